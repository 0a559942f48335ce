<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActorMaking</name>
    <message>
        <source>A new actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>A group, an authority or a community; never a person.</source>
        <translation>Un groupe, une autorité ou une communauté ; jamais une personne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>De quel type ?</translation>
    </message>
</context>
<context>
    <name>ChannelsInput</name>
    <message>
        <source>What kind of channel</source>
        <translation>Quel type de canal</translation>
    </message>
    <message>
        <source>Only when others fail</source>
        <translation>Seulement si les autres échouent</translation>
    </message>
    <message>
        <source>Take this channel away</source>
        <translation>Retirer ce canal</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Last tried, as 2026-06-30</source>
        <translation>Dernier essai, comme 2026-06-30</translation>
    </message>
</context>
<context>
    <name>CodeNameField</name>
    <message>
        <source>Code name %1</source>
        <translation>Nom de code %1</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Un autre mot</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This cannot be kept as it is written.</source>
        <translation>Ceci ne peut pas être gardé tel qu’écrit.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>HeadsCard</name>
    <message>
        <source>Two notebooks say different things. Nothing is lost until you choose.</source>
        <translation>Deux carnets disent des choses différentes. Rien n’est perdu tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Written by a newer program; cannot be shown.</source>
        <translation>Écrit par un programme plus récent ; ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>MakingForm</name>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
</context>
<context>
    <name>ManyPicker</name>
    <message>
        <source>not in this notebook</source>
        <translation>pas dans ce carnet</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>PersonMaking</name>
    <message>
        <source>No real name, telephone number or picture: there is no place for them here.</source>
        <translation>Ni vrai nom, ni numéro de téléphone, ni image : il n’y a pas de place pour eux ici.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>A new person of %1</source>
        <translation>Nouvelle personne de %1</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>Function, not name</source>
        <translation>Fonction, pas le nom</translation>
    </message>
    <message>
        <source>What can they decide?</source>
        <translation>Que peut-elle décider ?</translation>
    </message>
</context>
<context>
    <name>PlaceMaking</name>
    <message>
        <source>A new place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What kind of place?</source>
        <translation>Quel type de lieu ?</translation>
    </message>
    <message>
        <source>Choose what kind of place it is.</source>
        <translation>Choisissez de quel type de lieu il s’agit.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n interlocutor(s)</source>
        <translation>
            <numerusform>%n interlocuteur</numerusform>
            <numerusform>%n interlocuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>depuis quand, on ne sait pas</translation>
    </message>
    <message>
        <source>in the eyes of %1</source>
        <translation>aux yeux de : %1</translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>faiblement</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>nettement</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>fortement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a kind of record, and its day</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>also known as %1</source>
        <translation>aussi connu comme %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>basis not given</source>
        <translation>source non précisée</translation>
    </message>
    <message>
        <source>our organisation</source>
        <translation>notre organisation</translation>
    </message>
    <message>
        <source>banks abroad</source>
        <translation>banques à l’étranger</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>voyages</translation>
    </message>
    <message>
        <source>open markets</source>
        <translation>marchés ouverts</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>absent de ce carnet</translation>
    </message>
    <message>
        <source>a device not in the roster</source>
        <translation>un appareil hors de la liste</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Dernier contact : %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté : %1</translation>
    </message>
    <message>
        <source>ask again %1</source>
        <translation>redemander : %1</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à : %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis : %1</translation>
    </message>
    <message>
        <source>the same body as %1</source>
        <translation>le même organisme que %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who lists or says it</comment>
        <translation>par %1</translation>
    </message>
</context>
</TS>
