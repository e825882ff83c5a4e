# The shell: side bar, workspace menu, small words used everywhere.
#
# Glossary. People: Personen · Segment: Segment · Template: Vorlage · Message: Nachricht · Campaign: Kampagne
# Check: Prüfung, prüfen · Export: Export · Purpose: Zweck · Receipt: Beleg · Tone: Ton (förmlich, vertraut, neutral)
# Attribute: Merkmal · Workspace: Arbeitsbereich · Block: Baustein · Revision: Fassung · Tags: Schlagwörter
# A yes: Ja, Zustimmung · A withdrawal: Widerruf · Evidence: Nachweis · Never contact: nie kontaktieren
# People are addressed with „Sie“; wording avoids gendered nouns (Person, wer, alle, Team).
nav-label = Orte
nav-more = Weitere Orte
nav-home = Start
nav-people = Personen
nav-segments = Segmente
nav-templates = Vorlagen
nav-campaigns = Kampagnen
nav-privacy = Datenschutz
nav-settings = Einstellungen
skip-to-content = Zum Inhalt springen

workspace-sample = Beispiel
workspace-own = Arbeitsbereich
workspace-menu = Arbeitsbereich { $name }
workspace-reveal = Datei anzeigen
workspace-copy = Kopie anlegen …
workspace-copy-title = Wohin soll die Kopie?
workspace-copying = Der Arbeitsbereich wird kopiert
workspace-copied = Die Kopie ist fertig: { $path } ({ $size })
workspace-copy-show = Anzeigen
workspace-print = Diese Seite drucken …
workspace-open-other = Einen anderen öffnen …
workspace-close = Arbeitsbereich schließen

cancel = Abbrechen
close = Schließen
loading = Einen Moment …
progress-of = { $done } von { $total }
progress-rate = { $rate } pro Sekunde
progress-said = { $percent ->
    [0] { $label }
   *[other] { $label }: { NUMBER($percent) } Prozent
}
progress-starting = Es geht los …
save = Speichern
undo = Rückgängig
print = Drucken …
print-nothing = Es gibt nichts zu drucken: Für die gezeigte Person lässt sich die Nachricht nicht erstellen. Wählen Sie eine andere Person.
leave-title = Verlassen, ohne zu speichern?
leave-text = Ihre Änderungen an { $name } sind noch nicht gespeichert.
leave-anyway = Ohne Speichern verlassen
leave-stay = Weiter bearbeiten
leave-written = Was Sie hier geschrieben haben, ist noch nicht gespeichert.
back-again = { $name } ist wieder da.
studio-language = Sprache des Studios
tags-hint = Nach jedem Wort die Eingabetaste drücken.
tags-remove = „{ $word }“ entfernen
