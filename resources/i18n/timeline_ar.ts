<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>TimelineFilters</name>
    <message>
        <source>Which actor?</source>
        <translation>أي جهة؟</translation>
    </message>
    <message>
        <source>Which engagement?</source>
        <translation>أي مسار تفاوض؟</translation>
    </message>
    <message>
        <source>Which place?</source>
        <translation>أي مكان؟</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>مسار التفاوض</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Nothing has these words in its name.</source>
        <translation>لا شيء يحمل هذه الكلمات في اسمه.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1: all again</source>
        <translation>%1: الكل من جديد</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يوماً</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>من … إلى</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Not everything is shown.</source>
        <translation>لا يُعرض كل شيء.</translation>
    </message>
    <message>
        <source>Choose an actor, a place or a shorter time.</source>
        <translation>اختر جهة أو مكاناً أو مدة أقصر.</translation>
    </message>
    <message numerus="yes">
        <source>%n older encounter(s) left out</source>
        <translation>
            <numerusform>لم يُترك أي لقاء أقدم</numerusform>
            <numerusform>تُرك لقاء أقدم واحد</numerusform>
            <numerusform>تُرك لقاءان أقدمان</numerusform>
            <numerusform>تُركت %n لقاءات أقدم</numerusform>
            <numerusform>تُرك %n لقاءً أقدم</numerusform>
            <numerusform>تُرك %n لقاء أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Encounters and facts, newest first</source>
        <translation>اللقاءات والوقائع، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet</source>
        <translation>لا شيء على الخط الزمني بعد</translation>
    </message>
    <message>
        <source>Encounters stand here when they happened, and facts about actors from when to when they held.</source>
        <translation>تقف اللقاءات هنا في وقت حدوثها، والوقائع عن الجهات من حين صحّت إلى حين انتهت.</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>لقاء جديد</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>لا شيء في هذا النطاق</translation>
    </message>
    <message>
        <source>Esc drops the filters.</source>
        <translation>مفتاح Esc يزيل عوامل التصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلاً</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>since when is not known</source>
        <translation>منذ متى: غير معروف</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>When is not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>before first contact</source>
        <translation>قبل أول اتصال</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>حُسم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>بُتَّ فيه</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>يستحق %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Already so before %1</source>
        <translation>كان كذلك قبل %1</translation>
    </message>
    <message>
        <source>%1, month not known</source>
        <translation>%1، الشهر غير معروف</translation>
    </message>
</context>
</TS>
