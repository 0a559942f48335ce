<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>written by a newer program</source>
        <translation>كتبها برنامج أحدث</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>النسخة الأولى</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>How changes are marked</source>
        <translation>كيف تُعلَّم التغييرات</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>ما غيّرته هذه النسخة</translation>
    </message>
    <message>
        <source>The whole of this version</source>
        <translation>هذه النسخة كاملة</translation>
    </message>
    <message>
        <source>Some of this version was not shared with this notebook.</source>
        <translation>جزء من هذه النسخة لم تتم مشاركته مع هذا الدفتر.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>إبقاء هذه</translation>
    </message>
    <message>
        <source>Two notebooks say different things. Read both, then keep one: the other stays among the versions.</source>
        <translation>دفتران يقولان شيئين مختلفين. اقرأ الاثنتين ثم أبقِ واحدة: تبقى الأخرى بين النسخ.</translation>
    </message>
    <message>
        <source>It becomes the newest; the ones between stay here. Ctrl+Z takes it back.</source>
        <translation>تصبح الأحدث، وتبقى النسخ التي بينهما هنا. Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>النسخ، الأحدث أولا</translation>
    </message>
    <message>
        <source>Time not shared with this notebook</source>
        <translation>الوقت لم تتم مشاركته مع هذا الدفتر</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>The earlier version is the newest again.</source>
        <translation>عادت النسخة السابقة لتكون الأحدث.</translation>
    </message>
    <message>
        <source>That version is kept; the other stays among the earlier ones.</source>
        <translation>أُبقيت تلك النسخة؛ وتبقى الأخرى بين النسخ السابقة.</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>ليس في هذا الدفتر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Removed</source>
        <translation>المُزالة</translation>
    </message>
    <message>
        <source>Out of lists and search; every version is kept, and can be brought back.</source>
        <translation>خارج القوائم والبحث؛ كل نسخة محفوظة ويمكن إرجاعها.</translation>
    </message>
    <message>
        <source>Removed, newest first</source>
        <translation>المُزالة، الأحدث أولا</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>لم يُزل شيء</translation>
    </message>
    <message>
        <source>What you remove waits here, whole, until you bring it back.</source>
        <translation>ما تزيله ينتظر هنا كاملا إلى أن تعيده.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>أحدث سجل</numerusform>
            <numerusform>أحدث سجلين</numerusform>
            <numerusform>أحدث %n سجلات</numerusform>
            <numerusform>أحدث %n سجلًا</numerusform>
            <numerusform>أحدث %n سجل</numerusform>
        </translation>
    </message>
</context>
</TS>
