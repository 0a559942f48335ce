"""Papers of an engagement, made for a reader: read, redacted, and only then told.

Owns reading the file, laying ``rules.scopes.redact`` over every record of it
before anything else looks at it, and saying what that leaves out. It refuses
to word or to lay out a paper. Belongs to the store's thread.

Source: docs/engagements.md (Papers); docs/format.md, section 5 (scopes), section 8 (who gets what).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from pydantic import ValidationError

from hdfield.errors import NoSuchRecordError
from hdfield.model.actor import Names
from hdfield.model.base import GROUPS, Group, Record
from hdfield.model.encounter import Encounter
from hdfield.model.engagement import Engagement
from hdfield.model.handover import Handover
from hdfield.model.kinds import KINDS, SCHEMAS
from hdfield.model.mandate import RedLineEvent
from hdfield.model.version import Version
from hdfield.rules import papers_of_talks as papers
from hdfield.rules.entitlement import entitled
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.grouping import join
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.paper_parts import LeftOut, Paper, PaperKind, Section
from hdfield.rules.projecting import Sketch, sketch
from hdfield.rules.sameness import distinct
from hdfield.rules.scopes import SCOPE_GROUPS, Scope, redact
from hdfield.services.changes import Changes
from hdfield.services.dossier import Dossier
from hdfield.services.editing import edited
from hdfield.services.lines import Named, named
from hdfield.services.negotiation_space import NegotiationSpace, Wanted
from hdfield.services.records import Records
from hdfield.store.lists import Row
from hdfield.store.store import Store

_WIDER: Final = ("other_actor",)
"""A fact about another actor is about this one too: who vouches for it, whom it left."""


@dataclass(frozen=True, slots=True)
class PaperOfTalks:
    """A paper and what its records are called, as far as its reader may know.

    Attributes:
        named: By record id; one the reader does not have at all is not in it.
        person: Person code of whoever made it.
    """

    paper: Paper
    named: Mapping[str, Named]
    person: str


@dataclass(frozen=True, slots=True)
class _Read:
    """One record as the reader may have it."""

    record: Record | None
    sketch: Sketch
    is_partly_unread: bool
    heads: int


@dataclass
class _Reader:
    """What was read so far for one scope."""

    scope: Scope
    allowed: frozenset[str] | None
    held: dict[str, _Read] = field(default_factory=dict)
    withheld: set[str] = field(default_factory=set)


class PapersOfTalks:
    """Makes papers, and keeps that one was read."""

    def __init__(
        self,
        store: Store,
        records: Records,
        dossier: Dossier,
        space: NegotiationSpace,
        person: str,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._records = records
        self._dossier = dossier
        self._space = space
        self._person = person
        self._clock = clock
        self._last: tuple[tuple[str, Scope, int, str], _Reader] | None = None

    def of(self, engagement: str, kind: PaperKind, scope: Scope, about: str = "") -> PaperOfTalks:
        """Make a paper.

        Args:
            engagement: Its id.
            kind: Which of the four.
            scope: Who may read it: it says no more than a bundle sealed to that scope.
            about: The encounter of a debrief, else the newest; the handover of a pack, else the newest.

        Raises:
            NoSuchRecordError: There is no such engagement here, or no such encounter in its file.
        """
        reader = self._reader(engagement, scope)
        own = reader.held.get(engagement)
        if own is None or not isinstance(own.record, Engagement):
            raise NoSuchRecordError(record=engagement)
        file = PaperFile(
            _view(engagement, reader.held, self._today()),
            own.record,
            {record: one.record for record, one in reader.held.items() if one.record is not None},
        )
        paper = Paper(
            kind,
            scope,
            engagement,
            self._today(),
            own.record.title or Names(),
            _sections(file, kind, about),
            _left_out(reader),
        )
        return PaperOfTalks(paper, _named(reader.held), self._person)

    def read_receipt(self, handover: str) -> Changes:
        """Say that the successor has read the pack of a handover, today.

        Raises:
            NoSuchRecordError: There is no such handover here, or it is to somebody else.
            ChangedSinceError, ReadOnlyRecordError, StorageError.
        """
        given = self._records.only(Handover, handover)
        if given.to != self._person:
            raise NoSuchRecordError(record=handover)
        return self._records.save(edited(given, {"read_on": self._today()}))

    # -- reading ----------------------------------------------------------------
    def _reader(self, engagement: str, scope: Scope) -> _Reader:
        """Give what a reader may have; kept until something is written, for one paper after the other."""
        state = (engagement, scope, self._store.written, self._today())
        if self._last is None or self._last[0] != state:
            self._last = (state, self._read(engagement, scope))
        return self._last[1]

    def _read(self, engagement: str, scope: Scope) -> _Reader:
        file = self._dossier.of(engagement)
        reader = _Reader(scope, self._allowed(engagement) if scope == "team" else None)
        actors = file.engagement.actors if file.engagement else ()
        wider = self._store.lists.naming(actors, _WIDER)
        laws = (law.id for law in self._space.space(Wanted(engagement=engagement), self._clock().date()).laws)
        rows = (record for record, row in file.rows.items() if not self._is_theirs(row, engagement))
        self._take(reader, (engagement, *rows, *wider, *laws))
        for _ in range(2):  # who is named, and what those belong to
            links = {to for one in reader.held.values() for _role, to in one.sketch.links}
            self._take(reader, links, is_named=True)
        return reader

    def _is_theirs(self, row: Row, engagement: str) -> bool:
        """Say whether something that happened to a line of several talks happened in others."""
        if row.kind != RedLineEvent.KIND:
            return False
        met = self._store.lists.among(filter(None, (row.line.get("encounter"),)))
        belongs = {talks for one in met.values() for talks in one.line.get("engagements", ())}
        return bool(belongs) and engagement not in belongs

    def _take(self, reader: _Reader, records: Iterable[str], *, is_named: bool = False) -> None:
        wanted = []
        for record in dict.fromkeys(records):
            if record in reader.held or record in reader.withheld:
                continue
            if reader.allowed is not None and record not in reader.allowed:
                reader.withheld.add(record)
            else:
                wanted.append(record)
        found = self._store.versions.heads_of(wanted)
        for record in wanted:
            heads = found.get(record, ())
            shown = next((head for head in heads if not _is_removed(head)), None)
            # What is only named gives its name: talks of others stay theirs.
            if shown is not None and not (is_named and shown.kind in _OWN_TALKS):
                reader.held[record] = _redacted(shown, reader.scope, len(distinct(heads)))

    def _allowed(self, engagement: str) -> frozenset[str]:
        """Give what a bundle for a team that has this engagement, and no other, would hold."""
        code = frozenset(("reader",))
        holdings = (
            replace(one, people=code if one.record == engagement else frozenset())
            for one in self._store.outgoing.holdings()
        )
        return entitled("team", code, holdings)

    def _today(self) -> str:
        return self._clock().date().isoformat()


_OWN_TALKS: Final = frozenset((Engagement.KIND, Encounter.KIND))


def _redacted(version: Version, scope: Scope, heads: int) -> _Read:
    opened: dict[Group, Any] = redact(version.objects, scope)  # type: ignore[assignment, arg-type]
    record: Record | None = None
    model = KINDS.get(version.kind)
    if model is not None and version.schema <= SCHEMAS[version.kind]:
        try:
            record = join(model, opened).model_copy(update={"id": version.record, "parents": ()})
        except ValidationError:
            record = None
    given = SCOPE_GROUPS[scope]
    never_shared = any(group in given and group not in version.objects for group in GROUPS)
    return _Read(record, sketch(version.kind, opened), record is None or never_shared, heads)


def _is_removed(version: Version) -> bool:
    return version.objects.get("core", {}).get("removed") is True


def _view(engagement: str, held: Mapping[str, _Read], today: str) -> FileView:
    entries: dict[str, list[Entry]] = {}
    for record, one in held.items():
        if record != engagement:
            entry = Entry(record, one.sketch.kind, one.sketch.day, one.sketch.line)
            entries.setdefault(entry.kind, []).append(entry)
    own = held[engagement].sketch
    return FileView(
        today,
        Entry(engagement, own.kind, own.day, own.line),
        {kind: tuple(found) for kind, found in entries.items()},
    )


def _named(held: Mapping[str, _Read]) -> dict[str, Named]:
    return {
        record: named(Row(0, record, one.sketch.kind, one.sketch.day, one.heads, one.sketch.line))
        for record, one in held.items()
    }


def _sections(file: PaperFile, kind: PaperKind, about: str) -> tuple[Section, ...]:
    match kind:
        case "brief":
            return papers.brief(file)
        case "preparation":
            return papers.preparation(file)
        case "debrief":
            met = file.get(Encounter, about) if about else next(iter(_met(file)), None)
            if met is None:
                if about:
                    raise NoSuchRecordError(record=about)
                return ()
            return papers.debrief(file, met)
        case "handover":
            given = file.get(Handover, about) if about else next(iter(file.of(Handover)), None)
            return papers.handover(file, given)


def _met(file: PaperFile) -> Iterable[Encounter]:
    return (one for one in file.of(Encounter) if (one.day or "") <= file.today)


def _left_out(reader: _Reader) -> LeftOut:
    return LeftOut(
        tuple(group for group in GROUPS if group not in SCOPE_GROUPS[reader.scope]),
        reader.allowed is not None,
        sum(one.is_partly_unread for one in reader.held.values()),
        sum(one.heads > 1 for one in reader.held.values()),
    )
