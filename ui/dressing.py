"""Gives an application its look and its language, before the first window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.language import Language
from ui.theme import Scheme, Theme, apply_theme


def dress(
    app: QApplication,
    language: str = "",
    scheme: Scheme = "system",
    scale: float = 1.0,
    *,
    native_digits: bool = False,
) -> tuple[Theme, Language]:
    """Dress an application, once; an empty language means the system's."""
    app.setApplicationName("hdfield")
    app.setDesktopFileName("hdfield")
    return apply_theme(app, scheme, scale), Language(app, language, native_digits=native_digits)
