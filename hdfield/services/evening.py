"""The end of the day: which records are thin, and which questions come up again.

Owns looking a week back and no further; what is thin is decided in
``rules.thinness``. Belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from hdfield.model.encounter import Encounter
from hdfield.rules.thinness import Part, thin_parts
from hdfield.services.changes import Changes
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.reading import Reading
from hdfield.services.records import Records
from hdfield.store.store import Store

THIN_DAYS = 7
"""How many days back a quick record is offered; then it is let be."""
QUICK, COMPLETE = "rec.quick", "rec.complete"
_LOOKED_AT = 400
_FACTS = 100_000
_OPACITY = "fact.opacity"
_HOUR_S = 3600
_MOST_HOURS = 10_000


@dataclass(frozen=True, slots=True)
class ThinLine:
    """A quick record, and what it lacks that a person may still know."""

    line: EncounterLine
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """Something not known about an actor that was to be asked again by now.

    Attributes:
        id: The fact's record.
        text: What is not known; empty where it is closed to us.
        owner: Person code of who asks; empty for nobody.
    """

    id: str
    actor: Named | None
    text: str
    owner: str
    retry_on: str


class Evening:
    """Finds what is worth a minute before sleep."""

    def __init__(self, store: Store, records: Records, reading: Reading) -> None:
        self._store = store
        self._records = records
        self._reading = reading

    def to_complete(self, today: date) -> tuple[ThinLine, ...]:
        """Give the quick records of the last days that are thin, newest first.

        A quick record that lacks nothing is not offered: it is as good as any.
        """
        since = (today - timedelta(days=THIN_DAYS)).isoformat()
        rows = self._store.lists.newest(Encounter.KIND, _LOOKED_AT, since)
        thin = [(row, thin_parts(row.line)) for row in rows if row.line.get("state") == QUICK]
        thin = [(row, parts) for row, parts in thin if parts]
        told = self._reading.lines_of(row for row, _parts in thin)
        return tuple(ThinLine(line, parts) for line, (_row, parts) in zip(told, thin, strict=True))

    def questions(self, today: date) -> tuple[QuestionLine, ...]:
        """Give what is not known about actors and was to be asked again by now, the oldest first."""
        due = []
        for row in self._store.lists.newest("actor_fact", _FACTS):
            line = row.line
            retry = str(line.get("retry_on") or "")
            if line.get("kind") == _OPACITY and not line.get("valid_to") and "" < retry <= today.isoformat():
                due.append((retry, row))
        due.sort(key=lambda pair: pair[0])
        actors = dict.fromkeys(row.line["actor"] for _retry, row in due if row.line.get("actor"))
        known = {actor.id: actor for actor in self._reading.called(actors)}
        return tuple(
            QuestionLine(
                row.record,
                known.get(row.line.get("actor", "")),
                _text(row.line.get("value")),
                str(row.line.get("owner") or ""),
                retry,
            )
            for retry, row in due
        )

    def leave(self, record: str, now: datetime) -> Changes:
        """Say that an encounter is as complete as it will be.

        Raises:
            ChangedSinceError: It is in conflict: a person settles that first.
            NoSuchRecordError, ReadOnlyRecordError, ClosedGroupError, StorageError.
        """
        met = self._records.only(Encounter, record)
        values: dict[str, Any] = {**met.model_dump(), "state": COMPLETE}
        if met.capture is not None and met.at is not None:
            hours = int((now - met.at.at).total_seconds()) // _HOUR_S
            values["capture"] = {
                **met.capture.model_dump(),
                "completed_after_h": min(max(hours, 0), _MOST_HOURS),
            }
        return self._records.save(Encounter.model_validate(values))


def _text(value: object) -> str:
    return str(value.get("text", "")) if isinstance(value, Mapping) else ""
