"""Places in the settings: a gazetteer taken in or refused in plain words, a zone, days."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hdfield.services.changes import Changes
from tests.ui.mission_window import MissionWindow
from ui.scenes import close_workspace, open_workspace
from ui.settings.places_presenter import PlacesPresenter
from ui.settings.places_section import _RULES, PlacesSection
from ui.widgets.page import Page
from ui.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent.parent


class SectionPage(Page):
    """A page with the section and nothing else."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("settings", "settings")
        self.section = PlacesSection()
        self.presenter = PlacesPresenter(self.section, workspace)
        self.body.addWidget(self.section)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MissionWindow[SectionPage]]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    workspace = open_workspace(app, empty=True)
    hand = MissionWindow(qtbot, workspace, SectionPage)
    yield hand
    hand.shell.close_pages()
    close_workspace(workspace)


def test_without_a_gazetteer_it_says_so_and_what_file_is_needed(window: MissionWindow[SectionPage]) -> None:
    section = window.page.section
    assert section._held.text() == "No gazetteer yet."
    assert "pcode, parent, level" in section._words.text()


def test_a_file_is_taken_in_and_counted(window: MissionWindow[SectionPage]) -> None:
    window.page.presenter.take_in(ROOT / "resources" / "sample_gazetteer.csv")
    section = window.page.section
    window.bot.waitUntil(lambda: "39" in section._held.text())
    assert "today" in section._held.text()
    assert section.take_in.isEnabled()
    assert window.ask(lambda session: session.gazetteer.find("tell orma"))


def test_a_file_that_is_refused_says_where_and_why_and_changes_nothing(
    window: MissionWindow[SectionPage], tmp_path: Path
) -> None:
    rows = "\n".join(f"A{number},,adm9,x" for number in range(9))
    (tmp_path / "bad.csv").write_text(f"pcode,parent,level,name_en\n{rows}\n", encoding="utf-8")
    section = window.page.section
    section.notice.hide()
    window.page.presenter.take_in(tmp_path / "bad.csv")
    window.bot.waitUntil(lambda: not section.notice.isHidden())
    assert window.ask(lambda session: session.gazetteer.facts()).count == 0
    said = section.problem_lines(((2, "level", "unknown_level", "A0"),))
    assert (
        said.translate(str.maketrans("", "", "\u2068\u2069")) == "line 2, level, A0: this level is not known"
    )


def test_every_rule_of_the_file_has_words() -> None:
    source = (ROOT / "hdfield" / "rules" / "gazetteer_file.py").read_text("utf-8")
    assert all(f'"{rule}"' in source for rule in _RULES)
    page = (ROOT / "docs" / "gazetteer.md").read_text("utf-8")
    assert all(f"`{rule}`" in page for rule in _RULES)


def test_the_missions_zone_is_kept_and_another_word_is_not(window: MissionWindow[SectionPage]) -> None:
    section = window.page.section
    section.zone.setText("Asia/Aden")
    section.zone.editingFinished.emit()
    window.settle()
    assert window.ask(lambda session: session.places.mission_zone()) == "Asia/Aden"
    section.zone.setText("Aden")
    section.zone.editingFinished.emit()
    window.settle()
    assert window.ask(lambda session: session.places.mission_zone()) == "Asia/Aden"


def test_the_days_of_a_point_are_chosen(window: MissionWindow[SectionPage]) -> None:
    section = window.page.section
    assert section.days.chosen() == ("30",)
    section.days.choose(["7"])
    section.days.chosen_changed.emit(("7",))
    window.settle()
    assert window.ask(lambda session: session.joining.policy()).point_days == 7


def test_the_days_chosen_again_stay_chosen_in_sight(window: MissionWindow[SectionPage]) -> None:
    section = window.page.section
    window.click(section.days._chips["30"])
    assert section.days.chosen() == ("30",)
    assert window.ask(lambda session: session.joining.policy()).point_days == 30


def test_a_zone_half_typed_outlives_what_is_read_anew(window: MissionWindow[SectionPage]) -> None:
    section = window.page.section
    section.zone.setFocus()
    window.type("Asia/Ad")
    window.workspace.tell(Changes(kinds=frozenset({"policy"})), None)
    window.settle()
    assert section.zone.text() == "Asia/Ad"
    window.type("en")
    section.zone.editingFinished.emit()
    window.settle()
    assert window.ask(lambda session: session.places.mission_zone()) == "Asia/Aden"
