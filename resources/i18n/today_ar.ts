<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CaptureForm</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 saves the change · until then it stays as it was</source>
        <translation>%1 يحفظ التغيير · وحتى ذلك الحين يبقى كما كان</translation>
    </message>
    <message>
        <source>%1 saves · it is already kept</source>
        <translation>%1 للحفظ · وهو محفوظ كمسودة الآن</translation>
    </message>
    <message>
        <source>A letter chooses, %1 saves</source>
        <translation>الحرف يختار، و%1 يحفظ</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>اتركه كما كان</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>content kept verbally</source>
        <translation>المحتوى محفوظ شفهياً</translation>
    </message>
    <message>
        <source>What was said is not written anywhere; that is a whole record.</source>
        <translation>ما قيل غير مكتوب في أي مكان؛ والسجل كامل هكذا.</translation>
    </message>
    <message>
        <source>No names and no telephone numbers</source>
        <translation>بلا أسماء ولا أرقام هواتف</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسماً</translation>
    </message>
    <message>
        <source>New place %1</source>
        <translation>مكان جديد %1</translation>
    </message>
    <message>
        <source>New actor %1</source>
        <translation>جهة جديدة %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>MomentPicker</name>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>هذا هو</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>To complete, or to let be</source>
        <translation>للإكمال، أو لتركه كما هو</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبل ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>لا شيء للإكمال</numerusform>
            <numerusform>واحد للإكمال</numerusform>
            <numerusform>اثنان للإكمال</numerusform>
            <numerusform>%n للإكمال</numerusform>
            <numerusform>%n للإكمال</numerusform>
            <numerusform>%n للإكمال</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>وُضع جانباً</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Nothing is lost: all you chose and wrote is still here.</source>
        <translation>لم يضِع شيء: كل ما اخترته وكتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) today</source>
        <translation>
            <numerusform>لا لقاءات اليوم</numerusform>
            <numerusform>لقاء واحد اليوم</numerusform>
            <numerusform>لقاءان اليوم</numerusform>
            <numerusform>%n لقاءات اليوم</numerusform>
            <numerusform>%n لقاءً اليوم</numerusform>
            <numerusform>%n لقاء اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last encounters</source>
        <translation>آخر اللقاءات</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>What happens at a barrier, a desk or on the radio belongs here. Choose above what it was; everything else may wait.</source>
        <translation>ما يحدث عند حاجز أو مكتب أو عبر اللاسلكي مكانه هنا. اختر في الأعلى ما كان، وكل ما عدا ذلك يمكن أن ينتظر.</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>What?</source>
        <translation>ماذا؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Asked?</source>
        <translation>ماذا طُلب؟</translation>
    </message>
    <message>
        <source>We…</source>
        <translation>نحن…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>مَن؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>قبل 30 د</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>2 h ago</source>
        <translation>قبل ساعتين</translation>
    </message>
    <message>
        <source>pick…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes waited</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Waited %1 minutes</source>
        <translation>انتظار %1 دقيقة</translation>
    </message>
    <message>
        <source>other…</source>
        <comment>another place</comment>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>other…</source>
        <comment>another actor</comment>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>barricade</source>
        <translation>حاجز</translation>
    </message>
    <message>
        <source>manned post</source>
        <translation>نقطة ثابتة</translation>
    </message>
    <message>
        <source>moving</source>
        <comment>checkpoint that moves</comment>
        <translation>طيّار</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>لاسلكي</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>هوية</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>search of vehicle</source>
        <translation>تفتيش السيارة</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>list of staff</source>
        <translation>قائمة الموظفين</translation>
    </message>
    <message>
        <source>escort</source>
        <translation>مرافقة مسلحة</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>شرحنا</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>we refused what was asked</comment>
        <translation>رفضنا</translation>
    </message>
    <message>
        <source>cited the agreement</source>
        <translation>ذكّرنا بالاتفاق</translation>
    </message>
    <message>
        <source>met under threat</source>
        <translation>لُبّي تحت التهديد</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>تم المرور</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>أُعيد الفريق</translation>
    </message>
    <message>
        <source>goods taken</source>
        <translation>أُخذت مواد</translation>
    </message>
    <message>
        <source>held, released</source>
        <translation>احتُجزنا ثم أُفرج عنا</translation>
    </message>
    <message>
        <source>talked</source>
        <translation>تحدّثنا</translation>
    </message>
    <message>
        <source>next step agreed</source>
        <translation>خطوة تالية</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>اتفقنا</translation>
    </message>
    <message>
        <source>they refused</source>
        <translation>رفضوا</translation>
    </message>
    <message>
        <source>message delivered</source>
        <translation>وصلت الرسالة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
</context>
</TS>
