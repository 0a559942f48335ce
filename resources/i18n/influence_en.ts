<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Influence</name>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) without any</source>
        <comment>relations</comment>
        <translation>
            <numerusform>%n actor without any</numerusform>
            <numerusform>%n actors without any</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) have no room here; choose whom to see around:</source>
        <translation>
            <numerusform>%n actor has no room here; choose whom to see around:</numerusform>
            <numerusform>%n actors have no room here; choose whom to see around:</numerusform>
        </translation>
    </message>
</context>
</TS>
