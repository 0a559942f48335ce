<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>Two notebooks answered differently</source>
        <translation>Deux carnets ont répondu différemment</translation>
    </message>
    <message>
        <source>Questions to ask before and during talks</source>
        <translation>Questions à se poser avant et pendant les pourparlers</translation>
    </message>
    <message>
        <source>Why is it not needed here?</source>
        <translation>Pourquoi est-ce inutile ici ?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi cette question ?</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses précédentes</translation>
    </message>
    <message>
        <source>A word why, so that the next person understands.</source>
        <translation>Un mot pour dire pourquoi, afin que la personne suivante comprenne.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
</context>
<context>
    <name>ChecklistKeys</name>
    <message>
        <source>npisx</source>
        <comment>five letters, one for each answer in their order, none twice</comment>
        <translation>peiax</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>A new engagement</source>
        <translation>Nouvelle négociation</translation>
    </message>
    <message>
        <source>Write a day as 2026-07-31.</source>
        <translation>Écrivez un jour ainsi : 2026-07-31.</translation>
    </message>
    <message>
        <source>Person codes have letters, digits, points and dashes.</source>
        <translation>Les codes de personne ont des lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What do we ask for?</source>
        <translation>Que demandons-nous ?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Pour quand ?</translation>
    </message>
    <message>
        <source>For example 2026-07-31</source>
        <translation>Par exemple 2026-07-31</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui ?</translation>
    </message>
    <message>
        <source>To what end?</source>
        <translation>Dans quel but ?</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>Qui mène ?</translation>
    </message>
    <message>
        <source>Who supports?</source>
        <translation>Qui soutient ?</translation>
    </message>
    <message>
        <source>Person codes</source>
        <translation>Codes de personne</translation>
    </message>
    <message>
        <source>Who decides for us?</source>
        <translation>Qui décide pour nous ?</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>A new actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Il faut un titre.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>Last contact %1</source>
        <translation>Dernier contact : %1</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>This is not in this notebook.</source>
        <translation>Ceci n’est pas dans ce carnet.</translation>
    </message>
    <message>
        <source>A note you were writing is still here.</source>
        <translation>Une note que vous écriviez est toujours là.</translation>
    </message>
    <message>
        <source>A form you were filling in is still here.</source>
        <translation>Un formulaire que vous remplissiez est toujours là.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>Rencontres récentes</translation>
    </message>
    <message>
        <source>Back to all engagements</source>
        <translation>Retour à toutes les négociations</translation>
    </message>
    <message>
        <source>Edit what it is about</source>
        <translation>Modifier de quoi il s’agit</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 mène</translation>
    </message>
    <message>
        <source>%1 in support</source>
        <translation>%1 en soutien</translation>
    </message>
    <message>
        <source>%1 decides for us</source>
        <translation>%1 décide pour nous</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n négociation</numerusform>
            <numerusform>%n négociations</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Négociations</translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation>Nouvelle négociation</translation>
    </message>
    <message>
        <source>No engagements yet</source>
        <translation>Aucune négociation pour l’instant</translation>
    </message>
    <message>
        <source>A negotiation with its object, its phases and the questions to ask before and during talks belongs here.</source>
        <translation>Une négociation avec son objet, ses phases et les questions à se poser avant et pendant les pourparlers a sa place ici.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non ouverte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>ouverte depuis : %1</translation>
    </message>
</context>
<context>
    <name>Pillars</name>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
</context>
</TS>
