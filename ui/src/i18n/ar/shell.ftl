# The shell: side bar, workspace menu, small words used everywhere.
#
# Glossary. People: الأشخاص · Segment: شريحة · Template: قالب · Message: رسالة · Campaign: حملة
# Check: فحص · Export: تصدير · Purpose: غرض · Receipt: إيصال · Tone: أسلوب (رسمي، ودّي، محايد)
# Attribute: سمة · Workspace: مساحة عمل · Block: كتلة · Revision: نسخة · Tags: وسوم
# A yes: موافقة · A withdrawal: سحب · Evidence: إثبات · Never contact: عدم التواصل أبدًا
# Buttons are verbal nouns and sentences passive or with يُرجى, so that nobody’s gender is spoken to. All six plural forms.
nav-label = الأماكن
nav-more = أماكن أخرى
nav-home = الرئيسية
nav-people = الأشخاص
nav-segments = الشرائح
nav-templates = القوالب
nav-campaigns = الحملات
nav-privacy = الخصوصية
nav-settings = الإعدادات
skip-to-content = الانتقال إلى المحتوى

workspace-sample = مساحة نموذجية
workspace-own = مساحة عمل
workspace-menu = مساحة العمل { $name }
workspace-reveal = إظهار الملف
workspace-copy = إنشاء نسخة…
workspace-copy-title = أين تُحفظ النسخة؟
workspace-copying = جارٍ نسخ مساحة العمل
workspace-copied = النسخة جاهزة: { $path } ({ $size })
workspace-copy-show = إظهارها
workspace-print = طباعة هذه الصفحة…
workspace-open-other = فتح مساحة أخرى…
workspace-close = إغلاق مساحة العمل

cancel = إلغاء
close = إغلاق
loading = لحظة من فضلك…
progress-of = { $done } من { $total }
progress-rate = { $rate } في الثانية
progress-said = { $percent ->
    [0] { $label }
   *[other] { $label }: { NUMBER($percent) } بالمئة
}
progress-starting = جارٍ البدء…
save = حفظ
undo = تراجع
print = طباعة…
print-nothing = لا شيء للطباعة: لا يمكن إعداد الرسالة للشخص المعروض. اختر شخصًا آخر.
leave-title = المغادرة دون حفظ؟
leave-text = التغييرات في { $name } لم تُحفظ بعد.
leave-anyway = المغادرة دون حفظ
leave-stay = متابعة التحرير
leave-written = ما كتبته هنا لم يُحفظ بعد.
back-again = تمت استعادة { $name }.
studio-language = لغة الاستوديو
tags-hint = يُضغط مفتاح الإدخال بعد كل كلمة.
tags-remove = إزالة «{ $word }»
