# Culture cards: what a workspace says about each language and place it writes for.
nav-cultures = الثقافات
cultures-title = الثقافات
cultures-subtitle = كيف تحيّي الرسالة وتخاطب وتراعي التقويم، لكل لغة يقرؤها الأشخاص لديك.
cultures-search = البحث عن لغات
cultures-add = إضافة ثقافة
cultures-add-title = إضافة ثقافة
cultures-add-text = تُفتح بطاقتها مملوءة. يمكن تغيير ما تفعله مؤسستك على نحو مختلف.
cultures-language = اللغة والمكان
cultures-choose = اختيار…
cultures-open = فتح البطاقة
cultures-people = { $count ->
    [0] لا أحد هنا يقرؤها بعد
    [one] يقرؤها شخص واحد
    [two] يقرؤها شخصان
    [few] يقرؤها { $shown } أشخاص
    [many] يقرؤها { $shown } شخصًا
   *[other] يقرؤها { $shown } شخص
}
cultures-ours = { $count ->
    [zero] لا تغييرات منك
    [one] تغيير واحد منك
    [two] تغييران منك
    [few] { $count } تغييرات منك
    [many] { $count } تغييرًا منك
   *[other] { $count } تغيير منك
}
cultures-unreviewed = بانتظار التأكيد
cultures-none = لا توجد هنا لغة باسم «{ $search }».
cultures-empty-title = لا ثقافات بعد
cultures-empty-text = ما إن تُعرف لغة شخص ما، أو تُكتب رسالة بلغة، حتى تظهر بطاقتها هنا.

culture-title = ثقافة
culture-subtitle = { $native } · كل قيمة يمكن تغييرها ثم إعادتها
culture-unreviewed = لم يؤكد هذه الكلمات بعد قارئ من أهل اللغة. يُستحسن عرض التحيات على أحدهم قبل خروجها.
culture-seen = كما يراها القارئ هناك
culture-preview-date = تاريخ
culture-preview-number = رقم
culture-preview-price = سعر
culture-preview-percent = نسبة مئوية
culture-preview-phone = رقم هاتف
culture-preview-full_name = اسم كامل
culture-preview-address = عنوان
culture-unsaid = لا شيء مذكور هنا
culture-change = تعديل
culture-change-of = تعديل: { $name }
culture-change-text = لمن يقرأ { $culture }. كلمات الاستوديو تبقى محفوظة إلى جانب كلماتك.
culture-value = ما يسري هنا
culture-give-back = استخدام كلمات الاستوديو
culture-saved = تم تغيير { $name } لثقافة { $culture }.
culture-yes = نعم
culture-no = لا
culture-origin-ours = منك
culture-origin-starter = من Attune
culture-origin-cldr = من CLDR
culture-hint-table = واحد في كل سطر: { $columns }
culture-hint-lines = واحد في كل سطر.
culture-hint-hours = مثل 9:00 – 12:00, 16:00 – 19:00
culture-hint-places = حيث توضع كلمات الشخص نفسه. من بين عدة أسطر يُستخدم أول سطر كلماته كلها معروفة.

culture-part-address = كيف يُخاطَب الأشخاص
culture-part-address-text = ما يسري حين لا يُعرف شيء آخر. لا يُخمَّن جنس أحد من اسمه.
culture-part-greetings = التحيات وعبارات الختام
culture-part-greetings-text = ما تقوله «التحية» و«الختام» في الرسالة، بحسب الأسلوب وما يُعرف عن الشخص.
culture-part-voice = نبرة الرسالة
culture-part-voice-text = ما ينبغي مراعاته عند الكتابة.
culture-part-idioms = تعابير
culture-part-idioms-text = فكرة واحدة وكيف تقولها كل ثقافة. توضع العبارة في الرسالة كما توضع معلومة عن الشخص.
culture-part-pictures = الصور
culture-part-pictures-text = كل موضع لصورة، وما يراه قراء هذه الثقافة فيه. وحيث لا صورة خاصة بها تستعير صورة.
culture-part-days = الأيام والساعات
culture-part-days-text = متى يُرحَّب بالرسالة، ومتى يُستحسن عدم إرسالها.
culture-part-identity = اللغة والكتابة
culture-part-identity-text = ما تحمله اللغة نفسها.

saying-add = إضافة عبارة
saying-add-text = فكرة واحدة تقولها كل ثقافة بطريقتها. تصبح في الرسالة ما تقوله لغة القارئ.
saying-idea = الفكرة
saying-idea-example = مثل «حصاد وفير»
saying-words = كيف تُقال هنا: { $culture }
saying-add-do = إضافة
saying-known = هذه الفكرة موجودة على البطاقة من قبل.
saying-others = كيف يقولها غيرهم

culture-key-identity-parent = تعود إلى
culture-key-identity-script = الكتابة
culture-key-identity-direction = الاتجاه
culture-key-identity-calendar = التقويم
culture-key-identity-numbering = الأرقام
culture-key-identity-notes = ملاحظات
culture-key-identity-postal = أسطر العنوان
culture-key-address-register = المخاطبة المعتادة
culture-key-address-order = ترتيب الاسم
culture-key-address-join = بين أجزاء الاسم
culture-key-address-own_script = اللقب وترتيب الاسم: فقط للأسماء المكتوبة بكتابتها
culture-key-address-title_with_given = يجوز اللقب قبل الاسم الأول
culture-key-address-capital_family = اسم العائلة بأحرف كبيرة
culture-key-address-honorifics = الألقاب وعبارات التقدير
culture-key-address-feminine_titles = الألقاب قبل اسم امرأة
culture-key-voice-formality = الرسمية
culture-key-voice-directness = المباشرة
culture-key-voice-humour = الفكاهة
culture-key-voice-emoji = الرموز التعبيرية
culture-key-voice-reading_level = مستوى القراءة
culture-key-voice-use = كلمات تُستخدم
culture-key-voice-avoid = كلمات تُتجنَّب
culture-key-days-weekend = عطلة نهاية الأسبوع
culture-key-days-best_hours = أفضل الساعات
culture-key-days-worst_hours = ساعات تُتجنَّب
culture-key-days-greet = أيام للتهنئة
culture-key-days-avoid = أيام بلا إرسال
culture-key-days-sensitive = أيام تتطلب مراعاة
culture-key-days-notes = ملاحظات

culture-greeting-of = تحية، أسلوب { $register }: { $whom }
culture-closing-of = ختام، أسلوب { $register }
culture-whom-feminine = امرأة
culture-whom-masculine = رجل
culture-whom-neutral = الجنس غير معروف
culture-whom-nobody = الاسم غير معروف

culture-choice-formal = رسمي
culture-choice-neutral = محايد
culture-choice-informal = ودّي
culture-choice-given_first = الاسم الأول ثم اسم العائلة
culture-choice-family_first = اسم العائلة ثم الاسم الأول
culture-choice-low = منخفضة
culture-choice-medium = متوسطة
culture-choice-high = عالية
culture-choice-none = بلا
culture-choice-light = خفيفة
culture-choice-playful = مرحة
culture-choice-never = أبدًا
culture-choice-sparing = باقتصاد
culture-choice-welcome = مرحَّب بها
culture-choice-easy = سهل
culture-choice-plain = بسيط
culture-choice-advanced = متقدم
culture-join-blank = مسافة
culture-join-nothing = لا شيء
culture-direction-ltr = من اليسار إلى اليمين
culture-direction-rtl = من اليمين إلى اليسار

culture-place-title = اللقب
culture-place-degree = الدرجة العلمية
culture-place-given = الاسم الأول
culture-place-family = اسم العائلة
culture-place-full = الاسم الكامل
culture-place-name = الاسم
culture-place-line1 = الشارع
culture-place-postcode = الرمز البريدي
culture-place-city = المدينة
culture-place-country = البلد
culture-place-if-any = { $place }، إن وُجد
culture-column-word = الكلمة
culture-column-use = متى
culture-column-feminine = قبل اسم امرأة
culture-column-instead = البديل
culture-column-why = السبب

culture-day-monday = الاثنين
culture-day-tuesday = الثلاثاء
culture-day-wednesday = الأربعاء
culture-day-thursday = الخميس
culture-day-friday = الجمعة
culture-day-saturday = السبت
culture-day-sunday = الأحد

culture-idiom-welcome = أهلًا وسهلًا
culture-idiom-thank_you = شكرًا
culture-idiom-congratulations = تهانينا
culture-idiom-happy_birthday = عيد ميلاد سعيد
culture-idiom-good_luck = حظًا موفقًا
culture-idiom-get_well = تمنيات بالشفاء
culture-idiom-see_you_soon = إلى لقاء قريب
culture-idiom-safe_travels = رحلة آمنة

days-calendar = أيام مَن
days-country = بلدها
days-search = البحث في الأيام
days-list = الأيام
days-no-country = تُقرأ هذه اللغة في بلدان كثيرة. يُرجى اختيار تقويم أعلاه.
days-none = لا يوم بهذا الاسم.
days-on = { $date }
days-about = نحو { $date }
days-coming = السنة ابتداءً من اليوم
day-both = { $local } ({ $english })
days-mark-greet = مع تهنئة
days-mark-avoid = دون إرسال
days-mark-sensitive = بمراعاة
