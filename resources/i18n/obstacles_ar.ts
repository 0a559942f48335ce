<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Obstacles</name>
    <message>
        <source>No legal check is written down for: %1</source>
        <translation>لا تحقق قانونيًا مدوَّنًا بشأن: %1</translation>
    </message>
    <message>
        <source>Write the next check</source>
        <translation>تدوين التحقق التالي</translation>
    </message>
    <message>
        <source>Negotiation space</source>
        <translation>حيّز التفاوض</translation>
    </message>
    <message>
        <source>nobody answered yet</source>
        <translation>لم يجب أحد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) since</source>
        <translation>
            <numerusform>بلا محاولات منذ ذلك</numerusform>
            <numerusform>محاولة واحدة منذ ذلك</numerusform>
            <numerusform>محاولتان منذ ذلك</numerusform>
            <numerusform>%n محاولات منذ ذلك</numerusform>
            <numerusform>%n محاولة منذ ذلك</numerusform>
            <numerusform>%n محاولة منذ ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر جواب</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>ما يعمل عليها</translation>
    </message>
    <message>
        <source>Fallback of</source>
        <translation>بديل احتياطي لـ</translation>
    </message>
    <message>
        <source>What it has cost</source>
        <translation>ما كلّفه</translation>
    </message>
    <message>
        <source>What the rules have cost</source>
        <translation>ما كلّفته القواعد</translation>
    </message>
    <message>
        <source>Agreed already, and touched by the rules in force</source>
        <translation>متفق عليه من قبل وتمسّه القواعد السارية</translation>
    </message>
    <message>
        <source>of its day only %1 is known, so it may be newer; write the day to settle it</source>
        <translation>لا يُعرف من يومه سوى %1، فقد يكون أحدث؛ اكتب اليوم لحسم ذلك</translation>
    </message>
    <message>
        <source>Legal checks</source>
        <translation>التحققات القانونية</translation>
    </message>
    <message>
        <source>Add a legal check</source>
        <translation>إضافة تحقق قانوني</translation>
    </message>
    <message>
        <source>c</source>
        <comment>the letter that adds a legal check</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>A new legal check</source>
        <translation>تحقق قانوني جديد</translation>
    </message>
    <message>
        <source>This legal check</source>
        <translation>هذا التحقق القانوني</translation>
    </message>
    <message>
        <source>What counsel said of talks with an actor belongs here, and until when it counts.</source>
        <translation>ما قاله المستشار القانوني عن المحادثات مع جهة ما مكانه هنا، وإلى متى يُعتدّ به.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s)</source>
        <translation>
            <numerusform>لا أسباب أخرى</numerusform>
            <numerusform>سبب آخر</numerusform>
            <numerusform>سببان آخران</numerusform>
            <numerusform>%n أسباب أخرى</numerusform>
            <numerusform>%n سببًا آخر</numerusform>
            <numerusform>%n سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Talks with whom were checked?</source>
        <translation>المحادثات مع مَن جرى فحصها؟</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>فُحص في</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>يُعاد النظر فيه في</translation>
    </message>
    <message>
        <source>What did counsel say, in a few words?</source>
        <translation>ماذا قال المستشار القانوني بإيجاز؟</translation>
    </message>
    <message>
        <source>Under whose law?</source>
        <translation>بحسب قانون مَن؟</translation>
    </message>
    <message>
        <source>States, bodies, donors.</source>
        <translation>دول وهيئات ومانحون.</translation>
    </message>
    <message>
        <source>Which laws and rules were looked at?</source>
        <translation>ما القوانين والقواعد التي فُحصت؟</translation>
    </message>
    <message>
        <source>Which exemptions does it rest on?</source>
        <translation>على أي استثناءات يستند؟</translation>
    </message>
    <message>
        <source>Where does the advice lie?</source>
        <translation>أين تُحفظ المشورة؟</translation>
    </message>
    <message>
        <source>A reference; the advice itself stays outside this notebook.</source>
        <translation>مرجع فقط؛ أما المشورة نفسها فتبقى خارج هذا الدفتر.</translation>
    </message>
    <message>
        <source>Which check does it follow?</source>
        <translation>أي تحقق يتبع؟</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Stale since %1 because its next date has passed</source>
        <translation>متقادم منذ %1 لأن موعده التالي مضى</translation>
    </message>
    <message>
        <source>Stale since %1 because of a newer listing</source>
        <translation>متقادم منذ %1 بسبب إدراج أحدث</translation>
    </message>
    <message>
        <source>Stale since %1 because of a newer label</source>
        <translation>متقادم منذ %1 بسبب وصف أحدث</translation>
    </message>
    <message>
        <source>Stale since %1 because a designation was announced</source>
        <translation>متقادم منذ %1 لأن تصنيفًا أُعلن</translation>
    </message>
    <message>
        <source>Stale since %1 because a law it names is newer</source>
        <translation>متقادم منذ %1 لأن قانونًا يستند إليه أحدث منه</translation>
    </message>
    <message>
        <source>counts until %1</source>
        <translation>يُعتدّ به حتى %1</translation>
    </message>
    <message>
        <source>Obstacles that showed here</source>
        <translation>عقبات ظهرت هنا</translation>
    </message>
    <message>
        <source>An obstacle showed here</source>
        <translation>ظهرت عقبة هنا</translation>
    </message>
    <message>
        <source>Laws and rules</source>
        <translation>القوانين والقواعد</translation>
    </message>
    <message>
        <source>Add a law</source>
        <translation>إضافة قانون</translation>
    </message>
    <message>
        <source>l</source>
        <comment>the letter that adds a law</comment>
        <translation>ق</translation>
    </message>
    <message>
        <source>A new law or rule</source>
        <translation>قانون أو قاعدة جديدة</translation>
    </message>
    <message>
        <source>This law or rule</source>
        <translation>هذا القانون أو القاعدة</translation>
    </message>
    <message>
        <source>Laws of the places we work in and rules of donors belong here, whatever any list says of a group.</source>
        <translation>قوانين الأماكن التي نعمل فيها وقواعد المانحين مكانها هنا، أيًّا كان ما تقوله أي قائمة عن جماعة.</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Add an exemption</source>
        <translation>إضافة استثناء</translation>
    </message>
    <message>
        <source>x</source>
        <comment>the letter that adds an exemption</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>A new exemption</source>
        <translation>استثناء جديد</translation>
    </message>
    <message>
        <source>This exemption</source>
        <translation>هذا الاستثناء</translation>
    </message>
    <message>
        <source>Carve-outs asked for or had belong here, with their limits and their last day.</source>
        <translation>الاستثناءات المطلوبة أو الممنوحة مكانها هنا، مع حدودها وآخر يوم لها.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <source>What does it say of direct talks?</source>
        <translation>ماذا يقول عن المحادثات المباشرة؟</translation>
    </message>
    <message>
        <source>What is the lawful channel?</source>
        <translation>ما القناة القانونية؟</translation>
    </message>
    <message>
        <source>Whom to ask or to tell, how, and how long before.</source>
        <translation>مَن يُستأذن أو يُبلَّغ، وكيف، وقبل كم من الوقت.</translation>
    </message>
    <message>
        <source>Which place&apos;s law is it?</source>
        <translation>قانون أي مكان هو؟</translation>
    </message>
    <message>
        <source>Or whose rule?</source>
        <translation>أو قاعدة مَن؟</translation>
    </message>
    <message>
        <source>A state, a donor, a ministry.</source>
        <translation>دولة أو مانح أو وزارة.</translation>
    </message>
    <message>
        <source>What else does it do?</source>
        <translation>ما آثاره الأخرى؟</translation>
    </message>
    <message>
        <source>What does it say, in a few words?</source>
        <translation>ماذا يقول بإيجاز؟</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>سارٍ منذ</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>آخر يوم سريان</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>غير سارٍ اليوم</translation>
    </message>
    <message>
        <source>What kind of exemption?</source>
        <translation>ما نوع الاستثناء؟</translation>
    </message>
    <message>
        <source>What does it cover, and what not?</source>
        <translation>ماذا يشمل وماذا لا يشمل؟</translation>
    </message>
    <message>
        <source>An exemption trusted too far is worse than none.</source>
        <translation>استثناء يُتّكل عليه أكثر مما يحتمل أسوأ من عدمه.</translation>
    </message>
    <message>
        <source>From which law or rule?</source>
        <translation>من أي قانون أو قاعدة؟</translation>
    </message>
    <message>
        <source>For talks with whom?</source>
        <translation>للمحادثات مع مَن؟</translation>
    </message>
    <message>
        <source>From which listing of theirs?</source>
        <translation>من أي إدراج يخصهم؟</translation>
    </message>
    <message>
        <source>An exemption from one listing opens nothing that another forbids.</source>
        <translation>الإعفاء من إدراج لا يفتح ما يحظره إدراج آخر.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>طُلب في</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب قبل</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>مُنح في</translation>
    </message>
    <message>
        <source>Last day it holds</source>
        <translation>آخر يوم يسري فيه</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>العقبات</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>إضافة عقبة</translation>
    </message>
    <message>
        <source>o</source>
        <comment>the letter that adds an obstacle</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>A new obstacle</source>
        <translation>عقبة جديدة</translation>
    </message>
    <message>
        <source>This obstacle</source>
        <translation>هذه العقبة</translation>
    </message>
    <message>
        <source>What stands between us and talks belongs here: a rule, a label, a fear, a delay.</source>
        <translation>ما يحول بيننا وبين المحادثات مكانه هنا: قاعدة أو وصف أو خوف أو تأخير.</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>ما الذي يعترض الطريق؟</translation>
    </message>
    <message>
        <source>How does it show here?</source>
        <translation>كيف يظهر هنا؟</translation>
    </message>
    <message>
        <source>Which law or rule does it come from?</source>
        <translation>من أي قانون أو قاعدة تأتي؟</translation>
    </message>
    <message>
        <source>What it cost adds up under this rule.</source>
        <translation>ما كلّفته يُجمع تحت هذه القاعدة.</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع مَن؟</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>ما الذي يُعمل بشأنها؟</translation>
    </message>
    <message>
        <source>Who works on it?</source>
        <translation>مَن يعمل عليها؟</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>How many people were not reached?</source>
        <translation>كم شخصًا لم نصل إليه؟</translation>
    </message>
    <message>
        <source>Was work stopped?</source>
        <translation>هل توقّف العمل؟</translation>
    </message>
    <message>
        <source>Days of delay</source>
        <translation>أيام التأخير</translation>
    </message>
    <message>
        <source>Funding lost or held back</source>
        <translation>تمويل ضاع أو حُجب</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>كلفة إضافية</translation>
    </message>
    <message>
        <source>Access tag</source>
        <translation>وسم الوصول</translation>
    </message>
    <message>
        <source>In which encounter did it show?</source>
        <translation>في أي لقاء ظهرت؟</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>سُوّيت في</translation>
    </message>
</context>
</TS>
