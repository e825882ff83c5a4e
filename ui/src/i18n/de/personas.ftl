# Personas: readers saved for looking at messages.
personas-title = Personas
personas-text = Leserinnen und Leser auf Vorrat: erfunden oder eine echte Person. An ihnen sehen Sie, wie eine Nachricht wirkt. Personas bekommen nichts und werden nirgends mitgezählt.
personas-none = Es gibt noch keine Persona.
personas-empty = Es gibt noch keine Persona. Legen Sie eine an, um diese Nachricht mit ihren Augen zu sehen.

persona-new = Neue Persona
persona-edit-title = { $name } ändern
persona-change = Ändern
persona-remove = { $name } entfernen
persona-take-away = Entfernen
persona-removed = { $name } wurde entfernt.
persona-back = { $name } ist wieder da.
persona-text = Was leer bleibt, fehlt auch dieser Persona: So zeigt sich, was ein Text ohne diese Angabe tut.
persona-name = Wie Sie sie nennen
persona-name-example = Liest Arabisch, ohne Titel
persona-name-missing = Geben Sie der Persona einen Namen.
persona-who = Wer sie ist
persona-made-up = Erfunden
persona-person = Eine echte Person
persona-real = im echten Leben { $name }
persona-nobody = Wählen Sie die Person aus.
