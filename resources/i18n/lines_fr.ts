<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Lines</name>
    <message>
        <source>Issue it</source>
        <translation>L’émettre</translation>
    </message>
    <message>
        <source>Say what happened to it</source>
        <translation>Dire ce qui lui est arrivé</translation>
    </message>
    <message>
        <source>I acknowledge it</source>
        <translation>J’en prends acte</translation>
    </message>
</context>
<context>
    <name>MandateBoard</name>
    <message>
        <source>%1 and %2</source>
        <comment>the two ends of a mandate</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Write a mandate</source>
        <translation>Écrire un mandat</translation>
    </message>
    <message>
        <source>m</source>
        <comment>the letter that adds a mandate</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>A new mandate</source>
        <translation>Un nouveau mandat</translation>
    </message>
    <message>
        <source>This mandate</source>
        <translation>Ce mandat</translation>
    </message>
    <message>
        <source>Without a mandate the negotiator carries the organisation&apos;s risk alone. What may be agreed, what must be referred, what may not, and until when belongs here.</source>
        <translation>Sans mandat, le négociateur porte seul le risque de l’organisation. Ici : ce qui peut être convenu, ce qui doit être référé, ce qui ne peut pas l’être, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Que faut-il obtenir ?</translation>
    </message>
    <message>
        <source>What may be agreed on the spot?</source>
        <translation>Que peut-on convenir sur place ?</translation>
    </message>
    <message>
        <source>What must be referred back?</source>
        <translation>Que faut-il référer ?</translation>
    </message>
    <message>
        <source>What may not be agreed?</source>
        <translation>Que ne peut-on pas convenir ?</translation>
    </message>
    <message>
        <source>Under which conditions?</source>
        <translation>À quelles conditions ?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Pris acte par</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Pris acte le</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>A mandate without an aim</source>
        <translation>Un mandat sans but</translation>
    </message>
</context>
<context>
    <name>RedLines</name>
    <message>
        <source>Say whether it held</source>
        <translation>Dire si elle a tenu</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Lignes rouges</translation>
    </message>
    <message>
        <source>Say what happened to a line</source>
        <translation>Dire ce qu’il est advenu d’une ligne</translation>
    </message>
    <message>
        <source>Our red lines</source>
        <translation>Nos lignes rouges</translation>
    </message>
    <message>
        <source>Draw a red line</source>
        <translation>Tracer une ligne rouge</translation>
    </message>
    <message>
        <source>r</source>
        <comment>the letter that adds a red line</comment>
        <translation>r</translation>
    </message>
    <message>
        <source>A new red line</source>
        <translation>Une nouvelle ligne rouge</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>Cette ligne rouge</translation>
    </message>
    <message>
        <source>Lines named early are easier to hold on the road. What is not given belongs here.</source>
        <translation>Des lignes nommées tôt se tiennent mieux sur la route. Ici : ce qui ne se donne pas.</translation>
    </message>
    <message>
        <source>Their red lines</source>
        <translation>Leurs lignes rouges</translation>
    </message>
    <message>
        <source>Add a line of theirs</source>
        <translation>Ajouter une de leurs lignes</translation>
    </message>
    <message>
        <source>t</source>
        <comment>the letter that adds a line of theirs</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>A line of theirs</source>
        <translation>Une de leurs lignes</translation>
    </message>
    <message>
        <source>This line of theirs</source>
        <translation>Cette ligne à eux</translation>
    </message>
    <message>
        <source>What they will not give, as far as you know.</source>
        <translation>Ce qu’ils ne donneront pas, pour autant que vous sachiez.</translation>
    </message>
    <message>
        <source>Not to be given</source>
        <translation>À ne pas céder</translation>
    </message>
    <message>
        <source>They will not give</source>
        <translation>Ils ne cèdent pas</translation>
    </message>
    <message>
        <source>What happened to them</source>
        <translation>Ce qui leur est arrivé</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>Dire ce qui est arrivé</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the letter that says what happened to a line</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>What happened to a line</source>
        <translation>Ce qui est arrivé à une ligne</translation>
    </message>
    <message>
        <source>What happened to this line</source>
        <translation>Ce qui est arrivé à cette ligne</translation>
    </message>
    <message>
        <source>Whether a line held is said here, or at once in quick capture. A crossing goes first.</source>
        <translation>Si une ligne a tenu se dit ici, ou aussitôt dans la saisie rapide. Un franchissement part en premier.</translation>
    </message>
    <message>
        <source>What is not given, whoever asks?</source>
        <translation>Que ne donne-t-on pas, quel que soit le demandeur ?</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>Sur quoi repose-t-elle ?</translation>
    </message>
    <message>
        <source>Which demands touch it?</source>
        <translation>Quelles demandes la touchent ?</translation>
    </message>
    <message>
        <source>Quick capture then asks whether it held.</source>
        <translation>La saisie rapide demande alors si elle a tenu.</translation>
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
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What will they not give, as we understand it?</source>
        <translation>Que ne donneront-ils pas, selon nous ?</translation>
    </message>
    <message>
        <source>Whose line is it?</source>
        <translation>De qui est cette ligne ?</translation>
    </message>
    <message>
        <source>What happened to it?</source>
        <translation>Que lui est-il arrivé ?</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>Quelle ligne ?</translation>
    </message>
    <message>
        <source>In which encounter?</source>
        <translation>Lors de quelle rencontre ?</translation>
    </message>
    <message>
        <source>What should the mandator know?</source>
        <translation>Que doit savoir le mandant ?</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Part en premier</translation>
    </message>
    <message>
        <source>No crossing</source>
        <translation>Pas franchie</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>touched by: %1</source>
        <translation>touchée par : %1</translation>
    </message>
</context>
</TS>
