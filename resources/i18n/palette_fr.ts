<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Palette</name>
    <message>
        <source>Go to, do, or find by name</source>
        <translation>Aller, faire ou trouver par nom</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Show what was removed</source>
        <translation>Montrer ce qui a été retiré</translation>
    </message>
</context>
</TS>
