<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StatusFacts</name>
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
</TS>
