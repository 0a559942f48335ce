"""Ctrl+Z over the whole session, and the versions of any record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import get_args

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import Session
from hdfield.model.actor import ActorFact, Names
from hdfield.model.base import Record, Value, layout
from hdfield.model.encounter import Encounter
from hdfield.model.kinds import KINDS
from hdfield.rules.change_names import ChangeName
from hdfield.services.changes import Changes
from hdfield.services.lines import Named
from hdfield.services.records import read_record
from tests.builders import a_full_encounter, a_place, a_version, an_actor, an_id
from tests.ui.mission_window import MissionWindow, mission_window
from ui.dates import Dates
from ui.field_words import names_of_fields
from ui.history.dialog import HistoryDialog
from ui.history.presenter import open_history
from ui.history.removed import open_removed
from ui.labels import label
from ui.language import Language
from ui.naming import called
from ui.scenes import CLOCK
from ui.step_words import StepWords
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.text_edit import TextEdit
from ui.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Plain(Page):
    """A page that thinks of nothing."""

    def __init__(self, _workspace: Workspace) -> None:
        super().__init__("encounters", "encounters")
        self.note = TextEdit()
        self.body.addWidget(self.note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MissionWindow[Plain]]:
    with mission_window(qtbot, Plain, empty=True) as made:
        made.page.setFocus()
        yield made


def save(window: MissionWindow[Plain], outcome: str, record: str = "") -> str:
    """Save an encounter as any screen does, without a thought of undo."""
    got: list[Changes] = []

    def command(session: object) -> Changes:
        records = session.records  # type: ignore[attr-defined]
        if not record:
            made: Changes = records.save(a_full_encounter(outcome=outcome))
            return made
        changed: Changes = records.save(
            records.current(Encounter, record).model_copy(update={"outcome": outcome})
        )
        return changed

    window.workspace.change(window.page, command, got.append)
    window.settle()
    return got[0].saved[0]


def outcome(window: MissionWindow[Plain], record: str) -> str | None:
    return window.ask(lambda session: session.records.current(Encounter, record)).outcome


def undo(window: MissionWindow[Plain]) -> None:
    QTest.keyClick(window.shell, Qt.Key.Key_Z, CONTROL)
    window.settle()


def redo(window: MissionWindow[Plain]) -> None:
    QTest.keyClick(window.shell, Qt.Key.Key_Z, CONTROL | SHIFT)
    window.settle()


def test_every_change_is_undone_by_name_level_after_level_and_redone(window: MissionWindow[Plain]) -> None:
    record = save(window, "passed")
    save(window, "delayed", record)
    save(window, "refused", record)
    assert "Saved: outcome of today" in window.shell.toast.accessibleName()
    undo(window)
    assert window.shell.toast.accessibleName() == "Undone: outcome of today"
    assert outcome(window, record) == "delayed"
    undo(window)
    assert outcome(window, record) == "passed"
    undo(window)
    assert window.ask(lambda session: session.reading.newest_encounters()) == ()
    undo(window)
    assert "nothing to undo" in window.shell.toast.accessibleName()
    redo(window)
    redo(window)
    redo(window)
    assert outcome(window, record) == "refused"


def test_ctrl_z_at_once_after_saving_takes_back_what_is_just_being_saved(
    window: MissionWindow[Plain],
) -> None:
    record = save(window, "passed")
    window.workspace.change(
        window.page,
        lambda session: session.records.save(
            session.records.current(Encounter, record).model_copy(update={"outcome": "refused"})
        ),
    )
    QTest.keyClick(window.shell, Qt.Key.Key_Z, CONTROL)
    window.settle()
    assert outcome(window, record) == "passed"


def test_a_note_with_something_to_undo_keeps_the_key_and_an_empty_one_does_not(
    window: MissionWindow[Plain],
) -> None:
    record = save(window, "passed")
    window.page.note.setFocus()
    window.type("word")
    QTest.keyClick(window.page.note, Qt.Key.Key_Z, CONTROL)
    window.settle()
    assert window.page.note.text() != "word"
    assert outcome(window, record) == "passed"
    window.page.note.setPlainText("")
    QTest.keyClick(window.page.note, Qt.Key.Key_Z, CONTROL)
    window.settle()
    assert window.ask(lambda session: session.reading.newest_encounters()) == ()


def test_what_a_colleague_changed_since_is_left_alone_and_said(window: MissionWindow[Plain]) -> None:
    record = save(window, "passed")
    head = window.ask(lambda session: session.records.current(Encounter, record)).parents
    window.receive(a_version({"core": {"kind": "remote.radio"}}, record=record, parents=head))
    undo(window)
    assert window.shell.notice.isVisible()
    assert "changed since" in window.shell.notice.accessibleName()


def test_locking_leaves_nothing_to_say_or_undo(window: MissionWindow[Plain]) -> None:
    save(window, "passed")
    assert window.workspace.undo_stack.newest is not None
    window.shell.close_pages()
    assert window.shell.toast.accessibleName() == ""
    assert not window.shell.toast.undo()


def test_a_removed_encounter_leaves_lists_and_comes_back(window: MissionWindow[Plain]) -> None:
    record = save(window, "passed")
    window.workspace.change(window.page, lambda session: session.undoing.remove(record))
    window.settle()
    assert window.shell.toast.accessibleName() == "Removed: encounter of today"
    undo(window)
    assert outcome(window, record) == "passed"
    assert len(window.ask(lambda session: session.reading.newest_encounters())) == 1


def test_ending_a_fact_and_calling_it_wrong_are_said_as_such_and_undone_by_name(
    window: MissionWindow[Plain],
) -> None:
    def begin(session: Session) -> Changes:
        actor = session.records.save(an_actor())
        values = {"actor": actor.saved[0], "kind": "fact.interest", "value": {"text": "Fuel"}}
        return session.facts.add(values)

    def held(session: Session) -> ActorFact:
        return session.records.current(ActorFact, fact)

    got: list[Changes] = []
    window.workspace.change(window.page, begin, got.append)
    window.settle()
    fact = got[0].saved[0]
    toast = window.shell.toast
    for command, said in (
        (lambda session: session.facts.close(held(session), "2026-06"), "No longer so"),
        (lambda session: session.facts.retract(held(session), "A rumour"), "It was wrong"),
    ):
        window.workspace.change(window.page, command)
        window.settle()
        assert said in toast.accessibleName()
        assert "Valley Council" in toast.accessibleName()
        assert "tate" not in toast.accessibleName()
        undo(window)
        assert toast.accessibleName().startswith(f"Undone: {said[0].lower()}{said[1:]} (")
    assert window.ask(held).state == "asserted"


def test_the_list_of_what_was_removed_says_how_many(window: MissionWindow[Plain]) -> None:
    for _ in range(3):
        record = save(window, "passed")
        window.ask(partial(_remove, record))
    dialog = open_removed(window.workspace, window.shell)
    window.settle()
    assert dialog.windowTitle() == "Removed"
    assert any("3 records" in label.text() for label in dialog.findChildren(Label))
    dialog.list.setFocus()
    dialog.bring_back.click()
    window.settle()
    assert any("2 records" in label.text() for label in dialog.findChildren(Label))
    dialog.reject()


def _remove(record: str, session: Session) -> Changes:
    return session.undoing.remove(record)


# -- history --------------------------------------------------------------------------
def opened(window: MissionWindow[Plain], record: str) -> HistoryDialog:
    dialog = open_history(window.workspace, window.shell, record)
    window.settle()
    return dialog


def test_the_versions_of_an_encounter_say_what_changed_word_by_word(window: MissionWindow[Plain]) -> None:
    record = save(window, "passed")
    save(window, "turned_back", record)
    dialog = opened(window, record)
    assert dialog.shown_changes() == {"Outcome": "removed: Passed; added: Turned back"}
    assert dialog.shown_values()["Note"] == "They let us pass."
    assert not dialog.bring_back.isVisible()
    QTest.keyClick(dialog.versions, Qt.Key.Key_Down)
    assert dialog.shown_changes() == {}
    dialog.bring_back.click()
    window.settle()
    window.shell.activateWindow()
    window.bot.waitUntil(window.shell.isActiveWindow)
    assert outcome(window, record) == "passed"
    undo(window)
    assert outcome(window, record) == "turned_back"


def _save(record: Record, session: Session) -> Changes:
    return session.records.save(record)


def test_any_kind_of_record_has_its_versions(window: MissionWindow[Plain]) -> None:
    for made in (an_actor(), a_place()):
        got: list[Changes] = []
        window.workspace.change(window.page, partial(_save, made), got.append)
        window.settle()
        dialog = opened(window, got[0].saved[0])
        assert dialog.shown_values()["Names"]
        dialog.reject()


def test_an_earlier_version_names_what_it_rests_on_by_its_day_and_nothing_by_digits_of_an_id(
    window: MissionWindow[Plain],
) -> None:
    rests_on, elsewhere = save(window, "passed"), an_id("never taken in")
    values = {"engagement": elsewhere, "item": "trust.who_we_are", "status": "done", "on": "2026-03-12"}
    state = read_record("checklist_state", {**values, "evidence": [rests_on]})
    got: list[Changes] = []
    window.workspace.change(window.page, partial(_save, state), got.append)
    window.settle()
    dialog = opened(window, got[0].saved[0])
    day = Dates(lambda: CLOCK, QLocale).day_with_year(outcome_day(window, rests_on))
    assert dialog.shown_values()["Rests on"] == f"Encounter · {day}"
    assert dialog.shown_values()["Engagement"] == "not in this notebook"


def outcome_day(window: MissionWindow[Plain], record: str) -> date:
    named = window.ask(lambda session: session.reading.called((record,)))[0]
    return date.fromisoformat(named.day)


@pytest.mark.parametrize(
    ("lang", "day"), [("en", "5 March 2026"), ("fr", "5 mars 2026"), ("ar", "5 مارس 2026")]
)
def test_what_has_no_name_is_found_and_listed_by_its_day(language: Language, lang: str, day: str) -> None:
    language.speak(lang)
    kind = label("record_kind", "principle_review", lang)
    assert called(Named(an_id("review"), "principle_review", day="2026-03-05"), lang) == f"{kind} · {day}"


def test_every_field_of_every_kind_has_words() -> None:
    wanted = {
        name for kind in KINDS.values() for name in layout(kind).groups if name not in layout(kind).computed
    }
    for kind in KINDS.values():
        for field in kind.model_fields.values():
            wanted |= parts_of(field.annotation)
    assert wanted - names_of_fields() <= {"text", "lang", "en", "fr", "ar", "demand", "response", "band"} | {
        "precision", "tz", "mode", "phase", "at", "kind", "by", "basis",
        "confidence",
    }  # fmt: skip


def parts_of(annotation: object) -> set[str]:
    """Name the fields of the values a type is made of, at any depth."""
    names: set[str] = set()
    if isinstance(annotation, type) and issubclass(annotation, Value):
        for name, field in annotation.model_fields.items():
            names |= {name} | parts_of(field.annotation)
    for part in get_args(annotation):
        names |= parts_of(part)
    return names


def test_what_is_about_an_encounter_is_named_by_its_day_and_never_by_an_id(language: Language) -> None:
    words = StepWords(language, lambda: CLOCK)
    about = Named(an_id("stop"), "encounter", day="2026-03-12")
    said = words.change(ChangeName("added", "incident", code="act.theft", about=about.id), about)
    assert said == "incident of 12 March"


def test_a_record_without_a_name_is_called_by_kind_and_day_and_never_by_digits_of_its_id(
    language: Language,
) -> None:
    words = StepWords(language, lambda: CLOCK)
    about = Named(an_id("pack"), "handover", day="2026-03-12")
    added = ChangeName("added", "handover", about=about.id)
    assert words.change(added, about) == "handover of 12 March"
    changed = ChangeName("changed", "handover", ("advice",), about=about.id)
    assert words.change(changed, about) == "advice of handover, 12 March"
    assert about.id[:6] not in words.change(changed, Named(about.id, "handover"))


def test_a_record_with_words_or_a_name_of_its_own_is_called_so_first(language: Language) -> None:
    words = StepWords(language, lambda: CLOCK)
    check = ChangeName("added", "legal_check", text="Contact lawful")
    assert bare(words.change(check, None)) == "Contact lawful (legal check)"
    talks = Named(an_id("talks"), "engagement", Names(en="Road"))
    changed = ChangeName("changed", "engagement", ("phases",), about=talks.id)
    assert bare(words.change(changed, talks)) == "Road (phases)"
    fact = ChangeName("added", "actor_fact", code="fact.area", about=an_id("them"))
    them = Named(an_id("them"), "actor", Names(en="N4 Council"))
    assert bare(words.change(fact, them)) == "area of influence of N4 Council"


def bare(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("lang", ["en", "fr", "ar"])
def test_a_change_is_named_in_every_language(language: Language, lang: str) -> None:
    language.speak(lang)
    words = StepWords(language, lambda: CLOCK)
    name = ChangeName("changed", "encounter", ("outcome", "note", "tone"), "2026-03-12")
    said = words.change(name, None)
    assert "12" in said
    assert "1" in said
