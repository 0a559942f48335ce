<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChipRow</name>
    <message>
        <source>more…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>To go on, type its name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardLine</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a phone number: numbers put people at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an e-mail address: it leads to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an account name: it leads to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the number of a document: it names a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an exact position: places are kept coarse here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a real name beside a code name: together they expose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts fighters or weapons: such notes are read as spying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
