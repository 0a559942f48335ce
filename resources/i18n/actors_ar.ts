<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>%1 (since %2)</source>
        <comment>an activity and a day</comment>
        <translation>%1 (منذ %2)</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.</source>
        <translation>اكتب اليوم هكذا ⁦2026-06-30⁩ والشهر ⁦2026-06⁩ والسنة 2026.</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>ما يسمحون به</translation>
    </message>
    <message>
        <source>Kinds of work, never places or names: clinics, water, vaccination.</source>
        <translation>أنواع عمل، لا أماكن ولا أسماء: مستوصفات، مياه، تلقيح.</translation>
    </message>
    <message>
        <source>Which activities, and do they allow them?</source>
        <translation>أي أنشطة، وهل يسمحون بها؟</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit what they allow</source>
        <translation>تعديل ما يسمحون به</translation>
    </message>
    <message>
        <source>Which kinds of work they agree to, refuse, or never answered belongs here.</source>
        <translation>هنا أنواع العمل التي يوافقون عليها أو يرفضونها أو لم يجيبوا عنها.</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>النشاط %1</translation>
    </message>
    <message>
        <source>One more activity…</source>
        <translation>نشاط آخر…</translation>
    </message>
    <message>
        <source>Do they allow it?</source>
        <translation>هل يسمحون به؟</translation>
    </message>
</context>
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
        <source>Other names they are known by</source>
        <translation>أسماء أخرى يُعرفون بها</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>اسم في كل سطر</translation>
    </message>
    <message>
        <source>The same body as</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>Where one body is written down twice</source>
        <translation>حين تكون الجهة نفسها مدوّنة مرتين</translation>
    </message>
    <message>
        <source>It needs a name in one language.</source>
        <translation>يلزم اسم بلغة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>ActorPane</name>
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
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>The persons we talk to, by code name and function, belong here.</source>
        <translation>هنا مكان من نتحدث إليهم، بالاسم الرمزي والوظيفة.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>أحدث %1</translation>
    </message>
</context>
<context>
    <name>ActorsPage</name>
    <message>
        <source>This is not in this notebook.</source>
        <translation>هذا غير موجود في هذا الدفتر.</translation>
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
    <message>
        <source>Armed</source>
        <translation>مسلّحة</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>سلطات</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>مجتمعات</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>إغاثة</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>من الخارج</translation>
    </message>
    <message>
        <source>Only these kinds</source>
        <translation>هذه الأنواع فقط</translation>
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
    <name>AsOfBar</name>
    <message>
        <source>As of</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Back to the last day something changed</source>
        <translation>العودة إلى آخر يوم تغيّر فيه شيء</translation>
    </message>
    <message>
        <source>On to the next day something changed</source>
        <translation>الانتقال إلى اليوم التالي الذي يتغيّر فيه شيء</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The picture of this day</source>
        <translation>صورة هذا اليوم</translation>
    </message>
    <message>
        <source>Changes since this day</source>
        <translation>التغيّرات منذ هذا اليوم</translation>
    </message>
    <message>
        <source>What changed since my last trip</source>
        <translation>ما تغيّر منذ رحلتي الأخيرة</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغيّر منذ</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <comment>a day</comment>
        <translation>
            <numerusform>لا تغيّرات منذ %1</numerusform>
            <numerusform>تغيّر واحد منذ %1</numerusform>
            <numerusform>تغيّران منذ %1</numerusform>
            <numerusform>%n تغيّرات منذ %1</numerusform>
            <numerusform>%n تغيّراً منذ %1</numerusform>
            <numerusform>%n تغيّر منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — before: %2</source>
        <translation>%1 — قبل ذلك: %2</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <comment>a day</comment>
        <translation>لم يتغيّر شيء منذ %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>was wrong</source>
        <translation>كان خطأ</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>علمنا به</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>بدلاً منه</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.</source>
        <translation>اكتب اليوم هكذا ⁦2026-06-30⁩، والشهر ⁦2026-06⁩، والسنة 2026.</translation>
    </message>
    <message>
        <source>It was wrong</source>
        <translation>كان ذلك خطأ</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>لم يعد كذلك</translation>
    </message>
    <message>
        <source>It stays visible as what was believed.</source>
        <translation>يبقى ظاهراً بوصفه ما كان يُعتقد.</translation>
    </message>
    <message>
        <source>It stays visible among earlier beliefs.</source>
        <translation>يبقى ظاهراً بين ما كان يُعتقد سابقاً.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>How do we know? (if you like)</source>
        <translation>كيف عرفنا؟ (اختياري)</translation>
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
        <source>was believed</source>
        <translation>كان يُعتقد</translation>
    </message>
    <message>
        <source>No longer so: it ended…</source>
        <translation>لم يعد كذلك: انتهى…</translation>
    </message>
    <message>
        <source>It was wrong: keep it as what was believed…</source>
        <translation>كان خطأ: يُحفظ بوصفه ما كان يُعتقد…</translation>
    </message>
    <message>
        <source>Something else is so now…</source>
        <translation>الأمر مختلف الآن…</translation>
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
        <translation>اكتب اليوم هكذا ⁦2026-06-30⁩، والشهر ⁦2026-06⁩، والسنة 2026.</translation>
    </message>
    <message>
        <source>A person code, as U-SUP.</source>
        <translation>رمز شخص، مثل U-SUP.</translation>
    </message>
    <message>
        <source>Left empty while it is so</source>
        <translation>يُترك فارغاً ما دام كذلك</translation>
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
        <source>Or do they stand so to us?</source>
        <translation>أم أن هذا تجاهنا نحن؟</translation>
    </message>
    <message>
        <source>How strongly?</source>
        <translation>بأي قوة؟</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>عبر مَن؟</translation>
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
        <source>An interest in what?</source>
        <translation>مصلحة في ماذا؟</translation>
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
        <source>Is that one of the actors here?</source>
        <translation>هل هي إحدى الجهات هنا؟</translation>
    </message>
    <message>
        <source>Is there an exemption?</source>
        <translation>هل يوجد استثناء؟</translation>
    </message>
    <message>
        <source>What does it cover, and what not?</source>
        <translation>ماذا يشمل، وماذا لا يشمل؟</translation>
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
        <source>Where does it mind its standing?</source>
        <translation>أين تهمّه مكانته؟</translation>
    </message>
    <message>
        <source>Do they use banks abroad?</source>
        <translation>هل لهم مصارف في الخارج؟</translation>
    </message>
    <message>
        <source>Do their leaders travel?</source>
        <translation>هل يسافر قادتهم؟</translation>
    </message>
    <message>
        <source>Do they buy on open markets?</source>
        <translation>هل يشترون من أسواق مفتوحة؟</translation>
    </message>
    <message>
        <source>A pledge about what?</source>
        <translation>تعهّد بشأن ماذا؟</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>Who asks again?</source>
        <translation>من يسأل ثانية؟</translation>
    </message>
    <message>
        <source>You, if left empty</source>
        <translation>أنت، إذا تُرك فارغاً</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>The earlier fact is closed on the day this one begins, and stays visible.</source>
        <translation>تُغلق الواقعة السابقة في اليوم الذي تبدأ فيه هذه، وتبقى ظاهرة.</translation>
    </message>
    <message>
        <source>Our own organisation</source>
        <translation>منظمتنا نحن</translation>
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
        <source>Until when?</source>
        <translation>إلى متى؟</translation>
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
        <source>Who or what told us? (if you like)</source>
        <translation>من أخبرنا، أو ما مصدرنا؟ (اختياري)</translation>
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
        <source>A new fact</source>
        <translation>معلومة جديدة</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
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
    <message numerus="yes">
        <source>Show %n fact(s) of other days</source>
        <translation>
            <numerusform>لا وقائع من أيام أخرى</numerusform>
            <numerusform>إظهار واقعة من أيام أخرى</numerusform>
            <numerusform>إظهار واقعتين من أيام أخرى</numerusform>
            <numerusform>إظهار %n وقائع من أيام أخرى</numerusform>
            <numerusform>إظهار %n واقعة من أيام أخرى</numerusform>
            <numerusform>إظهار %n واقعة من أيام أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>As we see it</source>
        <translation>كما نراه</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>إضافة معلومة</translation>
    </message>
    <message>
        <source>Nothing we hold was so on this day.</source>
        <translation>لا شيء مما لدينا كان قائماً في هذا اليوم.</translation>
    </message>
    <message>
        <source>What we see, hear or infer about them belongs here, each with what it rests on.</source>
        <translation>هنا مكان ما نراه أو نسمعه أو نستنتجه عنهم، وكلٌّ مع ما يستند إليه.</translation>
    </message>
    <message>
        <source>What we held turned out wrong; it is kept below.</source>
        <translation>تبيّن أن ما كان لدينا خطأ؛ وهو محفوظ أدناه.</translation>
    </message>
</context>
<context>
    <name>IcebergForm</name>
    <message>
        <source>What they say, and what lies underneath</source>
        <translation>ما يقولونه، وما يكمن تحته</translation>
    </message>
    <message>
        <source>Leave empty what we do not know; it can be a fact of its own, to be asked.</source>
        <translation>اترك ما لا نعرفه فارغاً؛ يمكن أن يكون واقعة مستقلة نسأل عنها.</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>إلى ماذا يستند؟</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>ما مدى ثقتنا؟</translation>
    </message>
</context>
<context>
    <name>IcebergPart</name>
    <message>
        <source>Edit what they say, how they reason and what lies underneath</source>
        <translation>تعديل ما يقولونه وكيف يفكرون وما يكمن تحته</translation>
    </message>
    <message>
        <source>What they say, and why</source>
        <translation>ما يقولونه، ولماذا</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Positions are visible; reasons and values are where room exists.</source>
        <translation>المواقف ظاهرة؛ أما المجال فيوجد في الأسباب والقيم.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما يقولونه</translation>
    </message>
    <message>
        <source>How they reason</source>
        <translation>كيف يفكرون</translation>
    </message>
    <message>
        <source>What lies underneath</source>
        <translation>ما يكمن تحته</translation>
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
        <source>replaced %1 by %2</source>
        <translation>استُبدل %1 وحلّ محله %2</translation>
    </message>
    <message>
        <source>last tried %1</source>
        <translation>آخر تجربة %1</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>استُبدل %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>حلّ محله…</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>ليس في هذا الدفتر</translation>
    </message>
    <message>
        <source>What they told us held: %1</source>
        <translation>صحّ ما قالوه لنا: %1</translation>
    </message>
    <message>
        <source>Vouched for by %1</source>
        <translation>زكّاه %1</translation>
    </message>
    <message>
        <source>Keep little after %1</source>
        <translation>الاحتفاظ بالقليل بعد %1</translation>
    </message>
    <message>
        <source>only when others fail</source>
        <translation>فقط حين تفشل القنوات الأخرى</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Write a day as 2026-06-30.</source>
        <translation>اكتب اليوم هكذا ⁦2026-06-30⁩.</translation>
    </message>
    <message>
        <source>Every channel needs its kind; a day is written as 2026-06-30.</source>
        <translation>كل قناة تحتاج إلى نوعها؛ ويُكتب اليوم هكذا ⁦2026-06-30⁩.</translation>
    </message>
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
    <message>
        <source>How far has what they told us held, to this day?</source>
        <translation>إلى أي حد صحّ ما قالوه لنا حتى اليوم؟</translation>
    </message>
    <message>
        <source>Who vouched for them?</source>
        <translation>من زكّاهم؟</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>That it exists and works; no number and no call sign. Stays on this device.</source>
        <translation>أنها موجودة وتعمل؛ بلا رقم ولا نداء. تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Keep little of them after</source>
        <translation>الاحتفاظ بالقليل عنهم بعد</translation>
    </message>
    <message>
        <source>A day, as 2026-12-31; may stay empty</source>
        <translation>يوم، مثل ⁦2026-12-31⁩؛ ويمكن تركه فارغاً</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Write a day as 2026-06-30.</source>
        <translation>اكتب اليوم هكذا ⁦2026-06-30⁩.</translation>
    </message>
    <message>
        <source>Another took over from %1</source>
        <translation>حلّ شخص آخر محل %1</translation>
    </message>
    <message>
        <source>Since which day?</source>
        <translation>منذ أي يوم؟</translation>
    </message>
    <message>
        <source>Someone we know?</source>
        <translation>شخص نعرفه؟</translation>
    </message>
    <message>
        <source>Left empty, a new person is written down</source>
        <translation>إذا تُرك فارغاً يُدوَّن شخص جديد</translation>
    </message>
    <message>
        <source>Code name of the new person</source>
        <translation>الاسم الرمزي للشخص الجديد</translation>
    </message>
    <message>
        <source>Function, not name</source>
        <translation>الوظيفة، لا الاسم</translation>
    </message>
    <message>
        <source>What can they decide?</source>
        <translation>ماذا يستطيعون أن يقرروا؟</translation>
    </message>
    <message>
        <source>Keep little of the earlier person after</source>
        <translation>الاحتفاظ بالقليل عن الشخص السابق بعد</translation>
    </message>
</context>
<context>
    <name>SaidSeen</name>
    <message>
        <source>Pledged, verified, listed</source>
        <translation>تعهّد، تحقق، إدراج</translation>
    </message>
    <message>
        <source>a label, no listing: %1</source>
        <translation>وصف لا إدراج: %1</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>التعهد</translation>
    </message>
    <message>
        <source>Conduct verified</source>
        <translation>السلوك الذي جرى التحقق منه</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>الإدراج</translation>
    </message>
    <message>
        <source>Promises at large</source>
        <translation>وعود عامة</translation>
    </message>
    <message>
        <source>Who, about what</source>
        <translation>من، وحول ماذا</translation>
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
        <source>Nothing pledged</source>
        <translation>لا تعهد</translation>
    </message>
    <message>
        <source>Nothing verified yet</source>
        <translation>لم يُتحقق من شيء بعد</translation>
    </message>
    <message>
        <source>No listing known</source>
        <translation>لا إدراج معروف</translation>
    </message>
</context>
</TS>
