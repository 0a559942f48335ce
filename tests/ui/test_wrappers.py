"""Locking again and again leaves nothing behind that a later widget could die of."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.program import PASSPHRASE, Program, start_program
from ui.entry.unlock import UnlockView


def lent() -> Counter[str]:
    """Count what Python holds of Qt's own that Qt may delete without a word."""
    return Counter(
        type(one).__name__
        for one in shiboken6.getAllValidWrappers()
        if not isinstance(one, QObject) and not shiboken6.ownedByPython(one)
    )


def round_of(program: Program) -> None:
    """Walk every page by Tab, lock, unlock."""
    for key in program.shell.rooms():
        program.shell.open_page(key)
        program.settled()
        for _ in range(3):
            QTest.keyClick(QApplication.focusWidget() or program.shell, Qt.Key.Key_Tab)
    program.life.lock()
    gate = program.wait_for(UnlockView)
    program.settled()
    QTest.keyClicks(gate.line, PASSPHRASE)
    QTest.keyClick(gate.line, Qt.Key.Key_Return)
    program.unlocked()


def test_walking_and_locking_again_and_again_lends_python_no_layout_items(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start_program(qapp, qtbot, tmp_path, open_at_once=True)
    round_of(program)
    before = lent()
    for _ in range(3):
        round_of(program)
    after = lent()
    assert after["QWidgetItem"] <= before["QWidgetItem"]
    assert after["QSpacerItem"] <= before["QSpacerItem"]
