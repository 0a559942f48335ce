from __future__ import annotations

import gc
import re
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui import icons, theme
from ui.language import Language
from ui.stylesheet import stylesheet
from ui.tokens import ARABIC_STEP, CONTROL_PAIRS, DARK, LIGHT, TEXT_PAIRS, Colours, contrast
from ui.widgets.wait_word import WaitWord, while_waiting


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_is_readable_on_every_ground_it_is_written_on(colours: Colours, pair: tuple[str, str]) -> None:
    assert contrast(colours.named(pair[0]), colours.named(pair[1])) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", CONTROL_PAIRS, ids="-on-".join)
def test_controls_and_focus_stand_out_from_their_ground(colours: Colours, pair: tuple[str, str]) -> None:
    assert contrast(colours.named(pair[0]), colours.named(pair[1])) >= 3.0


def test_contrast_agrees_with_the_standard_on_its_ends() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)


def test_the_dark_theme_is_a_true_dark_grey_and_never_black() -> None:
    assert DARK.frame == "#16181b"
    assert "#000000" not in (DARK.frame, DARK.paper, DARK.raised)


def test_every_colour_a_widget_names_is_a_token() -> None:
    used = set()
    for path in Path(theme.__file__).parent.rglob("*.py"):
        used |= set(re.findall(r'colour\("(\w+)"\)', path.read_text("utf-8")))
    assert used
    assert all(LIGHT.named(token) for token in used)


def test_the_stylesheet_leaves_no_word_unfilled() -> None:
    written = stylesheet(DARK, round, lambda _size: 10.5)
    assert "$" not in written
    assert "#56b8ae" in written


def test_marks_inside_controls_have_the_colours_of_their_theme() -> None:
    folder = files("resources") / "controls"
    for tone, colours in (("light", LIGHT), ("dark", DARK)):
        for name, token in (("check", "on_accent"), ("dot", "on_accent"), ("down", "soft"), ("up", "soft")):
            assert colours.named(token) in (folder / f"{name}-{tone}.svg").read_text("utf-8")


def test_the_theme_changes_live_without_a_light_moment(qapp: QApplication, qtbot: QtBot) -> None:
    look = theme.current()
    grounds = []
    look.changed.connect(lambda: grounds.append(qapp.palette().window().color().name()))
    with qtbot.waitSignal(look.changed):
        look.set_scheme("dark")
    assert look.is_dark
    assert set(grounds) == {DARK.paper}
    look.set_scheme("light")
    assert qapp.palette().window().color().name() == LIGHT.paper


def test_no_garbage_is_cleared_while_all_widgets_are_dressed_anew(qapp: QApplication, qtbot: QtBot) -> None:
    seen: list[bool] = []

    class Witness(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            super().changeEvent(event)
            seen.append(gc.isenabled())

    witness = Witness("dressed")
    qtbot.addWidget(witness)
    witness.show()
    seen.clear()
    before = theme.current().scheme
    theme.current().set_scheme("light" if before == "dark" else "dark")
    theme.current().set_scheme(before)
    assert set(seen) == {False}
    assert gc.isenabled()


def test_text_grows_by_one_number(qapp: QApplication) -> None:
    before = qapp.font().pointSizeF()
    theme.current().set_scale(1.5)
    assert qapp.font().pointSizeF() == pytest.approx(before * 1.5, rel=0.01)
    theme.current().set_scale(9.0)
    assert theme.current().scale == theme.LARGEST_SCALE


def test_arabic_is_a_step_larger_than_latin_beside_it() -> None:
    look = theme.current()
    latin, arabic = look.font_for("Bridge post"), look.font_for("نقطة الجسر")
    assert arabic.pointSizeF() == pytest.approx(latin.pointSizeF() * ARABIC_STEP, rel=0.01)


def test_every_drawing_renders_in_every_size_and_both_directions() -> None:
    for drawing in (files("resources") / "icons").iterdir():
        name = drawing.name.removesuffix(".svg")
        for direction in Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft:
            image = icons.pixmap(name, "ink", 20, ratio=2.0, direction=direction).toImage()
            assert image.width() == 40
            assert any(image.pixelColor(x, y).alpha() for x in range(40) for y in range(40)), name


def test_drawings_that_point_are_mirrored_and_pictures_are_not() -> None:
    ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    known = {drawing.name.removesuffix(".svg") for drawing in (files("resources") / "icons").iterdir()}
    assert known >= icons.MIRRORED
    plain = icons.pixmap("back", direction=ltr).toImage()
    turned = icons.pixmap("back", direction=rtl).toImage()
    assert plain != turned
    assert icons.pixmap("lock", direction=ltr).toImage() == icons.pixmap("lock", direction=rtl).toImage()


def test_icons_on_buttons_follow_the_theme(qtbot: QtBot) -> None:
    button, label = QPushButton(), QLabel()
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    icons.set_icon(button, "lock")
    icons.set_icon(label, "lock")
    before = button.icon().pixmap(20).toImage(), label.pixmap().toImage()
    theme.current().set_scheme("dark")
    assert button.icon().pixmap(20).toImage() != before[0]
    assert label.pixmap().toImage() != before[1]


def test_painting_does_not_eat_the_references_of_none() -> None:
    # PySide6 6.12.0 on Python 3.10 and 3.11 gives None back without having taken it, so that a window
    # dies after some thousand strokes ("deallocating None"); 6.11.3 and Python 3.12 do not.
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(200):
        painter.drawRoundedRect(QRect(0, 0, 8, 8), 2, 2)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 100, "this PySide6 must not be used with this Python"


class Paints(QObject):
    """Counts how often what it watches was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the words that are painted over a window."""
        self.count += isinstance(watched, WaitWord) and event.type() == QEvent.Type.Paint
        return False


def test_a_change_of_the_whole_window_says_a_word_before_it_begins_and_takes_it_away(
    qtbot: QtBot, qapp: QApplication, language: Language
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    with qtbot.waitExposed(window):
        window.show()
    paints, seen = Paints(), list[tuple[bool, int, object]]()
    qapp.installEventFilter(paints)

    def change() -> None:
        word = window.findChild(WaitWord)
        cursor = qapp.overrideCursor()
        assert word is not None
        assert cursor is not None
        seen.append((word.isVisible(), paints.count, cursor.shape()))
        language.speak("ar")

    while_waiting(window, change)
    assert seen == [(True, 1, Qt.CursorShape.WaitCursor)]
    qtbot.waitUntil(lambda: window.findChild(WaitWord) is None)
    assert qapp.overrideCursor() is None
    qapp.removeEventFilter(paints)
    language.speak("en")
