<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddLine</name>
    <message>
        <source>Next step</source>
        <translation>خطوة تالية</translation>
    </message>
    <message>
        <source>What is to be done? Enter adds it</source>
        <translation>ما المطلوب؟ مفتاح الإدخال يضيفه</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>من؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Next step, not shared with this notebook</source>
        <translation>خطوة غير مشارَكة مع هذا الدفتر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للتنفيذ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Next step added</source>
        <translation>أُضيفت خطوة</translation>
    </message>
    <message>
        <source>Step dropped</source>
        <translation>تُركت الخطوة</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>أُنجزت الخطوة</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>فُتحت الخطوة من جديد</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>خطوة تالية…</translation>
    </message>
    <message>
        <source>Space checks a step off, Delete drops it</source>
        <translation>المسافة تُنجز الخطوة، والحذف يتركها</translation>
    </message>
</context>
</TS>
