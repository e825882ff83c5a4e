# Culture cards: what a workspace says about each language and place it writes for.
nav-cultures = Cultures
cultures-title = Cultures
cultures-subtitle = How a message greets, sounds and keeps the calendar for each language your people read.
cultures-search = Search languages
cultures-add = Add a culture
cultures-add-title = Add a culture
cultures-add-text = Its card opens filled in. Change what your organisation does differently.
cultures-language = Language and place
cultures-choose = Choose…
cultures-open = Open the card
cultures-people = { $count ->
    [0] nobody here reads it yet
    [one] { $shown } person reads it
   *[other] { $shown } people read it
}
cultures-ours = { $count ->
    [one] { $count } change of yours
   *[other] { $count } changes of yours
}
cultures-unreviewed = to be confirmed
cultures-none = No language here is called “{ $search }”.
cultures-empty-title = No cultures yet
cultures-empty-text = As soon as somebody’s language is known, or you write for one, its card stands here.

culture-title = Culture
culture-subtitle = { $native } · every value can be changed, and given back
culture-unreviewed = A native reader has not confirmed these words yet. Have one read the greetings before they go out.
culture-seen = As a reader there sees it
culture-preview-date = A date
culture-preview-number = A number
culture-preview-price = A price
culture-preview-percent = A percentage
culture-preview-phone = A phone number
culture-preview-full_name = A full name
culture-preview-address = An address
culture-unsaid = Nothing is said here
culture-change = Change
culture-change-of = Change: { $name }
culture-change-text = For readers of { $culture }. The studio’s own words stay kept beside yours.
culture-value = What holds here
culture-give-back = Use the studio’s own
culture-saved = { $name } was changed for { $culture }.
culture-yes = Yes
culture-no = No
culture-origin-ours = Yours
culture-origin-starter = Attune’s own
culture-origin-cldr = From CLDR
culture-hint-table = One a line: { $columns }
culture-hint-lines = One a line.
culture-hint-hours = For example 9:00 – 12:00, 16:00 – 19:00
culture-hint-places = Where a person’s own words go. Of several lines, the first whose words are all known is used.

culture-part-address = How people are addressed
culture-part-address-text = What holds when nothing else is known. Nobody’s gender is ever guessed from a name.
culture-part-greetings = Greetings and closings
culture-part-greetings-text = What “greeting” and “closing” say in a message, by how formal it is and what is known of the person.
culture-part-voice = How a message sounds
culture-part-voice-text = What the people who write should keep in mind.
culture-part-idioms = Sayings
culture-part-idioms-text = One idea, and how each culture says it. A saying can be put into a message like a placeholder.
culture-part-pictures = Pictures
culture-part-pictures-text = Each place for a picture, and what readers of this culture see there. Where it has none of its own, it borrows.
culture-part-days = Days and hours
culture-part-days-text = When a message is welcome, and when it is better not sent.
culture-part-identity = Language and script
culture-part-identity-text = What the language itself brings along.

saying-add = Add a saying
saying-add-text = One idea, said each culture’s way. In a message it becomes what the reader’s language says.
saying-idea = The idea
saying-idea-example = Such as “A good harvest”
saying-words = { $culture } says
saying-add-do = Add
saying-known = This idea is already on this card.
saying-others = How others say it

culture-key-identity-parent = Goes back to
culture-key-identity-script = Script
culture-key-identity-direction = Direction
culture-key-identity-calendar = Calendar
culture-key-identity-numbering = Digits
culture-key-identity-notes = Notes
culture-key-identity-postal = Lines of an address
culture-key-address-register = Usual form of address
culture-key-address-order = Order of a name
culture-key-address-join = Between the parts of a name
culture-key-address-own_script = Title and name order only for names in its own script
culture-key-address-title_with_given = A title may stand before a first name
culture-key-address-capital_family = Family name in capitals
culture-key-address-honorifics = Titles and honorifics
culture-key-address-feminine_titles = Titles before a woman’s name
culture-key-voice-formality = Formality
culture-key-voice-directness = Directness
culture-key-voice-humour = Humour
culture-key-voice-emoji = Emoji
culture-key-voice-reading_level = Reading level
culture-key-voice-use = Words to use
culture-key-voice-avoid = Words to avoid
culture-key-days-weekend = Weekend
culture-key-days-best_hours = Best hours
culture-key-days-worst_hours = Hours to avoid
culture-key-days-greet = Days to greet
culture-key-days-avoid = Days not to send on
culture-key-days-sensitive = Days to be sensitive about
culture-key-days-notes = Notes

culture-greeting-of = { $register } greeting, { $whom }
culture-closing-of = { $register } closing
culture-whom-feminine = a woman
culture-whom-masculine = a man
culture-whom-neutral = gender not known
culture-whom-nobody = no name known

culture-choice-formal = Formal
culture-choice-neutral = Neutral
culture-choice-informal = Informal
culture-choice-given_first = First name, then family name
culture-choice-family_first = Family name, then first name
culture-choice-low = Low
culture-choice-medium = Medium
culture-choice-high = High
culture-choice-none = None
culture-choice-light = Light
culture-choice-playful = Playful
culture-choice-never = Never
culture-choice-sparing = Sparing
culture-choice-welcome = Welcome
culture-choice-easy = Easy
culture-choice-plain = Plain
culture-choice-advanced = Advanced
culture-join-blank = A blank
culture-join-nothing = Nothing
culture-direction-ltr = Left to right
culture-direction-rtl = Right to left

culture-place-title = Title
culture-place-degree = Degree
culture-place-given = First name
culture-place-family = Family name
culture-place-full = Whole name
culture-place-name = Name
culture-place-line1 = Street
culture-place-postcode = Postcode
culture-place-city = City
culture-place-country = Country
culture-place-if-any = { $place }, if any
culture-column-word = word
culture-column-use = when
culture-column-feminine = before a woman’s name
culture-column-instead = say instead
culture-column-why = why

culture-day-monday = Monday
culture-day-tuesday = Tuesday
culture-day-wednesday = Wednesday
culture-day-thursday = Thursday
culture-day-friday = Friday
culture-day-saturday = Saturday
culture-day-sunday = Sunday

culture-idiom-welcome = Welcome
culture-idiom-thank_you = Thank you
culture-idiom-congratulations = Congratulations
culture-idiom-happy_birthday = Happy birthday
culture-idiom-good_luck = Good luck
culture-idiom-get_well = Get well
culture-idiom-see_you_soon = See you soon
culture-idiom-safe_travels = Safe travels

days-calendar = Whose days
days-country = Its own country
days-search = Search days
days-list = Days
days-no-country = This language is read in many countries. Choose a calendar above.
days-none = No day is called so.
days-on = { $date }
days-about = about { $date }
days-coming = The year that begins today
day-both = { $local } ({ $english })
days-mark-greet = greeted
days-mark-avoid = not sent on
days-mark-sensitive = take care
