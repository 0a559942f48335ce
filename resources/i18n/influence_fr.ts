<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Influence</name>
    <message>
        <source>Our organisation</source>
        <translation>Notre organisation</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>pas dans ce carnet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Envers qui</translation>
    </message>
    <message>
        <source>How strongly</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Paper is not sealed: keep it as you would keep the notebook.</source>
        <translation>Le papier n’est pas scellé : gardez-le comme vous gardez le carnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence as of %1</source>
        <translation>Influence au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) without any</source>
        <comment>relations</comment>
        <translation>
            <numerusform>%n acteur sans aucune</numerusform>
            <numerusform>%n acteurs sans aucune</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher comme</translation>
    </message>
    <message>
        <source>Only these relations</source>
        <translation>Seulement ces relations</translation>
    </message>
    <message>
        <source>Around whom</source>
        <translation>Autour de qui</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Influence picture: arrows walk from actor to actor, Enter opens one</source>
        <translation>Image de l’influence : les flèches vont d’un acteur à l’autre, Entrée en ouvre un</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation>Pas encore de relations</translation>
    </message>
    <message>
        <source>Who is allied with whom, who fights, who has weight with whom: facts of an actor on how it stands to another are drawn here.</source>
        <translation>Qui est allié à qui, qui se bat, qui pèse auprès de qui : les faits d’un acteur sur ses rapports avec un autre sont dessinés ici.</translation>
    </message>
    <message>
        <source>Go to the actors</source>
        <translation>Aller aux acteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) have no room here; choose whom to see around:</source>
        <translation>
            <numerusform>%n acteur n’a pas de place ici ; choisissez autour de qui regarder :</numerusform>
            <numerusform>%n acteurs n’ont pas de place ici ; choisissez autour de qui regarder :</numerusform>
        </translation>
    </message>
    <message>
        <source>No relations are held for this day.</source>
        <translation>Aucune relation n’est connue pour ce jour.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
</TS>
