<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Briefs</name>
    <message>
        <source>Of which encounter?</source>
        <translation>De quelle rencontre ?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Quel document ?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Dans quelle langue ?</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>Faire un document</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The PDF lies outside the notebook, and whoever gets the file can read it. Erase it once it has served; a stick, a printer or a backup may keep a copy.</source>
        <translation>Le PDF se trouve hors du carnet, et quiconque obtient le fichier peut le lire. Effacez-le dès qu’il a servi ; une clé, une imprimante ou une sauvegarde peut en garder une copie.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>There is no encounter to tell of yet.</source>
        <translation>Il n’y a pas encore de rencontre à raconter.</translation>
    </message>
    <message>
        <source>Saved as %1. It lies outside the notebook.</source>
        <translation>Enregistré sous %1. Il se trouve hors du carnet.</translation>
    </message>
    <message>
        <source>Where shall the PDF lie?</source>
        <translation>Où placer le PDF ?</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more page(s)</source>
        <translation>
            <numerusform>Montrer encore %n page</numerusform>
            <numerusform>Montrer encore %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Say that these talks are handed over</source>
        <translation>Dire que ces pourparlers sont transmis</translation>
    </message>
    <message>
        <source>Noted that you have read it</source>
        <translation>Noté que vous l’avez lu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>not given to this reader</source>
        <translation>non communiqué à ce lecteur</translation>
    </message>
    <message numerus="yes">
        <source>+%n in the notebook</source>
        <translation>
            <numerusform>+%n dans le carnet</numerusform>
            <numerusform>+%n dans le carnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of which notebooks hold two versions; one is told</source>
        <translation>
            <numerusform>%n fiche dont les carnets ont deux versions ; une seule est donnée</numerusform>
            <numerusform>%n fiches dont les carnets ont deux versions ; une seule est donnée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of which a part was never shared with this notebook</source>
        <translation>
            <numerusform>%n fiche dont une partie n’a jamais été partagée avec ce carnet</numerusform>
            <numerusform>%n fiches dont une partie n’a jamais été partagée avec ce carnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ce qui est omis</translation>
    </message>
    <message>
        <source>Redacted for: %1</source>
        <translation>Expurgé pour : %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a caption</comment>
        <translation>%1 :</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand in the notebook only</source>
        <translation>
            <numerusform>%n ligne ne figure que dans le carnet</numerusform>
            <numerusform>%n lignes ne figurent que dans le carnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are shortened</source>
        <translation>
            <numerusform>%n ligne est abrégée</numerusform>
            <numerusform>%n lignes sont abrégées</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Who is called by a kind and six characters has no name open to this reader; their own notebook calls them so.</source>
        <translation>Qui est désigné par un genre et six caractères n’a pas de nom ouvert à ce lecteur ; son propre carnet l’appelle ainsi.</translation>
    </message>
    <message>
        <source>Walk-in brief</source>
        <translation>Note d’entrée</translation>
    </message>
    <message>
        <source>Meeting preparation</source>
        <translation>Préparation de réunion</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Handover pack</source>
        <translation>Dossier de passation</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>Who decides there</source>
        <translation>Qui décide sur place</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Lignes rouges</translation>
    </message>
    <message>
        <source>Bottom line and alternative</source>
        <translation>Limite basse et solution de rechange</translation>
    </message>
    <message>
        <source>First ask</source>
        <translation>Première demande</translation>
    </message>
    <message>
        <source>Agenda, point by point</source>
        <translation>Ordre du jour, point par point</translation>
    </message>
    <message>
        <source>Promises still to be kept</source>
        <translation>Promesses encore à tenir</translation>
    </message>
    <message>
        <source>Island of agreement</source>
        <translation>Îlot d’accord</translation>
    </message>
    <message>
        <source>Message line</source>
        <translation>Ligne de message</translation>
    </message>
    <message>
        <source>Law, and how openly to meet</source>
        <translation>Droit, et degré de discrétion des rencontres</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Prochaines échéances</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>What would bring them</source>
        <translation>Ce qui les ferait venir</translation>
    </message>
    <message>
        <source>What a no would cost them</source>
        <translation>Ce qu’un non leur coûterait</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Checklist: not yet in place, or slipped</source>
        <translation>Liste : pas encore en place, ou remis en cause</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>The encounter</source>
        <translation>La rencontre</translation>
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
        <source>Promises made or checked there</source>
        <translation>Promesses faites ou vérifiées là</translation>
    </message>
    <message>
        <source>Red lines touched</source>
        <translation>Lignes rouges touchées</translation>
    </message>
    <message>
        <source>Facts that changed</source>
        <translation>Faits qui ont changé</translation>
    </message>
    <message>
        <source>How they see us</source>
        <translation>Comment ils nous voient</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>How it went so far</source>
        <translation>Le chemin parcouru</translation>
    </message>
    <message>
        <source>The way to the first contact</source>
        <translation>Le chemin jusqu’au premier contact</translation>
    </message>
    <message>
        <source>Promises, ours first</source>
        <translation>Promesses, les nôtres d’abord</translation>
    </message>
    <message>
        <source>Agreements and their terms</source>
        <translation>Accords et leurs clauses</translation>
    </message>
    <message>
        <source>What happened to red lines</source>
        <translation>Ce qui est arrivé aux lignes rouges</translation>
    </message>
    <message>
        <source>Principle reviews and good faith</source>
        <translation>Examens de principe et bonne foi</translation>
    </message>
    <message>
        <source>Handover and advice</source>
        <translation>Passation et conseils</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>En nos mots</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>Must refer</source>
        <translation>Doit en référer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Visée</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Limite basse</translation>
    </message>
    <message>
        <source>If talks fail</source>
        <translation>Si les pourparlers échouent</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Acceptable</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Idéal</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Nous avons promis</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Ils ont promis</translation>
    </message>
    <message>
        <source>Third party promised</source>
        <translation>Un tiers a promis</translation>
    </message>
    <message>
        <source>Facts agreed</source>
        <translation>Faits admis</translation>
    </message>
    <message>
        <source>Norms shared</source>
        <translation>Normes partagées</translation>
    </message>
    <message>
        <source>Facts in dispute</source>
        <translation>Faits disputés</translation>
    </message>
    <message>
        <source>Norms apart</source>
        <translation>Normes divergentes</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>How openly</source>
        <translation>Degré de publicité</translation>
    </message>
    <message>
        <source>Strictest rule in force</source>
        <translation>Règle la plus stricte en vigueur</translation>
    </message>
    <message>
        <source>Lawful channel</source>
        <translation>Voie licite</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation>Vérification juridique</translation>
    </message>
    <message>
        <source>No legal check of</source>
        <translation>Aucune vérification juridique de</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inscription sur liste</translation>
    </message>
    <message>
        <source>Label, not a listing</source>
        <translation>Étiquette, pas une inscription</translation>
    </message>
    <message>
        <source>The object is needed</source>
        <translation>L’objet est requis</translation>
    </message>
    <message>
        <source>Look at the message line</source>
        <translation>Revoir la ligne de message</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Promesse à tenir</translation>
    </message>
    <message>
        <source>Check a term</source>
        <translation>Vérifier une clause</translation>
    </message>
    <message>
        <source>Look at a review again</source>
        <translation>Revoir un examen</translation>
    </message>
    <message>
        <source>Look at a risk again</source>
        <translation>Revoir un risque</translation>
    </message>
    <message>
        <source>Look at an action again</source>
        <translation>Revoir une action</translation>
    </message>
    <message>
        <source>The mandate ends</source>
        <translation>Fin du mandat</translation>
    </message>
    <message>
        <source>An exemption ends</source>
        <translation>Fin d’une exemption</translation>
    </message>
    <message>
        <source>Next legal check</source>
        <translation>Prochaine vérification juridique</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>We say</source>
        <translation>Nous disons</translation>
    </message>
    <message>
        <source>We reason</source>
        <translation>Nous raisonnons</translation>
    </message>
    <message>
        <source>Underneath, for us</source>
        <translation>En dessous, pour nous</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Ils disent</translation>
    </message>
    <message>
        <source>They reason</source>
        <translation>Ils raisonnent</translation>
    </message>
    <message>
        <source>Underneath, for them</source>
        <translation>En dessous, pour eux</translation>
    </message>
    <message>
        <source>Standing they seek</source>
        <translation>Statut recherché</translation>
    </message>
    <message>
        <source>Depend on</source>
        <translation>Dépendent de</translation>
    </message>
    <message>
        <source>Services they run</source>
        <translation>Services qu’ils assurent</translation>
    </message>
    <message>
        <source>Mind their standing</source>
        <translation>Soucieux de leur image</translation>
    </message>
    <message>
        <source>Within reach of sanctions</source>
        <translation>À portée de sanctions</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Incitation</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Who makes them pay</source>
        <translation>Qui le leur ferait payer</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Disputé</translation>
    </message>
    <message>
        <source>Their view is not known</source>
        <translation>Leur point de vue est inconnu</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Conduit</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Gives the mandate</source>
        <translation>Donne le mandat</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontré</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Tone and threat</source>
        <translation>Ton et menace</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Word passed on</source>
        <translation>Parole transmise</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Pris pour</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Ce qui a marché</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Attempts before it</source>
        <translation>Tentatives avant</translation>
    </message>
    <message>
        <source>Days from the first attempt</source>
        <translation>Jours depuis la première tentative</translation>
    </message>
    <message>
        <source>First direct contact</source>
        <translation>Premier contact direct</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>Ce qui a précédé</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Of third parties</source>
        <translation>Des tiers</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>What we gain</source>
        <translation>Ce que nous gagnons</translation>
    </message>
    <message>
        <source>What they gain</source>
        <translation>Ce qu’ils gagnent</translation>
    </message>
    <message>
        <source>Why we agreed</source>
        <translation>Pourquoi nous avons accepté</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Good faith</source>
        <translation>Bonne foi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>Encore inconnu</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Accusé de lecture</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>refer to as: %1</source>
        <translation>à désigner ainsi : %1</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>convenu : %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>last met %1</source>
        <translation>vu la dernière fois le %1</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>donné par %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>listed by %1</source>
        <translation>inscrit par %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>they see it so: %1</source>
        <translation>ils le voient ainsi : %1</translation>
    </message>
    <message>
        <source>what a bundle for this reader would not hold</source>
        <translation>ce qu’un envoi pour ce lecteur ne contiendrait pas</translation>
    </message>
    <message>
        <source>way there: %1</source>
        <translation>chemin : %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>à revoir : %1</translation>
    </message>
    <message>
        <source>we: %1</source>
        <translation>nous : %1</translation>
    </message>
    <message>
        <source>watched by %1</source>
        <translation>suivi par %1</translation>
    </message>
    <message>
        <source>worked on by %1</source>
        <translation>traité par %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>banks abroad: %1</source>
        <translation>banques à l’étranger : %1</translation>
    </message>
    <message>
        <source>travel: %1</source>
        <translation>voyages : %1</translation>
    </message>
    <message>
        <source>open markets: %1</source>
        <translation>marchés ouverts : %1</translation>
    </message>
    <message>
        <source>in the eyes of %1</source>
        <translation>aux yeux de %1</translation>
    </message>
    <message>
        <source>toward %1</source>
        <translation>envers %1</translation>
    </message>
    <message>
        <source>cost in trust: %1</source>
        <translation>coût en confiance : %1</translation>
    </message>
    <message>
        <source>our answer: %1</source>
        <translation>notre réponse : %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>convenu le %1</translation>
    </message>
    <message>
        <source>witness: %1</source>
        <translation>témoin : %1</translation>
    </message>
    <message>
        <source>checked so: %1</source>
        <translation>vérifié ainsi : %1</translation>
    </message>
    <message>
        <source>checked by %1</source>
        <translation>vérifié par %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>décidé par %1</translation>
    </message>
    <message>
        <source>dissent: %1</source>
        <translation>désaccord : %1</translation>
    </message>
    <message>
        <source>reported on %1</source>
        <translation>signalé le %1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>lu le %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>tenues : %1</translation>
    </message>
    <message>
        <source>kept late: %1</source>
        <translation>tenues en retard : %1</translation>
    </message>
    <message>
        <source>partly: %1</source>
        <translation>en partie : %1</translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation>rompues : %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>en retard : %1</translation>
    </message>
    <message>
        <source>due soon: %1</source>
        <translation>bientôt dues : %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>en cours : %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>inconnues : %1</translation>
    </message>
    <message>
        <source>withdrawn or replaced: %1</source>
        <translation>retirées ou remplacées : %1</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>EN RETARD</translation>
    </message>
    <message>
        <source>COMING</source>
        <translation>À VENIR</translation>
    </message>
    <message>
        <source>NO LONGER IN FORCE</source>
        <translation>N’EST PLUS EN VIGUEUR</translation>
    </message>
    <message>
        <source>NO MANDATE IS WRITTEN DOWN</source>
        <translation>AUCUN MANDAT N’EST ÉCRIT</translation>
    </message>
    <message>
        <source>some rules are not known: ask</source>
        <translation>certaines règles sont inconnues : demander</translation>
    </message>
    <message>
        <source>STALE: ask counsel again</source>
        <translation>PÉRIMÉ : consulter de nouveau le juriste</translation>
    </message>
    <message>
        <source>first ask</source>
        <translation>première demande</translation>
    </message>
    <message>
        <source>owned by a peace process, not ours to trade with</source>
        <translation>relève d’un processus de paix, pas à nous d’en faire échange</translation>
    </message>
    <message>
        <source>NO HARM CHECK YET</source>
        <translation>DOMMAGES PAS ENCORE ÉVALUÉS</translation>
    </message>
    <message>
        <source>may have slipped</source>
        <translation>a peut-être été remis en cause</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>led to an encounter</source>
        <translation>a mené à une rencontre</translation>
    </message>
    <message>
        <source>confers no recognition</source>
        <translation>ne vaut pas reconnaissance</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>Places, days and functions</source>
        <translation>Lieux, jours et fonctions</translation>
    </message>
    <message>
        <source>Hours and days of entry</source>
        <translation>Heures et jours de saisie</translation>
    </message>
    <message>
        <source>Persons met and who was there</source>
        <translation>Personnes rencontrées et présentes</translation>
    </message>
    <message>
        <source>Names, notes, offers and reasons</source>
        <translation>Noms, notes, offres et raisons</translation>
    </message>
    <message>
        <source>Exact points</source>
        <translation>Points exacts</translation>
    </message>
    <message>
        <source>What stays on this device</source>
        <translation>Ce qui reste sur cet appareil</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Show the pack</source>
        <translation>Montrer le dossier de passation</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a handover, by person code</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the letter that hands an engagement over</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>A handover</source>
        <translation>Une passation</translation>
    </message>
    <message>
        <source>This handover</source>
        <translation>Cette passation</translation>
    </message>
    <message>
        <source>Who hands these talks to whom belongs here, with what only you know. The pack is made from the file.</source>
        <translation>Qui transmet ces pourparlers à qui a sa place ici, avec ce que vous seul savez. Le dossier est tiré des fiches.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>À qui ?</translation>
    </message>
    <message>
        <source>A person code.</source>
        <translation>Un code de personne.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>What would you tell them over tea?</source>
        <translation>Que leur diriez-vous autour d’un thé ?</translation>
    </message>
    <message>
        <source>What should they find out first?</source>
        <translation>Que doivent-ils découvrir en premier ?</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>De qui ?</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>lu le %1</translation>
    </message>
    <message>
        <source>%1 handed these talks to you. Read the pack, then say that you did.</source>
        <translation>%1 vous a transmis ces pourparlers. Lisez le dossier, puis dites que c’est fait.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <source>These talks were handed to you. Read the pack, then say that you did.</source>
        <translation>Ces pourparlers vous ont été transmis. Lisez le dossier, puis dites que c’est fait.</translation>
    </message>
</context>
</TS>
