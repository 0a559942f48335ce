<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Talks</name>
    <message>
        <source>Agenda points</source>
        <translation>بنود جدول الأعمال</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the letter that adds an agenda point</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>A new point for the agenda</source>
        <translation>بند جديد لجدول الأعمال</translation>
    </message>
    <message>
        <source>This point</source>
        <translation>هذا البند</translation>
    </message>
    <message>
        <source>What you want to talk about belongs here, point by point, and how they see each.</source>
        <translation>هنا ما تريد التحدث عنه، بندًا بندًا، وكيف يرون كلًّا منها.</translation>
    </message>
    <message>
        <source>Island of agreement</source>
        <translation>مساحة الاتفاق</translation>
    </message>
    <message>
        <source>Draw the island</source>
        <translation>رسم مساحة الاتفاق</translation>
    </message>
    <message>
        <source>What is agreed, and what is contested</source>
        <translation>ما هو متفق عليه وما هو محل خلاف</translation>
    </message>
    <message>
        <source>Shared ground to begin on. Each line can name the encounter it rests on.</source>
        <translation>أرضية مشتركة للبدء منها. يمكن لكل سطر أن يذكر اللقاء الذي يستند إليه.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Write the scenarios</source>
        <translation>كتابة السيناريوهات</translation>
    </message>
    <message>
        <source>From the ideal to the bottom line</source>
        <translation>من الأمثل إلى الحد الأدنى</translation>
    </message>
    <message>
        <source>A minimum set in calm holds at night on a road. Write it before you need it.</source>
        <translation>الحد الأدنى الذي يُحدَّد بهدوء يصمد ليلًا على الطريق. اكتبه قبل أن تحتاج إليه.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>Write our side</source>
        <translation>كتابة جانبنا</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>Message line</source>
        <translation>خط الرسالة</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>كتابة الخط</translation>
    </message>
    <message>
        <source>What we say in public</source>
        <translation>ما نقوله علنًا</translation>
    </message>
    <message>
        <source>A stray quote can end talks: what is said in public, by whom, until when.</source>
        <translation>قد ينهي اقتباس شارد المحادثات: ما يُقال علنًا، ومن يقوله، وإلى متى.</translation>
    </message>
    <message>
        <source>What is to be talked about?</source>
        <translation>ما الذي ينبغي الحديث عنه؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>بمَ يتعلق؟</translation>
    </message>
    <message>
        <source>Facts are settled by those who know, methods by those who do, values by those who lead.</source>
        <translation>الوقائع يحسمها من يعرف، والأساليب من ينفّذ، والقيم من يقود.</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>ما وضعه؟</translation>
    </message>
    <message>
        <source>How do they see it?</source>
        <translation>كيف يرونه؟</translation>
    </message>
    <message>
        <source>Is it the small first ask?</source>
        <translation>هل هو الطلب الأول الصغير؟</translation>
    </message>
    <message>
        <source>Something quick and checkable, to be granted within weeks.</source>
        <translation>شيء سريع يمكن التحقق منه، يُمنح خلال أسابيع.</translation>
    </message>
    <message>
        <source>Which promise came of it?</source>
        <translation>أي وعد نتج عنه؟</translation>
    </message>
    <message>
        <source>Does a peace process own it?</source>
        <translation>هل تملكه عملية سلام؟</translation>
    </message>
    <message>
        <source>Then it is not ours to trade with.</source>
        <translation>عندها ليس لنا أن نساوم عليه.</translation>
    </message>
    <message>
        <source>Which way to a common norm?</source>
        <translation>أي طريق إلى معيار مشترك؟</translation>
    </message>
    <message>
        <source>owned by a peace process</source>
        <translation>تملكه عملية سلام</translation>
    </message>
    <message>
        <source>Facts we agree on</source>
        <translation>وقائع متفق عليها</translation>
    </message>
    <message>
        <source>Facts in dispute</source>
        <translation>وقائع محل خلاف</translation>
    </message>
    <message>
        <source>Norms we share</source>
        <translation>معايير مشتركة</translation>
    </message>
    <message>
        <source>Norms we differ on</source>
        <translation>معايير نختلف عليها</translation>
    </message>
    <message>
        <source>Ideal outcome</source>
        <translation>النتيجة المثلى</translation>
    </message>
    <message>
        <source>Acceptable outcome</source>
        <translation>نتيجة مقبولة</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>What we do if talks fail</source>
        <translation>ما نفعله إن فشلت المحادثات</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرّره</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>What do we say?</source>
        <translation>ماذا نقول؟</translation>
    </message>
    <message>
        <source>How do we reason?</source>
        <translation>كيف نفكر؟</translation>
    </message>
    <message>
        <source>What lies underneath?</source>
        <translation>ماذا يكمن في العمق؟</translation>
    </message>
    <message>
        <source>What do we say in public?</source>
        <translation>ماذا نقول علنًا؟</translation>
    </message>
    <message>
        <source>Word for word, in each language it is said in.</source>
        <translation>حرفيًا، بكل لغة يُقال بها.</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>من يقوله؟</translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation>متى نراجعه؟</translation>
    </message>
    <message>
        <source>first ask</source>
        <translation>الطلب الأول</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>لم يُكتب بعد</translation>
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
        <source>look again on %1</source>
        <translation>يُراجع في %1</translation>
    </message>
    <message>
        <source>We say</source>
        <translation>نقول</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>يقولون</translation>
    </message>
    <message>
        <source>We reason</source>
        <translation>نفكر</translation>
    </message>
    <message>
        <source>They reason</source>
        <translation>يفكرون</translation>
    </message>
    <message>
        <source>Underneath, for us</source>
        <translation>في العمق، عندنا</translation>
    </message>
    <message>
        <source>Underneath, for them</source>
        <translation>في العمق، عندهم</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>الخطوط الحمراء</translation>
    </message>
    <message>
        <source>None written yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>من يقوله</translation>
    </message>
</context>
</TS>
