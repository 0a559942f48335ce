<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttachForm</name>
    <message>
        <source>Paper kept sealed on this device</source>
        <translation>حُفظت الوثيقة مختومة على هذا الجهاز</translation>
    </message>
    <message>
        <source>A permit, a stamped letter, an agreement: papers only. No photograph of a person has a place here.</source>
        <translation>تصريح أو رسالة مختومة أو اتفاق: وثائق فقط. لا مكان هنا لصورة أي شخص.</translation>
    </message>
    <message>
        <source>Making the picture anew from its pixels…</source>
        <translation>يُعاد صنع الصورة من نقاطها…</translation>
    </message>
    <message>
        <source>This is not a picture that can be made anew.</source>
        <translation>هذه ليست صورة يمكن إعادة صنعها.</translation>
    </message>
    <message>
        <source>It can be kept sealed as it is, and is never opened here. What it says of who wrote it, where and when stays in it; a photograph is better saved as JPEG first.</source>
        <translation>يمكن حفظ الملف مختوماً كما هو، ولا يُفتح هنا أبداً. ما يقوله عمّن كتبه وأين ومتى يبقى فيه؛ والأفضل حفظ الصورة أولاً بصيغة JPEG.</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>تاريخ الوثيقة</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هي؟</translation>
    </message>
    <message>
        <source>Keep sealed</source>
        <translation>احفظها مختومة</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختر ملفاً آخر…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>dated…</source>
        <translation>مؤرخة…</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>As it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>كما تُحفظ</translation>
    </message>
    <message>
        <source>What can be seen stays visible: faces, names, a screen behind. The file you chose is still where it was.</source>
        <translation>ما يُرى يبقى ظاهراً: الوجوه والأسماء وشاشة في الخلف. والملف الذي اخترته ما زال في مكانه.</translation>
    </message>
    <message>
        <source>Picture as it was</source>
        <translation>الصورة كما كانت</translation>
    </message>
    <message>
        <source>Picture as it is kept</source>
        <translation>الصورة كما تُحفظ</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Release…</source>
        <translation>إتاحة…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إتاحة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Keep on this device again</source>
        <translation>أبقها على هذا الجهاز مجدداً</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملء الإطار</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Release this paper?</source>
        <translation>هل تتيح هذه الوثيقة؟</translation>
    </message>
    <message>
        <source>The paper and its caption then leave with the next bundles to your team and to coordinators who receive this record; nobody else gets them. Once sealed to somebody, it cannot be taken back.</source>
        <translation>تخرج الوثيقة وشرحها عندئذ مع الحزم التالية إلى فريقك وإلى المنسقين الذين يستلمون هذا السجل؛ ولا يستلمهما أحد غيرهم. وبعد ختمها لأحد لا يمكن استرجاعها.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>where it was taken (GPS)</source>
        <translation>مكان التقاطها (GPS)</translation>
    </message>
    <message>
        <source>camera or telephone</source>
        <translation>الكاميرا أو الهاتف</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>وقت التقاطها</translation>
    </message>
    <message>
        <source>name of its owner or author</source>
        <translation>اسم صاحبها أو كاتبها</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>programs that wrote it</source>
        <translation>البرامج التي كتبتها</translation>
    </message>
    <message>
        <source>camera settings</source>
        <translation>إعدادات الكاميرا</translation>
    </message>
    <message>
        <source>the maker&apos;s hidden notes</source>
        <translation>ملاحظات الصانع المخفية</translation>
    </message>
    <message>
        <source>a small copy of the picture</source>
        <translation>نسخة صغيرة من الصورة</translation>
    </message>
    <message>
        <source>history of edits (XMP)</source>
        <translation>سجل التعديلات (XMP)</translation>
    </message>
    <message>
        <source>press captions (IPTC)</source>
        <translation>شروح صحفية (IPTC)</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>ملف الألوان</translation>
    </message>
    <message>
        <source>hidden texts</source>
        <translation>نصوص مخفية</translation>
    </message>
    <message>
        <source>further pages or pictures: only the first is kept</source>
        <translation>صفحات أو صور أخرى: تُحفظ الأولى فقط</translation>
    </message>
    <message>
        <source>something hidden behind its end</source>
        <translation>شيء مخفي بعد نهايتها</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>It is no JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>ليست بصيغة JPEG أو PNG أو WebP أو TIFF أو BMP.</translation>
    </message>
    <message>
        <source>The picture is cut or damaged.</source>
        <translation>الصورة مبتورة أو تالفة.</translation>
    </message>
    <message>
        <source>Making it anew took more memory than a paper may.</source>
        <translation>تحتاج إعادة صنعها ذاكرة أكثر مما يُسمح به لوثيقة.</translation>
    </message>
    <message>
        <source>Making it anew took longer than a paper may.</source>
        <translation>تحتاج إعادة صنعها وقتاً أطول مما يُسمح به لوثيقة.</translation>
    </message>
    <message>
        <source>It holds more than a picture, so it is not shown.</source>
        <translation>فيها ما هو أكثر من صورة، فلا تُعرض.</translation>
    </message>
    <message>
        <source>It is kept sealed and never opened here.</source>
        <translation>محفوظة مختومة ولا تُفتح هنا أبداً.</translation>
    </message>
    <message>
        <source>Nothing but pixels was found in it, and only pixels are kept.</source>
        <translation>لم يوجد فيها غير النقاط، ولا يُحفظ غير النقاط.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>تبقى على هذا الجهاز</translation>
    </message>
    <message>
        <source>released</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ليست هنا</translation>
    </message>
    <message>
        <source>It is larger than a paper may be.</source>
        <translation>أكبر مما يُسمح به لوثيقة.</translation>
    </message>
    <message>
        <source>At most 50 million pixels, and 32 MB as it is kept.</source>
        <translation>50 مليون نقطة على الأكثر، و32 م.ب بعد الحفظ.</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ك.ب</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Paper released; it leaves with the next bundles</source>
        <translation>أُتيحت الوثيقة؛ تخرج مع الحزم التالية</translation>
    </message>
    <message>
        <source>The paper stays on this device again</source>
        <translation>تبقى الوثيقة على هذا الجهاز مجدداً</translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation>إرفاق وثيقة</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Attach a paper…</source>
        <translation>إرفاق وثيقة…</translation>
    </message>
    <message>
        <source>None. A permit, stamped letter or agreement can be kept here, sealed.</source>
        <translation>لا شيء. يمكن حفظ تصريح أو رسالة مختومة أو اتفاق هنا مختوماً.</translation>
    </message>
    <message>
        <source>None. The policy of this notebook allows no papers.</source>
        <translation>لا شيء. سياسة هذا الدفتر لا تسمح بالوثائق.</translation>
    </message>
</context>
</TS>
