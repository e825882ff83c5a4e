# The rule builder, of segments and of parts of a message.
rules-group = Reglas
rules-group-inner = Reglas interiores
rules-match = Personas que cumplen
rules-all = todas estas
rules-any = alguna de estas
rules-not = ninguna de estas
rules-none = Todas las personas, hasta que añada una regla.
rules-half = Una regla sin terminar todavía no cuenta.
rules-add = Añadir una regla
rules-add-group = Añadir un grupo
rules-remove-group = Quitar este grupo
rule-nth = Regla { $nth }
rule-field = Qué se mira
rule-about = Elegir de qué trata la regla
rule-own = Entre sus personas
rule-others = Los demás
rule-op = Cómo
rule-value = Valor
rule-choose = Elegir…
rule-days = Días
rule-days-unit = { $count ->
    [one] día
   *[other] días
}
rule-months = Meses
rule-months-unit = { $count ->
    [one] mes
   *[other] meses
}
rule-yes = Sí
rule-no = No
rule-remove = Quitar esta regla

op-is = es
op-is_not = no es
op-contains = contiene
op-starts_with = empieza por
op-is_known = se conoce
op-is_missing = no se conoce
op-less = es menor que
op-more = es mayor que
op-before = es antes de
op-after = es después de
op-within_days = es en un plazo de
op-last_days = es en los últimos
op-months_ago = es de hace más de
op-has = incluye
op-has_not = no incluye
op-given = se permitió
op-withdrawn = se retiró
op-never_asked = nunca se preguntó
