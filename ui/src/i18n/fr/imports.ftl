# Importing people: the file, its columns, the plan, the result, the history.
back = Retour
import-title = Importer des personnes
import-subtitle = Rien ne change avant que vous ayez vu le plan.
import-steps = Étapes de l’import
import-step-file = Fichier
import-step-columns = Colonnes
import-step-plan = Plan
import-step-done = Terminé
import-choose-title = Choisir un fichier de contacts
import-choose-text = Un classeur Excel, ou un fichier CSV venant de Mailchimp, HubSpot, Google Contacts, Outlook ou d’un autre logiciel. Le fichier lui-même n’est jamais modifié.
import-choose = Choisir un fichier
import-pick-title = Choisir un fichier de contacts
import-other-file = Autre fichier
import-unreadable-title = Ce fichier est illisible
import-unreadable-do = Choisissez un autre fichier, ou enregistrez celui-ci à nouveau dans le logiciel d’où il vient.
import-stopped = L’import a été arrêté
import-stopped-text = Rien n’a été repris et rien n’a changé.
import-to-columns = Associer les colonnes
import-to-plan = Voir le plan
import-apply = { $count ->
    [one] Importer { NUMBER($count) } personne
   *[other] Importer { NUMBER($count) } personnes
}
import-apply-choices = Importer les choix
import-apply-nothing = Rien à importer
import-planning = Comparaison de chaque ligne avec vos personnes
import-planning-safe = Rien n’est écrit.
import-applying = Import en cours
import-applying-safe = Si vous arrêtez, rien du tout n’est gardé.
import-leave-title = Quitter cet import ?
import-leave-text = Rien de « { $file } » n’est encore importé, et il faudrait associer de nouveau les colonnes.
import-leave-anyway = Quitter
import-leave-stay = Continuer l’import

file-facts = { $columns ->
    [one] { NUMBER($columns) } colonne, { $size }
   *[other] { NUMBER($columns) } colonnes, { $size }
}
file-delimiter = Colonnes séparées par
file-encoding = Lettres codées en
file-flag-column = Regardez « { $column } »
file-preview = Les premières lignes
file-preview-ask = Les noms et les accents sont-ils corrects ? Sinon, changez ci-dessus le codage des lettres.
delimiter-comma = Virgule ,
delimiter-semicolon = Point-virgule ;
delimiter-tab = Tabulation
delimiter-bar = Barre |
encoding-utf-8 = Toute langue (UTF-8)
encoding-utf-16le = Toute langue (UTF-16)
encoding-utf-16be = Toute langue (UTF-16, gros-boutiste)
encoding-windows-1252 = Europe de l’Ouest (Windows)
encoding-iso-8859-2 = Europe centrale
encoding-windows-1251 = Cyrillique (Windows)
encoding-windows-1255 = Hébreu (Windows)
encoding-windows-1256 = Arabe (Windows)
encoding-shift_jis = Japonais (Shift JIS)
encoding-gbk = Chinois simplifié (GBK)
encoding-big5 = Chinois traditionnel (Big5)
encoding-euc-kr = Coréen (EUC-KR)

columns-header = Colonne du fichier
columns-samples = Ce qu’elle contient
columns-becomes = Devient
columns-target = Ce que devient « { $header } »
columns-empty = vide
columns-ignore = Laisser de côté
columns-new = Nouvelle caractéristique…
columns-new-consent = Accord pour une nouvelle finalité…
columns-is-purpose = « { $name } » est une finalité des messages. Un oui dans cette colonne ne compte que comme accord.
columns-as-consent = L’inscrire comme accord
columns-consent-title = Accord pour une nouvelle finalité
columns-consent-known = Accord pour « { $name } »
columns-consent-text = Dites quels messages cette colonne autorise. La finalité est créée avec l’importation.
columns-consent-channel = Les messages arrivent par
columns-left-out = { $count ->
    [one] { NUMBER($count) } colonne est laissée de côté : { $columns }
   *[other] { NUMBER($count) } colonnes sont laissées de côté : { $columns }
}
columns-keep = { $count ->
    [one] La garder comme texte
   *[other] Toutes les garder comme texte
}
columns-group-person = La personne
columns-group-postal = Adresse
columns-group-attributes = Caractéristiques
columns-group-consent = Choix
columns-group-other = Autres
columns-problem-nothing = Choisissez ce que devient au moins une colonne.
columns-problem-no_key = Une colonne doit dire de qui parle chaque ligne : votre propre numéro, un e-mail ou un téléphone.
columns-problem-twice = Deux colonnes deviennent « { $target } ». Laissez-en une de côté.
columns-evidence-title = Comment savez-vous qu’elles ont dit oui ?
columns-evidence-text = Une colonne de ce fichier dit qui a autorisé des messages. Un oui ne compte qu’avec sa preuve. Il ne peut jamais annuler un retrait.
columns-evidence-needed = nécessaire avant le plan
columns-evidence = D’où vient le oui
columns-evidence-example = Formulaire d’inscription de notre site, export du 20 novembre 2026
columns-evidence-hint = Conservé avec le choix de chaque personne, et montré à qui le demande.

plan-created = { $count ->
    [one] nouvelle personne
   *[other] nouvelles personnes
}
plan-updated = { $count ->
    [one] modifiée
   *[other] modifiées
}
plan-unchanged = déjà à jour
plan-rejected = hors import
plan-rows = { $count ->
    [one] ligne dans le fichier
   *[other] lignes dans le fichier
}
plan-consents = { $count ->
    [one] { NUMBER($count) } oui est consigné
   *[other] { NUMBER($count) } oui sont consignés
}
plan-opt-outs = { $count ->
    [one] { NUMBER($count) } retrait est consigné
   *[other] { NUMBER($count) } retraits sont consignés
}
plan-opt-outs-kept = { $count ->
    [one] { NUMBER($count) } retrait demeure, quoi que dise le fichier
   *[other] { NUMBER($count) } retraits demeurent, quoi que dise le fichier
}
plan-attributes = { $count ->
    [one] Une nouvelle caractéristique est créée : { $names }
   *[other] { NUMBER($count) } nouvelles caractéristiques sont créées : { $names }
}
plan-purposes = { $count ->
    [one] Une nouvelle finalité est créée : { $names }
   *[other] { NUMBER($count) } nouvelles finalités sont créées : { $names }
}
plan-view = Que regarder
plan-view-updated = Modifiées
plan-view-created = Nouvelles
plan-view-rejected = Hors import
plan-view-opt_outs = Retraits maintenus
plan-view-warnings = À regarder
plan-stays = retrait maintenu
plan-stays-explained = Le fichier dit oui pour ces personnes, mais elles ont retiré leur accord. Leur parole compte, pas celle du fichier.
plan-row = ligne { NUMBER($row) }
plan-several-rows = { $count ->
    [one] { NUMBER($count) } ligne
   *[other] { NUMBER($count) } lignes
}
plan-which-rows = lignes { $rows }
plan-each-row = Ligne par ligne
plan-whole-file = tout le fichier
plan-more = { $count ->
    [one] Et { NUMBER($count) } autre comme celle-ci.
   *[other] Et { NUMBER($count) } autres comme celles-ci.
}
plan-no-rows = Il n’y a personne dans ce fichier : rien ne suit sa ligne de titres.
plan-nothing = Les { $count } lignes disent ce que vous avez déjà. Il n’y a rien à importer.

done-title = { $file } est importé
done-undone = L’import a été retiré
done-sum = { $created } nouvelles, { $updated } modifiées, { $unchanged } identiques, { $rejected } hors import
done-people = Voir les personnes
done-undo = Retirer cet import
done-again = Importer un autre fichier
done-rejected = Hors import, et pourquoi

undo-title = Retirer l’import de « { $file } » ?
undo-text = Les personnes qu’il a apportées sont retirées et les valeurs modifiées sont rétablies. Les retraits d’accord qu’il a apportés restent. Ce qui a changé depuis est laissé tel quel et listé.
undo-confirm = Retirer
undo-keep = Garder l’import
undo-done-title = L’import a été retiré
undo-done = { $removed } retirées, { $restored } rétablies.
undo-attributes = { $count ->
    [one] La caractéristique qu’il avait créée n’est plus là : { $names }
   *[other] Les caractéristiques qu’il avait créées ne sont plus là : { $names }
}
undo-left = Laissé tel quel

imports-subtitle = Ce que chaque fichier a apporté, et comment revenir en arrière
imports-new = Importer des personnes
imports-empty-title = Aucun import
imports-empty-text = Chaque fichier que vous faites venir est listé ici, et peut être retiré.
imports-file = Fichier
imports-rows = Lignes
imports-created = Nouvelles
imports-updated = Modifiées
imports-unchanged = Identiques
imports-rejected = Hors import
imports-wrong = Ce qui n’allait pas
imports-undone = retiré le { $date }
imports-undo-label = Retirer l’import de « { $file } »
file-sheet = Feuille du classeur
