"""What the history of a record needs of the notebook, read in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hdfield.model.base import is_record_id
from hdfield.rules.change_names import ChangeName, change_name
from hdfield.services.lines import Named
from hdfield.services.records import HistoryEntry

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


@dataclass(frozen=True, slots=True)
class History:
    """Every version of one record.

    Attributes:
        record: Its id.
        kind: Its kind.
        entries: Newest first.
        known: What the records named in any version are called.
        authors: Device to person code.
        name: The record by codes, for its title; ``None`` where a newer program wrote it.
        about: What ``name`` is about.
        is_conflict: Whether a person has to choose between heads first.
    """

    record: str
    kind: str
    entries: tuple[HistoryEntry, ...]
    known: Mapping[str, Named]
    authors: Mapping[str, str]
    name: ChangeName | None
    about: Named | None
    is_conflict: bool


def read_history(session: Session, record: str) -> History:
    """Read a record's versions with all that is needed to say them.

    Raises:
        NoSuchRecordError: Nothing here has that id.
    """
    view = session.records.view(record)
    entries = session.records.history(record)
    values = [
        entry.record.model_dump(mode="json", exclude={"id", "parents"}) for entry in entries if entry.record
    ]
    known = {named.id: named for named in session.reading.called(dict.fromkeys(_ids_in(values)))}
    people = {device: entry.person for entry in session.joining.people() for device in entry.devices}
    shown = view.heads[0].record
    name = change_name(None, shown) if shown else None
    about = next(iter(session.reading.called((name.about,))), None) if name and name.about else None
    authors = {session.fingerprint: session.person, **people}
    return History(record, view.kind, entries, known, authors, name, about, view.is_conflict)


def _ids_in(value: object) -> Iterable[str]:
    if isinstance(value, str):
        if is_record_id(value):
            yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _ids_in(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _ids_in(part)
