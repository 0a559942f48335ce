<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActorForm</name>
    <message>
        <source>A new actor</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Names and kinds</source>
        <translation>الأسماء والأنواع</translation>
    </message>
    <message>
        <source>A group, an authority or a community; never a person.</source>
        <translation>جماعة أو سلطة أو مجتمع؛ وليس شخصاً أبداً.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>من أي نوع؟</translation>
    </message>
    <message>
        <source>It needs a name in one language.</source>
        <translation>يلزم اسم بلغة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>ActorMaking</name>
    <message>
        <source>A new actor</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>A group, an authority or a community; never a person.</source>
        <translation>جماعة أو سلطة أو مجتمع؛ وليس شخصاً أبداً.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>من أي نوع؟</translation>
    </message>
</context>
<context>
    <name>ActorPane</name>
    <message>
        <source>What they say</source>
        <translation>ما يقولونه</translation>
    </message>
    <message>
        <source>How they reason</source>
        <translation>كيف يفكّرون</translation>
    </message>
    <message>
        <source>What lies underneath</source>
        <translation>ما وراء ذلك</translation>
    </message>
    <message>
        <source>As we see it</source>
        <translation>كما نراها نحن</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>المحاورون</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>لقاءات حديثة</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>مسارات التفاوض</translation>
    </message>
    <message>
        <source>Edit names and kinds</source>
        <translation>تعديل الأسماء والأنواع</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>إضافة معلومة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>What we see, hear or infer about them belongs here, each with what it rests on.</source>
        <translation>هنا مكان ما نراه أو نسمعه أو نستنتجه عنهم، ومع كل معلومة ما تستند إليه.</translation>
    </message>
    <message>
        <source>The persons we talk to, by code name and function, belong here.</source>
        <translation>هنا مكان من نتحدث إليهم، بالاسم الرمزي والوظيفة.</translation>
    </message>
</context>
<context>
    <name>ActorsPage</name>
    <message>
        <source>This is not in this notebook.</source>
        <translation>هذا غير موجود في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Fact closed</source>
        <translation>أُغلقت المعلومة</translation>
    </message>
    <message>
        <source>Fact marked as wrong</source>
        <translation>وُسمت المعلومة بأنها خطأ</translation>
    </message>
    <message>
        <source>A form you were filling in is still here.</source>
        <translation>استمارة كنت تملؤها ما زالت هنا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>%n جهات</numerusform>
            <numerusform>%n جهة</numerusform>
            <numerusform>%n جهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1</source>
        <comment>actors that match, of all</comment>
        <translation>
            <numerusform>%n من %1</numerusform>
            <numerusform>%n من %1</numerusform>
            <numerusform>%n من %1</numerusform>
            <numerusform>%n من %1</numerusform>
            <numerusform>%n من %1</numerusform>
            <numerusform>%n من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>No actor has these words in a name or kind.</source>
        <translation>لا جهة تحمل هذه الكلمات في اسم أو نوع.</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>لا جهات بعد</translation>
    </message>
    <message>
        <source>Groups, authorities and communities we deal with belong here, with what we know of them and the persons we talk to.</source>
        <translation>هنا مكان الجماعات والسلطات والمجتمعات التي نتعامل معها، مع ما نعرفه عنها ومن نتحدث إليهم.</translation>
    </message>
</context>
<context>
    <name>CodeNameField</name>
    <message>
        <source>Code name %1</source>
        <translation>الاسم الرمزي %1</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>كلمة أخرى</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Nothing more is written</source>
        <translation>لم يُكتب أكثر من ذلك</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>لم يُشارك مع هذا الدفتر</translation>
    </message>
    <message>
        <source>No longer so: close it today</source>
        <translation>لم يعد كذلك: إغلاقه اليوم</translation>
    </message>
    <message>
        <source>Something else is so now…</source>
        <translation>الأمر مختلف الآن…</translation>
    </message>
    <message>
        <source>It was wrong: keep it as what was believed</source>
        <translation>كان خطأً: يبقى على أنه ما كنا نظنه</translation>
    </message>
    <message>
        <source>What changed? %1</source>
        <translation>ما الذي تغيّر؟ %1</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.</source>
        <translation>اكتب اليوم هكذا 2026-06-30، والشهر 2026-06، والسنة 2026.</translation>
    </message>
    <message>
        <source>What about them?</source>
        <translation>ماذا عنهم؟</translation>
    </message>
    <message>
        <source>How do they stand to each other?</source>
        <translation>ما العلاقة بينهم؟</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>الجهة الأخرى</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>How far does it reach?</source>
        <translation>إلى أي مدى؟</translation>
    </message>
    <message>
        <source>On which list?</source>
        <translation>في أي قائمة؟</translation>
    </message>
    <message>
        <source>What follows from it?</source>
        <translation>ماذا يترتب عليه؟</translation>
    </message>
    <message>
        <source>Who lists them, or says it?</source>
        <translation>من أدرجهم أو يقول ذلك؟</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>من أين تأتي؟</translation>
    </message>
    <message>
        <source>In whose eyes?</source>
        <translation>في نظر من؟</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>When do we ask again?</source>
        <translation>متى نسأل من جديد؟</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>إلى ماذا تستند؟</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>ما مدى تأكدنا؟</translation>
    </message>
    <message>
        <source>What is so now?</source>
        <translation>ما هو الحال الآن؟</translation>
    </message>
    <message>
        <source>Choose what the fact is about.</source>
        <translation>اختر موضوع المعلومة.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>قلها بكلمات قليلة.</translation>
    </message>
    <message>
        <source>The earlier fact is closed today and stays visible.</source>
        <translation>تُغلق المعلومة السابقة اليوم وتبقى ظاهرة.</translation>
    </message>
    <message>
        <source>A new fact</source>
        <translation>معلومة جديدة</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message numerus="yes">
        <source>Show %n earlier belief(s)</source>
        <translation>
            <numerusform>عرض ما كنا نظنه</numerusform>
            <numerusform>عرض ظن سابق واحد</numerusform>
            <numerusform>عرض ظنين سابقين</numerusform>
            <numerusform>عرض %n ظنون سابقة</numerusform>
            <numerusform>عرض %n ظناً سابقاً</numerusform>
            <numerusform>عرض %n ظن سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide earlier beliefs</source>
        <translation>إخفاء ما كنا نظنه</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This cannot be kept as it is written.</source>
        <translation>لا يمكن حفظ هذا كما كُتب.</translation>
    </message>
</context>
<context>
    <name>HeadsCard</name>
    <message>
        <source>Two notebooks say different things. Nothing is lost until you choose.</source>
        <translation>دفتران يقولان أمرين مختلفين. لا يضيع شيء حتى تختار.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>إبقاء هذه</translation>
    </message>
    <message>
        <source>Written by a newer program; cannot be shown.</source>
        <translation>كتبه برنامج أحدث؛ لا يمكن عرضه.</translation>
    </message>
</context>
<context>
    <name>MakingForm</name>
    <message>
        <source>It needs a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>We promised: %1</source>
        <translation>وعدنا بـ: %1</translation>
    </message>
    <message>
        <source>To be referred to as: %1</source>
        <translation>يُشار إليه هكذا: %1</translation>
    </message>
    <message>
        <source>Own interest: %1</source>
        <translation>مصلحة خاصة: %1</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>استُبدل %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>What is not shared with this notebook is not shown and stays as it is.</source>
        <translation>ما لم يُشارك مع هذا الدفتر لا يظهر ويبقى كما هو.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>الاسم الرمزي</translation>
    </message>
    <message>
        <source>Function, not name</source>
        <translation>الوظيفة لا الاسم</translation>
    </message>
    <message>
        <source>What can they decide?</source>
        <translation>ماذا يملك أن يقرر؟</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>كيف نعرف؟</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>What we promised to keep to ourselves</source>
        <translation>ما وعدنا بكتمانه</translation>
    </message>
    <message>
        <source>How they want to be referred to</source>
        <translation>كيف يريد أن يُشار إليه</translation>
    </message>
    <message>
        <source>Own interest in the outcome</source>
        <translation>مصلحة خاصة في النتيجة</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>ما هي؟</translation>
    </message>
</context>
<context>
    <name>PersonMaking</name>
    <message>
        <source>No real name, telephone number or picture: there is no place for them here.</source>
        <translation>لا اسم حقيقي ولا رقم هاتف ولا صورة: لا مكان لها هنا.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>A new person of %1</source>
        <translation>شخص جديد من %1</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>الاسم الرمزي</translation>
    </message>
    <message>
        <source>Function, not name</source>
        <translation>الوظيفة لا الاسم</translation>
    </message>
    <message>
        <source>What can they decide?</source>
        <translation>ماذا يملك أن يقرر؟</translation>
    </message>
</context>
<context>
    <name>PlaceMaking</name>
    <message>
        <source>A new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What kind of place?</source>
        <translation>أي نوع من الأماكن؟</translation>
    </message>
    <message>
        <source>Choose what kind of place it is.</source>
        <translation>اختر نوع المكان.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n interlocutor(s)</source>
        <translation>
            <numerusform>لا محاورين</numerusform>
            <numerusform>محاور واحد</numerusform>
            <numerusform>محاوران</numerusform>
            <numerusform>%n محاورين</numerusform>
            <numerusform>%n محاوراً</numerusform>
            <numerusform>%n محاور</numerusform>
        </translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>لا يُعرف منذ متى</translation>
    </message>
    <message>
        <source>in the eyes of %1</source>
        <translation>في نظر %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>basis not given</source>
        <translation>المصدر غير مذكور</translation>
    </message>
    <message>
        <source>our organisation</source>
        <translation>منظمتنا</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>غير موجود في هذا الدفتر</translation>
    </message>
    <message>
        <source>a device not in the roster</source>
        <translation>جهاز ليس في القائمة</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>آخر تواصل: %1</translation>
    </message>
    <message>
        <source>ask again %1</source>
        <translation>نسأل من جديد: %1</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who lists or says it</comment>
        <translation>من %1</translation>
    </message>
</context>
</TS>
