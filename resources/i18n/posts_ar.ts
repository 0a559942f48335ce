<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>PostPane</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>what follows is read from the newest %1</source>
        <translation>ما يلي مأخوذ من آخر %1</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>لم يُشارَك مع هذا الدفتر</translation>
    </message>
    <message>
        <source>This place has two versions. Settle them first.</source>
        <translation>لهذا المكان نسختان. احسم بينهما أولاً.</translation>
    </message>
    <message>
        <source>Nothing was different from before.</source>
        <translation>لم يختلف شيء عما سبق.</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>عادةً</translation>
    </message>
    <message numerus="yes">
        <source>the last %n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>الزيارة الأخيرة</numerusform>
            <numerusform>آخر زيارتين</numerusform>
            <numerusform>آخر %n زيارات</numerusform>
            <numerusform>آخر %n زيارة</numerusform>
            <numerusform>آخر %n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>آخر %1 من %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>%1, in %2 reports</source>
        <translation>%1، في %2 تقارير</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>في المرة الأخيرة</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>قبل أن تنطلق</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>يُطلب عادةً</translation>
    </message>
    <message>
        <source>Agreed procedure</source>
        <translation>الإجراء المتفق عليه</translation>
    </message>
    <message>
        <source>How passing here was agreed to go: who speaks, what is shown, where to stop.</source>
        <translation>كيف اتُّفق على المرور هنا: من يتكلم، وماذا يُبرَز، وأين يكون التوقف.</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>أفضل الأوقات</translation>
    </message>
    <message>
        <source>When it goes well here, and when it does not.</source>
        <translation>متى تسير الأمور هنا جيداً، ومتى لا تسير.</translation>
    </message>
    <message>
        <source>Who held it</source>
        <translation>من كان يمسك به</translation>
    </message>
    <message>
        <source>No checkpoint encounter was written down here yet.</source>
        <translation>لم يُدوَّن هنا أي لقاء عند حاجز بعد.</translation>
    </message>
    <message>
        <source>The first visit: nothing to compare it with.</source>
        <translation>الزيارة الأولى: لا شيء للمقارنة به.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>Got through after</source>
        <translation>تم المرور بعد</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>According to facts</source>
        <translation>بحسب الوقائع المدوّنة</translation>
    </message>
    <message>
        <source>No visit says who held it.</source>
        <translation>لا تذكر أي زيارة من كان يمسك به.</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>visits</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>usually %1 · longest %2 · known for %3 visits</source>
        <translation>عادةً %1 · الأطول %2 · معروف في %3 زيارات</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>لم يُطلب شيء</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>an actor not in this notebook</source>
        <translation>جهة ليست في هذا الدفتر</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>لا زيارة بعد</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>other operator: %1</source>
        <translation>جهة مشغّلة أخرى: %1</translation>
    </message>
    <message>
        <source>other actor: %1</source>
        <translation>جهة أخرى: %1</translation>
    </message>
    <message>
        <source>new demand: %1</source>
        <translation>طلب جديد: %1</translation>
    </message>
    <message>
        <source>not asked this time: %1</source>
        <translation>لم يُطلب هذه المرة: %1</translation>
    </message>
    <message>
        <source>longer wait than ever: %1</source>
        <translation>انتظار أطول من أي وقت: %1</translation>
    </message>
    <message>
        <source>worse outcome: %1</source>
        <translation>نتيجة أسوأ: %1</translation>
    </message>
    <message>
        <source>more threat: %1</source>
        <translation>تهديد أكبر: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>What you were writing about a post is still here.</source>
        <translation>ما كنت تكتبه عن نقطة ما زال هنا.</translation>
    </message>
    <message>
        <source>This is not in this notebook.</source>
        <translation>هذا ليس في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>قبل أن تنطلق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Saved with the place</source>
        <translation>حُفظ مع المكان</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1</source>
        <comment>posts that match, of all</comment>
        <translation>
            <numerusform>لا شيء من %1</numerusform>
            <numerusform>واحدة من %1</numerusform>
            <numerusform>اثنتان من %1</numerusform>
            <numerusform>%n من %1</numerusform>
            <numerusform>%n من %1</numerusform>
            <numerusform>%n من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>New encounter here</source>
        <translation>لقاء جديد هنا</translation>
    </message>
    <message>
        <source>Posts, the one visited last first</source>
        <translation>النقاط، الأحدث زيارةً أولاً</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>النقاط التي عُثر عليها</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>لا نقاط بعد</translation>
    </message>
    <message>
        <source>A place comes here by itself when a checkpoint encounter is written down there. Its card says who held it, what is usually asked and what was agreed.</source>
        <translation>يظهر المكان هنا من تلقاء نفسه حين يُدوَّن فيه لقاء عند حاجز. وتقول بطاقته من كان يمسك به، وما يُطلب عادةً، وما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>لقاء جديد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No post has these words in its name or in what was agreed there.</source>
        <translation>لا نقطة تحمل هذه الكلمات في اسمها أو في ما اتُّفق عليه فيها.</translation>
    </message>
</context>
<context>
    <name>TextValue</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
</TS>
