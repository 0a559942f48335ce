<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>It is yours to note or not. Noted, it leaves first.</source>
        <translation>À vous de le noter ou non. Noté, il part en premier.</translation>
    </message>
    <message>
        <source>Note the incident: %1</source>
        <translation>Noter l’incident : %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>Answer to each</source>
        <translation>Réponse à chacune</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>content kept verbally</source>
        <translation>contenu gardé oralement</translation>
    </message>
    <message>
        <source>What was said is not written anywhere; that is a whole record.</source>
        <translation>Ce qui a été dit n’est écrit nulle part ; la fiche est complète ainsi.</translation>
    </message>
    <message>
        <source>No names and no telephone numbers</source>
        <translation>Ni noms ni numéros de téléphone</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>New place %1</source>
        <translation>Nouveau lieu %1</translation>
    </message>
    <message>
        <source>New actor %1</source>
        <translation>Nouvel acteur %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the record</source>
        <translation>
            <numerusform>%n autre dans la fiche</numerusform>
            <numerusform>%n autres dans la fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>this goes first with your next bundle</source>
        <translation>cela part en premier avec votre prochain envoi</translation>
    </message>
    <message>
        <source>Red line: %1</source>
        <translation>Ligne rouge : %1</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>“%1” chooses nothing · words go into the note: Tab leads there</source>
        <translation>« %1 » ne choisit rien · les mots vont dans la note : Tab y mène</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 saves the change · until then it stays as it was</source>
        <translation>%1 enregistre le changement · d’ici là, rien ne change</translation>
    </message>
    <message>
        <source>%1 saves · it is already kept</source>
        <translation>%1 enregistre · c’est déjà gardé</translation>
    </message>
    <message>
        <source>A letter chooses, %1 saves</source>
        <translation>Une lettre choisit, %1 enregistre</translation>
    </message>
</context>
<context>
    <name>MomentPicker</name>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>C’est cela</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>To complete, or to let be</source>
        <translation>À compléter, ou à laisser</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Nothing is lost: all you chose and wrote is still here.</source>
        <translation>Rien n’est perdu : tout ce que vous avez choisi et écrit est encore ici.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>À propos de : %1</translation>
    </message>
    <message>
        <source>The exact point is gone from the newest version</source>
        <translation>Le point exact n’est plus dans la dernière version</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Its first principle review is not decided</source>
        <translation>Son premier examen des principes n&apos;est pas tranché</translation>
    </message>
    <message>
        <source>Nobody has gone through its risks; “there is none” is an answer</source>
        <translation>Personne n&apos;a passé ses risques en revue ; « aucun » est une réponse</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>ce qui a été demandé</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>notre réponse</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>which actor</source>
        <translation>quel acteur</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>négociation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>May be one event?</source>
        <translation>Un seul événement ?</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>Exact points past their end</source>
        <translation>Points exacts à effacer</translation>
    </message>
    <message>
        <source>To ask again</source>
        <translation>À redemander</translation>
    </message>
    <message>
        <source>Unanswered in new engagements</source>
        <translation>Sans réponse dans les nouvelles négociations</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>Also written by another: %1</source>
        <translation>Aussi écrit par une autre personne : %1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Pas écrit : %1</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>Non partagé avec ce carnet</translation>
    </message>
    <message>
        <source>Its exact point was to go by %1</source>
        <translation>Son point exact devait disparaître le %1</translation>
    </message>
    <message>
        <source>Saved. What happened to a red line there stands in two versions.</source>
        <translation>Enregistré. Ce qui est arrivé là à une ligne rouge existe en deux versions.</translation>
    </message>
    <message>
        <source>It was left as it is: keep one of the two, then say it again.</source>
        <translation>Cela est resté tel quel : gardez une des deux, puis dites-le de nouveau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Saved; %1 is asked to complete it</source>
        <translation>Enregistré ; il est demandé à %1 de le compléter</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) today</source>
        <translation>
            <numerusform>%n rencontre aujourd’hui</numerusform>
            <numerusform>%n rencontres aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The day and what waits</source>
        <translation>La journée et ce qui attend</translation>
    </message>
    <message>
        <source>Enter opens or completes · Space is done with it: a step, a record left as it is</source>
        <translation>Entrée ouvre ou complète · Espace : c’est fait, ou laissé tel quel</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Étape suivante…</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>What happens at a barrier, a desk or on the radio belongs here. Choose above what it was; everything else may wait.</source>
        <translation>Ce qui se passe à une barrière, à un bureau ou à la radio a sa place ici. Choisissez plus haut ce que c’était ; le reste peut attendre.</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>What?</source>
        <translation>Quoi ?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand ?</translation>
    </message>
    <message>
        <source>Asked?</source>
        <translation>Demandé ?</translation>
    </message>
    <message>
        <source>We…</source>
        <translation>Nous…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>il y a 30 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>il y a 1 h</translation>
    </message>
    <message>
        <source>2 h ago</source>
        <translation>il y a 2 h</translation>
    </message>
    <message>
        <source>search</source>
        <comment>they asked to search the vehicle</comment>
        <translation>fouille</translation>
    </message>
    <message>
        <source>list of names</source>
        <translation>liste de noms</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>what was seen was checked</comment>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>other route</source>
        <translation>autre route</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>spoken threat</source>
        <translation>menace verbale</translation>
    </message>
    <message>
        <source>at gunpoint</source>
        <translation>arme braquée</translation>
    </message>
    <message>
        <source>force used</source>
        <translation>force employée</translation>
    </message>
    <message>
        <source>it reached them</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>other…</source>
        <comment>another person</comment>
        <translation>autre…</translation>
    </message>
    <message>
        <source>other…</source>
        <comment>another engagement</comment>
        <translation>autre…</translation>
    </message>
    <message>
        <source>Threat?</source>
        <translation>Menace ?</translation>
    </message>
    <message>
        <source>Passed on?</source>
        <translation>Transmis ?</translation>
    </message>
    <message>
        <source>People?</source>
        <translation>Personnes ?</translation>
    </message>
    <message>
        <source>Part of?</source>
        <translation>Dossier ?</translation>
    </message>
    <message>
        <source>pick…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes waited</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Waited %1 minutes</source>
        <translation>Attente de %1 minutes</translation>
    </message>
    <message>
        <source>other…</source>
        <comment>another place</comment>
        <translation>autre…</translation>
    </message>
    <message>
        <source>other…</source>
        <comment>another actor</comment>
        <translation>autre…</translation>
    </message>
    <message>
        <source>held</source>
        <comment>the red line held</comment>
        <translation>tenue</translation>
    </message>
    <message>
        <source>approached</source>
        <comment>the red line was approached</comment>
        <translation>approchée</translation>
    </message>
    <message>
        <source>met under threat</source>
        <comment>the red line was crossed under threat</comment>
        <translation>cédé sous menace</translation>
    </message>
    <message>
        <source>barricade</source>
        <translation>barrière</translation>
    </message>
    <message>
        <source>manned post</source>
        <translation>poste fixe</translation>
    </message>
    <message>
        <source>moving</source>
        <comment>checkpoint that moves</comment>
        <translation>mobile</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>tél.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>droit de passage</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>biens</translation>
    </message>
    <message>
        <source>escort</source>
        <translation>escorte</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>expliqué</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>we refused what was asked</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>cited the agreement</source>
        <translation>accord cité</translation>
    </message>
    <message>
        <source>met under threat</source>
        <translation>cédé sous menace</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>refoulé</translation>
    </message>
    <message>
        <source>goods taken</source>
        <translation>biens pris</translation>
    </message>
    <message>
        <source>held, released</source>
        <translation>retenus, libérés</translation>
    </message>
    <message>
        <source>talked</source>
        <translation>échangé</translation>
    </message>
    <message>
        <source>next step agreed</source>
        <translation>étape suivante convenue</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accord conclu</translation>
    </message>
    <message>
        <source>they refused</source>
        <translation>ils ont refusé</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>message delivered</source>
        <translation>message transmis</translation>
    </message>
    <message>
        <source>message received</source>
        <translation>message reçu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
</context>
</TS>
