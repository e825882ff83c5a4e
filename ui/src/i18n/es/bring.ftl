# Traer un mensaje de otro programa.
bring-open = Traer uno
bring-title = Traer un mensaje
bring-intro = De Word, LibreOffice u otro programa de correo. Se ve en qué se convierte antes de guardar nada.
bring-file = Elegir un archivo
bring-file-title = ¿Qué mensaje quiere traer?
bring-paste = Pegar un texto
bring-pasted = El texto, tal como está allí
bring-pasted-name = Texto pegado
bring-look = Verlo
bring-other = Elegir otro
bring-cannot-title = Este archivo no se puede traer
bring-cannot-do = No se ha guardado nada. Elija otro archivo o pegue el texto.
bring-program = Escrito para
bring-guessed = Reconocido por su aspecto
bring-name = Nombre
bring-subject = Asunto
bring-subject-hint = El archivo no indica ninguno; se usa su nombre.
bring-language = Su idioma
bring-language-hint = El archivo no lo indica.
bring-translated = { $count ->
    [one] Un campo incorporado
   *[other] { NUMBER($count) } campos incorporados
}
bring-kept = { $count ->
    [one] Uno queda como estaba y retiene el mensaje hasta que lo cambie
   *[other] { NUMBER($count) } quedan como estaban y retienen el mensaje hasta que los cambie
}
bring-nothing = No se encontró ningún campo.
bring-marked = Qué conviene mirar
bring-line = Línea { NUMBER($line) }
bring-shape = Se convierte en
bring-shape-blocks = Partes que se pueden editar, con el aspecto de sus mensajes
bring-shape-page = Una página, con el aspecto que tenía
bring-stays = Lo que queda como HTML
bring-stays-whole = Toda la página
bring-why-styled = Trae un aspecto propio, que se perdería al dividirla en partes.
bring-why-columns = Tiene varias columnas una al lado de otra, o un diseño parecido.
bring-why-tangled = Un campo empieza en una parte y termina en otra.
bring-why-kept = No se entendió un campo que contiene.
bring-why-condition = Pregunta algo que aquí una condición no puede preguntar.
bring-why-list = Es una lista de un tipo que aquí no existe.
bring-why-table = Es una tabla de un tipo que aquí no existe.
bring-why-picture = Su imagen está en la web. Ponga una suya en su lugar.
bring-why-linked = Su enlace contiene un campo, o lleva adonde ningún enlace puede llevar.
bring-why-value = Un valor está escrito de una manera propia.
bring-why-marks = Hay palabras en superíndice, tachadas, ocultas o marcadas de un modo que los textos de aquí no tienen.
bring-why-languages = Sus idiomas no están hechos de las mismas partes.
bring-why-words = No contiene palabras.
bring-why-script = Es un script, que ningún programa de correo ejecuta. Quítelo.
bring-pictures = Imágenes que vienen con él
bring-picture-unsaid = Aún no se dice nada a quien no la ve. Dígalo en su lugar en el mensaje.
bring-picture-said = Su texto alternativo viene con ella.
bring-picture-decorates = Solo decora.
bring-before = Como estaba allí
bring-after = Como lo recibiría { $name }
bring-after-nobody = Como quedará
bring-held = { $name } no recibiría nada todavía. Cambie en el editor lo que aparece arriba o complete lo que falta.
bring-take = Traerlo
bring-done = «{ $name }» ya está aquí

dialect-brackets = [CORCHETES]
dialect-html = Una página web (HTML)
