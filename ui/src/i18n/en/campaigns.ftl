# Campaigns: the list, one campaign's four steps, its exports and their receipts.
campaigns-title = Campaigns
campaigns-subtitle = Who gets which message, and why
campaigns-new = New campaign
campaigns-name = Name
campaigns-who = Who
campaigns-what = What
campaigns-why = Why
campaigns-audience = People
campaigns-last = Last export
campaigns-never = not yet
campaigns-check = Check
campaigns-check-label = Check { $name }
campaigns-empty-title = No campaigns yet
campaigns-empty-text = A campaign says who gets which message and why. You see every single message checked before anything leaves.
campaigns-empty-wordless = A campaign needs something to say. Write a message first, then choose who gets it.
campaigns-write-first = Write a message

campaign-new-text = Nothing leaves until you have seen the check.
campaign-edit-title = Change the campaign
campaign-make = Make it
campaign-name-example = Visits next week
campaign-name-missing = Give the campaign a name.
campaign-template-missing = Choose a message. If there is none yet, write one first.
campaign-message-choose = Choose a message
campaign-message-missing = Choose the message.
campaign-reach = Reach people by
campaign-reach-nth = { $number }. { $channel }
campaign-reach-option = { $name } · { $channel }
campaign-reach-add = Add another way
campaign-reach-why = “{ $name }” could go to whom this does not reach.
campaign-reach-hint = Whoever prefers one of these gets that one; everybody else the first that is allowed and works. Nobody gets two.
campaign-reach-up = Move { $channel } up
campaign-reach-down = Move { $channel } down
campaign-reach-remove = Remove { $channel }
campaign-reach-open = Open the text: { $channel }
campaign-purpose-missing = Choose what the message is for. Purposes are kept in the settings.
campaign-purpose-none = There is no purpose yet. It says why people get messages, and what allows them.
campaign-purpose-choose = Choose what it is for
campaign-who-option = { $name } ({ $count })
campaign-from = From
campaign-from-example = { $name } <mail@example.org>
campaign-from-missing = Say who the message comes from.
campaign-reply-to = Answers go to
campaign-reply-to-same = the same address
campaign-other-language = People who read another language may get the main language
campaign-other-language-hint = Otherwise they get nothing until the message is written in theirs.
campaign-steps = Steps of the campaign
campaign-step-who = Who
campaign-step-what = What
campaign-step-check = Check
campaign-step-export = Export
campaign-edit = Change
campaign-to-what = What they get
campaign-to-check = Check it
campaign-check-again = Check again
campaign-to-export = Export
campaign-back-to-check = Back to the check
campaign-more = More about this campaign
campaign-archive = Put away
campaign-archive-title = Put { $name } away?
campaign-archive-text = It leaves the list. What it exported stays, with every receipt.
campaign-archived = { $name } was put away.
campaign-gone = This campaign
campaign-who-count = { $count ->
    [one] person is in “{ $name }” today
   *[other] people are in “{ $name }” today
}
campaign-who-everyone = Everyone in this workspace.
campaign-who-note = The check leaves out whoever may not be sent “{ $purpose }”, and says why.
campaign-who-show = See these people
campaign-who-open = Open the segment
campaign-languages = Written in
campaign-open-text = Open the text
campaign-other-readers = Other languages
campaign-other-yes = Whoever reads a language it is not written in gets { $language }.
campaign-other-no = Whoever reads a language it is not written in gets nothing.
strict-title = Be stricter about the texts
strict-languages = Languages and readers
strict-vouched = Send only texts somebody vouches for
strict-vouched-text = Whoever would get a text that nobody has read and approved gets nothing until somebody does.
strict-crossing = Send nobody another tone than theirs
strict-crossing-text = Whoever would get a tone they did not choose gets nothing. Nobody ever gets their language in other letters unless you let them in.
campaign-asks = Goes only to people who said yes to it.
campaign-objects = Needs no yes, but whoever objects is left out.

check-running = Writing and reading every message
check-running-safe = Nothing leaves, and nothing is changed.
check-stopped = The check was stopped. Nothing was changed.
check-will = { $count ->
    [one] person will get it,
   *[other] people will get it,
}
check-word-for-word = each checked word for word
check-other-language = { $count ->
    [one] { NUMBER($count) } of them gets it in another language than they read: { $languages }
   *[other] { NUMBER($count) } of them get it in another language than they read: { $languages }
}
check-reads = { $language } ({ NUMBER($count) })
check-in-segment = in “{ $name }”
check-bar-gets = { $count ->
    [one] { NUMBER($count) } person will get it
   *[other] { NUMBER($count) } people will get it
}
check-bar-part = { $count }: { $reason }
check-by = { $channel }: { $count }
check-tried = Ways that were tried
check-tried-one = { $channel }: { $why }
check-who-not = Who will not, and why
check-people = People
check-next = What to do
check-everyone = Everyone in “{ $name }” will get it. Nobody is left out.
check-people-count = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } people
}
check-people-first = · the first { NUMBER($count) }
check-do-show = Show them
check-do-fill = Fill in
check-do-write = Write it
check-do-mend = Mend
check-do-let = Let them in…
check-do-label = { $action }: { $group }
check-must = to mend
check-fill-label = Fill it in for { $name }
check-fill-or-text = Or say in the text what to write when it is empty.
check-text-then = Mend it once and it is right for all of them.
check-nobody-title = Nobody is in “{ $name }” today
check-nobody-text = The rule of this segment matches no one. Widen the rule, or choose someone else.
check-nobody-text-everyone = There are no people in this workspace yet. Bring them in first.
check-nobody-rule = Open the segment
check-nobody-other = Choose someone else
check-Suppressed = On the never-contact list
check-Suppressed-why = Whatever else they agreed to
check-NoConsent = No consent for “{ $purpose }” by { $channel }
check-NoAddress = No email address
check-NoAddress-why = There is nowhere to send it
check-no-mobile = No mobile number
check-FrequencyCapped = Had enough messages already
check-HeldOut = Kept aside for comparison
check-OutsideWindow = Not at this time
check-MissingValue-why = Would leave a hole in the text
check-MissingValue-why-cell = Would leave a hole in { $cell }
check-cells-more = { NUMBER($count) } more
check-NoVariant = Not written in a language they read
check-NoVariant-why = This campaign may not send them another
check-NoVariant-cell = The text in { $cell } is not finished
check-kept-nobody = Nobody vouches for { $text }
check-kept-changed = { $text } was changed after { $name } read it
check-kept-surroundings = A picture, a saying or a greeting in { $text } was changed after { $name } read it
check-kept-expired = The word of { $name } for { $text } ran out on { $date }
check-kept-other_script = Only there in another script: { $text }
check-kept-other_register = Only there in another tone: { $text }
check-kept-why = This campaign keeps them out
check-kept-before = { $name } had let them in (“{ $reason }”), but the text was changed since.
check-in-letter = Letter “{ $letter }”: { $what }
check-kept-then = Settle it once for all of them, or let them in with a reason.
check-RenderFailed = The message cannot be made
check-RenderFailed-cell = The message in { $cell } cannot be made
check-Duplicate = The same message to the same address
check-Duplicate-why = One copy goes out; these would be the second

let-in-title = Let them in all the same?
let-in-text = { $count ->
    [one] { NUMBER($count) } person will get this text: { $text }. Their receipt and the export say who let them in, and why. If the text changes, you are asked again.
   *[other] { NUMBER($count) } people will get this text: { $text }. Their receipts and the export say who let them in, and why. If the text changes, you are asked again.
}
let-in-name = Your name
let-in-name-missing = Say who lets them in.
let-in-reason = Why may they get it?
let-in-reason-hint = A sentence that somebody can still follow in a year.
let-in-reason-missing = Give the reason.
let-in-confirm = Let them in
let-in-heading = Let in with a reason
let-in-who-not_vouched = { $count ->
    [one] { NUMBER($count) } person gets { $text }, for which nobody vouches
   *[other] { NUMBER($count) } people get { $text }, for which nobody vouches
}
let-in-who-other_script = { $count ->
    [one] { NUMBER($count) } person gets { $text }, another script than theirs
   *[other] { NUMBER($count) } people get { $text }, another script than theirs
}
let-in-who-other_register = { $count ->
    [one] { NUMBER($count) } person gets { $text }, another tone than theirs
   *[other] { NUMBER($count) } people get { $text }, another tone than theirs
}
let-in-by = Let in by { $name }: “{ $reason }”
let-in-withdraw = Keep out
let-in-withdraw-label = Keep out again: { $text }
let-in-letter = the letter “{ $letter }” ({ $text })

before-title = Before it leaves
before-done = In order
before-open = Still open
before-sense = Nobody would get nonsense
before-nonsense = { $count ->
    [one] { NUMBER($count) } person would get nonsense
   *[other] { NUMBER($count) } people would get nonsense
}
before-nonsense-do = Mend it, or leave them out when you export
before-leave = People can unsubscribe
before-no-leave = No way to unsubscribe
before-no-leave-do = Say in the settings how people can leave
before-from = It comes from { $from }
before-note = The export writes exactly the messages that were checked. If something changes in between, it is checked again.

attached-title = Goes with it
attached-letters = { $count ->
    [one] a letter as PDF: { NUMBER($count) } person
   *[other] a letter as PDF: { NUMBER($count) } people
}
attached-letters-other = { $count ->
    [one] of these in another language than the email: { NUMBER($count) } person
   *[other] of these in another language than the email: { NUMBER($count) } people
}
attached-calendars = { $count ->
    [one] an appointment for the calendar: { NUMBER($count) } person
   *[other] an appointment for the calendar: { NUMBER($count) } people
}
attached-without = { $count ->
    [one] no appointment to come, so the email alone: { NUMBER($count) } person
   *[other] no appointment to come, so the email alone: { NUMBER($count) } people
}
export-unattached = Attachments do not fit into this form
export-unattached-text = Only email files and a mailbox carry the letter and the appointment. In this form the messages go without them.

export-format = How should the messages be kept?
export-form = Kept as
export-way-people = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
export-each-folder = Each way gets a folder of its own inside the export.
format-eml = Email files
format-eml-text = One .eml file a message. Opens in a mail program with a double click.
export-drafts = Ready to send yourself
export-drafts-text = Each file opens in Thunderbird, Apple Mail or Outlook as a draft: look it over, change a word, press Send.
format-mbox = One mailbox
format-mbox-text = One .mbox file with all messages, for Thunderbird, Apple Mail and others.
format-csv = A table (CSV)
format-csv-text = One .csv file, a row a person, for a spreadsheet or a mailing service.
format-ndjson = Data for another program
format-ndjson-text = One .ndjson file, a line a message, for another program to read.
export-folder = Where to?
export-choose-folder = Choose a folder
export-other-folder = Another folder
export-pick-title = Choose a folder for the messages
export-folder-hint = A new folder is made inside it. Nothing that is there already is changed.
export-nonsense-text = They are in the check, each with what to mend. Or go on without them:
export-leave-out = { $count ->
    [one] Leave this person out and list them
   *[other] Leave these { NUMBER($count) } people out and list them
}
export-problem-nobody = Nobody would get a message, so there is nothing to export.
export-problem-nonsense = { $count ->
    [one] Mend the text for { NUMBER($count) } person, or choose above to leave them out.
   *[other] Mend the text for { NUMBER($count) } people, or choose above to leave them out.
}
export-problem-folder = Choose a folder first.
export-go = { $count ->
    [one] Export { NUMBER($count) } message
   *[other] Export { NUMBER($count) } messages
}
export-sum-note = { $count ->
    [one] 1 person does not get it, and is in the check with the reason.
   *[other] { NUMBER($count) } do not get it; each is in the check with the reason.
}
export-running = Writing the messages
export-running-safe = If you stop, no message is kept and no receipt is written.
export-stopped-title = The export was stopped
export-stopped-text = No message was kept and no receipt was written. Start again whenever you like.
export-done = { $count ->
    [one] { NUMBER($count) } message is written
   *[other] { NUMBER($count) } messages are written
}
export-done-away = { $count ->
    [one] { $name }: { NUMBER($count) } message is written.
   *[other] { $name }: { NUMBER($count) } messages are written.
}
export-where = Where
export-files = Files
export-more-files = { $count ->
    [one] { NUMBER($count) } more
   *[other] { NUMBER($count) } more
}
export-upload = To upload
export-upload-text = Put the picture files from this folder at { $address } before anybody opens a message: that is where the messages fetch them.
export-not = Did not get it
export-see-receipts = Who got it, and why
export-again = Export again
export-next = Nothing was sent yet: the files are yours. What to do with them stands below.
export-left-out = Left out by your choice

batches-title = Exports
batches-none = Nothing was exported yet.
batches-sum = { $exported } of { $audience }
batch-subtitle = Exported { $at } · { $format }
batch-campaign = The campaign
batch-sum = { $count ->
    [one] { NUMBER($count) } of { $audience } people has a message.
   *[other] { NUMBER($count) } of { $audience } people have a message.
}
batch-not = The others: { $reasons }.
batch-people = Has a message
batch-none-text = Nobody in this export has that name.
reason-Suppressed = { NUMBER($count) } never to be contacted
reason-NoConsent = { NUMBER($count) } without a yes
reason-NoAddress = { NUMBER($count) } without an address
reason-FrequencyCapped = { NUMBER($count) } with enough messages already
reason-HeldOut = { NUMBER($count) } kept aside
reason-OutsideWindow = { NUMBER($count) } at the wrong time
reason-MissingValue = { NUMBER($count) } with something missing
reason-NoVariant = { NUMBER($count) } without their language
reason-RenderFailed = { NUMBER($count) } whose message could not be made
reason-Duplicate = { NUMBER($count) } the same twice

receipt-why = Why “{ $subject }” of { $day } goes to { $name }
receipt-person = Open the page of { $name }
receipt-used = What was used
receipt-address = Email
receipt-address-use = where it goes
receipt-address-went = where it went
receipt-used-note = Nothing else about this person went into the message.
receipt-consent = What it rests on
receipt-no-consent = No yes was needed for this purpose, and nobody objected.
receipt-route = How the way was chosen
receipt-prefers = { $name } prefers: { $channel }
receipt-route-not = { $channel }: not used. { $why }
receipt-route-used = { $channel }: the message goes this way.
receipt-language = How the language was chosen
receipt-no-steps = There was one text to choose from.

sending-title = When messages go out
sending-text = By the clock of each reader. Whoever cannot be written to now gets a later time; nobody is left out.
sending-from = Not before
sending-until = Not after
sending-avoid-weekends = Not on their weekend
sending-avoid-weekends-text = The days off where they live, or those on their culture card.
sending-avoid-holidays = Not on holidays
sending-avoid-holidays-text = Public holidays where they live, days their culture card avoids, and days of a faith they have named.
sending-avoid-sensitive = Not on days to be sensitive about
sending-avoid-sensitive-text = Such as a day of remembrance, as their culture card says.
sending-avoid-hours = Not in hours their culture keeps free
sending-avoid-hours-text = Such as a midday rest, as their culture card says.
sending-best-hours = Only in the best hours of their culture
sending-best-hours-text = As their culture card says. Where that would leave none of the hours above, they count alone.
check-other-register-title = Another tone than theirs
check-other-register = { $count ->
    [one] { NUMBER($count) } person gets { $text }
   *[other] { NUMBER($count) } people get { $text }
}
check-other-register-note = There is no text in the tone they chose. They get the nearest one; the campaign can leave them out instead.
waits-title = Waiting for a better moment
waits-quiet_hours = { $count ->
    [one] One person: it is too early or too late there
   *[other] { NUMBER($count) } people: it is too early or too late there
}
waits-weekend = { $count ->
    [one] One person: it is the weekend there
   *[other] { NUMBER($count) } people: it is the weekend there
}
waits-holiday = { $count ->
    [one] One person: { $day }
   *[other] { NUMBER($count) } people: { $day }
}
waits-sensitive = { $count ->
    [one] One person: { $day }, a day to be sensitive about
   *[other] { NUMBER($count) } people: { $day }, a day to be sensitive about
}
waits-hours = { $count ->
    [one] One person: their culture keeps these hours free
   *[other] { NUMBER($count) } people: their culture keeps these hours free
}
waits-best_hours = { $count ->
    [one] One person: the best hours of their culture come later
   *[other] { NUMBER($count) } people: the best hours of their culture come later
}
waits-first = From { $when } on
waits-note = The times of each message are in the list that lies beside the exported files.
sms-cost = What the texts take
sms-cost-parts = Parts: { $count }
sms-cost-examples = Example prices
sms-cost-examples-text = These prices are made up. Put in what your gateway asks.
sms-cost-own = Your own prices
sms-cost-unpriced = Parts to countries without a price: { $count }
sms-cost-country = Country
sms-cost-part-count = Parts
sms-cost-price = Price
sms-cost-none = no price
sms-cost-dear = Texts that need the dearer alphabet: { $count }
sms-cost-mark = Texts: { $count }
sms-cost-plain = plain: { $mark }
sms-cost-longest = The longest texts
format-sms-csv = A table for your SMS gateway
format-sms-csv-text = One .csv file, a row a message, with the columns your gateway expects.
gateway = Which gateway?
gateway-hint = The columns and the form of the numbers follow the gateway.
gateway-plain = Another one, or a spreadsheet
format-pdf = Pages to print
format-pdf-text = PDF pages with the address where the window of the envelope shows it.
print-what = What to print
print-file_each = Letters, one file for each person
print-one_file = Letters, one file for the printer
print-country = Which country are the letters posted in?
print-country-hint = Then only letters abroad name the country. Until it is known, every address does.
print-labels = { $sheet }: { NUMBER($width) } × { NUMBER($height) } mm, { NUMBER($count) } on a sheet
print-labels-too = Address labels as well
print-labels-none = None
print-labels-first = First free label
print-labels-first-hint = On a sheet begun earlier, counted from the top, as one reads.
print-envelope = Envelope with a window
print-envelope-usual = The usual one in your country
print-envelope-usual-in = { $name } (usual in { $country })
print-envelope-hint = The address is placed so that it shows in the window.
envelope-din-5008-a = DIN 5008, form A
envelope-din-5008-b = DIN 5008, form B
envelope-sn-010130-left = Swiss, window on the left
envelope-sn-010130-right = Swiss, window on the right
envelope-us-10 = American, no. 10
envelope-uk-dl = British, DL
print-paper = Paper
print-paper-usual = The one that goes with the envelope
print-paper-fitting = { $name }, as the envelope takes it
print-paper-letter = Letter
print-enclosures = What else goes into the envelope?
print-enclosures-hint = One on each line. It is listed at the end of each letter.
campaign-from-letter = Stands at the top of the letter. The address comes from the settings.
campaign-from-sms = Telephones show up to eleven letters and digits, or a number. Anything else is left to your gateway.
format-xlsx = A workbook for Excel
format-xlsx-text = One .xlsx file for Excel or LibreOffice, a row a message. Nothing in it is run or loses a zero.
format-push = For push services
format-push-text = A file each for Apple, for Google and for your own app, a line a message.
platform = Whose file?
platform-all = One for each
platform-plain = Your own app
platform-deviceless = { $count ->
    [one] The device of { NUMBER($count) } person is not known
   *[other] The devices of { NUMBER($count) } people are not known
}
platform-deviceless-plain = Apple and Google deliver to devices alone. These people are only in the file for your own app, which says what they are known by there.
platform-deviceless-out = Apple and Google deliver to devices alone. Nothing goes to these people.
format-ssml = Words to read aloud
format-ssml-text = A file a message for a voice, and one script to read from on the telephone.
format-wav = Sound files
format-wav-text = One .wav file a message, spoken in its language, and the script. Needs the program espeak-ng on this computer.
check-no-letter = No complete postal address
check-no-app = Nothing the app knows them by
