from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.base import GROUPS
from hdfield.model.encounter import Encounter
from hdfield.rules.grouping import split
from hdfield.rules.near import with_computed
from tests.builders import (
    NOW,
    a_full_encounter,
    a_key,
    a_place,
    a_version,
    an_encounter,
    an_id,
    an_interlocutor,
    clock,
    redacted,
    take,
)
from tests.ui.encounters_window import Window, open_window
from ui.encounter_rows import EncounterWords
from ui.encounters.fields import FIELDS
from ui.encounters.wording import Shown, differing
from ui.language import Language

RECORD = an_id("the record")


def around() -> list[Any]:
    return [a_place(id=an_id("a barrier")), an_interlocutor(id=an_id("a commander"))]


def change(window: Window, **changes: Any) -> None:
    """Save a next version."""
    before = window.record(RECORD)
    fresh = an_encounter(**changes)
    window.save(before.model_copy(update={name: getattr(fresh, name) for name in changes}))


def conflict(window: Window, **changes: Any) -> str:
    """Take in a version of another device that knew only the first one; give its author."""
    first = window.ask(lambda session: session.records.history(RECORD))[-1]
    assert isinstance(first.record, Encounter)
    fresh = an_encounter(**changes)
    other = first.record.model_copy(update={name: getattr(fresh, name) for name in changes})
    full = with_computed(other, NOW + timedelta(minutes=5), {}, None, ())
    version = a_version(split(full), record=RECORD, parents=(first.version,))
    window.ask(lambda session: take(session._store, version))
    window.show(RECORD)
    return a_key("dev-11").public.fingerprint


def history(window: Window) -> None:
    window.page.detail.history_requested.emit()
    window.until(lambda: window.page.is_history_shown)
    window.settle()


def test_an_earlier_version_is_read_with_what_it_changed_marked_and_brought_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *around(), a_full_encounter(id=RECORD)) as window:
        change(window, outcome="refused", tone="tense")
        change(window, note={"text": "Rewritten."})
        window.show(RECORD)
        history(window)
        versions = window.page.versions
        assert window.focus() is versions.versions
        assert not versions.bring_back.isVisible()
        window.press(Qt.Key.Key_Down)
        assert "changed" in versions.column.row("outcome").button.accessibleName()
        assert "changed" not in versions.column.row("note").button.accessibleName()
        window.press(Qt.Key.Key_Down)
        assert "Passed" in versions.column.row("outcome").button.accessibleName()
        versions.bring_back.click()
        window.until(lambda: window.versions(RECORD) == 4)
        window.settle()
        saved = window.record(RECORD)
        assert (saved.outcome, saved.tone) == ("passed", None)
        assert saved.note is not None
        assert saved.note.text == "They let us pass."
        assert not window.page.is_history_shown
        window.shell.toast.undo()
        window.until(lambda: window.versions(RECORD) == 5)
        again = window.record(RECORD)
        assert (again.outcome, again.tone) == ("refused", "tense")
        assert again.note is not None
        assert again.note.text == "Rewritten."


def test_escape_steps_back_from_the_versions_to_the_record(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), a_full_encounter(id=RECORD)) as window:
        window.show(RECORD)
        history(window)
        assert window.page.step_back()
        assert not window.page.is_history_shown
        assert window.focus() is window.page.detail.row("kind").button


def test_bringing_back_leaves_alone_what_was_never_shared_with_this_notebook(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *around()) as window:
        first = a_version(split(with_computed(a_full_encounter(), NOW, {}, None, ())), record=RECORD)
        # The note came only with the second version; of the first, that group stayed closed.
        later = with_computed(a_full_encounter(outcome="refused"), NOW, {}, None, ())
        second = a_version(split(later), record=RECORD, parents=(first.id,), salts="other")
        early = redacted(first, [group for group in GROUPS if group != "inner"])
        window.ask(lambda session: take(session._store, early, second))
        window.show(RECORD)
        history(window)
        window.press(Qt.Key.Key_Down)
        window.page.versions.bring_back.click()
        window.until(lambda: window.versions(RECORD) == 3)
        saved = window.record(RECORD)
        assert saved.outcome == "passed"
        assert saved.note is not None


def test_two_heads_are_shown_side_by_side_and_one_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), a_full_encounter(id=RECORD)) as window:
        change(window, outcome="delayed")
        other = conflict(window, outcome="refused", wait_min=10)
        pane = window.page.conflict
        assert window.page.is_conflict_shown
        assert pane.differing_keys() == {"outcome", "wait_min"}
        heads = window.ask(lambda session: session.records.view(RECORD)).heads
        theirs = next(head for head in heads if head.author == other)
        button = pane.keep_buttons[theirs.version]
        assert other.removeprefix("SHA256:")[:8] in button.accessibleName()
        button.setFocus()
        window.press(Qt.Key.Key_Space)
        window.until(lambda: not window.ask(lambda session: session.records.view(RECORD)).is_conflict)
        window.settle()
        saved = window.record(RECORD)
        assert (saved.outcome, saved.wait_min) == ("refused", 10)
        assert not window.page.is_conflict_shown
        assert window.versions(RECORD) == 4


def test_what_was_not_shared_differs_only_from_something(language: Language) -> None:
    words = EncounterWords(language, clock)
    ours = Shown(an_encounter(outcome="passed"), (), {}, words)
    theirs = Shown(an_encounter(outcome="refused"), ("who", "inner", "own"), {}, words)
    assert differing(ours, theirs, FIELDS) == {"outcome"}
    noted = Shown(an_encounter(note={"text": "They let us pass.", "lang": "en"}), (), {}, words)
    assert differing(noted, theirs, FIELDS) == {"outcome", "note"}


def test_an_edit_never_settles_a_conflict_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), a_full_encounter(id=RECORD)) as window:
        change(window, outcome="delayed")
        window.show(RECORD)
        window.page.detail.edit("tone")
        first = window.ask(lambda session: session.records.history(RECORD))[-1]
        version = a_version(
            split(a_full_encounter(outcome="refused")), record=RECORD, parents=(first.version,)
        )
        window.ask(lambda session: take(session._store, version))
        tone = window.page.detail.row("tone").editor
        assert tone is not None
        tone.set_value("hostile")
        window.page.step_back()
        window.settle()
        assert window.ask(lambda session: session.records.view(RECORD)).is_conflict
        assert window.page.is_conflict_shown
        assert window.page.notice.isVisible()
        heads = window.ask(lambda session: session.records.view(RECORD)).heads
        window.page.conflict.keep_buttons[heads[0].version].click()
        window.until(lambda: window.page.detail.is_editing)
        assert window.page.detail.row("tone").editor.value() == "hostile"  # type: ignore[union-attr]
