# Settings.
settings-title = الإعدادات
settings-subtitle = لمساحة العمل هذه
settings-organisation = مؤسستك
settings-name = الاسم
settings-from = الرسائل تأتي من
settings-from-example = { $name } <mail@example.org>
settings-reply_to = الردود تذهب إلى
settings-reply_to-hint = إذا تُرك فارغًا، ذهبت الردود إلى جهة الإرسال.
settings-unsubscribe_url = صفحة إلغاء الاشتراك
settings-unsubscribe_mailbox = أو عنوان تُرسل إليه رسالة
settings-unsubscribe-hint = تعرضها برامج البريد باسم «إلغاء الاشتراك».
settings-postal_address = عنوانكم البريدي
settings-postal_address-hint = كما ينبغي أن يظهر أعلى الرسائل، سطرًا سطرًا.
settings-country = تُرسَل الرسائل من
settings-country-hint = لكي تذكر الرسائل إلى الخارج اسم البلد.
settings-country-none = غير محدد
settings-save = حفظ
settings-saved = تم الحفظ.
settings-look = مظهر الاستوديو
settings-theme = فاتح أو داكن
theme-system = مثل النظام
theme-light = فاتح
theme-dark = داكن
settings-purposes = أغراض الرسائل
settings-purposes-text = يقول كل شخص نعم أو لا لكل غرض وقناة. الحملة تخدم دائمًا غرضًا واحدًا.
settings-purpose-add = إضافة غرض
settings-attributes = المحفوظ عن الأشخاص
settings-attributes-text = إلى جانب الأسماء والعناوين واللغة. يُحفظ فقط ما تحتاجه رسالة أو شريحة.
settings-attribute-add = إضافة سمة
settings-change = تعديل
settings-edit = تعديل { $name }
settings-index = أقسام الإعدادات
settings-remove = إزالة
settings-remove-of = إزالة { $name }
settings-remove-title = إزالة «{ $name }»؟
attribute-remove-text = { $count ->
    [0] ليس لأحد قيمة.
    [one] لشخص واحد قيمة تُزال معها.
    [two] لشخصين قيمة تُزال معها.
    [few] لـ{ NUMBER($count) } أشخاص قيمة تُزال معها.
    [many] لـ{ NUMBER($count) } شخصًا قيمة تُزال معها.
   *[other] لـ{ NUMBER($count) } شخص قيمة تُزال معها.
} ما صُدِّر يبقى كما هو. لا يمكن التراجع عن ذلك.
settings-stays-title = ما زالت «{ $name }» مستخدمة
settings-stays-text = إنها مستخدمة هنا. أخرجها من هناك أولًا، ثم يمكن إزالتها.
purpose-remove-text = لا شيء يحتاج إليه، ولم يقل أحد نعم أو لا بشأنه. لا يمكن التراجع عن ذلك.
purpose-stays-choices = قال أشخاص نعم أو لا بشأنه. تبقى اختياراتهم مسجّلة، ولذلك يبقى هو أيضًا.
settings-removed = أُزيلت «{ $name }».

purpose-new = غرض جديد
purpose-edit = تعديل الغرض
purpose-explained = سبب مراسلة الأشخاص، بكلمات مألوفة لهم.
purpose-name = الاسم
purpose-name-example = تذكير بالرعاية
purpose-name-missing = يلزم اسم أولًا.
purpose-basis = ما الذي يجيز هذه الرسائل
purpose-basis-hint = مع «وافقوا عليها» لا يُراسَل إلا من وافق.
basis-consent = وافقوا عليها
basis-contract = يتطلبها عقد معهم
basis-legal_obligation = يفرضها القانون
basis-vital_interests = تحمي حياة إنسان
basis-public_task = تتطلبها مهمة عامة
basis-legitimate_interests = مصلحة مشروعة يتوقعونها
sms-prices = كلفة الرسالة النصية
sms-prices-text = سعر الجزء الواحد في كل بلد كما يطلبه المزوّد. يجمعها الفحص قبل أي تصدير.
sms-prices-examples = هذه أمثلة غير حقيقية. يُرجى وضع أسعار المزوّد مكانها.
sms-prices-own = كل الأسعار في هذه القائمة هي أسعار مزوّدي
sms-prices-currency = العملة
sms-prices-country = بلد آخر
sms-prices-add = إضافة
sms-prices-remove = إزالة
sms-prices-remove-of = إزالة سعر { $country }
sms-prices-wrong = يلزم سعر، مثل 0.065.
sms-prices-saved = حُفظت الأسعار.

# مظهر كل الرسائل.
look-title = مظهر رسائل البريد
look-text = هذه الألوان والشعار والتذييل جزء من كل رسالة بريد تُكتب هنا بالكتل.
look-light = في برامج البريد الفاتحة
look-dark = في برامج البريد الداكنة
look-usual = المعتاد
look-as-workspace = كما في كل الرسائل
look-colour-accent = الأزرار والروابط
look-colour-ink = النص
look-colour-sheet = خلف النص
look-colour-paper = حول الورقة
look-contrast-text = النص
look-contrast-links = الروابط
look-contrast-footer = التذييل
look-contrast-button = نص الأزرار
look-contrast-good = { $what }: مقروء بوضوح ({ $ratio } إلى 1).
look-contrast-bad = { $what }: صعب القراءة ({ $ratio } إلى 1، والحد الأدنى 4.5 إلى 1).
look-letters = الخط
look-letters-sans = بسيط كما على الشاشات
look-letters-serif = مذيّل كما في الكتب
look-logo = الشعار
look-logo-none = بلا شعار
look-logo-hint = الصور محفوظة في «الثقافات».
look-address = العنوان البريدي، أسفل كل رسالة
look-address-hint = تشترطه بلدان كثيرة في النشرات.
look-preference = أين يختار القراء ما يصلهم
look-preference-hint = إن تُرك فارغًا فهو عنوان إلغاء الاشتراك أعلاه. كلمات الرابط بلغة الرسالة.
look-saved = هكذا تبدو رسائل البريد من الآن.
look-of-template = مظهر هذه الرسالة
look-of-template-text = ما يُختار هنا يخص هذه الرسالة وحدها، ويبقى ما عداه كما في كل الرسائل.
settings-pictures_url = العنوان الذي تُستضاف فيه صوركم (يجوز تركه فارغًا)
settings-pictures_url-hint = تجلب رسائل البريد والإشعارات صورها من هناك، وتوجد الملفات المطلوب رفعها في كل تصدير. وإن بقي فارغًا حملت رسائل البريد صورها معها.
