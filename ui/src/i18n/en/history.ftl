# Saved states of a message: when, by whom, and what changed.
history-title = Earlier revisions
history-text = Each pause in writing is kept. Going back to a revision adds a new one; nothing is lost.
history-revision = Revision { NUMBER($number) }
history-sitting = { $count ->
    [one] { NUMBER($count) } small revision
   *[other] { NUMBER($count) } small revisions
}
history-present = the present one
history-restore = Go back to it
history-restore-label = Go back to { $title }
history-restored = { $title } is the present one again.
history-by = { $when } · { $who }
history-same = As revision { NUMBER($number) } was
history-first = The first one
history-rebuilt = other parts, or another look
history-more = Show earlier ones
history-me = Your name, beside what you save
history-name = Name
history-name-example = Before the summer
history-name-keep = Keep the name
history-way = How changes are shown
history-marked = Changes marked
history-sides = Side by side
history-with = Compared with
history-with-before = the one before it
history-with-present = the present one
history-language = Text
history-reader = As { $name } reads it
history-before = Before
history-then = In this revision
history-now = Now
history-no-words = No word changed here.
history-nothing = There was nothing to read.

changed-added = added
changed-removed = removed
