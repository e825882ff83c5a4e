# Deux langues côte à côte, et l’aller et retour avec la traduction.
beside-open = Côte à côte
beside-title = Deux langues côte à côte
beside-part = { $part }, { $language }
beside-write = Écrire en { $language }
beside-no-source = Pas encore écrit en { $language }
beside-authored = écrit
beside-copied = encore les mots de la langue : { $language }
beside-stale = source modifiée depuis
beside-missing = manquant
beside-left_out = omis ici
beside-changed = Ce qui a changé depuis
beside-changed-look = Pas les mots : leur aspect, un lien ou un champ.
beside-keep = Convient toujours
beside-structure = Copier la structure
beside-hide = Omettre ici
beside-show = L’écrire finalement
beside-next = Suite à faire · { NUMBER($count) }
beside-done = Plus rien à faire
beside-kept-back = Retient le texte : { $why }
beside-everyone = Visible par tout le monde
beside-is-source = Les autres langues s’écrivent d’après : { $language }.
beside-choose = Choisissez la langue à écrire à côté.
beside-add = Ajoutez ci-dessus une langue à écrire à côté.

translator = Traduction
translator-more = Traduction pour { $text }
translator-send = Envoyer en traduction
translator-send-text = Tous les textes de ce message vont dans un seul fichier, avec la place pour la traduction. Ce qui est rempli pour chaque personne est protégé.
translator-into = Vers la langue
translator-format = Type de fichier
translator-xliff = Pour les logiciels de traduction
translator-xliff-text = XLIFF 2.1, que toute agence de traduction sait ouvrir
translator-po = Pour les logiciels gettext
translator-po-text = PO, pour Poedit, Weblate et les logiciels semblables
translator-csv = En tableau
translator-csv-text = CSV, pour un tableur : une ligne par texte
translator-save = Enregistrer le fichier
translator-save-title = Où enregistrer le fichier à traduire ?
translator-sent = { $file } est prêt pour la traduction.
translator-reveal = Montrer le fichier
translator-back = Reprendre une traduction
translator-pick-title = Quel fichier revient de la traduction ?
translator-other-file = Un autre fichier
translator-changed = { $count ->
    [one] { NUMBER($count) } texte change
   *[other] { NUMBER($count) } textes changent
}
translator-unchanged = { NUMBER($count) } comme avant
translator-untranslated = { NUMBER($count) } sans traduction
translator-rejected = { NUMBER($count) } en refus
translator-changed-title = Ce qui va changer
translator-rejected-title = Ce qui ne peut pas être repris, et pourquoi
translator-nothing = Rien de nouveau dans ce fichier.
translator-take = Reprendre
translator-apply = { $count ->
    [one] Reprendre { $shown } texte
   *[other] Reprendre { $shown } textes
}
translator-applied = { $count ->
    [one] { NUMBER($count) } nouveau texte : { $language }.
   *[other] { NUMBER($count) } nouveaux textes : { $language }.
}
translator-look = Regarder
unit-unknown = Un texte qui n’existe plus
unit-paragraph = { $part }, paragraphe { NUMBER($number) }
unit-instead = { $part } : ce qui remplace une valeur absente
unit-form = { $part } : mots qui dépendent d’une valeur
