"""Every field that takes numbers, dates or times takes the digits of three scripts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.letters import type_letters
from ui.digits import accept_any_digits
from ui.language import Language

ROOT = Path(__file__).resolve().parent.parent.parent
_MAKES = re.compile(r"\bQ(?:Date|Time|DateTime|Spin|DoubleSpin)(?:Edit|Box)\(\)")


def commit(field: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_every_module_that_makes_a_number_field_lets_it_take_any_digits() -> None:
    missing = []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        text = path.read_text("utf-8")
        if "gallery" not in path.parts and _MAKES.search(text) and "accept_any_digits(" not in text:
            missing.append(path.relative_to(ROOT).as_posix())
    assert not missing


@pytest.mark.parametrize("digits", ["1430", "١٤٣٠", "۱۴۳۰"])
@pytest.mark.parametrize("code", ["en", "fr", "ar"])
@pytest.mark.parametrize("native", [False, True])
def test_numbers_days_and_hours_are_typed_in_any_digits_in_every_language(
    qtbot: QtBot, language: Language, digits: str, code: str, native: bool
) -> None:
    language.speak(code)
    language.use_native_digits(native)
    number, moment = QSpinBox(), QDateTimeEdit()
    for field in (number, moment):
        qtbot.addWidget(field)
        field.setLocale(language.locale)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as every such field here
        accept_any_digits(field)
    number.setMaximum(99_999)
    number.selectAll()
    type_letters(number, digits)
    moment.setDisplayFormat("dd/MM/yyyy  HH:mm")
    moment.setSelectedSection(QDateTimeEdit.Section.HourSection)
    type_letters(moment, digits)
    language.use_native_digits(False)
    assert number.value() == 1430
    assert moment.time().toString("HH:mm") == "14:30"


def test_the_wheel_and_the_page_keys_scroll_past_a_date_and_never_change_it(qtbot: QtBot) -> None:
    around, inside, field = QScrollArea(), QWidget(), QDateTimeEdit()
    qtbot.addWidget(around)
    accept_any_digits(field)
    column = QVBoxLayout(inside)
    column.addWidget(field)
    inside.setFixedHeight(4000)
    around.setWidget(inside)
    around.resize(300, 200)
    around.show()
    before, bar = field.dateTime(), around.verticalScrollBar()
    for way in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        QTest.keyClick(field, way)
    assert bar.value() > 0
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    for where in (field, line):
        turned = QWheelEvent(
            QPointF(5, 5),
            QPointF(where.mapToGlobal(QPointF(5, 5))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(where, turned)
        assert not turned.isAccepted(), "it goes on to what lies around"
    assert field.dateTime() == before


def test_what_an_input_method_commits_is_taken_too(qtbot: QtBot) -> None:
    field = QSpinBox()
    qtbot.addWidget(field)
    accept_any_digits(field)
    field.selectAll()
    line = field.findChild(QLineEdit)
    assert line is not None
    commit(line, "٧")
    assert field.value() == 7


def test_a_line_is_made_plain_also_after_a_paste_and_keeps_the_cursor(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    accept_any_digits(line)
    line.setText("2026--31")
    line.setCursorPosition(5)
    commit(line, "٠٧")
    assert (line.text(), line.cursorPosition()) == ("2026-07-31", 7)


@pytest.mark.parametrize("typed", ["5/12/2026", "05.12.2026", "٥/١٢/٢٠٢٦"])
def test_a_day_written_day_first_becomes_the_day_as_records_have_it(qtbot: QtBot, typed: str) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    accept_any_digits(line)
    type_letters(line, typed)
    assert (line.text(), line.cursorPosition()) == ("2026-12-05", 10)


def test_letters_and_words_are_left_alone(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    accept_any_digits(line)
    type_letters(line, "جسر")
    assert line.text() == "جسر"
