"""What a recipient still lacks: read before sealing, never written here.

Reads across ``version``, ``parent``, ``sent``, ``received`` and the
projections. Which of it a recipient should get is for ``rules.entitlement``.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from hdfield.rules.entitlement import HANGING, OWNING, Holding
from hdfield.rules.projecting import links_of
from hdfield.rules.red_lines import CROSSINGS
from hdfield.store.connection import Connection

_AT_ONCE: Final = 500

# What a device wrote, or sent us, it has. Left unordered, it is answered from the index
# version_outgoing alone: 0.02 s and not 1.2 s at 100,000 versions, measured.
_LACKING = """FROM version
WHERE author <> ?1 AND n NOT IN (SELECT n FROM sent WHERE recipient = ?1)
  AND (source IS NULL OR (?2 AND source NOT IN (SELECT bundle FROM received WHERE sender = ?1)))
"""
_KEPT_BACK = """
SELECT n, seq FROM sent WHERE seq IN (SELECT seq FROM sealed WHERE state = 'sealed')
"""
_OF_ENGAGEMENTS = """
SELECT record FROM link WHERE role IN ('engagements', 'engagement')
AND target IN (SELECT record FROM current WHERE kind = 'engagement')
UNION SELECT record FROM current WHERE kind = 'red_line'
"""
_KINDS = "SELECT record, kind FROM current WHERE record IN ({marks})"
_LINKS = "SELECT record, role, target FROM link WHERE record IN ({marks})"
_FACTS = """
SELECT link.record FROM link JOIN current USING (record)
WHERE link.target IN ({marks}) AND link.role = 'actor' AND current.kind = 'actor_fact'
"""
_PRESSING = """
SELECT current.record, link.target FROM current
LEFT JOIN link ON link.record = current.record AND link.role IN ('encounter', 'red_line')
WHERE current.kind = 'incident'
   OR (current.kind = 'red_line_event' AND json_extract(current.line, '$.event') IN (?, ?, ?))
"""
_DIFFERING = """
SELECT current.record, link.target, version.open FROM current
JOIN head USING (record) JOIN version USING (n)
LEFT JOIN link ON link.record = current.record AND link.role IN ('encounter', 'red_line')
WHERE current.kind = 'red_line_event' AND current.heads > 1
"""
_HANGING = " UNION ALL ".join(
    "SELECT link.record FROM link JOIN current USING (record)"
    f" WHERE link.target IN ({{marks}}) AND link.role = '{role}' AND current.kind = '{kind}'"
    for kind, roles in HANGING.items()
    for role in roles
)
_REMOVED = """
SELECT current.record, json_extract(current.line, '$.was'), version.open
FROM current JOIN head USING (record) JOIN version USING (n) WHERE current.kind = 'removed'
"""
_REMOVED_UNHEARD = """
SELECT record FROM current WHERE kind = 'removed' AND NOT EXISTS (
SELECT 1 FROM version WHERE version.record = current.record AND (author = ?1
OR n IN (SELECT n FROM sent WHERE recipient = ?1)
OR source IN (SELECT bundle FROM received WHERE sender = ?1)))
"""
_CAME_FROM = """
SELECT n FROM version WHERE record = ?2 AND (author = ?1
OR source IN (SELECT bundle FROM received WHERE sender = ?1)) ORDER BY n
"""
_PARENTS = """
SELECT parent.n, held.n FROM parent JOIN version AS held ON held.id = parent.id
JOIN version AS child ON child.n = parent.n WHERE held.record = child.record
"""


class Outgoing:
    """Reads what has not gone yet."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lacking(self, recipient: str, *, imported: bool) -> dict[int, str]:
        """Give (row number: record) of the versions a device has not been sealed.

        Args:
            recipient: Its key id.
            imported: Also those that came from others.
        """
        rows = self._connection.execute(f"SELECT n, record {_LACKING}", (recipient, int(imported)))
        return {n: record.hex() for n, record in sorted(rows)}

    def lacking_records(self, recipient: str, *, imported: bool) -> frozenset[str]:
        """Give the records of the versions a device has not been sealed; see ``lacking``.

        0.05 s at 100,000 versions; DISTINCT would take SQLCipher 0.9 s.
        """
        rows = self._connection.execute(f"SELECT record {_LACKING}", (recipient, int(imported)))
        return frozenset(record.hex() for (record,) in rows)

    def parents(self) -> Mapping[int, tuple[int, ...]]:
        """Give the row numbers of each version's parents that are here."""
        found: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
        for n, parent in self._connection.execute(_PARENTS):
            found[n] += (parent,)
        return found

    def records_sealed(self, after: int) -> dict[int, int]:
        """Give how many different records each of our bundles holds, by its number, from one on."""
        sent = self._connection.execute("SELECT n, seq FROM sent WHERE seq > ?", (after,)).fetchall()
        return {seq: len(records) for seq, records in self._records_of(sent).items()}

    def kept_back(self) -> frozenset[str]:
        """Give the records in bundles that were sealed and not handed off."""
        sent = self._connection.execute(_KEPT_BACK).fetchall()
        return frozenset(record.hex() for records in self._records_of(sent).values() for record in records)

    def sealed_of(self, record: str) -> tuple[int, ...]:
        """Give the row numbers of a record's versions that were sealed to anybody."""
        rows = self._connection.execute(
            "SELECT DISTINCT n FROM version JOIN sent USING (n) WHERE record = ? ORDER BY n",
            (bytes.fromhex(record),),
        )
        return tuple(n for (n,) in rows)

    def came_from(self, device: str, record: str) -> tuple[int, ...]:
        """Give the row numbers of a record's versions that a device wrote or sent us."""
        rows = self._connection.execute(_CAME_FROM, (device, bytes.fromhex(record)))
        return tuple(n for (n,) in rows)

    def written_by(self, author: str) -> frozenset[str]:
        """Give the records a device wrote a version of: it holds them, and should hear of edits."""
        rows = self._connection.execute("SELECT record FROM version WHERE author = ?", (author,))
        return frozenset(record.hex() for (record,) in rows)

    def removed_unheard(self, device: str) -> frozenset[str]:
        """Give the removed records of which a device has nothing: what was undone before it left stays."""
        rows = self._connection.execute(_REMOVED_UNHEARD, (device,))
        return frozenset(record.hex() for (record,) in rows)

    def pressing(self) -> dict[str, set[str]]:
        """Give what cannot wait: each incident and each crossed red line, with what goes along.

        One that was taken out of lists is no longer among them. Where notebooks tell what happened to a
        line differently, one that says crossed is enough: nobody has chosen the other yet.
        """
        found: dict[str, set[str]] = {}
        for record, target in self._connection.execute(_PRESSING, sorted(CROSSINGS)):
            found.setdefault(record.hex(), set()).update([target.hex()] if target else [])
        for record, target, opened in self._connection.execute(_DIFFERING):
            core = json.loads(opened).get("core", ("", {}))[1]
            if core.get("event") in CROSSINGS and not core.get("removed"):
                found.setdefault(record.hex(), set()).update([target.hex()] if target else [])
        return found

    def holdings(self) -> list[Holding]:
        """Give the records a team may get, as the rule of who gets what needs them.

        They are the engagements, what belongs to one, red lines, what hangs on these, and what
        these name, facts about named actors included; and what was removed, by whose it was: a
        line that was taken back must not stand elsewhere. The rule leads to no other record, and a
        notebook may hold 100,000 (2 s, where a few thousand are 0.05 s).
        """
        people = self._engagement_people()
        found: dict[bytes, Holding] = {}
        inside = {record for (record,) in self._connection.execute(_OF_ENGAGEMENTS)}
        inside |= {bytes.fromhex(record) for record in people}
        edge = self._with_hanging(inside)
        while edge:
            kinds = self._kinds(edge)
            links: defaultdict[bytes, list[tuple[str, bytes]]] = defaultdict(list)
            for record, role, target in self._each(_LINKS, kinds):
                links[record].append((role, target))
            for record, kind in kinds.items():
                named = tuple((role, target.hex()) for role, target in links[record])
                found[record] = Holding(record.hex(), kind, named, people.get(record.hex(), frozenset()))
            actors = [record for record, kind in kinds.items() if kind == "actor"]
            more = {target for held in links.values() for _role, target in held}
            edge = more.union(fact for (fact,) in self._each(_FACTS, actors)) - found.keys() - edge
        return list((found | self._removed()).values())

    def _removed(self) -> dict[bytes, Holding]:
        """Give what was removed with what it belongs to; lists keep no links of it."""
        found: dict[bytes, Holding] = {}
        for record, kind, opened in self._connection.execute(_REMOVED):
            groups = {group: part[1] for group, part in json.loads(opened).items()}
            links = {link for link in links_of(kind, groups) if link[0] in OWNING.get(kind, OWNING[""])}
            people = _codes(groups.get("core", {}).get("team")) if kind == "engagement" else frozenset()
            held = found.get(record)
            found[record] = Holding(
                record.hex(),
                kind,
                tuple(sorted({*links, *(held.links if held else ())})),
                people | (held.people if held else frozenset()),
            )
        return found

    def _with_hanging(self, inside: set[bytes]) -> set[bytes]:
        """Add what hangs on records, and what hangs on that."""
        found, edge = set(inside), inside
        while edge:
            edge = {other for (other,) in self._each(_HANGING, edge)} - found
            found |= edge
        return found

    def _kinds(self, records: Iterable[bytes]) -> dict[bytes, str]:
        """Give the kinds of those that are here and were not removed."""
        return dict(self._each(_KINDS, records))

    def _each(self, sql: str, records: Iterable[bytes]) -> Iterator[tuple[Any, ...]]:
        """Ask one question of many records, hundreds at a time: a question each took four times as long."""
        keys = tuple(records)
        for start in range(0, len(keys), _AT_ONCE):
            part = keys[start : start + _AT_ONCE]
            marks = ",".join(f"?{at}" for at in range(1, len(part) + 1))
            yield from self._connection.execute(sql.format(marks=marks), part).fetchall()

    def _records_of(self, sent: list[tuple[int, int]]) -> Mapping[int, set[bytes]]:
        """Give the records in each bundle, of (row number, bundle's number).

        All versions are read, from the index version_outgoing: 0.05 s at 100,000,
        where going to each of them took 1.6 s.
        """
        found: defaultdict[int, set[bytes]] = defaultdict(set)
        if sent:
            record_of = dict(self._connection.execute("SELECT n, record FROM version"))
            for n, seq in sent:
                found[seq].add(record_of[n])
        return found

    def _engagement_people(self) -> dict[str, frozenset[str]]:
        found: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
        for record, opened in self._connection.execute(
            "SELECT current.record, version.open FROM current JOIN head USING (record)"
            " JOIN version USING (n) WHERE current.kind = 'engagement'"
        ):
            core = json.loads(opened).get("core", ["", {}])[1]
            found[record.hex()] |= _codes(core.get("team"))
        return found


def _codes(team: object) -> frozenset[str]:
    if not isinstance(team, Mapping):
        return frozenset()
    support = team.get("support")
    listed = support if isinstance(support, list) else []
    return frozenset(
        code for code in (team.get("lead"), team.get("mandator"), *listed) if isinstance(code, str)
    )
