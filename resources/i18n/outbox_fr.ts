<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LeavingPane</name>
    <message>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
    <message>
        <source>What will leave</source>
        <translation>Ce qui partira</translation>
    </message>
    <message numerus="yes">
        <source>and %n older record(s), in the same way</source>
        <translation>
            <numerusform>et %n fiche plus ancienne, de la même façon</numerusform>
            <numerusform>et %n fiches plus anciennes, de la même façon</numerusform>
        </translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
</context>
<context>
    <name>LookedPane</name>
    <message numerus="yes">
        <source>%n bundle(s) found</source>
        <translation>
            <numerusform>%n envoi trouvé</numerusform>
            <numerusform>%n envois trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>can be taken in</source>
        <translation>peut être pris</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>déjà reçu</translation>
    </message>
    <message>
        <source>kept, waiting</source>
        <translation>gardé, en attente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>for somebody else</source>
        <translation>pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Sender not known</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more bundle(s)</source>
        <translation>
            <numerusform>et %n autre envoi</numerusform>
            <numerusform>et %n autres envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) for somebody else: pass them on unopened.</source>
        <translation>
            <numerusform>%n envoi pour quelqu’un d’autre : faites suivre sans l’ouvrir.</numerusform>
            <numerusform>%n envois pour d’autres : faites suivre sans les ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Where two versions differ, both are kept until somebody chooses.</source>
        <translation>Là où deux versions diffèrent, les deux sont gardées jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>What is set aside was not its author&apos;s to write.</source>
        <translation>Ce qui est mis de côté n’était pas à son auteur de l’écrire.</translation>
    </message>
    <message>
        <source>Nothing is taken in yet. You take in all that can be, or none.</source>
        <translation>Rien n’est encore pris. Vous prenez tout ce qui peut l’être, ou rien.</translation>
    </message>
    <message>
        <source>There is nothing to take in. Your notes are as they were.</source>
        <translation>Il n’y a rien à prendre. Vos notes sont telles qu’elles étaient.</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n in</source>
        <comment>bundles</comment>
        <translation>
            <numerusform>Prendre %n envoi</numerusform>
            <numerusform>Prendre les %n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Back to what came</source>
        <translation>Retour à ce qui est arrivé</translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation>scellé %1</translation>
    </message>
    <message>
        <source>bundle %1 for you</source>
        <translation>envoi %1 pour vous</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sealed: %1 in %2.</source>
        <translation>Scellé : %1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) saved to %1 and read back: the same.</source>
        <translation>
            <numerusform>%n envoi copié sur %1 et relu : identique.</numerusform>
            <numerusform>%n envois copiés sur %1 et relus : identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a stick, it is safe to remove.</source>
        <translation>Si c’est une clé, vous pouvez la retirer sans risque.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in.</source>
        <translation>
            <numerusform>%n envoi pris.</numerusform>
            <numerusform>%n envois pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) were copied whole and booked; the others are still here.</source>
        <translation>
            <numerusform>%n envoi a été copié en entier et noté ; les autres sont encore ici.</numerusform>
            <numerusform>%n envois ont été copiés en entier et notés ; les autres sont encore ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save sealed bundles to a folder or stick</source>
        <translation>Copier les envois scellés sur un dossier ou une clé</translation>
    </message>
    <message>
        <source>Take in bundles from a folder or stick</source>
        <translation>Prendre des envois depuis un dossier ou une clé</translation>
    </message>
    <message>
        <source>Now save it to a folder or stick to hand it over.</source>
        <translation>Copiez-le maintenant sur un dossier ou une clé pour le remettre.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Send or receive</source>
        <translation>Envoyer ou recevoir</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Pas encore rattaché</translation>
    </message>
    <message>
        <source>Joining tells this notebook whose keys to trust, so that it can seal for your colleagues and read what they seal for you. Until then your notes stay on this computer.</source>
        <translation>Rejoindre une organisation dit à ce carnet à quelles clés se fier, pour sceller à vos collègues et lire ce qu’ils scellent pour vous. D’ici là, vos notes restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Rejoindre une organisation</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
</context>
<context>
    <name>OutboxRows</name>
    <message>
        <source>bundle %1</source>
        <translation>envoi %1</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>n’est plus ici</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Urgent: hand these over first</source>
        <translation>Urgent : à remettre en premier</translation>
    </message>
</context>
<context>
    <name>OutboxValues</name>
    <message>
        <source>Name and area</source>
        <translation>Nom et zone</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>Heure et minute</translation>
    </message>
    <message>
        <source>Who, by code name</source>
        <translation>Qui, par nom de code</translation>
    </message>
    <message>
        <source>Exact point</source>
        <translation>Point exact</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Cet appareil seul</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where, which day</source>
        <translation>Où, quel jour</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Names, notes</source>
        <translation>Noms, notes</translation>
    </message>
    <message numerus="yes">
        <source>%n more detail(s)</source>
        <translation>
            <numerusform>%n autre détail</numerusform>
            <numerusform>%n autres détails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>attendu %n min</numerusform>
            <numerusform>attendu %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>the paper itself</source>
        <translation>le document lui-même</translation>
    </message>
</context>
<context>
    <name>OutboxWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n envoi</numerusform>
            <numerusform>%n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not handed off yet</source>
        <translation>
            <numerusform>%n fiche pas encore remise</numerusform>
            <numerusform>%n fiches pas encore remises</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Bundle %1 of %2</source>
        <translation>Envoi %1 sur %2</translation>
    </message>
    <message>
        <source>Can read what happened, where and when, with whom by code name, and your notes. No exact points.</source>
        <translation>Peut lire ce qui s’est passé, où et quand, avec qui par nom de code, et vos notes. Pas de points exacts.</translation>
    </message>
    <message>
        <source>Can read what happened, where and when, and your notes. No code names, no exact points.</source>
        <translation>Peut lire ce qui s’est passé, où et quand, et vos notes. Pas de noms de code, pas de points exacts.</translation>
    </message>
    <message>
        <source>Can read what happened, where and when. No notes, no names of actors or people, no exact points.</source>
        <translation>Peut lire ce qui s’est passé, où et quand. Pas de notes, pas de noms d’acteurs ni de personnes, pas de points exacts.</translation>
    </message>
    <message>
        <source>Can read what happened, where and on which day. No hours, no notes, no names of actors or people, no exact points.</source>
        <translation>Peut lire ce qui s’est passé, où et quel jour. Pas d’heures, pas de notes, pas de noms d’acteurs ni de personnes, pas de points exacts.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Nothing to seal</source>
        <translation>Rien à sceller</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle %1 of %2 for you has not arrived: ask for it.</source>
        <translation>L’envoi %1 de %2 pour vous n’est pas arrivé : demandez-le.</translation>
    </message>
    <message>
        <source>Bundles %1 of %2 for you have not arrived: ask for them.</source>
        <translation>Les envois %1 de %2 pour vous ne sont pas arrivés : demandez-les.</translation>
    </message>
    <message>
        <source>incomplete: a file was missing or short</source>
        <translation>incomplet : un fichier manquait ou était trop court</translation>
    </message>
    <message>
        <source>not what was signed: damaged or changed on the way</source>
        <translation>pas ce qui a été signé : abîmé ou modifié en route</translation>
    </message>
    <message>
        <source>cut or changed on the way</source>
        <translation>coupé ou modifié en route</translation>
    </message>
    <message>
        <source>larger than this program reads</source>
        <translation>plus grand que ce que lit ce programme</translation>
    </message>
    <message>
        <source>a record in it does not check</source>
        <translation>une fiche y est invalide</translation>
    </message>
    <message>
        <source>another bundle of this sender has its number</source>
        <translation>un autre envoi de cet expéditeur porte son numéro</translation>
    </message>
    <message>
        <source>two different rosters have one number</source>
        <translation>deux registres différents portent un même numéro</translation>
    </message>
    <message>
        <source>sealed by a device that was revoked</source>
        <translation>scellé par un appareil révoqué</translation>
    </message>
    <message>
        <source>Finding out what is to be sealed…</source>
        <translation>Recherche de ce qui est à sceller…</translation>
    </message>
    <message>
        <source>Getting ready to copy…</source>
        <translation>Préparation de la copie…</translation>
    </message>
    <message>
        <source>Looking for bundles…</source>
        <translation>Recherche d’envois…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Prise en cours…</translation>
    </message>
    <message>
        <source>Sealing records…</source>
        <translation>Scellement des fiches…</translation>
    </message>
    <message>
        <source>Copying, and reading back what was written…</source>
        <translation>Copie, et relecture de ce qui est écrit…</translation>
    </message>
    <message>
        <source>Copying the bundle here…</source>
        <translation>Copie de l’envoi ici…</translation>
    </message>
    <message>
        <source>Checking that it is what was signed…</source>
        <translation>Vérification que c’est bien ce qui a été signé…</translation>
    </message>
    <message>
        <source>Reading and checking the records…</source>
        <translation>Lecture et vérification des fiches…</translation>
    </message>
    <message>
        <source>Taking records in…</source>
        <translation>Prise des fiches…</translation>
    </message>
    <message numerus="yes">
        <source>Seal %n for %1</source>
        <translation>
            <numerusform>Sceller %n pour %1</numerusform>
            <numerusform>Sceller %n pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n mise de côté</numerusform>
            <numerusform>%n mises de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>has everything sealed</source>
        <translation>tout lui est scellé</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivePane</name>
    <message>
        <source>Take in from a folder or stick…</source>
        <translation>Prendre depuis un dossier ou une clé…</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>Bundles others sealed for you are taken in here. You see what they would change before anything does.</source>
        <translation>Les envois que d’autres ont scellés pour vous se prennent ici. Vous voyez ce qu’ils changeraient avant que rien ne change.</translation>
    </message>
</context>
<context>
    <name>SendPane</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Choose whom the records are for. Settings keeps those you usually write to.</source>
        <translation>Choisissez à qui vont les fiches. Les réglages gardent ceux à qui vous écrivez d’habitude.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Save the chosen one again…</source>
        <translation>Copier encore l’envoi choisi…</translation>
    </message>
    <message>
        <source>one .bin file each</source>
        <translation>un fichier .bin chacun</translation>
    </message>
    <message>
        <source>No bundles yet</source>
        <translation>Pas encore d’envois</translation>
    </message>
    <message>
        <source>What you seal lies here, encrypted for its readers, until you hand it over on a stick.</source>
        <translation>Ce que vous scellez reste ici, chiffré pour ses lecteurs, jusqu’à ce que vous le remettiez sur une clé.</translation>
    </message>
    <message>
        <source>Hide what will leave</source>
        <translation>Cacher ce qui partira</translation>
    </message>
    <message>
        <source>See what will leave</source>
        <translation>Voir ce qui partira</translation>
    </message>
    <message numerus="yes">
        <source>Save %n bundle(s) to a folder or stick…</source>
        <translation>
            <numerusform>Copier %n envoi sur un dossier ou une clé…</numerusform>
            <numerusform>Copier %n envois sur un dossier ou une clé…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to a folder or stick…</source>
        <translation>Copier sur un dossier ou une clé…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>et %n autre personne</numerusform>
            <numerusform>et %n autres personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
</TS>
