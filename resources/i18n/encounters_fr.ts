<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskedEditor</name>
    <message>
        <source>Normal under duress; nobody is blamed for it.</source>
        <translation>Normal sous la contrainte ; personne n&apos;en est blâmé.</translation>
    </message>
    <message>
        <source>How much, in their words</source>
        <translation>Combien, selon leurs mots</translation>
    </message>
    <message>
        <source>How much, as a band</source>
        <translation>Combien, par tranche</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Our answer to: %1</source>
        <translation>Notre réponse à : %1</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Keep the version of %1, %2</source>
        <translation>Garder la version de %1, %2</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>This encounter was changed on two devices that did not know of each other.</source>
        <translation>Cette rencontre a été modifiée sur deux appareils, chacun à l’insu de l’autre.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose the version to go on with; the other stays among the earlier versions.</source>
        <translation>Rien n’est perdu. Choisissez la version à garder ; l’autre reste parmi les versions précédentes.</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Identique dans les deux</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Dans 3 jours</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
</context>
<context>
    <name>DebriefCard</name>
    <message>
        <source>Debrief in two minutes</source>
        <translation>Bilan en deux minutes</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Four short questions. Skipped, they are not asked again.</source>
        <translation>Quatre courtes questions. Passées, elles ne reviennent plus.</translation>
    </message>
    <message>
        <source>Save debrief</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Qu&apos;est-ce qui s&apos;est bien passé ?</translation>
    </message>
    <message>
        <source>What surprised us?</source>
        <translation>Qu&apos;est-ce qui nous a surpris ?</translation>
    </message>
    <message>
        <source>What do we do next time?</source>
        <translation>Que ferons-nous la prochaine fois ?</translation>
    </message>
    <message>
        <source>How do they see us now?</source>
        <translation>Comment nous voient-ils à présent ?</translation>
    </message>
</context>
<context>
    <name>Debriefing</name>
    <message>
        <source>The debrief could not be saved.</source>
        <translation>Le bilan n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>What you wrote is still here and kept as a draft.</source>
        <translation>Ce que vous avez écrit est toujours là, gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Debrief saved.</source>
        <translation>Bilan enregistré.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Does not usually belong here.</source>
        <translation>N&apos;a pas sa place ici d&apos;habitude.</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>Non partagé avec ce carnet</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>More for this encounter</source>
        <translation>Plus pour cette rencontre</translation>
    </message>
    <message>
        <source>Remove this encounter</source>
        <translation>Retirer cette rencontre</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this record.</source>
        <translation>Une version plus récente du programme a écrit cette fiche.</translation>
    </message>
    <message>
        <source>It can be read and passed on, but not changed here.</source>
        <translation>Elle peut être lue et transmise, mais pas modifiée ici.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse dans</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Ajouter à : %1</translation>
    </message>
</context>
<context>
    <name>DeviceEditor</name>
    <message>
        <source>What could be seen</source>
        <translation>Ce qui a pu être vu</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>EncounterEditor</name>
    <message>
        <source>Enter takes the first one found. Or empty the line.</source>
        <translation>Entrée prend le premier trouvé. Ou videz la ligne.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>How well the time is known</source>
        <translation>Précision de l’heure</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
</context>
<context>
    <name>EncounterField</name>
    <message>
        <source>Explained who we are</source>
        <translation>Expliqué qui nous sommes</translation>
    </message>
    <message>
        <source>Explained our principles</source>
        <translation>Expliqué nos principes</translation>
    </message>
    <message>
        <source>They recognised us</source>
        <translation>Ils nous ont reconnus</translation>
    </message>
    <message>
        <source>They repeated our purpose back</source>
        <translation>Ils ont redit notre but</translation>
    </message>
    <message>
        <source>Notebook was in travel mode</source>
        <translation>Carnet en mode voyage</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>How the word passed</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Relayé par</translation>
    </message>
    <message>
        <source>Who held the post</source>
        <translation>Qui tenait le poste</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Answers the message</source>
        <translation>Répond au message</translation>
    </message>
    <message>
        <source>What we asked to be passed on</source>
        <translation>Ce que nous avons fait transmettre</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Asked, and our answer</source>
        <translation>Demandé, et notre réponse</translation>
    </message>
    <message>
        <source>Asks and offers</source>
        <translation>Demandes et offres</translation>
    </message>
    <message>
        <source>Protection spoken of</source>
        <translation>Protection évoquée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Delay to the work</source>
        <translation>Retard du travail</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Détour</translation>
    </message>
    <message>
        <source>Work suspended</source>
        <translation>Travail suspendu</translation>
    </message>
    <message>
        <source>People not reached</source>
        <translation>Personnes non atteintes</translation>
    </message>
    <message>
        <source>Access tags</source>
        <translation>Étiquettes d’accès</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Content kept verbally</source>
        <translation>Contenu gardé oralement</translation>
    </message>
    <message>
        <source>How they see us</source>
        <translation>Comment ils nous voient</translation>
    </message>
    <message>
        <source>Mistaken for</source>
        <translation>Pris pour</translation>
    </message>
    <message>
        <source>Who consented, for whom</source>
        <translation>Qui a consenti, pour qui</translation>
    </message>
    <message>
        <source>Also true</source>
        <translation>Vrai aussi</translation>
    </message>
    <message>
        <source>Our team</source>
        <translation>Notre équipe</translation>
    </message>
    <message>
        <source>Women in our team</source>
        <translation>Femmes dans l’équipe</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation>Parole tenue par</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Bien passé</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>Surpris par</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Changed what we know</source>
        <translation>Change ce que nous savons</translation>
    </message>
    <message>
        <source>Same event as</source>
        <translation>Même événement que</translation>
    </message>
    <message>
        <source>Exact point</source>
        <translation>Point exact</translation>
    </message>
    <message>
        <source>What happened to this device</source>
        <translation>Ce qui est arrivé à cet appareil</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>A code name or a function, never a name.</source>
        <translation>Un nom de code ou une fonction, jamais un nom.</translation>
    </message>
    <message>
        <source>Topics only: nothing about a victim or a case belongs here.</source>
        <translation>Des sujets seulement : rien sur une victime ou un cas n&apos;a sa place ici.</translation>
    </message>
    <message>
        <source>No names, numbers or photos of people: code names and functions.</source>
        <translation>Ni noms, ni numéros, ni photos de personnes : noms de code et fonctions.</translation>
    </message>
    <message>
        <source>Only with a reason and a last day; it is in no bundle.</source>
        <translation>Seulement avec une raison et un dernier jour ; dans aucun envoi.</translation>
    </message>
    <message>
        <source>Stays on this device: it is in no bundle.</source>
        <translation>Reste sur cet appareil : n&apos;est dans aucun envoi.</translation>
    </message>
    <message>
        <source>What, when, where, with whom</source>
        <translation>Quoi, quand, où, avec qui</translation>
    </message>
    <message>
        <source>The word passed on</source>
        <translation>Le message transmis</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Avec nos mots</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après coup</translation>
    </message>
</context>
<context>
    <name>EncounterForm</name>
    <message>
        <source>New encounter</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Save encounter</source>
        <translation>Enregistrer la rencontre</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Vider le formulaire</translation>
    </message>
    <message>
        <source>Only kind and time are needed. What you type is kept as you type.</source>
        <translation>Seules la nature et l’heure sont nécessaires. Ce que vous tapez est gardé à mesure.</translation>
    </message>
</context>
<context>
    <name>EncounterWording</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about actors</source>
        <translation>
            <numerusform>%n fait sur des acteurs</numerusform>
            <numerusform>%n faits sur des acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Signalé : %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>gardé jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>EncountersPage</name>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>No encounter chosen</source>
        <translation>Aucune rencontre choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to read and change it here.</source>
        <translation>Choisissez-en une dans la liste pour la lire et la modifier ici.</translation>
    </message>
</context>
<context>
    <name>EncountersPresenter</name>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Nothing was changed. Lock the notebook and open it again.</source>
        <translation>Rien n’a été modifié. Verrouillez le carnet et rouvrez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved by %1, %2</source>
        <translation>Enregistré par %1, %2</translation>
    </message>
    <message>
        <source>time not shared</source>
        <translation>heure non partagée</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Ceci n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>What you typed is still here. What was saved before is unchanged.</source>
        <translation>Ce que vous avez tapé est toujours ici. Ce qui était enregistré est inchangé.</translation>
    </message>
    <message>
        <source>This encounter was removed.</source>
        <translation>Cette rencontre a été retirée.</translation>
    </message>
    <message>
        <source>All of it is kept.</source>
        <translation>Tout est conservé.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Kept. The other stays among the earlier versions.</source>
        <translation>Gardée. L’autre reste parmi les versions précédentes.</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Type a word of the question</source>
        <translation>Tapez un mot de la question</translation>
    </message>
    <message>
        <source>Which part of the list</source>
        <translation>Quelle partie de la liste</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>Aucune question n&apos;a ces mots.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Space takes it off</source>
        <translation>La barre d’espace l’enlève</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Enlever ce filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Narrow the list: by place, actor, day, outcome and more</source>
        <translation>Restreindre la liste : par lieu, acteur, jour, issue et plus</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Meilleure correspondance</translation>
    </message>
    <message>
        <source>Of the newest thousand found, first those with the words as one phrase, then close to each other, then whole. Otherwise the newest come first.</source>
        <translation>Parmi les mille plus récentes trouvées, d’abord celles où les mots forment une expression, puis sont proches, puis entiers. Sinon les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
</context>
<context>
    <name>FilterPicker</name>
    <message>
        <source>Place, actor, outcome, day such as %1 …</source>
        <translation>Lieu, acteur, issue, jour comme %1 …</translation>
    </message>
    <message>
        <source>No filter is called so. A day is typed as %1.</source>
        <translation>Aucun filtre ne porte ce nom. Un jour s’écrit %1.</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Chercher un filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Any checkpoint</source>
        <translation>Tout point de contrôle</translation>
    </message>
    <message>
        <source>Any desk of an authority</source>
        <translation>Tout bureau d’une autorité</translation>
    </message>
    <message>
        <source>Anything by radio, phone or letter</source>
        <translation>Tout échange par radio, téléphone ou lettre</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Toute réunion</translation>
    </message>
    <message>
        <source>Any intermediary</source>
        <translation>Tout intermédiaire</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>État de la fiche</translation>
    </message>
    <message>
        <source>Kind of encounter</source>
        <translation>Type de rencontre</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Interlocutor</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Place, and all that lies in it</source>
        <translation>Lieu, avec tout ce qu’il contient</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <translation>Ce qu’on nous a demandé</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Dès : %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Jusqu’au : %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Versions differ</source>
        <translation>Versions divergentes</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
</context>
<context>
    <name>KindEditor</name>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Desk of an authority</source>
        <translation>Bureau d&apos;une autorité</translation>
    </message>
    <message>
        <source>Radio, phone, letter</source>
        <translation>Radio, téléphone, lettre</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Through a go-between</source>
        <translation>Par un intermédiaire</translation>
    </message>
    <message>
        <source>Only seen</source>
        <translation>Seulement vu</translation>
    </message>
    <message>
        <source>At which table</source>
        <translation>À quelle table</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c&apos;était</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Encounters by day</source>
        <translation>Rencontres par jour</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>No encounters yet</source>
        <translation>Aucune rencontre pour l’instant</translation>
    </message>
    <message>
        <source>What happened at a barrier, a desk, on the radio or at a table belongs here. Only the kind and the time are needed.</source>
        <translation>Ce qui s’est passé à une barrière, à un bureau, à la radio ou à une table a sa place ici. Seules la nature et l’heure sont nécessaires.</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Enlever les filtres</translation>
    </message>
    <message>
        <source>Filters in force: %1.</source>
        <translation>Filtres actifs : %1.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Every word must occur: in the note, the name of the place, the actor or the person met. The beginning of the last word is enough.</source>
        <translation>Chaque mot doit figurer dans la note ou le nom du lieu, de l’acteur ou de la personne rencontrée. Le début du dernier mot suffit.</translation>
    </message>
</context>
<context>
    <name>NewEncounter</name>
    <message>
        <source>Encounter saved.</source>
        <translation>Rencontre enregistrée.</translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation>Le formulaire a été vidé.</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation>Choisissez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>This cannot be saved as it stands.</source>
        <translation>Ceci ne peut pas être enregistré tel quel.</translation>
    </message>
    <message>
        <source>The encounter could not be saved.</source>
        <translation>La rencontre n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>What you typed is still in the form and kept as a draft.</source>
        <translation>Ce que vous avez tapé est toujours dans le formulaire, gardé en brouillon.</translation>
    </message>
</context>
<context>
    <name>OffersEditor</name>
    <message>
        <source>%1, %2: in which words</source>
        <translation>%1, %2 : en quels termes</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Eux</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contre-offre</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Enter: next line. Shift+Tab: us or them, ask or offer. Ctrl and an arrow up or down moves it.</source>
        <translation>Entrée : ligne suivante. Maj+Tab : nous ou eux, demande ou offre. Ctrl et une flèche vers le haut ou le bas la déplace.</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Add an ask or an offer</source>
        <translation>Ajouter une demande ou une offre</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>How long the point is kept</source>
        <translation>Combien de temps le point est gardé</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>For 14 days</source>
        <translation>14 jours</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>The exact point stays on this device and leaves in no bundle.</source>
        <translation>Le point exact reste sur cet appareil et ne part dans aucun envoi.</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude et longitude</translation>
    </message>
    <message>
        <source>Why the exact point is needed</source>
        <translation>Pourquoi le point exact est nécessaire</translation>
    </message>
    <message>
        <source>Why it is needed, as: mined verge</source>
        <translation>Pourquoi, par exemple : bas-côté miné</translation>
    </message>
    <message>
        <source>Not read yet: write it as 14.401, 38.2 or 14°24&apos; N 38°12&apos; E.</source>
        <translation>Pas encore lu : écrivez 14.401, 38.2 ou 14°24&apos; N 38°12&apos; E.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>It needs a reason.</source>
        <translation>Il lui faut une raison.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Lu comme %1.</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
</context>
<context>
    <name>SafetyFirst</name>
    <message>
        <source>Handed over</source>
        <translation>Confié</translation>
    </message>
</context>
<context>
    <name>SameEventSection</name>
    <message>
        <source>Linked as one event; both records stay</source>
        <translation>Liés comme un seul événement ; les deux fiches restent</translation>
    </message>
    <message>
        <source>May be one event?</source>
        <translation>Un seul événement ?</translation>
    </message>
    <message>
        <source>Same place, within three hours, the same actors. Nothing is merged.</source>
        <translation>Même lieu, à moins de trois heures, les mêmes acteurs. Rien n’est fusionné.</translation>
    </message>
    <message>
        <source>It is one event</source>
        <translation>C’est un seul événement</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>Il y en a deux</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%n encounter(s) found</source>
        <translation>
            <numerusform>%n rencontre trouvée</numerusform>
            <numerusform>%n rencontres trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>%1+ encounters found</source>
        <translation>Plus de %1 rencontres trouvées</translation>
    </message>
    <message>
        <source>%1+ found</source>
        <translation>Plus de %1 trouvées</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
</TS>
