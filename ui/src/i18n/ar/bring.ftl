# إحضار رسالة من برنامج آخر.
bring-open = إحضار رسالة
bring-title = إحضار رسالة من برنامج آخر
bring-intro = من Word أو LibreOffice أو برنامج بريد آخر. ترى ما تصير إليه قبل أن يُحفظ شيء.
bring-file = اختيار ملف
bring-file-title = ما الرسالة المراد إحضارها؟
bring-paste = لصق نص بدلًا من ذلك
bring-pasted = النص كما هو هناك
bring-pasted-name = نص ملصق
bring-look = إلقاء نظرة
bring-other = اختيار غيره
bring-cannot-title = لا يمكن إحضار هذا الملف
bring-cannot-do = لم يُحفظ شيء منه. اختر ملفًا آخر أو ألصق النص.
bring-program = مكتوبة لبرنامج
bring-guessed = يُعرف من شكله
bring-name = الاسم
bring-subject = الموضوع
bring-subject-hint = لا يذكره الملف، فوُضع اسمه مكانه.
bring-language = لغتها
bring-language-hint = لا يذكرها الملف.
bring-translated = { $count ->
    [zero] لم يُنقل أي حقل
    [one] نُقل حقل واحد
    [two] نُقل حقلان
    [few] نُقلت { NUMBER($count) } حقول
    [many] نُقل { NUMBER($count) } حقلًا
   *[other] نُقل { NUMBER($count) } حقل
}
bring-kept = { $count ->
    [zero] لا شيء يحتجز الرسالة
    [one] بقي حقل واحد كما كان ويحتجز الرسالة حتى يُغيَّر
    [two] بقي حقلان كما كانا ويحتجزان الرسالة حتى يُغيَّرا
    [few] بقيت { NUMBER($count) } حقول كما كانت وتحتجز الرسالة حتى تُغيَّر
    [many] بقي { NUMBER($count) } حقلًا كما كان وتُحتجز الرسالة حتى تُغيَّر
   *[other] بقي { NUMBER($count) } حقل كما كان وتُحتجز الرسالة حتى تُغيَّر
}
bring-nothing = لم يُعثر فيها على أي حقل.
bring-marked = ما ينبغي النظر فيه
bring-line = السطر { NUMBER($line) }
bring-shape = تصبح
bring-shape-blocks = أجزاء يمكن تحريرها، بمظهر رسائلك
bring-shape-page = صفحة واحدة بالمظهر الذي كانت عليه
bring-stays = ما يبقى بصيغة HTML
bring-stays-whole = الصفحة كلها
bring-why-styled = لها مظهر خاص بها يضيع إن قُسمت إلى أجزاء.
bring-why-columns = فيها أعمدة متجاورة أو تخطيط من هذا النوع.
bring-why-tangled = يبدأ أحد الحقول في جزء وينتهي في جزء آخر.
bring-why-kept = فيها حقل لم يُفهم.
bring-why-condition = تسأل عمّا لا يستطيع شرط هنا أن يسأل عنه.
bring-why-list = قائمة من نوع لا يوجد هنا.
bring-why-table = جدول من نوع لا يوجد هنا.
bring-why-picture = صورتها موجودة على الويب. ضع صورة من صورك مكانها.
bring-why-linked = في رابطها حقل، أو يقود إلى حيث لا يجوز لرابط أن يقود.
bring-why-value = فيها قيمة مكتوبة بطريقة خاصة.
bring-why-marks = فيها كلمات مرتفعة أو مشطوبة أو مخفية أو معلَّمة بطريقة لا تعرفها النصوص هنا.
bring-why-languages = لغاته ليست مؤلفة من الأجزاء نفسها.
bring-why-words = لا كلمات فيه.
bring-why-script = إنه برنامج نصي لا يشغّله أي برنامج بريد. يُستحسن حذفه.
bring-pictures = الصور التي تأتي معه
bring-picture-unsaid = لا شيء يُقال بعد لمن لا يراها. يُرجى قوله في موضعها من الرسالة.
bring-picture-said = يأتي معها نصها البديل.
bring-picture-decorates = هي للزينة فقط.
bring-before = كما كانت هناك
bring-after = كما ستصل إلى { $name }
bring-after-nobody = كما ستبدو
bring-held = لن يصل شيء إلى { $name } بعد. غيّر في المحرر ما ذُكر أعلاه أو أكمل ما ينقص.
bring-take = إحضارها
bring-done = «{ $name }» هنا الآن

dialect-brackets = [أقواس مربعة]
dialect-html = صفحة ويب (HTML)
