from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

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
