"""The timeline: what happened and what held, read by keys, narrowed, printed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.model.actor import Names
from hdfield.services.lines import Named
from hdfield.services.reading import Reading
from hdfield.services.timeline import Axis, DatedEntry, Range
from hdfield.store.lists import DayCount
from tests.builders import NOW, a_fact, an_actor, an_id
from tests.ui.mission_window import MissionWindow, mission_window
from ui.language import TONGUES, Language
from ui.printing import document_of
from ui.timeline.models import TRACK_ROLE, TimelineModel
from ui.timeline.presenter import build
from ui.timeline.printed import printed_lines, read_printed
from ui.timeline.view import TimelinePage
from ui.timeline.words import TimelineWords
from ui.widgets.row_parts import ROW_ROLE, Group, Row

Window = MissionWindow[TimelinePage]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, build) as opened:
        yield opened


def entry(name: str, since: str, until: str | None = None) -> DatedEntry:
    actor = Named(an_id("actor"), "actor", Names(en="Valley Council"))
    return DatedEntry(an_id(name), "actor_fact", since, until, "fact.area", {}, {"actor": actor}, 1)


def items(page: TimelinePage) -> list[Row | Group]:
    return [page.rows.index(row, 0).data(ROW_ROLE) for row in range(page.rows.rowCount())]


def headings(page: TimelinePage) -> list[str]:
    return [item.title for item in items(page) if isinstance(item, Group)]


def test_months_stand_newest_first_and_what_has_no_date_last(window: Window) -> None:
    shown = headings(window.page)
    # Two promises are due in July.
    assert shown[:3] == ["July 2026", "June 2026", "May 2026"]
    assert shown[-1] == "When is not known"
    assert len([item for item in items(window.page) if isinstance(item, Row)]) == window.page.rows.total


def test_a_fact_known_to_the_month_is_under_the_month_and_names_no_day(window: Window) -> None:
    rows = items(window.page)
    at = next(
        place for place, item in enumerate(rows) if isinstance(item, Row) and item.time == "September 2025"
    )
    above = [item for item in rows[:at] if isinstance(item, Group)]
    assert above[-1].title == "September 2025"


def test_arrows_walk_over_headings_and_enter_opens_the_record(window: Window) -> None:
    page = window.page
    page.list.setFocus()
    page.list.select_place(page.rows.first_row())
    for _ in range(4):
        window.press(Qt.Key.Key_Down)
        window.settle()
        assert page.list.current_id()
    axis = page.rows
    marks = [axis.index(row, 0).data(TRACK_ROLE).mark for row in range(axis.rowCount())]
    page.list.select_place(marks.index("encounter"))
    window.settle()
    meeting = page.list.current_id()
    window.press(Qt.Key.Key_Return)
    fact = next(item for item in items(page) if isinstance(item, Row) and item.icon == "fact")
    page.list.select_id(fact.id)
    window.press(Qt.Key.Key_Return)
    assert window.opened == [("encounters", meeting), ("actors", fact.id)]


def test_a_promise_stands_where_it_was_made_and_where_it_was_settled_and_both_open_it(
    window: Window,
) -> None:
    wanted = Range()
    dated = window.ask(lambda session: session.timeline.axis(wanted)).dated
    broken = next(entry for entry in dated if entry.code == "com.broken" and entry.step == "settled")
    rows = {item.id: item for item in items(window.page) if isinstance(item, Row)}
    made, settled = rows[broken.record], rows[broken.id]
    assert (made.title, made.word, settled.word) == (settled.title, "Promise", "Settled")
    assert "Broken" in settled.second
    window.page.list.select_id(broken.id)
    window.press(Qt.Key.Key_Return)
    assert window.opened == [("engagements", broken.record)]


def test_what_was_done_before_the_first_contact_of_some_talks_says_so(window: Window) -> None:
    talks = window.ask(lambda session: session.reading.named("engagement"))
    badges: dict[str, set[str]] = {}
    for one in talks:
        window.page.filters.choose("engagement", one.id, "talks")
        window.settle()
        badges[one.id] = {row.badge for row in items(window.page) if isinstance(row, Row)}
    window.page.filters.choose("engagement", "", "")
    window.settle()
    whole = {row.badge for row in items(window.page) if isinstance(row, Row)}
    assert "before first contact" not in whole
    assert all(badge <= {"", "before first contact"} for badge in badges.values())


def test_an_actor_is_found_by_typing_and_dropped_by_esc(window: Window) -> None:
    page, filters = window.page, window.page.filters
    total = page.rows.total
    filters.buttons["actor"].setFocus()
    window.press(Qt.Key.Key_Space)
    window.settle()
    window.type("north cov")
    window.bot.waitUntil(lambda: len(filters.hits.codes()) == 1)
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert "Northern Covenant Front" in filters.buttons["actor"].text()
    assert 0 < page.rows.total < total
    assert page.step_back()
    window.settle()
    assert page.rows.total == total


def test_an_engagement_a_place_and_days_narrow_it_together(window: Window) -> None:
    filters = window.page.filters
    for role in ("engagement", "place"):
        window.click(filters.buttons[role])
        filters.hits_wanted.emit(role, "")
        window.settle()
        filters._picked(filters.hits.codes()[:1])
        window.settle()
    filters._timed(("days",))
    filters.since.setDate(QDate(2026, 3, 1))
    filters.until.setDate(QDate(2026, 3, 31))
    window.settle()
    wanted = filters.range()
    assert (wanted.since, wanted.until) == ("2026-03-01", "2026-03-31")
    assert wanted.engagement
    assert wanted.place
    days = window.ask(lambda session: session.timeline.axis(wanted)).days
    assert all("2026-03-01" <= day.day <= "2026-03-31" for day in days)


def test_a_range_with_nothing_in_it_says_how_to_leave_it(window: Window) -> None:
    filters = window.page.filters
    filters.choose("place", an_id("a place nobody knows"), "Nowhere")
    filters._timed(("days",))
    filters.since.setDate(QDate(1999, 1, 1))
    filters.until.setDate(QDate(1999, 1, 2))
    window.settle()
    assert window.page._not_found.isVisible()
    assert filters.isVisible()
    assert window.page.step_back()
    window.settle()
    assert window.page.list.isVisible()


def test_a_new_fact_comes_in_by_itself(window: Window) -> None:
    total = window.page.rows.total
    actor = window.ask(lambda session: session.reading.named("actor"))[0].id
    window.workspace.change(
        window.workspace,
        lambda session: session.records.save_all([a_fact(actor=actor, valid_from="2026-06"), an_actor()]),
    )
    window.settle()
    assert window.page.rows.total == total + 1


def test_spans_begin_at_their_row_and_end_where_they_ended(
    window: Window, qtmodeltester: ModelTester
) -> None:
    words = TimelineWords(window.workspace.language, lambda: NOW)
    model = TimelineModel()
    axis = Axis(
        (DayCount("2026-05-20", 2), DayCount("2026-05-05", 1)),
        (entry("held", "2026-05"), entry("over", "2026-04-01", "2026-05-05"), entry("undated", "")),
        False,
    )
    model.set_axis(axis, "", words)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    # 0 May, 1-2 on the 20th, 3 on the 5th, 4 the month's fact, 5 April, 6 its fact, 7 not known, 8 the undated.
    tracks = [model.index(row, 0).data(TRACK_ROLE) for row in range(model.rowCount())]
    held, over = an_id("held"), an_id("over")
    beside = {
        record: [row for row, t in enumerate(tracks) for bar in t.bars if bar.record == record]
        for record in (held, over)
    }
    assert beside[held] == [1, 2, 3, 4]
    assert beside[over] == [3, 4, 5, 6]
    ends = [(row, bar.record) for row, track in enumerate(tracks) for bar in track.bars if bar.ends]
    begins = [(row, bar.record) for row, track in enumerate(tracks) for bar in track.bars if bar.begins]
    assert ends == [(3, over)]
    assert begins == [(4, held), (6, over)]
    assert [track.mark for track in tracks[:5]] == ["", "encounter", "encounter", "encounter", "dated"]


def test_the_print_says_the_same_rows_and_how_many_it_leaves_out(window: Window) -> None:
    words = TimelineWords(window.workspace.language, window.workspace.clock)
    printed = window.ask(lambda session: read_printed(session, Range(), 5))
    text = document_of(printed_lines("Timeline", printed, Range(), words)).toPlainText()
    assert "older encounter" in text
    assert "Northern Covenant Front" in text
    whole = window.ask(lambda session: read_printed(session, Range(), 1_000))
    assert whole.left_out == 0
    assert sum(map(len, whole.lines.values())) == sum(day.count for day in whole.axis.days)


def test_every_word_follows_the_language(window: Window, language: Language) -> None:
    for tongue in TONGUES:
        language.speak(tongue.code)
        window.settle()
        assert (
            headings(window.page)[0]
            == {"en": "July 2026", "fr": "juillet 2026", "ar": "يوليو 2026"}[tongue.code]
        )


def test_an_empty_notebook_says_what_belongs_here(qtbot: QtBot) -> None:
    with mission_window(qtbot, build, empty=True) as opened:
        assert opened.page._nothing.isVisible()
        assert not opened.page.filters.isVisible()


def test_each_letter_reads_no_more_than_a_few_actors(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_reading: object, _kind: str) -> None:
        raise AssertionError("every record of a kind was read")

    monkeypatch.setattr(Reading, "named", refuse)
    filters = window.page.filters
    filters.buttons["actor"].setFocus()
    window.press(Qt.Key.Key_Space)
    window.settle()
    window.type("n")
    window.bot.waitUntil(lambda: len(filters.hits.codes()) > 0)
    window.type("orthern front")
    window.bot.waitUntil(lambda: len(filters.hits.codes()) == 1)
