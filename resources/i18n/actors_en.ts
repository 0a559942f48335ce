<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActorsPage</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1</source>
        <comment>actors that match, of all</comment>
        <translation>
            <numerusform>%n of %1</numerusform>
            <numerusform>%n of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%n change since %1</numerusform>
            <numerusform>%n changes since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message numerus="yes">
        <source>Show %n earlier belief(s)</source>
        <translation>
            <numerusform>Show %n earlier belief</numerusform>
            <numerusform>Show %n earlier beliefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n fact(s) of other days</source>
        <translation>
            <numerusform>Show %n fact of other days</numerusform>
            <numerusform>Show %n facts of other days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidSeen</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
