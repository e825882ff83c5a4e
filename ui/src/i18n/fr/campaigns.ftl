# Campaigns: the list, one campaign's four steps, its exports and their receipts.
campaigns-title = Campagnes
campaigns-subtitle = Qui reçoit quel message, et pourquoi
campaigns-new = Nouvelle campagne
campaigns-name = Nom
campaigns-who = Qui
campaigns-what = Quoi
campaigns-why = Pourquoi
campaigns-audience = Personnes
campaigns-last = Dernier export
campaigns-never = pas encore
campaigns-check = Vérifier
campaigns-check-label = Vérifier { $name }
campaigns-empty-title = Aucune campagne
campaigns-empty-text = Une campagne dit qui reçoit quel message, et pourquoi. Vous voyez chaque message vérifié avant que quoi que ce soit parte.
campaigns-empty-wordless = Une campagne doit avoir quelque chose à dire. Écrivez d’abord un message, puis choisissez qui le reçoit.
campaigns-write-first = Écrire un message

campaign-new-text = Rien ne part avant que vous ayez vu la vérification.
campaign-edit-title = Modifier la campagne
campaign-make = Créer
campaign-name-example = Visites de la semaine prochaine
campaign-name-missing = Donnez un nom à la campagne.
campaign-template-missing = Choisissez un message. S’il n’y en a pas encore, écrivez-en un d’abord.
campaign-message-choose = Choisir un message
campaign-message-missing = Choisissez le message.
campaign-reach = Joindre les personnes par
campaign-reach-nth = { $number }. { $channel }
campaign-reach-option = { $name } · { $channel }
campaign-reach-add = Ajouter un autre moyen
campaign-reach-why = « { $name } » pourrait aller à qui n’est pas joint ainsi.
campaign-reach-hint = Qui préfère l’un de ces moyens le reçoit ; les autres, le premier qui est permis et qui aboutit. Personne n’en reçoit deux.
campaign-reach-up = Monter { $channel }
campaign-reach-down = Descendre { $channel }
campaign-reach-remove = Retirer { $channel }
campaign-reach-open = Ouvrir le texte : { $channel }
campaign-purpose-missing = Choisissez à quoi sert le message. Les finalités se trouvent dans les réglages.
campaign-purpose-none = Il n’y a pas encore de finalité. Elle dit pourquoi les personnes reçoivent des messages et ce qui les autorise.
campaign-purpose-choose = Choisir la finalité
campaign-who-option = { $name } ({ $count })
campaign-from = De
campaign-from-example = { $name } <mail@example.org>
campaign-from-missing = Dites de qui vient le message.
campaign-reply-to = Les réponses vont à
campaign-reply-to-same = la même adresse
campaign-other-language = Qui lit une autre langue peut recevoir la langue principale
campaign-other-language-hint = Sinon, ces personnes ne reçoivent rien tant que le message n’est pas écrit dans leur langue.
campaign-steps = Étapes de la campagne
campaign-step-who = Qui
campaign-step-what = Quoi
campaign-step-check = Vérification
campaign-step-export = Export
campaign-edit = Modifier
campaign-to-what = Ce qu’elles reçoivent
campaign-to-check = Vérifier
campaign-check-again = Vérifier à nouveau
campaign-to-export = Exporter
campaign-back-to-check = Retour à la vérification
campaign-more = Plus sur cette campagne
campaign-archive = Archiver
campaign-archive-title = Archiver { $name } ?
campaign-archive-text = Elle quitte la liste. Ce qu’elle a exporté reste, avec chaque justificatif.
campaign-archived = { $name } : archivée.
campaign-gone = Cette campagne
campaign-who-count = { $count ->
    [one] personne est dans « { $name } » aujourd’hui
   *[other] personnes sont dans « { $name } » aujourd’hui
}
campaign-who-everyone = Tout le monde dans cet espace.
campaign-who-note = La vérification écarte les personnes à qui l’on ne peut pas envoyer « { $purpose } », et dit pourquoi.
campaign-who-show = Voir ces personnes
campaign-who-open = Ouvrir le segment
campaign-languages = Écrit en
campaign-open-text = Ouvrir le texte
campaign-other-readers = Autres langues
campaign-other-yes = Qui lit une langue dans laquelle il n’est pas écrit le reçoit dans cette langue : { $language }.
campaign-other-no = Qui lit une langue dans laquelle il n’est pas écrit ne reçoit rien.
strict-title = Être plus strict avec les textes
strict-languages = Langues et lectorat
strict-vouched = N’envoyer que des textes dont quelqu’un se porte garant
strict-vouched-text = Qui recevrait un texte que personne n’a lu et approuvé ne reçoit rien d’ici là.
strict-crossing = N’envoyer à personne un autre ton que le sien
strict-crossing-text = Qui recevrait un ton non choisi ne reçoit rien. Personne ne reçoit sa langue dans une autre écriture, sauf si vous l’admettez.
campaign-asks = Ne va qu’aux personnes qui y ont dit oui.
campaign-objects = Aucun oui n’est nécessaire, mais qui s’y oppose est écarté.

check-running = Écriture et relecture de chaque message
check-running-safe = Rien ne part, et rien n’est modifié.
check-stopped = La vérification a été arrêtée. Rien n’a été modifié.
check-will = { $count ->
    [one] personne le recevra,
   *[other] personnes le recevront,
}
check-word-for-word = chaque message vérifié mot à mot
check-other-language = { $count ->
    [one] dont { NUMBER($count) } personne dans une autre langue que la sienne : { $languages }
   *[other] dont { NUMBER($count) } personnes dans une autre langue que la leur : { $languages }
}
check-reads = { $language } ({ NUMBER($count) })
check-in-segment = dans « { $name } »
check-bar-gets = { $count ->
    [one] { NUMBER($count) } personne le recevra
   *[other] { NUMBER($count) } personnes le recevront
}
check-bar-part = { $count } : { $reason }
check-by = { $channel } : { $count }
check-tried = Moyens essayés
check-tried-one = { $channel } : { $why }
check-who-not = Qui ne le recevra pas, et pourquoi
check-people = Personnes
check-next = Que faire
check-everyone = Tout le monde dans « { $name } » le recevra. Personne n’est écarté.
check-people-count = { $count ->
    [one] { NUMBER($count) } personne
   *[other] { NUMBER($count) } personnes
}
check-people-first = · les { NUMBER($count) } premières
check-do-show = Voir
check-do-fill = Compléter
check-do-write = Écrire
check-do-mend = Corriger
check-do-let = Autoriser…
check-do-label = { $action } : { $group }
check-must = à corriger
check-fill-label = Compléter pour { $name }
check-fill-or-text = Ou dites dans le texte quoi écrire quand c’est vide.
check-text-then = Corrigez une fois, et c’est bon pour tout le monde.
check-nobody-title = Il n’y a personne dans « { $name } » aujourd’hui
check-nobody-text = Personne ne remplit la règle de ce segment. Élargissez-la, ou choisissez d’autres personnes.
check-nobody-text-everyone = Il n’y a encore personne dans cet espace. Faites d’abord venir des personnes.
check-nobody-rule = Ouvrir le segment
check-nobody-other = Choisir d’autres personnes
check-Suppressed = Sur la liste « ne jamais contacter »
check-Suppressed-why = Quoi qu’elles aient accepté par ailleurs
check-NoConsent = Pas d’accord pour « { $purpose } » par { $channel }
check-NoAddress = Pas d’adresse e-mail
check-NoAddress-why = Il n’y a nulle part où l’envoyer
check-no-mobile = Pas de numéro de mobile
check-FrequencyCapped = Déjà assez de messages reçus
check-HeldOut = Mises de côté pour comparer
check-OutsideWindow = Pas à ce moment
check-MissingValue-why = Laisserait un vide dans le texte
check-MissingValue-why-cell = Laisserait un vide en { $cell }
check-cells-more = { NUMBER($count) } de plus
check-NoVariant = Pas écrit dans une langue qu’elles lisent
check-NoVariant-why = Cette campagne ne peut pas leur en envoyer une autre
check-NoVariant-cell = Le texte « { $cell } » n’est pas terminé
check-kept-nobody = Personne ne se porte garant : { $text }
check-kept-changed = { $text } : modifié après la lecture par { $name }
check-kept-surroundings = { $text } : une image, une expression ou une salutation modifiée après la lecture par { $name }
check-kept-expired = { $text } : la garantie donnée par { $name } est échue le { $date }
check-kept-other_script = N’existe que dans une autre écriture : { $text }
check-kept-other_register = N’existe que dans un autre ton : { $text }
check-kept-why = Cette campagne les laisse de côté
check-kept-before = { $name } les avait autorisées (« { $reason } »), mais le texte a changé depuis.
check-in-letter = Lettre « { $letter } » : { $what }
check-kept-then = Réglez-le une fois pour toutes, ou autorisez ces personnes en donnant la raison.
check-RenderFailed = Le message ne peut pas être produit
check-RenderFailed-cell = Le message « { $cell } » ne peut pas être fait
check-Duplicate = Le même message à la même adresse
check-Duplicate-why = Un exemplaire part ; ceux-ci seraient le second

let-in-title = Autoriser quand même ?
let-in-text = { $count ->
    [one] { NUMBER($count) } personne recevra ce texte : { $text }. Son justificatif et l’export disent qui l’a autorisée, et pourquoi. Si le texte change, la question est posée à nouveau.
   *[other] { NUMBER($count) } personnes recevront ce texte : { $text }. Leurs justificatifs et l’export disent qui les a autorisées, et pourquoi. Si le texte change, la question est posée à nouveau.
}
let-in-name = Votre nom
let-in-name-missing = Indiquez qui les autorise.
let-in-reason = Pourquoi peuvent-elles le recevoir ?
let-in-reason-hint = Une phrase que l’on comprendra encore dans un an.
let-in-reason-missing = Donnez la raison.
let-in-confirm = Autoriser
let-in-heading = Autorisées avec une raison
let-in-who-not_vouched = { $count ->
    [one] { NUMBER($count) } personne reçoit { $text }, dont personne ne se porte garant
   *[other] { NUMBER($count) } personnes reçoivent { $text }, dont personne ne se porte garant
}
let-in-who-other_script = { $count ->
    [one] { NUMBER($count) } personne reçoit { $text }, une autre écriture que la sienne
   *[other] { NUMBER($count) } personnes reçoivent { $text }, une autre écriture que la leur
}
let-in-who-other_register = { $count ->
    [one] { NUMBER($count) } personne reçoit { $text }, un autre ton que le sien
   *[other] { NUMBER($count) } personnes reçoivent { $text }, un autre ton que le leur
}
let-in-by = Autorisé par { $name } : « { $reason } »
let-in-withdraw = Écarter
let-in-withdraw-label = Écarter à nouveau : { $text }
let-in-letter = la lettre « { $letter } » ({ $text })

before-title = Avant le départ
before-done = En ordre
before-open = Encore ouvert
before-sense = Personne ne recevrait de non-sens
before-nonsense = { $count ->
    [one] { NUMBER($count) } personne recevrait un non-sens
   *[other] { NUMBER($count) } personnes recevraient un non-sens
}
before-nonsense-do = Corrigez, ou écartez ces personnes à l’export
before-leave = On peut se désabonner
before-no-leave = Aucun moyen de se désabonner
before-no-leave-do = Dites dans les réglages comment se désabonner
before-from = Il vient de : { $from }
before-note = L’export écrit exactement les messages vérifiés. Si quelque chose change entre-temps, tout est revérifié.

attached-title = Est joint
attached-letters = { $count ->
    [one] une lettre en PDF : { NUMBER($count) } personne
   *[other] une lettre en PDF : { NUMBER($count) } personnes
}
attached-letters-other = { $count ->
    [one] dont dans une autre langue que l’e-mail : { NUMBER($count) } personne
   *[other] dont dans une autre langue que l’e-mail : { NUMBER($count) } personnes
}
attached-calendars = { $count ->
    [one] un rendez-vous pour l’agenda : { NUMBER($count) } personne
   *[other] un rendez-vous pour l’agenda : { NUMBER($count) } personnes
}
attached-without = { $count ->
    [one] pas de rendez-vous à venir, donc l’e-mail seul : { NUMBER($count) } personne
   *[other] pas de rendez-vous à venir, donc l’e-mail seul : { NUMBER($count) } personnes
}
export-unattached = Les pièces jointes n’entrent pas dans cette forme
export-unattached-text = Seuls les fichiers d’e-mail et une boîte aux lettres emportent la lettre et le rendez-vous. Dans cette forme, les messages partent sans eux.

export-format = Comment conserver les messages ?
export-form = Sous forme de
export-way-people = { $count ->
    [one] { $shown } personne
   *[other] { $shown } personnes
}
export-each-folder = Chaque moyen a son propre dossier dans l’export.
format-eml = Fichiers e-mail
format-eml-text = Un fichier .eml par message. S’ouvre d’un double-clic dans une messagerie.
export-drafts = À envoyer vous-même
export-drafts-text = Chaque fichier s’ouvre comme brouillon dans Thunderbird, Apple Mail ou Outlook : relisez, changez un mot, cliquez sur « Envoyer ».
format-mbox = Une boîte aux lettres
format-mbox-text = Un fichier .mbox avec tous les messages, pour Thunderbird, Apple Mail et d’autres.
format-csv = Un tableau (CSV)
format-csv-text = Un fichier .csv, une ligne par personne, pour un tableur ou un service d’envoi.
format-ndjson = Données pour un autre programme
format-ndjson-text = Un fichier .ndjson, une ligne par message, à lire par un autre programme.
export-folder = Vers où ?
export-choose-folder = Choisir un dossier
export-other-folder = Autre dossier
export-pick-title = Choisir un dossier pour les messages
export-folder-hint = Un nouveau dossier y est créé. Rien de ce qui s’y trouve déjà n’est modifié.
export-nonsense-text = Ces personnes figurent dans la vérification, avec ce qu’il faut corriger. Ou continuez sans elles :
export-leave-out = { $count ->
    [one] Écarter cette personne et la lister
   *[other] Écarter ces { NUMBER($count) } personnes et les lister
}
export-problem-nobody = Personne ne recevrait de message : il n’y a rien à exporter.
export-problem-nonsense = { $count ->
    [one] Corrigez le texte pour { NUMBER($count) } personne, ou choisissez ci-dessus de l’écarter.
   *[other] Corrigez le texte pour { NUMBER($count) } personnes, ou choisissez ci-dessus de les écarter.
}
export-problem-folder = Choisissez d’abord un dossier.
export-go = { $count ->
    [one] Exporter { NUMBER($count) } message
   *[other] Exporter { NUMBER($count) } messages
}
export-sum-note = { $count ->
    [one] 1 personne ne le reçoit pas ; le motif figure dans la vérification.
   *[other] { NUMBER($count) } ne le reçoivent pas ; le motif figure pour chaque personne dans la vérification.
}
export-running = Écriture des messages
export-running-safe = Si vous arrêtez, aucun message n’est gardé et aucun justificatif n’est écrit.
export-stopped-title = L’export a été arrêté
export-stopped-text = Aucun message n’a été gardé et aucun justificatif n’a été écrit. Recommencez quand vous voulez.
export-done = { $count ->
    [one] { NUMBER($count) } message est écrit
   *[other] { NUMBER($count) } messages sont écrits
}
export-done-away = { $count ->
    [one] { $name } : { NUMBER($count) } message est écrit.
   *[other] { $name } : { NUMBER($count) } messages sont écrits.
}
export-where = Où
export-files = Fichiers
export-more-files = { $count ->
    [one] { NUMBER($count) } autre
   *[other] { NUMBER($count) } autres
}
export-upload = À mettre en ligne
export-upload-text = Déposez les fichiers d’images de ce dossier à l’adresse { $address } avant que quiconque n’ouvre un message : c’est là que les messages vont les chercher.
export-not = Ne l’ont pas reçu
export-see-receipts = Qui l’a reçu, et pourquoi
export-again = Exporter à nouveau
export-next = Rien n’a encore été envoyé : les fichiers sont à vous. La suite est indiquée ci-dessous.
export-left-out = Écartées à votre demande

batches-title = Exports
batches-none = Rien n’a encore été exporté.
batches-sum = { $exported } sur { $audience }
batch-subtitle = Exporté le { $at } · { $format }
batch-campaign = La campagne
batch-sum = { $count ->
    [one] { NUMBER($count) } personne sur { $audience } a un message.
   *[other] { NUMBER($count) } personnes sur { $audience } ont un message.
}
batch-not = Les autres : { $reasons }.
batch-people = Avec un message
batch-none-text = Personne ne porte ce nom dans cet export.
reason-Suppressed = { NUMBER($count) } à ne jamais contacter
reason-NoConsent = { NUMBER($count) } sans accord
reason-NoAddress = { NUMBER($count) } sans adresse
reason-FrequencyCapped = { NUMBER($count) } avec déjà assez de messages
reason-HeldOut = { NUMBER($count) } mises de côté
reason-OutsideWindow = { NUMBER($count) } au mauvais moment
reason-MissingValue = { NUMBER($count) } avec une information manquante
reason-NoVariant = { NUMBER($count) } sans texte dans leur langue
reason-RenderFailed = { NUMBER($count) } dont le message n’a pas pu être produit
reason-Duplicate = { NUMBER($count) } en double

receipt-why = Pourquoi « { $subject } » du { $day } est pour { $name }
receipt-person = Ouvrir la page : { $name }
receipt-used = Ce qui a servi
receipt-address = E-mail
receipt-address-use = où il va
receipt-address-went = où il est allé
receipt-used-note = Rien d’autre sur cette personne n’est entré dans le message.
receipt-consent = Ce qui le permet
receipt-no-consent = Aucun oui n’était nécessaire pour cette finalité, et personne ne s’y est opposé.
receipt-route = Comment le moyen a été choisi
receipt-prefers = { $name } préfère : { $channel }
receipt-route-not = { $channel } : pas utilisé. { $why }
receipt-route-used = { $channel } : le message part ainsi.
receipt-language = Comment la langue a été choisie
receipt-no-steps = Il n’y avait qu’un seul texte.

sending-title = Quand les messages partent
sending-text = À l’heure de chaque personne. Celles à qui l’on ne peut pas écrire maintenant reçoivent une heure plus tardive ; personne n’est écarté.
sending-from = Pas avant
sending-until = Pas après
sending-avoid-weekends = Pas pendant leur week-end
sending-avoid-weekends-text = Les jours de repos là où elles vivent, ou ceux de leur fiche culturelle.
sending-avoid-holidays = Pas les jours fériés
sending-avoid-holidays-text = Les jours fériés là où elles vivent, les jours que leur fiche culturelle évite et ceux d’une religion qu’elles ont indiquée.
sending-avoid-sensitive = Pas les jours demandant du tact
sending-avoid-sensitive-text = Par exemple un jour de commémoration, selon leur fiche culturelle.
sending-avoid-hours = Pas aux heures que leur culture garde libres
sending-avoid-hours-text = Par exemple la pause de midi, selon leur fiche culturelle.
sending-best-hours = Seulement aux meilleures heures de leur culture
sending-best-hours-text = Selon leur fiche culturelle. S’il ne restait aucune des heures ci-dessus, elles seules compteraient.
check-other-register-title = Un autre ton que le leur
check-other-register = { $count ->
    [one] { NUMBER($count) } personne reçoit { $text }
   *[other] { NUMBER($count) } personnes reçoivent { $text }
}
check-other-register-note = Il n’y a pas de texte dans le ton choisi. Elles reçoivent le plus proche ; la campagne peut aussi les écarter.
waits-title = En attente d’un meilleur moment
waits-quiet_hours = { $count ->
    [one] Une personne : il est trop tôt ou trop tard là-bas
   *[other] { NUMBER($count) } personnes : il est trop tôt ou trop tard là-bas
}
waits-weekend = { $count ->
    [one] Une personne : c’est le week-end là-bas
   *[other] { NUMBER($count) } personnes : c’est le week-end là-bas
}
waits-holiday = { $count ->
    [one] Une personne : { $day }
   *[other] { NUMBER($count) } personnes : { $day }
}
waits-sensitive = { $count ->
    [one] Une personne : { $day }, un jour demandant du tact
   *[other] { NUMBER($count) } personnes : { $day }, un jour demandant du tact
}
waits-hours = { $count ->
    [one] Une personne : sa culture garde ces heures libres
   *[other] { NUMBER($count) } personnes : leur culture garde ces heures libres
}
waits-best_hours = { $count ->
    [one] Une personne : les meilleures heures de sa culture viennent plus tard
   *[other] { NUMBER($count) } personnes : les meilleures heures de leur culture viennent plus tard
}
waits-first = À partir du { $when }
waits-note = Les heures de chaque message figurent dans la liste placée à côté des fichiers exportés.
sms-cost = Ce que demandent les SMS
sms-cost-parts = Parties : { $count }
sms-cost-examples = Prix d’exemple
sms-cost-examples-text = Ces prix sont inventés. Indiquez ceux de votre fournisseur.
sms-cost-own = Vos propres prix
sms-cost-unpriced = Parties vers des pays sans prix : { $count }
sms-cost-country = Pays
sms-cost-part-count = Parties
sms-cost-price = Prix
sms-cost-none = sans prix
sms-cost-dear = SMS qui demandent l’alphabet plus cher : { $count }
sms-cost-mark = SMS : { $count }
sms-cost-plain = simple : { $mark }
sms-cost-longest = Les SMS les plus longs
format-sms-csv = Un tableau pour votre fournisseur de SMS
format-sms-csv-text = Un fichier .csv, une ligne par message, avec les colonnes qu’attend votre fournisseur.
gateway = Quel fournisseur ?
gateway-hint = Les colonnes et la forme des numéros suivent le fournisseur.
gateway-plain = Un autre, ou un tableur
format-pdf = Pages à imprimer
format-pdf-text = Des pages PDF, avec l’adresse là où la fenêtre de l’enveloppe la montre.
print-what = Ce qui est imprimé
print-file_each = Lettres, un fichier par personne
print-one_file = Lettres, un seul fichier pour l’imprimeur
print-country = Dans quel pays les lettres sont-elles postées ?
print-country-hint = Seules les lettres vers l’étranger nommeront alors le pays. Tant qu’il n’est pas connu, chaque adresse le nomme.
print-labels = { $sheet } : { NUMBER($width) } × { NUMBER($height) } mm, { NUMBER($count) } par planche
print-labels-too = Avec des étiquettes d’adresse
print-labels-none = Aucune
print-labels-first = Première étiquette libre
print-labels-first-hint = Sur une planche entamée, en comptant depuis le haut, dans le sens de la lecture.
print-envelope = Enveloppe à fenêtre
print-envelope-usual = Celle d’usage dans votre pays
print-envelope-usual-in = { $name } (d’usage : { $country })
print-envelope-hint = L’adresse est placée pour apparaître dans la fenêtre.
envelope-din-5008-a = DIN 5008, forme A
envelope-din-5008-b = DIN 5008, forme B
envelope-sn-010130-left = Suisse, fenêtre à gauche
envelope-sn-010130-right = Suisse, fenêtre à droite
envelope-us-10 = Américaine, n° 10
envelope-uk-dl = Britannique, DL
print-paper = Papier
print-paper-usual = Celui qui va avec l’enveloppe
print-paper-fitting = { $name }, comme l’enveloppe le demande
print-paper-letter = Letter (États-Unis)
print-enclosures = Que met-on d’autre dans l’enveloppe ?
print-enclosures-hint = Un élément par ligne. La liste figure à la fin de chaque lettre.
campaign-from-letter = Figure en haut de la lettre. L’adresse vient des réglages.
campaign-from-sms = Les téléphones affichent jusqu’à onze lettres et chiffres, ou un numéro. Tout le reste est laissé à votre fournisseur.
format-xlsx = Un classeur pour Excel
format-xlsx-text = Un fichier .xlsx pour Excel ou LibreOffice, une ligne par message. Rien n’y est exécuté, aucun zéro ne s’y perd.
format-push = Pour les services de notification
format-push-text = Un fichier pour Apple, un pour Google et un pour votre propre application, une ligne par message.
platform = Le fichier de qui ?
platform-all = Un pour chacun
platform-plain = Votre propre application
platform-deviceless = { $count ->
    [one] L’appareil de { NUMBER($count) } personne n’est pas connu
   *[other] L’appareil de { NUMBER($count) } personnes n’est pas connu
}
platform-deviceless-plain = Apple et Google ne remettent les messages qu’à des appareils. Ces personnes ne figurent que dans le fichier de votre propre application, qui dit à quoi elle les reconnaît.
platform-deviceless-out = Apple et Google ne remettent les messages qu’à des appareils. Ces personnes ne reçoivent rien.
format-ssml = Textes à lire à voix haute
format-ssml-text = Un fichier par message pour une voix, et un script à lire au téléphone.
format-wav = Fichiers son
format-wav-text = Un fichier .wav par message, dit dans sa langue, et le script. Il faut le programme espeak-ng sur cet ordinateur.
check-no-letter = Pas d’adresse postale complète
check-no-app = Rien à quoi l’application les reconnaisse
