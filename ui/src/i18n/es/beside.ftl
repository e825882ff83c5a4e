# Dos idiomas lado a lado, y la ida y vuelta de la traducción.
beside-open = Lado a lado
beside-title = Dos idiomas lado a lado
beside-part = { $part }, { $language }
beside-write = Escribir en { $language }
beside-no-source = Aún sin escribir en { $language }
beside-authored = escrito
beside-copied = todavía las palabras de: { $language }
beside-stale = el original cambió
beside-missing = falta
beside-left_out = omitido aquí
beside-changed = Qué cambió desde entonces
beside-changed-look = No las palabras: su aspecto, un enlace o un campo.
beside-keep = Sigue valiendo
beside-structure = Copiar estructura
beside-hide = Omitir aquí
beside-show = Escribirlo al final
beside-next = Siguiente pendiente · { NUMBER($count) }
beside-done = No queda nada pendiente
beside-kept-back = Retiene el texto: { $why }
beside-everyone = Visible para todo el mundo
beside-is-source = Los demás idiomas se escriben a partir de: { $language }.
beside-choose = Elija el idioma que se escribe al lado.
beside-add = Añada arriba un idioma para escribirlo al lado.

translator = Traducción
translator-more = Traducción para { $text }
translator-send = Enviar a traducir
translator-send-text = Todos los textos de este mensaje van en un archivo, con sitio para la traducción. Lo que se rellena para cada persona queda protegido.
translator-into = Al idioma
translator-format = Tipo de archivo
translator-xliff = Para programas de traducción
translator-xliff-text = XLIFF 2.1, que cualquier agencia de traducción puede abrir
translator-po = Para programas gettext
translator-po-text = PO, para Poedit, Weblate y programas parecidos
translator-csv = Como tabla
translator-csv-text = CSV, para una hoja de cálculo: una fila por texto
translator-save = Guardar el archivo
translator-save-title = ¿Dónde se guarda el archivo para traducir?
translator-sent = { $file } está listo para traducir.
translator-reveal = Mostrar el archivo
translator-back = Recoger una traducción
translator-pick-title = ¿Qué archivo ha vuelto de la traducción?
translator-other-file = Otro archivo
translator-changed = { $count ->
    [one] { NUMBER($count) } texto cambia
   *[other] { NUMBER($count) } textos cambian
}
translator-unchanged = { NUMBER($count) } como antes
translator-untranslated = { NUMBER($count) } sin traducir
translator-rejected = { NUMBER($count) } sin aceptar
translator-changed-title = Qué va a cambiar
translator-rejected-title = Qué no se puede aceptar, y por qué
translator-nothing = No hay nada nuevo en este archivo.
translator-take = Aceptar
translator-apply = { $count ->
    [one] Aceptar { $shown } texto
   *[other] Aceptar { $shown } textos
}
translator-applied = { $count ->
    [one] { NUMBER($count) } texto nuevo: { $language }.
   *[other] { NUMBER($count) } textos nuevos: { $language }.
}
translator-look = Verlo
unit-unknown = Un texto que ya no existe
unit-paragraph = { $part }, párrafo { NUMBER($number) }
unit-instead = { $part }: lo que sustituye a un valor ausente
unit-form = { $part }: palabras que dependen de un valor
