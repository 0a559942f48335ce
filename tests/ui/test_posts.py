"""Posts: the list that comes as it is seen, the card, what was agreed there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.model.place import Place
from tests.ui.mission_window import MissionWindow, mission_window
from ui.encounters.new_encounter import NEW_AT
from ui.language import TONGUES, Language
from ui.posts.prep import prep_lines
from ui.posts.presenter import build
from ui.posts.view import PostsPage
from ui.posts.words import PostWords
from ui.printing import document_of, print_to
from ui.widgets.paged_rows import PAGE, PagedRowsModel, PagedRowsView, Run
from ui.widgets.row_parts import ROW_ROLE, Group, Row

Window = MissionWindow[PostsPage]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, build) as opened:
        yield opened


def bridge(window: Window) -> str:
    lines = window.ask(lambda session: session.posts.page())
    return max(lines, key=lambda line: line.visits).id


def go(window: Window) -> str:
    post = bridge(window)
    window.page.show_record(post)
    window.settle()
    assert window.page.pane.post_id() == post
    return post


def rewrite(window: Window, text: str) -> None:
    """Type other words over all that stand there."""
    window.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.type(text)


def words_in(window: Window) -> str:
    return "\n".join(label.text() for label in window.page.pane.findChildren(QLabel) if label.isVisible())


def test_the_list_shows_the_post_visited_last_first_and_the_card_of_it(window: Window) -> None:
    rows = [window.page.rows.index(at, 0).data(ROW_ROLE) for at in range(window.page.rows.rowCount())]
    assert [row.title for row in rows] == ["Kasr Idrane", "Pont-Kassar", "Tell Orma", "Ain Toulbe"]
    assert window.page.pane.post_id() == rows[0].id
    assert rows[1].badge == "different"


def test_the_card_counts_and_compares_in_words_and_holds_no_percentage(window: Window) -> None:
    go(window)
    said = words_in(window)
    assert "4 visit" in said  # five reports of four events
    assert " of " in said
    assert "%" not in said


def test_arrows_walk_the_posts_and_enter_goes_to_what_was_agreed(window: Window) -> None:
    window.page.list.setFocus()
    window.press(Qt.Key.Key_Down)
    window.settle()
    assert window.page.pane.post_id() == window.page.list.current_id() == bridge(window)
    window.press(Qt.Key.Key_Return)
    assert window.focus() is window.page.pane.procedure.value


def test_what_was_agreed_is_written_in_place_and_undone_by_its_old_words(window: Window) -> None:
    post = go(window)
    pane = window.page.pane
    window.click(pane.hours.value)
    rewrite(window, "Mornings.")
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    hours = window.ask(lambda session: session.records.current(Place, post)).best_hours
    assert (hours.text, hours.lang) == ("Mornings.", "en")  # type: ignore[union-attr]
    assert not pane.hours.is_open
    assert window.ask(lambda session: session.drafts.give("posts.text")) is None


def test_stepping_back_keeps_what_was_written(window: Window) -> None:
    post = go(window)
    window.page.pane.hours.open()
    rewrite(window, "Before noon.")
    assert window.page.step_back()
    window.settle()
    assert window.ask(lambda session: session.records.current(Place, post)).best_hours.text == "Before noon."  # type: ignore[union-attr]


def test_words_begun_before_a_lock_are_offered_again(window: Window) -> None:
    go(window)
    window.page.pane.hours.open()
    rewrite(window, "Before no")
    window.lock()
    window.unlock()
    assert not window.page.notice.isHidden()
    window.page.notice._action.click()
    window.settle()
    assert window.page.pane.hours.written() == "Before no"


def test_another_post_keeps_what_was_being_written_about_the_first(window: Window) -> None:
    post = go(window)
    window.page.pane.hours.open()
    rewrite(window, "At dawn.")
    window.page.list.select_place(0)
    window.settle()
    assert window.ask(lambda session: session.records.current(Place, post)).best_hours.text == "At dawn."  # type: ignore[union-attr]


def test_search_finds_a_post_by_any_of_its_names(window: Window) -> None:
    window.page.search_requested.emit("جسر")
    window.settle()
    assert window.page.results.model().rowCount() == 1
    window.page.search_requested.emit("nowhere")
    window.settle()
    assert not window.page.results.isVisible()
    window.page.search_requested.emit("")
    assert window.page.list.isVisible()


def test_a_visit_and_a_new_encounter_are_one_step_away(window: Window) -> None:
    post = go(window)
    visits = window.page.pane.encounters
    visits.setCurrentIndex(visits.model().index(0, 0))
    visits.setFocus()
    window.press(Qt.Key.Key_Return)
    window.page.start_new()
    assert window.opened == [("encounters", visits.current_id()), ("encounters", NEW_AT + post)]


def test_the_page_for_the_road_prints_what_was_agreed_and_not_who_held_it(
    window: Window, tmp_path: Path
) -> None:
    post = go(window)
    words = PostWords(window.workspace.language, window.workspace.clock)
    lines = prep_lines(window.ask(lambda session: session.posts.card(post)), words)
    text = document_of(lines).toPlainText()
    assert "Stop at the rope" in text
    assert "militia" not in text
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "post.pdf"))
    print_to(printer, lines)
    assert printer.pageLayout().margins() == QMarginsF(18, 18, 18, 18)
    assert (tmp_path / "post.pdf").read_bytes().startswith(b"%PDF")


def test_every_word_follows_the_language(window: Window, language: Language) -> None:
    go(window)
    for tongue in TONGUES:
        language.speak(tongue.code)
        window.settle()
        row = window.page.rows.index(0, 0).data(ROW_ROLE)
        assert row.title == {"en": "Kasr Idrane", "fr": "Ksar Idrane", "ar": "قصر إدران"}[tongue.code]


def test_an_empty_notebook_says_how_posts_come_to_be(qtbot: QtBot) -> None:
    with mission_window(qtbot, build, empty=True) as opened:
        assert opened.page._nothing.isVisible()


def test_a_paged_list_asks_for_what_is_seen_and_forgets_what_is_not(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    model = PagedRowsModel()
    asked: list[tuple[str, int]] = []

    def answer(wanted: tuple[tuple[str, int], ...]) -> None:
        asked.extend(wanted)
        model.give_pages(
            {
                (name, page): [Row(f"{name}{page * PAGE + at}", "row") for at in range(PAGE)]
                for name, page in wanted
            }
        )

    model.pages_wanted.connect(answer)
    model.set_parts([Group("first"), Run("a", 10_000), Row("alone", "alone"), Run("b", 1)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    asked.clear()
    view = PagedRowsView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(400, 500)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: model.held > 0)
    assert len(asked) < 5
    assert view.select_id("a3") and view.currentIndex().row() == 4  # noqa: PT018 - one act
    view.setCurrentIndex(model.index(9_000, 0))
    qtbot.waitUntil(lambda: view.current_id() == "a8999")
    assert view.select_id("alone")
    assert model.first_row() == 1
