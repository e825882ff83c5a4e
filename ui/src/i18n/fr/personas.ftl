# Personas: readers saved for looking at messages.
personas-title = Personas
personas-text = Des lecteurs gardés sous la main pour voir un message avec leurs yeux : inventés, ou une vraie personne. Les personas ne reçoivent rien et ne comptent nulle part.
personas-none = Il n’y a pas encore de persona.
personas-empty = Il n’y a pas encore de persona. Créez-en un pour voir ce message comme il le recevrait.

persona-new = Nouveau persona
persona-edit-title = Modifier { $name }
persona-change = Modifier
persona-remove = Retirer { $name }
persona-take-away = Retirer
persona-removed = { $name } a été retiré.
persona-back = { $name } est de retour.
persona-text = Ce qui reste vide manque aussi à ce persona : on voit ainsi ce que le texte en fait.
persona-name = Comment vous l’appelez
persona-name-example = Lit l’arabe, sans titre
persona-name-missing = Donnez un nom au persona.
persona-who = Qui est-ce
persona-made-up = Inventé
persona-person = Une vraie personne
persona-real = dans la vie : { $name }
persona-nobody = Choisissez la personne.
