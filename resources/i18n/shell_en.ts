<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StatusFacts</name>
    <message numerus="yes">
        <source>%n urgent not sent</source>
        <translation>
            <numerusform>%n urgent not sent</numerusform>
            <numerusform>%n urgent not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) or crossing(s) have not left: seal and hand over first</source>
        <translation>
            <numerusform>%n incident or crossing has not left: seal and hand over first</numerusform>
            <numerusform>%n incidents or crossings have not left: seal and hand over first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) not yet received</source>
        <translation>
            <numerusform>%n bundle not yet received</numerusform>
            <numerusform>%n bundles not yet received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles nobody has confirmed yet</source>
        <translation>
            <numerusform>%n bundle nobody has confirmed yet</numerusform>
            <numerusform>%n bundles nobody has confirmed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
