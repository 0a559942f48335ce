"""Influence: the picture and the table of a day, walked by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.model.codes import CODES
from hdfield.services.lines import Named
from hdfield.services.pictures_of_day import Influence, InfluenceEdge
from tests.ui.mission_window import MissionWindow, mission_window
from ui.influence.looks import LOOKS
from ui.influence.models import InfluenceTable, placed
from ui.influence.presenter import build
from ui.influence.printing import page_of, print_page
from ui.influence.view import InfluencePage
from ui.language import Language

Window = MissionWindow[InfluencePage]
RIDGE, FRONT = "Sons of the Ridge", "Northern Covenant Front"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The page over the sample mission."""
    with mission_window(qtbot, build) as opened:
        yield opened


def actor(window: Window, name: str) -> str:
    return window.ask(lambda s: next(line.id for line in s.reading.actors() if line.names.en == name))


def said(window: Window) -> list[str]:
    model = window.page.rows
    return [model.row(place).said for place in range(model.rowCount())]


def as_of(window: Window, day: QDate) -> None:
    window.page.bar.day_edit.setDate(day)
    window.settle()


def test_every_kind_of_relation_has_a_look_of_its_own() -> None:
    assert set(LOOKS) == set(CODES["relation_kind"])


def test_the_picture_is_of_the_day_in_view(window: Window) -> None:
    assert any("Fighting" in line for line in said(window))
    assert not any("Allied" in line for line in said(window))
    as_of(window, QDate(2026, 4, 17))
    assert any("Allied" in line for line in said(window))
    assert not any("Fighting" in line for line in said(window))


def test_actors_keep_their_places_from_day_to_day(window: Window) -> None:
    ridge = actor(window, RIDGE)
    before = window.page.picture.box(ridge)
    as_of(window, QDate(2026, 4, 17))
    assert window.page.picture.box(ridge) == before


def test_the_arrows_of_the_bar_go_where_something_changed(window: Window) -> None:
    window.click(window.page.bar._back)
    assert window.page.bar.day() == date(2026, 4, 18)
    window.click(window.page.bar._now)
    assert window.page.bar.is_today
    assert window.page.bar._now.isHidden()


def test_changes_are_told_in_words(window: Window) -> None:
    bar = window.page.bar
    bar.since_edit.setDate(QDate(2026, 4, 1))
    bar.show_changes(told=True)
    window.settle()
    assert any("Fighting" in line and line.endswith("new") for line in said(window))
    assert any("Allied" in line and line.endswith("ended") for line in said(window))
    assert not window.page.table.isColumnHidden(6)
    labels = [edge.label for edge in window.page.picture._edges]
    assert "Allied · ended" in labels


def test_arrows_walk_to_neighbours_and_enter_opens_the_actor(window: Window) -> None:
    page, picture = window.page, window.page.picture
    page.opened()
    ridge, front = actor(window, RIDGE), actor(window, FRONT)
    picture.go_to(ridge)
    here, there = picture.box(ridge).center(), picture.box(front).center()
    away = there - here
    if abs(away.x()) > abs(away.y()):
        key = Qt.Key.Key_Right if away.x() > 0 else Qt.Key.Key_Left
    else:
        key = Qt.Key.Key_Down if away.y() > 0 else Qt.Key.Key_Up
    window.press(key)
    assert picture.current() == front
    assert FRONT in picture.accessibleDescription()
    assert FRONT in page._said_name.text()
    window.press(Qt.Key.Key_Return)
    assert window.opened == [("actors", front)]


def test_every_actor_is_reached_by_keyboard(window: Window) -> None:
    picture = window.page.picture
    window.page.opened()
    seen, waiting = set(), [picture.current()]
    while waiting:
        here = waiting.pop()
        seen.add(here)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down):
            picture.go_to(here)
            window.press(key)
            if picture.current() not in seen | set(waiting):
                waiting.append(picture.current())
    assert seen == set(picture._cells)


def test_only_some_kinds_may_be_shown(window: Window) -> None:
    page = window.page
    page.kinds.choose(["rel.vouches"])
    page.kinds.chosen_changed.emit(page.kinds.chosen())
    assert page.rows.rowCount() == 1
    assert "Our organisation" in said(window)[0]
    assert len(page.picture._edges) == 1


def test_the_same_is_there_as_a_table_and_a_row_opens_its_actor(window: Window) -> None:
    page = window.page
    page.show_as("table")
    page.opened()
    assert page.table.hasFocus()
    page.table.setCurrentIndex(page.rows.index(0, 0))
    window.press(Qt.Key.Key_Return)
    assert window.opened == [("actors", page.rows.row(0).source)]


def test_the_table_keeps_the_rules_of_models(window: Window, qtmodeltester: ModelTester) -> None:
    assert isinstance(window.page.rows, InfluenceTable)
    qtmodeltester.check(window.page.rows)  # type: ignore[no-untyped-call]


def test_an_empty_notebook_says_what_belongs_here(qtbot: QtBot) -> None:
    with mission_window(qtbot, build, empty=True) as window:
        assert window.page._all.currentIndex() == 1
        window.click(window.page._empty._button)
        assert window.opened == [("actors", "")]


def test_the_page_speaks_arabic_mirrored(window: Window, language: Language) -> None:
    ridge = actor(window, RIDGE)
    before = window.page.picture.box(ridge).center().x()
    language.speak("ar")
    window.bot.waitUntil(lambda: window.page.picture.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    window.settle()
    assert window.page.picture.box(ridge).center().x() == pytest.approx(
        window.page.picture.width() - before, abs=2
    )
    assert "أبناء الجُرف" in " ".join(said(window))


def test_the_printed_page_holds_every_relation_and_no_markup_of_a_name(
    window: Window, tmp_path: Path
) -> None:
    page = page_of(window.page._words, "Influence <as of> today")
    assert "&lt;as of&gt;" in page
    assert page.count("<tr>") == window.page.rows.rowCount() + 1
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "influence.pdf"))
    print_page(page, printer)
    assert (tmp_path / "influence.pdf").read_bytes().startswith(b"%PDF")


def test_too_many_actors_are_those_around_one() -> None:
    ties = tuple((f"{0:032x}", f"{place:032x}") for place in range(1, 200))
    edges = tuple(
        InfluenceEdge(f"f{place}", *tie, "rel.allied", None, None, None, None, None)
        for place, tie in enumerate(ties)
    )
    actors = {end: Named(end, "actor") for tie in ties for end in tie}
    found = placed(Influence(actors, edges, 0, ties), f"{7:032x}")
    assert len(found.cells) == 60
    assert found.left_out == 140
    assert {f"{0:032x}", f"{7:032x}"} <= set(found.cells)
