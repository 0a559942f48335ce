<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Talks</name>
    <message>
        <source>Agenda points</source>
        <translation>Points à l’ordre du jour</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the letter that adds an agenda point</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>A new point for the agenda</source>
        <translation>Un nouveau point à l’ordre du jour</translation>
    </message>
    <message>
        <source>This point</source>
        <translation>Ce point</translation>
    </message>
    <message>
        <source>What you want to talk about belongs here, point by point, and how they see each.</source>
        <translation>Ce dont vous voulez parler, point par point, et comment ils voient chacun.</translation>
    </message>
    <message>
        <source>Island of agreement</source>
        <translation>Îlot d’accord</translation>
    </message>
    <message>
        <source>Draw the island</source>
        <translation>Tracer l’îlot</translation>
    </message>
    <message>
        <source>What is agreed, and what is contested</source>
        <translation>Ce qui est convenu et ce qui est contesté</translation>
    </message>
    <message>
        <source>Shared ground to begin on. Each line can name the encounter it rests on.</source>
        <translation>Un terrain commun pour commencer. Chaque ligne peut nommer la rencontre sur laquelle elle repose.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Write the scenarios</source>
        <translation>Écrire les scénarios</translation>
    </message>
    <message>
        <source>From the ideal to the bottom line</source>
        <translation>De l’idéal au minimum acceptable</translation>
    </message>
    <message>
        <source>A minimum set in calm holds at night on a road. Write it before you need it.</source>
        <translation>Un minimum fixé au calme tient la nuit sur une route. Écrivez-le avant d’en avoir besoin.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Write our side</source>
        <translation>Écrire notre côté</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Notre côté</translation>
    </message>
    <message>
        <source>Message line</source>
        <translation>Ligne de message</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>Écrire la ligne</translation>
    </message>
    <message>
        <source>What we say in public</source>
        <translation>Ce que nous disons en public</translation>
    </message>
    <message>
        <source>A stray quote can end talks: what is said in public, by whom, until when.</source>
        <translation>Une phrase malheureuse peut mettre fin aux pourparlers : ce qui se dit en public, par qui, jusqu’à quand.</translation>
    </message>
    <message>
        <source>What is to be talked about?</source>
        <translation>De quoi faut-il parler ?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Facts are settled by those who know, methods by those who do, values by those who lead.</source>
        <translation>Les faits se règlent entre ceux qui savent, les méthodes entre ceux qui font, les valeurs entre ceux qui dirigent.</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Où en est-il ?</translation>
    </message>
    <message>
        <source>How do they see it?</source>
        <translation>Comment le voient-ils ?</translation>
    </message>
    <message>
        <source>Is it the small first ask?</source>
        <translation>Est-ce la petite première demande ?</translation>
    </message>
    <message>
        <source>Something quick and checkable, to be granted within weeks.</source>
        <translation>Quelque chose de rapide et de vérifiable, à obtenir en quelques semaines.</translation>
    </message>
    <message>
        <source>Which promise came of it?</source>
        <translation>Quelle promesse en est sortie ?</translation>
    </message>
    <message>
        <source>Does a peace process own it?</source>
        <translation>Appartient-il à un processus de paix ?</translation>
    </message>
    <message>
        <source>Then it is not ours to trade with.</source>
        <translation>Alors ce n’est pas à nous de le négocier.</translation>
    </message>
    <message>
        <source>Which way to a common norm?</source>
        <translation>Quel chemin vers une norme commune ?</translation>
    </message>
    <message>
        <source>owned by a peace process</source>
        <translation>relève d’un processus de paix</translation>
    </message>
    <message>
        <source>Facts we agree on</source>
        <translation>Faits sur lesquels nous sommes d’accord</translation>
    </message>
    <message>
        <source>Facts in dispute</source>
        <translation>Faits contestés</translation>
    </message>
    <message>
        <source>Norms we share</source>
        <translation>Normes partagées</translation>
    </message>
    <message>
        <source>Norms we differ on</source>
        <translation>Normes qui nous séparent</translation>
    </message>
    <message>
        <source>Ideal outcome</source>
        <translation>Résultat idéal</translation>
    </message>
    <message>
        <source>Acceptable outcome</source>
        <translation>Résultat acceptable</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>What we do if talks fail</source>
        <translation>Ce que nous faisons en cas d’échec</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>What do we say?</source>
        <translation>Que disons-nous ?</translation>
    </message>
    <message>
        <source>How do we reason?</source>
        <translation>Comment raisonnons-nous ?</translation>
    </message>
    <message>
        <source>What lies underneath?</source>
        <translation>Qu’y a-t-il en dessous ?</translation>
    </message>
    <message>
        <source>What do we say in public?</source>
        <translation>Que disons-nous en public ?</translation>
    </message>
    <message>
        <source>Word for word, in each language it is said in.</source>
        <translation>Mot pour mot, dans chaque langue où cela se dit.</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Qui le dit ?</translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation>Quand le revoyons-nous ?</translation>
    </message>
    <message>
        <source>first ask</source>
        <translation>première demande</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore écrit</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>à revoir : %1</translation>
    </message>
    <message>
        <source>We say</source>
        <translation>Nous disons</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Ils disent</translation>
    </message>
    <message>
        <source>We reason</source>
        <translation>Nous raisonnons</translation>
    </message>
    <message>
        <source>They reason</source>
        <translation>Ils raisonnent</translation>
    </message>
    <message>
        <source>Underneath, for us</source>
        <translation>En dessous, pour nous</translation>
    </message>
    <message>
        <source>Underneath, for them</source>
        <translation>En dessous, pour eux</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Lignes rouges</translation>
    </message>
    <message>
        <source>None written yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
</context>
</TS>
