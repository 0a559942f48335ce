<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>written by a newer program</source>
        <translation>كتبها برنامج أحدث</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>النسخة الأولى</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>How changes are marked</source>
        <translation>كيف تُعلَّم التغييرات</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>ما غيّرته هذه النسخة</translation>
    </message>
    <message>
        <source>The whole of this version</source>
        <translation>هذه النسخة كاملة</translation>
    </message>
    <message>
        <source>Some of this version was not shared with this notebook.</source>
        <translation>جزء من هذه النسخة لم تتم مشاركته مع هذا الدفتر.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>It becomes the newest; the ones between stay here. Ctrl+Z takes it back.</source>
        <translation>تصبح الأحدث، وتبقى النسخ التي بينهما هنا. Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>النسخ، الأحدث أولا</translation>
    </message>
    <message>
        <source>Time not shared with this notebook</source>
        <translation>الوقت لم تتم مشاركته مع هذا الدفتر</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>The earlier version is the newest again.</source>
        <translation>عادت النسخة السابقة لتكون الأحدث.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>What it was</source>
        <translation>ماذا كان</translation>
    </message>
    <message>
        <source>How the word passed</source>
        <translation>طريقة النقل</translation>
    </message>
    <message>
        <source>Who held the post</source>
        <translation>من يدير النقطة</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>مسار التفاوض</translation>
    </message>
    <message>
        <source>Asked, and our answer</source>
        <translation>ما طُلب وجوابنا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Access tags</source>
        <translation>وسوم الوصول</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Explained who we are</source>
        <translation>شرحنا من نحن</translation>
    </message>
    <message>
        <source>Explained our principles</source>
        <translation>شرحنا مبادئنا</translation>
    </message>
    <message>
        <source>They recognised us</source>
        <translation>عرفونا</translation>
    </message>
    <message>
        <source>They repeated our purpose back</source>
        <translation>أعادوا ذكر غايتنا</translation>
    </message>
    <message>
        <source>Notebook was in travel mode</source>
        <translation>كان الدفتر في وضع السفر</translation>
    </message>
    <message>
        <source>Content kept verbally</source>
        <translation>المحتوى محفوظ شفهياً</translation>
    </message>
    <message>
        <source>Protection topics</source>
        <translation>مواضيع الحماية</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Answers an earlier message</source>
        <translation>رد على رسالة سابقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How it was captured</source>
        <translation>طريقة التسجيل</translation>
    </message>
    <message>
        <source>Facts it changed</source>
        <translation>الوقائع التي غيّرها</translation>
    </message>
    <message>
        <source>Same event as</source>
        <translation>الحدث نفسه مع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>من التقينا</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>Our party</source>
        <translation>فريقنا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Asks and offers</source>
        <translation>طلبات وعروض</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>استخلاص</translation>
    </message>
    <message>
        <source>How they see us</source>
        <translation>كيف يروننا</translation>
    </message>
    <message>
        <source>Mistaken for</source>
        <translation>ظنّونا</translation>
    </message>
    <message>
        <source>What may be said of them</source>
        <translation>ما يجوز قوله عنهم</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>دليل على</translation>
    </message>
    <message>
        <source>Exact point</source>
        <translation>النقطة الدقيقة</translation>
    </message>
    <message>
        <source>Device looked at</source>
        <translation>فحص الجهاز</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Same body as</source>
        <translation>الجهة نفسها</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Position, reasoning, values</source>
        <translation>الموقف والمنطق والقيم</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>السيطرة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>الجهة الأخرى</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>منظمتنا</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Interlocutor</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>الإدراج في قائمة</translation>
    </message>
    <message>
        <source>Object of interest</source>
        <translation>موضع الاهتمام</translation>
    </message>
    <message>
        <source>Source of legitimacy</source>
        <translation>مصدر الشرعية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>السؤال مجددا في</translation>
    </message>
    <message>
        <source>Follows the fact</source>
        <translation>يتبع الواقعة</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>أدرجته</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>الإعفاء</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>تاريخ الاستبدال</translation>
    </message>
    <message>
        <source>Reduce after</source>
        <translation>الاختزال بعد</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>الاسم الرمزي</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Basis of authority</source>
        <translation>أساس الصلاحية</translation>
    </message>
    <message>
        <source>Terms of confidentiality</source>
        <translation>شروط السرية</translation>
    </message>
    <message>
        <source>How to refer to them</source>
        <translation>كيفية الإشارة إليه</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Own stake</source>
        <translation>مصلحته الخاصة</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>زكّاه</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>وسائل الوصول إليه</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>رمز المكان</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>يقع في</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Agreed procedure</source>
        <translation>الإجراء المتفق عليه</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>أفضل الأوقات</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Where it is sought</source>
        <translation>مكان المطلوب</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب قبل</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>Expected gains</source>
        <translation>المكاسب المتوقعة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Political link</source>
        <translation>الصلة السياسية</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>حدده</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>حُدد في</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Who was affected</source>
        <translation>المتضررون</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>الإصابات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Reported after (hours)</source>
        <translation>أُبلغ بعد (ساعات)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>المؤرخ في</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Released to others</source>
        <translation>أُتيح لآخرين</translation>
    </message>
    <message>
        <source>The paper itself</source>
        <translation>الورقة نفسها</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المُزالة</translation>
    </message>
    <message>
        <source>Work suspended</source>
        <translation>تعليق العمل</translation>
    </message>
    <message>
        <source>Detour (km)</source>
        <translation>التحويلة (كم)</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Women present</source>
        <translation>حضور نساء</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما سار جيدا</translation>
    </message>
    <message>
        <source>What surprised</source>
        <translation>ما فاجأنا</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>في المرة القادمة</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>محفوظ حتى</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>فُتش</translation>
    </message>
    <message>
        <source>Opened under pressure</source>
        <translation>فُتح تحت الضغط</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>What could be seen</source>
        <translation>ما كان يمكن رؤيته</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>أُبلغ عنه في</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>المنطق</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Only if all else fails</source>
        <translation>عند تعذر غيره فقط</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>آخر تجربة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Mandator</source>
        <translation>المفوِّض</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>الآثار</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>الحجم (بايت)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>المدة بالثواني</translation>
    </message>
    <message>
        <source>Completed after (hours)</source>
        <translation>أُكمل بعد (ساعات)</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>نوع الواقعة</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>نوع الورقة</translation>
    </message>
    <message>
        <source>Note beside the answer</source>
        <translation>ملاحظة بجانب الجواب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Removed</source>
        <translation>المُزالة</translation>
    </message>
    <message>
        <source>Out of lists and search; every version is kept, and can be brought back.</source>
        <translation>خارج القوائم والبحث؛ كل نسخة محفوظة ويمكن إرجاعها.</translation>
    </message>
    <message>
        <source>Removed, newest first</source>
        <translation>المُزالة، الأحدث أولا</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>لم يُزل شيء</translation>
    </message>
    <message>
        <source>What you remove waits here, whole, until you bring it back.</source>
        <translation>ما تزيله ينتظر هنا كاملا إلى أن تعيده.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>أُرجع: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
