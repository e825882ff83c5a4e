# Importing people: the file, its columns, the plan, the result, the history.
back = Zurück
import-title = Personen importieren
import-subtitle = Nichts ändert sich, bevor Sie den Plan gesehen haben.
import-steps = Schritte des Imports
import-step-file = Datei
import-step-columns = Spalten
import-step-plan = Plan
import-step-done = Fertig
import-choose-title = Datei mit Kontakten wählen
import-choose-text = Eine Excel-Arbeitsmappe oder eine CSV-Datei aus Mailchimp, HubSpot, Google Kontakte, Outlook oder einem anderen Programm. Die Datei selbst wird nie geändert.
import-choose = Datei wählen
import-pick-title = Datei mit Kontakten wählen
import-other-file = Andere Datei
import-unreadable-title = Diese Datei lässt sich nicht lesen
import-unreadable-do = Wählen Sie eine andere Datei, oder speichern Sie diese noch einmal in dem Programm, aus dem sie stammt.
import-stopped = Der Import wurde angehalten
import-stopped-text = Es wurde nichts übernommen und nichts geändert.
import-to-columns = Spalten zuordnen
import-to-plan = Plan zeigen
import-apply = { $count ->
    [one] { NUMBER($count) } Person importieren
   *[other] { NUMBER($count) } Personen importieren
}
import-apply-choices = Zustimmungen importieren
import-apply-nothing = Nichts zu importieren
import-planning = Jede Zeile wird mit Ihren Personen verglichen
import-planning-safe = Es wird nichts geschrieben.
import-applying = Import läuft
import-applying-safe = Wenn Sie anhalten, wird gar nichts übernommen.
import-leave-title = Diesen Import verlassen?
import-leave-text = Aus { $file } wurde noch nichts importiert, und die Spalten wären noch einmal zuzuordnen.
import-leave-anyway = Verlassen
import-leave-stay = Weiter importieren

file-facts = { $columns ->
    [one] { NUMBER($columns) } Spalte, { $size }
   *[other] { NUMBER($columns) } Spalten, { $size }
}
file-delimiter = Spalten sind getrennt durch
file-encoding = Buchstaben sind kodiert als
file-flag-column = Sehen Sie sich „{ $column }“ an
file-preview = Die ersten Zeilen
file-preview-ask = Stimmen Namen und Akzente? Wenn nicht, ändern Sie oben, wie die Buchstaben kodiert sind.
delimiter-comma = Komma ,
delimiter-semicolon = Semikolon ;
delimiter-tab = Tabulator
delimiter-bar = Strich |
encoding-utf-8 = Jede Sprache (UTF-8)
encoding-utf-16le = Jede Sprache (UTF-16)
encoding-utf-16be = Jede Sprache (UTF-16, Big-Endian)
encoding-windows-1252 = Westeuropäisch (Windows)
encoding-iso-8859-2 = Mitteleuropäisch
encoding-windows-1251 = Kyrillisch (Windows)
encoding-windows-1255 = Hebräisch (Windows)
encoding-windows-1256 = Arabisch (Windows)
encoding-shift_jis = Japanisch (Shift JIS)
encoding-gbk = Chinesisch, vereinfacht (GBK)
encoding-big5 = Chinesisch, traditionell (Big5)
encoding-euc-kr = Koreanisch (EUC-KR)

columns-header = Spalte in der Datei
columns-samples = Was darin steht
columns-becomes = Wird zu
columns-target = Was aus „{ $header }“ wird
columns-empty = leer
columns-ignore = Weglassen
columns-new = Neues Merkmal …
columns-new-consent = Zustimmung zu einem neuen Zweck …
columns-is-purpose = „{ $name }“ ist ein Zweck von Nachrichten. Ein Ja in dieser Spalte zählt nur als Zustimmung.
columns-as-consent = Als Zustimmung eintragen
columns-consent-title = Zustimmung zu einem neuen Zweck
columns-consent-known = Zustimmung zu „{ $name }“
columns-consent-text = Sagen Sie, welche Nachrichten diese Spalte erlaubt. Der Zweck entsteht zusammen mit dem Import.
columns-consent-channel = Die Nachrichten kommen als
columns-left-out = { $count ->
    [one] { NUMBER($count) } Spalte wird weggelassen: { $columns }
   *[other] { NUMBER($count) } Spalten werden weggelassen: { $columns }
}
columns-keep = { $count ->
    [one] Als Text behalten
   *[other] Alle als Text behalten
}
columns-group-person = Die Person
columns-group-postal = Anschrift
columns-group-attributes = Merkmale
columns-group-consent = Zustimmungen
columns-group-other = Sonstiges
columns-problem-nothing = Wählen Sie für mindestens eine Spalte, was daraus wird.
columns-problem-no_key = Eine Spalte muss sagen, um wen es geht: Ihre eigene Nummer, eine E-Mail-Adresse oder ein Telefon.
columns-problem-twice = Zwei Spalten werden zu „{ $target }“. Lassen Sie eine davon weg.
columns-evidence-title = Woher wissen Sie, dass sie Ja gesagt haben?
columns-evidence-text = Eine Spalte dieser Datei sagt, wer Nachrichten erlaubt hat. Ein Ja zählt nur mit Nachweis. Einen Widerruf kann es nie aufheben.
columns-evidence-needed = vor dem Plan nötig
columns-evidence = Woher das Ja stammt
columns-evidence-example = Anmeldeformular auf unserer Website, Export vom 20. November 2026
columns-evidence-hint = Das wird bei der Entscheidung jeder Person vermerkt und gezeigt, wenn jemand fragt.

plan-created = { $count ->
    [one] neue Person
   *[other] neue Personen
}
plan-updated = { $count ->
    [one] geändert
   *[other] geändert
}
plan-unchanged = schon gleich
plan-rejected = nicht importiert
plan-rows = { $count ->
    [one] Zeile in der Datei
   *[other] Zeilen in der Datei
}
plan-consents = { $count ->
    [one] { NUMBER($count) } Zustimmung wird vermerkt
   *[other] { NUMBER($count) } Zustimmungen werden vermerkt
}
plan-opt-outs = { $count ->
    [one] { NUMBER($count) } Widerruf wird vermerkt
   *[other] { NUMBER($count) } Widerrufe werden vermerkt
}
plan-opt-outs-kept = { $count ->
    [one] { NUMBER($count) } Widerruf bleibt, was auch immer die Datei sagt
   *[other] { NUMBER($count) } Widerrufe bleiben, was auch immer die Datei sagt
}
plan-attributes = { $count ->
    [one] Ein neues Merkmal wird angelegt: { $names }
   *[other] { NUMBER($count) } neue Merkmale werden angelegt: { $names }
}
plan-purposes = { $count ->
    [one] Ein neuer Zweck wird angelegt: { $names }
   *[other] { NUMBER($count) } neue Zwecke werden angelegt: { $names }
}
plan-view = Was Sie ansehen
plan-view-updated = Geändert
plan-view-created = Neu
plan-view-rejected = Nicht importiert
plan-view-opt_outs = Widerrufe, die bleiben
plan-view-warnings = Zum Nachsehen
plan-stays = bleibt widerrufen
plan-stays-explained = Die Datei sagt für diese Personen Ja, aber sie haben widerrufen. Ihr Wort zählt, nicht das der Datei.
plan-row = Zeile { NUMBER($row) }
plan-several-rows = { $count ->
    [one] { NUMBER($count) } Zeile
   *[other] { NUMBER($count) } Zeilen
}
plan-which-rows = Zeilen { $rows }
plan-each-row = Zeile für Zeile
plan-whole-file = ganze Datei
plan-more = { $count ->
    [one] Und { NUMBER($count) } weitere wie diese.
   *[other] Und { NUMBER($count) } weitere wie diese.
}
plan-no-rows = In dieser Datei stehen keine Personen: Unter ihrer Kopfzeile steht nichts.
plan-nothing = Alle { $count } Zeilen sagen, was Sie schon haben. Es gibt nichts zu importieren.

done-title = { $file } ist importiert
done-undone = Der Import wurde rückgängig gemacht
done-sum = { $created } neu, { $updated } geändert, { $unchanged } gleich, { $rejected } nicht importiert
done-people = Personen ansehen
done-undo = Import rückgängig machen
done-again = Weitere Datei importieren
done-rejected = Nicht importiert, und warum

undo-title = Import von { $file } rückgängig machen?
undo-text = Personen, die er brachte, werden entfernt, und geänderte Werte zurückgesetzt. Widerrufe, die er brachte, bleiben. Was seither geändert wurde, bleibt, wie es ist, und wird aufgelistet.
undo-confirm = Rückgängig machen
undo-keep = Behalten
undo-done-title = Der Import wurde rückgängig gemacht
undo-done = { $removed } entfernt, { $restored } wie zuvor.
undo-attributes = { $count ->
    [one] Das Merkmal, das er angelegt hatte, ist wieder weg: { $names }
   *[other] Die Merkmale, die er angelegt hatte, sind wieder weg: { $names }
}
undo-left = So gelassen, wie es ist

imports-subtitle = Was jede Datei brachte, und der Weg zurück
imports-new = Personen importieren
imports-empty-title = Noch keine Importe
imports-empty-text = Jede Datei, die Sie hereinholen, steht hier und lässt sich rückgängig machen.
imports-file = Datei
imports-rows = Zeilen
imports-created = Neu
imports-updated = Geändert
imports-unchanged = Gleich
imports-rejected = Nicht importiert
imports-wrong = Was nicht stimmte
imports-undone = rückgängig gemacht am { $date }
imports-undo-label = Import von { $file } rückgängig machen
file-sheet = Blatt der Arbeitsmappe
