<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>EngagementForm</name>
    <message>
        <source>A new engagement</source>
        <translation>مسار تفاوض جديد</translation>
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
        <source>Protection of what, from what?</source>
        <translation>حماية ماذا ومن ماذا؟</translation>
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
        <translation>مثلاً ⁦2026-07-31⁩</translation>
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
        <source>Our purpose in one line, as we say it to them</source>
        <translation>غايتنا في سطر واحد كما نقولها لهم</translation>
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
        <source>How openly?</source>
        <translation>بأي قدر من العلنية؟</translation>
    </message>
    <message>
        <source>How did the opening come about?</source>
        <translation>كيف جاءت الفرصة؟</translation>
    </message>
    <message>
        <source>In which encounter was it noticed?</source>
        <translation>في أي لقاء لوحظت؟</translation>
    </message>
    <message>
        <source>Is it linked to a political or peace process, and how?</source>
        <translation>هل له صلة بعملية سياسية أو سلمية، وكيف؟</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>أين وصل؟</translation>
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
        <source>This is not in this notebook.</source>
        <translation>هذا غير موجود في هذا الدفتر.</translation>
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
        <source>To what end</source>
        <translation>لأي غاية</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>لم يُكتب بعد</translation>
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
    <message>
        <source>A form you were filling in is still here: %1</source>
        <translation>ما زال هنا نموذج كنت تملؤه: %1</translation>
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
    <name>Mandate</name>
    <message>
        <source>of %1, acknowledged by %2</source>
        <comment>the mandate</comment>
        <translation>من %1، أقرّ به %2</translation>
    </message>
    <message>
        <source>None is written down</source>
        <translation>لا تفويض مدوّن</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>لم يعد سارياً</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>لم يسرِ بعد</translation>
    </message>
    <message>
        <source>not acknowledged by both</source>
        <translation>لم يقرّ به الطرفان</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>NowColumn</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Nothing is slipping, due or waiting. What comes up will stand here.</source>
        <translation>لا شيء يتراجع أو يحين أو ينتظر. ما يستجد سيظهر هنا.</translation>
    </message>
    <message>
        <source>What to look at now</source>
        <translation>ما ينبغي النظر فيه الآن</translation>
    </message>
</context>
<context>
    <name>NowSlot</name>
    <message>
        <source>Hide Now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Parts of this engagement</source>
        <translation>أجزاء مسار التفاوض هذا</translation>
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
</TS>
