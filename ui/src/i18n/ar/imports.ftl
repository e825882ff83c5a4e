# Importing people: the file, its columns, the plan, the result, the history.
back = رجوع
import-title = استيراد أشخاص
import-subtitle = لا شيء يتغيّر قبل أن ترى الخطة.
import-steps = خطوات الاستيراد
import-step-file = الملف
import-step-columns = الأعمدة
import-step-plan = الخطة
import-step-done = تم
import-choose-title = اختيار ملف جهات اتصال
import-choose-text = مصنّف Excel أو ملف CSV من Mailchimp أو HubSpot أو Google Contacts أو Outlook أو أي برنامج آخر. الملف نفسه لا يتغيّر أبدًا.
import-choose = اختيار ملف
import-pick-title = اختيار ملف جهات اتصال
import-other-file = ملف آخر
import-unreadable-title = لا يمكن قراءة هذا الملف
import-unreadable-do = اختر ملفًا آخر، أو احفظ هذا الملف من جديد في البرنامج الذي جاء منه.
import-stopped = أُوقف الاستيراد
import-stopped-text = لم يُضَف شيء ولم يتغيّر شيء.
import-to-columns = مطابقة الأعمدة
import-to-plan = إظهار الخطة
import-apply = { $count ->
    [zero] لا أحد للاستيراد
    [one] استيراد شخص واحد
    [two] استيراد شخصين
    [few] استيراد { NUMBER($count) } أشخاص
    [many] استيراد { NUMBER($count) } شخصًا
   *[other] استيراد { NUMBER($count) } شخص
}
import-apply-choices = استيراد الاختيارات
import-apply-nothing = لا شيء للاستيراد
import-planning = مقارنة كل صف بالأشخاص الموجودين لديك
import-planning-safe = لا يُكتب أي شيء.
import-applying = جارٍ الاستيراد
import-applying-safe = عند الإيقاف لا يُحفظ أي شيء.
import-leave-title = مغادرة هذا الاستيراد؟
import-leave-text = لم يُستورد بعد شيء من { $file }، وسيلزم ربط الأعمدة من جديد.
import-leave-anyway = المغادرة
import-leave-stay = متابعة الاستيراد

file-facts = { $columns ->
    [zero] بلا أعمدة، { $size }
    [one] عمود واحد، { $size }
    [two] عمودان، { $size }
    [few] { NUMBER($columns) } أعمدة، { $size }
    [many] { NUMBER($columns) } عمودًا، { $size }
   *[other] { NUMBER($columns) } عمود، { $size }
}
file-delimiter = الفاصل بين الأعمدة
file-encoding = ترميز الحروف
file-flag-column = يُنظر في «{ $column }»
file-preview = الصفوف الأولى
file-preview-ask = هل تظهر الأسماء والحروف صحيحة؟ إن لم تكن، فيمكن تغيير ترميز الحروف أعلاه.
delimiter-comma = فاصلة ,
delimiter-semicolon = فاصلة منقوطة ;
delimiter-tab = علامة جدولة
delimiter-bar = خط عمودي |
encoding-utf-8 = أي لغة (UTF-8)
encoding-utf-16le = أي لغة (UTF-16)
encoding-utf-16be = أي لغة (UTF-16، big-endian)
encoding-windows-1252 = أوروبا الغربية (Windows)
encoding-iso-8859-2 = أوروبا الوسطى
encoding-windows-1251 = السيريلية (Windows)
encoding-windows-1255 = العبرية (Windows)
encoding-windows-1256 = العربية (Windows)
encoding-shift_jis = اليابانية (Shift JIS)
encoding-gbk = الصينية المبسطة (GBK)
encoding-big5 = الصينية التقليدية (Big5)
encoding-euc-kr = الكورية (EUC-KR)

columns-header = العمود في الملف
columns-samples = ما فيه
columns-becomes = يصبح
columns-target = ما يصبح عليه «{ $header }»
columns-empty = فارغ
columns-ignore = تركه
columns-new = سمة جديدة…
columns-new-consent = موافقة لغرض جديد…
columns-is-purpose = «{ $name }» غرض من أغراض الرسائل. لا تُحسب «نعم» في هذا العمود إلا موافقةً.
columns-as-consent = إدخالها موافقةً
columns-consent-title = موافقة لغرض جديد
columns-consent-known = الموافقة على «{ $name }»
columns-consent-text = اذكر أي رسائل يسمح بها هذا العمود. يُنشأ الغرض مع الاستيراد.
columns-consent-channel = تصل الرسائل عبر
columns-left-out = { $count ->
    [zero] لا يُترك أي عمود: { $columns }
    [one] يُترك عمود واحد: { $columns }
    [two] يُترك عمودان: { $columns }
    [few] تُترك { NUMBER($count) } أعمدة: { $columns }
    [many] يُترك { NUMBER($count) } عمودًا: { $columns }
   *[other] يُترك { NUMBER($count) } عمود: { $columns }
}
columns-keep = { $count ->
    [zero] الاحتفاظ بها نصًا
    [one] الاحتفاظ به نصًا
    [two] الاحتفاظ بهما نصًا
    [few] الاحتفاظ بها كلها نصًا
    [many] الاحتفاظ بها كلها نصًا
   *[other] الاحتفاظ بها كلها نصًا
}
columns-group-person = الشخص
columns-group-postal = العنوان
columns-group-attributes = السمات
columns-group-consent = الاختيارات
columns-group-other = أخرى
columns-problem-nothing = يُرجى اختيار ما يصبح عليه عمود واحد على الأقل.
columns-problem-no_key = يجب أن يبيّن أحد الأعمدة عمّن يتحدث كل صف: رقمك الخاص أو بريد إلكتروني أو هاتف.
columns-problem-twice = عمودان يصبحان «{ $target }». يُرجى ترك أحدهما.
columns-evidence-title = كيف عُرف أنهم وافقوا؟
columns-evidence-text = في هذا الملف عمود يبيّن من سمح بالرسائل. الموافقة لا تُحتسب إلا مع إثباتها، ولا يمكنها أبدًا إلغاء سحب سابق.
columns-evidence-needed = لازم قبل الخطة
columns-evidence = مصدر الموافقة
columns-evidence-example = استمارة التسجيل في موقعنا، تصدير 20 نوفمبر 2026
columns-evidence-hint = يُحفظ مع اختيار كل شخص ويُعرض عند السؤال عنه.

plan-created = { $count ->
    [zero] أشخاص جدد
    [one] شخص جديد
    [two] شخصان جديدان
    [few] أشخاص جدد
    [many] شخصًا جديدًا
   *[other] شخص جديد
}
plan-updated = { $count ->
    [zero] تغيّروا
    [one] تغيّر
    [two] تغيّرا
    [few] تغيّروا
    [many] تغيّروا
   *[other] تغيّروا
}
plan-unchanged = دون تغيير
plan-rejected = لم يُستوردوا
plan-rows = { $count ->
    [zero] صفوف في الملف
    [one] صف في الملف
    [two] صفان في الملف
    [few] صفوف في الملف
    [many] صفًا في الملف
   *[other] صف في الملف
}
plan-consents = { $count ->
    [zero] لا تُسجَّل أي موافقة
    [one] تُسجَّل موافقة واحدة
    [two] تُسجَّل موافقتان
    [few] تُسجَّل { NUMBER($count) } موافقات
    [many] تُسجَّل { NUMBER($count) } موافقةً
   *[other] تُسجَّل { NUMBER($count) } موافقة
}
plan-opt-outs = { $count ->
    [zero] لا يُسجَّل أي سحب
    [one] يُسجَّل سحب واحد
    [two] يُسجَّل سحبان
    [few] تُسجَّل { NUMBER($count) } عمليات سحب
    [many] تُسجَّل { NUMBER($count) } عملية سحب
   *[other] تُسجَّل { NUMBER($count) } عملية سحب
}
plan-opt-outs-kept = { $count ->
    [zero] لا سحب يبقى
    [one] يبقى سحب واحد، مهما قال الملف
    [two] يبقى سحبان، مهما قال الملف
    [few] تبقى { NUMBER($count) } عمليات سحب، مهما قال الملف
    [many] تبقى { NUMBER($count) } عملية سحب، مهما قال الملف
   *[other] تبقى { NUMBER($count) } عملية سحب، مهما قال الملف
}
plan-attributes = { $count ->
    [zero] تُنشأ { NUMBER($count) } سمة جديدة: { $names }
    [one] تُنشأ سمة جديدة: { $names }
    [two] تُنشأ سمتان جديدتان: { $names }
    [few] تُنشأ { NUMBER($count) } سمات جديدة: { $names }
    [many] تُنشأ { NUMBER($count) } سمة جديدة: { $names }
   *[other] تُنشأ { NUMBER($count) } سمة جديدة: { $names }
}
plan-purposes = { $count ->
    [zero] يُنشأ { NUMBER($count) } غرض جديد: { $names }
    [one] يُنشأ غرض جديد: { $names }
    [two] يُنشأ غرضان جديدان: { $names }
    [few] تُنشأ { NUMBER($count) } أغراض جديدة: { $names }
    [many] يُنشأ { NUMBER($count) } غرضًا جديدًا: { $names }
   *[other] يُنشأ { NUMBER($count) } غرض جديد: { $names }
}
plan-view = ما يُنظر فيه
plan-view-updated = تغيّروا
plan-view-created = جدد
plan-view-rejected = لم يُستوردوا
plan-view-opt_outs = سحوبات باقية
plan-view-warnings = للمراجعة
plan-stays = يبقى مسحوبًا
plan-stays-explained = يقول الملف نعم عن هؤلاء الأشخاص، لكنهم سحبوا موافقتهم. كلمتهم هي المعتبرة، لا كلمة الملف.
plan-row = الصف { NUMBER($row) }
plan-several-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { NUMBER($count) } صفوف
    [many] { NUMBER($count) } صفًا
   *[other] { NUMBER($count) } صف
}
plan-which-rows = الصفوف { $rows }
plan-each-row = صفًا صفًا
plan-whole-file = الملف كله
plan-more = { $count ->
    [zero] ولا مزيد.
    [one] وواحد آخر مثل هذا.
    [two] واثنان آخران مثل هذا.
    [few] و{ NUMBER($count) } أخرى مثل هذه.
    [many] و{ NUMBER($count) } أخرى مثل هذه.
   *[other] و{ NUMBER($count) } أخرى مثل هذه.
}
plan-no-rows = لا أشخاص في هذا الملف: لا صفوف تحت عناوينه.
plan-nothing = كل الصفوف ({ $count }) تقول ما لديك من قبل. لا شيء للاستيراد.

done-title = تم استيراد { $file }
done-undone = تم التراجع عن الاستيراد
done-sum = { $created } جدد، { $updated } تغيّروا، { $unchanged } دون تغيير، { $rejected } لم يُستوردوا
done-people = رؤية الأشخاص
done-undo = التراجع عن هذا الاستيراد
done-again = استيراد ملف آخر
done-rejected = ما لم يُستورد، ولماذا

undo-title = التراجع عن استيراد { $file }؟
undo-text = يُزال من جاء به من الأشخاص وتعود القيم التي غيّرها. السحوبات التي جاء بها تبقى. وما تغيّر بعد ذلك يُترك كما هو ويُدرج في قائمة.
undo-confirm = تراجع
undo-keep = الاحتفاظ به
undo-done-title = تم التراجع عن الاستيراد
undo-done = أُزيل { $removed }، وعاد { $restored } كما كان.
undo-attributes = { $count ->
    [zero] أُزيلت السمات التي أنشأها: { $names }
    [one] أُزيلت السمة التي أنشأها: { $names }
    [two] أُزيلت السمتان اللتان أنشأهما: { $names }
    [few] أُزيلت السمات التي أنشأها: { $names }
    [many] أُزيلت السمات التي أنشأها: { $names }
   *[other] أُزيلت السمات التي أنشأها: { $names }
}
undo-left = تُرك كما هو

imports-subtitle = ما جاء به كل ملف، وطريق العودة
imports-new = استيراد أشخاص
imports-empty-title = لا عمليات استيراد بعد
imports-empty-text = كل ملف تُحضره يُدرج هنا، ويمكن التراجع عنه.
imports-file = الملف
imports-rows = الصفوف
imports-created = جدد
imports-updated = تغيّروا
imports-unchanged = دون تغيير
imports-rejected = لم يُستوردوا
imports-wrong = ما لم يكن صحيحًا
imports-undone = تم التراجع { $date }
imports-undo-label = التراجع عن استيراد { $file }
file-sheet = ورقة المصنّف
