<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>لا أعمال</numerusform>
            <numerusform>عمل واحد</numerusform>
            <numerusform>عملان</numerusform>
            <numerusform>%n أعمال</numerusform>
            <numerusform>%n عملًا</numerusform>
            <numerusform>%n عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>led to an encounter</source>
        <translation>أدى إلى لقاء</translation>
    </message>
    <message>
        <source>Of no engagement here</source>
        <translation>لا يخص أي محادثات هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n of these without a day: they may be of since then</source>
        <translation>
            <numerusform>لا شيء منها بلا يوم</numerusform>
            <numerusform>واحد منها بلا يوم: قد يكون بعد ذلك</numerusform>
            <numerusform>اثنان منها بلا يوم: قد يكونان بعد ذلك</numerusform>
            <numerusform>%n منها بلا يوم: قد تكون بعد ذلك</numerusform>
            <numerusform>%n منها بلا يوم: قد تكون بعد ذلك</numerusform>
            <numerusform>%n منها بلا يوم: قد تكون بعد ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Diplomatic acts</source>
        <translation>الأعمال الدبلوماسية</translation>
    </message>
    <message>
        <source>Without a day: they may be of since then</source>
        <translation>بلا يوم: قد تكون بعد ذلك</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>No diplomatic acts yet</source>
        <translation>لا أعمال دبلوماسية بعد</translation>
    </message>
    <message>
        <source>They are written down in an engagement, under Diplomacy.</source>
        <translation>تُدوَّن في ملف المحادثات تحت الدبلوماسية.</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>أي أنواع</translation>
    </message>
    <message>
        <source>In public or in private</source>
        <translation>علنًا أو سرًّا</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>2026-01</source>
        <comment>a day, a month or a year as it is typed</comment>
        <translation>⁦2026-01⁩</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>The page holds kinds, days and groups: no person, no title, no words of anybody.</source>
        <translation>تحوي الصفحة الأنواع والأيام والجماعات: لا شخص ولا عنوان ولا كلام أحد.</translation>
    </message>
    <message>
        <source>Print the diplomatic acts</source>
        <translation>طباعة الأعمال الدبلوماسية</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>No act is like this. Show all again above.</source>
        <translation>لا عمل كهذا. أعيدوا عرض الكل من الأعلى.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Public and private</source>
        <translation>العلني والسرّي</translation>
    </message>
</context>
<context>
    <name>Diplomacy</name>
    <message>
        <source>Acts of diplomacy</source>
        <translation>أعمال الدبلوماسية</translation>
    </message>
    <message>
        <source>Add an act</source>
        <translation>إضافة عمل</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the letter that adds an act of diplomacy</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>A new act of diplomacy</source>
        <translation>عمل دبلوماسي جديد</translation>
    </message>
    <message>
        <source>This act</source>
        <translation>هذا العمل</translation>
    </message>
    <message>
        <source>What is done so that others make room for talks: a brief, a word, a letter, a line.</source>
        <translation>ما يُفعل كي يفسح آخرون مجالًا للمحادثات: مذكرة أو كلمة أو رسالة أو قول.</translation>
    </message>
    <message>
        <source>in public</source>
        <translation>علنًا</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>سرًّا</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>بلا مراجعة</translation>
    </message>
    <message>
        <source>What kind of act is it?</source>
        <translation>أي نوع من الأعمال هو؟</translation>
    </message>
    <message>
        <source>What is it to move?</source>
        <translation>ماذا يُراد أن يحرّك؟</translation>
    </message>
    <message>
        <source>Whom is it to move?</source>
        <translation>مَن يُراد أن يحرّك؟</translation>
    </message>
    <message>
        <source>Who else hears it?</source>
        <translation>مَن يسمعه أيضًا؟</translation>
    </message>
    <message>
        <source>A forum, donors, listeners of a radio; no person by name.</source>
        <translation>منتدى أو مانحون أو مستمعو إذاعة؛ لا شخص باسمه.</translation>
    </message>
    <message>
        <source>Is it done in public?</source>
        <translation>هل يجري علنًا؟</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>من يقوم به؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>ما وضعه الآن؟</translation>
    </message>
    <message>
        <source>What did the community agree to, and where does it end?</source>
        <translation>علامَ وافق المجتمع، وأين تنتهي موافقته؟</translation>
    </message>
    <message>
        <source>Without it this act cannot be called done.</source>
        <translation>من دونه لا يُعدّ هذا العمل منجزًا.</translation>
    </message>
    <message>
        <source>Which principle review does it rest on?</source>
        <translation>على أي مراجعة للمبادئ يستند؟</translation>
    </message>
    <message>
        <source>What shapes another&apos;s name waits until its review is decided.</source>
        <translation>ما يمسّ سمعة غيرنا ينتظر أن تُحسم مراجعته.</translation>
    </message>
    <message>
        <source>How many hold the common line?</source>
        <translation>كم جهةً تلتزم الموقف المشترك؟</translation>
    </message>
    <message>
        <source>How many do not?</source>
        <translation>وكم لا تلتزمه؟</translation>
    </message>
    <message>
        <source>Which obstacles does it answer?</source>
        <translation>على أي عقبات يردّ؟</translation>
    </message>
    <message>
        <source>Which exemption is asked for if it fails?</source>
        <translation>أي استثناء يُطلب إن أخفق؟</translation>
    </message>
    <message>
        <source>What is said, word for word?</source>
        <translation>ماذا يُقال حرفيًّا؟</translation>
    </message>
    <message>
        <source>When do we look at the words again?</source>
        <translation>متى نراجع هذه الكلمات؟</translation>
    </message>
    <message>
        <source>What was it seen to do?</source>
        <translation>ماذا لوحظ من أثره؟</translation>
    </message>
    <message>
        <source>How did that show?</source>
        <translation>كيف ظهر ذلك؟</translation>
    </message>
    <message>
        <source>Which encounter did it open?</source>
        <translation>أي لقاء فتحه؟</translation>
    </message>
    <message>
        <source>Only where that can be said: coming before is not opening.</source>
        <translation>فقط حيث يمكن قول ذلك: أن يسبق شيء لا يعني أنه فتح.</translation>
    </message>
    <message>
        <source>Which carrot or stick goes with it?</source>
        <translation>أي حافز أو ضغط يرافقه؟</translation>
    </message>
    <message>
        <source>opened talks</source>
        <translation>فتح محادثات</translation>
    </message>
    <message>
        <source>%1 hold the line</source>
        <translation>%1 تلتزم الموقف</translation>
    </message>
    <message>
        <source>%1 do not</source>
        <translation>%1 لا تلتزمه</translation>
    </message>
    <message>
        <source>Speaking for a community waits for what it agreed to.</source>
        <translation>الحديث باسم مجتمع ينتظر ما وافق عليه.</translation>
    </message>
    <message>
        <source>What shapes another&apos;s name waits for a decided principle review.</source>
        <translation>ما يمسّ سمعة غيرنا ينتظر مراجعة مبادئ محسومة.</translation>
    </message>
    <message>
        <source>How it came to the table</source>
        <translation>كيف وصل الأمر إلى الطاولة</translation>
    </message>
    <message>
        <source>Campaigns against rules</source>
        <translation>حملات ضد قواعد</translation>
    </message>
    <message>
        <source>What is said in public</source>
        <translation>ما يُقال علنًا</translation>
    </message>
    <message>
        <source>Coming before is not opening: what an act opened, a person says.</source>
        <translation>أن يسبق شيء لا يعني أنه فتح: يقول شخص ما الذي فتحه العمل.</translation>
    </message>
    <message>
        <source>All diplomatic acts</source>
        <translation>كل الأعمال الدبلوماسية</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>First direct contact</source>
        <translation>أول اتصال مباشر</translation>
    </message>
    <message>
        <source>Attempts before it</source>
        <translation>المحاولات قبله</translation>
    </message>
    <message>
        <source>Said to have opened an encounter</source>
        <translation>قيل إنه فتح لقاءً</translation>
    </message>
    <message>
        <source>The encounter</source>
        <translation>اللقاء</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the first on %1</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة في %1</numerusform>
            <numerusform>محاولتان، الأولى في %1</numerusform>
            <numerusform>%n محاولات، الأولى في %1</numerusform>
            <numerusform>%n محاولة، الأولى في %1</numerusform>
            <numerusform>%n محاولة، الأولى في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>opened: %1</source>
        <comment>an encounter</comment>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>It came too late. That is an outcome: what it cost lies with the obstacle.</source>
        <translation>جاء متأخرًا جدًّا. هذه نتيجة: كلفته مدوَّنة مع العقبة.</translation>
    </message>
    <message>
        <source>Acts that came before</source>
        <translation>أعمال سبقته</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation>لا شيء مدوَّن</translation>
    </message>
    <message>
        <source>Carrots and sticks in play before</source>
        <translation>حوافز وضغوط كانت قائمة قبله</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>No encounter is written down yet</source>
        <translation>لم يُدوَّن أي لقاء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the first attempt to it</source>
        <translation>
            <numerusform>في يوم المحاولة الأولى</numerusform>
            <numerusform>يوم واحد من المحاولة الأولى إليه</numerusform>
            <numerusform>يومان من المحاولة الأولى إليه</numerusform>
            <numerusform>%n أيام من المحاولة الأولى إليه</numerusform>
            <numerusform>%n يومًا من المحاولة الأولى إليه</numerusform>
            <numerusform>%n يوم من المحاولة الأولى إليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the first attempt</source>
        <translation>
            <numerusform>المحاولة الأولى اليوم</numerusform>
            <numerusform>يوم واحد منذ المحاولة الأولى</numerusform>
            <numerusform>يومان منذ المحاولة الأولى</numerusform>
            <numerusform>%n أيام منذ المحاولة الأولى</numerusform>
            <numerusform>%n يومًا منذ المحاولة الأولى</numerusform>
            <numerusform>%n يوم منذ المحاولة الأولى</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>يردّ على: %1</translation>
    </message>
    <message>
        <source>If it fails: no exemption is named</source>
        <translation>إن أخفقت: لم يُسمَّ أي استثناء</translation>
    </message>
    <message>
        <source>If it fails: %1</source>
        <translation>إن أخفقت: %1</translation>
    </message>
    <message>
        <source>The exemption</source>
        <translation>الاستثناء</translation>
    </message>
    <message>
        <source>None: the first encounter was direct</source>
        <translation>لا شيء: كان اللقاء الأول مباشرًا</translation>
    </message>
    <message>
        <source>look again %1</source>
        <translation>مراجعة %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>ولا شيء أقدم</numerusform>
            <numerusform>وواحد أقدم</numerusform>
            <numerusform>واثنان أقدم</numerusform>
            <numerusform>و%n أقدم</numerusform>
            <numerusform>و%n أقدم</numerusform>
            <numerusform>و%n أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost: %1</source>
        <translation>كلّفت: %1</translation>
    </message>
</context>
</TS>
