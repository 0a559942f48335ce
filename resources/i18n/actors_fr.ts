<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActorForm</name>
    <message>
        <source>A new actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>Names and kinds</source>
        <translation>Noms et types</translation>
    </message>
    <message>
        <source>A group, an authority or a community; never a person.</source>
        <translation>Un groupe, une autorité ou une communauté ; jamais une personne.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>De quel type ?</translation>
    </message>
    <message>
        <source>It needs a name in one language.</source>
        <translation>Il lui faut un nom dans une langue.</translation>
    </message>
</context>
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
    <name>ActorPane</name>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
    <message>
        <source>How they reason</source>
        <translation>Comment ils raisonnent</translation>
    </message>
    <message>
        <source>What lies underneath</source>
        <translation>Ce qu’il y a dessous</translation>
    </message>
    <message>
        <source>As we see it</source>
        <translation>Notre lecture</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>Rencontres récentes</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Négociations</translation>
    </message>
    <message>
        <source>Edit names and kinds</source>
        <translation>Modifier les noms et les types</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Ajouter un fait</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>What we see, hear or infer about them belongs here, each with what it rests on.</source>
        <translation>Ce que nous voyons, entendons ou déduisons d’eux a sa place ici, avec ce sur quoi cela repose.</translation>
    </message>
    <message>
        <source>The persons we talk to, by code name and function, belong here.</source>
        <translation>Les personnes à qui nous parlons, par nom de code et fonction, ont leur place ici.</translation>
    </message>
</context>
<context>
    <name>ActorsPage</name>
    <message>
        <source>This is not in this notebook.</source>
        <translation>Ceci n’est pas dans ce carnet.</translation>
    </message>
    <message>
        <source>Fact closed</source>
        <translation>Fait clos</translation>
    </message>
    <message>
        <source>Fact marked as wrong</source>
        <translation>Fait marqué comme faux</translation>
    </message>
    <message>
        <source>A form you were filling in is still here.</source>
        <translation>Un formulaire que vous remplissiez est toujours là.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1</source>
        <comment>actors that match, of all</comment>
        <translation>
            <numerusform>%n sur %1</numerusform>
            <numerusform>%n sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>No actor has these words in a name or kind.</source>
        <translation>Aucun acteur n’a ces mots dans un nom ou un type.</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Aucun acteur pour l’instant</translation>
    </message>
    <message>
        <source>Groups, authorities and communities we deal with belong here, with what we know of them and the persons we talk to.</source>
        <translation>Les groupes, autorités et communautés avec qui nous traitons ont leur place ici, avec ce que nous savons d’eux et les personnes à qui nous parlons.</translation>
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
    <name>FactCard</name>
    <message>
        <source>Nothing more is written</source>
        <translation>Rien de plus n’est écrit</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>Non partagé avec ce carnet</translation>
    </message>
    <message>
        <source>No longer so: close it today</source>
        <translation>Ce n’est plus le cas : clore aujourd’hui</translation>
    </message>
    <message>
        <source>Something else is so now…</source>
        <translation>C’est autre chose maintenant…</translation>
    </message>
    <message>
        <source>It was wrong: keep it as what was believed</source>
        <translation>C’était faux : le garder comme ce que l’on croyait</translation>
    </message>
    <message>
        <source>What changed? %1</source>
        <translation>Qu’est-ce qui a changé ? %1</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.</source>
        <translation>Écrivez un jour ainsi : 2026-06-30, un mois : 2026-06, une année : 2026.</translation>
    </message>
    <message>
        <source>What about them?</source>
        <translation>Sur quoi ?</translation>
    </message>
    <message>
        <source>How do they stand to each other?</source>
        <translation>Quel est leur lien ?</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Autre acteur</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>How far does it reach?</source>
        <translation>Jusqu’où va leur emprise ?</translation>
    </message>
    <message>
        <source>On which list?</source>
        <translation>Sur quelle liste ?</translation>
    </message>
    <message>
        <source>What follows from it?</source>
        <translation>Qu’est-ce qui en découle ?</translation>
    </message>
    <message>
        <source>Who lists them, or says it?</source>
        <translation>Qui les inscrit, ou le dit ?</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>D’où vient-elle ?</translation>
    </message>
    <message>
        <source>In whose eyes?</source>
        <translation>Aux yeux de qui ?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>When do we ask again?</source>
        <translation>Quand redemander ?</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>Sur quoi cela repose-t-il ?</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>À quel point en sommes-nous sûrs ?</translation>
    </message>
    <message>
        <source>What is so now?</source>
        <translation>Qu’en est-il maintenant ?</translation>
    </message>
    <message>
        <source>Choose what the fact is about.</source>
        <translation>Choisissez sur quoi porte le fait.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Dites-le en quelques mots.</translation>
    </message>
    <message>
        <source>The earlier fact is closed today and stays visible.</source>
        <translation>Le fait précédent est clos aujourd’hui et reste visible.</translation>
    </message>
    <message>
        <source>A new fact</source>
        <translation>Nouveau fait</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message numerus="yes">
        <source>Show %n earlier belief(s)</source>
        <translation>
            <numerusform>Voir %n croyance passée</numerusform>
            <numerusform>Voir %n croyances passées</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide earlier beliefs</source>
        <translation>Masquer les croyances passées</translation>
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
    <name>PersonCard</name>
    <message>
        <source>We promised: %1</source>
        <translation>Nous avons promis : %1</translation>
    </message>
    <message>
        <source>To be referred to as: %1</source>
        <translation>À désigner ainsi : %1</translation>
    </message>
    <message>
        <source>Own interest: %1</source>
        <translation>Intérêt propre : %1</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>remplacé %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>What is not shared with this notebook is not shown and stays as it is.</source>
        <translation>Ce qui n’est pas partagé avec ce carnet n’est pas montré et reste tel quel.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
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
    <message>
        <source>How do we know?</source>
        <translation>Comment le savons-nous ?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>What we promised to keep to ourselves</source>
        <translation>Ce que nous avons promis de garder pour nous</translation>
    </message>
    <message>
        <source>How they want to be referred to</source>
        <translation>Comment elle veut être désignée</translation>
    </message>
    <message>
        <source>Own interest in the outcome</source>
        <translation>Intérêt propre dans l’issue</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Lequel ?</translation>
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
        <source>by %1</source>
        <comment>who lists or says it</comment>
        <translation>par %1</translation>
    </message>
</context>
</TS>
