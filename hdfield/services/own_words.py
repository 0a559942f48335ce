"""Leaving everybody their own word: when saving, and when taking in.

Owns where the earlier versions and the authors are found; whose word a version
gives is ``rules.own_word``. A notebook that has joined no organisation works
alone, and knows of nobody who could say it themselves. Belongs to the store's thread.

Source: docs/format.md, section 9 (theirs to say).
"""

from __future__ import annotations

from collections.abc import Iterable

from hdfield.model.base import Record
from hdfield.model.roster import Roster
from hdfield.model.version import Version
from hdfield.refusals import NotYoursToSayError
from hdfield.rules.own_word import WORDED, Word, may_say, without_stale_word, word_of
from hdfield.services.joining import roster_of
from hdfield.store.store import Store


def check_own_word(store: Store, version: Version) -> None:
    """Refuse a version of our own that gives somebody else's word.

    Args:
        store: Open.
        version: About to be saved.

    Raises:
        NotYoursToSayError: Nothing was saved.
    """
    row = store.keeping.roster()
    if version.kind not in WORDED or row is None:
        return
    roster = roster_of(row)
    given: list[Version] = []
    for held in store.versions.history(version.record):
        if is_theirs_to_say(roster, held, given):
            given.append(held)
    if not is_theirs_to_say(roster, version, given):
        word = _word(version)
        raise NotYoursToSayError(kind=version.kind, person=word.person if word else "")


def is_theirs_to_say(roster: Roster, version: Version, earlier: Iterable[Version]) -> bool:
    """Say whether a version gives no word but its author's own, or one that was given before.

    Args:
        roster: Says whose a device is.
        version: Of any kind.
        earlier: Versions of the same record that count.
    """
    word = _word(version)
    if word is None:
        return True
    device = roster.device(version.author)
    since = (one.since for one in roster.active if one.person == word.person)
    if may_say(word, device.person if device else "", since):
        return True
    before = (_word(one) for one in earlier if one.record == version.record)
    return any(one is not None and word.is_said_again(one) for one in before)


def with_own_words(store: Store, author: str, record: Record, before: Record | None) -> Record:
    """Give a record as it is saved: what somebody said of an earlier text does not stand under another.

    Args:
        store: Open.
        author: Key id of this device.
        record: As a person means it.
        before: What it follows.
    """
    row = store.keeping.roster() if record.KIND in WORDED else None
    if row is None:
        return record
    device = roster_of(row).device(author)
    return without_stale_word(record, before, device.person if device else "")


def _word(version: Version) -> Word | None:
    return word_of(version.kind, version.objects, version.groups)
