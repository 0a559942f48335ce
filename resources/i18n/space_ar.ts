<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Space</name>
    <message>
        <source>Bands are counted, never summed. Days are added up; some may have run side by side.</source>
        <translation>الفئات تُعدّ ولا تُجمع أبدًا. أما الأيام فتُجمع، وقد يكون بعضها مرّ في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Not tied to a rule</source>
        <translation>غير مرتبط بقاعدة</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more obstacle(s) nobody wrote down what they cost.</source>
        <translation>
            <numerusform>لا عقبات أخرى بلا كلفة مدوّنة.</numerusform>
            <numerusform>عقبة أخرى واحدة لم يدوّن أحد ما كلّفته.</numerusform>
            <numerusform>عقبتان أخريان لم يدوّن أحد ما كلّفتاه.</numerusform>
            <numerusform>%n عقبات أخرى لم يدوّن أحد ما كلّفته.</numerusform>
            <numerusform>%n عقبة أخرى لم يدوّن أحد ما كلّفته.</numerusform>
            <numerusform>%n عقبة أخرى لم يدوّن أحد ما كلّفته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. What an obstacle cost is written down with the obstacle.</source>
        <translation>لا شيء بعد. ما كلّفته العقبة يُدوَّن مع العقبة.</translation>
    </message>
    <message>
        <source>A rule that is not in this notebook</source>
        <translation>قاعدة ليست في هذا الدفتر</translation>
    </message>
    <message>
        <source>What the rules have cost, up to %1</source>
        <translation>ما كلّفته القواعد حتى %1</translation>
    </message>
    <message>
        <source>By whose rule it is</source>
        <translation>بحسب صاحب القاعدة</translation>
    </message>
    <message>
        <source>How openly one may meet on this day, as the rules have it</source>
        <translation>إلى أي حد يمكن اللقاء علنًا في هذا اليوم، بحسب القواعد</translation>
    </message>
    <message>
        <source>What the rules say, and no verdict. Nothing here keeps anything from being written down.</source>
        <translation>هذا ما تقوله القواعد، وليس حكمًا. لا شيء هنا يمنع تدوين أي شيء.</translation>
    </message>
    <message>
        <source>Laws and rules in force</source>
        <translation>القوانين والقواعد السارية</translation>
    </message>
    <message>
        <source>None of this day is written down. Laws are added in an engagement.</source>
        <translation>لا شيء مدوَّن لهذا اليوم. تُضاف القوانين داخل مسار تفاوض.</translation>
    </message>
    <message>
        <source>Exemptions and their limits</source>
        <translation>الاستثناءات وحدودها</translation>
    </message>
    <message>
        <source>None asked for and none had.</source>
        <translation>لم يُطلب استثناء ولم يُمنح.</translation>
    </message>
    <message>
        <source>What is being done about the rules</source>
        <translation>ما يجري عمله بشأن القواعد</translation>
    </message>
    <message>
        <source>No campaign and no lobbying is written down.</source>
        <translation>لا حملة ولا مناصرة مدوَّنة.</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>الإدراج في القوائم</translation>
    </message>
    <message>
        <source>Nobody is on a formal list, as far as is written down.</source>
        <translation>لا أحد على قائمة رسمية بحسب المدوَّن.</translation>
    </message>
    <message>
        <source>Labels, which are no listings</source>
        <translation>أوصاف، وهي ليست إدراجًا</translation>
    </message>
    <message>
        <source>Nobody is called anything, as far as is written down.</source>
        <translation>لا أحد موصوم بوصف بحسب المدوَّن.</translation>
    </message>
    <message>
        <source>Announced, not in force</source>
        <translation>معلن وغير سارٍ</translation>
    </message>
    <message>
        <source>No designation is pending, as far as is written down.</source>
        <translation>لا تصنيف منتظرًا بحسب المدوَّن.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what the rules have cost</source>
        <translation>طباعة ما كلّفته القواعد</translation>
    </message>
    <message>
        <source>Conditions for talks</source>
        <translation>شروط المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>%n law(s) and rule(s) in force</source>
        <translation>
            <numerusform>لا قوانين ولا قواعد سارية</numerusform>
            <numerusform>قانون أو قاعدة واحدة سارية</numerusform>
            <numerusform>قانونان أو قاعدتان ساريتان</numerusform>
            <numerusform>%n قوانين وقواعد سارية</numerusform>
            <numerusform>%n قانونًا وقاعدة سارية</numerusform>
            <numerusform>%n قانون وقاعدة سارية</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules have cost</source>
        <translation>ما كلّفته القواعد</translation>
    </message>
    <message>
        <source>Negotiation space</source>
        <translation>حيّز التفاوض</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Whose laws and rules</source>
        <translation>قوانين وقواعد مَن</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Paper is not sealed: keep it as you would keep the notebook.</source>
        <translation>الورق غير مختوم: احفظه كما تحفظ الدفتر.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>All laws and rules</source>
        <translation>كل القوانين والقواعد</translation>
    </message>
    <message>
        <source>%1, show all again</source>
        <translation>%1، عرض الكل من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Of %n rule(s) nobody knows what they say: %1</source>
        <translation>
            <numerusform>لا قواعد مجهولة المضمون: %1</numerusform>
            <numerusform>قاعدة واحدة لا يعرف أحد ما تقوله: %1</numerusform>
            <numerusform>قاعدتان لا يعرف أحد ما تقولانه: %1</numerusform>
            <numerusform>%n قواعد لا يعرف أحد ما تقوله: %1</numerusform>
            <numerusform>%n قاعدة لا يعرف أحد ما تقوله: %1</numerusform>
            <numerusform>%n قاعدة لا يعرف أحد ما تقوله: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen for these talks: %1</source>
        <translation>المختار لهذه المحادثات: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s)</source>
        <translation>
            <numerusform>لا عقبات</numerusform>
            <numerusform>عقبة واحدة</numerusform>
            <numerusform>عقبتان</numerusform>
            <numerusform>%n عقبات</numerusform>
            <numerusform>%n عقبة</numerusform>
            <numerusform>%n عقبة</numerusform>
        </translation>
    </message>
    <message>
        <source>limits not written down</source>
        <translation>الحدود غير مدوَّنة</translation>
    </message>
    <message>
        <source>in public</source>
        <translation>علنًا</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>سرًّا</translation>
    </message>
    <message>
        <source>No rule on direct talks is written down here</source>
        <translation>لا قاعدة مدوَّنة هنا بشأن المحادثات المباشرة</translation>
    </message>
    <message>
        <source>Look at the law before agreeing any term.</source>
        <translation>انظر في القانون قبل الاتفاق على أي بند.</translation>
    </message>
    <message>
        <source>How openly these talks are held is not written down.</source>
        <translation>لم يُدوَّن إلى أي حد تجري هذه المحادثات علنًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), added up</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان في المجموع</numerusform>
            <numerusform>%n أيام في المجموع</numerusform>
            <numerusform>%n يومًا في المجموع</numerusform>
            <numerusform>%n يوم في المجموع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>لم يحدث</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message numerus="yes">
        <source>over %n obstacle(s)</source>
        <translation>
            <numerusform>بلا عقبات</numerusform>
            <numerusform>عن عقبة واحدة</numerusform>
            <numerusform>عن عقبتين</numerusform>
            <numerusform>عن %n عقبات</numerusform>
            <numerusform>عن %n عقبة</numerusform>
            <numerusform>عن %n عقبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the law before agreeing on: %1</source>
        <translation>انظر في القانون قبل الاتفاق على: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>People not reached</source>
        <translation>أشخاص لم نصل إليهم</translation>
    </message>
    <message>
        <source>Work stopped</source>
        <translation>توقّف العمل</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Funding lost or held back</source>
        <translation>تمويل ضاع أو حُجب</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>كلفة إضافية</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no end written</source>
        <translation>لا نهاية مدوَّنة</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>ردًّا على: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who lists or says it</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>مطلوب قبل %1</translation>
    </message>
    <message>
        <source>Lawful channel: %1</source>
        <translation>القناة القانونية: %1</translation>
    </message>
</context>
</TS>
