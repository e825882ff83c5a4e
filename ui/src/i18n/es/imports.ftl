# Importing people: the file, its columns, the plan, the result, the history.
back = Atrás
import-title = Importar personas
import-subtitle = Nada cambia hasta que haya visto el plan.
import-steps = Pasos de la importación
import-step-file = Archivo
import-step-columns = Columnas
import-step-plan = Plan
import-step-done = Listo
import-choose-title = Elija un archivo de contactos
import-choose-text = Un libro de Excel o un archivo CSV de Mailchimp, HubSpot, Google Contacts, Outlook o cualquier otro programa. El archivo en sí nunca se cambia.
import-choose = Elegir un archivo
import-pick-title = Elegir un archivo de contactos
import-other-file = Otro archivo
import-unreadable-title = Este archivo no se puede leer
import-unreadable-do = Elija otro archivo, o guarde este de nuevo en el programa del que procede.
import-stopped = La importación se detuvo
import-stopped-text = No se trajo nada y nada cambió.
import-to-columns = Asignar las columnas
import-to-plan = Ver el plan
import-apply = { $count ->
    [one] Importar { NUMBER($count) } persona
   *[other] Importar { NUMBER($count) } personas
}
import-apply-choices = Importar las decisiones
import-apply-nothing = Nada que importar
import-planning = Comparando cada fila con las personas que ya tiene
import-planning-safe = No se escribe nada.
import-applying = Importando
import-applying-safe = Si se detiene, no se conserva nada.
import-leave-title = ¿Salir de esta importación?
import-leave-text = Aún no se ha importado nada de { $file }, y habría que asignar de nuevo las columnas.
import-leave-anyway = Salir
import-leave-stay = Seguir importando

file-facts = { $columns ->
    [one] { NUMBER($columns) } columna, { $size }
   *[other] { NUMBER($columns) } columnas, { $size }
}
file-delimiter = Las columnas se separan con
file-encoding = Codificación de las letras
file-flag-column = Mire «{ $column }»
file-preview = Las primeras filas
file-preview-ask = ¿Se ven bien los nombres y los acentos? Si no, cambie arriba la codificación de las letras.
delimiter-comma = Coma ,
delimiter-semicolon = Punto y coma ;
delimiter-tab = Tabulador
delimiter-bar = Barra |
encoding-utf-8 = Cualquier idioma (UTF-8)
encoding-utf-16le = Cualquier idioma (UTF-16)
encoding-utf-16be = Cualquier idioma (UTF-16, «big-endian»)
encoding-windows-1252 = Europa occidental (Windows)
encoding-iso-8859-2 = Europa central
encoding-windows-1251 = Cirílico (Windows)
encoding-windows-1255 = Hebreo (Windows)
encoding-windows-1256 = Árabe (Windows)
encoding-shift_jis = Japonés (Shift JIS)
encoding-gbk = Chino simplificado (GBK)
encoding-big5 = Chino tradicional (Big5)
encoding-euc-kr = Coreano (EUC-KR)

columns-header = Columna del archivo
columns-samples = Qué contiene
columns-becomes = Pasa a ser
columns-target = Qué pasa a ser «{ $header }»
columns-empty = vacío
columns-ignore = Dejarla fuera
columns-new = Un dato nuevo…
columns-new-consent = Consentimiento para una finalidad nueva…
columns-is-purpose = «{ $name }» es una finalidad de los mensajes. Un sí en esta columna solo cuenta como consentimiento.
columns-as-consent = Anotarlo como consentimiento
columns-consent-title = Consentimiento para una finalidad nueva
columns-consent-known = Consentimiento para «{ $name }»
columns-consent-text = Diga qué mensajes permite esta columna. La finalidad se crea con la importación.
columns-consent-channel = Los mensajes llegan por
columns-left-out = { $count ->
    [one] Se deja fuera { NUMBER($count) } columna: { $columns }
   *[other] Se dejan fuera { NUMBER($count) } columnas: { $columns }
}
columns-keep = { $count ->
    [one] Conservarla como texto
   *[other] Conservarlas todas como texto
}
columns-group-person = La persona
columns-group-postal = Dirección
columns-group-attributes = Datos
columns-group-consent = Decisiones
columns-group-other = Otros
columns-problem-nothing = Elija qué pasa a ser al menos una columna.
columns-problem-no_key = Una columna debe decir de quién trata cada fila: su propio número, un correo o un teléfono.
columns-problem-twice = Dos columnas pasan a ser «{ $target }». Deje fuera una de ellas.
columns-evidence-title = ¿Cómo sabe que dijeron que sí?
columns-evidence-text = Una columna de este archivo dice quién permitió mensajes. Un sí cuenta solo con su prueba. Nunca puede deshacer una retirada.
columns-evidence-needed = necesario antes del plan
columns-evidence = De dónde viene el sí
columns-evidence-example = Formulario de inscripción de nuestro sitio web, exportación del 20 de noviembre de 2026
columns-evidence-hint = Se guarda con la decisión de cada persona y se muestra a quien pregunte.

plan-created = { $count ->
    [one] persona nueva
   *[other] personas nuevas
}
plan-updated = { $count ->
    [one] cambiada
   *[other] cambiadas
}
plan-unchanged = ya iguales
plan-rejected = sin importar
plan-rows = { $count ->
    [one] fila en el archivo
   *[other] filas en el archivo
}
plan-consents = { $count ->
    [one] se registra { NUMBER($count) } sí
   *[other] se registran { NUMBER($count) } síes
}
plan-opt-outs = { $count ->
    [one] se registra { NUMBER($count) } retirada
   *[other] se registran { NUMBER($count) } retiradas
}
plan-opt-outs-kept = { $count ->
    [one] { NUMBER($count) } retirada se mantiene, diga lo que diga el archivo
   *[other] { NUMBER($count) } retiradas se mantienen, diga lo que diga el archivo
}
plan-attributes = { $count ->
    [one] Se crea un dato nuevo: { $names }
   *[other] Se crean { NUMBER($count) } datos nuevos: { $names }
}
plan-purposes = { $count ->
    [one] Se crea una finalidad nueva: { $names }
   *[other] Se crean { NUMBER($count) } finalidades nuevas: { $names }
}
plan-view = Qué mirar
plan-view-updated = Cambiadas
plan-view-created = Nuevas
plan-view-rejected = Sin importar
plan-view-opt_outs = Retiradas que se mantienen
plan-view-warnings = Por revisar
plan-stays = sigue retirado
plan-stays-explained = El archivo dice sí para estas personas, pero ellas lo retiraron. Cuenta su palabra, no la del archivo.
plan-row = fila { NUMBER($row) }
plan-several-rows = { $count ->
    [one] { NUMBER($count) } fila
   *[other] { NUMBER($count) } filas
}
plan-which-rows = filas { $rows }
plan-each-row = Fila por fila
plan-whole-file = todo el archivo
plan-more = { $count ->
    [one] Y { NUMBER($count) } más como esta.
   *[other] Y { NUMBER($count) } más como estas.
}
plan-no-rows = En este archivo no hay personas: bajo su encabezado no hay filas.
plan-nothing = Las { $count } filas dicen lo que ya tiene. No hay nada que importar.

done-title = { $file } se ha importado
done-undone = La importación se ha deshecho
done-sum = { $created } nuevas, { $updated } cambiadas, { $unchanged } iguales, { $rejected } sin importar
done-people = Ver las personas
done-undo = Deshacer la importación
done-again = Importar otro archivo
done-rejected = Sin importar y por qué

undo-title = ¿Deshacer la importación de { $file }?
undo-text = Las personas que trajo se eliminan y los valores que cambió vuelven a su sitio. Las retiradas que trajo se quedan. Lo que se cambió desde entonces se deja como está y se anota.
undo-confirm = Deshacer
undo-keep = Conservarla
undo-done-title = La importación se ha deshecho
undo-done = { $removed } eliminadas, { $restored } como estaban.
undo-attributes = { $count ->
    [one] El dato que había creado ya no está: { $names }
   *[other] Los datos que había creado ya no están: { $names }
}
undo-left = Se deja como está

imports-subtitle = Qué trajo cada archivo y el camino de vuelta
imports-new = Importar personas
imports-empty-title = Aún no hay importaciones
imports-empty-text = Cada archivo que traiga aparece aquí y se puede deshacer.
imports-file = Archivo
imports-rows = Filas
imports-created = Nuevas
imports-updated = Cambiadas
imports-unchanged = Iguales
imports-rejected = Sin importar
imports-wrong = Lo que no estaba bien
imports-undone = deshecha el { $date }
imports-undo-label = Deshacer la importación de { $file }
file-sheet = Hoja del libro
