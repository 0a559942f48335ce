<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ChipRow</name>
    <message>
        <source>more…</source>
        <translation>autres…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>full date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To go on, type its name: %1</source>
        <translation>Pour continuer, tapez son nom : %1</translation>
    </message>
</context>
<context>
    <name>EncounterRow</name>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>Content kept verbally</source>
        <translation>Contenu gardé oralement</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
</context>
<context>
    <name>GuardLine</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>This looks like a phone number: numbers put people at risk.</source>
        <translation>On dirait un numéro de téléphone : il met des personnes en danger.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address: it leads to a person.</source>
        <translation>On dirait une adresse électronique : elle mène à une personne.</translation>
    </message>
    <message>
        <source>This looks like an account name: it leads to a person.</source>
        <translation>On dirait un nom de compte : il mène à une personne.</translation>
    </message>
    <message>
        <source>This looks like the number of a document: it names a person.</source>
        <translation>On dirait un numéro de document : il désigne une personne.</translation>
    </message>
    <message>
        <source>This looks like an exact position: places are kept coarse here.</source>
        <translation>On dirait une position exacte : ici, les lieux restent approximatifs.</translation>
    </message>
    <message>
        <source>This may be a real name beside a code name: together they expose a person.</source>
        <translation>C’est peut-être un vrai nom près d’un nom de code : ensemble, ils exposent une personne.</translation>
    </message>
    <message>
        <source>This counts fighters or weapons: such notes are read as spying.</source>
        <translation>Ceci compte des combattants ou des armes : de telles notes passent pour de l’espionnage.</translation>
    </message>
</context>
<context>
    <name>InPassing</name>
    <message>
        <source>Save what is new here first, or cancel it.</source>
        <translation>Enregistrez d’abord ce qui est nouveau ici, ou annulez-le.</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>You can write at once. To send anything, the notebook must join an organisation.</source>
        <translation>Vous pouvez écrire dès maintenant. Pour envoyer quoi que ce soit, le carnet doit rejoindre une organisation.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>The notebook was erased.</source>
        <translation>Le carnet a été effacé.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Pourparlers</translation>
    </message>
    <message>
        <source>Mandate and lines</source>
        <translation>Mandat et lignes</translation>
    </message>
    <message>
        <source>Obstacles and law</source>
        <translation>Obstacles et droit</translation>
    </message>
    <message>
        <source>What would bring them</source>
        <translation>Ce qui les ferait venir</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomatie</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printed into %1. It lies outside the notebook.</source>
        <translation>Imprimé dans %1. Ce fichier se trouve hors du carnet.</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Erase it once it has served.</source>
        <translation>Quiconque obtient le fichier peut le lire. Effacez-le dès qu’il a servi.</translation>
    </message>
    <message>
        <source>%1 could not be written there.</source>
        <translation>%1 n’a pas pu être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>The notebook is as it was. Choose another place; erase what was begun there.</source>
        <translation>Le carnet est tel qu’il était. Choisissez un autre endroit ; effacez ce qui y a été commencé.</translation>
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
        <translation>Jusqu&apos;au</translation>
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
        <source>What raised it</source>
        <translation>Ce qui l&apos;a soulevé</translation>
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
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>Ce qu&apos;ils permettent</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Allowed or not</source>
        <translation>Permis ou non</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut recherché</translation>
    </message>
    <message>
        <source>What they have to lose</source>
        <translation>Ce qu&apos;ils ont à perdre</translation>
    </message>
    <message>
        <source>Uses banks</source>
        <translation>Utilise des banques</translation>
    </message>
    <message>
        <source>Travels abroad</source>
        <translation>Voyage à l&apos;étranger</translation>
    </message>
    <message>
        <source>Supplied openly</source>
        <translation>Approvisionné ouvertement</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>How the opening came</source>
        <translation>Comment l&apos;ouverture est venue</translation>
    </message>
    <message>
        <source>Noticed in</source>
        <translation>Remarqué lors de</translation>
    </message>
    <message>
        <source>Risks gone through on</source>
        <translation>Risques passés en revue le</translation>
    </message>
    <message>
        <source>Who makes a refusal costly</source>
        <translation>Qui rend un refus coûteux</translation>
    </message>
    <message>
        <source>What a refusal would cost them</source>
        <translation>Ce qu&apos;un refus leur coûterait</translation>
    </message>
    <message>
        <source>Who speaks for us</source>
        <translation>Qui parle pour nous</translation>
    </message>
    <message>
        <source>What we say in public</source>
        <translation>Ce que nous disons en public</translation>
    </message>
    <message>
        <source>Look at the message again on</source>
        <translation>Revoir le message le</translation>
    </message>
    <message>
        <source>Our own position, reasoning, values</source>
        <translation>Nos propres position, raisonnement, valeurs</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Small first ask</source>
        <translation>Petite première demande</translation>
    </message>
    <message>
        <source>Owned by a peace process</source>
        <translation>Relève d&apos;un processus de paix</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>How they see it</source>
        <translation>Comment ils le voient</translation>
    </message>
    <message>
        <source>How we may get there</source>
        <translation>Comment y arriver</translation>
    </message>
    <message>
        <source>Facts agreed</source>
        <translation>Faits admis</translation>
    </message>
    <message>
        <source>Facts contested</source>
        <translation>Faits contestés</translation>
    </message>
    <message>
        <source>Norms shared</source>
        <translation>Normes partagées</translation>
    </message>
    <message>
        <source>Norms opposed</source>
        <translation>Normes opposées</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Idéal</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Acceptable</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Without an agreement</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Revoir le</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Ce que nous faisons</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Must refer</source>
        <translation>Doit en référer</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Touched by</source>
        <translation>Touchée par</translation>
    </message>
    <message>
        <source>A line of theirs</source>
        <translation>Une ligne à eux</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Faite lors de</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglé le</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Constaté lors de</translation>
    </message>
    <message>
        <source>Term of an agreement</source>
        <translation>Clause d&apos;un accord</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur dès le</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Confers no status</source>
        <translation>Ne confère aucun statut</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <source>What we gain</source>
        <translation>Ce que nous y gagnons</translation>
    </message>
    <message>
        <source>What they gain</source>
        <translation>Ce qu&apos;ils y gagnent</translation>
    </message>
    <message>
        <source>Why it stands so</source>
        <translation>Pourquoi il en est ainsi</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Vérifié lors de</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>Comment c&apos;est vérifié</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Qui vérifie</translation>
    </message>
    <message>
        <source>Law or rule</source>
        <translation>Loi ou règle</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation>Dommage causé</translation>
    </message>
    <message>
        <source>Funding lost</source>
        <translation>Financement perdu</translation>
    </message>
    <message>
        <source>Days of delay</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>Surcoût</translation>
    </message>
    <message>
        <source>Law of</source>
        <translation>Loi de</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>Règle de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Direct talks</source>
        <translation>Contacts directs</translation>
    </message>
    <message>
        <source>Lawful channel</source>
        <translation>Voie licite</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Accordée le</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Juridictions</translation>
    </message>
    <message>
        <source>Laws and rules</source>
        <translation>Lois et règles</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>Check again on</source>
        <translation>Revérifier le</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renouvelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Where the advice is kept</source>
        <translation>Où l&apos;avis est conservé</translation>
    </message>
    <message>
        <source>Toward whom</source>
        <translation>Envers qui</translation>
    </message>
    <message>
        <source>Wielded by</source>
        <translation>Exercé par</translation>
    </message>
    <message>
        <source>By which actor</source>
        <translation>Par quel acteur</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Effect expected</source>
        <translation>Effet attendu</translation>
    </message>
    <message>
        <source>Effect seen</source>
        <translation>Effet constaté</translation>
    </message>
    <message>
        <source>Cost in trust</source>
        <translation>Coût en confiance</translation>
    </message>
    <message>
        <source>Principle review</source>
        <translation>Examen des principes</translation>
    </message>
    <message>
        <source>Harm check</source>
        <translation>Examen des dommages</translation>
    </message>
    <message>
        <source>Kept apart from</source>
        <translation>Tenu à l&apos;écart de</translation>
    </message>
    <message>
        <source>How trust would be mended</source>
        <translation>Comment la confiance serait rétablie</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>En public</translation>
    </message>
    <message>
        <source>Meant to move</source>
        <translation>Destiné à faire bouger</translation>
    </message>
    <message>
        <source>Carrot or stick</source>
        <translation>Carotte ou bâton</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>What it opened</source>
        <translation>Ce que cela a ouvert</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Members holding the line</source>
        <translation>Membres qui tiennent la ligne</translation>
    </message>
    <message>
        <source>Members breaching it</source>
        <translation>Membres qui y dérogent</translation>
    </message>
    <message>
        <source>What was seen of it</source>
        <translation>Ce qu&apos;on en a vu</translation>
    </message>
    <message>
        <source>Consent it rests on</source>
        <translation>Consentement sur lequel cela repose</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Does it still guide us?</source>
        <translation>Nous guide-t-il encore ?</translation>
    </message>
    <message>
        <source>Are we still credible?</source>
        <translation>Sommes-nous encore crédibles ?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avis contraire</translation>
    </message>
    <message>
        <source>In the long run</source>
        <translation>À long terme</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>Signes pour</translation>
    </message>
    <message>
        <source>Signs against</source>
        <translation>Signes contre</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>seen in</source>
        <translation>constaté lors de</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>Encore inconnu</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Kind of obstacle</source>
        <translation>Type d&apos;obstacle</translation>
    </message>
    <message>
        <source>Kind of exemption</source>
        <translation>Type d&apos;exemption</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d&apos;action</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Type de clause</translation>
    </message>
    <message>
        <source>Are we still acceptable to all sides?</source>
        <translation>Sommes-nous encore acceptables pour tous ?</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Avis de qui</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Promesse de qui</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>For talks with</source>
        <translation>Pour parler avec</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>Qui le surveille</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Rencontré le</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Why we agreed</source>
        <translation>Pourquoi nous avons accepté</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>People not reached</source>
        <translation>Personnes non atteintes</translation>
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
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Négociations</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Negotiation space</source>
        <translation>Espace de négociation</translation>
    </message>
    <message>
        <source>Diplomatic acts</source>
        <translation>Actes diplomatiques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisir l’une</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lock the notebook at once</source>
        <translation>Verrouiller le carnet tout de suite</translation>
    </message>
    <message>
        <source>Go to, do, or find by name</source>
        <translation>Aller, faire ou trouver par nom</translation>
    </message>
    <message>
        <source>Search this page, or everything</source>
        <translation>Chercher dans cette page, ou partout</translation>
    </message>
    <message>
        <source>Write something new</source>
        <translation>Noter quelque chose de nouveau</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>Enregistrer ce qui s’écrit</translation>
    </message>
    <message>
        <source>Note the incident of what was just saved</source>
        <translation>Noter l’incident de ce qui vient d’être enregistré</translation>
    </message>
    <message>
        <source>Write a next step</source>
        <translation>Écrire une étape suivante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Earlier versions of what is shown</source>
        <translation>Versions antérieures de ce qui est affiché</translation>
    </message>
    <message>
        <source>Step back; nothing is thrown away</source>
        <translation>Revenir d’un pas ; rien n’est jeté</translation>
    </message>
    <message>
        <source>Go to a page of the sidebar</source>
        <translation>Aller à une page de la barre latérale</translation>
    </message>
    <message>
        <source>Go to a part of an engagement</source>
        <translation>Aller à une partie d&apos;une négociation</translation>
    </message>
    <message>
        <source>Go to what needs a look now</source>
        <translation>Aller à ce qui demande un regard maintenant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texte de taille habituelle</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Montrer ces touches</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Verrouiller et quitter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>A letter on a button or an answer works whichever keyboard is switched on, Latin or Arabic; where it means nothing else, so does its English letter.</source>
        <translation>La lettre d’un bouton ou d’une réponse marche quel que soit le clavier choisi, latin ou arabe ; là où elle ne veut rien dire d’autre, sa lettre anglaise aussi.</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message numerus="yes">
        <source>%n urgent not sent</source>
        <translation>
            <numerusform>%n urgent non envoyé</numerusform>
            <numerusform>%n urgents non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) or crossing(s) have not left: seal and hand over first</source>
        <translation>
            <numerusform>%n incident ou franchissement n’est pas parti : à sceller et à remettre en premier</numerusform>
            <numerusform>%n incidents ou franchissements ne sont pas partis : à sceller et à remettre en premier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) not yet received</source>
        <translation>
            <numerusform>%n envoi pas encore reçu</numerusform>
            <numerusform>%n envois pas encore reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles nobody has confirmed yet</source>
        <translation>
            <numerusform>%n envoi que personne n’a encore confirmé</numerusform>
            <numerusform>%n envois que personne n’a encore confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
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
        <source>No longer so: %1</source>
        <translation>Plus le cas : %1</translation>
    </message>
    <message>
        <source>It was wrong: %1</source>
        <translation>C’était faux : %1</translation>
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
        <source>no longer so (%1)</source>
        <translation>plus le cas (%1)</translation>
    </message>
    <message>
        <source>it was wrong (%1)</source>
        <translation>c’était faux (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TopHook</name>
    <message>
        <source>Something unexpected happened. What was saved is safe.</source>
        <translation>Quelque chose d’inattendu s’est produit. Ce qui était enregistré est sauf.</translation>
    </message>
    <message>
        <source>You can go on. If it comes back, tell whoever looks after the program: %1 (%2)</source>
        <translation>Vous pouvez continuer. Si cela revient, dites à qui s’occupe du programme : %1 (%2)</translation>
    </message>
</context>
<context>
    <name>UndoVoice</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo since the notebook was opened.</source>
        <translation>Rien à annuler depuis l’ouverture du carnet.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Something unfinished waits in: %1</source>
        <translation>Quelque chose d’inachevé attend dans : %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>WaitWord</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your notes are as they were.</source>
        <translation>Vos notes sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>The file is not a sealed file ({reason}).</source>
        <translation>Ce fichier n’est pas un fichier scellé ({reason}).</translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>Demandez qu’on vous le renvoie.</translation>
    </message>
    <message>
        <source>The sealed file has an absurdly large header.</source>
        <translation>L’en-tête du fichier scellé est démesuré.</translation>
    </message>
    <message>
        <source>Do not use it; tell security.</source>
        <translation>Ne l’utilisez pas ; prévenez la sécurité.</translation>
    </message>
    <message>
        <source>The file is not sealed to this notebook.</source>
        <translation>Ce fichier n’est pas scellé pour ce carnet.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it to you.</source>
        <translation>Demandez à l’expéditeur de le sceller pour vous.</translation>
    </message>
    <message>
        <source>The sealed file was cut or changed on the way ({reason}).</source>
        <translation>Le fichier scellé a été coupé ou modifié en route ({reason}).</translation>
    </message>
    <message>
        <source>Nothing of it was used; your notes are as they were.</source>
        <translation>Rien n’en a été utilisé ; vos notes sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>Ask for it again, and tell your security officer.</source>
        <translation>Redemandez-le et prévenez votre responsable sécurité.</translation>
    </message>
    <message>
        <source>Hybrid and classic keys cannot share one file.</source>
        <translation>Des clés hybrides et classiques ne peuvent partager un même fichier.</translation>
    </message>
    <message>
        <source>Report this to the maker.</source>
        <translation>Signalez-le à l’auteur du programme.</translation>
    </message>
    <message>
        <source>A key could not be read ({what}).</source>
        <translation>Une clé n’a pas pu être lue ({what}).</translation>
    </message>
    <message>
        <source>Ask for the card or roster again.</source>
        <translation>Redemandez la carte ou le registre.</translation>
    </message>
    <message>
        <source>A signature could not be read ({reason}).</source>
        <translation>Une signature n’a pas pu être lue ({reason}).</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Redemandez le fichier.</translation>
    </message>
    <message>
        <source>A signature does not fit ({reason}).</source>
        <translation>Une signature ne correspond pas ({reason}).</translation>
    </message>
    <message>
        <source>Do not use the file; tell your security officer.</source>
        <translation>N’utilisez pas le fichier ; prévenez votre responsable sécurité.</translation>
    </message>
    <message>
        <source>The passphrase does not open the root key.</source>
        <translation>La phrase secrète n’ouvre pas la clé racine.</translation>
    </message>
    <message>
        <source>Try again, slowly.</source>
        <translation>Réessayez, lentement.</translation>
    </message>
    <message>
        <source>This notebook has not joined an organisation.</source>
        <translation>Ce carnet n’a rejoint aucune organisation.</translation>
    </message>
    <message>
        <source>Give this notebook&apos;s card to the organiser; see Settings.</source>
        <translation>Remettez la carte de ce carnet à l’organisateur ; voir Réglages.</translation>
    </message>
    <message>
        <source>{path} holds no organisation or roster.</source>
        <translation>{path} ne contient ni organisation ni registre.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>That cannot be the name of an organisation.</source>
        <translation>Cela ne peut pas être le nom d’une organisation.</translation>
    </message>
    <message>
        <source>Use one line of at most {limit} characters.</source>
        <translation>Écrivez une seule ligne de {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>{path} holds an organisation already.</source>
        <translation>{path} contient déjà une organisation.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The roster is signed by another root: {found}.</source>
        <translation>Le registre est signé par une autre racine : {found}.</translation>
    </message>
    <message>
        <source>Do not use it. Compare the fingerprint with your office, aloud.</source>
        <translation>Ne l’utilisez pas. Comparez l’empreinte à voix haute avec votre bureau.</translation>
    </message>
    <message>
        <source>The roster is broken or not properly signed ({reason}).</source>
        <translation>Le registre est abîmé ou mal signé ({reason}).</translation>
    </message>
    <message>
        <source>The roster you had is still in force.</source>
        <translation>Le registre que vous aviez reste en vigueur.</translation>
    </message>
    <message>
        <source>Ask the organiser for it again.</source>
        <translation>Redemandez-le à l’organisateur.</translation>
    </message>
    <message>
        <source>This roster (number {given}) is older than the one here (number {held}).</source>
        <translation>Ce registre (numéro {given}) est plus ancien que celui d’ici (numéro {held}).</translation>
    </message>
    <message>
        <source>The newer one is still in force.</source>
        <translation>Le plus récent reste en vigueur.</translation>
    </message>
    <message>
        <source>Nothing to do, unless somebody told you it was new: then tell security.</source>
        <translation>Rien à faire, sauf si l’on vous a dit qu’il était nouveau : prévenez alors la sécurité.</translation>
    </message>
    <message>
        <source>There are two different rosters with number {number}.</source>
        <translation>Il existe deux registres différents portant le numéro {number}.</translation>
    </message>
    <message>
        <source>The one you had is still in force.</source>
        <translation>Celui que vous aviez reste en vigueur.</translation>
    </message>
    <message>
        <source>Stop and tell your security officer: someone signs twice.</source>
        <translation>Arrêtez et prévenez votre responsable sécurité : quelqu’un signe deux fois.</translation>
    </message>
    <message>
        <source>This belongs to another organisation.</source>
        <translation>Ceci appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Vérifiez d’où cela vient.</translation>
    </message>
    <message>
        <source>This device is not in the roster: {device}.</source>
        <translation>Cet appareil n’est pas dans le registre : {device}.</translation>
    </message>
    <message>
        <source>Send the organiser this notebook&apos;s card.</source>
        <translation>Envoyez à l’organisateur la carte de ce carnet.</translation>
    </message>
    <message>
        <source>This notebook&apos;s device is no auditor in the roster.</source>
        <translation>L’appareil de ce carnet n’est pas auditeur dans le registre.</translation>
    </message>
    <message>
        <source>Use the security officer&apos;s notebook.</source>
        <translation>Utilisez le carnet du responsable sécurité.</translation>
    </message>
    <message>
        <source>The card cannot be read or is not signed by itself ({reason}).</source>
        <translation>La carte est illisible ou n’est pas signée par elle-même ({reason}).</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Redemandez-le.</translation>
    </message>
    <message>
        <source>The card&apos;s fingerprint is {found}, not the one you gave.</source>
        <translation>L’empreinte de la carte est {found}, pas celle que vous avez donnée.</translation>
    </message>
    <message>
        <source>Compare it again with the person, aloud.</source>
        <translation>Comparez-la encore avec la personne, à voix haute.</translation>
    </message>
    <message>
        <source>Nobody called {person} is in the roster with a device in use.</source>
        <translation>Personne nommé {person} n’a d’appareil en service dans le registre.</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>Vérifiez le code.</translation>
    </message>
    <message>
        <source>{person} only holds roles that receive no records.</source>
        <translation>{person} n’a que des rôles qui ne reçoivent aucune fiche.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Choisissez une autre personne.</translation>
    </message>
    <message>
        <source>This device is in the roster already: {device}.</source>
        <translation>Cet appareil est déjà dans le registre : {device}.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>There is no bundle at {path}.</source>
        <translation>Il n’y a pas d’envoi dans {path}.</translation>
    </message>
    <message>
        <source>Give the bundle&apos;s folder, its .bin file, or a folder above.</source>
        <translation>Indiquez le dossier de l’envoi, son fichier .bin ou un dossier au-dessus.</translation>
    </message>
    <message>
        <source>The bundle is incomplete: {name} is missing or short.</source>
        <translation>L’envoi est incomplet : {name} manque ou est tronqué.</translation>
    </message>
    <message>
        <source>Copy it again or ask for it again.</source>
        <translation>Recopiez-le ou redemandez-le.</translation>
    </message>
    <message>
        <source>The bundle does not match what was signed ({reason}).</source>
        <translation>L’envoi ne correspond pas à ce qui a été signé ({reason}).</translation>
    </message>
    <message>
        <source>The bundle is larger than hdfield reads ({what}, limit {limit}).</source>
        <translation>L’envoi dépasse ce que hdfield lit ({what}, limite {limit}).</translation>
    </message>
    <message>
        <source>Ask for smaller ones.</source>
        <translation>Demandez-en de plus petits.</translation>
    </message>
    <message>
        <source>The bundle was written by a newer version of hdfield.</source>
        <translation>L’envoi a été écrit par une version plus récente de hdfield.</translation>
    </message>
    <message>
        <source>Update hdfield, then receive it again.</source>
        <translation>Mettez hdfield à jour, puis recevez-le à nouveau.</translation>
    </message>
    <message>
        <source>The bundle was sealed by a device that is not in the roster: {sender}.</source>
        <translation>L’envoi a été scellé par un appareil absent du registre : {sender}.</translation>
    </message>
    <message>
        <source>Ask for a newer roster, or tell your security officer.</source>
        <translation>Demandez un registre plus récent, ou prévenez votre responsable sécurité.</translation>
    </message>
    <message>
        <source>The bundle was sealed by a revoked device: {sender}.</source>
        <translation>L’envoi a été scellé par un appareil révoqué : {sender}.</translation>
    </message>
    <message>
        <source>Tell your security officer.</source>
        <translation>Prévenez votre responsable sécurité.</translation>
    </message>
    <message>
        <source>The bundle was sealed under roster {number}, which is newer than yours.</source>
        <translation>L’envoi a été scellé sous le registre {number}, plus récent que le vôtre.</translation>
    </message>
    <message>
        <source>The bundle is kept.</source>
        <translation>L’envoi est gardé.</translation>
    </message>
    <message>
        <source>Fetch that roster, join it, then receive the bundle again.</source>
        <translation>Procurez-vous ce registre, prenez-le, puis recevez l’envoi à nouveau.</translation>
    </message>
    <message>
        <source>The bundle is not addressed to this notebook.</source>
        <translation>L’envoi n’est pas adressé à ce carnet.</translation>
    </message>
    <message>
        <source>Pass it on unopened.</source>
        <translation>Transmettez-le sans l’ouvrir.</translation>
    </message>
    <message>
        <source>Two different bundles of {sender} carry number {seq}.</source>
        <translation>Deux envois différents de {sender} portent le numéro {seq}.</translation>
    </message>
    <message>
        <source>Ask the sender: an old copy of that notebook may be in use. Tell security.</source>
        <translation>Demandez à l’expéditeur : une ancienne copie de ce carnet est peut-être utilisée. Prévenez la sécurité.</translation>
    </message>
    <message>
        <source>This bundle was received before.</source>
        <translation>Cet envoi a déjà été reçu.</translation>
    </message>
    <message>
        <source>They have everything already.</source>
        <translation>Ils ont déjà tout.</translation>
    </message>
    <message>
        <source>A record in the bundle does not check ({reason}).</source>
        <translation>Une fiche de l’envoi ne se vérifie pas ({reason}).</translation>
    </message>
    <message>
        <source>Nothing of the bundle was used; your notes are as they were.</source>
        <translation>Rien de l’envoi n’a été utilisé ; vos notes sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>Reading the bundle went over its limits or stopped ({reason}).</source>
        <translation>La lecture de l’envoi a dépassé ses limites ou s’est arrêtée ({reason}).</translation>
    </message>
    <message>
        <source>Try once more; if it happens again, ask for smaller bundles.</source>
        <translation>Réessayez une fois ; si cela se reproduit, demandez des envois plus petits.</translation>
    </message>
    <message>
        <source>This notebook looks like an old copy that was put back: {by} knows a bundle it does not.</source>
        <translation>Ce carnet semble être une ancienne copie remise en place : {by} connaît un envoi qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Your notes are as they were; sealing is stopped.</source>
        <translation>Vos notes sont telles qu’elles étaient ; le scellement est arrêté.</translation>
    </message>
    <message>
        <source>Tell your security officer before you send anything.</source>
        <translation>Prévenez votre responsable sécurité avant tout envoi.</translation>
    </message>
    <message>
        <source>A phase ends no earlier than it began: correct its days.</source>
        <translation>Une phase ne finit pas avant d’avoir commencé : corrigez ses jours.</translation>
    </message>
    <message>
        <source>Name a mandator in the team, or decide a principle review of it first.</source>
        <translation>Nommez un mandant dans l’équipe, ou décidez d’abord d’un examen des principes à ce sujet.</translation>
    </message>
    <message>
        <source>Say in the note why it is not needed.</source>
        <translation>Dites dans la note pourquoi ce n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>“Noticed” is for what others do: choose another status, or say who does it.</source>
        <translation>« Remarqué » vaut pour ce que font les autres : choisissez un autre état, ou dites qui le fait.</translation>
    </message>
    <message>
        <source>Decide its principle review first, and name that review here.</source>
        <translation>Décidez d’abord de l’examen des principes, et nommez-le ici.</translation>
    </message>
    <message>
        <source>Write down first whom it could harm, and how.</source>
        <translation>Notez d’abord à qui cela pourrait nuire, et comment.</translation>
    </message>
    <message>
        <source>Write down first the consent it rests on.</source>
        <translation>Notez d’abord le consentement sur lequel cela repose.</translation>
    </message>
    <message>
        <source>Name the encounter it was seen in, or say what you rest it on.</source>
        <translation>Nommez la rencontre où cela a été vu, ou dites sur quoi vous vous fondez.</translation>
    </message>
    <message>
        <source>Name the promise that took its place.</source>
        <translation>Nommez la promesse qui l’a remplacée.</translation>
    </message>
    <message>
        <source>Say who issued it.</source>
        <translation>Dites qui l’a donné.</translation>
    </message>
    <message>
        <source>Say who acknowledged it: somebody other than the one who issued it.</source>
        <translation>Dites qui en a accusé réception : une autre personne que celle qui l’a donné.</translation>
    </message>
    <message>
        <source>Say on which day it ended.</source>
        <translation>Dites quel jour cela a pris fin.</translation>
    </message>
    <message>
        <source>What was reviewed is only corrected: save it as a correction.</source>
        <translation>Ce qui a été relu se corrige seulement : enregistrez-le comme correction.</translation>
    </message>
    <message>
        <source>This cannot be saved so yet.</source>
        <translation>Cela ne peut pas encore être enregistré ainsi.</translation>
    </message>
    <message>
        <source>From “{before}” this does not become “{after}”.</source>
        <translation>De « {before} », cela ne devient pas « {after} ».</translation>
    </message>
    <message>
        <source>What it may become from here: {allowed}.</source>
        <translation>Ce que cela peut devenir d’ici : {allowed}.</translation>
    </message>
    <message>
        <source>{path} is not a notebook folder.</source>
        <translation>{path} n’est pas un dossier de carnet.</translation>
    </message>
    <message>
        <source>Choose the notebook&apos;s folder, or make a new one.</source>
        <translation>Choisissez le dossier du carnet, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>Choisissez un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of hdfield.</source>
        <translation>{path} a été écrit par une version plus récente de hdfield.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Il a été laissé intact.</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation>Ouvrez-le avec la version plus récente.</translation>
    </message>
    <message>
        <source>{path} is open in another window or command.</source>
        <translation>{path} est ouvert dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Both copies of the key slots in {path} are damaged.</source>
        <translation>Les deux copies des emplacements de clé de {path} sont abîmées.</translation>
    </message>
    <message>
        <source>Nothing was changed, but this notebook cannot be opened as it is.</source>
        <translation>Rien n’a été modifié, mais ce carnet ne peut être ouvert en l’état.</translation>
    </message>
    <message>
        <source>Put back slots.bin from a backup.</source>
        <translation>Remettez slots.bin depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The database in {path} is damaged.</source>
        <translation>La base de données de {path} est abîmée.</translation>
    </message>
    <message>
        <source>Copy the whole folder away first, then use a backup or the bundles you sent.</source>
        <translation>Copiez d’abord tout le dossier ailleurs, puis utilisez une sauvegarde ou vos envois.</translation>
    </message>
    <message>
        <source>The key slot asks for an absurd amount of memory or time.</source>
        <translation>L’emplacement de clé demande une mémoire ou un temps démesurés.</translation>
    </message>
    <message>
        <source>This file was not written by hdfield; do not use it.</source>
        <translation>Ce fichier n’a pas été écrit par hdfield ; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>This machine could not give {memory_kib} KiB of memory for the key.</source>
        <translation>Cette machine n’a pas pu donner {memory_kib} Kio de mémoire pour la clé.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk refused ({reason}).</source>
        <translation>Le disque a refusé ({reason}).</translation>
    </message>
    <message>
        <source>What was saved before is safe; this last step was not saved.</source>
        <translation>Ce qui était enregistré est en sûreté ; cette dernière étape ne l’est pas.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then try again.</source>
        <translation>Libérez de la place ou vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The passphrase does not open this notebook.</source>
        <translation>La phrase secrète n’ouvre pas ce carnet.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>Tapez au moins un caractère.</translation>
    </message>
    <message>
        <source>The passphrase is longer than {limit} characters.</source>
        <translation>La phrase secrète dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>Prenez-en une plus courte.</translation>
    </message>
    <message>
        <source>The recovery code does not open this notebook.</source>
        <translation>Le code de secours n’ouvre pas ce carnet.</translation>
    </message>
    <message>
        <source>Check that it belongs to this notebook.</source>
        <translation>Vérifiez qu’il est bien celui de ce carnet.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation>Le code de secours contient une faute de frappe.</translation>
    </message>
    <message>
        <source>Compare it group by group.</source>
        <translation>Comparez-le groupe par groupe.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Tapez deux fois la même phrase secrète.</translation>
    </message>
    <message>
        <source>The name typed is another one.</source>
        <translation>Le nom tapé est différent.</translation>
    </message>
    <message>
        <source>Type the name exactly, or leave it.</source>
        <translation>Tapez le nom exactement, ou laissez.</translation>
    </message>
    <message>
        <source>That is not a {what} code.</source>
        <translation>Ce n’est pas un code valable ({what}).</translation>
    </message>
    <message>
        <source>Use 1 to 32 letters, digits, dots, dashes or underscores; never a name.</source>
        <translation>Utilisez 1 à 32 lettres, chiffres, points, tirets ou tirets bas ; jamais un nom.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation>Le texte n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Check line {line}, column {column}.</source>
        <translation>Vérifiez la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels.</source>
        <translation>Le JSON est imbriqué sur plus de {limit} niveaux.</translation>
    </message>
    <message>
        <source>Make it flatter.</source>
        <translation>Simplifiez-le.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} bytes.</source>
        <translation>Le texte dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>Send it in smaller pieces.</source>
        <translation>Envoyez-le en plus petits morceaux.</translation>
    </message>
    <message>
        <source>The JSON holds a number that is not a plain whole number.</source>
        <translation>Le JSON contient un nombre qui n’est pas un entier simple.</translation>
    </message>
    <message>
        <source>Write coordinates and amounts as text in quotes.</source>
        <translation>Écrivez coordonnées et montants comme du texte entre guillemets.</translation>
    </message>
    <message>
        <source>The JSON names a key twice.</source>
        <translation>Le JSON nomme deux fois une clé.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message>
        <source>The JSON has a key with unusual characters.</source>
        <translation>Le JSON contient une clé aux caractères inhabituels.</translation>
    </message>
    <message>
        <source>The file is not in its one canonical form.</source>
        <translation>Le fichier n’est pas dans sa forme canonique.</translation>
    </message>
    <message>
        <source>There is no record kind “{kind}”.</source>
        <translation>Il n’existe pas de genre de fiche « {kind} ».</translation>
    </message>
    <message>
        <source>Known kinds: {known}.</source>
        <translation>Genres connus : {known}.</translation>
    </message>
    <message>
        <source>Record {line} does not fit its form: {problems}.</source>
        <translation>La fiche {line} ne correspond pas à son formulaire : {problems}.</translation>
    </message>
    <message>
        <source>None of the records was saved; what was there before is as it was.</source>
        <translation>Aucune fiche n’a été enregistrée ; ce qui était là est inchangé.</translation>
    </message>
    <message>
        <source>Look at what is marked, then save again.</source>
        <translation>Regardez ce qui est signalé, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The file is not a map of boundaries this program takes: {problems}.</source>
        <translation>Ce fichier n’est pas une carte de limites que ce programme accepte : {problems}.</translation>
    </message>
    <message>
        <source>Mend the features named, then import it again.</source>
        <translation>Corrigez les éléments nommés, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is not a gazetteer this program takes: {problems}.</source>
        <translation>Le fichier n&apos;est pas un répertoire de lieux que ce programme accepte : {problems}.</translation>
    </message>
    <message>
        <source>Mend the lines named, then import it again.</source>
        <translation>Corrigez les lignes indiquées, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The gazetteer has no place with the code {pcode}.</source>
        <translation>Le répertoire n&apos;a pas de lieu au code {pcode}.</translation>
    </message>
    <message>
        <source>Search it by name, or import a newer file.</source>
        <translation>Cherchez-le par son nom, ou importez un fichier plus récent.</translation>
    </message>
    <message>
        <source>There is no record {record} of that kind here.</source>
        <translation>Il n’y a pas ici de fiche {record} de ce genre.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Revenez à la liste.</translation>
    </message>
    <message>
        <source>Record {record} has changed since: the parents named are not all its heads.</source>
        <translation>La fiche {record} a changé entre-temps : les parents nommés ne sont pas toutes ses dernières versions.</translation>
    </message>
    <message>
        <source>Nothing was changed; your edit was not saved.</source>
        <translation>Rien n’a été changé ; votre modification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Look at it again, then save.</source>
        <translation>Regardez-la à nouveau, puis enregistrez.</translation>
    </message>
    <message>
        <source>This was changed since, here or by a colleague, so it was left alone.</source>
        <translation>Ceci a été modifié depuis, ici ou par un collègue ; rien n’y a été touché.</translation>
    </message>
    <message>
        <source>Nothing was changed: what is there now stays.</source>
        <translation>Rien n’a été changé : ce qui s’y trouve reste.</translation>
    </message>
    <message>
        <source>Open it: choose one of its versions, or bring back an earlier one.</source>
        <translation>Ouvrez-le : choisissez l’une de ses versions, ou rétablissez-en une antérieure.</translation>
    </message>
    <message>
        <source>The edit sets values this notebook may not read ({groups}).</source>
        <translation>La modification touche des valeurs que ce carnet ne peut pas lire ({groups}).</translation>
    </message>
    <message>
        <source>Leave those values out; someone who may read them must change them.</source>
        <translation>Laissez ces valeurs ; quelqu’un qui peut les lire doit les modifier.</translation>
    </message>
    <message>
        <source>Record {record} was written by a newer version of hdfield.</source>
        <translation>La fiche {record} a été écrite par une version plus récente de hdfield.</translation>
    </message>
    <message>
        <source>It is kept and passed on as it is.</source>
        <translation>Elle est gardée et transmise telle quelle.</translation>
    </message>
    <message>
        <source>Edit it with the newer version.</source>
        <translation>Modifiez-la avec la version plus récente.</translation>
    </message>
    <message>
        <source>In your organisation a mandator, a coordinator or a security officer decides this.</source>
        <translation>Dans votre organisation, un mandant, un coordinateur ou un responsable de la sécurité en décide.</translation>
    </message>
    <message>
        <source>Keep it as a draft without a decision: it reaches them with your next bundle.</source>
        <translation>Gardez-le comme projet sans décision : il leur parviendra avec votre prochain envoi.</translation>
    </message>
    <message>
        <source>Only {person} can say this, in a notebook of their own.</source>
        <translation>Seul {person} peut le dire, dans son propre carnet.</translation>
    </message>
    <message>
        <source>Ask them: what they say reaches you with their next bundle.</source>
        <translation>Demandez-le-lui : sa réponse vous parviendra avec son prochain envoi.</translation>
    </message>
    <message>
        <source>Papers may not be attached in this notebook.</source>
        <translation>Aucun document ne peut être joint dans ce carnet.</translation>
    </message>
    <message>
        <source>Ask your coordinator, or allow papers in the settings if the policy is yours.</source>
        <translation>Demandez à votre coordinateur, ou autorisez les documents dans les réglages si la politique est la vôtre.</translation>
    </message>
    <message>
        <source>This cannot be kept as a picture ({reason}).</source>
        <translation>Ceci ne peut pas être gardé comme image ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was kept of it; the file you chose is as it was.</source>
        <translation>Rien n’en a été gardé ; le fichier choisi est comme il était.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and try again.</source>
        <translation>Enregistrez-le en JPEG ou PNG et réessayez.</translation>
    </message>
    <message>
        <source>This is larger than a paper may be (more than {limit} {what}).</source>
        <translation>C’est plus grand qu’un document ne peut l’être (plus de {limit} {what}).</translation>
    </message>
    <message>
        <source>Scan it with fewer dots, or in parts.</source>
        <translation>Numérisez-le moins finement, ou en plusieurs parties.</translation>
    </message>
    <message>
        <source>The paper itself is not in this notebook, or can no longer be read.</source>
        <translation>Le document lui-même n’est pas dans ce carnet, ou ne peut plus être lu.</translation>
    </message>
    <message>
        <source>What was written about it is as it was.</source>
        <translation>Ce qui a été écrit à son sujet est comme c’était.</translation>
    </message>
    <message>
        <source>Ask whoever attached it to release it to you again.</source>
        <translation>Demandez à qui l’a joint de vous le libérer de nouveau.</translation>
    </message>
    <message>
        <source>This paper has left: it was sealed to somebody.</source>
        <translation>Ce document est parti : il a été scellé pour quelqu’un.</translation>
    </message>
    <message>
        <source>It stays with them, and it is still here.</source>
        <translation>Il reste chez cette personne, et il est toujours ici.</translation>
    </message>
    <message>
        <source>Tell them if they should no longer use it.</source>
        <translation>Prévenez-la si elle ne doit plus s’en servir.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
</context>
</TS>
