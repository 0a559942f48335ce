"""A night at the whole program, for the journeys that need one."""

from __future__ import annotations

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.night_window import Night, a_night
from tests.ui.program import NOISE, dress_anew


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "night" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.qt_log_ignore(NOISE, extend=True))


@pytest.fixture
def night(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Night:
    """Open the sample mission in English, in the light, at the size drawn."""
    dress_anew(qapp)
    return a_night(qapp, qtbot, tmp_path)
