<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Dossier</name>
    <message>
        <source>Not shared with this notebook</source>
        <translation>لم يُشارك مع هذا الدفتر</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is written.</source>
        <translation>لا يمكن حفظ هذا كما هو مكتوب.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Write a day as 2026-06-30.</source>
        <translation>اكتب اليوم هكذا: ⁦2026-06-30⁩.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>Person codes have letters, digits, points and dashes.</source>
        <translation>رموز الأشخاص من حروف وأرقام ونقاط وشرطات.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
</context>
<context>
    <name>NewActor</name>
    <message>
        <source>A new actor</source>
        <translation>جهة جديدة</translation>
    </message>
</context>
<context>
    <name>OncePanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Not known here: %1. Write a code, never a name.</source>
        <translation>غير معروف هنا: %1. اكتب رمزاً، ولا تكتب اسماً أبداً.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Written by a newer program; cannot be shown.</source>
        <translation>كتبه برنامج أحدث؛ لا يمكن عرضه.</translation>
    </message>
    <message>
        <source>A part was not shared with this notebook.</source>
        <translation>جزء منه لم يُشارك مع هذا الدفتر.</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>ليس في هذا الدفتر</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Choose one of the list, or empty it.</source>
        <translation>اختر من القائمة أو أفرغ الخانة.</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsInput</name>
    <message>
        <source>Seen in which encounter?</source>
        <translation>في أي لقاء شوهد؟</translation>
    </message>
</context>
<context>
    <name>TextsInput</name>
    <message>
        <source>One more…</source>
        <translation>واحد آخر…</translation>
    </message>
    <message>
        <source>Heard in which encounter?</source>
        <translation>في أي لقاء سُمع؟</translation>
    </message>
</context>
</TS>
