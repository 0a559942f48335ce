"""A window system in memory for every test here; Qt's own warnings fail a test."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.program import NOISE, dress_anew
from ui.language import Language


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(NOISE, extend=True))


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Start each test in English, in the light, at the size drawn."""
    dress_anew(qapp)


@pytest.fixture
def language(qapp: QApplication) -> Language:
    """The language of the application, to be changed live."""
    spoken = qapp.findChild(Language)
    assert isinstance(spoken, Language)
    return spoken
