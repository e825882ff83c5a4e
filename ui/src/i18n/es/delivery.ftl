# How to send what was exported, and what became of it.
handover-title = Cómo enviarlo
handover-open = Abrir la carpeta
handover-eml-open = Abra la carpeta. Cada archivo es el correo de una persona, con su dirección y terminado.
handover-eml-send = Abra un archivo con doble clic. Se abre en su programa de correo; si allí no hay botón de enviar, elija «Editar como nuevo» o «Volver a enviar». Después, envíelo.
handover-eml-drafts = Abra un archivo con doble clic: su programa de correo lo muestra como borrador. Repáselo y envíelo.
handover-letter-along = Cada correo lleva en PDF la carta propia de su destinatario. Abra uno y mire la carta antes de enviarlos.
handover-calendar-along = Quien tiene una cita próxima la recibe con el correo como archivo de calendario. Su programa de correo ofrece añadirla al calendario.
handover-drafts-along = Envíe cada borrador tal como está: lo que lo acompaña solo está en ese borrador. Las palabras copiadas a otro correo lo dejan atrás.
handover-not-along = Lo que acompaña a los correos no está en estos archivos. Exporte archivos de correo si debe llegar.
handover-eml-many = Si son muchos, exporte de nuevo como un solo buzón o como tabla para un servicio de envíos.
handover-mbox-import = Importe { $file } en su programa de correo como carpeta. En Apple Mail: Archivo, Importar buzones. En Thunderbird: un complemento de importación como ImportExportTools.
handover-mbox-send = Todos los mensajes están ahora en una carpeta propia. Abra uno, elija «Editar como nuevo» o «Volver a enviar» y envíelo; o pida a quien se ocupa de su correo que envíe la carpeta.
handover-service-upload = Suba { $file } como lista a su servicio de envíos, una fila por persona.
handover-service-columns = Indique allí qué es cada columna: to es la dirección, subject el asunto, html el mensaje, text lo mismo sin imágenes ni colores.
handover-service-test = Envíese primero una fila a usted.
handover-sms-upload = Entre en { $gateway } y suba { $file } donde acepta una lista de mensajes. Las columnas se llaman como { $gateway } espera.
handover-sms-any = Suba { $file } a su pasarela de SMS: to es el número, text el mensaje.
handover-sms-own = Cada fila tiene su propio texto: elija un texto por número, no uno para todos.
handover-print-each = Abra la carpeta, seleccione los archivos e imprímalos.
handover-print-one = Abra { $file } e imprímalo, o llévelo a la imprenta. Cada carta empieza en su propia página.
handover-print-paper = Papel: { $paper }. Imprima a tamaño real (100 %); si no, la dirección se sale de la ventana.
handover-print-envelope = Sobres: { $envelope }. Doble cada carta de modo que la dirección se vea en la ventana.
handover-print-enclosures = Añada a cada sobre: { $things }.
handover-labels-sheets = ¿Encaja? Ponga hojas de etiquetas en la impresora e imprima { $file } entero, a tamaño real (100 %).
handover-labels-test = Imprima antes una página de { $file } en papel normal y póngala sobre una hoja de etiquetas { $sheet }.
handover-letters-table = Lleve { $file } a su imprenta, o úselo para combinar correspondencia: cada fila es una carta con su dirección.
handover-app-all = Entregue los archivos a quien se ocupa de su aplicación: messages.apns.ndjson es para el servicio de Apple, messages.fcm.ndjson para el de Google y messages.ndjson para su propio servidor.
handover-app-one = Entregue { $file } a quien se ocupa de su aplicación.
handover-app-lines = Cada línea es un mensaje y se envía tal cual. Con el comprobante que lleva podrán decirle después cuáles no llegaron.
handover-voice-script = Para llamar por teléfono: imprima { $file } o léalo. Tiene cada número y lo que hay que decir.
handover-voice-files = Para un servicio de voz: entréguele los archivos .ssml, uno por mensaje.
handover-voice-sound = Cada archivo .wav es un mensaje, en el orden del guion: reprodúzcalo, o entréguelo a quien llame por usted. Escuche antes uno en cada idioma.
handover-program = Entregue { $file } a quien lleva el programa que envía: cada línea es un mensaje.
handover-then = Cuando esté hecho, dígalo en la página de esta exportación: así la página de cada persona cuenta qué pasó.

delivery-title = ¿Se envió?
delivery-sum = Enviados: { $sent } · no llegaron: { $not } · aún sin saber: { $open }
delivery-short = { $sent } de { $count } enviados
delivery-nobody-said = Nadie ha dicho todavía si se envió.
delivery-nobody-yet = aún no se sabe si se envió
batch-way = { $channel }: { $count }
delivery-all = Decir qué pasó…
delivery-list = Con una lista de direcciones…
delivery-one = ¿Enviado o no?
delivery-one-label = ¿Enviado o no? «{ $message }»
delivery-sent-on = Enviado el { $day }
delivery-not-on = No llegó: { $reason } ({ $day })
delivery-is-sent = Enviado
delivery-is-not = No llegó
delivery-is-open = Aún sin saber
delivery-bounced = vino devuelto
delivery-wrong_address = dirección o número equivocado
delivery-not_printed = no llegó a imprimirse
delivery-returned = lo devolvió el correo postal
delivery-other = otro motivo
delivery-dialog-all = ¿Qué pasó con esta exportación?
delivery-dialog-way = ¿Qué pasó con esta exportación por { $channel }?
delivery-way-label = Decir qué pasó: { $channel }
delivery-dialog-all-text = Vale para todas las personas que contiene, salvo aquellas de las que ha dicho otra cosa.
delivery-dialog-one = ¿Lo recibió { $name }?
delivery-dialog-list = { $count ->
    [one] ¿Qué pasó con el mensaje de esta persona?
   *[other] ¿Qué pasó con los mensajes de estas { NUMBER($count) } personas?
}
delivery-strangers = { $count ->
    [one] Una fila no nombra a nadie de esta exportación: { $rows }.
   *[other] { NUMBER($count) } filas no nombran a nadie de esta exportación, por ejemplo { $rows }.
}
delivery-pick = Elegir una lista de direcciones
delivery-what = ¿Qué pasó?
delivery-why = ¿Por qué no?
delivery-note = Una nota, si quiere
delivery-note-other = ¿Cuál fue el motivo?
delivery-note-missing = Diga cuál fue el motivo.
delivery-on = El día
delivery-record = Anotarlo
delivery-recorded = Anotado.
delivery-undone = Deshecho.

excluded-save = Guardar esta lista…
excluded-title = ¿Dónde guardar la lista?
excluded-name = { $campaign }, sin mensaje
excluded-name-then = { $campaign }, sin mensaje el { $day }
excluded-then = Figuran como se juzgó el { $date }.
excluded-running = Escribiendo la lista
excluded-done = { $count ->
    [one] La lista tiene una persona con el motivo.
   *[other] La lista tiene { NUMBER($count) } personas, cada una con el motivo.
}
