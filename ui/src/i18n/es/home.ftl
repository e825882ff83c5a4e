# Home, and the note about the sample.
home-today = Hoy es { $date }
home-facts = Qué hay en este espacio de trabajo
home-people = { $count ->
    [one] persona
   *[other] personas
}
home-segments = { $count ->
    [one] segmento
   *[other] segmentos
}
home-templates = { $count ->
    [one] plantilla
   *[other] plantillas
}
home-campaigns = { $count ->
    [one] campaña
   *[other] campañas
}
home-next = Qué hacer ahora
home-import-title = Traer personas
home-import-text = De una hoja de cálculo o de los contactos de otro programa. Verá cada cambio antes de que se haga.
home-import-text-empty = Empiece con una lista de contactos. Lo verá todo antes de que se guarde y podrá deshacerlo más tarde.
home-import = Importar personas
home-write-title = Escribir un mensaje
home-write-text = { $count ->
    [0] Escríbalo una vez; cada persona lo lee en su propio idioma.
   *[other] Escriba uno nuevo, o añada un idioma a uno que ya tenga.
}
home-write = Escribir un mensaje
home-check-title = Comprobar una campaña
home-check-text = { $count ->
    [0] Elija quién recibe qué mensaje; vea cada uno antes de que salga.
   *[other] Vea quién lo recibirá, quién no y por qué.
}
home-check = Comprobar una campaña
home-batches = Exportado hace poco
home-batch-sum = { $exported } de { $audience } personas
home-batches-none = Aún no se ha exportado nada de { $name }. Lo que exporte aparecerá aquí.

sample-title = Este es el espacio de ejemplo
sample-text = Todas las personas son inventadas. Pruebe lo que quiera; siempre puede empezar de nuevo.
sample-reset = Restablecer el ejemplo
sample-reset-title = ¿Restablecer el ejemplo?
sample-reset-text = Todo lo que haya cambiado en el ejemplo se descarta, y vuelve a estar como el primer día. Sus propios espacios no se tocan.
sample-reset-done = El ejemplo está como el primer día.
sample-delete = Eliminar el ejemplo
sample-delete-title = ¿Eliminar el ejemplo?
sample-delete-text = El ejemplo y todo lo que haya hecho en él se eliminan de este equipo. Sus propios espacios no se tocan. Puede abrir un ejemplo nuevo en cualquier momento.
