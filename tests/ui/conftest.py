"""A window system in memory for every test here; Qt's own warnings fail a test."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication

from ui.language import Language
from ui.theme import apply_theme

# The offscreen platform says this once for every window with a least size; it means nothing.
NOISE = "This plugin does not support propagateSizeHints"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(NOISE, extend=True))


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Start each test in English, in the light, at the size drawn."""
    apply_theme(qapp, "light", 1.0)
    spoken = qapp.findChild(Language)
    if not isinstance(spoken, Language):
        spoken = Language(qapp, "en")
    if spoken.code != "en":
        spoken.speak("en")


@pytest.fixture
def language(qapp: QApplication) -> Language:
    """The language of the application, to be changed live."""
    spoken = qapp.findChild(Language)
    assert isinstance(spoken, Language)
    return spoken
