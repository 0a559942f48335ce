from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import create_notebook, unlock
from tests.ui.program import PASSPHRASE, WORLD, Program, start_program
from ui.entry.code import CodeView
from ui.entry.create import CreateView
from ui.entry.recover import RecoverView
from ui.entry.unlock import UnlockView
from ui.language import Language
from ui.quiet import Quiet
from ui.settings.passphrase_dialog import PassphraseDialog
from ui.settings.view import SettingsPage
from ui.widgets.dialog import TypedConfirm

Start = Callable[..., Program]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Start:
    def begin(**how: Any) -> Program:
        return start_program(qapp, qtbot, tmp_path, **how)

    return begin


def type_into(line: QLineEdit, text: str, *, enter: bool = True) -> None:
    QTest.keyClicks(line, text)
    if enter:
        QTest.keyClick(line, Qt.Key.Key_Return)


def settings_of(program: Program) -> SettingsPage:
    program.shell.open_page("settings")
    page = program.shell.page()
    assert isinstance(page, SettingsPage)
    program.settled()
    return page


def a_new_actor(program: Program) -> QLineEdit:
    program.shell.open_page("actors")
    program.settled()
    QTest.keyClick(program.shell, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    field = program.shell.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def test_a_first_start_makes_a_notebook_and_opens_it_after_two_groups_are_typed_back(start: Start) -> None:
    program = start(made=False)
    create = program.gate(CreateView)
    type_into(create.person, "U-NEG1")
    type_into(create.secret.first, PASSPHRASE)
    type_into(create.secret.second, PASSPHRASE)
    code = program.wait_for(CodeView)
    groups = code._groups
    assert len(groups) == 7
    assert not code.is_asking
    code.ask_back()
    type_into(code.lines[0], "XXXX")
    assert code.is_asking
    assert program.life.workspace is None
    code.lines[0].clear()
    type_into(code.lines[0], groups[code.asked[0]].lower(), enter=False)
    type_into(code.lines[1], groups[code.asked[1]])
    program.unlocked()
    assert program.life.workspace is not None
    assert program.life.workspace.person == "U-NEG1"
    assert not program.shell.notice.isHidden(), "joining is offered"


def test_a_notebook_is_not_made_while_the_two_passphrases_differ(start: Start) -> None:
    program = start(made=False)
    create = program.gate(CreateView)
    type_into(create.person, "U-NEG1", enter=False)
    type_into(create.secret.first, PASSPHRASE, enter=False)
    type_into(create.secret.second, PASSPHRASE + "x")
    assert not program.life.tasks.is_busy or not program.notebook.exists()
    assert not program.notebook.exists()


def test_a_name_that_is_no_code_is_refused_beside_its_field(start: Start) -> None:
    program = start(made=False)
    create = program.gate(CreateView)
    type_into(create.person, "Anna Example", enter=False)
    type_into(create.secret.first, PASSPHRASE, enter=False)
    type_into(create.secret.second, PASSPHRASE)
    program.settled()
    assert program.gate(CreateView) is create
    assert create.person.property("state") == "trouble"
    assert not program.notebook.exists()


def test_a_wrong_passphrase_says_so_and_the_right_one_then_opens(start: Start) -> None:
    program = start()
    view = program.gate(UnlockView)
    type_into(view.line, "not this")
    program.settled()
    assert program.life.workspace is None
    assert view.line.selectedText() == "not this"
    assert view.line.accessibleDescription().startswith("The passphrase does not open this notebook.")
    type_into(view.line, PASSPHRASE)
    program.unlocked()
    assert not [gate for gate in program.shell.findChildren(UnlockView) if gate.isVisible()]


def test_ctrl_l_while_typing_loses_nothing_and_shows_nothing(start: Start) -> None:
    program = start(open_at_once=True)
    page = settings_of(program)
    QTest.keyClicks(page.notebook_section.lines, "call the office first")
    QTest.keyClick(program.shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert program.life.workspace is None
    view = program.gate(UnlockView)
    program.settled()
    assert not [lost for lost in program.shell.findChildren(SettingsPage) if lost.isVisible()]
    type_into(view.line, PASSPHRASE)
    program.unlocked()
    assert settings_of(program).notebook_section.lines.text() == "call the office first"


def test_what_was_being_typed_in_a_form_stands_there_again_after_unlocking(start: Start) -> None:
    program = start(open_at_once=True)
    form = a_new_actor(program)
    QTest.keyClicks(form, "Northern Ga")
    QTest.keyClick(program.shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    type_into(program.gate(UnlockView).line, PASSPHRASE)
    program.unlocked()
    again = program.shell.focusWidget()
    assert isinstance(again, QLineEdit)
    assert again is not form
    assert again.text() == "Northern Ga"
    assert program.shell.notice.isHidden()


def test_a_start_after_a_power_cut_says_where_unfinished_words_wait(start: Start, language: Language) -> None:
    session = unlock(start().notebook, PASSPHRASE, WORLD)
    session.drafts.keep("today.capture", {})
    session.drafts.keep("engagements.note", None)
    session.drafts.keep("settings.emergency_card", ["call"])
    session.drafts.keep("actors.new", {"context": {"new": "yes"}, "values": {}})
    session.close()
    program = start(made=False, open_at_once=True)
    page = program.shell.page()
    assert page is not None
    assert page.key == "today"
    notice = program.shell.notice
    assert notice.accessibleName() == "Something unfinished waits in: Actors, Settings"
    notice._action.click()
    program.settled()
    page = program.shell.page()
    assert page is not None
    assert page.key == "actors"
    assert notice.accessibleName() == "Something unfinished waits in: Settings"
    language.speak("fr")
    assert notice.accessibleName() == "Quelque chose d’inachevé attend dans : Réglages"
    language.speak("en")
    program.shell.open_page("settings")
    assert notice.isHidden()


def test_a_page_that_asks_while_the_notebook_locks_is_left_without_an_answer(start: Start) -> None:
    program = start(open_at_once=True)
    workspace = program.life.workspace
    assert workspace is not None
    heard: list[object] = []
    workspace.close()
    workspace.ask(workspace, lambda session: session.drafts.names(), heard.append)
    program.settled()
    assert heard == []


def test_quitting_while_typing_loses_nothing(start: Start) -> None:
    program = start(open_at_once=True)
    QTest.keyClicks(settings_of(program).notebook_section.lines, "two radios")
    program.life.quit()
    session = unlock(program.notebook, PASSPHRASE, WORLD)
    kept = session.drafts.give("settings.emergency_card")
    session.close()
    assert kept == ["two radios"]


def test_locking_from_inside_a_dialog_closes_it_too(start: Start) -> None:
    program = start(open_at_once=True)
    page = settings_of(program)
    page.keys_section.passphrase.click()
    dialog = program.shell.findChild(PassphraseDialog)
    assert dialog is not None
    program.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    program.qtbot.waitUntil(lambda: program.life.workspace is None)
    program.gate(UnlockView)
    assert QApplication.activeModalWidget() is None


def test_a_second_process_is_told_that_the_notebook_is_open(start: Start) -> None:
    program = start()
    held = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, pathlib; from hdfield.notebook.lock import NotebookLock\n"
            "lock = NotebookLock(pathlib.Path(sys.argv[1])); lock.acquire(); print('held', flush=True); input()",
            str(program.notebook),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert held.stdout is not None
    assert held.stdout.readline() == "held\n"
    view = program.gate(UnlockView)
    type_into(view.line, PASSPHRASE)
    program.settled()
    said = view.line.accessibleDescription()
    held.communicate("\n")
    assert "open in another window or command" in said


def test_from_another_notebook_one_button_leads_back_to_ones_own(start: Start, tmp_path: Path) -> None:
    program = start()
    other = tmp_path / "theirs"
    create_notebook(other, "U-NEG2", PASSPHRASE, WORLD)
    assert program.gate(UnlockView)._usual.isHidden()
    program.life.entry.show(other)
    view = program.gate(UnlockView)
    assert "theirs" in view.accessibleName()
    view._usual.click()
    assert program.gate(UnlockView).accessibleName() == "Your notebook"


def test_esc_steps_back_from_the_recovery_code_to_the_passphrase(start: Start) -> None:
    program = start()
    program.life.entry.show_recover(program.notebook)
    view = program.gate(RecoverView)
    QTest.keyClick(view.code, Qt.Key.Key_Escape)
    program.gate(UnlockView)


def test_the_recovery_code_opens_the_notebook_with_a_new_passphrase(start: Start, tmp_path: Path) -> None:
    program = start(made=False)
    create = program.gate(CreateView)
    type_into(create.person, "U-NEG1", enter=False)
    type_into(create.secret.first, PASSPHRASE, enter=False)
    type_into(create.secret.second, PASSPHRASE)
    code = "-".join(program.wait_for(CodeView)._groups)
    program.life.entry.show_recover(program.notebook)
    view = program.wait_for(RecoverView)
    type_into(view.code, code[:-1] + ("A" if code[-1] != "A" else "B"), enter=False)
    type_into(view.secret.first, "new words here", enter=False)
    type_into(view.secret.second, "new words here")
    program.settled()
    assert "typing error" in view.code.accessibleDescription()
    view.code.clear()
    type_into(view.code, code.lower().replace("-", " "), enter=False)
    type_into(view.secret.second, "")
    program.unlocked()
    program.life.quit()
    unlock(program.notebook, "new words here", WORLD).close()


def test_the_passphrase_is_changed_only_with_the_old_one(start: Start) -> None:
    program = start(open_at_once=True)
    settings_of(program).keys_section.passphrase.click()
    dialog = program.shell.findChild(PassphraseDialog)
    assert dialog is not None
    type_into(dialog.old, "not this", enter=False)
    type_into(dialog.secret.first, "other words", enter=False)
    type_into(dialog.secret.second, "other words")
    program.settled()
    assert dialog.old.property("state") == "trouble"
    dialog.old.clear()
    type_into(dialog.old, PASSPHRASE, enter=False)
    type_into(dialog.secret.second, "")
    program.settled()
    program.life.quit()
    unlock(program.notebook, "other words", WORLD).close()


def test_the_language_changes_live_and_is_kept_in_clear(
    start: Start, language: Language, qapp: QApplication
) -> None:
    program = start(open_at_once=True)
    page = settings_of(program)
    assert page.window_section.languages.press_letter("") is False
    page.window_section.language_requested.emit("ar")
    assert language.code == "ar"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.window_section.languages.chosen() == ("ar",)
    page.window_section.language_requested.emit("en")
    assert page.title() == "Settings"


def test_nothing_but_the_look_of_the_window_is_kept_in_clear(start: Start) -> None:
    program = start(open_at_once=True)
    page = settings_of(program)
    page.window_section.language_requested.emit("fr")
    page.window_section.scheme_requested.emit("dark")
    page.window_section.language_requested.emit("en")
    page.window_section.scheme_requested.emit("light")
    QTest.keyClicks(page.notebook_section.lines, "SECRET")
    program.life.quit()
    del page
    files = [path for path in (program.home / "config").rglob("*") if path.is_file()]
    assert [path.name for path in files] == ["window.ini"]
    text = files[0].read_text("utf-8")
    keys = {line.split("=")[0] for line in text.splitlines() if "=" in line}
    assert keys <= {"language", "theme", "text_size", "native_digits", "window"}
    for word in ("U-NEG1", "SECRET", "notebook", str(program.home)):
        assert word not in text


def test_checking_the_notebook_says_that_it_is_whole(start: Start) -> None:
    program = start(open_at_once=True)
    page = settings_of(program)
    page.keys_section.check.click()
    program.settled()
    assert "whole" in page.keys_section.notice.accessibleName()


def test_erasing_asks_for_the_name_and_removes_the_folder(start: Start) -> None:
    program = start(open_at_once=True)
    settings_of(program).keys_section.erase.click()
    dialog = program.shell.findChild(TypedConfirm)
    assert dialog is not None
    QTest.keyClicks(dialog.typed, "noteboo")
    assert program.notebook.exists()
    QTest.keyClicks(dialog.typed, "k")
    dialog._action.click()
    program.wait_for(CreateView)
    assert not program.notebook.exists()


def test_minutes_of_quiet_lock_even_when_the_laptop_slept(qapp: QApplication, qtbot: QtBot) -> None:
    now = [1000.0]
    quiet = Quiet(qapp, lambda: now[0])
    line = QLineEdit()
    qtbot.addWidget(line)
    quiet.watch(3)
    try:
        with qtbot.assertNotEmitted(quiet.fell_quiet):
            QTest.keyClicks(line, "a")
        now[0] += 200
        with qtbot.waitSignal(quiet.fell_quiet):
            QTest.keyClicks(line, "b")
        assert line.text() == "a", "the key that wakes a sleeping laptop is not written anywhere"
    finally:
        quiet.rest()


def test_what_is_no_notebook_is_said_at_once(start: Start, tmp_path: Path) -> None:
    program = start()
    other = tmp_path / "photos"
    other.mkdir()
    (other / "a.jpg").write_bytes(b"x")
    program.life.entry.show(other)
    view = program.gate(UnlockView)
    assert "is not a notebook folder" in view.line.accessibleDescription()


def test_the_unlock_box_is_there_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ui.application import furnish\n"
        "from ui.dressing import dress\n"
        "from ui.clear_settings import ClearSettings\n"
        "from ui.entry.jobs import real_world\n"
        "from ui.entry.unlock import UnlockView\n"
        "from ui.lifecycle import Surroundings\n"
        "app = QApplication([]); _, language = dress(app, 'en')\n"
        "home = Path(sys.argv[1])\n"
        "(home / 'slots.bin').write_bytes(b'x')\n"
        "shell, life = furnish(app, Surroundings(language, ClearSettings(home), home, real_world))\n"
        "seen = []\n"
        "UnlockView.showEvent = lambda self, event: seen.append(sorted(\n"
        "    {'pydantic', 'cryptography', 'sqlcipher3', 'sqlite_utils', 'click'} & set(sys.modules)))\n"
        "life.start(None); shell.show()\n"
        "print(seen); life.quit()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "[[]]", done.stderr
