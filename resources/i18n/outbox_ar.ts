<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>LeavingPane</name>
    <message>
        <source>stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>What will leave</source>
        <translation>ما سيخرج</translation>
    </message>
    <message numerus="yes">
        <source>and %n older record(s), in the same way</source>
        <translation>
            <numerusform>ولا سجلات أقدم</numerusform>
            <numerusform>وسجل أقدم واحد، بالطريقة نفسها</numerusform>
            <numerusform>وسجلان أقدم، بالطريقة نفسها</numerusform>
            <numerusform>و%n سجلات أقدم، بالطريقة نفسها</numerusform>
            <numerusform>و%n سجلاً أقدم، بالطريقة نفسها</numerusform>
            <numerusform>و%n سجل أقدم، بالطريقة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>LookedPane</name>
    <message numerus="yes">
        <source>%n bundle(s) found</source>
        <translation>
            <numerusform>لم توجد حزم</numerusform>
            <numerusform>وُجدت حزمة واحدة</numerusform>
            <numerusform>وُجدت حزمتان</numerusform>
            <numerusform>وُجدت %n حزم</numerusform>
            <numerusform>وُجدت %n حزمة</numerusform>
            <numerusform>وُجدت %n حزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>can be taken in</source>
        <translation>يمكن إدخالها</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>استُلمت من قبل</translation>
    </message>
    <message>
        <source>kept, waiting</source>
        <translation>محفوظة، تنتظر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>for somebody else</source>
        <translation>لغيرك</translation>
    </message>
    <message>
        <source>Sender not known</source>
        <translation>مرسل غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more bundle(s)</source>
        <translation>
            <numerusform>ولا حزم أخرى</numerusform>
            <numerusform>وحزمة أخرى</numerusform>
            <numerusform>وحزمتان أخريان</numerusform>
            <numerusform>و%n حزم أخرى</numerusform>
            <numerusform>و%n حزمة أخرى</numerusform>
            <numerusform>و%n حزمة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) for somebody else: pass them on unopened.</source>
        <translation>
            <numerusform>لا حزم لغيرك</numerusform>
            <numerusform>حزمة واحدة لغيرك: سلّمها كما هي.</numerusform>
            <numerusform>حزمتان لغيرك: سلّمهما كما هما.</numerusform>
            <numerusform>%n حزم لغيرك: سلّمها كما هي.</numerusform>
            <numerusform>%n حزمة لغيرك: سلّمها كما هي.</numerusform>
            <numerusform>%n حزمة لغيرك: سلّمها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا شيء يُفعل.</translation>
    </message>
    <message>
        <source>Where two versions differ, both are kept until somebody chooses.</source>
        <translation>حيث تختلف نسختان تُحفظ الاثنتان إلى أن يختار أحد.</translation>
    </message>
    <message>
        <source>What is set aside was not its author&apos;s to write.</source>
        <translation>ما وُضع جانباً لم يكن لكاتبه أن يكتبه.</translation>
    </message>
    <message>
        <source>Nothing is taken in yet. You take in all that can be, or none.</source>
        <translation>لم يُدخل شيء بعد. تُدخل كل ما يمكن إدخاله أو لا شيء.</translation>
    </message>
    <message>
        <source>There is nothing to take in. Your notes are as they were.</source>
        <translation>لا شيء لإدخاله. ملاحظاتك كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n in</source>
        <comment>bundles</comment>
        <translation>
            <numerusform>لا شيء لإدخاله</numerusform>
            <numerusform>إدخال الحزمة</numerusform>
            <numerusform>إدخال الحزمتين</numerusform>
            <numerusform>إدخال الحزم كلها (%n)</numerusform>
            <numerusform>إدخال الحزم كلها (%n)</numerusform>
            <numerusform>إدخال الحزم كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخالها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Back to what came</source>
        <translation>العودة إلى ما وصل</translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation>خُتمت %1</translation>
    </message>
    <message>
        <source>bundle %1 for you</source>
        <translation>الحزمة %1 إليك</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sealed: %1 in %2.</source>
        <translation>خُتم: %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) saved to %1 and read back: the same.</source>
        <translation>
            <numerusform>لم تُحفظ حزم في %1</numerusform>
            <numerusform>حُفظت حزمة واحدة في %1 وأُعيدت قراءتها: مطابقة.</numerusform>
            <numerusform>حُفظت حزمتان في %1 وأُعيدت قراءتهما: مطابقتان.</numerusform>
            <numerusform>حُفظت %n حزم في %1 وأُعيدت قراءتها: مطابقة.</numerusform>
            <numerusform>حُفظت %n حزمة في %1 وأُعيدت قراءتها: مطابقة.</numerusform>
            <numerusform>حُفظت %n حزمة في %1 وأُعيدت قراءتها: مطابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a stick, it is safe to remove.</source>
        <translation>إن كانت ذاكرة محمولة فيمكن إخراجها بأمان.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in.</source>
        <translation>
            <numerusform>لم تُدخل حزم.</numerusform>
            <numerusform>أُدخلت حزمة واحدة.</numerusform>
            <numerusform>أُدخلت حزمتان.</numerusform>
            <numerusform>أُدخلت %n حزم.</numerusform>
            <numerusform>أُدخلت %n حزمة.</numerusform>
            <numerusform>أُدخلت %n حزمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) were copied whole and booked; the others are still here.</source>
        <translation>
            <numerusform>لم تُنسخ أي حزمة؛ كلها ما زالت هنا.</numerusform>
            <numerusform>نُسخت حزمة واحدة كاملة وسُجّلت؛ والباقي ما زال هنا.</numerusform>
            <numerusform>نُسخت حزمتان كاملتان وسُجّلتا؛ والباقي ما زال هنا.</numerusform>
            <numerusform>نُسخت %n حزم كاملة وسُجّلت؛ والباقي ما زال هنا.</numerusform>
            <numerusform>نُسخت %n حزمة كاملة وسُجّلت؛ والباقي ما زال هنا.</numerusform>
            <numerusform>نُسخت %n حزمة كاملة وسُجّلت؛ والباقي ما زال هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save sealed bundles to a folder or stick</source>
        <translation>حفظ الحزم المختومة في مجلد أو ذاكرة</translation>
    </message>
    <message>
        <source>Take in bundles from a folder or stick</source>
        <translation>إدخال حزم من مجلد أو ذاكرة</translation>
    </message>
    <message>
        <source>Now save it to a folder or stick to hand it over.</source>
        <translation>احفظه الآن في مجلد أو ذاكرة لتسليمه.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Send or receive</source>
        <translation>إرسال أو استلام</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>لم ينضم بعد</translation>
    </message>
    <message>
        <source>Joining tells this notebook whose keys to trust, so that it can seal for your colleagues and read what they seal for you. Until then your notes stay on this computer.</source>
        <translation>الانضمام يخبر هذا الدفتر بأي مفاتيح يثق، ليختم لزملائك ويقرأ ما يختمونه لك. وحتى ذلك الحين تبقى ملاحظاتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>الانضمام إلى منظمة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
</context>
<context>
    <name>OutboxRows</name>
    <message>
        <source>bundle %1</source>
        <translation>الحزمة %1</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>لم تعد هنا</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>أُدخلت</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Urgent: hand these over first</source>
        <translation>عاجل: سلّموا هذه أولاً</translation>
    </message>
</context>
<context>
    <name>OutboxValues</name>
    <message>
        <source>Name and area</source>
        <translation>الاسم والمنطقة</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>الساعة والدقيقة</translation>
    </message>
    <message>
        <source>Who, by code name</source>
        <translation>من، بالاسم الرمزي</translation>
    </message>
    <message>
        <source>Exact point</source>
        <translation>النقطة الدقيقة</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Where, which day</source>
        <translation>أين وفي أي يوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Names, notes</source>
        <translation>الأسماء والملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n more detail(s)</source>
        <translation>
            <numerusform>لا تفاصيل أخرى</numerusform>
            <numerusform>تفصيل آخر</numerusform>
            <numerusform>تفصيلان آخران</numerusform>
            <numerusform>%n تفاصيل أخرى</numerusform>
            <numerusform>%n تفصيلاً آخر</numerusform>
            <numerusform>%n تفصيل آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>انتظار دقيقة</numerusform>
            <numerusform>انتظار دقيقتين</numerusform>
            <numerusform>انتظار %n دقائق</numerusform>
            <numerusform>انتظار %n دقيقة</numerusform>
            <numerusform>انتظار %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>the paper itself</source>
        <translation>الوثيقة نفسها</translation>
    </message>
</context>
<context>
    <name>OutboxWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلاً</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not handed off yet</source>
        <translation>
            <numerusform>كل السجلات سُلّمت</numerusform>
            <numerusform>سجل واحد لم يُسلّم بعد</numerusform>
            <numerusform>سجلان لم يُسلّما بعد</numerusform>
            <numerusform>%n سجلات لم تُسلّم بعد</numerusform>
            <numerusform>%n سجلاً لم يُسلّم بعد</numerusform>
            <numerusform>%n سجل لم يُسلّم بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Bundle %1 of %2</source>
        <translation>الحزمة %1 من %2</translation>
    </message>
    <message>
        <source>Can read what happened, where and when, with whom by code name, and your notes. No exact points.</source>
        <translation>يقرأ ما حدث وأين ومتى، ومع من بالاسم الرمزي، وملاحظاتك. بلا نقاط دقيقة.</translation>
    </message>
    <message>
        <source>Can read what happened, where and when, and your notes. No code names, no exact points.</source>
        <translation>يقرأ ما حدث وأين ومتى، وملاحظاتك. بلا أسماء رمزية ولا نقاط دقيقة.</translation>
    </message>
    <message>
        <source>Can read what happened, where and when. No notes, no names of actors or people, no exact points.</source>
        <translation>يقرأ ما حدث وأين ومتى. بلا ملاحظات ولا أسماء جهات أو أشخاص ولا نقاط دقيقة.</translation>
    </message>
    <message>
        <source>Can read what happened, where and on which day. No hours, no notes, no names of actors or people, no exact points.</source>
        <translation>يقرأ ما حدث وأين وفي أي يوم. بلا ساعات ولا ملاحظات ولا أسماء جهات أو أشخاص ولا نقاط دقيقة.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Nothing to seal</source>
        <translation>لا شيء للختم</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>سجل جديد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%n سجلات جديدة</numerusform>
            <numerusform>%n سجلاً جديداً</numerusform>
            <numerusform>%n سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>سجل معدّل</numerusform>
            <numerusform>سجلان معدّلان</numerusform>
            <numerusform>%n سجلات معدّلة</numerusform>
            <numerusform>%n سجلاً معدّلاً</numerusform>
            <numerusform>%n سجل معدّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle %1 of %2 for you has not arrived: ask for it.</source>
        <translation>الحزمة %1 من %2 إليك لم تصل: اطلبها.</translation>
    </message>
    <message>
        <source>Bundles %1 of %2 for you have not arrived: ask for them.</source>
        <translation>الحزم %1 من %2 إليك لم تصل: اطلبها.</translation>
    </message>
    <message>
        <source>incomplete: a file was missing or short</source>
        <translation>ناقصة: ملف مفقود أو مقطوع</translation>
    </message>
    <message>
        <source>not what was signed: damaged or changed on the way</source>
        <translation>ليست ما وُقّع: تلفت أو غُيّرت في الطريق</translation>
    </message>
    <message>
        <source>cut or changed on the way</source>
        <translation>قُطعت أو غُيّرت في الطريق</translation>
    </message>
    <message>
        <source>larger than this program reads</source>
        <translation>أكبر مما يقرؤه هذا البرنامج</translation>
    </message>
    <message>
        <source>a record in it does not check</source>
        <translation>فيها سجل لا يصح</translation>
    </message>
    <message>
        <source>another bundle of this sender has its number</source>
        <translation>حزمة أخرى لهذا المرسل تحمل رقمها</translation>
    </message>
    <message>
        <source>two different rosters have one number</source>
        <translation>سجلا أعضاء مختلفان برقم واحد</translation>
    </message>
    <message>
        <source>sealed by a device that was revoked</source>
        <translation>ختمها جهاز أُلغي</translation>
    </message>
    <message>
        <source>Finding out what is to be sealed…</source>
        <translation>البحث عما يجب ختمه…</translation>
    </message>
    <message>
        <source>Getting ready to copy…</source>
        <translation>التحضير للنسخ…</translation>
    </message>
    <message>
        <source>Looking for bundles…</source>
        <translation>البحث عن حزم…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>جارٍ الإدخال…</translation>
    </message>
    <message>
        <source>Sealing records…</source>
        <translation>ختم السجلات…</translation>
    </message>
    <message>
        <source>Copying, and reading back what was written…</source>
        <translation>نسخ، ثم قراءة ما كُتب من جديد…</translation>
    </message>
    <message>
        <source>Copying the bundle here…</source>
        <translation>نسخ الحزمة إلى هنا…</translation>
    </message>
    <message>
        <source>Checking that it is what was signed…</source>
        <translation>التحقق من أنها ما وُقّع…</translation>
    </message>
    <message>
        <source>Reading and checking the records…</source>
        <translation>قراءة السجلات والتحقق منها…</translation>
    </message>
    <message>
        <source>Taking records in…</source>
        <translation>إدخال السجلات…</translation>
    </message>
    <message numerus="yes">
        <source>Seal %n for %1</source>
        <translation>
            <numerusform>لا شيء للختم إلى %1</numerusform>
            <numerusform>ختم سجل واحد إلى %1</numerusform>
            <numerusform>ختم سجلين إلى %1</numerusform>
            <numerusform>ختم %n سجلات إلى %1</numerusform>
            <numerusform>ختم %n سجلاً إلى %1</numerusform>
            <numerusform>ختم %n سجل إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضاً</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا شيء جانباً</numerusform>
            <numerusform>سجل وُضع جانباً</numerusform>
            <numerusform>سجلان وُضعا جانباً</numerusform>
            <numerusform>%n سجلات وُضعت جانباً</numerusform>
            <numerusform>%n سجلاً وُضع جانباً</numerusform>
            <numerusform>%n سجل وُضع جانباً</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>has everything sealed</source>
        <translation>خُتم له كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>لا عاجل</numerusform>
            <numerusform>عاجل واحد</numerusform>
            <numerusform>عاجلان</numerusform>
            <numerusform>%n عاجلة</numerusform>
            <numerusform>%n عاجلاً</numerusform>
            <numerusform>%n عاجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivePane</name>
    <message>
        <source>Take in from a folder or stick…</source>
        <translation>إدخال من مجلد أو ذاكرة…</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Bundles others sealed for you are taken in here. You see what they would change before anything does.</source>
        <translation>هنا تُدخل الحزم التي ختمها لك الآخرون. ترى ما ستغيّره قبل أن يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>SendPane</name>
    <message>
        <source>For whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Choose whom the records are for. Settings keeps those you usually write to.</source>
        <translation>اختر لمن السجلات. تحفظ الإعدادات من تكتب إليهم عادة.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Save the chosen one again…</source>
        <translation>حفظ الحزمة المختارة من جديد…</translation>
    </message>
    <message>
        <source>one .bin file each</source>
        <translation>ملف ‎.bin لكل حزمة</translation>
    </message>
    <message>
        <source>No bundles yet</source>
        <translation>لا حزم بعد</translation>
    </message>
    <message>
        <source>What you seal lies here, encrypted for its readers, until you hand it over on a stick.</source>
        <translation>ما تختمه يبقى هنا، مشفّراً لقرّائه، إلى أن تسلّمه على ذاكرة.</translation>
    </message>
    <message>
        <source>Hide what will leave</source>
        <translation>إخفاء ما سيخرج</translation>
    </message>
    <message>
        <source>See what will leave</source>
        <translation>عرض ما سيخرج</translation>
    </message>
    <message numerus="yes">
        <source>Save %n bundle(s) to a folder or stick…</source>
        <translation>
            <numerusform>حفظ في مجلد أو ذاكرة…</numerusform>
            <numerusform>حفظ حزمة في مجلد أو ذاكرة…</numerusform>
            <numerusform>حفظ حزمتين في مجلد أو ذاكرة…</numerusform>
            <numerusform>حفظ %n حزم في مجلد أو ذاكرة…</numerusform>
            <numerusform>حفظ %n حزمة في مجلد أو ذاكرة…</numerusform>
            <numerusform>حفظ %n حزمة في مجلد أو ذاكرة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to a folder or stick…</source>
        <translation>حفظ في مجلد أو ذاكرة…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>ولا أحد آخر</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n أشخاص آخرين</numerusform>
            <numerusform>و%n شخصاً آخر</numerusform>
            <numerusform>و%n شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
</TS>
