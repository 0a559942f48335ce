<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Agreements</name>
    <message>
        <source>Negotiating confers no status: it says nothing of who anybody is.</source>
        <translation>Négocier ne confère aucun statut : cela ne dit rien de ce que chacun est.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Ajouter un accord</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the letter that adds an agreement</comment>
        <translation>c</translation>
    </message>
    <message>
        <source>A new agreement</source>
        <translation>Un nouvel accord</translation>
    </message>
    <message>
        <source>This agreement</source>
        <translation>Cet accord</translation>
    </message>
    <message>
        <source>What was agreed belongs here, oral or written, with its terms.</source>
        <translation>Ce qui a été convenu, par oral ou par écrit, a sa place ici, avec ses clauses.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms and their checks</source>
        <translation>Les clauses et leurs vérifications</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter une clause</translation>
    </message>
    <message>
        <source>m</source>
        <comment>the letter that adds a term</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>A new term</source>
        <translation>Une nouvelle clause</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Cette clause</translation>
    </message>
    <message>
        <source>Each term of an agreement belongs here: how it is checked, by whom, and when.</source>
        <translation>Chaque clause d’un accord a sa place ici : comment elle est vérifiée, par qui et quand.</translation>
    </message>
    <message>
        <source>What was agreed, in a line?</source>
        <translation>Qu’a-t-on convenu, en une ligne ?</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>Sous quelle forme ?</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Où en est-il ?</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui ?</translation>
    </message>
    <message>
        <source>In which encounter was it made?</source>
        <translation>Dans quelle rencontre a-t-il été conclu ?</translation>
    </message>
    <message>
        <source>Who witnessed it, by role?</source>
        <translation>Qui en a été témoin, par fonction ?</translation>
    </message>
    <message>
        <source>Roles, never names: two elders, the chair of the access group.</source>
        <translation>Des fonctions, jamais de noms : deux anciens, le président du groupe d’accès.</translation>
    </message>
    <message>
        <source>Does it say that negotiating confers no status?</source>
        <translation>Dit-il que négocier ne confère aucun statut ?</translation>
    </message>
    <message>
        <source>What do people in need gain?</source>
        <translation>Qu’y gagnent les personnes dans le besoin ?</translation>
    </message>
    <message>
        <source>What do they gain?</source>
        <translation>Qu’y gagnent-ils ?</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Pourquoi a-t-il changé ?</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Changé le</translation>
    </message>
    <message>
        <source>Which agreement does it replace?</source>
        <translation>Quel accord remplace-t-il ?</translation>
    </message>
    <message>
        <source>What is the term about?</source>
        <translation>Sur quoi porte la clause ?</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>Que dit-elle ?</translation>
    </message>
    <message>
        <source>How is it checked?</source>
        <translation>Comment est-elle vérifiée ?</translation>
    </message>
    <message>
        <source>Who checks, by role?</source>
        <translation>Qui vérifie, par fonction ?</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Of which agreement?</source>
        <translation>De quel accord ?</translation>
    </message>
    <message>
        <source>Which promise of the ledger is it?</source>
        <translation>Quelle promesse du registre est-ce ?</translation>
    </message>
    <message>
        <source>Where does it hold?</source>
        <translation>Où s’applique-t-elle ?</translation>
    </message>
    <message>
        <source>What did the last check show?</source>
        <translation>Qu’a montré la dernière vérification ?</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Vérifiée pour la dernière fois le</translation>
    </message>
    <message>
        <source>Checked in which encounter?</source>
        <translation>Vérifiée lors de quelle rencontre ?</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas vérifiée</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>prochaine vérification : %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>vérifiée : %1</translation>
    </message>
    <message>
        <source>check due</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>It says so itself: negotiating confers no status.</source>
        <translation>Il le dit lui-même : négocier ne confère aucun statut.</translation>
    </message>
    <message>
        <source>It does not say yet that negotiating confers no status.</source>
        <translation>Il ne dit pas encore que négocier ne confère aucun statut.</translation>
    </message>
</context>
<context>
    <name>Faith</name>
    <message>
        <source>Views on good faith</source>
        <translation>Regards sur la bonne foi</translation>
    </message>
    <message>
        <source>Write a view</source>
        <translation>Écrire un avis</translation>
    </message>
    <message>
        <source>v</source>
        <comment>the letter that writes a view on good faith</comment>
        <translation>v</translation>
    </message>
    <message>
        <source>A new view</source>
        <translation>Un nouvel avis</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Cet avis</translation>
    </message>
    <message>
        <source>How one of us saw their good faith on a day, with room for who sees it otherwise.</source>
        <translation>Comment l’un de nous a vu leur bonne foi un jour donné, avec une place pour qui la voit autrement.</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>De qui ?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>How do you see them today?</source>
        <translation>Comment les voyez-vous aujourd’hui ?</translation>
    </message>
    <message>
        <source>What speaks for good faith?</source>
        <translation>Qu’est-ce qui parle pour la bonne foi ?</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>Qu’est-ce qui parle contre ?</translation>
    </message>
    <message>
        <source>Why do you see it so?</source>
        <translation>Pourquoi le voyez-vous ainsi ?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>En êtes-vous sûr ?</translation>
    </message>
    <message>
        <source>Who of us sees it otherwise, and why?</source>
        <translation>Qui parmi nous le voit autrement, et pourquoi ?</translation>
    </message>
    <message>
        <source>Whose view is it?</source>
        <translation>De qui est cet avis ?</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>pour : %1</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>contre : %1</translation>
    </message>
    <message>
        <source>For good faith</source>
        <translation>Pour la bonne foi</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>avis contraire</translation>
    </message>
    <message>
        <source>Seen since the view of %1</source>
        <translation>Vu depuis l’avis du %1</translation>
    </message>
    <message>
        <source>asks for a new view</source>
        <translation>demande un nouvel avis</translation>
    </message>
    <message>
        <source>Seen so far; no view yet</source>
        <translation>Vu jusqu’ici ; pas encore d’avis</translation>
    </message>
    <message>
        <source>Nothing seen</source>
        <translation>Rien vu</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Montrer %n plus ancien</numerusform>
            <numerusform>Montrer %n plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the signals were seen</source>
        <translation>Où les signes ont été vus</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>“%1”, checked %2: %3. Set the promise to: %4</source>
        <translation>« %1 », vérification (%2) : %3. Marquer la promesse : %4</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Strained, because this term was not held: %1</source>
        <translation>Sous tension, car cette clause n’a pas été respectée : %1</translation>
    </message>
    <message>
        <source>Say it is strained</source>
        <translation>Le dire sous tension</translation>
    </message>
    <message>
        <source>Pledged, verified, listed</source>
        <translation>Promis, constaté, listé</translation>
    </message>
    <message>
        <source>What checks of terms say</source>
        <translation>Ce que disent les vérifications</translation>
    </message>
    <message>
        <source>Put it into their promises</source>
        <translation>L’inscrire dans leurs promesses</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter une clause</translation>
    </message>
    <message>
        <source>not in this notebook</source>
        <translation>pas dans ce carnet</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Renégocier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>Tenues : %1 sur %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bientôt due</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>dont %n en retard</numerusform>
            <numerusform>dont %n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n en partie</numerusform>
            <numerusform>%n en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n rompue</numerusform>
            <numerusform>%n rompues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not verifiable</source>
        <translation>
            <numerusform>%n invérifiable</numerusform>
            <numerusform>%n invérifiables</numerusform>
        </translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>vu : %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>faite : %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1 of %2 kept (%3 %)</source>
        <translation>Tenues : %1 sur %2 (%3 %)</translation>
    </message>
    <message>
        <source>On whose behalf?</source>
        <translation>Au nom de qui ?</translation>
    </message>
    <message>
        <source>To whom was it given?</source>
        <translation>À qui a-t-elle été faite ?</translation>
    </message>
    <message>
        <source>A new promise</source>
        <translation>Une nouvelle promesse</translation>
    </message>
    <message>
        <source>This promise</source>
        <translation>Cette promesse</translation>
    </message>
    <message>
        <source>Promises of others</source>
        <translation>Promesses des autres</translation>
    </message>
    <message>
        <source>Add one of others</source>
        <translation>Ajouter une des autres</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the letter that adds a promise of others</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>What mediators, authorities or donors promised belongs here.</source>
        <translation>Ce que médiateurs, autorités ou bailleurs ont promis a sa place ici.</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Qu’a-t-on promis ?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Pour quand ?</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Who gave their word?</source>
        <translation>Qui a donné sa parole ?</translation>
    </message>
    <message>
        <source>In which encounter was it given?</source>
        <translation>Lors de quelle rencontre ?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Qu’en est-il advenu ?</translation>
    </message>
    <message>
        <source>In which encounter was it seen?</source>
        <translation>Lors de quelle rencontre l’a-t-on vu ?</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Or how do we know?</source>
        <translation>Ou comment le sait-on ?</translation>
    </message>
    <message>
        <source>Which promise took its place?</source>
        <translation>Quelle promesse l’a remplacée ?</translation>
    </message>
    <message>
        <source>Is it about protection?</source>
        <translation>Concerne-t-elle la protection ?</translation>
    </message>
    <message>
        <source>Which term of an agreement is it?</source>
        <translation>Quelle clause d’un accord est-ce ?</translation>
    </message>
    <message>
        <source>What else should be known?</source>
        <translation>Que faut-il savoir d’autre ?</translation>
    </message>
    <message>
        <source>Our promises</source>
        <translation>Nos promesses</translation>
    </message>
    <message>
        <source>Add one of ours</source>
        <translation>Ajouter une des nôtres</translation>
    </message>
    <message>
        <source>o</source>
        <comment>the letter that adds a promise of ours</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>What we gave our word on belongs here, with the day it is due.</source>
        <translation>Ce sur quoi nous avons donné notre parole a sa place ici, avec le jour où c’est dû.</translation>
    </message>
    <message>
        <source>Their promises</source>
        <translation>Leurs promesses</translation>
    </message>
    <message>
        <source>Add one of theirs</source>
        <translation>Ajouter une des leurs</translation>
    </message>
    <message>
        <source>t</source>
        <comment>the letter that adds a promise of theirs</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>What they gave their word on belongs here, and where it was seen to hold.</source>
        <translation>Ce sur quoi ils ont donné leur parole a sa place ici, et où on l’a vu tenir.</translation>
    </message>
</context>
<context>
    <name>PromisesHere</name>
    <message>
        <source>Which promise, and what came of it?</source>
        <translation>Quelle promesse, et qu’en est-il advenu ?</translation>
    </message>
    <message>
        <source>This promise</source>
        <translation>Cette promesse</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>A promise was made here</source>
        <translation>Une promesse a été faite ici</translation>
    </message>
    <message>
        <source>A promise made here</source>
        <translation>Une promesse faite ici</translation>
    </message>
    <message>
        <source>Open in the ledger</source>
        <translation>Ouvrir dans le registre</translation>
    </message>
    <message>
        <source>A promise was kept or broken here</source>
        <translation>Une promesse a été tenue ou rompue ici</translation>
    </message>
    <message>
        <source>Who gave their word?</source>
        <translation>Qui a donné sa parole ?</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Qu’a-t-on promis ?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Pour quand ?</translation>
    </message>
    <message>
        <source>Which actor is it about?</source>
        <translation>De quel acteur s’agit-il ?</translation>
    </message>
    <message>
        <source>In which talks?</source>
        <translation>Dans quels pourparlers ?</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Faite lors de</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Who spoke?</source>
        <translation>Qui a parlé ?</translation>
    </message>
    <message>
        <source>Is it about protection?</source>
        <translation>Concerne-t-elle la protection ?</translation>
    </message>
    <message>
        <source>What else should be known?</source>
        <translation>Que faut-il savoir d’autre ?</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>faite ici</translation>
    </message>
    <message>
        <source>seen here</source>
        <translation>vue ici</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>In which encounter was it seen?</source>
        <translation>Lors de quelle rencontre l’a-t-on vu ?</translation>
    </message>
    <message>
        <source>When is it checked again?</source>
        <translation>Quand vérifie-t-on de nouveau ?</translation>
    </message>
    <message>
        <source>Check now: what does it show?</source>
        <translation>Vérifier maintenant : que voit-on ?</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
</context>
</TS>
