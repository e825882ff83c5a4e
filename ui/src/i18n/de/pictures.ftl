# Bilder je Kultur: benannte Plätze für ein Bild, und was jede Kultur dort sieht.
picture-add = Bild hinzufügen
picture-explained = Dasselbe Bild kann in vielen Nachrichten stehen. Jede Kultur kann ihr eigenes haben.
picture-name = Wie es heißt
picture-name-hint = Das sehen nur Sie: „Unser Team“, „Eingang“.
picture-name-missing = Geben Sie dem Bild einen Namen.
picture-file-missing = Wählen Sie zuerst eine Datei.
picture-choose = Datei wählen
picture-choose-other = Andere Datei wählen
picture-kinds = PNG, JPEG oder GIF, höchstens 1 MB
picture-for = Wer es sieht
picture-for-everybody = Alle
picture-for-own = Nur, wer { $language } liest
picture-alt = Alternativtext
picture-alt-hint = Auf { $language }: was jemand erfährt, der das Bild nicht sieht.
picture-decorates = Es schmückt nur: an seiner Stelle wird nichts gesagt
picture-remove-own = Für { $language } entfernen
picture-remove-everybody = Entfernen

picture-own = Gewählt für { $language }
picture-everybody = das für alle
picture-borrowed = geliehen von { $language }
picture-decorates-only = Es schmückt nur
picture-alt-elsewhere = Den Alternativtext gibt es bisher nur auf { $language }
picture-alt-none = Noch kein Alternativtext
picture-none = Für { $language } gibt es noch kein Bild
picture-used = Steht in { $templates }

picture-change = Für { $language } ändern
picture-another = Anderes Bild
picture-which = Welches Bild steht hier?
picture-width = Breite
picture-width-full = Ganz
picture-width-two_thirds = Zwei Drittel
picture-width-half = Halb
picture-width-third = Ein Drittel
picture-opens = Öffnet, falls gewünscht
