<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Briefs</name>
    <message numerus="yes">
        <source>Show %n more page(s)</source>
        <translation>
            <numerusform>Show %n more page</numerusform>
            <numerusform>Show %n more pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n in the notebook</source>
        <translation>
            <numerusform>+%n in the notebook</numerusform>
            <numerusform>+%n in the notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of which notebooks hold two versions; one is told</source>
        <translation>
            <numerusform>%n record of which notebooks hold two versions; one is told</numerusform>
            <numerusform>%n records of which notebooks hold two versions; one is told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of which a part was never shared with this notebook</source>
        <translation>
            <numerusform>%n record of which a part was never shared with this notebook</numerusform>
            <numerusform>%n records of which a part was never shared with this notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand in the notebook only</source>
        <translation>
            <numerusform>%n line stands in the notebook only</numerusform>
            <numerusform>%n lines stand in the notebook only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are shortened</source>
        <translation>
            <numerusform>%n line is shortened</numerusform>
            <numerusform>%n lines are shortened</numerusform>
        </translation>
    </message>
</context>
</TS>
