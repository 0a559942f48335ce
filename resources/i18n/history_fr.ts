<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>written by a newer program</source>
        <translation>écrite par un programme plus récent</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>première version</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>How changes are marked</source>
        <translation>Comment les changements sont marqués</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Ce que cette version a changé</translation>
    </message>
    <message>
        <source>The whole of this version</source>
        <translation>L’ensemble de cette version</translation>
    </message>
    <message>
        <source>Some of this version was not shared with this notebook.</source>
        <translation>Une partie de cette version n’a pas été partagée avec ce carnet.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>It becomes the newest; the ones between stay here. Ctrl+Z takes it back.</source>
        <translation>Elle devient la plus récente ; celles d’entre-deux restent ici. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Time not shared with this notebook</source>
        <translation>Heure non partagée avec ce carnet</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié : %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté : %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retiré : %1</translation>
    </message>
    <message>
        <source>The earlier version is the newest again.</source>
        <translation>La version antérieure est de nouveau la plus récente.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>What it was</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>How the word passed</source>
        <translation>Transmission</translation>
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
        <source>Engagement</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Asked, and our answer</source>
        <translation>Demandé, et notre réponse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
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
        <source>Impact</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Access tags</source>
        <translation>Étiquettes d’accès</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
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
        <source>Content kept verbally</source>
        <translation>Contenu gardé oralement</translation>
    </message>
    <message>
        <source>Protection topics</source>
        <translation>Sujets de protection</translation>
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
        <source>Answers an earlier message</source>
        <translation>Répond à un message précédent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How it was captured</source>
        <translation>Mode de saisie</translation>
    </message>
    <message>
        <source>Facts it changed</source>
        <translation>Faits modifiés</translation>
    </message>
    <message>
        <source>Same event as</source>
        <translation>Même événement que</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Relayé par</translation>
    </message>
    <message>
        <source>Our party</source>
        <translation>Notre équipe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Asks and offers</source>
        <translation>Demandes et offres</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefing</translation>
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
        <source>What may be said of them</source>
        <translation>Ce qui peut être dit d’eux</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Éléments à l’appui de</translation>
    </message>
    <message>
        <source>Exact point</source>
        <translation>Point exact</translation>
    </message>
    <message>
        <source>Device looked at</source>
        <translation>Appareil examiné</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Same body as</source>
        <translation>Même entité que</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Position, reasoning, values</source>
        <translation>Position, raisonnement, valeurs</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Autre acteur</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Notre organisation</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Interlocutor</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inscription sur liste</translation>
    </message>
    <message>
        <source>Object of interest</source>
        <translation>Objet d’intérêt</translation>
    </message>
    <message>
        <source>Source of legitimacy</source>
        <translation>Source de légitimité</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Redemander le</translation>
    </message>
    <message>
        <source>Follows the fact</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>Inscrit par</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>Remplacé le</translation>
    </message>
    <message>
        <source>Reduce after</source>
        <translation>Réduire après</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Basis of authority</source>
        <translation>Fondement de l’autorité</translation>
    </message>
    <message>
        <source>Terms of confidentiality</source>
        <translation>Conditions de confidentialité</translation>
    </message>
    <message>
        <source>How to refer to them</source>
        <translation>Comment en parler</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Own stake</source>
        <translation>Intérêt propre</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Moyens de contact</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-code</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Situé dans</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Agreed procedure</source>
        <translation>Marche à suivre convenue</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Meilleures heures</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Objet recherché</translation>
    </message>
    <message>
        <source>Where it is sought</source>
        <translation>Lieu concerné</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire avant le</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Expected gains</source>
        <translation>Gains attendus</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But déclaré</translation>
    </message>
    <message>
        <source>Political link</source>
        <translation>Lien politique</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Who was affected</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Blessures</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reported after (hours)</source>
        <translation>Signalé après (heures)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daté du</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Released to others</source>
        <translation>Partagé avec d’autres</translation>
    </message>
    <message>
        <source>The paper itself</source>
        <translation>Le document lui-même</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Work suspended</source>
        <translation>Travail suspendu</translation>
    </message>
    <message>
        <source>Detour (km)</source>
        <translation>Détour (km)</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Women present</source>
        <translation>Femmes présentes</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ce qui s’est bien passé</translation>
    </message>
    <message>
        <source>What surprised</source>
        <translation>Ce qui a surpris</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Fouillé</translation>
    </message>
    <message>
        <source>Opened under pressure</source>
        <translation>Ouvert sous la contrainte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>What could be seen</source>
        <translation>Ce qui a pu être vu</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Only if all else fails</source>
        <translation>En dernier recours</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Testé le</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Mandator</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Completed after (hours)</source>
        <translation>Complété après (heures)</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Type de fait</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Note beside the answer</source>
        <translation>Note jointe à la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Out of lists and search; every version is kept, and can be brought back.</source>
        <translation>Hors des listes et de la recherche ; chaque version est gardée et peut être rétablie.</translation>
    </message>
    <message>
        <source>Removed, newest first</source>
        <translation>Retirés, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>What you remove waits here, whole, until you bring it back.</source>
        <translation>Ce que vous retirez attend ici, entier, que vous le rétablissiez.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
