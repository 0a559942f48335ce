from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.services.lines import EncounterLine
from tests.builders import NOW, clock
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.encounters.list_pane import PagedRowsView
from ui.encounters.models import HELD_PAGES, EncountersModel, PageKey
from ui.language import Language
from ui.widgets.row_parts import ROW_ROLE, Group, Row

PAGE = 50


def a_line(day: str, place: int) -> EncounterLine:
    at = datetime.fromisoformat(f"{day}T23:00:00+03:00") - timedelta(minutes=place)
    return EncounterLine(
        f"{day}-{place}",
        day,
        at,
        "time.minute",
        "remote.radio",
        "passed",
        None,
        (),
        None,
        False,
        None,
        (),
        (),
        "",
        1,
    )


class Answers:
    """Gives what a model wants, when told to; counts how it was asked."""

    def __init__(self, model: EncountersModel, days: dict[str, int]) -> None:
        self.model, self.days = model, days
        self.asked: list[tuple[PageKey, ...]] = []
        self.waiting: list[tuple[PageKey, ...]] = []
        model.pages_wanted.connect(self._wanted)

    def answer(self) -> None:
        for wanted in self.waiting[:]:
            self.waiting.remove(wanted)
            self.model.give_pages({key: self.page(key) for key in wanted})

    def page(self, key: PageKey) -> tuple[EncounterLine, ...]:
        day, page = key
        places = range(page * PAGE, min((page + 1) * PAGE, self.days[day]))
        return tuple(a_line(day, place) for place in places)

    def _wanted(self, wanted: tuple[PageKey, ...]) -> None:
        assert not self.waiting, "asked again before the first question was answered"
        self.asked.append(wanted)
        self.waiting.append(wanted)


def days(count: int, each: int) -> dict[str, int]:
    first = NOW.date()
    return {(first - timedelta(days=n)).isoformat(): each for n in range(count)}


@pytest.fixture
def model(language: Language) -> EncountersModel:
    return EncountersModel(EncounterWords(language, clock), str)


def test_the_model_keeps_qt_s_rules(model: EncountersModel, qtmodeltester: ModelTester) -> None:
    check: Callable[[EncountersModel], None] = qtmodeltester.check
    answers = Answers(model, days(3, 60))
    model.set_days(tuple(answers.days.items()))
    check(model)
    answers.answer()
    check(model)
    model.set_days(())
    check(model)


def test_headings_stand_before_the_rows_of_their_day(model: EncountersModel, qtbot: QtBot) -> None:
    answers = Answers(model, {"2026-06-30": 2, "2026-06-29": 1})
    model.set_days(tuple(answers.days.items()))
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    qtbot.waitUntil(lambda: bool(answers.waiting))
    answers.answer()
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    assert [(row.title, row.count) if isinstance(row, Group) else row.id for row in rows] == [
        ("Today", "2"),
        "2026-06-30-0",
        "2026-06-30-1",
        ("Yesterday", "1"),
        "2026-06-29-0",
    ]
    assert list(model.group_rows()) == [0, 3]
    assert model.total == 3
    assert model.place_of("2026-06-29-0") == 4


def test_a_long_list_holds_few_pages_however_far_one_scrolls(model: EncountersModel, qtbot: QtBot) -> None:
    answers = Answers(model, days(80, 60))
    view = PagedRowsView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.set_days(tuple(answers.days.items()))
    view.resize(400, 600)
    view.show()
    bar = view.verticalScrollBar()
    for step in range(101):
        bar.setValue(bar.maximum() * step // 100)
        qtbot.waitUntil(lambda: bool(answers.waiting) or at_rest(view))
        answers.answer()

    def is_whole() -> bool:
        answers.answer()
        return at_rest(view)

    qtbot.waitUntil(is_whole)
    assert model.total == 4800
    assert model.held <= HELD_PAGES
    last = model.index(model.rowCount() - 1, 0).data(ROW_ROLE)
    assert isinstance(last, Row)
    assert last.id.endswith("-59")
    assert max(len(wanted) for wanted in answers.asked) <= 12


def at_rest(view: PagedRowsView) -> bool:
    """Say whether every row in sight is there."""
    QApplication.sendPostedEvents()
    view.viewport().repaint()
    top, bottom = view.rowAt(1), view.rowAt(view.viewport().height() - 1)
    items = [view.model().index(place, 0).data(ROW_ROLE) for place in range(top, bottom + 1)]
    return all(isinstance(item, Group) or item.id for item in items)


def test_rows_stay_in_sight_while_their_page_is_read_again(model: EncountersModel, qtbot: QtBot) -> None:
    answers = Answers(model, {"2026-06-30": 1})
    model.set_days(tuple(answers.days.items()))
    model.index(1, 0).data()
    qtbot.waitUntil(lambda: bool(answers.waiting))
    answers.answer()
    model.refresh()
    assert model.index(1, 0).data(ROW_ROLE).id == "2026-06-30-0"
    qtbot.waitUntil(lambda: bool(answers.waiting))


def test_times_are_said_as_the_clock_stood_where_it_happened(language: Language) -> None:
    words = EncounterWords(language, clock)
    there = datetime(2026, 6, 30, 9, 15, tzinfo=timezone(timedelta(hours=5)))
    line = a_line("2026-06-30", 0)
    row = words.row(EncounterLine(**{name: getattr(line, name) for name in line.__slots__} | {"at": there}))
    assert row.time == isolated("09:15 · UTC+5")


def test_a_row_says_nothing_twice(language: Language) -> None:
    row = EncounterWords(language, clock).row(a_line("2026-06-30", 0))
    assert (row.title, row.second) == ("Radio (HF/VHF)", "")


def test_a_stop_at_gunpoint_never_reads_like_any_other(language: Language) -> None:
    words, line = EncounterWords(language, clock), a_line("2026-06-30", 0)

    def row(**more: object) -> Row:
        return words.row(EncounterLine(**{name: getattr(line, name) for name in line.__slots__} | more))

    bare = row(outcome=None, threat="weapon_shown")
    assert (bare.icon, bare.meaning, bare.word) == ("warning", "trouble", "Weapon pointed or cocked")
    assert row(outcome="passed", threat="force_used").second.startswith("Force used")
    assert row(outcome="passed", threat="implied").second == row(outcome="passed", threat=None).second
