<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these without a day: they may be of since then</source>
        <translation>
            <numerusform>%n of these without a day: it may be of since then</numerusform>
            <numerusform>%n of these without a day: they may be of since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diplomacy</name>
    <message numerus="yes">
        <source>%n attempt(s), the first on %1</source>
        <translation>
            <numerusform>%n attempt, on %1</numerusform>
            <numerusform>%n attempts, the first on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the first attempt to it</source>
        <translation>
            <numerusform>%n day from the first attempt to it</numerusform>
            <numerusform>%n days from the first attempt to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the first attempt</source>
        <translation>
            <numerusform>%n day since the first attempt</numerusform>
            <numerusform>%n days since the first attempt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
</TS>
