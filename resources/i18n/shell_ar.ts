<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChipRow</name>
    <message>
        <source>more…</source>
        <translation>المزيد…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غداً %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>full date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غداً</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To go on, type its name: %1</source>
        <translation>للمتابعة، اكتب اسمه: %1</translation>
    </message>
</context>
<context>
    <name>EncounterRow</name>
    <message>
        <source>night</source>
        <translation>ليلاً</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صباحاً</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>Content kept verbally</source>
        <translation>المحتوى محفوظ شفهياً</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
</context>
<context>
    <name>GuardLine</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>This looks like a phone number: numbers put people at risk.</source>
        <translation>يبدو هذا رقم هاتف: الأرقام تعرّض أشخاصا للخطر.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address: it leads to a person.</source>
        <translation>يبدو هذا بريدا إلكترونيا: وهو يدل على شخص.</translation>
    </message>
    <message>
        <source>This looks like an account name: it leads to a person.</source>
        <translation>يبدو هذا اسم حساب: وهو يدل على شخص.</translation>
    </message>
    <message>
        <source>This looks like the number of a document: it names a person.</source>
        <translation>يبدو هذا رقم وثيقة: وهو يحدد شخصا.</translation>
    </message>
    <message>
        <source>This looks like an exact position: places are kept coarse here.</source>
        <translation>يبدو هذا موقعا دقيقا: الأماكن تُحفظ هنا تقريبية.</translation>
    </message>
    <message>
        <source>This may be a real name beside a code name: together they expose a person.</source>
        <translation>قد يكون هذا اسما حقيقيا بجانب اسم رمزي: معا يكشفان شخصا.</translation>
    </message>
    <message>
        <source>This counts fighters or weapons: such notes are read as spying.</source>
        <translation>هذا يعدّ مقاتلين أو أسلحة: مثل هذه الملاحظات تُفهم تجسسا.</translation>
    </message>
</context>
<context>
    <name>InPassing</name>
    <message>
        <source>Save what is new here first, or cancel it.</source>
        <translation>احفظ الجديد هنا أولًا، أو ألغِه.</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>You can write at once. To send anything, the notebook must join an organisation.</source>
        <translation>يمكنك الكتابة فوراً. لإرسال أي شيء يجب أن ينضم الدفتر إلى منظمة.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>انضمام…</translation>
    </message>
    <message>
        <source>The notebook was erased.</source>
        <translation>مُحي الدفتر.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Mandate and lines</source>
        <translation>التفويض والخطوط</translation>
    </message>
    <message>
        <source>Obstacles and law</source>
        <translation>العوائق والقانون</translation>
    </message>
    <message>
        <source>What would bring them</source>
        <translation>ما قد يأتي بهم</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>الدبلوماسية</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>المبادئ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printed into %1. It lies outside the notebook.</source>
        <translation>طُبع في %1. هذا الملف خارج الدفتر.</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Erase it once it has served.</source>
        <translation>كل من يحصل على الملف يستطيع قراءته. امحه حالما يؤدي غرضه.</translation>
    </message>
    <message>
        <source>%1 could not be written there.</source>
        <translation>تعذّرت كتابة %1 هناك.</translation>
    </message>
    <message>
        <source>The notebook is as it was. Choose another place; erase what was begun there.</source>
        <translation>الدفتر كما كان. اختر مكاناً آخر، وامحُ ما بُدئ بكتابته هناك.</translation>
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
        <source>What raised it</source>
        <translation>ما الذي أثاره</translation>
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
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>ما يسمحون به</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Allowed or not</source>
        <translation>مسموح أم لا</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>المكانة</translation>
    </message>
    <message>
        <source>What they have to lose</source>
        <translation>ما قد يخسرونه</translation>
    </message>
    <message>
        <source>Uses banks</source>
        <translation>يستخدم المصارف</translation>
    </message>
    <message>
        <source>Travels abroad</source>
        <translation>يسافر إلى الخارج</translation>
    </message>
    <message>
        <source>Supplied openly</source>
        <translation>إمداده علني</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>How the opening came</source>
        <translation>كيف جاءت الفرصة</translation>
    </message>
    <message>
        <source>Noticed in</source>
        <translation>لوحظ في</translation>
    </message>
    <message>
        <source>Risks gone through on</source>
        <translation>تاريخ مراجعة المخاطر</translation>
    </message>
    <message>
        <source>Who makes a refusal costly</source>
        <translation>من يجعل الرفض مكلفاً</translation>
    </message>
    <message>
        <source>What a refusal would cost them</source>
        <translation>ما يكلفهم الرفض</translation>
    </message>
    <message>
        <source>Who speaks for us</source>
        <translation>من يتحدث باسمنا</translation>
    </message>
    <message>
        <source>What we say in public</source>
        <translation>ما نقوله علناً</translation>
    </message>
    <message>
        <source>Look at the message again on</source>
        <translation>موعد مراجعة الرسالة</translation>
    </message>
    <message>
        <source>Our own position, reasoning, values</source>
        <translation>موقفنا ومنطقنا وقيمنا</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>نوع المسألة</translation>
    </message>
    <message>
        <source>Small first ask</source>
        <translation>طلب أول صغير</translation>
    </message>
    <message>
        <source>Owned by a peace process</source>
        <translation>يخص عملية سلام</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>How they see it</source>
        <translation>كيف يرونه</translation>
    </message>
    <message>
        <source>How we may get there</source>
        <translation>كيف نصل إليه</translation>
    </message>
    <message>
        <source>Facts agreed</source>
        <translation>وقائع متفق عليها</translation>
    </message>
    <message>
        <source>Facts contested</source>
        <translation>وقائع مختلف عليها</translation>
    </message>
    <message>
        <source>Norms shared</source>
        <translation>معايير مشتركة</translation>
    </message>
    <message>
        <source>Norms opposed</source>
        <translation>معايير متعارضة</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>المثالي</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Without an agreement</source>
        <translation>من دون اتفاق</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>ما نفعله حياله</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدره</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>أقرّ به</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>تاريخ الإقرار</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يجوز</translation>
    </message>
    <message>
        <source>Must refer</source>
        <translation>يجب الرجوع فيه</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>لا يجوز</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Touched by</source>
        <translation>تمسّه</translation>
    </message>
    <message>
        <source>A line of theirs</source>
        <translation>خط من خطوطهم</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>الخط الأحمر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>قُطع في</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ قطعه</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>تاريخ التسوية</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>شوهد في</translation>
    </message>
    <message>
        <source>Term of an agreement</source>
        <translation>بند من اتفاق</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Confers no status</source>
        <translation>لا يمنح أي صفة</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>الشهود</translation>
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
        <source>Why it stands so</source>
        <translation>لماذا هو كذلك</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>التحقق التالي</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>تُحقق منه في</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>كيف يُتحقق منه</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>من يتحقق</translation>
    </message>
    <message>
        <source>Law or rule</source>
        <translation>القانون أو القاعدة</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation>الضرر</translation>
    </message>
    <message>
        <source>Funding lost</source>
        <translation>تمويل ضائع</translation>
    </message>
    <message>
        <source>Days of delay</source>
        <translation>أيام التأخير</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>كلفة إضافية</translation>
    </message>
    <message>
        <source>Law of</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Direct talks</source>
        <translation>المحادثات المباشرة</translation>
    </message>
    <message>
        <source>Lawful channel</source>
        <translation>القناة القانونية</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>تاريخ المنح</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>الولايات القضائية</translation>
    </message>
    <message>
        <source>Laws and rules</source>
        <translation>القوانين والقواعد</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>الإعفاءات</translation>
    </message>
    <message>
        <source>Check again on</source>
        <translation>موعد التحقق التالي</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>يجدد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Where the advice is kept</source>
        <translation>مكان حفظ المشورة</translation>
    </message>
    <message>
        <source>Toward whom</source>
        <translation>تجاه من</translation>
    </message>
    <message>
        <source>Wielded by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>By which actor</source>
        <translation>من أي جهة</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Effect expected</source>
        <translation>الأثر المتوقع</translation>
    </message>
    <message>
        <source>Effect seen</source>
        <translation>الأثر المشاهد</translation>
    </message>
    <message>
        <source>Cost in trust</source>
        <translation>الكلفة من الثقة</translation>
    </message>
    <message>
        <source>Principle review</source>
        <translation>مراجعة المبادئ</translation>
    </message>
    <message>
        <source>Harm check</source>
        <translation>فحص الضرر</translation>
    </message>
    <message>
        <source>Kept apart from</source>
        <translation>مفصول عن</translation>
    </message>
    <message>
        <source>How trust would be mended</source>
        <translation>كيف تُستعاد الثقة</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>علناً</translation>
    </message>
    <message>
        <source>Meant to move</source>
        <translation>المقصود بالتأثير</translation>
    </message>
    <message>
        <source>Carrot or stick</source>
        <translation>حافز أو ضغط</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>What it opened</source>
        <translation>ما فتحه</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Members holding the line</source>
        <translation>أعضاء ملتزمون بالخط</translation>
    </message>
    <message>
        <source>Members breaching it</source>
        <translation>أعضاء يخرقونه</translation>
    </message>
    <message>
        <source>What was seen of it</source>
        <translation>ما شوهد منه</translation>
    </message>
    <message>
        <source>Consent it rests on</source>
        <translation>الموافقة التي يستند إليها</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>ما يقال</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>المبادئ</translation>
    </message>
    <message>
        <source>Does it still guide us?</source>
        <translation>هل ما زال يهدينا؟</translation>
    </message>
    <message>
        <source>Are we still credible?</source>
        <translation>هل ما زلنا ذوي مصداقية؟</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>الرأي المخالف</translation>
    </message>
    <message>
        <source>In the long run</source>
        <translation>على المدى البعيد</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>View</source>
        <translation>الرأي</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>علامات مؤيدة</translation>
    </message>
    <message>
        <source>Signs against</source>
        <translation>علامات معارضة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>seen in</source>
        <translation>شوهد في</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تاريخ القراءة</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>ما زال مجهولاً</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Kind of obstacle</source>
        <translation>نوع العائق</translation>
    </message>
    <message>
        <source>Kind of exemption</source>
        <translation>نوع الإعفاء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>نوع البند</translation>
    </message>
    <message>
        <source>Are we still acceptable to all sides?</source>
        <translation>هل ما زلنا مقبولين لدى جميع الأطراف؟</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>مدى الخطورة</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>تاريخ المشاهدة</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>رأي من</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>وعد من</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>For talks with</source>
        <translation>للتحدث مع</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>من يراقبه</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>تاريخ ظهوره</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>من يعمل عليه</translation>
    </message>
    <message>
        <source>Why we agreed</source>
        <translation>لماذا وافقنا</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>People not reached</source>
        <translation>أشخاص لم نصل إليهم</translation>
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
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>النفوذ</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>مسارات التفاوض</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Negotiation space</source>
        <translation>حيّز التفاوض</translation>
    </message>
    <message>
        <source>Diplomatic acts</source>
        <translation>الأعمال الدبلوماسية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدة</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lock the notebook at once</source>
        <translation>قفل الدفتر فوراً</translation>
    </message>
    <message>
        <source>Go to, do, or find by name</source>
        <translation>اذهب أو نفّذ أو ابحث بالاسم</translation>
    </message>
    <message>
        <source>Search this page, or everything</source>
        <translation>البحث في هذه الصفحة أو في كل شيء</translation>
    </message>
    <message>
        <source>Write something new</source>
        <translation>كتابة شيء جديد</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>حفظ ما يُكتب</translation>
    </message>
    <message>
        <source>Note the incident of what was just saved</source>
        <translation>تدوين حادث ما حُفظ للتو</translation>
    </message>
    <message>
        <source>Write a next step</source>
        <translation>كتابة خطوة تالية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Earlier versions of what is shown</source>
        <translation>النسخ السابقة لما هو معروض</translation>
    </message>
    <message>
        <source>Step back; nothing is thrown away</source>
        <translation>خطوة إلى الوراء؛ لا يضيع شيء</translation>
    </message>
    <message>
        <source>Go to a page of the sidebar</source>
        <translation>الانتقال إلى صفحة في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Go to a part of an engagement</source>
        <translation>الانتقال إلى جزء من مسار تفاوض</translation>
    </message>
    <message>
        <source>Go to what needs a look now</source>
        <translation>الانتقال إلى ما يحتاج إلى نظرة الآن</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>نص بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>عرض هذه المفاتيح</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>القفل والخروج</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>A letter on a button or an answer works whichever keyboard is switched on, Latin or Arabic; where it means nothing else, so does its English letter.</source>
        <translation>حرف الزر أو الجواب يعمل أيًا كانت لوحة المفاتيح، لاتينية أو عربية؛ وحيث لا يعني شيئًا آخر يعمل حرفه الإنجليزي أيضًا.</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message numerus="yes">
        <source>%n urgent not sent</source>
        <translation>
            <numerusform>لا عاجل لم يُرسل</numerusform>
            <numerusform>عاجل واحد لم يُرسل</numerusform>
            <numerusform>عاجلان لم يُرسلا</numerusform>
            <numerusform>%n عاجلة لم تُرسل</numerusform>
            <numerusform>%n عاجلاً لم يُرسل</numerusform>
            <numerusform>%n عاجل لم يُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) or crossing(s) have not left: seal and hand over first</source>
        <translation>
            <numerusform>لا حادث ولا تجاوز ينتظر</numerusform>
            <numerusform>حادث أو تجاوز واحد لم يخرج: اختمه وسلّمه أولًا</numerusform>
            <numerusform>حادثان أو تجاوزان لم يخرجا: اختمهما وسلّمهما أولًا</numerusform>
            <numerusform>%n حوادث أو تجاوزات لم تخرج: اختمها وسلّمها أولًا</numerusform>
            <numerusform>%n حادثًا أو تجاوزًا لم يخرج: اختمها وسلّمها أولًا</numerusform>
            <numerusform>%n حادث أو تجاوز لم يخرج: اختمها وسلّمها أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) not yet received</source>
        <translation>
            <numerusform>لا حزم بانتظار الاستلام</numerusform>
            <numerusform>حزمة واحدة لم تُستلم بعد</numerusform>
            <numerusform>حزمتان لم تُستلما بعد</numerusform>
            <numerusform>%n حزم لم تُستلم بعد</numerusform>
            <numerusform>%n حزمة لم تُستلم بعد</numerusform>
            <numerusform>%n حزمة لم تُستلم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles nobody has confirmed yet</source>
        <translation>
            <numerusform>لا حزم بلا تأكيد</numerusform>
            <numerusform>حزمة واحدة لم يؤكدها أحد بعد</numerusform>
            <numerusform>حزمتان لم يؤكدهما أحد بعد</numerusform>
            <numerusform>%n حزم لم يؤكدها أحد بعد</numerusform>
            <numerusform>%n حزمة لم يؤكدها أحد بعد</numerusform>
            <numerusform>%n حزمة لم يؤكدها أحد بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
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
        <source>No longer so: %1</source>
        <translation>لم يعد كذلك: %1</translation>
    </message>
    <message>
        <source>It was wrong: %1</source>
        <translation>كان ذلك خطأ: %1</translation>
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
        <source>no longer so (%1)</source>
        <translation>لم يعد كذلك (%1)</translation>
    </message>
    <message>
        <source>it was wrong (%1)</source>
        <translation>كان ذلك خطأ (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TopHook</name>
    <message>
        <source>Something unexpected happened. What was saved is safe.</source>
        <translation>حدث شيء غير متوقع. ما حُفظ سليم.</translation>
    </message>
    <message>
        <source>You can go on. If it comes back, tell whoever looks after the program: %1 (%2)</source>
        <translation>يمكنك المتابعة. إن تكرر ذلك، أخبر المسؤول عن البرنامج: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>UndoVoice</name>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo since the notebook was opened.</source>
        <translation>لا شيء للتراجع عنه منذ فتح الدفتر.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Something unfinished waits in: %1</source>
        <translation>شيء غير مكتمل ينتظر في: %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
</context>
<context>
    <name>WaitWord</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Your notes are as they were.</source>
        <translation>ملاحظاتك كما كانت.</translation>
    </message>
    <message>
        <source>The file is not a sealed file ({reason}).</source>
        <translation>الملف ليس ملفاً مختوماً ({reason}).</translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>اطلب إرساله من جديد.</translation>
    </message>
    <message>
        <source>The sealed file has an absurdly large header.</source>
        <translation>ترويسة الملف المختوم كبيرة على نحو غير معقول.</translation>
    </message>
    <message>
        <source>Do not use it; tell security.</source>
        <translation>لا تستخدمه؛ أبلغ الأمن.</translation>
    </message>
    <message>
        <source>The file is not sealed to this notebook.</source>
        <translation>الملف ليس مختوماً لهذا الدفتر.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it to you.</source>
        <translation>اطلب من المرسل أن يختمه لك.</translation>
    </message>
    <message>
        <source>The sealed file was cut or changed on the way ({reason}).</source>
        <translation>قُطع الملف المختوم أو غُيّر في الطريق ({reason}).</translation>
    </message>
    <message>
        <source>Nothing of it was used; your notes are as they were.</source>
        <translation>لم يُستخدم منه شيء؛ ملاحظاتك كما كانت.</translation>
    </message>
    <message>
        <source>Ask for it again, and tell your security officer.</source>
        <translation>اطلبه من جديد وأبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>Hybrid and classic keys cannot share one file.</source>
        <translation>لا يجتمع في ملف واحد مفتاح هجين ومفتاح تقليدي.</translation>
    </message>
    <message>
        <source>Report this to the maker.</source>
        <translation>أبلغ صانع البرنامج.</translation>
    </message>
    <message>
        <source>A key could not be read ({what}).</source>
        <translation>تعذّرت قراءة مفتاح ({what}).</translation>
    </message>
    <message>
        <source>Ask for the card or roster again.</source>
        <translation>اطلب البطاقة أو السجل من جديد.</translation>
    </message>
    <message>
        <source>A signature could not be read ({reason}).</source>
        <translation>تعذّرت قراءة توقيع ({reason}).</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>A signature does not fit ({reason}).</source>
        <translation>توقيع لا يطابق ({reason}).</translation>
    </message>
    <message>
        <source>Do not use the file; tell your security officer.</source>
        <translation>لا تستخدم الملف؛ أبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>The passphrase does not open the root key.</source>
        <translation>عبارة المرور لا تفتح مفتاح الجذر.</translation>
    </message>
    <message>
        <source>Try again, slowly.</source>
        <translation>حاول مرة أخرى ببطء.</translation>
    </message>
    <message>
        <source>This notebook has not joined an organisation.</source>
        <translation>لم ينضم هذا الدفتر إلى منظمة.</translation>
    </message>
    <message>
        <source>Give this notebook&apos;s card to the organiser; see Settings.</source>
        <translation>سلّم بطاقة هذا الدفتر إلى المنظِّم؛ انظر الإعدادات.</translation>
    </message>
    <message>
        <source>{path} holds no organisation or roster.</source>
        <translation>لا يحوي {path} منظمة ولا سجلاً.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>تحقق من المجلد.</translation>
    </message>
    <message>
        <source>That cannot be the name of an organisation.</source>
        <translation>لا يصلح هذا اسماً لمنظمة.</translation>
    </message>
    <message>
        <source>Use one line of at most {limit} characters.</source>
        <translation>اكتب سطراً واحداً لا يزيد على {limit} حرفاً.</translation>
    </message>
    <message>
        <source>{path} holds an organisation already.</source>
        <translation>يحوي {path} منظمة من قبل.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The roster is signed by another root: {found}.</source>
        <translation>السجل موقّع بجذر آخر: {found}.</translation>
    </message>
    <message>
        <source>Do not use it. Compare the fingerprint with your office, aloud.</source>
        <translation>لا تستخدمه. قارن البصمة مع مكتبك بصوت مسموع.</translation>
    </message>
    <message>
        <source>The roster is broken or not properly signed ({reason}).</source>
        <translation>السجل تالف أو غير موقّع كما يجب ({reason}).</translation>
    </message>
    <message>
        <source>The roster you had is still in force.</source>
        <translation>السجل الذي لديك ما زال سارياً.</translation>
    </message>
    <message>
        <source>Ask the organiser for it again.</source>
        <translation>اطلبه من المنظِّم من جديد.</translation>
    </message>
    <message>
        <source>This roster (number {given}) is older than the one here (number {held}).</source>
        <translation>هذا السجل (رقم {given}) أقدم من الموجود هنا (رقم {held}).</translation>
    </message>
    <message>
        <source>The newer one is still in force.</source>
        <translation>الأحدث ما زال سارياً.</translation>
    </message>
    <message>
        <source>Nothing to do, unless somebody told you it was new: then tell security.</source>
        <translation>لا شيء يلزم، إلا إن قيل لك إنه جديد: أبلغ الأمن حينها.</translation>
    </message>
    <message>
        <source>There are two different rosters with number {number}.</source>
        <translation>هناك سجلان مختلفان بالرقم {number}.</translation>
    </message>
    <message>
        <source>The one you had is still in force.</source>
        <translation>الذي لديك ما زال سارياً.</translation>
    </message>
    <message>
        <source>Stop and tell your security officer: someone signs twice.</source>
        <translation>توقف وأبلغ مسؤول الأمن: أحدهم يوقّع مرتين.</translation>
    </message>
    <message>
        <source>This belongs to another organisation.</source>
        <translation>هذا يخص منظمة أخرى.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>تحقق من مصدره.</translation>
    </message>
    <message>
        <source>This device is not in the roster: {device}.</source>
        <translation>هذا الجهاز ليس في السجل: {device}.</translation>
    </message>
    <message>
        <source>Send the organiser this notebook&apos;s card.</source>
        <translation>أرسل بطاقة هذا الدفتر إلى المنظِّم.</translation>
    </message>
    <message>
        <source>This notebook&apos;s device is no auditor in the roster.</source>
        <translation>جهاز هذا الدفتر ليس مدقّقاً في السجل.</translation>
    </message>
    <message>
        <source>Use the security officer&apos;s notebook.</source>
        <translation>استخدم دفتر مسؤول الأمن.</translation>
    </message>
    <message>
        <source>The card cannot be read or is not signed by itself ({reason}).</source>
        <translation>البطاقة لا تُقرأ أو ليست موقّعة بنفسها ({reason}).</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The card&apos;s fingerprint is {found}, not the one you gave.</source>
        <translation>بصمة البطاقة {found}، وليست التي أعطيتها.</translation>
    </message>
    <message>
        <source>Compare it again with the person, aloud.</source>
        <translation>قارنها من جديد مع الشخص بصوت مسموع.</translation>
    </message>
    <message>
        <source>Nobody called {person} is in the roster with a device in use.</source>
        <translation>لا أحد باسم {person} في السجل بجهاز مستخدَم.</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>تحقق من الرمز.</translation>
    </message>
    <message>
        <source>{person} only holds roles that receive no records.</source>
        <translation>لا يشغل {person} إلا أدواراً لا تستلم سجلات.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>اختر شخصاً آخر.</translation>
    </message>
    <message>
        <source>This device is in the roster already: {device}.</source>
        <translation>هذا الجهاز في السجل من قبل: {device}.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا شيء يلزم.</translation>
    </message>
    <message>
        <source>There is no bundle at {path}.</source>
        <translation>لا حزمة في {path}.</translation>
    </message>
    <message>
        <source>Give the bundle&apos;s folder, its .bin file, or a folder above.</source>
        <translation>حدّد مجلد الحزمة أو ملفها ‎.bin أو مجلداً أعلى.</translation>
    </message>
    <message>
        <source>The bundle is incomplete: {name} is missing or short.</source>
        <translation>الحزمة ناقصة: {name} مفقود أو مبتور.</translation>
    </message>
    <message>
        <source>Copy it again or ask for it again.</source>
        <translation>انسخها أو اطلبها من جديد.</translation>
    </message>
    <message>
        <source>The bundle does not match what was signed ({reason}).</source>
        <translation>الحزمة لا تطابق ما وُقّع ({reason}).</translation>
    </message>
    <message>
        <source>The bundle is larger than hdfield reads ({what}, limit {limit}).</source>
        <translation>الحزمة أكبر مما يقرؤه hdfield ({what}، الحد {limit}).</translation>
    </message>
    <message>
        <source>Ask for smaller ones.</source>
        <translation>اطلب حزماً أصغر.</translation>
    </message>
    <message>
        <source>The bundle was written by a newer version of hdfield.</source>
        <translation>كُتبت الحزمة بإصدار أحدث من hdfield.</translation>
    </message>
    <message>
        <source>Update hdfield, then receive it again.</source>
        <translation>حدّث hdfield ثم استلمها من جديد.</translation>
    </message>
    <message>
        <source>The bundle was sealed by a device that is not in the roster: {sender}.</source>
        <translation>خُتمت الحزمة بجهاز ليس في السجل: {sender}.</translation>
    </message>
    <message>
        <source>Ask for a newer roster, or tell your security officer.</source>
        <translation>اطلب سجلاً أحدث أو أبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>The bundle was sealed by a revoked device: {sender}.</source>
        <translation>خُتمت الحزمة بجهاز مُبطَل: {sender}.</translation>
    </message>
    <message>
        <source>Tell your security officer.</source>
        <translation>أبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>The bundle was sealed under roster {number}, which is newer than yours.</source>
        <translation>خُتمت الحزمة وفق السجل {number} وهو أحدث من سجلك.</translation>
    </message>
    <message>
        <source>The bundle is kept.</source>
        <translation>الحزمة محفوظة.</translation>
    </message>
    <message>
        <source>Fetch that roster, join it, then receive the bundle again.</source>
        <translation>احصل على ذلك السجل وخذه، ثم استلم الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The bundle is not addressed to this notebook.</source>
        <translation>الحزمة ليست موجهة إلى هذا الدفتر.</translation>
    </message>
    <message>
        <source>Pass it on unopened.</source>
        <translation>مرّرها دون فتح.</translation>
    </message>
    <message>
        <source>Two different bundles of {sender} carry number {seq}.</source>
        <translation>حزمتان مختلفتان من {sender} تحملان الرقم {seq}.</translation>
    </message>
    <message>
        <source>Ask the sender: an old copy of that notebook may be in use. Tell security.</source>
        <translation>اسأل المرسل: قد تُستخدم نسخة قديمة من ذلك الدفتر. أبلغ الأمن.</translation>
    </message>
    <message>
        <source>This bundle was received before.</source>
        <translation>استُلمت هذه الحزمة من قبل.</translation>
    </message>
    <message>
        <source>They have everything already.</source>
        <translation>لديهم كل شيء من قبل.</translation>
    </message>
    <message>
        <source>A record in the bundle does not check ({reason}).</source>
        <translation>سجل في الحزمة لا يجتاز التحقق ({reason}).</translation>
    </message>
    <message>
        <source>Nothing of the bundle was used; your notes are as they were.</source>
        <translation>لم يُستخدم شيء من الحزمة؛ ملاحظاتك كما كانت.</translation>
    </message>
    <message>
        <source>Reading the bundle went over its limits or stopped ({reason}).</source>
        <translation>تجاوزت قراءة الحزمة حدودها أو توقفت ({reason}).</translation>
    </message>
    <message>
        <source>Try once more; if it happens again, ask for smaller bundles.</source>
        <translation>حاول مرة أخرى؛ وإن تكرر فاطلب حزماً أصغر.</translation>
    </message>
    <message>
        <source>This notebook looks like an old copy that was put back: {by} knows a bundle it does not.</source>
        <translation>يبدو هذا الدفتر نسخة قديمة أُعيدت إلى مكانها: {by} يعرف حزمة لا يعرفها الدفتر.</translation>
    </message>
    <message>
        <source>Your notes are as they were; sealing is stopped.</source>
        <translation>ملاحظاتك كما كانت؛ الختم متوقف.</translation>
    </message>
    <message>
        <source>Tell your security officer before you send anything.</source>
        <translation>أبلغ مسؤول الأمن قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>A phase ends no earlier than it began: correct its days.</source>
        <translation>لا تنتهي مرحلة قبل أن تبدأ: صحّح أيامها.</translation>
    </message>
    <message>
        <source>Name a mandator in the team, or decide a principle review of it first.</source>
        <translation>سمِّ مفوِّضًا في الفريق، أو بُتَّ أولًا في مراجعة للمبادئ بشأنه.</translation>
    </message>
    <message>
        <source>Say in the note why it is not needed.</source>
        <translation>قل في الملاحظة لماذا لا حاجة إليه.</translation>
    </message>
    <message>
        <source>“Noticed” is for what others do: choose another status, or say who does it.</source>
        <translation>«لوحظ» لما يفعله الآخرون: اختر حالة أخرى، أو قل من يفعله.</translation>
    </message>
    <message>
        <source>Decide its principle review first, and name that review here.</source>
        <translation>بُتَّ أولًا في مراجعة المبادئ، وسمِّها هنا.</translation>
    </message>
    <message>
        <source>Write down first whom it could harm, and how.</source>
        <translation>اكتب أولًا بمن قد يُلحق الضرر، وكيف.</translation>
    </message>
    <message>
        <source>Write down first the consent it rests on.</source>
        <translation>اكتب أولًا الموافقة التي يستند إليها.</translation>
    </message>
    <message>
        <source>Name the encounter it was seen in, or say what you rest it on.</source>
        <translation>سمِّ اللقاء الذي شوهد فيه، أو قل على ماذا تستند.</translation>
    </message>
    <message>
        <source>Name the promise that took its place.</source>
        <translation>سمِّ الوعد الذي حلّ محله.</translation>
    </message>
    <message>
        <source>Say who issued it.</source>
        <translation>قل من أصدره.</translation>
    </message>
    <message>
        <source>Say who acknowledged it: somebody other than the one who issued it.</source>
        <translation>قل من أقرّ باستلامه: شخص غير الذي أصدره.</translation>
    </message>
    <message>
        <source>Say on which day it ended.</source>
        <translation>قل في أي يوم انتهى.</translation>
    </message>
    <message>
        <source>What was reviewed is only corrected: save it as a correction.</source>
        <translation>ما روجع لا يُغيَّر إلا تصحيحًا: احفظه كتصحيح.</translation>
    </message>
    <message>
        <source>This cannot be saved so yet.</source>
        <translation>لا يمكن حفظ هذا هكذا بعد.</translation>
    </message>
    <message>
        <source>From “{before}” this does not become “{after}”.</source>
        <translation>لا ينتقل هذا من «{before}» إلى «{after}».</translation>
    </message>
    <message>
        <source>What it may become from here: {allowed}.</source>
        <translation>ما يمكن أن يصير إليه من هنا: {allowed}.</translation>
    </message>
    <message>
        <source>{path} is not a notebook folder.</source>
        <translation>ليس {path} مجلد دفتر.</translation>
    </message>
    <message>
        <source>Choose the notebook&apos;s folder, or make a new one.</source>
        <translation>اختر مجلد الدفتر أو أنشئ دفتراً جديداً.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} موجود من قبل.</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>اختر مجلداً غير موجود بعد.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of hdfield.</source>
        <translation>كُتب {path} بإصدار أحدث من hdfield.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>تُرك كما هو.</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation>افتحه بالإصدار الأحدث.</translation>
    </message>
    <message>
        <source>{path} is open in another window or command.</source>
        <translation>{path} مفتوح في نافذة أو أمر آخر.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>أغلقه هناك ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Both copies of the key slots in {path} are damaged.</source>
        <translation>نسختا مواضع المفاتيح في {path} تالفتان.</translation>
    </message>
    <message>
        <source>Nothing was changed, but this notebook cannot be opened as it is.</source>
        <translation>لم يتغيّر شيء، لكن لا يمكن فتح هذا الدفتر كما هو.</translation>
    </message>
    <message>
        <source>Put back slots.bin from a backup.</source>
        <translation>أعد slots.bin من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database in {path} is damaged.</source>
        <translation>قاعدة البيانات في {path} تالفة.</translation>
    </message>
    <message>
        <source>Copy the whole folder away first, then use a backup or the bundles you sent.</source>
        <translation>انسخ المجلد كله إلى مكان آخر أولاً، ثم استخدم نسخة احتياطية أو الحزم التي أرسلتها.</translation>
    </message>
    <message>
        <source>The key slot asks for an absurd amount of memory or time.</source>
        <translation>يطلب موضع المفتاح ذاكرة أو وقتاً غير معقولين.</translation>
    </message>
    <message>
        <source>This file was not written by hdfield; do not use it.</source>
        <translation>لم يُكتب هذا الملف بواسطة hdfield؛ لا تستخدمه.</translation>
    </message>
    <message>
        <source>This machine could not give {memory_kib} KiB of memory for the key.</source>
        <translation>لم يستطع هذا الجهاز توفير {memory_kib} كيبيبايت من الذاكرة للمفتاح.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق البرامج الأخرى ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The disk refused ({reason}).</source>
        <translation>رفض القرص ({reason}).</translation>
    </message>
    <message>
        <source>What was saved before is safe; this last step was not saved.</source>
        <translation>ما حُفظ من قبل سليم؛ لم تُحفظ هذه الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then try again.</source>
        <translation>أفرغ بعض المساحة أو افحص القرص ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The passphrase does not open this notebook.</source>
        <translation>عبارة المرور لا تفتح هذا الدفتر.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>اكتب حرفاً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>The passphrase is longer than {limit} characters.</source>
        <translation>عبارة المرور أطول من {limit} حرف.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>استخدم عبارة أقصر.</translation>
    </message>
    <message>
        <source>The recovery code does not open this notebook.</source>
        <translation>رمز الاسترداد لا يفتح هذا الدفتر.</translation>
    </message>
    <message>
        <source>Check that it belongs to this notebook.</source>
        <translation>تحقق من أنه يخص هذا الدفتر.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation>في رمز الاسترداد خطأ كتابة.</translation>
    </message>
    <message>
        <source>Compare it group by group.</source>
        <translation>قارنه مجموعة بمجموعة.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>المدخلان مختلفان.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>اكتب عبارة المرور نفسها مرتين.</translation>
    </message>
    <message>
        <source>The name typed is another one.</source>
        <translation>الاسم المكتوب مختلف.</translation>
    </message>
    <message>
        <source>Type the name exactly, or leave it.</source>
        <translation>اكتب الاسم كما هو تماماً أو اتركه.</translation>
    </message>
    <message>
        <source>That is not a {what} code.</source>
        <translation>ليس هذا رمزاً صالحاً ({what}).</translation>
    </message>
    <message>
        <source>Use 1 to 32 letters, digits, dots, dashes or underscores; never a name.</source>
        <translation>استخدم من 1 إلى 32 من الأحرف اللاتينية والأرقام والنقاط والشرطات؛ ولا تستخدم اسماً أبداً.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>النص ليس UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>احفظه بترميز UTF-8 وحاول من جديد.</translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation>النص ليس JSON.</translation>
    </message>
    <message>
        <source>Check line {line}, column {column}.</source>
        <translation>تحقق من السطر {line} والعمود {column}.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels.</source>
        <translation>تداخل JSON أعمق من {limit} مستوى.</translation>
    </message>
    <message>
        <source>Make it flatter.</source>
        <translation>اجعله أبسط.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} bytes.</source>
        <translation>النص أطول من {limit} بايت.</translation>
    </message>
    <message>
        <source>Send it in smaller pieces.</source>
        <translation>أرسله قطعاً أصغر.</translation>
    </message>
    <message>
        <source>The JSON holds a number that is not a plain whole number.</source>
        <translation>يحوي JSON عدداً ليس عدداً صحيحاً بسيطاً.</translation>
    </message>
    <message>
        <source>Write coordinates and amounts as text in quotes.</source>
        <translation>اكتب الإحداثيات والمبالغ نصاً بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The JSON names a key twice.</source>
        <translation>يسمّي JSON مفتاحاً مرتين.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحداً منهما.</translation>
    </message>
    <message>
        <source>The JSON has a key with unusual characters.</source>
        <translation>في JSON مفتاح بأحرف غير معتادة.</translation>
    </message>
    <message>
        <source>The file is not in its one canonical form.</source>
        <translation>الملف ليس في صيغته المعيارية.</translation>
    </message>
    <message>
        <source>There is no record kind “{kind}”.</source>
        <translation>لا يوجد نوع سجل «{kind}».</translation>
    </message>
    <message>
        <source>Known kinds: {known}.</source>
        <translation>الأنواع المعروفة: {known}.</translation>
    </message>
    <message>
        <source>Record {line} does not fit its form: {problems}.</source>
        <translation>السجل {line} لا يطابق نموذجه: {problems}.</translation>
    </message>
    <message>
        <source>None of the records was saved; what was there before is as it was.</source>
        <translation>لم يُحفظ أي سجل؛ ما كان موجوداً باقٍ كما هو.</translation>
    </message>
    <message>
        <source>Look at what is marked, then save again.</source>
        <translation>انظر إلى ما عُلّم ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>The file is not a map of boundaries this program takes: {problems}.</source>
        <translation>الملف ليس خريطة حدود يقبلها هذا البرنامج: {problems}.</translation>
    </message>
    <message>
        <source>Mend the features named, then import it again.</source>
        <translation>أصلح العناصر المذكورة، ثم أدخله من جديد.</translation>
    </message>
    <message>
        <source>The file is not a gazetteer this program takes: {problems}.</source>
        <translation>الملف ليس معجم أماكن يقبله هذا البرنامج: {problems}.</translation>
    </message>
    <message>
        <source>Mend the lines named, then import it again.</source>
        <translation>صحّح السطور المذكورة ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>The gazetteer has no place with the code {pcode}.</source>
        <translation>لا مكان في المعجم بالرمز {pcode}.</translation>
    </message>
    <message>
        <source>Search it by name, or import a newer file.</source>
        <translation>ابحث عنه بالاسم، أو استورد ملفًا أحدث.</translation>
    </message>
    <message>
        <source>There is no record {record} of that kind here.</source>
        <translation>لا سجل {record} من هذا النوع هنا.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>عد إلى القائمة.</translation>
    </message>
    <message>
        <source>Record {record} has changed since: the parents named are not all its heads.</source>
        <translation>تغيّر السجل {record} منذئذ: الأصول المذكورة ليست كل نسخه الأخيرة.</translation>
    </message>
    <message>
        <source>Nothing was changed; your edit was not saved.</source>
        <translation>لم يتغير شيء، ولم يُحفظ تعديلك.</translation>
    </message>
    <message>
        <source>Look at it again, then save.</source>
        <translation>انظر إليه من جديد ثم احفظ.</translation>
    </message>
    <message>
        <source>This was changed since, here or by a colleague, so it was left alone.</source>
        <translation>تغيّر هذا منذ ذلك الحين، هنا أو لدى زميل، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Nothing was changed: what is there now stays.</source>
        <translation>لم يتغير شيء: ما هو موجود الآن يبقى.</translation>
    </message>
    <message>
        <source>Open it: choose one of its versions, or bring back an earlier one.</source>
        <translation>افتحه: اختر إحدى نسخه، أو أرجع نسخة سابقة.</translation>
    </message>
    <message>
        <source>The edit sets values this notebook may not read ({groups}).</source>
        <translation>يمسّ التعديل قيماً لا يحق لهذا الدفتر قراءتها ({groups}).</translation>
    </message>
    <message>
        <source>Leave those values out; someone who may read them must change them.</source>
        <translation>اترك تلك القيم؛ يغيّرها من يحق له قراءتها.</translation>
    </message>
    <message>
        <source>Record {record} was written by a newer version of hdfield.</source>
        <translation>كُتب السجل {record} بإصدار أحدث من hdfield.</translation>
    </message>
    <message>
        <source>It is kept and passed on as it is.</source>
        <translation>يُحفظ ويُمرَّر كما هو.</translation>
    </message>
    <message>
        <source>Edit it with the newer version.</source>
        <translation>عدّله بالإصدار الأحدث.</translation>
    </message>
    <message>
        <source>In your organisation a mandator, a coordinator or a security officer decides this.</source>
        <translation>في منظمتك يقرر ذلك صاحب التفويض أو المنسّق أو مسؤول الأمن.</translation>
    </message>
    <message>
        <source>Keep it as a draft without a decision: it reaches them with your next bundle.</source>
        <translation>احتفظ به مسودةً دون قرار: يصلهم مع حزمتك التالية.</translation>
    </message>
    <message>
        <source>Only {person} can say this, in a notebook of their own.</source>
        <translation>لا يستطيع أن يقول هذا إلا {person}، في دفتره هو.</translation>
    </message>
    <message>
        <source>Ask them: what they say reaches you with their next bundle.</source>
        <translation>اسأله: يصلك ما يقوله مع حزمته القادمة.</translation>
    </message>
    <message>
        <source>Papers may not be attached in this notebook.</source>
        <translation>لا يُسمح بإرفاق الوثائق في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Ask your coordinator, or allow papers in the settings if the policy is yours.</source>
        <translation>اسأل منسقك، أو اسمح بالوثائق في الإعدادات إن كانت السياسة لك.</translation>
    </message>
    <message>
        <source>This cannot be kept as a picture ({reason}).</source>
        <translation>لا يمكن حفظ هذا كصورة ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was kept of it; the file you chose is as it was.</source>
        <translation>لم يُحفظ منه شيء؛ والملف الذي اخترته كما كان.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and try again.</source>
        <translation>احفظه بصيغة JPEG أو PNG وحاول مجدداً.</translation>
    </message>
    <message>
        <source>This is larger than a paper may be (more than {limit} {what}).</source>
        <translation>هذا أكبر مما يُسمح به لوثيقة (أكثر من {limit} {what}).</translation>
    </message>
    <message>
        <source>Scan it with fewer dots, or in parts.</source>
        <translation>امسحها ضوئياً بدقة أقل أو على أجزاء.</translation>
    </message>
    <message>
        <source>The paper itself is not in this notebook, or can no longer be read.</source>
        <translation>الوثيقة نفسها ليست في هذا الدفتر، أو لم تعد تُقرأ.</translation>
    </message>
    <message>
        <source>What was written about it is as it was.</source>
        <translation>ما كُتب عنها كما كان.</translation>
    </message>
    <message>
        <source>Ask whoever attached it to release it to you again.</source>
        <translation>اطلب ممن أرفقها أن يتيحها لك مجدداً.</translation>
    </message>
    <message>
        <source>This paper has left: it was sealed to somebody.</source>
        <translation>خرجت هذه الوثيقة: خُتمت لأحدهم.</translation>
    </message>
    <message>
        <source>It stays with them, and it is still here.</source>
        <translation>تبقى عنده، وما زالت هنا أيضاً.</translation>
    </message>
    <message>
        <source>Tell them if they should no longer use it.</source>
        <translation>أخبره إن كان عليه ألا يستعملها بعد الآن.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>ابدأ من جديد متى شئت.</translation>
    </message>
</context>
</TS>
