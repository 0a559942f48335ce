"""Lines of text: how close they stand, where they begin, and the height they take in a column."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.forms.words import Words
from ui.language import Language
from ui.widgets.label import Label
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tight_lines import has_arabic, set_lines

QUESTION = "هل يتحدث الأشخاص أنفسهم بوتيرة يتوقعها الطرفان، وهل تصل الأوامر إلى الحاجز؟"
WIDTH = 220
FARTHEST = 1.7
"""Parts of the letters' size from one line to the next; Noto Sans Arabic asks for 2.1."""


def inked(image: QImage, line: int, pitch: int) -> int:
    """Give the place of the last column with ink in a line."""
    ground = image.pixelColor(image.width() - 1, image.height() - 1)
    rows = range(line * pitch, min((line + 1) * pitch, image.height()))
    columns = range(image.width() - 1, -1, -1)
    return next(x for x in columns if any(image.pixelColor(x, y) != ground for y in rows))


def test_arabic_lines_stand_as_close_as_their_letters_allow(language: Language) -> None:
    language.speak("ar")
    lines = set_lines(QUESTION, QApplication.font(), WIDTH, QApplication.layoutDirection())
    count = sum(layout.lineCount() for layout in lines.layouts)
    assert count > 1
    letters = QFontMetrics(QApplication.font()).ascent() / 1.069
    assert lines.height <= count * letters * FARTHEST


def test_every_arabic_line_begins_at_the_same_edge(qtbot: QtBot, language: Language) -> None:
    language.speak("ar")
    label = Label(QUESTION, wraps=True)
    qtbot.addWidget(label)
    label.resize(WIDTH, 10)
    pitch = set_lines(QUESTION, label.font(), WIDTH, label.layoutDirection()).pitch
    label.resize(WIDTH, label.heightForWidth(WIDTH))
    image = label.grab().toImage()
    edges = {inked(image, line, round(pitch)) for line in range(round(image.height() / pitch) - 1)}
    # The first letters of two lines differ in how much air they bring; a space that was cut off is wider.
    assert max(edges) - min(edges) <= 2


@pytest.mark.parametrize("text", ["How openly may one meet?", "14:30", "", "é"])
def test_what_has_no_arabic_letter_is_left_to_qt(qtbot: QtBot, text: str) -> None:
    assert not has_arabic(text)
    label = Label(text, wraps=True)
    qtbot.addWidget(label)
    assert label.text() == text


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_a_column_of_words_ends_with_its_last_line(qtbot: QtBot, language: Language, code: str) -> None:
    language.speak(code)
    column = ScrollColumn()
    qtbot.addWidget(column)
    words = [
        Words(QUESTION if code == "ar" else "Can this person decide, and do orders reach?") for _ in range(40)
    ]
    for one in words:
        column.body.addWidget(one)
    column.resize(WIDTH, 200)
    column.show()
    inside = column.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: words[-1].geometry().bottom() > column.height())
    free = inside.height() - words[-1].geometry().bottom()
    assert free <= 2 * words[0].fontMetrics().height()
