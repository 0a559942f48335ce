<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Inducements</name>
    <message>
        <source>Carrots</source>
        <translation>Incitations</translation>
    </message>
    <message>
        <source>Add a carrot</source>
        <translation>Ajouter une incitation</translation>
    </message>
    <message>
        <source>c</source>
        <comment>the letter that adds a carrot</comment>
        <translation>i</translation>
    </message>
    <message>
        <source>A new carrot</source>
        <translation>Une nouvelle incitation</translation>
    </message>
    <message>
        <source>This carrot</source>
        <translation>Cette incitation</translation>
    </message>
    <message>
        <source>What they could gain by talking, from us or from others. These work best.</source>
        <translation>Ce qu’ils gagneraient à parler, de nous ou d’autres. C’est ce qui marche le mieux.</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>Pressions</translation>
    </message>
    <message>
        <source>Note a stick</source>
        <translation>Noter une pression</translation>
    </message>
    <message>
        <source>A stick that was noticed</source>
        <translation>Une pression constatée</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>Cette pression</translation>
    </message>
    <message>
        <source>Pressure others put on them is noted here, and what it did to trust.</source>
        <translation>On note ici les pressions exercées par d’autres, et leur effet sur la confiance.</translation>
    </message>
    <message>
        <source>What they may hope to gain</source>
        <translation>Ce qu’ils peuvent espérer gagner</translation>
    </message>
    <message>
        <source>Say what they may hope for</source>
        <translation>Dire ce qu’ils peuvent espérer</translation>
    </message>
    <message>
        <source>What they expect of talks, fair or foul, to see it coming.</source>
        <translation>Ce qu’ils attendent des pourparlers, honnête ou non, pour le voir venir.</translation>
    </message>
    <message>
        <source>If they say no</source>
        <translation>S’ils disent non</translation>
    </message>
    <message>
        <source>Say what no would cost them</source>
        <translation>Dire ce qu’un refus leur coûterait</translation>
    </message>
    <message>
        <source>What a refusal would cost them, and with whom. Little is an answer too.</source>
        <translation>Ce qu’un refus leur coûterait, et auprès de qui. Peu est aussi une réponse.</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand ?</translation>
    </message>
    <message>
        <source>What was it expected to do?</source>
        <translation>Qu’en attendait-on ?</translation>
    </message>
    <message>
        <source>What was it seen to do?</source>
        <translation>Qu’a-t-on constaté ?</translation>
    </message>
    <message>
        <source>What does that rest on?</source>
        <translation>Sur quoi cela repose-t-il ?</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>À quel point en sommes-nous sûrs ?</translation>
    </message>
    <message>
        <source>What did it cost in trust?</source>
        <translation>Qu’a-t-elle coûté en confiance ?</translation>
    </message>
    <message>
        <source>What would bring the trust back?</source>
        <translation>Qu’est-ce qui rétablirait la confiance ?</translation>
    </message>
    <message>
        <source>What would it give them?</source>
        <translation>Que leur apporterait-elle ?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>What exactly, and what not?</source>
        <translation>Quoi exactement, et quoi non ?</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Où en est-on ?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-elle ?</translation>
    </message>
    <message>
        <source>Who brings it?</source>
        <translation>Qui l’apporte ?</translation>
    </message>
    <message>
        <source>Whom could it harm, and how?</source>
        <translation>À qui pourrait-elle nuire, et comment ?</translation>
    </message>
    <message>
        <source>Communities, other parties, our staff, the next talks.</source>
        <translation>Communautés, autres parties, notre personnel, les prochains pourparlers.</translation>
    </message>
    <message>
        <source>Which principle review does it rest on?</source>
        <translation>Sur quel examen des principes repose-t-elle ?</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>Par qui ?</translation>
    </message>
    <message>
        <source>What presses on them?</source>
        <translation>Qu’est-ce qui pèse sur eux ?</translation>
    </message>
    <message>
        <source>On whom?</source>
        <translation>Sur qui ?</translation>
    </message>
    <message>
        <source>Who wields it?</source>
        <translation>Qui l’exerce ?</translation>
    </message>
    <message>
        <source>A stick wielded by others keeps us out of it.</source>
        <translation>Une pression exercée par d’autres nous tient à l’écart.</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>Lequel d’entre eux ?</translation>
    </message>
    <message>
        <source>What happened, or what is meant?</source>
        <translation>Que s’est-il passé, ou de quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Sources, communities, staff on the road, the next talks.</source>
        <translation>Sources, communautés, personnel sur la route, les prochains pourparlers.</translation>
    </message>
    <message>
        <source>What keeps us apart from it?</source>
        <translation>Qu’est-ce qui nous en tient séparés ?</translation>
    </message>
    <message>
        <source>A stick of our own waits until its review is decided.</source>
        <translation>Une pression de notre part attend que son examen soit décidé.</translation>
    </message>
    <message>
        <source>no harm check</source>
        <translation>risques non examinés</translation>
    </message>
    <message>
        <source>What may they hope to gain?</source>
        <translation>Que peuvent-ils espérer gagner ?</translation>
    </message>
    <message>
        <source>Written down to see it coming. It is never an offer of ours.</source>
        <translation>Noté pour le voir venir. Ce n’est jamais une offre de notre part.</translation>
    </message>
    <message>
        <source>What would a refusal cost them?</source>
        <translation>Que leur coûterait un refus ?</translation>
    </message>
    <message>
        <source>Who would make them feel it?</source>
        <translation>Qui le leur ferait sentir ?</translation>
    </message>
    <message>
        <source>A stick of our own waits for a decided principle review and a harm check.</source>
        <translation>Une pression de notre part attend un examen des principes décidé et un examen des risques.</translation>
    </message>
    <message>
        <source>Others pressed them of late. They may tie it to us: look whether our distance is kept.</source>
        <translation>D’autres ont fait pression sur eux récemment. Ils peuvent nous y associer : vérifiez que notre distance est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s) of our own without a principle review</source>
        <translation>
            <numerusform>%n pression de notre part sans examen des principes</numerusform>
            <numerusform>%n pressions de notre part sans examen des principes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore écrit</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Commencer l’examen</translation>
    </message>
    <message>
        <source>Note the harm to trust as an obstacle</source>
        <translation>Noter l’atteinte à la confiance comme obstacle</translation>
    </message>
    <message>
        <source>What it would cost them</source>
        <translation>Ce que cela leur coûterait</translation>
    </message>
    <message>
        <source>Who would make them feel it</source>
        <translation>Qui le leur ferait sentir</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Examen : %1</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Not known. Add a fact to their sheet: %1</source>
        <translation>Inconnu. Ajoutez un fait à leur fiche : %1</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>Ce qu’ils permettent</translation>
    </message>
    <message>
        <source>Not written down. Their sheet has a place for it: What they allow.</source>
        <translation>Pas noté. Leur fiche a une place pour cela : Ce qu’ils permettent.</translation>
    </message>
    <message>
        <source>The standing they seek, and in whose eyes</source>
        <translation>La considération qu’ils cherchent, et auprès de qui</translation>
    </message>
    <message>
        <source>Communities they depend on</source>
        <translation>Communautés dont ils dépendent</translation>
    </message>
    <message>
        <source>Services they run, or could be spared</source>
        <translation>Services qu’ils assurent, ou qu’on pourrait leur éviter</translation>
    </message>
    <message>
        <source>Whose opinion they mind</source>
        <translation>L’opinion qui compte pour eux</translation>
    </message>
    <message>
        <source>What a sanction could reach</source>
        <translation>Ce qu’une sanction pourrait toucher</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>What would bring them</source>
        <translation>Ce qui les ferait venir</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>Their sheet</source>
        <translation>Leur fiche</translation>
    </message>
    <message>
        <source>The actors these talks are with are named in the engagement.</source>
        <translation>Les acteurs de ces pourparlers se nomment dans la négociation.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on their sheet</source>
        <translation>
            <numerusform>et %n autre sur leur fiche</numerusform>
            <numerusform>et %n autres sur leur fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed under a peace agreement</source>
        <translation>Dû au titre d’un accord de paix</translation>
    </message>
    <message>
        <source>Nothing known. A point under Talks can say that a peace process owns it.</source>
        <translation>Rien de connu. Un point sous Pourparlers peut dire qu’il relève d’un processus de paix.</translation>
    </message>
    <message>
        <source>Not shared with this notebook</source>
        <translation>Non partagé avec ce carnet</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Personne de nommé</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>How far it could reach them is not written down.</source>
        <translation>Jusqu’où elle peut les toucher n’est pas noté.</translation>
    </message>
    <message>
        <source>Together: a high cost to trust.</source>
        <translation>Ensemble : un coût élevé pour la confiance.</translation>
    </message>
    <message>
        <source>Together: some cost to trust.</source>
        <translation>Ensemble : un certain coût pour la confiance.</translation>
    </message>
    <message>
        <source>Together: what they cost in trust is not known.</source>
        <translation>Ensemble : le coût pour la confiance n’est pas connu.</translation>
    </message>
    <message>
        <source>Together: no cost to trust seen.</source>
        <translation>Ensemble : aucun coût constaté pour la confiance.</translation>
    </message>
    <message>
        <source>In play together</source>
        <translation>En jeu en même temps</translation>
    </message>
    <message>
        <source>The hardest on trust first</source>
        <translation>Le plus dur pour la confiance d’abord</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Cost to trust</source>
        <translation>Coût pour la confiance</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the lists above</source>
        <translation>
            <numerusform>et %n autre, dans les listes ci-dessus</numerusform>
            <numerusform>et %n autres, dans les listes ci-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Constaté : %1.</translation>
    </message>
    <message>
        <source>What it could reach</source>
        <translation>Ce qu’elle pourrait toucher</translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation>rien de noté</translation>
    </message>
</context>
</TS>
