# Les images par culture : des emplacements nommés, et ce que chaque culture y voit.
picture-add = Ajouter une image
picture-explained = La même image peut figurer dans plusieurs messages. Chaque culture peut avoir la sienne.
picture-name = Son nom
picture-name-hint = Vous seul le voyez : « Notre équipe », « Entrée ».
picture-name-missing = Donnez un nom à l’image.
picture-file-missing = Choisissez d’abord un fichier.
picture-choose = Choisir un fichier
picture-choose-other = Choisir un autre fichier
picture-kinds = PNG, JPEG ou GIF, 1 Mo au plus
picture-for = Qui la voit
picture-for-everybody = Tout le monde
picture-for-own = Seulement en { $language }
picture-alt = Texte de remplacement
picture-alt-hint = En { $language } : ce qu’apprend une personne qui ne voit pas l’image.
picture-decorates = Elle ne fait que décorer : rien n’est dit à sa place
picture-remove-own = Retirer pour { $language }
picture-remove-everybody = Retirer

picture-own = Choisie pour { $language }
picture-everybody = celle de tout le monde
picture-borrowed = empruntée à { $language }
picture-decorates-only = Elle ne fait que décorer
picture-alt-elsewhere = Le texte de remplacement n’existe qu’en { $language }
picture-alt-none = Pas encore de texte de remplacement
picture-none = Pas encore d’image pour { $language }
picture-used = Dans { $templates }

picture-change = Changer pour { $language }
picture-another = Une autre image
picture-which = Quelle image se place ici ?
picture-width = Largeur
picture-width-full = Pleine
picture-width-two_thirds = Deux tiers
picture-width-half = Moitié
picture-width-third = Un tiers
picture-opens = Ouvre, au besoin
