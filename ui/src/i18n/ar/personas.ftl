# Personas: readers saved for looking at messages.
personas-title = شخصيات القراءة
personas-text = قرّاء محفوظون لرؤية الرسالة بأعينهم: من الخيال، أو شخص حقيقي. لا تصل إليهم أي رسالة ولا يُحسبون في أي مكان.
personas-none = لا توجد شخصية بعد.
personas-empty = لا توجد شخصية بعد. يمكن إنشاء واحدة لرؤية هذه الرسالة كما تصل إليها.

persona-new = شخصية جديدة
persona-edit-title = تعديل { $name }
persona-change = تعديل
persona-remove = إزالة { $name }
persona-take-away = إزالة
persona-removed = أُزيلت { $name }.
persona-back = عادت { $name }.
persona-text = ما يبقى فارغًا ينقص هذه الشخصية أيضًا: هكذا يظهر ما يفعله النص من دونه.
persona-name = اسم الشخصية لديكم
persona-name-example = القراءة بالعربية، بلا لقب
persona-name-missing = يُرجى إعطاء الشخصية اسمًا.
persona-who = من تكون
persona-made-up = من الخيال
persona-person = شخص حقيقي
persona-real = في الواقع: { $name }
persona-nobody = يُرجى اختيار الشخص.
