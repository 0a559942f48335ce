"""What the command line says, in English: the one twin of ``ui/words.py``.

Every leaf of ``hdfield.errors`` gets three short sentences: what happened,
whether the data is safe, what to do. A test walks all leaves.
"""

from __future__ import annotations

from dataclasses import dataclass

from hdfield import errors as e
from hdfield import refusals as r
from hdfield.cli.exchange_words import EXCHANGE
from hdfield.cli.move_words import MOVES, move_facts

_UNTOUCHED = "Nothing was changed."
_SAFE = "Your notes are as they were."


@dataclass(frozen=True, slots=True)
class Words:
    """One error for a person."""

    happened: str
    safe: str
    todo: str


_WORDS: dict[type[e.FieldError], tuple[str, str, str]] = {
    # notebook
    e.NotANotebookError: (
        "{path} is not a notebook folder.",
        _UNTOUCHED,
        "Give the folder that holds slots.bin.",
    ),
    e.NotebookExistsError: ("{path} exists already.", _UNTOUCHED, "Choose a folder that does not exist yet."),
    e.NewerNotebookError: (
        "{path} was written by a newer version of hdfield.",
        "It was left untouched.",
        "Open it with the newer version.",
    ),
    e.NotebookInUseError: (
        "{path} is open in another window or command.",
        _SAFE,
        "Close it there, then try again.",
    ),
    e.DamagedSlotsError: (
        "Both copies of the key slots in {path} are damaged.",
        "Nothing was changed, but this notebook cannot be opened as it is.",
        "Put back slots.bin from a backup.",
    ),
    e.DamagedStoreError: (
        "The database in {path} is damaged.",
        "Nothing was changed.",
        "Copy the whole folder away first, then use a backup or the bundles you sent.",
    ),
    e.HostileCostError: (
        "The key slot asks for an absurd amount of memory or time.",
        _UNTOUCHED,
        "This file was not written by hdfield; do not use it.",
    ),
    e.StorageError: (
        "The disk refused ({reason}).",
        "What was saved before is safe; this last step was not saved.",
        "Free some space or check the disk, then try again.",
    ),
    e.NotEnoughMemoryError: (
        "This machine could not give {memory_kib} KiB of memory for the key.",
        _SAFE,
        "Close other programs, then try again.",
    ),
    # secrets
    e.WrongPassphraseError: ("The passphrase does not open this notebook.", _SAFE, "Try again, slowly."),
    e.EmptyPassphraseError: ("The passphrase is empty.", _UNTOUCHED, "Type at least one character."),
    e.LongPassphraseError: (
        "The passphrase is longer than {limit} characters.",
        _UNTOUCHED,
        "Use a shorter one.",
    ),
    e.WrongRecoveryCodeError: (
        "The recovery code does not open this notebook.",
        _SAFE,
        "Check that it belongs to this notebook.",
    ),
    e.MistypedRecoveryCodeError: (
        "The recovery code has a typing error.",
        _SAFE,
        "Compare it group by group.",
    ),
    e.WeakEntryMismatchError: ("The two entries differ.", _UNTOUCHED, "Type the same passphrase twice."),
    e.NotConfirmedError: (
        "The name typed is another one.",
        _UNTOUCHED,
        "Type the name exactly, or leave it.",
    ),
    e.BadCodeError: (
        "That is not a {what} code.",
        _UNTOUCHED,
        "Use 1 to 32 letters, digits, dots, dashes or underscores; never a name.",
    ),
    # envelopes
    e.MalformedEnvelopeError: (
        "The file is not a sealed file ({reason}).",
        _SAFE,
        "Ask for it to be sent again.",
    ),
    e.EnvelopeLimitError: (
        "The sealed file has an absurdly large header.",
        _SAFE,
        "Do not use it; tell security.",
    ),
    e.NotForUsError: ("The file is not sealed to this notebook.", _SAFE, "Ask the sender to seal it to you."),
    e.TamperedEnvelopeError: (
        "The sealed file was cut or changed on the way ({reason}).",
        "Nothing of it was used; your notes are as they were.",
        "Ask for it again, and tell your security officer.",
    ),
    e.MixedProfileError: (
        "Hybrid and classic keys cannot share one file.",
        _UNTOUCHED,
        "Report this to the maker.",
    ),
    e.MalformedKeyError: (
        "A key could not be read ({what}).",
        _UNTOUCHED,
        "Ask for the card or roster again.",
    ),
    # signatures
    e.MalformedSignatureError: (
        "A signature could not be read ({reason}).",
        _UNTOUCHED,
        "Ask for the file again.",
    ),
    e.BadSignatureError: (
        "A signature does not fit ({reason}).",
        _UNTOUCHED,
        "Do not use the file; tell your security officer.",
    ),
    e.WrongRootPassphraseError: (
        "The passphrase does not open the root key.",
        _UNTOUCHED,
        "Try again, slowly.",
    ),
    # text
    e.NotUtf8Error: ("The text is not UTF-8.", _UNTOUCHED, "Save it as UTF-8 and try again."),
    e.NotJsonError: ("The text is not JSON.", _UNTOUCHED, "Check line {line}, column {column}."),
    e.JsonDepthError: ("The JSON is nested deeper than {limit} levels.", _UNTOUCHED, "Make it flatter."),
    e.JsonSizeError: ("The text is longer than {limit} bytes.", _UNTOUCHED, "Send it in smaller pieces."),
    e.JsonFloatError: (
        "The JSON holds a number that is not a plain whole number.",
        _UNTOUCHED,
        "Write coordinates and amounts as text in quotes.",
    ),
    e.JsonDuplicateKeyError: ("The JSON names a key twice.", _UNTOUCHED, "Keep one of them."),
    e.JsonKeyError: (
        "The JSON has a key with unusual characters.",
        _UNTOUCHED,
        "Use the keys of `hdfield schema`.",
    ),
    e.NotCanonicalError: ("The file is not in its one canonical form.", _UNTOUCHED, "Ask for it again."),
    # records
    e.UnknownKindError: ("There is no record kind “{kind}”.", _UNTOUCHED, "Known kinds: {known}."),
    e.InvalidRecordError: (
        "Record {line} does not fit its form: {problems}.",
        "None of the records was saved; what was there before is as it was.",
        "See `hdfield schema {kind}`.",
    ),
    e.BadBoundariesError: (
        "The file is not a map of boundaries this program takes: {problems}.",
        _UNTOUCHED,
        "Mend the features named (docs/map.md), then import it again.",
    ),
    e.BadGazetteerError: (
        "The file is not a gazetteer this program takes: {problems}.",
        _UNTOUCHED,
        "Mend the lines named (docs/gazetteer.md), then import it again.",
    ),
    e.NoSuchPlaceCodeError: (
        "The gazetteer has no place with the code {pcode}.",
        _UNTOUCHED,
        "Search it by name, or import a newer file.",
    ),
    e.NoSuchRecordError: (
        "There is no record {record} of that kind here.",
        _UNTOUCHED,
        "See `hdfield list`.",
    ),
    e.StaleParentsError: (
        "Record {record} has changed since: the parents named are not all its heads.",
        "Nothing was changed; your edit was not saved.",
        "Look at it again with `hdfield show`, then save with these parents: {heads}.",
    ),
    e.ChangedSinceError: (
        "This was changed since, here or by a colleague, so it was left alone.",
        "Nothing was changed: what is there now stays.",
        "Look at record {record} with `hdfield show` and save what it should hold.",
    ),
    e.ClosedGroupError: (
        "The edit sets values this notebook may not read ({groups}).",
        _UNTOUCHED,
        "Leave those values out; someone who may read them must change them.",
    ),
    e.ReadOnlyRecordError: (
        "Record {record} was written by a newer version of hdfield.",
        "It is kept and passed on as it is.",
        "Edit it with the newer version.",
    ),
    **EXCHANGE,
    **MOVES,
    # papers
    r.NotYoursToDecideError: (
        "In your organisation a mandator, a coordinator or a security officer decides this.",
        _UNTOUCHED,
        "Keep it as a draft without a decision: it reaches them with your next bundle.",
    ),
    r.NotYoursToSayError: (
        "Only {person} can say this, in a notebook of their own.",
        _UNTOUCHED,
        "Ask them: what they say reaches you with their next bundle.",
    ),
    e.PapersNotAllowedError: (
        "Papers may not be attached in this notebook.",
        _UNTOUCHED,
        "Ask your coordinator, or allow papers in the settings if the policy is yours.",
    ),
    e.NotAPictureError: (
        "This cannot be kept as a picture ({reason}).",
        "Nothing was kept of it; the file you chose is as it was.",
        "Save it as JPEG or PNG and try again.",
    ),
    e.PaperTooLargeError: (
        "This is larger than a paper may be (more than {limit} {what}).",
        "Nothing was kept of it; the file you chose is as it was.",
        "Scan it with fewer dots, or in parts.",
    ),
    e.PaperNotHereError: (
        "The paper itself is not in this notebook, or can no longer be read.",
        "What was written about it is as it was.",
        "Ask whoever attached it to release it to you again.",
    ),
    e.PaperLeftError: (
        "This paper has left: it was sealed to somebody.",
        "It stays with them, and it is still here.",
        "Tell them if they should no longer use it.",
    ),
    e.CancelledError: ("Stopped.", _UNTOUCHED, "Start again when you like."),
}


def words(error: e.FieldError) -> Words:
    """Say an error in English: what happened, is the data safe, what to do."""
    for leaf in type(error).__mro__:
        if leaf in _WORDS:
            facts = {name: _shown(value) for name, value in error.facts.items()} | move_facts(error)
            happened, safe, todo = (text.format_map(_Facts(facts)) for text in _WORDS[leaf])
            return Words(happened, safe, todo + _where(error))
    raise error


def _where(error: e.FieldError) -> str:
    """Say which file or line it was, where the sentences themselves do not."""
    if isinstance(error, e.StorageError) and error.facts.get("path"):
        return f" Where: {error.facts['path']}."
    if "line" in error.facts and not any("{line}" in text for text in _WORDS.get(type(error), ())):
        return f" It is in line {error.facts['line']}."
    return ""


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _shown(value: object) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(
            ": ".join(map(str, item)) if isinstance(item, tuple) else str(item) for item in value
        )
    return str(value)
