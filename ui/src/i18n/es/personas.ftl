# Personas: readers saved for looking at messages.
personas-title = Perfiles de lectura
personas-text = Lectores a mano para ver cómo les llega un mensaje: inventados, o una persona real. No reciben nada y no cuentan en ningún sitio.
personas-none = Aún no hay ningún perfil de lectura.
personas-empty = Aún no hay ningún perfil de lectura. Cree uno para ver este mensaje como le llegaría.

persona-new = Nuevo perfil de lectura
persona-edit-title = Cambiar { $name }
persona-change = Cambiar
persona-remove = Quitar { $name }
persona-take-away = Quitar
persona-removed = Se quitó { $name }.
persona-back = { $name } está de vuelta.
persona-text = Lo que queda vacío también le falta a este perfil: así se ve qué hace el texto sin ese dato.
persona-name = Cómo lo llama usted
persona-name-example = Lee árabe, sin tratamiento
persona-name-missing = Póngale un nombre al perfil.
persona-who = Quién es
persona-made-up = Inventado
persona-person = Una persona real
persona-real = en la vida real: { $name }
persona-nobody = Elija la persona.
