# Campaigns: the list, one campaign's four steps, its exports and their receipts.
campaigns-title = Campañas
campaigns-subtitle = Quién recibe qué mensaje y por qué
campaigns-new = Campaña nueva
campaigns-name = Nombre
campaigns-who = Quién
campaigns-what = Qué
campaigns-why = Por qué
campaigns-audience = Personas
campaigns-last = Última exportación
campaigns-never = todavía no
campaigns-check = Comprobar
campaigns-check-label = Comprobar { $name }
campaigns-empty-title = Aún no hay campañas
campaigns-empty-text = Una campaña dice quién recibe qué mensaje y por qué. Verá cada mensaje comprobado antes de que salga nada.
campaigns-empty-wordless = Una campaña necesita algo que decir. Escriba primero un mensaje y elija después quién lo recibe.
campaigns-write-first = Escribir un mensaje

campaign-new-text = Nada sale hasta que haya visto la comprobación.
campaign-edit-title = Cambiar la campaña
campaign-make = Crear
campaign-name-example = Visitas de la próxima semana
campaign-name-missing = Póngale un nombre a la campaña.
campaign-template-missing = Elija un mensaje. Si aún no hay ninguno, escriba uno primero.
campaign-message-choose = Elija un mensaje
campaign-message-missing = Elija el mensaje.
campaign-reach = Llegar a las personas por
campaign-reach-nth = { $number }. { $channel }
campaign-reach-option = { $name } · { $channel }
campaign-reach-add = Añadir otra vía
campaign-reach-why = «{ $name }» podría ir a quienes no se llegue así.
campaign-reach-hint = Quien prefiera una de estas vías recibe esa; los demás, la primera permitida que funcione. Nadie recibe dos.
campaign-reach-up = Subir { $channel }
campaign-reach-down = Bajar { $channel }
campaign-reach-remove = Quitar { $channel }
campaign-reach-open = Abrir el texto: { $channel }
campaign-purpose-missing = Elija para qué es el mensaje. Las finalidades están en los ajustes.
campaign-purpose-none = Todavía no hay ninguna finalidad. Dice para qué recibe la gente mensajes y qué los permite.
campaign-purpose-choose = Elija la finalidad
campaign-who-option = { $name } ({ $count })
campaign-from = De
campaign-from-example = { $name } <mail@example.org>
campaign-from-missing = Diga de quién viene el mensaje.
campaign-reply-to = Las respuestas van a
campaign-reply-to-same = la misma dirección
campaign-other-language = Quienes leen otro idioma pueden recibir el idioma principal
campaign-other-language-hint = Si no, no reciben nada hasta que el mensaje esté escrito en el suyo.
campaign-steps = Pasos de la campaña
campaign-step-who = Quién
campaign-step-what = Qué
campaign-step-check = Comprobación
campaign-step-export = Exportación
campaign-edit = Cambiar
campaign-to-what = Qué reciben
campaign-to-check = Comprobar
campaign-check-again = Comprobar de nuevo
campaign-to-export = Exportar
campaign-back-to-check = Volver a la comprobación
campaign-more = Más sobre esta campaña
campaign-archive = Archivar
campaign-archive-title = ¿Archivar { $name }?
campaign-archive-text = Sale de la lista. Lo que exportó se queda, con cada comprobante.
campaign-archived = { $name } se ha archivado.
campaign-gone = Esta campaña
campaign-who-count = { $count ->
    [one] persona está hoy en «{ $name }»
   *[other] personas están hoy en «{ $name }»
}
campaign-who-everyone = Todas las personas de este espacio.
campaign-who-note = La comprobación deja fuera a quien no se le puede enviar «{ $purpose }» y dice por qué.
campaign-who-show = Ver estas personas
campaign-who-open = Abrir el segmento
campaign-languages = Escrito en
campaign-open-text = Abrir el texto
campaign-other-readers = Otros idiomas
campaign-other-yes = Quien lee un idioma en el que no está escrito lo recibe en { $language }.
campaign-other-no = Quien lee un idioma en el que no está escrito no recibe nada.
strict-title = Más rigor con los textos
strict-languages = Idiomas y lectores
strict-vouched = Enviar solo textos que alguien avala
strict-vouched-text = Quien recibiría un texto que nadie ha leído y aprobado no recibe nada hasta entonces.
strict-crossing = No enviar a nadie otro tono que el suyo
strict-crossing-text = Quien recibiría un tono que no eligió no recibe nada. Nadie recibe su idioma en otra escritura, salvo que usted lo permita.
campaign-asks = Va solo a quienes le han dicho que sí.
campaign-objects = No hace falta un sí, pero quien se opone queda fuera.

check-running = Escribiendo y leyendo cada mensaje
check-running-safe = Nada sale y nada se cambia.
check-stopped = La comprobación se detuvo. No se ha cambiado nada.
check-will = { $count ->
    [one] persona lo recibirá,
   *[other] personas lo recibirán,
}
check-word-for-word = cada uno comprobado palabra por palabra
check-other-language = { $count ->
    [one] De ellas, { NUMBER($count) } lo recibe en un idioma distinto del que lee: { $languages }
   *[other] De ellas, { NUMBER($count) } lo reciben en un idioma distinto del que leen: { $languages }
}
check-reads = { $language } ({ NUMBER($count) })
check-in-segment = en «{ $name }»
check-bar-gets = { $count ->
    [one] { NUMBER($count) } persona lo recibirá
   *[other] { NUMBER($count) } personas lo recibirán
}
check-bar-part = { $count }: { $reason }
check-by = { $channel }: { $count }
check-tried = Vías intentadas
check-tried-one = { $channel }: { $why }
check-who-not = Quién no y por qué
check-people = Personas
check-next = Qué hacer
check-everyone = Todas las personas de «{ $name }» lo recibirán. Nadie queda fuera.
check-people-count = { $count ->
    [one] { NUMBER($count) } persona
   *[other] { NUMBER($count) } personas
}
check-people-first = · las primeras { NUMBER($count) }
check-do-show = Ver
check-do-fill = Completar
check-do-write = Escribir
check-do-mend = Corregir
check-do-let = Admitir…
check-do-label = { $action }: { $group }
check-must = por corregir
check-fill-label = Completar para { $name }
check-fill-or-text = O diga en el texto qué escribir cuando esté vacío.
check-text-then = Corríjalo una vez y queda bien para todas.
check-nobody-title = Hoy no hay nadie en «{ $name }»
check-nobody-text = Nadie cumple la regla de este segmento. Amplíe la regla o elija otras personas.
check-nobody-text-everyone = Aún no hay personas en este espacio. Tráigalas primero.
check-nobody-rule = Abrir el segmento
check-nobody-other = Elegir otras personas
check-Suppressed = En la lista de no contactar nunca
check-Suppressed-why = Sin importar qué más aceptaran
check-NoConsent = Sin consentimiento para «{ $purpose }» por { $channel }
check-NoAddress = Sin dirección de correo
check-NoAddress-why = No hay adónde enviarlo
check-no-mobile = Sin número de móvil
check-FrequencyCapped = Ya recibieron bastantes mensajes
check-HeldOut = Apartadas para comparar
check-OutsideWindow = No en este momento
check-MissingValue-why = Dejaría un hueco en el texto
check-MissingValue-why-cell = Dejaría un hueco en { $cell }
check-cells-more = { NUMBER($count) } más
check-NoVariant = No está escrito en un idioma que lean
check-NoVariant-why = Esta campaña no puede enviarles otro
check-NoVariant-cell = El texto «{ $cell }» no está terminado
check-kept-nobody = Nadie avala este texto: { $text }
check-kept-changed = { $text } se cambió después de que { $name } lo leyera
check-kept-surroundings = Una imagen, un dicho o un saludo de { $text } se cambió después de que { $name } lo leyera
check-kept-expired = El aval de { $name } para { $text } venció el { $date }
check-kept-other_script = Solo existe en otra escritura: { $text }
check-kept-other_register = Solo existe en otro tono: { $text }
check-kept-why = Esta campaña los deja fuera
check-kept-before = { $name } los había admitido («{ $reason }»), pero el texto ha cambiado desde entonces.
check-in-letter = Carta «{ $letter }»: { $what }
check-kept-then = Resuélvalo una vez para todas las personas, o admítalas con un motivo.
check-RenderFailed = El mensaje no se puede crear
check-RenderFailed-cell = El mensaje «{ $cell }» no se puede crear
check-Duplicate = El mismo mensaje a la misma dirección
check-Duplicate-why = Sale una copia; estas serían la segunda

let-in-title = ¿Admitirlos de todos modos?
let-in-text = { $count ->
    [one] { NUMBER($count) } persona recibirá este texto: { $text }. Su comprobante y la exportación dicen quién la admitió y por qué. Si el texto cambia, se vuelve a preguntar.
   *[other] { NUMBER($count) } personas recibirán este texto: { $text }. Sus comprobantes y la exportación dicen quién las admitió y por qué. Si el texto cambia, se vuelve a preguntar.
}
let-in-name = Su nombre
let-in-name-missing = Indique quién las admite.
let-in-reason = ¿Por qué pueden recibirlo?
let-in-reason-hint = Una frase que se entienda también dentro de un año.
let-in-reason-missing = Indique el motivo.
let-in-confirm = Admitir
let-in-heading = Admitidas con un motivo
let-in-who-not_vouched = { $count ->
    [one] { NUMBER($count) } persona recibe { $text }, que nadie avala
   *[other] { NUMBER($count) } personas reciben { $text }, que nadie avala
}
let-in-who-other_script = { $count ->
    [one] { NUMBER($count) } persona recibe { $text }, en otra escritura que la suya
   *[other] { NUMBER($count) } personas reciben { $text }, en otra escritura que la suya
}
let-in-who-other_register = { $count ->
    [one] { NUMBER($count) } persona recibe { $text }, en otro tono que el suyo
   *[other] { NUMBER($count) } personas reciben { $text }, en otro tono que el suyo
}
let-in-by = Admisión de { $name }: «{ $reason }»
let-in-withdraw = Dejar fuera
let-in-withdraw-label = Dejar fuera otra vez: { $text }
let-in-letter = la carta «{ $letter }» ({ $text })

before-title = Antes de que salga
before-done = En orden
before-open = Pendiente
before-sense = Nadie recibiría un sinsentido
before-nonsense = { $count ->
    [one] { NUMBER($count) } persona recibiría un sinsentido
   *[other] { NUMBER($count) } personas recibirían un sinsentido
}
before-nonsense-do = Corríjalo, o déjelas fuera al exportar
before-leave = Es posible darse de baja
before-no-leave = No hay forma de darse de baja
before-no-leave-do = Indique en los ajustes cómo darse de baja
before-from = Viene de { $from }
before-note = La exportación escribe exactamente los mensajes comprobados. Si algo cambia entretanto, se comprueba de nuevo.

attached-title = Va adjunto
attached-letters = { $count ->
    [one] una carta en PDF: { NUMBER($count) } persona
   *[other] una carta en PDF: { NUMBER($count) } personas
}
attached-letters-other = { $count ->
    [one] de ellas, en otro idioma que el correo: { NUMBER($count) } persona
   *[other] de ellas, en otro idioma que el correo: { NUMBER($count) } personas
}
attached-calendars = { $count ->
    [one] una cita para el calendario: { NUMBER($count) } persona
   *[other] una cita para el calendario: { NUMBER($count) } personas
}
attached-without = { $count ->
    [one] sin cita próxima, así que solo el correo: { NUMBER($count) } persona
   *[other] sin cita próxima, así que solo el correo: { NUMBER($count) } personas
}
export-unattached = Los adjuntos no caben en esta forma
export-unattached-text = Solo los archivos de correo y un buzón llevan la carta y la cita. En esta forma los mensajes van sin ellas.

export-format = ¿Cómo guardar los mensajes?
export-form = Guardar como
export-way-people = { $count ->
    [one] { $shown } persona
   *[other] { $shown } personas
}
export-each-folder = Cada vía tiene su propia carpeta dentro de la exportación.
format-eml = Archivos de correo
format-eml-text = Un archivo .eml por mensaje. Se abre en un programa de correo con doble clic.
export-drafts = Para enviarlos usted
export-drafts-text = Cada archivo se abre como borrador en Thunderbird, Apple Mail u Outlook: revíselo, cambie una palabra y pulse «Enviar».
format-mbox = Un buzón
format-mbox-text = Un archivo .mbox con todos los mensajes, para Thunderbird, Apple Mail y otros.
format-csv = Una tabla (CSV)
format-csv-text = Un archivo .csv, una fila por persona, para una hoja de cálculo o un servicio de envíos.
format-ndjson = Datos para otro programa
format-ndjson-text = Un archivo .ndjson, una línea por mensaje, para que lo lea otro programa.
export-folder = ¿Adónde?
export-choose-folder = Elegir una carpeta
export-other-folder = Otra carpeta
export-pick-title = Elegir una carpeta para los mensajes
export-folder-hint = Dentro se crea una carpeta nueva. Nada de lo que ya hay se cambia.
export-nonsense-text = Están en la comprobación, cada una con lo que hay que corregir. O siga sin ellas:
export-leave-out = { $count ->
    [one] Dejar fuera a esta persona y anotarla
   *[other] Dejar fuera a estas { NUMBER($count) } personas y anotarlas
}
export-problem-nobody = Nadie recibiría un mensaje, así que no hay nada que exportar.
export-problem-nonsense = { $count ->
    [one] Corrija el texto para { NUMBER($count) } persona, o elija arriba dejarla fuera.
   *[other] Corrija el texto para { NUMBER($count) } personas, o elija arriba dejarlas fuera.
}
export-problem-folder = Primero elija una carpeta.
export-go = { $count ->
    [one] Exportar { NUMBER($count) } mensaje
   *[other] Exportar { NUMBER($count) } mensajes
}
export-sum-note = { $count ->
    [one] 1 persona no lo recibe; está en la comprobación con su motivo.
   *[other] { NUMBER($count) } no lo reciben; cada una está en la comprobación con su motivo.
}
export-running = Escribiendo los mensajes
export-running-safe = Si se detiene, no se conserva ningún mensaje ni se escribe ningún comprobante.
export-stopped-title = La exportación se detuvo
export-stopped-text = No se conservó ningún mensaje ni se escribió ningún comprobante. Puede empezar de nuevo cuando quiera.
export-done = { $count ->
    [one] { NUMBER($count) } mensaje está escrito
   *[other] { NUMBER($count) } mensajes están escritos
}
export-done-away = { $count ->
    [one] { $name }: { NUMBER($count) } mensaje está escrito.
   *[other] { $name }: { NUMBER($count) } mensajes están escritos.
}
export-where = Dónde
export-files = Archivos
export-more-files = { $count ->
    [one] { NUMBER($count) } más
   *[other] { NUMBER($count) } más
}
export-upload = Por subir
export-upload-text = Suba los archivos de imagen de esta carpeta a { $address } antes de que nadie abra un mensaje: de ahí los toman los mensajes.
export-not = No lo recibieron
export-see-receipts = Quién lo recibió y por qué
export-again = Exportar de nuevo
export-next = Todavía no se ha enviado nada: los archivos son suyos. Lo que hay que hacer con ellos está abajo.
export-left-out = Fuera por decisión suya

batches-title = Exportaciones
batches-none = Aún no se ha exportado nada.
batches-sum = { $exported } de { $audience }
batch-subtitle = Exportado el { $at } · { $format }
batch-campaign = La campaña
batch-sum = { $count ->
    [one] { NUMBER($count) } de { $audience } personas tiene un mensaje.
   *[other] { NUMBER($count) } de { $audience } personas tienen un mensaje.
}
batch-not = Las demás: { $reasons }.
batch-people = Con mensaje
batch-none-text = Nadie en esta exportación se llama así.
reason-Suppressed = { NUMBER($count) } que no se contactan nunca
reason-NoConsent = { NUMBER($count) } sin un sí
reason-NoAddress = { NUMBER($count) } sin dirección
reason-FrequencyCapped = { NUMBER($count) } con bastantes mensajes ya
reason-HeldOut = { NUMBER($count) } por comparar
reason-OutsideWindow = { NUMBER($count) } a deshora
reason-MissingValue = { NUMBER($count) } con algo que falta
reason-NoVariant = { NUMBER($count) } sin texto en su idioma
reason-RenderFailed = { NUMBER($count) } cuyo mensaje no se pudo crear
reason-Duplicate = { NUMBER($count) } con el mismo mensaje dos veces

receipt-why = Por qué «{ $subject }» del { $day } es para { $name }
receipt-person = Abrir la página de { $name }
receipt-used = Qué se usó
receipt-address = Correo electrónico
receipt-address-use = adónde va
receipt-address-went = adónde fue
receipt-used-note = Nada más sobre esta persona entró en el mensaje.
receipt-consent = En qué se apoya
receipt-no-consent = Para esta finalidad no hacía falta un sí, y nadie se opuso.
receipt-route = Cómo se eligió la vía
receipt-prefers = { $name } prefiere: { $channel }
receipt-route-not = { $channel }: no se usó. { $why }
receipt-route-used = { $channel }: el mensaje sale por esta vía.
receipt-language = Cómo se eligió el idioma
receipt-no-steps = Solo había un texto para elegir.

sending-title = Cuándo salen los mensajes
sending-text = Según el reloj de cada persona. A quien no se le puede escribir ahora le toca una hora más tarde; nadie queda fuera.
sending-from = No antes de las
sending-until = No después de las
sending-avoid-weekends = No en su fin de semana
sending-avoid-weekends-text = Los días de descanso donde viven, o los de su ficha cultural.
sending-avoid-holidays = No en días festivos
sending-avoid-holidays-text = Los festivos donde viven, los días que su ficha cultural evita y los de una fe que hayan indicado.
sending-avoid-sensitive = No en los días que piden tacto
sending-avoid-sensitive-text = Por ejemplo un día de conmemoración, según su ficha cultural.
sending-avoid-hours = No en las horas que su cultura deja libres
sending-avoid-hours-text = Por ejemplo el descanso del mediodía, según su ficha cultural.
sending-best-hours = Solo en las mejores horas de su cultura
sending-best-hours-text = Según su ficha cultural. Si no quedara ninguna de las horas de arriba, solo cuentan estas.
check-other-register-title = Otro tono que el suyo
check-other-register = { $count ->
    [one] { NUMBER($count) } persona recibe { $text }
   *[other] { NUMBER($count) } personas reciben { $text }
}
check-other-register-note = No hay ningún texto en el tono elegido. Reciben el más cercano; la campaña también puede dejarlas fuera.
waits-title = A la espera de un momento mejor
waits-quiet_hours = { $count ->
    [one] Una persona: allí es demasiado temprano o demasiado tarde
   *[other] { NUMBER($count) } personas: allí es demasiado temprano o demasiado tarde
}
waits-weekend = { $count ->
    [one] Una persona: allí es fin de semana
   *[other] { NUMBER($count) } personas: allí es fin de semana
}
waits-holiday = { $count ->
    [one] Una persona: { $day }
   *[other] { NUMBER($count) } personas: { $day }
}
waits-sensitive = { $count ->
    [one] Una persona: { $day }, un día que pide tacto
   *[other] { NUMBER($count) } personas: { $day }, un día que pide tacto
}
waits-hours = { $count ->
    [one] Una persona: su cultura deja libres estas horas
   *[other] { NUMBER($count) } personas: su cultura deja libres estas horas
}
waits-best_hours = { $count ->
    [one] Una persona: las mejores horas de su cultura son más tarde
   *[other] { NUMBER($count) } personas: las mejores horas de su cultura son más tarde
}
waits-first = A partir del { $when }
waits-note = Las horas de cada mensaje están en la lista que acompaña a los archivos exportados.
sms-cost = Lo que ocupan los SMS
sms-cost-parts = Partes: { $count }
sms-cost-examples = Precios de ejemplo
sms-cost-examples-text = Estos precios son inventados. Ponga los que pide su proveedor.
sms-cost-own = Sus propios precios
sms-cost-unpriced = Partes a países sin precio: { $count }
sms-cost-country = País
sms-cost-part-count = Partes
sms-cost-price = Precio
sms-cost-none = sin precio
sms-cost-dear = SMS que necesitan el alfabeto más caro: { $count }
sms-cost-mark = SMS: { $count }
sms-cost-plain = sencillo: { $mark }
sms-cost-longest = Los SMS más largos
format-sms-csv = Una tabla para su proveedor de SMS
format-sms-csv-text = Un archivo .csv, una fila por mensaje, con las columnas que espera su proveedor.
gateway = ¿Qué proveedor?
gateway-hint = Las columnas y la forma de los números siguen al proveedor.
gateway-plain = Otro, o una hoja de cálculo
format-pdf = Páginas para imprimir
format-pdf-text = Páginas PDF con la dirección donde la ventana del sobre la muestra.
print-what = Qué se imprime
print-file_each = Cartas, un archivo por persona
print-one_file = Cartas, un solo archivo para la imprenta
print-country = ¿En qué país se echan las cartas al correo?
print-country-hint = Así solo las cartas al extranjero indican el país. Mientras no se sepa, lo indican todas.
print-labels = { $sheet }: { NUMBER($width) } × { NUMBER($height) } mm, { NUMBER($count) } por hoja
print-labels-too = También etiquetas de dirección
print-labels-none = Ninguna
print-labels-first = Primera etiqueta libre
print-labels-first-hint = En una hoja empezada, contando desde arriba, como se lee.
print-envelope = Sobre con ventana
print-envelope-usual = El habitual en su país
print-envelope-usual-in = { $name } (habitual: { $country })
print-envelope-hint = La dirección se coloca para que se vea en la ventana.
envelope-din-5008-a = DIN 5008, forma A
envelope-din-5008-b = DIN 5008, forma B
envelope-sn-010130-left = Suizo, ventana a la izquierda
envelope-sn-010130-right = Suizo, ventana a la derecha
envelope-us-10 = Estadounidense, n.º 10
envelope-uk-dl = Británico, DL
print-paper = Papel
print-paper-usual = El que corresponde al sobre
print-paper-fitting = { $name }, según el sobre
print-paper-letter = Carta (EE. UU.)
print-enclosures = ¿Qué más va en el sobre?
print-enclosures-hint = Uno por línea. Se enumera al final de cada carta.
campaign-from-letter = Aparece en la parte superior de la carta. La dirección viene de los ajustes.
campaign-from-sms = Los teléfonos muestran hasta once letras y cifras, o un número. Lo demás queda en manos de su proveedor.
format-xlsx = Un libro de Excel
format-xlsx-text = Un archivo .xlsx para Excel o LibreOffice, una fila por mensaje. Nada en él se ejecuta ni pierde un cero.
format-push = Para servicios de notificaciones
format-push-text = Un archivo para Apple, otro para Google y otro para su propia aplicación, una línea por mensaje.
platform = ¿El archivo de quién?
platform-all = Uno para cada uno
platform-plain = Su propia aplicación
platform-deviceless = { $count ->
    [one] No se conoce el dispositivo de { NUMBER($count) } persona
   *[other] No se conoce el dispositivo de { NUMBER($count) } personas
}
platform-deviceless-plain = Apple y Google solo entregan a dispositivos. Estas personas solo están en el archivo de su propia aplicación, que dice por qué dato las conoce.
platform-deviceless-out = Apple y Google solo entregan a dispositivos. Estas personas no reciben nada.
format-ssml = Textos para leer en voz alta
format-ssml-text = Un archivo por mensaje para una voz, y un guion para leer por teléfono.
format-wav = Archivos de sonido
format-wav-text = Un archivo .wav por mensaje, dicho en su idioma, y el guion. Hace falta el programa espeak-ng en este ordenador.
check-no-letter = Sin dirección postal completa
check-no-app = Nada por lo que la aplicación las reconozca
