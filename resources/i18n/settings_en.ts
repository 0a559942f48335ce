<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>KeysSection</name>
    <message numerus="yes">
        <source>%n versions checked</source>
        <translation>
            <numerusform>%n version checked</numerusform>
            <numerusform>%n versions checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebookSection</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes of quiet</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message numerus="yes">
        <source>%n place(s) can be found by name from now on.</source>
        <translation>
            <numerusform>%n place can be found by name from now on.</numerusform>
            <numerusform>%n places can be found by name from now on.</numerusform>
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
        <source>%n place(s), taken in %1</source>
        <translation>
            <numerusform>%n place, taken in %1</numerusform>
            <numerusform>%n places, taken in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>The notebook is whole: %n versions checked.</source>
        <translation>
            <numerusform>The notebook is whole: %n version checked.</numerusform>
            <numerusform>The notebook is whole: %n versions checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions whose signature does not hold</source>
        <translation>
            <numerusform>%n version whose signature does not hold</numerusform>
            <numerusform>%n versions whose signature does not hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records with a wrong newest version</source>
        <translation>
            <numerusform>%n record with a wrong newest version</numerusform>
            <numerusform>%n records with a wrong newest version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records shown otherwise than kept</source>
        <translation>
            <numerusform>%n record shown otherwise than kept</numerusform>
            <numerusform>%n records shown otherwise than kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers missing or damaged</source>
        <translation>
            <numerusform>%n paper missing or damaged</numerusform>
            <numerusform>%n papers missing or damaged</numerusform>
        </translation>
    </message>
</context>
</TS>
