# How to send what was exported, and what became of it.
handover-title = Comment l’envoyer
handover-open = Ouvrir le dossier
handover-eml-open = Ouvrez le dossier. Chaque fichier est l’e-mail d’une personne, adressé et prêt.
handover-eml-send = Ouvrez un fichier d’un double clic. Il s’ouvre dans votre messagerie ; s’il n’y a pas de bouton d’envoi, choisissez « Modifier comme nouveau message » ou « Renvoyer ». Puis envoyez-le.
handover-eml-drafts = Ouvrez un fichier d’un double clic : votre messagerie l’affiche comme brouillon. Relisez-le et envoyez-le.
handover-letter-along = Chaque e-mail porte en PDF la lettre de son destinataire. Ouvrez-en un et regardez la lettre avant de les envoyer.
handover-calendar-along = Qui a un rendez-vous à venir le reçoit avec l’e-mail, en fichier d’agenda. Sa messagerie propose de l’ajouter à son agenda.
handover-drafts-along = Envoyez chaque brouillon tel quel : ce qui l’accompagne ne reste que dans ce brouillon. Des mots copiés dans un nouvel e-mail le perdent.
handover-not-along = Ce qui accompagne les e-mails n’est pas dans ces fichiers. Exportez des fichiers d’e-mail pour que cela arrive.
handover-eml-many = S’il y en a beaucoup, exportez à nouveau en une seule boîte, ou en tableau pour un service d’envoi.
handover-mbox-import = Importez { $file } dans votre messagerie comme dossier. Dans Apple Mail : Fichier, Importer des boîtes aux lettres. Dans Thunderbird : un module d’import comme ImportExportTools.
handover-mbox-send = Tous les messages se trouvent maintenant dans un dossier à part. Ouvrez-en un, choisissez « Modifier comme nouveau message » ou « Renvoyer », puis envoyez-le ; ou demandez à la personne qui gère votre messagerie d’envoyer le dossier.
handover-service-upload = Chargez { $file } comme liste dans votre service d’envoi, une ligne par personne.
handover-service-columns = Indiquez-y le rôle des colonnes : to est l’adresse, subject l’objet, html le message, text le même sans images ni couleurs.
handover-service-test = Envoyez-vous d’abord une ligne.
handover-sms-upload = Connectez-vous à { $gateway } et chargez { $file } là où une liste de messages est acceptée. Les colonnes portent les noms attendus par { $gateway }.
handover-sms-any = Chargez { $file } sur votre passerelle SMS : to est le numéro, text le message.
handover-sms-own = Chaque ligne a son propre texte : choisissez un texte par numéro, pas un seul pour tous.
handover-print-each = Ouvrez le dossier, sélectionnez les fichiers et imprimez-les.
handover-print-one = Ouvrez { $file } et imprimez-le, ou confiez-le à l’imprimeur. Chaque lettre commence sur sa propre page.
handover-print-paper = Papier : { $paper }. Imprimez en taille réelle (100 %), sinon l’adresse sort de la fenêtre.
handover-print-envelope = Enveloppes : { $envelope }. Pliez chaque lettre pour que l’adresse apparaisse dans la fenêtre.
handover-print-enclosures = Ajoutez dans chaque enveloppe : { $things }.
handover-labels-sheets = Tout tombe juste ? Mettez des planches d’étiquettes dans l’imprimante et imprimez { $file } en entier, en taille réelle (100 %).
handover-labels-test = Imprimez d’abord une page de { $file } sur papier ordinaire et comparez-la à une planche d’étiquettes { $sheet }.
handover-letters-table = Confiez { $file } à votre imprimeur, ou servez-vous-en pour un publipostage : chaque ligne est une lettre avec son adresse.
handover-app-all = Remettez les fichiers à l’équipe de votre application : messages.apns.ndjson est pour le service push d’Apple, messages.fcm.ndjson pour celui de Google, messages.ndjson pour votre propre serveur.
handover-app-one = Remettez { $file } à l’équipe de votre application.
handover-app-lines = Chaque ligne est un message, à envoyer tel quel. Le justificatif qu’elle contient permettra de vous dire lesquels ne sont pas arrivés.
handover-voice-script = Pour téléphoner : imprimez { $file } ou lisez-le. Il contient chaque numéro et ce qu’il faut dire.
handover-voice-files = Pour un service vocal : donnez-lui les fichiers .ssml, un par message.
handover-voice-sound = Chaque fichier .wav est un message, dans l’ordre du script : faites-le entendre, ou donnez-le à qui téléphone pour vous. Écoutez-en d’abord un dans chaque langue.
handover-program = Remettez { $file } à la personne qui gère le programme d’envoi : chaque ligne est un message.
handover-then = Quand c’est fait, dites-le sur la page de cet export : la page de chaque personne dira alors ce qu’il en est advenu.

delivery-title = A-t-il été envoyé ?
delivery-sum = Envoyés : { $sent } · non arrivés : { $not } · pas encore connus : { $open }
delivery-short = envoyés : { $sent } sur { $count }
delivery-nobody-said = Personne n’a encore dit si l’envoi a eu lieu.
delivery-nobody-yet = envoi pas encore confirmé
batch-way = { $channel } : { $count }
delivery-all = Dire ce qu’il en est advenu…
delivery-list = À partir d’une liste d’adresses…
delivery-one = Envoyé ou non ?
delivery-one-label = Envoyé ou non ? « { $message } »
delivery-sent-on = Envoyé le { $day }
delivery-not-on = Non arrivé : { $reason } ({ $day })
delivery-is-sent = Envoyé
delivery-is-not = Non arrivé
delivery-is-open = Pas encore connu
delivery-bounced = il est revenu
delivery-wrong_address = adresse ou numéro erroné
delivery-not_printed = jamais imprimé
delivery-returned = rapporté par la poste
delivery-other = une autre raison
delivery-dialog-all = Qu’est-il advenu de cet export ?
delivery-dialog-way = Que sont devenus ces envois ({ $channel }) ?
delivery-way-label = Dire ce qu’il en est : { $channel }
delivery-dialog-all-text = Cela vaut pour toutes les personnes de l’export, sauf celles dont vous avez dit autre chose.
delivery-dialog-one = Est-ce que { $name } l’a reçu ?
delivery-dialog-list = { $count ->
    [one] Qu’est-il advenu du message de cette personne ?
   *[other] Qu’est-il advenu des messages de ces { NUMBER($count) } personnes ?
}
delivery-strangers = { $count ->
    [one] Une ligne ne désigne personne de cet export : { $rows }.
   *[other] { NUMBER($count) } lignes ne désignent personne de cet export, par exemple { $rows }.
}
delivery-pick = Choisir une liste d’adresses
delivery-what = Que s’est-il passé ?
delivery-why = Pourquoi ?
delivery-note = Une remarque, si vous voulez
delivery-note-other = Quelle était la raison ?
delivery-note-missing = Dites quelle était la raison.
delivery-on = Le
delivery-record = Le noter
delivery-recorded = C’est noté.
delivery-undone = Annulé.

excluded-save = Enregistrer cette liste…
excluded-title = Où enregistrer la liste ?
excluded-name = { $campaign }, sans message
excluded-name-then = { $campaign }, sans message le { $day }
excluded-then = Elles y figurent comme il en a été jugé le { $date }.
excluded-running = Écriture de la liste
excluded-done = { $count ->
    [one] La liste contient une personne avec la raison.
   *[other] La liste contient { NUMBER($count) } personnes, chacune avec la raison.
}
