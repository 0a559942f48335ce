"""What the Actors page reads at once, and its list.

Owns the questions to the notebook and the filter of the list. It refuses to
make widgets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from hdfield.model.actor import Actor
from hdfield.model.interlocutor import Interlocutor
from hdfield.services.lines import ActorLine, EngagementLine, InterlocutorLine, Named
from hdfield.services.reading import ActorDetail
from hdfield.services.records import RecordView
from ui.forms.authors import read_authors
from ui.forms.picker import Option
from ui.forms.wording import Wording
from ui.naming import called, in_language
from ui.widgets.row_parts import Row
from ui.widgets.rows import AnyIndex, row_data

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "armed": ("armed.",),
    "authority": ("authority.", "state."),
    "community": ("community.", "media."),
    "humanitarian": ("humanitarian.",),
    "outside": ("external.", "facilitator."),
}
"""Kinds of actors by the beginnings of their codes, for the filter of the list."""


@dataclass(frozen=True, slots=True)
class ActorSheet:
    """Everything the detail of one actor shows.

    Attributes:
        people: Its interlocutors with their records.
        engagements: Those that name it.
        authors: Person code by key id, for versions that differ.
        same_body: The actor it is the same body as, where that is here.
        vouching: Who vouched for its interlocutors, of any actor.
        last_trip: Day of the last trip that met this actor, else of the last of all.
    """

    detail: ActorDetail
    people: tuple[tuple[InterlocutorLine, RecordView], ...]
    engagements: tuple[EngagementLine, ...]
    authors: Mapping[str, str]
    same_body: tuple[Named, ...] = ()
    vouching: tuple[Named, ...] = ()
    last_trip: date | None = None


def read_actor(session: Session, actor: str, today: date) -> ActorSheet:
    """Read an actor's sheet; on the store lane.

    Raises:
        NoSuchRecordError: Nothing here has that id.
    """
    reading = session.reading
    detail = reading.actor(actor)
    named = {engagement.id for engagement in detail.engagements}
    people = tuple((line, session.records.view(line.id)) for line in detail.interlocutors)
    return ActorSheet(
        detail=detail,
        people=people,
        engagements=tuple(line for line in reading.engagements() if line.id in named) if named else (),
        authors=read_authors(session),
        same_body=reading.called(_same_body_as(detail.view)),
        vouching=reading.called({record: None for _line, view in people for record in _vouched_by(view)}),
        last_trip=session.pictures.last_trip(today, actor),
    )


def _same_body_as(view: RecordView) -> Iterable[str]:
    held = (head.record for head in view.heads)
    return [actor.same_body_as for actor in held if isinstance(actor, Actor) and actor.same_body_as]


def _vouched_by(view: RecordView) -> Iterable[str]:
    held = (head.record for head in view.heads)
    return (record for person in held if isinstance(person, Interlocutor) for record in person.vouched_by)


def people_options(people: Sequence[InterlocutorLine], wording: Wording) -> list[Option]:
    """Give interlocutors as options, by code name, with their function."""
    named = [(line.id, _person(line, wording)) for line in people]
    return sorted(named, key=_by_name)


def named_options(named: Sequence[Named], code: str) -> list[Option]:
    """Give records as options, by name."""
    return sorted(((one.id, called(one, code)) for one in named), key=_by_name)


def families_of(lines: Iterable[ActorLine]) -> tuple[str, ...]:
    """Give the families of kinds that occur, in the order of ``FAMILIES``."""
    kinds = {kind for line in lines for kind in line.kinds}
    return tuple(
        name for name, beginnings in FAMILIES.items() if any(k.startswith(beginnings) for k in kinds)
    )


def matching(
    lines: Sequence[ActorLine], wording: Wording, typed: str, families: Collection[str] = ()
) -> tuple[ActorLine, ...]:
    """Give the actors of these families that match every word typed, in any of their names or kinds."""
    words = typed.casefold().split()
    beginnings = tuple(part for name in families for part in FAMILIES[name])
    return tuple(
        line
        for line in lines
        if (not beginnings or any(kind.startswith(beginnings) for kind in line.kinds))
        and _matches(line, wording, words)
    )


class ActorRows(QAbstractTableModel):
    """Actors as rows; a row is put into words when it is seen.

    Args:
        wording: Of the window.
    """

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._lines: tuple[ActorLine, ...] = ()
        self._rows: dict[int, Row] = {}
        self._places: dict[str, int] = {}

    def set_lines(self, lines: Sequence[ActorLine]) -> None:
        """Show other actors, or the same in another language."""
        self.beginResetModel()
        self._lines, self._rows = tuple(lines), {}
        self._places = {line.id: place for place, line in enumerate(self._lines)}
        self.endResetModel()

    def items(self) -> tuple[Row, ...]:
        """Give every row."""
        return tuple(self._row(place) for place in range(len(self._lines)))

    def place_of(self, row_id: str) -> int | None:
        """Give the place of an actor, or ``None``."""
        return self._places.get(row_id)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count actors (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Have one column (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, or what is heard and hovered (Qt's interface)."""
        return row_data(self._row(index.row()), role) if index.isValid() else None

    def _row(self, place: int) -> Row:
        if place not in self._rows:
            self._rows[place] = self._wording.actor_row(self._lines[place])
        return self._rows[place]


def _matches(line: ActorLine, wording: Wording, words: Sequence[str]) -> bool:
    if not words:
        return True
    names = [in_language(line.names, lang) for lang in ("en", "fr", "ar")]
    kinds = [wording.label("actor_kind", kind) for kind in line.kinds]
    text = " ".join((*names, *kinds)).casefold()
    return all(word in text for word in words)


def _person(line: InterlocutorLine, wording: Wording) -> str:
    name = wording.person(line)
    return f"{name} · {line.function}" if line.code_name and line.function else name


def _by_name(option: Option) -> str:
    return option[1].casefold()
