<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%n place(s) not on the map: no centre and no outline is known. They are in the table.</source>
        <translation>
            <numerusform>%n lieu n’est pas sur la carte : ni centre ni contour connus. Il est dans le tableau.</numerusform>
            <numerusform>%n lieux ne sont pas sur la carte : ni centre ni contour connus. Ils sont dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Which encounters</source>
        <translation>Quelles rencontres</translation>
    </message>
    <message>
        <source>Map or table</source>
        <translation>Carte ou tableau</translation>
    </message>
    <message>
        <source>Boundaries…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Take in a GeoJSON file of boundaries; it replaces those there are</source>
        <translation>Reprendre un fichier GeoJSON de limites ; il remplace celles qui sont là</translation>
    </message>
    <message>
        <source>Places with their encounters</source>
        <translation>Lieux et leurs rencontres</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>Se rapprocher</translation>
    </message>
    <message>
        <source>Go farther</source>
        <translation>S’éloigner</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à dessiner pour l’instant</translation>
    </message>
    <message>
        <source>Encounters at places appear here by themselves, each place as an area, never as a point. You can bring the boundaries of a country as a GeoJSON file; no network is used.</source>
        <translation>Les rencontres liées à un lieu apparaissent ici d’elles-mêmes, chaque lieu comme une zone, jamais comme un point. Vous pouvez apporter les limites d’un pays dans un fichier GeoJSON ; aucun réseau n’est utilisé.</translation>
    </message>
    <message>
        <source>Bring boundaries</source>
        <translation>Apporter des limites</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Boundaries as GeoJSON</source>
        <translation>Limites au format GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) close together</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux proches les uns des autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn as its outline.</source>
        <translation>Dessiné par son contour.</translation>
    </message>
    <message>
        <source>Drawn as an area: how exactly the place is kept.</source>
        <translation>Dessiné comme une zone : c’est la précision gardée pour ce lieu.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) drawn on the map.</source>
        <translation>
            <numerusform>%n zone dessinée sur la carte.</numerusform>
            <numerusform>%n zones dessinées sur la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in this notebook and leave with no bundle.</source>
        <translation>Elles restent dans ce carnet et ne partent avec aucun paquet.</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>Map: %n place(s)</source>
        <translation>
            <numerusform>Carte : %n lieu</numerusform>
            <numerusform>Carte : %n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome and day of the last encounter at each place</source>
        <translation>Issue et jour de la dernière rencontre en chaque lieu</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Go-betweens</source>
        <translation>Intermédiaires</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>chosen: %1, %2</source>
        <translation>choisi : %1, %2</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>pas sur la carte</translation>
    </message>
    <message>
        <source>last encounter: %1</source>
        <translation>dernière rencontre : %1</translation>
    </message>
</context>
<context>
    <name>PlacePane</name>
    <message>
        <source>No place chosen</source>
        <translation>Aucun lieu choisi</translation>
    </message>
    <message>
        <source>Choose a place on the map: with the arrow keys, or by clicking.</source>
        <translation>Choisissez un lieu sur la carte : avec les flèches, ou d’un clic.</translation>
    </message>
    <message>
        <source>Card of this post</source>
        <translation>Fiche de ce poste</translation>
    </message>
    <message>
        <source>Newest encounters here</source>
        <translation>Dernières rencontres ici</translation>
    </message>
    <message>
        <source>Arrows walk from place to place, Shift and arrows push the map, + and − come nearer and go farther, 0 shows everything, Enter opens.</source>
        <translation>Les flèches vont de lieu en lieu, Maj et les flèches poussent la carte, + et − rapprochent et éloignent, 0 montre tout, Entrée ouvre.</translation>
    </message>
</context>
</TS>
