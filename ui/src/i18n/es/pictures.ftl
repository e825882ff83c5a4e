# Imágenes por cultura: lugares con nombre para una imagen y lo que cada cultura ve en ellos.
picture-add = Añadir una imagen
picture-explained = La misma imagen puede estar en muchos mensajes. Cada cultura puede tener la suya.
picture-name = Cómo se llama
picture-name-hint = Solo usted lo ve: «Nuestro equipo», «Entrada».
picture-name-missing = Dé un nombre a la imagen.
picture-file-missing = Elija primero un archivo.
picture-choose = Elegir un archivo
picture-choose-other = Elegir otro archivo
picture-kinds = PNG, JPEG o GIF, 1 MB como máximo
picture-for = Quién la ve
picture-for-everybody = Todo el mundo
picture-for-own = Solo quien lee { $language }
picture-alt = Texto alternativo
picture-alt-hint = En { $language }: lo que se le dice a quien no ve la imagen.
picture-decorates = Solo adorna: no se dice nada en su lugar
picture-remove-own = Quitar para { $language }
picture-remove-everybody = Quitar

picture-own = Elegida para { $language }
picture-everybody = la de todo el mundo
picture-borrowed = prestada de { $language }
picture-decorates-only = Solo adorna
picture-alt-elsewhere = El texto alternativo solo está en { $language } por ahora
picture-alt-none = Aún no hay texto alternativo
picture-none = Aún no hay imagen para { $language }
picture-used = En { $templates }

picture-change = Cambiar para { $language }
picture-another = Otra imagen
picture-which = ¿Qué imagen va aquí?
picture-width = Ancho
picture-width-full = Completo
picture-width-two_thirds = Dos tercios
picture-width-half = Mitad
picture-width-third = Un tercio
picture-opens = Abre, si hace falta
