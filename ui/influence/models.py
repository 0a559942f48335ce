"""What the influence page says of each relation, and its table.

Owns words and order. It refuses to paint and to ask.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hdfield.rules.actor_layout import Cell, chosen, layout
from hdfield.services.pictures_of_day import US, Influence, InfluenceEdge
from ui.direction import isolated
from ui.forms.wording import Wording, strength_word
from ui.influence.looks import DOUBTED
from ui.language import translate

AnyIndex = QModelIndex | QPersistentModelIndex
COLUMNS: Final = 7
_SPEAKING: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole))


@dataclass(frozen=True, slots=True)
class EdgeWords:
    """One relation in words.

    Attributes:
        fact: Id of the fact.
        source, target: Actor ids, or ``US``.
        cells: What stands in the table, column by column.
        label: What stands on the line.
        said: The whole as a sentence.
    """

    fact: str
    source: str
    target: str
    relation: str
    cells: tuple[str, ...]
    label: str
    said: str
    strength: int
    is_doubted: bool
    change: str


@dataclass(frozen=True, slots=True)
class Places:
    """Where actors stand: cells by id, and how many were left out for want of room."""

    cells: Mapping[str, Cell]
    left_out: int


def placed(influence: Influence, focus: str) -> Places:
    """Give every actor a cell; not for the UI thread.

    Args:
        influence: Of the day; cells come from the ties of all days, so that
            actors keep their places from day to day.
        focus: The actor in the middle where there are too many.
    """
    nodes = list(dict.fromkeys(end for tie in influence.ties for end in tie))
    drawn = chosen(nodes, influence.ties, focus)
    return Places(layout(drawn, influence.ties), len(nodes) - len(drawn))


def name_of(influence: Influence, actor: str, wording: Wording) -> str:
    """Say what an end of a relation is called."""
    if actor == US:
        return translate("Influence", "Our organisation")
    named = influence.actors.get(actor)
    return wording.called(named) if named else translate("Influence", "not in this notebook")


def edge_words(
    influence: Influence, wording: Wording, relations: Collection[str] = ()
) -> tuple[EdgeWords, ...]:
    """Say every relation, by name of its first end.

    Args:
        influence: Of the day.
        wording: Of the window.
        relations: Only these kinds; all where empty.
    """
    wanted = [edge for edge in influence.edges if not relations or edge.relation in relations]
    said = [_words(influence, edge, wording) for edge in wanted]
    return tuple(sorted(said, key=lambda words: (words.cells[0].casefold(), words.cells[2].casefold())))


def _words(influence: Influence, edge: InfluenceEdge, wording: Wording) -> EdgeWords:
    source, target = (name_of(influence, end, wording) for end in (edge.source, edge.target))
    relation = wording.label("relation_kind", edge.relation)
    strength = strength_word(edge.strength) if edge.strength else ""
    doubted = edge.confidence in DOUBTED
    change = {
        "new": translate("Influence", "new"),
        "ended": translate("Influence", "ended"),
    }.get(edge.change, "")
    doubt = wording.label("confidence", edge.confidence) if doubted else ""
    cells = (
        source,
        relation,
        target,
        strength,
        wording.period(edge.valid_from, edge.valid_to),
        wording.rests_on(edge.basis, edge.confidence),
        change,
    )
    label = " · ".join(part for part in (relation, doubt, change) if part)
    arrow = f"{isolated(source)} — {relation} — {isolated(target)}"
    return EdgeWords(
        fact=edge.fact,
        source=edge.source,
        target=edge.target,
        relation=edge.relation,
        cells=cells,
        label=label,
        said=" · ".join(part for part in (arrow, strength, *cells[4:]) if part),
        strength=edge.strength or 1,
        is_doubted=doubted,
        change=edge.change,
    )


def headings() -> tuple[str, ...]:
    """Name the columns of the table."""
    return (
        translate("Influence", "Who"),
        translate("Influence", "How"),
        translate("Influence", "To whom"),
        translate("Influence", "How strongly"),
        translate("Influence", "When"),
        translate("Influence", "Rests on"),
        translate("Influence", "Change"),
    )


class InfluenceTable(QAbstractTableModel):
    """Relations as rows of words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[EdgeWords, ...] = ()
        self._headings = headings()

    def set_rows(self, rows: Sequence[EdgeWords]) -> None:
        """Show other relations."""
        self.beginResetModel()
        self._rows, self._headings = tuple(rows), headings()
        self.endResetModel()

    def row(self, place: int) -> EdgeWords:
        """Give one relation."""
        return self._rows[place]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count relations (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Count columns (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a column (Qt's interface)."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section] if 0 <= section < COLUMNS else None
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Say a cell; the whole relation is heard (Qt's interface)."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in _SPEAKING:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said if index.column() == 0 else row.cells[index.column()]
        return None
