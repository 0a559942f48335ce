<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Briefs</name>
    <message>
        <source>Of which encounter?</source>
        <translation>عن أي لقاء؟</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>أي ورقة؟</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>بأي لغة؟</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>إعداد ورقة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>The PDF lies outside the notebook, and whoever gets the file can read it. Erase it once it has served; a stick, a printer or a backup may keep a copy.</source>
        <translation>ملف PDF يقع خارج الدفتر، وكل من يحصل عليه يستطيع قراءته. امحُه متى أدّى غرضه؛ فقد تحتفظ ذاكرة محمولة أو طابعة أو نسخة احتياطية بنسخة منه.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>There is no encounter to tell of yet.</source>
        <translation>لا يوجد لقاء بعدُ ليُروى.</translation>
    </message>
    <message>
        <source>Saved as %1. It lies outside the notebook.</source>
        <translation>حُفظ باسم %1. وهو خارج الدفتر.</translation>
    </message>
    <message>
        <source>Where shall the PDF lie?</source>
        <translation>أين يوضع ملف PDF؟</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more page(s)</source>
        <translation>
            <numerusform>لا صفحات أخرى</numerusform>
            <numerusform>عرض صفحة أخرى</numerusform>
            <numerusform>عرض صفحتين أخريين</numerusform>
            <numerusform>عرض %n صفحات أخرى</numerusform>
            <numerusform>عرض %n صفحة أخرى</numerusform>
            <numerusform>عرض %n صفحة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Say that these talks are handed over</source>
        <translation>تسجيل أن هذه المحادثات سُلّمت</translation>
    </message>
    <message>
        <source>Noted that you have read it</source>
        <translation>سُجّل أنك قرأته</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>not given to this reader</source>
        <translation>غير متاح لهذا القارئ</translation>
    </message>
    <message numerus="yes">
        <source>+%n in the notebook</source>
        <translation>
            <numerusform>+%n في الدفتر</numerusform>
            <numerusform>+%n في الدفتر</numerusform>
            <numerusform>+%n في الدفتر</numerusform>
            <numerusform>+%n في الدفتر</numerusform>
            <numerusform>+%n في الدفتر</numerusform>
            <numerusform>+%n في الدفتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of which notebooks hold two versions; one is told</source>
        <translation>
            <numerusform>لا سجلات بنسختين</numerusform>
            <numerusform>سجل واحد بنسختين بين الدفاتر؛ تُذكر إحداهما</numerusform>
            <numerusform>سجلان بنسختين بين الدفاتر؛ تُذكر إحداهما</numerusform>
            <numerusform>%n سجلات بنسختين بين الدفاتر؛ تُذكر إحداهما</numerusform>
            <numerusform>%n سجلاً بنسختين بين الدفاتر؛ تُذكر إحداهما</numerusform>
            <numerusform>%n سجل بنسختين بين الدفاتر؛ تُذكر إحداهما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of which a part was never shared with this notebook</source>
        <translation>
            <numerusform>لا سجلات ناقصة</numerusform>
            <numerusform>سجل واحد لم يُشارَك جزء منه مع هذا الدفتر</numerusform>
            <numerusform>سجلان لم يُشارَك جزء منهما مع هذا الدفتر</numerusform>
            <numerusform>%n سجلات لم يُشارَك جزء منها مع هذا الدفتر</numerusform>
            <numerusform>%n سجلاً لم يُشارَك جزء منها مع هذا الدفتر</numerusform>
            <numerusform>%n سجل لم يُشارَك جزء منها مع هذا الدفتر</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما لم يُذكر</translation>
    </message>
    <message>
        <source>Redacted for: %1</source>
        <translation>منقّح من أجل: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a caption</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand in the notebook only</source>
        <translation>
            <numerusform>لا أسطر ناقصة</numerusform>
            <numerusform>سطر واحد في الدفتر فقط</numerusform>
            <numerusform>سطران في الدفتر فقط</numerusform>
            <numerusform>%n أسطر في الدفتر فقط</numerusform>
            <numerusform>%n سطراً في الدفتر فقط</numerusform>
            <numerusform>%n سطر في الدفتر فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are shortened</source>
        <translation>
            <numerusform>لا أسطر مختصرة</numerusform>
            <numerusform>سطر واحد مختصر</numerusform>
            <numerusform>سطران مختصران</numerusform>
            <numerusform>%n أسطر مختصرة</numerusform>
            <numerusform>%n سطراً مختصراً</numerusform>
            <numerusform>%n سطر مختصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Who is called by a kind and six characters has no name open to this reader; their own notebook calls them so.</source>
        <translation>من يُسمّى بنوعه وستة أحرف ليس له اسم مفتوح لهذا القارئ؛ ودفتره يسميه هكذا أيضاً.</translation>
    </message>
    <message>
        <source>Walk-in brief</source>
        <translation>موجز الدخول</translation>
    </message>
    <message>
        <source>Meeting preparation</source>
        <translation>التحضير للاجتماع</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>استخلاص</translation>
    </message>
    <message>
        <source>Handover pack</source>
        <translation>ملف التسليم</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>ما نسعى إليه</translation>
    </message>
    <message>
        <source>Who decides there</source>
        <translation>من يقرّر هناك</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>الخطوط الحمراء</translation>
    </message>
    <message>
        <source>Bottom line and alternative</source>
        <translation>الحد الأدنى والبديل</translation>
    </message>
    <message>
        <source>First ask</source>
        <translation>الطلب الأول</translation>
    </message>
    <message>
        <source>Agenda, point by point</source>
        <translation>جدول الأعمال بنداً بنداً</translation>
    </message>
    <message>
        <source>Promises still to be kept</source>
        <translation>وعود ما زال الوفاء بها مطلوباً</translation>
    </message>
    <message>
        <source>Island of agreement</source>
        <translation>جزيرة الاتفاق</translation>
    </message>
    <message>
        <source>Message line</source>
        <translation>خط الرسالة</translation>
    </message>
    <message>
        <source>Law, and how openly to meet</source>
        <translation>القانون، ومدى علنية اللقاء</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>المواعيد القادمة</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>What would bring them</source>
        <translation>ما الذي يأتي بهم</translation>
    </message>
    <message>
        <source>What a no would cost them</source>
        <translation>ما يكلّفهم الرفض</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>العقبات</translation>
    </message>
    <message>
        <source>Checklist: not yet in place, or slipped</source>
        <translation>القائمة: ما لم يتحقق بعد أو تراجع</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>أسئلة للطرح</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>The encounter</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Asked, and our answer</source>
        <translation>ما طُلب وجوابنا</translation>
    </message>
    <message>
        <source>Asks and offers</source>
        <translation>الطلبات والعروض</translation>
    </message>
    <message>
        <source>Promises made or checked there</source>
        <translation>وعود قُطعت أو جرى التحقق منها هناك</translation>
    </message>
    <message>
        <source>Red lines touched</source>
        <translation>خطوط حمراء مُسّت</translation>
    </message>
    <message>
        <source>Facts that changed</source>
        <translation>وقائع تغيّرت</translation>
    </message>
    <message>
        <source>How they see us</source>
        <translation>كيف يروننا</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>How it went so far</source>
        <translation>كيف سارت الأمور حتى الآن</translation>
    </message>
    <message>
        <source>The way to the first contact</source>
        <translation>الطريق إلى أول تواصل</translation>
    </message>
    <message>
        <source>Promises, ours first</source>
        <translation>الوعود، وعودنا أولاً</translation>
    </message>
    <message>
        <source>Agreements and their terms</source>
        <translation>الاتفاقات وبنودها</translation>
    </message>
    <message>
        <source>What happened to red lines</source>
        <translation>ما جرى للخطوط الحمراء</translation>
    </message>
    <message>
        <source>Principle reviews and good faith</source>
        <translation>مراجعات المبادئ وحسن النية</translation>
    </message>
    <message>
        <source>Handover and advice</source>
        <translation>التسليم والنصيحة</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>بكلماتنا</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>لا يجوز</translation>
    </message>
    <message>
        <source>Must refer</source>
        <translation>يجب الرجوع بشأنه</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يجوز</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>من جهتهم</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>If talks fail</source>
        <translation>إن فشلت المحادثات</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>الأمثل</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>وعدنا</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>وعدوا</translation>
    </message>
    <message>
        <source>Third party promised</source>
        <translation>وعد طرف ثالث</translation>
    </message>
    <message>
        <source>Facts agreed</source>
        <translation>وقائع متفق عليها</translation>
    </message>
    <message>
        <source>Norms shared</source>
        <translation>معايير مشتركة</translation>
    </message>
    <message>
        <source>Facts in dispute</source>
        <translation>وقائع متنازع عليها</translation>
    </message>
    <message>
        <source>Norms apart</source>
        <translation>معايير متباعدة</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>من يقولها</translation>
    </message>
    <message>
        <source>How openly</source>
        <translation>مدى العلنية</translation>
    </message>
    <message>
        <source>Strictest rule in force</source>
        <translation>أشد قاعدة سارية</translation>
    </message>
    <message>
        <source>Lawful channel</source>
        <translation>القناة المشروعة</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation>الفحص القانوني</translation>
    </message>
    <message>
        <source>No legal check of</source>
        <translation>لا فحص قانونياً بشأن</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Label, not a listing</source>
        <translation>وصف لا إدراج</translation>
    </message>
    <message>
        <source>The object is needed</source>
        <translation>الموضوع مطلوب</translation>
    </message>
    <message>
        <source>Look at the message line</source>
        <translation>مراجعة خط الرسالة</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>وعد مستحق</translation>
    </message>
    <message>
        <source>Check a term</source>
        <translation>التحقق من بند</translation>
    </message>
    <message>
        <source>Look at a review again</source>
        <translation>معاودة النظر في مراجعة</translation>
    </message>
    <message>
        <source>Look at a risk again</source>
        <translation>معاودة النظر في خطر</translation>
    </message>
    <message>
        <source>Look at an action again</source>
        <translation>معاودة النظر في إجراء</translation>
    </message>
    <message>
        <source>The mandate ends</source>
        <translation>ينتهي التفويض</translation>
    </message>
    <message>
        <source>An exemption ends</source>
        <translation>ينتهي استثناء</translation>
    </message>
    <message>
        <source>Next legal check</source>
        <translation>الفحص القانوني التالي</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>جواب منتظر</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>We say</source>
        <translation>نقول</translation>
    </message>
    <message>
        <source>We reason</source>
        <translation>منطقنا</translation>
    </message>
    <message>
        <source>Underneath, for us</source>
        <translation>ما تحت ذلك عندنا</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>يقولون</translation>
    </message>
    <message>
        <source>They reason</source>
        <translation>منطقهم</translation>
    </message>
    <message>
        <source>Underneath, for them</source>
        <translation>ما تحت ذلك عندهم</translation>
    </message>
    <message>
        <source>Standing they seek</source>
        <translation>المكانة التي يطلبونها</translation>
    </message>
    <message>
        <source>Depend on</source>
        <translation>يعتمدون على</translation>
    </message>
    <message>
        <source>Services they run</source>
        <translation>خدمات يديرونها</translation>
    </message>
    <message>
        <source>Mind their standing</source>
        <translation>يحرصون على مكانتهم</translation>
    </message>
    <message>
        <source>Within reach of sanctions</source>
        <translation>في متناول العقوبات</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>حافز</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Who makes them pay</source>
        <translation>من يجعلهم يدفعون الثمن</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Their view is not known</source>
        <translation>رأيهم غير معروف</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>يقود</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يساند</translation>
    </message>
    <message>
        <source>Gives the mandate</source>
        <translation>يمنح التفويض</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Tone and threat</source>
        <translation>النبرة والتهديد</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Word passed on</source>
        <translation>كلام نُقل</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>ظنّونا</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>ما سار جيداً</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>ما فاجأنا</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>في المرة القادمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Attempts before it</source>
        <translation>محاولات قبله</translation>
    </message>
    <message>
        <source>Days from the first attempt</source>
        <translation>أيام منذ أول محاولة</translation>
    </message>
    <message>
        <source>First direct contact</source>
        <translation>أول تواصل مباشر</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>ما سبقه</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>وعودنا</translation>
    </message>
    <message>
        <source>Of third parties</source>
        <translation>أطراف ثالثة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>What we gain</source>
        <translation>ما نكسبه</translation>
    </message>
    <message>
        <source>What they gain</source>
        <translation>ما يكسبونه</translation>
    </message>
    <message>
        <source>Why we agreed</source>
        <translation>لماذا وافقنا</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Good faith</source>
        <translation>حسن النية</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>ما زال مجهولاً</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>إشعار القراءة</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>من أجل %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>refer to as: %1</source>
        <translation>يُشار إليه بـ: %1</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>متفق عليه: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>last met %1</source>
        <translation>آخر لقاء %1</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>منحه %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>listed by %1</source>
        <translation>أدرجه %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>they see it so: %1</source>
        <translation>يرونه هكذا: %1</translation>
    </message>
    <message>
        <source>what a bundle for this reader would not hold</source>
        <translation>ما لا تحويه حزمة لهذا القارئ</translation>
    </message>
    <message>
        <source>way there: %1</source>
        <translation>الطريق إليه: %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>يُعاد في %1</translation>
    </message>
    <message>
        <source>we: %1</source>
        <translation>نحن: %1</translation>
    </message>
    <message>
        <source>watched by %1</source>
        <translation>يتابعه %1</translation>
    </message>
    <message>
        <source>worked on by %1</source>
        <translation>يعمل عليه %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>بشأن %1</translation>
    </message>
    <message>
        <source>banks abroad: %1</source>
        <translation>مصارف في الخارج: %1</translation>
    </message>
    <message>
        <source>travel: %1</source>
        <translation>السفر: %1</translation>
    </message>
    <message>
        <source>open markets: %1</source>
        <translation>أسواق مفتوحة: %1</translation>
    </message>
    <message>
        <source>in the eyes of %1</source>
        <translation>في نظر %1</translation>
    </message>
    <message>
        <source>toward %1</source>
        <translation>تجاه %1</translation>
    </message>
    <message>
        <source>cost in trust: %1</source>
        <translation>الكلفة على الثقة: %1</translation>
    </message>
    <message>
        <source>our answer: %1</source>
        <translation>جوابنا: %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>الانتظار %1</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>اتُفق عليه في %1</translation>
    </message>
    <message>
        <source>witness: %1</source>
        <translation>شاهد: %1</translation>
    </message>
    <message>
        <source>checked so: %1</source>
        <translation>يُتحقق منه هكذا: %1</translation>
    </message>
    <message>
        <source>checked by %1</source>
        <translation>يتحقق منه %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>قرّره %1</translation>
    </message>
    <message>
        <source>dissent: %1</source>
        <translation>رأي مخالف: %1</translation>
    </message>
    <message>
        <source>reported on %1</source>
        <translation>أُبلغ عنه في %1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>قُرئ في %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>وُفي بها: %1</translation>
    </message>
    <message>
        <source>kept late: %1</source>
        <translation>وُفي بها متأخراً: %1</translation>
    </message>
    <message>
        <source>partly: %1</source>
        <translation>جزئياً: %1</translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation>أُخلفت: %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>متأخرة: %1</translation>
    </message>
    <message>
        <source>due soon: %1</source>
        <translation>تستحق قريباً: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>قائمة: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>غير معروفة: %1</translation>
    </message>
    <message>
        <source>withdrawn or replaced: %1</source>
        <translation>سُحبت أو استُبدلت: %1</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>COMING</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>NO LONGER IN FORCE</source>
        <translation>لم يعد سارياً</translation>
    </message>
    <message>
        <source>NO MANDATE IS WRITTEN DOWN</source>
        <translation>لا تفويض مدوّناً</translation>
    </message>
    <message>
        <source>some rules are not known: ask</source>
        <translation>بعض القواعد غير معروف: اسأل</translation>
    </message>
    <message>
        <source>STALE: ask counsel again</source>
        <translation>قديم: استشر القانوني من جديد</translation>
    </message>
    <message>
        <source>first ask</source>
        <translation>الطلب الأول</translation>
    </message>
    <message>
        <source>owned by a peace process, not ours to trade with</source>
        <translation>ملك عملية سلام، وليس لنا أن نقايض به</translation>
    </message>
    <message>
        <source>NO HARM CHECK YET</source>
        <translation>لم يُفحص الضرر بعد</translation>
    </message>
    <message>
        <source>may have slipped</source>
        <translation>ربما تراجع</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>led to an encounter</source>
        <translation>أدّى إلى لقاء</translation>
    </message>
    <message>
        <source>confers no recognition</source>
        <translation>لا يمنح اعترافاً</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُحسم بعد</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Places, days and functions</source>
        <translation>الأماكن والأيام والوظائف</translation>
    </message>
    <message>
        <source>Hours and days of entry</source>
        <translation>الساعات وأيام التدوين</translation>
    </message>
    <message>
        <source>Persons met and who was there</source>
        <translation>من التقيناهم ومن حضر</translation>
    </message>
    <message>
        <source>Names, notes, offers and reasons</source>
        <translation>الأسماء والملاحظات والعروض والأسباب</translation>
    </message>
    <message>
        <source>Exact points</source>
        <translation>النقاط الدقيقة</translation>
    </message>
    <message>
        <source>What stays on this device</source>
        <translation>ما يبقى على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Show the pack</source>
        <translation>عرض ملف التسليم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a handover, by person code</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the letter that hands an engagement over</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>A handover</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>This handover</source>
        <translation>هذا التسليم</translation>
    </message>
    <message>
        <source>Who hands these talks to whom belongs here, with what only you know. The pack is made from the file.</source>
        <translation>يُدوَّن هنا من يسلّم هذه المحادثات إلى من، مع ما لا يعرفه سواك. ويُعدّ ملف التسليم من السجلات.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>إلى من؟</translation>
    </message>
    <message>
        <source>A person code.</source>
        <translation>رمز شخص.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>What would you tell them over tea?</source>
        <translation>ماذا كنت لتقول لهم على كوب شاي؟</translation>
    </message>
    <message>
        <source>What should they find out first?</source>
        <translation>ما أول ما ينبغي أن يعرفوه؟</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>ممّن؟</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>قُرئ في %1</translation>
    </message>
    <message>
        <source>%1 handed these talks to you. Read the pack, then say that you did.</source>
        <translation>سلّمك %1 هذه المحادثات. اقرأ الملف ثم سجّل أنك قرأته.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>These talks were handed to you. Read the pack, then say that you did.</source>
        <translation>سُلّمت إليك هذه المحادثات. اقرأ الملف ثم سجّل أنك قرأته.</translation>
    </message>
</context>
</TS>
