<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>PlacePicker</name>
    <message>
        <source>Type a name or a P-code</source>
        <translation>Tapez un nom ou un P-code</translation>
    </message>
    <message>
        <source>New place…</source>
        <translation>Nouveau lieu…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>No place is called so.</source>
        <translation>Aucun lieu ne porte ce nom.</translation>
    </message>
    <message>
        <source>gazetteer</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>Kept without a place (policy)</source>
        <translation>Noté sans lieu (règle)</translation>
    </message>
    <message>
        <source>Kept as %1 (policy)</source>
        <translation>Noté comme %1 (règle)</translation>
    </message>
</context>
</TS>
