# Personas: readers saved for looking at messages.
personas-title = Personas
personas-text = Readers kept at hand, to see how a message looks for them: made up, or a real person. Personas receive nothing and are counted nowhere.
personas-none = There is no persona yet.
personas-empty = There is no persona yet. Make one to see this message as that reader would get it.

persona-new = New persona
persona-edit-title = Change { $name }
persona-change = Change
persona-remove = Remove { $name }
persona-take-away = Remove
persona-removed = { $name } was removed.
persona-back = { $name } is back.
persona-text = What is left empty is missing for this persona, too: it shows what a text does without it.
persona-name = What you call it
persona-name-example = Reads Arabic, no title
persona-name-missing = Give the persona a name.
persona-who = Who it is
persona-made-up = Made up
persona-person = A real person
persona-real = { $name } in real life
persona-nobody = Choose the person.
