# Home, and the note about the sample.
home-today = Heute ist der { $date }
home-facts = Was in diesem Arbeitsbereich ist
home-people = { $count ->
    [one] Person
   *[other] Personen
}
home-segments = { $count ->
    [one] Segment
   *[other] Segmente
}
home-templates = { $count ->
    [one] Vorlage
   *[other] Vorlagen
}
home-campaigns = { $count ->
    [one] Kampagne
   *[other] Kampagnen
}
home-next = Was jetzt zu tun ist
home-import-title = Personen hereinholen
home-import-text = Aus einer Tabelle oder den Kontakten eines anderen Programms. Sie sehen jede Änderung, bevor sie geschieht.
home-import-text-empty = Beginnen Sie mit einer Kontaktliste. Sie sehen alles, bevor es übernommen wird, und können es später rückgängig machen.
home-import = Personen importieren
home-write-title = Eine Nachricht schreiben
home-write-text = { $count ->
    [0] Schreiben Sie sie einmal; jede Person liest sie in ihrer Sprache.
   *[other] Schreiben Sie eine neue, oder eine vorhandene in einer weiteren Sprache.
}
home-write = Nachricht schreiben
home-check-title = Eine Kampagne prüfen
home-check-text = { $count ->
    [0] Legen Sie fest, wer welche Nachricht bekommt; sehen Sie jede einzelne, bevor sie hinausgeht.
   *[other] Sehen Sie, wer sie bekommt, wer nicht, und warum.
}
home-check = Kampagne prüfen
home-batches = Zuletzt exportiert
home-batch-sum = { $exported } von { $audience } Personen
home-batches-none = Aus { $name } wurde noch nichts exportiert. Was Sie exportieren, steht dann hier.

sample-title = Das ist der Beispiel-Arbeitsbereich
sample-text = Alle Personen darin sind erfunden. Probieren Sie alles aus; Sie können jederzeit von vorn beginnen.
sample-reset = Beispiel zurücksetzen
sample-reset-title = Beispiel zurücksetzen?
sample-reset-text = Alles, was Sie im Beispiel geändert haben, wird verworfen, und es beginnt wie am ersten Tag. Ihre eigenen Arbeitsbereiche bleiben unberührt.
sample-reset-done = Das Beispiel ist wie am ersten Tag.
sample-delete = Beispiel löschen
sample-delete-title = Beispiel löschen?
sample-delete-text = Das Beispiel und alles, was Sie darin getan haben, wird von diesem Rechner entfernt. Ihre eigenen Arbeitsbereiche bleiben unberührt. Ein frisches Beispiel können Sie jederzeit öffnen.
