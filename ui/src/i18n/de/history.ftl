# Gespeicherte Stände einer Nachricht: wann, von wem, und was sich geändert hat.
history-title = Frühere Fassungen
history-text = Jede Schreibpause wird festgehalten. Wer zu einer Fassung zurückkehrt, fügt eine neue hinzu; nichts geht verloren.
history-revision = Fassung { NUMBER($number) }
history-sitting = { $count ->
    [one] { NUMBER($count) } kleine Fassung
   *[other] { NUMBER($count) } kleine Fassungen
}
history-present = die jetzige
history-restore = Dorthin zurück
history-restore-label = Zurück zu { $title }
history-restored = { $title } ist wieder die jetzige.
history-by = { $when } · { $who }
history-same = So wie Fassung { NUMBER($number) }
history-first = Die erste
history-rebuilt = andere Teile oder anderes Aussehen
history-more = Frühere zeigen
history-me = Ihr Name, neben dem, was Sie speichern
history-name = Name
history-name-example = Vor dem Sommer
history-name-keep = Namen behalten
history-way = Wie Änderungen gezeigt werden
history-marked = Änderungen markiert
history-sides = Nebeneinander
history-with = Verglichen mit
history-with-before = der davor
history-with-present = der jetzigen
history-language = Text
history-reader = So liest es { $name }
history-before = Vorher
history-then = In dieser Fassung
history-now = Jetzt
history-no-words = Hier hat sich kein Wort geändert.
history-nothing = Es gab nichts zu lesen.

changed-added = hinzugefügt
changed-removed = entfernt
