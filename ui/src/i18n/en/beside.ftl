# Two languages side by side, and the way to a translator and back.
beside-open = Side by side
beside-title = Two languages side by side
beside-part = { $part }, { $language }
beside-write = Write it in { $language }
beside-no-source = Not written in { $language } yet
beside-authored = written
beside-copied = still the words of { $language }
beside-stale = source changed since
beside-missing = missing
beside-left_out = left out here
beside-changed = What changed since
beside-changed-look = Not its words: their look, a link or a placeholder.
beside-keep = It still fits
beside-structure = Copy structure
beside-hide = Leave this out here
beside-show = Write it after all
beside-next = Next to do · { NUMBER($count) }
beside-done = Nothing left to do
beside-kept-back = Keeps the text back: { $why }
beside-everyone = Shown to everyone
beside-is-source = { $language } is what the other languages are written after.
beside-choose = Choose the language to write beside it.
beside-add = Add a language above to write beside it.

translator = Translator
translator-more = Translator for { $text }
translator-send = Send to a translator
translator-send-text = Every text of this message goes into one file, with room for the translation. What is filled in for each person is protected.
translator-into = Into
translator-format = Kind of file
translator-xliff = For translation programs
translator-xliff-text = XLIFF 2.1, which every translation agency can open
translator-po = For gettext programs
translator-po-text = PO, for Poedit, Weblate and other programs of this kind
translator-csv = As a table
translator-csv-text = CSV, for a spreadsheet: one row for each text
translator-save = Save the file
translator-save-title = Where should the file for the translator go?
translator-sent = { $file } is ready for the translator.
translator-reveal = Show the file
translator-back = Take a translation back
translator-pick-title = Which file came back from the translator?
translator-other-file = Another file
translator-changed = { $count ->
    [one] { NUMBER($count) } text changes
   *[other] { NUMBER($count) } texts change
}
translator-unchanged = { NUMBER($count) } as before
translator-untranslated = { NUMBER($count) } not translated
translator-rejected = { NUMBER($count) } refused
translator-changed-title = What will change
translator-rejected-title = What cannot be taken, and why
translator-nothing = Nothing in this file is new.
translator-take = Take it
translator-apply = { $count ->
    [one] Take { $shown } text
   *[other] Take { $shown } texts
}
translator-applied = { $count ->
    [one] { NUMBER($count) } text is new in { $language }.
   *[other] { NUMBER($count) } texts are new in { $language }.
}
translator-look = Look at it
unit-unknown = A text that is gone
unit-paragraph = { $part }, paragraph { NUMBER($number) }
unit-instead = { $part }: what stands in for a missing value
unit-form = { $part }: words that depend on a value
