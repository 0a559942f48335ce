"""Two reports that may be one event: asked, linked by a person, never merged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.base import Record
from hdfield.services.records import read_record
from tests.builders import an_encounter, an_id
from tests.ui.encounters_window import Window, open_window
from ui.encounters.beside import Beside
from ui.encounters.same_event import SameEventSection

ONE, TWO, LATER, POST, ACTOR = (an_id(name) for name in ("one", "two", "later", "post", "actor"))


def reports() -> tuple[Record, ...]:
    def at(hour: int) -> dict[str, str]:
        return {"at": f"2026-06-30T{hour:02d}:00:00+03:00", "precision": "time.minute"}

    place = read_record("place", {"id": POST, "names": {"en": "Bridge post"}, "level": "post"})
    actor = read_record("actor", {"id": ACTOR, "names": {"en": "Bridge militia"}})
    told = [
        an_encounter(id=record, at=at(hour), place=POST, actors=[ACTOR])
        for record, hour in ((ONE, 9), (TWO, 11), (LATER, 16))
    ]
    return (place, actor, *told)


def section(window: Window) -> SameEventSection:
    found = window.page.findChild(Beside)
    assert found is not None
    return found.same


def test_a_likely_report_is_asked_about_and_linked_by_one_key(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *reports()) as window:
        window.show(ONE)
        asked = section(window)
        assert [line.id for line in asked._lines] == [TWO]
        asked.list.setFocus()
        window.press(Qt.Key.Key_Space)
        window.settle()
        assert window.record(ONE).same_event_as == TWO
        assert window.record(TWO).same_event_as is None
        assert asked.isHidden()
        window.show(TWO)
        assert section(window).isHidden()


def test_two_events_stay_two_and_are_not_asked_about_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *reports()) as window:
        window.show(ONE)
        before = window.versions(ONE)
        section(window).two.click()
        window.settle()
        assert section(window).isHidden()
        assert window.versions(ONE) == before
        window.show(TWO)
        assert section(window).isHidden()


def test_today_asks_only_about_what_two_devices_wrote(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *reports()) as window:
        lines = window.ask(lambda session: session.reading.newest_encounters(9))
        assert window.ask(lambda session: session.same_events.untold(lines)) == ()
