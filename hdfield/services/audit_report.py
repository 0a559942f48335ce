"""What an audit found: pure data, and the rules that find it among waybills.

Owns the report and everything that follows from chains alone. Knows no file
and no store: whoever calls has opened and checked what could be opened.

Source: docs/format.md, section 10.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from hdfield.model.waybill import Waybill
from hdfield.rules.numbering import holes
from hdfield.store.exchange import ZERO

Code = Literal[
    "unreadable",
    "unknown_sender",
    "revoked_sender",
    "damaged",
    "readers",
    "gap",
    "withheld",
    "chain",
    "fork",
    "replay",
]

UNKNOWABLE = ("key_wrapped", "content_fits", "other_paths", "silent_last", "true_times")
"""What no audit without content can know; printed with every report."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found.

    Attributes:
        where: Path of the bundle below the folder audited; empty when the
            finding is that there is none.
        sender, person, seq: Whose bundle, where that is known.
        facts: Names, reasons and counts; codes, never content. A gap goes
            from ``seq`` to ``last``.
    """

    code: Code
    where: str = ""
    sender: str = ""
    person: str = ""
    seq: int | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SenderLine:
    """One sender's bundles in the folder; size in bytes."""

    sender: str
    person: str
    team: str | None
    bundles: int
    first_seq: int
    last_seq: int
    first_day: str
    last_day: str
    size: int


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What was verified, what was found, and what nobody can know this way."""

    org: str
    roster: int
    bundles: int
    verified: int
    senders: tuple[SenderLine, ...]
    findings: tuple[Finding, ...]
    unknowable: tuple[str, ...] = UNKNOWABLE


@dataclass(frozen=True, slots=True)
class Seen:
    """A waybill that opened and whose signature holds; size of its bundle in bytes."""

    where: str
    waybill: Waybill
    hash: str
    person: str
    team: str | None
    size: int


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of waybills from elsewhere.

    Attributes:
        archived: (sender, seq) to the hashes of waybills opened at earlier audits.
        witnessed: (sender, seq) to hashes that others have named.
        audits: (sender, seq) to the earlier audits that opened it.
    """

    archived: Mapping[tuple[str, int], frozenset[str]]
    witnessed: Mapping[tuple[str, int], frozenset[str]]
    audits: Mapping[tuple[str, int], frozenset[str]] = field(default_factory=dict)


def sender_lines(seen: Iterable[Seen]) -> tuple[SenderLine, ...]:
    """Sum up the bundles of each sender, each bundle once."""
    held: defaultdict[str, dict[str, Seen]] = defaultdict(dict)
    for one in seen:
        held[one.waybill.sender][one.hash] = one
    lines = []
    for sender, by_hash in sorted(held.items(), key=lambda item: next(iter(item[1].values())).person):
        bundles = sorted(by_hash.values(), key=lambda one: one.waybill.seq)
        first, last = bundles[0], bundles[-1]
        lines.append(
            SenderLine(
                sender=sender,
                person=first.person,
                team=first.team,
                bundles=len(bundles),
                first_seq=first.waybill.seq,
                last_seq=last.waybill.seq,
                first_day=first.waybill.day,
                last_day=last.waybill.day,
                size=sum(one.size for one in bundles),
            )
        )
    return tuple(lines)


def chain_findings(seen: Collection[Seen], known: Known, people: Mapping[str, str]) -> Iterator[Finding]:
    """Find replays, forks, broken chains, gaps and withheld bundles.

    Args:
        seen: Every verified waybill of the folder.
        known: Of other folders, and what waybills say of each other; the
            witnesses in ``seen`` itself included.
        people: Key id to person code.
    """
    by_sender: defaultdict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        by_sender[one.waybill.sender].append(one)
    again = {at for one in seen for at in known.audits.get((one.waybill.sender, one.waybill.seq), ())}
    elsewhere = {sender for sender, _ in (*known.archived, *known.witnessed)}
    for sender in sorted({*by_sender, *elsewhere}):
        here = sorted(by_sender.get(sender, ()), key=lambda one: (one.waybill.seq, one.where))
        person = people.get(sender, "")
        yield from _replays(here)
        yield from _forks(here, known)
        yield from _chains(here, known)
        yield from _missing(sender, person, here, known, again)


def _replays(here: list[Seen]) -> Iterator[Finding]:
    first: dict[str, Seen] = {}
    for one in here:
        if one.hash in first:
            yield _finding("replay", one, first=first[one.hash].where)
        first.setdefault(one.hash, one)


def _forks(here: list[Seen], known: Known) -> Iterator[Finding]:
    told: dict[int, set[str]] = {}
    for one in here:
        key = (one.waybill.sender, one.waybill.seq)
        others = told.setdefault(one.waybill.seq, set())
        named = known.archived.get(key, frozenset()) | known.witnessed.get(key, frozenset())
        if one.hash not in others and (others or named - {one.hash}):
            yield _finding("fork", one)
        others.add(one.hash)


def _chains(here: list[Seen], known: Known) -> Iterator[Finding]:
    hashes: defaultdict[int, set[str]] = defaultdict(set)
    for one in here:
        hashes[one.waybill.seq].add(one.hash)
    for one in {one.hash: one for one in here}.values():
        before = one.waybill.seq - 1
        key = (one.waybill.sender, before)
        allowed = (
            hashes[before] | known.archived.get(key, frozenset()) | known.witnessed.get(key, frozenset())
        )
        if before == 0:
            allowed = {ZERO}
        if allowed and one.waybill.prev not in allowed:
            yield _finding("chain", one)


def _missing(sender: str, person: str, here: list[Seen], known: Known, again: set[str]) -> Iterator[Finding]:
    """Find what is not here of one sender.

    What an earlier audit saw and is older than what lies here has gone its
    way, unless something else of that very audit lies here ``again``: then it
    lay beside it and was taken out.
    """
    present = {one.waybill.seq for one in here}
    archived = {seq for held, seq in known.archived if held == sender}
    witnessed = {seq for held, seq in known.witnessed if held == sender}
    lowest, highest = min(present, default=None), max(present, default=0)
    gone = {
        seq
        for seq in archived
        if (lowest is None or seq < lowest) and not known.audits.get((sender, seq), frozenset()) & again
    }
    for first, last in holes(present | gone, highest):
        yield Finding("gap", sender=sender, person=person, seq=first, facts={"last": last})
    beyond = max(archived | witnessed, default=0)
    for first, last in holes(present | gone, beyond, highest + 1):
        yield Finding("withheld", sender=sender, person=person, seq=first, facts={"last": last})


def _finding(code: Code, one: Seen, **facts: str | int) -> Finding:
    return Finding(code, one.where, one.waybill.sender, one.person, one.waybill.seq, facts)
