"""Promises of an engagement, of an actor and of an encounter, read and kept.

Owns what is read together for the ledger, and the day a promise was settled on.
It refuses to say by itself what came of a promise: a person does. Belongs to
the store's thread.

Source: domain 3.5, rule 3; brief S-81, S-82, S-107, S-108, S-163;
docs/engagements.md (Promises, good faith).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hdfield.model.actor import ActorFact
from hdfield.model.engagement import Engagement
from hdfield.model.promises import Commitment
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.ledger import SaidSeenListed, said_seen_listed
from hdfield.services.changes import Changes
from hdfield.services.dossier import Dossier, EngagementFile, Line
from hdfield.services.editing import edited
from hdfield.services.lines import Named, named
from hdfield.services.records import Records
from hdfield.services.signs import SignsOfTalks
from hdfield.store.store import Store

SEEN: Final = ("com.kept", "com.kept_late", "com.partly", "com.broken")
"""States that say what came of a promise."""
_OF_ACTOR: Final = ("actor",)
_OWNERS: Final = ("actor", "engagement")
_WAITING: Final = frozenset({"com.made", "com.due", "com.unknown", "com.partly", "com.broken"})
"""States after which something may still be seen to come of it."""


@dataclass(frozen=True, slots=True)
class PromisesOf:
    """What an engagement's ledger is made of.

    Attributes:
        view: The same as the rules read it, today.
        actors: What the actors of the engagement are called, by id.
    """

    file: EngagementFile
    view: FileView
    actors: Mapping[str, Named]


@dataclass(frozen=True, slots=True)
class Pledges:
    """What one actor pledged anywhere, what was seen, and where it is listed."""

    actor: str
    rows: tuple[SaidSeenListed, ...]
    lines: Mapping[str, Line]


@dataclass(frozen=True, slots=True)
class PromisesAt:
    """The promises of one encounter.

    Attributes:
        day: Of the encounter (ISO), or empty.
        actors, engagements: Whom and what it names.
        made: Made there.
        seen: Seen there to be kept or broken.
        waiting: Others of these actors of which something may be seen yet, the soonest due first.
    """

    encounter: str
    day: str
    actors: tuple[str, ...]
    engagements: tuple[str, ...]
    made: tuple[Line, ...]
    seen: tuple[Line, ...]
    waiting: tuple[Line, ...]


class Promises:
    """Answers what was promised, and keeps what came of it."""

    def __init__(
        self,
        store: Store,
        records: Records,
        dossier: Dossier,
        signs: SignsOfTalks,
        clock: Callable[[], datetime],
    ) -> None:
        self._lists = store.lists
        self._records = records
        self._dossier = dossier
        self._signs = signs
        self._clock = clock

    def of(self, engagement: str) -> PromisesOf:
        """Give what the ledger of an engagement is made of.

        Raises:
            NoSuchRecordError: No engagement here has that id.
        """
        file = self._dossier.of(engagement)
        view = self._signs.view(file)
        rows = self._lists.of(sorted(view.actors))
        return PromisesOf(file, view, {row.record: named(row) for row in rows})

    def of_actor(self, actor: str) -> Pledges:
        """Give what an actor pledged in whatever engagement, beside what was seen and listed."""
        kinds = (ActorFact.KIND, Commitment.KIND)
        held = {kind: self._dossier.lines_naming(actor, kind, _OF_ACTOR) for kind in kinds}
        entries = {
            kind: tuple(Entry(line.id, kind, line.day, line.line) for line in lines)
            for kind, lines in held.items()
        }
        view = FileView(self._today(), Entry("", Engagement.KIND, "", {"actors": [actor]}), entries)
        lines = {line.id: line for found in held.values() for line in found}
        return Pledges(actor, said_seen_listed(view), lines)

    def at(self, encounter: str) -> PromisesAt:
        """Give the promises made and seen at an encounter, and those of its actors still open."""
        row = next(iter(self._lists.of((encounter,))), None)
        line = row.line if row is not None else {}
        actors, talks = tuple(line.get("actors") or ()), tuple(line.get("engagements") or ())
        here = self._dossier.lines_naming(encounter, Commitment.KIND, ("made_in", "verified_in"))
        made = tuple(one for one in here if one.line.get("made_in") == encounter)
        seen = tuple(one for one in here if one.line.get("verified_in") == encounter)
        done = {one.id for one in seen}
        near = {
            one.id: one
            for target in (*actors, *talks)
            for one in self._dossier.lines_naming(target, Commitment.KIND, _OWNERS)
            if one.line.get("status") in _WAITING and one.id not in done
        }
        waiting = sorted(near.values(), key=_soonest)
        return PromisesAt(encounter, row.day if row else "", actors, talks, made, seen, tuple(waiting))

    def save(self, promise: Commitment) -> Changes:
        """Save a promise; one of which something was seen is settled on that day, else today.

        Raises:
            RefusedMoveError: It may not move so, or nothing says where it was seen.
            InvalidRecordError, ClosedGroupError, NoSuchRecordError, StorageError.
        """
        before = self._records.current(Commitment, promise.id) if promise.id else None
        has_moved = promise.status != (before.status if before else None)
        is_dated = promise.settled_on != (before.settled_on if before else None)
        if promise.status in SEEN and has_moved and not is_dated:
            promise = edited(promise, {"settled_on": self._day_of(promise.verified_in)})
        return self._records.save(promise)

    def see(self, promise: str, status: str, encounter: str | None, on: str | None = None) -> Changes:
        """Say what came of a promise, and in which encounter it was seen.

        Args:
            promise: Its id.
            status: commitment_status code.
            encounter: Where it was seen; ``None`` leaves what it says.
            on: The day it was seen, where that is not the encounter's.

        Raises:
            RefusedMoveError: It may not move so, or nothing says where it was seen.
            ChangedSinceError: It stands in two versions.
            ClosedGroupError, NoSuchRecordError, StorageError.
        """
        values = {"status": status} | ({"verified_in": encounter} if encounter else {})
        held = self._records.only(Commitment, promise)
        return self.save(edited(held, values | ({"settled_on": on} if on else {})))

    # -- inside -----------------------------------------------------------------
    def _day_of(self, encounter: str | None) -> str:
        row = next(iter(self._lists.of((encounter,))), None) if encounter else None
        return row.day if row is not None and row.day else self._today()

    def _today(self) -> str:
        return self._clock().date().isoformat()


def _soonest(line: Line) -> tuple[bool, str, str]:
    due = str(line.line.get("due") or "")
    return not due, due, line.id
