<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Agreements</name>
    <message>
        <source>Negotiating confers no status: it says nothing of who anybody is.</source>
        <translation>التفاوض لا يمنح أي صفة: لا يقول شيئًا عمّن يكون أي أحد.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>إضافة اتفاق</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the letter that adds an agreement</comment>
        <translation>ا</translation>
    </message>
    <message>
        <source>A new agreement</source>
        <translation>اتفاق جديد</translation>
    </message>
    <message>
        <source>This agreement</source>
        <translation>هذا الاتفاق</translation>
    </message>
    <message>
        <source>What was agreed belongs here, oral or written, with its terms.</source>
        <translation>هنا مكان ما اتُّفق عليه، شفهيًا أو كتابيًا، مع بنوده.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms and their checks</source>
        <translation>البنود والتحقق منها</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>m</source>
        <comment>the letter that adds a term</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>A new term</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>هذا البند</translation>
    </message>
    <message>
        <source>Each term of an agreement belongs here: how it is checked, by whom, and when.</source>
        <translation>هنا مكان كل بند من بنود الاتفاق: كيف يُتحقَّق منه، ومن يتحقق، ومتى.</translation>
    </message>
    <message>
        <source>What was agreed, in a line?</source>
        <translation>على ماذا اتُّفق، في سطر؟</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>بأي شكل؟</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>ما وضعه الآن؟</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>اتُّفق عليه في</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نافذ منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>In which encounter was it made?</source>
        <translation>في أي لقاء أُبرم؟</translation>
    </message>
    <message>
        <source>Who witnessed it, by role?</source>
        <translation>من شهد عليه، بالصفة؟</translation>
    </message>
    <message>
        <source>Roles, never names: two elders, the chair of the access group.</source>
        <translation>صفات لا أسماء: اثنان من الوجهاء، رئيس مجموعة الوصول.</translation>
    </message>
    <message>
        <source>Does it say that negotiating confers no status?</source>
        <translation>هل ينص على أن التفاوض لا يمنح أي صفة؟</translation>
    </message>
    <message>
        <source>What do people in need gain?</source>
        <translation>ماذا يكسب المحتاجون؟</translation>
    </message>
    <message>
        <source>What do they gain?</source>
        <translation>ماذا يكسبون هم؟</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>لماذا تغيّر؟</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>تغيّر في</translation>
    </message>
    <message>
        <source>Which agreement does it replace?</source>
        <translation>أي اتفاق يحل محله؟</translation>
    </message>
    <message>
        <source>What is the term about?</source>
        <translation>ما موضوع البند؟</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>ماذا يقول؟</translation>
    </message>
    <message>
        <source>How is it checked?</source>
        <translation>كيف يُتحقَّق منه؟</translation>
    </message>
    <message>
        <source>Who checks, by role?</source>
        <translation>من يتحقق، بالصفة؟</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>التحقق التالي</translation>
    </message>
    <message>
        <source>Of which agreement?</source>
        <translation>من أي اتفاق؟</translation>
    </message>
    <message>
        <source>Which promise of the ledger is it?</source>
        <translation>أي وعد في السجل هو؟</translation>
    </message>
    <message>
        <source>Where does it hold?</source>
        <translation>أين يسري؟</translation>
    </message>
    <message>
        <source>What did the last check show?</source>
        <translation>ماذا أظهر آخر تحقق؟</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>آخر تحقق في</translation>
    </message>
    <message>
        <source>Checked in which encounter?</source>
        <translation>في أي لقاء جرى التحقق؟</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>التحقق التالي %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>جرى التحقق %1</translation>
    </message>
    <message>
        <source>check due</source>
        <translation>حان التحقق</translation>
    </message>
    <message>
        <source>It says so itself: negotiating confers no status.</source>
        <translation>ينص هو نفسه على ذلك: التفاوض لا يمنح أي صفة.</translation>
    </message>
    <message>
        <source>It does not say yet that negotiating confers no status.</source>
        <translation>لا ينص بعد على أن التفاوض لا يمنح أي صفة.</translation>
    </message>
</context>
<context>
    <name>Faith</name>
    <message>
        <source>Views on good faith</source>
        <translation>آراء في حسن النية</translation>
    </message>
    <message>
        <source>Write a view</source>
        <translation>كتابة رأي</translation>
    </message>
    <message>
        <source>v</source>
        <comment>the letter that writes a view on good faith</comment>
        <translation>ر</translation>
    </message>
    <message>
        <source>A new view</source>
        <translation>رأي جديد</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>هذا الرأي</translation>
    </message>
    <message>
        <source>How one of us saw their good faith on a day, with room for who sees it otherwise.</source>
        <translation>كيف رأى أحدنا حسن نيتهم في يوم ما، مع مكان لمن يراه على غير ذلك.</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>فيمن؟</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>How do you see them today?</source>
        <translation>كيف تراهم اليوم؟</translation>
    </message>
    <message>
        <source>What speaks for good faith?</source>
        <translation>ما الذي يدل على حسن النية؟</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>ما الذي يدل على خلافه؟</translation>
    </message>
    <message>
        <source>Why do you see it so?</source>
        <translation>لماذا تراه كذلك؟</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>ما مدى تأكدك؟</translation>
    </message>
    <message>
        <source>Who of us sees it otherwise, and why?</source>
        <translation>من منا يراه على غير ذلك، ولماذا؟</translation>
    </message>
    <message>
        <source>Whose view is it?</source>
        <translation>رأي من هو؟</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>له: %1</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>عليه: %1</translation>
    </message>
    <message>
        <source>For good faith</source>
        <translation>لحسن النية</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>ضده</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>رأي مخالف</translation>
    </message>
    <message>
        <source>Seen since the view of %1</source>
        <translation>شوهد منذ رأي %1</translation>
    </message>
    <message>
        <source>asks for a new view</source>
        <translation>يستدعي رأيًا جديدًا</translation>
    </message>
    <message>
        <source>Seen so far; no view yet</source>
        <translation>ما شوهد حتى الآن؛ لا رأي بعد</translation>
    </message>
    <message>
        <source>Nothing seen</source>
        <translation>لم يُشاهَد شيء</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>لا شيء أقدم</numerusform>
            <numerusform>إظهار واحد أقدم</numerusform>
            <numerusform>إظهار اثنين أقدم</numerusform>
            <numerusform>إظهار %n أقدم</numerusform>
            <numerusform>إظهار %n أقدم</numerusform>
            <numerusform>إظهار %n أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the signals were seen</source>
        <translation>أين شوهدت الدلائل</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>“%1”, checked %2: %3. Set the promise to: %4</source>
        <translation>«%1»، جرى التحقق %2: %3. يُسجَّل الوعد: %4</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>الأخذ به</translation>
    </message>
    <message>
        <source>Strained, because this term was not held: %1</source>
        <translation>متوتر، لأن هذا البند لم يُحترم: %1</translation>
    </message>
    <message>
        <source>Say it is strained</source>
        <translation>تسجيله متوترًا</translation>
    </message>
    <message>
        <source>Pledged, verified, listed</source>
        <translation>تعهّد، تحقق، إدراج</translation>
    </message>
    <message>
        <source>What checks of terms say</source>
        <translation>ما يقوله التحقق من البنود</translation>
    </message>
    <message>
        <source>Put it into their promises</source>
        <translation>إضافته إلى وعودهم</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>ليس في هذا الدفتر</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>إعادة التفاوض</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>بقي يوم</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>فات اليوم</numerusform>
            <numerusform>فات منذ يوم</numerusform>
            <numerusform>فات منذ يومين</numerusform>
            <numerusform>فات منذ %n أيام</numerusform>
            <numerusform>فات منذ %n يومًا</numerusform>
            <numerusform>فات منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>وُفي بـ %1 من %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>موعده قريب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>لا متأخر منها</numerusform>
            <numerusform>أحدها متأخر</numerusform>
            <numerusform>اثنان منها متأخران</numerusform>
            <numerusform>%n منها متأخرة</numerusform>
            <numerusform>%n منها متأخرة</numerusform>
            <numerusform>%n منها متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>لا شيء جزئيًا</numerusform>
            <numerusform>واحد جزئيًا</numerusform>
            <numerusform>اثنان جزئيًا</numerusform>
            <numerusform>%n جزئيًا</numerusform>
            <numerusform>%n جزئيًا</numerusform>
            <numerusform>%n جزئيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>لم يُخلَف وعد</numerusform>
            <numerusform>أُخلف واحد</numerusform>
            <numerusform>أُخلف اثنان</numerusform>
            <numerusform>أُخلفت %n</numerusform>
            <numerusform>أُخلف %n</numerusform>
            <numerusform>أُخلف %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لم يفت موعد</numerusform>
            <numerusform>فات موعد واحد</numerusform>
            <numerusform>فات موعد اثنين</numerusform>
            <numerusform>فات موعد %n</numerusform>
            <numerusform>فات موعد %n</numerusform>
            <numerusform>فات موعد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحًا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not verifiable</source>
        <translation>
            <numerusform>لا شيء متعذر</numerusform>
            <numerusform>تعذر التحقق من واحد</numerusform>
            <numerusform>تعذر التحقق من اثنين</numerusform>
            <numerusform>تعذر التحقق من %n</numerusform>
            <numerusform>تعذر التحقق من %n</numerusform>
            <numerusform>تعذر التحقق من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>شوهد: %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>أُعطي %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>موعده %1</translation>
    </message>
    <message>
        <source>%1 of %2 kept (%3 %)</source>
        <translation>وُفي بـ %1 من %2 (%3٪)</translation>
    </message>
    <message>
        <source>On whose behalf?</source>
        <translation>باسم من؟</translation>
    </message>
    <message>
        <source>To whom was it given?</source>
        <translation>لمن أُعطي؟</translation>
    </message>
    <message>
        <source>A new promise</source>
        <translation>وعد جديد</translation>
    </message>
    <message>
        <source>This promise</source>
        <translation>هذا الوعد</translation>
    </message>
    <message>
        <source>Promises of others</source>
        <translation>وعود الآخرين</translation>
    </message>
    <message>
        <source>Add one of others</source>
        <translation>إضافة وعد لغيرنا</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the letter that adds a promise of others</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>What mediators, authorities or donors promised belongs here.</source>
        <translation>هنا مكان ما وعد به الوسطاء أو السلطات أو المانحون.</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>بماذا وُعد؟</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>قبل متى؟</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطي في</translation>
    </message>
    <message>
        <source>Who gave their word?</source>
        <translation>من أعطى كلمته؟</translation>
    </message>
    <message>
        <source>In which encounter was it given?</source>
        <translation>في أي لقاء أُعطي؟</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>ماذا جرى له؟</translation>
    </message>
    <message>
        <source>In which encounter was it seen?</source>
        <translation>في أي لقاء شوهد ذلك؟</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>شوهد في</translation>
    </message>
    <message>
        <source>Or how do we know?</source>
        <translation>أو كيف عرفنا؟</translation>
    </message>
    <message>
        <source>Which promise took its place?</source>
        <translation>أي وعد حل محله؟</translation>
    </message>
    <message>
        <source>Is it about protection?</source>
        <translation>هل يتعلق بالحماية؟</translation>
    </message>
    <message>
        <source>Which term of an agreement is it?</source>
        <translation>أي بند من اتفاق هو؟</translation>
    </message>
    <message>
        <source>What else should be known?</source>
        <translation>ماذا يجب أن يُعرف أيضًا؟</translation>
    </message>
    <message>
        <source>Our promises</source>
        <translation>وعودنا</translation>
    </message>
    <message>
        <source>Add one of ours</source>
        <translation>إضافة وعد لنا</translation>
    </message>
    <message>
        <source>o</source>
        <comment>the letter that adds a promise of ours</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>What we gave our word on belongs here, with the day it is due.</source>
        <translation>هنا مكان ما أعطينا كلمتنا فيه، مع يوم استحقاقه.</translation>
    </message>
    <message>
        <source>Their promises</source>
        <translation>وعودهم</translation>
    </message>
    <message>
        <source>Add one of theirs</source>
        <translation>إضافة وعد لهم</translation>
    </message>
    <message>
        <source>t</source>
        <comment>the letter that adds a promise of theirs</comment>
        <translation>ه</translation>
    </message>
    <message>
        <source>What they gave their word on belongs here, and where it was seen to hold.</source>
        <translation>هنا مكان ما أعطوا كلمتهم فيه، وأين شوهد الوفاء به.</translation>
    </message>
</context>
<context>
    <name>PromisesHere</name>
    <message>
        <source>Which promise, and what came of it?</source>
        <translation>أي وعد، وماذا جرى له؟</translation>
    </message>
    <message>
        <source>This promise</source>
        <translation>هذا الوعد</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>A promise was made here</source>
        <translation>أُعطي هنا وعد</translation>
    </message>
    <message>
        <source>A promise made here</source>
        <translation>وعد أُعطي هنا</translation>
    </message>
    <message>
        <source>Open in the ledger</source>
        <translation>فتحه في السجل</translation>
    </message>
    <message>
        <source>A promise was kept or broken here</source>
        <translation>وُفي هنا بوعد أو أُخلف</translation>
    </message>
    <message>
        <source>Who gave their word?</source>
        <translation>من أعطى كلمته؟</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>بماذا وُعد؟</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>قبل متى؟</translation>
    </message>
    <message>
        <source>Which actor is it about?</source>
        <translation>أي جهة تخص؟</translation>
    </message>
    <message>
        <source>In which talks?</source>
        <translation>في أي محادثات؟</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>أُعطي في لقاء</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُعطي في يوم</translation>
    </message>
    <message>
        <source>Who spoke?</source>
        <translation>من تكلم؟</translation>
    </message>
    <message>
        <source>Is it about protection?</source>
        <translation>هل يتعلق بالحماية؟</translation>
    </message>
    <message>
        <source>What else should be known?</source>
        <translation>ماذا يجب أن يُعرف أيضًا؟</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>أُعطي هنا</translation>
    </message>
    <message>
        <source>seen here</source>
        <translation>شوهد هنا</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>In which encounter was it seen?</source>
        <translation>في أي لقاء شوهد ذلك؟</translation>
    </message>
    <message>
        <source>When is it checked again?</source>
        <translation>متى يُتحقق منه من جديد؟</translation>
    </message>
    <message>
        <source>Check now: what does it show?</source>
        <translation>التحقق الآن: ماذا يُظهر؟</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
</context>
</TS>
