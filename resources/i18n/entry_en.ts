<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>UnlockView</name>
    <message numerus="yes">
        <source>Once after an update, lists and search are prepared anew; nothing you wrote changes. %n record(s) so far.</source>
        <translation>
            <numerusform>Once after an update, lists and search are prepared anew; nothing you wrote changes. %n record so far.</numerusform>
            <numerusform>Once after an update, lists and search are prepared anew; nothing you wrote changes. %n records so far.</numerusform>
        </translation>
    </message>
</context>
</TS>
