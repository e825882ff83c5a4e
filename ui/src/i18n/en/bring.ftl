# Bringing a message in from another program.
bring-open = Bring one in
bring-title = Bring a message in
bring-intro = From Word, LibreOffice or another mail program. You see what becomes of it before anything is kept.
bring-file = Choose a file
bring-file-title = Which message should come in?
bring-paste = Paste a text instead
bring-pasted = The text, as it stands there
bring-pasted-name = Pasted text
bring-look = Look at it
bring-other = Choose another
bring-cannot-title = This file cannot be brought in
bring-cannot-do = Nothing was kept of it. Choose another file, or paste the text instead.
bring-program = Written for
bring-guessed = Told by its looks
bring-name = Name
bring-subject = Subject
bring-subject-hint = The file says none, so its name stands there.
bring-language = Its language
bring-language-hint = The file does not say it.
bring-translated = { $count ->
    [one] One placeholder taken over
   *[other] { NUMBER($count) } placeholders taken over
}
bring-kept = { $count ->
    [one] One stays as it was and holds the message back until you change it
   *[other] { NUMBER($count) } stay as they were and hold the message back until you change them
}
bring-nothing = No placeholder was found in it.
bring-marked = What to look at
bring-line = Line { NUMBER($line) }
bring-shape = It becomes
bring-shape-blocks = Parts to edit, in the look of your messages
bring-shape-page = One page, with the look it had
bring-stays = What stays as HTML
bring-stays-whole = The whole page
bring-why-styled = It brings a look of its own, which parts to edit would lose.
bring-why-columns = It has several columns side by side, or a layout of that kind.
bring-why-tangled = A placeholder begins in one part and ends in another.
bring-why-kept = A placeholder in it could not be understood.
bring-why-condition = It asks something that a condition here cannot ask.
bring-why-list = It is a list of a kind that lists here are not.
bring-why-table = It is a table of a kind that tables here are not.
bring-why-picture = Its picture lies on the web. Put one of your own in its place.
bring-why-linked = Its link holds a placeholder, or leads where no link may lead.
bring-why-value = A value in it is written in a way of its own.
bring-why-marks = Its words are raised, struck through, hidden or marked in another way that texts here are not.
bring-why-languages = Its languages are not made of the same parts.
bring-why-words = There are no words in it.
bring-why-script = It is a script, which no mail program runs. Take it out.
bring-pictures = Pictures that come with it
bring-picture-unsaid = Nothing is said for those who cannot see it yet. Say it at its place in the message.
bring-picture-said = Its alternative text comes with it.
bring-picture-decorates = It only decorates.
bring-before = As it was there
bring-after = As { $name } would get it
bring-after-nobody = As it will look
bring-held = { $name } would get nothing yet. Change what is listed above in the editor, or fill in what is missing.
bring-take = Bring it in
bring-done = “{ $name }” is here

dialect-brackets = [SQUARE BRACKETS]
dialect-html = A web page (HTML)
