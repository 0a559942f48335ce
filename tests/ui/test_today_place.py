"""What a place decides in quick capture: what is kept of it, and by which clock the time is read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QApplication, QDateTimeEdit
from pytestqt.qtbot import QtBot

from hdfield.services.changes import Changes
from hdfield.services.records import read_record
from tests.ui.today_window import ENTER, Hand
from ui.direction import LTR
from ui.scenes import close_workspace, open_workspace
from ui.today.presenter import FORM
from ui.workspace import Workspace

DISTRICT, POST = "d" * 32, "e" * 32
ZONE = "Asia/Kolkata"


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[Workspace]:
    opened = open_workspace(qapp)
    yield opened
    close_workspace(opened)


@pytest.fixture
def hand(qtbot: QtBot, workspace: Workspace) -> Hand:
    return Hand(qtbot, workspace)


def at_a_far_post(hand: Hand, precision: str = "place.exact") -> None:
    """Have a post in another zone, the last one met at, under a policy."""

    def prepare(session: Any) -> Changes:
        policy = session.joining.own_policy().model_copy(update={"place_precision": precision})
        session.joining.set_policy(policy)
        district = {"id": DISTRICT, "names": {"en": "Far district"}, "level": "adm2", "zone": ZONE}
        post = {"id": POST, "names": {"en": "Far post"}, "level": "post", "parent": DISTRICT}
        done: Changes = session.records.save_all(read_record("place", values) for values in (district, post))
        return done

    hand.workspace.change(hand.workspace, prepare)
    hand.rest()


def choose(hand: Hand, name: str) -> None:
    hand.today.form.pressed.emit("where", "other")
    hand.rest()
    for letter in name:
        hand.press(letter)
    hand.press(ENTER)
    hand.rest()


def typed(hand: Hand, hour: int, minute: int) -> None:
    hand.today.form.pressed.emit("when", "other")
    field = hand.today.form._moment_picker.field
    field.setDateTime(QDateTime(QDate(2026, 6, 30), QTime(hour, minute)))
    hand.rest()


def test_what_the_policy_leaves_of_the_place_is_said_before_saving(hand: Hand) -> None:
    at_a_far_post(hand, "place.adm2")
    choose(hand, "far post")
    assert hand.capture.place == POST
    assert not hand.today.form.kept.isHidden()
    assert "Far district" in hand.today.form.kept.text()
    choose(hand, "far district")
    assert hand.today.form.kept.isHidden()


def test_the_time_typed_is_read_by_the_clock_of_the_place(hand: Hand) -> None:
    at_a_far_post(hand)
    choose(hand, "far post")
    typed(hand, 20, 0)
    assert hand.capture.settled() == datetime.fromisoformat("2026-06-30T20:00:00+05:30")
    assert "5:30" in hand.today.form._moment_picker.zone.text()
    hand.today.form.save_requested.emit()
    hand.rest()
    made = hand.record()
    assert made.at is not None
    assert (made.at.at.isoformat(), made.at.tz) == ("2026-06-30T20:00:00+05:30", ZONE)


def test_hands_set_before_the_place_was_chosen_stay_where_they_are(hand: Hand) -> None:
    at_a_far_post(hand)
    typed(hand, 14, 0)
    assert hand.capture.settled() == datetime.fromisoformat("2026-06-30T14:00:00+03:00")
    choose(hand, "far post")
    assert hand.capture.settled() == datetime.fromisoformat("2026-06-30T14:00:00+05:30")


def test_now_stays_the_same_instant_at_any_place(hand: Hand) -> None:
    at_a_far_post(hand)
    hand.today.form.pressed.emit("when", "now")
    before = hand.capture.settled()
    choose(hand, "far post")
    assert hand.capture.settled() == before
    assert hand.today.form._moment_picker.isHidden()
    assert "5:30" in hand.today.form._moment.text()


def test_a_name_half_typed_comes_back_after_a_lock(hand: Hand) -> None:
    hand.today.form.pressed.emit("where", "other")
    hand.rest()
    hand.press("B", "r", "i")
    hand.rest()
    hand.workspace.flush_drafts()
    assert hand.ask(lambda session: session.drafts.give(FORM))["typed"] == "Bri"
    hand.shell.close_pages()
    hand.open()
    assert hand.today.form._pickers["where"].field.text() == "Bri"
    assert hand.today.form._pickers["where"].isVisible()


def test_hours_stand_before_minutes_in_arabic_too_and_the_hour_is_typed_first(hand: Hand) -> None:
    hand.workspace.language.speak("ar")
    hand.rest()
    hand.today.form.pressed.emit("when", "other")
    hand.rest()
    field = hand.today.form._moment_picker.field
    assert field.layoutDirection() == LTR
    assert field.displayFormat() == "dd/MM/yyyy  HH:mm"
    assert field.currentSection() == QDateTimeEdit.Section.HourSection
