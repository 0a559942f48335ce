"""What may be done with an interlocutor beyond editing: another takes over.

Owns that command, one transaction. Belongs to the store's thread.

Source: domain 3.4 (Interlocutor: active, replaced, lost, suspended, minimised).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from hdfield.errors import InvalidRecordError
from hdfield.model.interlocutor import Interlocutor
from hdfield.services.changes import Changes
from hdfield.services.editing import edited, given
from hdfield.services.records import Records, read_record

KEPT_MONTHS: Final = 6
"""How long what we hold of a person is kept whole after they left, unless said otherwise."""


class People:
    """Writes what happens to interlocutors."""

    def __init__(self, records: Records, random_bytes: Callable[[int], bytes]) -> None:
        self._records = records
        self._random = random_bytes

    def replace(
        self,
        old: Interlocutor,
        on: str,
        by: str = "",
        new: Mapping[str, Any] | None = None,
        minimise_after: str = "",
    ) -> Changes:
        """Say that another took over: the old one, and the new one where we did not know them.

        Args:
            old: As shown.
            on: ISO day.
            by: Id of an interlocutor we know; not with ``new``.
            new: Plain JSON values of one we do not know yet, code name among
                them; speaks for the same actor unless it says otherwise.
            minimise_after: ISO day after which little is kept of the old one.

        Raises:
            InvalidRecordError: A value breaks the schema, or somebody replaces themselves.
            StaleParentsError, StorageError.
        """
        if by and by == old.id:
            raise InvalidRecordError(line=1, problems=(("replaced_by", "itself"),), kind=old.KIND)
        made = () if new is None else (self._new(old, new),)
        follower = made[0].id if made else by or None
        values = {"status": "replaced", "replaced_on": on, "replaced_by": follower}
        if minimise_after:
            values["minimise_after"] = minimise_after
        return self._records.save_all((edited(old, values), *made))

    def _new(self, old: Interlocutor, values: Mapping[str, Any]) -> Interlocutor:
        # The id is drawn here, so that both can name each other in one transaction.
        whole = {"actor": old.actor, "status": "active"} | given(values) | {"id": self._random(16).hex()}
        made = read_record("interlocutor", given(whole))
        assert isinstance(made, Interlocutor)
        return made


def kept_until(day: date, months: int = KEPT_MONTHS) -> date:
    """Give the day some months later, or the last of that month where it has no such day."""
    place = day.month - 1 + months
    year, month = day.year + place // 12, place % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
