# The rule builder, of segments and of parts of a message.
rules-group = Rules
rules-group-inner = Inner rules
rules-match = People who match
rules-all = all of these
rules-any = any of these
rules-not = none of these
rules-none = Everyone, until you add a rule.
rules-half = A rule that is not finished does not count yet.
rules-add = Add a rule
rules-add-group = Add a group
rules-remove-group = Remove this group
rule-nth = Rule { $nth }
rule-field = What to look at
rule-about = Choose what the rule is about
rule-own = Among your people
rule-others = All others
rule-op = How
rule-value = Value
rule-choose = Choose …
rule-days = Days
rule-days-unit = { $count ->
    [one] day
   *[other] days
}
rule-months = Months
rule-months-unit = { $count ->
    [one] month
   *[other] months
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
op-last_days = is in the last
op-months_ago = is longer ago than
op-has = has
op-has_not = does not have
op-given = was allowed
op-withdrawn = was withdrawn
op-never_asked = was never asked
