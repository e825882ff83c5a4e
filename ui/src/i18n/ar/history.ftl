# الحالات المحفوظة لرسالة: متى، ومن حفظها، وما الذي تغيّر.
history-title = النسخ السابقة
history-text = كل توقف في الكتابة يُحفظ. العودة إلى نسخة تضيف نسخة جديدة؛ لا يضيع شيء.
history-revision = النسخة { NUMBER($number) }
history-sitting = { $count ->
    [zero] لا نسخ صغيرة
    [one] نسخة صغيرة واحدة
    [two] نسختان صغيرتان
    [few] { NUMBER($count) } نسخ صغيرة
    [many] { NUMBER($count) } نسخة صغيرة
   *[other] { NUMBER($count) } نسخة صغيرة
}
history-present = الحالية
history-restore = العودة إليها
history-restore-label = العودة إلى { $title }
history-restored = عادت { $title } لتكون الحالية.
history-by = { $when } · { $who }
history-same = مثل النسخة { NUMBER($number) }
history-first = الأولى
history-rebuilt = أجزاء أخرى أو مظهر آخر
history-more = عرض نسخ أقدم
history-me = اسمك، بجانب ما تحفظه
history-name = الاسم
history-name-example = قبل الصيف
history-name-keep = حفظ الاسم
history-way = طريقة عرض التغييرات
history-marked = التغييرات معلَّمة
history-sides = جنبًا إلى جنب
history-with = مقارنةً مع
history-with-before = التي قبلها
history-with-present = الحالية
history-language = النص
history-reader = كما يقرؤها { $name }
history-before = قبل
history-then = في هذه النسخة
history-now = الآن
history-no-words = لم تتغير أي كلمة هنا.
history-nothing = لم يكن هناك ما يُقرأ.

changed-added = أُضيف
changed-removed = حُذف
