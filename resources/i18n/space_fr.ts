<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Space</name>
    <message>
        <source>Bands are counted, never summed. Days are added up; some may have run side by side.</source>
        <translation>Les tranches sont comptées, jamais additionnées. Les jours sont additionnés ; certains ont pu courir en même temps.</translation>
    </message>
    <message>
        <source>Not tied to a rule</source>
        <translation>Rattaché à aucune règle</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more obstacle(s) nobody wrote down what they cost.</source>
        <translation>
            <numerusform>Pour un autre obstacle, personne n&apos;a noté ce qu&apos;il a coûté.</numerusform>
            <numerusform>Pour %n autres obstacles, personne n&apos;a noté ce qu&apos;ils ont coûté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. What an obstacle cost is written down with the obstacle.</source>
        <translation>Rien pour l&apos;instant. Ce qu&apos;un obstacle a coûté se note avec l&apos;obstacle.</translation>
    </message>
    <message>
        <source>A rule that is not in this notebook</source>
        <translation>Une règle qui n&apos;est pas dans ce carnet</translation>
    </message>
    <message>
        <source>What the rules have cost, up to %1</source>
        <translation>Ce que les règles ont coûté, jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>By whose rule it is</source>
        <translation>Selon l&apos;auteur de la règle</translation>
    </message>
    <message>
        <source>How openly one may meet on this day, as the rules have it</source>
        <translation>À quel point on peut se rencontrer ouvertement ce jour-là, selon les règles</translation>
    </message>
    <message>
        <source>What the rules say, and no verdict. Nothing here keeps anything from being written down.</source>
        <translation>Ce que disent les règles, sans verdict. Rien ici n&apos;empêche de noter quoi que ce soit.</translation>
    </message>
    <message>
        <source>Laws and rules in force</source>
        <translation>Lois et règles en vigueur</translation>
    </message>
    <message>
        <source>None of this day is written down. Laws are added in an engagement.</source>
        <translation>Aucune n&apos;est notée pour ce jour. Les lois s&apos;ajoutent dans une négociation.</translation>
    </message>
    <message>
        <source>Exemptions and their limits</source>
        <translation>Exemptions et leurs limites</translation>
    </message>
    <message>
        <source>None asked for and none had.</source>
        <translation>Aucune demandée, aucune obtenue.</translation>
    </message>
    <message>
        <source>What is being done about the rules</source>
        <translation>Ce qui est fait face aux règles</translation>
    </message>
    <message>
        <source>No campaign and no lobbying is written down.</source>
        <translation>Aucune campagne ni aucun plaidoyer n&apos;est noté.</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Inscriptions sur une liste</translation>
    </message>
    <message>
        <source>Nobody is on a formal list, as far as is written down.</source>
        <translation>Personne n&apos;est sur une liste officielle, d&apos;après ce qui est noté.</translation>
    </message>
    <message>
        <source>Labels, which are no listings</source>
        <translation>Étiquettes, qui ne sont pas des inscriptions</translation>
    </message>
    <message>
        <source>Nobody is called anything, as far as is written down.</source>
        <translation>Personne ne porte d&apos;étiquette, d&apos;après ce qui est noté.</translation>
    </message>
    <message>
        <source>Announced, not in force</source>
        <translation>Annoncé, pas en vigueur</translation>
    </message>
    <message>
        <source>No designation is pending, as far as is written down.</source>
        <translation>Aucune désignation n&apos;est en attente, d&apos;après ce qui est noté.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Montrer %n de plus</numerusform>
            <numerusform>Montrer %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what the rules have cost</source>
        <translation>Imprimer ce que les règles ont coûté</translation>
    </message>
    <message>
        <source>Conditions for talks</source>
        <translation>Conditions des pourparlers</translation>
    </message>
    <message numerus="yes">
        <source>%n law(s) and rule(s) in force</source>
        <translation>
            <numerusform>%n loi ou règle en vigueur</numerusform>
            <numerusform>%n lois et règles en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules have cost</source>
        <translation>Ce que les règles ont coûté</translation>
    </message>
    <message>
        <source>Negotiation space</source>
        <translation>Espace de négociation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Whose laws and rules</source>
        <translation>Lois et règles de qui</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Retour d&apos;où vous venez</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Paper is not sealed: keep it as you would keep the notebook.</source>
        <translation>Le papier n&apos;est pas scellé : gardez-le comme vous garderiez le carnet.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement : %1</translation>
    </message>
    <message>
        <source>All laws and rules</source>
        <translation>Toutes les lois et règles</translation>
    </message>
    <message>
        <source>%1, show all again</source>
        <translation>%1, tout afficher à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Of %n rule(s) nobody knows what they say: %1</source>
        <translation>
            <numerusform>D&apos;une règle, personne ne sait ce qu&apos;elle dit : %1</numerusform>
            <numerusform>De %n règles, personne ne sait ce qu&apos;elles disent : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen for these talks: %1</source>
        <translation>Choisi pour ces pourparlers : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s)</source>
        <translation>
            <numerusform>%n obstacle</numerusform>
            <numerusform>%n obstacles</numerusform>
        </translation>
    </message>
    <message>
        <source>limits not written down</source>
        <translation>limites non notées</translation>
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
        <source>No rule on direct talks is written down here</source>
        <translation>Aucune règle sur les contacts directs n&apos;est notée ici</translation>
    </message>
    <message>
        <source>Look at the law before agreeing any term.</source>
        <translation>Consultez le droit avant d&apos;accepter quelque clause que ce soit.</translation>
    </message>
    <message>
        <source>How openly these talks are held is not written down.</source>
        <translation>Le degré d&apos;ouverture de ces pourparlers n&apos;est pas noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), added up</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours, additionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message numerus="yes">
        <source>over %n obstacle(s)</source>
        <translation>
            <numerusform>sur %n obstacle</numerusform>
            <numerusform>sur %n obstacles</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the law before agreeing on: %1</source>
        <translation>Consultez le droit avant d&apos;accepter : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>People not reached</source>
        <translation>Personnes non atteintes</translation>
    </message>
    <message>
        <source>Work stopped</source>
        <translation>Travail arrêté</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
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
        <source>%1 × %2</source>
        <comment>how often, what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no end written</source>
        <translation>fin non notée</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>répond à : %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who lists or says it</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>nécessaire d&apos;ici %1</translation>
    </message>
    <message>
        <source>Lawful channel: %1</source>
        <translation>Voie légale : %1</translation>
    </message>
</context>
</TS>
