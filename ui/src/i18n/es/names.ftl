# What the studio calls its own fields and the groups they stand in, where no form says it.
name-full = Nombre completo
name-region = Idioma y región
name-postal = Dirección postal
name-name = Un nombre
name-tag = Etiqueta
name-greeting = Saludo
name-closing = Despedida
name-today = Hoy
name-culture = Cultura
name-holidays-culture = Fiestas que su cultura felicita
name-holidays-faith = Fiestas de la fe que indicó
