# The people list.
people-title = Personnes
people-count = { $count ->
    [one] { NUMBER($count) } personne
   *[other] { NUMBER($count) } personnes
}
people-name = Nom
people-email = E-mail ou téléphone
people-language = Langue
people-tags = Étiquettes
people-state = État
people-no-email = aucun
people-no-language = inconnue
people-suppressed = ne jamais contacter
people-sort = Trier
people-sort-name = Par nom
people-sort-email = Par e-mail
people-sort-locale = Par langue
people-sort-added = Ajouts récents
people-search = Chercher une personne
people-segment = Segment
people-everyone = Tout le monde
people-found = { $count ->
    [one] { NUMBER($count) } trouvée
   *[other] { NUMBER($count) } trouvées
}
people-import = Importer
people-imports = Imports passés
people-add = Ajouter une personne
people-empty-title = Personne ici pour l’instant
people-empty-text = Faites venir vos contacts depuis un tableur ou un autre logiciel. Vous voyez chaque changement avant qu’il soit fait, et pouvez l’annuler ensuite.
people-none-title = Personne ne correspond
people-none-text = Essayez un autre nom ou une autre adresse, ou cherchez parmi tout le monde.
people-show-all = Afficher tout le monde
