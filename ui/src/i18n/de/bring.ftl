# Eine Nachricht aus einem anderen Programm übernehmen.
bring-open = Übernehmen
bring-title = Eine Nachricht übernehmen
bring-intro = Aus Word, LibreOffice oder einem anderen Mailprogramm. Sie sehen, was daraus wird, bevor etwas behalten wird.
bring-file = Datei wählen
bring-file-title = Welche Nachricht soll übernommen werden?
bring-paste = Stattdessen Text einfügen
bring-pasted = Der Text, so wie er dort steht
bring-pasted-name = Eingefügter Text
bring-look = Ansehen
bring-other = Andere wählen
bring-cannot-title = Diese Datei lässt sich nicht übernehmen
bring-cannot-do = Nichts davon wurde übernommen. Wählen Sie eine andere Datei oder fügen Sie den Text ein.
bring-program = Geschrieben für
bring-guessed = Am Aussehen erkannt
bring-name = Name
bring-subject = Betreff
bring-subject-hint = Die Datei nennt keinen, deshalb steht dort ihr Name.
bring-language = Sprache
bring-language-hint = Die Datei sagt es nicht.
bring-translated = { $count ->
    [one] Ein Platzhalter übernommen
   *[other] { NUMBER($count) } Platzhalter übernommen
}
bring-kept = { $count ->
    [one] Einer bleibt, wie er war, und hält die Nachricht zurück, bis Sie ihn ändern
   *[other] { NUMBER($count) } bleiben, wie sie waren, und halten die Nachricht zurück, bis Sie sie ändern
}
bring-nothing = Es wurde kein Platzhalter gefunden.
bring-marked = Was Sie ansehen sollten
bring-line = Zeile { NUMBER($line) }
bring-shape = Daraus wird
bring-shape-blocks = Teile zum Bearbeiten, im Aussehen Ihrer Nachrichten
bring-shape-page = Eine Seite, so wie sie aussah
bring-stays = Was HTML bleibt
bring-stays-whole = Die ganze Seite
bring-why-styled = Sie bringt ein eigenes Aussehen mit, das einzelnen Teilen verloren ginge.
bring-why-columns = Sie hat mehrere Spalten nebeneinander oder ist ähnlich aufgebaut.
bring-why-tangled = Ein Platzhalter beginnt in einem Teil und endet in einem anderen.
bring-why-kept = Ein Platzhalter darin wurde nicht verstanden.
bring-why-condition = Hier wird etwas gefragt, das eine Bedingung hier nicht fragen kann.
bring-why-list = Solche Listen gibt es hier nicht.
bring-why-table = Solche Tabellen gibt es hier nicht.
bring-why-picture = Das Bild liegt im Internet. Setzen Sie ein eigenes an seine Stelle.
bring-why-linked = Im Link steht ein Platzhalter, oder er führt an eine Stelle, an die kein Link führen darf.
bring-why-value = Ein Wert darin ist auf eigene Art geschrieben.
bring-why-marks = Wörter darin sind hochgestellt, durchgestrichen, verborgen oder anders ausgezeichnet, als Texte es hier sein können.
bring-why-languages = Seine Sprachen bestehen nicht aus denselben Teilen.
bring-why-words = Es stehen keine Wörter darin.
bring-why-script = Es ist ein Skript, das kein Mailprogramm ausführt. Nehmen Sie es heraus.
bring-pictures = Bilder, die mitkommen
bring-picture-unsaid = Für alle, die es nicht sehen, ist noch nichts gesagt. Sagen Sie es an seiner Stelle in der Nachricht.
bring-picture-said = Sein Alternativtext kommt mit.
bring-picture-decorates = Es schmückt nur.
bring-before = So war es dort
bring-after = So würde { $name } es bekommen
bring-after-nobody = So wird es aussehen
bring-held = { $name } würde noch nichts bekommen. Ändern Sie im Editor, was oben steht, oder ergänzen Sie, was fehlt.
bring-take = Übernehmen
bring-done = „{ $name }“ ist da

dialect-brackets = [ECKIGE KLAMMERN]
dialect-html = Eine Webseite (HTML)
