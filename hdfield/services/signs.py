"""What the file of an engagement says of its checklist and of now; opening an engagement.

Owns reading a file into what the rules look at, what changed since this device
last looked, and what a new engagement begins with. It refuses to judge: that is
``rules.checklist_signs`` and ``rules.now``. Belongs to the store's thread.

Source: docs/engagements.md (Now, A new engagement, Checklist); brief S-158 to S-160.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from hdfield.model.encounter import Encounter
from hdfield.model.engagement import Engagement
from hdfield.model.judging import PrincipleReview
from hdfield.model.mandate import RedLineEvent
from hdfield.model.obstacles import LegalCheck
from hdfield.rules.checklist_signs import Proposal, answered, proposals, states
from hdfield.rules.fact_fields import LABEL_KIND
from hdfield.rules.file_view import Entry, FileView, Since
from hdfield.rules.legal import LISTING_KIND
from hdfield.rules.now import CLOSED, NowItem, is_decided, now
from hdfield.rules.own_days import own_day
from hdfield.services.changes import Changes
from hdfield.services.dossier import Dossier, EngagementFile
from hdfield.services.editing import edited
from hdfield.services.lines import EncounterLine, Named, named
from hdfield.services.records import HistoryEntry, Records, read_record
from hdfield.services.settings import Settings
from hdfield.store.lists import Row
from hdfield.store.store import Store

LOOKED: Final = "checklist.looked"
"""Setting: by engagement, the day the checklist was opened before this one, and this one; of this device alone."""

_OBJECT: Final = ("object_kind", "object_place", "object_by", "for_whom")
_WIDER: Final = ("other_actor",)
"""Roles in which a fact about another actor is about this one too: whom it influences, whom it left."""
_FORMAL: Final = frozenset({LISTING_KIND, LABEL_KIND})
_ALL: Final = 100_000


@dataclass(frozen=True, slots=True)
class Cited:
    """One record that something rests on.

    Attributes:
        day: The day it is about.
        line: What list rows keep of its kind.
        named: What it is called.
        meeting: The same as an encounter, where it is one.
    """

    id: str
    kind: str
    day: str
    line: Mapping[str, Any]
    named: Named
    meeting: EncounterLine | None


@dataclass(frozen=True, slots=True)
class Signs:
    """What a file says.

    Attributes:
        file: What it was read from.
        proposals: What the checklist proposes, by item.
        now: What stands in Now, group by group.
        rows: The records that signs and Now rest on and the file does not hold: its actors,
            persons met, influences of others; by id.
        looked_on: The day this device last opened the checklist, before today; empty for never.
        changed: Items answered since, or of which something new is to be said.
    """

    file: EngagementFile
    proposals: Mapping[str, Proposal]
    now: tuple[NowItem, ...]
    rows: Mapping[str, Row] = field(default_factory=dict)
    looked_on: str = ""
    changed: frozenset[str] = frozenset()

    def cited(self, record: str) -> Cited | None:
        """Give a record that something rests on, or ``None`` where it is not in this notebook."""
        row = self.file.rows.get(record) or self.rows.get(record)
        if row is None:
            return None
        day = row.day if row.kind == Encounter.KIND else own_day(row.kind, row.line, row.day)
        return Cited(row.record, row.kind, day, row.line, named(row), self.file.meeting.get(record))


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a new engagement still waits for.

    Attributes:
        code: ``first_review`` or ``risk_list``.
        record: The review, or the engagement.
        day: The day it waits since, or empty.
    """

    engagement: Named
    code: str
    record: str
    day: str


class SignsOfTalks:
    """Answers what speaks for and against, and opens engagements."""

    def __init__(
        self,
        store: Store,
        records: Records,
        dossier: Dossier,
        settings: Settings,
        clock: Callable[[], datetime],
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._lists = store.lists
        self._held: tuple[EngagementFile, str, Signs] | None = None
        self._records = records
        self._dossier = dossier
        self._settings = settings
        self._clock = clock
        self._random = random_bytes

    def of(self, engagement: str | EngagementFile) -> Signs:
        """Give what the file of an engagement says today.

        The answer to a file is kept while that file is asked about: the checklist
        and Now stand on one page and ask one after the other.

        Args:
            engagement: Its id, or its file where that was read already.

        Raises:
            NoSuchRecordError: No engagement here has that id.
        """
        file = engagement if isinstance(engagement, EngagementFile) else self._dossier.of(engagement)
        if self._held is None or self._held[0] is not file or self._held[1] != self._today():
            self._held = (file, self._today(), self._read(file))
        return self._held[2]

    def _read(self, file: EngagementFile) -> Signs:
        wider = self._wider(file)
        view = self._view(file, wider)
        proposed = proposals(view)
        looked_on = self._looked_before(file.id)
        return Signs(
            file,
            proposed,
            now(view, proposed),
            wider,
            looked_on,
            changed_since(view, proposed, looked_on) if looked_on else frozenset(),
        )

    def view(self, engagement: str | EngagementFile) -> FileView:
        """Give the file of an engagement as the rules read it, today.

        Raises:
            NoSuchRecordError: No engagement here has that id.
        """
        file = engagement if isinstance(engagement, EngagementFile) else self._dossier.of(engagement)
        return self._view(file, self._wider(file))

    def narrowed(self, talks: Row, rows: Iterable[Row]) -> FileView:
        """Give a file of some of its records alone, for rules that look at no others."""
        entries: dict[str, list[Entry]] = {}
        for row in rows:
            entries.setdefault(row.kind, []).append(_entry(row))
        return FileView(self._today(), _entry(talks), {kind: tuple(held) for kind, held in entries.items()})

    def look(self, engagement: str) -> None:
        """Note that the checklist of an engagement is opened today, on this device.

        Looking again on the same day changes nothing: what was new stays marked.

        Raises:
            StorageError: The disk refused.
        """
        held, today = self._looks(), self._today()
        before = held.get(engagement, [])
        if before[-1:] != [today]:
            self._settings.put(LOOKED, {**held, engagement: [*before, today][-2:]})

    def waiting(self) -> tuple[Waiting, ...]:
        """Give what open engagements wait for since they were opened, the oldest first."""
        rows = self._lists.newest(Engagement.KIND, _ALL)
        talks = {row.record: row for row in rows if row.line.get("status") not in CLOSED}
        found = [
            Waiting(named(row), "risk_list", row.record, "")
            for row in talks.values()
            if not row.line.get("risks_reviewed_on")
        ]
        for review in self._lists.newest(PrincipleReview.KIND, _ALL):
            owner = talks.get(review.line.get("engagement", ""))
            if owner is not None and not review.line.get("trigger") and not is_decided(_entry(review)):
                day = str(review.line.get("on", ""))
                found.append(Waiting(named(owner), "first_review", review.record, day))
        return tuple(sorted(found, key=lambda one: (one.day or "9999-12-31", one.engagement.id)))

    # -- commands ---------------------------------------------------------------
    def open_engagement(self, engagement: Engagement) -> Changes:
        """Save a new engagement with a principle review of today that nobody decided yet.

        Its risk list begins as one nobody has gone through.

        Returns:
            What was saved; the engagement first.

        Raises:
            InvalidRecordError, StorageError.
        """
        made = engagement.model_copy(update={"id": engagement.id or self._random(16).hex()})
        values = {"on": self._today(), "engagement": made.id}
        # Saved last, it names the step: a person takes back an engagement and not a review.
        changes = self._records.save_all((read_record(PrincipleReview.KIND, values), made))
        return Changes(changes.records, changes.kinds, changes.saved[::-1])

    def went_through_risks(self, engagement: str) -> Changes:
        """Say that the list of operational risks was gone through today, be it empty.

        Raises:
            ChangedSinceError: The engagement stands in two versions: a person chooses first.
            NoSuchRecordError, ReadOnlyRecordError, StorageError.
        """
        talks = self._records.only(Engagement, engagement)
        return self._records.save(edited(talks, {"risks_reviewed_on": self._today()}))

    # -- inside -----------------------------------------------------------------
    def _today(self) -> str:
        return self._clock().date().isoformat()

    def _looks(self) -> dict[str, list[str]]:
        held = self._settings.give(LOOKED, {})
        return held if isinstance(held, dict) else {}

    def _looked_before(self, engagement: str) -> str:
        days = [day for day in self._looks().get(engagement, []) if day < self._today()]
        return max(days, default="")

    def _wider(self, file: EngagementFile) -> dict[str, Row]:
        """Read what a file only names: its actors, the persons met, and what others are to its actors."""
        actors = _actors(file)
        people = {person for row in file.rows.values() for person in row.line.get("people", ())}
        others = self._lists.naming(actors, _WIDER)
        met = {row.line.get("encounter", "") for row in file.rows.values() if row.kind == RedLineEvent.KIND}
        found = self._lists.among({*actors, *people, *others, *met} - file.rows.keys() - {""})
        return found | self._formal_of_checked(file, actors)

    def _formal_of_checked(self, file: EngagementFile, actors: Iterable[str]) -> dict[str, Row]:
        """Read listings and labels of whom a legal check is on, though the talks are not with them."""
        checked = {row.line.get("actor", "") for row in file.rows.values() if row.kind == LegalCheck.KIND}
        named = self._lists.naming(checked - {*actors, ""}, ("actor",)) - file.rows.keys()
        rows = self._lists.among(named).items()
        return {record: row for record, row in rows if row.line.get("kind") in _FORMAL}

    def _view(self, file: EngagementFile, wider: Mapping[str, Row]) -> FileView:
        entries: dict[str, list[Entry]] = {}
        for row in (*file.rows.values(), *wider.values()):
            # A line may be drawn for several engagements: what happened to it in others is theirs.
            is_theirs = row.kind == RedLineEvent.KIND and row.line.get("encounter") in wider
            if not is_theirs and not (row.kind == Encounter.KIND and row.record in wider):
                entries.setdefault(row.kind, []).append(_entry(row))
        own = self._lists.of((file.id,))
        engagement = _entry(own[0]) if own else Entry(file.id, Engagement.KIND)
        return FileView(
            self._today(),
            engagement,
            {kind: tuple(held) for kind, held in entries.items()},
            object_changed_on(self._records.history(file.id)),
        )


def changed_since(view: FileView, proposed: Mapping[str, Proposal], looked_on: str) -> frozenset[str]:
    """Name the items answered since a day, or of which something new is to be said.

    Args:
        view: The file.
        proposed: What is proposed today.
        looked_on: The day, itself not counted.
    """
    looked = Since(looked_on, looked_on)
    found = {item for item, state in states(view).items() if _is_after(answered(state), looked)}
    then = proposals(replace(view, today=looked_on))
    for item, proposal in proposed.items():
        rests_on = [view.by_id[record] for record in proposal.records if record in view.by_id]
        if item not in then or any(looked.before(one) for one in rests_on):
            found.add(item)
    return frozenset(found)


def object_changed_on(history: Iterable[HistoryEntry]) -> str:
    """Give the day the object of an engagement was last worded anew; empty where it never was.

    Args:
        history: Of the engagement, newest first.
    """
    later: HistoryEntry | None = None
    for entry in history:
        if not isinstance(entry.record, Engagement):
            continue
        if later is not None and _object(entry) != _object(later) and any(_object(entry).values()):
            return later.recorded_at.date().isoformat() if later.recorded_at else ""
        later = entry
    return ""


def _object(entry: HistoryEntry) -> dict[str, Any]:
    values = entry.record.model_dump(include=set(_OBJECT)) if entry.record else {}
    return {name: value for name, value in values.items() if value is not None}


def _is_after(one: Since, other: Since) -> bool:
    return max(one.on, one.entered) > other.on


def _actors(file: EngagementFile) -> tuple[str, ...]:
    return file.engagement.actors if file.engagement else ()


def _entry(row: Row) -> Entry:
    return Entry(row.record, row.kind, row.day, row.line)
