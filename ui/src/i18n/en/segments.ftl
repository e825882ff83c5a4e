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
segment-foreign-title = These rules are more than this screen can show
segment-foreign-text = They came with a file from elsewhere. They keep working; you can rename the segment here.

rules-group = Rules
rules-group-inner = Inner rules
rules-match = People who match
rules-all = all of these
rules-any = any of these
rules-none = Everyone belongs until you add a rule.
rules-add = Add a rule
rules-add-group = Add a group
rules-remove-group = Remove this group
rule-field = What to look at
rule-op = How
rule-value = Value
rule-days = Days
rule-days-unit = { $count ->
    [one] day
   *[other] days
}
rule-yes = Yes
rule-no = No
rule-remove = Remove this rule

op-is = is
op-is_not = is not
op-contains = contains
op-starts_with = starts with
op-is_known = is known
op-is_missing = is not known
op-less = is less than
op-more = is more than
op-before = is before
op-after = is after
op-within_days = is within
op-has = has
op-has_not = does not have
op-given = was allowed
op-withdrawn = was withdrawn
op-never_asked = was never asked
