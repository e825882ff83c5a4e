# لغتان جنبًا إلى جنب، والإرسال إلى الترجمة والعودة منها.
beside-open = جنبًا إلى جنب
beside-title = لغتان جنبًا إلى جنب
beside-part = { $part }، { $language }
beside-write = الكتابة بلغة { $language }
beside-no-source = لم يُكتب بعد بلغة { $language }
beside-authored = مكتوب
beside-copied = ما زالت كلمات { $language }
beside-stale = تغيّر الأصل بعده
beside-missing = ناقص
beside-left_out = متروك هنا
beside-changed = ما الذي تغيّر بعد ذلك
beside-changed-look = ليست الكلمات، بل شكلها أو رابط أو حقل.
beside-keep = ما زال مناسبًا
beside-structure = نسخ البنية
beside-hide = تركه هنا
beside-show = كتابته رغم ذلك
beside-next = المتبقّي التالي · { NUMBER($count) }
beside-done = لم يبقَ شيء
beside-kept-back = يوقف إرسال النص: { $why }
beside-everyone = يظهر للجميع
beside-is-source = تُكتب اللغات الأخرى وفق: { $language }.
beside-choose = يُرجى اختيار اللغة التي تُكتب بجانبها.
beside-add = يُرجى إضافة لغة في الأعلى لكتابتها بجانبها.

translator = الترجمة
translator-more = ترجمة { $text }
translator-send = إرسال إلى الترجمة
translator-send-text = توضع كل نصوص هذه الرسالة في ملف واحد مع مكان للترجمة. وما يُملأ لكل شخص محميّ.
translator-into = إلى اللغة
translator-format = نوع الملف
translator-xliff = لبرامج الترجمة
translator-xliff-text = XLIFF 2.1، تفتحه كل مكاتب الترجمة
translator-po = لبرامج gettext
translator-po-text = PO لبرامج مثل Poedit وWeblate
translator-csv = كجدول
translator-csv-text = CSV لجداول البيانات: صف لكل نص
translator-save = حفظ الملف
translator-save-title = أين يُحفظ ملف الترجمة؟
translator-sent = الملف { $file } جاهز للترجمة.
translator-reveal = إظهار الملف
translator-back = استلام ترجمة
translator-pick-title = ما الملف الذي عاد من الترجمة؟
translator-other-file = ملف آخر
translator-changed = { $count ->
    [zero] لا نص يتغيّر
    [one] نص واحد يتغيّر
    [two] نصّان يتغيّران
    [few] { NUMBER($count) } نصوص تتغيّر
    [many] { NUMBER($count) } نصًا يتغيّر
   *[other] { NUMBER($count) } نص يتغيّر
}
translator-unchanged = كما كان: { NUMBER($count) }
translator-untranslated = غير مترجم: { NUMBER($count) }
translator-rejected = مرفوض: { NUMBER($count) }
translator-changed-title = ما الذي سيتغيّر
translator-rejected-title = ما لا يمكن قبوله، والسبب
translator-nothing = لا جديد في هذا الملف.
translator-take = قبول
translator-apply = { $count ->
    [zero] قبول
    [one] قبول نص واحد
    [two] قبول نصّين
    [few] قبول { $shown } نصوص
    [many] قبول { $shown } نصًا
   *[other] قبول { $shown } نص
}
translator-applied = { $count ->
    [zero] لا نص جديد: { $language }.
    [one] نص جديد واحد: { $language }.
    [two] نصّان جديدان: { $language }.
    [few] { NUMBER($count) } نصوص جديدة: { $language }.
    [many] { NUMBER($count) } نصًا جديدًا: { $language }.
   *[other] { NUMBER($count) } نص جديد: { $language }.
}
translator-look = الاطلاع عليه
unit-unknown = نص لم يعد موجودًا
unit-paragraph = { $part }، الفقرة { NUMBER($number) }
unit-instead = { $part }: ما يحلّ محل قيمة ناقصة
unit-form = { $part }: كلمات تتوقف على قيمة
