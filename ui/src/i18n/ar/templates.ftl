# Messages: the list, the editor, and the preview beside it.
editor-done = تم
editor-undo = تراجع
editor-redo = إعادة
editor-subject = الموضوع

attach-label = المرفقات
attach-goes-with = يُرفق بهذه الرسالة: { $names }
attach = إرفاق…
attach-letter = رسالة بريدية بصيغة PDF
attach-letter-text = يصل كل شخص رسالته بلغته إن كُتبت بها. ومن تعذّر إعداد رسالته لا يصله البريد الإلكتروني أيضًا، ويذكر الفحص السبب.
attach-letter-which = أي رسالة؟
attach-letter-none = لا توجد رسالة بريدية بعد. اكتبوا واحدة أولًا: رسالة جديدة من نوع «رسالة بريدية».
attach-letter-gone = اختاروا رسالة: لم تعد هذه موجودة
attach-invitation = موعد للتقويم
attach-invitation-text = يُفتح في تقويم أي برنامج بريد. ومن ليس له موعد قادم يصله البريد من دونه.
attach-invitation-of = التقويم: { $name }
attach-of = المواعيد محفوظة في
attach-of-none = لا يُعرف بعد تاريخ عن أي شخص.
attach-when = يبدأ
attach-title = اسمه
attach-title-subject = كما في الموضوع
attach-title-hint = يتبعه اسم مؤسستكم.
attach-lasts = مدته
attach-lasts-unsaid = غير مذكورة
attach-lasts-minutes = { $count ->
    [zero] لا دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { NUMBER($count) } دقائق
    [many] { NUMBER($count) } دقيقة
   *[other] { NUMBER($count) } دقيقة
}
attach-place = مكانه
attach-place-ours = عنواننا
attach-fact = { $list }: { $fact }
attach-of-person = عن الشخص
attach-do = إرفاق
attach-remove = إزالة

templates-title = القوالب
templates-count = { $count ->
    [zero] لا رسائل بعد
    [one] رسالة واحدة
    [two] رسالتان
    [few] { NUMBER($count) } رسائل
    [many] { NUMBER($count) } رسالةً
   *[other] { NUMBER($count) } رسالة
}
templates-write = كتابة رسالة
templates-languages = اللغات
templates-used = تُستخدم في
templates-saved = آخر حفظ
templates-more = و{ NUMBER($count) } غيرها
templates-campaigns = { $count ->
    [0] لا حملة بعد
    [one] حملة واحدة
    [two] حملتين
    [few] { NUMBER($count) } حملات
    [many] { NUMBER($count) } حملةً
   *[other] { NUMBER($count) } حملة
}
templates-empty-title = لم يُكتب شيء بعد
templates-empty-text = تُكتب الرسالة مرة واحدة، بكل لغة يقرؤها الأشخاص لديك. وأثناء الكتابة تراها كما ستصل إلى أشخاص حقيقيين.

template-name = الاسم
template-name-example = تذكير بموعد
template-name-missing = يلزم اسم أولًا. لا يراه سوى فريقك.
template-new-text = لا يرى الاسم سوى فريقك.
template-first-language = تُكتب أولًا بـ
template-first-language-hint = من لا يقرأ أيًا من اللغات المكتوبة تصله هذه، إن سمحت الحملة.
template-start = بدء الكتابة
template-gone = هذه الرسالة
template-used = { $count ->
    [zero] لا تستخدمها أي حملة
    [one] تستخدمها حملة واحدة
    [two] تستخدمها حملتان
    [few] تستخدمها { NUMBER($count) } حملات
    [many] تستخدمها { NUMBER($count) } حملةً
   *[other] تستخدمها { NUMBER($count) } حملة
}
template-languages = { $count ->
    [zero] بريد بلا لغة بعد
    [one] بريد بلغة واحدة
    [two] بريد بلغتين
    [few] بريد بـ{ NUMBER($count) } لغات
    [many] بريد بـ{ NUMBER($count) } لغةً
   *[other] بريد بـ{ NUMBER($count) } لغة
}
fragment-languages = { $count ->
    [zero] مقطع بلا لغة بعد
    [one] مقطع بلغة واحدة
    [two] مقطع بلغتين
    [few] مقطع بـ{ NUMBER($count) } لغات
    [many] مقطع بـ{ NUMBER($count) } لغةً
   *[other] مقطع بـ{ NUMBER($count) } لغة
}
template-languages-sms = { $count ->
    [zero] رسالة نصية بلا لغة بعد
    [one] رسالة نصية بلغة واحدة
    [two] رسالة نصية بلغتين
    [few] رسالة نصية بـ{ NUMBER($count) } لغات
    [many] رسالة نصية بـ{ NUMBER($count) } لغةً
   *[other] رسالة نصية بـ{ NUMBER($count) } لغة
}
template-use = استخدام في حملة
template-more = المزيد عن { $name }
template-writing = الرسالة
template-editor = الكتابة
template-archive = أرشفة هذه الرسالة
template-archive-title = أرشفة { $name }؟
template-archive-text = تغادر القائمة، ولا تستطيع حملة جديدة استخدامها. ما أُرسل بها يبقى كما هو.
template-archived = تمت أرشفة { $name }.

cells-label = لغات هذه الرسالة
cells-all = الكل: { NUMBER($count) }
cells-to-mend = { $count ->
    [zero] لا شيء للإكمال: { $languages }
    [one] لغة للإكمال: { $languages }
    [two] لغتان للإكمال: { $languages }
    [few] { NUMBER($count) } لغات للإكمال: { $languages }
    [many] { NUMBER($count) } لغةً للإكمال: { $languages }
   *[other] { NUMBER($count) } لغة للإكمال: { $languages }
}
cells-stale = { $count ->
    [zero] نصوص قديمة: { $languages }
    [one] نص واحد قديم: { $languages }
    [two] نصّان قديمان: { $languages }
    [few] { NUMBER($count) } نصوص قديمة: { $languages }
    [many] { NUMBER($count) } نصًّا قديمًا: { $languages }
   *[other] { NUMBER($count) } نص قديم: { $languages }
}
cells-all-written = كُتب كل شيء
cells-unbegun = لم يُكتب شيء بعد
cell-written = مكتوبة
cell-incomplete = غير مكتملة
cell-unbegun = لم تُكتب بعد
cell-add = إضافة لغة
cell-add-text = كل اللغات تشترك في الكتل نفسها. تغيير البنية يغيّرها جميعًا؛ أما الكلمات فلكل لغة كلماتها.
cell-add-do = إضافة
cell-more = المزيد عن { $language }
cell-change = تغيير اللغة أو الأسلوب
cell-change-text = تبقى الكلمات كما هي، للأشخاص المختارين هنا.
cell-change-do = تغيير
cell-default = من لا يقرأ أيًا من هذه اللغات تصله { $language }، لذا يجب أن تبقى. يمكن إضافة الأخرى إلى جانبها.
cell-language = اللغة
cell-language-choose = اختيار لغة
cell-language-missing = يلزم اختيار اللغة أولًا.
cell-twice = هذه الرسالة مكتوبة من قبل بهذه اللغة وهذا الأسلوب.
cell-register = لمن يُخاطَبون بأسلوب
cell-register-any = أي أسلوب
cell-words = البدء بـ
cell-words-along = كلمات { $language }
cell-words-empty = كتل فارغة
cell-remove = إزالة { $language }
cell-removed = تمت إزالة { $language }.

write-subject = عمَّ تتحدث؟
write-heading = عنوان
write-text = للكتابة هنا، / لكتلة جديدة، @ لشيء عن الشخص
write-more = للكتابة هنا، / لكتلة جديدة، @ لشيء عن الشخص
pick-list = اختيار
pick-nothing = لا شيء بهذا الاسم. سيبقى نصًا.

block-text = نص
block-text-note = فقرات وقوائم
block-heading = عنوان
block-heading-note = سطر بارز
block-image = صورة
block-image-note = لكل ثقافة صورتها
block-button = زر
block-button-note = يفتح عنوانًا على الويب
block-divider = خط
block-divider-note = بين جزأين
block-condition = للبعض فقط
block-condition-note = تظهر لأشخاص مختارين
block-source = المصدر
block-source-note = HTML خاص بك
block-list = قائمة خاصة بالشخص
block-list-note = سطر لكل موعد أو طفل أو طلب
block-table = جدول
block-table-note = نصوص قصيرة في صفوف وأعمدة
block-quote = اقتباس
block-quote-note = كلمات قالها شخص ما
block-columns = أعمدة
block-columns-note = حتى ثلاثة جنبًا إلى جنب
block-spacer = مسافة
block-spacer-note = فراغ بين جزأين
block-contact = معلومات الاتصال
block-contact-note = عناوينكم وشبكاتكم
block-fragment = مقطع مشترك
block-fragment-note = كلمات تتشاركها عدة رسائل
block-add = إضافة كتلة
block-add-below = { $block } في الأسفل
block-menu = { $block }: السحب للنقل، والفتح للمزيد
block-up = إلى الأعلى
block-down = إلى الأسفل
block-duplicate = إنشاء نسخة
block-copy = نسخ
block-paste = لصق في الأسفل
block-choose = اختيار مع غيرها
block-let-go = إلغاء الاختيار
chosen-count = { $count ->
    [zero] لم تُختر أي كتلة
    [one] كتلة واحدة مختارة
    [two] كتلتان مختارتان
    [few] { NUMBER($count) } كتل مختارة
    [many] { NUMBER($count) } كتلة مختارة
   *[other] { NUMBER($count) } كتلة مختارة
  }
chosen-how = اضغط المربعات بجانب الكتل الأخرى لاختيارها أيضًا.
chosen-copied = { $count ->
    [zero] لم يُنسخ شيء
    [one] تم النسخ. يمكن اللصق أسفل أي كتلة، وفي رسالة أخرى أيضًا.
    [two] نُسخت كتلتان. يمكن اللصق أسفل أي كتلة، وفي رسالة أخرى أيضًا.
    [few] نُسخت { NUMBER($count) } كتل. يمكن اللصق أسفل أي كتلة، وفي رسالة أخرى أيضًا.
    [many] نُسخت { NUMBER($count) } كتلة. يمكن اللصق أسفل أي كتلة، وفي رسالة أخرى أيضًا.
   *[other] نُسخت { NUMBER($count) } كتلة. يمكن اللصق أسفل أي كتلة، وفي رسالة أخرى أيضًا.
  }
chosen-remove = إزالة
chosen-close = عدم اختيار شيء
block-hide = إخفاء في { $language }
block-show = إظهار في { $language }
block-hidden = { $block }، مخفي في { $language }
block-remove = إزالة من كل اللغات

button-label = كلمات الزر
button-opens = يفتح
source-html = HTML
source-text = نص عادي
source-text-derived = يُستخرج من HTML ما لم يُكتب هنا

condition-empty = لا شيء هنا بعد.
when-everyone = اختيار من يرى هذا
when-some = لبعض الأشخاص فقط
when-only = فقط: { $sentence }
when-count = { $count ->
    [zero] يرى هذا { NUMBER($count) } من { NUMBER($total) }
    [one] يرى هذا { NUMBER($count) } من { NUMBER($total) }
    [two] يرى هذا { NUMBER($count) } من { NUMBER($total) }
    [few] يرى هذا { NUMBER($count) } من { NUMBER($total) }
    [many] يرى هذا { NUMBER($count) } من { NUMBER($total) }
   *[other] يرى هذا { NUMBER($count) } من { NUMBER($total) }
}
when-change = { $sentence }. تغيير من يرى هذا
when-title = من يرى هذا؟
condition-else = ما يراه الآخرون
condition-else-add = إضافة ما يراه الآخرون
spacer-size = مقدار المسافة
spacer-small = صغيرة
spacer-medium = متوسطة
spacer-large = كبيرة
columns-count = الأعمدة
columns-one = العمود { $number }
quote-words = ما قيل
quote-source = من قاله
list-of = سطر لكل عنصر من
list-choose = اختيار قائمة
list-style = بداية الأسطر
list-style-bullet = بنقطة
list-style-number = برقم
list-style-plain = بلا شيء
list-line = ما يقوله كل سطر، @ لما هو معروف
list-each = كل عنصر من { $list }
list-item = العنصر نفسه
list-none-words = ما يقرؤه من ليس لديه شيء
list-none-omit = حذف القائمة
list-none-example = مثل «لا شيء مقرر بعد»
list-lacking = لا يُعرف عن الأشخاص بعد ما يأتي في قائمة. يمكن استيراد قائمة مع الأشخاص في عمود من نوع «عدة كلمات».
table-cell = الصف { $row }، العمود { $column }
table-head-cell = عنوان
table-header = الصف الأول يحوي العناوين
table-rows = الصفوف
table-row-add = صف إضافي
table-row-remove = إزالة الصف الأخير من كل اللغات
table-columns = الأعمدة
table-column-add = عمود إضافي
table-column-remove = إزالة العمود الأخير من كل اللغات
contact-words = بضع كلمات عند الرغبة
contact-add = إضافة عنوان
contact-service = ما هو
contact-address = العنوان: { $service }
contact-remove = إزالة { $service }
contact-website = الموقع
contact-email = البريد الإلكتروني
contact-phone = الهاتف
fragments-title = المقاطع المشتركة
fragments-text = كلمات تتشاركها عدة رسائل، مثل ساعات العمل أو التوقيع. تُغيَّر مرة واحدة فتتغير في كل مكان.
fragment-new = كتابة مقطع مشترك
fragment-name = الاسم
fragment-name-example = ساعات العمل
fragment-name-missing = يلزم اسم للمقطع.
fragment-where = يوجد في:
fragment-where-campaign = حملة «{ $name }»
fragment-shown = { $count ->
    [0] ليس في أي رسالة بعد
    [one] في رسالة واحدة
    [two] في رسالتين
    [few] في { NUMBER($count) } رسائل
    [many] في { NUMBER($count) } رسالة
   *[other] في { NUMBER($count) } رسالة
  }
fragment-which = أي مقطع
fragment-choose = اختيار مقطع
fragment-open = فتحه
fragment-says = في المقطع «{ $name }»: { $what }
fragment-lacking = لا يوجد مقطع للاختيار بعد.
fragment-save = حفظ في الكل
fragment-unsaved = لم يُحفظ بعد
fragment-save-title = هذا يتغير في كل ما يلي
fragment-save-text = ما كُتب سيظهر في كل رسالة تعرض هذا المقطع. النصوص التي يشهد لها أحد تحتاج إلى قراءة من جديد.
fragment-save-now = الحفظ في كل مكان
fragment-uses-templates = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { NUMBER($count) } رسائل
    [many] { NUMBER($count) } رسالة
   *[other] { NUMBER($count) } رسالة
  }
fragment-uses-campaigns = { $count ->
    [zero] لا حملات
    [one] حملة واحدة
    [two] حملتان
    [few] { NUMBER($count) } حملات
    [many] { NUMBER($count) } حملة
   *[other] { NUMBER($count) } حملة
  }
fragment-uses-fragments = { $count ->
    [zero] لا مقاطع أخرى
    [one] مقطع آخر
    [two] مقطعان آخران
    [few] { NUMBER($count) } مقاطع أخرى
    [many] { NUMBER($count) } مقطعًا آخر
   *[other] { NUMBER($count) } مقطع آخر
  }
starter-title = البدء بـ
starter-empty = صفحة فارغة
starter-empty-note = كتابة كل شيء من البداية
starter-appointment_reminder = تذكير بموعد
starter-appointment_reminder-note = اليوم والوقت وما يلزم إحضاره
starter-appointment_sms = تذكير بموعد
starter-appointment_sms-note = اليوم والوقت، في رسالة أو رسالتين
starter-appointment_letter = موعد بخطاب
starter-appointment_letter-note = اليوم والوقت، وما يُحضَر، ومكان للتوقيع
starter-appointment_push = تذكير بموعد
starter-appointment_push-note = اليوم والوقت، على الهاتف
starter-welcome = ترحيب
starter-welcome-note = ما يمكن توقعه وكيفية التواصل
starter-re_engagement = مرّ وقت
starter-re_engagement-note = لمن انقطعت أخبارهم
starter-school_notice = لقاء أولياء الأمور
starter-school_notice-note = دعوة من مدرسة مع موضوعاتها
starter-donor_thanks = شكر على تبرع
starter-donor_thanks-note = مع تاريخ التبرع
starter-complaint_follow_up = بعد شكوى
starter-complaint_follow_up-note = اعتذار وما تم فعله
starter-holiday_greeting = أطيب التمنيات
starter-holiday_greeting-note = في نهاية العام، لكل دين
starter-consent_renewal = هل نواصل المراسلة؟
starter-consent_renewal-note = طلب الموافقة من جديد
starter-website = إلى أين يقود الزر
starter-website-hint = إن تُرك فارغًا فلا زر في الرسالة.

format-bar = التنسيق
format-bold = عريض
format-italic = مائل
format-link = رابط
format-link-address = عنوان الرابط
format-link-set = تعيين
format-bullets = تعداد نقطي
format-numbers = ترقيم
format-chip = شيء عن الشخص

chip-empty = فارغ
chip-left-out = جملة محذوفة
chip-example = يظهر هنا
chip-about-greeting = يُحيّا كل شخص بحسب ثقافته وأسلوب مخاطبته. لا يُخمَّن جنس أحد.
chip-about-closing = كلمات الختام بحسب ثقافة من يقرأ وأسلوب مخاطبته.
chip-format = طريقة العرض
chip-format-plain = كما هو
chip-format-capitals = بأحرف كبيرة
chip-format-short = قصير
chip-format-medium = متوسط
chip-format-long = طويل
chip-format-full = مع يوم الأسبوع
chip-format-year = السنة
chip-format-time = الوقت
chip-format-datetime = التاريخ والوقت
chip-format-datetime-full = التاريخ والوقت، مع يوم الأسبوع
chip-format-datetime-medium = التاريخ والوقت، متوسط
chip-format-datetime-short = التاريخ والوقت، قصير
chip-format-number = كرقم
chip-format-relative = محسوبًا من اليوم
chip-format-percent = كنسبة مئوية
chip-format-percent-100 = نسبة مئوية من قبل
chip-format-currency = سعر بعملة { $code }
chip-format-list = هذا وذاك وذلك
chip-format-list-or = هذا أو ذاك أو ذلك
chip-missing = إن لم يكن معروفًا
chip-missing-words = قول شيء آخر
chip-missing-example = مثل «قريبًا»
chip-missing-omit = حذف الجملة
chip-missing-stop = عدم الإرسال إلى هذا الشخص
chip-remove = إخراجه

pick-changing = كلمات تتغيّر
pick-plural = كلمات تتغيّر مع عدد…
pick-select = كلمات تتوقف على اختيار…
piece-nameless = لم يُختَر بعد
plural-title = كلمات تتغيّر مع عدد
plural-about = اكتب # حيث يقع العدد.
plural-number = العدد
plural-for = لـ { $numbers }
plural-for-others = لكل ما عدا ذلك
plural-same = كما لكل ما عدا ذلك
select-title = كلمات تتوقف على اختيار
select-about = الجواب المتروك فارغًا يأخذ كلمات سائر الناس.
select-on = تتوقف على
select-for = لمن جوابه «{ $answer }»
select-for-others = لسائر الناس
select-for-unknown = لسائر الناس، وحين لا يُعرَف ذلك
saying-none = لا كلمات بعد
saying-about = هكذا تقولها { $language }. لكل لغة طريقتها.
saying-unsaid = ليس في { $language } طريقة لقول هذا بعد.
saying-card = فتح بطاقة { $language }

preview-title = كما ستصل إليهم
preview-frame = الرسالة
preview-part = عرض
preview-html = بريد
preview-text = نص عادي
preview-phone = كما على الهاتف
preview-oldest = كما على أقدم الهواتف
preview-desktop = كما على الحاسوب
preview-show = معاينة
preview-hide = إخفاء المعاينة
preview-stopped = لن تخرج
preview-borrowed = مستعارة من { $language }
preview-reads = يقرأ { $language }
preview-elsewhere = يصل إلى هذا الشخص النص بهذه اللغة: { $language }.
preview-write = كتابة: { $language }
preview-force = عرض: { $language }
preview-forced = معروضة بهذه اللغة: { $language }، مهما كانت اللغة التي يقرؤها هذا الشخص.
preview-own = إظهار لغته
preview-found = ما يعترض الطريق
preview-unbegun = يظهر هنا ما يُكتب كما سيصل إلى هذا الشخص.
preview-unfinished = { $count ->
    [zero] { $language }: لم تكتمل بعد.
    [one] { $language }: لم تكتمل، في موضع واحد لا كلمات بعد.
    [two] { $language }: لم تكتمل، في موضعين لا كلمات بعد.
    [few] { $language }: لم تكتمل، في { NUMBER($count) } مواضع لا كلمات بعد.
    [many] { $language }: لم تكتمل، في { NUMBER($count) } موضعًا لا كلمات بعد.
   *[other] { $language }: لم تكتمل، في { NUMBER($count) } موضع لا كلمات بعد.
}
preview-go-first = إلى الموضع الأول
preview-go = الذهاب إليه
preview-omit = حذف الجملة
preview-meant = هذا مقصود
preview-blocked = { $count ->
    [zero] لا صور من مكان آخر.
    [one] صورة من مكان آخر لا تُعرض هنا، كي لا يعلم أحد أنك نظرت.
    [two] صورتان من مكان آخر لا تُعرضان هنا، كي لا يعلم أحد أنك نظرت.
    [few] { NUMBER($count) } صور من مكان آخر لا تُعرض هنا، كي لا يعلم أحد أنك نظرت.
    [many] { NUMBER($count) } صورةً من مكان آخر لا تُعرض هنا، كي لا يعلم أحد أنك نظرت.
   *[other] { NUMBER($count) } صورة من مكان آخر لا تُعرض هنا، كي لا يعلم أحد أنك نظرت.
}
preview-nothing = لا شيء للعرض بعد.
preview-many = شخص واحد أو كثيرون
preview-one = واحد
preview-wall = الجدار

client-dark = كما في برنامج بريد داكن
client-light = كما في برنامج بريد فاتح
client-no-pictures = بلا صور
client-pictures = مع الصور
client-one-look = لهذه الرسالة مظهر واحد، وقد تغيّر برامج البريد الداكنة ألوانها.
client-none-there = لا توجد صورة في هذه الرسالة.

wall-label = الرسالة جنبًا إلى جنب
wall-way = من على الجدار
wall-cells = شخص لكل نص
wall-these = هؤلاء الأشخاص
wall-personas = الشخصيات
wall-personas_everywhere = الشخصيات، في كل نص
wall-choose = اختيار
wall-choose-text = يُرجى اختيار الأشخاص المراد رؤيتهم جنبًا إلى جنب.
wall-nobody = لا أحد هنا بعد
wall-gone = لم يعد هذا الشخص هنا.
wall-empty = «{ $name }» فارغ، لذلك لا تصل إلى هذا الشخص أي رسالة.
wall-later = استغرقت رسائل أخرى وقتًا طويلًا. تظهر هذه مع التغيير التالي.
wall-wide = استعمال العرض كله
wall-narrow = العودة إلى جانب النص
wall-more = { $count ->
    [zero] لا يوجد ما لا يُعرض: للجدار 24 مكانًا.
    [one] لا يُعرض شخص آخر: للجدار 24 مكانًا.
    [two] لا يُعرض شخصان آخران: للجدار 24 مكانًا.
    [few] لا يُعرض { NUMBER($count) } أشخاص آخرين: للجدار 24 مكانًا.
    [many] لا يُعرض { NUMBER($count) } شخصًا آخر: للجدار 24 مكانًا.
   *[other] لا يُعرض { NUMBER($count) } شخص آخر: للجدار 24 مكانًا.
}
wall-differences = إبراز ما يختلف عن الأصل
wall-same = مبني كالأصل
wall-part = { $kind } «{ $begins }»
wall-differs-left_out = { $part }: متروك هنا
wall-differs-added = { $part }: هنا فقط
wall-differs-unwritten = { $part }: بلا كلمات بعد
wall-differs-paragraphs = { $part }: الفقرات { NUMBER($here) }، وفي الأصل { NUMBER($there) }

why-lacks = بلا «{ $name }»
why-longest_name = أطول اسم
why-shortest_name = أقصر اسم
why-no_first_name = بلا اسم أول
why-no_language = بلا لغة
why-right_to_left = القراءة من اليمين إلى اليسار
why-east_asian_name = اسم بحروف شرق آسيا
why-emoji_in_name = رمز تعبيري في الاسم
why-fewest_facts = أقل المعلومات
why-reads = من قرّاء هذا النص
why-nobody_reads = لا أحد يقرأ هذا بعد
why-chosen = من اختيارك
why-persona = شخصية محفوظة

reader-back = الشخص السابق
reader-next = الشخص التالي
reader-nobody = لا أحد بعد
reader-search = البحث عن أشخاص
reader-order = من يُنظر إليه
reader-worst = أصعب الحالات أولًا
reader-name = بحسب الاسم
reader-list = الأشخاص
reader-none = لا أحد يطابق البحث.
reader-no-language = لغة غير معروفة
reader-empty = لا أحد للنظر إليه بعد. عند استيراد الأشخاص ترى الرسالة كما ستصل إليهم.

save-done = تم الحفظ · النسخة { NUMBER($number) }
save-running = جارٍ الحفظ…
save-failed = لم يُحفظ.
save-failed-safe = كلماتك تبقى هنا ما دامت هذه النافذة مفتوحة.
save-lost = تعذّر حفظ آخر التغييرات في { $name }.


coverage-title = لغات «{ $name }»
coverage-subtitle = ما كُتب بكل لغة، وما استُعير، وعدد من يقرؤونه.
coverage-count = من يُحتسب
coverage-everybody = جميع الأشخاص هنا
coverage-write = الكتابة
coverage-language = اللغة
coverage-readers = القرّاء
coverage-borrows = يُقرأ النص بهذه اللغة: { $language }
coverage-kept-back = موقوف
coverage-crosses-language = لغة أخرى
coverage-crosses-script = كتابة أخرى
coverage-crosses-region = منطقة أخرى
coverage-crosses-register = نبرة أخرى
coverage-unserved = { $count ->
    [zero] لا أحد بلا لغة يجوز الإرسال بها.
    [one] شخص واحد لا يقرأ أي لغة يجوز إرسال هذا بها.
    [two] شخصان لا يقرآن أي لغة يجوز إرسال هذا بها.
    [few] { $shown } أشخاص لا يقرؤون أي لغة يجوز إرسال هذا بها.
    [many] { $shown } شخصًا لا يقرؤون أي لغة يجوز إرسال هذا بها.
   *[other] { $shown } شخص لا يقرؤون أي لغة يجوز إرسال هذا بها.
}
coverage-kind-subject = الموضوع
coverage-kind-heading = العنوان
coverage-kind-text = النص
coverage-kind-button = الزر
coverage-kind-source = المصدر
coverage-kind-quote = اقتباس
coverage-kind-list = قائمة
coverage-kind-table = جدول
coverage-kind-contact = معلومات الاتصال
coverage-kind-picture = الصورة
coverage-kind-alternative = النص البديل
coverage-kind-idioms = العبارات
part-authored = مكتوب
part-borrowed = مستعار
part-stale = قديم
part-missing = ناقص
part-left_out = متروك
part-borrowed-from = من { $languages }
coverage-open = اللغات والقرّاء
vouch-column = من يضمنه
vouch-nobody = لا أحد بعد
vouch-read = قراءة وموافقة { $name }، { $date }
vouch-read-until = قراءة وموافقة { $name }، { $date }، حتى { $until }
vouch-changed = قراءة { $name }؛ سقط الضمان لأن النص تغيّر
vouch-changed-on = قراءة { $name }؛ سقط الضمان لأن النص تغيّر في { $date }
vouch-changed-around = قراءة { $name }؛ سقط الضمان لأن صورة أو عبارة أو تحية فيه تغيّرت
vouch-expired = قراءة { $name }؛ انتهت في { $date }
vouch-history = من قرأ ماذا ومتى
vouch-fate-holds = سارٍ
vouch-fate-changed-on = سقط لأن النص تغيّر في { $date }
vouch-fate-changed = سقط لأن النص تغيّر
vouch-fate-surroundings_changed = سقط لأن صورة أو عبارة أو تحية فيه تغيّرت
vouch-fate-expired = انتهى في { $date }
vouch-fate-withdrawn = سُحب في { $date }
vouch-fate-followed = قُرئ من جديد في { $date }
vouch-fate-gone = لم يعد هذا النص في الرسالة
vouch-as = كما ستصل إلى { $name }
vouch-as-lent = لا أحد يقرأ هذا النص بعد؛ هكذا كان سيصل إلى { $name }
vouch-as-nobody = كما تصل إلى من لا يُعرف عنه شيء
vouch-unshown = لا يمكن عرض هذا النص بعد: { $reason }
vouch-do = ضمان…
vouch-do-label = ضمان { $text }
vouch-change = تغيير…
vouch-change-label = تغيير من يضمن { $text }
vouch-title = ضمان هذا النص: { $text }
vouch-text = من يضع اسمه هنا قد قرأ هذا النص ووجده مناسبًا لقرّائه. تغيير النص يزيل الاسم، والتراجع عن التغيير يعيده.
vouch-name = الاسم
vouch-name-missing = يُرجى ذكر اسم من قرأه.
vouch-today = قُرئ اليوم، { $date }
vouch-valid-until = صالح حتى (يمكن تركه فارغًا)
vouch-valid-until-hint = آخر يوم يُحتسب فيه. من دونه لا تنتهي صلاحيته.
vouch-until-past = يُرجى اختيار يوم بعد اليوم.
vouch-confirm = ضمان النص
vouch-withdraw = سحب الضمان
template-channel = تُرسَل على شكل
template-channel-email = بريد إلكتروني
template-channel-sms = رسالة نصية
sms-parts = الأجزاء: { $count }
sms-units = الأحرف: { $count }
sms-room = المتبقي: { $count }
sms-plain = أحرف وعلامات معتادة فقط: يتسع الجزء الواحد لـ 160 منها.
sms-forced = بسبب هذه لا يتسع الجزء الواحد إلا لـ 70 حرفًا:
sms-cheaper = كتابة علامات بسيطة: { $marks }
sms-cheaper-then = الأجزاء عندئذ: { $count }
sms-kept = تبقى أحرف اللغة أو الاسم كما هي.
template-channel-letter = خطاب
template-channel-push = إشعار
template-channel-in-app = داخل التطبيق
template-languages-letter = { $count ->
    [zero] خطاب بلا لغة بعد
    [one] خطاب بلغة واحدة
    [two] خطاب بلغتين
    [few] خطاب بـ{ NUMBER($count) } لغات
    [many] خطاب بـ{ NUMBER($count) } لغةً
   *[other] خطاب بـ{ NUMBER($count) } لغة
}
template-languages-push = { $count ->
    [zero] إشعار بلا لغة بعد
    [one] إشعار بلغة واحدة
    [two] إشعار بلغتين
    [few] إشعار بـ{ NUMBER($count) } لغات
    [many] إشعار بـ{ NUMBER($count) } لغةً
   *[other] إشعار بـ{ NUMBER($count) } لغة
}
template-languages-in-app = { $count ->
    [zero] رسالة تطبيق بلا لغة بعد
    [one] رسالة تطبيق بلغة واحدة
    [two] رسالة تطبيق بلغتين
    [few] رسالة تطبيق بـ{ NUMBER($count) } لغات
    [many] رسالة تطبيق بـ{ NUMBER($count) } لغةً
   *[other] رسالة تطبيق بـ{ NUMBER($count) } لغة
}
editor-app-title = العنوان
write-app-title = ماذا يقول السطر العريض؟
app-opens = اللمس يفتح { $link }
app-into = اللمس يفتح التطبيق.
app-length = أحرف العنوان والنص: { $title } · { $body }
app-room = يعرض iPhone نحو { $title } · { $body }، وAndroid نحو { $title2 } · { $body2 }.
spelling-none = لا يُدقَّق الإملاء بلغة { $language }: لا يوجد قاموس لها على هذا الحاسوب. يُضاف من إعدادات اللغات في النظام.
spelling-short = لا قاموس إملاء

turn-source = الكتابة بصيغة HTML
turn-blocks = التحويل إلى أجزاء قابلة للتحرير
turn-source-all = كتابة الرسالة كلها بصيغة HTML
turn-blocks-all = تحويل كل HTML إلى أجزاء قابلة للتحرير
turn-source-done = صار الآن بصيغة HTML في كل اللغات.
turn-blocks-done = عاد مؤلفًا من أجزاء في كل اللغات.
turn-blocks-stayed = { $count ->
    [zero] لم يبقَ شيء بصيغة HTML.
    [one] تبقى قطعة واحدة بصيغة HTML.
    [two] تبقى قطعتان بصيغة HTML.
    [few] تبقى { NUMBER($count) } قطع بصيغة HTML.
    [many] تبقى { NUMBER($count) } قطعة بصيغة HTML.
   *[other] تبقى { NUMBER($count) } قطعة بصيغة HTML.
}
turn-text-went = ذهب النص العادي الذي كان بجانبه: صار يُصنع من الأجزاء.
