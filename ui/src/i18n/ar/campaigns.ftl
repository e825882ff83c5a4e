# Campaigns: the list, one campaign's four steps, its exports and their receipts.
campaigns-title = الحملات
campaigns-subtitle = من تصله أي رسالة، ولماذا
campaigns-new = حملة جديدة
campaigns-name = الاسم
campaigns-who = مَن
campaigns-what = ماذا
campaigns-why = لماذا
campaigns-audience = الأشخاص
campaigns-last = آخر تصدير
campaigns-never = ليس بعد
campaigns-check = فحص
campaigns-check-label = فحص { $name }
campaigns-empty-title = لا حملات بعد
campaigns-empty-text = الحملة تحدد من تصله أي رسالة ولماذا. سترى كل رسالة مفحوصة قبل أن يخرج أي شيء.
campaigns-empty-wordless = تحتاج الحملة إلى ما تقوله. تُكتب الرسالة أولًا، ثم يُختار من تصله.
campaigns-write-first = كتابة رسالة

campaign-new-text = لا شيء يخرج قبل أن ترى الفحص.
campaign-edit-title = تعديل الحملة
campaign-make = إنشاء
campaign-name-example = زيارات الأسبوع القادم
campaign-name-missing = يلزم اسم للحملة.
campaign-template-missing = يُرجى اختيار رسالة. إن لم توجد بعد، تُكتب واحدة أولًا.
campaign-message-choose = اختيار رسالة
campaign-message-missing = يجب اختيار الرسالة.
campaign-reach = طرق الوصول إلى الأشخاص
campaign-reach-nth = { $number }. { $channel }
campaign-reach-option = { $name } · { $channel }
campaign-reach-add = إضافة طريقة أخرى
campaign-reach-why = يمكن أن تصل «{ $name }» إلى من لا تصلهم هذه الطريقة.
campaign-reach-hint = من يفضّل إحدى هذه الطرق تصله بها، والباقون بأول طريقة مسموح بها وممكنة. لا يصل إلى أحد أكثر من رسالة واحدة.
campaign-reach-up = نقل { $channel } إلى أعلى
campaign-reach-down = نقل { $channel } إلى أسفل
campaign-reach-remove = إزالة { $channel }
campaign-reach-open = فتح النص: { $channel }
campaign-purpose-missing = يُرجى اختيار غرض الرسالة. الأغراض محفوظة في الإعدادات.
campaign-purpose-none = لا يوجد غرض بعد. الغرض يبيّن سبب وصول الرسائل إلى الناس وما يسمح بها.
campaign-purpose-choose = اختيار الغرض
campaign-who-option = { $name } ({ $count })
campaign-from = من
campaign-from-example = { $name } <mail@example.org>
campaign-from-missing = يلزم تحديد ممن تأتي الرسالة.
campaign-reply-to = الردود تذهب إلى
campaign-reply-to-same = العنوان نفسه
campaign-other-language = من يقرأ لغة أخرى قد تصله اللغة الرئيسية
campaign-other-language-hint = وإلا فلن يصله شيء حتى تُكتب الرسالة بلغته.
campaign-steps = خطوات الحملة
campaign-step-who = مَن
campaign-step-what = ماذا
campaign-step-check = الفحص
campaign-step-export = التصدير
campaign-edit = تعديل
campaign-to-what = ما يصلهم
campaign-to-check = فحصها
campaign-check-again = فحص من جديد
campaign-to-export = تصدير
campaign-back-to-check = العودة إلى الفحص
campaign-more = المزيد عن هذه الحملة
campaign-archive = أرشفة
campaign-archive-title = أرشفة { $name }؟
campaign-archive-text = تغادر القائمة. ما صدّرته يبقى مع كل إيصال.
campaign-archived = تمت أرشفة { $name }.
campaign-gone = هذه الحملة
campaign-who-count = { $count ->
    [zero] لا أحد اليوم في «{ $name }»
    [one] شخص في «{ $name }» اليوم
    [two] شخصان في «{ $name }» اليوم
    [few] أشخاص في «{ $name }» اليوم
    [many] شخصًا في «{ $name }» اليوم
   *[other] شخص في «{ $name }» اليوم
}
campaign-who-everyone = الجميع في مساحة العمل هذه.
campaign-who-note = يستبعد الفحص كل من لا يجوز إرسال «{ $purpose }» إليه، ويبيّن السبب.
campaign-who-show = رؤية هؤلاء الأشخاص
campaign-who-open = فتح الشريحة
campaign-languages = مكتوبة بـ
campaign-open-text = فتح النص
campaign-other-readers = لغات أخرى
campaign-other-yes = من يقرأ لغة لم تُكتب بها تصله بهذه اللغة: { $language }.
campaign-other-no = من يقرأ لغة لم تُكتب بها لا يصله شيء.
strict-title = تشدّد أكبر في النصوص
strict-languages = اللغات والقرّاء
strict-vouched = إرسال النصوص المضمونة فقط
strict-vouched-text = من كان سيصله نص لم يقرأه أحد ويعتمده لا يصله شيء حتى يُعتمد.
strict-crossing = عدم إرسال نبرة مختلفة إلى أحد
strict-crossing-text = من كانت ستصله نبرة لم يخترها لا يصله شيء. ولا تصل أحدًا لغته بكتابة أخرى إلا إذا سمحتم بذلك.
campaign-asks = تصل فقط إلى من وافق عليها.
campaign-objects = لا تحتاج إلى موافقة، لكن من يعترض يُستبعد.

check-running = كتابة كل رسالة وقراءتها
check-running-safe = لا شيء يخرج، ولا شيء يتغيّر.
check-stopped = أُوقف الفحص. لم يتغيّر شيء.
check-will = { $count ->
    [zero] لن تصل إلى أحد،
    [one] شخص ستصله،
    [two] شخصان ستصلهما،
    [few] أشخاص ستصلهم،
    [many] شخصًا ستصلهم،
   *[other] شخص ستصلهم،
}
check-word-for-word = وكل رسالة مفحوصة كلمة كلمة
check-other-language = { $count ->
    [zero] لا تصل الرسالة أحدًا منهم بلغة غير لغته: { $languages }
    [one] منهم شخص واحد تصله الرسالة بلغة غير لغته: { $languages }
    [two] منهم شخصان تصلهما الرسالة بلغة غير لغتهما: { $languages }
    [few] منهم { NUMBER($count) } أشخاص تصلهم الرسالة بلغة غير لغتهم: { $languages }
    [many] منهم { NUMBER($count) } شخصًا تصلهم الرسالة بلغة غير لغتهم: { $languages }
   *[other] منهم { NUMBER($count) } شخص تصلهم الرسالة بلغة غير لغتهم: { $languages }
}
check-reads = { $language } ({ NUMBER($count) })
check-in-segment = في «{ $name }»
check-bar-gets = { $count ->
    [zero] لن تصل إلى أحد
    [one] ستصل إلى شخص واحد
    [two] ستصل إلى شخصين
    [few] ستصل إلى { NUMBER($count) } أشخاص
    [many] ستصل إلى { NUMBER($count) } شخصًا
   *[other] ستصل إلى { NUMBER($count) } شخص
}
check-bar-part = { $count }: { $reason }
check-by = { $channel }: { $count }
check-tried = الطرق المجرَّبة
check-tried-one = { $channel }: { $why }
check-who-not = من لن تصله، ولماذا
check-people = الأشخاص
check-next = ما العمل
check-everyone = ستصل إلى الجميع في «{ $name }». لم يُستبعد أحد.
check-people-count = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { NUMBER($count) } أشخاص
    [many] { NUMBER($count) } شخصًا
   *[other] { NUMBER($count) } شخص
}
check-people-first = · أول { NUMBER($count) }
check-do-show = إظهارهم
check-do-fill = إكمال
check-do-write = كتابة
check-do-mend = إصلاح
check-do-let = السماح لهم…
check-do-label = { $action }: { $group }
check-must = يلزم إصلاحه
check-fill-label = إكمال بيانات { $name }
check-fill-or-text = أو تحديد ما يُكتب في النص عندما تكون القيمة فارغة.
check-text-then = إصلاح واحد يكفي للجميع.
check-nobody-title = لا أحد في «{ $name }» اليوم
check-nobody-text = قاعدة هذه الشريحة لا تنطبق على أحد. يمكن توسيع القاعدة أو اختيار أشخاص آخرين.
check-nobody-text-everyone = لا أشخاص في مساحة العمل هذه بعد. يلزم إحضارهم أولًا.
check-nobody-rule = فتح الشريحة
check-nobody-other = اختيار أشخاص آخرين
check-Suppressed = على قائمة عدم التواصل أبدًا
check-Suppressed-why = مهما كانت موافقاتهم الأخرى
check-NoConsent = لا موافقة على «{ $purpose }» عبر { $channel }
check-NoAddress = لا عنوان بريد إلكتروني
check-NoAddress-why = لا مكان تُرسل إليه
check-no-mobile = لا رقم هاتف محمول
check-FrequencyCapped = وصلتهم رسائل كافية
check-HeldOut = مستبقون للمقارنة
check-OutsideWindow = ليس في هذا الوقت
check-MissingValue-why = ستترك فراغًا في النص
check-MissingValue-why-cell = ستترك فراغًا في { $cell }
check-cells-more = { NUMBER($count) } غيرها
check-NoVariant = غير مكتوبة بلغة يقرؤونها
check-NoVariant-why = هذه الحملة لا يجوز لها إرسال لغة أخرى إليهم
check-NoVariant-cell = لم يكتمل نص «{ $cell }»
check-kept-nobody = لا أحد يضمن هذا النص: { $text }
check-kept-changed = تغيّر هذا النص بعد قراءة { $name }: { $text }
check-kept-surroundings = تغيّرت صورة أو عبارة أو تحية في هذا النص بعد قراءة { $name }: { $text }
check-kept-expired = انتهى ضمان { $name } لهذا النص في { $date }: { $text }
check-kept-other_script = لا يوجد إلا بكتابة أخرى: { $text }
check-kept-other_register = لا يوجد إلا بنبرة أخرى: { $text }
check-kept-why = هذه الحملة تستبعدهم
check-kept-before = سُمح لهم سابقًا بقرار { $name } («{ $reason }»)، لكن النص تغيّر بعد ذلك.
check-in-letter = الرسالة البريدية «{ $letter }»: { $what }
check-kept-then = يمكن حلّ الأمر مرة واحدة للجميع، أو السماح لهم مع ذكر السبب.
check-RenderFailed = تعذّر إنشاء الرسالة
check-RenderFailed-cell = تعذّر إنشاء رسالة «{ $cell }»
check-Duplicate = الرسالة نفسها إلى العنوان نفسه
check-Duplicate-why = تخرج نسخة واحدة؛ وهذه ستكون الثانية

let-in-title = السماح لهم رغم ذلك؟
let-in-text = { $count ->
    [zero] لا أحد هذا النص: { $text }. يذكر الإيصال والتصدير من سمح بذلك ولماذا. إذا تغيّر النص يُطرح السؤال من جديد.
    [one] شخص واحد سيصله هذا النص: { $text }. يذكر الإيصال والتصدير من سمح بذلك ولماذا. إذا تغيّر النص يُطرح السؤال من جديد.
    [two] شخصان سيصلهما هذا النص: { $text }. يذكر الإيصال والتصدير من سمح بذلك ولماذا. إذا تغيّر النص يُطرح السؤال من جديد.
    [few] { NUMBER($count) } أشخاص سيصلهم هذا النص: { $text }. يذكر الإيصال والتصدير من سمح بذلك ولماذا. إذا تغيّر النص يُطرح السؤال من جديد.
    [many] { NUMBER($count) } شخصًا سيصله هذا النص: { $text }. يذكر الإيصال والتصدير من سمح بذلك ولماذا. إذا تغيّر النص يُطرح السؤال من جديد.
   *[other] { NUMBER($count) } شخص سيصله هذا النص: { $text }. يذكر الإيصال والتصدير من سمح بذلك ولماذا. إذا تغيّر النص يُطرح السؤال من جديد.
}
let-in-name = اسمك
let-in-name-missing = يُرجى ذكر من يسمح لهم.
let-in-reason = ما سبب السماح؟
let-in-reason-hint = جملة تبقى مفهومة بعد عام.
let-in-reason-missing = يُرجى ذكر السبب.
let-in-confirm = السماح لهم
let-in-heading = مسموح لهم مع ذكر السبب
let-in-who-not_vouched = { $count ->
    [zero] لا أحد نص لا يضمنه أحد: { $text }
    [one] شخص واحد يصله نص لا يضمنه أحد: { $text }
    [two] شخصان يصلهما نص لا يضمنه أحد: { $text }
    [few] { NUMBER($count) } أشخاص يصلهم نص لا يضمنه أحد: { $text }
    [many] { NUMBER($count) } شخصًا يصله نص لا يضمنه أحد: { $text }
   *[other] { NUMBER($count) } شخص يصله نص لا يضمنه أحد: { $text }
}
let-in-who-other_script = { $count ->
    [zero] لا أحد نص بكتابة أخرى: { $text }
    [one] شخص واحد يصله نص بكتابة أخرى: { $text }
    [two] شخصان يصلهما نص بكتابة أخرى: { $text }
    [few] { NUMBER($count) } أشخاص يصلهم نص بكتابة أخرى: { $text }
    [many] { NUMBER($count) } شخصًا يصله نص بكتابة أخرى: { $text }
   *[other] { NUMBER($count) } شخص يصله نص بكتابة أخرى: { $text }
}
let-in-who-other_register = { $count ->
    [zero] لا أحد نص بنبرة أخرى: { $text }
    [one] شخص واحد يصله نص بنبرة أخرى: { $text }
    [two] شخصان يصلهما نص بنبرة أخرى: { $text }
    [few] { NUMBER($count) } أشخاص يصلهم نص بنبرة أخرى: { $text }
    [many] { NUMBER($count) } شخصًا يصله نص بنبرة أخرى: { $text }
   *[other] { NUMBER($count) } شخص يصله نص بنبرة أخرى: { $text }
}
let-in-by = سماح من { $name }: «{ $reason }»
let-in-withdraw = استبعاد
let-in-withdraw-label = استبعاد من جديد: { $text }
let-in-letter = الرسالة البريدية «{ $letter }» ({ $text })

before-title = قبل الخروج
before-done = جاهز
before-open = لم يكتمل
before-sense = لن يصل كلام بلا معنى إلى أحد
before-nonsense = { $count ->
    [zero] لن يصل كلام بلا معنى إلى أحد
    [one] سيصل كلام بلا معنى إلى شخص واحد
    [two] سيصل كلام بلا معنى إلى شخصين
    [few] سيصل كلام بلا معنى إلى { NUMBER($count) } أشخاص
    [many] سيصل كلام بلا معنى إلى { NUMBER($count) } شخصًا
   *[other] سيصل كلام بلا معنى إلى { NUMBER($count) } شخص
}
before-nonsense-do = يمكن إصلاح ذلك، أو استبعادهم عند التصدير
before-leave = يمكن إلغاء الاشتراك
before-no-leave = لا سبيل إلى إلغاء الاشتراك
before-no-leave-do = يُحدَّد في الإعدادات كيف يُلغى الاشتراك
before-from = تأتي من { $from }
before-note = يكتب التصدير الرسائل المفحوصة نفسها تمامًا. وإن تغيّر شيء في الأثناء، أُعيد الفحص.

attached-title = يُرفق معها
attached-letters = { $count ->
    [zero] رسالة بريدية بصيغة PDF: لا أحد
    [one] رسالة بريدية بصيغة PDF: شخص واحد
    [two] رسالة بريدية بصيغة PDF: شخصان
    [few] رسالة بريدية بصيغة PDF: { NUMBER($count) } أشخاص
    [many] رسالة بريدية بصيغة PDF: { NUMBER($count) } شخصًا
   *[other] رسالة بريدية بصيغة PDF: { NUMBER($count) } شخص
}
attached-letters-other = { $count ->
    [zero] منها بلغة غير لغة البريد الإلكتروني: لا أحد
    [one] منها بلغة غير لغة البريد الإلكتروني: شخص واحد
    [two] منها بلغة غير لغة البريد الإلكتروني: شخصان
    [few] منها بلغة غير لغة البريد الإلكتروني: { NUMBER($count) } أشخاص
    [many] منها بلغة غير لغة البريد الإلكتروني: { NUMBER($count) } شخصًا
   *[other] منها بلغة غير لغة البريد الإلكتروني: { NUMBER($count) } شخص
}
attached-calendars = { $count ->
    [zero] موعد للتقويم: لا أحد
    [one] موعد للتقويم: شخص واحد
    [two] موعد للتقويم: شخصان
    [few] موعد للتقويم: { NUMBER($count) } أشخاص
    [many] موعد للتقويم: { NUMBER($count) } شخصًا
   *[other] موعد للتقويم: { NUMBER($count) } شخص
}
attached-without = { $count ->
    [zero] بلا موعد قادم فيصلهم البريد وحده: لا أحد
    [one] بلا موعد قادم فيصله البريد وحده: شخص واحد
    [two] بلا موعد قادم فيصلهما البريد وحده: شخصان
    [few] بلا موعد قادم فيصلهم البريد وحده: { NUMBER($count) } أشخاص
    [many] بلا موعد قادم فيصلهم البريد وحده: { NUMBER($count) } شخصًا
   *[other] بلا موعد قادم فيصلهم البريد وحده: { NUMBER($count) } شخص
}
export-unattached = لا تتسع هذه الصيغة للمرفقات
export-unattached-text = ملفات البريد وصندوق البريد وحدها تحمل الرسالة البريدية والموعد. في هذه الصيغة تخرج الرسائل من دونهما.

export-format = بأي شكل تُحفظ الرسائل؟
export-form = تُحفظ على شكل
export-way-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $shown } أشخاص
    [many] { $shown } شخصًا
   *[other] { $shown } شخص
}
export-each-folder = لكل طريقة مجلد خاص بها داخل التصدير.
format-eml = ملفات بريد
format-eml-text = ملف .eml لكل رسالة. يُفتح في برنامج بريد بنقرتين.
export-drafts = لترسلها بنفسك
export-drafts-text = يُفتح كل ملف مسودةً في Thunderbird أو Apple Mail أو Outlook: راجعه، وغيّر كلمة إن شئت، ثم اضغط «إرسال».
format-mbox = صندوق بريد واحد
format-mbox-text = ملف .mbox واحد بكل الرسائل، لبرامج Thunderbird وApple Mail وغيرها.
format-csv = جدول (CSV)
format-csv-text = ملف .csv واحد، صف لكل شخص، لجدول بيانات أو لخدمة إرسال.
format-ndjson = بيانات لبرنامج آخر
format-ndjson-text = ملف .ndjson واحد، سطر لكل رسالة، ليقرأه برنامج آخر.
export-folder = إلى أين؟
export-choose-folder = اختيار مجلد
export-other-folder = مجلد آخر
export-pick-title = اختيار مجلد للرسائل
export-folder-hint = يُنشأ فيه مجلد جديد. لا يتغيّر شيء مما هو موجود فيه.
export-nonsense-text = هم في الفحص، ومع كل منهم ما يلزم إصلاحه. أو المتابعة من دونهم:
export-leave-out = { $count ->
    [zero] لا أحد للاستبعاد
    [one] استبعاد هذا الشخص وإدراجه في القائمة
    [two] استبعاد هذين الشخصين وإدراجهما في القائمة
    [few] استبعاد هؤلاء الأشخاص ({ NUMBER($count) }) وإدراجهم في القائمة
    [many] استبعاد هؤلاء الأشخاص ({ NUMBER($count) }) وإدراجهم في القائمة
   *[other] استبعاد هؤلاء الأشخاص ({ NUMBER($count) }) وإدراجهم في القائمة
}
export-problem-nobody = لن تصل رسالة إلى أحد، فلا شيء للتصدير.
export-problem-nonsense = { $count ->
    [zero] لا حاجة إلى إصلاح النص لأحد.
    [one] يلزم إصلاح النص لشخص واحد، أو اختيار استبعاده أعلاه.
    [two] يلزم إصلاح النص لشخصين، أو اختيار استبعادهما أعلاه.
    [few] يلزم إصلاح النص لـ{ NUMBER($count) } أشخاص، أو اختيار استبعادهم أعلاه.
    [many] يلزم إصلاح النص لـ{ NUMBER($count) } شخصًا، أو اختيار استبعادهم أعلاه.
   *[other] يلزم إصلاح النص لـ{ NUMBER($count) } شخص، أو اختيار استبعادهم أعلاه.
}
export-problem-folder = يُرجى اختيار مجلد أولًا.
export-go = { $count ->
    [zero] لا رسائل للتصدير
    [one] تصدير رسالة واحدة
    [two] تصدير رسالتين
    [few] تصدير { NUMBER($count) } رسائل
    [many] تصدير { NUMBER($count) } رسالةً
   *[other] تصدير { NUMBER($count) } رسالة
}
export-sum-note = { $count ->
    [zero] تصل إلى الجميع.
    [one] شخص واحد لن تصله؛ هو في الفحص مع السبب.
    [two] شخصان لن تصلهما؛ هما في الفحص مع السبب.
    [few] { NUMBER($count) } أشخاص لن تصلهم؛ كل منهم في الفحص مع السبب.
    [many] { NUMBER($count) } شخصًا لن تصلهم؛ كل منهم في الفحص مع السبب.
   *[other] { NUMBER($count) } شخص لن تصلهم؛ كل منهم في الفحص مع السبب.
}
export-running = كتابة الرسائل
export-running-safe = عند الإيقاف لا تُحفظ أي رسالة ولا يُكتب أي إيصال.
export-stopped-title = أُوقف التصدير
export-stopped-text = لم تُحفظ أي رسالة ولم يُكتب أي إيصال. يمكنك البدء من جديد متى شئت.
export-done = { $count ->
    [zero] لم تُكتب أي رسالة
    [one] كُتبت رسالة واحدة
    [two] كُتبت رسالتان
    [few] كُتبت { NUMBER($count) } رسائل
    [many] كُتبت { NUMBER($count) } رسالةً
   *[other] كُتبت { NUMBER($count) } رسالة
}
export-done-away = { $count ->
    [zero] { $name }: لم تُكتب أي رسالة.
    [one] { $name }: كُتبت رسالة واحدة.
    [two] { $name }: كُتبت رسالتان.
    [few] { $name }: كُتبت { NUMBER($count) } رسائل.
    [many] { $name }: كُتبت { NUMBER($count) } رسالةً.
   *[other] { $name }: كُتبت { NUMBER($count) } رسالة.
}
export-where = المكان
export-files = الملفات
export-more-files = { $count ->
    [zero] لا ملفات أخرى
    [one] ملف آخر
    [two] ملفان آخران
    [few] { NUMBER($count) } ملفات أخرى
    [many] { NUMBER($count) } ملفًا آخر
   *[other] { NUMBER($count) } ملف آخر
}
export-upload = للرفع
export-upload-text = ارفعوا ملفات الصور من هذا المجلد إلى { $address } قبل أن يفتح أحد رسالة: فمن هناك تجلبها الرسائل.
export-not = لم تصلهم
export-see-receipts = من وصلته، ولماذا
export-again = تصدير من جديد
export-next = لم يُرسَل شيء بعد: الملفات لك، وما يُفعل بها مذكور أدناه.
export-left-out = استُبعدوا باختيارك

batches-title = عمليات التصدير
batches-none = لم يُصدَّر شيء بعد.
batches-sum = { $exported } من { $audience }
batch-subtitle = صُدّرت { $at } · { $format }
batch-campaign = الحملة
batch-sum = { $count ->
    [zero] لا رسالة لأحد من أصل { $audience }.
    [one] لشخص واحد من أصل { $audience } رسالة.
    [two] لشخصين من أصل { $audience } رسالة لكل منهما.
    [few] لـ{ NUMBER($count) } أشخاص من أصل { $audience } رسالة لكل منهم.
    [many] لـ{ NUMBER($count) } شخصًا من أصل { $audience } رسالة لكل منهم.
   *[other] لـ{ NUMBER($count) } شخص من أصل { $audience } رسالة لكل منهم.
}
batch-not = الآخرون: { $reasons }.
batch-people = لهم رسالة
batch-none-text = لا أحد في هذا التصدير بهذا الاسم.
reason-Suppressed = { NUMBER($count) } على قائمة عدم التواصل أبدًا
reason-NoConsent = { NUMBER($count) } بلا موافقة
reason-NoAddress = { NUMBER($count) } بلا عنوان
reason-FrequencyCapped = { NUMBER($count) } برسائل كافية من قبل
reason-HeldOut = { NUMBER($count) } للمقارنة
reason-OutsideWindow = { NUMBER($count) } في وقت غير مناسب
reason-MissingValue = { NUMBER($count) } بمعلومة ناقصة
reason-NoVariant = { NUMBER($count) } بلا نص بلغتهم
reason-RenderFailed = { NUMBER($count) } برسالة تعذّر إنشاؤها
reason-Duplicate = { NUMBER($count) } برسالة مكررة

receipt-why = لماذا تُرسل «{ $subject }» بتاريخ { $day } إلى { $name }
receipt-person = فتح صفحة { $name }
receipt-used = ما استُخدم
receipt-address = البريد الإلكتروني
receipt-address-use = العنوان الذي تُرسل إليه
receipt-address-went = العنوان الذي أُرسلت إليه
receipt-used-note = لم يدخل في الرسالة شيء آخر عن هذا الشخص.
receipt-consent = ما تستند إليه
receipt-no-consent = لم تلزم موافقة لهذا الغرض، ولم يعترض أحد.
receipt-route = كيف اختيرت الطريقة
receipt-prefers = الطريقة التي يفضّلها { $name }: { $channel }
receipt-route-not = { $channel }: لم تُستخدم. { $why }
receipt-route-used = { $channel }: تُرسل الرسالة بهذه الطريقة.
receipt-language = كيف اختيرت اللغة
receipt-no-steps = لم يكن هناك سوى نص واحد.

sending-title = متى تُرسل الرسائل
sending-text = بحسب ساعة كل شخص. من لا تناسبه المراسلة الآن يُعطى وقتًا لاحقًا، ولا يُستبعد أحد.
sending-from = ليس قبل
sending-until = ليس بعد
sending-avoid-weekends = ليس في عطلتهم الأسبوعية
sending-avoid-weekends-text = أيام الراحة حيث يعيشون، أو ما في بطاقة ثقافتهم.
sending-avoid-holidays = ليس في الأعياد
sending-avoid-holidays-text = العطل الرسمية حيث يعيشون، والأيام التي تتجنبها بطاقة ثقافتهم، وأيام الدين الذي ذكروه.
sending-avoid-sensitive = ليس في الأيام التي تتطلب مراعاة
sending-avoid-sensitive-text = مثل يوم ذكرى، كما في بطاقة ثقافتهم.
sending-avoid-hours = ليس في الساعات التي تتركها ثقافتهم حرة
sending-avoid-hours-text = مثل راحة الظهيرة، كما في بطاقة ثقافتهم.
sending-best-hours = في أفضل ساعات ثقافتهم فقط
sending-best-hours-text = كما في بطاقة ثقافتهم. وإن لم يبقَ بذلك شيء من الساعات أعلاه، فهي وحدها المعتمدة.
check-other-register-title = نبرة غير نبرتهم
check-other-register = { $count ->
    [zero] لا أحد: { $text }
    [one] شخص واحد يصله: { $text }
    [two] شخصان يصلهما: { $text }
    [few] { NUMBER($count) } أشخاص يصلهم: { $text }
    [many] { NUMBER($count) } شخصًا يصله: { $text }
   *[other] { NUMBER($count) } شخص يصله: { $text }
}
check-other-register-note = لا يوجد نص بالنبرة التي اختاروها. يصلهم أقرب نص، ويمكن للحملة استبعادهم بدلًا من ذلك.
waits-title = في انتظار وقت أنسب
waits-quiet_hours = { $count ->
    [zero] لا أحد: الوقت هناك مبكر جدًا أو متأخر جدًا
    [one] شخص واحد: الوقت هناك مبكر جدًا أو متأخر جدًا
    [two] شخصان: الوقت هناك مبكر جدًا أو متأخر جدًا
    [few] { NUMBER($count) } أشخاص: الوقت هناك مبكر جدًا أو متأخر جدًا
    [many] { NUMBER($count) } شخصًا: الوقت هناك مبكر جدًا أو متأخر جدًا
   *[other] { NUMBER($count) } شخص: الوقت هناك مبكر جدًا أو متأخر جدًا
}
waits-weekend = { $count ->
    [zero] لا أحد: هناك عطلة أسبوعية
    [one] شخص واحد: هناك عطلة أسبوعية
    [two] شخصان: هناك عطلة أسبوعية
    [few] { NUMBER($count) } أشخاص: هناك عطلة أسبوعية
    [many] { NUMBER($count) } شخصًا: هناك عطلة أسبوعية
   *[other] { NUMBER($count) } شخص: هناك عطلة أسبوعية
}
waits-holiday = { $count ->
    [zero] لا أحد: { $day }
    [one] شخص واحد: { $day }
    [two] شخصان: { $day }
    [few] { NUMBER($count) } أشخاص: { $day }
    [many] { NUMBER($count) } شخصًا: { $day }
   *[other] { NUMBER($count) } شخص: { $day }
}
waits-sensitive = { $count ->
    [zero] لا أحد: { $day }، يوم يتطلب مراعاة
    [one] شخص واحد: { $day }، يوم يتطلب مراعاة
    [two] شخصان: { $day }، يوم يتطلب مراعاة
    [few] { NUMBER($count) } أشخاص: { $day }، يوم يتطلب مراعاة
    [many] { NUMBER($count) } شخصًا: { $day }، يوم يتطلب مراعاة
   *[other] { NUMBER($count) } شخص: { $day }، يوم يتطلب مراعاة
}
waits-hours = { $count ->
    [zero] لا أحد: ساعات تتركها ثقافتهم حرة
    [one] شخص واحد: ساعات تتركها ثقافته حرة
    [two] شخصان: ساعات تتركها ثقافتهما حرة
    [few] { NUMBER($count) } أشخاص: ساعات تتركها ثقافتهم حرة
    [many] { NUMBER($count) } شخصًا: ساعات تتركها ثقافتهم حرة
   *[other] { NUMBER($count) } شخص: ساعات تتركها ثقافتهم حرة
}
waits-best_hours = { $count ->
    [zero] لا أحد: أفضل ساعات ثقافتهم تأتي لاحقًا
    [one] شخص واحد: أفضل ساعات ثقافته تأتي لاحقًا
    [two] شخصان: أفضل ساعات ثقافتهما تأتي لاحقًا
    [few] { NUMBER($count) } أشخاص: أفضل ساعات ثقافتهم تأتي لاحقًا
    [many] { NUMBER($count) } شخصًا: أفضل ساعات ثقافتهم تأتي لاحقًا
   *[other] { NUMBER($count) } شخص: أفضل ساعات ثقافتهم تأتي لاحقًا
}
waits-first = ابتداءً من { $when }
waits-note = أوقات كل رسالة مذكورة في القائمة المرفقة بالملفات المصدَّرة.
sms-cost = ما تحتاج إليه الرسائل النصية
sms-cost-parts = الأجزاء: { $count }
sms-cost-examples = أسعار للمثال
sms-cost-examples-text = هذه الأسعار غير حقيقية. يُرجى إدخال أسعار مزوّد الخدمة.
sms-cost-own = أسعارك أنت
sms-cost-unpriced = أجزاء إلى بلدان بلا سعر: { $count }
sms-cost-country = البلد
sms-cost-part-count = الأجزاء
sms-cost-price = السعر
sms-cost-none = بلا سعر
sms-cost-dear = رسائل تحتاج إلى الأبجدية الأغلى: { $count }
sms-cost-mark = الرسائل: { $count }
sms-cost-plain = البديل البسيط: { $mark }
sms-cost-longest = أطول الرسائل
format-sms-csv = جدول لمزوّد الرسائل النصية
format-sms-csv-text = ملف .csv واحد، سطر لكل رسالة، بالأعمدة التي يتوقعها المزوّد.
gateway = أي مزوّد؟
gateway-hint = تتبع الأعمدة وشكل الأرقام المزوّد.
gateway-plain = مزوّد آخر أو جدول بيانات
format-pdf = صفحات للطباعة
format-pdf-text = صفحات PDF يقع العنوان فيها حيث تُظهره نافذة الظرف.
print-what = ما الذي يُطبع
print-file_each = رسائل، ملف لكل شخص
print-one_file = رسائل، ملف واحد للمطبعة
print-country = في أي بلد تُودَع الرسائل في البريد؟
print-country-hint = عندئذٍ تذكر الرسائل إلى الخارج وحدها اسم البلد. وما لم يُعرف ذلك، يذكره كل عنوان.
print-labels = { $sheet }: { NUMBER($width) } × { NUMBER($height) } مم، { NUMBER($count) } في الورقة
print-labels-too = ملصقات عناوين أيضًا
print-labels-none = بلا ملصقات
print-labels-first = أول ملصق فارغ
print-labels-first-hint = في ورقة استُعمل بعضها، يُعدّ من أعلى اليسار صفًا صفًا.
print-envelope = ظرف بنافذة
print-envelope-usual = المعتاد في بلدكم
print-envelope-usual-in = { $name } (المعتاد: { $country })
print-envelope-hint = يوضع العنوان بحيث يظهر في النافذة.
envelope-din-5008-a = ‏DIN 5008، النموذج A
envelope-din-5008-b = ‏DIN 5008، النموذج B
envelope-sn-010130-left = سويسري، النافذة إلى اليسار
envelope-sn-010130-right = سويسري، النافذة إلى اليمين
envelope-us-10 = أمريكي، رقم 10
envelope-uk-dl = بريطاني، DL
print-paper = الورق
print-paper-usual = ما يناسب الظرف
print-paper-fitting = { $name }، بما يناسب الظرف
print-paper-letter = ‏Letter الأمريكي
print-enclosures = ماذا يوضع أيضًا في الظرف؟
print-enclosures-hint = واحد في كل سطر. يُذكر في نهاية كل رسالة.
campaign-from-letter = يظهر أعلى الرسالة. أما العنوان فيأتي من الإعدادات.
campaign-from-sms = تعرض الهواتف حتى أحد عشر حرفًا ورقمًا لاتينيًا، أو رقم هاتف. وما عدا ذلك يُترك للمزوّد.
format-xlsx = مصنّف لبرنامج Excel
format-xlsx-text = ملف .xlsx واحد لبرنامج Excel أو LibreOffice، صف لكل رسالة. لا يُنفَّذ شيء فيه ولا يضيع منه صفر.
format-push = لخدمات الإشعارات
format-push-text = ملف لـApple وملف لـGoogle وملف لتطبيقكم، سطر لكل رسالة.
platform = لمن الملف؟
platform-all = ملف لكل جهة
platform-plain = تطبيقك أنت
platform-deviceless = { $count ->
    [zero] لا أحد بلا جهاز معروف
    [one] لا يُعرف جهاز شخص واحد
    [two] لا يُعرف جهازا شخصين
    [few] لا تُعرف أجهزة { NUMBER($count) } أشخاص
    [many] لا تُعرف أجهزة { NUMBER($count) } شخصًا
   *[other] لا تُعرف أجهزة { NUMBER($count) } شخص
}
platform-deviceless-plain = لا توصل Apple وGoogle الرسائل إلا إلى الأجهزة. هؤلاء موجودون في ملف تطبيقك وحده، وفيه ما يعرفهم التطبيق به.
platform-deviceless-out = لا توصل Apple وGoogle الرسائل إلا إلى الأجهزة. لن يصل هؤلاء شيء.
format-ssml = نصوص تُقرأ بصوت عالٍ
format-ssml-text = ملف لكل رسالة يقرؤه صوت آلي، ونص واحد للقراءة عبر الهاتف.
format-wav = ملفات صوتية
format-wav-text = ملف ‎.wav لكل رسالة، منطوق بلغتها، مع النص. يلزم برنامج espeak-ng على هذا الحاسوب.
check-no-letter = لا عنوان بريدي كامل
check-no-app = لا شيء يعرفهم به التطبيق
