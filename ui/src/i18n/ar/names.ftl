# What the studio calls its own fields and the groups they stand in, where no form says it.
name-full = الاسم الكامل
name-region = اللغة والمنطقة
name-postal = العنوان البريدي
name-name = اسم
name-tag = وسم
name-greeting = التحية
name-closing = الخاتمة
name-today = اليوم
name-culture = الثقافة
name-holidays-culture = أعياد تهنّئ بها ثقافتهم
name-holidays-faith = أعياد الدين الذي ذكروه
