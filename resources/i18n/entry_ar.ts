<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CodeView</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Type two of its groups from your paper, so that it surely can be read later.</source>
        <translation>اكتب مجموعتين منه كما في ورقتك، لنتأكد من أنه سيُقرأ لاحقاً.</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>فتح الدفتر</translation>
    </message>
    <message>
        <source>Write it on paper and keep it away from this computer. It opens the notebook when the passphrase is forgotten, and it is shown only this once.</source>
        <translation>اكتبه على ورقة واحفظها بعيداً عن هذا الحاسوب. يفتح الدفتر عند نسيان عبارة المرور، ولا يُعرض إلا هذه المرة.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>كتبته</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>عرض الرمز ثانية</translation>
    </message>
    <message>
        <source>That is not this group. Look at your paper, or show the code again.</source>
        <translation>ليست هذه المجموعة. انظر إلى ورقتك أو اعرض الرمز ثانية.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
</context>
<context>
    <name>CreateView</name>
    <message>
        <source>Making the notebook…</source>
        <translation>جارٍ إنشاء الدفتر…</translation>
    </message>
    <message>
        <source>Make your notebook</source>
        <translation>أنشئ دفترك</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer, encrypted with your passphrase. If you forget it, only the recovery code you will see next opens the notebook.</source>
        <translation>كل ما تكتبه يبقى على هذا الحاسوب مشفّراً بعبارة مرورك. إن نسيتها فلا يفتح الدفتر إلا رمز الاسترداد الذي ستراه بعد قليل.</translation>
    </message>
    <message>
        <source>Your person code</source>
        <translation>رمزك الشخصي</translation>
    </message>
    <message>
        <source>A code, never your name: letters, digits, dots and dashes. Example: U-NEG1</source>
        <translation>رمز وليس اسمك: أحرف لاتينية وأرقام ونقاط وشرطات. مثال: U-NEG1</translation>
    </message>
    <message>
        <source>For practice only</source>
        <translation>للتدريب فقط</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح دفتر آخر…</translation>
    </message>
    <message>
        <source>Type the code you have in your organisation.</source>
        <translation>اكتب الرمز الذي لك في منظمتك.</translation>
    </message>
    <message>
        <source>Make the notebook</source>
        <translation>إنشاء الدفتر</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Open another notebook</source>
        <translation>فتح دفتر آخر</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>اكتب عبارة مرور.</translation>
    </message>
    <message>
        <source>The two differ. Type it again here.</source>
        <translation>العبارتان مختلفتان. اكتبها هنا من جديد.</translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>The code from your paper opens the notebook, and you give it a new passphrase. The code stays the same.</source>
        <translation>يفتح الرمز المكتوب على ورقتك الدفتر، ثم تعطيه عبارة مرور جديدة. يبقى الرمز نفسه.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Seven groups of four; capitals and dashes do not matter.</source>
        <translation>سبع مجموعات من أربعة؛ لا تهم الأحرف الكبيرة ولا الشرطات.</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>عودة إلى عبارة المرور</translation>
    </message>
    <message>
        <source>Type the code from your paper.</source>
        <translation>اكتب الرمز من ورقتك.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>فتح بالعبارة الجديدة</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Four or five words that do not belong together are strong and easy to type.</source>
        <translation>أربع أو خمس كلمات لا صلة بينها قوية وسهلة الكتابة.</translation>
    </message>
    <message>
        <source>Short: whoever has this computer could find it by trying.</source>
        <translation>قصيرة: من بيده هذا الحاسوب قد يجدها بالتجربة.</translation>
    </message>
    <message>
        <source>Better. One more word makes it strong.</source>
        <translation>أفضل. كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Long enough, unless it is a known sentence or about you.</source>
        <translation>طويلة بما يكفي، إلا إن كانت جملة معروفة أو عنك.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Your notebook</source>
        <translation>دفترك</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>زر الأحرف الكبيرة مفعّل</translation>
    </message>
    <message>
        <source>It is locked: what is in it can be read only with its passphrase.</source>
        <translation>إنه مقفل: لا يُقرأ ما فيه إلا بعبارة مروره.</translation>
    </message>
    <message numerus="yes">
        <source>Once after an update, lists and search are prepared anew; nothing you wrote changes. %n record(s) so far.</source>
        <translation>
            <numerusform>تُجهَّز القوائم والبحث من جديد مرة واحدة بعد التحديث، ولا يتغير شيء مما كتبته.</numerusform>
            <numerusform>تُجهَّز القوائم والبحث من جديد مرة واحدة بعد التحديث، ولا يتغير شيء مما كتبته. سجل واحد حتى الآن.</numerusform>
            <numerusform>تُجهَّز القوائم والبحث من جديد مرة واحدة بعد التحديث، ولا يتغير شيء مما كتبته. سجلان حتى الآن.</numerusform>
            <numerusform>تُجهَّز القوائم والبحث من جديد مرة واحدة بعد التحديث، ولا يتغير شيء مما كتبته. %n سجلات حتى الآن.</numerusform>
            <numerusform>تُجهَّز القوائم والبحث من جديد مرة واحدة بعد التحديث، ولا يتغير شيء مما كتبته. %n سجلًا حتى الآن.</numerusform>
            <numerusform>تُجهَّز القوائم والبحث من جديد مرة واحدة بعد التحديث، ولا يتغير شيء مما كتبته. %n سجل حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح دفتر آخر…</translation>
    </message>
    <message>
        <source>Back to your notebook</source>
        <translation>العودة إلى دفترك</translation>
    </message>
    <message>
        <source>Notebook “%1”</source>
        <translation>الدفتر «%1»</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>لوحة المفاتيح: %1</translation>
    </message>
</context>
</TS>
