"""The drawn map: graticule, boundaries, areas with their counts, exact points.

Owns pushing, zooming and choosing on the map. It refuses to load
anything and to say more than names and counts. What it shows is in the table too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hdfield.rules.geojson import Boundary
from ui.map.areas import Area, Gathered, beside, box_of, gather
from ui.map.painting import Drawn, MapPainter, MapWords, Outlines, radius_of
from ui.map.sheet import Box, Sheet

_STEP: Final = 1.4  # of scale, for one press of plus
_PUSH: Final = 80  # pixels, for Shift and an arrow
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_WORLD: Final = Box(-150.0, -55.0, 150.0, 70.0)


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
        self._outlines = Outlines(())
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
            self._outlines = Outlines(boundaries)
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
        drawn = Drawn(
            self.sheet,
            self._areas,
            self._groups,
            self._outlines,
            self._points,
            self._words,
            self._chosen,
            is_smooth=self._pressed is None,
        )
        MapPainter(QPainter(self), self.rect(), drawn).paint(has_focus=self.hasFocus())

    # -- inside -----------------------------------------------------------------
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
                path = self._outlines.by_code[outline.pcode]
                if path.contains(QPointF(lon, lat)):
                    box = path.boundingRect()
                    found.append((box.width() * box.height() * self.sheet.scale**2, group))
                continue
            x, y = self.sheet.seen(group.lon, group.lat)
            radius = radius_of(group, self.sheet)
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
