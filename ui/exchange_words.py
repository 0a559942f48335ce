"""What the window says when something from outside, or the way there, is refused.

Owns the words for envelopes, signatures, organisations and bundles, as
``ui/words.py`` does for the rest, and knows nothing else.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hdfield import errors as e

_UNTOUCHED: Final = QT_TRANSLATE_NOOP("Words", "Nothing was changed.")
_SAFE: Final = QT_TRANSLATE_NOOP("Words", "Your notes are as they were.")

EXCHANGE: Final[dict[type[BaseException], tuple[object, object, object]]] = {
    # envelopes (age)
    e.MalformedEnvelopeError: (
        QT_TRANSLATE_NOOP("Words", "The file is not a sealed file ({reason})."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Ask for it to be sent again."),
    ),
    e.EnvelopeLimitError: (
        QT_TRANSLATE_NOOP("Words", "The sealed file has an absurdly large header."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Do not use it; tell security."),
    ),
    e.NotForUsError: (
        QT_TRANSLATE_NOOP("Words", "The file is not sealed to this notebook."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Ask the sender to seal it to you."),
    ),
    e.TamperedEnvelopeError: (
        QT_TRANSLATE_NOOP("Words", "The sealed file was cut or changed on the way ({reason})."),
        QT_TRANSLATE_NOOP("Words", "Nothing of it was used; your notes are as they were."),
        QT_TRANSLATE_NOOP("Words", "Ask for it again, and tell your security officer."),
    ),
    e.MixedProfileError: (
        QT_TRANSLATE_NOOP("Words", "Hybrid and classic keys cannot share one file."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Report this to the maker."),
    ),
    e.MalformedKeyError: (
        QT_TRANSLATE_NOOP("Words", "A key could not be read ({what})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Ask for the card or roster again."),
    ),
    # signatures
    e.MalformedSignatureError: (
        QT_TRANSLATE_NOOP("Words", "A signature could not be read ({reason})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Ask for the file again."),
    ),
    e.BadSignatureError: (
        QT_TRANSLATE_NOOP("Words", "A signature does not fit ({reason})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Do not use the file; tell your security officer."),
    ),
    e.WrongRootPassphraseError: (
        QT_TRANSLATE_NOOP("Words", "The passphrase does not open the root key."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Try again, slowly."),
    ),
    # organisation
    e.NotJoinedError: (
        QT_TRANSLATE_NOOP("Words", "This notebook has not joined an organisation."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Give this notebook's card to the organiser; see Settings."),
    ),
    e.NotAnOrganisationError: (
        QT_TRANSLATE_NOOP("Words", "{path} holds no organisation or roster."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Check the folder."),
    ),
    e.BadNameError: (
        QT_TRANSLATE_NOOP("Words", "That cannot be the name of an organisation."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Use one line of at most {limit} characters."),
    ),
    e.OrganisationExistsError: (
        QT_TRANSLATE_NOOP("Words", "{path} holds an organisation already."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Choose another folder."),
    ),
    e.WrongRootError: (
        QT_TRANSLATE_NOOP("Words", "The roster is signed by another root: {found}."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Do not use it. Compare the fingerprint with your office, aloud."),
    ),
    e.BrokenRosterError: (
        QT_TRANSLATE_NOOP("Words", "The roster is broken or not properly signed ({reason})."),
        QT_TRANSLATE_NOOP("Words", "The roster you had is still in force."),
        QT_TRANSLATE_NOOP("Words", "Ask the organiser for it again."),
    ),
    e.OlderRosterError: (
        QT_TRANSLATE_NOOP(
            "Words", "This roster (number {given}) is older than the one here (number {held})."
        ),
        QT_TRANSLATE_NOOP("Words", "The newer one is still in force."),
        QT_TRANSLATE_NOOP("Words", "Nothing to do, unless somebody told you it was new: then tell security."),
    ),
    e.RosterForkError: (
        QT_TRANSLATE_NOOP("Words", "There are two different rosters with number {number}."),
        QT_TRANSLATE_NOOP("Words", "The one you had is still in force."),
        QT_TRANSLATE_NOOP("Words", "Stop and tell your security officer: someone signs twice."),
    ),
    e.OtherOrganisationError: (
        QT_TRANSLATE_NOOP("Words", "This belongs to another organisation."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Check where it came from."),
    ),
    e.NotEnrolledError: (
        QT_TRANSLATE_NOOP("Words", "This device is not in the roster: {device}."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Send the organiser this notebook's card."),
    ),
    e.NotAnAuditorError: (
        QT_TRANSLATE_NOOP("Words", "This notebook's device is no auditor in the roster."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Use the security officer's notebook."),
    ),
    e.BrokenCardError: (
        QT_TRANSLATE_NOOP("Words", "The card cannot be read or is not signed by itself ({reason})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Ask for it again."),
    ),
    e.WrongFingerprintError: (
        QT_TRANSLATE_NOOP("Words", "The card's fingerprint is {found}, not the one you gave."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Compare it again with the person, aloud."),
    ),
    e.UnknownPersonError: (
        QT_TRANSLATE_NOOP("Words", "Nobody called {person} is in the roster with a device in use."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Check the code."),
    ),
    e.NothingForRoleError: (
        QT_TRANSLATE_NOOP("Words", "{person} only holds roles that receive no records."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Choose another person."),
    ),
    e.DeviceTakenError: (
        QT_TRANSLATE_NOOP("Words", "This device is in the roster already: {device}."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Nothing to do."),
    ),
    # bundles
    e.NotABundleError: (
        QT_TRANSLATE_NOOP("Words", "There is no bundle at {path}."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Give the bundle's folder, its .bin file, or a folder above."),
    ),
    e.CutBundleError: (
        QT_TRANSLATE_NOOP("Words", "The bundle is incomplete: {name} is missing or short."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Copy it again or ask for it again."),
    ),
    e.DamagedBundleError: (
        QT_TRANSLATE_NOOP("Words", "The bundle does not match what was signed ({reason})."),
        QT_TRANSLATE_NOOP("Words", "Nothing of it was used; your notes are as they were."),
        QT_TRANSLATE_NOOP("Words", "Ask for it again, and tell your security officer."),
    ),
    e.BundleLimitError: (
        QT_TRANSLATE_NOOP("Words", "The bundle is larger than hdfield reads ({what}, limit {limit})."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Ask for smaller ones."),
    ),
    e.NewerBundleError: (
        QT_TRANSLATE_NOOP("Words", "The bundle was written by a newer version of hdfield."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Update hdfield, then receive it again."),
    ),
    e.UnknownSenderError: (
        QT_TRANSLATE_NOOP("Words", "The bundle was sealed by a device that is not in the roster: {sender}."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Ask for a newer roster, or tell your security officer."),
    ),
    e.RevokedSenderError: (
        QT_TRANSLATE_NOOP("Words", "The bundle was sealed by a revoked device: {sender}."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Tell your security officer."),
    ),
    e.NeedsRosterError: (
        QT_TRANSLATE_NOOP("Words", "The bundle was sealed under roster {number}, which is newer than yours."),
        QT_TRANSLATE_NOOP("Words", "The bundle is kept."),
        QT_TRANSLATE_NOOP("Words", "Fetch that roster, join it, then receive the bundle again."),
    ),
    e.NotOurBundleError: (
        QT_TRANSLATE_NOOP("Words", "The bundle is not addressed to this notebook."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Pass it on unopened."),
    ),
    e.ForkedSenderError: (
        QT_TRANSLATE_NOOP("Words", "Two different bundles of {sender} carry number {seq}."),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "Words", "Ask the sender: an old copy of that notebook may be in use. Tell security."
        ),
    ),
    e.AlreadyImportedError: (
        QT_TRANSLATE_NOOP("Words", "This bundle was received before."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Nothing to do."),
    ),
    e.NothingToSealError: (
        QT_TRANSLATE_NOOP("Words", "They have everything already."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Nothing to do."),
    ),
    e.RefusedVersionError: (
        QT_TRANSLATE_NOOP("Words", "A record in the bundle does not check ({reason})."),
        QT_TRANSLATE_NOOP("Words", "Nothing of the bundle was used; your notes are as they were."),
        QT_TRANSLATE_NOOP("Words", "Ask for it again, and tell your security officer."),
    ),
    e.WorkerFailedError: (
        QT_TRANSLATE_NOOP("Words", "Reading the bundle went over its limits or stopped ({reason})."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Try once more; if it happens again, ask for smaller bundles."),
    ),
    e.RestoredCopyError: (
        QT_TRANSLATE_NOOP(
            "Words",
            "This notebook looks like an old copy that was put back: {by} knows a bundle it does not.",
        ),
        QT_TRANSLATE_NOOP("Words", "Your notes are as they were; sealing is stopped."),
        QT_TRANSLATE_NOOP("Words", "Tell your security officer before you send anything."),
    ),
}
