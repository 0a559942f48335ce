<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>Two notebooks answered differently</source>
        <translation>Deux carnets ont répondu différemment</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <comment>an earlier answer, by person codes</comment>
        <translation>%1, noté par %2</translation>
    </message>
    <message>
        <source>news</source>
        <translation>du nouveau</translation>
    </message>
    <message>
        <source>Questions to ask before and during talks</source>
        <translation>Questions à se poser avant et pendant les pourparlers</translation>
    </message>
    <message>
        <source>project brief, %1</source>
        <translation>mandat du projet, %1</translation>
    </message>
    <message>
        <source>Why is it not needed here?</source>
        <translation>Pourquoi est-ce inutile ici ?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi cette question ?</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses précédentes</translation>
    </message>
    <message>
        <source>A word why, so that the next person understands.</source>
        <translation>Un mot pour dire pourquoi, afin que la personne suivante comprenne.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
</context>
<context>
    <name>ChecklistBoard</name>
    <message>
        <source>Checklist: next to look at</source>
        <translation>Questions : la suivante à regarder</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Réponse enregistrée</translation>
    </message>
</context>
<context>
    <name>ChecklistKeys</name>
    <message>
        <source>npisx</source>
        <comment>five letters, one for each answer in their order, none twice</comment>
        <translation>peiax</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>what this engagement says of itself</source>
        <translation>ce que cette négociation dit d&apos;elle-même</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>pas dans ce carnet</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Add what it rests on…</source>
        <translation>Ajouter ce qui l&apos;appuie…</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>S&apos;appuie sur</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>May have slipped: %1</source>
        <translation>S&apos;est peut-être défait : %1</translation>
    </message>
    <message>
        <source>May be partly in place: %1</source>
        <translation>Peut-être en partie en place : %1</translation>
    </message>
    <message>
        <source>May be in place: %1</source>
        <translation>Peut-être en place : %1</translation>
    </message>
</context>
<context>
    <name>LookLine</name>
    <message numerus="yes">
        <source>%n item(s) with news since your last look (%1)</source>
        <translation>
            <numerusform>%n question avec du nouveau depuis votre dernier regard (%1)</numerusform>
            <numerusform>%n questions avec du nouveau depuis votre dernier regard (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>La suivante à regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n may have slipped</source>
        <translation>
            <numerusform>%n s&apos;est peut-être défaite</numerusform>
            <numerusform>%n se sont peut-être défaites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be in place or partly so</source>
        <translation>
            <numerusform>%n est peut-être en place, au moins en partie</numerusform>
            <numerusform>%n sont peut-être en place, au moins en partie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since your last look (%1)</source>
        <translation>Rien de nouveau depuis votre dernier regard (%1)</translation>
    </message>
</context>
<context>
    <name>Now</name>
    <message>
        <source>Slipping</source>
        <translation>Se défait</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Lignes rouges</translation>
    </message>
    <message>
        <source>may have slipped</source>
        <translation>s&apos;est peut-être défait</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>s&apos;est défait</translation>
    </message>
    <message>
        <source>agreement under strain</source>
        <translation>accord sous tension</translation>
    </message>
    <message>
        <source>agreement suspended</source>
        <translation>accord suspendu</translation>
    </message>
    <message>
        <source>exemption ends</source>
        <translation>l&apos;exemption prend fin</translation>
    </message>
    <message>
        <source>exemption has ended</source>
        <translation>l&apos;exemption a pris fin</translation>
    </message>
    <message>
        <source>we promised</source>
        <translation>nous avons promis</translation>
    </message>
    <message>
        <source>they promised</source>
        <translation>ils ont promis</translation>
    </message>
    <message>
        <source>term to check</source>
        <translation>clause à vérifier</translation>
    </message>
    <message>
        <source>review to look at again</source>
        <translation>examen à revoir</translation>
    </message>
    <message>
        <source>risk to look at again</source>
        <translation>risque à revoir</translation>
    </message>
    <message>
        <source>action to look at again</source>
        <translation>action à revoir</translation>
    </message>
    <message>
        <source>our line to look at again</source>
        <translation>notre message à revoir</translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation>réponse attendue</translation>
    </message>
    <message>
        <source>mandate ends</source>
        <translation>le mandat prend fin</translation>
    </message>
    <message>
        <source>view older than 45 days</source>
        <translation>avis de plus de 45 jours</translation>
    </message>
    <message>
        <source>newer signs speak against it</source>
        <translation>des signes plus récents le contredisent</translation>
    </message>
    <message>
        <source>mandate is over</source>
        <translation>le mandat a pris fin</translation>
    </message>
    <message>
        <source>legal check past its day</source>
        <translation>vérification juridique échue</translation>
    </message>
    <message>
        <source>a listing is newer than the legal check</source>
        <translation>une inscription est plus récente que la vérification juridique</translation>
    </message>
    <message>
        <source>a label is newer than the legal check</source>
        <translation>une étiquette est plus récente que la vérification juridique</translation>
    </message>
    <message>
        <source>a pending listing is newer than the legal check</source>
        <translation>une inscription en attente est plus récente que la vérification juridique</translation>
    </message>
    <message>
        <source>a law is newer than the legal check</source>
        <translation>une loi est plus récente que la vérification juridique</translation>
    </message>
    <message>
        <source>first principle review, not decided</source>
        <translation>premier examen des principes, non tranché</translation>
    </message>
    <message>
        <source>review not decided</source>
        <translation>examen non tranché</translation>
    </message>
    <message>
        <source>nobody has gone through the risks</source>
        <translation>personne n&apos;a passé les risques en revue</translation>
    </message>
    <message>
        <source>mandate not acknowledged</source>
        <translation>mandat dont il n&apos;est pas accusé réception</translation>
    </message>
    <message>
        <source>not known: ask again</source>
        <translation>inconnu : redemander</translation>
    </message>
    <message>
        <source>harm check not written</source>
        <translation>vérification du tort non écrite</translation>
    </message>
    <message>
        <source>asks for a review</source>
        <translation>demande un examen</translation>
    </message>
    <message>
        <source>approached</source>
        <translation>approchée</translation>
    </message>
    <message>
        <source>crossed, allowed</source>
        <translation>franchie, autorisée</translation>
    </message>
    <message>
        <source>crossed, not allowed</source>
        <translation>franchie, non autorisée</translation>
    </message>
    <message>
        <source>met under threat</source>
        <translation>cédé sous la menace</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>rien à regarder</translation>
    </message>
    <message>
        <source>Risk list</source>
        <translation>Liste des risques</translation>
    </message>
    <message>
        <source>What we say in public</source>
        <translation>Ce que nous disons en public</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pillars</name>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>This may be in place</source>
        <translation>Ceci est peut-être en place</translation>
    </message>
    <message>
        <source>This may have slipped</source>
        <translation>Ceci s&apos;est peut-être défait</translation>
    </message>
    <message>
        <source>This may be partly in place</source>
        <translation>Ceci est peut-être en partie en place</translation>
    </message>
    <message>
        <source>It slipped</source>
        <translation>C&apos;est défait</translation>
    </message>
    <message>
        <source>It still stands</source>
        <translation>Cela tient toujours</translation>
    </message>
    <message>
        <source>Take as evidence, set partly in place</source>
        <translation>Prendre comme preuve, mettre « en partie »</translation>
    </message>
    <message>
        <source>Take as evidence, set in place</source>
        <translation>Prendre comme appui, mettre en place</translation>
    </message>
</context>
<context>
    <name>ProposalKeys</name>
    <message>
        <source>g</source>
        <comment>one letter for &apos;next to look at&apos;, none of the five answers</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>t</source>
        <comment>one letter for &apos;take what is proposed&apos;, none of the five answers</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>k</source>
        <comment>one letter for &apos;it still stands&apos;, none of the five answers</comment>
        <translation>m</translation>
    </message>
</context>
<context>
    <name>RiskKeys</name>
    <message>
        <source>r</source>
        <comment>one letter for &apos;add a risk&apos;, none of the answers of the checklist</comment>
        <translation>r</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Gone through: %1</source>
        <translation>Passée en revue : %1</translation>
    </message>
    <message>
        <source>What could go wrong, for whom?</source>
        <translation>Qu&apos;est-ce qui pourrait mal tourner, pour qui ?</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>Qui le surveille</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Ce que nous y faisons</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Operational risks</source>
        <translation>Risques opérationnels</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Ajouter un risque</translation>
    </message>
    <message>
        <source>A new risk</source>
        <translation>Un nouveau risque</translation>
    </message>
    <message>
        <source>This risk</source>
        <translation>Ce risque</translation>
    </message>
    <message>
        <source>What could go wrong for people and work belongs here, each with who watches it.</source>
        <translation>Ce qui pourrait mal tourner pour les personnes et le travail a sa place ici, chaque risque avec qui le surveille.</translation>
    </message>
    <message>
        <source>look again: %1</source>
        <translation>à revoir : %1</translation>
    </message>
    <message>
        <source>Nobody has gone through this list yet.</source>
        <translation>Personne n&apos;a encore passé cette liste en revue.</translation>
    </message>
    <message>
        <source>Gone through today</source>
        <translation>Passée en revue aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Gone through: there is none we see</source>
        <translation>Passée en revue : nous n&apos;en voyons aucun</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <source>Risks gone through</source>
        <translation>Risques passés en revue</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>The same person was met %times times in %days days, never more than %gap days apart.</source>
        <translation>La même personne a été vue %times fois en %days jours, jamais à plus de %gap jours d&apos;intervalle.</translation>
    </message>
    <message>
        <source>Promises of ours were kept, and none is broken or overdue.</source>
        <translation>Des promesses de notre part ont été tenues, aucune n&apos;est rompue ni en retard.</translation>
    </message>
    <message>
        <source>We saw what came of promises of theirs.</source>
        <translation>Nous avons vu ce que leurs promesses sont devenues.</translation>
    </message>
    <message>
        <source>What they hold against us is written down.</source>
        <translation>Ce qu&apos;ils nous reprochent est noté.</translation>
    </message>
    <message>
        <source>We asked what they hold against us.</source>
        <translation>Nous avons demandé ce qu&apos;ils nous reprochent.</translation>
    </message>
    <message>
        <source>Of all pressure in play it is written who wields it and what it did.</source>
        <translation>Pour toute pression en jeu, il est noté qui l&apos;exerce et ce qu&apos;elle a produit.</translation>
    </message>
    <message>
        <source>With everybody met here it is agreed what stays private.</source>
        <translation>Avec toutes les personnes rencontrées ici, il est convenu de ce qui reste privé.</translation>
    </message>
    <message>
        <source>Every go-between of the last 60 days was asked about a stake.</source>
        <translation>Tout intermédiaire des 60 derniers jours a été interrogé sur ses intérêts.</translation>
    </message>
    <message>
        <source>The price to our reputation and to theirs was looked at.</source>
        <translation>Le coût pour notre réputation et pour la leur a été examiné.</translation>
    </message>
    <message>
        <source>What they say, how they reason and what lies beneath is written, or is to be asked.</source>
        <translation>Ce qu&apos;ils disent, comment ils raisonnent et ce qu&apos;il y a dessous est écrit, ou reste à demander.</translation>
    </message>
    <message>
        <source>What standing they seek is written down.</source>
        <translation>La reconnaissance qu&apos;ils cherchent est notée.</translation>
    </message>
    <message>
        <source>What they may hope to gain is listed; each risky gain has its review.</source>
        <translation>Ce qu&apos;ils peuvent espérer gagner est listé ; chaque gain risqué a son examen.</translation>
    </message>
    <message>
        <source>What a refusal would cost them is written down.</source>
        <translation>Ce qu&apos;un refus leur coûterait est noté.</translation>
    </message>
    <message>
        <source>It is written who could make a refusal cost them.</source>
        <translation>Il est noté qui pourrait leur faire payer un refus.</translation>
    </message>
    <message>
        <source>Each of the four lists has a line.</source>
        <translation>Chacune des quatre listes a une ligne.</translation>
    </message>
    <message>
        <source>Every point has its type, and somebody there can decide or recommend.</source>
        <translation>Chaque point a son type, et quelqu&apos;un en face peut décider ou recommander.</translation>
    </message>
    <message>
        <source>Our red lines are drawn; theirs are noted, or known to be unknown.</source>
        <translation>Nos lignes rouges sont tracées ; les leurs sont notées, ou l&apos;on sait qu&apos;on les ignore.</translation>
    </message>
    <message>
        <source>There is no political link.</source>
        <translation>Il n&apos;y a pas de lien politique.</translation>
    </message>
    <message>
        <source>A first ask is chosen, and became a promise.</source>
        <translation>Une première demande est choisie, et elle est devenue une promesse.</translation>
    </message>
    <message>
        <source>A mandate is acknowledged and valid today.</source>
        <translation>Un mandat est reconnu et valable aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>With everybody talked with there is a legal check that counts (oldest: %day), and nothing newer.</source>
        <translation>Pour tous ceux avec qui l’on parle, il y a une vérification juridique qui compte (la plus ancienne : %day), et rien de plus récent.</translation>
    </message>
    <message>
        <source>There is a legal check that counts (%day), but not on everybody talked with.</source>
        <translation>Il y a une vérification juridique qui compte (%day), mais pas pour tous ceux avec qui l’on parle.</translation>
    </message>
    <message>
        <source>Every listing with a legal effect has its answer.</source>
        <translation>Chaque inscription à effet juridique a sa réponse.</translation>
    </message>
    <message>
        <source>Somebody we talk to decides, as far as is probable.</source>
        <translation>Une personne à qui nous parlons décide, selon toute probabilité.</translation>
    </message>
    <message>
        <source>There is work on a common position, and nobody is known to breach it.</source>
        <translation>Une position commune est en cours, et personne, à notre connaissance, n&apos;y manque.</translation>
    </message>
    <message>
        <source>Three influences or more are written down, each with its day.</source>
        <translation>Trois influences ou plus sont notées, chacune avec son jour.</translation>
    </message>
    <message>
        <source>All pressure in play is carried by others, or was decided on.</source>
        <translation>Toute pression en jeu est portée par d&apos;autres, ou a été tranchée.</translation>
    </message>
    <message>
        <source>All scenarios and a red line are written and decided.</source>
        <translation>Tous les scénarios et une ligne rouge sont écrits et tranchés.</translation>
    </message>
    <message>
        <source>Every term says how and when it is checked.</source>
        <translation>Chaque clause dit comment et quand elle est vérifiée.</translation>
    </message>
    <message>
        <source>There is a new leader or a new crew.</source>
        <translation>Il y a un nouveau chef ou une nouvelle équipe.</translation>
    </message>
    <message>
        <source>They asked who we are.</source>
        <translation>Ils ont demandé qui nous sommes.</translation>
    </message>
    <message>
        <source>They took us for others.</source>
        <translation>Ils nous ont pris pour d&apos;autres.</translation>
    </message>
    <message>
        <source>A review found a principle at grave risk.</source>
        <translation>Un examen a trouvé un principe gravement menacé.</translation>
    </message>
    <message>
        <source>Somebody we talked to was replaced or lost.</source>
        <translation>Une personne à qui nous parlions a été remplacée ou perdue.</translation>
    </message>
    <message>
        <source>A promise of ours is overdue.</source>
        <translation>Une promesse de notre part est en retard.</translation>
    </message>
    <message>
        <source>A promise of ours was broken.</source>
        <translation>Une promesse de notre part a été rompue.</translation>
    </message>
    <message>
        <source>A promise of theirs was broken.</source>
        <translation>Une promesse de leur part a été rompue.</translation>
    </message>
    <message>
        <source>There is a new grievance.</source>
        <translation>Il y a un nouveau grief.</translation>
    </message>
    <message>
        <source>There is new pressure on them.</source>
        <translation>Il y a une nouvelle pression sur eux.</translation>
    </message>
    <message>
        <source>A device was taken, copied or opened under pressure.</source>
        <translation>Un appareil a été pris, copié ou ouvert sous la contrainte.</translation>
    </message>
    <message>
        <source>A go-between has a stake.</source>
        <translation>Un intermédiaire a un intérêt en jeu.</translation>
    </message>
    <message>
        <source>Somebody vouches for us no longer.</source>
        <translation>Quelqu&apos;un ne se porte plus garant de nous.</translation>
    </message>
    <message>
        <source>A meeting with a community went badly.</source>
        <translation>Une rencontre avec une communauté s&apos;est mal passée.</translation>
    </message>
    <message>
        <source>Weapons were shown, or force was used.</source>
        <translation>Des armes ont été montrées, ou la force employée.</translation>
    </message>
    <message>
        <source>They asked for publicity.</source>
        <translation>Ils ont demandé de la publicité.</translation>
    </message>
    <message>
        <source>There were words in public.</source>
        <translation>Il y a eu des paroles en public.</translation>
    </message>
    <message>
        <source>Since the last view, several things speak against their good faith.</source>
        <translation>Depuis le dernier avis, plusieurs choses parlent contre leur bonne foi.</translation>
    </message>
    <message>
        <source>The need was denied.</source>
        <translation>Le besoin a été nié.</translation>
    </message>
    <message>
        <source>An alliance began, changed or ended.</source>
        <translation>Une alliance a commencé, changé ou pris fin.</translation>
    </message>
    <message>
        <source>They asked for a fee, a tax or a share.</source>
        <translation>Ils ont demandé un droit, une taxe ou une part.</translation>
    </message>
    <message>
        <source>Delay is used as a tactic.</source>
        <translation>Le retard sert de tactique.</translation>
    </message>
    <message>
        <source>They knew us after we had said who we are (%day).</source>
        <translation>Ils nous ont reconnus après que nous avons dit qui nous sommes (%day).</translation>
    </message>
    <message>
        <source>We explained our principles (%day).</source>
        <translation>Nous avons expliqué nos principes (%day).</translation>
    </message>
    <message>
        <source>A community was met (%day), and somebody vouches for us.</source>
        <translation>Une communauté a été rencontrée (%day), et quelqu&apos;un se porte garant de nous.</translation>
    </message>
    <message>
        <source>A promise of safety was kept (%day).</source>
        <translation>Une promesse de sécurité a été tenue (%day).</translation>
    </message>
    <message>
        <source>There is a view on their good faith (%day).</source>
        <translation>Il existe un avis sur leur bonne foi (%day).</translation>
    </message>
    <message>
        <source>The need was brought to notice (last: %day).</source>
        <translation>Le besoin a été porté à l&apos;attention (en dernier : %day).</translation>
    </message>
    <message>
        <source>The purpose is written whole, and they said it back (%day).</source>
        <translation>L&apos;objet est écrit en entier, et ils l&apos;ont redit (%day).</translation>
    </message>
    <message>
        <source>A community said what may be said on its behalf (%day).</source>
        <translation>Une communauté a dit ce qui peut être dit en son nom (%day).</translation>
    </message>
    <message>
        <source>The political link was reviewed (%day).</source>
        <translation>Le lien politique a été examiné (%day).</translation>
    </message>
    <message>
        <source>The line has its speaker and is still good (until: %day).</source>
        <translation>Le message a son porte-parole et vaut encore (jusqu&apos;au : %day).</translation>
    </message>
    <message>
        <source>There is more than one channel, and one was tried (%day).</source>
        <translation>Il y a plus d&apos;un canal, et l&apos;un a été essayé (%day).</translation>
    </message>
    <message>
        <source>Talks went without threat and are to go on (%day).</source>
        <translation>Les pourparlers se sont déroulés sans menace et doivent continuer (%day).</translation>
    </message>
    <message>
        <source>All roles are taken, and there was a debrief (%day).</source>
        <translation>Tous les rôles sont pourvus, et il y a eu un débriefing (%day).</translation>
    </message>
    <message>
        <source>The risks were gone through, and a review was decided (%day).</source>
        <translation>Les risques ont été passés en revue, et un examen a été tranché (%day).</translation>
    </message>
    <message>
        <source>The last trip went in travel mode (%day).</source>
        <translation>Le dernier trajet s&apos;est fait en mode voyage (%day).</translation>
    </message>
    <message>
        <source>There is no contact any more (last: %day).</source>
        <translation>Il n&apos;y a plus de contact (dernier : %day).</translation>
    </message>
    <message>
        <source>The purpose was worded anew (%day).</source>
        <translation>L&apos;objet a été reformulé (%day).</translation>
    </message>
    <message>
        <source>No community is met any more (last: %day).</source>
        <translation>Plus aucune communauté n&apos;est rencontrée (dernière : %day).</translation>
    </message>
    <message>
        <source>The last talks are long ago (%day).</source>
        <translation>Les derniers pourparlers sont loin (%day).</translation>
    </message>
    <message>
        <source>Three talks running moved nothing.</source>
        <translation>Trois pourparlers de suite n&apos;ont rien fait avancer.</translation>
    </message>
    <message>
        <source>A red line was crossed.</source>
        <translation>Une ligne rouge a été franchie.</translation>
    </message>
    <message>
        <source>There is a truce or a peace process.</source>
        <translation>Il y a une trêve ou un processus de paix.</translation>
    </message>
    <message>
        <source>An envoy came.</source>
        <translation>Un émissaire est venu.</translation>
    </message>
    <message>
        <source>No mandate is valid any more.</source>
        <translation>Plus aucun mandat n&apos;est valable.</translation>
    </message>
    <message>
        <source>There is a new listing.</source>
        <translation>Il y a une nouvelle inscription.</translation>
    </message>
    <message>
        <source>There is a new label.</source>
        <translation>Il y a une nouvelle étiquette.</translation>
    </message>
    <message>
        <source>An exemption ended.</source>
        <translation>Une exemption a pris fin.</translation>
    </message>
    <message>
        <source>A barrier did not honour what was agreed.</source>
        <translation>Un barrage n&apos;a pas respecté ce qui était convenu.</translation>
    </message>
    <message>
        <source>Two messages running were not answered.</source>
        <translation>Deux messages de suite sont restés sans réponse.</translation>
    </message>
    <message>
        <source>Somebody else holds the place of the talks.</source>
        <translation>Quelqu&apos;un d&apos;autre tient le lieu des pourparlers.</translation>
    </message>
    <message>
        <source>Somebody of the team left.</source>
        <translation>Une personne de l&apos;équipe est partie.</translation>
    </message>
    <message>
        <source>An agency gave way.</source>
        <translation>Une organisation a cédé.</translation>
    </message>
    <message>
        <source>An influence ended.</source>
        <translation>Une influence a pris fin.</translation>
    </message>
    <message>
        <source>Pressure of our own is in play.</source>
        <translation>Une pression de notre part est en jeu.</translation>
    </message>
    <message>
        <source>A check is two weeks overdue.</source>
        <translation>Une vérification a deux semaines de retard.</translation>
    </message>
    <message>
        <source>A review was raised and is not decided.</source>
        <translation>Un examen a été soulevé et n&apos;est pas tranché.</translation>
    </message>
    <message>
        <source>Something asks for a review: %trigger.</source>
        <translation>Quelque chose demande un examen : %trigger.</translation>
    </message>
    <message>
        <source>A device was searched, opened or taken.</source>
        <translation>Un appareil a été fouillé, ouvert ou pris.</translation>
    </message>
</context>
</TS>
