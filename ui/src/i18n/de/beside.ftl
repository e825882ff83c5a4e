# Zwei Sprachen nebeneinander, und der Weg zur Übersetzung und zurück.
beside-open = Nebeneinander
beside-title = Zwei Sprachen nebeneinander
beside-part = { $part }, { $language }
beside-write = Auf { $language } schreiben
beside-no-source = Noch nicht auf { $language } geschrieben
beside-authored = geschrieben
beside-copied = noch die Worte von: { $language }
beside-stale = Ausgangstext geändert
beside-missing = fehlt
beside-left_out = hier weggelassen
beside-changed = Was sich seither geändert hat
beside-changed-look = Nicht die Wörter: ihr Aussehen, ein Link oder ein Platzhalter.
beside-keep = Passt noch
beside-structure = Aufbau übernehmen
beside-hide = Hier weglassen
beside-show = Doch schreiben
beside-next = Nächste Aufgabe · { NUMBER($count) }
beside-done = Nichts mehr zu tun
beside-kept-back = Hält den Text zurück: { $why }
beside-everyone = Für alle sichtbar
beside-is-source = Nach { $language } richten sich die anderen Sprachen.
beside-choose = Wählen Sie die Sprache, die daneben geschrieben wird.
beside-add = Fügen Sie oben eine Sprache hinzu, um sie daneben zu schreiben.

translator = Übersetzung
translator-more = Übersetzung für { $text }
translator-send = Zum Übersetzen geben
translator-send-text = Alle Texte dieser Nachricht kommen in eine Datei, mit Platz für die Übersetzung. Was für jede Person eingesetzt wird, ist geschützt.
translator-into = In die Sprache
translator-format = Art der Datei
translator-xliff = Für Übersetzungsprogramme
translator-xliff-text = XLIFF 2.1, das jedes Übersetzungsbüro öffnen kann
translator-po = Für gettext-Programme
translator-po-text = PO, für Poedit, Weblate und ähnliche Programme
translator-csv = Als Tabelle
translator-csv-text = CSV, für die Tabellenkalkulation: eine Zeile je Text
translator-save = Datei speichern
translator-save-title = Wohin soll die Datei für die Übersetzung?
translator-sent = { $file } ist bereit für die Übersetzung.
translator-reveal = Datei zeigen
translator-back = Übersetzung zurücknehmen
translator-pick-title = Welche Datei kam aus der Übersetzung zurück?
translator-other-file = Andere Datei
translator-changed = { $count ->
    [one] { NUMBER($count) } Text ändert sich
   *[other] { NUMBER($count) } Texte ändern sich
}
translator-unchanged = { NUMBER($count) } wie zuvor
translator-untranslated = { NUMBER($count) } nicht übersetzt
translator-rejected = { NUMBER($count) } abgelehnt
translator-changed-title = Was sich ändern wird
translator-rejected-title = Was nicht übernommen werden kann, und warum
translator-nothing = Nichts in dieser Datei ist neu.
translator-take = Übernehmen
translator-apply = { $count ->
    [one] { $shown } Text übernehmen
   *[other] { $shown } Texte übernehmen
}
translator-applied = { $count ->
    [one] { NUMBER($count) } Text ist neu: { $language }.
   *[other] { NUMBER($count) } Texte sind neu: { $language }.
}
translator-look = Ansehen
unit-unknown = Ein Text, den es nicht mehr gibt
unit-paragraph = { $part }, Absatz { NUMBER($number) }
unit-instead = { $part }: was für einen fehlenden Wert steht
unit-form = { $part }: Wörter, die von einem Wert abhängen
