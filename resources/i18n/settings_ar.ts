<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>KeysSection</name>
    <message numerus="yes">
        <source>%n versions checked</source>
        <translation>
            <numerusform>لم تُفحص نسخة</numerusform>
            <numerusform>فُحصت نسخة واحدة</numerusform>
            <numerusform>فُحصت نسختان</numerusform>
            <numerusform>فُحصت %n نسخ</numerusform>
            <numerusform>فُحصت %n نسخة</numerusform>
            <numerusform>فُحصت %n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and safety</source>
        <translation>المفاتيح والأمان</translation>
    </message>
    <message>
        <source>A new passphrase opens the notebook from then on. The recovery code stays the same.</source>
        <translation>تفتح عبارة مرور جديدة الدفتر من حينها. يبقى رمز الاسترداد نفسه.</translation>
    </message>
    <message>
        <source>Every page, signature and list is checked; nothing is changed.</source>
        <translation>تُفحص كل صفحة وتوقيع وقائمة؛ ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Erasing makes everything in this notebook unreadable on this computer. Bundles already handed over stay with those who received them.</source>
        <translation>يجعل المحو كل ما في هذا الدفتر غير مقروء على هذا الحاسوب. ما سُلّم من حزم يبقى عند من استلمها.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>فحص الدفتر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Erase the notebook…</source>
        <translation>محو الدفتر…</translation>
    </message>
</context>
<context>
    <name>NotebookSection</name>
    <message>
        <source>The people of your organisation appear here once you have joined.</source>
        <translation>يظهر هنا أشخاص منظمتك بعد انضمامك.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>حددته منظمتك.</translation>
    </message>
    <message>
        <source>This notebook</source>
        <translation>هذا الدفتر</translation>
    </message>
    <message>
        <source>Keep these lines</source>
        <translation>حفظ هذه الأسطر</translation>
    </message>
    <message>
        <source>Take the next roster…</source>
        <translation>أخذ السجل التالي…</translation>
    </message>
    <message>
        <source>None yet. Joining is needed to send and receive.</source>
        <translation>لا شيء بعد. الانضمام لازم للإرسال والاستلام.</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>الانضمام إلى منظمة…</translation>
    </message>
    <message>
        <source>Person code</source>
        <translation>الرمز الشخصي</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>بصمة هذا الجهاز</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>You usually write to</source>
        <translation>تكتب عادة إلى</translation>
    </message>
    <message>
        <source>Locks itself after</source>
        <translation>يُقفل بعد</translation>
    </message>
    <message>
        <source>How exactly a new encounter says where</source>
        <translation>دقة مكان اللقاء الجديد</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Permits, stamped letters, agreements: pictures are made anew and sealed. Never photographs of people.</source>
        <translation>تصاريح ورسائل مختومة واتفاقات: تُعاد صناعة الصور وتُختم. ولا صور لأشخاص أبداً.</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>بطاقة الطوارئ</translation>
    </message>
    <message>
        <source>One line each: whom to call, what to say, what never to say.</source>
        <translation>سطر لكل أمر: بمن تتصل، ماذا تقول، وماذا لا تقول أبداً.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes of quiet</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>may not be attached</source>
        <translation>لا يجوز إرفاقها</translation>
    </message>
    <message>
        <source>may be attached</source>
        <translation>يجوز إرفاقها</translation>
    </message>
    <message>
        <source>%1, roster %2</source>
        <translation>%1، السجل %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Import a gazetteer</source>
        <translation>استيراد معجم أماكن</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be found by name from now on.</source>
        <translation>
            <numerusform>لا أماكن تُوجد بالاسم.</numerusform>
            <numerusform>مكان واحد يُوجد بالاسم من الآن.</numerusform>
            <numerusform>مكانان يُوجدان بالاسم من الآن.</numerusform>
            <numerusform>%n أماكن تُوجد بالاسم من الآن.</numerusform>
            <numerusform>%n مكانًا تُوجد بالاسم من الآن.</numerusform>
            <numerusform>%n مكان تُوجد بالاسم من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not taken in; nothing was changed.</source>
        <translation>لم يُستورد الملف؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>it is not saved as UTF-8</source>
        <translation>لم يُحفظ بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is larger than 64 MB</source>
        <translation>حجمه أكبر من 64 ميغابايت</translation>
    </message>
    <message>
        <source>it has more than 500,000 places</source>
        <translation>فيه أكثر من 500,000 مكان</translation>
    </message>
    <message>
        <source>it holds no places</source>
        <translation>لا أماكن فيه</translation>
    </message>
    <message>
        <source>quotation marks do not close</source>
        <translation>علامات اقتباس لا تُغلق</translation>
    </message>
    <message>
        <source>there are more or fewer cells than in the first line</source>
        <translation>عدد الخلايا يختلف عن السطر الأول</translation>
    </message>
    <message>
        <source>this column is not known</source>
        <translation>هذا العمود غير معروف</translation>
    </message>
    <message>
        <source>this column stands twice</source>
        <translation>هذا العمود مكرّر</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>هذا العمود ناقص</translation>
    </message>
    <message>
        <source>this is not a P-code</source>
        <translation>هذا ليس رمز مكان</translation>
    </message>
    <message>
        <source>this P-code stands twice</source>
        <translation>رمز المكان هذا مكرّر</translation>
    </message>
    <message>
        <source>this level is not known</source>
        <translation>هذا المستوى غير معروف</translation>
    </message>
    <message>
        <source>the place has no name</source>
        <translation>المكان بلا اسم</translation>
    </message>
    <message>
        <source>the name is too long or holds hidden signs</source>
        <translation>الاسم طويل جدًا أو فيه علامات خفية</translation>
    </message>
    <message>
        <source>this is not a coordinate</source>
        <translation>هذا ليس إحداثيًا</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>هذه المنطقة الزمنية غير معروفة</translation>
    </message>
    <message>
        <source>the place it lies in is not in the file</source>
        <translation>المكان الذي يقع فيه ليس في الملف</translation>
    </message>
    <message>
        <source>it lies in itself</source>
        <translation>يقع داخل نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), taken in %1</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد، استُورد %1</numerusform>
            <numerusform>مكانان، استُوردا %1</numerusform>
            <numerusform>%n أماكن، استُوردت %1</numerusform>
            <numerusform>%n مكانًا، استُوردت %1</numerusform>
            <numerusform>%n مكان، استُوردت %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>A gazetteer offers thousands of places by name as you type. It is a CSV file with the columns pcode, parent, level, name_en, name_fr or name_ar, lat, lon and zone; importing one replaces the one before. It stays in this notebook.</source>
        <translation>يعرض المعجم آلاف الأماكن بأسمائها أثناء الكتابة. وهو ملف CSV أعمدته pcode و parent و level و name_en أو name_fr أو name_ar و lat و lon و zone؛ واستيراد ملف يحلّ محلّ ما قبله. ويبقى في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Time zone of the mission</source>
        <translation>المنطقة الزمنية للبعثة</translation>
    </message>
    <message>
        <source>For places that name none, as Asia/Aden. Empty for this computer&apos;s.</source>
        <translation>للأماكن التي لا تذكر منطقة، مثل Asia/Aden. فارغ: منطقة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>An exact point is kept at most</source>
        <translation>تُحفظ النقطة الدقيقة على الأكثر</translation>
    </message>
    <message>
        <source>It needs a reason, leaves in no bundle, and is not shown after its last day.</source>
        <translation>تحتاج إلى سبب، ولا تخرج في أي حزمة، ولا تظهر بعد آخر يوم لها.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No such time zone; write it as Asia/Aden.</source>
        <translation>لا منطقة زمنية بهذا الاسم؛ اكتبها مثل Asia/Aden.</translation>
    </message>
    <message>
        <source>No gazetteer yet.</source>
        <translation>لا معجم بعد.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>الانضمام إلى منظمة</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The new passphrase opens the notebook from now on.</source>
        <translation>تفتح العبارة الجديدة الدفتر من الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The notebook is whole: %n versions checked.</source>
        <translation>
            <numerusform>الدفتر سليم: لا نسخ فيه.</numerusform>
            <numerusform>الدفتر سليم: فُحصت نسخة واحدة.</numerusform>
            <numerusform>الدفتر سليم: فُحصت نسختان.</numerusform>
            <numerusform>الدفتر سليم: فُحصت %n نسخ.</numerusform>
            <numerusform>الدفتر سليم: فُحصت %n نسخة.</numerusform>
            <numerusform>الدفتر سليم: فُحصت %n نسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions whose signature does not hold</source>
        <translation>
            <numerusform>لا نسخة بتوقيع غير سليم</numerusform>
            <numerusform>نسخة واحدة توقيعها غير سليم</numerusform>
            <numerusform>نسختان توقيعهما غير سليم</numerusform>
            <numerusform>%n نسخ توقيعها غير سليم</numerusform>
            <numerusform>%n نسخة توقيعها غير سليم</numerusform>
            <numerusform>%n نسخة توقيعها غير سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records with a wrong newest version</source>
        <translation>
            <numerusform>لا سجل بنسخة أخيرة خاطئة</numerusform>
            <numerusform>سجل واحد نسخته الأخيرة خاطئة</numerusform>
            <numerusform>سجلان نسختهما الأخيرة خاطئة</numerusform>
            <numerusform>%n سجلات نسختها الأخيرة خاطئة</numerusform>
            <numerusform>%n سجلاً نسخته الأخيرة خاطئة</numerusform>
            <numerusform>%n سجل نسخته الأخيرة خاطئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records shown otherwise than kept</source>
        <translation>
            <numerusform>لا سجل معروض خلاف المحفوظ</numerusform>
            <numerusform>سجل واحد معروض خلاف المحفوظ</numerusform>
            <numerusform>سجلان معروضان خلاف المحفوظ</numerusform>
            <numerusform>%n سجلات معروضة خلاف المحفوظ</numerusform>
            <numerusform>%n سجلاً معروضاً خلاف المحفوظ</numerusform>
            <numerusform>%n سجل معروض خلاف المحفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers missing or damaged</source>
        <translation>
            <numerusform>لا وثائق مفقودة أو تالفة</numerusform>
            <numerusform>وثيقة واحدة مفقودة أو تالفة</numerusform>
            <numerusform>وثيقتان مفقودتان أو تالفتان</numerusform>
            <numerusform>%n وثائق مفقودة أو تالفة</numerusform>
            <numerusform>%n وثيقة مفقودة أو تالفة</numerusform>
            <numerusform>%n وثيقة مفقودة أو تالفة</numerusform>
        </translation>
    </message>
    <message>
        <source>The notebook is not whole.</source>
        <translation>الدفتر ليس سليماً.</translation>
    </message>
    <message>
        <source>Everything in it becomes unreadable on this computer, and nobody can bring it back. Bundles already handed over stay with those who received them.</source>
        <translation>يصبح كل ما فيه غير مقروء على هذا الحاسوب ولا يستطيع أحد استعادته. ما سُلّم من حزم يبقى عند من استلمها.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>At most 24 lines of plain text, each shorter than a long sentence.</source>
        <translation>24 سطراً على الأكثر من النص البسيط، كل منها أقصر من جملة طويلة.</translation>
    </message>
    <message>
        <source>Erase “%1”?</source>
        <translation>محو «%1»؟</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
</TS>
