"""The influence picture: actors in boxes, relations as lines with a word on each.

Owns painting and walking by keyboard. It refuses to know where actors stand by
itself and what relations mean: it is given cells and words. Kind is told by
line and word, direction by an arrow, strength by width, doubt by dashes and a
word; colour says nothing alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hdfield.rules.actor_layout import Cell
from ui import theme, tokens
from ui.direction import RTL
from ui.influence.looks import look_of
from ui.influence.models import EdgeWords
from ui.paint import paint_line

_CELL, _BOX = QSize(288, 108), QSize(152, 44)
_WIDEST_CELL = 1.4
# Between lines of the same two actors; words need more room beside each other than above.
_BESIDE, _BESIDE_STANDING = 24, 70
_ARROWS = {
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_HIDING = 0.6  # part of a lying line that its word may cover
_WORD_AT = (0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75)


class InfluencePicture(QWidget):
    """Paints actors and relations.

    Signals:
        current_changed: The actor a person went to.
        actor_opened: Enter or a double click on an actor.
    """

    current_changed = Signal(str)
    actor_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: Mapping[str, Cell] = {}
        self._names: Mapping[str, str] = {}
        self._edges: tuple[EdgeWords, ...] = ()
        self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self.updateGeometry)

    def show_picture(
        self, cells: Mapping[str, Cell], names: Mapping[str, str], edges: Sequence[EdgeWords]
    ) -> None:
        """Show other actors and relations; the current actor stays where it is still there.

        Args:
            cells: Of every actor that may be drawn.
            names: Of those that are drawn.
            edges: Relations; those whose ends are not both drawn are passed over.
        """
        self._cells = {actor: cell for actor, cell in cells.items() if actor in names}
        self._names = names
        self._edges = tuple(e for e in edges if e.source in self._cells and e.target in self._cells)
        if self._current not in self._cells:
            self._current = next(iter(sorted(self._cells, key=lambda actor: self._cells[actor][::-1])), "")
        self.setMinimumSize(self.minimumSizeHint())
        self.updateGeometry()
        self.update()
        self._tell()

    def current(self) -> str:
        """Give the current actor, or nothing."""
        return self._current

    def go_to(self, actor: str) -> None:
        """Make an actor current."""
        if actor in self._cells and actor != self._current:
            self._current = actor
            self.update()
            self._tell()

    def edges_of(self, actor: str) -> tuple[EdgeWords, ...]:
        """Give the relations drawn at an actor."""
        return tuple(edge for edge in self._edges if actor in (edge.source, edge.target))

    def box(self, actor: str) -> QRectF:
        """Give where an actor's box is, in this widget."""
        columns, rows = self._extent()
        look = theme.current()
        wide = min(self.width() / columns, look.px(_CELL.width()) * _WIDEST_CELL)
        high = min(self.height() / rows, look.px(_CELL.height()) * _WIDEST_CELL)
        column, row = self._cells[actor]
        if self.layoutDirection() == RTL:
            column = columns - 1 - column
        x = (self.width() - wide * columns) / 2 + wide * (column + 0.5)
        y = (self.height() - high * rows) / 2 + high * (row + 0.5)
        width, height = look.px(_BOX.width()), look.px(_BOX.height())
        return QRectF(x - width / 2, y - height / 2, width, height)

    # -- Qt ---------------------------------------------------------------------
    def minimumSizeHint(self) -> QSize:
        """Leave every actor and every word its room; what is larger scrolls."""
        columns, rows = self._extent()
        look = theme.current()
        return QSize(columns * look.px(_CELL.width()), rows * look.px(_CELL.height()))

    def sizeHint(self) -> QSize:
        """Want no more than is needed."""
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, open with Enter."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is not None and self._current:
            self._walk(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.actor_opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the actor under the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go_to(self._at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the actor under the pointer."""
        if actor := self._at(event.position()):
            self.actor_opened.emit(actor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no focus."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say the relations of the actor under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            actor = self._at(QPointF(event.pos()))
            lines = [self._names[actor], *(e.said for e in self.edges_of(actor))] if actor else []
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, then boxes, then words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ways = self._ways()
        for edge, (start, end) in ways:
            self._paint_edge(painter, edge, start, end)
        boxes = [self.box(actor) for actor in self._cells]
        for actor in self._cells:
            self._paint_actor(painter, actor)
        taken = list(boxes)
        for edge, (start, end) in ways:
            self._paint_word(painter, edge, start, end, taken)

    # -- walking ----------------------------------------------------------------
    def _walk(self, way: tuple[float, float]) -> None:
        """Go to the neighbour that lies that way, else to the nearest actor there."""
        near = {end for edge in self.edges_of(self._current) for end in (edge.source, edge.target)}
        here = self.box(self._current).center()
        found: list[tuple[bool, float, str]] = []
        for actor in self._cells:
            there = self.box(actor).center()
            away = (there.x() - here.x(), there.y() - here.y())
            length = hypot(*away)
            along = (away[0] * way[0] + away[1] * way[1]) / length if length else -1.0
            if along > 0.5:  # within 60 degrees
                found.append((actor not in near, length / along, actor))
        if found:
            self.go_to(min(found)[2])

    def _at(self, point: QPointF) -> str:
        return next((actor for actor in self._cells if self.box(actor).contains(point)), "")

    def _tell(self) -> None:
        said = [self._names.get(self._current, ""), *(edge.said for edge in self.edges_of(self._current))]
        self.setAccessibleDescription(". ".join(part for part in said if part))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.current_changed.emit(self._current)

    # -- geometry ---------------------------------------------------------------
    def _extent(self) -> Cell:
        columns = max((cell[0] for cell in self._cells.values()), default=0) + 1
        rows = max((cell[1] for cell in self._cells.values()), default=0) + 1
        return columns, rows

    def _ways(self) -> list[tuple[EdgeWords, tuple[QPointF, QPointF]]]:
        """Give where each line begins and ends; lines of the same two actors lie side by side."""
        pairs: dict[tuple[str, ...], list[EdgeWords]] = {}
        for edge in self._edges:
            if edge.source != edge.target:
                pairs.setdefault(tuple(sorted((edge.source, edge.target))), []).append(edge)
        ways = []
        for (first, second), edges in pairs.items():
            one, other = self.box(first), self.box(second)
            length = hypot(other.center().x() - one.center().x(), other.center().y() - one.center().y())
            across = QPointF(
                -(other.center().y() - one.center().y()) / length,
                (other.center().x() - one.center().x()) / length,
            )
            apart = _BESIDE_STANDING if abs(across.x()) > abs(across.y()) else _BESIDE
            for place, edge in enumerate(edges):
                aside = across * (theme.current().px(apart) * (place - (len(edges) - 1) / 2))
                source, target = (one, other) if edge.source == first else (other, one)
                start = _border(source, target.center() + aside, aside)
                end = _border(target, source.center() + aside, aside)
                ways.append((edge, (start, end)))
        return ways

    # -- painting ---------------------------------------------------------------
    def _paint_edge(self, painter: QPainter, edge: EdgeWords, start: QPointF, end: QPointF) -> None:
        look = theme.current()
        mine = self._current in (edge.source, edge.target)
        how = look_of(edge.relation)
        pen = QPen(look.colour("accent" if mine else "soft"), 0.8 + 0.9 * edge.strength)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if edge.is_doubted or edge.change == "ended":
            pen.setDashPattern([4, 3])
        elif how.line == "dotted":
            pen.setDashPattern([0.1, 2.4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if how.line == "double":
            away = _turned(start, end, 2.2 + edge.strength * 0.6)
            painter.drawLine(start + away, end + away)
            painter.drawLine(start - away, end - away)
        elif how.line == "zigzag":
            painter.drawPath(_zigzag(start, end))
        else:
            painter.drawLine(start, end)
        if how.directed:
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(pen.color())
            painter.drawPath(_arrow(start, end, look.px(9)))

    def _paint_actor(self, painter: QPainter, actor: str) -> None:
        look = theme.current()
        is_current = actor == self._current
        box = self.box(actor)
        is_focused = is_current and self.hasFocus()
        painter.setPen(QPen(look.colour("accent" if is_current else "edge"), 2.4 if is_focused else 1.2))
        painter.setBrush(look.colour("accent_wash" if is_current else "raised"))
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        name = self._names[actor]
        inside = box.adjusted(tokens.SMALL, 0, -tokens.SMALL, 0).toRect()
        font = look.font_for(name, "small", strong=True)
        metrics = QFontMetrics(font)
        colour = look.colour("accent_ink" if is_current else "ink")
        around = self.layoutDirection()
        lines = _in_two(name, metrics, inside.width())
        height = metrics.height()
        top = round(box.center().y() - height * len(lines) / 2)
        for place, line in enumerate(lines):
            at = inside.adjusted(0, 0, 0, 0)
            at.setTop(top + place * height)
            at.setHeight(height)
            free = max(0, inside.width() - metrics.horizontalAdvance(line) - 4) // 2
            paint_line(painter, at.adjusted(free, 0, -free, 0), line, font, colour, around)

    def _beside(self, edge: EdgeWords, start: QPointF, end: QPointF, size: QSizeF) -> QPointF:
        """Give how far a word goes beside a lying line that it would hide, arrow and all."""
        way = end - start
        if abs(way.x()) < 3 * abs(way.y()) or size.width() < _HIDING * abs(way.x()):
            return QPointF(0, 0)
        middle = (self.box(edge.source).center().y() + self.box(edge.target).center().y()) / 2
        above = (start.y() + end.y()) / 2 <= middle + 1
        return QPointF(0, (-1 if above else 1) * (size.height() / 2 + tokens.TINY))

    def _paint_word(
        self, painter: QPainter, edge: EdgeWords, start: QPointF, end: QPointF, taken: list[QRectF]
    ) -> None:
        look = theme.current()
        font = look.font_for(edge.label, "small")
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(edge.label) + tokens.SMALL, metrics.height()
        spots, beside = [], self._beside(edge, start, end, QSizeF(width, height))
        for part in _WORD_AT:
            middle = start + (end - start) * part + beside
            spots.append(QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height))
        spot = min(spots, key=lambda rect: _covered(rect, taken))
        taken.append(spot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("paper"))
        painter.drawRoundedRect(spot, 4, 4)
        mine = self._current in (edge.source, edge.target)
        at = spot.adjusted(tokens.TINY - 1, 0, 1 - tokens.TINY, 0).toRect()
        paint_line(
            painter, at, edge.label, font, look.colour("ink" if mine else "soft"), self.layoutDirection()
        )


def _border(box: QRectF, towards: QPointF, aside: QPointF) -> QPointF:
    """Give where a line from a box's middle, moved aside, leaves the box, with a little air."""
    middle = box.center() + aside
    way = towards - middle
    room = box.adjusted(-3, -3, 3, 3)
    reach = []
    for part, low, high, at in (
        (way.x(), room.left(), room.right(), middle.x()),
        (way.y(), room.top(), room.bottom(), middle.y()),
    ):
        if abs(part) > 1e-6:
            reach.append(((high if part > 0 else low) - at) / part)
    return middle + way * max(0.0, min(reach, default=0.0))


def _turned(start: QPointF, end: QPointF, length: float) -> QPointF:
    way = end - start
    whole = hypot(way.x(), way.y()) or 1.0
    return QPointF(-way.y() / whole * length, way.x() / whole * length)


def _zigzag(start: QPointF, end: QPointF) -> QPainterPath:
    away = _turned(start, end, 3.5)
    steps = max(2, round(hypot(end.x() - start.x(), end.y() - start.y()) / 9))
    path = QPainterPath(start)
    for step in range(1, steps):
        path.lineTo(start + (end - start) * (step / steps) + (away if step % 2 else -away))
    path.lineTo(end)
    return path


def _arrow(start: QPointF, end: QPointF, size: float) -> QPainterPath:
    angle = atan2(end.y() - start.y(), end.x() - start.x())
    path = QPainterPath(end)
    for turn in (pi - 0.42, pi + 0.42):
        path.lineTo(end + QPointF(cos(angle + turn) * size, sin(angle + turn) * size))
    path.closeSubpath()
    return path


def _covered(rect: QRectF, taken: Sequence[QRectF]) -> float:
    """Measure how much of a rectangle is taken already, whole points only: ties keep their order."""
    inside = (rect.intersected(other) for other in taken)
    return round(sum(part.width() * part.height() for part in inside))


def _in_two(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a name into at most two lines at a space; ``paint_line`` shortens the second."""
    if metrics.horizontalAdvance(name) <= width or " " not in name:
        return [name]
    words = name.split(" ")
    first = words[0]
    place = 1
    while place < len(words) and metrics.horizontalAdvance(f"{first} {words[place]}") <= width:
        first = f"{first} {words[place]}"
        place += 1
    rest = " ".join(words[place:])
    return [first, rest] if rest else [first]
