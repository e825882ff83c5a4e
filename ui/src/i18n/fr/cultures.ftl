# Culture cards: what a workspace says about each language and place it writes for.
nav-cultures = Cultures
cultures-title = Cultures
cultures-subtitle = Comment un message salue, sonne et suit le calendrier, pour chaque langue que lisent vos personnes.
cultures-search = Chercher une langue
cultures-add = Ajouter une culture
cultures-add-title = Ajouter une culture
cultures-add-text = Sa fiche s’ouvre déjà remplie. Changez ce que votre organisation fait autrement.
cultures-language = Langue et lieu
cultures-choose = Choisir…
cultures-open = Ouvrir la fiche
cultures-people = { $count ->
    [0] personne ici ne la lit encore
    [one] { $shown } personne la lit
   *[other] { $shown } personnes la lisent
}
cultures-ours = { $count ->
    [one] { $count } changement à vous
   *[other] { $count } changements à vous
}
cultures-unreviewed = à confirmer
cultures-none = Aucune langue ici ne s’appelle « { $search } ».
cultures-empty-title = Aucune culture
cultures-empty-text = Dès qu’on connaît la langue de quelqu’un, ou que vous écrivez pour une langue, sa fiche apparaît ici.

culture-title = Culture
culture-subtitle = { $native } · chaque valeur peut être changée, puis rendue
culture-unreviewed = Personne dont c’est la langue n’a encore confirmé ces mots. Faites relire les salutations avant qu’elles partent.
culture-seen = Comme on le lit là-bas
culture-preview-date = Une date
culture-preview-number = Un nombre
culture-preview-price = Un prix
culture-preview-percent = Un pourcentage
culture-preview-phone = Un numéro de téléphone
culture-preview-full_name = Un nom complet
culture-preview-address = Une adresse
culture-unsaid = Rien n’est dit ici
culture-change = Modifier
culture-change-of = Modifier : { $name }
culture-change-text = Pour qui lit : { $culture }. Les mots du studio restent conservés à côté des vôtres.
culture-value = Ce qui vaut ici
culture-give-back = Reprendre ceux du studio
culture-saved = { $name } : changement fait pour { $culture }.
culture-yes = Oui
culture-no = Non
culture-origin-ours = De vous
culture-origin-starter = D’Attune
culture-origin-cldr = Du CLDR
culture-hint-table = Un par ligne : { $columns }
culture-hint-lines = Un par ligne.
culture-hint-hours = Par exemple 9:00 – 12:00, 16:00 – 19:00
culture-hint-places = Où vont les mots propres à une personne. De plusieurs lignes, la première dont tous les mots sont connus est prise.

culture-part-address = Comment on s’adresse aux personnes
culture-part-address-text = Ce qui vaut quand rien d’autre n’est connu. Le genre n’est jamais deviné d’après un nom.
culture-part-greetings = Salutations et formules de fin
culture-part-greetings-text = Ce que disent « salutation » et « formule de fin » dans un message, selon le ton et ce qu’on sait de la personne.
culture-part-voice = Comment sonne un message
culture-part-voice-text = Ce à quoi penser en écrivant.
culture-part-idioms = Expressions
culture-part-idioms-text = Une idée, et la façon dont chaque culture la dit. Une expression se met dans un message comme un champ.
culture-part-pictures = Images
culture-part-pictures-text = Chaque emplacement d’image, et ce qu’y voient les lecteurs de cette culture. Sans image à elle, elle en emprunte une.
culture-part-days = Jours et heures
culture-part-days-text = Quand un message est bienvenu, et quand il vaut mieux ne pas l’envoyer.
culture-part-identity = Langue et écriture
culture-part-identity-text = Ce que la langue apporte d’elle-même.

saying-add = Ajouter une expression
saying-add-text = Une idée, dite à la façon de chaque culture. Dans un message, elle devient ce que dit la langue de la personne qui lit.
saying-idea = L’idée
saying-idea-example = Par exemple « Bonne récolte »
saying-words = Comment on le dit ici : { $culture }
saying-add-do = Ajouter
saying-known = Cette idée est déjà sur la fiche.
saying-others = Comment les autres le disent

culture-key-identity-parent = Remonte à
culture-key-identity-script = Écriture
culture-key-identity-direction = Sens
culture-key-identity-calendar = Calendrier
culture-key-identity-numbering = Chiffres
culture-key-identity-notes = Remarques
culture-key-identity-postal = Lignes d’une adresse
culture-key-address-register = Ton habituel
culture-key-address-order = Ordre du nom
culture-key-address-join = Entre les parties du nom
culture-key-address-own_script = Titre et ordre du nom : seulement pour les noms dans sa propre écriture
culture-key-address-title_with_given = Un titre peut précéder le prénom
culture-key-address-capital_family = Nom de famille en capitales
culture-key-address-honorifics = Titres et formules de respect
culture-key-address-feminine_titles = Titres devant le nom d’une femme
culture-key-voice-formality = Formalité
culture-key-voice-directness = Franchise
culture-key-voice-humour = Humour
culture-key-voice-emoji = Émojis
culture-key-voice-reading_level = Niveau de lecture
culture-key-voice-use = Mots à employer
culture-key-voice-avoid = Mots à éviter
culture-key-days-weekend = Week-end
culture-key-days-best_hours = Meilleures heures
culture-key-days-worst_hours = Heures à éviter
culture-key-days-greet = Jours à saluer
culture-key-days-avoid = Jours sans envoi
culture-key-days-sensitive = Jours demandant du tact
culture-key-days-notes = Remarques

culture-greeting-of = Salutation, ton { $register } : { $whom }
culture-closing-of = Formule de fin, ton { $register }
culture-whom-feminine = une femme
culture-whom-masculine = un homme
culture-whom-neutral = genre inconnu
culture-whom-nobody = nom inconnu

culture-choice-formal = formel
culture-choice-neutral = neutre
culture-choice-informal = familier
culture-choice-given_first = Prénom, puis nom de famille
culture-choice-family_first = Nom de famille, puis prénom
culture-choice-low = faible
culture-choice-medium = moyenne
culture-choice-high = élevée
culture-choice-none = aucun
culture-choice-light = léger
culture-choice-playful = joueur
culture-choice-never = jamais
culture-choice-sparing = avec retenue
culture-choice-welcome = bienvenus
culture-choice-easy = facile
culture-choice-plain = simple
culture-choice-advanced = avancé
culture-join-blank = Une espace
culture-join-nothing = Rien
culture-direction-ltr = De gauche à droite
culture-direction-rtl = De droite à gauche

culture-place-title = Titre
culture-place-degree = Diplôme
culture-place-given = Prénom
culture-place-family = Nom de famille
culture-place-full = Nom entier
culture-place-name = Nom
culture-place-line1 = Rue
culture-place-postcode = Code postal
culture-place-city = Ville
culture-place-country = Pays
culture-place-if-any = { $place }, le cas échéant
culture-column-word = mot
culture-column-use = quand
culture-column-feminine = devant le nom d’une femme
culture-column-instead = dire plutôt
culture-column-why = pourquoi

culture-day-monday = lundi
culture-day-tuesday = mardi
culture-day-wednesday = mercredi
culture-day-thursday = jeudi
culture-day-friday = vendredi
culture-day-saturday = samedi
culture-day-sunday = dimanche

culture-idiom-welcome = Bienvenue
culture-idiom-thank_you = Merci
culture-idiom-congratulations = Félicitations
culture-idiom-happy_birthday = Joyeux anniversaire
culture-idiom-good_luck = Bonne chance
culture-idiom-get_well = Bon rétablissement
culture-idiom-see_you_soon = À bientôt
culture-idiom-safe_travels = Bon voyage

days-calendar = Les jours de qui
days-country = Son propre pays
days-search = Chercher des jours
days-list = Jours
days-no-country = Cette langue se lit dans de nombreux pays. Choisissez un calendrier ci-dessus.
days-none = Aucun jour ne s’appelle ainsi.
days-on = { $date }
days-about = vers le { $date }
days-coming = L’année à partir d’aujourd’hui
day-both = { $local } ({ $english })
days-mark-greet = avec vœux
days-mark-avoid = sans envoi
days-mark-sensitive = avec égards
