<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Palette</name>
    <message>
        <source>Go to, do, or find by name</source>
        <translation>اذهب أو نفّذ أو ابحث بالاسم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>لا شيء بهذا الاسم. جرّب حروفا أقل.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Show what was removed</source>
        <translation>عرض ما أُزيل</translation>
    </message>
</context>
</TS>
