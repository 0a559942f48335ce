"""Actors as of a day, what changed since the last trip, and the forms of what we see."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hdfield.model.actor import Actor, ActorFact, Names
from hdfield.model.codes import CODES
from hdfield.model.interlocutor import Interlocutor
from hdfield.rules.fact_fields import ONLY
from hdfield.services.lines import ActorLine
from tests.ui.mission_window import MissionWindow, mission_window
from ui.actors.facts import FactCard
from ui.actors.models import matching
from ui.actors.presenter import build
from ui.actors.view import ActorsPage
from ui.forms.compound import ChannelsInput, ManyPicker
from ui.forms.picker import RecordPicker
from ui.widgets.button import IconButton
from ui.widgets.rows import RowsView

Window = MissionWindow[ActorsPage]
FRONT = "Northern Covenant Front"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The page over the sample mission, at the actor we know most of."""
    with mission_window(qtbot, build) as opened:
        opened.page.show_record(actor_id(opened))
        opened.settle()
        yield opened


def actor_id(window: Window, name: str = FRONT) -> str:
    return window.ask(lambda s: next(line.id for line in s.reading.actors() if line.names.en == name))


def seen(window: Window) -> list[str]:
    cards = window.page.pane.facts.findChildren(FactCard)
    return [card.accessibleName() for card in cards if card.isVisible()]


def facts(window: Window) -> list[ActorFact]:
    detail = window.ask(lambda s: s.reading.actor(actor_id_of(window)))
    found = (fact.view.heads[0].record for fact in detail.facts)
    return [fact for fact in found if isinstance(fact, ActorFact)]


def actor_id_of(window: Window) -> str:
    return window.page.pane.actor_id()


# -- the day -------------------------------------------------------------------
def test_the_picture_of_an_earlier_day_shows_what_was_so_then(window: Window) -> None:
    assert any("Fighting" in said for said in seen(window))
    window.page.pane.facts_part.bar.day_edit.setDate(QDate(2026, 4, 17))
    window.bot.waitUntil(lambda: any("Allied" in said for said in seen(window)))
    assert not any("Fighting" in said for said in seen(window))
    assert any("CEDAR" in said for said in seen(window))
    window.click(window.page.pane.facts_part.bar._now)
    window.bot.waitUntil(lambda: any("BASALT" in said for said in seen(window)))
    assert not any("CEDAR" in said for said in seen(window))


def test_another_actor_is_seen_as_of_today_again(window: Window) -> None:
    bar = window.page.pane.facts_part.bar
    bar.day_edit.setDate(QDate(2026, 4, 17))
    window.page.show_record(actor_id(window, "Sons of the Ridge"))
    window.settle()
    assert bar.is_today


def test_what_changed_since_the_last_trip_is_told_by_one_chip(window: Window) -> None:
    part = window.page.pane.facts_part
    assert part.bar._last_trip is not None
    assert part.changes.isHidden()
    part.bar.since_chip.setFocus()
    window.press(Qt.Key.Key_Space)
    assert not part.changes.isHidden()
    part.bar.since_edit.setDate(QDate(2026, 4, 1))
    told = " | ".join(label.text() for label in part.changes.findChildren(QLabel))
    assert "Fighting" in told
    assert "BASALT" in told
    assert "change" in told


def test_the_arrows_go_where_something_changed(window: Window) -> None:
    bar = window.page.pane.facts_part.bar
    window.click(bar._back)
    first = bar.day()
    assert first < date(2026, 6, 30)
    window.click(bar._back)
    assert bar.day() < first
    window.click(bar._forward)
    assert bar.day() == first


def test_a_fact_written_from_an_earlier_day_is_seen_at_once(window: Window) -> None:
    part = window.page.pane.facts_part
    part.bar.day_edit.setDate(QDate(2026, 4, 17))
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put({"kind": ["fact.grievance"], "value": "two convoys late", "valid_from": "2026-06-30"})
    form.save_requested.emit()
    window.settle()
    assert part.bar.is_today
    window.bot.waitUntil(lambda: any("two convoys late" in said for said in seen(window)))


# -- forms ---------------------------------------------------------------------
@pytest.mark.parametrize("kind", CODES["actor_fact_kind"])
def test_each_kind_of_fact_asks_only_what_belongs_to_it(window: Window, kind: str) -> None:
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put({"kind": [kind]})
    asked = {name for name, field in form._fields.items() if not field.isHidden()}
    ways = {
        "listing": {"listing", "effects", "by", "exemption"},
        "our_organisation": {"us"},
        "exposure": {"uses_banks", "travels", "open_supply"},
    }
    allowed = {one for name in ONLY[kind] for one in ways.get(name, {name})}
    common = {"kind", "value", "valid_from", "valid_to", "basis", "confidence", "source_note"}
    assert asked <= allowed | common
    assert common <= asked
    wanted = allowed - ({"listing", "effects", "exemption"} if kind == "fact.label" else set())
    assert wanted <= asked


def test_a_listing_is_written_with_its_effects_its_lister_and_its_exemption(window: Window) -> None:
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put(
        {
            "kind": ["fact.listing"],
            "listing": ["list.un_sanctions"],
            "effects": ["effect.asset_freeze"],
            "by": actor_id(window, "Government Relief Commission"),
            "exemption": ["exempt.un_standing"],
            "exemption_note": "asset freeze only",
            "valid_from": "2026-05",
            "source_note": "the bulletin",
        }
    )
    form.save_requested.emit()
    window.settle()
    listed = next(f for f in facts(window) if f.exemption_note == "asset freeze only")
    assert listed.listing is not None
    assert listed.listing.exemption is not None
    assert listed.listing.effects == ("effect.asset_freeze",)
    assert (listed.source_note, listed.state) == ("the bulletin", "asserted")


def test_a_pledge_its_standing_and_how_far_a_sanction_reaches_are_written_and_said(window: Window) -> None:
    part = window.page.pane.facts_part
    for values, said in (
        ({"kind": ["fact.norm"], "protection": ["protect.detention", "protect.siege"]}, "Detention"),
        ({"kind": ["fact.standing_sensitivity"], "standing": ["international"]}, "Abroad"),
        ({"kind": ["fact.exposure"], "uses_banks": ["no"], "travels": ["yes"]}, "travel: Yes"),
    ):
        window.page.pane.start_fact()
        part.fact_form.put(values)
        part.fact_form.save_requested.emit()
        window.settle()
        assert part.fact_form.isHidden()
        assert any(said in fact.replace("\u2068", "").replace("\u2069", "") for fact in seen(window))


def test_a_relation_to_our_organisation_names_no_other_actor(window: Window) -> None:
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put({"kind": ["fact.relation"], "relation": ["rel.vouches"], "us": ["us"], "strength": ["3"]})
    assert form._fields["other_actor"].isHidden()
    form.save_requested.emit()
    window.settle()
    vouching = next(f for f in facts(window) if f.relation == "rel.vouches")
    assert (vouching.our_organisation, vouching.other_actor, vouching.strength) == (True, None, 3)


def test_a_fact_that_is_over_may_be_written_down_as_one(window: Window) -> None:
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put({"kind": ["fact.norm"], "value": "a curfew", "valid_from": "2026-01", "valid_to": "2026-02"})
    form.save_requested.emit()
    window.settle()
    over = next(f for f in facts(window) if f.value and f.value.text == "a curfew")
    assert (over.state, over.valid_to) == ("closed", "2026-02")


def test_what_is_not_known_is_owned_by_whoever_is_named_or_by_oneself(window: Window) -> None:
    for owner in ("U-SUP", ""):
        window.page.pane.start_fact()
        form = window.page.pane.fact_form
        form.put({"kind": ["fact.opacity"], "value": f"why {owner}", "owner": owner, "retry_on": "2026-07"})
        form.save_requested.emit()
        window.settle()
    owners = {f.owner for f in facts(window) if f.value and f.value.text.startswith("why")}
    assert owners == {"U-SUP", window.workspace.person}


def test_an_end_that_is_no_day_is_refused_at_its_field(window: Window) -> None:
    card = next(c for c in window.page.pane.facts.findChildren(FactCard) if c.fact.kind == "fact.norm")
    card.menu().actions()[0].trigger()
    form = window.page.pane.end_form
    form.put({"on": "soon"})
    form.save_requested.emit()
    window.settle()
    assert not form.isHidden()
    assert "2026-06" in form._fields["on"]._below.text()


def test_a_form_given_up_comes_back_with_undo(window: Window) -> None:
    window.page.pane.start_fact()
    form = window.page.pane.fact_form
    form.put({"kind": ["fact.grievance"], "valid_from": "2026-06-30"})
    form._fields["value"].setFocus()
    window.type("two convoys late")
    window.click(form._cancel)
    assert form.isHidden()
    assert window.shell.toast.undo()
    window.settle()
    assert not form.isHidden()
    assert form.value("value") == "two convoys late"
    assert form.value("kind") == "fact.grievance"


def test_a_form_nobody_typed_into_is_given_up_without_a_word(window: Window) -> None:
    window.page.pane.start_fact()
    window.click(window.page.pane.fact_form._cancel)
    assert not window.shell.toast.undo()


def test_what_lies_underneath_is_edited_with_what_it_rests_on(window: Window) -> None:
    part = window.page.pane.iceberg
    window.click(part.edit_button)
    form = part.form
    form.put({**form.values(), "values": "to be let alone", "values_basis": ["basis.inferred"]})
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    saved = window.ask(lambda s: s.records.current(Actor, actor_id_of(window)))
    assert saved.iceberg is not None
    assert saved.iceberg.values is not None
    assert (saved.iceberg.values.text.text, saved.iceberg.values.basis) == (
        "to be let alone",
        "basis.inferred",
    )
    assert saved.iceberg.position is not None
    assert saved.names is not None


def test_other_names_and_the_same_body_are_kept_and_shown(window: Window) -> None:
    pane = window.page.pane
    pane.edit_actor()
    form = pane.actor_form
    ridge = actor_id(window, "Sons of the Ridge")
    form.put({**form.values(), "aliases": "The Covenant\n\n NCF ", "same_body_as": ridge})
    form.save_requested.emit()
    window.settle()
    saved = window.ask(lambda s: s.records.current(Actor, actor_id_of(window)))
    assert (saved.aliases, saved.same_body_as) == (("The Covenant", "NCF"), ridge)
    assert "NCF" in pane._others.text()
    assert "Sons of the Ridge" in pane._others.text()


# -- persons -------------------------------------------------------------------
def person(window: Window, code_name: str) -> Interlocutor:
    found = window.ask(lambda s: next(p for p in s.reading.interlocutors() if p.code_name == code_name))
    return window.ask(lambda s: s.records.current(Interlocutor, found.id))


def replace(window: Window, code_name: str) -> None:
    card = window.page.pane.people.card(person(window, code_name).id or "")
    assert card is not None
    button = card.findChild(IconButton, "replace-person")
    assert isinstance(button, IconButton)
    window.click(button)


def test_a_new_person_takes_over_in_one_step_that_undo_takes_back(window: Window) -> None:
    replace(window, "heron")
    form = window.page.pane.replace_form
    assert form.code_name.name()
    form.save_requested.emit()
    window.settle()
    old = person(window, "heron")
    assert (old.status, old.replaced_on, old.minimise_after) == ("replaced", "2026-06-30", "2026-12-30")
    new = window.ask(lambda s: s.records.current(Interlocutor, old.replaced_by or ""))
    assert (new.status, new.actor, new.sensitivity) == ("active", old.actor, "sens.high")
    assert new.code_name != old.code_name
    window.workspace.undo_stack.undo()
    window.settle()
    assert person(window, "heron").status == "active"


def test_someone_we_know_takes_over(window: Window) -> None:
    basalt = person(window, "basalt").id
    replace(window, "heron")
    form = window.page.pane.replace_form
    form.put({**form.values(), "by": basalt, "on": "2026-06-01"})
    assert form._code_field.isHidden()
    form.save_requested.emit()
    window.settle()
    old = person(window, "heron")
    assert (old.replaced_by, old.replaced_on) == (basalt, "2026-06-01")


def test_channels_stake_and_who_vouched_are_kept_without_any_number(window: Window) -> None:
    pane = window.page.pane
    heron, elders = person(window, "heron"), actor_id(window, "Elders' Council of Wadi Senn")
    pane.edit_person(window.ask(lambda s: s.records.view(heron.id or "")))
    form = pane.person_form
    channels, vouched = form._inputs["channels"], form._inputs["vouched_by"]
    assert isinstance(channels, ChannelsInput)
    assert isinstance(vouched, ManyPicker)
    channels.add()
    channels._rows[0].kind.choose(["remote.radio"])
    channels._rows[0].fallback.choose(["fallback"])
    channels._rows[0].hours.setText("after dusk")
    channels._rows[0].tested.setText("2026-06-20")
    vouched._add(elders)
    form.put({**form.values(), "conflict": ["stated"], "conflict_of_interest": "a cousin at the post"})
    form.save_requested.emit()
    window.settle()
    after = person(window, "heron")
    assert [c.kind for c in after.channels] == ["remote.radio"]
    assert (after.channels[0].fallback, after.channels[0].last_tested) == (True, "2026-06-20")
    assert after.vouched_by == (elders,)
    assert after.stake == "stated"
    assert after.conflict_of_interest is not None
    shown = pane.people.card(heron.id or "")
    assert shown is not None
    told = " | ".join(label.text() for label in shown.findChildren(QLabel))
    assert "after dusk" in told
    assert "Elders" in told


def test_a_channel_with_a_wrong_day_is_refused_at_its_field_and_nothing_is_lost(window: Window) -> None:
    pane = window.page.pane
    pane.edit_person(window.ask(lambda s: s.records.view(person_id(s, "heron"))))
    form = pane.person_form
    form.put({**form.values(), "channels": [{"kind": "remote.radio", "last_tested": "soon"}]})
    form.save_requested.emit()
    window.settle()
    assert not form.isHidden()
    assert form._fields["channels"]._below.text()


def person_id(session: object, code_name: str) -> str:
    people = session.reading.interlocutors()  # type: ignore[attr-defined]
    return str(next(line.id for line in people if line.code_name == code_name))


def test_what_was_chosen_is_taken_away_again(qtbot: QtBot) -> None:
    chosen = ManyPicker()
    qtbot.addWidget(chosen)
    chosen.set_options([("a", "Heron"), ("b", "Basalt")])
    chosen.fill(["a", "unknown"])
    chosen._add("b")
    assert chosen.held() == ["a", "unknown", "b"]
    button = next(b for b in chosen.findChildren(QPushButton) if "Heron" in b.text())
    button.click()
    assert chosen.held() == ["unknown", "b"]


# -- the list ------------------------------------------------------------------
def test_of_two_records_called_alike_the_one_chosen_stays_chosen(qtbot: QtBot) -> None:
    picker = RecordPicker()
    qtbot.addWidget(picker)
    alike = [("first", "Post commander"), ("second", "Post commander")]
    picker.set_options(alike)
    picker.choose("second")
    assert picker.chosen() == "second"
    picker.set_options(alike)
    assert picker.chosen() == "second"
    picker.setCurrentIndex(0)
    assert picker.chosen() == "first"


def test_the_list_is_filtered_by_kind(window: Window) -> None:
    page = window.page
    page.families.choose(["armed"])
    page.families.chosen_changed.emit(page.families.chosen())
    assert page.rows.rowCount() == 4
    assert "4 of 9" in page._page_count.text()
    page.select(actor_id(window, "State of Telmar"))
    assert page.rows.rowCount() == 9


def test_thousands_of_actors_open_without_making_a_row_nobody_sees(window: Window) -> None:
    page = window.page
    lines = [ActorLine(f"{n:032x}", Names(en=f"Actor {n}"), ("armed.rebel",), 0, "", 1) for n in range(5000)]
    page.show_actors(lines)
    assert page.rows.rowCount() == 5000
    assert len(page.rows._rows) < 100
    assert isinstance(page.list, RowsView)
    assert page.list.select_id(lines[4000].id)
    assert page.list.current_id() == lines[4000].id
    assert len(page.rows._rows) < 200
    assert len(matching(lines, page._wording, "actor 4999")) == 1
