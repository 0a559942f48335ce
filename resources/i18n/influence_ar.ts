<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Influence</name>
    <message>
        <source>Our organisation</source>
        <translation>منظمتنا</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>ليس في هذا الدفتر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>تجاه مَن</translation>
    </message>
    <message>
        <source>How strongly</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
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
        <source>Paper is not sealed: keep it as you would keep the notebook.</source>
        <translation>الورق غير مختوم: احفظه كما تحفظ الدفتر.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%n علاقات</numerusform>
            <numerusform>%n علاقة</numerusform>
            <numerusform>%n علاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence as of %1</source>
        <translation>النفوذ في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) without any</source>
        <comment>relations</comment>
        <translation>
            <numerusform>لا جهات بلا علاقة</numerusform>
            <numerusform>جهة واحدة بلا علاقة</numerusform>
            <numerusform>جهتان بلا علاقة</numerusform>
            <numerusform>%n جهات بلا علاقة</numerusform>
            <numerusform>%n جهة بلا علاقة</numerusform>
            <numerusform>%n جهة بلا علاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>النفوذ</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>العرض بوصفه</translation>
    </message>
    <message>
        <source>Only these relations</source>
        <translation>هذه العلاقات فقط</translation>
    </message>
    <message>
        <source>Around whom</source>
        <translation>حول مَن</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Influence picture: arrows walk from actor to actor, Enter opens one</source>
        <translation>صورة النفوذ: الأسهم تنتقل من جهة إلى جهة، و Enter يفتح الجهة</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation>لا علاقات بعد</translation>
    </message>
    <message>
        <source>Who is allied with whom, who fights, who has weight with whom: facts of an actor on how it stands to another are drawn here.</source>
        <translation>من يحالف من، ومن يقاتل، ومن له وزن عند من: تُرسم هنا وقائع الجهة عن علاقتها بجهة أخرى.</translation>
    </message>
    <message>
        <source>Go to the actors</source>
        <translation>الذهاب إلى الجهات</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) have no room here; choose whom to see around:</source>
        <translation>
            <numerusform>لا جهات بلا مكان هنا؛ اختر حول مَن تنظر:</numerusform>
            <numerusform>جهة واحدة لا مكان لها هنا؛ اختر حول مَن تنظر:</numerusform>
            <numerusform>جهتان لا مكان لهما هنا؛ اختر حول مَن تنظر:</numerusform>
            <numerusform>%n جهات لا مكان لها هنا؛ اختر حول مَن تنظر:</numerusform>
            <numerusform>%n جهة لا مكان لها هنا؛ اختر حول مَن تنظر:</numerusform>
            <numerusform>%n جهة لا مكان لها هنا؛ اختر حول مَن تنظر:</numerusform>
        </translation>
    </message>
    <message>
        <source>No relations are held for this day.</source>
        <translation>لا علاقات معروفة لهذا اليوم.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
</TS>
