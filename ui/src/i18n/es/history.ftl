# Estados guardados de un mensaje: cuándo, por quién y qué cambió.
history-title = Versiones anteriores
history-text = Se conserva cada pausa al escribir. Volver a una versión añade una nueva; nada se pierde.
history-revision = Versión { NUMBER($number) }
history-sitting = { $count ->
    [one] { NUMBER($count) } versión pequeña
   *[other] { NUMBER($count) } versiones pequeñas
}
history-present = la actual
history-restore = Volver a ella
history-restore-label = Volver a { $title }
history-restored = { $title } vuelve a ser la actual.
history-by = { $when } · { $who }
history-same = Igual que la versión { NUMBER($number) }
history-first = La primera
history-rebuilt = otras partes u otro aspecto
history-more = Mostrar anteriores
history-me = Su nombre, junto a lo que guarda
history-name = Nombre
history-name-example = Antes del verano
history-name-keep = Guardar el nombre
history-way = Cómo se muestran los cambios
history-marked = Cambios marcados
history-sides = Lado a lado
history-with = Comparada con
history-with-before = la anterior
history-with-present = la actual
history-language = Texto
history-reader = Como lo lee { $name }
history-before = Antes
history-then = En esta versión
history-now = Ahora
history-no-words = Aquí no cambió ninguna palabra.
history-nothing = No había nada que leer.

changed-added = añadido
changed-removed = eliminado
