"""What becomes of an encounter when a person here saves it, whatever screen it came from.

Owns three promises no screen can forget: a place is written as exactly as the
policy lets it, a moment in the zone of its place, and an exact point only with
an end within the policy's days, and not past it. It refuses to touch what a
person left as it was: an older record keeps what was true when it was entered.

Source: domain 3.3; docs/format.md, section 5 (places, points).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

from hdfield.errors import InvalidRecordError
from hdfield.model.base import Record
from hdfield.model.encounter import Encounter
from hdfield.model.place import Place
from hdfield.model.policy import Policy
from hdfield.rules.coarsening import kept_place
from hdfield.rules.points import is_over, last_day
from hdfield.rules.zones import placed, zone_of
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
    """Makes encounters ready to be signed."""

    def __init__(self, store: Store, policy: Callable[[], Policy], clock: Callable[[], datetime]) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

    def ready(self, record: Record, before: Record | None, batch: tuple[Record, ...], line: int) -> Record:
        """Give a record as it is written.

        Args:
            record: As a person means it.
            before: What it follows, or ``None``.
            batch: All that is saved with it: a place may be made in passing.
            line: Its place among them, from 1, for the error.

        Raises:
            InvalidRecordError: The end of an exact point is past, or further
                off than the policy's days.
        """
        if not isinstance(record, Encounter):
            return record
        old = before if isinstance(before, Encounter) else None
        policy, today = self._policy(), self._clock().date()
        record = _within_its_end(record, old, today, policy.point_days, line)
        if not record.place:
            return self._timed(record, old, ())
        steps = lineage(self._store, record.place, (one for one in batch if isinstance(one, Place)))
        record = self._timed(record, old, steps)
        if old is not None and old.place == record.place:
            return record
        if (
            not steps
        ):  # closed to us, or never here: what cannot be widened is left only where no width is asked
            steps = ((str(record.place), "", None),)
        kept = kept_place([step[:2] for step in steps], policy.place_precision)
        return record.model_copy(update={"place": kept})

    def unsaid(self, batch: tuple[Record, ...]) -> frozenset[str]:
        """Name the new places of a batch that the policy does not let its encounters name.

        Saved, they would travel beside the encounter and say what it leaves out.
        """
        made = {one.id: one for one in batch if isinstance(one, Place) and one.id and not one.parents}
        named = {one.place for one in batch if isinstance(one, Encounter) and one.place in made}
        precision, found = self._policy().place_precision, set[str]()
        for place in named:
            steps = lineage(self._store, str(place), made.values())
            if kept_place([step[:2] for step in steps], precision) != place:
                found.add(str(place))
        return frozenset(found)

    def _timed(self, record: Encounter, old: Encounter | None, steps: tuple[Step, ...]) -> Encounter:
        """Write a moment that is new in the zone of its place."""
        if record.at is None or (old is not None and old.at == record.at):
            return record
        mission = self._store.keeping.setting(ZONE) or None
        zone = zone_of((step[2] for step in steps), mission)
        return record.model_copy(update={"at": placed(record.at, zone)})


def without_ended_point(record: Record | None, today: date) -> Record | None:
    """Give a record as it is shown: an exact point past its end is not."""
    if isinstance(record, Encounter) and record.point is not None and is_over(record.point, today):
        return record.model_copy(update={"point": None})
    return record


def _within_its_end(record: Encounter, old: Encounter | None, today: date, days: int, line: int) -> Encounter:
    point = record.point
    if point is None:
        return record
    if old is not None and old.point == point:
        return record.model_copy(update={"point": None}) if is_over(point, today) else record
    if is_over(point, today) or point.expires_on > last_day(today, days).isoformat():
        raise InvalidRecordError(
            line=line, problems=(("point.expires_on", "out_of_policy"),), kind=record.KIND
        )
    return record


def _line(rows: tuple[Row, ...]) -> dict[str, str | None] | None:
    return rows[0].line if rows and rows[0].kind == Place.KIND else None
