# The shell: side bar, workspace menu, small words used everywhere.
#
# Glossary. People: personnes · Segment: segment · Template: modèle · Message: message · Campaign: campagne
# Check: vérification, vérifier · Export: export · Purpose: finalité · Receipt: justificatif · Tone: ton (formel, familier, neutre)
# Attribute: caractéristique · Workspace: espace (de travail) · Block: bloc · Revision: version · Tags: étiquettes
# A yes: oui, accord · A withdrawal: retrait · Evidence: preuve · Never contact: ne jamais contacter
# People are addressed with « vous »; “personne” keeps sentences gender-neutral, and a name never follows “de” (elision).
nav-label = Lieux
nav-more = Autres lieux
nav-home = Accueil
nav-people = Personnes
nav-segments = Segments
nav-templates = Modèles
nav-campaigns = Campagnes
nav-privacy = Vie privée
nav-settings = Réglages
skip-to-content = Aller au contenu

workspace-sample = exemple
workspace-own = espace de travail
workspace-menu = Espace de travail { $name }
workspace-reveal = Montrer le fichier
workspace-copy = Faire une copie…
workspace-copy-title = Où enregistrer la copie ?
workspace-copying = Copie de l’espace en cours
workspace-copied = La copie est prête : { $path } ({ $size })
workspace-copy-show = La montrer
workspace-print = Imprimer cette page…
workspace-open-other = En ouvrir un autre…
workspace-close = Fermer cet espace

cancel = Annuler
close = Fermer
loading = Un instant…
progress-of = { $done } sur { $total }
progress-rate = { $rate } par seconde
progress-said = { $percent ->
    [0] { $label }
   *[other] { $label } : { NUMBER($percent) } pour cent
}
progress-starting = Démarrage…
save = Enregistrer
undo = Annuler l’action
print = Imprimer…
print-nothing = Il n’y a rien à imprimer : le message ne peut pas être établi pour la personne affichée. Choisissez une autre personne.
leave-title = Quitter sans enregistrer ?
leave-text = Vos changements dans { $name } ne sont pas encore enregistrés.
leave-anyway = Quitter sans enregistrer
leave-stay = Continuer la saisie
leave-written = Ce que vous avez écrit ici n’est pas encore enregistré.
back-again = { $name } est de retour.
studio-language = Langue du studio
tags-hint = Appuyez sur Entrée après chaque mot.
tags-remove = Retirer « { $word } »
