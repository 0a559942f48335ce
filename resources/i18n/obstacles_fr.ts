<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Obstacles</name>
    <message>
        <source>No legal check is written down for: %1</source>
        <translation>Aucune vérification juridique n&apos;est notée pour : %1</translation>
    </message>
    <message>
        <source>Write the next check</source>
        <translation>Noter la vérification suivante</translation>
    </message>
    <message>
        <source>Negotiation space</source>
        <translation>Espace de négociation</translation>
    </message>
    <message>
        <source>nobody answered yet</source>
        <translation>personne n&apos;a encore répondu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) since</source>
        <translation>
            <numerusform>%n tentative depuis</numerusform>
            <numerusform>%n tentatives depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>Ce qui y travaille</translation>
    </message>
    <message>
        <source>Fallback of</source>
        <translation>Solution de repli de</translation>
    </message>
    <message>
        <source>What it has cost</source>
        <translation>Ce qu&apos;elle a coûté</translation>
    </message>
    <message>
        <source>What the rules have cost</source>
        <translation>Ce que les règles ont coûté</translation>
    </message>
    <message>
        <source>Agreed already, and touched by the rules in force</source>
        <translation>Déjà convenu, et touché par les règles en vigueur</translation>
    </message>
    <message>
        <source>of its day only %1 is known, so it may be newer; write the day to settle it</source>
        <translation>on n’en connaît que %1, elle peut donc être plus récente ; notez le jour pour trancher</translation>
    </message>
    <message>
        <source>Legal checks</source>
        <translation>Vérifications juridiques</translation>
    </message>
    <message>
        <source>Add a legal check</source>
        <translation>Ajouter une vérification juridique</translation>
    </message>
    <message>
        <source>c</source>
        <comment>the letter that adds a legal check</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>A new legal check</source>
        <translation>Une nouvelle vérification juridique</translation>
    </message>
    <message>
        <source>This legal check</source>
        <translation>Cette vérification juridique</translation>
    </message>
    <message>
        <source>What counsel said of talks with an actor belongs here, and until when it counts.</source>
        <translation>Ce que le conseil juridique a dit des pourparlers avec un acteur va ici, et jusqu&apos;à quand cela vaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s)</source>
        <translation>
            <numerusform>%n autre raison</numerusform>
            <numerusform>%n autres raisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Talks with whom were checked?</source>
        <translation>Des pourparlers avec qui ont été examinés ?</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>What did counsel say, in a few words?</source>
        <translation>Qu&apos;a dit le conseil juridique, en quelques mots ?</translation>
    </message>
    <message>
        <source>Under whose law?</source>
        <translation>Selon le droit de qui ?</translation>
    </message>
    <message>
        <source>States, bodies, donors.</source>
        <translation>États, organes, bailleurs.</translation>
    </message>
    <message>
        <source>Which laws and rules were looked at?</source>
        <translation>Quelles lois et règles ont été examinées ?</translation>
    </message>
    <message>
        <source>Which exemptions does it rest on?</source>
        <translation>Sur quelles exemptions repose-t-elle ?</translation>
    </message>
    <message>
        <source>Where does the advice lie?</source>
        <translation>Où se trouve l&apos;avis ?</translation>
    </message>
    <message>
        <source>A reference; the advice itself stays outside this notebook.</source>
        <translation>Une référence ; l&apos;avis lui-même reste hors de ce carnet.</translation>
    </message>
    <message>
        <source>Which check does it follow?</source>
        <translation>À quelle vérification fait-elle suite ?</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Stale since %1 because its next date has passed</source>
        <translation>Périmée depuis le %1 parce que sa prochaine date est passée</translation>
    </message>
    <message>
        <source>Stale since %1 because of a newer listing</source>
        <translation>Périmée depuis le %1 à cause d&apos;une inscription plus récente</translation>
    </message>
    <message>
        <source>Stale since %1 because of a newer label</source>
        <translation>Périmée depuis le %1 à cause d&apos;une étiquette plus récente</translation>
    </message>
    <message>
        <source>Stale since %1 because a designation was announced</source>
        <translation>Périmée depuis le %1 parce qu&apos;une désignation a été annoncée</translation>
    </message>
    <message>
        <source>Stale since %1 because a law it names is newer</source>
        <translation>Périmée depuis le %1 parce qu&apos;une loi qu&apos;elle cite est plus récente</translation>
    </message>
    <message>
        <source>counts until %1</source>
        <translation>vaut jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Obstacles that showed here</source>
        <translation>Obstacles apparus ici</translation>
    </message>
    <message>
        <source>An obstacle showed here</source>
        <translation>Un obstacle est apparu ici</translation>
    </message>
    <message>
        <source>Laws and rules</source>
        <translation>Lois et règles</translation>
    </message>
    <message>
        <source>Add a law</source>
        <translation>Ajouter une loi</translation>
    </message>
    <message>
        <source>l</source>
        <comment>the letter that adds a law</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>A new law or rule</source>
        <translation>Une nouvelle loi ou règle</translation>
    </message>
    <message>
        <source>This law or rule</source>
        <translation>Cette loi ou règle</translation>
    </message>
    <message>
        <source>Laws of the places we work in and rules of donors belong here, whatever any list says of a group.</source>
        <translation>Les lois des lieux où nous travaillons et les règles des bailleurs vont ici, quoi que dise une liste d&apos;un groupe.</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>Add an exemption</source>
        <translation>Ajouter une exemption</translation>
    </message>
    <message>
        <source>x</source>
        <comment>the letter that adds an exemption</comment>
        <translation>x</translation>
    </message>
    <message>
        <source>A new exemption</source>
        <translation>Une nouvelle exemption</translation>
    </message>
    <message>
        <source>This exemption</source>
        <translation>Cette exemption</translation>
    </message>
    <message>
        <source>Carve-outs asked for or had belong here, with their limits and their last day.</source>
        <translation>Les dérogations demandées ou obtenues vont ici, avec leurs limites et leur dernier jour.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s&apos;appelle-t-elle ?</translation>
    </message>
    <message>
        <source>What does it say of direct talks?</source>
        <translation>Que dit-elle des contacts directs ?</translation>
    </message>
    <message>
        <source>What is the lawful channel?</source>
        <translation>Quelle est la voie légale ?</translation>
    </message>
    <message>
        <source>Whom to ask or to tell, how, and how long before.</source>
        <translation>À qui demander ou que prévenir, comment et combien de temps avant.</translation>
    </message>
    <message>
        <source>Which place&apos;s law is it?</source>
        <translation>De quel lieu est-ce la loi ?</translation>
    </message>
    <message>
        <source>Or whose rule?</source>
        <translation>Ou la règle de qui ?</translation>
    </message>
    <message>
        <source>A state, a donor, a ministry.</source>
        <translation>Un État, un bailleur, un ministère.</translation>
    </message>
    <message>
        <source>What else does it do?</source>
        <translation>Quels autres effets a-t-elle ?</translation>
    </message>
    <message>
        <source>What does it say, in a few words?</source>
        <translation>Que dit-elle, en quelques mots ?</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Dernier jour en vigueur</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>pas en vigueur aujourd&apos;hui</translation>
    </message>
    <message>
        <source>What kind of exemption?</source>
        <translation>Quel type d&apos;exemption ?</translation>
    </message>
    <message>
        <source>What does it cover, and what not?</source>
        <translation>Que couvre-t-elle, et que ne couvre-t-elle pas ?</translation>
    </message>
    <message>
        <source>An exemption trusted too far is worse than none.</source>
        <translation>Une exemption à laquelle on se fie trop est pire que rien.</translation>
    </message>
    <message>
        <source>From which law or rule?</source>
        <translation>De quelle loi ou règle ?</translation>
    </message>
    <message>
        <source>For talks with whom?</source>
        <translation>Pour des pourparlers avec qui ?</translation>
    </message>
    <message>
        <source>From which listing of theirs?</source>
        <translation>De quelle inscription les concernant ?</translation>
    </message>
    <message>
        <source>An exemption from one listing opens nothing that another forbids.</source>
        <translation>Une exemption d’une inscription n’ouvre rien de ce qu’une autre interdit.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire d&apos;ici le</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Accordée le</translation>
    </message>
    <message>
        <source>Last day it holds</source>
        <translation>Dernier jour de validité</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>Ajouter un obstacle</translation>
    </message>
    <message>
        <source>o</source>
        <comment>the letter that adds an obstacle</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>A new obstacle</source>
        <translation>Un nouvel obstacle</translation>
    </message>
    <message>
        <source>This obstacle</source>
        <translation>Cet obstacle</translation>
    </message>
    <message>
        <source>What stands between us and talks belongs here: a rule, a label, a fear, a delay.</source>
        <translation>Ce qui se dresse entre nous et les pourparlers va ici : une règle, une étiquette, une crainte, un retard.</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>Qu&apos;est-ce qui fait obstacle ?</translation>
    </message>
    <message>
        <source>How does it show here?</source>
        <translation>Comment cela se manifeste-t-il ici ?</translation>
    </message>
    <message>
        <source>Which law or rule does it come from?</source>
        <translation>De quelle loi ou règle vient-il ?</translation>
    </message>
    <message>
        <source>What it cost adds up under this rule.</source>
        <translation>Ce qu&apos;il a coûté s&apos;additionne sous cette règle.</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui ?</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>Que fait-on à ce sujet ?</translation>
    </message>
    <message>
        <source>Who works on it?</source>
        <translation>Qui s&apos;en occupe ?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>How many people were not reached?</source>
        <translation>Combien de personnes n&apos;ont pas été atteintes ?</translation>
    </message>
    <message>
        <source>Was work stopped?</source>
        <translation>Le travail a-t-il été arrêté ?</translation>
    </message>
    <message>
        <source>Days of delay</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Funding lost or held back</source>
        <translation>Fonds perdus ou retenus</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>Coût supplémentaire</translation>
    </message>
    <message>
        <source>Access tag</source>
        <translation>Étiquette d&apos;accès</translation>
    </message>
    <message>
        <source>In which encounter did it show?</source>
        <translation>Dans quelle rencontre s&apos;est-il montré ?</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglé le</translation>
    </message>
</context>
</TS>
