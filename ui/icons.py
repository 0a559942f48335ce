"""Our own drawings, made crisp in any colour, size and direction.

Owns reading ``resources/icons`` and painting from it. It refuses to know what
an icon means: a screen names the drawing and the colour token.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from ui import theme, tokens
from ui.direction import RTL

# Drawings that point along the line of reading; the rest are pictures of things.
MIRRORED: Final = frozenset(
    {
        "back",
        "forward",
        "undo",
        "rerouted",
        "turned-back",
        "withdrew",
        "postponed",
        "no-answer",
        "agenda",
        "list",
        "goods-taken",
        "encounters",
        "talked",
        "agreed",
        "note",
    }
)
_RATIOS: Final = (1.0, 2.0, 3.0)
_BESIDE_WORDS: Final = 4  # with the four of the style, as far as a chip's drawing stands from its word
_NAME: Final = "hdfield_icon"
_COLOUR: Final = "hdfield_icon_colour"
_SIZE: Final = "hdfield_icon_size"
_FOLLOWED: Final = "hdfield_icons_follow"


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=1024)
def _render(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    svg = _drawing(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(
    name: str,
    colour: str = "ink",
    size: int = tokens.ICON,
    *,
    ratio: float = 1.0,
    direction: Qt.LayoutDirection | None = None,
) -> QPixmap:
    """Draw an icon for painting, from the cache after the first time.

    Args:
        name: A file of ``resources/icons`` without ``.svg``.
        colour: A token of ``ui/tokens.py``.
        size: Side in device-independent pixels, already scaled by the theme.
        ratio: The device pixel ratio of what is painted on.
        direction: Direction of the place it stands in; the application's when not given.
    """
    turn = name in MIRRORED and (direction or QApplication.layoutDirection()) == RTL
    return _render(name, theme.current().colours.named(colour), size, ratio, turn)


def paint(painter: QPainter, rect: QRectF, name: str, colour: str, widget: QWidget) -> None:
    """Paint an icon into ``rect`` of ``widget``, at its pixel ratio and direction."""
    ratio = widget.devicePixelRatioF()
    drawn = pixmap(name, colour, round(rect.width()), ratio=ratio, direction=widget.layoutDirection())
    painter.drawPixmap(rect.topLeft(), drawn)


def icon(name: str, colour: str = "ink", size: int = tokens.ICON, room: int = 0) -> QIcon:
    """Make an icon for a button or window, disabled look included.

    It keeps the colours of the moment; use ``set_icon`` where the theme may change.

    Args:
        name: As for ``pixmap``.
        colour: As for ``pixmap``.
        size: As for ``pixmap``.
        room: Pixels left free at its end, where words follow.
    """
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_with_room(pixmap(name, colour, size, ratio=ratio), room))
        made.addPixmap(_with_room(pixmap(name, "faint", size, ratio=ratio), room), QIcon.Mode.Disabled)
    return made


def _with_room(drawn: QPixmap, room: int) -> QPixmap:
    """Widen a drawing at its end: a styled button leaves it four pixels before the words, and no more."""
    if not room:
        return drawn
    ratio = drawn.devicePixelRatio()
    extra = round(room * ratio)
    wide = QPixmap(drawn.width() + extra, drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    plain = QPixmap(drawn)
    plain.setDevicePixelRatio(1.0)
    painter = QPainter(wide)
    painter.drawPixmap(extra if QApplication.layoutDirection() == RTL else 0, 0, plain)
    painter.end()
    wide.setDevicePixelRatio(ratio)
    return wide


def set_icon(
    widget: QAbstractButton | QLabel, name: str, colour: str = "ink", size: int = tokens.ICON
) -> None:
    """Give a button or label an icon that follows theme, scale and direction."""
    widget.setProperty(_NAME, name)
    widget.setProperty(_COLOUR, colour)
    widget.setProperty(_SIZE, size)
    _follow_theme()
    _refresh(widget)


def _follow_theme() -> None:
    look = theme.current()
    if not look.property(_FOLLOWED):
        look.setProperty(_FOLLOWED, True)
        look.changed.connect(_refresh_all)


def _refresh_all() -> None:
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton | QLabel) and widget.property(_NAME):
            _refresh(widget)


def _refresh(widget: QAbstractButton | QLabel) -> None:
    name, colour = str(widget.property(_NAME)), str(widget.property(_COLOUR))
    size = theme.current().px(int(widget.property(_SIZE)))
    if isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, colour, size, ratio=widget.devicePixelRatioF()))
    else:
        room = theme.current().px(_BESIDE_WORDS) if isinstance(widget, QPushButton) else 0
        widget.setIcon(icon(name, colour, size, room))
        widget.setIconSize(QSize(size + room, size))


def app_icon() -> QIcon:
    """Draw the window's icon in the accent, at the sizes a desktop asks for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        made.addPixmap(pixmap("mark", "accent", size))
    return made
