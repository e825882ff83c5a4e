# Messages: the list, the editor, and the preview beside it.
editor-done = Fertig
editor-undo = Rückgängig
editor-redo = Wiederholen
editor-subject = Betreff

attach-label = Anhang
attach-goes-with = Dieser E-Mail liegt bei: { $names }
attach = Anhängen…
attach-letter = Ein Brief als PDF
attach-letter-text = Jede Person erhält ihren eigenen, in ihrer Sprache, wenn es ihn darin gibt. Wessen Brief nicht gemacht werden kann, erhält auch keine E-Mail; die Prüfung sagt, warum.
attach-letter-which = Welcher Brief?
attach-letter-none = Es gibt noch keinen Brief. Schreiben Sie zuerst einen: eine neue Nachricht der Art „Brief“.
attach-letter-gone = Brief auswählen: Diesen gibt es nicht mehr
attach-invitation = Ein Termin für den Kalender
attach-invitation-text = Öffnet sich im Kalender jedes Mailprogramms. Wer keinen bevorstehenden Termin hat, erhält die E-Mail ohne ihn.
attach-invitation-of = Kalender: { $name }
attach-of = Termine stehen in
attach-of-none = Von niemandem ist bisher ein Datum bekannt.
attach-when = Beginnt
attach-title = Heißt
attach-title-subject = Wie der Betreff
attach-title-hint = Dahinter steht der Name Ihrer Organisation.
attach-lasts = Dauert
attach-lasts-unsaid = Keine Angabe
attach-lasts-minutes = { $count ->
    [one] { NUMBER($count) } Minute
   *[other] { NUMBER($count) } Minuten
}
attach-place = Findet statt
attach-place-ours = Unsere Adresse
attach-fact = { $list }: { $fact }
attach-of-person = Über die Person
attach-do = Anhängen
attach-remove = Entfernen

templates-title = Vorlagen
templates-count = { $count ->
    [one] Eine Nachricht
   *[other] { NUMBER($count) } Nachrichten
}
templates-write = Nachricht schreiben
templates-languages = Sprachen
templates-used = Verwendet in
templates-saved = Gespeichert
templates-more = und { NUMBER($count) } weitere
templates-campaigns = { $count ->
    [0] noch keiner Kampagne
    [one] einer Kampagne
   *[other] { NUMBER($count) } Kampagnen
}
templates-empty-title = Noch nichts geschrieben
templates-empty-text = Schreiben Sie eine Nachricht einmal, in jeder Sprache, die Ihre Personen lesen. Schon beim Schreiben sehen Sie, wie sie bei echten Personen ankommt.

template-name = Name
template-name-example = Terminerinnerung
template-name-missing = Bitte zuerst einen Namen vergeben. Nur Ihr Team sieht ihn.
template-new-text = Den Namen sieht nur Ihr Team.
template-first-language = Zuerst geschrieben auf
template-first-language-hint = Wer keine Ihrer Sprachen liest, bekommt diese, wenn die Kampagne es erlaubt.
template-start = Losschreiben
template-gone = Diese Nachricht
template-used = { $count ->
    [one] in einer Kampagne verwendet
   *[other] in { NUMBER($count) } Kampagnen verwendet
}
template-languages = { $count ->
    [one] E-Mail in einer Sprache
   *[other] E-Mail in { NUMBER($count) } Sprachen
}
fragment-languages = { $count ->
    [one] Textteil in einer Sprache
   *[other] Textteil in { NUMBER($count) } Sprachen
}
template-languages-sms = { $count ->
    [one] Als SMS in einer Sprache
   *[other] Als SMS in { NUMBER($count) } Sprachen
}
template-use = In Kampagne verwenden
template-more = Mehr zu { $name }
template-writing = Die Nachricht
template-editor = Schreiben
template-archive = Diese Nachricht archivieren
template-archive-title = { $name } archivieren?
template-archive-text = Sie verschwindet aus der Liste, und keine neue Kampagne kann sie verwenden. Was mit ihr verschickt wurde, bleibt, wie es ist.
template-archived = { $name } wurde archiviert.

cells-label = Sprachen dieser Nachricht
cells-all = Alle { NUMBER($count) }
cells-to-mend = { $count ->
    [one] 1 fertigzustellen: { $languages }
   *[other] { NUMBER($count) } fertigzustellen: { $languages }
}
cells-stale = { $count ->
    [one] 1 veraltet: { $languages }
   *[other] { NUMBER($count) } veraltet: { $languages }
}
cells-all-written = Alles geschrieben
cells-unbegun = Noch nichts geschrieben
cell-written = geschrieben
cell-incomplete = unvollständig
cell-unbegun = noch nicht geschrieben
cell-add = Sprache hinzufügen
cell-add-text = Alle Sprachen teilen sich dieselben Bausteine. Wer den Aufbau ändert, ändert ihn für alle; Worte gehören zu einer.
cell-add-do = Hinzufügen
cell-more = Mehr zu { $language }
cell-change = Sprache oder Ton ändern
cell-change-text = Die Worte bleiben, wie sie sind, für die Personen, die Sie hier wählen.
cell-change-do = Ändern
cell-default = Wer keine dieser Sprachen liest, bekommt { $language }; deshalb muss sie bleiben. Fügen Sie die andere daneben hinzu.
cell-language = Sprache
cell-language-choose = Sprache wählen
cell-language-missing = Wählen Sie zuerst die Sprache.
cell-twice = In dieser Sprache und diesem Ton ist die Nachricht schon geschrieben.
cell-register = Für Personen, angesprochen
cell-register-any = in jedem Ton
cell-words = Beginnen mit
cell-words-along = den Worten aus { $language }
cell-words-empty = leeren Bausteinen
cell-remove = { $language } entfernen
cell-removed = { $language } wurde entfernt.

write-subject = Worum geht es?
write-heading = Überschrift
write-text = Schreiben, / für einen Baustein, @ für etwas über die Person
write-more = Schreiben, / für einen Baustein, @ für etwas über die Person
pick-list = Auswählen
pick-nothing = So heißt hier nichts. Es bleibt als Text stehen.

block-text = Text
block-text-note = Absätze und Listen
block-heading = Überschrift
block-heading-note = eine Zeile, die hervorsticht
block-image = Bild
block-image-note = jede Kultur sieht ihr eigenes
block-button = Schaltfläche
block-button-note = öffnet eine Webadresse
block-divider = Linie
block-divider-note = zwischen zwei Teilen
block-condition = Nur für manche
block-condition-note = für Personen, die Sie wählen
block-source = Quelltext
block-source-note = eigenes HTML
block-list = Eigene Liste
block-list-note = eine Zeile je Termin, Kind oder Bestellung
block-table = Tabelle
block-table-note = kurze Texte in Zeilen und Spalten
block-quote = Zitat
block-quote-note = was jemand gesagt hat
block-columns = Spalten
block-columns-note = bis zu drei nebeneinander
block-spacer = Abstand
block-spacer-note = Platz zwischen zwei Teilen
block-contact = Kontakt
block-contact-note = Ihre Adressen und Netzwerke
block-fragment = Textteil
block-fragment-note = Worte, die mehrere Nachrichten teilen
block-add = Baustein hinzufügen
block-add-below = { $block } darunter
block-menu = { $block }: ziehen zum Verschieben, öffnen für mehr
block-up = Nach oben
block-down = Nach unten
block-duplicate = Kopie anlegen
block-copy = Kopieren
block-paste = Darunter einfügen
block-choose = Mit anderen auswählen
block-let-go = Nicht mehr auswählen
chosen-count = { $count ->
    [one] Ein Baustein ausgewählt
   *[other] { NUMBER($count) } Bausteine ausgewählt
  }
chosen-how = Ein Klick auf die Kästchen neben anderen Bausteinen wählt auch diese aus.
chosen-copied = { $count ->
    [one] Kopiert. Einfügen geht unter jedem Baustein, auch in einer anderen Nachricht.
   *[other] { NUMBER($count) } Bausteine kopiert. Einfügen geht unter jedem Baustein, auch in einer anderen Nachricht.
  }
chosen-remove = Entfernen
chosen-close = Nichts auswählen
block-hide = Auf { $language } auslassen
block-show = Auf { $language } zeigen
block-hidden = { $block }, auf { $language } ausgelassen
block-remove = In allen Sprachen entfernen

button-label = Worte auf der Schaltfläche
button-opens = öffnet
source-html = HTML
source-text = Nur Text
source-text-derived = Aus dem HTML erzeugt, sofern Sie hier nichts schreiben

condition-empty = Hier ist noch nichts.
when-everyone = Wählen, wer das sieht
when-some = Nur für manche Personen
when-only = Nur für { $sentence }
when-count = { $count ->
    [one] { NUMBER($count) } von { NUMBER($total) } sieht das
   *[other] { NUMBER($count) } von { NUMBER($total) } sehen das
}
when-change = { $sentence }. Ändern, wer das sieht
when-title = Wer sieht das?
condition-else = Alle anderen sehen
condition-else-add = Hinzufügen, was alle anderen sehen
spacer-size = Wie viel Abstand
spacer-small = Klein
spacer-medium = Mittel
spacer-large = Groß
columns-count = Spalten
columns-one = Spalte { $number }
quote-words = Was gesagt wurde
quote-source = Wer es gesagt hat
list-of = Eine Zeile für jeden Eintrag von
list-choose = Liste wählen
list-style = Wie die Zeilen beginnen
list-style-bullet = mit einem Punkt
list-style-number = mit einer Nummer
list-style-plain = mit nichts
list-line = Was in jeder Zeile steht, @ für Bekanntes
list-each = Jeder Eintrag von { $list }
list-item = Der Eintrag selbst
list-none-words = Was liest, wer keine hat
list-none-omit = Die Liste auslassen
list-none-example = Zum Beispiel „Noch ist nichts geplant“
list-lacking = Über die Personen ist noch nichts bekannt, was eine Liste ist. Bringen Sie eine Liste mit den Personen herein, in einer Spalte vom Typ „Mehrere Wörter“.
table-cell = Zeile { $row }, Spalte { $column }
table-head-cell = Titel
table-header = Die erste Zeile enthält Titel
table-rows = Zeilen
table-row-add = Eine Zeile mehr
table-row-remove = Letzte Zeile in allen Sprachen entfernen
table-columns = Spalten
table-column-add = Eine Spalte mehr
table-column-remove = Letzte Spalte in allen Sprachen entfernen
contact-words = Ein paar Worte, wenn Sie mögen
contact-add = Adresse hinzufügen
contact-service = Was es ist
contact-address = Adresse: { $service }
contact-remove = { $service } entfernen
contact-website = Website
contact-email = E-Mail
contact-phone = Telefon
fragments-title = Textteile
fragments-text = Worte, die mehrere Nachrichten teilen, etwa Öffnungszeiten oder eine Unterschrift. Einmal geändert, ändern sie sich überall.
fragment-new = Textteil schreiben
fragment-name = Name
fragment-name-example = Öffnungszeiten
fragment-name-missing = Geben Sie dem Textteil einen Namen.
fragment-where = Steht in:
fragment-where-campaign = Kampagne „{ $name }“
fragment-shown = { $count ->
    [0] noch in keiner Nachricht
    [one] in einer Nachricht
   *[other] in { NUMBER($count) } Nachrichten
  }
fragment-which = Welcher Textteil
fragment-choose = Textteil wählen
fragment-open = Öffnen
fragment-says = Im Textteil „{ $name }“: { $what }
fragment-lacking = Es gibt noch keinen Textteil zur Auswahl.
fragment-save = Überall speichern
fragment-unsaved = Noch nicht gespeichert
fragment-save-title = Das ändert sich in all diesen
fragment-save-text = Was Sie geschrieben haben, steht dann in jeder Nachricht, die diesen Textteil zeigt. Texte, für die jemand einsteht, müssen neu gelesen werden.
fragment-save-now = Überall speichern
fragment-uses-templates = { $count ->
    [one] Eine Nachricht
   *[other] { NUMBER($count) } Nachrichten
  }
fragment-uses-campaigns = { $count ->
    [one] Eine Kampagne
   *[other] { NUMBER($count) } Kampagnen
  }
fragment-uses-fragments = { $count ->
    [one] Ein anderer Textteil
   *[other] { NUMBER($count) } andere Textteile
  }
starter-title = Beginnen mit
starter-empty = Einer leeren Seite
starter-empty-note = alles selbst schreiben
starter-appointment_reminder = Terminerinnerung
starter-appointment_reminder-note = Tag, Uhrzeit, was mitzubringen ist
starter-appointment_sms = Terminerinnerung
starter-appointment_sms-note = Tag und Uhrzeit, in ein bis zwei SMS
starter-appointment_letter = Termin per Brief
starter-appointment_letter-note = Tag und Uhrzeit, was mitzubringen ist, Platz zum Unterschreiben
starter-appointment_push = Terminerinnerung
starter-appointment_push-note = Tag und Uhrzeit, auf dem Telefon
starter-welcome = Willkommen
starter-welcome-note = was man erwarten darf, wie man Sie erreicht
starter-re_engagement = Lange nichts gehört
starter-re_engagement-note = für alle, die still geworden sind
starter-school_notice = Elternabend
starter-school_notice-note = Einladung einer Schule mit Themen
starter-donor_thanks = Dank für eine Spende
starter-donor_thanks-note = mit dem Datum der Spende
starter-complaint_follow_up = Nach einer Beschwerde
starter-complaint_follow_up-note = Entschuldigung und was getan wurde
starter-holiday_greeting = Gute Wünsche
starter-holiday_greeting-note = zum Jahresende, für jeden Glauben
starter-consent_renewal = Dürfen wir weiter schreiben?
starter-consent_renewal-note = bittet erneut um Einwilligung
starter-website = Wohin die Schaltfläche führt
starter-website-hint = Bleibt das leer, hat die Nachricht keine Schaltfläche.

format-bar = Formatierung
format-bold = Fett
format-italic = Kursiv
format-link = Link
format-link-address = Adresse des Links
format-link-set = Setzen
format-bullets = Aufzählung
format-numbers = Nummerierung
format-chip = Etwas über die Person

chip-empty = leer
chip-left-out = Satz ausgelassen
chip-example = Hier steht dann
chip-about-greeting = Jede Person wird so begrüßt, wie ihre Kultur und ihr Ton es verlangen. Das Geschlecht wird nie geraten.
chip-about-closing = Die Schlussworte, wie Kultur und Ton der lesenden Person sie verlangen.
chip-format = Wie es aussieht
chip-format-plain = Wie es ist
chip-format-capitals = In Großbuchstaben
chip-format-short = Kurz
chip-format-medium = Mittel
chip-format-long = Lang
chip-format-full = Mit Wochentag
chip-format-year = Das Jahr
chip-format-time = Uhrzeit
chip-format-datetime = Datum und Uhrzeit
chip-format-datetime-full = Datum und Uhrzeit, mit Wochentag
chip-format-datetime-medium = Datum und Uhrzeit, mittel
chip-format-datetime-short = Datum und Uhrzeit, kurz
chip-format-number = Als Zahl
chip-format-relative = Ab heute gezählt
chip-format-percent = Als Prozent
chip-format-percent-100 = Schon in Prozent
chip-format-currency = Ein Preis in { $code }
chip-format-list = Dies, das und jenes
chip-format-list-or = Dies, das oder jenes
chip-missing = Wenn die Angabe fehlt
chip-missing-words = Etwas anderes sagen
chip-missing-example = Zum Beispiel „bald“
chip-missing-omit = Den Satz auslassen
chip-missing-stop = Dieser Person nicht schicken
chip-remove = Herausnehmen

pick-changing = Wörter, die sich ändern
pick-plural = Wörter, die sich mit einer Zahl ändern …
pick-select = Wörter, die von einer Antwort abhängen …
piece-nameless = Noch nicht gewählt
plural-title = Wörter, die sich mit einer Zahl ändern
plural-about = Schreiben Sie #, wo die Zahl stehen soll.
plural-number = Die Zahl
plural-for = Für { $numbers }
plural-for-others = Für alles andere
plural-same = Wie für alles andere
select-title = Wörter, die von einer Antwort abhängen
select-about = Bleibt eine Antwort leer, gelten die Wörter für alle anderen.
select-on = Es hängt ab von
select-for = Für „{ $answer }“
select-for-others = Für alle anderen
select-for-unknown = Für alle anderen, und wo nichts bekannt ist
saying-none = noch keine Worte
saying-about = So sagt man es auf { $language }. Jede Sprache sagt es auf ihre Weise.
saying-unsaid = Auf { $language } lässt sich das noch nicht sagen.
saying-card = Die Karte für { $language } öffnen

preview-title = So kommt sie an
preview-frame = Die Nachricht
preview-part = Zeigen
preview-html = E-Mail
preview-text = Nur Text
preview-phone = Wie auf dem Telefon
preview-oldest = Wie auf den ältesten Telefonen
preview-desktop = Wie auf dem Rechner
preview-show = Vorschau
preview-hide = Vorschau ausblenden
preview-stopped = geht nicht hinaus
preview-borrowed = entliehen aus { $language }
preview-reads = liest { $language }
preview-elsewhere = Diese Person bekommt den Text auf { $language }.
preview-write = { $language } schreiben
preview-force = Auf { $language } ansehen
preview-forced = Gezeigt auf { $language }, gleich, was diese Person liest.
preview-own = Eigene Sprache zeigen
preview-found = Was im Weg steht
preview-unbegun = Was Sie schreiben, erscheint hier so, wie diese Person es bekommt.
preview-unfinished = { $count ->
    [one] { $language } ist nicht fertig: An einer Stelle fehlen noch Worte.
   *[other] { $language } ist nicht fertig: An { NUMBER($count) } Stellen fehlen noch Worte.
}
preview-go-first = Zur ersten Stelle
preview-go = Dorthin
preview-omit = Den Satz auslassen
preview-meant = Das ist so gemeint
preview-blocked = { $count ->
    [one] Ein Bild von anderswo wird hier nicht gezeigt, damit niemand erfährt, dass Sie hingesehen haben.
   *[other] { NUMBER($count) } Bilder von anderswo werden hier nicht gezeigt, damit niemand erfährt, dass Sie hingesehen haben.
}
preview-nothing = Noch gibt es nichts zu zeigen.
preview-many = Eine Person oder viele
preview-one = Eine
preview-wall = Wand

client-dark = Wie in einem dunklen Mailprogramm
client-light = Wie in einem hellen Mailprogramm
client-no-pictures = Ohne Bilder
client-pictures = Mit Bildern
client-one-look = Diese Nachricht hat nur ein Aussehen. Dunkle Mailprogramme können ihre Farben ändern.
client-none-there = In dieser Nachricht ist kein Bild.

wall-label = Die Nachricht nebeneinander
wall-way = Wer an der Wand ist
wall-cells = Je Text eine Person
wall-these = Diese Personen
wall-personas = Personas
wall-personas_everywhere = Personas, in jedem Text
wall-choose = Auswählen
wall-choose-text = Wählen Sie die Personen aus, die Sie nebeneinander sehen möchten.
wall-nobody = Noch niemand da
wall-gone = Diese Person ist nicht mehr da.
wall-empty = „{ $name }“ ist leer, deshalb bekommt diese Person keine Nachricht.
wall-later = Andere Nachrichten haben zu lange gebraucht. Diese kommt mit Ihrer nächsten Änderung.
wall-wide = Ganze Breite nutzen
wall-narrow = Zurück neben den Text
wall-more = { $count ->
    [one] Eine weitere wird nicht gezeigt: Die Wand hat 24 Plätze.
   *[other] { NUMBER($count) } weitere werden nicht gezeigt: Die Wand hat 24 Plätze.
}
wall-differences = Unterschiede zum Original markieren
wall-same = aufgebaut wie das Original
wall-part = { $kind } „{ $begins }“
wall-differs-left_out = { $part } fehlt mit Absicht
wall-differs-added = { $part } gibt es nur hier
wall-differs-unwritten = { $part } hat noch keine Worte
wall-differs-paragraphs = { $part }: Absätze { NUMBER($here) }, im Original { NUMBER($there) }

why-lacks = ohne „{ $name }“
why-longest_name = längster Name
why-shortest_name = kürzester Name
why-no_first_name = kein Vorname
why-no_language = keine Sprache
why-right_to_left = liest von rechts nach links
why-east_asian_name = Name in ostasiatischen Zeichen
why-emoji_in_name = Emoji im Namen
why-fewest_facts = am wenigsten bekannt
why-reads = liest diesen Text
why-nobody_reads = liest noch niemand
why-chosen = von Ihnen gewählt
why-persona = gespeicherte Persona

reader-back = Vorige Person
reader-next = Nächste Person
reader-nobody = Noch niemand
reader-search = Personen suchen
reader-order = Wen Sie ansehen
reader-worst = Schwierige Fälle zuerst
reader-name = Nach Name
reader-list = Personen
reader-none = Niemand passt dazu.
reader-no-language = Sprache nicht bekannt
reader-empty = Noch ist niemand da. Importieren Sie Ihre Personen, um zu sehen, wie die Nachricht bei ihnen ankommt.

save-done = Gespeichert · Fassung { NUMBER($number) }
save-running = Wird gespeichert …
save-failed = Nicht gespeichert.
save-failed-safe = Ihre Worte bleiben hier, solange dieses Fenster offen ist.
save-lost = Die letzten Änderungen an { $name } konnten nicht gespeichert werden.


coverage-title = Sprachen von „{ $name }“
coverage-subtitle = Was in welcher Sprache geschrieben ist, was geliehen ist und wie viele Menschen es lesen.
coverage-count = Wessen Lesende gezählt werden
coverage-everybody = Alle hier
coverage-write = Schreiben
coverage-language = Sprache
coverage-readers = Lesende
coverage-borrows = liest den Text auf { $language }
coverage-kept-back = zurückgehalten
coverage-crosses-language = andere Sprache
coverage-crosses-script = andere Schrift
coverage-crosses-region = andere Region
coverage-crosses-register = anderer Ton
coverage-unserved = { $count ->
    [one] { $shown } Person liest keine Sprache, in der dies gesendet werden darf.
   *[other] { $shown } Menschen lesen keine Sprache, in der dies gesendet werden darf.
}
coverage-kind-subject = Betreff
coverage-kind-heading = Überschrift
coverage-kind-text = Absatz
coverage-kind-button = Schaltfläche
coverage-kind-source = Quelltext
coverage-kind-quote = Zitat
coverage-kind-list = Liste
coverage-kind-table = Tabelle
coverage-kind-contact = Kontakt
coverage-kind-picture = Bild
coverage-kind-alternative = Alternativtext
coverage-kind-idioms = Redewendungen
part-authored = geschrieben
part-borrowed = geliehen
part-stale = veraltet
part-missing = fehlt
part-left_out = weggelassen
part-borrowed-from = von { $languages }
coverage-open = Sprachen und Lesende
vouch-column = Wer dafür einsteht
vouch-nobody = Noch niemand
vouch-read = Gelesen und gutgeheißen von { $name }, { $date }
vouch-read-until = Gelesen und gutgeheißen von { $name }, { $date }, gilt bis { $until }
vouch-changed = Gelesen von { $name }; entfallen, weil der Text geändert wurde
vouch-changed-on = Gelesen von { $name }; entfallen, weil der Text am { $date } geändert wurde
vouch-changed-around = Gelesen von { $name }; entfallen, weil ein Bild, eine Redewendung oder eine Anrede darin geändert wurde
vouch-expired = Gelesen von { $name }; abgelaufen am { $date }
vouch-history = Wer was wann gelesen hat
vouch-fate-holds = gilt
vouch-fate-changed-on = entfallen, weil der Text am { $date } geändert wurde
vouch-fate-changed = entfallen, weil der Text geändert wurde
vouch-fate-surroundings_changed = entfallen, weil ein Bild, eine Redewendung oder eine Anrede darin geändert wurde
vouch-fate-expired = abgelaufen am { $date }
vouch-fate-withdrawn = zurückgenommen am { $date }
vouch-fate-followed = erneut gelesen am { $date }
vouch-fate-gone = diesen Text gibt es in der Nachricht nicht mehr
vouch-as = So bekommt { $name } die Nachricht
vouch-as-lent = Diesen Text liest noch niemand; so bekäme { $name } die Nachricht
vouch-as-nobody = So bekommt sie, über wen nichts bekannt ist
vouch-unshown = Dieser Text lässt sich noch nicht zeigen: { $reason }
vouch-do = Einstehen…
vouch-do-label = Einstehen für { $text }
vouch-change = Ändern…
vouch-change-label = Ändern, wer für { $text } einsteht
vouch-title = Für diesen Text einstehen: { $text }
vouch-text = Wer hier den Namen einträgt, hat diesen Text gelesen und findet ihn für die Lesenden richtig. Wird der Text geändert, fällt der Name weg; wird die Änderung zurückgenommen, ist er wieder da.
vouch-name = Name
vouch-name-missing = Geben Sie an, wer es gelesen hat.
vouch-today = Gelesen heute, { $date }
vouch-valid-until = Gilt bis (darf leer bleiben)
vouch-valid-until-hint = Der letzte Tag, an dem es gilt. Ohne Angabe läuft es nicht ab.
vouch-until-past = Wählen Sie einen Tag nach heute.
vouch-confirm = Dafür einstehen
vouch-withdraw = Zurücknehmen
template-channel = Geht hinaus als
template-channel-email = E-Mail
template-channel-sms = SMS
sms-parts = Teile: { $count }
sms-units = Zeichen: { $count }
sms-room = Noch frei: { $count }
sms-plain = Nur alltägliche Buchstaben und Zeichen: Ein Teil fasst davon 160.
sms-forced = Wegen dieser Zeichen fasst ein Teil nur 70:
sms-cheaper = Einfache Zeichen schreiben: { $marks }
sms-cheaper-then = Teile dann: { $count }
sms-kept = Buchstaben einer Sprache oder eines Namens bleiben, wie sie sind.
template-channel-letter = Brief
template-channel-push = Push-Nachricht
template-channel-in-app = In der App
template-languages-letter = { $count ->
    [one] Brief in einer Sprache
   *[other] Brief in { NUMBER($count) } Sprachen
}
template-languages-push = { $count ->
    [one] Push-Nachricht in einer Sprache
   *[other] Push-Nachricht in { NUMBER($count) } Sprachen
}
template-languages-in-app = { $count ->
    [one] App-Nachricht in einer Sprache
   *[other] App-Nachricht in { NUMBER($count) } Sprachen
}
editor-app-title = Titel
write-app-title = Was steht fett darüber?
app-opens = Antippen öffnet { $link }
app-into = Antippen öffnet die App.
app-length = Zeichen in Titel und Text: { $title } · { $body }
app-room = Ein iPhone zeigt etwa { $title } · { $body }, Android etwa { $title2 } · { $body2 }.
spelling-none = Die Rechtschreibung in { $language } wird nicht geprüft: Auf diesem Computer fehlt ein Wörterbuch dafür. Es lässt sich in den Spracheinstellungen des Systems hinzufügen.
spelling-short = Kein Wörterbuch

turn-source = Als HTML schreiben
turn-blocks = In bearbeitbare Teile verwandeln
turn-source-all = Die ganze Nachricht als HTML schreiben
turn-blocks-all = Alles HTML in bearbeitbare Teile verwandeln
turn-source-done = Es ist jetzt HTML, in jeder Sprache.
turn-blocks-done = Es besteht wieder aus Teilen, in jeder Sprache.
turn-blocks-stayed = { $count ->
    [one] Ein Stück bleibt HTML.
   *[other] { NUMBER($count) } Stücke bleiben HTML.
}
turn-text-went = Der reine Text daneben ist entfallen: Er entsteht jetzt aus den Teilen.
