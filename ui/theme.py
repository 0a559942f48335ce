"""Gives the application its colours, fonts and one stylesheet, live.

Owns the choice between light and dark (the system's, or a person's) and the
one number by which all text and space grow. It refuses to know any screen:
painted widgets ask ``current()`` for colours, everything else is styled by
``ui/stylesheet.py``.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from ui import tokens
from ui.direction import is_arabic
from ui.stylesheet import stylesheet
from ui.tokens import DARK, LIGHT, Colours

Scheme = Literal["system", "light", "dark"]
Size = Literal["small", "base", "heading", "title"]

_POINTS: Final[dict[Size, float]] = {
    "small": tokens.TYPE_SMALL_PT,
    "base": tokens.TYPE_BASE_PT,
    "heading": tokens.TYPE_HEADING_PT,
    "title": tokens.TYPE_TITLE_PT,
}
SMALLEST_SCALE: Final = 0.8
LARGEST_SCALE: Final = 2.0
# Asked for by every painting. Looking among the children is slower, and the first time costs 5 ms:
# PySide loads every class it has to name the children Qt has made for itself.
_PROPERTY: Final = "hdfield_theme"
# Named after the system's own font, so that Arabic has a true text face where it lacks one.
_FALLBACKS: Final = ("Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", "DejaVu Sans")
# A desktop that names no font leaves Qt with one of these; any real face reads better.
_GENERIC: Final = ("", "Sans Serif", "Sans", "sans-serif", "sans")


class Theme(QObject):
    """The look of one application; exactly one lives on it.

    Signals:
        changed: Colours, text size or direction are different now.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme, scale: float) -> None:
        super().__init__(app)
        app.setProperty(_PROPERTY, self)
        self._app = app
        self._scheme: Scheme = scheme
        self._scale = scale
        self._step = 1.0
        self.colours: Colours = LIGHT
        self._family = _families()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._tell_system()
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What was chosen: the system's scheme, or one of ours."""
        return self._scheme

    @property
    def scale(self) -> float:
        """How much larger than drawn everything is; 1.0 is as drawn."""
        return self._scale

    @property
    def is_dark(self) -> bool:
        """Say whether the dark colours are in use now."""
        return self.colours is DARK

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or force light or dark."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._tell_system()
            self._apply()

    def set_scale(self, scale: float) -> None:
        """Make all text and space larger or smaller, within 0.8 to 2.0."""
        held = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        if held != self._scale:
            self._scale = held
            self._apply()

    def set_language_step(self, step: float) -> None:
        """Set how much larger this language's letters are drawn (1.0 for Latin)."""
        if step != self._step:  # dressing thousands of widgets anew can be felt
            self._step = step
            self._apply()

    def px(self, pixels: int) -> int:
        """Turn a measure from ``ui/tokens.py`` into pixels at this scale."""
        return round(pixels * self._scale)

    def points(self, size: Size) -> float:
        """Give one of the four type sizes in points, at this scale and language."""
        return _POINTS[size] * self._scale * self._step

    def font(self, size: Size = "base", *, strong: bool = False) -> QFont:
        """Give a font for painting the window's own words."""
        return self._font(self.points(size), strong)

    def font_for(self, text: str, size: Size = "base", *, strong: bool = False) -> QFont:
        """Give a font for painting ``text``: Arabic a step larger than Latin beside it."""
        step = tokens.ARABIC_STEP if is_arabic(text) else 1.0
        return self._font(_POINTS[size] * self._scale * step, strong)

    def measure(self) -> int:
        """Give the width in pixels of a field whose lines are still easy to read: one for all kinds."""
        letter = QFontMetrics(self.font()).averageCharWidth()
        return letter * tokens.MEASURE_CHARACTERS + 2 * tokens.LARGE

    def colour(self, token: str) -> QColor:
        """Give a token's colour for painting."""
        return QColor(self.colours.named(token))

    def _font(self, points: float, strong: bool) -> QFont:
        font = QFont(self._family)
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        # Numbers of one width, so that times line up below each other.
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _tell_system(self) -> None:
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(self._scheme, Qt.ColorScheme.Unknown))

    def _follow_system(self) -> None:
        if self._scheme == "system":
            self._apply()

    def _apply(self) -> None:
        dark = self._scheme == "dark" or (
            self._scheme == "system" and self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self.colours = DARK if dark else LIGHT
        with _nothing_collected():
            self._app.setFont(self.font())
            self._app.setPalette(_palette(self.colours))
            # Changed in place, Qt (6.11, measured) dresses every widget it remembers, some of them
            # long destroyed, and the window dies. Taken off first, it forgets them.
            self._app.setStyleSheet("")
            self._app.setStyleSheet(stylesheet(self.colours, self.px, self.points))
            # Those who follow walk all widgets too: the drawings on buttons.
            self.changed.emit()


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let Python clear no garbage while Qt walks all widgets.

    Qt walks a list of plain pointers and calls back into Python for each; a
    widget that a collection destroys on the way is walked all the same, and
    the window dies (Qt 6.11, measured).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def apply_theme(app: QApplication, scheme: Scheme = "system", scale: float = 1.0) -> Theme:
    """Dress ``app``; call it before the first window, so that nothing flashes white.

    Calling it again changes the theme that is there.
    """
    theme = app.property(_PROPERTY)
    if not isinstance(theme, Theme):
        return Theme(app, scheme, scale)
    theme.set_scheme(scheme)
    theme.set_scale(scale)
    return theme


def current() -> Theme:
    """Give the running application's theme, dressing it first where nobody did."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("no application")
    theme = app.property(_PROPERTY)
    return theme if isinstance(theme, Theme) else Theme(app, "system", 1.0)


def _families() -> list[str]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    installed = set(QFontDatabase.families())
    fallbacks: list[str] = [name for name in _FALLBACKS if name in installed]
    if system in _GENERIC:
        return fallbacks or ["Sans Serif"]
    return [system, *(name for name in fallbacks if name != system)]


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for kind, token in (
        (role.Window, "paper"),
        (role.WindowText, "ink"),
        (role.Base, "raised"),
        (role.AlternateBase, "hover"),
        (role.Text, "ink"),
        (role.PlaceholderText, "faint"),
        (role.Button, "raised"),
        (role.ButtonText, "ink"),
        (role.BrightText, "trouble"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "ink"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Mid, "edge"),
        (role.Midlight, "line"),
        (role.Dark, "edge"),
        (role.Light, "raised"),
        (role.Shadow, "edge"),
    ):
        palette.setColor(kind, QColor(colours.named(token)))
    for kind in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, kind, QColor(colours.faint))
    return palette
