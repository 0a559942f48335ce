<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>IncidentForm</name>
    <message>
        <source>Incident saved; it leaves first</source>
        <translation>حُفظ الحادث؛ يغادر أولاً</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>A pointer, nothing more: the case file lies elsewhere. It leaves first.</source>
        <translation>إشارة لا أكثر: ملف القضية في مكان آخر. يغادر أولاً.</translation>
    </message>
    <message>
        <source>“%1” chooses nothing · words go into What next: Tab leads there</source>
        <translation>«%1» لا يختار شيئاً · الكلمات مكانها «ماذا بعد»: يصل إليها Tab</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>ماذا بعد</translation>
    </message>
    <message>
        <source>No names; nothing about who was harmed</source>
        <translation>لا أسماء ولا شيء عمّن تضرر</translation>
    </message>
    <message>
        <source>Save the incident</source>
        <translation>حفظ الحادث</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>IncidentSection</name>
    <message>
        <source>security does not know yet</source>
        <translation>الأمن لا يعلم بعد</translation>
    </message>
    <message>
        <source>This points to an incident: %1. It is yours to note or not.</source>
        <translation>هذا يشير إلى حادث: %1. لك أن تدوّنه أو لا.</translation>
    </message>
    <message>
        <source>security knew after %1 h</source>
        <translation>علم الأمن بعد %1 ساعة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Note an incident…</source>
        <translation>تدوين حادث…</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>after %1 h</source>
        <comment>hours until security knew</comment>
        <translation>بعد %1 ساعة</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فوراً</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>هجوم</translation>
    </message>
    <message>
        <source>held</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <source>theft</source>
        <comment>goods or cash were taken</comment>
        <translation>سرقة</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <source>obstructed</source>
        <translation>عرقلة</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>موظفونا</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>السائق</translation>
    </message>
    <message>
        <source>partner’s staff</source>
        <translation>موظفو الشريك</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>مرضى</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>بضائع</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>computer, phone or radio</source>
        <translation>حاسوب أو هاتف أو جهاز لاسلكي</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>seriously</source>
        <translation>خطيرة</translation>
    </message>
    <message>
        <source>fatally</source>
        <translation>وفاة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>ماذا وقع؟</translation>
    </message>
    <message>
        <source>To whom, to what?</source>
        <translation>على من أو على ماذا؟</translation>
    </message>
    <message>
        <source>Hurt?</source>
        <translation>إصابات؟</translation>
    </message>
    <message>
        <source>Worth lost?</source>
        <translation>قيمة ما فُقد؟</translation>
    </message>
    <message>
        <source>Security knew</source>
        <translation>علم الأمن</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Are you safe?</source>
        <translation>هل أنتم بأمان؟</translation>
    </message>
    <message>
        <source>What you have written is kept. The record can wait, or a colleague writes it.</source>
        <translation>ما كتبته محفوظ. يمكن للسجل أن ينتظر أو أن يكتبه زميل.</translation>
    </message>
    <message>
        <source>Who completes the record?</source>
        <translation>من يستكمل السجل؟</translation>
    </message>
    <message>
        <source>Person code</source>
        <translation>رمز الشخص</translation>
    </message>
    <message>
        <source>Call first:</source>
        <translation>اتصل أولاً:</translation>
    </message>
    <message>
        <source>Call first, as your team agreed. No numbers are kept in Settings yet.</source>
        <translation>اتصل أولاً كما اتفق فريقك. لا أرقام محفوظة في الإعدادات بعد.</translation>
    </message>
    <message>
        <source>A person code, as in the roster</source>
        <translation>رمز شخص كما في القائمة</translation>
    </message>
    <message>
        <source>write it now</source>
        <translation>أكتب الآن</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>hand it over</source>
        <translation>تسليم لزميل</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Complete the record</source>
        <translation>إكمال السجل</translation>
    </message>
</context>
</TS>
