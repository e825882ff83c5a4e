# صور لكل ثقافة: مواضع مسماة للصور، وما تراه كل ثقافة فيها.
picture-add = إضافة صورة
picture-explained = قد تظهر الصورة نفسها في رسائل كثيرة، ولكل ثقافة أن تكون لها صورتها.
picture-name = اسمها
picture-name-hint = لا يراه غيرك: «فريقنا»، «المدخل».
picture-name-missing = أعطِ الصورة اسمًا.
picture-file-missing = اختر ملفًا أولًا.
picture-choose = اختيار ملف
picture-choose-other = اختيار ملف آخر
picture-kinds = PNG أو JPEG أو GIF، بحد أقصى 1 ميغابايت
picture-for = من يراها
picture-for-everybody = الجميع
picture-for-own = قراء { $language } فقط
picture-alt = النص البديل
picture-alt-hint = باللغة: { $language }. ما يُقال لمن لا يرى الصورة.
picture-decorates = هي للزينة فقط: لا يُقال شيء مكانها
picture-remove-own = إزالتها لقراء { $language }
picture-remove-everybody = إزالتها

picture-own = اختيرت لقراء { $language }
picture-everybody = الصورة التي للجميع
picture-borrowed = مستعارة من { $language }
picture-decorates-only = هي للزينة فقط
picture-alt-elsewhere = النص البديل موجود بهذه اللغة فقط حتى الآن: { $language }
picture-alt-none = لا نص بديل بعد
picture-none = لا صورة بعد لقراء { $language }
picture-used = في { $templates }

picture-change = تغييرها لقراء { $language }
picture-another = صورة أخرى
picture-which = أي صورة توضع هنا؟
picture-width = العرض
picture-width-full = كامل
picture-width-two_thirds = ثلثان
picture-width-half = نصف
picture-width-third = ثلث
picture-opens = تفتح، عند الحاجة
