# How to send what was exported, and what became of it.
handover-title = طريقة الإرسال
handover-open = فتح المجلد
handover-eml-open = يُفتح المجلد. كل ملف هو رسالة بريد جاهزة ومعنونة لشخص واحد.
handover-eml-send = يُفتح الملف بنقرة مزدوجة فيظهر في برنامج البريد؛ وإذا لم يكن فيه زر إرسال فيُختار «تحرير كرسالة جديدة» أو «إعادة الإرسال»، ثم تُرسَل.
handover-eml-drafts = يُفتح الملف بنقرة مزدوجة: يعرضه برنامج البريد كمسودة. يُراجع ثم يُرسل.
handover-letter-along = تحمل كل رسالة بريد إلكتروني رسالة قارئها البريدية بصيغة PDF. يُرجى فتح واحدة والنظر في الرسالة البريدية قبل الإرسال.
handover-calendar-along = من لديه موعد قادم يصله مع الرسالة في ملف تقويم. ويعرض برنامج بريده إضافته إلى التقويم.
handover-drafts-along = يُرجى إرسال كل مسودة كما هي: ما يرافقها يبقى فيها وحدها. والكلمات المنسوخة إلى رسالة جديدة تتركه.
handover-not-along = ما يرافق رسائل البريد الإلكتروني ليس في هذه الملفات. يُرجى تصدير ملفات بريد إلكتروني ليصل إلى الناس.
handover-eml-many = إذا كانت الرسائل كثيرة فالأسهل التصدير من جديد كصندوق بريد واحد أو كجدول لخدمة إرسال.
handover-mbox-import = يُستورد { $file } في برنامج البريد كمجلد. في Apple Mail: ملف ثم استيراد صناديق البريد. وفي Thunderbird: بإضافة استيراد مثل ImportExportTools.
handover-mbox-send = صارت كل الرسائل في مجلد خاص بها. تُفتح الرسالة ويُختار «تحرير كرسالة جديدة» أو «إعادة الإرسال» ثم تُرسَل، أو يُطلب ممن يدير البريد إرسال المجلد.
handover-service-upload = يُرفع { $file } إلى خدمة الإرسال كقائمة، سطر لكل شخص.
handover-service-columns = يُحدَّد هناك معنى كل عمود: to هو العنوان، وsubject هو الموضوع، وhtml هو الرسالة، وtext هو النص نفسه دون صور وألوان.
handover-service-test = يُستحسن أولًا إرسال سطر واحد إلى عنوانك.
handover-sms-upload = يُسجَّل الدخول إلى { $gateway } ويُرفع { $file } حيث تُقبل قائمة رسائل. أسماء الأعمدة كما يتوقعها { $gateway }.
handover-sms-any = يُرفع { $file } إلى بوابة الرسائل القصيرة: to هو الرقم، وtext هو الرسالة.
handover-sms-own = لكل سطر نصه الخاص: يُختار نص لكل رقم، لا نص واحد للجميع.
handover-print-each = يُفتح المجلد وتُحدَّد الملفات ثم تُطبع.
handover-print-one = يُفتح { $file } ويُطبع أو يُسلَّم إلى المطبعة. كل خطاب يبدأ في صفحة خاصة به.
handover-print-paper = الورق: { $paper }. تُطبع بالحجم الفعلي (100 %)، وإلا خرج العنوان من نافذة الظرف.
handover-print-envelope = الظروف: { $envelope }. يُطوى كل خطاب بحيث يظهر العنوان في النافذة.
handover-print-enclosures = يُضاف إلى كل ظرف: { $things }.
handover-labels-sheets = إن تطابقت، توضع صفحات الملصقات في الطابعة ويُطبع { $file } كله بالحجم الفعلي (100 %).
handover-labels-test = تُطبع أولًا صفحة من { $file } على ورق عادي وتُقارن بصفحة ملصقات { $sheet }.
handover-letters-table = يُسلَّم { $file } إلى المطبعة أو يُستعمل لدمج المراسلات في محرر النصوص: كل سطر خطاب مع عنوانه.
handover-app-all = تُسلَّم الملفات إلى فريق التطبيق: messages.apns.ndjson لخدمة Apple، وmessages.fcm.ndjson لخدمة Google، وmessages.ndjson لخادمكم.
handover-app-one = يُسلَّم { $file } إلى فريق التطبيق.
handover-app-lines = كل سطر رسالة تُرسَل كما هي، وبالإيصال الذي فيه يمكن لاحقًا معرفة أيها لم يصل.
handover-voice-script = للاتصال هاتفيًا: يُطبع { $file } أو يُقرأ منه، ففيه كل رقم وما يُقال.
handover-voice-files = لخدمة صوتية: تُسلَّم إليها ملفات ‎.ssml، ملف لكل رسالة.
handover-voice-sound = كل ملف ‎.wav رسالة، بترتيب النص: يُشغَّل، أو يُسلَّم إلى من يتصل نيابةً عنكم. يُرجى الاستماع أولًا إلى ملف بكل لغة.
handover-program = يُسلَّم { $file } إلى من يدير برنامج الإرسال: كل سطر رسالة.
handover-then = عند الانتهاء يُسجَّل ذلك في صفحة هذا التصدير، فتُظهر صفحة كل شخص ما حدث.

delivery-title = هل أُرسِلت؟
delivery-sum = أُرسِل { $sent }، لم يصل { $not }، غير معروف بعد { $open }
delivery-short = أُرسِل { $sent } من { $count }
delivery-nobody-said = لم يُسجَّل بعد هل أُرسِلت.
delivery-nobody-yet = غير معروف بعد هل أُرسِلت
batch-way = { $channel }: { $count }
delivery-all = تسجيل ما حدث…
delivery-list = من قائمة عناوين…
delivery-one = أُرسِلت أم لا؟
delivery-one-label = أُرسِلت أم لا؟ «{ $message }»
delivery-sent-on = أُرسِلت في { $day }
delivery-not-on = لم تصل: { $reason } ({ $day })
delivery-is-sent = أُرسِلت
delivery-is-not = لم تصل
delivery-is-open = غير معروف بعد
delivery-bounced = عادت
delivery-wrong_address = العنوان أو الرقم خاطئ
delivery-not_printed = لم تُطبع
delivery-returned = أعادها البريد
delivery-other = سبب آخر
delivery-dialog-all = ماذا حدث لهذا التصدير؟
delivery-dialog-way = ما مصير هذا التصدير ({ $channel })؟
delivery-way-label = ما الذي حدث: { $channel }
delivery-dialog-all-text = يسري ذلك على كل من فيه، ما عدا من سُجِّل عنه غير ذلك.
delivery-dialog-one = هل وصلت إلى { $name }؟
delivery-dialog-list = { $count ->
    [zero] ماذا حدث للرسائل؟
    [one] ماذا حدث لرسالة هذا الشخص؟
    [two] ماذا حدث لرسالتي هذين الشخصين؟
    [few] ماذا حدث لرسائل هؤلاء الأشخاص، وعددهم { NUMBER($count) }؟
    [many] ماذا حدث لرسائل هؤلاء الأشخاص، وعددهم { NUMBER($count) }؟
   *[other] ماذا حدث لرسائل هؤلاء الأشخاص، وعددهم { NUMBER($count) }؟
}
delivery-strangers = { $count ->
    [zero] كل الأسطر تخص هذا التصدير. { $rows }
    [one] سطر واحد لا يخص أحدًا من هذا التصدير: { $rows }.
    [two] سطران لا يخصان أحدًا من هذا التصدير: { $rows }.
    [few] { NUMBER($count) } أسطر لا تخص أحدًا من هذا التصدير، مثل { $rows }.
    [many] { NUMBER($count) } سطرًا لا يخص أحدًا من هذا التصدير، مثل { $rows }.
   *[other] { NUMBER($count) } سطر لا يخص أحدًا من هذا التصدير، مثل { $rows }.
}
delivery-pick = اختيار قائمة عناوين
delivery-what = ماذا حدث؟
delivery-why = لماذا لم تصل؟
delivery-note = ملاحظة إن لزم
delivery-note-other = ما السبب؟
delivery-note-missing = يُرجى ذكر السبب.
delivery-on = في يوم
delivery-record = تسجيل
delivery-recorded = تم التسجيل.
delivery-undone = أُلغي.

excluded-save = حفظ هذه القائمة…
excluded-title = أين تُحفظ القائمة؟
excluded-name = { $campaign }، دون رسالة
excluded-name-then = { $campaign }، دون رسالة { $day }
excluded-then = القائمة كما حُكم فيها يوم { $date }.
excluded-running = جارٍ كتابة القائمة
excluded-done = { $count ->
    [zero] القائمة فارغة.
    [one] في القائمة شخص واحد مع السبب.
    [two] في القائمة شخصان مع السبب.
    [few] في القائمة { NUMBER($count) } أشخاص، كل منهم مع السبب.
    [many] في القائمة { NUMBER($count) } شخصًا، كل منهم مع السبب.
   *[other] في القائمة { NUMBER($count) } شخص، كل منهم مع السبب.
}
