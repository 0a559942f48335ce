<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>%1 (since %2)</source>
        <comment>an activity and a day</comment>
        <translation>%1 (depuis %2)</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>depuis quand</translation>
    </message>
    <message>
        <source>Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.</source>
        <translation>Écrivez un jour ainsi : 2026-06-30, un mois : 2026-06, une année : 2026.</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>Ce qu’ils permettent</translation>
    </message>
    <message>
        <source>Kinds of work, never places or names: clinics, water, vaccination.</source>
        <translation>Des types d’activité, jamais de lieux ni de noms : dispensaires, eau, vaccination.</translation>
    </message>
    <message>
        <source>Which activities, and do they allow them?</source>
        <translation>Quelles activités, et les permettent-ils ?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit what they allow</source>
        <translation>Modifier ce qu’ils permettent</translation>
    </message>
    <message>
        <source>Which kinds of work they agree to, refuse, or never answered belongs here.</source>
        <translation>Ici vont les types d’activité qu’ils acceptent, refusent ou laissent sans réponse.</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Activité %1</translation>
    </message>
    <message>
        <source>One more activity…</source>
        <translation>Une activité de plus…</translation>
    </message>
    <message>
        <source>Do they allow it?</source>
        <translation>La permettent-ils ?</translation>
    </message>
</context>
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
        <source>Other names they are known by</source>
        <translation>Autres noms sous lesquels ils sont connus</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>The same body as</source>
        <translation>Le même organisme que</translation>
    </message>
    <message>
        <source>Where one body is written down twice</source>
        <translation>Là où un même organisme est noté deux fois</translation>
    </message>
    <message>
        <source>It needs a name in one language.</source>
        <translation>Il lui faut un nom dans une langue.</translation>
    </message>
</context>
<context>
    <name>ActorPane</name>
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
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>The persons we talk to, by code name and function, belong here.</source>
        <translation>Les personnes à qui nous parlons, par nom de code et fonction, ont leur place ici.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>les %1 plus récentes</translation>
    </message>
</context>
<context>
    <name>ActorsPage</name>
    <message>
        <source>This is not in this notebook.</source>
        <translation>Ceci n’est pas dans ce carnet.</translation>
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
    <message>
        <source>Armed</source>
        <translation>Armés</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <source>Only these kinds</source>
        <translation>Seulement ces types</translation>
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
    <name>AsOfBar</name>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Back to the last day something changed</source>
        <translation>Revenir au dernier jour où quelque chose a changé</translation>
    </message>
    <message>
        <source>On to the next day something changed</source>
        <translation>Aller au prochain jour où quelque chose change</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The picture of this day</source>
        <translation>Le tableau de ce jour</translation>
    </message>
    <message>
        <source>Changes since this day</source>
        <translation>Changements depuis ce jour</translation>
    </message>
    <message>
        <source>What changed since my last trip</source>
        <translation>Ce qui a changé depuis mon dernier déplacement</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%n changement depuis le %1</numerusform>
            <numerusform>%n changements depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — before: %2</source>
        <translation>%1 — avant : %2</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <comment>a day</comment>
        <translation>Rien n’a changé depuis le %1</translation>
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
        <source>was wrong</source>
        <translation>était faux</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>à la place</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.</source>
        <translation>Écrivez un jour comme 2026-06-30, un mois comme 2026-06 ou une année comme 2026.</translation>
    </message>
    <message>
        <source>It was wrong</source>
        <translation>C’était faux</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Plus le cas</translation>
    </message>
    <message>
        <source>It stays visible as what was believed.</source>
        <translation>Cela reste visible comme ce que l’on croyait.</translation>
    </message>
    <message>
        <source>It stays visible among earlier beliefs.</source>
        <translation>Cela reste visible parmi les croyances antérieures.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>How do we know? (if you like)</source>
        <translation>Comment le savons-nous ? (facultatif)</translation>
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
        <source>was believed</source>
        <translation>on le croyait</translation>
    </message>
    <message>
        <source>No longer so: it ended…</source>
        <translation>Plus le cas : cela a pris fin…</translation>
    </message>
    <message>
        <source>It was wrong: keep it as what was believed…</source>
        <translation>C’était faux : le garder comme ce que l’on croyait…</translation>
    </message>
    <message>
        <source>Something else is so now…</source>
        <translation>C’est autre chose maintenant…</translation>
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
        <source>A person code, as U-SUP.</source>
        <translation>Un code de personne, comme U-SUP.</translation>
    </message>
    <message>
        <source>Left empty while it is so</source>
        <translation>Laissé vide tant que c’est le cas</translation>
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
        <source>Or do they stand so to us?</source>
        <translation>Ou est-ce envers nous ?</translation>
    </message>
    <message>
        <source>How strongly?</source>
        <translation>Avec quelle force ?</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>Par qui ?</translation>
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
        <source>An interest in what?</source>
        <translation>Un intérêt pour quoi ?</translation>
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
        <source>Is that one of the actors here?</source>
        <translation>Est-ce l’un des acteurs d’ici ?</translation>
    </message>
    <message>
        <source>Is there an exemption?</source>
        <translation>Y a-t-il une exemption ?</translation>
    </message>
    <message>
        <source>What does it cover, and what not?</source>
        <translation>Que couvre-t-elle, et que ne couvre-t-elle pas ?</translation>
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
        <source>Where does it mind its standing?</source>
        <translation>Où tient-il à son image ?</translation>
    </message>
    <message>
        <source>Do they use banks abroad?</source>
        <translation>Ont-ils des banques à l’étranger ?</translation>
    </message>
    <message>
        <source>Do their leaders travel?</source>
        <translation>Leurs chefs voyagent-ils ?</translation>
    </message>
    <message>
        <source>Do they buy on open markets?</source>
        <translation>Achètent-ils sur des marchés ouverts ?</translation>
    </message>
    <message>
        <source>A pledge about what?</source>
        <translation>Un engagement sur quoi ?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Who asks again?</source>
        <translation>Qui redemande ?</translation>
    </message>
    <message>
        <source>You, if left empty</source>
        <translation>Vous, si c’est vide</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>The earlier fact is closed on the day this one begins, and stays visible.</source>
        <translation>Le fait antérieur est clos le jour où celui-ci commence, et reste visible.</translation>
    </message>
    <message>
        <source>Our own organisation</source>
        <translation>Notre propre organisation</translation>
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
        <source>Until when?</source>
        <translation>Jusqu’à quand ?</translation>
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
        <source>Who or what told us? (if you like)</source>
        <translation>Qui ou quoi nous l’a appris ? (facultatif)</translation>
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
        <source>A new fact</source>
        <translation>Nouveau fait</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier belief(s)</source>
        <translation>
            <numerusform>Voir %n croyance passée</numerusform>
            <numerusform>Voir %n croyances passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n fact(s) of other days</source>
        <translation>
            <numerusform>Afficher %n fait d’autres jours</numerusform>
            <numerusform>Afficher %n faits d’autres jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>As we see it</source>
        <translation>Tel que nous le voyons</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Ajouter un fait</translation>
    </message>
    <message>
        <source>Nothing we hold was so on this day.</source>
        <translation>Rien de ce que nous avons n’était vrai ce jour-là.</translation>
    </message>
    <message>
        <source>What we see, hear or infer about them belongs here, each with what it rests on.</source>
        <translation>Ce que nous voyons, entendons ou déduisons d’eux a sa place ici, chaque chose avec ce sur quoi elle repose.</translation>
    </message>
    <message>
        <source>What we held turned out wrong; it is kept below.</source>
        <translation>Ce que nous avions s’est révélé faux ; c’est conservé ci-dessous.</translation>
    </message>
</context>
<context>
    <name>IcebergForm</name>
    <message>
        <source>What they say, and what lies underneath</source>
        <translation>Ce qu’ils disent, et ce qu’il y a dessous</translation>
    </message>
    <message>
        <source>Leave empty what we do not know; it can be a fact of its own, to be asked.</source>
        <translation>Laissez vide ce que nous ignorons ; ce peut être un fait à part, à demander.</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>Sur quoi cela repose-t-il ?</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>Dans quelle mesure en sommes-nous sûrs ?</translation>
    </message>
</context>
<context>
    <name>IcebergPart</name>
    <message>
        <source>Edit what they say, how they reason and what lies underneath</source>
        <translation>Modifier ce qu’ils disent, comment ils raisonnent et ce qu’il y a dessous</translation>
    </message>
    <message>
        <source>What they say, and why</source>
        <translation>Ce qu’ils disent, et pourquoi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Positions are visible; reasons and values are where room exists.</source>
        <translation>Les positions se voient ; c’est dans les raisons et les valeurs qu’il y a de la marge.</translation>
    </message>
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
        <source>replaced %1 by %2</source>
        <translation>remplacé %1 par %2</translation>
    </message>
    <message>
        <source>last tried %1</source>
        <translation>dernier essai %1</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>remplacé %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>Remplacé par…</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>pas dans ce carnet</translation>
    </message>
    <message>
        <source>What they told us held: %1</source>
        <translation>Ce qu’ils nous ont dit s’est vérifié : %1</translation>
    </message>
    <message>
        <source>Vouched for by %1</source>
        <translation>Recommandé par %1</translation>
    </message>
    <message>
        <source>Keep little after %1</source>
        <translation>Garder peu après %1</translation>
    </message>
    <message>
        <source>only when others fail</source>
        <translation>seulement si les autres échouent</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Write a day as 2026-06-30.</source>
        <translation>Écrivez un jour comme 2026-06-30.</translation>
    </message>
    <message>
        <source>Every channel needs its kind; a day is written as 2026-06-30.</source>
        <translation>Chaque canal a besoin de son type ; un jour s’écrit 2026-06-30.</translation>
    </message>
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
    <message>
        <source>How far has what they told us held, to this day?</source>
        <translation>Jusqu’ici, dans quelle mesure ce qu’ils nous ont dit s’est-il vérifié ?</translation>
    </message>
    <message>
        <source>Who vouched for them?</source>
        <translation>Qui les a recommandés ?</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>That it exists and works; no number and no call sign. Stays on this device.</source>
        <translation>Qu’il existe et fonctionne ; ni numéro ni indicatif. Reste sur cet appareil.</translation>
    </message>
    <message>
        <source>Keep little of them after</source>
        <translation>Garder peu de choses d’eux après le</translation>
    </message>
    <message>
        <source>A day, as 2026-12-31; may stay empty</source>
        <translation>Un jour, comme 2026-12-31 ; peut rester vide</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Write a day as 2026-06-30.</source>
        <translation>Écrivez un jour comme 2026-06-30.</translation>
    </message>
    <message>
        <source>Another took over from %1</source>
        <translation>Quelqu’un d’autre a remplacé %1</translation>
    </message>
    <message>
        <source>Since which day?</source>
        <translation>Depuis quel jour ?</translation>
    </message>
    <message>
        <source>Someone we know?</source>
        <translation>Quelqu’un que nous connaissons ?</translation>
    </message>
    <message>
        <source>Left empty, a new person is written down</source>
        <translation>Si c’est vide, une nouvelle personne est notée</translation>
    </message>
    <message>
        <source>Code name of the new person</source>
        <translation>Nom de code de la nouvelle personne</translation>
    </message>
    <message>
        <source>Function, not name</source>
        <translation>Fonction, pas de nom</translation>
    </message>
    <message>
        <source>What can they decide?</source>
        <translation>Que peuvent-ils décider ?</translation>
    </message>
    <message>
        <source>Keep little of the earlier person after</source>
        <translation>Garder peu de choses de la personne précédente après le</translation>
    </message>
</context>
<context>
    <name>SaidSeen</name>
    <message>
        <source>Pledged, verified, listed</source>
        <translation>Promis, constaté, listé</translation>
    </message>
    <message>
        <source>a label, no listing: %1</source>
        <translation>une étiquette, pas une liste : %1</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Conduct verified</source>
        <translation>Conduite constatée</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listé</translation>
    </message>
    <message>
        <source>Promises at large</source>
        <translation>Promesses en général</translation>
    </message>
    <message>
        <source>Who, about what</source>
        <translation>Qui, sur quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pledged</source>
        <translation>Rien de promis</translation>
    </message>
    <message>
        <source>Nothing verified yet</source>
        <translation>Rien de constaté encore</translation>
    </message>
    <message>
        <source>No listing known</source>
        <translation>Aucune liste connue</translation>
    </message>
</context>
</TS>
