"""The store against an oracle: saves, edits and taking in, in any order, any number of times."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from hdfield.errors import ClosedGroupError, InvalidRecordError, ReadOnlyRecordError, StaleParentsError
from hdfield.model.base import GROUPS, Group, LText
from hdfield.model.encounter import Encounter
from hdfield.model.version import Version
from hdfield.rules.scopes import SCOPE_GROUPS
from hdfield.store.word_index import SERIALS
from tests.builders import LONG, a_desk, a_version, an_encounter, an_id, redacted, seeded, take
from tests.store.oracle import WORDS, Oracle

IDS = tuple(an_id(str(number)) for number in range(5))
KIND_OF = dict(zip(IDS, ("encounter", "encounter", "actor", "place", "mandate"), strict=True))
VIEWS: tuple[tuple[Group, ...], ...] = (GROUPS, *SCOPE_GROUPS.values(), ("core",))
MOMENTS = ("2026-06-30T00:10:00+03:00", "2026-06-29T21:10:00+00:00", "2026-06-01T12:00:00-05:00")
TEXTS = st.lists(st.sampled_from(sorted(WORDS)), min_size=1, max_size=3).map(" ".join)


class StoreAgainstOracle(RuleBasedStateMachine):
    """One device with a real store; another that only sends versions."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="hdfield-state-"))
        self.random = seeded("desk")  # the same ids in every run, or examples would not repeat
        self.desk = a_desk(self.folder, random_bytes=self.random)
        self.oracle = Oracle()
        self.sent: list[Version] = []
        self.made = 0

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            assert self.desk.check().is_whole
            self.desk.store.close()
            shutil.rmtree(self.folder)

    # -- what this device does ------------------------------------------------
    def saved(self, record: str) -> None:
        """Tell the oracle what was saved, by reading the new head."""
        (head,) = self.desk.store.versions.heads(record)
        self.oracle.add(head)

    @rule(
        text=TEXTS, at=st.sampled_from(MOMENTS), links=st.lists(st.sampled_from(IDS), max_size=2, unique=True)
    )
    def save(self, text: str, at: str, links: list[str]) -> None:
        changes = {"note": {"text": text}, "at": {"at": at}, "actors": links, "place": IDS[3]}
        self.saved(self.desk.save(an_encounter(**changes)))

    @rule(data=st.data(), text=TEXTS, at=st.sampled_from(MOMENTS), stale=st.booleans())
    def edit(self, data: st.DataObject, text: str, at: str, stale: bool) -> None:
        records = sorted(self.oracle.records())
        if not records:
            return
        record = data.draw(st.sampled_from(records))
        view = self.desk.records.view(record)
        shown = data.draw(st.sampled_from(view.heads)).record
        if not isinstance(shown, Encounter):
            return
        edited = an_encounter(at={"at": at}).model_copy(
            update={
                "id": record,
                "parents": shown.parents[:-1] if stale else shown.parents,
                "note": LText(text=text),
            }
        )
        before = self.dump()
        try:
            self.desk.save(edited)
        except StaleParentsError:
            assert stale
        except (ReadOnlyRecordError, ClosedGroupError, InvalidRecordError):
            assert any(head.read_only or head.closed for head in view.heads)
        else:
            self.saved(record)
            return
        assert self.dump() == before

    # -- what comes from the other --------------------------------------------
    @rule(
        record=st.sampled_from(IDS),
        data=st.data(),
        text=TEXTS,
        at=st.sampled_from(MOMENTS),
        links=st.lists(st.sampled_from(IDS), max_size=2, unique=True),
        schema=st.sampled_from([1, 1, 1, 2]),
        astray=st.sampled_from([False, False, False, True]),
    )
    def make_elsewhere(
        self,
        record: str,
        data: st.DataObject,
        text: str,
        at: str,
        links: list[str],
        schema: int,
        astray: bool,
    ) -> None:
        everywhere = {version.id: version for version in [*self.oracle.versions.values(), *self.sent]}
        own = [version.id for version in everywhere.values() if version.record == record]
        # Now and then a parent of another record, which must end nothing there.
        known = list(everywhere) if astray or not own else own
        parents = data.draw(st.lists(st.sampled_from(known), max_size=2, unique=True)) if known else []
        self.made += 1
        objects = written(KIND_OF[record], text, at, links)
        self.sent.append(
            a_version(
                objects,
                record=record,
                kind=KIND_OF[record],
                schema=schema,
                parents=parents,
                salts=str(self.made),
            )
        )

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def take(self, data: st.DataObject) -> None:
        chosen = data.draw(st.lists(st.sampled_from(range(len(self.sent))), min_size=1, max_size=4))
        copies = [redacted(self.sent[at], data.draw(st.sampled_from(VIEWS))) for at in chosen]
        before = {record: self.shape(record) for record in self.oracle.records()}
        changed = take(self.desk.store, *copies)
        for copy in copies:
            self.oracle.add(copy)
        assert changed == {
            record for record in self.oracle.records() if self.shape(record) != before.get(record)
        }

    # -- what happens to the file ---------------------------------------------
    @rule()
    def reopen(self) -> None:
        self.desk.store.close()
        self.desk = a_desk(self.folder, random_bytes=self.random)

    @rule()
    def rebuild_changes_nothing(self) -> None:
        before = self.dump()
        report = self.desk.check(rebuild=True)
        assert report.is_whole
        assert report.rebuilt == len(self.oracle.records())
        assert self.dump() == before

    # -- what must hold -------------------------------------------------------
    @invariant()
    def heads_are_the_oracles(self) -> None:
        if hasattr(self, "desk"):
            for record in self.oracle.records():
                heads = self.desk.store.versions.heads(record)
                assert [head.id for head in heads] == self.oracle.heads(record)
                assert [head.objects for head in heads] == [self.oracle.objects[head.id] for head in heads]

    @invariant()
    def lists_are_the_oracles(self) -> None:
        if not hasattr(self, "desk"):
            return
        rows: dict[str, tuple[Any, ...]] = {}
        days: dict[tuple[str, str], int] = {}
        for record in self.oracle.records():
            kind, day, minute, heads = self.oracle.row(record)
            rows[record] = (kind, day, minute, heads)
            days[kind, day] = days.get((kind, day), 0) + 1
        assert {r[0]: r[1:] for r in self.rows()} == rows
        kept = self.desk.store._connection.execute("SELECT kind, day, count FROM day_count").fetchall()
        assert {(kind, day): count for kind, day, count in kept} == days
        links = self.desk.store._connection.execute(
            "SELECT lower(hex(record)), role, lower(hex(target)) FROM link"
        )
        assert set(links) == {
            (record, role, target)
            for record in self.oracle.records()
            for role, target in self.oracle.links(record)
        }

    @invariant()
    def searches_find_what_the_oracle_finds(self) -> None:
        if not hasattr(self, "desk"):
            return
        for spelled, folded in WORDS.items():
            begun, exact = (self.oracle.found(folded, prefix=prefix) for prefix in (True, False))
            queries = {
                spelled: begun,
                f"{spelled} {spelled}": exact & begun,
                folded[:2]: self.oracle.found(folded[:2], prefix=True),
            }
            for typed, wanted in queries.items():
                found = self.desk.store.lists.search(typed, None, 100)
                assert {row.record for row in found.rows} == wanted, typed
                assert found.count == len(wanted)
                keys = [row.key for row in found.rows]
                assert keys == sorted(keys, reverse=True)

    def shape(self, record: str) -> tuple[Any, ...]:
        """Give all of a record a person could see: its heads with what they open."""
        return tuple((head, sorted(self.oracle.objects[head])) for head in self.oracle.heads(record))

    def rows(self) -> list[tuple[Any, ...]]:
        return self.desk.store._connection.execute(  # type: ignore[no-any-return]
            f"SELECT lower(hex(record)), kind, day, key / {SERIALS}, heads FROM current"
        ).fetchall()

    def dump(self) -> dict[str, set[tuple[Any, ...]]]:
        """Give every projection, with the minute of a row but not its serial within it."""
        ask = self.desk.store._connection.execute
        return {
            "current": set(ask(f"SELECT record, kind, day, heads, line, key / {SERIALS} FROM current")),
            "day_count": set(ask("SELECT kind, day, count FROM day_count")),
            "link": set(ask("SELECT target, role, record FROM link")),
            "head": set(ask("SELECT record, n FROM head")),
        }


def written(kind: str, text: str, at: str, links: list[str]) -> dict[Group, dict[str, Any]]:
    """Give the objects the other device writes, in the form the format has."""
    entry = {"recorded_at": "2026-06-28T09:00:00+03:00"}
    if kind == "encounter":
        return {
            "core": {"kind": "meeting.chance"} | ({"actors": links} if links else {}),
            "near": {"day": at[:10], "place": IDS[3]},
            "when": entry | {"at": {"at": at}},
            "inner": {"note": {"text": text}},
        }
    if kind == "place":
        return {"core": {"level": "post"}, "near": {"names": {"en": text}}, "when": entry}
    return {"inner": {"names": {"ar": text}}, "when": entry}


TestStoreAgainstOracle = StoreAgainstOracle.TestCase
TestStoreAgainstOracle.settings = settings(
    max_examples=300 if LONG else 25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
