# Guardrails: what is said of texts before anybody gets them, how much each rule weighs, and the words of the house.
findings-title = قبل الإرسال
findings-count = { $count ->
    [0] لا شيء يحتاج إلى إصلاح
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { NUMBER($count) } ملاحظات
    [many] { NUMBER($count) } ملاحظة
   *[other] { NUMBER($count) } ملاحظة
}
findings-none = لا شيء يحتاج إلى إصلاح في أي لغة.
findings-level-blocks = يوقف إرسال النص
findings-level-warning = يُستحسن إصلاحه
findings-level-hint = اقتراح
findings-level-off = بلا فحص
findings-kept = تُرك كما هو
findings-mend = إصلاح
findings-mend-of = إصلاح: { $sentence }
findings-mend-with = وضع «{ $words }»
findings-mend-omit = حذف الجملة لهم
findings-mended = تم الإصلاح. يمكن التراجع عنه.
findings-show-of = إظهار في { $language }: { $sentence }
findings-settings = إلى الإعدادات
findings-stand = تركه…
findings-stand-of = تركه كما هو: { $sentence }
findings-stand-title = تركه كما هو؟
findings-stand-text = يبقى الاسم والسبب بجانبه إلى أن تتغير هذه الكلمات.
findings-stand-name = الاسم
findings-stand-name-missing = يُرجى ذكر صاحب القرار.
findings-stand-reason = سبب تركه
findings-stand-reason-missing = يُرجى ذكر سبب يفهمه الزملاء.
findings-stand-confirm = تركه
findings-stand-by = { $name }، { $date }: «{ $reason }»
findings-withdraw = إعادة النظر فيه
findings-withdraw-of = إعادة النظر فيه: { $sentence }
findings-in-subject = الموضوع
findings-at-line = السطر { NUMBER($line) }
findings-more = و{ NUMBER($count) } غيرها
findings-in-texts = { $texts } و{ NUMBER($count) } غيرها
findings-reading = سهولة القراءة
findings-reading-least = { $language }: { $score } وفق { $formula }، والهدف { $aim } على الأقل
findings-reading-most = { $language }: { $score } وفق { $formula }، والهدف { $aim } على الأكثر
findings-reading-none = { $language }: لم تُقَس، فلا صيغة مثبتة لها
findings-reading-short = { $language }: أقصر من أن تُقاس
findings-check-count = { $count ->
    [zero] لا ملاحظات على النصوص
    [one] ملاحظة واحدة على النص
    [two] ملاحظتان على النصوص
    [few] { NUMBER($count) } ملاحظات على النصوص
    [many] { NUMBER($count) } ملاحظة على النصوص
   *[other] { NUMBER($count) } ملاحظة على النصوص
}
findings-open = فتح الرسالة
findings-open-of = فتح «{ $name }»

guardrails-title = ما تُفحص النصوص بحثًا عنه
guardrails-text = يمكن لكل قاعدة أن تكون اقتراحًا أو تنبيهًا أو أن توقف النص إلى أن يُصلَح.
guardrails-saved = حُفظت القواعد.
guardrails-usual = { $level } (المعتاد)
house-title = كلمات المؤسسة
house-text = كلمات لا تُكتب أبدًا، وأسماء تُكتب بطريقة واحدة فقط.
house-empty = لا كلمات بعد. ولكل ثقافة كلماتها التي تُتجنَّب.
house-word = الكلمة
house-instead = البديل
house-kind = النوع
house-kind-avoid = لا تُكتب
house-kind-brand = اسم يُكتب هكذا
house-locale = اللغة
house-everywhere = كل اللغات
house-add = إضافة كلمة
house-remove = إزالة
house-remove-of = إزالة «{ $word }»
house-saved = حُفظت الكلمات.

guardrail-missing_fallback = لا بديل لقيمة ناقصة
guardrail-unknown_attribute = حقل غير معروف
guardrail-dead_link = روابط لا تؤدي إلى شيء
guardrail-insecure_link = روابط غير آمنة
guardrail-placeholder_host = عناوين للمثال فقط
guardrail-link_text = روابط لا تذكر وجهتها
guardrail-image_alt = صور بلا نص بديل
guardrail-text_in_images = كلمات في الصور فقط
guardrail-subject_length = موضوعات طويلة
guardrail-subject_shouting = موضوعات صارخة
guardrail-spam_habits = سمات البريد المزعج
guardrail-reading_level = نصوص صعبة القراءة
guardrail-words_to_avoid = كلمات تُتجنَّب
guardrail-brand_words = أسماء كُتبت بطريقة أخرى
guardrail-inclusive_language = كلمات تستبعد أشخاصًا
guardrail-unsupported_claims = ادعاءات تحتاج إلى إثبات
guardrail-mixed_register = خلط في أسلوب المخاطبة
guardrail-inconsistent_numbers = أرقام تخالف الأصل
guardrail-sensitive_attribute = بيانات حساسة في الإعلانات
guardrail-postal_address = لا عنوان بريديًّا
guardrail-opt_out = لا وسيلة لإلغاء الاشتراك
guardrail-message_size = رسائل ثقيلة
guardrail-mail_support = تنسيقات لا تعرضها برامج البريد
guardrail-heading_order = عناوين غير مرتبة
guardrail-contrast = ألوان متقاربة
guardrail-table_role = جداول للتنسيق
guardrail-text_language = لغة الصفحة
guardrail-unfinished = لم يكتمل بعد

finding-missing-fallback = من ليس لديه «{ $name }» لا تصله رسالة: يُرجى تحديد ما يُكتب له
finding-unknown-attribute = لا شيء هنا باسم «{ $name }»، فلا يمكن إرساله إلى أحد
finding-dead-link-empty = الرابط «{ $words }» لا يؤدي إلى شيء بعد
finding-dead-link-nowhere = الرابط «{ $words }» لا يؤدي إلى شيء: عنوانه «{ $url }»
finding-dead-link-unfinished = العنوان «{ $url }» لم يكتمل
finding-dead-link-malformed = «{ $url }» عنوان لا يُفتح؛ يُرجى البدء بـ https:// أو mailto: أو tel:
finding-insecure-link = «{ $url }» غير آمن: يمكن للآخرين قراءته وتغييره في الطريق. يُرجى استخدام https://
finding-placeholder-host = «{ $host }» عنوان للمثال: يُرجى وضع العنوان الحقيقي
finding-link-text-vague = «{ $words }» لا يذكر إلى أين يؤدي الرابط؛ يُرجى تسميته، مثل «حجز موعد»
finding-link-text-empty = رابط إلى «{ $url }» بلا كلمات، فلا يُسمع ولا يُعثر عليه
finding-image-alt-missing = الصورة «{ $file }» بلا نص بديل: يُرجى تحديد ما يسمعه من لا يراها
finding-image-alt-file = النص البديل «{ $words }» اسم ملف: يُرجى وصف ما تعرضه الصورة
finding-text-in-images = هذه الرسالة صور في معظمها: بدونها لا شيء يُقرأ
finding-subject-length = في الموضوع { $count } حرفًا؛ ومعظم برامج البريد تقطعه بعد { $most }
finding-subject-capitals = «{ $words }» مكتوب بأحرف كبيرة كأنه صراخ
finding-subject-marks = «{ $words }» يُقرأ كأنه صراخ: علامة واحدة تكفي
finding-spam-words = «{ $words }» من سمات البريد المزعج، والمرشحات تبحث عنه
finding-spam-marks = «{ $words }» من سمات البريد المزعج: علامة واحدة تكفي
finding-spam-reply = يبدأ الموضوع بـ «{ $words }» كأنه رد: والمرشحات تبحث عن ذلك
finding-reading-level = هذا صعب القراءة: { $formula } يعطي { $score } والهدف هنا { $aim }
finding-words-to-avoid = «{ $words }» كلمة تُتجنَّب هنا؛ والبديل «{ $instead }»
finding-words-to-leave-out = «{ $words }» كلمة تُتجنَّب هنا
finding-brand-words = «{ $words }» يُكتب هنا «{ $instead }»
finding-inclusive-language = «{ $words }» يستبعد أشخاصًا؛ أما «{ $instead }» فلا
finding-unsupported-claims = «{ $words }» ادعاء يجب إثباته؛ ولا يُقال إلا ما يمكن بيانه
finding-mixed-register-both = «{ $words }» يخاطب القارئ رسميًّا ووديًّا معًا
finding-mixed-register-formal = «{ $words }» يخاطب القارئ رسميًّا بخلاف بقية النص
finding-mixed-register-informal = «{ $words }» يخاطب القارئ وديًّا بخلاف بقية النص
finding-inconsistent-numbers = الأرقام هنا { $here }؛ وفي النص الأصل { $there }
finding-inconsistent-dates = التواريخ هنا في الشهر { $here }؛ وفي النص الأصل في الشهر { $there }
finding-sensitive-attribute = «{ $name }» بيان حساس، والغرض «{ $purpose }» إعلاني: يُرجى حذفه
finding-sensitive-segment = «{ $segment }» تختار الأشخاص بحسب «{ $name }» وهو بيان حساس، والغرض «{ $purpose }» إعلاني
finding-postal-address = لا عنوان بريديًّا في هذه الرسالة: يجب أن يظهر من يكتبها
finding-opt-out = لا شيء في هذه الرسالة يبيّن كيفية التوقف عن تلقيها
finding-message-size = حجم هذه الرسالة { $kilobytes } ك.ب؛ وGmail يقطعها بعد { $most } ك.ب
finding-mail-support-css = «{ $feature }» لا تعرضه { $programs }
finding-mail-support-element = <{ $feature }> لا تعرضه { $programs }
finding-heading-order = عنوان من المستوى { $level } يلي المستوى { $before }: ثمة مستوى ناقص
finding-heading-empty = ثمة عنوان بلا كلمات
finding-contrast = { $colour } على { $background } يصعب قراءته: التباين { $ratio } إلى 1 والمطلوب { $needed } إلى 1
finding-table-role = جدول للتنسيق فقط يُقرأ كأنه يقول شيئًا: يُرجى وسمه للعرض فقط
finding-text-language-missing = الصفحة لا تذكر لغتها فتُقرأ بصوت غير مناسب: { $locale }
finding-text-language-other = الصفحة تذكر أنها بـ «{ $said }» وهذا النص بـ «{ $locale }»
finding-unfinished = { $message }
