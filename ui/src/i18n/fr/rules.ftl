# The rule builder, of segments and of parts of a message.
rules-group = Règles
rules-group-inner = Règles intérieures
rules-match = Personnes qui remplissent
rules-all = toutes ces règles
rules-any = l’une de ces règles
rules-not = aucune de ces règles
rules-none = Tout le monde, tant que vous n’ajoutez pas de règle.
rules-half = Une règle inachevée ne compte pas encore.
rules-add = Ajouter une règle
rules-add-group = Ajouter un groupe
rules-remove-group = Retirer ce groupe
rule-nth = Règle { $nth }
rule-field = Ce qu’on regarde
rule-about = Choisir sur quoi porte la règle
rule-own = Chez vos personnes
rule-others = Tous les autres
rule-op = Comment
rule-value = Valeur
rule-choose = Choisir…
rule-days = Jours
rule-days-unit = { $count ->
    [one] jour
   *[other] jours
}
rule-months = Mois
rule-months-unit = { $count ->
    [one] mois
   *[other] mois
}
rule-yes = Oui
rule-no = Non
rule-remove = Retirer cette règle

op-is = est
op-is_not = n’est pas
op-contains = contient
op-starts_with = commence par
op-is_known = figure au dossier
op-is_missing = ne figure pas au dossier
op-less = est inférieur à
op-more = est supérieur à
op-before = est avant
op-after = est après
op-within_days = est dans un délai de
op-last_days = est dans les derniers
op-months_ago = remonte à plus de
op-has = contient
op-has_not = ne contient pas
op-given = accord donné
op-withdrawn = accord retiré
op-never_asked = accord jamais demandé
