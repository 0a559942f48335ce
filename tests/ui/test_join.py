from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import organiser
from hdfield.crypto import openssh
from hdfield.model.policy import Policy
from tests.ui.program import PASSPHRASE, WORLD, Program, start_program
from ui.fingerprints import begins_with, groups
from ui.join.presenter import Join
from ui.settings.view import SettingsPage


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Program:
    return start_program(qapp, qtbot, tmp_path, open_at_once=True)


@pytest.fixture
def page(program: Program) -> SettingsPage:
    workspace = program.life.workspace
    assert workspace is not None
    workspace.open_requested.emit("join", "")
    shown = program.shell.page()
    assert isinstance(shown, SettingsPage)
    assert shown.is_joining
    return shown


@pytest.fixture
def office(program: Program, page: SettingsPage, tmp_path: Path) -> Callable[..., tuple[Path, str]]:
    """Enrol this notebook in an organisation, as the office does; give roster and root."""

    def enrol(name: str = "office") -> tuple[Path, str]:
        folder = tmp_path / name
        desk = organiser(folder, WORLD)
        with patch.object(openssh, "ROUNDS", 2):  # bcrypt at its true price is most of a test's time
            root = desk.new_organisation("Passerelle Relief", PASSPHRASE)
        card = tmp_path / f"{name}.card"
        joining = page.join.findChild(Join)
        assert joining is not None
        joining.save_card(card, "field")
        program.settled()
        assert program.life.workspace is not None
        desk.enrol(
            card.read_bytes(),
            fingerprint=program.life.workspace.fingerprint,
            roles=("field",),
            team="north",
            person="U-NEG1",
            passphrase=PASSPHRASE,
        )
        return folder / "roster", root

    return enrol


def take(program: Program, page: SettingsPage, roster: Path) -> None:
    joining = page.join.findChild(Join)
    assert joining is not None
    joining.take(roster)
    program.settled()


def is_joined(program: Program) -> bool:
    found: list[bool] = []
    assert program.life.workspace is not None
    program.life.workspace.ask(
        program.shell, lambda session: session.joining.roster() is not None, found.append
    )
    program.settled()
    return found[0]


def test_the_right_root_heard_aloud_joins(
    program: Program, page: SettingsPage, office: Callable[..., tuple[Path, str]]
) -> None:
    roster, root = office()
    take(program, page, roster)
    assert not is_joined(program), "nothing is trusted before comparing"
    assert groups(root)[0] not in page.join.trust._root.text(), "the first group must be heard, not read"
    assert groups(root)[1] in page.join.trust._root.text()
    QTest.keyClicks(page.join.trust.heard, groups(root)[0].upper())
    QTest.keyClick(page.join.trust.heard, Qt.Key.Key_Return)
    program.settled()
    assert is_joined(program)
    assert "joined" in page.join.notice.accessibleName()


def test_a_wrong_root_changes_nothing(
    program: Program, page: SettingsPage, office: Callable[..., tuple[Path, str]]
) -> None:
    roster, root = office()
    _other, wrong = office("impostor")
    assert not begins_with(root, groups(wrong)[0])
    take(program, page, roster)
    QTest.keyClicks(page.join.trust.heard, groups(wrong)[0])
    QTest.keyClick(page.join.trust.heard, Qt.Key.Key_Return)
    program.settled()
    assert not is_joined(program)
    assert page.join.trust.heard.property("state") == "trouble"


def test_a_folder_without_a_roster_is_said_and_changes_nothing(
    program: Program, page: SettingsPage, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    take(program, page, tmp_path / "empty")
    assert "holds no organisation or roster" in page.join.notice.accessibleName()
    assert not is_joined(program)


def test_a_later_roster_is_taken_without_comparing(
    program: Program, page: SettingsPage, office: Callable[..., tuple[Path, str]], tmp_path: Path
) -> None:
    roster, root = office()
    take(program, page, roster)
    QTest.keyClicks(page.join.trust.heard, groups(root)[0])
    QTest.keyClick(page.join.trust.heard, Qt.Key.Key_Return)
    program.settled()
    take(program, page, roster)
    assert "already" in page.join.notice.accessibleName()
    assert page.join.trust.isHidden()


def test_the_settings_show_the_organisation_and_keep_what_is_chosen(
    program: Program, page: SettingsPage, office: Callable[..., tuple[Path, str]]
) -> None:
    roster, root = office()
    take(program, page, roster)
    QTest.keyClicks(page.join.trust.heard, groups(root)[0])
    QTest.keyClick(page.join.trust.heard, Qt.Key.Key_Return)
    program.settled()
    assert page.step_back()
    notebook = page.notebook_section
    assert "Passerelle Relief" in notebook._org.text()
    notebook.minutes_requested.emit(10)
    notebook.precision_requested.emit("place.adm3")
    QTest.keyClicks(notebook.lines, "call the office")
    notebook.keep.click()
    program.settled()
    assert notebook.keep.isHidden()
    found: list[Policy] = []
    assert program.life.workspace is not None
    program.life.workspace.ask(page, lambda session: session.joining.own_policy(), found.append)
    program.settled()
    assert found[0].lock_minutes == 10
    assert found[0].place_precision == "place.adm3"
    assert found[0].emergency_card == ("call the office",)


def test_typed_groups_count_only_when_long_enough() -> None:
    assert begins_with("SHA256:abCD12", " AB cd ")
    assert not begins_with("SHA256:abCD12", "abc")
    assert not begins_with("SHA256:abCD12", "abce")
