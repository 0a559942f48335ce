"""The drawn map: graticule, boundaries, areas with their counts, exact points.

Owns painting, pushing, zooming and choosing on the map. It refuses to load
anything and to say more than names and counts. What it shows is in the table too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hdfield.rules.geojson import UNITS, Boundary
from ui import theme
from ui.map.areas import Area, Gathered, beside, box_of, gather, middle_of
from ui.map.sheet import Box, Sheet

_STEP: Final = 1.4  # of scale, for one press of plus
_PUSH: Final = 80  # pixels, for Shift and an arrow
_CROSS: Final = 6
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_WORLD: Final = Box(-150.0, -55.0, 150.0, 70.0)


@dataclass(frozen=True, slots=True)
class MapWords:
    """What the canvas writes, in the language of the moment.

    Attributes:
        names: Place record id to its name.
        counts: Count as written in the digits chosen.
        areas: Name of each boundary, in their order; empty where it has none.
        degrees: A coordinate as written: (value, whether it is a latitude) to words.
    """

    names: dict[str, str] = field(default_factory=dict)
    counts: dict[int, str] = field(default_factory=dict)
    areas: tuple[str, ...] = ()
    degrees: dict[tuple[float, bool], str] = field(default_factory=dict)


class MapCanvas(QWidget):
    """The map.

    Signals:
        group_chosen: (Gathered or None) A person chose these places.
        group_opened: (Gathered) Enter or a double click on one place.
        degrees_needed: The part in sight changed: its graticule wants words.
    """

    group_chosen = Signal(object)
    group_opened = Signal(object)
    degrees_needed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        # A map is never mirrored: east stays to the right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.sheet = Sheet()
        self._areas: tuple[Area, ...] = ()
        self._boundaries: tuple[Boundary, ...] = ()
        self._points: tuple[tuple[float, float], ...] = ()
        self._paths: list[QPainterPath] = []
        self._outlines: dict[str, QPainterPath] = {}
        self._middles: list[tuple[float, float]] = []
        self._groups: tuple[Gathered, ...] = ()
        self._words = MapWords()
        self._chosen = ""
        self._pressed: QPointF | None = None
        self._has_fitted = False

    # -- what is shown ----------------------------------------------------------
    def show_places(
        self,
        boundaries: Sequence[Boundary],
        areas: Sequence[Area],
        points: Sequence[tuple[float, float]],
    ) -> None:
        """Draw other boundaries, places and exact points (longitude, latitude).

        Together, because an area's outline is one of the boundaries.
        """
        if self._boundaries != boundaries:
            self._boundaries = tuple(boundaries)
            self._paths = [_path(boundary) for boundary in boundaries]
            self._outlines = {
                boundary.pcode: path
                for boundary, path in zip(boundaries, self._paths, strict=True)
                if boundary.pcode
            }
            self._middles = [middle_of(boundary) for boundary in boundaries]
            self._has_fitted = False
        self._areas, self._points = tuple(areas), tuple(points)
        self._refit()

    def show_words(self, words: MapWords) -> None:
        """Write other words."""
        self._words = words
        self.update()

    def choose(self, place: str) -> None:
        """Show a place as chosen, and bring it into sight."""
        self._chosen = next(
            (group.key for group in self._groups if any(area.spot.place.id == place for area in group.areas)),
            "",
        )
        self._bring_into_sight()
        self.update()

    def groups(self) -> tuple[Gathered, ...]:
        """Give what is drawn at this scale."""
        return self._groups

    def chosen(self) -> Gathered | None:
        """Give the places chosen."""
        return next((group for group in self._groups if group.key == self._chosen), None)

    def fit_all(self) -> None:
        """Show everything there is."""
        box = box_of(self._areas, self._boundaries)
        self.sheet = self.sheet.fitted(box or _WORLD)
        self._moved()

    def zoom(self, steps: int) -> None:
        """Come nearer, or go farther, by so many steps."""
        here = self.chosen()
        x, y = self.sheet.seen(here.lon, here.lat) if here else (self.width() / 2, self.height() / 2)
        self.sheet = self.sheet.zoomed(_STEP**steps, x, y)
        self._moved()

    def sizeHint(self) -> QSize:
        """Ask for a comfortable sheet."""
        return QSize(640, 480)

    # -- Qt ---------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same part of the world in sight."""
        super().resizeEvent(event)
        self.sheet = self.sheet.sized(event.size().width(), event.size().height())
        self._refit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from place to place, push the sheet with Shift, come nearer and go farther."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sheet = self.sheet.moved(-arrow[0] * _PUSH, -arrow[1] * _PUSH)
            return self._moved()
        if arrow is not None:
            return self._walk(arrow)
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1)
            case Qt.Key.Key_Minus:
                self.zoom(-1)
            case Qt.Key.Key_0 | Qt.Key.Key_Home:
                self.fit_all()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to push the sheet, or choose."""
        self._pressed = event.position()
        self._choose_group(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Push the sheet, or say what lies under the pointer."""
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = event.position() - self._pressed
            self._pressed = event.position()
            self.sheet = self.sheet.moved(moved.x(), moved.y())
            return self._moved()
        group = self._at(event.position())
        self.setToolTip(self._said(group) if group else "")

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stop pushing."""
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what lies there."""
        self._choose_group(self._at(event.position()))
        self._open()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come nearer where the pointer is."""
        turns = event.angleDelta().y() / 120
        self.sheet = self.sheet.zoomed(_STEP**turns, event.position().x(), event.position().y())
        self._moved()

    def changeEvent(self, event: QEvent) -> None:
        """Keep east to the right when the language turns the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the ground up: graticule, boundaries, areas, points, counts, names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.current().colour("raised"))
        self._paint_graticule(painter)
        self._paint_boundaries(painter)
        for group in self._groups:
            self._paint_shape(painter, group)
        self._paint_points(painter)
        taken = [self._paint_count(painter, group) for group in self._groups]
        self._paint_names(painter, taken)
        self._paint_frame(painter)

    # -- painting ---------------------------------------------------------------
    def _paint_graticule(self, painter: QPainter) -> None:
        look, font = theme.current(), theme.current().font("small")
        painter.setFont(font)
        for lon in self.sheet.meridians():
            x, _ = self.sheet.seen(lon, 0)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            painter.setPen(look.colour("faint"))
            painter.drawText(QPointF(x + 4, self.height() - 6), self._words.degrees.get((lon, False), ""))
        for lat in self.sheet.parallels():
            _, y = self.sheet.seen(0, lat)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            painter.setPen(look.colour("faint"))
            painter.drawText(QPointF(6, y - 4), self._words.degrees.get((lat, True), ""))

    def _paint_boundaries(self, painter: QPainter) -> None:
        painter.save()
        painter.setTransform(self._transform())
        pen = QPen(theme.current().colour("edge"), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Smooth lines of many thousand corners cost most of a frame; while pushing nobody sees them.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._pressed is None)
        for path in self._paths:
            painter.drawPath(path)
        painter.restore()

    def _paint_shape(self, painter: QPainter, group: Gathered) -> None:
        look, is_chosen = theme.current(), group.key == self._chosen
        fill = look.colour("accent")
        fill.setAlphaF(0.34 if is_chosen else 0.16)
        pen = QPen(look.colour("accent"), 2.5 if is_chosen else 1.2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(fill)
        area = group.first
        if area.outline is not None and area.outline.pcode:
            painter.save()
            painter.setTransform(self._transform())
            painter.drawPath(self._outlines[area.outline.pcode])
            painter.restore()
            return
        centre, radius = QPointF(*self.sheet.seen(group.lon, group.lat)), self._radius(group)
        painter.drawEllipse(centre, radius, radius)
        if len(group.areas) > 1:  # a second ring says: several places
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 3.5, radius + 3.5)

    def _paint_count(self, painter: QPainter, group: Gathered) -> QRectF:
        look = theme.current()
        text = self._words.counts.get(group.count, str(group.count))
        font = look.font("small", strong=True)
        x, y = self.sheet.seen(group.lon, group.lat)
        size = QFontMetrics(font).size(0, text)
        spot = QRectF(
            x - size.width() / 2 - 5, y - size.height() / 2 - 1, size.width() + 10, size.height() + 2
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent" if group.key == self._chosen else "raised"))
        painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
        painter.setPen(look.colour("on_accent" if group.key == self._chosen else "ink"))
        painter.setFont(font)
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), text)
        return spot

    def _paint_points(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.current().colour("attention"), 2))
        for lon, lat in self._points:
            x, y = self.sheet.seen(lon, lat)
            painter.drawLine(QPointF(x - _CROSS, y), QPointF(x + _CROSS, y))
            painter.drawLine(QPointF(x, y - _CROSS), QPointF(x, y + _CROSS))

    def _paint_names(self, painter: QPainter, taken: list[QRectF]) -> None:
        """Write names below what they name, as far as there is room; areas before outlines."""
        shown = {area.outline.pcode for area in self._areas if area.outline is not None}
        for group in sorted(self._groups, key=lambda group: (group.key != self._chosen, -group.count)):
            name = self._words.names.get(group.key, "")
            if len(group.areas) > 1:
                name += f" +{self._words.counts.get(len(group.areas) - 1, str(len(group.areas) - 1))}"
            x, y = self.sheet.seen(group.lon, group.lat)
            below = min(self._radius(group), 26.0) if group.first.outline is None else 10.0
            self._paint_name(painter, name, x, y + below + 3, "ink", taken)
        for boundary, name, (lon, lat) in zip(
            self._boundaries, self._words.areas or [""] * len(self._boundaries), self._middles, strict=False
        ):
            if name and boundary.pcode not in shown:
                x, y = self.sheet.seen(lon, lat)
                self._paint_name(painter, name, x, y, "faint", taken)

    def _paint_name(
        self, painter: QPainter, name: str, x: float, y: float, colour: str, taken: list[QRectF]
    ) -> None:
        look = theme.current()
        font = look.font_for(name, "small", strong=colour == "ink")
        size = QFontMetrics(font).size(0, name)
        spot = QRectF(x - size.width() / 2, y, size.width(), size.height())
        if not name or not QRectF(self.rect()).contains(spot):
            return
        if any(spot.adjusted(-4, -1, 4, 1).intersects(other) for other in taken):
            return
        taken.append(spot)
        ground = look.colour("raised")
        ground.setAlphaF(0.8)
        painter.fillRect(spot.adjusted(-2, 0, 2, 0), ground)
        painter.setFont(font)
        painter.setPen(look.colour(colour))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), name)

    def _paint_frame(self, painter: QPainter) -> None:
        look, has_focus = theme.current(), self.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("accent" if has_focus else "edge"), 2 if has_focus else 1))
        painter.drawRect(QRect(1, 1, self.width() - 2, self.height() - 2))

    # -- inside -----------------------------------------------------------------
    def _transform(self) -> QTransform:
        sheet = self.sheet
        return QTransform(
            sheet.squeeze * sheet.scale,
            0,
            0,
            -sheet.scale,
            sheet.width / 2 - sheet.lon * sheet.squeeze * sheet.scale,
            sheet.height / 2 + sheet.lat * sheet.scale,
        )

    def _radius(self, group: Gathered) -> float:
        return max(area.radius(self.sheet) for area in group.areas)

    def _refit(self) -> None:
        """Show everything the first time there is anything to show."""
        if not self._has_fitted and (self._areas or self._boundaries) and self.width() > 100:
            self._has_fitted = bool(self._areas)
            return self.fit_all()
        self._moved()

    def _moved(self) -> None:
        chosen = self.chosen()
        held = {area.spot.place.id for area in chosen.areas} if chosen else set()
        self._groups = gather(self._areas, self.sheet)
        again = next(
            (group.key for group in self._groups if any(area.spot.place.id in held for area in group.areas)),
            "",
        )
        if again != self._chosen:
            self._chosen = again
            self.group_chosen.emit(self.chosen())
        self.degrees_needed.emit()
        self.update()

    def _at(self, spot: QPointF) -> Gathered | None:
        """Give what lies under a pixel: the smallest shape of those there."""
        lon, lat = self.sheet.position(spot.x(), spot.y())
        found: list[tuple[float, Gathered]] = []
        for group in self._groups:
            outline = group.first.outline
            if outline is not None and outline.pcode:
                path = self._outlines[outline.pcode]
                if path.contains(QPointF(lon, lat)):
                    box = path.boundingRect()
                    found.append((box.width() * box.height() * self.sheet.scale**2, group))
                continue
            x, y = self.sheet.seen(group.lon, group.lat)
            radius = self._radius(group)
            if (spot.x() - x) ** 2 + (spot.y() - y) ** 2 <= radius**2:
                found.append((radius**2, group))
        return min(found, key=lambda pair: pair[0])[1] if found else None

    def _walk(self, arrow: tuple[int, int]) -> None:
        found = beside(self._groups, self.sheet, self._chosen, arrow)
        if found is not None:
            self._choose_group(found)
            self._bring_into_sight()

    def _choose_group(self, group: Gathered | None) -> None:
        self._chosen = group.key if group else ""
        self.group_chosen.emit(group)
        self.update()

    def _bring_into_sight(self) -> None:
        group = self.chosen()
        if group is None:
            return
        x, y = self.sheet.seen(group.lon, group.lat)
        if not self.rect().adjusted(40, 40, -40, -40).contains(int(x), int(y)):
            self.sheet = self.sheet.moved(self.width() / 2 - x, self.height() / 2 - y)
            self._moved()

    def _open(self) -> None:
        group = self.chosen()
        if group is None:
            return
        if len(group.areas) == 1:
            return self.group_opened.emit(group)
        self.zoom(2)  # come nearer until they part

    def _said(self, group: Gathered) -> str:
        names = [self._words.names.get(area.spot.place.id, "") for area in group.areas[:8]]
        return "\n".join(name for name in names if name)


def _path(boundary: Boundary) -> QPainterPath:
    """Make a path in degrees, with latitude upward."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for polygon in boundary.polygons:
        for ring in polygon:
            path.moveTo(ring[0][0] / UNITS, ring[0][1] / UNITS)
            for lon, lat in ring[1:]:
                path.lineTo(lon / UNITS, lat / UNITS)
            path.closeSubpath()
    return path
