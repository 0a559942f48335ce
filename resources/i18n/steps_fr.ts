<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddLine</name>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>What is to be done? Enter adds it</source>
        <translation>Que faut-il faire ? Entrée l’ajoute</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Pour quand ?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Next step, not shared with this notebook</source>
        <translation>Étape non partagée avec ce carnet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>dans un mois</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Next step added</source>
        <translation>Étape ajoutée</translation>
    </message>
    <message>
        <source>Step dropped</source>
        <translation>Étape abandonnée</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>Étape rouverte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Étape suivante…</translation>
    </message>
    <message>
        <source>Space checks a step off, Delete drops it</source>
        <translation>Espace coche une étape, Suppr l’abandonne</translation>
    </message>
</context>
</TS>
