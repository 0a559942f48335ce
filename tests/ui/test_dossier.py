"""Record forms and sections of any kind: made of a table of questions, driven by keys, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hdfield.model.base import Record
from hdfield.model.codes import CODES
from hdfield.model.judging import GoodFaithView
from hdfield.model.kinds import KINDS
from hdfield.model.obstacles import Obstacle
from hdfield.model.preparing import Island, Risk
from hdfield.services.changes import Changes
from hdfield.services.records import read_record
from tests.builders import a_version, redacted
from tests.ui.mission_window import MissionWindow, mission_window
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.board import Board
from ui.dossier.form import RecordForm
from ui.dossier.moving import states
from ui.dossier.section import AT_ONCE, RecordsSection
from ui.dossier.signals import SignalsInput
from ui.dossier.staging import BoardPage
from ui.dossier.values import field_type, list_of
from ui.dossier.words import text_of
from ui.forms.heads import HeadsCard
from ui.forms.wording import Wording
from ui.shell import Shell
from ui.widgets.row_parts import Row
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

Window = MissionWindow[BoardPage]
CONTROL = Qt.KeyboardModifier.ControlModifier


def risk_asks() -> tuple[Ask, ...]:
    return (
        Ask("text", "text", "What could go wrong?"),
        Ask("level", "chips", "How grave?"),
        Ask("owner", "person", "Who watches it?"),
        Ask("review_on", "day", "When do we look again?", beside=True),
        Ask("what_we_do", "text", "What do we do?", folded=True),
        Ask("status", "chips", "How does it stand?"),
    )


def obstacle_asks() -> tuple[Ask, ...]:
    return (
        Ask("kind", "chips", "What stands in the way?"),
        Ask("text", "line", "In a few words"),
        Ask("harm.suspended", "yes_no", "Was work suspended?"),
        Ask("harm.delay_days", "number", "Days of delay", when=lambda held: held["harm.suspended"] == "yes"),
        Ask("actions", "texts", "What do we do?"),
        Ask("law", "record", "Which law?", kinds=("law",)),
    )


def faith_asks() -> tuple[Ask, ...]:
    return (
        Ask("actor", "record", "Whom?", kinds=("actor",)),
        Ask("on", "day", "When?"),
        Ask("view", "chips", "What do you think?"),
        Ask("plus", "signals", "Signs for", codes=("gf.keeps_small", "gf.answers_in_time", "gf.specific")),
    )


def island_asks() -> tuple[Ask, ...]:
    return (Ask("agreed_facts", "cited", "Facts agreed"),)


def words(name: str, letter: str) -> KindWords:
    return KindWords(name, f"Add {name}", letter, f"New {name}", f"This {name}", f"{name} belong here.")


def row(line: Line, say: Wording) -> Row:
    word = say.label("risk_status", line.line.get("status")) if line.kind == "risk" else ""
    return Row(line.id, text_of(line) or line.kind, word=word)


class Probe(Board):
    """Four kinds, one of each sort of input."""

    KEY = "probe"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        risk = KindSpec("risk", risk_asks, lambda: words("Risks", "r"), row, lambda: {"status": "open"})
        obstacle = KindSpec(
            "obstacle", obstacle_asks, lambda: words("Obstacles", "o"), row, lambda: {"status": "open"}
        )
        self.add_section(risk)
        self.add_section(obstacle)
        self.add_section(KindSpec("good_faith_view", faith_asks, lambda: words("Views", "v"), row, status=""))
        self.add_section(KindSpec("island", island_asks, lambda: words("Island", "i"), row, status=""))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """A board over the sample mission."""
    with mission_window(qtbot, lambda workspace: BoardPage(workspace, Probe)) as opened:
        yield opened


def section(window: Window, kind: str = "risk") -> RecordsSection:
    return window.page.board.sections[kind]


def first(window: Window, kind: str = "risk") -> str:
    return section(window, kind).ids()[0]


def open_first(window: Window, kind: str = "risk") -> str:
    record = first(window, kind)
    section(window, kind).open_record(record)
    window.settle()
    assert section(window, kind).card is not None
    return record


def held(window: Window, record: str) -> Record:
    found = window.ask(lambda session: session.records.view(record)).heads[0].record
    assert found is not None
    return found


def a_risk(window: Window, record: str) -> Risk:
    found = held(window, record)
    assert isinstance(found, Risk)
    return found


def refreshed(window: Window) -> None:
    """Show what is so now, as the engagement's page has its boards do."""
    window.page.board.refresh(())
    window.settle()


def save(window: Window) -> None:
    window.press(Qt.Key.Key_Return, modifiers=CONTROL)
    window.settle()
    refreshed(window)


# -- the questions --------------------------------------------------------------
def test_a_letter_opens_the_form_and_the_keyboard_alone_writes_a_record(window: Window) -> None:
    board = window.page.board
    board.take_focus()
    before = section(window).ids()
    window.type("r")
    window.type("The ford floods")
    window.press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    save(window)
    new = next(record for record in section(window).ids() if record not in before)
    made = a_risk(window, new)
    assert made.text is not None
    assert (made.text.text, made.level, made.status) == ("The ford floods", "risk.1", "open")
    assert made.engagement == board.engagement
    assert section(window).rows[new].hasFocus()


def test_what_is_needed_is_said_at_its_input_and_nothing_is_saved(window: Window) -> None:
    one = section(window, "obstacle")
    before = one.ids()
    one.add()
    one.form.put({**one.form.values(), "text": "the bridge is out"})
    save(window)
    assert not one.form.isHidden()
    assert one.form.field("kind")._below.text() == "This is needed."
    assert one.ids() == before


def test_a_day_that_is_none_is_refused_at_its_input(window: Window) -> None:
    one = section(window)
    one.add()
    one.form.put({**one.form.values(), "text": "x", "review_on": "soon"})
    save(window)
    assert "2026-06-30" in one.form.field("review_on")._below.text()


def test_a_name_in_the_place_of_a_code_is_looked_at_twice_and_a_known_code_is_written_as_it_is(
    window: Window,
) -> None:
    one = section(window)
    one.add()
    window.settle()
    field, line = one.form.field("owner"), one.form.control("owner")
    assert isinstance(line, QLineEdit)
    known = window.ask(lambda session: session.tasks.owners())[0]
    for typed, shown, remark in (("Maria", "Maria", "never a name"), (known.lower(), known, "")):
        line.setFocus()
        line.selectAll()
        window.type(typed)
        popup = line.completer().popup()
        if popup is not None and popup.isVisible():
            window.press(Qt.Key.Key_Escape)
        window.press(Qt.Key.Key_Tab)
        window.settle()
        assert line.text() == shown
        assert remark in field._below.text()
        assert field._below.isVisible() == bool(remark)


def test_a_question_is_asked_only_while_it_matters(window: Window) -> None:
    form = section(window, "obstacle").form
    form.add()
    assert form.field("harm.delay_days").isHidden()
    form.put({**form.values(), "harm.suspended": ["yes"]})
    assert not form.field("harm.delay_days").isHidden()


def test_what_is_seldom_said_waits_behind_more_until_it_holds_something(window: Window) -> None:
    one = section(window)
    one.add()
    assert one.form.field("what_we_do").isHidden()
    window.click(one.form._more)
    assert not one.form.field("what_we_do").isHidden()
    assert one.form._more.isHidden()


def test_parts_of_a_value_texts_and_a_law_go_into_one_record(window: Window) -> None:
    one = section(window, "obstacle")
    law = window.ask(lambda session: session.dossier.lines_of("law"))[0].id
    one.add()
    values = {
        "kind": ["obst.funding"],
        "text": "the donor waits",
        "harm.suspended": ["yes"],
        "harm.delay_days": "12",
        "actions": ["ask for a waiver", "tell the clinics"],
        "law": law,
    }
    one.form.put({**one.form.values(), **values})
    before = set(one.ids())
    save(window)
    made = held(window, next(iter(set(one.ids()) - before)))
    assert isinstance(made, Obstacle)
    assert made.harm is not None
    assert (made.harm.suspended, made.harm.delay_days, made.law) == (True, 12, law)
    assert [action.text for action in made.actions] == ["ask for a waiver", "tell the clinics"]


def test_a_sign_asks_in_which_encounter_it_was_seen(window: Window) -> None:
    one = section(window, "good_faith_view")
    open_first(window, "good_faith_view")
    one.edit()
    window.settle()
    signs = one.form.control("plus")
    assert isinstance(signs, SignalsInput)
    signs.chips._chips["gf.specific"].click()
    met = window.ask(lambda session: session.reading.newest_encounters(1))[0].id
    signs._sources["gf.specific"].choose(met)
    window.settle()
    record = one.card.opened.view.id if one.card else ""
    save(window)
    view = held(window, record)
    assert isinstance(view, GoodFaithView)
    assert ("gf.specific", met) in [(sign.signal, sign.seen_in) for sign in view.plus]


def test_one_more_line_appears_as_one_writes_and_each_can_cite_its_encounter(window: Window) -> None:
    one = section(window, "island")
    record = open_first(window, "island")
    before = held(window, record)
    assert isinstance(before, Island)
    one.edit()
    window.settle()
    for _ in before.agreed_facts:
        window.press(Qt.Key.Key_Return)
    window.type("the wells are open to all")
    save(window)
    after = held(window, record)
    assert isinstance(after, Island)
    assert after.agreed_facts[:-1] == before.agreed_facts
    assert after.agreed_facts[-1].text.text == "the wells are open to all"


# -- drafts ---------------------------------------------------------------------
def test_what_is_half_written_of_one_record_stays_while_another_is_written(window: Window) -> None:
    one = section(window)
    one.add()
    window.type("half a thought")
    window.press(Qt.Key.Key_Escape)
    record = open_first(window)
    one.edit()
    window.settle()
    window.press(Qt.Key.Key_End)
    window.type(" indeed")
    save(window)
    edited = a_risk(window, record).text
    assert edited is not None
    assert edited.text.endswith("indeed")
    one.add()
    assert one.form.value("text") == "half a thought"


def test_a_form_comes_back_after_locking_with_its_cursor(window: Window) -> None:
    one = section(window)
    one.add()
    window.type("the ford")
    window.press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    window.workspace.flush_drafts()
    window.settle()
    draft = window.ask(lambda session: session.drafts.give("engagements.probe.risk"))
    assert draft["engagement"] == window.page.board.engagement
    window.unlock()
    window.page.board.go_on("risk", draft)
    window.settle()
    form = section(window).form
    assert not form.isHidden()
    assert form.value("text") == "the ford"
    assert form.spot() == {"input": "text", "at": 6}


def test_an_edit_comes_back_after_locking_and_follows_what_changed_meanwhile(window: Window) -> None:
    record = open_first(window)
    section(window).edit()
    window.settle()
    window.press(Qt.Key.Key_End, modifiers=CONTROL)
    window.type(" at night")
    window.lock()
    values = a_risk(window, record).model_copy(update={"owner": "U-SEC2"})
    window.workspace.change(window.workspace, lambda session: session.records.save(values))
    draft = window.ask(lambda session: session.drafts.give("engagements.probe.risk"))
    window.unlock()
    window.page.board.go_on("risk", draft)
    window.settle()
    form = section(window).form
    assert form.value("text").endswith(" at night")
    save(window)
    after = a_risk(window, record)
    assert after.owner == "U-SEC2"
    assert after.text is not None
    assert after.text.text.endswith(" at night")


def test_cancelling_sets_the_words_aside_and_undo_brings_them_back(window: Window) -> None:
    one = section(window)
    one.add()
    window.type("half a thought")
    one.form.give_up()
    assert one.form.isHidden()
    assert isinstance(window.shell, Shell)
    assert window.shell.toast.undo()
    assert one.form.value("text") == "half a thought"


# -- the list ---------------------------------------------------------------------
def test_arrows_walk_the_rows_enter_opens_in_place_and_escape_closes(window: Window) -> None:
    one = section(window)
    rows = list(one.rows.values())
    rows[0].setFocus()
    window.press(Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert one.card is not None
    assert one.record_in_sight() == one.ids()[1]
    assert window.page.board.step_back()
    assert one.card is None
    assert rows[1].hasFocus()


def test_a_state_is_offered_only_where_the_life_cycle_leads(window: Window) -> None:
    record = open_first(window)
    one = section(window)
    assert one.card is not None
    now = a_risk(window, record).status
    assert set(one.card.states.codes()) == set(states("risk", "status", now))
    onward = next(code for code in one.card.states.codes() if code != now)
    window.click(one.card.states._chips[onward])
    assert a_risk(window, record).status == onward
    assert window.shell.toast.undo()
    window.settle()
    assert a_risk(window, record).status == now


def test_undoing_what_was_just_written_leaves_the_focus_beside_it(window: Window) -> None:
    one = section(window)
    assert len(one.ids()) > 1
    one.add_chip.setFocus()
    window.type("r")
    window.type("The bridge is closed at night")
    save(window)
    written = one.record_in_sight()
    assert a_risk(window, written).text is not None
    assert window.shell.toast.undo()
    window.settle()
    refreshed(window)
    assert written not in one.ids()
    assert one.record_in_sight() in one.ids()


def test_a_record_is_removed_by_a_key_and_undo_brings_it_back(window: Window) -> None:
    one = section(window)
    record = first(window)
    one.rows[record].setFocus()
    window.press(Qt.Key.Key_Delete)
    window.settle()
    refreshed(window)
    assert record not in one.ids()
    assert window.shell.toast.undo()
    window.settle()
    refreshed(window)
    assert record in one.ids()


def test_an_open_record_offers_its_earlier_versions(window: Window) -> None:
    record = open_first(window)
    assert window.page.board.record_in_sight() == record
    card = section(window).card
    assert card is not None
    window.click(card._history)
    assert window.opened == [("history", record)]


def test_two_versions_are_both_shown_and_one_is_kept(window: Window) -> None:
    record = first(window)
    other = a_version(
        {
            "core": {"engagement": window.page.board.engagement, "status": "closed", "owner": "U-OTHER"},
            "inner": {"text": {"text": "no longer feared", "lang": "en"}},
        },
        record=record,
        kind="risk",
    )
    window.receive(other)
    open_first(window)
    card = section(window).card
    assert card is not None
    assert card.states.isHidden()
    heads = card.findChildren(HeadsCard)[0]
    keep = [b for b in heads.findChildren(QPushButton) if "no longer feared" in b.accessibleDescription()]
    window.click(keep[0])
    assert a_risk(window, record).owner == "U-OTHER"
    assert not window.ask(lambda session: session.records.view(record)).is_conflict


def test_a_closed_group_is_not_asked_and_keeps_what_it_holds(window: Window) -> None:
    whole = a_version(
        {
            "core": {"engagement": window.page.board.engagement, "status": "open"},
            "inner": {"text": {"text": "secret", "lang": "en"}},
        },
        kind="risk",
    )
    window.receive(redacted(whole, ("core", "when")))
    refreshed(window)
    one = section(window)
    one.open_record(whole.record)
    window.settle()
    one.edit()
    window.settle()
    assert one.form.field("text").isHidden()
    one.form.put({**one.form.values(), "owner": "U-SEC"})
    save(window)
    view = window.ask(lambda session: session.records.view(whole.record))
    assert "inner" in view.heads[0].closed
    assert a_risk(window, whole.record).owner == "U-SEC"


def test_a_long_list_shows_its_first_rows_and_the_rest_on_demand(window: Window) -> None:
    engagement = window.page.board.engagement
    values = [
        {"engagement": engagement, "status": "open", "text": {"text": f"risk {n}", "lang": "en"}}
        for n in range(AT_ONCE + 5)
    ]

    def add(session: object) -> Changes:
        saved: Changes = session.records.save_all([read_record("risk", one) for one in values])  # type: ignore[attr-defined]
        return saved

    window.workspace.change(window.page, add)
    window.settle()
    refreshed(window)
    one = section(window)
    assert len(one.rows) == AT_ONCE
    assert not one._more.isHidden()
    window.click(one._more)
    assert len(one.rows) == len(one.ids())
    last = one.ids()[-1]
    one.open_record(last)
    window.settle()
    assert one.record_in_sight() == last


def test_the_palette_is_offered_each_way_to_add(window: Window) -> None:
    offered = {command.key for command in window.page.board.commands()}
    assert offered == {"probe.risk", "probe.obstacle", "probe.good_faith_view", "probe.island"}


def test_a_language_changed_while_a_form_is_open_keeps_the_words(window: Window, qtbot: QtBot) -> None:
    one = section(window)
    one.add()
    window.type("le gu")
    window.workspace.language.speak("fr")
    qtbot.waitUntil(lambda: one.form._save.text() != "Save")
    assert one.form.value("text") == "le gu"
    window.workspace.language.speak("en")


# -- the model ----------------------------------------------------------------------
def test_every_coded_field_of_every_kind_finds_its_list() -> None:
    for kind, model in KINDS.items():
        for name in model.model_fields:
            found = list_of(kind, name) if name not in ("id", "parents") else ""
            assert not found or found in CODES, (kind, name)
            assert field_type(kind, name) is not None


def test_what_a_form_shows_of_a_record_it_gives_back_unchanged(window: Window) -> None:
    for kind in ("risk", "obstacle", "good_faith_view", "island"):
        for record in section(window, kind).ids()[:3]:
            one = section(window, kind)
            before = held(window, record)
            one.open_record(record)
            window.settle()
            one.edit()
            window.settle()
            assert isinstance(one.form, RecordForm)
            one.form.save_requested.emit()
            window.settle()
            after = held(window, record)
            asked = {ask.name.partition(".")[0] for ask in one.spec.asks()}
            assert {name: getattr(after, name) for name in asked} == {
                name: getattr(before, name) for name in asked
            }, kind
