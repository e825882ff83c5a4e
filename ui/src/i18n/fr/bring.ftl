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
bring-program = Écrit pour
bring-guessed = Reconnu à son aspect
bring-name = Nom
bring-subject = Objet
bring-subject-hint = Le fichier n’en donne pas ; son nom y figure.
bring-language = Sa langue
bring-language-hint = Le fichier ne le dit pas.
bring-translated = { $count ->
    [one] { NUMBER($count) } champ compris
   *[other] { NUMBER($count) } champs compris
}
bring-kept = { $count ->
    [one] { NUMBER($count) } reste tel quel et retient le message jusqu’à ce que vous le changiez
   *[other] { NUMBER($count) } restent tels quels et retiennent le message jusqu’à ce que vous les changiez
}
bring-nothing = Aucun champ n’y a été trouvé.
bring-marked = À regarder
bring-line = Ligne { NUMBER($line) }
bring-before = Tel qu’il était
bring-after = Tel que { $name } le recevrait
bring-after-nobody = Tel qu’il sera
bring-held = { $name } ne recevrait encore rien. Changez dans l’éditeur ce qui est indiqué plus haut, ou complétez ce qui manque.
bring-take = Reprendre
bring-done = « { $name } » est là

dialect-brackets = [CROCHETS]
dialect-html = Une page web (HTML)
