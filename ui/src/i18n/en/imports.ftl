# Importing people: the file, its columns, the plan, the result, the history.
back = Back
import-title = Import people
import-subtitle = Nothing changes until you have seen the plan.
import-steps = Steps of the import
import-step-file = File
import-step-columns = Columns
import-step-plan = Plan
import-step-done = Done
import-choose-title = Choose a file of contacts
import-choose-text = An Excel workbook, or a CSV file from Mailchimp, HubSpot, Google Contacts, Outlook or any other program. The file itself is never changed.
import-choose = Choose a file
import-pick-title = Choose a file of contacts
import-other-file = Another file
import-unreadable-title = This file cannot be read
import-unreadable-do = Choose another file, or save this one again in the program it comes from.
import-stopped = The import was stopped
import-stopped-text = Nothing was brought in, and nothing was changed.
import-to-columns = Match the columns
import-to-plan = Show the plan
import-apply = { $count ->
    [one] Import { NUMBER($count) } person
   *[other] Import { NUMBER($count) } people
}
import-apply-choices = Import the choices
import-apply-nothing = Nothing to import
import-planning = Comparing each row with the people you have
import-planning-safe = Nothing is being written.
import-applying = Importing
import-applying-safe = If you stop, nothing at all is kept.
import-leave-title = Leave this import?
import-leave-text = Nothing of { $file } has been imported yet, and the columns would have to be matched again.
import-leave-anyway = Leave
import-leave-stay = Go on importing

file-facts = { $columns ->
    [one] { NUMBER($columns) } column, { $size }
   *[other] { NUMBER($columns) } columns, { $size }
}
file-delimiter = Columns are separated by
file-encoding = Letters are written as
file-flag-column = Look at “{ $column }”
file-preview = The first rows
file-preview-ask = Do names and accents look right? If not, change how the letters are written above.
delimiter-comma = Comma ,
delimiter-semicolon = Semicolon ;
delimiter-tab = Tab
delimiter-bar = Bar |
encoding-utf-8 = Any language (UTF-8)
encoding-utf-16le = Any language (UTF-16)
encoding-utf-16be = Any language (UTF-16, big-endian)
encoding-windows-1252 = Western European (Windows)
encoding-iso-8859-2 = Central European
encoding-windows-1251 = Cyrillic (Windows)
encoding-windows-1255 = Hebrew (Windows)
encoding-windows-1256 = Arabic (Windows)
encoding-shift_jis = Japanese (Shift JIS)
encoding-gbk = Chinese, simplified (GBK)
encoding-big5 = Chinese, traditional (Big5)
encoding-euc-kr = Korean (EUC-KR)

columns-header = Column in the file
columns-samples = What is in it
columns-becomes = Becomes
columns-target = What “{ $header }” becomes
columns-empty = empty
columns-ignore = Leave it out
columns-new = A new attribute…
columns-new-consent = Consent for a new purpose…
columns-is-purpose = “{ $name }” is what messages are for. A yes in this column counts only as consent.
columns-as-consent = Enter it as consent
columns-consent-title = Consent for a new purpose
columns-consent-known = Consent for “{ $name }”
columns-consent-text = Say what messages this column allows. The purpose is made together with the import.
columns-consent-channel = The messages come by
columns-left-out = { $count ->
    [one] { NUMBER($count) } column is left out: { $columns }
   *[other] { NUMBER($count) } columns are left out: { $columns }
}
columns-keep = { $count ->
    [one] Keep it as text
   *[other] Keep them all as text
}
columns-group-person = The person
columns-group-postal = Address
columns-group-attributes = Attributes
columns-group-consent = Choices
columns-group-other = Other
columns-problem-nothing = Choose what at least one column becomes.
columns-problem-no_key = One column must say who each row is about: your own number, an email or a phone.
columns-problem-twice = Two columns become “{ $target }”. Leave one of them out.
columns-evidence-title = How do you know they said yes?
columns-evidence-text = A column in this file says who allowed messages. A yes counts only with its evidence. It can never undo a withdrawal.
columns-evidence-needed = needed before the plan
columns-evidence = Where the yes comes from
columns-evidence-example = Sign-up form on our website, export of 20 November 2026
columns-evidence-hint = This is kept with each person’s choice and shown when someone asks.

plan-created = { $count ->
    [one] new person
   *[other] new people
}
plan-updated = { $count ->
    [one] changed
   *[other] changed
}
plan-unchanged = already the same
plan-rejected = not imported
plan-rows = { $count ->
    [one] row in the file
   *[other] rows in the file
}
plan-consents = { $count ->
    [one] { NUMBER($count) } yes is recorded
   *[other] { NUMBER($count) } times yes is recorded
}
plan-opt-outs = { $count ->
    [one] { NUMBER($count) } withdrawal is recorded
   *[other] { NUMBER($count) } withdrawals are recorded
}
plan-opt-outs-kept = { $count ->
    [one] { NUMBER($count) } withdrawal stays, whatever the file says
   *[other] { NUMBER($count) } withdrawals stay, whatever the file says
}
plan-attributes = { $count ->
    [one] A new attribute is made: { $names }
   *[other] { NUMBER($count) } new attributes are made: { $names }
}
plan-purposes = { $count ->
    [one] A new purpose is made: { $names }
   *[other] { NUMBER($count) } new purposes are made: { $names }
}
plan-view = What to look at
plan-view-updated = Changed
plan-view-created = New
plan-view-rejected = Not imported
plan-view-opt_outs = Withdrawals that stay
plan-view-warnings = To look at
plan-stays = stays withdrawn
plan-stays-explained = The file says yes for these people, but they withdrew. Their word counts, not the file’s.
plan-row = row { NUMBER($row) }
plan-several-rows = { $count ->
    [one] { NUMBER($count) } row
   *[other] { NUMBER($count) } rows
}
plan-which-rows = rows { $rows }
plan-each-row = Row by row
plan-whole-file = whole file
plan-more = { $count ->
    [one] And { NUMBER($count) } more like this.
   *[other] And { NUMBER($count) } more like these.
}
plan-no-rows = There are no people in this file: below its heading it has no rows.
plan-nothing = All { $count } rows say what you already have. There is nothing to import.

done-title = { $file } is imported
done-undone = The import was undone
done-sum = { $created } new, { $updated } changed, { $unchanged } the same, { $rejected } not imported
done-people = See the people
done-undo = Undo this import
done-again = Import another file
done-rejected = Not imported, and why

undo-title = Undo the import of { $file }?
undo-text = People it brought are removed and values it changed are put back. Withdrawals it brought stay. What was changed since is left as it is and listed.
undo-confirm = Undo
undo-keep = Keep it
undo-done-title = The import was undone
undo-done = { $removed } removed, { $restored } put back as they were.
undo-attributes = { $count ->
    [one] The attribute it had made is gone again: { $names }
   *[other] The attributes it had made are gone again: { $names }
}
undo-left = Left as it is

imports-subtitle = What each file brought, and the way back
imports-new = Import people
imports-empty-title = No imports yet
imports-empty-text = Each file you bring in is listed here, and can be undone.
imports-file = File
imports-rows = Rows
imports-created = New
imports-updated = Changed
imports-unchanged = The same
imports-rejected = Not imported
imports-wrong = What was wrong
imports-undone = undone { $date }
imports-undo-label = Undo the import of { $file }
file-sheet = Sheet of the workbook
