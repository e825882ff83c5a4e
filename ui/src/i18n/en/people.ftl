# The people list.
people-title = People
people-count = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } people
}
people-name = Name
people-email = Email or phone
people-language = Language
people-tags = Tags
people-state = State
people-no-email = none
people-no-language = not known
people-suppressed = never contact
people-sort = Sorted by
people-sort-name = By name
people-sort-email = By email
people-sort-locale = By language
people-sort-added = Recently added
people-search = Search people
people-segment = Segment
people-everyone = Everyone
people-found = { $count ->
    [one] { NUMBER($count) } found
   *[other] { NUMBER($count) } found
}
people-import = Import
people-imports = Import history
people-add = Add a person
people-empty-title = Nobody here yet
people-empty-text = Bring in your contacts from a spreadsheet or another program. You see every change before it is made, and can undo it later.
people-none-title = Nobody matches
people-none-text = Try another name or address, or look among everyone.
people-show-all = Show everyone
