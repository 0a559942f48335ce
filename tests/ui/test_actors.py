"""Actors: the list, the facts that are closed and followed, the persons without names."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.model.actor import Actor, ActorFact
from hdfield.model.interlocutor import Interlocutor
from hdfield.reference import code_names
from hdfield.services.lines import Named
from tests.builders import a_version, an_id, redacted
from tests.ui.mission_window import MissionWindow, mission_window
from ui.actors.facts import FactCard
from ui.actors.people import PersonCard
from ui.actors.presenter import build
from ui.actors.view import ActorsPage
from ui.forms.heads import HeadsCard
from ui.forms.making import ActorMaking, PersonMaking, PlaceMaking, random_code_name
from ui.language import Language
from ui.widgets.button import IconButton

Window = MissionWindow[ActorsPage]
FRONT = "Northern Covenant Front"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The page over the sample mission."""
    with mission_window(qtbot, build) as opened:
        yield opened


def actor_id(window: Window, name: str = FRONT) -> str:
    return window.ask(
        lambda session: next(line.id for line in session.reading.actors() if line.names.en == name)
    )


def go(window: Window, name: str = FRONT) -> str:
    found = actor_id(window, name)
    window.page.show_record(found)
    window.settle()
    assert window.page.pane.actor_id() == found
    return found


def facts(window: Window, actor: str) -> list[ActorFact]:
    detail = window.ask(lambda session: session.reading.actor(actor))
    found = [fact.view.heads[0].record for fact in detail.facts]
    return [fact for fact in found if isinstance(fact, ActorFact)]


def card(window: Window, kind: str) -> FactCard:
    cards = window.page.pane.facts.findChildren(FactCard)
    return next(card for card in cards if card.fact.kind == kind and card.isVisible())


# -- the list -----------------------------------------------------------------
def test_the_list_says_how_many_and_filters_while_typing(window: Window) -> None:
    page = window.page
    assert page.rows.rowCount() == 9
    assert "9 actors" in page._page_count.text()
    page.go_to_search()
    window.type("ridge")
    window.bot.waitUntil(lambda: page.rows.rowCount() == 1)
    assert "1 of 9" in page._page_count.text()
    window.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    window.bot.waitUntil(lambda: page.rows.rowCount() == 9)
    assert page.list.hasFocus()


def test_an_actor_is_found_by_its_name_in_another_language_and_by_its_kind(window: Window) -> None:
    window.page.filter("الميثاق")
    assert [row.title for row in window.page.rows.items()] == [FRONT]
    window.page.filter("tribal")
    assert [row.title for row in window.page.rows.items()] == ["Sons of the Ridge"]
    window.page.filter("no such words")
    assert not window.page._nothing.isHidden()


def test_names_follow_the_language_of_the_window(window: Window, language: Language) -> None:
    go(window)
    language.speak("ar")
    window.bot.waitUntil(lambda: window.page.pane._name.text() == "جبهة الميثاق الشمالي")
    language.speak("fr")
    window.bot.waitUntil(lambda: window.page.pane._name.text() == "Front du Pacte du Nord")
    assert FRONT in window.page.pane._others.text()


def test_a_new_actor_is_first_named_in_the_language_of_the_window(window: Window, language: Language) -> None:
    language.speak("ar")
    window.page.start_new()
    form = window.page.new_form
    window.bot.waitUntil(form._inputs["ar"].hasFocus)
    assert [form.body.indexOf(form._fields[lang]) for lang in ("ar", "en", "fr")] == [0, 1, 2]
    language.speak("en")
    window.bot.waitUntil(lambda: form.body.indexOf(form._fields["en"]) == 0)


def test_the_model_of_the_list_keeps_the_rules_of_models(window: Window, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(window.page.rows)  # type: ignore[no-untyped-call]


def test_an_empty_notebook_says_what_belongs_here(qtbot: QtBot) -> None:
    with mission_window(qtbot, build, empty=True) as window:
        assert window.page._all.currentIndex() == 1
        window.click(window.page._empty._button)
        assert not window.page.new_form.isHidden()


# -- actors -------------------------------------------------------------------
def test_a_new_actor_is_made_by_keyboard_alone(window: Window) -> None:
    window.page.start_new()
    window.type("River Committee")
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert window.page.rows.rowCount() == 10
    assert window.page.pane._name.text() == "River Committee"
    assert window.page.list.hasFocus()


def test_an_actor_without_a_name_is_not_saved_and_the_form_says_so(window: Window) -> None:
    window.page.start_new()
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert window.page.rows.rowCount() == 9
    assert window.page.new_form._fields["en"]._below.text()


def test_names_and_kinds_are_edited_in_place(window: Window) -> None:
    actor = go(window)
    window.page.pane.edit_actor()
    form = window.page.pane.actor_form
    form.put({**form.values(), "fr": "Front du Pacte", "kinds": ["armed.coalition"]})
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    saved = window.ask(lambda session: session.records.current(Actor, actor))
    assert saved.names is not None
    assert (saved.names.en, saved.names.fr) == (FRONT, "Front du Pacte")
    assert saved.kinds == ("armed.coalition",)
    assert saved.iceberg is not None  # what the form does not ask stays


# -- facts --------------------------------------------------------------------
def test_a_fact_is_closed_today_and_stays_among_earlier_beliefs(window: Window) -> None:
    actor = go(window)
    held = card(window, "fact.norm")
    held.menu().actions()[0].trigger()
    window.press(Qt.Key.Key_Return)
    window.settle()
    closed = next(fact for fact in facts(window, actor) if fact.id == held.fact.id)
    assert (closed.state, closed.valid_to) == ("closed", "2026-06-30")
    assert not any(shown.fact.id == held.fact.id and shown.isVisible() for shown in cards(window))
    window.click(window.page.pane.facts._fold)
    assert any(shown.fact.id == held.fact.id and shown.isVisible() for shown in cards(window))


def cards(window: Window) -> list[FactCard]:
    return window.page.pane.facts.findChildren(FactCard)


def test_following_a_fact_closes_it_and_writes_another_that_names_it(window: Window) -> None:
    actor = go(window)
    before = card(window, "fact.norm")
    count = len(facts(window, actor))
    before.menu().actions()[1].trigger()
    form = window.page.pane.fact_form
    form.put({**form.values(), "value": "the order is read out at every post", "basis": ["basis.seen"]})
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    now = facts(window, actor)
    new = next(fact for fact in now if fact.supersedes == before.fact.id)
    old = next(fact for fact in now if fact.id == before.fact.id)
    assert len(now) == count + 1
    assert (old.state, old.valid_to, old.value) == ("closed", "2026-06-30", before.fact.value)
    assert (new.kind, new.valid_from, new.state) == ("fact.norm", "2026-06-30", "asserted")


def test_a_wrong_fact_is_kept_as_what_was_believed(window: Window) -> None:
    actor = go(window)
    wrong = card(window, "fact.opacity")
    wrong.menu().actions()[2].trigger()
    window.type("they told us themselves")
    window.press(Qt.Key.Key_Return)
    window.settle()
    kept = next(fact for fact in facts(window, actor) if fact.id == wrong.fact.id)
    assert (kept.state, kept.source_note) == ("retracted", "they told us themselves")


def test_closing_a_fact_is_taken_back_with_undo(window: Window) -> None:
    actor = go(window)
    held = card(window, "fact.norm")
    held.menu().actions()[0].trigger()
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert window.shell.toast.undo()
    window.settle()
    again = next(fact for fact in facts(window, actor) if fact.id == held.fact.id)
    assert (again.state, again.valid_to) == ("asserted", None)


def test_a_fact_cannot_be_edited_only_closed_followed_or_called_wrong(window: Window) -> None:
    go(window)
    assert len(card(window, "fact.norm").menu().actions()) == 3
    assert not card(window, "fact.norm").findChildren(QLineEdit)


def test_an_inference_stands_apart_from_what_was_seen(window: Window) -> None:
    go(window)
    inferred = [shown for shown in cards(window) if shown.fact.basis == "basis.inferred"]
    seen = [shown for shown in cards(window) if shown.fact.basis == "basis.seen"]
    assert inferred
    assert seen
    assert all(shown._inferred for shown in inferred)
    assert not any(shown._inferred for shown in seen)


def test_a_day_that_is_none_is_refused_at_its_field_and_nothing_is_lost(window: Window) -> None:
    actor = go(window)
    count = len(facts(window, actor))
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put({"kind": ["fact.grievance"], "value": "two convoys late", "valid_from": "last week"})
    form.save_requested.emit()
    window.settle()
    assert len(facts(window, actor)) == count
    assert "2026-06" in form._fields["valid_from"]._below.text()
    assert form.value("value") == "two convoys late"


def test_the_form_of_a_fact_asks_only_what_its_kind_has(window: Window) -> None:
    go(window)
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put({"kind": ["fact.area"]})
    assert not form._fields["place"].isHidden()
    assert form._fields["relation"].isHidden()
    form.put({"kind": ["fact.relation"]})
    assert form._fields["place"].isHidden()
    assert not form._fields["other_actor"].isHidden()


def test_a_label_never_becomes_a_listing(window: Window) -> None:
    actor = go(window)
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put(
        {"kind": ["fact.label"], "listing": ["list.un_sanctions"], "value": "called bandits on the radio"}
    )
    form.save_requested.emit()
    window.settle()
    label = next(fact for fact in facts(window, actor) if fact.value and "bandits" in fact.value.text)
    assert label.listing is not None
    assert label.listing.kind == "list.label_only"


# -- persons ------------------------------------------------------------------
def test_code_names_never_repeat_and_get_a_number_when_all_words_are_taken() -> None:
    random = Random(1)
    taken: set[str] = set()
    for _ in range(400):
        name = random_code_name(taken, random)
        assert name not in taken
        taken.add(name)
    words = set(code_names())
    assert taken <= words
    assert random_code_name(words, random).rpartition("-")[2] == "1"


def test_a_new_person_gets_a_random_word_and_no_input_for_a_name(window: Window) -> None:
    actor = go(window)
    taken = window.ask(lambda session: session.reading.code_names())
    window.page.pane.start_person()
    window.settle()
    form = window.page.pane.person_form
    first = form.code_name.name()
    assert first in set(code_names()) - taken
    window.click(form.code_name._another)
    assert form.code_name.name() not in {first, *taken}
    assert not form.code_name.findChildren(QLineEdit)
    assert not {"name", "real_name", "phone", "photo"} & set(form._inputs)
    assert "real name" in form._hint.text()
    form.put({**form.values(), "function": "duty officer", "authority": ["auth.relays"]})
    form.save_requested.emit()
    window.settle()
    people = window.ask(lambda session: session.reading.interlocutors_of(actor))
    made = next(line for line in people if line.function == "duty officer")
    assert made.code_name not in {first, *taken}
    assert (made.authority, made.status) == ("auth.relays", "active")
    saved = window.ask(lambda session: session.records.current(Interlocutor, made.id))
    assert saved.sensitivity == "sens.high"


def test_code_names_stand_in_capitals(window: Window) -> None:
    go(window)
    names = [shown.accessibleName() for shown in window.page.pane.people.findChildren(PersonCard)]
    assert "HERON" in names


def test_a_person_is_edited_and_what_nobody_changed_stays_as_it_was(window: Window) -> None:
    actor = go(window)
    line = next(
        found
        for found in window.ask(lambda session: session.reading.interlocutors_of(actor))
        if found.code_name == "heron"
    )
    before = window.ask(lambda session: session.records.current(Interlocutor, line.id))
    shown = window.page.pane.people.card(line.id)
    assert shown is not None
    window.click(edit_button(shown))
    form = window.page.pane.person_form
    assert not form.code_name._another.isVisible()
    form.put({**form.values(), "status": ["replaced"]})
    form.save_requested.emit()
    window.settle()
    after = window.ask(lambda session: session.records.current(Interlocutor, line.id))
    assert (after.status, after.replaced_on) == ("replaced", "2026-06-30")
    assert after.code_name == before.code_name
    assert after.conflict_of_interest == before.conflict_of_interest
    assert after.reliability == before.reliability


def test_a_person_is_offered_the_states_that_follow_and_keeps_the_one_they_have(window: Window) -> None:
    actor = go(window)
    line = window.ask(lambda session: session.reading.interlocutors_of(actor))[0]
    now = window.ask(lambda session: session.records.current(Interlocutor, line.id))
    lost = now.model_copy(update={"status": "lost"})
    window.workspace.change(window.page, lambda session: session.records.save(lost))
    window.settle()
    shown = window.page.pane.people.card(line.id)
    assert shown is not None
    window.click(edit_button(shown))
    form = window.page.pane.person_form
    assert set(form.row("status").codes()) == {"lost", "active", "replaced"}
    form.put({**form.values(), "status": []})
    form.save_requested.emit()
    window.settle()
    assert window.ask(lambda session: session.records.current(Interlocutor, line.id)).status == "lost"


def test_what_a_newer_program_wrote_of_a_person_outlives_an_edit_here(window: Window) -> None:
    actor = go(window)
    line = window.ask(lambda session: session.reading.interlocutors_of(actor))[0]
    now = window.ask(lambda session: session.records.current(Interlocutor, line.id))
    newer = {"authority": "authority.by_lot", "languages": ("xx", "ar")}
    window.workspace.change(window.page, lambda session: session.records.save(now.model_copy(update=newer)))
    window.settle()
    shown = window.page.pane.people.card(line.id)
    assert shown is not None
    window.click(edit_button(shown))
    form = window.page.pane.person_form
    form.put({**form.values(), "function": "Someone else by now"})
    form.save_requested.emit()
    window.settle()
    after = window.ask(lambda session: session.records.current(Interlocutor, line.id))
    assert after.function is not None
    assert after.function.text == "Someone else by now"
    assert (after.authority, set(after.languages)) == ("authority.by_lot", {"xx", "ar"})


def edit_button(shown: PersonCard) -> IconButton:
    found = shown.findChild(IconButton)
    assert isinstance(found, IconButton)
    return found


def test_where_the_code_name_is_closed_the_function_stands_in_its_place(window: Window) -> None:
    actor = go(window)
    whole = a_version(
        {
            "core": {"actor": actor, "status": "active"},
            "near": {"function": {"text": "keeper of the stamp", "lang": "en"}},
            "who": {"code_name": "walnut", "authority": "auth.decides"},
        },
        record=an_id("closed person"),
        kind="interlocutor",
    )
    window.receive(redacted(whole, ("core", "near", "when", "inner")))
    shown = window.page.pane.people.card(an_id("closed person"))
    assert shown is not None
    assert shown.accessibleName() == "keeper of the stamp"
    window.click(edit_button(shown))
    form = window.page.pane.person_form
    assert form._code_field.isHidden()
    assert form._fields["authority"].isHidden()
    assert not form._fields["function"].isHidden()
    form.put({**form.values(), "status": ["lost"]})
    form.save_requested.emit()
    window.settle()
    after = window.ask(lambda session: session.records.view(an_id("closed person")).heads[0])
    assert isinstance(after.record, Interlocutor)
    assert after.record.status == "lost"
    assert "who" in after.closed


def test_two_versions_of_an_actor_are_both_shown_and_one_is_kept(window: Window) -> None:
    actor = go(window)
    window.receive(
        a_version({"inner": {"names": {"en": "The Covenant"}}}, record=actor, kind="actor", salts="other")
    )
    heads = window.page.pane.findChildren(HeadsCard)
    assert len(heads) == 1
    assert window.page.pane._edit.isHidden()
    keep = [
        button
        for button in heads[0].findChildren(QPushButton)
        if "The Covenant" in button.accessibleDescription()
    ]
    window.click(keep[0])
    view = window.ask(lambda session: session.records.view(actor))
    assert not view.is_conflict
    assert isinstance(view.heads[0].record, Actor)
    assert view.heads[0].record.names is not None
    assert view.heads[0].record.names.en == "The Covenant"


# -- going on and away --------------------------------------------------------
def test_escape_closes_a_form_and_opens_it_again_with_what_was_typed(window: Window) -> None:
    go(window)
    window.page.pane.start_person()
    window.settle()
    window.type("night watch")
    window.press(Qt.Key.Key_Escape)
    assert window.page.pane.person_form.isHidden()
    window.page.pane.start_person()
    assert window.page.pane.person_form.value("function") == "night watch"


def test_a_form_cut_off_by_locking_is_offered_again(window: Window) -> None:
    go(window)
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put({"kind": ["fact.grievance"], "value": "", "valid_from": "2026-06-30"})
    form._fields["value"].setFocus()
    window.type("they waited at the gate")
    window.lock()
    page = window.unlock()
    assert not page.notice.isHidden()
    window.click(page.notice._action)
    assert not page.pane.fact_form.isHidden()
    assert page.pane.fact_form.value("value") == "they waited at the gate"
    assert page.pane.fact_form.value("kind") == "fact.grievance"


def test_encounters_and_engagements_of_an_actor_are_opened_from_it(window: Window) -> None:
    go(window)
    pane = window.page.pane
    pane.encounters.setCurrentIndex(pane.encounters.rows.index(0, 0))
    pane.encounters.setFocus()
    window.press(Qt.Key.Key_Return)
    pane.engagements.setCurrentIndex(pane.engagements.rows.index(0, 0))
    pane.engagements.setFocus()
    window.press(Qt.Key.Key_Return)
    assert [page for page, _record in window.opened] == ["encounters", "engagements"]


def test_the_sheet_counts_the_encounters_it_lists(window: Window) -> None:
    pane = window.page.pane
    counts = {}
    for place in range(window.page.rows.rowCount()):
        window.page.list.selectRow(place)
        window.settle()
        if pane.encounters.isVisible():
            counts[pane.encounters.model().rowCount()] = said_beside(window)
    assert counts.pop(8) == "the newest 8"
    assert counts
    assert all(said == str(count) for count, said in counts.items())


def said_beside(window: Window) -> str:
    return window.page.pane._encounters_part._count.text()


def test_showing_a_person_goes_to_its_actor(window: Window) -> None:
    line = next(
        found
        for found in window.ask(lambda session: session.reading.interlocutors())
        if found.code_name == "heron"
    )
    window.page.show_record(line.id)
    window.settle()
    assert window.page.pane.actor_id() == actor_id(window)
    window.page.show_record("0" * 32)
    window.settle()
    assert not window.page.notice.isHidden()


# -- in passing ---------------------------------------------------------------
@pytest.mark.parametrize(
    ("make", "values", "kind"),
    [
        (ActorMaking, {"name": "River Committee"}, "actor"),
        (PlaceMaking, {"name": "Mill bridge", "level": ["post"]}, "place"),
        (PersonMaking, {"function": "keeper of the gate"}, "interlocutor"),
    ],
)
def test_what_is_made_in_passing_is_saved_once_and_named(
    window: Window, make: type[ActorMaking], values: dict[str, object], kind: str
) -> None:
    form = make(window.workspace)
    window.bot.addWidget(form)
    made: list[Named] = []
    form.made.connect(made.append)
    form.start()
    window.settle()
    form.put(values)
    form.save_requested.emit()
    form.save_requested.emit()
    window.settle()
    assert [named.kind for named in made] == [kind]
    assert form.isHidden()
    if kind == "interlocutor":
        assert made[0].code_name in code_names()


def test_a_place_without_a_kind_says_what_is_missing(window: Window) -> None:
    form = PlaceMaking(window.workspace)
    window.bot.addWidget(form)
    form.start("Mill bridge")
    form.save_requested.emit()
    window.settle()
    assert form._fields["level"]._below.text()


def test_no_form_of_a_sheet_loads_all_actors_and_a_few_letters_find_one(window: Window) -> None:
    pane = window.page.pane
    pane.start_fact()
    picker = pane.fact_form.record_picker("other_actor")
    window.settle()
    assert picker.count() == 0
    actors = window.ask(lambda session: session.reading.named("actor"))
    other = next(one for one in actors if one.id != pane.actor_id() and one.names.en)
    told: list[list[tuple[str, str]]] = []
    pane.fact_form._others.find(picker, str(other.names.en)[:4], told.append)
    window.settle()
    assert other.id in dict(told[0])
    assert pane.actor_id() not in dict(told[0])
    picker._offer(told[0])
    picker.setCurrentIndex(picker.findData(other.id))
    assert picker.chosen() == other.id
    picker.choose("")
    picker.choose(other.id)
    window.settle()
    assert (picker.chosen(), picker.half()) == (other.id, "")
    assert picker.currentText() != "…"


def test_a_name_half_typed_in_a_fact_comes_back_after_a_lock(window: Window) -> None:
    form = window.page.pane.fact_form
    window.page.pane.start_fact()
    form.record_picker("other_actor").put_half("no such gro")
    assert form.halves() == {"other_actor": "no such gro"}
    kept = {**form._typed(), "half": form.halves()}
    form.put({})
    form.bring_back(kept)
    assert form.record_picker("other_actor").currentText() == "no such gro"
