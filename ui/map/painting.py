"""Painting the map: graticule, boundaries, areas with their counts, exact points.

Owns how each thing looks. It refuses to know what a person does with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)

from hdfield.rules.geojson import UNITS, Boundary
from ui import theme
from ui.direction import RTL
from ui.map.areas import Area, Gathered, middle_of
from ui.map.sheet import Sheet

_CROSS: Final = 6


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


class Outlines:
    """Boundaries ready to be painted, in degrees.

    Attributes:
        paths, middles, codes: One a boundary, in their order.
        by_code: P-code to path.
    """

    def __init__(self, boundaries: Sequence[Boundary]) -> None:
        self.paths = [_path(boundary) for boundary in boundaries]
        self.middles = [middle_of(boundary) for boundary in boundaries]
        self.codes = [boundary.pcode for boundary in boundaries]
        self.by_code = {code: path for code, path in zip(self.codes, self.paths, strict=True) if code}


@dataclass(frozen=True, slots=True)
class Drawn:
    """Everything one painting needs.

    Attributes:
        points: Exact points as (longitude, latitude).
        chosen: ``Gathered.key`` of the places chosen; empty for none.
        is_smooth: Whether there is time for smooth lines.
    """

    sheet: Sheet
    areas: tuple[Area, ...]
    groups: tuple[Gathered, ...]
    outlines: Outlines
    points: tuple[tuple[float, float], ...]
    words: MapWords
    chosen: str
    is_smooth: bool


class MapPainter:
    """One painting.

    Args:
        painter: On the canvas.
        rect: Of the canvas.
        drawn: What to paint.
    """

    def __init__(self, painter: QPainter, rect: QRect, drawn: Drawn) -> None:
        self._painter = painter
        self._rect = rect
        self._drawn = drawn

    def paint(self, *, has_focus: bool) -> None:
        """Paint from the ground up."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.fillRect(self._rect, theme.current().colour("raised"))
        self._paint_graticule()
        self._paint_boundaries()
        for group in self._drawn.groups:
            self._paint_shape(group)
        self._paint_points()
        taken = [self._paint_count(group) for group in self._drawn.groups]
        self._paint_names(taken)
        self._paint_frame(has_focus=has_focus)

    def _paint_graticule(self) -> None:
        look, font = theme.current(), theme.current().font("small")
        self._painter.setFont(font)
        is_mirrored = QGuiApplication.layoutDirection() == RTL
        for lon in self._drawn.sheet.meridians():
            x, _ = self._drawn.sheet.seen(lon, 0)
            self._painter.setPen(QPen(look.colour("line"), 1))
            self._painter.drawLine(QPointF(x, 0), QPointF(x, self._rect.height()))
            self._painter.setPen(look.colour("faint"))
            self._painter.drawText(
                QPointF(x + 4, self._rect.height() - 6), self._drawn.words.degrees.get((lon, False), "")
            )
        for lat in self._drawn.sheet.parallels():
            _, y = self._drawn.sheet.seen(0, lat)
            self._painter.setPen(QPen(look.colour("line"), 1))
            self._painter.drawLine(QPointF(0, y), QPointF(self._rect.width(), y))
            self._painter.setPen(look.colour("faint"))
            said = self._drawn.words.degrees.get((lat, True), "")
            # At the leading edge: the buttons for near and far stand at the other.
            room = self._rect.width() - QFontMetricsF(font).horizontalAdvance(said) - 6 if is_mirrored else 6
            self._painter.drawText(QPointF(room, y - 4), said)

    def _paint_boundaries(self) -> None:
        self._painter.save()
        self._painter.setTransform(_transform(self._drawn.sheet))
        pen = QPen(theme.current().colour("edge"), 1)
        pen.setCosmetic(True)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        # Smooth lines of many thousand corners cost most of a frame; while pushing nobody sees them.
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._drawn.is_smooth)
        for path in self._drawn.outlines.paths:
            self._painter.drawPath(path)
        self._painter.restore()

    def _paint_shape(self, group: Gathered) -> None:
        look, is_chosen = theme.current(), group.key == self._drawn.chosen
        fill = look.colour("accent")
        fill.setAlphaF(0.34 if is_chosen else 0.16)
        pen = QPen(look.colour("accent"), 2.5 if is_chosen else 1.2)
        pen.setCosmetic(True)
        self._painter.setPen(pen)
        self._painter.setBrush(fill)
        area = group.first
        if area.outline is not None and area.outline.pcode:
            self._painter.save()
            self._painter.setTransform(_transform(self._drawn.sheet))
            self._painter.drawPath(self._drawn.outlines.by_code[area.outline.pcode])
            self._painter.restore()
            return
        centre, radius = (
            QPointF(*self._drawn.sheet.seen(group.lon, group.lat)),
            radius_of(group, self._drawn.sheet),
        )
        self._painter.drawEllipse(centre, radius, radius)
        if len(group.areas) > 1:  # a second ring says: several places
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawEllipse(centre, radius + 3.5, radius + 3.5)

    def _paint_count(self, group: Gathered) -> QRectF:
        look = theme.current()
        text = self._drawn.words.counts.get(group.count, str(group.count))
        font = look.font("small", strong=True)
        x, y = self._drawn.sheet.seen(group.lon, group.lat)
        size = QFontMetrics(font).size(0, text)
        spot = QRectF(
            x - size.width() / 2 - 5, y - size.height() / 2 - 1, size.width() + 10, size.height() + 2
        )
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(look.colour("accent" if group.key == self._drawn.chosen else "raised"))
        self._painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
        self._painter.setPen(look.colour("on_accent" if group.key == self._drawn.chosen else "ink"))
        self._painter.setFont(font)
        self._painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), text)
        return spot

    def _paint_points(self) -> None:
        self._painter.setPen(QPen(theme.current().colour("attention"), 2))
        for lon, lat in self._drawn.points:
            x, y = self._drawn.sheet.seen(lon, lat)
            self._painter.drawLine(QPointF(x - _CROSS, y), QPointF(x + _CROSS, y))
            self._painter.drawLine(QPointF(x, y - _CROSS), QPointF(x, y + _CROSS))

    def _paint_names(self, taken: list[QRectF]) -> None:
        """Write names below what they name, as far as there is room; areas before outlines."""
        shown = {area.outline.pcode for area in self._drawn.areas if area.outline is not None}
        for group in sorted(
            self._drawn.groups, key=lambda group: (group.key != self._drawn.chosen, -group.count)
        ):
            name = self._drawn.words.names.get(group.key, "")
            if len(group.areas) > 1:
                name += f" +{self._drawn.words.counts.get(len(group.areas) - 1, str(len(group.areas) - 1))}"
            x, y = self._drawn.sheet.seen(group.lon, group.lat)
            below = min(radius_of(group, self._drawn.sheet), 26.0) if group.first.outline is None else 10.0
            self._paint_name(name, x, y + below + 3, "ink", taken)
        outlines = self._drawn.outlines
        for code, name, (lon, lat) in zip(
            outlines.codes, self._drawn.words.areas, outlines.middles, strict=False
        ):
            if name and code not in shown:
                x, y = self._drawn.sheet.seen(lon, lat)
                self._paint_name(name, x, y, "faint", taken)

    def _paint_name(self, name: str, x: float, y: float, colour: str, taken: list[QRectF]) -> None:
        look = theme.current()
        font = look.font_for(name, "small", strong=colour == "ink")
        size = QFontMetrics(font).size(0, name)
        spot = QRectF(x - size.width() / 2, y, size.width(), size.height())
        if not name or not QRectF(self._rect).contains(spot):
            return
        if any(spot.adjusted(-4, -1, 4, 1).intersects(other) for other in taken):
            return
        taken.append(spot)
        ground = look.colour("raised")
        ground.setAlphaF(0.8)
        self._painter.fillRect(spot.adjusted(-2, 0, 2, 0), ground)
        self._painter.setFont(font)
        self._painter.setPen(look.colour(colour))
        self._painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), name)

    def _paint_frame(self, *, has_focus: bool) -> None:
        look = theme.current()
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(look.colour("accent" if has_focus else "edge"), 2 if has_focus else 1))
        self._painter.drawRect(QRect(1, 1, self._rect.width() - 2, self._rect.height() - 2))


def radius_of(group: Gathered, sheet: Sheet) -> float:
    """Give the radius of a circle in pixels: that of the widest place in it."""
    return max(area.radius(sheet) for area in group.areas)


def _transform(sheet: Sheet) -> QTransform:
    """Turn degrees into pixels."""
    return QTransform(
        sheet.squeeze * sheet.scale,
        0,
        0,
        -sheet.scale,
        sheet.width / 2 - sheet.lon * sheet.squeeze * sheet.scale,
        sheet.height / 2 + sheet.lat * sheet.scale,
    )


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
