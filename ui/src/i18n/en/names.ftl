# What the studio calls its own fields and the groups they stand in, where no form says it.
name-full = Full name
name-region = Language and region
name-postal = Postal address
name-name = A name
name-tag = Tag
name-greeting = Greeting
name-closing = Closing
name-today = Today
name-culture = Culture
name-holidays-culture = Holidays their culture greets
name-holidays-faith = Holidays of the faith they named
