# How to send what was exported, and what became of it.
handover-title = How to send it
handover-open = Open the folder
handover-eml-open = Open the folder. Each file is one person’s email, addressed and finished.
handover-eml-send = Open a file with a double click. It opens in your mail program; if there is no Send button, choose “Edit as new message” or “Send again” there. Then send it.
handover-eml-drafts = Open a file with a double click: your mail program shows it as a draft. Look it over and send it.
handover-letter-along = Each email carries its reader’s own letter as a PDF. Open one and look at the letter before you send them.
handover-calendar-along = Whoever has an appointment to come gets it as a calendar file with the email. Their mail program offers to put it into their calendar.
handover-drafts-along = Send each draft as it is: what goes with it stays only in that draft. Words copied into a new email leave it behind.
handover-not-along = What goes with the emails is not in these files. Export email files where it should reach people.
handover-eml-many = For more than a few, export again as one mailbox, or as a table for a mailing service.
handover-mbox-import = Bring { $file } into your mail program as a folder. In Apple Mail: File, Import Mailboxes. In Thunderbird: an import add-on such as ImportExportTools.
handover-mbox-send = All messages now lie in a folder of their own. Open one, choose “Edit as new message” or “Send again”, and send it; or ask whoever looks after your mail to send the folder.
handover-service-upload = Upload { $file } to your mailing service as a list, a row a person.
handover-service-columns = Tell it which column is which: to is the address, subject the subject, html the message, text the same without pictures and colours.
handover-service-test = Send one row to yourself first.
handover-sms-upload = Sign in to { $gateway } and upload { $file } where it takes a list of messages. The columns are named the way { $gateway } expects.
handover-sms-any = Upload { $file } to your SMS gateway: to is the number, text the message.
handover-sms-own = Each row has its own text: choose a text for each number, not one text for all.
handover-print-each = Open the folder, select the files, and print them.
handover-print-one = Open { $file } and print it, or give it to the printer. Each letter begins on a page of its own.
handover-print-paper = Paper: { $paper }. Print at actual size (100 %), or the address slips out of the window.
handover-print-envelope = Envelopes: { $envelope }. Fold each letter so that the address shows in the window.
handover-print-enclosures = Put into each envelope as well: { $things }.
handover-labels-sheets = Does it fit? Put sheets of labels into the printer and print all of { $file } at actual size (100 %).
handover-labels-test = Print one page of { $file } on plain paper first, and hold it against a sheet of labels { $sheet }.
handover-letters-table = Give { $file } to your print shop, or use it for mail merge in your word processor: each row is one letter with its address.
handover-app-all = Give the files to whoever looks after your app: messages.apns.ndjson is for Apple’s push service, messages.fcm.ndjson for Google’s, messages.ndjson for your own server.
handover-app-one = Give { $file } to whoever looks after your app.
handover-app-lines = Each line is one message, sent as it stands. The receipt in it lets them tell you later whose did not arrive.
handover-voice-script = To telephone people: print { $file }, or read from it. It has each number and what to say.
handover-voice-files = For a voice service: give it the .ssml files, one a message.
handover-voice-sound = Each .wav file is one message, in the order of the script: play it, or give it to whoever telephones for you. Listen to one in each language first.
handover-program = Give { $file } to whoever runs the program that sends: each line is one message.
handover-then = When it is done, say so on the page of this export: then everybody’s page tells what became of it.

delivery-title = Was it sent?
delivery-sum = { $sent } sent · { $not } did not arrive · { $open } not known yet
delivery-short = { $sent } of { $count } sent
delivery-nobody-said = Nobody has said yet whether it was sent.
delivery-nobody-yet = not known yet whether it was sent
batch-way = { $channel }: { $count }
delivery-all = Say what became of it…
delivery-list = From a list of addresses…
delivery-one = Sent or not?
delivery-one-label = Sent or not? “{ $message }”
delivery-sent-on = Sent on { $day }
delivery-not-on = Did not arrive: { $reason } ({ $day })
delivery-is-sent = Sent
delivery-is-not = Did not arrive
delivery-is-open = Not known yet
delivery-bounced = it came back
delivery-wrong_address = wrong address or number
delivery-not_printed = it was never printed
delivery-returned = the post brought it back
delivery-other = another reason
delivery-dialog-all = What became of this export?
delivery-dialog-way = What became of this export by { $channel }?
delivery-way-label = Say what became of it: { $channel }
delivery-dialog-all-text = It holds for everybody in it but those you have said something else about.
delivery-dialog-one = Did { $name } get it?
delivery-dialog-list = { $count ->
    [one] What became of the message of this person?
   *[other] What became of the messages of these { NUMBER($count) } people?
}
delivery-strangers = { $count ->
    [one] One row names nobody of this export: { $rows }.
   *[other] { NUMBER($count) } rows name nobody of this export, such as { $rows }.
}
delivery-pick = Choose a list of addresses
delivery-what = What happened?
delivery-why = Why not?
delivery-note = A note, if you like
delivery-note-other = What was the reason?
delivery-note-missing = Say what the reason was.
delivery-on = On
delivery-record = Record it
delivery-recorded = Recorded.
delivery-undone = Taken back.

excluded-save = Save this list…
excluded-title = Where should the list go?
excluded-name = { $campaign }, not sent to
excluded-name-then = { $campaign }, not sent to on { $day }
excluded-then = They stand there as they were judged on { $date }.
excluded-running = Writing the list
excluded-done = { $count ->
    [one] The list has one person with the reason.
   *[other] The list has { NUMBER($count) } people, each with the reason.
}
