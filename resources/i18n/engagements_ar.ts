<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>Two notebooks answered differently</source>
        <translation>دفتران أجابا بشكل مختلف</translation>
    </message>
    <message>
        <source>Questions to ask before and during talks</source>
        <translation>أسئلة نطرحها قبل المحادثات وأثناءها</translation>
    </message>
    <message>
        <source>Why is it not needed here?</source>
        <translation>لماذا هو غير لازم هنا؟</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>لماذا هذا السؤال؟</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>أجوبة سابقة</translation>
    </message>
    <message>
        <source>A word why, so that the next person understands.</source>
        <translation>كلمة عن السبب، ليفهم من يأتي بعدك.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistKeys</name>
    <message>
        <source>npisx</source>
        <comment>five letters, one for each answer in their order, none twice</comment>
        <translation>لجمتغ</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>A new engagement</source>
        <translation>مسار تفاوض جديد</translation>
    </message>
    <message>
        <source>Write a day as 2026-07-31.</source>
        <translation>اكتب اليوم هكذا 2026-07-31.</translation>
    </message>
    <message>
        <source>Person codes have letters, digits, points and dashes.</source>
        <translation>رموز الأشخاص من حروف لاتينية وأرقام ونقاط وشُرَط.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What do we ask for?</source>
        <translation>ماذا نطلب؟</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>بحلول متى؟</translation>
    </message>
    <message>
        <source>For example 2026-07-31</source>
        <translation>مثلاً 2026-07-31</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>To what end?</source>
        <translation>لأي غاية؟</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>من يقود؟</translation>
    </message>
    <message>
        <source>Who supports?</source>
        <translation>من يساند؟</translation>
    </message>
    <message>
        <source>Person codes</source>
        <translation>رموز أشخاص</translation>
    </message>
    <message>
        <source>Who decides for us?</source>
        <translation>من يقرر عنا؟</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>A new actor</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>يلزم عنوان.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوع المسار</translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>Last contact %1</source>
        <translation>آخر تواصل: %1</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>حُفظ الجواب</translation>
    </message>
    <message>
        <source>This is not in this notebook.</source>
        <translation>هذا غير موجود في هذا الدفتر.</translation>
    </message>
    <message>
        <source>A note you were writing is still here.</source>
        <translation>ملاحظة كنت تكتبها ما زالت هنا.</translation>
    </message>
    <message>
        <source>A form you were filling in is still here.</source>
        <translation>استمارة كنت تملؤها ما زالت هنا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>لقاءات حديثة</translation>
    </message>
    <message>
        <source>Back to all engagements</source>
        <translation>العودة إلى كل المسارات</translation>
    </message>
    <message>
        <source>Edit what it is about</source>
        <translation>تعديل الموضوع</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 يقود</translation>
    </message>
    <message>
        <source>%1 in support</source>
        <translation>%1 يساند</translation>
    </message>
    <message>
        <source>%1 decides for us</source>
        <translation>%1 يقرر عنا</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>لا مسارات</numerusform>
            <numerusform>مسار واحد</numerusform>
            <numerusform>مساران</numerusform>
            <numerusform>%n مسارات</numerusform>
            <numerusform>%n مساراً</numerusform>
            <numerusform>%n مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>مسارات التفاوض</translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation>مسار جديد</translation>
    </message>
    <message>
        <source>No engagements yet</source>
        <translation>لا مسارات تفاوض بعد</translation>
    </message>
    <message>
        <source>A negotiation with its object, its phases and the questions to ask before and during talks belongs here.</source>
        <translation>هنا مكان كل تفاوض مع موضوعه ومراحله والأسئلة التي نطرحها قبل المحادثات وأثناءها.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>مفتوحة منذ %1</translation>
    </message>
</context>
<context>
    <name>Pillars</name>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>الأطر</translation>
    </message>
</context>
</TS>
