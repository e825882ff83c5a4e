# What the studio calls its own fields and the groups they stand in, where no form says it.
name-full = Nom complet
name-region = Langue et région
name-postal = Adresse postale
name-name = Un nom
name-tag = Étiquette
name-greeting = Salutation
name-closing = Formule de fin
name-today = Aujourd’hui
name-culture = Sa culture
name-holidays-culture = Fêtes que sa culture souhaite
name-holidays-faith = Fêtes de la foi indiquée
