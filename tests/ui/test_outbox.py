"""Sealing, handing over, looking and taking in, by keyboard, on real notebooks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import Session, World, unlock
from hdfield.rules.scopes import Scope
from hdfield.services.changes import Changes
from hdfield.services.records import read_record
from tests.ui.outbox_window import OutboxWindow, outbox_window, plain
from ui.encounter_rows import EncounterWords
from ui.language import Language
from ui.outbox.office import COLLEAGUE, COORDINATOR, NEGOTIATOR, office
from ui.outbox.values import parts_of, title_of
from ui.scenes import CLOCK, PASSPHRASE, open_workspace
from ui.status_facts import StatusFacts
from ui.widgets.chip import Chip


@pytest.fixture
def negotiator(qtbot: QtBot, qapp: QApplication) -> Iterator[OutboxWindow]:
    with outbox_window(qtbot, qapp, NEGOTIATOR) as window:
        yield window


@pytest.fixture
def coordinator(qtbot: QtBot, qapp: QApplication) -> Iterator[OutboxWindow]:
    with outbox_window(qtbot, qapp, COORDINATOR) as window:
        window.page.go_to("receive")
        window.page.receive.take_focus()
        yield window


def encounters(window: OutboxWindow) -> int:
    return window.asked(lambda session: session.reading.counts(["encounter"]))["encounter"]


def damaged_stick(target: Path) -> Path:
    """Copy the coordinator's stick and keep only the bundle with a flipped byte."""
    shutil.copytree(office().folder / "sticks" / "torn-2", target)
    return target


def test_before_joining_the_page_says_what_joining_is_and_leads_there(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with outbox_window(qtbot, qapp) as window:
        window.says("Not joined yet")
        assert window.buttons() == ["Join an organisation"]
        opened: list[tuple[str, str]] = []
        window.workspace.open_requested.connect(lambda page, place: opened.append((page, place)))
        window.button("Join").setFocus()
        window.press(Qt.Key.Key_Space)
        assert opened == [("settings", "join")]
        window.shell.page().start_new()  # type: ignore[union-attr]
        assert window.asked(lambda session: session.outbox.bundles()) == ()


def test_one_key_seals_what_waits_for_those_usually_written_to(negotiator: OutboxWindow) -> None:
    negotiator.says("U-COORD · Coordinator · 3 records")
    negotiator.says("U-SEC · Security officer · has everything sealed")
    negotiator.says("No code names, no exact points.")
    negotiator.says("3 records not handed off yet")
    assert negotiator.badges[-1] == 3
    assert plain(negotiator.focused().text()) == "Seal 3 for U-COORD"  # type: ignore[attr-defined]
    negotiator.press(Qt.Key.Key_Space)
    assert plain(negotiator.button("Stop").text()) == "Stop"
    negotiator.settle()
    negotiator.says("Sealed: 3 records in 1 bundle.")
    newest = negotiator.rows(negotiator.page.send)[0]
    assert (plain(newest.title), newest.word) == ("U-COORD · 3 records", "sealed")
    assert negotiator.button("Nothing to seal").isEnabled() is False
    assert negotiator.badges[-1] == 3  # sealed is not handed off
    assert len(negotiator.told) == 1
    assert plain(negotiator.focused().text()) == "Save 2 bundles to a folder or stick…"  # type: ignore[attr-defined]


def test_sealed_bundles_are_copied_read_back_and_counted_as_handed_off(
    negotiator: OutboxWindow, tmp_path: Path
) -> None:
    negotiator.button("Seal").setFocus()
    negotiator.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    negotiator.settle()
    negotiator.button("Save 2").setFocus()
    negotiator.press(Qt.Key.Key_Space)
    negotiator.choose_folder(tmp_path)
    negotiator.settle()
    negotiator.says(f"2 bundles saved to {tmp_path.name} and read back: the same.")
    negotiator.says("safe to remove")
    assert {row.word for row in negotiator.rows(negotiator.page.send)} == {"handed off"}
    assert len(list(tmp_path.glob("*/waybill.age"))) == 2
    assert negotiator.badges[-1] == 0
    assert not negotiator.button("Save to").isEnabled()


def test_a_bundle_may_be_one_file_and_be_handed_over_again(negotiator: OutboxWindow, tmp_path: Path) -> None:
    negotiator.page.send._single.setChecked(True)
    negotiator.button("Save 1").click()
    negotiator.choose_folder(tmp_path)
    negotiator.settle()
    assert len(list(tmp_path.glob("*.bin"))) == 1
    again = tmp_path / "again"
    again.mkdir()
    negotiator.page.send._list.select_id(negotiator.rows(negotiator.page.send)[-1].id)
    negotiator.button("Save the chosen").click()
    negotiator.choose_folder(again)
    negotiator.settle()
    assert len(list(again.glob("*.bin"))) == 1


def test_what_was_sealed_just_now_is_in_sight_wherever_the_list_was(negotiator: OutboxWindow) -> None:
    negotiator.shell.resize(1024, 560)
    bundles = negotiator.page.send._list
    bar = bundles.verticalScrollBar()
    bundles.select_id(negotiator.rows(negotiator.page.send)[-1].id)
    bar.setValue(bar.maximum())
    negotiator.button("Seal").click()
    negotiator.settle()
    negotiator.says("Sealed:")
    negotiator.settle()
    assert bar.value() == bar.minimum()


def test_other_readers_can_be_chosen_by_keyboard(negotiator: OutboxWindow) -> None:
    chip = next(
        chip
        for chip in negotiator.page.send.findChildren(Chip)
        if chip.isVisible() and chip.text() == "U-MAND"
    )
    chip.setFocus()
    negotiator.press(Qt.Key.Key_Space)
    negotiator.settle()
    # The sample mission grows from release to release; what waits is counted by the services' own tests.
    waiting = negotiator.asked(lambda session: session.leaving.unsent(("U-COORD", "U-MAND")))
    line = next(line for line in waiting.lines if line.person == "U-MAND")
    assert line.urgent >= 3
    assert line.count >= 127
    negotiator.says(f"{line.urgent} urgent · U-MAND · Mandator · {line.count} records")
    assert plain(negotiator.button("Seal").text()) == f"Seal {waiting.records} for U-COORD and U-MAND"
    assert negotiator.badges[-1] == 3  # the sidebar counts for those usually written to
    for name in ("U-COORD", "U-SEC", "U-MAND"):
        negotiator.page.send._readers._chips[name].click()
    negotiator.settle()
    negotiator.says("Choose whom the records are for.")
    assert not negotiator.button("Nothing to seal").isEnabled()


def test_what_will_leave_is_laid_beside_the_record_and_follows_the_language(
    qtbot: QtBot, negotiator: OutboxWindow, language: Language
) -> None:
    negotiator.button("See what will leave").click()
    negotiator.settle()
    negotiator.says("stays here")
    shown = negotiator.text()
    assert shown.count("CEDAR") == 1  # here, and not in the bundle
    assert shown.count("They asked for a fee") == 2
    assert shown.count("Mines reported beside the road.") == 1
    language.speak("fr")
    qtbot.waitUntil(lambda: "reste ici" in negotiator.text())
    negotiator.button("Cacher").setFocus()
    negotiator.press(Qt.Key.Key_Escape)
    assert not negotiator.page.send.shows_leaving


@pytest.mark.parametrize(("reader", "scope"), [("U-MAND", "mandator"), ("U-NEG2", "team")])
def test_no_closed_value_is_ever_shown_as_leaving(
    negotiator: OutboxWindow, reader: str, scope: Scope
) -> None:
    words = EncounterWords(negotiator.workspace.language, negotiator.workspace.clock)
    (group,) = negotiator.asked(lambda session: session.leaving.preview([reader], 1000))
    ids = [item.record for item in group.records]
    known = negotiator.asked(lambda session: {one: session.reading.detail(one).known for one in ids})
    code_names = {
        item.here["who"]["code_name"].upper() for item in group.records if item.kind == "interlocutor"
    }
    assert len(code_names) >= 10
    for item in group.records:
        parts = parts_of(item, scope, known.get(item.record, {}), words)
        left = " ".join(part.leaves for part in parts if part.leaves)
        assert title_of(item, words)
        assert "12.345" not in left
        if scope == "mandator":
            assert not {name for name in code_names if name in left}
            assert "They asked for a fee" not in left


def test_sealing_can_be_stopped_and_nothing_is_sealed(negotiator: OutboxWindow) -> None:
    before = negotiator.asked(lambda session: session.outbox.bundles())
    with negotiator.store_held_up():
        negotiator.button("Seal").click()
        assert plain(negotiator.focused().text()) == "Stop"  # type: ignore[attr-defined]
        negotiator.press(Qt.Key.Key_Space)
    negotiator.settle()
    negotiator.says("Stopped.")
    assert negotiator.asked(lambda session: session.outbox.bundles()) == before
    folder = negotiator.workspace.session.folder / "outbox"
    assert not [entry for entry in folder.iterdir() if entry.name.startswith(".")]
    assert plain(negotiator.button("Seal").text()) == "Seal 3 for U-COORD"


def test_a_stick_is_looked_at_before_anything_is_taken_and_then_taken_whole(
    coordinator: OutboxWindow,
) -> None:
    before = encounters(coordinator)
    assert coordinator.focused() is coordinator.button("Take in from")
    coordinator.press(Qt.Key.Key_Space)
    coordinator.choose_folder(office().mixed)
    coordinator.settle()
    coordinator.says("8 bundles found")
    shown = coordinator.text()
    assert "U-NEG1 · sealed yesterday · bundle 3 for you\n2 new · 0 changed" in shown
    assert "Bundle 2 of U-NEG2 for you has not arrived: ask for it." in shown
    assert "The bundle does not match what was signed (hash)." in shown
    assert "received before" in shown
    assert "3 bundles for somebody else: pass them on unopened." in shown
    assert encounters(coordinator) == before
    assert coordinator.told == []
    assert plain(coordinator.focused().text()) == "Take all 2 in"  # type: ignore[attr-defined]
    coordinator.press(Qt.Key.Key_Space)
    coordinator.settle()
    coordinator.says("2 bundles taken in.")
    assert encounters(coordinator) == before + 3
    (changes,) = coordinator.told
    assert changes.kinds == {"encounter"}
    assert len(changes.records) == 3
    words = [row.word for row in coordinator.rows(coordinator.page.receive)]
    assert words.count("taken in") == 5
    coordinator.page.intake_requested.emit(office().mixed)
    coordinator.settle()
    coordinator.says("There is nothing to take in.")
    assert not [words for words in coordinator.buttons() if words.startswith("Take")]


def test_not_now_leaves_everything_as_it_was(coordinator: OutboxWindow) -> None:
    before = encounters(coordinator)
    coordinator.page.intake_requested.emit(office().mixed)
    coordinator.settle()
    coordinator.press(Qt.Key.Key_Escape)
    assert not coordinator.page.receive.shows_looked
    coordinator.settle()
    assert encounters(coordinator) == before
    assert coordinator.told == []


def test_a_flipped_byte_is_refused_and_changes_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    stick = damaged_stick(tmp_path / "stick")
    with outbox_window(qtbot, qapp, COORDINATOR) as window:
        before = encounters(window)
        window.page.go_to("receive")
        window.page.intake_requested.emit(stick)
        window.settle()
        window.says("refused")
        window.says("Nothing of it was used; your notes are as they were.")
        assert encounters(window) == before
        window.button("Back to what came").click()
        window.settle()
        refused = [row for row in window.rows(window.page.receive) if row.word == "refused"]
        assert [row.second for row in refused] == ["not what was signed: damaged or changed on the way"]
        assert window.told == []


def test_a_folder_without_a_bundle_is_said_calmly(coordinator: OutboxWindow, tmp_path: Path) -> None:
    coordinator.page.intake_requested.emit(tmp_path)
    coordinator.settle()
    coordinator.says(f"There is no bundle at {tmp_path.name}.")
    assert not coordinator.page.is_busy


def test_looking_and_taking_can_be_stopped_and_nothing_is_taken(coordinator: OutboxWindow) -> None:
    before = encounters(coordinator)
    with coordinator.store_held_up():
        coordinator.page.intake_requested.emit(office().mixed)
        coordinator.press(Qt.Key.Key_Space)
    coordinator.settle()
    coordinator.says("Stopped.")
    assert not coordinator.page.receive.shows_looked
    coordinator.page.intake_requested.emit(office().mixed)
    coordinator.settle()
    with coordinator.store_held_up():
        coordinator.button("Take all").click()
        coordinator.press(Qt.Key.Key_Space)
    coordinator.settle()
    coordinator.says("Stopped.")
    assert coordinator.page.receive.shows_looked  # the answer is still awaited
    assert encounters(coordinator) == before
    assert coordinator.told == []


@pytest.mark.parametrize("job", ["seal", "look"])
def test_locking_in_the_middle_leaves_nothing_half_done(qtbot: QtBot, qapp: QApplication, job: str) -> None:
    person = NEGOTIATOR if job == "seal" else COORDINATOR
    workspace = open_workspace(qapp, like=office().notebook(person))
    window = OutboxWindow(qtbot, workspace)
    folder = workspace.session.folder
    before = window.asked(lambda session: (session.outbox.bundles(), session.inbox.received()))
    if job == "seal":
        window.button("Seal").click()
    else:
        window.page.intake_requested.emit(office().mixed)
    # The next step is under way or about to be: the page goes, as when a person presses Ctrl+L.
    qtbot.waitUntil(lambda: workspace.tasks.is_busy)
    gone: list[bool] = []
    window.page.destroyed.connect(lambda: gone.append(True))
    window.shell.close_pages()
    qtbot.waitUntil(lambda: bool(gone))
    workspace.close()
    qtbot.waitUntil(lambda: not workspace.tasks.is_busy, timeout=30_000)
    window.shell.close_for_good()
    again = unlock(folder, PASSPHRASE, World(clock=lambda: CLOCK))
    try:
        assert again.outbox.bundles() == before[0]
        assert [line for line in again.inbox.received() if line.state == "imported"] == [
            line for line in before[1] if line.state == "imported"
        ]
        assert not [entry for entry in (folder / "outbox").iterdir() if entry.name.startswith(".")]
        assert not [entry for entry in (folder / "inbox").iterdir() if entry.name.startswith(".")]
    finally:
        again.close()
        workspace.tasks.close()
        workspace.deleteLater()


def test_the_sidebar_follows_what_other_pages_save(qtbot: QtBot, qapp: QApplication) -> None:
    with outbox_window(qtbot, qapp, COLLEAGUE) as window:
        assert window.badges[-1] == 0
        window.says("has everything sealed")
        record = read_record("encounter", {"kind": "remote.radio", "at": {"at": "2026-06-30T17:00:00+03:00"}})
        window.workspace.change(window.shell, lambda session: session.records.save(record))
        qtbot.waitUntil(lambda: window.badges[-1] == 1)
        window.settle()
        assert plain(window.button("Seal").text()) == "Seal 1 for U-COORD"
        window.page.hide()
        window.workspace.change(window.shell, lambda session: session.records.save(record))
        qtbot.waitUntil(lambda: window.badges[-1] == 2)


def test_a_crossed_red_line_goes_first_and_outbox_and_status_line_say_so(
    qtbot: QtBot, negotiator: OutboxWindow
) -> None:
    negotiator.button("Seal").click()
    negotiator.settle()
    before = negotiator.asked(lambda session: session.leaving.not_left())
    facts = StatusFacts(negotiator.workspace, negotiator.shell.status)

    def crossed(session: Session) -> Changes:
        line = session.records.save(
            read_record("red_line", {"kind": "rl.legal", "text": {"text": "No fee."}})
        ).saved[0]
        met = read_record(
            "encounter", {"kind": "checkpoint.mobile", "at": {"at": "2026-06-30T17:00:00+03:00"}}
        )
        return session.red_lines.save_with((met,), {line: "crossed_duress"})

    negotiator.workspace.change(negotiator.workspace, crossed)
    negotiator.settle()
    facts.refresh()
    negotiator.settle()
    assert negotiator.asked(lambda session: session.leaving.not_left()).urgent == before.urgent + 1
    negotiator.says("1 urgent · ")
    assert f"{before.urgent + 1} incident or crossing has" in negotiator.shell.status.accessibleName()
    negotiator.button("Seal").click()
    negotiator.settle()
    newest = negotiator.asked(lambda session: session.outbox.bundles())
    assert newest[0].is_urgent
    assert negotiator.rows(negotiator.page.send)[0].badge == "urgent"
