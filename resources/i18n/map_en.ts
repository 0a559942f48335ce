<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%n place(s) not on the map: no centre and no outline is known. They are in the table.</source>
        <translation>
            <numerusform>%n place is not on the map: no centre and no outline is known. It is in the table.</numerusform>
            <numerusform>%n places are not on the map: no centre and no outline is known. They are in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message numerus="yes">
        <source>%n place(s) close together</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places close together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) drawn on the map.</source>
        <translation>
            <numerusform>%n area drawn on the map.</numerusform>
            <numerusform>%n areas drawn on the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>Map: %n place(s)</source>
        <translation>
            <numerusform>Map: %n place</numerusform>
            <numerusform>Map: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%n encounter</numerusform>
            <numerusform>%n encounters</numerusform>
        </translation>
    </message>
</context>
</TS>
