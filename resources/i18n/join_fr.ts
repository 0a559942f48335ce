<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Join</name>
    <message>
        <source>Save this notebook&apos;s card</source>
        <translation>Enregistrer la carte de ce carnet</translation>
    </message>
    <message>
        <source>The card is saved as %1. Give it to the organiser.</source>
        <translation>La carte est enregistrée sous %1. Remettez-la à l’organisateur.</translation>
    </message>
    <message>
        <source>Take the roster</source>
        <translation>Prendre le registre</translation>
    </message>
    <message>
        <source>This notebook has joined. You can seal and receive now.</source>
        <translation>Ce carnet a rejoint l’organisation. Vous pouvez maintenant sceller et recevoir.</translation>
    </message>
    <message>
        <source>You have this roster already.</source>
        <translation>Vous avez déjà ce registre.</translation>
    </message>
    <message>
        <source>That is not how this roster&apos;s root begins. Listen once more; if it stays different, do not join. Nothing was changed.</source>
        <translation>La racine de ce registre ne commence pas ainsi. Écoutez encore une fois ; si cela diffère toujours, ne rejoignez pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Roster %1 is in force now.</source>
        <translation>Le registre %1 est maintenant en vigueur.</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>2. Take the roster the organiser gives you</source>
        <translation>2. Prenez le registre que l’organisateur vous donne</translation>
    </message>
    <message>
        <source>2. Take the next roster</source>
        <translation>2. Prenez le registre suivant</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>1. Give your card to the organiser</source>
        <translation>1. Remettez votre carte à l’organisateur</translation>
    </message>
    <message>
        <source>The card carries only this notebook&apos;s public keys and your person code. Read the fingerprint to the organiser aloud, so that nobody can slip in another card.</source>
        <translation>La carte ne porte que les clés publiques de ce carnet et votre code personnel. Lisez l’empreinte à voix haute à l’organisateur, pour que personne ne glisse une autre carte.</translation>
    </message>
    <message>
        <source>This notebook&apos;s fingerprint</source>
        <translation>Empreinte de ce carnet</translation>
    </message>
    <message>
        <source>Role you ask for</source>
        <translation>Rôle demandé</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Enregistrer la carte…</translation>
    </message>
    <message>
        <source>Take the file roster.age…</source>
        <translation>Prendre le fichier roster.age…</translation>
    </message>
    <message>
        <source>Take it from a folder…</source>
        <translation>Le prendre dans un dossier…</translation>
    </message>
    <message>
        <source>Choose the role you ask for.</source>
        <translation>Choisissez le rôle demandé.</translation>
    </message>
    <message>
        <source>A later roster is checked against the one you have; nothing need be compared.</source>
        <translation>Un registre suivant est vérifié d’après celui que vous avez ; rien n’est à comparer.</translation>
    </message>
    <message>
        <source>It is a file named roster.age, in a folder or on a stick.</source>
        <translation>C’est un fichier nommé roster.age, dans un dossier ou sur une clé.</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the office on a number you already knew. Let them read the root fingerprint aloud: type the first four characters as you hear them, and follow the others here.</source>
        <translation>Appelez le bureau à un numéro que vous connaissiez déjà. Faites-lui lire l’empreinte racine à voix haute : tapez les quatre premiers caractères entendus, et suivez les autres ici.</translation>
    </message>
    <message>
        <source>First four characters, as heard</source>
        <translation>Les quatre premiers caractères, entendus</translation>
    </message>
    <message>
        <source>If one character differs, do not join; tell your security officer.</source>
        <translation>Si un seul caractère diffère, ne rejoignez pas ; prévenez votre responsable sécurité.</translation>
    </message>
    <message>
        <source>We compared it aloud: join</source>
        <translation>Nous l’avons comparée à voix haute : rejoindre</translation>
    </message>
    <message>
        <source>Type the first four characters you hear.</source>
        <translation>Tapez les quatre premiers caractères que vous entendez.</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Registre %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Est-ce bien %1 ?</translation>
    </message>
</context>
</TS>
