"""What the window says of every failure the program expects.

Owns, for each leaf of ``hdfield.errors``, what happened, whether the data is
safe and what to do, in the window's language. It refuses to decide where that
is shown. ``hdfield/cli/words.py`` is its English twin: what happened and what
became of the data are the same words in both; a test walks all leaves.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hdfield import errors as e
from hdfield import refusals as r
from ui.direction import isolated
from ui.exchange_words import EXCHANGE
from ui.language import translate
from ui.move_words import MOVES, move_facts

_UNTOUCHED: Final = QT_TRANSLATE_NOOP("Words", "Nothing was changed.")
_SAFE: Final = QT_TRANSLATE_NOOP("Words", "Your notes are as they were.")


@dataclass(frozen=True, slots=True)
class Said:
    """One failure for a person, in the language of the moment.

    Attributes:
        happened: What happened, one sentence.
        safe: What became of the data.
        todo: What to do.
    """

    happened: str
    safe: str
    todo: str

    @property
    def more(self) -> str:
        """What follows the first sentence in a notice."""
        return f"{self.safe} {self.todo}"


def said(error: e.FieldError) -> Said:
    """Say a failure: what happened, is the data safe, what to do."""
    happened, safe, todo = next(_WORDS[kind] for kind in type(error).__mro__ if kind in _WORDS)
    facts = _Facts({name: _shown(value) for name, value in error.facts.items()} | move_facts(error))
    return Said(*(translate("Words", str(text)).format_map(facts) for text in (happened, safe, todo)))


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _shown(value: object) -> str:
    if isinstance(value, tuple | list):
        pairs = (": ".join(map(str, item)) if isinstance(item, tuple) else str(item) for item in value)
        return isolated(", ".join(pairs))
    return isolated(value.name if isinstance(value, PurePath) else str(value))


_WORDS: Final[dict[type[BaseException], tuple[object, object, object]]] = {
    **EXCHANGE,
    **MOVES,
    # notebook folder and slots
    e.NotANotebookError: (
        QT_TRANSLATE_NOOP("Words", "{path} is not a notebook folder."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Choose the notebook's folder, or make a new one."),
    ),
    e.NotebookExistsError: (
        QT_TRANSLATE_NOOP("Words", "{path} exists already."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Choose a folder that does not exist yet."),
    ),
    e.NewerNotebookError: (
        QT_TRANSLATE_NOOP("Words", "{path} was written by a newer version of hdfield."),
        QT_TRANSLATE_NOOP("Words", "It was left untouched."),
        QT_TRANSLATE_NOOP("Words", "Open it with the newer version."),
    ),
    e.NotebookInUseError: (
        QT_TRANSLATE_NOOP("Words", "{path} is open in another window or command."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Close it there, then try again."),
    ),
    e.DamagedSlotsError: (
        QT_TRANSLATE_NOOP("Words", "Both copies of the key slots in {path} are damaged."),
        QT_TRANSLATE_NOOP("Words", "Nothing was changed, but this notebook cannot be opened as it is."),
        QT_TRANSLATE_NOOP("Words", "Put back slots.bin from a backup."),
    ),
    e.DamagedStoreError: (
        QT_TRANSLATE_NOOP("Words", "The database in {path} is damaged."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Words", "Copy the whole folder away first, then use a backup or the bundles you sent."
        ),
    ),
    e.HostileCostError: (
        QT_TRANSLATE_NOOP("Words", "The key slot asks for an absurd amount of memory or time."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "This file was not written by hdfield; do not use it."),
    ),
    e.NotEnoughMemoryError: (
        QT_TRANSLATE_NOOP("Words", "This machine could not give {memory_kib} KiB of memory for the key."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Close other programs, then try again."),
    ),
    e.StorageError: (
        QT_TRANSLATE_NOOP("Words", "The disk refused ({reason})."),
        QT_TRANSLATE_NOOP("Words", "What was saved before is safe; this last step was not saved."),
        QT_TRANSLATE_NOOP("Words", "Free some space or check the disk, then try again."),
    ),
    # secrets
    e.WrongPassphraseError: (
        QT_TRANSLATE_NOOP("Words", "The passphrase does not open this notebook."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Try again, slowly."),
    ),
    e.EmptyPassphraseError: (
        QT_TRANSLATE_NOOP("Words", "The passphrase is empty."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Type at least one character."),
    ),
    e.LongPassphraseError: (
        QT_TRANSLATE_NOOP("Words", "The passphrase is longer than {limit} characters."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Use a shorter one."),
    ),
    e.WrongRecoveryCodeError: (
        QT_TRANSLATE_NOOP("Words", "The recovery code does not open this notebook."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Check that it belongs to this notebook."),
    ),
    e.MistypedRecoveryCodeError: (
        QT_TRANSLATE_NOOP("Words", "The recovery code has a typing error."),
        _SAFE,
        QT_TRANSLATE_NOOP("Words", "Compare it group by group."),
    ),
    e.WeakEntryMismatchError: (
        QT_TRANSLATE_NOOP("Words", "The two entries differ."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Type the same passphrase twice."),
    ),
    e.NotConfirmedError: (
        QT_TRANSLATE_NOOP("Words", "The name typed is another one."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Type the name exactly, or leave it."),
    ),
    e.BadCodeError: (
        QT_TRANSLATE_NOOP("Words", "That is not a {what} code."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Use 1 to 32 letters, digits, dots, dashes or underscores; never a name."),
    ),
    # text from outside
    e.NotUtf8Error: (
        QT_TRANSLATE_NOOP("Words", "The text is not UTF-8."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Save it as UTF-8 and try again."),
    ),
    e.NotJsonError: (
        QT_TRANSLATE_NOOP("Words", "The text is not JSON."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Check line {line}, column {column}."),
    ),
    e.JsonDepthError: (
        QT_TRANSLATE_NOOP("Words", "The JSON is nested deeper than {limit} levels."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Make it flatter."),
    ),
    e.JsonSizeError: (
        QT_TRANSLATE_NOOP("Words", "The text is longer than {limit} bytes."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Send it in smaller pieces."),
    ),
    e.JsonFloatError: (
        QT_TRANSLATE_NOOP("Words", "The JSON holds a number that is not a plain whole number."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Write coordinates and amounts as text in quotes."),
    ),
    e.JsonDuplicateKeyError: (
        QT_TRANSLATE_NOOP("Words", "The JSON names a key twice."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Keep one of them."),
    ),
    e.JsonKeyError: (
        QT_TRANSLATE_NOOP("Words", "The JSON has a key with unusual characters."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Ask for the file again."),
    ),
    e.NotCanonicalError: (
        QT_TRANSLATE_NOOP("Words", "The file is not in its one canonical form."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Ask for it again."),
    ),
    # records
    e.UnknownKindError: (
        QT_TRANSLATE_NOOP("Words", "There is no record kind “{kind}”."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Known kinds: {known}."),
    ),
    e.InvalidRecordError: (
        QT_TRANSLATE_NOOP("Words", "Record {line} does not fit its form: {problems}."),
        QT_TRANSLATE_NOOP("Words", "None of the records was saved; what was there before is as it was."),
        QT_TRANSLATE_NOOP("Words", "Look at what is marked, then save again."),
    ),
    e.BadBoundariesError: (
        QT_TRANSLATE_NOOP("Words", "The file is not a map of boundaries this program takes: {problems}."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Mend the features named, then import it again."),
    ),
    e.BadGazetteerError: (
        QT_TRANSLATE_NOOP("Words", "The file is not a gazetteer this program takes: {problems}."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Mend the lines named, then import it again."),
    ),
    e.NoSuchPlaceCodeError: (
        QT_TRANSLATE_NOOP("Words", "The gazetteer has no place with the code {pcode}."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Search it by name, or import a newer file."),
    ),
    e.NoSuchRecordError: (
        QT_TRANSLATE_NOOP("Words", "There is no record {record} of that kind here."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Go back to the list."),
    ),
    e.StaleParentsError: (
        QT_TRANSLATE_NOOP(
            "Words", "Record {record} has changed since: the parents named are not all its heads."
        ),
        QT_TRANSLATE_NOOP("Words", "Nothing was changed; your edit was not saved."),
        QT_TRANSLATE_NOOP("Words", "Look at it again, then save."),
    ),
    e.ChangedSinceError: (
        QT_TRANSLATE_NOOP("Words", "This was changed since, here or by a colleague, so it was left alone."),
        QT_TRANSLATE_NOOP("Words", "Nothing was changed: what is there now stays."),
        QT_TRANSLATE_NOOP("Words", "Open it: choose one of its versions, or bring back an earlier one."),
    ),
    e.ClosedGroupError: (
        QT_TRANSLATE_NOOP("Words", "The edit sets values this notebook may not read ({groups})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Leave those values out; someone who may read them must change them."),
    ),
    e.ReadOnlyRecordError: (
        QT_TRANSLATE_NOOP("Words", "Record {record} was written by a newer version of hdfield."),
        QT_TRANSLATE_NOOP("Words", "It is kept and passed on as it is."),
        QT_TRANSLATE_NOOP("Words", "Edit it with the newer version."),
    ),
    # papers
    r.NotYoursToDecideError: (
        QT_TRANSLATE_NOOP(
            "Words",
            "In your organisation a mandator, a coordinator or a security officer decides this.",
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Words", "Keep it as a draft without a decision: it reaches them with your next bundle."
        ),
    ),
    r.NotYoursToSayError: (
        QT_TRANSLATE_NOOP("Words", "Only {person} can say this, in a notebook of their own."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Ask them: what they say reaches you with their next bundle."),
    ),
    e.PapersNotAllowedError: (
        QT_TRANSLATE_NOOP("Words", "Papers may not be attached in this notebook."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Words", "Ask your coordinator, or allow papers in the settings if the policy is yours."
        ),
    ),
    e.NotAPictureError: (
        QT_TRANSLATE_NOOP("Words", "This cannot be kept as a picture ({reason})."),
        QT_TRANSLATE_NOOP("Words", "Nothing was kept of it; the file you chose is as it was."),
        QT_TRANSLATE_NOOP("Words", "Save it as JPEG or PNG and try again."),
    ),
    e.PaperTooLargeError: (
        QT_TRANSLATE_NOOP("Words", "This is larger than a paper may be (more than {limit} {what})."),
        QT_TRANSLATE_NOOP("Words", "Nothing was kept of it; the file you chose is as it was."),
        QT_TRANSLATE_NOOP("Words", "Scan it with fewer dots, or in parts."),
    ),
    e.PaperNotHereError: (
        QT_TRANSLATE_NOOP("Words", "The paper itself is not in this notebook, or can no longer be read."),
        QT_TRANSLATE_NOOP("Words", "What was written about it is as it was."),
        QT_TRANSLATE_NOOP("Words", "Ask whoever attached it to release it to you again."),
    ),
    e.PaperLeftError: (
        QT_TRANSLATE_NOOP("Words", "This paper has left: it was sealed to somebody."),
        QT_TRANSLATE_NOOP("Words", "It stays with them, and it is still here."),
        QT_TRANSLATE_NOOP("Words", "Tell them if they should no longer use it."),
    ),
    # work
    e.CancelledError: (
        QT_TRANSLATE_NOOP("Words", "Stopped."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "Start again when you like."),
    ),
}
