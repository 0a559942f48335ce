<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>EngagementForm</name>
    <message>
        <source>A new engagement</source>
        <translation>Nouvelle négociation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What do we ask for?</source>
        <translation>Que demandons-nous ?</translation>
    </message>
    <message>
        <source>Protection of what, from what?</source>
        <translation>Protection de quoi, contre quoi ?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Pour quand ?</translation>
    </message>
    <message>
        <source>For example 2026-07-31</source>
        <translation>Par exemple 2026-07-31</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui ?</translation>
    </message>
    <message>
        <source>To what end?</source>
        <translation>Dans quel but ?</translation>
    </message>
    <message>
        <source>Our purpose in one line, as we say it to them</source>
        <translation>Notre but en une ligne, tel que nous le leur disons</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>Qui mène ?</translation>
    </message>
    <message>
        <source>Who supports?</source>
        <translation>Qui soutient ?</translation>
    </message>
    <message>
        <source>Person codes</source>
        <translation>Codes de personne</translation>
    </message>
    <message>
        <source>Who decides for us?</source>
        <translation>Qui décide pour nous ?</translation>
    </message>
    <message>
        <source>How openly?</source>
        <translation>Avec quelle publicité ?</translation>
    </message>
    <message>
        <source>How did the opening come about?</source>
        <translation>Comment l&apos;ouverture est-elle venue ?</translation>
    </message>
    <message>
        <source>In which encounter was it noticed?</source>
        <translation>Lors de quelle rencontre l&apos;a-t-on remarquée ?</translation>
    </message>
    <message>
        <source>Is it linked to a political or peace process, and how?</source>
        <translation>Est-ce lié à un processus politique ou de paix, et comment ?</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Où en est-on ?</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>Last contact %1</source>
        <translation>Dernier contact : %1</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>This is not in this notebook.</source>
        <translation>Ceci n’est pas dans ce carnet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>Rencontres récentes</translation>
    </message>
    <message>
        <source>Back to all engagements</source>
        <translation>Retour à toutes les négociations</translation>
    </message>
    <message>
        <source>Edit what it is about</source>
        <translation>Modifier de quoi il s’agit</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>To what end</source>
        <translation>Dans quel but</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 mène</translation>
    </message>
    <message>
        <source>%1 in support</source>
        <translation>%1 en soutien</translation>
    </message>
    <message>
        <source>%1 decides for us</source>
        <translation>%1 décide pour nous</translation>
    </message>
    <message>
        <source>A form you were filling in is still here: %1</source>
        <translation>Un formulaire commencé est toujours là : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n négociation</numerusform>
            <numerusform>%n négociations</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Négociations</translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation>Nouvelle négociation</translation>
    </message>
    <message>
        <source>No engagements yet</source>
        <translation>Aucune négociation pour l’instant</translation>
    </message>
    <message>
        <source>A negotiation with its object, its phases and the questions to ask before and during talks belongs here.</source>
        <translation>Une négociation avec son objet, ses phases et les questions à se poser avant et pendant les pourparlers a sa place ici.</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>of %1, acknowledged by %2</source>
        <comment>the mandate</comment>
        <translation>de %1, confirmé par %2</translation>
    </message>
    <message>
        <source>None is written down</source>
        <translation>Aucun n&apos;est consigné</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé : %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>plus en vigueur</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>not acknowledged by both</source>
        <translation>pas confirmé par les deux</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
</context>
<context>
    <name>NowColumn</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Nothing is slipping, due or waiting. What comes up will stand here.</source>
        <translation>Rien ne recule, n&apos;est dû ou n&apos;attend. Ce qui survient se verra ici.</translation>
    </message>
    <message>
        <source>What to look at now</source>
        <translation>À regarder maintenant</translation>
    </message>
</context>
<context>
    <name>NowSlot</name>
    <message>
        <source>Hide Now</source>
        <translation>Masquer Maintenant</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Parts of this engagement</source>
        <translation>Parties de cette négociation</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non ouverte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>ouverte depuis : %1</translation>
    </message>
</context>
</TS>
