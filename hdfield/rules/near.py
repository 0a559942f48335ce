"""The ``near`` group: what leaves in place of what must not.

Computed from its sources at each save and never edited; whoever cannot read a
source carries the old value forward (docs/format.md, section 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from hdfield.model.base import Group, LText, Record
from hdfield.model.encounter import AmountBand, Encounter

_WAIT_BANDS = (
    (10, "wait.under_10"),
    (30, "wait.10_30"),
    (60, "wait.30_60"),
    (120, "wait.1_2h"),
)
_LONGEST_WAIT = "wait.over_2h"


def wait_band(minutes: int) -> str:
    """Give the band of a wait; a bound belongs to the band above (domain 3.8)."""
    for bound, code in _WAIT_BANDS:
        if minutes < bound:
            return code
    return _LONGEST_WAIT


def with_computed(
    record: Record,
    recorded_at: datetime,
    functions: Mapping[str, LText | None],
    before: Record | None,
    closed: tuple[Group, ...],
) -> Record:
    """Give the record with every computed field written.

    Args:
        record: As a person means it; its computed fields are ignored.
        recorded_at: Time of entry.
        functions: Function of each interlocutor we hold, by record id;
            ``None`` where it has none.
        before: The record this edit follows, whose values are carried forward
            where a source is closed.
        closed: Groups closed to us.
    """
    values: dict[str, object] = {"recorded_at": recorded_at if "when" not in closed else None}
    if isinstance(record, Encounter):
        old = before if isinstance(before, Encounter) else None
        values |= _encounter_near(record, functions, old, closed)
    return record.model_copy(update=values)


def _encounter_near(
    record: Encounter, functions: Mapping[str, LText | None], old: Encounter | None, closed: tuple[Group, ...]
) -> dict[str, object]:
    near: dict[str, object] = {}
    if "when" not in closed:
        near["day"] = record.at.at.date().isoformat() if record.at else None
        near["wait_band"] = None if record.wait_min is None else wait_band(record.wait_min)
    elif old:
        near |= {"day": old.day, "wait_band": old.wait_band}
    if "inner" not in closed:
        near["amount_bands"] = tuple(
            AmountBand(demand=amount.demand, band=amount.band) for amount in record.amounts if amount.band
        )
    elif old:
        near["amount_bands"] = old.amount_bands
    if old and ("who" in closed or (record.people == old.people and not functions.keys() >= {*old.people})):
        near["functions"] = old.functions
    elif "who" not in closed:
        near["functions"] = tuple(
            function for person in record.people if (function := functions.get(person)) is not None
        )
    return near
