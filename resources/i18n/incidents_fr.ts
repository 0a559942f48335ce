<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>IncidentForm</name>
    <message>
        <source>Incident saved; it leaves first</source>
        <translation>Incident enregistré ; il part en premier</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>A pointer, nothing more: the case file lies elsewhere. It leaves first.</source>
        <translation>Un simple renvoi : le dossier est ailleurs. Il part en premier.</translation>
    </message>
    <message>
        <source>“%1” chooses nothing · words go into What next: Tab leads there</source>
        <translation>« %1 » ne choisit rien · les mots vont dans « La suite » : Tab y mène</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>No names; nothing about who was harmed</source>
        <translation>Pas de noms ; rien sur les personnes touchées</translation>
    </message>
    <message>
        <source>Save the incident</source>
        <translation>Enregistrer l’incident</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>IncidentSection</name>
    <message>
        <source>security does not know yet</source>
        <translation>la sécurité ne le sait pas encore</translation>
    </message>
    <message>
        <source>This points to an incident: %1. It is yours to note or not.</source>
        <translation>Cela indique un incident : %1. À vous de le noter ou non.</translation>
    </message>
    <message>
        <source>security knew after %1 h</source>
        <translation>la sécurité l’a su après %1 h</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Note an incident…</source>
        <translation>Noter un incident…</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>after %1 h</source>
        <comment>hours until security knew</comment>
        <translation>après %1 h</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenus</translation>
    </message>
    <message>
        <source>theft</source>
        <comment>goods or cash were taken</comment>
        <translation>vol</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>menace</translation>
    </message>
    <message>
        <source>obstructed</source>
        <translation>entrave</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>notre personnel</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>chauffeur</translation>
    </message>
    <message>
        <source>partner’s staff</source>
        <translation>personnel du partenaire</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>civils</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>marchandises</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>computer, phone or radio</source>
        <translation>ordinateur, téléphone ou radio</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>seriously</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>fatally</source>
        <translation>mortel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Quel acte ?</translation>
    </message>
    <message>
        <source>To whom, to what?</source>
        <translation>À qui, à quoi ?</translation>
    </message>
    <message>
        <source>Hurt?</source>
        <translation>Blessés ?</translation>
    </message>
    <message>
        <source>Worth lost?</source>
        <translation>Valeur perdue ?</translation>
    </message>
    <message>
        <source>Security knew</source>
        <translation>Sécurité avertie</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Are you safe?</source>
        <translation>Êtes-vous en sécurité ?</translation>
    </message>
    <message>
        <source>What you have written is kept. The record can wait, or a colleague writes it.</source>
        <translation>Ce que vous avez écrit est gardé. La fiche peut attendre, ou un collègue l’écrit.</translation>
    </message>
    <message>
        <source>Who completes the record?</source>
        <translation>Qui complète la fiche ?</translation>
    </message>
    <message>
        <source>Person code</source>
        <translation>Code de la personne</translation>
    </message>
    <message>
        <source>Call first:</source>
        <translation>Appelez d’abord :</translation>
    </message>
    <message>
        <source>Call first, as your team agreed. No numbers are kept in Settings yet.</source>
        <translation>Appelez d’abord, comme convenu dans l’équipe. Aucun numéro n’est encore noté dans les Réglages.</translation>
    </message>
    <message>
        <source>A person code, as in the roster</source>
        <translation>Un code de personne, comme dans la liste</translation>
    </message>
    <message>
        <source>write it now</source>
        <translation>écrire maintenant</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>hand it over</source>
        <translation>confier</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Complete the record</source>
        <translation>Compléter la fiche</translation>
    </message>
</context>
</TS>
