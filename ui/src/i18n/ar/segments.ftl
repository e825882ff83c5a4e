# Segments and their rules.
segments-title = الشرائح
segments-subtitle = يُحسب من ينتمي إليها من جديد في كل مرة، فلا تتقادم أبدًا.
segments-new = شريحة جديدة
segments-unit = { $count ->
    [zero] أشخاص
    [one] شخص
    [two] شخصان
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
}
segments-empty-title = لا شرائح بعد
segments-empty-text = الشريحة تحدد لمن تُوجَّه الحملة، مثل كل من زيارته القادمة خلال أسبوع.

segment-title = شريحة
segment-new-title = شريحة جديدة
segment-subtitle = تحديد من ينتمي. يظهر العدد فورًا.
segment-name = الاسم
segment-name-example = زيارات الأسبوع القادم
segment-name-missing = يلزم اسم أولًا.
segment-rules = من ينتمي
segment-save = حفظ الشريحة
segment-saved = تم حفظ { $name }.
segment-more = المزيد عن هذه الشريحة
segment-archive = أرشفة
segment-archive-title = أرشفة { $name }؟
segment-archive-text = تغادر هذه القائمة. لا يُزال أحد، وما أُرسل إليها يبقى مسجّلًا.
segment-archived = تمت أرشفة { $name }.
segment-now = { $count ->
    [zero] لا أحد ينتمي الآن
    [one] شخص ينتمي الآن
    [two] شخصان ينتميان الآن
    [few] أشخاص ينتمون الآن
    [many] شخصًا ينتمون الآن
   *[other] شخص ينتمون الآن
}
segment-incomplete = يلزم إكمال القاعدة الفارغة لمعرفة من ينتمي.
segment-show = إظهارهم
segment-gone-title = لم تعد هذه الشريحة هنا
segment-gone-text = ربما أُرشفت في هذه الأثناء.
