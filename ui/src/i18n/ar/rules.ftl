# The rule builder, of segments and of parts of a message.
rules-group = القواعد
rules-group-inner = القواعد الداخلية
rules-match = من ينطبق عليهم
rules-all = كل ما يلي
rules-any = أيٌّ مما يلي
rules-not = لا شيء مما يلي
rules-none = الجميع، إلى أن تُضاف قاعدة.
rules-half = القاعدة غير المكتملة لا تُحتسب بعد.
rules-add = إضافة قاعدة
rules-add-group = إضافة مجموعة
rules-remove-group = إزالة هذه المجموعة
rule-nth = القاعدة { $nth }
rule-field = ما يُنظر إليه
rule-about = اختر موضوع القاعدة
rule-own = لدى أشخاصك
rule-others = سائر الخيارات
rule-op = كيف
rule-value = القيمة
rule-choose = اختر…
rule-days = الأيام
rule-days-unit = { $count ->
    [zero] يوم
    [one] يوم
    [two] يومين
    [few] أيام
    [many] يومًا
   *[other] يوم
}
rule-months = الأشهر
rule-months-unit = { $count ->
    [zero] شهر
    [one] شهر
    [two] شهرين
    [few] أشهر
    [many] شهرًا
   *[other] شهر
}
rule-yes = نعم
rule-no = لا
rule-remove = إزالة هذه القاعدة

op-is = هو
op-is_not = ليس
op-contains = يحتوي على
op-starts_with = يبدأ بـ
op-is_known = معروف
op-is_missing = غير معروف
op-less = أقل من
op-more = أكثر من
op-before = قبل
op-after = بعد
op-within_days = خلال
op-last_days = خلال آخر
op-months_ago = قبل أكثر من
op-has = يتضمّن
op-has_not = لا يتضمّن
op-given = سُمح به
op-withdrawn = سُحب
op-never_asked = لم يُسأل عنه
