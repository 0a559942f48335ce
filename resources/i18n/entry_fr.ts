<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CodeView</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Type two of its groups from your paper, so that it surely can be read later.</source>
        <translation>Tapez deux de ses groupes d’après votre papier, pour être sûr qu’il pourra être relu.</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>Ouvrir le carnet</translation>
    </message>
    <message>
        <source>Write it on paper and keep it away from this computer. It opens the notebook when the passphrase is forgotten, and it is shown only this once.</source>
        <translation>Notez-le sur papier et gardez-le loin de cet ordinateur. Il ouvre le carnet si la phrase secrète est oubliée, et il n’est montré que cette fois.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Revoir le code</translation>
    </message>
    <message>
        <source>That is not this group. Look at your paper, or show the code again.</source>
        <translation>Ce n’est pas ce groupe. Regardez votre papier, ou revoyez le code.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
</context>
<context>
    <name>CreateView</name>
    <message>
        <source>Making the notebook…</source>
        <translation>Création du carnet…</translation>
    </message>
    <message>
        <source>Make your notebook</source>
        <translation>Créez votre carnet</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer, encrypted with your passphrase. If you forget it, only the recovery code you will see next opens the notebook.</source>
        <translation>Tout ce que vous écrivez reste sur cet ordinateur, chiffré avec votre phrase secrète. Si vous l’oubliez, seul le code de secours que vous verrez ensuite ouvre le carnet.</translation>
    </message>
    <message>
        <source>Your person code</source>
        <translation>Votre code personnel</translation>
    </message>
    <message>
        <source>A code, never your name: letters, digits, dots and dashes. Example: U-NEG1</source>
        <translation>Un code, jamais votre nom : lettres, chiffres, points et tirets. Exemple : U-NEG1</translation>
    </message>
    <message>
        <source>For practice only</source>
        <translation>Seulement pour s’exercer</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Type the code you have in your organisation.</source>
        <translation>Tapez le code que vous avez dans votre organisation.</translation>
    </message>
    <message>
        <source>Make the notebook</source>
        <translation>Créer le carnet</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Open another notebook</source>
        <translation>Ouvrir un autre carnet</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Tapez une phrase secrète.</translation>
    </message>
    <message>
        <source>The two differ. Type it again here.</source>
        <translation>Les deux diffèrent. Retapez-la ici.</translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>The code from your paper opens the notebook, and you give it a new passphrase. The code stays the same.</source>
        <translation>Le code de votre papier ouvre le carnet, et vous lui donnez une nouvelle phrase secrète. Le code reste le même.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Seven groups of four; capitals and dashes do not matter.</source>
        <translation>Sept groupes de quatre ; majuscules et tirets n’importent pas.</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Retour à la phrase secrète</translation>
    </message>
    <message>
        <source>Type the code from your paper.</source>
        <translation>Tapez le code de votre papier.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Ouvrir avec la nouvelle phrase</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Four or five words that do not belong together are strong and easy to type.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux sont solides et faciles à taper.</translation>
    </message>
    <message>
        <source>Short: whoever has this computer could find it by trying.</source>
        <translation>Courte : qui tient cet ordinateur pourrait la trouver en essayant.</translation>
    </message>
    <message>
        <source>Better. One more word makes it strong.</source>
        <translation>Mieux. Un mot de plus la rend solide.</translation>
    </message>
    <message>
        <source>Long enough, unless it is a known sentence or about you.</source>
        <translation>Assez longue, sauf si c’est une phrase connue ou qui parle de vous.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Your notebook</source>
        <translation>Votre carnet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj. est active</translation>
    </message>
    <message>
        <source>It is locked: what is in it can be read only with its passphrase.</source>
        <translation>Il est verrouillé : son contenu ne se lit qu’avec sa phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>Once after an update, lists and search are prepared anew; nothing you wrote changes. %n record(s) so far.</source>
        <translation>
            <numerusform>Une seule fois après une mise à jour, listes et recherche sont préparées à nouveau ; rien de ce que vous avez écrit ne change. %n fiche pour l’instant.</numerusform>
            <numerusform>Une seule fois après une mise à jour, listes et recherche sont préparées à nouveau ; rien de ce que vous avez écrit ne change. %n fiches pour l’instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Back to your notebook</source>
        <translation>Revenir à votre carnet</translation>
    </message>
    <message>
        <source>Notebook “%1”</source>
        <translation>Carnet « %1 »</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Clavier : %1</translation>
    </message>
</context>
</TS>
