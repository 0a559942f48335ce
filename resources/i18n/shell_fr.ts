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
</TS>
