<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dossier</name>
    <message>
        <source>Not shared with this notebook</source>
        <translation>Non partagé avec ce carnet</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is written.</source>
        <translation>Cela ne peut pas être gardé tel quel.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Write a day as 2026-06-30.</source>
        <translation>Écrivez un jour ainsi : 2026-06-30.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Person codes have letters, digits, points and dashes.</source>
        <translation>Les codes de personne ont des lettres, des chiffres, des points et des tirets.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d&apos;ici le %1</translation>
    </message>
</context>
<context>
    <name>NewActor</name>
    <message>
        <source>A new actor</source>
        <translation>Un nouvel acteur</translation>
    </message>
</context>
<context>
    <name>OncePanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Not known here: %1. Write a code, never a name.</source>
        <translation>Pas connu ici : %1. Écrivez un code, jamais un nom.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Written by a newer program; cannot be shown.</source>
        <translation>Écrit par un programme plus récent ; ne peut être montré.</translation>
    </message>
    <message>
        <source>A part was not shared with this notebook.</source>
        <translation>Une partie n&apos;a pas été partagée avec ce carnet.</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>pas dans ce carnet</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Choose one of the list, or empty it.</source>
        <translation>Choisissez dans la liste, ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Montrer %n de plus</numerusform>
            <numerusform>Montrer %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsInput</name>
    <message>
        <source>Seen in which encounter?</source>
        <translation>Vu lors de quelle rencontre ?</translation>
    </message>
</context>
<context>
    <name>TextsInput</name>
    <message>
        <source>One more…</source>
        <translation>Encore un…</translation>
    </message>
    <message>
        <source>Heard in which encounter?</source>
        <translation>Entendu lors de quelle rencontre ?</translation>
    </message>
</context>
</TS>
