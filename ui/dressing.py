"""Gives an application its look and its language, before the first window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.language import Language
from ui.theme import Scheme, Theme, apply_theme


def dress(app: QApplication, language: str = "", scheme: Scheme = "system") -> tuple[Theme, Language]:
    """Dress an application; an empty language means the system's."""
    app.setApplicationName("hdfield")
    app.setDesktopFileName("hdfield")
    return apply_theme(app, scheme), Language(app, language)
