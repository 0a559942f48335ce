<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Principles</name>
    <message>
        <source>nobody met %1 in %2 days</source>
        <translation>لم يلتقِ أحد %1 خلال %2 يومًا</translation>
    </message>
    <message>
        <source>What asks for a review</source>
        <translation>ما يستدعي مراجعة</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>This asks for a principle review</source>
        <translation>هذا يستدعي مراجعة للمبادئ</translation>
    </message>
    <message>
        <source>What the talks rest on</source>
        <translation>ما تستند إليه المحادثات</translation>
    </message>
    <message>
        <source>no mandate yet</source>
        <translation>لا تفويض بعد</translation>
    </message>
    <message>
        <source>Principle reviews</source>
        <translation>مراجعات المبادئ</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>فتح مراجعة</translation>
    </message>
    <message>
        <source>p</source>
        <comment>the letter that opens a principle review</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>A new principle review</source>
        <translation>مراجعة مبادئ جديدة</translation>
    </message>
    <message>
        <source>This principle review</source>
        <translation>مراجعة المبادئ هذه</translation>
    </message>
    <message>
        <source>A step weighed against humanity, neutrality, impartiality and independence.</source>
        <translation>خطوة تُوزن بميزان الإنسانية والحياد وعدم التحيز والاستقلال.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>What raises the question?</source>
        <translation>ما الذي يثير السؤال؟</translation>
    </message>
    <message>
        <source>What is it about, in facts?</source>
        <translation>ما الأمر من حيث الوقائع؟</translation>
    </message>
    <message>
        <source>Which principles does it touch?</source>
        <translation>أي مبادئ يمسّ؟</translation>
    </message>
    <message>
        <source>How great is the risk to them?</source>
        <translation>ما حجم الخطر عليها؟</translation>
    </message>
    <message>
        <source>Does the principle still guide us?</source>
        <translation>هل ما زال المبدأ يرشدنا؟</translation>
    </message>
    <message>
        <source>Are we still credible?</source>
        <translation>هل ما زلنا ذوي مصداقية؟</translation>
    </message>
    <message>
        <source>Are we still acceptable to all sides?</source>
        <translation>هل ما زلنا مقبولين لدى جميع الأطراف؟</translation>
    </message>
    <message>
        <source>Which ways are open?</source>
        <translation>ما السبل المتاحة؟</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>ما القرار؟</translation>
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
        <source>Who sees it otherwise, and why?</source>
        <translation>من يرى غير ذلك، ولماذا؟</translation>
    </message>
    <message>
        <source>What will it mean in the long term?</source>
        <translation>ماذا سيعني ذلك على المدى البعيد؟</translation>
    </message>
    <message>
        <source>When do we look again?</source>
        <translation>متى نعيد النظر؟</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>تاريخ الطرح</translation>
    </message>
    <message>
        <source>What was it seen in?</source>
        <translation>أين لوحظ؟</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>ماذا نتج عنه؟</translation>
    </message>
    <message>
        <source>Review at the beginning</source>
        <translation>مراجعة البداية</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>look again %1</source>
        <translation>يُعاد النظر %1</translation>
    </message>
</context>
</TS>
