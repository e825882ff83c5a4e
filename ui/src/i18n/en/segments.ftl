# Segments and their rules.
segments-title = Segments
segments-subtitle = Who belongs is worked out anew each time, so they are never out of date.
segments-new = New segment
segments-unit = { $count ->
    [one] person
   *[other] people
}
segments-empty-title = No segments yet
segments-empty-text = A segment says who a campaign is for, such as everyone whose next visit is within a week.

segment-title = Segment
segment-new-title = New segment
segment-subtitle = Say who belongs. You see at once how many that is.
segment-name = Name
segment-name-example = Visits next week
segment-name-missing = Give it a name first.
segment-rules = Who belongs
segment-save = Save the segment
segment-saved = { $name } was saved.
segment-more = More about this segment
segment-archive = Archive
segment-archive-title = Archive { $name }?
segment-archive-text = It leaves this list. Nobody is removed, and what was sent to it stays on record.
segment-archived = { $name } was archived.
segment-now = { $count ->
    [one] person belongs right now
   *[other] people belong right now
}
segment-incomplete = Finish the rule that is still empty to see who belongs.
segment-show = Show them
segment-gone-title = This segment is no longer here
segment-gone-text = It may have been archived in the meantime.
