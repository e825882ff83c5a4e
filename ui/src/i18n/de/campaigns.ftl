# Campaigns: the list, one campaign's four steps, its exports and their receipts.
campaigns-title = Kampagnen
campaigns-subtitle = Wer welche Nachricht bekommt, und warum
campaigns-new = Neue Kampagne
campaigns-name = Name
campaigns-who = Wer
campaigns-what = Was
campaigns-why = Warum
campaigns-audience = Personen
campaigns-last = Letzter Export
campaigns-never = noch keiner
campaigns-check = Prüfen
campaigns-check-label = { $name } prüfen
campaigns-empty-title = Noch keine Kampagnen
campaigns-empty-text = Eine Kampagne sagt, wer welche Nachricht bekommt, und warum. Sie sehen jede einzelne Nachricht geprüft, bevor etwas hinausgeht.
campaigns-empty-wordless = Eine Kampagne braucht eine Botschaft. Schreiben Sie zuerst eine Nachricht, und wählen Sie dann, wer sie bekommt.
campaigns-write-first = Nachricht schreiben

campaign-new-text = Nichts geht hinaus, bevor Sie die Prüfung gesehen haben.
campaign-edit-title = Kampagne ändern
campaign-make = Anlegen
campaign-name-example = Besuche nächste Woche
campaign-name-missing = Geben Sie der Kampagne einen Namen.
campaign-template-missing = Wählen Sie eine Nachricht. Gibt es noch keine, schreiben Sie zuerst eine.
campaign-message-choose = Nachricht wählen
campaign-message-missing = Wählen Sie die Nachricht.
campaign-reach = So werden Menschen erreicht
campaign-reach-nth = { $number }. { $channel }
campaign-reach-option = { $name } · { $channel }
campaign-reach-add = Weiteren Weg hinzufügen
campaign-reach-why = „{ $name }“ könnte an alle gehen, die so nicht erreicht werden.
campaign-reach-hint = Wer einen dieser Wege bevorzugt, bekommt diesen; alle anderen den ersten, der erlaubt ist und gelingt. Niemand bekommt zwei.
campaign-reach-up = { $channel } nach oben
campaign-reach-down = { $channel } nach unten
campaign-reach-remove = { $channel } entfernen
campaign-reach-open = Text öffnen: { $channel }
campaign-purpose-missing = Wählen Sie, wozu die Nachricht dient. Die Zwecke stehen in den Einstellungen.
campaign-purpose-none = Es gibt noch keinen Zweck. Er sagt, wozu Menschen Nachrichten bekommen und was sie erlaubt.
campaign-purpose-choose = Zweck wählen
campaign-who-option = { $name } ({ $count })
campaign-from = Von
campaign-from-example = { $name } <mail@example.org>
campaign-from-missing = Sagen Sie, von wem die Nachricht kommt.
campaign-reply-to = Antworten gehen an
campaign-reply-to-same = dieselbe Adresse
campaign-other-language = Wer eine andere Sprache liest, darf die Hauptsprache bekommen
campaign-other-language-hint = Sonst gibt es für diese Personen nichts, bis die Nachricht in ihrer Sprache geschrieben ist.
campaign-steps = Schritte der Kampagne
campaign-step-who = Wer
campaign-step-what = Was
campaign-step-check = Prüfung
campaign-step-export = Export
campaign-edit = Ändern
campaign-to-what = Was sie bekommen
campaign-to-check = Prüfen
campaign-check-again = Noch einmal prüfen
campaign-to-export = Exportieren
campaign-back-to-check = Zurück zur Prüfung
campaign-more = Mehr zu dieser Kampagne
campaign-archive = Archivieren
campaign-archive-title = { $name } archivieren?
campaign-archive-text = Sie verschwindet aus der Liste. Was sie exportiert hat, bleibt, mit jedem Beleg.
campaign-archived = { $name } wurde archiviert.
campaign-gone = Diese Kampagne
campaign-who-count = { $count ->
    [one] Person ist heute in „{ $name }“
   *[other] Personen sind heute in „{ $name }“
}
campaign-who-everyone = Alle in diesem Arbeitsbereich.
campaign-who-note = Die Prüfung lässt alle aus, denen „{ $purpose }“ nicht geschickt werden darf, und sagt, warum.
campaign-who-show = Personen ansehen
campaign-who-open = Segment öffnen
campaign-languages = Geschrieben auf
campaign-open-text = Text öffnen
campaign-other-readers = Andere Sprachen
campaign-other-yes = Wer eine Sprache liest, in der sie nicht geschrieben ist, bekommt { $language }.
campaign-other-no = Wer eine Sprache liest, in der sie nicht geschrieben ist, bekommt nichts.
strict-title = Strenger mit den Texten sein
strict-languages = Sprachen und Lesende
strict-vouched = Nur Texte schicken, für die jemand einsteht
strict-vouched-text = Wer einen Text bekäme, den noch niemand gelesen und für gut befunden hat, bekommt bis dahin nichts.
strict-crossing = Niemandem einen anderen Ton schicken
strict-crossing-text = Wer einen Ton bekäme, den die Person nicht gewählt hat, bekommt nichts. Die eigene Sprache in anderen Schriftzeichen bekommt nur, wen Sie ausdrücklich zulassen.
campaign-asks = Geht nur an Personen, die dazu Ja gesagt haben.
campaign-objects = Braucht kein Ja, aber wer widerspricht, wird ausgelassen.

check-running = Jede Nachricht wird geschrieben und gelesen
check-running-safe = Nichts geht hinaus, und nichts wird geändert.
check-stopped = Die Prüfung wurde angehalten. Es wurde nichts geändert.
check-will = { $count ->
    [one] Person bekommt sie,
   *[other] Personen bekommen sie,
}
check-word-for-word = Wort für Wort geprüft
check-other-language = { $count ->
    [one] Davon bekommt { NUMBER($count) } Person sie in einer anderen Sprache, als sie liest: { $languages }
   *[other] Davon bekommen { NUMBER($count) } Personen sie in einer anderen Sprache, als sie lesen: { $languages }
}
check-reads = { $language } ({ NUMBER($count) })
check-in-segment = in „{ $name }“
check-bar-gets = { $count ->
    [one] { NUMBER($count) } Person bekommt sie
   *[other] { NUMBER($count) } Personen bekommen sie
}
check-bar-part = { $count }: { $reason }
check-by = { $channel }: { $count }
check-tried = Versuchte Wege
check-tried-one = { $channel }: { $why }
check-who-not = Wer nicht, und warum
check-people = Personen
check-next = Was zu tun ist
check-everyone = Alle in „{ $name }“ bekommen sie. Niemand wird ausgelassen.
check-people-count = { $count ->
    [one] { NUMBER($count) } Person
   *[other] { NUMBER($count) } Personen
}
check-people-first = · die ersten { NUMBER($count) }
check-do-show = Zeigen
check-do-fill = Ausfüllen
check-do-write = Schreiben
check-do-mend = Beheben
check-do-let = Zulassen…
check-do-label = { $action }: { $group }
check-must = zu beheben
check-fill-label = Für { $name } ausfüllen
check-fill-or-text = Oder legen Sie im Text fest, was dort steht, wenn nichts bekannt ist.
check-text-then = Einmal beheben, und es stimmt für alle.
check-nobody-title = In „{ $name }“ ist heute niemand
check-nobody-text = Auf die Regel dieses Segments passt niemand. Fassen Sie die Regel weiter, oder wählen Sie andere Personen.
check-nobody-text-everyone = In diesem Arbeitsbereich sind noch keine Personen. Holen Sie sie zuerst herein.
check-nobody-rule = Segment öffnen
check-nobody-other = Andere Personen wählen
check-Suppressed = Nie zu kontaktieren
check-Suppressed-why = Gleich, was sonst erlaubt wurde
check-NoConsent = Keine Zustimmung zu „{ $purpose }“ per { $channel }
check-NoAddress = Keine E-Mail-Adresse
check-NoAddress-why = Es gibt nichts, wohin man sie schicken könnte
check-no-mobile = Keine Mobilnummer
check-FrequencyCapped = Schon genug Nachrichten bekommen
check-HeldOut = Zum Vergleich zurückgehalten
check-OutsideWindow = Nicht zu dieser Zeit
check-MissingValue-why = Im Text bliebe eine Lücke
check-MissingValue-why-cell = In { $cell } bliebe eine Lücke
check-cells-more = { NUMBER($count) } weiteren
check-NoVariant = In keiner Sprache geschrieben, die sie lesen
check-NoVariant-why = Diese Kampagne darf ihnen keine andere schicken
check-NoVariant-cell = Der Text „{ $cell }“ ist nicht fertig
check-kept-nobody = Niemand steht ein für { $text }
check-kept-changed = { $text } wurde geändert, nachdem { $name } es gelesen hat
check-kept-surroundings = Ein Bild, eine Redewendung oder eine Anrede in { $text } wurde geändert, nachdem { $name } es gelesen hat
check-kept-expired = Das Wort von { $name } für { $text } ist am { $date } abgelaufen
check-kept-other_script = Nur in anderer Schrift vorhanden: { $text }
check-kept-other_register = Nur in anderem Ton vorhanden: { $text }
check-kept-why = Diese Kampagne lässt sie aus
check-kept-before = { $name } hatte sie zugelassen („{ $reason }“), doch der Text wurde seither geändert.
check-in-letter = Brief „{ $letter }“: { $what }
check-kept-then = Klären Sie es einmal für alle, oder lassen Sie sie mit einer Begründung zu.
check-RenderFailed = Die Nachricht lässt sich nicht erstellen
check-RenderFailed-cell = Die Nachricht „{ $cell }“ lässt sich nicht erstellen
check-Duplicate = Dieselbe Nachricht an dieselbe Adresse
check-Duplicate-why = Eine geht hinaus; diese wären die zweite

let-in-title = Trotzdem zulassen?
let-in-text = { $count ->
    [one] { NUMBER($count) } Person bekommt diesen Text: { $text }. Ihr Beleg und der Export sagen, wer sie zugelassen hat und warum. Wird der Text geändert, werden Sie wieder gefragt.
   *[other] { NUMBER($count) } Personen bekommen diesen Text: { $text }. Ihre Belege und der Export sagen, wer sie zugelassen hat und warum. Wird der Text geändert, werden Sie wieder gefragt.
}
let-in-name = Ihr Name
let-in-name-missing = Geben Sie an, wer sie zulässt.
let-in-reason = Warum dürfen sie es bekommen?
let-in-reason-hint = Ein Satz, den man auch in einem Jahr noch versteht.
let-in-reason-missing = Geben Sie den Grund an.
let-in-confirm = Zulassen
let-in-heading = Mit Begründung zugelassen
let-in-who-not_vouched = { $count ->
    [one] { NUMBER($count) } Person bekommt { $text }, wofür niemand einsteht
   *[other] { NUMBER($count) } Personen bekommen { $text }, wofür niemand einsteht
}
let-in-who-other_script = { $count ->
    [one] { NUMBER($count) } Person bekommt { $text }, eine andere Schrift als die eigene
   *[other] { NUMBER($count) } Personen bekommen { $text }, eine andere Schrift als die eigene
}
let-in-who-other_register = { $count ->
    [one] { NUMBER($count) } Person bekommt { $text }, einen anderen Ton als den eigenen
   *[other] { NUMBER($count) } Personen bekommen { $text }, einen anderen Ton als den eigenen
}
let-in-by = Zugelassen von { $name }: „{ $reason }“
let-in-withdraw = Auslassen
let-in-withdraw-label = Wieder auslassen: { $text }
let-in-letter = den Brief „{ $letter }“ ({ $text })

before-title = Bevor sie hinausgeht
before-done = In Ordnung
before-open = Noch offen
before-sense = Niemand bekommt Unsinn
before-nonsense = { $count ->
    [one] { NUMBER($count) } Person bekäme Unsinn
   *[other] { NUMBER($count) } Personen bekämen Unsinn
}
before-nonsense-do = Beheben Sie es, oder lassen Sie die Personen beim Export aus
before-leave = Man kann sich abmelden
before-no-leave = Keine Möglichkeit, sich abzumelden
before-no-leave-do = Legen Sie in den Einstellungen fest, wie man sich abmeldet
before-from = Sie kommt von { $from }
before-note = Der Export schreibt genau die geprüften Nachrichten. Ändert sich dazwischen etwas, wird neu geprüft.

attached-title = Das geht mit
attached-letters = { $count ->
    [one] ein Brief als PDF: { NUMBER($count) } Person
   *[other] ein Brief als PDF: { NUMBER($count) } Personen
}
attached-letters-other = { $count ->
    [one] davon in einer anderen Sprache als die E-Mail: { NUMBER($count) } Person
   *[other] davon in einer anderen Sprache als die E-Mail: { NUMBER($count) } Personen
}
attached-calendars = { $count ->
    [one] ein Termin für den Kalender: { NUMBER($count) } Person
   *[other] ein Termin für den Kalender: { NUMBER($count) } Personen
}
attached-without = { $count ->
    [one] kein bevorstehender Termin, also nur die E-Mail: { NUMBER($count) } Person
   *[other] kein bevorstehender Termin, also nur die E-Mail: { NUMBER($count) } Personen
}
export-unattached = Anhänge passen nicht in diese Form
export-unattached-text = Nur E-Mail-Dateien und ein Postfach nehmen Brief und Termin mit. In dieser Form gehen die Nachrichten ohne sie hinaus.

export-format = In welcher Form sollen die Nachrichten vorliegen?
export-form = Aufbewahrt als
export-way-people = { $count ->
    [one] { $shown } Person
   *[other] { $shown } Personen
}
export-each-folder = Jeder Weg bekommt im Export einen eigenen Ordner.
format-eml = E-Mail-Dateien
format-eml-text = Eine .eml-Datei je Nachricht. Öffnet sich mit einem Doppelklick im Mailprogramm.
export-drafts = Zum Selbersenden
export-drafts-text = Jede Datei öffnet sich in Thunderbird, Apple Mail oder Outlook als Entwurf: durchsehen, ein Wort ändern, auf „Senden“ drücken.
format-mbox = Ein Postfach
format-mbox-text = Eine .mbox-Datei mit allen Nachrichten, für Thunderbird, Apple Mail und andere.
format-csv = Eine Tabelle (CSV)
format-csv-text = Eine .csv-Datei, eine Zeile je Person, für eine Tabellenkalkulation oder einen Versanddienst.
format-ndjson = Daten für ein anderes Programm
format-ndjson-text = Eine .ndjson-Datei, eine Zeile je Nachricht, zum Lesen durch ein anderes Programm.
export-folder = Wohin?
export-choose-folder = Ordner wählen
export-other-folder = Anderer Ordner
export-pick-title = Ordner für die Nachrichten wählen
export-folder-hint = Darin wird ein neuer Ordner angelegt. Was schon da ist, bleibt unverändert.
export-nonsense-text = Sie stehen in der Prüfung, jeweils mit dem, was zu beheben ist. Oder machen Sie ohne sie weiter:
export-leave-out = { $count ->
    [one] Diese Person auslassen und auflisten
   *[other] Diese { NUMBER($count) } Personen auslassen und auflisten
}
export-problem-nobody = Niemand bekäme eine Nachricht; es gibt also nichts zu exportieren.
export-problem-nonsense = { $count ->
    [one] Beheben Sie den Text für { NUMBER($count) } Person, oder lassen Sie sie oben aus.
   *[other] Beheben Sie den Text für { NUMBER($count) } Personen, oder lassen Sie sie oben aus.
}
export-problem-folder = Wählen Sie zuerst einen Ordner.
export-go = { $count ->
    [one] { NUMBER($count) } Nachricht exportieren
   *[other] { NUMBER($count) } Nachrichten exportieren
}
export-sum-note = { $count ->
    [one] 1 Person bekommt sie nicht; sie steht mit dem Grund in der Prüfung.
   *[other] { NUMBER($count) } bekommen sie nicht; alle stehen mit dem Grund in der Prüfung.
}
export-running = Die Nachrichten werden geschrieben
export-running-safe = Wenn Sie anhalten, bleibt keine Nachricht und es entsteht kein Beleg.
export-stopped-title = Der Export wurde angehalten
export-stopped-text = Es blieb keine Nachricht und es entstand kein Beleg. Sie können jederzeit neu beginnen.
export-done = { $count ->
    [one] { NUMBER($count) } Nachricht ist geschrieben
   *[other] { NUMBER($count) } Nachrichten sind geschrieben
}
export-done-away = { $count ->
    [one] { $name }: { NUMBER($count) } Nachricht ist geschrieben.
   *[other] { $name }: { NUMBER($count) } Nachrichten sind geschrieben.
}
export-where = Wo
export-files = Dateien
export-more-files = { $count ->
    [one] { NUMBER($count) } weitere
   *[other] { NUMBER($count) } weitere
}
export-upload = Hochzuladen
export-upload-text = Die Bilddateien aus diesem Ordner nach { $address } laden, bevor jemand eine Nachricht öffnet: Dort holen die Nachrichten sie.
export-not = Nicht bekommen
export-see-receipts = Wer sie bekam, und warum
export-again = Noch einmal exportieren
export-next = Verschickt wurde noch nichts: Die Dateien gehören Ihnen. Was damit zu tun ist, steht unten.
export-left-out = Auf Ihren Wunsch ausgelassen

batches-title = Exporte
batches-none = Es wurde noch nichts exportiert.
batches-sum = { $exported } von { $audience }
batch-subtitle = Exportiert am { $at } · { $format }
batch-campaign = Die Kampagne
batch-sum = { $count ->
    [one] Für { NUMBER($count) } von { $audience } Personen gibt es eine Nachricht.
   *[other] Für { NUMBER($count) } von { $audience } Personen gibt es eine Nachricht.
}
batch-not = Die anderen: { $reasons }.
batch-people = Mit Nachricht
batch-none-text = In diesem Export heißt niemand so.
reason-Suppressed = { NUMBER($count) } nie zu kontaktieren
reason-NoConsent = { NUMBER($count) } ohne Zustimmung
reason-NoAddress = { NUMBER($count) } ohne Adresse
reason-FrequencyCapped = { NUMBER($count) } mit schon genug Nachrichten
reason-HeldOut = { NUMBER($count) } zurückgehalten
reason-OutsideWindow = { NUMBER($count) } zur falschen Zeit
reason-MissingValue = { NUMBER($count) } mit fehlender Angabe
reason-NoVariant = { NUMBER($count) } ohne Text in ihrer Sprache
reason-RenderFailed = { NUMBER($count) } mit nicht erstellbarer Nachricht
reason-Duplicate = { NUMBER($count) } doppelt

receipt-why = Warum „{ $subject }“ vom { $day } an { $name } geht
receipt-person = Die Seite von { $name } öffnen
receipt-used = Was verwendet wurde
receipt-address = E-Mail
receipt-address-use = wohin sie geht
receipt-address-went = wohin sie ging
receipt-used-note = Sonst floss nichts über diese Person in die Nachricht ein.
receipt-consent = Worauf sie beruht
receipt-no-consent = Für diesen Zweck war kein Ja nötig, und niemand hat widersprochen.
receipt-route = Wie der Weg gewählt wurde
receipt-prefers = { $name } bevorzugt: { $channel }
receipt-route-not = { $channel }: nicht benutzt. { $why }
receipt-route-used = { $channel }: Auf diesem Weg geht die Nachricht.
receipt-language = Wie die Sprache gewählt wurde
receipt-no-steps = Es gab nur einen Text zur Auswahl.

sending-title = Wann Nachrichten hinausgehen
sending-text = Nach der Uhr jeder einzelnen Person. Wem jetzt nicht geschrieben werden soll, bekommt eine spätere Zeit; niemand fällt heraus.
sending-from = Nicht vor
sending-until = Nicht nach
sending-avoid-weekends = Nicht an deren Wochenende
sending-avoid-weekends-text = Die freien Tage dort, wo sie leben, oder die auf ihrer Kulturkarte.
sending-avoid-holidays = Nicht an Feiertagen
sending-avoid-holidays-text = Feiertage dort, wo sie leben, Tage, die ihre Kulturkarte meidet, und Tage eines Glaubens, den sie genannt haben.
sending-avoid-sensitive = Nicht an Tagen, die Feingefühl brauchen
sending-avoid-sensitive-text = Etwa an einem Gedenktag, wie es auf ihrer Kulturkarte steht.
sending-avoid-hours = Nicht in Stunden, die ihre Kultur freihält
sending-avoid-hours-text = Etwa die Mittagsruhe, wie es auf ihrer Kulturkarte steht.
sending-best-hours = Nur in den besten Stunden ihrer Kultur
sending-best-hours-text = Wie es auf ihrer Kulturkarte steht. Bliebe damit keine der Stunden oben übrig, gelten nur diese.
check-other-register-title = Ein anderer Ton als der eigene
check-other-register = { $count ->
    [one] { NUMBER($count) } Person bekommt { $text }
   *[other] { NUMBER($count) } Personen bekommen { $text }
}
check-other-register-note = Im gewählten Ton gibt es keinen Text. Sie bekommen den nächstliegenden; die Kampagne kann sie stattdessen auslassen.
waits-title = Wartet auf einen besseren Zeitpunkt
waits-quiet_hours = { $count ->
    [one] Eine Person: dort ist es zu früh oder zu spät
   *[other] { NUMBER($count) } Personen: dort ist es zu früh oder zu spät
}
waits-weekend = { $count ->
    [one] Eine Person: dort ist Wochenende
   *[other] { NUMBER($count) } Personen: dort ist Wochenende
}
waits-holiday = { $count ->
    [one] Eine Person: { $day }
   *[other] { NUMBER($count) } Personen: { $day }
}
waits-sensitive = { $count ->
    [one] Eine Person: { $day }, ein Tag, der Feingefühl braucht
   *[other] { NUMBER($count) } Personen: { $day }, ein Tag, der Feingefühl braucht
}
waits-hours = { $count ->
    [one] Eine Person: ihre Kultur hält diese Stunden frei
   *[other] { NUMBER($count) } Personen: ihre Kultur hält diese Stunden frei
}
waits-best_hours = { $count ->
    [one] Eine Person: die besten Stunden ihrer Kultur kommen später
   *[other] { NUMBER($count) } Personen: die besten Stunden ihrer Kultur kommen später
}
waits-first = Ab { $when }
waits-note = Die Zeiten jeder Nachricht stehen in der Liste, die neben den exportierten Dateien liegt.
sms-cost = Was die SMS brauchen
sms-cost-parts = Teile: { $count }
sms-cost-examples = Beispielpreise
sms-cost-examples-text = Diese Preise sind erfunden. Tragen Sie ein, was Ihr Anbieter verlangt.
sms-cost-own = Eigene Preise
sms-cost-unpriced = Teile in Länder ohne Preis: { $count }
sms-cost-country = Land
sms-cost-part-count = Teile
sms-cost-price = Preis
sms-cost-none = kein Preis
sms-cost-dear = SMS, die das teurere Alphabet brauchen: { $count }
sms-cost-mark = SMS: { $count }
sms-cost-plain = einfach: { $mark }
sms-cost-longest = Die längsten SMS
format-sms-csv = Eine Tabelle für Ihren SMS-Anbieter
format-sms-csv-text = Eine .csv-Datei, eine Zeile je Nachricht, mit den Spalten, die Ihr Anbieter erwartet.
gateway = Welcher Anbieter?
gateway-hint = Spalten und Schreibweise der Nummern richten sich nach dem Anbieter.
gateway-plain = Ein anderer, oder eine Tabellenkalkulation
format-pdf = Seiten zum Drucken
format-pdf-text = PDF-Seiten mit der Anschrift dort, wo das Fenster des Umschlags sie zeigt.
print-what = Was gedruckt wird
print-file_each = Briefe, eine Datei für jede Person
print-one_file = Briefe, eine Datei für den Druck
print-country = In welchem Land werden die Briefe aufgegeben?
print-country-hint = Dann nennen nur Briefe ins Ausland das Land. Solange es nicht bekannt ist, nennt es jede Anschrift.
print-labels = { $sheet }: { NUMBER($width) } × { NUMBER($height) } mm, { NUMBER($count) } auf einem Bogen
print-labels-too = Adressetiketten dazu
print-labels-none = Keine
print-labels-first = Erstes freies Etikett
print-labels-first-hint = Auf einem angefangenen Bogen, von oben gezählt, wie man liest.
print-envelope = Umschlag mit Fenster
print-envelope-usual = Der übliche in Ihrem Land
print-envelope-usual-in = { $name } (üblich in { $country })
print-envelope-hint = Die Anschrift steht so, dass sie im Fenster zu sehen ist.
envelope-din-5008-a = DIN 5008, Form A
envelope-din-5008-b = DIN 5008, Form B
envelope-sn-010130-left = Schweizer, Fenster links
envelope-sn-010130-right = Schweizer, Fenster rechts
envelope-us-10 = Amerikanischer, Nr. 10
envelope-uk-dl = Britischer, DL
print-paper = Papier
print-paper-usual = Das zum Umschlag passende
print-paper-fitting = { $name }, passend zum Umschlag
print-paper-letter = US-Letter
print-enclosures = Was kommt noch in den Umschlag?
print-enclosures-hint = Eines je Zeile. Es wird am Ende jedes Briefs aufgezählt.
campaign-from-letter = Steht oben auf dem Brief. Die Anschrift kommt aus den Einstellungen.
campaign-from-sms = Telefone zeigen bis zu elf Buchstaben und Ziffern oder eine Nummer. Alles andere bleibt Ihrem Anbieter überlassen.
format-xlsx = Eine Arbeitsmappe für Excel
format-xlsx-text = Eine .xlsx-Datei für Excel oder LibreOffice, eine Zeile je Nachricht. Nichts darin wird ausgeführt oder verliert eine Null.
format-push = Für Push-Dienste
format-push-text = Je eine Datei für Apple, für Google und für Ihre eigene App, eine Zeile je Nachricht.
platform = Wessen Datei?
platform-all = Eine für jeden
platform-plain = Eigene App
platform-deviceless = { $count ->
    [one] Von { NUMBER($count) } Person ist kein Gerät bekannt
   *[other] Von { NUMBER($count) } Personen ist kein Gerät bekannt
}
platform-deviceless-plain = Apple und Google stellen nur an Geräte zu. Diese Personen stehen nur in der Datei für Ihre eigene App; dort steht auch, woran die App sie erkennt.
platform-deviceless-out = Apple und Google stellen nur an Geräte zu. Diese Personen erhalten nichts.
format-ssml = Texte zum Vorlesen
format-ssml-text = Eine Datei je Nachricht für eine Stimme und ein Skript zum Vorlesen am Telefon.
format-wav = Tondateien
format-wav-text = Eine .wav-Datei je Nachricht, gesprochen in ihrer Sprache, und das Skript. Braucht das Programm espeak-ng auf diesem Computer.
check-no-letter = Keine vollständige Postanschrift
check-no-app = Nichts, woran die App sie erkennt
