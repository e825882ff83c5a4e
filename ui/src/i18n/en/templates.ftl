# Messages: the list, the editor, and the preview beside it.
editor-done = Done
editor-undo = Undo
editor-redo = Redo
editor-subject = Subject

attach-label = Attached
attach-goes-with = Goes with this email: { $names }
attach = Attach…
attach-letter = A letter as PDF
attach-letter-text = Each person gets their own, in their language if the letter is written in it. Whoever’s letter cannot be made gets no email either, and the check says why.
attach-letter-which = Which letter?
attach-letter-none = There is no letter yet. Write one first: a new message of the kind “Letter”.
attach-letter-gone = Choose a letter: this one is gone
attach-invitation = An appointment for the calendar
attach-invitation-text = Opens in the calendar of any mail program. Whoever has no appointment to come gets the email without it.
attach-invitation-of = Calendar: { $name }
attach-of = Appointments are kept in
attach-of-none = Nothing is known of anybody yet that is a date.
attach-when = Begins
attach-title = Is called
attach-title-subject = As the subject says
attach-title-hint = Your organisation’s name stands behind it.
attach-lasts = Lasts
attach-lasts-unsaid = Not said
attach-lasts-minutes = { $count ->
    [one] { NUMBER($count) } minute
   *[other] { NUMBER($count) } minutes
}
attach-place = Takes place
attach-place-ours = Our address
attach-fact = { $list }: { $fact }
attach-of-person = About the person
attach-do = Attach
attach-remove = Remove

templates-title = Templates
templates-count = { $count ->
    [one] One message
   *[other] { NUMBER($count) } messages
}
templates-write = Write a message
templates-languages = Languages
templates-used = Used by
templates-saved = Saved
templates-more = and { NUMBER($count) } more
templates-campaigns = { $count ->
    [0] no campaign yet
    [one] one campaign
   *[other] { NUMBER($count) } campaigns
}
templates-empty-title = Nothing written yet
templates-empty-text = Write a message once, in every language your people read. You see it as real people will get it while you write.

template-name = Name
template-name-example = Appointment reminder
template-name-missing = Give it a name first. Only your colleagues see it.
template-new-text = Only you and your colleagues see its name.
template-first-language = Written first in
template-first-language-hint = Who reads none of the languages you write gets this one, if the campaign allows it.
template-start = Start writing
template-gone = This message
template-used = { $count ->
    [one] used by one campaign
   *[other] used by { NUMBER($count) } campaigns
}
template-languages = { $count ->
    [one] Email in one language
   *[other] Email in { NUMBER($count) } languages
}
fragment-languages = { $count ->
    [one] Fragment in one language
   *[other] Fragment in { NUMBER($count) } languages
}
template-languages-sms = { $count ->
    [one] SMS in one language
   *[other] SMS in { NUMBER($count) } languages
}
template-use = Use in a campaign
template-more = More about { $name }
template-writing = The message
template-editor = Writing
template-archive = Put this message away
template-archive-title = Put { $name } away?
template-archive-text = It leaves the list, and no new campaign can use it. What was sent with it stays as it is.
template-archived = { $name } was put away.

cells-label = Languages of this message
cells-all = All { NUMBER($count) }
cells-to-mend = { $count ->
    [one] 1 to finish: { $languages }
   *[other] { NUMBER($count) } to finish: { $languages }
}
cells-stale = { $count ->
    [one] 1 out of date: { $languages }
   *[other] { NUMBER($count) } out of date: { $languages }
}
cells-all-written = All written
cells-unbegun = Not written yet
cell-written = written
cell-incomplete = incomplete
cell-unbegun = not written yet
cell-add = Add a language
cell-add-text = All languages share the same blocks. A change of structure changes them all; words belong to one.
cell-add-do = Add
cell-more = More about { $language }
cell-change = Change language or tone
cell-change-text = The words stay as they are, for the people you choose here.
cell-change-do = Change
cell-default = Who reads none of these languages gets { $language }, so it has to stay. Add the other one beside it.
cell-language = Language
cell-language-choose = Choose a language
cell-language-missing = Choose the language first.
cell-twice = This message is already written in that language and tone.
cell-register = For people addressed
cell-register-any = in any tone
cell-words = Begin with
cell-words-along = The words of { $language }
cell-words-empty = Empty blocks
cell-remove = Remove { $language }
cell-removed = { $language } was removed.

write-subject = What is it about?
write-heading = Heading
write-text = Write, type / for a block, @ for something about the person
write-more = Write, type / for a block, @ for something about the person
pick-list = Choose
pick-nothing = Nothing is called so. It stays as words.

block-text = Text
block-text-note = paragraphs and lists
block-heading = Heading
block-heading-note = a line that stands out
block-image = Picture
block-image-note = each culture sees its own
block-button = Button
block-button-note = opens an address
block-divider = Line
block-divider-note = between two parts
block-condition = Only for some
block-condition-note = shown to people you choose
block-source = Source
block-source-note = HTML of your own
block-list = List of their own
block-list-note = a line for each appointment, child or order
block-table = Table
block-table-note = short texts in rows and columns
block-quote = Quote
block-quote-note = somebody’s words
block-columns = Columns
block-columns-note = up to three side by side
block-spacer = Space
block-spacer-note = room between two parts
block-contact = Contact
block-contact-note = your addresses and networks
block-fragment = Fragment
block-fragment-note = words that several messages share
block-add = Add a block
block-add-below = { $block } below
block-menu = { $block }: drag to move, or open for more
block-up = Move up
block-down = Move down
block-duplicate = Make a copy
block-copy = Copy
block-paste = Paste below
block-choose = Choose with others
block-let-go = No longer choose
chosen-count = { $count ->
    [one] One part chosen
   *[other] { NUMBER($count) } parts chosen
  }
chosen-how = Press the boxes beside other parts to choose them, too.
chosen-copied = { $count ->
    [one] Copied. Paste it below any part, also in another message.
   *[other] { NUMBER($count) } parts copied. Paste them below any part, also in another message.
  }
chosen-remove = Remove
chosen-close = Choose nothing
block-hide = Leave out in { $language }
block-show = Show in { $language }
block-hidden = { $block }, left out in { $language }
block-remove = Remove in all languages

button-label = Words on the button
button-opens = opens
source-html = HTML
source-text = Plain text
source-text-derived = Made from the HTML unless you write it here

condition-empty = Nothing in here yet.
when-everyone = Choose who sees this
when-some = Only for some people
when-only = Only for { $sentence }
when-count = { $count ->
    [one] { NUMBER($count) } of { NUMBER($total) } sees this
   *[other] { NUMBER($count) } of { NUMBER($total) } see this
}
when-change = { $sentence }. Change who sees this
when-title = Who sees this?
condition-else = Everyone else sees
condition-else-add = Add what everyone else sees
spacer-size = How much space
spacer-small = Small
spacer-medium = Medium
spacer-large = Large
columns-count = Columns
columns-one = Column { $number }
quote-words = What was said
quote-source = Who said it
list-of = One line for each of
list-choose = Choose a list
list-style = How the lines begin
list-style-bullet = with a dot
list-style-number = with a number
list-style-plain = with nothing
list-line = What each line says, @ for what is known
list-each = Each of { $list }
list-item = The entry itself
list-none-words = What whoever has none reads
list-none-omit = Leave the list out
list-none-example = Such as “Nothing is planned yet”
list-lacking = Nothing is known of people yet that comes as a list. Bring a list in with the people, in a column of the type “Several words”.
table-cell = Row { $row }, column { $column }
table-head-cell = Title
table-header = The first row holds titles
table-rows = Rows
table-row-add = One more row
table-row-remove = Remove the last row in all languages
table-columns = Columns
table-column-add = One more column
table-column-remove = Remove the last column in all languages
contact-words = A few words, if you like
contact-add = Add an address
contact-service = What it is
contact-address = Address: { $service }
contact-remove = Remove { $service }
contact-website = Website
contact-email = Email
contact-phone = Phone
fragments-title = Fragments
fragments-text = Words that several messages share, such as opening hours or a signature. Change them once, and they change everywhere.
fragment-new = Write a fragment
fragment-name = Name
fragment-name-example = Opening hours
fragment-name-missing = Give the fragment a name.
fragment-where = It stands in:
fragment-where-campaign = the campaign “{ $name }”
fragment-shown = { $count ->
    [0] in no message yet
    [one] in one message
   *[other] in { NUMBER($count) } messages
  }
fragment-which = Which fragment
fragment-choose = Choose a fragment
fragment-open = Open it
fragment-says = In the fragment “{ $name }”: { $what }
fragment-lacking = There is no fragment to choose yet.
fragment-save = Save everywhere
fragment-unsaved = Not saved yet
fragment-save-title = This changes in all of these
fragment-save-text = What you wrote will stand in every message that shows this fragment. Texts that somebody vouched for need to be read again.
fragment-save-now = Save it everywhere
fragment-uses-templates = { $count ->
    [one] One message
   *[other] { NUMBER($count) } messages
  }
fragment-uses-campaigns = { $count ->
    [one] One campaign
   *[other] { NUMBER($count) } campaigns
  }
fragment-uses-fragments = { $count ->
    [one] One other fragment
   *[other] { NUMBER($count) } other fragments
  }
starter-title = Start with
starter-empty = An empty page
starter-empty-note = write it all yourself
starter-appointment_reminder = Appointment reminder
starter-appointment_reminder-note = day, time, what to bring
starter-appointment_sms = Appointment reminder
starter-appointment_sms-note = day and time, in one or two SMS
starter-appointment_letter = Appointment by letter
starter-appointment_letter-note = day and time, what to bring, room to sign
starter-appointment_push = Appointment reminder
starter-appointment_push-note = day and time, on the telephone
starter-welcome = Welcome
starter-welcome-note = what to expect, how to reach you
starter-re_engagement = It has been a while
starter-re_engagement-note = for people who went quiet
starter-school_notice = Parents’ evening
starter-school_notice-note = a school’s invitation with what it is about
starter-donor_thanks = Thanks for a gift
starter-donor_thanks-note = for donors, with the date of the gift
starter-complaint_follow_up = After a complaint
starter-complaint_follow_up-note = an apology and what was done
starter-holiday_greeting = Good wishes
starter-holiday_greeting-note = at the end of the year, for every faith
starter-consent_renewal = May we go on writing?
starter-consent_renewal-note = asks for consent again
starter-website = Where the button leads
starter-website-hint = Left empty, the message has no button.

format-bar = Formatting
format-bold = Bold
format-italic = Italic
format-link = Link
format-link-address = Address of the link
format-link-set = Set
format-bullets = Bullets
format-numbers = Numbers
format-chip = Something about the person

chip-empty = empty
chip-left-out = sentence left out
chip-example = Here it says
chip-about-greeting = Each person is greeted as their culture and tone ask for. Nobody’s gender is guessed.
chip-about-closing = The words to close with, as the reader’s culture and tone ask for.
chip-format = How it looks
chip-format-plain = As it is
chip-format-capitals = In capitals
chip-format-short = Short
chip-format-medium = Medium
chip-format-long = Long
chip-format-full = With the weekday
chip-format-year = The year
chip-format-time = Time of day
chip-format-datetime = Date and time
chip-format-datetime-full = Date and time, with the weekday
chip-format-datetime-medium = Date and time, medium
chip-format-datetime-short = Date and time, short
chip-format-number = As a number
chip-format-relative = Counted from today
chip-format-percent = As a percentage
chip-format-percent-100 = A percentage already
chip-format-currency = A price in { $code }
chip-format-list = This, that and the other
chip-format-list-or = This, that or the other
chip-missing = If someone has none
chip-missing-words = Say something else
chip-missing-example = Such as “soon”
chip-missing-omit = Leave the sentence out
chip-missing-stop = Do not send to that person
chip-remove = Take it out

pick-changing = Words that change
pick-plural = Words that change with a number…
pick-select = Words that depend on a choice…
piece-nameless = Not chosen yet
plural-title = Words that change with a number
plural-about = Write # where the number stands.
plural-number = The number
plural-for = For { $numbers }
plural-for-others = For everything else
plural-same = Same as everything else
select-title = Words that depend on a choice
select-about = An answer left empty gets the words for everyone else.
select-on = It depends on
select-for = For “{ $answer }”
select-for-others = For everyone else
select-for-unknown = For everyone else, and where it is not known
saying-none = no words yet
saying-about = This is how { $language } says it. Each language says it in its own way.
saying-unsaid = { $language } has no way of saying this yet.
saying-card = Open the card for { $language }

preview-title = As they will get it
preview-frame = The message
preview-part = Show
preview-html = Email
preview-text = Plain text
preview-phone = As on a phone
preview-oldest = As on the oldest phones
preview-desktop = As on a desk
preview-show = Preview
preview-hide = Hide the preview
preview-stopped = will not go out
preview-borrowed = borrowed from { $language }
preview-reads = reads { $language }
preview-elsewhere = This person gets the { $language } words.
preview-write = Write { $language }
preview-force = See it in { $language }
preview-forced = Shown in { $language }, whatever this person reads.
preview-own = Show their own language
preview-found = What stands in the way
preview-unbegun = What you write appears here, as this person will get it.
preview-unfinished = { $count ->
    [one] { $language } is not finished: one place has no words yet.
   *[other] { $language } is not finished: { NUMBER($count) } places have no words yet.
}
preview-go-first = Go to the first
preview-go = Go there
preview-omit = Leave the sentence out
preview-meant = It is meant so
preview-blocked = { $count ->
    [one] One picture from elsewhere is not shown here, so that nobody learns you looked.
   *[other] { NUMBER($count) } pictures from elsewhere are not shown here, so that nobody learns you looked.
}
preview-nothing = Nothing can be shown yet.
preview-many = One person or many
preview-one = One
preview-wall = Wall

client-dark = As in a dark mail program
client-light = As in a light mail program
client-no-pictures = Without pictures
client-pictures = With pictures
client-one-look = This message has one look. Dark mail programs may change its colours.
client-none-there = There is no picture in this message.

wall-label = The message side by side
wall-way = Who is on the wall
wall-cells = One for each text
wall-these = These people
wall-personas = Personas
wall-personas_everywhere = Personas everywhere
wall-choose = Choose
wall-choose-text = Choose the people you want to see side by side.
wall-nobody = Nobody here yet
wall-gone = This person is no longer here.
wall-empty = “{ $name }” is empty, so this person gets no message.
wall-later = Other messages took too long. This one comes with your next change.
wall-wide = Use the whole width
wall-narrow = Back beside the text
wall-more = { $count ->
    [one] One more is not shown: a wall has 24 places.
   *[other] { NUMBER($count) } more are not shown: a wall has 24 places.
}
wall-differences = Mark what differs from the original
wall-same = built like the original
wall-part = { $kind } “{ $begins }”
wall-differs-left_out = { $part } is left out
wall-differs-added = { $part } is only here
wall-differs-unwritten = { $part } has no words yet
wall-differs-paragraphs = { $part }: paragraphs { NUMBER($here) }, in the original { NUMBER($there) }

why-lacks = no “{ $name }”
why-longest_name = longest name
why-shortest_name = shortest name
why-no_first_name = no first name
why-no_language = no language
why-right_to_left = reads right to left
why-east_asian_name = name in East Asian characters
why-emoji_in_name = emoji in the name
why-fewest_facts = fewest facts
why-reads = reads this text
why-nobody_reads = nobody reads this yet
why-chosen = chosen by you
why-persona = saved persona

reader-back = The person before
reader-next = The next person
reader-nobody = Nobody yet
reader-search = Search people
reader-order = Whom to look at
reader-worst = Worst cases first
reader-name = By name
reader-list = People
reader-none = Nobody matches.
reader-no-language = language not known
reader-empty = There is nobody to look at yet. Import your people to see this as they will get it.

save-done = Saved · revision { NUMBER($number) }
save-running = Saving…
save-failed = Not saved.
save-failed-safe = Your words are kept here while this window is open.
save-lost = The last changes to { $name } could not be saved.


coverage-title = Languages of “{ $name }”
coverage-subtitle = What is written in each language, what is borrowed, and how many people read it.
coverage-count = Whose readers are counted
coverage-everybody = Everybody here
coverage-write = Write
coverage-language = Language
coverage-readers = Readers
coverage-borrows = reads the text in { $language }
coverage-kept-back = kept back
coverage-crosses-language = another language
coverage-crosses-script = another script
coverage-crosses-region = another region
coverage-crosses-register = another tone
coverage-unserved = { $count ->
    [one] { $shown } person reads no language this may be sent in.
   *[other] { $shown } people read no language this may be sent in.
}
coverage-kind-subject = Subject
coverage-kind-heading = Heading
coverage-kind-text = Text
coverage-kind-button = Button
coverage-kind-source = Source
coverage-kind-quote = Quote
coverage-kind-list = List
coverage-kind-table = Table
coverage-kind-contact = Contact
coverage-kind-picture = Picture
coverage-kind-alternative = Alternative text
coverage-kind-idioms = Sayings
part-authored = written
part-borrowed = borrowed
part-stale = out of date
part-missing = missing
part-left_out = left out
part-borrowed-from = from { $languages }
coverage-open = Languages and readers
vouch-column = Who vouches for it
vouch-nobody = Nobody yet
vouch-read = Read and approved by { $name }, { $date }
vouch-read-until = Read and approved by { $name }, { $date }, until { $until }
vouch-changed = Read by { $name }; withdrawn because the text changed
vouch-changed-on = Read by { $name }; withdrawn because the text changed on { $date }
vouch-changed-around = Read by { $name }; withdrawn because a picture, a saying or a greeting in it changed
vouch-expired = Read by { $name }; ran out { $date }
vouch-history = Who read what, and when
vouch-fate-holds = holds
vouch-fate-changed-on = withdrawn because the text changed on { $date }
vouch-fate-changed = withdrawn because the text changed
vouch-fate-surroundings_changed = withdrawn because a picture, a saying or a greeting in it changed
vouch-fate-expired = ran out on { $date }
vouch-fate-withdrawn = taken back on { $date }
vouch-fate-followed = read again on { $date }
vouch-fate-gone = this text is no longer in the message
vouch-as = As { $name } will get it
vouch-as-lent = Nobody reads this text yet; shown as { $name } would get it
vouch-as-nobody = As someone gets it of whom nothing is known
vouch-unshown = This text cannot be shown yet: { $reason }
vouch-do = Vouch…
vouch-do-label = Vouch for { $text }
vouch-change = Change…
vouch-change-label = Change who vouches for { $text }
vouch-title = Vouch for this text: { $text }
vouch-text = Whoever puts their name here has read this text and finds it right for its readers. Changing the text takes the name away; undoing the change brings it back.
vouch-name = Name
vouch-name-missing = Say who has read it.
vouch-today = Read today, { $date }
vouch-valid-until = Good until (may stay empty)
vouch-valid-until-hint = The last day it counts. Without one it does not run out.
vouch-until-past = Choose a day after today.
vouch-confirm = Vouch for it
vouch-withdraw = Take it back
template-channel = Goes out as
template-channel-email = Email
template-channel-sms = SMS
sms-parts = Parts: { $count }
sms-units = Characters: { $count }
sms-room = Still free: { $count }
sms-plain = Everyday letters and signs only: one part holds 160 of them.
sms-forced = Because of these, one part holds only 70 characters:
sms-cheaper = Write plain signs: { $marks }
sms-cheaper-then = Parts then: { $count }
sms-kept = Letters of a language or of a name stay as they are.
template-channel-letter = Letter
template-channel-push = Push message
template-channel-in-app = In the app
template-languages-letter = { $count ->
    [one] Letter in one language
   *[other] Letter in { NUMBER($count) } languages
}
template-languages-push = { $count ->
    [one] Push message in one language
   *[other] Push message in { NUMBER($count) } languages
}
template-languages-in-app = { $count ->
    [one] In-app message in one language
   *[other] In-app message in { NUMBER($count) } languages
}
editor-app-title = Title
write-app-title = What does it say in bold?
app-opens = A touch opens { $link }
app-into = A touch opens the app.
app-length = Characters of the title and the text: { $title } · { $body }
app-room = An iPhone shows about { $title } · { $body }, Android about { $title2 } · { $body2 }.
spelling-none = Spelling in { $language } is not checked: this computer has no dictionary for it. It is added in the system’s own settings for languages.
spelling-short = No spelling dictionary

turn-source = Write as HTML
turn-blocks = Turn into parts to edit
turn-source-all = Write the whole message as HTML
turn-blocks-all = Turn all HTML into parts to edit
turn-source-done = It is HTML now, in every language.
turn-blocks-done = It is made of parts again, in every language.
turn-blocks-stayed = { $count ->
    [one] One piece stays HTML.
   *[other] { NUMBER($count) } pieces stay HTML.
}
turn-text-went = The plain text that stood beside it went: it is made from the parts now.
