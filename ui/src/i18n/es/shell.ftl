# The shell: side bar, workspace menu, small words used everywhere.
#
# Glossary. People: personas · Segment: segmento · Template: plantilla · Message: mensaje · Campaign: campaña
# Check: comprobación, comprobar · Export: exportación, exportar · Purpose: finalidad · Receipt: comprobante
# Tone: tono (formal, cercano, neutro) · Attribute: dato · Workspace: espacio de trabajo · Block: bloque
# Revision: versión · Tags: etiquetas · A yes: un sí, consentimiento · A withdrawal: retirada · Evidence: prueba
# Never contact: no contactar nunca. Impersonal or «usted»; “persona” and “quien” keep sentences gender-neutral.
nav-label = Lugares
nav-more = Más lugares
nav-home = Inicio
nav-people = Personas
nav-segments = Segmentos
nav-templates = Plantillas
nav-campaigns = Campañas
nav-privacy = Privacidad
nav-settings = Ajustes
skip-to-content = Ir al contenido

workspace-sample = ejemplo
workspace-own = espacio de trabajo
workspace-menu = Espacio de trabajo { $name }
workspace-reveal = Mostrar el archivo
workspace-copy = Hacer una copia…
workspace-copy-title = ¿Dónde guardar la copia?
workspace-copying = Copiando el espacio de trabajo
workspace-copied = La copia está lista: { $path } ({ $size })
workspace-copy-show = Mostrarla
workspace-print = Imprimir esta página…
workspace-open-other = Abrir otro…
workspace-close = Cerrar este espacio

cancel = Cancelar
close = Cerrar
loading = Un momento…
progress-of = { $done } de { $total }
progress-rate = { $rate } por segundo
progress-said = { $percent ->
    [0] { $label }
   *[other] { $label }: { NUMBER($percent) } por ciento
}
progress-starting = Empezando…
save = Guardar
undo = Deshacer
print = Imprimir…
print-nothing = No hay nada que imprimir: el mensaje no puede hacerse para la persona que se muestra. Elija otra persona.
leave-title = ¿Salir sin guardar?
leave-text = Los cambios en { $name } aún no se han guardado.
leave-anyway = Salir sin guardar
leave-stay = Seguir editando
leave-written = Lo que ha escrito aquí aún no se ha guardado.
back-again = { $name } está de vuelta.
studio-language = Idioma del estudio
tags-hint = Pulse Intro después de cada una.
tags-remove = Quitar «{ $word }»
