<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>It is yours to note or not. Noted, it leaves first.</source>
        <translation>لك أن تدوّنه أو لا. إذا دُوّن يغادر أولاً.</translation>
    </message>
    <message>
        <source>Note the incident: %1</source>
        <translation>تدوين الحادث: %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>خطوة تالية</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>Answer to each</source>
        <translation>الرد على كل طلب</translation>
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
    <message numerus="yes">
        <source>%n more in the record</source>
        <translation>
            <numerusform>لا خط آخر في السجل</numerusform>
            <numerusform>خط آخر في السجل</numerusform>
            <numerusform>خطان آخران في السجل</numerusform>
            <numerusform>%n خطوط أخرى في السجل</numerusform>
            <numerusform>%n خطًا آخر في السجل</numerusform>
            <numerusform>%n خط آخر في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>this goes first with your next bundle</source>
        <translation>هذا يُرسل أولًا مع حزمتك التالية</translation>
    </message>
    <message>
        <source>Red line: %1</source>
        <translation>خط أحمر: %1</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>“%1” chooses nothing · words go into the note: Tab leads there</source>
        <translation>«%1» لا يختار شيئاً · الكلمات مكانها الملاحظة: يصل إليها Tab</translation>
    </message>
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
        <source>Left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>بشأن: %1</translation>
    </message>
    <message>
        <source>The exact point is gone from the newest version</source>
        <translation>أُزيلت النقطة الدقيقة من أحدث نسخة</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Its first principle review is not decided</source>
        <translation>لم يُبتّ في أول مراجعة لمبادئه</translation>
    </message>
    <message>
        <source>Nobody has gone through its risks; “there is none” is an answer</source>
        <translation>لم يستعرض أحد مخاطره؛ و«لا يوجد» جواب</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>ردّنا</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>which actor</source>
        <translation>أي طرف</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>التفاوض</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>May be one event?</source>
        <translation>أهو حدث واحد؟</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>ردود مستحقة</translation>
    </message>
    <message>
        <source>Exact points past their end</source>
        <translation>نقاط دقيقة انتهت مدتها</translation>
    </message>
    <message>
        <source>To ask again</source>
        <translation>يُسأل عنه من جديد</translation>
    </message>
    <message>
        <source>Unanswered in new engagements</source>
        <translation>بلا جواب في مسارات التفاوض الجديدة</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>للإكمال</translation>
    </message>
    <message>
        <source>Also written by another: %1</source>
        <translation>كتبه شخص آخر أيضاً: %1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>لم يُكتب: %1</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>غير مشارَك مع هذا الدفتر</translation>
    </message>
    <message>
        <source>Its exact point was to go by %1</source>
        <translation>كان يجب أن تُزال نقطته الدقيقة في %1</translation>
    </message>
    <message>
        <source>Saved. What happened to a red line there stands in two versions.</source>
        <translation>حُفظ. ما حدث لخط أحمر هناك له نسختان.</translation>
    </message>
    <message>
        <source>It was left as it is: keep one of the two, then say it again.</source>
        <translation>تُرك كما هو: أبقِ إحدى النسختين، ثم قُلْه من جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Saved; %1 is asked to complete it</source>
        <translation>حُفظ؛ طُلب من %1 إكماله</translation>
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
        <source>The day and what waits</source>
        <translation>اليوم وما ينتظر</translation>
    </message>
    <message>
        <source>Enter opens or completes · Space is done with it: a step, a record left as it is</source>
        <translation>مفتاح الإدخال يفتح أو يستكمل · المسافة: أُنجزت الخطوة، أو يُترك السجل كما هو</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>خطوة تالية…</translation>
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
        <source>search</source>
        <comment>they asked to search the vehicle</comment>
        <translation>تفتيش</translation>
    </message>
    <message>
        <source>list of names</source>
        <translation>قائمة أسماء</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>what was seen was checked</comment>
        <translation>تحققنا</translation>
    </message>
    <message>
        <source>other route</source>
        <translation>مسار آخر</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>انسحبنا</translation>
    </message>
    <message>
        <source>spoken threat</source>
        <translation>تهديد بالكلام</translation>
    </message>
    <message>
        <source>at gunpoint</source>
        <translation>تحت السلاح</translation>
    </message>
    <message>
        <source>force used</source>
        <translation>قوة أو نار</translation>
    </message>
    <message>
        <source>it reached them</source>
        <translation>وصل إليهم</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>other…</source>
        <comment>another person</comment>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>other…</source>
        <comment>another engagement</comment>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>Threat?</source>
        <translation>تهديد؟</translation>
    </message>
    <message>
        <source>Passed on?</source>
        <translation>هل بلغهم؟</translation>
    </message>
    <message>
        <source>People?</source>
        <translation>الأشخاص؟</translation>
    </message>
    <message>
        <source>Part of?</source>
        <translation>ضمن؟</translation>
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
        <source>held</source>
        <comment>the red line held</comment>
        <translation>صمد</translation>
    </message>
    <message>
        <source>approached</source>
        <comment>the red line was approached</comment>
        <translation>اقتُرب منه</translation>
    </message>
    <message>
        <source>met under threat</source>
        <comment>the red line was crossed under threat</comment>
        <translation>لُبّي تحت التهديد</translation>
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
        <source>fee</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>مواد</translation>
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
        <translation>احتجاز ثم أُفرج عنا</translation>
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
        <source>postponed</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>message delivered</source>
        <translation>وصلت الرسالة</translation>
    </message>
    <message>
        <source>message received</source>
        <translation>وردت رسالة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>خط أحمر</translation>
    </message>
</context>
</TS>
