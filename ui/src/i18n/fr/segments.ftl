# Segments and their rules.
segments-title = Segments
segments-subtitle = Qui en fait partie est recalculé à chaque fois : un segment est toujours à jour.
segments-new = Nouveau segment
segments-unit = { $count ->
    [one] personne
   *[other] personnes
}
segments-empty-title = Aucun segment
segments-empty-text = Un segment dit à qui s’adresse une campagne, par exemple toutes les personnes dont la prochaine visite est dans la semaine.

segment-title = Segment
segment-new-title = Nouveau segment
segment-subtitle = Dites qui en fait partie. Vous voyez aussitôt combien cela fait.
segment-name = Nom
segment-name-example = Visites de la semaine prochaine
segment-name-missing = Donnez-lui d’abord un nom.
segment-rules = Qui en fait partie
segment-save = Enregistrer le segment
segment-saved = { $name } : enregistré.
segment-more = Plus sur ce segment
segment-archive = Archiver
segment-archive-title = Archiver { $name } ?
segment-archive-text = Il quitte cette liste. Personne n’est supprimé, et ce qui lui a été envoyé reste consigné.
segment-archived = { $name } : archivé.
segment-now = { $count ->
    [one] personne en fait partie en ce moment
   *[other] personnes en font partie en ce moment
}
segment-incomplete = Complétez la règle encore vide pour voir qui en fait partie.
segment-show = Voir ces personnes
segment-gone-title = Ce segment n’est plus ici
segment-gone-text = Peut-être a-t-il été archivé entre-temps.
