"""Keeping what is reserved to some with them: when saving, and when taking in.

Owns where the earlier versions and the authors' roles are found; what counts
as deciding is ``rules.reserved``, and whose word is whose ``services.own_words``. Belongs to the store's thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from hdfield.bundle.reading import SetAside
from hdfield.crypto.versions import parse_line
from hdfield.model.roster import Roster
from hdfield.model.version import Version
from hdfield.refusals import NotYoursToDecideError
from hdfield.rules.reserved import DECIDING_ROLES, decides, is_decided, is_ended, may_decide
from hdfield.services.joining import roster_of
from hdfield.services.own_words import check_own_word, is_theirs_to_say
from hdfield.store.store import Store

_KINDS = ("mandate", "red_line", "principle_review", "handover")
_RECORD = re.compile(rb'"record":"([0-9a-f]{32})"')
_ALL = 100_000
_MARKS = tuple(f'"kind":"{kind}"'.encode() for kind in _KINDS)


def check_may_decide(store: Store, version: Version, heads: Iterable[Version]) -> None:
    """Refuse a version of our own that decides what our role may not, or says what is another's to say.

    A notebook that has joined no organisation works alone and decides all.

    Args:
        store: Open.
        version: About to be saved.
        heads: What it follows.

    Raises:
        NotYoursToDecideError, NotYoursToSayError: Nothing was saved.
    """
    if version.kind not in _KINDS:
        return
    check_own_word(store, version)
    row = store.keeping.roster()
    if row is None or may_decide(_roles(roster_of(row), version.author)):
        return
    held = tuple(heads)
    counting = _counting(store, roster_of(row), version.record)
    core, standing = _core(version), [_core(head) for head in held if head.id in counting]
    if not decides(version.kind, core, standing):
        return
    # What was decided here before the notebook joined counts nowhere: it is taken back by whoever wrote it.
    is_never_counted = held and not any(is_decided(version.kind, one) for one in standing)
    if not (is_never_counted and is_ended(core)):
        raise NotYoursToDecideError(kind=version.kind, roles=tuple(sorted(DECIDING_ROLES)))


def theirs_only(
    store: Store, roster: Roster, lines: Sequence[bytes], before: Iterable[Sequence[bytes]]
) -> tuple[tuple[bytes, ...], tuple[SetAside, ...]]:
    """Part the lines of a bundle: those that count, and those not their author's to decide or to say.

    What follows a version that is set aside is judged by what it says itself:
    without that version before it, it decides anew.

    Args:
        store: What is here.
        roster: Says the authors' roles.
        lines: Verified lines, in order.
        before: Lines of the bundles that would be taken first.
    """
    first = [parse_line(line) for earlier in before for line in filter(_is_reserved, earlier)]
    kinds = {row.record: row.kind for kind in _KINDS for row in store.lists.newest(kind, _ALL)}
    kinds |= {version.record: version.kind for version in first if version.kind in _KINDS}
    if not any(_is_reserved(line) or _record(line) in kinds for line in lines):
        return tuple(lines), ()
    coming = {version.id: version for version in first}
    kept: list[bytes] = []
    aside: list[SetAside] = []
    for line in lines:
        if _is_reserved(line) or _record(line) in kinds:
            version = parse_line(line)
            if version.kind != kinds.setdefault(version.record, version.kind):
                aside.append(SetAside(version.id, version.kind, version.author))  # it would end a decision
                continue
            if version.kind in _KINDS:
                known = {one.id: one for one in store.versions.history(version.record)} | coming
                if not _is_theirs(store, roster, version, known):
                    aside.append(SetAside(version.id, version.kind, version.author))
                    continue
                coming[version.id] = version
        kept.append(line)
    return tuple(kept), tuple(aside)


def _is_theirs(store: Store, roster: Roster, version: Version, known: Mapping[str, Version]) -> bool:
    """Say whether a version decides and says nothing but what is its author's."""
    if not is_theirs_to_say(roster, version, known.values()):
        return False
    if may_decide(_roles(roster, version.author)):
        return True
    earlier = [_core(known[parent]) for parent in version.parents if parent in known]
    if version.parents and not earlier:  # it left what was set aside: maybe for what stands here
        earlier = [_core(one) for one in store.versions.heads(version.record)]
    return not decides(version.kind, _core(version), earlier)


def _counting(store: Store, roster: Roster, record: str) -> frozenset[str]:
    """Name the versions of a record that count here: those that decide were written by who may."""
    found: dict[str, Mapping[str, Any]] = {}
    for version in store.versions.history(record):
        before = [found[parent] for parent in version.parents if parent in found]
        if may_decide(_roles(roster, version.author)) or not decides(version.kind, _core(version), before):
            found[version.id] = _core(version)
    return frozenset(found)


def _is_reserved(line: bytes) -> bool:
    """Say whether a line may be of a reserved kind, without reading it: most are not."""
    return any(mark in line for mark in _MARKS)


def _record(line: bytes) -> str:
    """Give the record of a line without reading it: its header comes first, and says it once."""
    found = _RECORD.search(line)
    return found[1].decode() if found else ""


def _roles(roster: Roster, key_id: str) -> tuple[str, ...]:
    device = roster.device(key_id)
    return device.roles if device is not None else ()


def _core(version: Version) -> Mapping[str, Any]:
    return version.objects.get("core", {})
