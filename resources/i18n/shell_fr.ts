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
    <name>Lifecycle</name>
    <message>
        <source>You can write at once. To send anything, the notebook must join an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook was erased.</source>
        <translation type="unfinished"></translation>
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
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
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
        <source>Search this page</source>
        <translation>Chercher dans cette page</translation>
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
        <source>Undo</source>
        <translation>Annuler</translation>
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
</context>
<context>
    <name>StatusFacts</name>
    <message numerus="yes">
        <source>%n not yet received</source>
        <comment>bundles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles nobody has confirmed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
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
    <name>Words</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a sealed file ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file has an absurdly large header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it; tell security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not sealed to this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to seal it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file was cut or changed on the way ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was used; your notes are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, and tell your security officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid and classic keys cannot share one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this to the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key could not be read ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card or roster again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not fit ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use the file; tell your security officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the root key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook has not joined an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this notebook&apos;s card to the organiser; see Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no organisation or roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds an organisation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is signed by another root: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Compare the fingerprint with your office, aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is broken or not properly signed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster you had is still in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This roster (number {given}) is older than the one here (number {held}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer one is still in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do, unless somebody told you it was new: then tell security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two different rosters with number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you had is still in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and tell your security officer: someone signs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not in the roster: {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the organiser this notebook&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook&apos;s device is no auditor in the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the security officer&apos;s notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card cannot be read or is not signed by itself ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s fingerprint is {found}, not the one you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it again with the person, aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called {person} is in the roster with a device in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} only holds roles that receive no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is in the roster already: {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the bundle&apos;s folder, its .bin file, or a folder above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is incomplete: {name} is missing or short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle does not match what was signed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is larger than hdfield reads ({what}, limit {limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was written by a newer version of hdfield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update hdfield, then receive it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was sealed by a device that is not in the roster: {sender}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a newer roster, or tell your security officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was sealed by a revoked device: {sender}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your security officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was sealed under roster {number}, which is newer than yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch that roster, join it, then receive the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not addressed to this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on unopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different bundles of {sender} carry number {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender: an old copy of that notebook may be in use. Tell security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was received before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have everything already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in the bundle does not check ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the bundle was used; your notes are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the bundle went over its limits or stopped ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more; if it happens again, ask for smaller bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook looks like an old copy that was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are as they were; sealing is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your security officer before you send anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a notebook folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the notebook&apos;s folder, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of hdfield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the key slots in {path} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, but this notebook cannot be opened as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back slots.bin from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole folder away first, then use a backup or the bundles you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slot asks for an absurd amount of memory or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not written by hdfield; do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine could not give {memory_kib} KiB of memory for the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe; this last step was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code does not open this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it belongs to this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name typed is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name exactly, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a {what} code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 32 letters, digits, dots, dashes or underscores; never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in smaller pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON holds a number that is not a plain whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write coordinates and amounts as text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON names a key twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON has a key with unusual characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in its one canonical form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record kind “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known kinds: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {line} does not fit its form: {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the records was saved; what was there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is marked, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {record} of that kind here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {record} has changed since: the parents named are not all its heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; both versions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit sets values this notebook may not read ({groups}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave those values out; someone who may read them must change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {record} was written by a newer version of hdfield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept and passed on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
