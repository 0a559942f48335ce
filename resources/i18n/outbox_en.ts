<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LeavingPane</name>
    <message numerus="yes">
        <source>and %n older record(s), in the same way</source>
        <translation>
            <numerusform>and %n older record, in the same way</numerusform>
            <numerusform>and %n older records, in the same way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookedPane</name>
    <message numerus="yes">
        <source>%n bundle(s) found</source>
        <translation>
            <numerusform>%n bundle found</numerusform>
            <numerusform>%n bundles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more bundle(s)</source>
        <translation>
            <numerusform>and %n more bundle</numerusform>
            <numerusform>and %n more bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) for somebody else: pass them on unopened.</source>
        <translation>
            <numerusform>%n bundle for somebody else: pass it on unopened.</numerusform>
            <numerusform>%n bundles for somebody else: pass them on unopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n in</source>
        <comment>bundles</comment>
        <translation>
            <numerusform>Take %n in</numerusform>
            <numerusform>Take all %n in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n bundle(s) saved to %1 and read back: the same.</source>
        <translation>
            <numerusform>%n bundle saved to %1 and read back: the same.</numerusform>
            <numerusform>%n bundles saved to %1 and read back: the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in.</source>
        <translation>
            <numerusform>%n bundle taken in.</numerusform>
            <numerusform>%n bundles taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) were copied whole and booked; the others are still here.</source>
        <translation>
            <numerusform>%n bundle was copied whole and booked; the others are still here.</numerusform>
            <numerusform>%n bundles were copied whole and booked; the others are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxValues</name>
    <message numerus="yes">
        <source>%n more detail(s)</source>
        <translation>
            <numerusform>%n more detail</numerusform>
            <numerusform>%n more details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>waited %n min</numerusform>
            <numerusform>waited %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not handed off yet</source>
        <translation>
            <numerusform>%n record not handed off yet</numerusform>
            <numerusform>%n records not handed off yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seal %n for %1</source>
        <translation>
            <numerusform>Seal %n for %1</numerusform>
            <numerusform>Seal %n for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPane</name>
    <message numerus="yes">
        <source>Save %n bundle(s) to a folder or stick…</source>
        <translation>
            <numerusform>Save %n bundle to a folder or stick…</numerusform>
            <numerusform>Save %n bundles to a folder or stick…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>and %n more person</numerusform>
            <numerusform>and %n more people</numerusform>
        </translation>
    </message>
</context>
</TS>
