<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>PlacePicker</name>
    <message>
        <source>Type a name or a P-code</source>
        <translation>اكتب اسمًا أو رمز المكان</translation>
    </message>
    <message>
        <source>New place…</source>
        <translation>مكان جديد…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>الأماكن التي وُجدت</translation>
    </message>
    <message>
        <source>No place is called so.</source>
        <translation>لا مكان بهذا الاسم.</translation>
    </message>
    <message>
        <source>gazetteer</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>Kept without a place (policy)</source>
        <translation>يُحفظ بلا مكان (حسب السياسة)</translation>
    </message>
    <message>
        <source>Kept as %1 (policy)</source>
        <translation>يُحفظ باسم %1 (حسب السياسة)</translation>
    </message>
</context>
</TS>
