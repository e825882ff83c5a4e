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
bring-program = Written for
bring-guessed = Told by its looks
bring-name = Name
bring-subject = Subject
bring-subject-hint = The file says none, so its name stands there.
bring-language = Its language
bring-language-hint = The file does not say it.
bring-translated = { $count ->
    [one] One placeholder understood
   *[other] { NUMBER($count) } placeholders understood
}
bring-kept = { $count ->
    [one] One stays as it was and holds the message back until you change it
   *[other] { NUMBER($count) } stay as they were and hold the message back until you change them
}
bring-nothing = No placeholder was found in it.
bring-marked = What to look at
bring-line = Line { NUMBER($line) }
bring-before = As it was there
bring-after = As { $name } would get it
bring-after-nobody = As it will look
bring-held = { $name } would get nothing yet. Change what is listed above in the editor, or fill in what is missing.
bring-take = Bring it in
bring-done = “{ $name }” is here

dialect-brackets = [SQUARE BRACKETS]
dialect-html = A web page (HTML)
