<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>written by a newer program</source>
        <translation>écrite par un programme plus récent</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>première version</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>How changes are marked</source>
        <translation>Comment les changements sont marqués</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Ce que cette version a changé</translation>
    </message>
    <message>
        <source>The whole of this version</source>
        <translation>L’ensemble de cette version</translation>
    </message>
    <message>
        <source>Some of this version was not shared with this notebook.</source>
        <translation>Une partie de cette version n’a pas été partagée avec ce carnet.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Two notebooks say different things. Read both, then keep one: the other stays among the versions.</source>
        <translation>Deux carnets disent des choses différentes. Lisez les deux, puis gardez-en une : l’autre reste parmi les versions.</translation>
    </message>
    <message>
        <source>It becomes the newest; the ones between stay here. Ctrl+Z takes it back.</source>
        <translation>Elle devient la plus récente ; celles d’entre-deux restent ici. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Time not shared with this notebook</source>
        <translation>Heure non partagée avec ce carnet</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié : %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté : %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retiré : %1</translation>
    </message>
    <message>
        <source>The earlier version is the newest again.</source>
        <translation>La version antérieure est de nouveau la plus récente.</translation>
    </message>
    <message>
        <source>That version is kept; the other stays among the earlier ones.</source>
        <translation>Cette version est gardée ; l’autre reste parmi les précédentes.</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>pas dans ce carnet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Out of lists and search; every version is kept, and can be brought back.</source>
        <translation>Hors des listes et de la recherche ; chaque version est gardée et peut être rétablie.</translation>
    </message>
    <message>
        <source>Removed, newest first</source>
        <translation>Retirés, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>What you remove waits here, whole, until you bring it back.</source>
        <translation>Ce que vous retirez attend ici, entier, que vous le rétablissiez.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s)</source>
        <translation>
            <numerusform>La fiche la plus récente</numerusform>
            <numerusform>Les %n fiches les plus récentes</numerusform>
        </translation>
    </message>
</context>
</TS>
