<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Inducements</name>
    <message numerus="yes">
        <source>%n stick(s) of our own without a principle review</source>
        <translation>
            <numerusform>%n stick of our own without a principle review</numerusform>
            <numerusform>%n sticks of our own without a principle review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message numerus="yes">
        <source>and %n more on their sheet</source>
        <translation>
            <numerusform>and %n more on their sheet</numerusform>
            <numerusform>and %n more on their sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message numerus="yes">
        <source>and %n more, in the lists above</source>
        <translation>
            <numerusform>and %n more, in the lists above</numerusform>
            <numerusform>and %n more, in the lists above</numerusform>
        </translation>
    </message>
</context>
</TS>
