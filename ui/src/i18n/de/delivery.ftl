# How to send what was exported, and what became of it.
handover-title = So wird es verschickt
handover-open = Ordner öffnen
handover-eml-open = Öffnen Sie den Ordner. Jede Datei ist die fertige E-Mail an eine Person, mit Adresse.
handover-eml-send = Öffnen Sie eine Datei mit einem Doppelklick. Sie erscheint im Mailprogramm; fehlt dort die Schaltfläche zum Senden, wählen Sie „Als neu bearbeiten“ oder „Erneut senden“. Dann senden Sie sie.
handover-eml-drafts = Öffnen Sie eine Datei mit einem Doppelklick: Ihr Mailprogramm zeigt sie als Entwurf. Sehen Sie ihn durch und senden Sie ihn ab.
handover-letter-along = Jede E-Mail hat den eigenen Brief ihres Empfängers als PDF dabei. Öffnen Sie eine und sehen Sie den Brief an, bevor Sie sie verschicken.
handover-calendar-along = Wer einen bevorstehenden Termin hat, bekommt ihn als Kalenderdatei mit der E-Mail. Das Mailprogramm bietet an, ihn in den Kalender zu übernehmen.
handover-drafts-along = Verschicken Sie jeden Entwurf, wie er ist: Was dabei ist, bleibt nur in diesem Entwurf. In eine neue E-Mail kopierte Worte lassen es zurück.
handover-not-along = Was mit den E-Mails gehen soll, ist in diesen Dateien nicht dabei. Exportieren Sie E-Mail-Dateien, wenn es ankommen soll.
handover-eml-many = Sind es mehr als ein paar, exportieren Sie noch einmal als ein Postfach oder als Tabelle für einen Versanddienst.
handover-mbox-import = Holen Sie { $file } als Ordner in Ihr Mailprogramm. In Apple Mail: Ablage, Postfächer importieren. In Thunderbird: mit einer Erweiterung wie ImportExportTools.
handover-mbox-send = Alle Nachrichten liegen nun in einem eigenen Ordner. Öffnen Sie eine, wählen Sie „Als neu bearbeiten“ oder „Erneut senden“ und senden Sie sie; oder bitten Sie, wer Ihre E-Mail betreut, den Ordner zu versenden.
handover-service-upload = Laden Sie { $file } als Liste bei Ihrem Versanddienst hoch, eine Zeile je Person.
handover-service-columns = Sagen Sie dort, was in welcher Spalte steht: to ist die Adresse, subject der Betreff, html die Nachricht, text dasselbe ohne Bilder und Farben.
handover-service-test = Senden Sie zuerst eine Zeile an sich selbst.
handover-sms-upload = Melden Sie sich bei { $gateway } an und laden Sie { $file } dort hoch, wo eine Liste von Nachrichten angenommen wird. Die Spalten heißen so, wie { $gateway } es erwartet.
handover-sms-any = Laden Sie { $file } bei Ihrem SMS-Dienst hoch: to ist die Nummer, text die Nachricht.
handover-sms-own = Jede Zeile hat ihren eigenen Text: Wählen Sie einen Text je Nummer, nicht einen für alle.
handover-print-each = Öffnen Sie den Ordner, wählen Sie die Dateien aus und drucken Sie sie.
handover-print-one = Öffnen Sie { $file } und drucken Sie die Datei, oder geben Sie sie in die Druckerei. Jeder Brief beginnt auf einer eigenen Seite.
handover-print-paper = Papier: { $paper }. Drucken Sie in Originalgröße (100 %), sonst rutscht die Adresse aus dem Fenster.
handover-print-envelope = Umschläge: { $envelope }. Falten Sie jeden Brief so, dass die Adresse im Fenster steht.
handover-print-enclosures = Legen Sie in jeden Umschlag dazu: { $things }.
handover-labels-sheets = Passt sie? Dann legen Sie Etikettenbogen in den Drucker und drucken { $file } ganz, in Originalgröße (100 %).
handover-labels-test = Drucken Sie erst eine Seite von { $file } auf gewöhnlichem Papier und halten Sie sie gegen einen Etikettenbogen { $sheet }.
handover-letters-table = Geben Sie { $file } in die Druckerei, oder nehmen Sie die Datei für Serienbriefe in Ihrer Textverarbeitung: Jede Zeile ist ein Brief mit seiner Adresse.
handover-app-all = Geben Sie die Dateien dem Team Ihrer App: messages.apns.ndjson ist für den Push-Dienst von Apple, messages.fcm.ndjson für den von Google, messages.ndjson für Ihren eigenen Server.
handover-app-one = Geben Sie { $file } dem Team Ihrer App.
handover-app-lines = Jede Zeile ist eine Nachricht und wird so gesendet, wie sie dasteht. Über den Beleg darin kann das Team später sagen, welche nicht ankam.
handover-voice-script = Für Anrufe: Drucken Sie { $file } oder lesen Sie daraus vor. Dort stehen jede Nummer und was zu sagen ist.
handover-voice-files = Für einen Sprachdienst: Geben Sie ihm die .ssml-Dateien, eine je Nachricht.
handover-voice-sound = Jede .wav-Datei ist eine Nachricht, in der Reihenfolge des Skripts: Spielen Sie sie ab, oder geben Sie sie weiter, wenn jemand für Sie anruft. Hören Sie vorher in jeder Sprache eine an.
handover-program = Geben Sie { $file } weiter an, wer das Versandprogramm betreut: Jede Zeile ist eine Nachricht.
handover-then = Wenn es geschehen ist, sagen Sie es auf der Seite dieses Exports: Dann steht auf der Seite jeder Person, was daraus wurde.

delivery-title = Wurde es verschickt?
delivery-sum = verschickt: { $sent } · nicht angekommen: { $not } · noch unbekannt: { $open }
delivery-short = { $sent } von { $count } verschickt
delivery-nobody-said = Noch hat niemand gesagt, ob es verschickt wurde.
delivery-nobody-yet = noch unbekannt, ob verschickt
batch-way = { $channel }: { $count }
delivery-all = Sagen, was daraus wurde …
delivery-list = Aus einer Liste von Adressen …
delivery-one = Verschickt oder nicht?
delivery-one-label = Verschickt oder nicht? „{ $message }“
delivery-sent-on = Verschickt am { $day }
delivery-not-on = Nicht angekommen: { $reason } ({ $day })
delivery-is-sent = Verschickt
delivery-is-not = Nicht angekommen
delivery-is-open = Noch unbekannt
delivery-bounced = kam zurück
delivery-wrong_address = falsche Adresse oder Nummer
delivery-not_printed = nicht gedruckt
delivery-returned = von der Post zurückgebracht
delivery-other = ein anderer Grund
delivery-dialog-all = Was wurde aus diesem Export?
delivery-dialog-way = Was wurde aus diesem Export per { $channel }?
delivery-way-label = Sagen, was daraus wurde: { $channel }
delivery-dialog-all-text = Es gilt für alle darin, außer für die, von denen Sie etwas anderes gesagt haben.
delivery-dialog-one = Hat { $name } es bekommen?
delivery-dialog-list = { $count ->
    [one] Was wurde aus der Nachricht an diese Person?
   *[other] Was wurde aus den Nachrichten an diese { NUMBER($count) } Personen?
}
delivery-strangers = { $count ->
    [one] Eine Zeile nennt niemanden aus diesem Export: { $rows }.
   *[other] { NUMBER($count) } Zeilen nennen niemanden aus diesem Export, zum Beispiel { $rows }.
}
delivery-pick = Eine Liste von Adressen wählen
delivery-what = Was ist geschehen?
delivery-why = Warum nicht?
delivery-note = Eine Bemerkung, wenn Sie mögen
delivery-note-other = Was war der Grund?
delivery-note-missing = Sagen Sie, was der Grund war.
delivery-on = Am
delivery-record = Festhalten
delivery-recorded = Festgehalten.
delivery-undone = Zurückgenommen.

excluded-save = Diese Liste speichern …
excluded-title = Wohin soll die Liste?
excluded-name = { $campaign }, nicht an
excluded-name-then = { $campaign }, nicht an, { $day }
excluded-then = Sie stehen dort, wie am { $date } entschieden wurde.
excluded-running = Die Liste wird geschrieben
excluded-done = { $count ->
    [one] In der Liste steht eine Person mit dem Grund.
   *[other] In der Liste stehen { NUMBER($count) } Personen, jede mit dem Grund.
}
