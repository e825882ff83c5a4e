# Culture cards: what a workspace says about each language and place it writes for.
nav-cultures = Culturas
cultures-title = Culturas
cultures-subtitle = Cómo saluda, suena y respeta el calendario un mensaje, en cada idioma que leen sus personas.
cultures-search = Buscar idiomas
cultures-add = Añadir una cultura
cultures-add-title = Añadir una cultura
cultures-add-text = Su ficha se abre ya rellena. Cambie lo que su organización haga de otro modo.
cultures-language = Idioma y lugar
cultures-choose = Elegir…
cultures-open = Abrir la ficha
cultures-people = { $count ->
    [0] aquí aún no lo lee nadie
    [one] { $shown } persona lo lee
   *[other] { $shown } personas lo leen
}
cultures-ours = { $count ->
    [one] { $count } cambio suyo
   *[other] { $count } cambios suyos
}
cultures-unreviewed = por confirmar
cultures-none = Ningún idioma aquí se llama «{ $search }».
cultures-empty-title = Aún no hay culturas
cultures-empty-text = En cuanto se conozca el idioma de alguien, o escriba para uno, su ficha aparece aquí.

culture-title = Cultura
culture-subtitle = { $native } · cada valor se puede cambiar y devolver
culture-unreviewed = Nadie que tenga esta lengua como propia ha confirmado aún estas palabras. Haga leer los saludos antes de que salgan.
culture-seen = Como se lee allí
culture-preview-date = Una fecha
culture-preview-number = Un número
culture-preview-price = Un precio
culture-preview-percent = Un porcentaje
culture-preview-phone = Un número de teléfono
culture-preview-full_name = Un nombre completo
culture-preview-address = Una dirección
culture-unsaid = Aquí no se dice nada
culture-change = Cambiar
culture-change-of = Cambiar: { $name }
culture-change-text = Para quienes leen { $culture }. Las palabras del estudio se conservan junto a las suyas.
culture-value = Qué vale aquí
culture-give-back = Usar las del estudio
culture-saved = { $name }: cambio hecho para { $culture }.
culture-yes = Sí
culture-no = No
culture-origin-ours = Suyo
culture-origin-starter = De Attune
culture-origin-cldr = De CLDR
culture-hint-table = Uno por línea: { $columns }
culture-hint-lines = Uno por línea.
culture-hint-hours = Por ejemplo 9:00 – 12:00, 16:00 – 19:00
culture-hint-places = Dónde van las palabras propias de una persona. De varias líneas, se usa la primera cuyas palabras se conozcan todas.

culture-part-address = Cómo se trata a las personas
culture-part-address-text = Lo que vale cuando no se sabe nada más. El género nunca se adivina por el nombre.
culture-part-greetings = Saludos y despedidas
culture-part-greetings-text = Qué dicen «saludo» y «despedida» en un mensaje, según el tono y lo que se sabe de la persona.
culture-part-voice = Cómo suena un mensaje
culture-part-voice-text = Qué tener en cuenta al escribir.
culture-part-idioms = Expresiones
culture-part-idioms-text = Una idea, y cómo la dice cada cultura. Un dicho se pone en un mensaje como un dato.
culture-part-pictures = Imágenes
culture-part-pictures-text = Cada lugar para una imagen y lo que ven allí quienes leen en esta cultura. Si no tiene una propia, la toma prestada.
culture-part-days = Días y horas
culture-part-days-text = Cuándo es bienvenido un mensaje y cuándo es mejor no enviarlo.
culture-part-identity = Lengua y escritura
culture-part-identity-text = Lo que la lengua trae consigo.

saying-add = Añadir un dicho
saying-add-text = Una idea, dicha a la manera de cada cultura. En un mensaje se convierte en lo que dice el idioma de quien lee.
saying-idea = La idea
saying-idea-example = Por ejemplo «Buena cosecha»
saying-words = Cómo se dice aquí: { $culture }
saying-add-do = Añadir
saying-known = Esta idea ya está en la ficha.
saying-others = Cómo lo dicen otros

culture-key-identity-parent = Se remonta a
culture-key-identity-script = Escritura
culture-key-identity-direction = Dirección
culture-key-identity-calendar = Calendario
culture-key-identity-numbering = Cifras
culture-key-identity-notes = Notas
culture-key-identity-postal = Líneas de una dirección
culture-key-address-register = Trato habitual
culture-key-address-order = Orden del nombre
culture-key-address-join = Entre las partes del nombre
culture-key-address-own_script = Título y orden del nombre: solo para nombres en su propia escritura
culture-key-address-title_with_given = Un tratamiento puede ir ante el nombre de pila
culture-key-address-capital_family = Apellidos en mayúsculas
culture-key-address-honorifics = Tratamientos y títulos
culture-key-address-feminine_titles = Tratamientos ante el nombre de una mujer
culture-key-voice-formality = Formalidad
culture-key-voice-directness = Franqueza
culture-key-voice-humour = Humor
culture-key-voice-emoji = Emojis
culture-key-voice-reading_level = Nivel de lectura
culture-key-voice-use = Palabras que usar
culture-key-voice-avoid = Palabras que evitar
culture-key-days-weekend = Fin de semana
culture-key-days-best_hours = Mejores horas
culture-key-days-worst_hours = Horas que evitar
culture-key-days-greet = Días para saludar
culture-key-days-avoid = Días sin envíos
culture-key-days-sensitive = Días que piden tacto
culture-key-days-notes = Notas

culture-greeting-of = Saludo, { $register }: { $whom }
culture-closing-of = Despedida, { $register }
culture-whom-feminine = una mujer
culture-whom-masculine = un hombre
culture-whom-neutral = género desconocido
culture-whom-nobody = nombre desconocido

culture-choice-formal = formal
culture-choice-neutral = neutro
culture-choice-informal = cercano
culture-choice-given_first = Nombre y luego apellidos
culture-choice-family_first = Apellidos y luego nombre
culture-choice-low = baja
culture-choice-medium = media
culture-choice-high = alta
culture-choice-none = ninguno
culture-choice-light = ligero
culture-choice-playful = juguetón
culture-choice-never = nunca
culture-choice-sparing = con mesura
culture-choice-welcome = bienvenidos
culture-choice-easy = fácil
culture-choice-plain = sencillo
culture-choice-advanced = avanzado
culture-join-blank = Un espacio
culture-join-nothing = Nada
culture-direction-ltr = De izquierda a derecha
culture-direction-rtl = De derecha a izquierda

culture-place-title = Tratamiento
culture-place-degree = Título académico
culture-place-given = Nombre de pila
culture-place-family = Apellidos
culture-place-full = Nombre completo
culture-place-name = Nombre
culture-place-line1 = Calle
culture-place-postcode = Código postal
culture-place-city = Ciudad
culture-place-country = País
culture-place-if-any = { $place }, si existe
culture-column-word = palabra
culture-column-use = cuándo
culture-column-feminine = ante el nombre de una mujer
culture-column-instead = decir en su lugar
culture-column-why = por qué

culture-day-monday = lunes
culture-day-tuesday = martes
culture-day-wednesday = miércoles
culture-day-thursday = jueves
culture-day-friday = viernes
culture-day-saturday = sábado
culture-day-sunday = domingo

culture-idiom-welcome = Le damos la bienvenida
culture-idiom-thank_you = Gracias
culture-idiom-congratulations = Enhorabuena
culture-idiom-happy_birthday = Feliz cumpleaños
culture-idiom-good_luck = Mucha suerte
culture-idiom-get_well = Que se mejore
culture-idiom-see_you_soon = Hasta pronto
culture-idiom-safe_travels = Buen viaje

days-calendar = Los días de quién
days-country = Su propio país
days-search = Buscar días
days-list = Días
days-no-country = Este idioma se lee en muchos países. Elija arriba un calendario.
days-none = Ningún día se llama así.
days-on = { $date }
days-about = hacia el { $date }
days-coming = El año a partir de hoy
day-both = { $local } ({ $english })
days-mark-greet = con felicitación
days-mark-avoid = sin envíos
days-mark-sensitive = con cuidado
