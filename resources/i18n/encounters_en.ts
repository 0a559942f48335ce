<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EncounterWording</name>
    <message numerus="yes">
        <source>%n fact(s) about actors</source>
        <translation>
            <numerusform>%n fact about actors</numerusform>
            <numerusform>%n facts about actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncountersPresenter</name>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%n encounter</numerusform>
            <numerusform>%n encounters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%n encounter(s) found</source>
        <translation>
            <numerusform>%n encounter found</numerusform>
            <numerusform>%n encounters found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
