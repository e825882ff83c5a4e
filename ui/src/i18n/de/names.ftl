# What the studio calls its own fields and the groups they stand in, where no form says it.
name-full = Ganzer Name
name-region = Sprache und Region
name-postal = Postanschrift
name-name = Ein Name
name-tag = Schlagwort
name-greeting = Anrede
name-closing = Grußformel
name-today = Heute
name-culture = Kultur
name-holidays-culture = Feiertage, zu denen ihre Kultur grüßt
name-holidays-faith = Feiertage des Glaubens, den sie genannt haben
