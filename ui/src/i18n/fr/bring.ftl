# Reprendre un message d’un autre programme.
bring-open = Reprendre un message
bring-title = Reprendre un message
bring-intro = De Word, LibreOffice ou d’un autre programme de messagerie. Vous voyez ce qu’il devient avant que rien ne soit gardé.
bring-file = Choisir un fichier
bring-file-title = Quel message faut-il reprendre ?
bring-paste = Coller plutôt un texte
bring-pasted = Le texte, tel qu’il est là-bas
bring-pasted-name = Texte collé
bring-look = Regarder
bring-other = En choisir un autre
bring-cannot-title = Ce fichier ne peut pas être repris
bring-cannot-do = Rien n’en a été gardé. Choisissez un autre fichier ou collez le texte.
bring-program = Écrit pour
bring-guessed = Reconnu à son aspect
bring-name = Nom
bring-subject = Objet
bring-subject-hint = Le fichier n’en donne pas ; son nom y figure.
bring-language = Sa langue
bring-language-hint = Le fichier ne le dit pas.
bring-translated = { $count ->
    [one] { NUMBER($count) } champ repris
   *[other] { NUMBER($count) } champs repris
}
bring-kept = { $count ->
    [one] { NUMBER($count) } reste tel quel et retient le message jusqu’à ce que vous le changiez
   *[other] { NUMBER($count) } restent tels quels et retiennent le message jusqu’à ce que vous les changiez
}
bring-nothing = Aucun champ n’y a été trouvé.
bring-marked = À regarder
bring-line = Ligne { NUMBER($line) }
bring-shape = Il devient
bring-shape-blocks = Des parties à modifier, dans le style de vos messages
bring-shape-page = Une page, avec son apparence d’origine
bring-stays = Ce qui reste en HTML
bring-stays-whole = Toute la page
bring-why-styled = Elle a sa propre apparence, qui serait perdue en plusieurs parties.
bring-why-columns = Elle a plusieurs colonnes côte à côte, ou une mise en page semblable.
bring-why-tangled = Un champ commence dans une partie et finit dans une autre.
bring-why-kept = Un champ qu’elle contient n’a pas été compris.
bring-why-condition = Elle demande ce qu’une condition ne peut pas demander ici.
bring-why-list = C’est une liste comme il n’y en a pas ici.
bring-why-table = C’est un tableau comme il n’y en a pas ici.
bring-why-picture = Son image se trouve sur le web. Mettez l’une des vôtres à sa place.
bring-why-linked = Son lien contient un champ, ou mène là où aucun lien ne peut mener.
bring-why-value = Une valeur y est écrite d’une manière particulière.
bring-why-marks = Des mots y sont en exposant, barrés, cachés ou marqués d’une autre façon que les textes ici.
bring-why-languages = Ses langues ne sont pas faites des mêmes éléments.
bring-why-words = Il ne contient aucun mot.
bring-why-script = C’est un script, qu’aucune messagerie n’exécute. Retirez-le.
bring-pictures = Images qui l’accompagnent
bring-picture-unsaid = Rien n’est encore dit à qui ne la voit pas. Dites-le à sa place dans le message.
bring-picture-said = Son texte de remplacement l’accompagne.
bring-picture-decorates = Elle ne fait que décorer.
bring-before = Tel qu’il était
bring-after = Tel que { $name } le recevrait
bring-after-nobody = Tel qu’il sera
bring-held = { $name } ne recevrait encore rien. Changez dans l’éditeur ce qui est indiqué plus haut, ou complétez ce qui manque.
bring-take = Reprendre
bring-done = « { $name } » est là

dialect-brackets = [CROCHETS]
dialect-html = Une page web (HTML)
