# Segments and their rules.
segments-title = Segmentos
segments-subtitle = Quién pertenece se calcula cada vez, así que nunca quedan anticuados.
segments-new = Segmento nuevo
segments-unit = { $count ->
    [one] persona
   *[other] personas
}
segments-empty-title = Aún no hay segmentos
segments-empty-text = Un segmento dice para quién es una campaña, como todas las personas cuya próxima visita es dentro de una semana.

segment-title = Segmento
segment-new-title = Segmento nuevo
segment-subtitle = Diga quién pertenece. Verá enseguida cuántas personas son.
segment-name = Nombre
segment-name-example = Visitas de la próxima semana
segment-name-missing = Primero póngale un nombre.
segment-rules = Quién pertenece
segment-save = Guardar el segmento
segment-saved = { $name } se ha guardado.
segment-more = Más sobre este segmento
segment-archive = Archivar
segment-archive-title = ¿Archivar { $name }?
segment-archive-text = Sale de esta lista. No se elimina a nadie, y lo que se le envió sigue registrado.
segment-archived = { $name } se ha archivado.
segment-now = { $count ->
    [one] persona pertenece ahora mismo
   *[other] personas pertenecen ahora mismo
}
segment-incomplete = Complete la regla que sigue vacía para ver quién pertenece.
segment-show = Ver las personas
segment-gone-title = Este segmento ya no está aquí
segment-gone-text = Puede que se haya archivado entretanto.
