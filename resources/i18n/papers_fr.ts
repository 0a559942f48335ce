<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttachForm</name>
    <message>
        <source>Paper kept sealed on this device</source>
        <translation>Document gardé scellé sur cet appareil</translation>
    </message>
    <message>
        <source>A permit, a stamped letter, an agreement: papers only. No photograph of a person has a place here.</source>
        <translation>Un permis, une lettre tamponnée, un accord : des documents seulement. Aucune photographie d’une personne n’a sa place ici.</translation>
    </message>
    <message>
        <source>Making the picture anew from its pixels…</source>
        <translation>L’image est refaite à partir de ses pixels…</translation>
    </message>
    <message>
        <source>This is not a picture that can be made anew.</source>
        <translation>Ce n’est pas une image qui puisse être refaite.</translation>
    </message>
    <message>
        <source>It can be kept sealed as it is, and is never opened here. What it says of who wrote it, where and when stays in it; a photograph is better saved as JPEG first.</source>
        <translation>Le fichier peut être gardé scellé tel quel, et n’est jamais ouvert ici. Ce qu’il dit de son auteur, du lieu et du moment y reste ; mieux vaut enregistrer d’abord une photographie en JPEG.</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Keep sealed</source>
        <translation>Garder scellé</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>dated…</source>
        <translation>daté…</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>As it was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Tel que gardé</translation>
    </message>
    <message>
        <source>What can be seen stays visible: faces, names, a screen behind. The file you chose is still where it was.</source>
        <translation>Ce qui se voit reste visible : visages, noms, un écran à l’arrière-plan. Le fichier choisi est toujours à sa place.</translation>
    </message>
    <message>
        <source>Picture as it was</source>
        <translation>Image avant</translation>
    </message>
    <message>
        <source>Picture as it is kept</source>
        <translation>Image telle que gardée</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Release…</source>
        <translation>Laisser partir…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keep on this device again</source>
        <translation>Garder de nouveau sur cet appareil</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Release this paper?</source>
        <translation>Laisser partir ce document ?</translation>
    </message>
    <message>
        <source>The paper and its caption then leave with the next bundles to your team and to coordinators who receive this record; nobody else gets them. Once sealed to somebody, it cannot be taken back.</source>
        <translation>Le document et sa légende partent alors avec les prochains envois pour votre équipe et pour les coordinateurs qui reçoivent cette fiche ; personne d’autre ne les reçoit. Une fois scellé pour quelqu’un, il ne peut plus être repris.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>where it was taken (GPS)</source>
        <translation>lieu de la prise de vue (GPS)</translation>
    </message>
    <message>
        <source>camera or telephone</source>
        <translation>appareil photo ou téléphone</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numéro de série</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>moment de la prise de vue</translation>
    </message>
    <message>
        <source>name of its owner or author</source>
        <translation>nom du propriétaire ou de l’auteur</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>programs that wrote it</source>
        <translation>programmes utilisés</translation>
    </message>
    <message>
        <source>camera settings</source>
        <translation>réglages de l’appareil</translation>
    </message>
    <message>
        <source>the maker&apos;s hidden notes</source>
        <translation>notes cachées du fabricant</translation>
    </message>
    <message>
        <source>a small copy of the picture</source>
        <translation>petite copie de l’image</translation>
    </message>
    <message>
        <source>history of edits (XMP)</source>
        <translation>historique des retouches (XMP)</translation>
    </message>
    <message>
        <source>press captions (IPTC)</source>
        <translation>légendes de presse (IPTC)</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>profil de couleurs</translation>
    </message>
    <message>
        <source>hidden texts</source>
        <translation>textes cachés</translation>
    </message>
    <message>
        <source>further pages or pictures: only the first is kept</source>
        <translation>autres pages ou images : seule la première est gardée</translation>
    </message>
    <message>
        <source>something hidden behind its end</source>
        <translation>quelque chose de caché après la fin</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>autres données</translation>
    </message>
    <message>
        <source>It is no JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>Ce n’est ni JPEG, ni PNG, ni WebP, ni TIFF, ni BMP.</translation>
    </message>
    <message>
        <source>The picture is cut or damaged.</source>
        <translation>L’image est tronquée ou abîmée.</translation>
    </message>
    <message>
        <source>Making it anew took more memory than a paper may.</source>
        <translation>La refaire demande plus de mémoire qu’un document n’en peut prendre.</translation>
    </message>
    <message>
        <source>Making it anew took longer than a paper may.</source>
        <translation>La refaire demande plus de temps qu’un document n’en peut prendre.</translation>
    </message>
    <message>
        <source>It holds more than a picture, so it is not shown.</source>
        <translation>Elle contient autre chose qu’une image ; elle n’est donc pas montrée.</translation>
    </message>
    <message>
        <source>It is kept sealed and never opened here.</source>
        <translation>Il est gardé scellé et n’est jamais ouvert ici.</translation>
    </message>
    <message>
        <source>Nothing but pixels was found in it, and only pixels are kept.</source>
        <translation>Rien d’autre que des pixels n’y a été trouvé, et seuls les pixels sont gardés.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>reste sur cet appareil</translation>
    </message>
    <message>
        <source>released</source>
        <translation>peut partir</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>It is larger than a paper may be.</source>
        <translation>C’est plus grand qu’un document ne peut l’être.</translation>
    </message>
    <message>
        <source>At most 50 million pixels, and 32 MB as it is kept.</source>
        <translation>Au plus 50 millions de pixels, et 32 Mo une fois gardé.</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Paper released; it leaves with the next bundles</source>
        <translation>Ce document peut partir : il part avec les prochains envois</translation>
    </message>
    <message>
        <source>The paper stays on this device again</source>
        <translation>Le document reste de nouveau sur cet appareil</translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation>Joindre un document</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Attach a paper…</source>
        <translation>Joindre un document…</translation>
    </message>
    <message>
        <source>None. A permit, stamped letter or agreement can be kept here, sealed.</source>
        <translation>Aucun. Un permis, une lettre tamponnée ou un accord peut être gardé ici, scellé.</translation>
    </message>
    <message>
        <source>None. The policy of this notebook allows no papers.</source>
        <translation>Aucun. La politique de ce carnet n’autorise pas de documents.</translation>
    </message>
</context>
</TS>
