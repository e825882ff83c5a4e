# Home, and the note about the sample.
home-today = Nous sommes le { $date }
home-facts = Ce que contient cet espace
home-people = { $count ->
    [one] personne
   *[other] personnes
}
home-segments = { $count ->
    [one] segment
   *[other] segments
}
home-templates = { $count ->
    [one] modèle
   *[other] modèles
}
home-campaigns = { $count ->
    [one] campagne
   *[other] campagnes
}
home-next = Que faire maintenant
home-import-title = Faire venir des personnes
home-import-text = Depuis un tableur ou les contacts d’un autre logiciel. Vous voyez chaque changement avant qu’il soit fait.
home-import-text-empty = Commencez par une liste de contacts. Vous voyez tout avant que ce soit conservé, et pouvez l’annuler ensuite.
home-import = Importer des personnes
home-write-title = Écrire un message
home-write-text = { $count ->
    [0] Écrivez-le une fois ; chaque personne le lit dans sa langue.
   *[other] Écrivez-en un nouveau, ou ajoutez une langue à l’un des vôtres.
}
home-write = Écrire un message
home-check-title = Vérifier une campagne
home-check-text = { $count ->
    [0] Choisissez qui reçoit quel message ; voyez chacun d’eux avant qu’il parte.
   *[other] Voyez qui le recevra, qui ne le recevra pas, et pourquoi.
}
home-check = Vérifier une campagne
home-batches = Derniers exports
home-batch-sum = { $exported } personnes sur { $audience }
home-batches-none = Rien n’a encore été exporté de { $name }. Ce que vous exporterez apparaîtra ici.

sample-title = Ceci est l’espace d’exemple
sample-text = Toutes les personnes y sont inventées. Essayez ce que vous voulez ; vous pouvez toujours repartir de zéro.
sample-reset = Réinitialiser l’exemple
sample-reset-title = Réinitialiser l’exemple ?
sample-reset-text = Tout ce que vous avez changé dans l’exemple est perdu, et il redevient comme au premier jour. Vos propres espaces ne sont pas touchés.
sample-reset-done = L’exemple est comme au premier jour.
sample-delete = Supprimer l’exemple
sample-delete-title = Supprimer l’exemple ?
sample-delete-text = L’exemple et tout ce que vous y avez fait sont retirés de cet ordinateur. Vos propres espaces ne sont pas touchés. Vous pouvez ouvrir un nouvel exemple à tout moment.
