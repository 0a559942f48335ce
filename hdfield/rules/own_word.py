"""Whose own word a version gives: that a mandate is acknowledged, that a handover was read.

Owns whose word it is and what it is given on, so that it stands for no other
text than the one it was given on. It refuses to know who wrote a version:
whoever asks knows the devices and whose they are.

Source: docs/format.md, section 9 (theirs to say); domain 3.4 (mandate), 4.6 (45).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from hdfield.model.base import Group, Record

_NOT_SAID: Final = frozenset({"expired", "withdrawn"})
_MANDATE: Final[tuple[str, ...]] = (
    *("engagement", "issued_by", "issued_on", "valid_from", "valid_to"),
    *("aim", "may", "must_refer", "may_not", "conditions"),
)
_HANDOVER: Final[tuple[str, ...]] = ("engagement", "by", "to", "on")
_PACK: Final[tuple[str, ...]] = ("advice", "still_unknown")
"""What of a handover lies in ``inner``."""

WORDED: Final = ("mandate", "handover")
"""Kinds that give somebody's word."""


@dataclass(frozen=True, slots=True)
class Word:
    """What one person says.

    Attributes:
        person: Person code of whoever says it; empty where it is nobody's to say.
        day: The day it was said (ISO), or empty.
        is_of_old: Whether it may have been written down for somebody who had no notebook then.
        about: What it is given on, of ``core``.
        digest, words: The rest of that: the digest of ``inner``, and what stands there where it is open.
    """

    person: str
    day: str
    is_of_old: bool
    about: tuple[Any, ...]
    digest: str = ""
    words: Mapping[str, Any] | None = None

    def is_said_again(self, other: Word) -> bool:
        """Say whether another version gave this very word, on the same text."""
        if (self.person, self.day, self.about) != (other.person, other.day, other.about):
            return False
        if self.digest == other.digest:
            return True
        return self.words is not None and self.words == other.words


def word_of(
    kind: str, objects: Mapping[Group, Mapping[str, Any]], digests: Mapping[Group, str]
) -> Word | None:
    """Give whose word a version gives, or ``None`` where it gives none.

    Args:
        kind: Record kind; others than the two give none.
        objects: The open groups.
        digests: Of every group.
    """
    core = objects.get("core", {})
    if core.get("removed") is True:
        return None
    if kind == "mandate":
        is_said = core.get("status") == "acknowledged" or core.get("acknowledged_by") is not None
        if not is_said or core.get("status") in _NOT_SAID:
            return None
        by = core.get("acknowledged_by") or ""
        one_end = by if by != core.get("issued_by") else ""
        return Word(one_end, core.get("acknowledged_on") or "", True, _some(core, _MANDATE))
    if kind == "handover" and core.get("read_on") is not None:
        inner = objects.get("inner")
        words = {name: inner[name] for name in _PACK if name in inner} if inner is not None else None
        about = _some(core, _HANDOVER)
        return Word(core.get("to") or "", core["read_on"], False, about, digests.get("inner", ""), words)
    return None


def may_say(word: Word, author: str, since: Iterable[str]) -> bool:
    """Say whether an author may give a word: their own, or that of somebody who cannot.

    Args:
        word: As a version gives it.
        author: Person code of the device that wrote the version.
        since: The days from which each device of the word's person counts; none where
            they have no notebook, and whoever was told writes it down for them.
    """
    if not word.person or word.person == author:
        return bool(word.person)
    days = tuple(since)
    return not days or (word.is_of_old and "" < word.day < min(days))


def without_stale_word(record: Record, before: Record | None, author: str) -> Record:
    """Take somebody's word from a text they have not seen.

    A mandate whose terms change is issued and waits to be acknowledged again; of a
    handover that changes nobody has said yet that they read it.

    Args:
        record: As it is about to be saved.
        before: What it follows.
        author: Person code of whoever saves it; who changes what they said their own word on keeps it.
    """
    if before is None or before.KIND != record.KIND:
        return record
    said: tuple[str, ...]
    given_on: tuple[str, ...]
    if record.KIND == "mandate":
        said, given_on = ("acknowledged_by", "acknowledged_on"), _MANDATE
        person = getattr(before, "acknowledged_by", None)
    elif record.KIND == "handover":
        said, given_on = ("read_on",), (*_HANDOVER, *_PACK)
        person = getattr(before, "to", None) if getattr(before, "read_on", None) else None
    else:
        return record
    is_kept = all(getattr(record, name) == getattr(before, name) for name in said)
    is_changed = any(getattr(record, name) != getattr(before, name) for name in given_on)
    if person in (None, author) or not is_kept or not is_changed:
        return record
    gone: dict[str, Any] = dict.fromkeys(said)
    if getattr(record, "status", None) == "acknowledged":
        gone["status"] = "issued"
    return record.model_copy(update=gone)


def _some(core: Mapping[str, Any], names: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(core.get(name) for name in names)
