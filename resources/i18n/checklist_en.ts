<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookLine</name>
    <message numerus="yes">
        <source>%n item(s) with news since your last look (%1)</source>
        <translation>
            <numerusform>%n item with news since your last look (%1)</numerusform>
            <numerusform>%n items with news since your last look (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have slipped</source>
        <translation>
            <numerusform>%n may have slipped</numerusform>
            <numerusform>%n may have slipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be in place or partly so</source>
        <translation>
            <numerusform>%n may be in place or partly so</numerusform>
            <numerusform>%n may be in place or partly so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Now</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
