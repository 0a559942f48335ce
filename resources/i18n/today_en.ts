<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaptureForm</name>
    <message numerus="yes">
        <source>%n more in the record</source>
        <translation>
            <numerusform>%n more in the record</numerusform>
            <numerusform>%n more in the record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) today</source>
        <translation>
            <numerusform>%n encounter today</numerusform>
            <numerusform>%n encounters today</numerusform>
        </translation>
    </message>
</context>
</TS>
