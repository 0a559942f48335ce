<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>TimelineFilters</name>
    <message>
        <source>Which actor?</source>
        <translation>Quel acteur ?</translation>
    </message>
    <message>
        <source>Which engagement?</source>
        <translation>Quelle négociation ?</translation>
    </message>
    <message>
        <source>Which place?</source>
        <translation>Quel lieu ?</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Nothing has these words in its name.</source>
        <translation>Rien ne porte ces mots dans son nom.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1: all again</source>
        <translation>%1 : tout de nouveau</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Du … au</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Not everything is shown.</source>
        <translation>Tout n’est pas affiché.</translation>
    </message>
    <message>
        <source>Choose an actor, a place or a shorter time.</source>
        <translation>Choisissez un acteur, un lieu ou une période plus courte.</translation>
    </message>
    <message numerus="yes">
        <source>%n older encounter(s) left out</source>
        <translation>
            <numerusform>%n rencontre plus ancienne omise</numerusform>
            <numerusform>%n rencontres plus anciennes omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Encounters and facts, newest first</source>
        <translation>Rencontres et faits, les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet</source>
        <translation>Rien encore sur la chronologie</translation>
    </message>
    <message>
        <source>Encounters stand here when they happened, and facts about actors from when to when they held.</source>
        <translation>Les rencontres figurent ici à leur date, et les faits sur les acteurs avec la période où ils étaient vrais.</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>Rien dans cette période</translation>
    </message>
    <message>
        <source>Esc drops the filters.</source>
        <translation>Échap retire les filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>since when is not known</source>
        <translation>depuis quand : inconnu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>When is not known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>before first contact</source>
        <translation>avant le premier contact</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance : %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Already so before %1</source>
        <translation>Déjà vrai avant le %1</translation>
    </message>
    <message>
        <source>%1, month not known</source>
        <translation>%1, mois inconnu</translation>
    </message>
</context>
</TS>
