<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Lines</name>
    <message>
        <source>Issue it</source>
        <translation>إصداره</translation>
    </message>
    <message>
        <source>Say what happened to it</source>
        <translation>اذكر ما حدث له</translation>
    </message>
    <message>
        <source>I acknowledge it</source>
        <translation>أقرّ به</translation>
    </message>
</context>
<context>
    <name>MandateBoard</name>
    <message>
        <source>%1 and %2</source>
        <comment>the two ends of a mandate</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Write a mandate</source>
        <translation>كتابة تفويض</translation>
    </message>
    <message>
        <source>m</source>
        <comment>the letter that adds a mandate</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>A new mandate</source>
        <translation>تفويض جديد</translation>
    </message>
    <message>
        <source>This mandate</source>
        <translation>هذا التفويض</translation>
    </message>
    <message>
        <source>Without a mandate the negotiator carries the organisation&apos;s risk alone. What may be agreed, what must be referred, what may not, and until when belongs here.</source>
        <translation>من دون تفويض يتحمل المفاوض وحده مخاطر المنظمة. هنا: ما يجوز الاتفاق عليه، وما يجب الرجوع بشأنه، وما لا يجوز، وحتى متى.</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>ما المراد تحقيقه؟</translation>
    </message>
    <message>
        <source>What may be agreed on the spot?</source>
        <translation>ما الذي يجوز الاتفاق عليه في المكان؟</translation>
    </message>
    <message>
        <source>What must be referred back?</source>
        <translation>ما الذي يجب الرجوع بشأنه؟</translation>
    </message>
    <message>
        <source>What may not be agreed?</source>
        <translation>ما الذي لا يجوز الاتفاق عليه؟</translation>
    </message>
    <message>
        <source>Under which conditions?</source>
        <translation>بأي شروط؟</translation>
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
        <source>ended %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>A mandate without an aim</source>
        <translation>تفويض بلا هدف</translation>
    </message>
</context>
<context>
    <name>RedLines</name>
    <message>
        <source>Say whether it held</source>
        <translation>قل هل صمد</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>الخطوط الحمراء</translation>
    </message>
    <message>
        <source>Say what happened to a line</source>
        <translation>قل ما حدث لخط</translation>
    </message>
    <message>
        <source>Our red lines</source>
        <translation>خطوطنا الحمراء</translation>
    </message>
    <message>
        <source>Draw a red line</source>
        <translation>رسم خط أحمر</translation>
    </message>
    <message>
        <source>r</source>
        <comment>the letter that adds a red line</comment>
        <translation>خ</translation>
    </message>
    <message>
        <source>A new red line</source>
        <translation>خط أحمر جديد</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>هذا الخط الأحمر</translation>
    </message>
    <message>
        <source>Lines named early are easier to hold on the road. What is not given belongs here.</source>
        <translation>الخطوط التي تُسمّى مبكرًا يسهل التمسك بها على الطريق. هنا ما لا يُعطى.</translation>
    </message>
    <message>
        <source>Their red lines</source>
        <translation>خطوطهم الحمراء</translation>
    </message>
    <message>
        <source>Add a line of theirs</source>
        <translation>إضافة خط من خطوطهم</translation>
    </message>
    <message>
        <source>t</source>
        <comment>the letter that adds a line of theirs</comment>
        <translation>ه</translation>
    </message>
    <message>
        <source>A line of theirs</source>
        <translation>خط من خطوطهم</translation>
    </message>
    <message>
        <source>This line of theirs</source>
        <translation>هذا الخط من خطوطهم</translation>
    </message>
    <message>
        <source>What they will not give, as far as you know.</source>
        <translation>ما لن يعطوه، بحسب ما تعرف.</translation>
    </message>
    <message>
        <source>Not to be given</source>
        <translation>لا نعطيه</translation>
    </message>
    <message>
        <source>They will not give</source>
        <translation>لا يعطونه</translation>
    </message>
    <message>
        <source>What happened to them</source>
        <translation>ما حدث لها</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>اذكر ما حدث</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the letter that says what happened to a line</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>What happened to a line</source>
        <translation>ما حدث لخط</translation>
    </message>
    <message>
        <source>What happened to this line</source>
        <translation>ما حدث لهذا الخط</translation>
    </message>
    <message>
        <source>Whether a line held is said here, or at once in quick capture. A crossing goes first.</source>
        <translation>يُذكر هنا، أو فورًا في التسجيل السريع، ما إذا صمد الخط. والتجاوز يُرسل أولًا.</translation>
    </message>
    <message>
        <source>What is not given, whoever asks?</source>
        <translation>ما الذي لا يُعطى أيًّا كان الطالب؟</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>على ماذا يستند؟</translation>
    </message>
    <message>
        <source>Which demands touch it?</source>
        <translation>أي مطالب تمسّه؟</translation>
    </message>
    <message>
        <source>Quick capture then asks whether it held.</source>
        <translation>عندها يسأل التسجيل السريع هل صمد.</translation>
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
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What will they not give, as we understand it?</source>
        <translation>ما الذي لن يعطوه بحسب فهمنا؟</translation>
    </message>
    <message>
        <source>Whose line is it?</source>
        <translation>لمن هذا الخط؟</translation>
    </message>
    <message>
        <source>What happened to it?</source>
        <translation>ماذا حدث له؟</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>أي خط؟</translation>
    </message>
    <message>
        <source>In which encounter?</source>
        <translation>في أي لقاء؟</translation>
    </message>
    <message>
        <source>What should the mandator know?</source>
        <translation>ما الذي ينبغي أن يعرفه صاحب التفويض؟</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>يُرسل أولًا</translation>
    </message>
    <message>
        <source>No crossing</source>
        <translation>لم يُتجاوز</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>touched by: %1</source>
        <translation>تمسّه: %1</translation>
    </message>
</context>
</TS>
