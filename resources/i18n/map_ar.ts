<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%n place(s) not on the map: no centre and no outline is known. They are in the table.</source>
        <translation>
            <numerusform>كل الأماكن على الخريطة.</numerusform>
            <numerusform>مكان واحد ليس على الخريطة: لا مركز له ولا حدود معروفة. وهو في الجدول.</numerusform>
            <numerusform>مكانان ليسا على الخريطة: لا مركز لهما ولا حدود معروفة. وهما في الجدول.</numerusform>
            <numerusform>%n أماكن ليست على الخريطة: لا مركز لها ولا حدود معروفة. وهي في الجدول.</numerusform>
            <numerusform>%n مكانًا ليس على الخريطة: لا مركز لها ولا حدود معروفة. وهي في الجدول.</numerusform>
            <numerusform>%n مكان ليس على الخريطة: لا مركز لها ولا حدود معروفة. وهي في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Which encounters</source>
        <translation>أي اللقاءات</translation>
    </message>
    <message>
        <source>Map or table</source>
        <translation>خريطة أم جدول</translation>
    </message>
    <message>
        <source>Boundaries…</source>
        <translation>الحدود…</translation>
    </message>
    <message>
        <source>Take in a GeoJSON file of boundaries; it replaces those there are</source>
        <translation>إدخال ملف حدود بصيغة GeoJSON؛ يحل محل الموجود</translation>
    </message>
    <message>
        <source>Places with their encounters</source>
        <translation>الأماكن ولقاءاتها</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Go farther</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>لا شيء يُرسم بعد</translation>
    </message>
    <message>
        <source>Encounters at places appear here by themselves, each place as an area, never as a point. You can bring the boundaries of a country as a GeoJSON file; no network is used.</source>
        <translation>تظهر هنا اللقاءات المرتبطة بأماكن من تلقاء نفسها، وكل مكان مساحةٌ لا نقطة. ويمكنك إحضار حدود بلد في ملف GeoJSON؛ ولا تُستعمل أي شبكة.</translation>
    </message>
    <message>
        <source>Bring boundaries</source>
        <translation>إحضار حدود</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Boundaries as GeoJSON</source>
        <translation>الحدود بصيغة GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) close together</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان متقاربان</numerusform>
            <numerusform>%n أماكن متقاربة</numerusform>
            <numerusform>%n مكانًا متقاربًا</numerusform>
            <numerusform>%n مكان متقارب</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn as its outline.</source>
        <translation>مرسوم بحدوده.</translation>
    </message>
    <message>
        <source>Drawn as an area: how exactly the place is kept.</source>
        <translation>مرسوم كمساحة: بقدر دقة حفظ المكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) drawn on the map.</source>
        <translation>
            <numerusform>لم تُرسم أي منطقة.</numerusform>
            <numerusform>رُسمت منطقة واحدة على الخريطة.</numerusform>
            <numerusform>رُسمت منطقتان على الخريطة.</numerusform>
            <numerusform>رُسمت %n مناطق على الخريطة.</numerusform>
            <numerusform>رُسمت %n منطقةً على الخريطة.</numerusform>
            <numerusform>رُسمت %n منطقة على الخريطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in this notebook and leave with no bundle.</source>
        <translation>تبقى في هذا الدفتر ولا تغادر مع أي حزمة.</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>Map: %n place(s)</source>
        <translation>
            <numerusform>الخريطة: لا أماكن</numerusform>
            <numerusform>الخريطة: مكان واحد</numerusform>
            <numerusform>الخريطة: مكانان</numerusform>
            <numerusform>الخريطة: %n أماكن</numerusform>
            <numerusform>الخريطة: %n مكانًا</numerusform>
            <numerusform>الخريطة: %n مكان</numerusform>
        </translation>
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
        <source>Outcome and day of the last encounter at each place</source>
        <translation>نتيجة آخر لقاء في كل مكان ويومه</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط التفتيش</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Go-betweens</source>
        <translation>الوسطاء</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° ش</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° ج</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° ق</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° غ</translation>
    </message>
    <message>
        <source>chosen: %1, %2</source>
        <translation>المختار: %1، %2</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>ليس على الخريطة</translation>
    </message>
    <message>
        <source>last encounter: %1</source>
        <translation>آخر لقاء: %1</translation>
    </message>
</context>
<context>
    <name>PlacePane</name>
    <message>
        <source>No place chosen</source>
        <translation>لم يُختر مكان</translation>
    </message>
    <message>
        <source>Choose a place on the map: with the arrow keys, or by clicking.</source>
        <translation>اختر مكانًا على الخريطة: بالأسهم أو بالنقر.</translation>
    </message>
    <message>
        <source>Card of this post</source>
        <translation>بطاقة هذه النقطة</translation>
    </message>
    <message>
        <source>Newest encounters here</source>
        <translation>أحدث اللقاءات هنا</translation>
    </message>
    <message>
        <source>Arrows walk from place to place, Shift and arrows push the map, + and − come nearer and go farther, 0 shows everything, Enter opens.</source>
        <translation>الأسهم تنتقل من مكان إلى مكان، وShift مع الأسهم تدفع الخريطة، و+ و− للتقريب والإبعاد، و0 لإظهار الكل، وEnter للفتح.</translation>
    </message>
</context>
</TS>
