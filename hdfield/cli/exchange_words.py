"""What the command line says when something from outside is refused: the twin of ``ui/exchange_words.py``."""

from __future__ import annotations

from hdfield import errors as e

_UNTOUCHED = "Nothing was changed."
_SAFE = "Your notes are as they were."

EXCHANGE: dict[type[e.FieldError], tuple[str, str, str]] = {
    # organisation
    e.NotJoinedError: (
        "This notebook has not joined an organisation.",
        _UNTOUCHED,
        "Send its card to the organiser, then use `hdfield join`.",
    ),
    e.NotAnOrganisationError: ("{path} holds no organisation or roster.", _UNTOUCHED, "Check the folder."),
    e.BadNameError: (
        "That cannot be the name of an organisation.",
        _UNTOUCHED,
        "Use one line of at most {limit} characters.",
    ),
    e.OrganisationExistsError: (
        "{path} holds an organisation already.",
        _UNTOUCHED,
        "Choose another folder.",
    ),
    e.WrongRootError: (
        "The roster is signed by another root: {found}.",
        _UNTOUCHED,
        "Compare that fingerprint with your office, aloud. Only if it is the same, give it with --root;"
        " else do not use the roster.",
    ),
    e.BrokenRosterError: (
        "The roster is broken or not properly signed ({reason}).",
        "The roster you had is still in force.",
        "Ask the organiser for it again.",
    ),
    e.OlderRosterError: (
        "This roster (number {given}) is older than the one here (number {held}).",
        "The newer one is still in force.",
        "Nothing to do, unless somebody told you it was new: then tell security.",
    ),
    e.RosterForkError: (
        "There are two different rosters with number {number}.",
        "The one you had is still in force.",
        "Stop and tell your security officer: someone signs twice.",
    ),
    e.OtherOrganisationError: (
        "This belongs to another organisation.",
        _UNTOUCHED,
        "Check where it came from.",
    ),
    e.NotEnrolledError: (
        "This device is not in the roster: {device}.",
        _UNTOUCHED,
        "Send the organiser this notebook's card.",
    ),
    e.NotAnAuditorError: (
        "This notebook's device is no auditor in the roster.",
        _UNTOUCHED,
        "Use the security officer's notebook.",
    ),
    e.BrokenCardError: (
        "The card cannot be read or is not signed by itself ({reason}).",
        _UNTOUCHED,
        "Ask for it again.",
    ),
    e.WrongFingerprintError: (
        "The card's fingerprint is {found}, not the one you gave.",
        _UNTOUCHED,
        "Compare it again with the person, aloud.",
    ),
    e.UnknownPersonError: (
        "Nobody called {person} is in the roster with a device in use.",
        _UNTOUCHED,
        "Check the code.",
    ),
    e.NothingForRoleError: (
        "{person} only holds roles that receive no records.",
        _UNTOUCHED,
        "Choose another person.",
    ),
    e.DeviceTakenError: ("This device is in the roster already: {device}.", _UNTOUCHED, "Nothing to do."),
    # bundles
    e.NotABundleError: (
        "There is no bundle at {path}.",
        _SAFE,
        "Give the bundle's folder, its .bin file, or a folder above.",
    ),
    e.CutBundleError: (
        "The bundle is incomplete: {name} is missing or short.",
        _SAFE,
        "Copy it again or ask for it again.",
    ),
    e.DamagedBundleError: (
        "The bundle does not match what was signed ({reason}).",
        "Nothing of it was used; your notes are as they were.",
        "Ask for it again, and tell your security officer.",
    ),
    e.BundleLimitError: (
        "The bundle is larger than hdfield reads ({what}, limit {limit}).",
        _SAFE,
        "Ask for smaller ones.",
    ),
    e.NewerBundleError: (
        "The bundle was written by a newer version of hdfield.",
        _SAFE,
        "Update hdfield, then receive it again.",
    ),
    e.UnknownSenderError: (
        "The bundle was sealed by a device that is not in the roster: {sender}.",
        _SAFE,
        "Ask for a newer roster, or tell your security officer.",
    ),
    e.RevokedSenderError: (
        "The bundle was sealed by a revoked device: {sender}.",
        _SAFE,
        "Tell your security officer.",
    ),
    e.NeedsRosterError: (
        "The bundle was sealed under roster {number}, which is newer than yours.",
        "The bundle is kept.",
        "Fetch that roster, join it, then receive the bundle again.",
    ),
    e.NotOurBundleError: ("The bundle is not addressed to this notebook.", _SAFE, "Pass it on unopened."),
    e.ForkedSenderError: (
        "Two different bundles of {sender} carry number {seq}.",
        _SAFE,
        "Ask the sender: an old copy of that notebook may be in use. Tell security.",
    ),
    e.AlreadyImportedError: ("This bundle was received before.", _SAFE, "Nothing to do."),
    e.NothingToSealError: ("They have everything already.", _UNTOUCHED, "Nothing to do."),
    e.RefusedVersionError: (
        "A record in the bundle does not check ({reason}).",
        "Nothing of the bundle was used; your notes are as they were.",
        "Ask for it again, and tell your security officer.",
    ),
    e.WorkerFailedError: (
        "Reading the bundle went over its limits or stopped ({reason}).",
        _SAFE,
        "Try once more; if it happens again, ask for smaller bundles.",
    ),
    e.RestoredCopyError: (
        "This notebook looks like an old copy that was put back: {by} knows a bundle it does not.",
        "Your notes are as they were; sealing is stopped.",
        "Tell your security officer before you send anything.",
    ),
}
