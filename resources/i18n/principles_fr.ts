<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Principles</name>
    <message>
        <source>nobody met %1 in %2 days</source>
        <translation>personne n’a rencontré %1 en %2 jours</translation>
    </message>
    <message>
        <source>What asks for a review</source>
        <translation>Ce qui appelle un examen</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Commencer l’examen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>This asks for a principle review</source>
        <translation>Ceci demande un examen des principes</translation>
    </message>
    <message>
        <source>What the talks rest on</source>
        <translation>Sur quoi reposent les discussions</translation>
    </message>
    <message>
        <source>no mandate yet</source>
        <translation>pas encore de mandat</translation>
    </message>
    <message>
        <source>Principle reviews</source>
        <translation>Examens des principes</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>Ouvrir un examen</translation>
    </message>
    <message>
        <source>p</source>
        <comment>the letter that opens a principle review</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>A new principle review</source>
        <translation>Un nouvel examen des principes</translation>
    </message>
    <message>
        <source>This principle review</source>
        <translation>Cet examen des principes</translation>
    </message>
    <message>
        <source>A step weighed against humanity, neutrality, impartiality and independence.</source>
        <translation>Un pas pesé à l’aune de l’humanité, de la neutralité, de l’impartialité et de l’indépendance.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>What raises the question?</source>
        <translation>Qu’est-ce qui soulève la question ?</translation>
    </message>
    <message>
        <source>What is it about, in facts?</source>
        <translation>De quoi s’agit-il, en faits ?</translation>
    </message>
    <message>
        <source>Which principles does it touch?</source>
        <translation>Quels principes touche-t-il ?</translation>
    </message>
    <message>
        <source>How great is the risk to them?</source>
        <translation>Quel est le risque pour eux ?</translation>
    </message>
    <message>
        <source>Does the principle still guide us?</source>
        <translation>Le principe nous guide-t-il encore ?</translation>
    </message>
    <message>
        <source>Are we still credible?</source>
        <translation>Sommes-nous encore crédibles ?</translation>
    </message>
    <message>
        <source>Are we still acceptable to all sides?</source>
        <translation>Sommes-nous encore acceptables pour tous ?</translation>
    </message>
    <message>
        <source>Which ways are open?</source>
        <translation>Quelles voies sont ouvertes ?</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>Que décide-t-on ?</translation>
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
        <source>Who sees it otherwise, and why?</source>
        <translation>Qui voit les choses autrement, et pourquoi ?</translation>
    </message>
    <message>
        <source>What will it mean in the long term?</source>
        <translation>Qu’est-ce que cela signifiera à long terme ?</translation>
    </message>
    <message>
        <source>When do we look again?</source>
        <translation>Quand le revoyons-nous ?</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Soulevé le</translation>
    </message>
    <message>
        <source>What was it seen in?</source>
        <translation>Où l’a-t-on vu ?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Qu’en est-il résulté ?</translation>
    </message>
    <message>
        <source>Review at the beginning</source>
        <translation>Examen du début</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>look again %1</source>
        <translation>à revoir : %1</translation>
    </message>
</context>
</TS>
