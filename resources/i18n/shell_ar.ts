<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChipRow</name>
    <message>
        <source>more…</source>
        <translation>المزيد…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غداً %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>full date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غداً</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To go on, type its name: %1</source>
        <translation>للمتابعة، اكتب اسمه: %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lock the notebook at once</source>
        <translation>قفل الدفتر فوراً</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Write something new</source>
        <translation>كتابة شيء جديد</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>حفظ ما يُكتب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Step back; nothing is thrown away</source>
        <translation>خطوة إلى الوراء؛ لا يضيع شيء</translation>
    </message>
    <message>
        <source>Go to a page of the sidebar</source>
        <translation>الانتقال إلى صفحة في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>نص بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>عرض هذه المفاتيح</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>القفل والخروج</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TopHook</name>
    <message>
        <source>Something unexpected happened. What was saved is safe.</source>
        <translation>حدث شيء غير متوقع. ما حُفظ سليم.</translation>
    </message>
    <message>
        <source>You can go on. If it comes back, tell whoever looks after the program: %1 (%2)</source>
        <translation>يمكنك المتابعة. إن تكرر ذلك، أخبر المسؤول عن البرنامج: %1 (%2)</translation>
    </message>
</context>
</TS>
