<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Inducements</name>
    <message>
        <source>Carrots</source>
        <translation>الحوافز</translation>
    </message>
    <message>
        <source>Add a carrot</source>
        <translation>إضافة حافز</translation>
    </message>
    <message>
        <source>c</source>
        <comment>the letter that adds a carrot</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>A new carrot</source>
        <translation>حافز جديد</translation>
    </message>
    <message>
        <source>This carrot</source>
        <translation>هذا الحافز</translation>
    </message>
    <message>
        <source>What they could gain by talking, from us or from others. These work best.</source>
        <translation>ما قد يكسبونه من الحديث، منّا أو من غيرنا. هذه أنجع الوسائل.</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>الضغوط</translation>
    </message>
    <message>
        <source>Note a stick</source>
        <translation>تدوين ضغط</translation>
    </message>
    <message>
        <source>A stick that was noticed</source>
        <translation>ضغط لوحظ</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>هذا الضغط</translation>
    </message>
    <message>
        <source>Pressure others put on them is noted here, and what it did to trust.</source>
        <translation>تُدوَّن هنا الضغوط التي يمارسها آخرون عليهم وما فعلته بالثقة.</translation>
    </message>
    <message>
        <source>What they may hope to gain</source>
        <translation>ما قد يأملون كسبه</translation>
    </message>
    <message>
        <source>Say what they may hope for</source>
        <translation>ذكر ما قد يأملونه</translation>
    </message>
    <message>
        <source>What they expect of talks, fair or foul, to see it coming.</source>
        <translation>ما ينتظرونه من المحادثات، حسنًا كان أو سيئًا، كي لا نُفاجأ به.</translation>
    </message>
    <message>
        <source>If they say no</source>
        <translation>إن قالوا لا</translation>
    </message>
    <message>
        <source>Say what no would cost them</source>
        <translation>ذكر ما يكلّفهم الرفض</translation>
    </message>
    <message>
        <source>What a refusal would cost them, and with whom. Little is an answer too.</source>
        <translation>ما يكلّفهم الرفض وعند من. والقليل جواب أيضًا.</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>What was it expected to do?</source>
        <translation>ماذا كان يُنتظر منه؟</translation>
    </message>
    <message>
        <source>What was it seen to do?</source>
        <translation>ماذا لوحظ من أثره؟</translation>
    </message>
    <message>
        <source>What does that rest on?</source>
        <translation>على ماذا يستند ذلك؟</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>ما مدى تأكدنا؟</translation>
    </message>
    <message>
        <source>What did it cost in trust?</source>
        <translation>ماذا كلّف من الثقة؟</translation>
    </message>
    <message>
        <source>What would bring the trust back?</source>
        <translation>ما الذي يعيد الثقة؟</translation>
    </message>
    <message>
        <source>What would it give them?</source>
        <translation>ماذا يمنحهم؟</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>مَن؟</translation>
    </message>
    <message>
        <source>What exactly, and what not?</source>
        <translation>ماذا بالضبط، وماذا لا؟</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>ما وضعه الآن؟</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>Who brings it?</source>
        <translation>من يقدّمه؟</translation>
    </message>
    <message>
        <source>Whom could it harm, and how?</source>
        <translation>من قد يتضرر منه وكيف؟</translation>
    </message>
    <message>
        <source>Communities, other parties, our staff, the next talks.</source>
        <translation>المجتمعات والأطراف الأخرى وموظفونا والمحادثات القادمة.</translation>
    </message>
    <message>
        <source>Which principle review does it rest on?</source>
        <translation>على أي مراجعة للمبادئ يستند؟</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>عن طريق مَن؟</translation>
    </message>
    <message>
        <source>What presses on them?</source>
        <translation>ما الذي يضغط عليهم؟</translation>
    </message>
    <message>
        <source>On whom?</source>
        <translation>على مَن؟</translation>
    </message>
    <message>
        <source>Who wields it?</source>
        <translation>من يمارسه؟</translation>
    </message>
    <message>
        <source>A stick wielded by others keeps us out of it.</source>
        <translation>الضغط الذي يمارسه غيرنا يُبقينا بعيدين عنه.</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>أيّهم؟</translation>
    </message>
    <message>
        <source>What happened, or what is meant?</source>
        <translation>ماذا حدث أو ما المقصود؟</translation>
    </message>
    <message>
        <source>Sources, communities, staff on the road, the next talks.</source>
        <translation>المصادر والمجتمعات والموظفون على الطريق والمحادثات القادمة.</translation>
    </message>
    <message>
        <source>What keeps us apart from it?</source>
        <translation>ما الذي يفصلنا عنه؟</translation>
    </message>
    <message>
        <source>A stick of our own waits until its review is decided.</source>
        <translation>الضغط الذي نمارسه نحن ينتظر أن تُحسم مراجعته.</translation>
    </message>
    <message>
        <source>no harm check</source>
        <translation>لم يُفحص الضرر</translation>
    </message>
    <message>
        <source>What may they hope to gain?</source>
        <translation>ماذا قد يأملون كسبه؟</translation>
    </message>
    <message>
        <source>Written down to see it coming. It is never an offer of ours.</source>
        <translation>يُدوَّن كي لا نُفاجأ به. وليس أبدًا عرضًا منّا.</translation>
    </message>
    <message>
        <source>What would a refusal cost them?</source>
        <translation>ماذا يكلّفهم الرفض؟</translation>
    </message>
    <message>
        <source>Who would make them feel it?</source>
        <translation>من يُشعرهم بذلك؟</translation>
    </message>
    <message>
        <source>A stick of our own waits for a decided principle review and a harm check.</source>
        <translation>الضغط الذي نمارسه نحن ينتظر مراجعة مبادئ محسومة وفحصًا للضرر.</translation>
    </message>
    <message>
        <source>Others pressed them of late. They may tie it to us: look whether our distance is kept.</source>
        <translation>ضغط عليهم آخرون مؤخرًا. قد يربطون ذلك بنا: تأكدوا من بقاء مسافتنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s) of our own without a principle review</source>
        <translation>
            <numerusform>لا ضغط منّا بلا مراجعة للمبادئ</numerusform>
            <numerusform>ضغط واحد منّا بلا مراجعة للمبادئ</numerusform>
            <numerusform>ضغطان منّا بلا مراجعة للمبادئ</numerusform>
            <numerusform>%n ضغوط منّا بلا مراجعة للمبادئ</numerusform>
            <numerusform>%n ضغطًا منّا بلا مراجعة للمبادئ</numerusform>
            <numerusform>%n ضغط منّا بلا مراجعة للمبادئ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>Note the harm to trust as an obstacle</source>
        <translation>تدوين الإضرار بالثقة عقبةً</translation>
    </message>
    <message>
        <source>What it would cost them</source>
        <translation>ما يكلّفهم ذلك</translation>
    </message>
    <message>
        <source>Who would make them feel it</source>
        <translation>من يُشعرهم بذلك</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>مراجعة: %1</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Not known. Add a fact to their sheet: %1</source>
        <translation>غير معروف. أضيفوا معلومة إلى صفحتهم: %1</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>ما يسمحون به</translation>
    </message>
    <message>
        <source>Not written down. Their sheet has a place for it: What they allow.</source>
        <translation>غير مدوَّن. له مكان في صفحتهم: ما يسمحون به.</translation>
    </message>
    <message>
        <source>The standing they seek, and in whose eyes</source>
        <translation>المكانة التي ينشدونها وفي عيون مَن</translation>
    </message>
    <message>
        <source>Communities they depend on</source>
        <translation>المجتمعات التي يعتمدون عليها</translation>
    </message>
    <message>
        <source>Services they run, or could be spared</source>
        <translation>خدمات يديرونها أو قد يُعفون منها</translation>
    </message>
    <message>
        <source>Whose opinion they mind</source>
        <translation>مَن يهمّهم رأيه</translation>
    </message>
    <message>
        <source>What a sanction could reach</source>
        <translation>ما قد تطاله العقوبة</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>ما لا نعرفه</translation>
    </message>
    <message>
        <source>What would bring them</source>
        <translation>ما قد يأتي بهم</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>مَن؟</translation>
    </message>
    <message>
        <source>Their sheet</source>
        <translation>صفحتهم</translation>
    </message>
    <message>
        <source>The actors these talks are with are named in the engagement.</source>
        <translation>تُسمَّى الجهات التي تجري معها هذه المحادثات في ملف المحادثات.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on their sheet</source>
        <translation>
            <numerusform>ولا شيء آخر في صفحتهم</numerusform>
            <numerusform>وواحدة أخرى في صفحتهم</numerusform>
            <numerusform>واثنتان أخريان في صفحتهم</numerusform>
            <numerusform>و%n أخرى في صفحتهم</numerusform>
            <numerusform>و%n أخرى في صفحتهم</numerusform>
            <numerusform>و%n أخرى في صفحتهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed under a peace agreement</source>
        <translation>مستحق بموجب اتفاق سلام</translation>
    </message>
    <message>
        <source>Nothing known. A point under Talks can say that a peace process owns it.</source>
        <translation>لا شيء معروف. يمكن لبند في المحادثات أن يذكر أنه من شأن عملية سلام.</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>لم يُشارك مع هذا الدفتر</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>لم يُسمَّ أحد بعد</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>How far it could reach them is not written down.</source>
        <translation>لم يُدوَّن إلى أي حد قد تطالهم.</translation>
    </message>
    <message>
        <source>Together: a high cost to trust.</source>
        <translation>معًا: كلفة عالية على الثقة.</translation>
    </message>
    <message>
        <source>Together: some cost to trust.</source>
        <translation>معًا: بعض الكلفة على الثقة.</translation>
    </message>
    <message>
        <source>Together: what they cost in trust is not known.</source>
        <translation>معًا: كلفتها على الثقة غير معروفة.</translation>
    </message>
    <message>
        <source>Together: no cost to trust seen.</source>
        <translation>معًا: لم تُلحظ كلفة على الثقة.</translation>
    </message>
    <message>
        <source>In play together</source>
        <translation>قائمة في الوقت نفسه</translation>
    </message>
    <message>
        <source>The hardest on trust first</source>
        <translation>الأشد على الثقة أولًا</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المنتظر</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>الملحوظ</translation>
    </message>
    <message>
        <source>Cost to trust</source>
        <translation>الكلفة على الثقة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the lists above</source>
        <translation>
            <numerusform>ولا شيء آخر في القوائم أعلاه</numerusform>
            <numerusform>وواحد آخر في القوائم أعلاه</numerusform>
            <numerusform>واثنان آخران في القوائم أعلاه</numerusform>
            <numerusform>و%n أخرى في القوائم أعلاه</numerusform>
            <numerusform>و%n أخرى في القوائم أعلاه</numerusform>
            <numerusform>و%n أخرى في القوائم أعلاه</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>لوحظ: %1.</translation>
    </message>
    <message>
        <source>What it could reach</source>
        <translation>ما قد تطاله</translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation>لا شيء مدوَّن</translation>
    </message>
</context>
</TS>
