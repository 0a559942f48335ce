"""Obstacles and law, by keyboard: what stands in the way, what no longer counts, and nothing that blocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hdfield.model.obstacles import LegalCheck, Obstacle
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow, mission_window
from ui.dossier.section import RecordsSection
from ui.dossier.staging import BoardPage
from ui.engagements.where import where_is
from ui.forms.picker import RecordPicker
from ui.obstacles import board as obstacles_board
from ui.obstacles.besides import DELAY
from ui.obstacles.obstacles import has_cost
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.text_edit import TextEdit
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]


def build(workspace: Workspace) -> BoardPage:
    return BoardPage(workspace, obstacles_board.build)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, build) as opened:
        yield opened


def section(window: Window, kind: str) -> RecordsSection:
    return window.page.board.sections[kind]


def said(window: Window, kind: str) -> list[tuple[str, str, str]]:
    """Give (word, title, second line) of the rows of a section."""
    rows = (row.row for row in section(window, kind).rows.values())
    return [(row.word, bare(row.title), bare(row.second)) for row in rows]


def bare(words: str) -> str:
    """Take the marks away that keep names in their own direction."""
    return words.replace("\u2068", "").replace("\u2069", "")


def announce(window: Window) -> None:
    """Have a designation of the engagement's first actor announced after its last check."""
    engagement = window.page.board.engagement
    actor = window.ask(lambda session: session.dossier.of(engagement)).of("legal_check")[0].line["actor"]
    fact = {
        "actor": actor,
        "kind": "fact.listing",
        "valid_from": "2026-06-20",
        "listed_by": "a donor state",
        "listing": {"kind": "list.pending"},
    }
    window.workspace.change(window.workspace, lambda session: session.facts.add(fact))
    window.settle()
    window.page.board.refresh({"actor_fact"})
    window.settle()


def seen(window: Window) -> str:
    return "\n".join(label.text() for label in window.page.findChildren(Label) if label.isVisible())


def test_the_board_says_the_rule_then_what_is_open_before_what_is_settled(window: Window) -> None:
    assert "Allowed with a permit" in seen(window)
    words = [word for word, _title, _second in said(window, "obstacle")]
    assert words[:5] == ["Being worked on", "Open", "Open", "Open", "Being worked on"]
    assert set(words[5:]) == {"Eased", "Accepted as a limit"}


def test_a_letter_writes_a_new_obstacle_with_what_its_rule_cost(window: Window) -> None:
    section(window, "obstacle").add_chip.setFocus()
    window.type("o")
    form = section(window, "obstacle").form
    kind, text = form.row("kind"), form.control("text")
    assert not form.control("harm.delay_days").isVisible()
    kind.choose(["obst.ct_policy"])
    kind.chosen_changed.emit(("obst.ct_policy",))
    assert isinstance(text, TextEdit)
    text.setFocus()
    window.type("The bank holds every transfer.")
    days = form.control("harm.delay_days")
    assert isinstance(days, QLineEdit)
    assert days.isVisible()
    days.setFocus()
    window.type("21")
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    found = window.ask(lambda session: session.dossier.lines_of("obstacle"))
    record = next(line.id for line in found if "transfer" in str(line.line.get("text")))
    saved = window.ask(lambda session: session.records.current(Obstacle, record))
    assert saved.harm is not None
    assert (saved.status, saved.opened_on, saved.harm.delay_days) == ("open", "2026-06-30", 21)
    assert saved.engagement == window.page.board.engagement


def test_what_it_cost_is_asked_only_of_what_comes_from_a_rule() -> None:
    assert has_cost({"kind": "obst.funding"})
    assert has_cost({"kind": ["obst.ct_policy"]})
    assert has_cost({"kind": "obst.opacity", "law": "a law"})
    assert has_cost({"kind": "obst.opacity", "harm.delay_days": "3"})
    assert not has_cost({"kind": "obst.opacity"})
    assert not has_cost({})


def test_each_band_of_a_harm_says_what_it_is_of(window: Window) -> None:
    found = window.ask(lambda session: session.dossier.lines_of("obstacle"))
    record = next(line.id for line in found if line.line.get("kind") == "obst.funding")
    section(window, "obstacle").open_record(record)
    window.settle()
    words = bare(seen(window))
    assert "Funding lost: Large" in words
    assert "People not reached: 1,000–5,000" in words


def test_an_obstacle_names_the_campaigns_that_work_on_it_and_leads_there(window: Window) -> None:
    found = window.ask(lambda session: session.dossier.lines_of("obstacle"))
    record = next(line.id for line in found if line.line.get("kind") == "obst.funding")
    obstacles = section(window, "obstacle")
    obstacles.open_record(record)
    window.settle()
    assert obstacles.card is not None
    letter = next(one for one in obstacles.card.findChildren(Button) if "coalition letter" in one.text())
    letter.setFocus()
    window.press(Qt.Key.Key_Return)
    actions = window.ask(lambda session: session.dossier.lines_of("diplomacy_action"))
    public = next(line.id for line in actions if line.line.get("kind") == "hd.lobby_public")
    assert window.opened == [("engagements", public)]


def test_a_delay_says_since_when_an_answer_is_waited_for(window: Window) -> None:
    made = read_record(
        "obstacle", {"kind": DELAY, "status": "open", "engagement": window.page.board.engagement}
    )
    window.workspace.change(window.workspace, lambda session: session.records.save(made))
    window.settle()
    window.page.board.refresh({"obstacle"})
    window.settle()
    obstacles = section(window, "obstacle")
    record = next(line.id for line in obstacles._lines if line.line.get("kind") == DELAY)
    obstacles.open_record(record)
    window.settle()
    assert "Last answer" in seen(window)
    assert "days ago" in bare(seen(window))


def test_a_law_says_what_it_has_cost_and_an_exemption_which_campaign_falls_back_on_it(window: Window) -> None:
    laws = section(window, "law")
    law = next(line for line in laws._lines if "donor A" in str(line.line.get("issuer")))
    laws.open_record(law.id)
    window.settle()
    assert "55 days" in bare(seen(window))
    exemptions = section(window, "exemption")
    asked = next(line for line in exemptions._lines if line.line.get("status") == "exemption.asked")
    exemptions.open_record(asked.id)
    window.settle()
    assert exemptions.card is not None
    assert any("coalition letter" in one.text() for one in exemptions.card.findChildren(Button))


def test_an_obstacle_moves_only_as_its_life_goes(window: Window) -> None:
    obstacles = section(window, "obstacle")
    first = obstacles.ids()[0]
    obstacles.open_record(first)
    window.settle()
    card = obstacles.card
    assert card is not None
    assert set(card.states.codes()) >= {"being_worked", "eased", "accepted"}
    assert "reopened" not in card.states.codes()
    card.state_chosen.emit("eased")
    window.settle()
    saved = window.ask(lambda session: session.records.current(Obstacle, first))
    assert saved.status == "eased"


def test_a_check_made_stale_says_since_when_and_why(window: Window) -> None:
    assert [word for word, _title, _second in said(window, "legal_check")] == [
        "Valid",
        "Renewed by a later check",
    ]
    announce(window)
    word, title, second = said(window, "legal_check")[0]
    assert (word, title) == ("Stale", "Northern Covenant Front · donor A")
    assert second == "Stale since 20 June because a designation was announced: a donor state"


def test_news_known_only_to_a_month_says_that_it_may_be_newer_and_what_settles_it(window: Window) -> None:
    line = window.ask(lambda session: session.dossier.lines_of("legal_check"))
    newest = max(line, key=lambda one: one.line["on"] if one.line["on"] < "2026-07" else "")
    month = newest.line["on"][:7]
    fact = {
        "actor": newest.line["actor"],
        "kind": "fact.label",
        "valid_from": month,
        "listed_by": "a ministry",
    }
    window.workspace.change(window.workspace, lambda session: session.facts.add(fact))
    window.settle()
    window.page.board.refresh({"actor_fact"})
    window.settle()
    stale = [second for word, _title, second in said(window, "legal_check") if word == "Stale"]
    assert any("so it may be newer; write the day to settle it" in second for second in stale)


def test_a_check_dated_ahead_stands_as_coming_beside_the_one_that_counts(window: Window) -> None:
    first = section(window, "legal_check").ids()[0]
    held = window.ask(lambda session: session.records.current(LegalCheck, first))
    ahead = held.model_copy(
        update={"id": None, "parents": (), "on": "2026-07-15", "next_on": None, "renews": first}
    )
    window.workspace.change(window.workspace, lambda session: session.records.save(ahead))
    window.settle()
    window.page.board.refresh({"legal_check"})
    window.settle()
    assert [word for word, _title, _second in said(window, "legal_check")][:2] == ["Coming", "Valid"]


def test_an_exemption_names_the_listing_it_is_from_among_those_of_its_actor(window: Window) -> None:
    announce(window)
    actor = window.ask(lambda session: session.dossier.of(window.page.board.engagement)).of("legal_check")
    window.page.board.sections["exemption"].add(
        {"actor": actor[0].line["actor"], "kind": "exempt.general_licence"}
    )
    window.settle()
    form = section(window, "exemption").form
    picker = form.control("listing_fact")
    assert isinstance(picker, RecordPicker)
    picker.setFocus()
    window.type("donor st")
    window.press(Qt.Key.Key_Return)
    window.settle()
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    lines = window.ask(lambda session: session.dossier.lines_of("exemption"))
    facts = {one.id: one.line for one in window.ask(lambda session: session.dossier.lines_of("actor_fact"))}
    named = [facts[one.line["listing_fact"]] for one in lines if one.line.get("listing_fact")]
    assert [one["listed_by"] for one in named].count("a donor state") == 1


def test_the_next_check_begins_with_what_stays_the_same_and_renews_the_stale_one(window: Window) -> None:
    announce(window)
    checks = section(window, "legal_check")
    stale = checks.ids()[0]
    checks.open_record(stale)
    window.settle()
    card = checks.card
    assert card is not None
    renew = next(button for button in card.findChildren(Button) if button.text() == "Write the next check")
    assert renew.isVisible()
    renew.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    result = checks.form.control("result")
    assert isinstance(result, TextEdit)
    result.setFocus()
    window.type("Goes on with notice.")
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    window.page.board.refresh({"legal_check"})
    window.settle()
    newest = window.ask(lambda session: session.records.current(LegalCheck, checks.ids()[0]))
    before = window.ask(lambda session: session.records.current(LegalCheck, stale))
    assert (newest.renews, newest.actor, newest.laws, newest.on) == (
        stale,
        before.actor,
        before.laws,
        "2026-06-30",
    )
    words = [word for word, _title, _second in said(window, "legal_check")]
    assert words[:2] == ["Valid", "Renewed by a later check"]


def test_an_exemption_never_stands_without_its_limits_and_its_end(window: Window) -> None:
    rows = {title: second for _word, title, second in said(window, "exemption")}
    assert any("Drugs and cold chain for four clinics." in second for second in rows.values())
    bare = read_record("exemption", {"kind": "exempt.general_licence", "status": "exemption.granted"})
    window.workspace.change(window.workspace, lambda session: session.records.save(bare))
    window.settle()
    window.page.board.refresh({"exemption"})
    window.settle()
    assert any("limits not written down" in second for _word, _title, second in said(window, "exemption"))


def test_a_law_written_here_is_here_and_changes_how_openly_one_may_meet(window: Window) -> None:
    section(window, "law").add_chip.setFocus()
    window.type("l")
    form = section(window, "law").form
    name = form.control("name")
    name.setFocus()
    window.type("Act 4")
    rule = form.control("contact")
    assert isinstance(rule, ChipRow)
    rule.choose(["contact.prohibited"])
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    window.page.board.refresh({"law"})
    window.settle()
    assert "Act 4" in [title for _word, title, _second in said(window, "law")]
    assert "Direct talks prohibited" in seen(window)


def test_terms_that_the_rules_bear_on_are_named_and_lead_to_the_agreement(window: Window) -> None:
    board = window.page.board
    assert isinstance(board, obstacles_board.ObstaclesBoard)
    assert "Look at the law before agreeing on" in seen(window)
    first = next(part for part in board.terms.laid_parts() if isinstance(part, Button))
    first.setFocus()
    window.press(Qt.Key.Key_Return)
    terms = window.ask(lambda session: session.dossier.lines_of("agreement_term"))
    assert window.opened[0][1] in {line.id for line in terms}


def test_the_board_leads_to_the_negotiation_space_and_to_what_the_rules_have_cost(window: Window) -> None:
    board = window.page.board
    assert isinstance(board, obstacles_board.ObstaclesBoard)
    for button in (board.to_space, board.to_harm):
        button.setFocus()
        window.press(Qt.Key.Key_Return)
    assert window.opened == [("space", window.page.board.engagement), ("space", "harm")]
    assert {"obstacles.space", "obstacles.harm"} <= {one.key for one in window.page.board.commands()}


def test_a_prohibition_and_stale_checks_keep_no_encounter_from_being_saved(window: Window) -> None:
    announce(window)
    law = read_record("law", {"name": "Act 4", "contact": "contact.prohibited"})
    engagement = window.page.board.engagement
    met = read_record(
        "encounter",
        {"kind": "meeting.bilateral", "at": {"at": "2026-06-30T17:00:00+03:00"}, "engagements": [engagement]},
    )
    window.workspace.change(window.workspace, lambda session: session.records.save_all((law, met)))
    window.settle()
    day = date(2026, 6, 30).isoformat()
    newest = window.ask(lambda session: session.reading.encounters_on(day))
    assert "meeting.bilateral" in [line.kind for line in newest]


def test_a_button_added_to_parts_in_sight_is_seen(qtbot: QtBot) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    flow.show()
    later, put_away = Button("later"), Button("put away")
    put_away.hide()
    flow.add_part(later)
    flow.add_part(put_away)
    assert later.isVisible()
    assert put_away.isHidden()


def test_a_law_that_nothing_names_is_shown_with_the_talks_of_the_newest_encounter(window: Window) -> None:
    law = read_record("law", {"name": "Act 4", "contact": "contact.permit"})
    window.workspace.change(window.workspace, lambda session: session.records.save(law))
    window.settle()
    found = window.ask(lambda session: session.dossier.lines_of("law"))
    record = next(line.id for line in found if line.line.get("name") == "Act 4")
    newest = window.ask(lambda session: session.reading.engagements()[0].id)
    place = window.ask(lambda session: where_is(session, record))
    assert (place.engagement, place.kind, place.record) == (newest, "law", record)


def test_what_was_just_written_is_in_sight_once_its_long_form_has_closed(window: Window) -> None:
    obstacles = section(window, "obstacle")
    window.shell.resize(1280, 640)
    obstacles.add()
    window.settle()
    form = obstacles.form
    form.row("kind").choose(["obst.legal_prohibition"])
    form.touch()
    delay = form.control("harm.delay_days")
    delay.setFocus()
    window.type("12")
    form.save_requested.emit()
    window.settle()
    window.page.board.refresh({"obstacle"})
    window.settle()
    written = next(row for row in obstacles.rows.values() if row.hasFocus())
    window.bot.waitUntil(lambda: written.visibleRegion().boundingRect() == written.rect())
