<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>KeysSection</name>
    <message numerus="yes">
        <source>%n versions checked</source>
        <translation>
            <numerusform>%n version vérifiée</numerusform>
            <numerusform>%n versions vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and safety</source>
        <translation>Clés et sûreté</translation>
    </message>
    <message>
        <source>A new passphrase opens the notebook from then on. The recovery code stays the same.</source>
        <translation>Une nouvelle phrase secrète ouvre le carnet dès lors. Le code de secours reste le même.</translation>
    </message>
    <message>
        <source>Every page, signature and list is checked; nothing is changed.</source>
        <translation>Chaque page, signature et liste est vérifiée ; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Erasing makes everything in this notebook unreadable on this computer. Bundles already handed over stay with those who received them.</source>
        <translation>Effacer rend tout le contenu de ce carnet illisible sur cet ordinateur. Les envois déjà remis restent chez ceux qui les ont reçus.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Vérifier le carnet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Erase the notebook…</source>
        <translation>Effacer le carnet…</translation>
    </message>
</context>
<context>
    <name>NotebookSection</name>
    <message>
        <source>The people of your organisation appear here once you have joined.</source>
        <translation>Les personnes de votre organisation apparaissent ici une fois que vous l’avez rejointe.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Fixé par votre organisation.</translation>
    </message>
    <message>
        <source>This notebook</source>
        <translation>Ce carnet</translation>
    </message>
    <message>
        <source>Keep these lines</source>
        <translation>Garder ces lignes</translation>
    </message>
    <message>
        <source>Take the next roster…</source>
        <translation>Prendre le registre suivant…</translation>
    </message>
    <message>
        <source>None yet. Joining is needed to send and receive.</source>
        <translation>Aucune pour l’instant. Il faut en rejoindre une pour envoyer et recevoir.</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Rejoindre une organisation…</translation>
    </message>
    <message>
        <source>Person code</source>
        <translation>Code personnel</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Empreinte de cet appareil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>You usually write to</source>
        <translation>Vous écrivez d’habitude à</translation>
    </message>
    <message>
        <source>Locks itself after</source>
        <translation>Se verrouille après</translation>
    </message>
    <message>
        <source>How exactly a new encounter says where</source>
        <translation>Précision du lieu d’une nouvelle rencontre</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Permits, stamped letters, agreements: pictures are made anew and sealed. Never photographs of people.</source>
        <translation>Permis, lettres tamponnées, accords : les images sont refaites et scellées. Jamais de photographies de personnes.</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Carte d’urgence</translation>
    </message>
    <message>
        <source>One line each: whom to call, what to say, what never to say.</source>
        <translation>Une ligne chacun : qui appeler, quoi dire, quoi ne jamais dire.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes of quiet</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>may not be attached</source>
        <translation>ne peuvent pas être joints</translation>
    </message>
    <message>
        <source>may be attached</source>
        <translation>peuvent être joints</translation>
    </message>
    <message>
        <source>%1, roster %2</source>
        <translation>%1, registre %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Import a gazetteer</source>
        <translation>Importer un répertoire de lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be found by name from now on.</source>
        <translation>
            <numerusform>%n lieu se trouve désormais par son nom.</numerusform>
            <numerusform>%n lieux se trouvent désormais par leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not taken in; nothing was changed.</source>
        <translation>Le fichier n&apos;a pas été importé ; rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>it is not saved as UTF-8</source>
        <translation>il n&apos;est pas enregistré en UTF-8</translation>
    </message>
    <message>
        <source>it is larger than 64 MB</source>
        <translation>il dépasse 64 Mo</translation>
    </message>
    <message>
        <source>it has more than 500,000 places</source>
        <translation>il contient plus de 500 000 lieux</translation>
    </message>
    <message>
        <source>it holds no places</source>
        <translation>il ne contient aucun lieu</translation>
    </message>
    <message>
        <source>quotation marks do not close</source>
        <translation>des guillemets ne se ferment pas</translation>
    </message>
    <message>
        <source>there are more or fewer cells than in the first line</source>
        <translation>il y a plus ou moins de cellules que dans la première ligne</translation>
    </message>
    <message>
        <source>this column is not known</source>
        <translation>cette colonne est inconnue</translation>
    </message>
    <message>
        <source>this column stands twice</source>
        <translation>cette colonne figure deux fois</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>cette colonne manque</translation>
    </message>
    <message>
        <source>this is not a P-code</source>
        <translation>ce n&apos;est pas un P-code</translation>
    </message>
    <message>
        <source>this P-code stands twice</source>
        <translation>ce P-code figure deux fois</translation>
    </message>
    <message>
        <source>this level is not known</source>
        <translation>ce niveau est inconnu</translation>
    </message>
    <message>
        <source>the place has no name</source>
        <translation>le lieu n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>the name is too long or holds hidden signs</source>
        <translation>le nom est trop long ou contient des signes cachés</translation>
    </message>
    <message>
        <source>this is not a coordinate</source>
        <translation>ce n&apos;est pas une coordonnée</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>ce fuseau horaire est inconnu</translation>
    </message>
    <message>
        <source>the place it lies in is not in the file</source>
        <translation>le lieu qui le contient n&apos;est pas dans le fichier</translation>
    </message>
    <message>
        <source>it lies in itself</source>
        <translation>il se contient lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), taken in %1</source>
        <translation>
            <numerusform>%n lieu, importé %1</numerusform>
            <numerusform>%n lieux, importés %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>A gazetteer offers thousands of places by name as you type. It is a CSV file with the columns pcode, parent, level, name_en, name_fr or name_ar, lat, lon and zone; importing one replaces the one before. It stays in this notebook.</source>
        <translation>Un répertoire propose des milliers de lieux par leur nom pendant la frappe. C&apos;est un fichier CSV avec les colonnes pcode, parent, level, name_en, name_fr ou name_ar, lat, lon et zone ; en importer un remplace le précédent. Il reste dans ce carnet.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Time zone of the mission</source>
        <translation>Fuseau horaire de la mission</translation>
    </message>
    <message>
        <source>For places that name none, as Asia/Aden. Empty for this computer&apos;s.</source>
        <translation>Pour les lieux qui n&apos;en ont pas, par exemple Asia/Aden. Vide : celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>An exact point is kept at most</source>
        <translation>Un point exact se garde au plus</translation>
    </message>
    <message>
        <source>It needs a reason, leaves in no bundle, and is not shown after its last day.</source>
        <translation>Il lui faut une raison, il ne part dans aucun envoi et n&apos;est plus montré après son dernier jour.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No such time zone; write it as Asia/Aden.</source>
        <translation>Ce fuseau n&apos;existe pas ; écrivez-le comme Asia/Aden.</translation>
    </message>
    <message>
        <source>No gazetteer yet.</source>
        <translation>Pas encore de répertoire.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Rejoindre une organisation</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The new passphrase opens the notebook from now on.</source>
        <translation>La nouvelle phrase secrète ouvre désormais le carnet.</translation>
    </message>
    <message numerus="yes">
        <source>The notebook is whole: %n versions checked.</source>
        <translation>
            <numerusform>Le carnet est intact : %n version vérifiée.</numerusform>
            <numerusform>Le carnet est intact : %n versions vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions whose signature does not hold</source>
        <translation>
            <numerusform>%n version dont la signature ne tient pas</numerusform>
            <numerusform>%n versions dont la signature ne tient pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records with a wrong newest version</source>
        <translation>
            <numerusform>%n fiche dont la dernière version est fausse</numerusform>
            <numerusform>%n fiches dont la dernière version est fausse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records shown otherwise than kept</source>
        <translation>
            <numerusform>%n fiche montrée autrement qu’elle n’est gardée</numerusform>
            <numerusform>%n fiches montrées autrement qu’elles ne sont gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers missing or damaged</source>
        <translation>
            <numerusform>%n document manquant ou abîmé</numerusform>
            <numerusform>%n documents manquants ou abîmés</numerusform>
        </translation>
    </message>
    <message>
        <source>The notebook is not whole.</source>
        <translation>Le carnet n’est pas intact.</translation>
    </message>
    <message>
        <source>Everything in it becomes unreadable on this computer, and nobody can bring it back. Bundles already handed over stay with those who received them.</source>
        <translation>Tout son contenu devient illisible sur cet ordinateur, et personne ne peut le rétablir. Les envois déjà remis restent chez ceux qui les ont reçus.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>At most 24 lines of plain text, each shorter than a long sentence.</source>
        <translation>Au plus 24 lignes de texte simple, chacune plus courte qu’une longue phrase.</translation>
    </message>
    <message>
        <source>Erase “%1”?</source>
        <translation>Effacer « %1 » ?</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
</TS>
