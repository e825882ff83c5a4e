# Les états enregistrés d’un message : quand, par qui, et ce qui a changé.
history-title = Versions précédentes
history-text = Chaque pause d’écriture est conservée. Revenir à une version en ajoute une nouvelle ; rien n’est perdu.
history-revision = Version { NUMBER($number) }
history-sitting = { $count ->
    [one] { NUMBER($count) } petite version
   *[other] { NUMBER($count) } petites versions
}
history-present = l’actuelle
history-restore = Y revenir
history-restore-label = Revenir à { $title }
history-restored = { $title } est de nouveau l’actuelle.
history-by = { $when } · { $who }
history-same = Comme la version { NUMBER($number) }
history-first = La première
history-rebuilt = d’autres parties, ou une autre apparence
history-more = Afficher les précédentes
history-me = Votre nom, à côté de ce que vous enregistrez
history-name = Nom
history-name-example = Avant l’été
history-name-keep = Garder le nom
history-way = Affichage des changements
history-marked = Changements marqués
history-sides = Côte à côte
history-with = Comparée à
history-with-before = la précédente
history-with-present = l’actuelle
history-language = Texte
history-reader = Comme { $name } le lit
history-before = Avant
history-then = Dans cette version
history-now = Maintenant
history-no-words = Aucun mot n’a changé ici.
history-nothing = Il n’y avait rien à lire.

changed-added = ajouté
changed-removed = supprimé
