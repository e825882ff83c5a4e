# Messages: the list, the editor, and the preview beside it.
editor-done = Terminé
editor-undo = Annuler
editor-redo = Rétablir
editor-subject = Objet

attach-label = Pièces jointes
attach-goes-with = Joint à cet e-mail : { $names }
attach = Joindre…
attach-letter = Une lettre en PDF
attach-letter-text = Chaque personne reçoit la sienne, dans sa langue si elle y est écrite. Si sa lettre ne peut pas être faite, elle ne reçoit pas non plus l’e-mail, et la vérification dit pourquoi.
attach-letter-which = Quelle lettre ?
attach-letter-none = Il n’y a pas encore de lettre. Écrivez-en d’abord une : un nouveau message du type « Lettre ».
attach-letter-gone = Choisissez une lettre : celle-ci n’existe plus
attach-invitation = Un rendez-vous pour l’agenda
attach-invitation-text = S’ouvre dans l’agenda de tout logiciel de messagerie. Qui n’a pas de rendez-vous à venir reçoit l’e-mail sans lui.
attach-invitation-of = Agenda : { $name }
attach-of = Les rendez-vous se trouvent dans
attach-of-none = Aucune date n’est encore connue de personne.
attach-when = Commence
attach-title = S’appelle
attach-title-subject = Comme l’objet
attach-title-hint = Le nom de votre organisation suit.
attach-lasts = Dure
attach-lasts-unsaid = Non précisé
attach-lasts-minutes = { $count ->
    [one] { NUMBER($count) } min
   *[other] { NUMBER($count) } min
}
attach-place = A lieu
attach-place-ours = Notre adresse
attach-fact = { $list } : { $fact }
attach-of-person = Sur la personne
attach-do = Joindre
attach-remove = Retirer

templates-title = Modèles
templates-count = { $count ->
    [one] Un message
   *[other] { NUMBER($count) } messages
}
templates-write = Écrire un message
templates-languages = Langues
templates-used = Servent dans
templates-saved = Enregistré
templates-more = et { NUMBER($count) } de plus
templates-campaigns = { $count ->
    [0] aucune campagne
    [one] une campagne
   *[other] { NUMBER($count) } campagnes
}
templates-empty-title = Rien d’écrit pour l’instant
templates-empty-text = Écrivez un message une fois, dans chaque langue que lisent vos personnes. Vous le voyez tel que de vraies personnes le recevront pendant que vous écrivez.

template-name = Nom
template-name-example = Rappel de rendez-vous
template-name-missing = Donnez-lui d’abord un nom. Seuls vos collègues le voient.
template-new-text = Vous et vos collègues êtes seuls à voir ce nom.
template-first-language = D’abord écrit en
template-first-language-hint = Qui ne lit aucune des langues que vous écrivez reçoit celle-ci, si la campagne le permet.
template-start = Commencer à écrire
template-gone = Ce message
template-used = { $count ->
    [one] sert dans une campagne
   *[other] sert dans { NUMBER($count) } campagnes
}
template-languages = { $count ->
    [one] E-mail en une langue
   *[other] E-mail en { NUMBER($count) } langues
}
fragment-languages = { $count ->
    [one] Fragment dans une langue
   *[other] Fragment dans { NUMBER($count) } langues
}
template-languages-sms = { $count ->
    [one] SMS en une langue
   *[other] SMS en { NUMBER($count) } langues
}
template-use = Utiliser en campagne
template-more = Plus sur { $name }
template-writing = Le message
template-editor = Écriture
template-archive = Archiver ce message
template-archive-title = Archiver { $name } ?
template-archive-text = Il quitte la liste, et aucune nouvelle campagne ne peut l’utiliser. Ce qui a été envoyé avec lui reste tel quel.
template-archived = { $name } : archivé.

cells-label = Langues de ce message
cells-all = Les { NUMBER($count) }
cells-to-mend = { $count ->
    [one] 1 à terminer : { $languages }
   *[other] { NUMBER($count) } à terminer : { $languages }
}
cells-stale = { $count ->
    [one] 1 à mettre à jour : { $languages }
   *[other] { NUMBER($count) } à mettre à jour : { $languages }
}
cells-all-written = Tout est écrit
cells-unbegun = Pas encore écrit
cell-written = écrite
cell-incomplete = incomplète
cell-unbegun = pas encore écrite
cell-add = Ajouter une langue
cell-add-text = Toutes les langues partagent les mêmes blocs. Changer la structure les change toutes ; les mots sont propres à chacune.
cell-add-do = Ajouter
cell-more = Plus sur { $language }
cell-change = Changer la langue ou le ton
cell-change-text = Les mots restent tels quels, pour les personnes que vous choisissez ici.
cell-change-do = Changer
cell-default = Qui ne lit aucune de ces langues reçoit celle-ci ({ $language }) : elle doit donc rester. Ajoutez l’autre à côté.
cell-language = Langue
cell-language-choose = Choisissez une langue
cell-language-missing = Choisissez d’abord la langue.
cell-twice = Ce message est déjà écrit dans cette langue et ce ton.
cell-register = Pour les personnes abordées
cell-register-any = sur tous les tons
cell-words = Commencer avec
cell-words-along = Les mots en { $language }
cell-words-empty = Des blocs vides
cell-remove = Retirer cette langue : { $language }
cell-removed = Langue retirée : { $language }.

write-subject = De quoi s’agit-il ?
write-heading = Titre
write-text = Écrivez, / pour un bloc, @ pour une information sur la personne
write-more = Écrivez, / pour un bloc, @ pour une information sur la personne
pick-list = Choisir
pick-nothing = Rien ne porte ce nom. Cela reste du texte.

block-text = Texte
block-text-note = paragraphes et listes
block-heading = Titre
block-heading-note = une ligne qui ressort
block-image = Image
block-image-note = chaque culture voit la sienne
block-button = Bouton
block-button-note = ouvre une adresse web
block-divider = Trait
block-divider-note = entre deux parties
block-condition = Pour certaines personnes
block-condition-note = montré aux personnes choisies
block-source = Source
block-source-note = votre propre HTML
block-list = Liste personnelle
block-list-note = une ligne par rendez-vous, enfant ou commande
block-table = Tableau
block-table-note = textes courts en lignes et colonnes
block-quote = Citation
block-quote-note = les mots de quelqu’un
block-columns = Colonnes
block-columns-note = jusqu’à trois côte à côte
block-spacer = Espace
block-spacer-note = de l’air entre deux parties
block-contact = Contact
block-contact-note = vos adresses et réseaux
block-fragment = Fragment
block-fragment-note = des mots communs à plusieurs messages
block-add = Ajouter un bloc
block-add-below = { $block } en dessous
block-menu = { $block } : glisser pour déplacer, ouvrir pour plus
block-up = Monter
block-down = Descendre
block-duplicate = Dupliquer
block-copy = Copier
block-paste = Coller en dessous
block-choose = Choisir avec d’autres
block-let-go = Ne plus choisir
chosen-count = { $count ->
    [one] Un bloc choisi
   *[other] { NUMBER($count) } blocs choisis
  }
chosen-how = Cliquez sur les cases à côté d’autres blocs pour les choisir aussi.
chosen-copied = { $count ->
    [one] Copié. Collez-le sous n’importe quel bloc, aussi dans un autre message.
   *[other] { NUMBER($count) } blocs copiés. Collez-les sous n’importe quel bloc, aussi dans un autre message.
  }
chosen-remove = Retirer
chosen-close = Ne rien choisir
block-hide = Masquer en { $language }
block-show = Afficher en { $language }
block-hidden = { $block }, masqué en { $language }
block-remove = Retirer dans toutes les langues

button-label = Mots sur le bouton
button-opens = ouvre
source-html = HTML
source-text = Texte brut
source-text-derived = Tiré du HTML, sauf si vous l’écrivez ici

condition-empty = Rien ici pour l’instant.
when-everyone = Choisir qui voit ceci
when-some = Pour certaines personnes seulement
when-only = Seulement pour { $sentence }
when-count = { $count ->
    [one] { NUMBER($count) } sur { NUMBER($total) } voit ceci
   *[other] { NUMBER($count) } sur { NUMBER($total) } voient ceci
}
when-change = { $sentence }. Changer qui voit ceci
when-title = Qui voit ceci ?
condition-else = Les autres voient
condition-else-add = Ajouter ce que voient les autres
spacer-size = Quel espace
spacer-small = Petit
spacer-medium = Moyen
spacer-large = Grand
columns-count = Colonnes
columns-one = Colonne { $number }
quote-words = Ce qui a été dit
quote-source = Qui l’a dit
list-of = Une ligne pour chaque élément de
list-choose = Choisir une liste
list-style = Début des lignes
list-style-bullet = avec un point
list-style-number = avec un numéro
list-style-plain = sans rien
list-line = Ce que dit chaque ligne, @ pour ce qui est connu
list-each = Chaque élément de { $list }
list-item = L’élément lui-même
list-none-words = Ce que lit la personne qui n’en a aucun
list-none-omit = Omettre la liste
list-none-example = Par exemple « Rien n’est encore prévu »
list-lacking = Rien de ce que l’on sait des personnes n’est encore une liste. Importez une liste avec les personnes, dans une colonne de type « Plusieurs mots ».
table-cell = Ligne { $row }, colonne { $column }
table-head-cell = Titre
table-header = La première ligne contient les titres
table-rows = Lignes
table-row-add = Une ligne de plus
table-row-remove = Retirer la dernière ligne dans toutes les langues
table-columns = Colonnes
table-column-add = Une colonne de plus
table-column-remove = Retirer la dernière colonne dans toutes les langues
contact-words = Quelques mots, si vous voulez
contact-add = Ajouter une adresse
contact-service = De quoi il s’agit
contact-address = Adresse : { $service }
contact-remove = Retirer { $service }
contact-website = Site web
contact-email = E-mail
contact-phone = Téléphone
fragments-title = Fragments
fragments-text = Des mots communs à plusieurs messages, comme des horaires ou une signature. Changez-les une fois, ils changent partout.
fragment-new = Écrire un fragment
fragment-name = Nom
fragment-name-example = Horaires d’ouverture
fragment-name-missing = Donnez un nom au fragment.
fragment-where = Se trouve dans :
fragment-where-campaign = la campagne « { $name } »
fragment-shown = { $count ->
    [0] dans aucun message
    [one] dans un message
   *[other] dans { NUMBER($count) } messages
  }
fragment-which = Quel fragment
fragment-choose = Choisir un fragment
fragment-open = L’ouvrir
fragment-says = Dans le fragment « { $name } » : { $what }
fragment-lacking = Il n’y a pas encore de fragment à choisir.
fragment-save = Enregistrer partout
fragment-unsaved = Pas encore enregistré
fragment-save-title = Cela change dans tout ceci
fragment-save-text = Ce que vous avez écrit figurera dans chaque message qui montre ce fragment. Les textes dont quelqu’un se porte garant devront être relus.
fragment-save-now = Enregistrer partout
fragment-uses-templates = { $count ->
    [one] Un message
   *[other] { NUMBER($count) } messages
  }
fragment-uses-campaigns = { $count ->
    [one] Une campagne
   *[other] { NUMBER($count) } campagnes
  }
fragment-uses-fragments = { $count ->
    [one] Un autre fragment
   *[other] { NUMBER($count) } autres fragments
  }
starter-title = Commencer avec
starter-empty = Une page vide
starter-empty-note = tout écrire vous-même
starter-appointment_reminder = Rappel de rendez-vous
starter-appointment_reminder-note = jour, heure, ce qu’il faut apporter
starter-appointment_sms = Rappel de rendez-vous
starter-appointment_sms-note = jour et heure, en un ou deux SMS
starter-appointment_letter = Rendez-vous par courrier
starter-appointment_letter-note = jour et heure, quoi apporter, place pour signer
starter-appointment_push = Rappel de rendez-vous
starter-appointment_push-note = jour et heure, sur le téléphone
starter-welcome = Bienvenue
starter-welcome-note = à quoi s’attendre, comment vous joindre
starter-re_engagement = Cela fait un moment
starter-re_engagement-note = pour les personnes devenues silencieuses
starter-school_notice = Réunion de parents
starter-school_notice-note = l’invitation d’une école et ses sujets
starter-donor_thanks = Merci pour un don
starter-donor_thanks-note = avec la date du don
starter-complaint_follow_up = Après une réclamation
starter-complaint_follow_up-note = des excuses et ce qui a été fait
starter-holiday_greeting = Meilleurs vœux
starter-holiday_greeting-note = en fin d’année, pour toutes les confessions
starter-consent_renewal = Continuer à écrire ?
starter-consent_renewal-note = demande à nouveau le consentement
starter-website = Où mène le bouton
starter-website-hint = Laissé vide, le message n’a pas de bouton.

format-bar = Mise en forme
format-bold = Gras
format-italic = Italique
format-link = Lien
format-link-address = Adresse du lien
format-link-set = Valider
format-bullets = Puces
format-numbers = Numéros
format-chip = Une information sur la personne

chip-empty = vide
chip-left-out = phrase omise
chip-example = Ici s’écrit
chip-about-greeting = Chaque personne est saluée comme le veulent sa culture et son ton. Le genre n’est jamais deviné.
chip-about-closing = Les mots de la fin, comme le veulent la culture et le ton de la personne qui lit.
chip-format = Présentation
chip-format-plain = Tel quel
chip-format-capitals = En majuscules
chip-format-short = Court
chip-format-medium = Moyen
chip-format-long = Long
chip-format-full = Avec le jour de la semaine
chip-format-year = L’année
chip-format-time = Heure
chip-format-datetime = Date et heure
chip-format-datetime-full = Date et heure, avec le jour de la semaine
chip-format-datetime-medium = Date et heure, format moyen
chip-format-datetime-short = Date et heure, format court
chip-format-number = Comme un nombre
chip-format-relative = Compté à partir d’aujourd’hui
chip-format-percent = En pourcentage
chip-format-percent-100 = Déjà un pourcentage
chip-format-currency = Un prix en { $code }
chip-format-list = Ceci, cela et le reste
chip-format-list-or = Ceci, cela ou le reste
chip-missing = Si l’information manque
chip-missing-words = Dire autre chose
chip-missing-example = Par exemple « bientôt »
chip-missing-omit = Omettre la phrase
chip-missing-stop = Ne pas envoyer à cette personne
chip-remove = L’enlever

pick-changing = Mots qui changent
pick-plural = Mots qui changent avec un nombre…
pick-select = Mots qui dépendent d’un choix…
piece-nameless = Pas encore choisi
plural-title = Mots qui changent avec un nombre
plural-about = Écrivez # là où vient le nombre.
plural-number = Le nombre
plural-for = Pour { $numbers }
plural-for-others = Pour tout le reste
plural-same = Comme pour tout le reste
select-title = Mots qui dépendent d’un choix
select-about = Une réponse laissée vide reçoit les mots prévus pour tous les autres.
select-on = Cela dépend de
select-for = Pour « { $answer } »
select-for-others = Pour tous les autres
select-for-unknown = Pour tous les autres, et quand on ne sait pas
saying-none = pas encore de mots
saying-about = C’est ainsi qu’on le dit dans cette langue : { $language }. Chaque langue le dit à sa façon.
saying-unsaid = Il n’y a pas encore de façon de le dire dans cette langue : { $language }.
saying-card = Ouvrir la fiche : { $language }

preview-title = Tel qu’on le recevra
preview-frame = Le message
preview-part = Afficher
preview-html = E-mail
preview-text = Texte brut
preview-phone = Comme au téléphone
preview-oldest = Comme sur les plus vieux téléphones
preview-desktop = Comme à l’ordinateur
preview-show = Aperçu
preview-hide = Masquer l’aperçu
preview-stopped = ne partira pas
preview-borrowed = emprunté : { $language }
preview-reads = lit : { $language }
preview-elsewhere = Cette personne reçoit le texte dans cette langue : { $language }.
preview-write = Écrire : { $language }
preview-force = Voir : { $language }
preview-forced = Affiché dans cette langue : { $language }, quelle que soit celle que lit cette personne.
preview-own = Afficher sa propre langue
preview-found = Ce qui empêche l’envoi
preview-unbegun = Ce que vous écrivez apparaît ici, tel que cette personne le recevra.
preview-unfinished = { $count ->
    [one] Langue non terminée : { $language }. Un endroit n’a pas encore de mots.
   *[other] Langue non terminée : { $language }. { NUMBER($count) } endroits n’ont pas encore de mots.
}
preview-go-first = Aller au premier
preview-go = Y aller
preview-omit = Omettre la phrase
preview-meant = C’est voulu
preview-blocked = { $count ->
    [one] Une image venue d’ailleurs n’est pas affichée ici, pour que personne ne sache que vous avez regardé.
   *[other] { NUMBER($count) } images venues d’ailleurs ne sont pas affichées ici, pour que personne ne sache que vous avez regardé.
}
preview-nothing = Rien à afficher pour l’instant.
preview-many = Une personne ou plusieurs
preview-one = Une
preview-wall = Mur

client-dark = Comme dans une messagerie sombre
client-light = Comme dans une messagerie claire
client-no-pictures = Sans images
client-pictures = Avec images
client-one-look = Ce message n’a qu’un aspect. Une messagerie sombre peut changer ses couleurs.
client-none-there = Il n’y a pas d’image dans ce message.

wall-label = Le message côte à côte
wall-way = Qui est sur le mur
wall-cells = Une par texte
wall-these = Ces personnes
wall-personas = Personas
wall-personas_everywhere = Personas, dans chaque texte
wall-choose = Choisir
wall-choose-text = Choisissez les personnes que vous voulez voir côte à côte.
wall-nobody = Personne pour l’instant
wall-gone = Cette personne n’est plus là.
wall-empty = « { $name } » est vide, cette personne ne reçoit donc pas de message.
wall-later = D’autres messages ont pris trop de temps. Celui-ci viendra avec votre prochaine modification.
wall-wide = Utiliser toute la largeur
wall-narrow = Revenir à côté du texte
wall-more = { $count ->
    [one] Une autre n’est pas affichée : le mur a 24 places.
   *[other] { NUMBER($count) } autres ne sont pas affichées : le mur a 24 places.
}
wall-differences = Marquer les différences avec l’original
wall-same = construit comme l’original
wall-part = { $kind } « { $begins } »
wall-differs-left_out = { $part } : omis ici
wall-differs-added = { $part } : seulement ici
wall-differs-unwritten = { $part } : rien d’écrit
wall-differs-paragraphs = { $part } : paragraphes { NUMBER($here) }, dans l’original { NUMBER($there) }

why-lacks = sans « { $name } »
why-longest_name = nom le plus long
why-shortest_name = nom le plus court
why-no_first_name = pas de prénom
why-no_language = pas de langue
why-right_to_left = lit de droite à gauche
why-east_asian_name = nom en caractères d’Asie de l’Est
why-emoji_in_name = émoji dans le nom
why-fewest_facts = le moins de renseignements
why-reads = lit ce texte
why-nobody_reads = personne ne lit encore ce texte
why-chosen = votre choix
why-persona = persona enregistré

reader-back = Personne précédente
reader-next = Personne suivante
reader-nobody = Personne pour l’instant
reader-search = Chercher une personne
reader-order = Qui regarder
reader-worst = Cas difficiles d’abord
reader-name = Par nom
reader-list = Personnes
reader-none = Personne ne correspond.
reader-no-language = langue inconnue
reader-empty = Il n’y a encore personne à regarder. Importez vos personnes pour voir le message tel qu’elles le recevront.

save-done = Enregistré · version { NUMBER($number) }
save-running = Enregistrement…
save-failed = Non enregistré.
save-failed-safe = Vos mots restent ici tant que cette fenêtre est ouverte.
save-lost = Les derniers changements n’ont pas pu être enregistrés : { $name }.


coverage-title = Langues de « { $name } »
coverage-subtitle = Ce qui est écrit dans chaque langue, ce qui est emprunté et combien de personnes le lisent.
coverage-count = Public compté
coverage-everybody = Tout le monde ici
coverage-write = Écrire
coverage-language = Langue
coverage-readers = Lectorat
coverage-borrows = lit le texte en { $language }
coverage-kept-back = retenu
coverage-crosses-language = autre langue
coverage-crosses-script = autre écriture
coverage-crosses-region = autre région
coverage-crosses-register = autre ton
coverage-unserved = { $count ->
    [one] { $shown } personne ne lit aucune langue dans laquelle ceci peut partir.
   *[other] { $shown } personnes ne lisent aucune langue dans laquelle ceci peut partir.
}
coverage-kind-subject = Objet
coverage-kind-heading = Titre
coverage-kind-text = Texte
coverage-kind-button = Bouton
coverage-kind-source = Code source
coverage-kind-quote = Citation
coverage-kind-list = Liste
coverage-kind-table = Tableau
coverage-kind-contact = Contact
coverage-kind-picture = Image
coverage-kind-alternative = Texte de remplacement
coverage-kind-idioms = Expressions
part-authored = écrit
part-borrowed = emprunté
part-stale = à revoir
part-missing = manquant
part-left_out = omis
part-borrowed-from = de { $languages }
coverage-open = Langues et lectorat
vouch-column = Qui se porte garant
vouch-nobody = Personne pour l’instant
vouch-read = Lu et approuvé par { $name }, { $date }
vouch-read-until = Lu et approuvé par { $name }, { $date }, valable jusqu’au { $until }
vouch-changed = Lu par { $name } ; retiré car le texte a changé
vouch-changed-on = Lu par { $name } ; retiré car le texte a changé le { $date }
vouch-changed-around = Lu par { $name } ; retiré car une image, une expression ou une salutation y a changé
vouch-expired = Lu par { $name } ; échu le { $date }
vouch-history = Qui a lu quoi, et quand
vouch-fate-holds = en vigueur
vouch-fate-changed-on = retiré car le texte a changé le { $date }
vouch-fate-changed = retiré car le texte a changé
vouch-fate-surroundings_changed = retiré car une image, une expression ou une salutation y a changé
vouch-fate-expired = échu le { $date }
vouch-fate-withdrawn = repris le { $date }
vouch-fate-followed = relu le { $date }
vouch-fate-gone = ce texte n’est plus dans le message
vouch-as = Tel que { $name } le recevra
vouch-as-lent = Personne ne lit encore ce texte ; voici ce que recevrait { $name }
vouch-as-nobody = Tel que le reçoit une personne dont on ne sait rien
vouch-unshown = Ce texte ne peut pas encore être montré : { $reason }
vouch-do = Se porter garant…
vouch-do-label = Se porter garant : { $text }
vouch-change = Modifier…
vouch-change-label = Modifier qui se porte garant : { $text }
vouch-title = Se porter garant de ce texte : { $text }
vouch-text = La personne qui met son nom ici a lu ce texte et le trouve juste pour son lectorat. Modifier le texte retire le nom ; annuler la modification le fait revenir.
vouch-name = Nom
vouch-name-missing = Indiquez qui l’a lu.
vouch-today = Lu aujourd’hui, { $date }
vouch-valid-until = Valable jusqu’au (facultatif)
vouch-valid-until-hint = Le dernier jour où cela compte. Sans date, il n’y a pas d’échéance.
vouch-until-past = Choisissez un jour après aujourd’hui.
vouch-confirm = Se porter garant
vouch-withdraw = Retirer
template-channel = Part sous forme de
template-channel-email = E-mail
template-channel-sms = SMS
sms-parts = Parties : { $count }
sms-units = Caractères : { $count }
sms-room = Encore libres : { $count }
sms-plain = Lettres et signes courants seulement : une partie en contient 160.
sms-forced = À cause de ceux-ci, une partie ne contient que 70 caractères :
sms-cheaper = Écrire des signes simples : { $marks }
sms-cheaper-then = Parties alors : { $count }
sms-kept = Les lettres d’une langue ou d’un nom restent telles quelles.
template-channel-letter = Lettre
template-channel-push = Notification
template-channel-in-app = Dans l’application
template-languages-letter = { $count ->
    [one] Lettre en une langue
   *[other] Lettre en { NUMBER($count) } langues
}
template-languages-push = { $count ->
    [one] Notification en une langue
   *[other] Notification en { NUMBER($count) } langues
}
template-languages-in-app = { $count ->
    [one] Message d’application en une langue
   *[other] Message d’application en { NUMBER($count) } langues
}
editor-app-title = Titre
write-app-title = Que dit la ligne en gras ?
app-opens = Toucher ouvre { $link }
app-into = Toucher ouvre l’application.
app-length = Caractères du titre et du texte : { $title } · { $body }
app-room = Un iPhone en montre environ { $title } · { $body }, Android environ { $title2 } · { $body2 }.
spelling-none = L’orthographe en { $language } n’est pas vérifiée : cet ordinateur n’a pas de dictionnaire pour cette langue. Il s’ajoute dans les réglages de langue du système.
spelling-short = Pas de dictionnaire

turn-source = Écrire en HTML
turn-blocks = Transformer en éléments modifiables
turn-source-all = Écrire tout le message en HTML
turn-blocks-all = Transformer tout le HTML en éléments modifiables
turn-source-done = C’est du HTML à présent, dans toutes les langues.
turn-blocks-done = Il est de nouveau fait d’éléments, dans toutes les langues.
turn-blocks-stayed = { $count ->
    [one] Un morceau reste en HTML.
   *[other] { NUMBER($count) } morceaux restent en HTML.
}
turn-text-went = Le texte brut qui l’accompagnait a disparu : il est tiré des éléments à présent.
