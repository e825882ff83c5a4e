# Messages: the list, the editor, and the preview beside it.
editor-done = Listo
editor-undo = Deshacer
editor-redo = Rehacer
editor-subject = Asunto

attach-label = Adjuntos
attach-goes-with = Acompaña a este correo: { $names }
attach = Adjuntar…
attach-letter = Una carta en PDF
attach-letter-text = Cada persona recibe la suya, en su idioma si está escrita en él. Si su carta no se puede hacer, tampoco recibe el correo, y la comprobación dice por qué.
attach-letter-which = ¿Qué carta?
attach-letter-none = Todavía no hay ninguna carta. Escriba primero una: un mensaje nuevo del tipo «Carta».
attach-letter-gone = Elija una carta: esta ya no existe
attach-invitation = Una cita para el calendario
attach-invitation-text = Se abre en el calendario de cualquier programa de correo. Quien no tiene ninguna cita próxima recibe el correo sin ella.
attach-invitation-of = Calendario: { $name }
attach-of = Las citas están en
attach-of-none = Todavía no se conoce ninguna fecha de nadie.
attach-when = Empieza
attach-title = Se llama
attach-title-subject = Como dice el asunto
attach-title-hint = Detrás va el nombre de su organización.
attach-lasts = Dura
attach-lasts-unsaid = Sin indicar
attach-lasts-minutes = { $count ->
    [one] { NUMBER($count) } minuto
   *[other] { NUMBER($count) } minutos
}
attach-place = Tiene lugar
attach-place-ours = Nuestra dirección
attach-fact = { $list }: { $fact }
attach-of-person = Sobre la persona
attach-do = Adjuntar
attach-remove = Quitar

templates-title = Plantillas
templates-count = { $count ->
    [one] Un mensaje
   *[other] { NUMBER($count) } mensajes
}
templates-write = Escribir un mensaje
templates-languages = Idiomas
templates-used = Se usa en
templates-saved = Guardado
templates-more = y { NUMBER($count) } más
templates-campaigns = { $count ->
    [0] ninguna campaña aún
    [one] una campaña
   *[other] { NUMBER($count) } campañas
}
templates-empty-title = Aún no hay nada escrito
templates-empty-text = Escriba un mensaje una vez, en cada idioma que lean sus personas. Mientras escribe, lo ve como lo recibirán personas reales.

template-name = Nombre
template-name-example = Recordatorio de cita
template-name-missing = Primero póngale un nombre. Solo lo ve su equipo.
template-new-text = Solo su equipo ve el nombre.
template-first-language = Escrito primero en
template-first-language-hint = Quien no lee ninguno de los idiomas escritos recibe este, si la campaña lo permite.
template-start = Empezar a escribir
template-gone = Este mensaje
template-used = { $count ->
    [one] se usa en una campaña
   *[other] se usa en { NUMBER($count) } campañas
}
template-languages = { $count ->
    [one] Correo en un idioma
   *[other] Correo en { NUMBER($count) } idiomas
}
fragment-languages = { $count ->
    [one] Fragmento en un idioma
   *[other] Fragmento en { NUMBER($count) } idiomas
}
template-languages-sms = { $count ->
    [one] SMS en un idioma
   *[other] SMS en { NUMBER($count) } idiomas
}
template-use = Usar en una campaña
template-more = Más sobre { $name }
template-writing = El mensaje
template-editor = Escritura
template-archive = Archivar este mensaje
template-archive-title = ¿Archivar { $name }?
template-archive-text = Sale de la lista, y ninguna campaña nueva puede usarlo. Lo que se envió con él queda como está.
template-archived = { $name } se ha archivado.

cells-label = Idiomas de este mensaje
cells-all = Los { NUMBER($count) }
cells-to-mend = { $count ->
    [one] 1 por terminar: { $languages }
   *[other] { NUMBER($count) } por terminar: { $languages }
}
cells-stale = { $count ->
    [one] 1 sin actualizar: { $languages }
   *[other] { NUMBER($count) } sin actualizar: { $languages }
}
cells-all-written = Todo escrito
cells-unbegun = Aún sin escribir
cell-written = escrito
cell-incomplete = incompleto
cell-unbegun = aún sin escribir
cell-add = Añadir un idioma
cell-add-text = Todos los idiomas comparten los mismos bloques. Un cambio de estructura los cambia todos; las palabras son de cada uno.
cell-add-do = Añadir
cell-more = Más sobre { $language }
cell-change = Cambiar el idioma o el tono
cell-change-text = Las palabras quedan como están, para las personas que elija aquí.
cell-change-do = Cambiar
cell-default = Quien no lee ninguno de estos idiomas recibe { $language }, así que debe quedarse. Añada el otro al lado.
cell-language = Idioma
cell-language-choose = Elija un idioma
cell-language-missing = Primero elija el idioma.
cell-twice = Este mensaje ya está escrito en ese idioma y tono.
cell-register = Para personas con trato
cell-register-any = de cualquier tono
cell-words = Empezar con
cell-words-along = Las palabras en { $language }
cell-words-empty = Bloques vacíos
cell-remove = Quitar { $language }
cell-removed = { $language } se ha quitado.

write-subject = ¿De qué trata?
write-heading = Título
write-text = Escriba, / para un bloque, @ para algo sobre la persona
write-more = Escriba, / para un bloque, @ para algo sobre la persona
pick-list = Elegir
pick-nothing = Nada se llama así. Se queda como texto.

block-text = Texto
block-text-note = párrafos y listas
block-heading = Título
block-heading-note = una línea que destaca
block-image = Imagen
block-image-note = cada cultura ve la suya
block-button = Botón
block-button-note = abre una dirección web
block-divider = Línea
block-divider-note = entre dos partes
block-condition = Solo para algunas personas
block-condition-note = visible para quienes elija
block-source = Código
block-source-note = su propio HTML
block-list = Lista propia
block-list-note = una línea por cita, hijo o pedido
block-table = Tabla
block-table-note = textos cortos en filas y columnas
block-quote = Frase citada
block-quote-note = las palabras de alguien
block-columns = Columnas
block-columns-note = hasta tres, una al lado de otra
block-spacer = Espacio
block-spacer-note = aire entre dos partes
block-contact = Contacto
block-contact-note = sus direcciones y redes
block-fragment = Fragmento
block-fragment-note = palabras que comparten varios mensajes
block-add = Añadir un bloque
block-add-below = { $block } debajo
block-menu = { $block }: arrastre para mover, abra para más
block-up = Subir
block-down = Bajar
block-duplicate = Duplicar
block-copy = Copiar
block-paste = Pegar debajo
block-choose = Elegir junto con otros
block-let-go = Dejar de elegir
chosen-count = { $count ->
    [one] Un bloque elegido
   *[other] { NUMBER($count) } bloques elegidos
  }
chosen-how = Pulse las casillas junto a otros bloques para elegirlos también.
chosen-copied = { $count ->
    [one] Copiado. Péguelo debajo de cualquier bloque, también en otro mensaje.
   *[other] { NUMBER($count) } bloques copiados. Péguelos debajo de cualquier bloque, también en otro mensaje.
  }
chosen-remove = Quitar
chosen-close = No elegir nada
block-hide = Omitir en { $language }
block-show = Mostrar en { $language }
block-hidden = { $block }, se omite en { $language }
block-remove = Quitar en todos los idiomas

button-label = Palabras del botón
button-opens = abre
source-html = HTML
source-text = Texto sin formato
source-text-derived = Se crea a partir del HTML, salvo que lo escriba aquí

condition-empty = Aquí no hay nada todavía.
when-everyone = Elija quién ve esto
when-some = Solo para algunas personas
when-only = Solo para { $sentence }
when-count = { $count ->
    [one] Lo ve { NUMBER($count) } de { NUMBER($total) }
   *[other] Lo ven { NUMBER($count) } de { NUMBER($total) }
}
when-change = { $sentence }. Cambiar quién ve esto
when-title = ¿Quién ve esto?
condition-else = Las demás personas ven
condition-else-add = Añadir lo que ven las demás personas
spacer-size = Cuánto espacio
spacer-small = Pequeño
spacer-medium = Mediano
spacer-large = Grande
columns-count = Columnas
columns-one = Columna { $number }
quote-words = Lo que se dijo
quote-source = Quién lo dijo
list-of = Una línea por cada elemento de
list-choose = Elija una lista
list-style = Cómo empiezan las líneas
list-style-bullet = con un punto
list-style-number = con un número
list-style-plain = sin nada
list-line = Lo que dice cada línea, @ para lo que se sabe
list-each = Cada elemento de { $list }
list-item = El elemento mismo
list-none-words = Lo que lee quien no tiene ninguno
list-none-omit = Omitir la lista
list-none-example = Por ejemplo «Todavía no hay nada previsto»
list-lacking = Todavía no se sabe nada de las personas que sea una lista. Importe una lista con las personas, en una columna del tipo «Varias palabras».
table-cell = Fila { $row }, columna { $column }
table-head-cell = Título
table-header = La primera fila contiene títulos
table-rows = Filas
table-row-add = Una fila más
table-row-remove = Quitar la última fila en todos los idiomas
table-columns = Columnas
table-column-add = Una columna más
table-column-remove = Quitar la última columna en todos los idiomas
contact-words = Unas palabras, si quiere
contact-add = Añadir una dirección
contact-service = Qué es
contact-address = Dirección: { $service }
contact-remove = Quitar { $service }
contact-website = Sitio web
contact-email = Correo electrónico
contact-phone = Teléfono
fragments-title = Fragmentos
fragments-text = Palabras que comparten varios mensajes, como un horario o una firma. Cámbielas una vez y cambian en todas partes.
fragment-new = Escribir un fragmento
fragment-name = Nombre
fragment-name-example = Horario de apertura
fragment-name-missing = Dé un nombre al fragmento.
fragment-where = Está en:
fragment-where-campaign = la campaña «{ $name }»
fragment-shown = { $count ->
    [0] en ningún mensaje todavía
    [one] en un mensaje
   *[other] en { NUMBER($count) } mensajes
  }
fragment-which = Qué fragmento
fragment-choose = Elija un fragmento
fragment-open = Abrirlo
fragment-says = En el fragmento «{ $name }»: { $what }
fragment-lacking = Todavía no hay ningún fragmento que elegir.
fragment-save = Guardar en todas
fragment-unsaved = Aún sin guardar
fragment-save-title = Esto cambia en todos estos
fragment-save-text = Lo que ha escrito estará en cada mensaje que muestra este fragmento. Los textos que alguien avaló deberán leerse de nuevo.
fragment-save-now = Guardar en todas partes
fragment-uses-templates = { $count ->
    [one] Un mensaje
   *[other] { NUMBER($count) } mensajes
  }
fragment-uses-campaigns = { $count ->
    [one] Una campaña
   *[other] { NUMBER($count) } campañas
  }
fragment-uses-fragments = { $count ->
    [one] Otro fragmento
   *[other] Otros { NUMBER($count) } fragmentos
  }
starter-title = Empezar con
starter-empty = Una página vacía
starter-empty-note = escribirlo todo usted
starter-appointment_reminder = Recordatorio de cita
starter-appointment_reminder-note = día, hora y qué traer
starter-appointment_sms = Recordatorio de cita
starter-appointment_sms-note = día y hora, en uno o dos SMS
starter-appointment_letter = Cita por carta
starter-appointment_letter-note = día y hora, qué traer, espacio para firmar
starter-appointment_push = Recordatorio de cita
starter-appointment_push-note = día y hora, en el teléfono
starter-welcome = Bienvenida
starter-welcome-note = qué esperar y cómo contactar
starter-re_engagement = Hace tiempo
starter-re_engagement-note = para quienes ya no responden
starter-school_notice = Reunión de padres
starter-school_notice-note = invitación de una escuela con sus temas
starter-donor_thanks = Gracias por un donativo
starter-donor_thanks-note = con la fecha del donativo
starter-complaint_follow_up = Después de una queja
starter-complaint_follow_up-note = disculpas y qué se hizo
starter-holiday_greeting = Buenos deseos
starter-holiday_greeting-note = a fin de año, para todas las creencias
starter-consent_renewal = ¿Seguimos escribiendo?
starter-consent_renewal-note = pide de nuevo el consentimiento
starter-website = Adónde lleva el botón
starter-website-hint = Si queda vacío, el mensaje no lleva botón.

format-bar = Formato
format-bold = Negrita
format-italic = Cursiva
format-link = Enlace
format-link-address = Dirección del enlace
format-link-set = Aplicar
format-bullets = Viñetas
format-numbers = Números
format-chip = Algo sobre la persona

chip-empty = vacío
chip-left-out = frase omitida
chip-example = Aquí dice
chip-about-greeting = El saludo sigue la cultura y el tono de cada persona. El género nunca se adivina.
chip-about-closing = Las palabras de despedida, según la cultura y el tono de quien lee.
chip-format = Cómo se ve
chip-format-plain = Tal cual
chip-format-capitals = En mayúsculas
chip-format-short = Corto
chip-format-medium = Medio
chip-format-long = Largo
chip-format-full = Con el día de la semana
chip-format-year = El año
chip-format-time = Hora del día
chip-format-datetime = Fecha y hora
chip-format-datetime-full = Fecha y hora, con el día de la semana
chip-format-datetime-medium = Fecha y hora, formato medio
chip-format-datetime-short = Fecha y hora, formato corto
chip-format-number = Como número
chip-format-relative = Contado desde hoy
chip-format-percent = Como porcentaje
chip-format-percent-100 = Ya es un porcentaje
chip-format-currency = Un precio en { $code }
chip-format-list = Esto, eso y aquello
chip-format-list-or = Esto, eso o aquello
chip-missing = Si no se conoce
chip-missing-words = Decir otra cosa
chip-missing-example = Por ejemplo «pronto»
chip-missing-omit = Omitir la frase
chip-missing-stop = No enviar a esa persona
chip-remove = Quitarlo

pick-changing = Palabras que cambian
pick-plural = Palabras que cambian con un número…
pick-select = Palabras que dependen de una opción…
piece-nameless = Aún sin elegir
plural-title = Palabras que cambian con un número
plural-about = Escriba # donde va el número.
plural-number = El número
plural-for = Para { $numbers }
plural-for-others = Para todo lo demás
plural-same = Igual que todo lo demás
select-title = Palabras que dependen de una opción
select-about = Una respuesta vacía recibe las palabras de todos los demás.
select-on = Depende de
select-for = Para «{ $answer }»
select-for-others = Para todos los demás
select-for-unknown = Para todos los demás, y cuando no se sabe
saying-none = aún sin palabras
saying-about = Así se dice en { $language }. Cada idioma lo dice a su manera.
saying-unsaid = En { $language } aún no hay manera de decirlo.
saying-card = Abrir la ficha de { $language }

preview-title = Como lo recibirán
preview-frame = El mensaje
preview-part = Mostrar
preview-html = Correo
preview-text = Texto sin formato
preview-phone = Como en un teléfono
preview-oldest = Como en los teléfonos más antiguos
preview-desktop = Como en un ordenador
preview-show = Vista previa
preview-hide = Ocultar la vista previa
preview-stopped = no saldrá
preview-borrowed = tomado de { $language }
preview-reads = lee { $language }
preview-elsewhere = Esta persona recibe el texto en { $language }.
preview-write = Escribir en { $language }
preview-force = Ver en { $language }
preview-forced = Se muestra en { $language }, lea lo que lea esta persona.
preview-own = Mostrar su propio idioma
preview-found = Qué lo impide
preview-unbegun = Lo que escriba aparece aquí tal como lo recibirá esta persona.
preview-unfinished = { $count ->
    [one] { $language } no está terminado: un lugar aún no tiene palabras.
   *[other] { $language } no está terminado: { NUMBER($count) } lugares aún no tienen palabras.
}
preview-go-first = Ir al primero
preview-go = Ir allí
preview-omit = Omitir la frase
preview-meant = Es intencionado
preview-blocked = { $count ->
    [one] Una imagen de otro lugar no se muestra aquí, para que nadie sepa que usted la miró.
   *[other] { NUMBER($count) } imágenes de otro lugar no se muestran aquí, para que nadie sepa que usted las miró.
}
preview-nothing = Aún no hay nada que mostrar.
preview-many = Una persona o varias
preview-one = Una
preview-wall = Muro

client-dark = Como en un correo oscuro
client-light = Como en un correo claro
client-no-pictures = Sin imágenes
client-pictures = Con imágenes
client-one-look = Este mensaje tiene un solo aspecto. Un correo oscuro puede cambiar sus colores.
client-none-there = No hay ninguna imagen en este mensaje.

wall-label = El mensaje lado a lado
wall-way = Quién está en el muro
wall-cells = Una por texto
wall-these = Estas personas
wall-personas = Perfiles de lectura
wall-personas_everywhere = Perfiles, en cada texto
wall-choose = Elegir
wall-choose-text = Elija las personas que quiere ver lado a lado.
wall-nobody = Aún no hay nadie
wall-gone = Esta persona ya no está aquí.
wall-empty = «{ $name }» está vacío, así que esta persona no recibe ningún mensaje.
wall-later = Otros mensajes tardaron demasiado. Este llegará con su próximo cambio.
wall-wide = Usar todo el ancho
wall-narrow = Volver junto al texto
wall-more = { $count ->
    [one] Una más no se muestra: el muro tiene 24 lugares.
   *[other] { NUMBER($count) } más no se muestran: el muro tiene 24 lugares.
}
wall-differences = Marcar las diferencias con el original
wall-same = construido como el original
wall-part = { $kind } «{ $begins }»
wall-differs-left_out = { $part }: se omite aquí
wall-differs-added = { $part }: solo aquí
wall-differs-unwritten = { $part }: aún sin texto
wall-differs-paragraphs = { $part }: párrafos { NUMBER($here) }, en el original { NUMBER($there) }

why-lacks = sin «{ $name }»
why-longest_name = nombre más largo
why-shortest_name = nombre más corto
why-no_first_name = sin nombre de pila
why-no_language = sin idioma
why-right_to_left = lee de derecha a izquierda
why-east_asian_name = nombre en caracteres de Asia oriental
why-emoji_in_name = emoji en el nombre
why-fewest_facts = menos datos
why-reads = lee este texto
why-nobody_reads = nadie lo lee todavía
why-chosen = su elección
why-persona = perfil guardado

reader-back = La persona anterior
reader-next = La persona siguiente
reader-nobody = Nadie todavía
reader-search = Buscar personas
reader-order = A quién mirar
reader-worst = Primero los casos difíciles
reader-name = Por nombre
reader-list = Personas
reader-none = Nadie coincide.
reader-no-language = idioma desconocido
reader-empty = Aún no hay nadie a quien mirar. Importe sus personas para ver el mensaje como lo recibirán.

save-done = Guardado · versión { NUMBER($number) }
save-running = Guardando…
save-failed = No se ha guardado.
save-failed-safe = Sus palabras se conservan aquí mientras esta ventana esté abierta.
save-lost = Los últimos cambios en { $name } no se pudieron guardar.


coverage-title = Idiomas de «{ $name }»
coverage-subtitle = Qué está escrito en cada idioma, qué se toma prestado y cuántas personas lo leen.
coverage-count = A quién se cuenta
coverage-everybody = Todas las personas
coverage-write = Escribir
coverage-language = Idioma
coverage-readers = Lo leen
coverage-borrows = lee el texto en { $language }
coverage-kept-back = retenido
coverage-crosses-language = otro idioma
coverage-crosses-script = otra escritura
coverage-crosses-region = otra región
coverage-crosses-register = otro tono
coverage-unserved = { $count ->
    [one] { $shown } persona no lee ningún idioma en el que esto pueda enviarse.
   *[other] { $shown } personas no leen ningún idioma en el que esto pueda enviarse.
}
coverage-kind-subject = Asunto
coverage-kind-heading = Título
coverage-kind-text = Texto
coverage-kind-button = Botón
coverage-kind-source = Código
coverage-kind-quote = Frase citada
coverage-kind-list = Lista
coverage-kind-table = Tabla
coverage-kind-contact = Contacto
coverage-kind-picture = Imagen
coverage-kind-alternative = Texto alternativo
coverage-kind-idioms = Dichos
part-authored = escrito
part-borrowed = prestado
part-stale = desactualizado
part-missing = falta
part-left_out = omitido
part-borrowed-from = de { $languages }
coverage-open = Idiomas y lectores
vouch-column = Quién lo avala
vouch-nobody = Nadie todavía
vouch-read = Leído y aprobado por { $name }, { $date }
vouch-read-until = Leído y aprobado por { $name }, { $date }, hasta el { $until }
vouch-changed = Leído por { $name }; retirado porque el texto cambió
vouch-changed-on = Leído por { $name }; retirado porque el texto cambió el { $date }
vouch-changed-around = Leído por { $name }; retirado porque cambió una imagen, un dicho o un saludo del texto
vouch-expired = Leído por { $name }; venció el { $date }
vouch-history = Quién leyó qué y cuándo
vouch-fate-holds = vigente
vouch-fate-changed-on = retirado porque el texto cambió el { $date }
vouch-fate-changed = retirado porque el texto cambió
vouch-fate-surroundings_changed = retirado porque cambió una imagen, un dicho o un saludo del texto
vouch-fate-expired = venció el { $date }
vouch-fate-withdrawn = retirado a mano el { $date }
vouch-fate-followed = leído de nuevo el { $date }
vouch-fate-gone = este texto ya no está en el mensaje
vouch-as = Tal como lo recibirá { $name }
vouch-as-lent = Nadie lee aún este texto; así lo recibiría { $name }
vouch-as-nobody = Tal como lo recibe alguien de quien no se sabe nada
vouch-unshown = Este texto aún no se puede mostrar: { $reason }
vouch-do = Avalar…
vouch-do-label = Avalar { $text }
vouch-change = Cambiar…
vouch-change-label = Cambiar quién avala { $text }
vouch-title = Avalar este texto: { $text }
vouch-text = Quien pone aquí su nombre ha leído este texto y lo encuentra correcto para quienes lo leerán. Si el texto cambia, el nombre se retira; si se deshace el cambio, vuelve.
vouch-name = Nombre
vouch-name-missing = Indique quién lo ha leído.
vouch-today = Leído hoy, { $date }
vouch-valid-until = Vale hasta (puede quedar vacío)
vouch-valid-until-hint = El último día que cuenta. Sin fecha no vence.
vouch-until-past = Elija un día posterior a hoy.
vouch-confirm = Avalar
vouch-withdraw = Retirar
template-channel = Sale como
template-channel-email = Correo electrónico
template-channel-sms = SMS
sms-parts = Partes: { $count }
sms-units = Caracteres: { $count }
sms-room = Aún libres: { $count }
sms-plain = Solo letras y signos corrientes: en una parte caben 160.
sms-forced = Por estos, en una parte caben solo 70 caracteres:
sms-cheaper = Escribir signos sencillos: { $marks }
sms-cheaper-then = Partes entonces: { $count }
sms-kept = Las letras de un idioma o de un nombre se quedan como están.
template-channel-letter = Carta
template-channel-push = Notificación
template-channel-in-app = En la aplicación
template-languages-letter = { $count ->
    [one] Carta en un idioma
   *[other] Carta en { NUMBER($count) } idiomas
}
template-languages-push = { $count ->
    [one] Notificación en un idioma
   *[other] Notificación en { NUMBER($count) } idiomas
}
template-languages-in-app = { $count ->
    [one] Mensaje de aplicación en un idioma
   *[other] Mensaje de aplicación en { NUMBER($count) } idiomas
}
editor-app-title = Título
write-app-title = ¿Qué dice en negrita?
app-opens = Al tocar se abre { $link }
app-into = Al tocar se abre la aplicación.
app-length = Caracteres del título y del texto: { $title } · { $body }
app-room = Un iPhone muestra unos { $title } · { $body }; Android, unos { $title2 } · { $body2 }.
spelling-none = La ortografía en { $language } no se revisa: este equipo no tiene un diccionario para ella. Se añade en los ajustes de idioma del sistema.
spelling-short = Sin diccionario

turn-source = Escribir como HTML
turn-blocks = Convertir en partes editables
turn-source-all = Escribir todo el mensaje como HTML
turn-blocks-all = Convertir todo el HTML en partes editables
turn-source-done = Ahora es HTML, en todos los idiomas.
turn-blocks-done = Vuelve a estar hecho de partes, en todos los idiomas.
turn-blocks-stayed = { $count ->
    [one] Un fragmento se queda como HTML.
   *[other] { NUMBER($count) } fragmentos se quedan como HTML.
}
turn-text-went = El texto sin formato que lo acompañaba desapareció: ahora se obtiene de las partes.
