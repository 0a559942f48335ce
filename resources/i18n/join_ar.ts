<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Join</name>
    <message>
        <source>Save this notebook&apos;s card</source>
        <translation>حفظ بطاقة هذا الدفتر</translation>
    </message>
    <message>
        <source>The card is saved as %1. Give it to the organiser.</source>
        <translation>حُفظت البطاقة باسم %1. سلّمها إلى المنظِّم.</translation>
    </message>
    <message>
        <source>Take the roster</source>
        <translation>أخذ السجل</translation>
    </message>
    <message>
        <source>This notebook has joined. You can seal and receive now.</source>
        <translation>انضم هذا الدفتر. يمكنك الآن الختم والاستلام.</translation>
    </message>
    <message>
        <source>You have this roster already.</source>
        <translation>لديك هذا السجل من قبل.</translation>
    </message>
    <message>
        <source>That is not how this roster&apos;s root begins. Listen once more; if it stays different, do not join. Nothing was changed.</source>
        <translation>لا يبدأ جذر هذا السجل هكذا. استمع مرة أخرى؛ وإن بقي مختلفاً فلا تنضم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Roster %1 is in force now.</source>
        <translation>السجل %1 سارٍ الآن.</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>2. Take the roster the organiser gives you</source>
        <translation>2. خذ السجل الذي يعطيك إياه المنظِّم</translation>
    </message>
    <message>
        <source>2. Take the next roster</source>
        <translation>2. خذ السجل التالي</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <translation>عودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>1. Give your card to the organiser</source>
        <translation>1. سلّم بطاقتك إلى المنظِّم</translation>
    </message>
    <message>
        <source>The card carries only this notebook&apos;s public keys and your person code. Read the fingerprint to the organiser aloud, so that nobody can slip in another card.</source>
        <translation>لا تحمل البطاقة إلا مفاتيح هذا الدفتر العلنية ورمزك الشخصي. اقرأ البصمة على المنظِّم بصوت مسموع كي لا يدسّ أحد بطاقة أخرى.</translation>
    </message>
    <message>
        <source>This notebook&apos;s fingerprint</source>
        <translation>بصمة هذا الدفتر</translation>
    </message>
    <message>
        <source>Role you ask for</source>
        <translation>الدور الذي تطلبه</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>حفظ البطاقة…</translation>
    </message>
    <message>
        <source>Take the file roster.age…</source>
        <translation>أخذ الملف roster.age…</translation>
    </message>
    <message>
        <source>Take it from a folder…</source>
        <translation>أخذه من مجلد…</translation>
    </message>
    <message>
        <source>Choose the role you ask for.</source>
        <translation>اختر الدور الذي تطلبه.</translation>
    </message>
    <message>
        <source>A later roster is checked against the one you have; nothing need be compared.</source>
        <translation>يُتحقق من السجل التالي بالسجل الذي لديك؛ ولا حاجة إلى مقارنة.</translation>
    </message>
    <message>
        <source>It is a file named roster.age, in a folder or on a stick.</source>
        <translation>هو ملف اسمه roster.age في مجلد أو على ذاكرة.</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the office on a number you already knew. Let them read the root fingerprint aloud: type the first four characters as you hear them, and follow the others here.</source>
        <translation>اتصل بالمكتب على رقم كنت تعرفه من قبل. ليقرأ بصمة الجذر بصوت مسموع: اكتب الأحرف الأربعة الأولى كما تسمعها، وتابع البقية هنا.</translation>
    </message>
    <message>
        <source>First four characters, as heard</source>
        <translation>الأحرف الأربعة الأولى كما سمعتها</translation>
    </message>
    <message>
        <source>If one character differs, do not join; tell your security officer.</source>
        <translation>إن اختلف حرف واحد فلا تنضم؛ أبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>We compared it aloud: join</source>
        <translation>قارناها بصوت مسموع: انضمام</translation>
    </message>
    <message>
        <source>Type the first four characters you hear.</source>
        <translation>اكتب الأحرف الأربعة الأولى التي تسمعها.</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>هل هذه حقاً %1؟</translation>
    </message>
</context>
</TS>
