<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Space</name>
    <message numerus="yes">
        <source>Of %n more obstacle(s) nobody wrote down what they cost.</source>
        <translation>
            <numerusform>Of one more obstacle nobody wrote down what it cost.</numerusform>
            <numerusform>Of %n more obstacles nobody wrote down what they cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n law(s) and rule(s) in force</source>
        <translation>
            <numerusform>%n law or rule in force</numerusform>
            <numerusform>%n laws and rules in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n rule(s) nobody knows what they say: %1</source>
        <translation>
            <numerusform>Of one rule nobody knows what it says: %1</numerusform>
            <numerusform>Of %n rules nobody knows what they say: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s)</source>
        <translation>
            <numerusform>%n obstacle</numerusform>
            <numerusform>%n obstacles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), added up</source>
        <translation>
            <numerusform>%n day, added up</numerusform>
            <numerusform>%n days, added up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n obstacle(s)</source>
        <translation>
            <numerusform>over %n obstacle</numerusform>
            <numerusform>over %n obstacles</numerusform>
        </translation>
    </message>
</context>
</TS>
