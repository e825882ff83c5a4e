# Home, and the note about the sample.
home-today = اليوم { $date }
home-facts = محتوى مساحة العمل هذه
home-people = { $count ->
    [zero] أشخاص
    [one] شخص
    [two] شخصان
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
}
home-segments = { $count ->
    [zero] شرائح
    [one] شريحة
    [two] شريحتان
    [few] شرائح
    [many] شريحةً
   *[other] شريحة
}
home-templates = { $count ->
    [zero] قوالب
    [one] قالب
    [two] قالبان
    [few] قوالب
    [many] قالبًا
   *[other] قالب
}
home-campaigns = { $count ->
    [zero] حملات
    [one] حملة
    [two] حملتان
    [few] حملات
    [many] حملةً
   *[other] حملة
}
home-next = الخطوة التالية
home-import-title = إحضار الأشخاص
home-import-text = من جدول بيانات أو من جهات اتصال برنامج آخر. سترى كل تغيير قبل إجرائه.
home-import-text-empty = البداية بقائمة جهات اتصال. سترى كل شيء قبل حفظه، ويمكنك التراجع عنه لاحقًا.
home-import = استيراد أشخاص
home-write-title = كتابة رسالة
home-write-text = { $count ->
    [0] تُكتب مرة واحدة، ويقرؤها كل شخص بلغته.
   *[other] كتابة رسالة جديدة، أو إضافة لغة إلى رسالة موجودة.
}
home-write = كتابة رسالة
home-check-title = فحص حملة
home-check-text = { $count ->
    [0] اختيار من يتلقى كل رسالة، ورؤية كل واحدة منها قبل خروجها.
   *[other] معرفة من ستصله ومن لن تصله، ولماذا.
}
home-check = فحص حملة
home-batches = المُصدَّر مؤخرًا
home-batch-sum = { $exported } من أصل { $audience }
home-batches-none = لم يُصدَّر شيء من { $name } بعد. ما يُصدَّر سيظهر هنا.

sample-title = هذه هي المساحة النموذجية
sample-text = كل من فيها شخصيات مُختلَقة. يمكنك تجربة أي شيء والبدء من جديد في أي وقت.
sample-reset = إعادة ضبط النموذج
sample-reset-title = إعادة ضبط النموذج؟
sample-reset-text = كل ما تغيّر في النموذج سيُحذف، ويعود كما كان في اليوم الأول. مساحات عملك الخاصة لا تُمسّ.
sample-reset-done = عاد النموذج كما كان في اليوم الأول.
sample-delete = حذف النموذج
sample-delete-title = حذف النموذج؟
sample-delete-text = يُزال النموذج وكل ما جرى فيه من هذا الجهاز. مساحات عملك الخاصة لا تُمسّ. يمكنك فتح نموذج جديد في أي وقت.
