# The people list.
people-title = الأشخاص
people-count = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { NUMBER($count) } أشخاص
    [many] { NUMBER($count) } شخصًا
   *[other] { NUMBER($count) } شخص
}
people-name = الاسم
people-email = البريد أو الهاتف
people-language = اللغة
people-tags = الوسوم
people-state = الحالة
people-no-email = لا يوجد
people-no-language = غير معروفة
people-suppressed = عدم التواصل أبدًا
people-sort = الترتيب
people-sort-name = بحسب الاسم
people-sort-email = بحسب البريد
people-sort-locale = بحسب اللغة
people-sort-added = الأحدث إضافة
people-search = البحث عن أشخاص
people-segment = الشريحة
people-everyone = الجميع
people-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { NUMBER($count) } نتائج
    [many] { NUMBER($count) } نتيجةً
   *[other] { NUMBER($count) } نتيجة
}
people-import = استيراد
people-imports = سجل الاستيراد
people-add = إضافة شخص
people-empty-title = لا أحد هنا بعد
people-empty-text = يمكنك إحضار جهات اتصالك من جدول بيانات أو من برنامج آخر. سترى كل تغيير قبل إجرائه، ويمكنك التراجع عنه لاحقًا.
people-none-title = لا أحد يطابق البحث
people-none-text = يمكن تجربة اسم أو عنوان آخر، أو البحث بين الجميع.
people-show-all = إظهار الجميع
