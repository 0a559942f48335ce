<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>led to an encounter</source>
        <translation>a mené à une rencontre</translation>
    </message>
    <message>
        <source>Of no engagement here</source>
        <translation>D’aucune négociation ici</translation>
    </message>
    <message numerus="yes">
        <source>%n of these without a day: they may be of since then</source>
        <translation>
            <numerusform>dont %n sans jour : il peut dater d’après</numerusform>
            <numerusform>dont %n sans jour : ils peuvent dater d’après</numerusform>
        </translation>
    </message>
    <message>
        <source>Diplomatic acts</source>
        <translation>Actes diplomatiques</translation>
    </message>
    <message>
        <source>Without a day: they may be of since then</source>
        <translation>Sans jour : ils peuvent dater d’après</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>No diplomatic acts yet</source>
        <translation>Pas encore d’actes diplomatiques</translation>
    </message>
    <message>
        <source>They are written down in an engagement, under Diplomacy.</source>
        <translation>On les note dans une négociation, sous Diplomatie.</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>Quels types</translation>
    </message>
    <message>
        <source>In public or in private</source>
        <translation>En public ou en privé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>2026-01</source>
        <comment>a day, a month or a year as it is typed</comment>
        <translation>2026-01</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Retour d’où vous venez</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The page holds kinds, days and groups: no person, no title, no words of anybody.</source>
        <translation>La page contient types, jours et groupes : aucune personne, aucun titre, aucun mot de quiconque.</translation>
    </message>
    <message>
        <source>Print the diplomatic acts</source>
        <translation>Imprimer les actes diplomatiques</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>No act is like this. Show all again above.</source>
        <translation>Aucun acte n’est ainsi. Affichez-les tous à nouveau ci-dessus.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Public and private</source>
        <translation>Publics et privés</translation>
    </message>
</context>
<context>
    <name>Diplomacy</name>
    <message>
        <source>Acts of diplomacy</source>
        <translation>Actes de diplomatie</translation>
    </message>
    <message>
        <source>Add an act</source>
        <translation>Ajouter un acte</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the letter that adds an act of diplomacy</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>A new act of diplomacy</source>
        <translation>Un nouvel acte de diplomatie</translation>
    </message>
    <message>
        <source>This act</source>
        <translation>Cet acte</translation>
    </message>
    <message>
        <source>What is done so that others make room for talks: a brief, a word, a letter, a line.</source>
        <translation>Ce que l’on fait pour que d’autres ouvrent un espace aux pourparlers : une note, un mot, une lettre, un message.</translation>
    </message>
    <message>
        <source>in public</source>
        <translation>en public</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>en privé</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sans accord</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>sans examen</translation>
    </message>
    <message>
        <source>What kind of act is it?</source>
        <translation>De quel type d’acte s’agit-il ?</translation>
    </message>
    <message>
        <source>What is it to move?</source>
        <translation>Que doit-il faire avancer ?</translation>
    </message>
    <message>
        <source>Whom is it to move?</source>
        <translation>Qui doit-il faire bouger ?</translation>
    </message>
    <message>
        <source>Who else hears it?</source>
        <translation>Qui d’autre l’entend ?</translation>
    </message>
    <message>
        <source>A forum, donors, listeners of a radio; no person by name.</source>
        <translation>Un forum, des bailleurs, les auditeurs d’une radio ; aucune personne par son nom.</translation>
    </message>
    <message>
        <source>Is it done in public?</source>
        <translation>Est-ce fait en public ?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Qui le fait ?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand ?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand ?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-il ?</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Où en est-on ?</translation>
    </message>
    <message>
        <source>What did the community agree to, and where does it end?</source>
        <translation>À quoi la communauté a-t-elle consenti, et jusqu’où ?</translation>
    </message>
    <message>
        <source>Without it this act cannot be called done.</source>
        <translation>Sans cela, cet acte ne peut être dit accompli.</translation>
    </message>
    <message>
        <source>Which principle review does it rest on?</source>
        <translation>Sur quel examen des principes repose-t-il ?</translation>
    </message>
    <message>
        <source>What shapes another&apos;s name waits until its review is decided.</source>
        <translation>Ce qui touche la réputation d’autrui attend que son examen soit décidé.</translation>
    </message>
    <message>
        <source>How many hold the common line?</source>
        <translation>Combien tiennent la ligne commune ?</translation>
    </message>
    <message>
        <source>How many do not?</source>
        <translation>Combien ne la tiennent pas ?</translation>
    </message>
    <message>
        <source>Which obstacles does it answer?</source>
        <translation>À quels obstacles répond-il ?</translation>
    </message>
    <message>
        <source>Which exemption is asked for if it fails?</source>
        <translation>Quelle exemption demande-t-on s’il échoue ?</translation>
    </message>
    <message>
        <source>What is said, word for word?</source>
        <translation>Que dit-on, mot pour mot ?</translation>
    </message>
    <message>
        <source>When do we look at the words again?</source>
        <translation>Quand revoyons-nous ces mots ?</translation>
    </message>
    <message>
        <source>What was it seen to do?</source>
        <translation>Qu’a-t-on constaté ?</translation>
    </message>
    <message>
        <source>How did that show?</source>
        <translation>À quoi l’a-t-on vu ?</translation>
    </message>
    <message>
        <source>Which encounter did it open?</source>
        <translation>Quelle rencontre a-t-il ouverte ?</translation>
    </message>
    <message>
        <source>Only where that can be said: coming before is not opening.</source>
        <translation>Seulement si on peut le dire : précéder n’est pas ouvrir.</translation>
    </message>
    <message>
        <source>Which carrot or stick goes with it?</source>
        <translation>Quelle incitation ou pression l’accompagne ?</translation>
    </message>
    <message>
        <source>opened talks</source>
        <translation>a ouvert</translation>
    </message>
    <message>
        <source>%1 hold the line</source>
        <translation>%1 tiennent la ligne</translation>
    </message>
    <message>
        <source>%1 do not</source>
        <translation>%1 non</translation>
    </message>
    <message>
        <source>Speaking for a community waits for what it agreed to.</source>
        <translation>Parler pour une communauté attend ce à quoi elle a consenti.</translation>
    </message>
    <message>
        <source>What shapes another&apos;s name waits for a decided principle review.</source>
        <translation>Ce qui touche la réputation d’autrui attend un examen des principes décidé.</translation>
    </message>
    <message>
        <source>How it came to the table</source>
        <translation>Comment on en est venu à la table</translation>
    </message>
    <message>
        <source>Campaigns against rules</source>
        <translation>Campagnes contre des règles</translation>
    </message>
    <message>
        <source>What is said in public</source>
        <translation>Ce que l’on dit en public</translation>
    </message>
    <message>
        <source>Coming before is not opening: what an act opened, a person says.</source>
        <translation>Précéder n’est pas ouvrir : c’est une personne qui dit ce qu’un acte a ouvert.</translation>
    </message>
    <message>
        <source>All diplomatic acts</source>
        <translation>Tous les actes diplomatiques</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Commencer l’examen</translation>
    </message>
    <message>
        <source>First direct contact</source>
        <translation>Premier contact direct</translation>
    </message>
    <message>
        <source>Attempts before it</source>
        <translation>Tentatives auparavant</translation>
    </message>
    <message>
        <source>Said to have opened an encounter</source>
        <translation>Dits avoir ouvert une rencontre</translation>
    </message>
    <message>
        <source>The encounter</source>
        <translation>La rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the first on %1</source>
        <translation>
            <numerusform>%n tentative, le %1</numerusform>
            <numerusform>%n tentatives, la première le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>opened: %1</source>
        <comment>an encounter</comment>
        <translation>a ouvert : %1</translation>
    </message>
    <message>
        <source>It came too late. That is an outcome: what it cost lies with the obstacle.</source>
        <translation>Elle est venue trop tard. C’est un résultat : son coût figure avec l’obstacle.</translation>
    </message>
    <message>
        <source>Acts that came before</source>
        <translation>Actes qui ont précédé</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation>Aucun de noté</translation>
    </message>
    <message>
        <source>Carrots and sticks in play before</source>
        <translation>Incitations et pressions en jeu auparavant</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>No encounter is written down yet</source>
        <translation>Aucune rencontre n’est encore notée</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the first attempt to it</source>
        <translation>
            <numerusform>%n jour depuis la première tentative</numerusform>
            <numerusform>%n jours depuis la première tentative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the first attempt</source>
        <translation>
            <numerusform>%n jour depuis la première tentative, à ce jour</numerusform>
            <numerusform>%n jours depuis la première tentative, à ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Répond à : %1</translation>
    </message>
    <message>
        <source>If it fails: no exemption is named</source>
        <translation>En cas d’échec : aucune exemption n’est nommée</translation>
    </message>
    <message>
        <source>If it fails: %1</source>
        <translation>En cas d’échec : %1</translation>
    </message>
    <message>
        <source>The exemption</source>
        <translation>L’exemption</translation>
    </message>
    <message>
        <source>None: the first encounter was direct</source>
        <translation>Aucune : la première rencontre était directe</translation>
    </message>
    <message>
        <source>look again %1</source>
        <translation>revoir le %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>et %n plus ancien</numerusform>
            <numerusform>et %n plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost: %1</source>
        <translation>Ils ont coûté : %1</translation>
    </message>
</context>
</TS>
