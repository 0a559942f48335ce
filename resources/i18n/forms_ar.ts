<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActorMaking</name>
    <message>
        <source>A new actor</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>A group, an authority or a community; never a person.</source>
        <translation>جماعة أو سلطة أو مجتمع؛ وليس شخصاً أبداً.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>من أي نوع؟</translation>
    </message>
</context>
<context>
    <name>ChannelsInput</name>
    <message>
        <source>What kind of channel</source>
        <translation>نوع القناة</translation>
    </message>
    <message>
        <source>Only when others fail</source>
        <translation>فقط حين تفشل القنوات الأخرى</translation>
    </message>
    <message>
        <source>Take this channel away</source>
        <translation>إزالة هذه القناة</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>إضافة قناة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Last tried, as 2026-06-30</source>
        <translation>آخر تجربة، مثل ⁦2026-06-30⁩</translation>
    </message>
</context>
<context>
    <name>CodeNameField</name>
    <message>
        <source>Code name %1</source>
        <translation>الاسم الرمزي %1</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>كلمة أخرى</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This cannot be kept as it is written.</source>
        <translation>لا يمكن حفظ هذا كما كُتب.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضع جانباً</translation>
    </message>
</context>
<context>
    <name>HeadsCard</name>
    <message>
        <source>Two notebooks say different things. Nothing is lost until you choose.</source>
        <translation>دفتران يقولان أمرين مختلفين. لا يضيع شيء حتى تختار.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>إبقاء هذه</translation>
    </message>
    <message>
        <source>Written by a newer program; cannot be shown.</source>
        <translation>كتبه برنامج أحدث؛ لا يمكن عرضه.</translation>
    </message>
</context>
<context>
    <name>MakingForm</name>
    <message>
        <source>It needs a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
</context>
<context>
    <name>ManyPicker</name>
    <message>
        <source>not in this notebook</source>
        <translation>ليس في هذا الدفتر</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>PersonMaking</name>
    <message>
        <source>No real name, telephone number or picture: there is no place for them here.</source>
        <translation>لا اسم حقيقي ولا رقم هاتف ولا صورة: لا مكان لها هنا.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>A new person of %1</source>
        <translation>شخص جديد من %1</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>الاسم الرمزي</translation>
    </message>
    <message>
        <source>Function, not name</source>
        <translation>الوظيفة لا الاسم</translation>
    </message>
    <message>
        <source>What can they decide?</source>
        <translation>ماذا يملك أن يقرر؟</translation>
    </message>
</context>
<context>
    <name>PlaceMaking</name>
    <message>
        <source>A new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What kind of place?</source>
        <translation>أي نوع من الأماكن؟</translation>
    </message>
    <message>
        <source>Choose what kind of place it is.</source>
        <translation>اختر نوع المكان.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n interlocutor(s)</source>
        <translation>
            <numerusform>لا محاورين</numerusform>
            <numerusform>محاور واحد</numerusform>
            <numerusform>محاوران</numerusform>
            <numerusform>%n محاورين</numerusform>
            <numerusform>%n محاوراً</numerusform>
            <numerusform>%n محاور</numerusform>
        </translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>لا يُعرف منذ متى</translation>
    </message>
    <message>
        <source>in the eyes of %1</source>
        <translation>في نظر %1</translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>قليلاً</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>بوضوح</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>بقوة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a kind of record, and its day</comment>
        <translation>%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>also known as %1</source>
        <translation>يُعرف أيضاً باسم %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>basis not given</source>
        <translation>المصدر غير مذكور</translation>
    </message>
    <message>
        <source>our organisation</source>
        <translation>منظمتنا</translation>
    </message>
    <message>
        <source>banks abroad</source>
        <translation>مصارف في الخارج</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>السفر</translation>
    </message>
    <message>
        <source>open markets</source>
        <translation>أسواق مفتوحة</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>غير موجود في هذا الدفتر</translation>
    </message>
    <message>
        <source>a device not in the roster</source>
        <translation>جهاز ليس في القائمة</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>آخر تواصل: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>ask again %1</source>
        <translation>نسأل من جديد: %1</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>the same body as %1</source>
        <translation>هي نفسها %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who lists or says it</comment>
        <translation>من %1</translation>
    </message>
</context>
</TS>
