# What an import says of its rows and files.
told-at-place = { $place }: { $clause_sentence }
told-left-out = { $clause_why }؛ وقد تُرك.
told-several-here = يوجد هنا أكثر من واحد. استُعمل «{ $cell }» فقط.
told-zero-lost = ربما فقد «{ $cell }» صفره الأول في جدول بيانات. بقي كما هو.
told-opt-out-address = يوجد رفض للعنوان المعروف لدينا، فلا يُستبدل.
told-digits-kept = اختصر جدول بيانات «{ $cell }»: فُقدت أرقام. بقي كما هو.
told-digits-lost = اختصر جدول بيانات «{ $cell }»: فُقدت أرقام
told-neither-recorded = «{ $cell }» ليس نعم ولا لا؛ لم يُسجَّل شيء.
told-no-stays = رفض { $person } «{ $purpose }» ({ $channel }). يبقى الرفض.
told-file-empty = هذا الملف فارغ.
told-header-quote = علامة اقتباس في الصف الأول لم تُغلق، فلا يمكن تمييز الأعمدة.
told-two-columns = يوجد عمودان باسم «{ $header }». يُستعمل الأول فقط.
told-dates-two-orders = التواريخ مكتوبة بترتيبين: اليوم أولًا في الصف { $day }، والشهر أولًا في الصف { $month }. تُرك ما يحتمل الاثنين.
told-dates-no-order = لا يبيّن أي تاريخ في هذا العمود هل اليوم أولًا أم الشهر. قُرئ الشهر أولًا لمن يستعملون الإنجليزية الأمريكية، واليوم أولًا لغيرهم.
told-year-two-digits = سنة «{ $text }» من رقمين
told-date-unread = «{ $text }» ليس تاريخًا مقروءًا
told-date-either = قد يبدأ «{ $text }» باليوم أو بالشهر، وفي هذا العمود كلاهما
told-not-apart = تعذّر فصله عن الصف { $row } الذي فيه علامة اقتباس زائدة أو غير مغلقة.
told-yes-unfounded = { $count ->
    [zero] لا موافقة في هذا العمود تقوم على إثبات مذكور. لم يُسجَّل شيء.
    [one] الموافقة في هذا العمود لا تقوم على إثبات مذكور. لم تُسجَّل.
    [two] موافقتان في هذا العمود لا تقومان على إثبات مذكور. لم تُسجَّلا.
    [few] { $count } موافقات في هذا العمود لا تقوم على إثبات مذكور. لم تُسجَّل أي منها.
    [many] { $count } موافقة في هذا العمود لا تقوم على إثبات مذكور. لم تُسجَّل أي منها.
   *[other] { $count } موافقة في هذا العمود لا تقوم على إثبات مذكور. لم تُسجَّل أي منها.
}
told-more-warnings = تنبيهات أخرى: { $count }.
told-other-person = العنوان لـ{ $person }، واسمه الأول واسم عائلته يختلفان عن هذا الصف.
told-row-quote = علامة اقتباس في هذا الصف لم تُغلق.
told-row-cells = في الصف { $cells } خلايا، والأعمدة { $columns } فقط.
told-row-empty = الصف فارغ.
told-row-holds-rows = تحتوي خلية في هذا الصف على صفوف أخرى كاملة: علامة اقتباس ناقصة أو زائدة.
told-row-no-key = لا رقم في الصف ولا بريد ولا هاتف يُعرف به الشخص.
told-row-nothing = لا شيء في الصف يُعرف به الشخص. { $said_more }
told-not-separator = لا يمكن لـ«{ $name }» أن يفصل الأعمدة. يُرجى استعمال علامة واحدة: , ; | أو علامة جدولة.
told-no-file-at = لا ملف في «{ $path }».
told-not-a-file = «{ $path }» ليس ملفًا.
told-file-large = يتجاوز هذا الملف 500 م.ب. يُرجى تقسيمه أولًا إلى ملفات أصغر.
told-not-encoding = «{ $name }» ليس ترميزًا معروفًا.
told-row-undecoded = لا يمكن قراءة الصف { $row } بالترميز { $encoding } (البايت { $byte } من الملف). يُرجى اختيار ترميز آخر؛ لم يُستورد شيء.
told-column-shortened = اختصر جدول بيانات أرقامًا طويلة في هذا العمود: فُقدت أرقام.
told-this-is-file = هذا { $said_what } لم يُستورد شيء.
told-is-workbook = مصنف أو ملف مضغوط آخر وليس ملف CSV. يُرجى فتحه في جدول بيانات وحفظه بصيغة CSV.
told-is-pdf = مستند PDF. يُرجى طلب الأشخاص في ملف CSV، أو نسخهم إلى جدول بيانات وحفظه بصيغة CSV.
told-is-database = قاعدة بيانات. يُرجى أولًا حفظ الأشخاص فيها بصيغة CSV.
told-is-packed = ملف مضغوط. يُرجى فكّه أولًا.
told-is-document = مستند نصي. يُرجى نسخ الجدول إلى جدول بيانات وحفظه بصيغة CSV.
told-is-picture = صورة.
told-is-program = برنامج.
told-is-web-page = صفحة ويب. يُرجى فتحها في جدول بيانات وحفظها بصيغة CSV.
told-is-xml = ملف XML. يُرجى أولًا حفظ الأشخاص فيه بصيغة CSV.
told-is-json = ملف JSON. يُرجى أولًا حفظ الأشخاص فيه بصيغة CSV.
told-header-signs = في الصف الأول من هذا الملف رموز ليست نصًا: فليس جدول أشخاص، أو أن الترميز خاطئ. لم يُستورد شيء.
told-ambiguous-two = غير واضح: الرقم لشخص والبريد لشخص آخر.
told-other-number = البريد لشخص له رقم آخر.
told-ambiguous-email = غير واضح: يشترك عدة أشخاص هنا في هذا البريد.
told-ambiguous-phone = غير واضح: يشترك عدة أشخاص هنا في رقم الهاتف هذا.
told-same-in-row = موجود من قبل في الصف { $row } من هذا الملف: { $said_what }.
told-what-email = عنوان البريد
told-what-phone = رقم الهاتف
told-file-damaged = نص هذا الملف تالف.
told-row-wide = في الصف { $row } أكثر من 1,024 عمودًا. هذه ليست قائمة جهات اتصال مقروءة.
told-cell-large = في الصف { $row } خلية تتجاوز 1 م.ب. ربما لم تُغلق فيها علامة اقتباس.
told-undone-before = أُلغي هذا الاستيراد من قبل في { $date }.
told-messaged-since = صُدّرت رسالة إلى هذا الشخص منذ ذلك الحين.
told-person-changed = تغيّر شيء عن هذا الشخص منذ ذلك الحين.
told-changed-since = تغيّر منذ ذلك الحين.
told-used-since = صار مستعملًا منذ ذلك الحين.
told-someone-gone = شخص لم يعد هنا
told-removed-since = أُزيل هذا الشخص منذ ذلك الحين.
told-import-damaged = سجل هذا الاستيراد تالف. لم يتغيّر شيء.
told-not-gender = «{ $cell }» ليست كلمة معروفة لصيغة المخاطبة
told-not-register = «{ $cell }» ليس أسلوب مخاطبة معروفًا
told-not-language = «{ $cell }» ليست لغة معروفة
told-not-zone = «{ $cell }» ليست منطقة زمنية مثل Europe/Berlin
told-not-phone = «{ $cell }» ليس رقم هاتف
told-not-email = «{ $cell }» ليس عنوان بريد إلكتروني
told-not-iso-date = «{ $text }» ليس تاريخًا مثل 2026-12-31
told-neither-yes = «{ $text }» ليس نعم ولا لا
told-not-one-of = «{ $text }» ليس من: { $choices }
told-no-import = لا يوجد استيراد كهذا في السجل.
told-the-person = الشخص
told-everything = كل شيء
told-an-attribute = سمة
told-the-attribute = السمة «{ $name }»
