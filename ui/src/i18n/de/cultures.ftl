# Culture cards: what a workspace says about each language and place it writes for.
nav-cultures = Kulturen
cultures-title = Kulturen
cultures-subtitle = Wie eine Nachricht grüßt, klingt und den Kalender achtet, für jede Sprache, die Ihre Personen lesen.
cultures-search = Sprachen suchen
cultures-add = Kultur hinzufügen
cultures-add-title = Kultur hinzufügen
cultures-add-text = Ihre Karte öffnet sich ausgefüllt. Ändern Sie, was Ihre Organisation anders hält.
cultures-language = Sprache und Ort
cultures-choose = Wählen …
cultures-open = Karte öffnen
cultures-people = { $count ->
    [0] hier liest sie noch niemand
    [one] { $shown } Person liest sie
   *[other] { $shown } Personen lesen sie
}
cultures-ours = { $count ->
    [one] { $count } eigene Änderung
   *[other] { $count } eigene Änderungen
}
cultures-unreviewed = zu bestätigen
cultures-none = Keine Sprache hier heißt „{ $search }“.
cultures-empty-title = Noch keine Kulturen
cultures-empty-text = Sobald von jemandem die Sprache bekannt ist oder Sie für eine schreiben, steht ihre Karte hier.

culture-title = Kultur
culture-subtitle = { $native } · jeder Wert lässt sich ändern und zurückgeben
culture-unreviewed = Diese Worte hat noch niemand bestätigt, der die Sprache von Haus aus spricht. Lassen Sie die Begrüßungen lesen, bevor sie hinausgehen.
culture-seen = Wie man es dort liest
culture-preview-date = Ein Datum
culture-preview-number = Eine Zahl
culture-preview-price = Ein Preis
culture-preview-percent = Ein Prozentwert
culture-preview-phone = Eine Telefonnummer
culture-preview-full_name = Ein voller Name
culture-preview-address = Eine Anschrift
culture-unsaid = Hier ist nichts gesagt
culture-change = Ändern
culture-change-of = Ändern: { $name }
culture-change-text = Für alle, die { $culture } lesen. Die Worte des Studios bleiben neben Ihren erhalten.
culture-value = Was hier gilt
culture-give-back = Worte des Studios nehmen
culture-saved = { $name } wurde für { $culture } geändert.
culture-yes = Ja
culture-no = Nein
culture-origin-ours = Von Ihnen
culture-origin-starter = Von Attune
culture-origin-cldr = Aus CLDR
culture-hint-table = Eine Zeile je Eintrag: { $columns }
culture-hint-lines = Eine Zeile je Eintrag.
culture-hint-hours = Zum Beispiel 9:00 – 12:00, 16:00 – 19:00
culture-hint-places = Wo die Angaben einer Person stehen. Von mehreren Zeilen gilt die erste, deren Angaben alle bekannt sind.

culture-part-address = Wie Personen angesprochen werden
culture-part-address-text = Was gilt, wenn sonst nichts bekannt ist. Das Geschlecht wird nie aus einem Namen geraten.
culture-part-greetings = Begrüßung und Schluss
culture-part-greetings-text = Was „Begrüßung“ und „Schluss“ in einer Nachricht sagen, je nach Ton und nach dem, was über die Person bekannt ist.
culture-part-voice = Wie eine Nachricht klingt
culture-part-voice-text = Woran beim Schreiben zu denken ist.
culture-part-idioms = Redensarten
culture-part-idioms-text = Ein Gedanke, und wie jede Kultur ihn sagt. In einer Nachricht steht er wie ein Platzhalter.
culture-part-pictures = Bilder
culture-part-pictures-text = Jeder Platz für ein Bild, und was Leserinnen und Leser dieser Kultur dort sehen. Wo sie kein eigenes hat, leiht sie sich eines.
culture-part-days = Tage und Stunden
culture-part-days-text = Wann eine Nachricht willkommen ist, und wann sie besser nicht hinausgeht.
culture-part-identity = Sprache und Schrift
culture-part-identity-text = Was die Sprache selbst mitbringt.

saying-add = Redewendung hinzufügen
saying-add-text = Ein Gedanke, den jede Kultur auf ihre Weise sagt. In einer Nachricht wird daraus, was man in der Sprache der Lesenden sagt.
saying-idea = Der Gedanke
saying-idea-example = Zum Beispiel „Gute Ernte“
saying-words = So sagt man es hier: { $culture }
saying-add-do = Hinzufügen
saying-known = Dieser Gedanke steht schon auf der Karte.
saying-others = Wie andere es sagen

culture-key-identity-parent = Geht zurück auf
culture-key-identity-script = Schrift
culture-key-identity-direction = Richtung
culture-key-identity-calendar = Kalender
culture-key-identity-numbering = Ziffern
culture-key-identity-notes = Anmerkungen
culture-key-identity-postal = Zeilen einer Anschrift
culture-key-address-register = Übliche Anrede
culture-key-address-order = Reihenfolge des Namens
culture-key-address-join = Zwischen den Teilen eines Namens
culture-key-address-own_script = Anrede und Reihenfolge nur für Namen in der eigenen Schrift
culture-key-address-title_with_given = Ein Titel darf vor dem Vornamen stehen
culture-key-address-capital_family = Nachname in Großbuchstaben
culture-key-address-honorifics = Titel und Ehrenbezeichnungen
culture-key-address-feminine_titles = Titel vor dem Namen einer Frau
culture-key-voice-formality = Förmlichkeit
culture-key-voice-directness = Direktheit
culture-key-voice-humour = Humor
culture-key-voice-emoji = Emojis
culture-key-voice-reading_level = Lesbarkeit
culture-key-voice-use = Worte, die passen
culture-key-voice-avoid = Worte, die man meidet
culture-key-days-weekend = Wochenende
culture-key-days-best_hours = Beste Stunden
culture-key-days-worst_hours = Zu meidende Stunden
culture-key-days-greet = Tage zum Grüßen
culture-key-days-avoid = Tage ohne Versand
culture-key-days-sensitive = Tage, die Feingefühl brauchen
culture-key-days-notes = Anmerkungen

culture-greeting-of = Begrüßung, { $register }: { $whom }
culture-closing-of = Schluss, { $register }
culture-whom-feminine = eine Frau
culture-whom-masculine = ein Mann
culture-whom-neutral = Geschlecht nicht bekannt
culture-whom-nobody = kein Name bekannt

culture-choice-formal = förmlich
culture-choice-neutral = neutral
culture-choice-informal = vertraut
culture-choice-given_first = Vorname, dann Nachname
culture-choice-family_first = Nachname, dann Vorname
culture-choice-low = niedrig
culture-choice-medium = mittel
culture-choice-high = hoch
culture-choice-none = keiner
culture-choice-light = leicht
culture-choice-playful = verspielt
culture-choice-never = nie
culture-choice-sparing = sparsam
culture-choice-welcome = willkommen
culture-choice-easy = leicht lesbar
culture-choice-plain = schlicht
culture-choice-advanced = anspruchsvoll
culture-join-blank = Ein Leerzeichen
culture-join-nothing = Nichts
culture-direction-ltr = Von links nach rechts
culture-direction-rtl = Von rechts nach links

culture-place-title = Titel
culture-place-degree = akademischer Grad
culture-place-given = Vorname
culture-place-family = Nachname
culture-place-full = ganzer Name
culture-place-name = Name
culture-place-line1 = Straße
culture-place-postcode = Postleitzahl
culture-place-city = Ort
culture-place-country = Land
culture-place-if-any = { $place }, falls vorhanden
culture-column-word = Wort
culture-column-use = wann
culture-column-feminine = vor dem Namen einer Frau
culture-column-instead = stattdessen
culture-column-why = warum

culture-day-monday = Montag
culture-day-tuesday = Dienstag
culture-day-wednesday = Mittwoch
culture-day-thursday = Donnerstag
culture-day-friday = Freitag
culture-day-saturday = Samstag
culture-day-sunday = Sonntag

culture-idiom-welcome = Willkommen
culture-idiom-thank_you = Danke
culture-idiom-congratulations = Glückwunsch
culture-idiom-happy_birthday = Alles Gute zum Geburtstag
culture-idiom-good_luck = Viel Glück
culture-idiom-get_well = Gute Besserung
culture-idiom-see_you_soon = Bis bald
culture-idiom-safe_travels = Gute Reise

days-calendar = Wessen Tage
days-country = Das eigene Land
days-search = Tage durchsuchen
days-list = Tage
days-no-country = Diese Sprache wird in vielen Ländern gelesen. Wählen Sie oben einen Kalender.
days-none = So heißt kein Tag.
days-on = { $date }
days-about = etwa { $date }
days-coming = Das Jahr ab heute
day-both = { $local } ({ $english })
days-mark-greet = mit Gruß
days-mark-avoid = ohne Versand
days-mark-sensitive = mit Rücksicht
