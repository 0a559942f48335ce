<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AskedEditor</name>
    <message>
        <source>Normal under duress; nobody is blamed for it.</source>
        <translation>أمر طبيعي تحت الإكراه؛ لا يُلام عليه أحد.</translation>
    </message>
    <message>
        <source>How much, in their words</source>
        <translation>كم، بكلماتهم</translation>
    </message>
    <message>
        <source>How much, as a band</source>
        <translation>كم، بالفئة</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>Our answer to: %1</source>
        <translation>جوابنا على: %1</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Keep the version of %1, %2</source>
        <translation>الإبقاء على نسخة %1، %2</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الإبقاء على هذه</translation>
    </message>
    <message>
        <source>This encounter was changed on two devices that did not know of each other.</source>
        <translation>عُدّل هذا اللقاء على جهازين لا يعلم أحدهما بالآخر.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose the version to go on with; the other stays among the earlier versions.</source>
        <translation>لم يضِع شيء. اختر النسخة التي تُتابَع؛ وتبقى الأخرى بين النسخ السابقة.</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>متطابق في الاثنتين</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>بعد 3 أيام</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
</context>
<context>
    <name>DebriefCard</name>
    <message>
        <source>Debrief in two minutes</source>
        <translation>مراجعة في دقيقتين</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Four short questions. Skipped, they are not asked again.</source>
        <translation>أربعة أسئلة قصيرة. إن تخطيتها فلن تُسأل ثانية.</translation>
    </message>
    <message>
        <source>Save debrief</source>
        <translation>حفظ المراجعة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>ما الذي سار جيداً؟</translation>
    </message>
    <message>
        <source>What surprised us?</source>
        <translation>ما الذي فاجأنا؟</translation>
    </message>
    <message>
        <source>What do we do next time?</source>
        <translation>ماذا نفعل في المرة القادمة؟</translation>
    </message>
    <message>
        <source>How do they see us now?</source>
        <translation>كيف يروننا الآن؟</translation>
    </message>
</context>
<context>
    <name>Debriefing</name>
    <message>
        <source>The debrief could not be saved.</source>
        <translation>تعذّر حفظ المراجعة.</translation>
    </message>
    <message>
        <source>What you wrote is still here and kept as a draft.</source>
        <translation>ما كتبته ما زال هنا ومحفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Debrief saved.</source>
        <translation>حُفظت المراجعة.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Does not usually belong here.</source>
        <translation>ليس موضعه هنا عادة.</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>لم يُشارَك مع هذا الدفتر</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>More for this encounter</source>
        <translation>المزيد لهذا اللقاء</translation>
    </message>
    <message>
        <source>Remove this encounter</source>
        <translation>إزالة هذا اللقاء</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this record.</source>
        <translation>كُتب هذا السجل بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>It can be read and passed on, but not changed here.</source>
        <translation>يمكن قراءته وتمريره، لا تعديله هنا.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>جاء الرد في</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>إضافة إلى: %1</translation>
    </message>
</context>
<context>
    <name>DeviceEditor</name>
    <message>
        <source>What could be seen</source>
        <translation>ما كان يمكن رؤيته</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>أُبلغ عنه في</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
</context>
<context>
    <name>EncounterEditor</name>
    <message>
        <source>Enter takes the first one found. Or empty the line.</source>
        <translation>يأخذ مفتاح الإدخال أول ما وُجد. أو أفرغ السطر.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> km</source>
        <translation> كم</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>كيلومترات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>How well the time is known</source>
        <translation>دقة الوقت</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والساعة</translation>
    </message>
</context>
<context>
    <name>EncounterField</name>
    <message>
        <source>Explained who we are</source>
        <translation>شرحنا من نحن</translation>
    </message>
    <message>
        <source>Explained our principles</source>
        <translation>شرحنا مبادئنا</translation>
    </message>
    <message>
        <source>They recognised us</source>
        <translation>عرفونا</translation>
    </message>
    <message>
        <source>They repeated our purpose back</source>
        <translation>أعادوا ذكر غايتنا</translation>
    </message>
    <message>
        <source>Notebook was in travel mode</source>
        <translation>كان الدفتر في وضع السفر</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ماذا كان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>How the word passed</source>
        <translation>طريقة النقل</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>Who held the post</source>
        <translation>من يدير النقطة</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>من التقينا</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>المفاوضة</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>لغات الحديث</translation>
    </message>
    <message>
        <source>Answers the message</source>
        <translation>رد على الرسالة</translation>
    </message>
    <message>
        <source>What we asked to be passed on</source>
        <translation>ما طلبنا نقله</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Asked, and our answer</source>
        <translation>ما طُلب وجوابنا</translation>
    </message>
    <message>
        <source>Asks and offers</source>
        <translation>طلبات وعروض</translation>
    </message>
    <message>
        <source>Protection spoken of</source>
        <translation>ما ذُكر من الحماية</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>Delay to the work</source>
        <translation>تأخر العمل</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>الالتفاف</translation>
    </message>
    <message>
        <source>Work suspended</source>
        <translation>تعليق العمل</translation>
    </message>
    <message>
        <source>People not reached</source>
        <translation>من لم نصل إليهم</translation>
    </message>
    <message>
        <source>Access tags</source>
        <translation>وسوم الوصول</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Content kept verbally</source>
        <translation>المحتوى محفوظ شفهياً</translation>
    </message>
    <message>
        <source>How they see us</source>
        <translation>كيف يروننا</translation>
    </message>
    <message>
        <source>Mistaken for</source>
        <translation>ظنّونا</translation>
    </message>
    <message>
        <source>Who consented, for whom</source>
        <translation>من وافق وعمّن</translation>
    </message>
    <message>
        <source>Also true</source>
        <translation>صحيح أيضاً</translation>
    </message>
    <message>
        <source>Our team</source>
        <translation>فريقنا</translation>
    </message>
    <message>
        <source>Women in our team</source>
        <translation>نساء في فريقنا</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation>المتحدث منّا</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>ما سار جيداً</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>ما فاجأنا</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>في المرة القادمة</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Changed what we know</source>
        <translation>غيّر ما نعرفه</translation>
    </message>
    <message>
        <source>Same event as</source>
        <translation>الحدث نفسه مع</translation>
    </message>
    <message>
        <source>Exact point</source>
        <translation>النقطة الدقيقة</translation>
    </message>
    <message>
        <source>What happened to this device</source>
        <translation>ما جرى لهذا الجهاز</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>A code name or a function, never a name.</source>
        <translation>اسم رمزي أو وظيفة، لا اسم أبداً.</translation>
    </message>
    <message>
        <source>Topics only: nothing about a victim or a case belongs here.</source>
        <translation>مواضيع فقط: لا مكان هنا لأي شيء عن ضحية أو حالة.</translation>
    </message>
    <message>
        <source>No names, numbers or photos of people: code names and functions.</source>
        <translation>لا أسماء ولا أرقام ولا صور أشخاص: أسماء رمزية ووظائف.</translation>
    </message>
    <message>
        <source>Only with a reason and a last day; it is in no bundle.</source>
        <translation>فقط بسبب وبآخر يوم؛ ولا تخرج في أي حزمة.</translation>
    </message>
    <message>
        <source>Stays on this device: it is in no bundle.</source>
        <translation>يبقى على هذا الجهاز: لا يدخل في أي حزمة.</translation>
    </message>
    <message>
        <source>What, when, where, with whom</source>
        <translation>ماذا ومتى وأين ومع من</translation>
    </message>
    <message>
        <source>The word passed on</source>
        <translation>الكلام المنقول</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>بكلماتنا</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
</context>
<context>
    <name>EncounterForm</name>
    <message>
        <source>New encounter</source>
        <translation>لقاء جديد</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>Save encounter</source>
        <translation>حفظ اللقاء</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>عودة إلى القائمة</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>إفراغ الاستمارة</translation>
    </message>
    <message>
        <source>Only kind and time are needed. What you type is kept as you type.</source>
        <translation>يكفي النوع والوقت. وما تكتبه يُحفظ أثناء الكتابة.</translation>
    </message>
</context>
<context>
    <name>EncounterWording</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about actors</source>
        <translation>
            <numerusform>لا معلومات عن الجهات</numerusform>
            <numerusform>معلومة واحدة عن الجهات</numerusform>
            <numerusform>معلومتان عن الجهات</numerusform>
            <numerusform>%n معلومات عن الجهات</numerusform>
            <numerusform>%n معلومة عن الجهات</numerusform>
            <numerusform>%n معلومة عن الجهات</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>أُبلغ عنه: %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>تُحفظ حتى %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>EncountersPage</name>
    <message>
        <source>Encounters</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>لقاء جديد</translation>
    </message>
    <message>
        <source>No encounter chosen</source>
        <translation>لم يُختر لقاء</translation>
    </message>
    <message>
        <source>Choose one in the list to read and change it here.</source>
        <translation>اختر لقاءً من القائمة لقراءته وتعديله هنا.</translation>
    </message>
</context>
<context>
    <name>EncountersPresenter</name>
    <message>
        <source>The list could not be read.</source>
        <translation>تعذّرت قراءة القائمة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Lock the notebook and open it again.</source>
        <translation>لم يتغيّر شيء. أقفل الدفتر وافتحه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved by %1, %2</source>
        <translation>حفظه %1، %2</translation>
    </message>
    <message>
        <source>time not shared</source>
        <translation>الوقت لم يُشارَك</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>تعذّر حفظ هذا.</translation>
    </message>
    <message>
        <source>What you typed is still here. What was saved before is unchanged.</source>
        <translation>ما كتبته ما زال هنا، وما حُفظ من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>This encounter was removed.</source>
        <translation>أُزيل هذا اللقاء.</translation>
    </message>
    <message>
        <source>All of it is kept.</source>
        <translation>كل ما فيه محفوظ.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Kept. The other stays among the earlier versions.</source>
        <translation>أُبقيت. وتبقى الأخرى بين النسخ السابقة.</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Type a word of the question</source>
        <translation>اكتب كلمة من السؤال</translation>
    </message>
    <message>
        <source>Which part of the list</source>
        <translation>أي جزء من القائمة</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>لا سؤال فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Space takes it off</source>
        <translation>مفتاح المسافة يزيله</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>إزالة هذا المرشّح</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Narrow the list: by place, actor, day, outcome and more</source>
        <translation>تضييق القائمة: بالمكان أو الجهة أو اليوم أو النتيجة وغير ذلك</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأقرب مطابقة</translation>
    </message>
    <message>
        <source>Of the newest thousand found, first those with the words as one phrase, then close to each other, then whole. Otherwise the newest come first.</source>
        <translation>من أحدث ألف نتيجة، تأتي أولًا ما وردت فيها الكلمات عبارةً واحدة، ثم متقاربة، ثم كاملة. وإلا فالأحدث أولًا.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>مرشّح: %1</translation>
    </message>
</context>
<context>
    <name>FilterPicker</name>
    <message>
        <source>Place, actor, outcome, day such as %1 …</source>
        <translation>مكان أو جهة أو نتيجة أو يوم مثل %1 …</translation>
    </message>
    <message>
        <source>No filter is called so. A day is typed as %1.</source>
        <translation>لا مرشّح بهذا الاسم. يُكتب اليوم هكذا: %1.</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>البحث عن مرشّح</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Any checkpoint</source>
        <translation>أي حاجز</translation>
    </message>
    <message>
        <source>Any desk of an authority</source>
        <translation>أي مكتب لسلطة</translation>
    </message>
    <message>
        <source>Anything by radio, phone or letter</source>
        <translation>أي تواصل باللاسلكي أو الهاتف أو الرسالة</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>أي اجتماع</translation>
    </message>
    <message>
        <source>Any intermediary</source>
        <translation>أي وسيط</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>حالة السجل</translation>
    </message>
    <message>
        <source>Kind of encounter</source>
        <translation>نوع اللقاء</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة الفاعلة</translation>
    </message>
    <message>
        <source>Interlocutor</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>مسار التفاوض</translation>
    </message>
    <message>
        <source>Place, and all that lies in it</source>
        <translation>المكان وكل ما يقع فيه</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <translation>ما طُلب منا</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>حتى: %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة من القوائم</translation>
    </message>
    <message>
        <source>Versions differ</source>
        <translation>نسخ مختلفة</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>يُستكمل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
</context>
<context>
    <name>KindEditor</name>
    <message>
        <source>Checkpoint</source>
        <translation>حاجز</translation>
    </message>
    <message>
        <source>Desk of an authority</source>
        <translation>مكتب سلطة</translation>
    </message>
    <message>
        <source>Radio, phone, letter</source>
        <translation>لاسلكي، هاتف، رسالة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Through a go-between</source>
        <translation>عبر وسيط</translation>
    </message>
    <message>
        <source>Only seen</source>
        <translation>مشاهدة فقط</translation>
    </message>
    <message>
        <source>At which table</source>
        <translation>على أي طاولة</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ماذا كان</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Encounters by day</source>
        <translation>اللقاءات حسب اليوم</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>No encounters yet</source>
        <translation>لا لقاءات بعد</translation>
    </message>
    <message>
        <source>What happened at a barrier, a desk, on the radio or at a table belongs here. Only the kind and the time are needed.</source>
        <translation>ما حدث عند حاجز أو مكتب أو عبر اللاسلكي أو على طاولة مكانه هنا. يكفي النوع والوقت.</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>لقاء جديد</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>إزالة المرشّحات</translation>
    </message>
    <message>
        <source>Filters in force: %1.</source>
        <translation>المرشّحات المفعّلة: %1.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Every word must occur: in the note, the name of the place, the actor or the person met. The beginning of the last word is enough.</source>
        <translation>يجب أن ترد كل كلمة في الملاحظة أو في اسم المكان أو الجهة أو من التقيناه. وتكفي بداية الكلمة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>NewEncounter</name>
    <message>
        <source>Encounter saved.</source>
        <translation>حُفظ اللقاء.</translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation>أُفرغت الاستمارة.</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation>اختر ماذا كان.</translation>
    </message>
    <message>
        <source>This cannot be saved as it stands.</source>
        <translation>لا يمكن حفظ هذا كما هو.</translation>
    </message>
    <message>
        <source>The encounter could not be saved.</source>
        <translation>تعذّر حفظ اللقاء.</translation>
    </message>
    <message>
        <source>What you typed is still in the form and kept as a draft.</source>
        <translation>ما كتبته ما زال في الاستمارة ومحفوظ كمسودة.</translation>
    </message>
</context>
<context>
    <name>OffersEditor</name>
    <message>
        <source>%1, %2: in which words</source>
        <translation>%1، %2: بأي كلمات</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>هم</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ممّن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Enter: next line. Shift+Tab: us or them, ask or offer. Ctrl and an arrow up or down moves it.</source>
        <translation>Enter: السطر التالي. Shift+Tab: نحن أو هم، طلب أو عرض. Ctrl وسهم إلى الأعلى أو الأسفل ينقله.</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>Add an ask or an offer</source>
        <translation>إضافة طلب أو عرض</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>How long the point is kept</source>
        <translation>مدة حفظ النقطة</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>For 14 days</source>
        <translation>14 يومًا</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>The exact point stays on this device and leaves in no bundle.</source>
        <translation>تبقى النقطة الدقيقة على هذا الجهاز ولا تخرج في أي حزمة.</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>خط العرض وخط الطول</translation>
    </message>
    <message>
        <source>Why the exact point is needed</source>
        <translation>لماذا تلزم النقطة الدقيقة</translation>
    </message>
    <message>
        <source>Why it is needed, as: mined verge</source>
        <translation>لماذا تلزم، مثل: حافة طريق ملغّمة</translation>
    </message>
    <message>
        <source>Not read yet: write it as 14.401, 38.2 or 14°24&apos; N 38°12&apos; E.</source>
        <translation>لم تُقرأ بعد: اكتبها هكذا 14.401, 38.2 أو 14°24&apos; N 38°12&apos; E.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>It needs a reason.</source>
        <translation>تحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>قُرئت %1.</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of the name</source>
        <translation>اكتب جزءاً من الاسم</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
</context>
<context>
    <name>SafetyFirst</name>
    <message>
        <source>Handed over</source>
        <translation>سُلِّم إلى زميل</translation>
    </message>
</context>
<context>
    <name>SameEventSection</name>
    <message>
        <source>Linked as one event; both records stay</source>
        <translation>رُبطا كحدث واحد؛ ويبقى السجلان</translation>
    </message>
    <message>
        <source>May be one event?</source>
        <translation>أهو حدث واحد؟</translation>
    </message>
    <message>
        <source>Same place, within three hours, the same actors. Nothing is merged.</source>
        <translation>المكان نفسه، خلال ثلاث ساعات، والجهات نفسها. لا يُدمج شيء.</translation>
    </message>
    <message>
        <source>It is one event</source>
        <translation>هو حدث واحد</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>هما حدثان</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%n encounter(s) found</source>
        <translation>
            <numerusform>لم يُعثر على لقاءات</numerusform>
            <numerusform>عُثر على لقاء واحد</numerusform>
            <numerusform>عُثر على لقاءين</numerusform>
            <numerusform>عُثر على %n لقاءات</numerusform>
            <numerusform>عُثر على %n لقاءً</numerusform>
            <numerusform>عُثر على %n لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مواضع أخرى</translation>
    </message>
    <message>
        <source>%1+ encounters found</source>
        <translation>عُثر على أكثر من %1 لقاء</translation>
    </message>
    <message>
        <source>%1+ found</source>
        <translation>أكثر من %1 نتيجة</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
</TS>
