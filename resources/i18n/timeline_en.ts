<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n older encounter(s) left out</source>
        <translation>
            <numerusform>%n older encounter left out</numerusform>
            <numerusform>%n older encounters left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
