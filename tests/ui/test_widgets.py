from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.language import Language
from ui.widgets.badge import Badge
from ui.widgets.button import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.dialog import TypedConfirm
from ui.widgets.empty import EmptyState
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.notice import Notice, Toast
from ui.widgets.row_parts import ROW_ROLE, Group, Row
from ui.widgets.rows import RowsModel, RowsView
from ui.widgets.search_field import SearchField
from ui.widgets.text_edit import TextEdit

KINDS = [Choice("b", "barricade", "b", "barrier"), Choice("m", "manned post", "m"), Choice("d", "desk", "d")]
REST = [Choice("s", "satellite", "s")]
ROWS: list[Row | Group] = [
    Group("Today", "2"),
    Row(
        "r1", "Bridge post", "asked for a fee", "turned-back", "turned back", "attention", "14:30", "Tuesday"
    ),
    Row("r2", "نقطة N4", "لا طلبات", "passed", "passed", "steady", "09:10"),
    Group("Yesterday"),
    Row("r3", "Ain Toulbe"),
]


@pytest.fixture
def chips(qtbot: QtBot) -> ChipRow:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_name("What?")
    row.set_choices(KINDS, REST)
    row.resize(700, 60)
    row.show()
    qtbot.waitExposed(row)
    return row


def shown(row: ChipRow) -> list[Chip]:
    """List the chips a person sees, in the order of the row."""
    return [chip for chip in row.laid_parts() if isinstance(chip, Chip) and chip.isVisible()]


def press(qtbot: QtBot, row: ChipRow, key: Qt.Key) -> None:
    focused = next(chip for chip in row.findChildren(Chip) if chip.hasFocus())
    QTest.keyClick(focused, key)


def test_a_choice_is_made_by_mouse_letter_or_space_and_taken_back_the_same_way(
    qtbot: QtBot, chips: ChipRow
) -> None:
    said: list[tuple[str, ...]] = []
    chips.chosen_changed.connect(said.append)
    QTest.mouseClick(shown(chips)[0], Qt.MouseButton.LeftButton)
    assert chips.press_letter("M")
    chips.setFocus()
    press(qtbot, chips, Qt.Key.Key_Space)
    assert said == [("b",), ("m",), ()]


def test_a_letter_typed_anywhere_in_the_row_chooses(qtbot: QtBot, chips: ChipRow) -> None:
    chips.setFocus()
    focused = next(chip for chip in shown(chips) if chip.hasFocus())
    QTest.keyClicks(focused, "d")
    assert chips.chosen() == ("d",)


def test_a_row_of_several_keeps_them_all_in_the_order_shown(qtbot: QtBot) -> None:
    row = ChipRow(many=True)
    qtbot.addWidget(row)
    row.set_choices(KINDS)
    row.press_letter("d")
    row.press_letter("b")
    assert row.chosen() == ("b", "d")
    assert not row.press_letter("x")


def test_a_single_answer_says_that_the_way_is_clear(qtbot: QtBot, chips: ChipRow) -> None:
    with qtbot.waitSignal(chips.answered):
        chips.press_letter("b")
    with qtbot.assertNotEmitted(chips.answered):
        chips.press_letter("b")


def test_the_rest_opens_in_place_and_when_one_of_it_is_chosen(qtbot: QtBot, chips: ChipRow) -> None:
    assert [chip.text() for chip in shown(chips)] == ["barricade", "manned post", "desk", "more…"]
    QTest.mouseClick(shown(chips)[-1], Qt.MouseButton.LeftButton)
    assert [chip.text() for chip in shown(chips)][-1] == "satellite"
    chips.set_choices(KINDS, REST)
    assert "satellite" not in [chip.text() for chip in shown(chips)]
    chips.choose(["s"])
    assert "satellite" in [chip.text() for chip in shown(chips)]


def test_a_letter_of_the_rest_chooses_it_without_opening_first(chips: ChipRow) -> None:
    assert chips.press_letter("s")
    assert chips.chosen() == ("s",)


def test_arrows_walk_the_row_as_it_is_seen(qtbot: QtBot, chips: ChipRow, language: Language) -> None:
    chips.setFocus()
    press(qtbot, chips, Qt.Key.Key_Right)
    assert next(chip for chip in shown(chips) if chip.hasFocus()).text() == "manned post"
    language.speak("ar")
    press(qtbot, chips, Qt.Key.Key_Left)
    assert next(chip for chip in shown(chips) if chip.hasFocus()).text() == "desk"


def test_the_row_is_one_stop_in_the_tab_order(chips: ChipRow) -> None:
    stops = [chip for chip in shown(chips) if chip.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1


def test_the_focus_goes_with_an_answer_chosen_for_the_person(chips: ChipRow) -> None:
    first, second = shown(chips)[:2]
    first.setFocus()
    chips.choose([KINDS[1].code])
    assert second.hasFocus()
    first.setFocus()
    chips.choose([KINDS[1].code])
    assert first.hasFocus(), "nothing new was chosen: whoever walks the row is left alone"


def test_chips_are_high_enough_for_cold_hands_and_named_for_screen_readers(chips: ChipRow) -> None:
    for chip in shown(chips):
        assert chip.height() >= 36
        assert chip.text()
    assert shown(chips)[0].accessibleDescription() == "What?"


def test_choosing_moves_no_other_chip(chips: ChipRow) -> None:
    before = [chip.geometry() for chip in shown(chips)]
    chips.press_letter("m")
    assert [chip.geometry() for chip in shown(chips)] == before


def test_chips_wrap_and_start_at_the_leading_edge(qtbot: QtBot, language: Language) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    row = ChipRow()
    QVBoxLayout(around).addWidget(row)
    row.set_choices([Choice(str(place), f"choice {place}") for place in range(12)])
    around.resize(420, 400)
    around.show()
    first, last = shown(row)[0], shown(row)[-1]
    assert last.y() > first.y()
    assert first.x() == 0
    language.speak("ar")
    qtbot.waitUntil(lambda: shown(row)[0].geometry().right() == row.width() - 1)


def test_chips_chosen_anew_out_of_sight_leave_no_hole_when_they_come_back(qtbot: QtBot) -> None:
    around, inside, row = QWidget(), QWidget(), ChipRow()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(inside)
    QVBoxLayout(inside).addWidget(row)
    around.resize(900, 200)
    common, rest = [[Choice(f"{name}{n}", f"{name} {n}") for n in range(3)] for name in ("common", "rare")]
    row.set_choices(common, rest)
    around.show()
    QApplication.processEvents()
    inside.hide()
    row.set_choices(common, rest)
    QApplication.processEvents()
    inside.show()
    QApplication.processEvents()
    last, more = shown(row)[-2:]
    assert more.text().startswith("more")
    assert 0 < more.x() - last.geometry().right() < 10


def test_the_model_of_rows_keeps_qts_rules(qtbot: QtBot) -> None:
    model = RowsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_items(ROWS)
    assert model.rowCount() == 5
    assert model.data(model.index(1, 0), ROW_ROLE) is ROWS[1]
    model.set_items([])
    assert model.rowCount() == 0
    assert tester.model() is model


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    made = RowsView()
    qtbot.addWidget(made)
    model = RowsModel(made)
    made.setModel(model)
    model.set_items(ROWS)
    made.resize(600, 400)
    made.show()
    return made


def test_a_row_is_heard_whole(view: RowsView) -> None:
    text = view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "turned back, Bridge post, asked for a fee, Tuesday"


def test_keys_walk_over_headings_and_enter_opens(qtbot: QtBot, view: RowsView) -> None:
    opened: list[str] = []
    chosen: list[str] = []
    view.row_opened.connect(opened.append)
    view.row_chosen.connect(chosen.append)
    assert view.select_id("r2")
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == ["r2", "r3"]
    assert opened == ["r3"]
    assert not view.select_id("nobody")


def test_a_list_that_is_read_again_keeps_the_row_and_says_nothing_new(view: RowsView) -> None:
    view.select_id("r2")
    chosen: list[str] = []
    view.row_chosen.connect(chosen.append)
    model = view.model()
    assert isinstance(model, RowsModel)
    model.set_items([Group("Today"), Row("r9", "new"), *ROWS[1:]])
    assert view.current_id() == "r2"
    assert chosen == []


def test_headings_have_their_own_height_and_rows_theirs_after_every_reading(view: RowsView) -> None:
    model = view.model()
    assert isinstance(model, RowsModel)
    for items in (ROWS, ROWS[1:], ROWS):
        model.set_items(items)
        for place, item in enumerate(items):
            assert view.rowHeight(place) == (40 if isinstance(item, Group) else 60)


def test_rows_can_be_painted_in_every_state_width_and_direction(view: RowsView, language: Language) -> None:
    for code in ("en", "ar"):
        language.speak(code)
        for width in (160, 420, 900):
            view.resize(width, 400)
            view.select_id("r1")
            view.setFocus()
            assert not view.grab().isNull()


def test_each_paragraph_of_a_note_runs_its_own_way(qtbot: QtBot) -> None:
    note = TextEdit()
    qtbot.addWidget(note)
    note.setPlainText("The bridge is closed.\nالجسر مغلق.\n14:30")
    block = note.document().firstBlock()
    assert block.textDirection() == Qt.LayoutDirection.LeftToRight
    assert block.next().textDirection() == Qt.LayoutDirection.RightToLeft


def test_pasting_never_brings_formatting(qtbot: QtBot) -> None:
    note = TextEdit()
    qtbot.addWidget(note)
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b><img src='http://example.org/x.png'>")
    pasted.setText("bold")
    note.insertFromMimeData(pasted)
    assert note.text() == "bold"
    assert "font-weight:700" not in note.toHtml()
    assert "img" not in note.toHtml()


def test_a_note_grows_with_its_text_and_tab_leaves_it(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    note, following = TextEdit(lines=2, most_lines=6), QLineEdit()
    column.addWidget(note)
    column.addWidget(following)
    around.show()
    qtbot.waitExposed(around)
    small = note.height()
    note.setPlainText("line\n" * 5)
    qtbot.waitUntil(lambda: note.height() > small)
    grown = note.height()
    note.setPlainText("line\n" * 50)
    qtbot.waitUntil(lambda: note.height() >= grown)
    assert note.height() < 12 * note.fontMetrics().lineSpacing()
    around.activateWindow()
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert around.focusWidget() is following


def test_a_label_shows_markup_as_written_and_keeps_the_leading_edge(qtbot: QtBot, language: Language) -> None:
    label = Label()
    qtbot.addWidget(label)
    label.set_content("<b>نقطة</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.set_content("نقطة الجسر")
    assert label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    language.speak("ar")
    qtbot.waitUntil(lambda: bool(label.alignment() & Qt.AlignmentFlag.AlignRight))


def test_a_wrapping_label_is_never_squeezed(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    label = Label("word " * 60, wraps=True)
    QVBoxLayout(around).addWidget(label)
    around.resize(300, 50)
    around.show()
    assert label.height() >= label.heightForWidth(label.width())


def test_a_field_says_what_is_wrong_to_eyes_and_ears(qtbot: QtBot) -> None:
    control = QLineEdit()
    field = Field(control)
    qtbot.addWidget(field)
    field.say("When", "Local time")
    assert control.accessibleName() == "When"
    assert control.accessibleDescription() == "Local time"
    field.show_trouble("Not a time")
    assert control.accessibleDescription() == "Not a time"
    assert control.property("state") == "trouble"
    field.show_trouble("")
    assert control.accessibleDescription() == "Local time"


def test_erasing_wants_the_name_and_is_never_the_default(qtbot: QtBot) -> None:
    dialog = TypedConfirm("Erase?", "Everything.", "bridge-team", "Erase")
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = {button.text(): button for button in dialog.findChildren(Button)}
    assert buttons["Cancel"].isDefault()
    assert not buttons["Erase"].autoDefault()
    assert not buttons["Erase"].isEnabled()
    QTest.keyClicks(dialog.typed, "bridge-team")
    assert buttons["Erase"].isEnabled()
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Rejected


def test_undo_is_offered_and_done_once(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(600, 400)
    around.show()
    toast = Toast(around)
    undone: list[int] = []
    toast.say("Deleted", lambda: undone.append(1))
    assert toast.isVisible()
    assert toast.geometry().bottom() < around.height()
    assert toast.undo()
    assert not toast.undo()
    assert undone == [1]
    around.resize(300, 200)
    assert toast.isHidden()


def test_a_message_has_words_icon_and_one_action(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    notice = Notice(around)
    acted: list[int] = []
    notice.say("trouble", "The stick is gone.", "Nothing is lost.", "Try again", lambda: acted.append(1))
    assert notice.accessibleName() == "The stick is gone. Nothing is lost."
    action = next(button for button in notice.findChildren(Button) if button.text() == "Try again")
    QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert acted == [1]
    (close,) = notice.findChildren(IconButton)
    assert close.accessibleName() == "Put this message away"


def test_a_search_waits_for_a_pause_and_esc_clears_before_it_leaves(qtbot: QtBot) -> None:
    search = SearchField()
    qtbot.addWidget(search)
    asked: list[str] = []
    left: list[int] = []
    search.search_requested.connect(asked.append)
    search.left.connect(lambda: left.append(1))
    QTest.keyClicks(search, "bridge")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["bridge"]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), left) == ("", [])
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert left == [1]


def test_going_on_from_a_search_asks_at_once_for_what_stands_there(qtbot: QtBot) -> None:
    search = SearchField()
    qtbot.addWidget(search)
    said: list[str] = []
    search.search_requested.connect(said.append)
    search.left.connect(lambda: said.append("left"))
    QTest.keyClicks(search, "bridge")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert said == ["bridge", "left"]
    search.go_on()
    assert said == ["bridge", "left", "left"]


def test_an_empty_place_says_what_belongs_there_and_has_one_button(qtbot: QtBot) -> None:
    empty = EmptyState("encounters")
    qtbot.addWidget(empty)
    empty.say("No encounters yet", "What happens at a barrier belongs here. " * 4, "New encounter")
    empty.resize(600, 500)
    empty.show()
    with qtbot.waitSignal(empty.action_requested):
        QTest.mouseClick(empty.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    words = [label for label in empty.findChildren(Label) if label.wordWrap()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in words)


def test_a_badge_is_seen_only_with_something_to_say(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    badge = Badge("", None, around)
    assert badge.isHidden()
    badge.show_text("3", "attention")
    assert not badge.isHidden()
    assert badge.sizeHint().width() >= badge.sizeHint().height()
    assert badge.accessibleName() == "3"


def test_widgets_grow_with_the_text(qtbot: QtBot, chips: ChipRow, view: RowsView) -> None:
    height, row = shown(chips)[0].sizeHint().height(), view.rowHeight(1)
    theme.current().set_scale(1.5)
    assert shown(chips)[0].sizeHint().height() > height
    assert view.rowHeight(1) == 90
    assert row == 60
    assert chips.mapToGlobal(QPoint(0, 0)).x() >= 0


def test_a_wrapping_label_that_was_narrow_gets_low_again(qtbot: QtBot) -> None:
    label = Label("a sentence long enough to need several lines when there is little room", wraps=True)
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.show()
    tall = label.height()
    label.resize(900, 20)
    assert label.height() < tall / 2
