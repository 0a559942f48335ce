<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>PostPane</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>what follows is read from the newest %1</source>
        <translation>la suite est tirée des %1 dernières</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>Non partagé avec ce carnet</translation>
    </message>
    <message>
        <source>This place has two versions. Settle them first.</source>
        <translation>Ce lieu a deux versions. Tranchez d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing was different from before.</source>
        <translation>Rien n&apos;a changé par rapport à avant.</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D&apos;habitude</translation>
    </message>
    <message numerus="yes">
        <source>the last %n visit(s)</source>
        <translation>
            <numerusform>le dernier passage</numerusform>
            <numerusform>les %n derniers passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>les %1 dernières sur %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>%1, in %2 reports</source>
        <translation>%1, en %2 comptes rendus</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>Demandé d&apos;habitude</translation>
    </message>
    <message>
        <source>Agreed procedure</source>
        <translation>Marche à suivre convenue</translation>
    </message>
    <message>
        <source>How passing here was agreed to go: who speaks, what is shown, where to stop.</source>
        <translation>Comment il est convenu de passer ici : qui parle, ce qu&apos;on montre, où s&apos;arrêter.</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Meilleures heures</translation>
    </message>
    <message>
        <source>When it goes well here, and when it does not.</source>
        <translation>Quand cela se passe bien ici, et quand non.</translation>
    </message>
    <message>
        <source>Who held it</source>
        <translation>Qui le tenait</translation>
    </message>
    <message>
        <source>No checkpoint encounter was written down here yet.</source>
        <translation>Aucun passage à un point de contrôle n&apos;a encore été noté ici.</translation>
    </message>
    <message>
        <source>The first visit: nothing to compare it with.</source>
        <translation>Premier passage : rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Got through after</source>
        <translation>Passé après</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>According to facts</source>
        <translation>Selon les faits notés</translation>
    </message>
    <message>
        <source>No visit says who held it.</source>
        <translation>Aucun passage ne dit qui le tenait.</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>visits</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>usually %1 · longest %2 · known for %3 visits</source>
        <translation>d&apos;habitude %1 · au plus %2 · connue pour %3 passages</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>rien n&apos;a été demandé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>an actor not in this notebook</source>
        <translation>un acteur absent de ce carnet</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Aucun passage encore</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>other operator: %1</source>
        <translation>autre opérateur : %1</translation>
    </message>
    <message>
        <source>other actor: %1</source>
        <translation>autre acteur : %1</translation>
    </message>
    <message>
        <source>new demand: %1</source>
        <translation>nouvelle demande : %1</translation>
    </message>
    <message>
        <source>not asked this time: %1</source>
        <translation>pas demandé cette fois : %1</translation>
    </message>
    <message>
        <source>longer wait than ever: %1</source>
        <translation>attente plus longue que jamais : %1</translation>
    </message>
    <message>
        <source>worse outcome: %1</source>
        <translation>issue plus mauvaise : %1</translation>
    </message>
    <message>
        <source>more threat: %1</source>
        <translation>plus de menace : %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>What you were writing about a post is still here.</source>
        <translation>Ce que vous écriviez sur un poste est toujours là.</translation>
    </message>
    <message>
        <source>This is not in this notebook.</source>
        <translation>Ceci n&apos;est pas dans ce carnet.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Saved with the place</source>
        <translation>Enregistré avec le lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1</source>
        <comment>posts that match, of all</comment>
        <translation>
            <numerusform>%n sur %1</numerusform>
            <numerusform>%n sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>New encounter here</source>
        <translation>Nouvelle rencontre ici</translation>
    </message>
    <message>
        <source>Posts, the one visited last first</source>
        <translation>Postes, le dernier visité en premier</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>Postes trouvés</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aucun poste encore</translation>
    </message>
    <message>
        <source>A place comes here by itself when a checkpoint encounter is written down there. Its card says who held it, what is usually asked and what was agreed.</source>
        <translation>Un lieu vient ici de lui-même dès qu&apos;une rencontre à un point de contrôle y est notée. Sa fiche dit qui le tenait, ce qu&apos;on demande d&apos;habitude et ce qui a été convenu.</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No post has these words in its name or in what was agreed there.</source>
        <translation>Aucun poste n&apos;a ces mots dans son nom ni dans ce qui y a été convenu.</translation>
    </message>
</context>
<context>
    <name>TextValue</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
</TS>
