"""What becomes of a record when a person here saves it, whatever screen it came from.

Owns five promises no screen can forget: a place is written as exactly as the
policy lets it, a moment in the zone of its place, an exact point only with an
end within the policy's days, and not past it, a paper is released only where
the policy allows papers, and a state is reached only as its life cycle goes.
It refuses to touch what a person left as it was: an older record keeps what
was true when it was entered.

Source: domain 3.3; docs/format.md, section 5 (places, points, papers).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from hdfield.errors import InvalidRecordError, PapersNotAllowedError
from hdfield.model.base import Group, Record, layout
from hdfield.model.encounter import Encounter
from hdfield.model.paper import Paper
from hdfield.model.place import Place
from hdfield.model.policy import Policy
from hdfield.rules.coarsening import kept_place
from hdfield.rules.points import is_over, last_day
from hdfield.rules.zones import placed, zone_of
from hdfield.services.joining import effective_policy
from hdfield.services.moving import Moving
from hdfield.store.lists import Row
from hdfield.store.store import Store

ZONE = "mission_zone"
"""Setting: name of the zone used where a place and what it lies in name none."""
_DEEPEST = 12

Step = tuple[str, str, str | None]
"""One place on the way up: record id, level, zone."""


def lineage(store: Store, place: str, known: Iterable[Place] = ()) -> tuple[Step, ...]:
    """Give a place and what it lies in, as far as it is known here, the widest last.

    Args:
        store: Open.
        place: Record id.
        known: Places that are about to be saved in the same breath.
    """
    fresh = {one.id: one for one in known}
    found: list[Step] = []
    here: str | None = place
    while here and len(found) < _DEEPEST and here not in {step[0] for step in found}:
        made = fresh.get(here)
        line = made.model_dump(mode="json") if made is not None else _line(store.lists.of((here,)))
        if line is None:
            break
        found.append((here, line.get("level") or "", line.get("zone")))
        here = line.get("parent")
    return tuple(found)


class Entering:
    """Makes the records of one command ready to be signed."""

    def __init__(
        self, store: Store, today: date, batch: tuple[Record, ...], *, restoring: bool = False
    ) -> None:
        """Look at a command.

        Args:
            store: Open.
            today: The day it is given.
            batch: All that is saved together: a place may be made in passing.
            restoring: It gives records a state they had: no way back is refused.
        """
        self._store = store
        self._moving = None if restoring else Moving(store, batch)
        self._today = today
        self._batch = batch

    @cached_property
    def _policy(self) -> Policy:
        """The policy that counts, read once: behind it stands a roster with every device."""
        return effective_policy(self._store)

    def ready(
        self, record: Record, before: Record | None, line: int, closed: tuple[Group, ...] = ()
    ) -> Record:
        """Give a record as it is written.

        Args:
            record: As a person means it.
            before: What it follows, or ``None``.
            line: Its place in the batch, from 1, for the error.
            closed: Groups of it this notebook was not given.

        Raises:
            RefusedMoveError: It does not move so; ``UngroundedMoveError`` where
                its state asks for something it has not.
            InvalidRecordError: The end of an exact point is past, or further
                off than the policy's days.
            PapersNotAllowedError: It releases a paper, and the policy allows none.
        """
        if self._moving:
            self._moving.check(record, before, closed)
        if isinstance(record, Paper):
            self._check_release(record, before)
        if not isinstance(record, Encounter):
            return record
        old = before if isinstance(before, Encounter) else None
        record = self._within_its_end(record, old, line)
        if not record.place:
            return self._timed(record, old, ())
        steps = lineage(self._store, record.place, self._places())
        record = self._timed(record, old, steps)
        if old is not None and old.place == record.place:
            return record
        if (
            not steps
        ):  # closed to us, or never here: what cannot be widened is left only where no width is asked
            steps = ((str(record.place), "", None),)
        kept = kept_place([step[:2] for step in steps], self._policy.place_precision)
        return record.model_copy(update={"place": kept})

    def unsaid(self) -> frozenset[str]:
        """Name the new places of the batch that the policy does not let its encounters name.

        Saved, they would travel beside the encounter and say what it leaves out.
        """
        made = {one.id: one for one in self._places() if one.id and not one.parents}
        named = {one.place for one in self._batch if isinstance(one, Encounter) and one.place in made}
        found = set[str]()
        for place in named:
            steps = lineage(self._store, str(place), made.values())
            if kept_place([step[:2] for step in steps], self._policy.place_precision) != place:
                found.add(str(place))
        return frozenset(found)

    def shortened(self, record: Record, now: Record) -> Record:
        """Give an earlier state, its exact point kept no longer than a new one may be.

        The policy may have been tightened since, and nobody is asked for
        another end. A point that is in the record ``now`` is left as it is.
        """
        if not isinstance(record, Encounter) or record.point is None:
            return record
        if isinstance(now, Encounter) and now.point == record.point:
            return record
        end = min(record.point.expires_on, self._last_day())
        return record.model_copy(update={"point": record.point.model_copy(update={"expires_on": end})})

    def _places(self) -> tuple[Place, ...]:
        return tuple(one for one in self._batch if isinstance(one, Place))

    def _last_day(self) -> str:
        return last_day(self._today, self._policy.point_days).isoformat()

    def _check_release(self, record: Paper, before: Record | None) -> None:
        held = before.released if isinstance(before, Paper) else None
        if record.released not in (None, held) and not self._policy.papers:
            raise PapersNotAllowedError()

    def _within_its_end(self, record: Encounter, old: Encounter | None, line: int) -> Encounter:
        point = record.point
        if point is None:
            return record
        if old is not None and old.point == point:
            return record.model_copy(update={"point": None}) if is_over(point, self._today) else record
        if is_over(point, self._today) or point.expires_on > self._last_day():
            raise InvalidRecordError(
                line=line, problems=(("point.expires_on", "out_of_policy"),), kind=record.KIND
            )
        return record

    def _timed(self, record: Encounter, old: Encounter | None, steps: tuple[Step, ...]) -> Encounter:
        """Write a moment that is new in the zone of its place."""
        if record.at is None or (old is not None and old.at == record.at):
            return record
        mission = self._store.keeping.setting(ZONE) or None
        zone = zone_of((step[2] for step in steps), mission)
        return record.model_copy(update={"at": placed(record.at, zone)})


def check_needed(record: Record, closed: tuple[Group, ...], line: int) -> None:
    """Insist on the fields a kind cannot do without, where their group is open to us.

    Raises:
        InvalidRecordError: One is missing.
    """
    groups = layout(type(record)).groups
    missing = [name for name in record.NEEDED if getattr(record, name) is None and groups[name] not in closed]
    if missing:
        raise InvalidRecordError(
            line=line, problems=tuple((name, "missing") for name in missing), kind=record.KIND
        )


def without_ended_point(record: Record | None, today: date) -> Record | None:
    """Give a record as it is shown: an exact point past its end is not."""
    if isinstance(record, Encounter) and record.point is not None and is_over(record.point, today):
        return record.model_copy(update={"point": None})
    return record


def _line(rows: tuple[Row, ...]) -> dict[str, str | None] | None:
    return rows[0].line if rows and rows[0].kind == Place.KIND else None
