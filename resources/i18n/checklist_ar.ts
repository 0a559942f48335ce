<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>Two notebooks answered differently</source>
        <translation>دفتران أجابا بشكل مختلف</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلّان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <comment>an earlier answer, by person codes</comment>
        <translation>%1، كتبه %2</translation>
    </message>
    <message>
        <source>news</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Questions to ask before and during talks</source>
        <translation>أسئلة نطرحها قبل المحادثات وأثناءها</translation>
    </message>
    <message>
        <source>project brief, %1</source>
        <translation>وثيقة المشروع، %1</translation>
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
    <name>ChecklistBoard</name>
    <message>
        <source>Checklist: next to look at</source>
        <translation>الأسئلة: التالي للنظر فيه</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>حُفظ الجواب</translation>
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
    <name>Cited</name>
    <message>
        <source>what this engagement says of itself</source>
        <translation>ما يقوله مسار التفاوض هذا عن نفسه</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>ليس في هذا الدفتر</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Add what it rests on…</source>
        <translation>أضف ما يستند إليه…</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>أزِل %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>افتح %1</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>May have slipped: %1</source>
        <translation>ربما تراجع: %1</translation>
    </message>
    <message>
        <source>May be partly in place: %1</source>
        <translation>ربما تحقق جزئياً: %1</translation>
    </message>
    <message>
        <source>May be in place: %1</source>
        <translation>ربما تحقق: %1</translation>
    </message>
</context>
<context>
    <name>LookLine</name>
    <message numerus="yes">
        <source>%n item(s) with news since your last look (%1)</source>
        <translation>
            <numerusform>لا أسئلة فيها جديد منذ نظرتك الأخيرة (%1)</numerusform>
            <numerusform>سؤال واحد فيه جديد منذ نظرتك الأخيرة (%1)</numerusform>
            <numerusform>سؤالان فيهما جديد منذ نظرتك الأخيرة (%1)</numerusform>
            <numerusform>%n أسئلة فيها جديد منذ نظرتك الأخيرة (%1)</numerusform>
            <numerusform>%n سؤالًا فيها جديد منذ نظرتك الأخيرة (%1)</numerusform>
            <numerusform>%n سؤال فيها جديد منذ نظرتك الأخيرة (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>التالي للنظر فيه</translation>
    </message>
    <message numerus="yes">
        <source>%n may have slipped</source>
        <translation>
            <numerusform>لا شيء تراجع</numerusform>
            <numerusform>واحد ربما تراجع</numerusform>
            <numerusform>اثنان ربما تراجعا</numerusform>
            <numerusform>%n ربما تراجعت</numerusform>
            <numerusform>%n ربما تراجعت</numerusform>
            <numerusform>%n ربما تراجعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be in place or partly so</source>
        <translation>
            <numerusform>لا شيء ربما تحقق</numerusform>
            <numerusform>واحد ربما تحقق ولو جزئياً</numerusform>
            <numerusform>اثنان ربما تحققا ولو جزئياً</numerusform>
            <numerusform>%n ربما تحققت ولو جزئياً</numerusform>
            <numerusform>%n ربما تحققت ولو جزئياً</numerusform>
            <numerusform>%n ربما تحققت ولو جزئياً</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since your last look (%1)</source>
        <translation>لا جديد منذ نظرتك الأخيرة (%1)</translation>
    </message>
</context>
<context>
    <name>Now</name>
    <message>
        <source>Slipping</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>فات أوانه</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>خطوط حمراء</translation>
    </message>
    <message>
        <source>may have slipped</source>
        <translation>ربما تراجع</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>agreement under strain</source>
        <translation>اتفاق تحت الضغط</translation>
    </message>
    <message>
        <source>agreement suspended</source>
        <translation>اتفاق معلّق</translation>
    </message>
    <message>
        <source>exemption ends</source>
        <translation>ينتهي الإعفاء</translation>
    </message>
    <message>
        <source>exemption has ended</source>
        <translation>انتهى الإعفاء</translation>
    </message>
    <message>
        <source>we promised</source>
        <translation>وعدنا</translation>
    </message>
    <message>
        <source>they promised</source>
        <translation>وعدوا</translation>
    </message>
    <message>
        <source>term to check</source>
        <translation>بند يُتحقق منه</translation>
    </message>
    <message>
        <source>review to look at again</source>
        <translation>مراجعة يُعاد النظر فيها</translation>
    </message>
    <message>
        <source>risk to look at again</source>
        <translation>خطر يُعاد النظر فيه</translation>
    </message>
    <message>
        <source>action to look at again</source>
        <translation>عمل يُعاد النظر فيه</translation>
    </message>
    <message>
        <source>our line to look at again</source>
        <translation>رسالتنا يُعاد النظر فيها</translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation>جواب منتظر</translation>
    </message>
    <message>
        <source>mandate ends</source>
        <translation>ينتهي التفويض</translation>
    </message>
    <message>
        <source>view older than 45 days</source>
        <translation>رأي أقدم من 45 يومًا</translation>
    </message>
    <message>
        <source>newer signs speak against it</source>
        <translation>إشارات أحدث تخالفه</translation>
    </message>
    <message>
        <source>mandate is over</source>
        <translation>انتهى التفويض</translation>
    </message>
    <message>
        <source>legal check past its day</source>
        <translation>تحقق قانوني فات يومه</translation>
    </message>
    <message>
        <source>a listing is newer than the legal check</source>
        <translation>إدراج أحدث من التحقق القانوني</translation>
    </message>
    <message>
        <source>a label is newer than the legal check</source>
        <translation>وصم أحدث من التحقق القانوني</translation>
    </message>
    <message>
        <source>a pending listing is newer than the legal check</source>
        <translation>إدراج معلّق أحدث من التحقق القانوني</translation>
    </message>
    <message>
        <source>a law is newer than the legal check</source>
        <translation>قانون أحدث من التحقق القانوني</translation>
    </message>
    <message>
        <source>first principle review, not decided</source>
        <translation>أول مراجعة للمبادئ، لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>review not decided</source>
        <translation>مراجعة لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>nobody has gone through the risks</source>
        <translation>لم يستعرض أحد المخاطر</translation>
    </message>
    <message>
        <source>mandate not acknowledged</source>
        <translation>تفويض لم يُقَرّ باستلامه</translation>
    </message>
    <message>
        <source>not known: ask again</source>
        <translation>غير معروف: اسأل مجددًا</translation>
    </message>
    <message>
        <source>harm check not written</source>
        <translation>لم يُكتب فحص الضرر</translation>
    </message>
    <message>
        <source>asks for a review</source>
        <translation>يستدعي مراجعة</translation>
    </message>
    <message>
        <source>approached</source>
        <translation>اقتُرب منه</translation>
    </message>
    <message>
        <source>crossed, allowed</source>
        <translation>تُجووز بإذن</translation>
    </message>
    <message>
        <source>crossed, not allowed</source>
        <translation>تُجووز بلا إذن</translation>
    </message>
    <message>
        <source>met under threat</source>
        <translation>استُجيب تحت التهديد</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>لا شيء يُنظر فيه</translation>
    </message>
    <message>
        <source>Risk list</source>
        <translation>قائمة المخاطر</translation>
    </message>
    <message>
        <source>What we say in public</source>
        <translation>ما نقوله علنًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
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
<context>
    <name>Proposal</name>
    <message>
        <source>This may be in place</source>
        <translation>ربما تحقق هذا</translation>
    </message>
    <message>
        <source>This may have slipped</source>
        <translation>ربما تراجع هذا</translation>
    </message>
    <message>
        <source>This may be partly in place</source>
        <translation>ربما تحقق هذا جزئياً</translation>
    </message>
    <message>
        <source>It slipped</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It still stands</source>
        <translation>ما زال قائمًا</translation>
    </message>
    <message>
        <source>Take as evidence, set partly in place</source>
        <translation>خذه دليلاً واجعله محققاً جزئياً</translation>
    </message>
    <message>
        <source>Take as evidence, set in place</source>
        <translation>خذه دليلًا واجعله متحققًا</translation>
    </message>
</context>
<context>
    <name>ProposalKeys</name>
    <message>
        <source>g</source>
        <comment>one letter for &apos;next to look at&apos;, none of the five answers</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>t</source>
        <comment>one letter for &apos;take what is proposed&apos;, none of the five answers</comment>
        <translation>خ</translation>
    </message>
    <message>
        <source>k</source>
        <comment>one letter for &apos;it still stands&apos;, none of the five answers</comment>
        <translation>ق</translation>
    </message>
</context>
<context>
    <name>RiskKeys</name>
    <message>
        <source>r</source>
        <comment>one letter for &apos;add a risk&apos;, none of the answers of the checklist</comment>
        <translation>ر</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Gone through: %1</source>
        <translation>استُعرضت: %1</translation>
    </message>
    <message>
        <source>What could go wrong, for whom?</source>
        <translation>ما الذي قد يسوء، ولمن؟</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>مدى الخطورة</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>من يتابعه</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>يُعاد النظر في</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>ما نفعله حياله</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>وضعه</translation>
    </message>
    <message>
        <source>Operational risks</source>
        <translation>مخاطر العمل</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>أضف خطرًا</translation>
    </message>
    <message>
        <source>A new risk</source>
        <translation>خطر جديد</translation>
    </message>
    <message>
        <source>This risk</source>
        <translation>هذا الخطر</translation>
    </message>
    <message>
        <source>What could go wrong for people and work belongs here, each with who watches it.</source>
        <translation>هنا ما قد يسوء للناس وللعمل، ومع كل خطر من يتابعه.</translation>
    </message>
    <message>
        <source>look again: %1</source>
        <translation>يُعاد النظر: %1</translation>
    </message>
    <message>
        <source>Nobody has gone through this list yet.</source>
        <translation>لم يستعرض أحد هذه القائمة بعد.</translation>
    </message>
    <message>
        <source>Gone through today</source>
        <translation>استُعرضت اليوم</translation>
    </message>
    <message>
        <source>Gone through: there is none we see</source>
        <translation>استُعرضت: لا نرى أي خطر</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Risks gone through</source>
        <translation>استُعرضت المخاطر</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>The same person was met %times times in %days days, never more than %gap days apart.</source>
        <translation>التقينا الشخص نفسه %times مرات خلال %days يومًا، ولم تزد الفجوة على %gap يومًا.</translation>
    </message>
    <message>
        <source>Promises of ours were kept, and none is broken or overdue.</source>
        <translation>وُفي بوعود لنا، ولا وعد منكوث أو متأخر.</translation>
    </message>
    <message>
        <source>We saw what came of promises of theirs.</source>
        <translation>رأينا ما آلت إليه وعود لهم.</translation>
    </message>
    <message>
        <source>What they hold against us is written down.</source>
        <translation>ما يأخذونه علينا مدوّن.</translation>
    </message>
    <message>
        <source>We asked what they hold against us.</source>
        <translation>سألنا عما يأخذونه علينا.</translation>
    </message>
    <message>
        <source>Of all pressure in play it is written who wields it and what it did.</source>
        <translation>لكل ضغط قائم مدوّن من يمارسه وما أثره.</translation>
    </message>
    <message>
        <source>With everybody met here it is agreed what stays private.</source>
        <translation>اتُّفق مع كل من التقيناه هنا على ما يبقى سرّيًا.</translation>
    </message>
    <message>
        <source>Every go-between of the last 60 days was asked about a stake.</source>
        <translation>كل وسيط في آخر 60 يومًا سُئل عن مصلحته.</translation>
    </message>
    <message>
        <source>The price to our reputation and to theirs was looked at.</source>
        <translation>نُظر في الثمن على سمعتنا وسمعتهم.</translation>
    </message>
    <message>
        <source>What they say, how they reason and what lies beneath is written, or is to be asked.</source>
        <translation>ما يقولونه وكيف يفكرون وما وراء ذلك مدوّن، أو سيُسأل عنه.</translation>
    </message>
    <message>
        <source>What standing they seek is written down.</source>
        <translation>المكانة التي يطلبونها مدوّنة.</translation>
    </message>
    <message>
        <source>What they may hope to gain is listed; each risky gain has its review.</source>
        <translation>ما قد يأملون كسبه مدرج، ولكل كسب خطر مراجعته.</translation>
    </message>
    <message>
        <source>What a refusal would cost them is written down.</source>
        <translation>ما يكلّفهم الرفض مدوّن.</translation>
    </message>
    <message>
        <source>It is written who could make a refusal cost them.</source>
        <translation>مدوّن من يستطيع أن يجعل الرفض مكلفًا لهم.</translation>
    </message>
    <message>
        <source>Each of the four lists has a line.</source>
        <translation>في كل من القوائم الأربع سطر.</translation>
    </message>
    <message>
        <source>Every point has its type, and somebody there can decide or recommend.</source>
        <translation>لكل نقطة نوعها، وهناك من يقرر أو يوصي.</translation>
    </message>
    <message>
        <source>Our red lines are drawn; theirs are noted, or known to be unknown.</source>
        <translation>خطوطنا الحمراء مرسومة، وخطوطهم مدوّنة أو معلوم أنها مجهولة.</translation>
    </message>
    <message>
        <source>There is no political link.</source>
        <translation>لا صلة سياسية.</translation>
    </message>
    <message>
        <source>A first ask is chosen, and became a promise.</source>
        <translation>اختير طلب أول، وصار وعدًا.</translation>
    </message>
    <message>
        <source>A mandate is acknowledged and valid today.</source>
        <translation>هناك تفويض مُقَرّ وسارٍ اليوم.</translation>
    </message>
    <message>
        <source>With everybody talked with there is a legal check that counts (oldest: %day), and nothing newer.</source>
        <translation>لكل من نتحاور معهم تحقق قانوني معتبر (الأقدم: %day)، ولا شيء أحدث منه.</translation>
    </message>
    <message>
        <source>There is a legal check that counts (%day), but not on everybody talked with.</source>
        <translation>هناك تحقق قانوني معتبر (%day)، لكن ليس لكل من نتحاور معهم.</translation>
    </message>
    <message>
        <source>Every listing with a legal effect has its answer.</source>
        <translation>لكل إدراج ذي أثر قانوني جوابه.</translation>
    </message>
    <message>
        <source>Somebody we talk to decides, as far as is probable.</source>
        <translation>من نتحدث إليهم من يقرر، على الأرجح.</translation>
    </message>
    <message>
        <source>There is work on a common position, and nobody is known to breach it.</source>
        <translation>هناك عمل على موقف مشترك، ولا يُعرف من يخرقه.</translation>
    </message>
    <message>
        <source>Three influences or more are written down, each with its day.</source>
        <translation>ثلاثة تأثيرات أو أكثر مدوّنة، لكل منها يومه.</translation>
    </message>
    <message>
        <source>All pressure in play is carried by others, or was decided on.</source>
        <translation>كل ضغط قائم يحمله آخرون، أو بُتّ فيه.</translation>
    </message>
    <message>
        <source>All scenarios and a red line are written and decided.</source>
        <translation>كل السيناريوهات وخط أحمر مكتوبة ومقررة.</translation>
    </message>
    <message>
        <source>Every term says how and when it is checked.</source>
        <translation>كل بند يقول كيف ومتى يُتحقق منه.</translation>
    </message>
    <message>
        <source>There is a new leader or a new crew.</source>
        <translation>هناك قائد جديد أو طاقم جديد.</translation>
    </message>
    <message>
        <source>They asked who we are.</source>
        <translation>سألوا من نحن.</translation>
    </message>
    <message>
        <source>They took us for others.</source>
        <translation>ظنّونا غيرنا.</translation>
    </message>
    <message>
        <source>A review found a principle at grave risk.</source>
        <translation>وجدت مراجعة مبدأ في خطر جسيم.</translation>
    </message>
    <message>
        <source>Somebody we talked to was replaced or lost.</source>
        <translation>شخص كنا نتحدث إليه استُبدل أو فُقد.</translation>
    </message>
    <message>
        <source>A promise of ours is overdue.</source>
        <translation>وعد لنا متأخر.</translation>
    </message>
    <message>
        <source>A promise of ours was broken.</source>
        <translation>وعد لنا نُكث.</translation>
    </message>
    <message>
        <source>A promise of theirs was broken.</source>
        <translation>وعد لهم نُكث.</translation>
    </message>
    <message>
        <source>There is a new grievance.</source>
        <translation>هناك شكوى جديدة.</translation>
    </message>
    <message>
        <source>There is new pressure on them.</source>
        <translation>هناك ضغط جديد عليهم.</translation>
    </message>
    <message>
        <source>A device was taken, copied or opened under pressure.</source>
        <translation>جهاز أُخذ أو نُسخ أو فُتح تحت الضغط.</translation>
    </message>
    <message>
        <source>A go-between has a stake.</source>
        <translation>لوسيط مصلحة.</translation>
    </message>
    <message>
        <source>Somebody vouches for us no longer.</source>
        <translation>لم يعد أحدهم يشهد لنا.</translation>
    </message>
    <message>
        <source>A meeting with a community went badly.</source>
        <translation>لقاء مع مجتمع لم يكن جيدًا.</translation>
    </message>
    <message>
        <source>Weapons were shown, or force was used.</source>
        <translation>أُشهر سلاح أو استُعملت القوة.</translation>
    </message>
    <message>
        <source>They asked for publicity.</source>
        <translation>طلبوا دعاية.</translation>
    </message>
    <message>
        <source>There were words in public.</source>
        <translation>قيل كلام علني.</translation>
    </message>
    <message>
        <source>Since the last view, several things speak against their good faith.</source>
        <translation>منذ آخر رأي، أشياء عدة تخالف حسن نيتهم.</translation>
    </message>
    <message>
        <source>The need was denied.</source>
        <translation>أُنكرت الحاجة.</translation>
    </message>
    <message>
        <source>An alliance began, changed or ended.</source>
        <translation>تحالف بدأ أو تغيّر أو انتهى.</translation>
    </message>
    <message>
        <source>They asked for a fee, a tax or a share.</source>
        <translation>طلبوا رسمًا أو ضريبة أو حصة.</translation>
    </message>
    <message>
        <source>Delay is used as a tactic.</source>
        <translation>يُستعمل التأخير تكتيكًا.</translation>
    </message>
    <message>
        <source>They knew us after we had said who we are (%day).</source>
        <translation>عرفونا بعد أن قلنا من نحن (%day).</translation>
    </message>
    <message>
        <source>We explained our principles (%day).</source>
        <translation>شرحنا مبادئنا (%day).</translation>
    </message>
    <message>
        <source>A community was met (%day), and somebody vouches for us.</source>
        <translation>التقينا مجتمعًا (%day)، وهناك من يشهد لنا.</translation>
    </message>
    <message>
        <source>A promise of safety was kept (%day).</source>
        <translation>وُفي بوعد بالسلامة (%day).</translation>
    </message>
    <message>
        <source>There is a view on their good faith (%day).</source>
        <translation>هناك رأي في حسن نيتهم (%day).</translation>
    </message>
    <message>
        <source>The need was brought to notice (last: %day).</source>
        <translation>لُفت النظر إلى الحاجة (آخره: %day).</translation>
    </message>
    <message>
        <source>The purpose is written whole, and they said it back (%day).</source>
        <translation>الغرض مكتوب كاملًا، وأعادوا قوله (%day).</translation>
    </message>
    <message>
        <source>A community said what may be said on its behalf (%day).</source>
        <translation>قال مجتمع ما يجوز أن يُقال باسمه (%day).</translation>
    </message>
    <message>
        <source>The political link was reviewed (%day).</source>
        <translation>روجعت الصلة السياسية (%day).</translation>
    </message>
    <message>
        <source>The line has its speaker and is still good (until: %day).</source>
        <translation>للرسالة متحدثها، وهي ما زالت صالحة (حتى: %day).</translation>
    </message>
    <message>
        <source>There is more than one channel, and one was tried (%day).</source>
        <translation>هناك أكثر من قناة، وجُرّبت إحداها (%day).</translation>
    </message>
    <message>
        <source>Talks went without threat and are to go on (%day).</source>
        <translation>جرت المحادثات بلا تهديد وستستمر (%day).</translation>
    </message>
    <message>
        <source>All roles are taken, and there was a debrief (%day).</source>
        <translation>كل الأدوار مشغولة، وجرى استخلاص (%day).</translation>
    </message>
    <message>
        <source>The risks were gone through, and a review was decided (%day).</source>
        <translation>استُعرضت المخاطر، وبُتّ في مراجعة (%day).</translation>
    </message>
    <message>
        <source>The last trip went in travel mode (%day).</source>
        <translation>جرت آخر رحلة بوضع السفر (%day).</translation>
    </message>
    <message>
        <source>There is no contact any more (last: %day).</source>
        <translation>انقطع التواصل (آخره: %day).</translation>
    </message>
    <message>
        <source>The purpose was worded anew (%day).</source>
        <translation>أعيدت صياغة الغرض (%day).</translation>
    </message>
    <message>
        <source>No community is met any more (last: %day).</source>
        <translation>لم يعد يُلتقى أي مجتمع (آخره: %day).</translation>
    </message>
    <message>
        <source>The last talks are long ago (%day).</source>
        <translation>المحادثات الأخيرة بعيدة العهد (%day).</translation>
    </message>
    <message>
        <source>Three talks running moved nothing.</source>
        <translation>ثلاث محادثات متتالية لم تحرّك شيئًا.</translation>
    </message>
    <message>
        <source>A red line was crossed.</source>
        <translation>تُجووز خط أحمر.</translation>
    </message>
    <message>
        <source>There is a truce or a peace process.</source>
        <translation>هناك هدنة أو عملية سلام.</translation>
    </message>
    <message>
        <source>An envoy came.</source>
        <translation>جاء مبعوث.</translation>
    </message>
    <message>
        <source>No mandate is valid any more.</source>
        <translation>لم يعد أي تفويض ساريًا.</translation>
    </message>
    <message>
        <source>There is a new listing.</source>
        <translation>هناك إدراج جديد.</translation>
    </message>
    <message>
        <source>There is a new label.</source>
        <translation>هناك وصم جديد.</translation>
    </message>
    <message>
        <source>An exemption ended.</source>
        <translation>انتهى إعفاء.</translation>
    </message>
    <message>
        <source>A barrier did not honour what was agreed.</source>
        <translation>حاجز لم يحترم ما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Two messages running were not answered.</source>
        <translation>رسالتان متتاليتان بلا جواب.</translation>
    </message>
    <message>
        <source>Somebody else holds the place of the talks.</source>
        <translation>مكان المحادثات بيد غير من كان.</translation>
    </message>
    <message>
        <source>Somebody of the team left.</source>
        <translation>شخص من الفريق غادر.</translation>
    </message>
    <message>
        <source>An agency gave way.</source>
        <translation>تنازلت منظمة.</translation>
    </message>
    <message>
        <source>An influence ended.</source>
        <translation>انتهى تأثير.</translation>
    </message>
    <message>
        <source>Pressure of our own is in play.</source>
        <translation>هناك ضغط منّا قائم.</translation>
    </message>
    <message>
        <source>A check is two weeks overdue.</source>
        <translation>تحقق متأخر أسبوعين.</translation>
    </message>
    <message>
        <source>A review was raised and is not decided.</source>
        <translation>مراجعة أُثيرت ولم يُبتّ فيها.</translation>
    </message>
    <message>
        <source>Something asks for a review: %trigger.</source>
        <translation>ما يستدعي مراجعة: %trigger.</translation>
    </message>
    <message>
        <source>A device was searched, opened or taken.</source>
        <translation>جهاز فُتّش أو فُتح أو أُخذ.</translation>
    </message>
</context>
</TS>
