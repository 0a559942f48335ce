"""What the encounters screen asks of the notebook beyond one service call.

Owns small compositions of services, each called on the store lane. It refuses
to know widgets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import ValidationError

from hdfield.bootstrap import Session
from hdfield.errors import InvalidRecordError
from hdfield.model.base import layout
from hdfield.model.encounter import Encounter
from hdfield.services.changes import Changes
from hdfield.services.lines import EncounterLine, InterlocutorLine, Named
from hdfield.services.reading import PAGE, Detail
from hdfield.services.relays import Message
from ui.encounters.models import PageKey

Values = dict[str, Any]
"""A record as plain JSON values, absent ones left out."""


@dataclass(frozen=True, slots=True)
class Pickers:
    """What may be picked, and who wrote.

    Attributes:
        actors: Every actor.
        people: Every interlocutor.
        engagements: Every engagement.
        authors: Device to person code, as the roster says.
    """

    actors: tuple[Named, ...] = ()
    people: tuple[InterlocutorLine, ...] = ()
    engagements: tuple[Named, ...] = ()
    authors: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands in the list: its day and its place in the day, from 0."""

    day: str
    place: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A record with what became of its message.

    Attributes:
        detail: The record.
        answered_by: Encounters that answer it, newest first.
        answered: The message it answers, where that is here.
        is_debrief_wanted: Whether nobody put its debrief aside.
    """

    detail: Detail
    answered_by: tuple[EncounterLine, ...] = ()
    answered: Message | None = None
    is_debrief_wanted: bool = True


SKIPPED: Final = "debriefs_skipped"
_SKIPS_KEPT: Final = 200


def open_record(session: Session, record: str) -> Opened:
    """Read a record, and what answers it or is answered by it.

    Raises:
        NoSuchRecordError: Nothing here has that id.
    """
    detail = session.reading.detail(record)
    shown = detail.view.heads[0].record
    answers = shown.answers if isinstance(shown, Encounter) else None
    return Opened(
        detail,
        session.relays.answered_by(record),
        session.relays.message_of(answers) if answers else None,
        record not in session.settings.give(SKIPPED, ()),
    )


def skip_debrief(session: Session, record: str) -> None:
    """Put an encounter's debrief aside: it is not asked for again on this device."""
    skipped = [one for one in session.settings.give(SKIPPED, ()) if one != record]
    session.settings.put(SKIPPED, [*skipped, record][-_SKIPS_KEPT:])


def messages(session: Session) -> tuple[Message, ...]:
    """Give the messages that wait for an answer, newest first."""
    return session.relays.unanswered()


def pickers(session: Session) -> Pickers:
    """Gather what may be picked."""
    reading = session.reading
    authors = {device: entry.person for entry in session.joining.people() for device in entry.devices}
    return Pickers(
        reading.named("actor"),
        reading.interlocutors(),
        reading.named("engagement"),
        {session.fingerprint: session.person, **authors},
    )


def days(session: Session) -> tuple[tuple[str, int], ...]:
    """Give the days of the list with their counts, newest first."""
    return tuple((day.day, day.count) for day in session.reading.encounter_days())


def pages(session: Session, wanted: Iterable[PageKey]) -> dict[PageKey, tuple[EncounterLine, ...]]:
    """Read pages of the list."""
    return {(day, page): session.reading.encounters_on(day, page * PAGE, PAGE) for day, page in wanted}


def place_in_list(session: Session, record: str, day: str) -> Place | None:
    """Find where an encounter stands in its day; ``None`` when it is not there."""
    offset = 0
    while lines := session.reading.encounters_on(day, offset, PAGE):
        for at, line in enumerate(lines):
            if line.id == record:
                return Place(day, offset + at)
        offset += PAGE
    return None


def values_of(record: Encounter) -> Values:
    """Give a record's values as plain JSON, without what the rules write."""
    computed = layout(Encounter).computed
    return record.model_dump(mode="json", exclude_none=True, exclude={"id", "parents", *computed})


def with_changes(record: Encounter, changes: Mapping[str, Any]) -> Encounter:
    """Give the record with some fields changed; codes of a newer program elsewhere stay.

    Raises:
        InvalidRecordError: A value breaks the schema.
    """
    given = {name: value for name, value in changes.items() if value is not None}
    try:
        fresh = Encounter.model_validate({"kind": record.kind, **given})
    except ValidationError as error:
        problems = tuple(
            (".".join(map(str, item["loc"])), item["type"]) for item in error.errors(include_input=False)
        )
        raise InvalidRecordError(line=1, problems=problems, kind=Encounter.KIND) from None
    return record.model_copy(update={name: getattr(fresh, name) for name in changes})


def change(session: Session, record: str, changes: Mapping[str, Any]) -> Changes:
    """Change fields of an encounter as it stands now.

    The newest version is edited, not the one on the screen, so that a bundle
    taken in meanwhile loses nothing; two heads are for a person to settle.

    Raises:
        ChangedSinceError: It has several heads.
        ReadOnlyRecordError, InvalidRecordError, ClosedGroupError,
        NoSuchRecordError, StorageError.
    """
    return session.records.save(with_changes(session.records.only(Encounter, record), changes))
