# The people list.
people-title = Personas
people-count = { $count ->
    [one] { NUMBER($count) } persona
   *[other] { NUMBER($count) } personas
}
people-name = Nombre
people-email = Correo o teléfono
people-language = Idioma
people-tags = Etiquetas
people-state = Estado
people-no-email = ninguno
people-no-language = se desconoce
people-suppressed = no contactar nunca
people-sort = Ordenar
people-sort-name = Por nombre
people-sort-email = Por correo
people-sort-locale = Por idioma
people-sort-added = Añadidas hace poco
people-search = Buscar personas
people-segment = Segmento
people-everyone = Todas
people-found = { $count ->
    [one] { NUMBER($count) } encontrada
   *[other] { NUMBER($count) } encontradas
}
people-import = Importar
people-imports = Importaciones
people-add = Añadir una persona
people-empty-title = Aquí no hay nadie todavía
people-empty-text = Traiga sus contactos de una hoja de cálculo o de otro programa. Verá cada cambio antes de que se haga y podrá deshacerlo más tarde.
people-none-title = Nadie coincide
people-none-text = Pruebe con otro nombre u otra dirección, o busque entre todas las personas.
people-show-all = Mostrar todas
