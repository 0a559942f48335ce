"""Making a paper of what was gathered for it: redacted first, and only then told.

Owns laying ``rules.scopes.redact`` over every record before anything else looks
at it, and saying what that leaves out. It refuses to word or to lay out a paper
and to touch the store: it runs on any thread, so that nobody's saving waits
while thousands of records are read.

Source: docs/engagements.md (Papers); docs/format.md, section 5 (scopes), section 8 (who gets what).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from pydantic import ValidationError

from hdfield.errors import NoSuchRecordError
from hdfield.model.actor import Names
from hdfield.model.base import GROUPS, Group, Record
from hdfield.model.encounter import Encounter
from hdfield.model.engagement import Engagement
from hdfield.model.handover import Handover
from hdfield.model.kinds import KINDS, SCHEMAS
from hdfield.model.version import Version
from hdfield.progress import Cancel
from hdfield.rules import papers_of_talks as papers
from hdfield.rules.entitlement import Holding, entitled
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.grouping import join
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.paper_parts import LeftOut, Name, Paper, PaperKind, Section
from hdfield.rules.projecting import Sketch, sketch
from hdfield.rules.sameness import distinct
from hdfield.rules.scopes import SCOPE_GROUPS, Scope, redact
from hdfield.services.lines import Named, named
from hdfield.store.lists import Row
from hdfield.store.versions import Stored, read_stored


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

    @property
    def has_nameless(self) -> bool:
        """Whether it speaks of anybody or any place whose name is closed to the reader."""
        pieces = (said.piece for one in self.paper.sections for line in one.lines for said in line.pieces)
        named = (self.named.get(piece.record) for piece in pieces if isinstance(piece, Name))
        return any(one is not None and one.has_no_name for one in named)


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


@dataclass(frozen=True)
class Gathered:
    """All that papers of one engagement may be made of, for one reader, as the store has it.

    Nothing of it is redacted yet: it is for ``made`` alone.

    Attributes:
        today: The day the paper is made (ISO).
        person: Person code of whoever makes it.
        own: Ids of what belongs to the engagement, itself first.
        stored: The heads of these, of what they name, and of what those name.
        holdings: What ``rules.entitlement`` needs for a team; ``None`` for any other scope.
    """

    engagement: str
    scope: Scope
    today: str
    person: str
    own: tuple[str, ...]
    stored: tuple[Stored, ...] = field(repr=False)
    holdings: tuple[Holding, ...] | None = field(repr=False)
    _read: list[_Reader] = field(default_factory=list, init=False, repr=False, compare=False)

    def _reader(self, cancel: Cancel) -> _Reader:
        """Give what the reader may have; read once, for one paper after the other."""
        if not self._read:
            reader = _Reader(self.scope, self._allowed())
            heads: dict[str, list[Version]] = {}
            for row in self.stored:
                cancel.raise_if_set()
                version = read_stored(row)
                heads.setdefault(version.record, []).append(version)
            _take(reader, heads, self.own, cancel)
            for _ in range(2):  # who is named, and what those belong to
                links = {to for one in reader.held.values() for _role, to in one.sketch.links}
                _take(reader, heads, links, cancel, is_named=True)
            self._read.append(reader)
        return self._read[0]

    def _allowed(self) -> frozenset[str] | None:
        """Give what a bundle for a team that has this engagement, and no other, would hold."""
        if self.holdings is None:
            return None
        code = frozenset(("reader",))
        holdings = (
            replace(one, people=code if one.record == self.engagement else frozenset())
            for one in self.holdings
        )
        return entitled("team", code, holdings)

    def made(self, kind: PaperKind, about: str = "", cancel: Cancel | None = None) -> PaperOfTalks:
        """Make a paper.

        Args:
            kind: Which of the four.
            about: The encounter of a debrief, else the newest; the handover of a pack, else the newest.
            cancel: Heard between records: whoever locks does not wait for a paper.

        Raises:
            NoSuchRecordError: There is no such engagement here, or no such encounter in its file.
            CancelledError: Somebody asked to stop.

        Two seconds for 9,000 records, most of it once for all papers for a reader: work lane.
        """
        reader = self._reader(cancel or Cancel())
        own = reader.held.get(self.engagement)
        if own is None or not isinstance(own.record, Engagement):
            raise NoSuchRecordError(record=self.engagement)
        file = PaperFile(
            _view(self.engagement, reader.held, self.today),
            own.record,
            {record: one.record for record, one in reader.held.items() if one.record is not None},
        )
        paper = Paper(
            kind,
            self.scope,
            self.engagement,
            self.today,
            own.record.title or Names(),
            _sections(file, kind, about),
            _left_out(reader),
        )
        return PaperOfTalks(paper, _named(reader.held), self.person)


# -- inside -------------------------------------------------------------------
_OWN_TALKS: Final = frozenset((Engagement.KIND, Encounter.KIND))


def _take(
    reader: _Reader,
    heads: Mapping[str, list[Version]],
    records: Iterable[str],
    cancel: Cancel,
    *,
    is_named: bool = False,
) -> None:
    for record in dict.fromkeys(records):
        cancel.raise_if_set()
        if record in reader.held or record in reader.withheld:
            continue
        if reader.allowed is not None and record not in reader.allowed:
            reader.withheld.add(record)
            continue
        versions = heads.get(record, [])
        shown = next((head for head in versions if not _is_removed(head)), None)
        # What is only named gives its name: talks of others stay theirs.
        if shown is not None and not (is_named and shown.kind in _OWN_TALKS):
            reader.held[record] = _redacted(shown, reader.scope, len(distinct(versions)))


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
