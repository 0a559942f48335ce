"""The promises board: the ledger, checks that propose, agreements that are replaced, views on good faith."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hdfield.model.judging import GoodFaithView
from hdfield.model.promises import Agreement, AgreementTerm, Commitment
from hdfield.rules.good_faith import FaithSign, FaithStanding
from hdfield.services.editing import edited
from hdfield.services.records import read_record
from tests.builders import an_id
from tests.ui.mission_window import MissionWindow, mission_window
from ui import labels
from ui.actors import presenter as actors
from ui.actors.view import ActorsPage
from ui.dossier.section import RecordsSection
from ui.dossier.signals import SignalsInput
from ui.dossier.staging import BoardPage
from ui.forms.compound import ManyPicker
from ui.promises.board import PromisesBoard, build
from ui.promises.proposal import Proposal
from ui.promises.seen_row import CheckRow, SeenRow
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]
CTRL = Qt.KeyboardModifier.ControlModifier


def page(workspace: Workspace) -> BoardPage:
    return BoardPage(workspace, build)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, page) as opened:
        yield opened


def board(window: Window) -> PromisesBoard:
    assert isinstance(window.page.board, PromisesBoard)
    return window.page.board


def section(window: Window, key: str) -> RecordsSection:
    return board(window).sections[key]


def seen(within: QWidget) -> list[str]:
    return [label.text() for label in within.findChildren(Label) if label.isVisible()]


def words(window: Window, key: str) -> list[tuple[str, str]]:
    return [(row.row.word, row.row.title) for row in section(window, key).rows.values()]


def open_card(window: Window, key: str, record: str) -> QWidget:
    section(window, key).open_record(record)
    window.settle()
    card = section(window, key).card
    assert card is not None
    return card


def button(within: QWidget, text: str) -> Button:
    return next(one for one in within.findChildren(Button) if one.text() == text and not one.isHidden())


def the_promise(window: Window, title: str) -> str:
    lines = window.ask(lambda session: session.dossier.lines_of("commitment"))
    return next(line.id for line in lines if line.line["text"]["text"] == title)


def com(window: Window, record: str) -> Commitment:
    return window.ask(lambda session: session.records.current(Commitment, record))


def agr(window: Window, record: str) -> Agreement:
    return window.ask(lambda session: session.records.current(Agreement, record))


def save(window: Window, model: type[Any], record: str, **values: Any) -> None:
    def command(session: Any) -> Any:
        return session.records.save(edited(session.records.current(model, record), values))

    window.workspace.change(window.page, command)
    window.settle()


SEEN_DRAFT = "engagements.promises.seen"


def gone_on_with(window: Window) -> Any:
    """Lock, unlock, and go on with what was picked on a card."""
    window.lock()
    window.unlock()
    draft = window.ask(lambda session: session.drafts.give(SEEN_DRAFT))
    assert draft is not None
    board(window).go_on("seen", draft)
    window.settle()
    return draft


# -- the ledger -----------------------------------------------------------------
def test_ours_stand_first_beside_theirs_with_counts_and_no_percentage(window: Window) -> None:
    assert list(board(window).sections)[:3] == ["ours", "theirs", "others"]
    assert board(window).sides.is_beside
    assert ("Due soon", "Written order to all posts on the N4") in words(window, "theirs")
    assert words(window, "theirs")[0][0] == "Due soon"
    said = seen(board(window))
    assert "2 of 3 kept · 1 partly · 1 open" in said
    assert "2 of 4 kept · 1 partly · 1 broken · 1 open" in said
    assert not any("%" in one for one in said)


def test_where_there_is_no_room_theirs_stand_below_ours(window: Window) -> None:
    window.shell.resize(1024, 700)
    window.settle()
    assert not board(window).sides.is_beside


def test_the_one_who_gave_their_word_is_named_by_code_name(window: Window) -> None:
    row = section(window, "theirs").rows[the_promise(window, "Written order to all posts on the N4")].row
    assert "BASALT" in row.second


def test_a_letter_writes_a_promise_of_ours(window: Window) -> None:
    section(window, "ours").add_chip.setFocus()
    window.type("o")
    window.type("Fuel for the pumps by Friday")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    record = com(window, the_promise(window, "Fuel for the pumps by Friday"))
    assert (record.owner, record.status, record.engagement) == ("us", "com.made", board(window).engagement)


def test_a_promise_is_kept_in_one_step_with_the_encounter_it_was_seen_in(window: Window) -> None:
    record = the_promise(window, "Written order to all posts on the N4")
    card = open_card(window, "theirs", record)
    met = com(window, record).made_in
    assert met is not None
    asked = card.findChild(SeenRow)
    assert asked is not None
    asked.picker.choose(met)
    asked.changed.emit()
    window.settle()
    section(window, "theirs").card.state_chosen.emit("com.kept")  # type: ignore[union-attr]
    window.settle()
    held = com(window, record)
    assert (held.status, held.verified_in, held.settled_on) == ("com.kept", met, "2026-06-25")
    window.press(Qt.Key.Key_Z, modifiers=CTRL)
    window.settle()
    assert com(window, record).status == "com.made"


def test_kept_without_saying_where_asks_for_it_and_keeps_what_was_chosen(window: Window) -> None:
    record = the_promise(window, "Written order to all posts on the N4")
    open_card(window, "theirs", record)
    section(window, "theirs").card.state_chosen.emit("com.kept")  # type: ignore[union-attr]
    window.settle()
    assert com(window, record).status == "com.made"
    form = section(window, "theirs").form
    assert not form.isHidden()
    assert form.value("status") == "com.kept"
    form.row("basis").choose(["basis.seen"])
    form.save_requested.emit()
    window.settle()
    assert (com(window, record).status, com(window, record).basis) == ("com.kept", "basis.seen")


@pytest.mark.parametrize("key", ["theirs", "agreement_term"])
def test_where_it_was_seen_is_there_after_locking_before_anybody_said_what_it_showed(
    window: Window, key: str
) -> None:
    record = section(window, key).ids()[0]
    card = open_card(window, key, record)
    asked = card.findChild(SeenRow)
    assert asked is not None
    met = com(window, the_promise(window, "Written order to all posts on the N4")).made_in
    assert met is not None
    asked.picker.choose(met)
    asked.picker.picked.emit(met)
    window.settle()
    draft = gone_on_with(window)
    again = section(window, key).card
    assert again is not None
    assert again.opened.view.id == record
    row = again.findChild(SeenRow)
    assert row is not None
    assert row.picker.chosen() == met
    assert draft["engagement"] == board(window).engagement


def test_a_part_of_a_name_typed_on_a_card_is_there_after_locking(window: Window) -> None:
    card = open_card(window, "theirs", section(window, "theirs").ids()[0])
    asked = card.findChild(SeenRow)
    assert asked is not None
    asked.picker.setFocus()
    window.type("bri")
    gone_on_with(window)
    again = section(window, "theirs").card
    assert again is not None
    row = again.findChild(SeenRow)
    assert row is not None
    assert row.picker.currentText() == "bri"


def test_what_was_seen_is_forgotten_with_the_save_that_says_it(window: Window) -> None:
    record = the_promise(window, "Written order to all posts on the N4")
    met = com(window, record).made_in
    assert met is not None
    card = open_card(window, "theirs", record)
    asked = card.findChild(SeenRow)
    assert asked is not None
    asked.picker.choose(met)
    asked.changed.emit()
    section(window, "theirs").card.state_chosen.emit("com.kept")  # type: ignore[union-attr]
    window.settle()
    window.lock()
    window.unlock()
    assert window.ask(lambda session: session.drafts.give(SEEN_DRAFT)) is None


def test_what_is_half_written_is_there_after_locking(window: Window) -> None:
    section(window, "theirs").add_chip.setFocus()
    window.type("t")
    window.type("The boxes come back")
    window.lock()
    window.unlock()
    section(window, "theirs").add()
    window.settle()
    assert section(window, "theirs").form.value("text") == "The boxes come back"


# -- checks -----------------------------------------------------------------------
def test_what_a_check_says_of_a_promise_is_taken_with_one_button(window: Window) -> None:
    record = the_promise(window, "No fee at the bridge")
    (proposal,) = board(window).suggested.findChildren(Proposal)
    assert any("Partly held. Set the promise to: Partly kept" in one for one in seen(proposal))
    proposal.take.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    held = com(window, record)
    assert (held.status, held.settled_on) == ("com.partly", "2026-06-11")
    assert held.verified_in is not None
    assert board(window).suggested.isHidden()
    assert section(window, "theirs").isAncestorOf(window.focus())


def test_what_a_check_says_that_nobody_met_for_is_taken_in_the_form_with_how_we_know(window: Window) -> None:
    record = the_promise(window, "Written order to all posts on the N4")
    lines = window.ask(lambda session: session.dossier.lines_of("agreement_term"))
    term = next(line.id for line in lines if line.line.get("commitment") == record)
    save(window, AgreementTerm, term, last_result="check.not_kept", last_check="2026-06-29")
    board(window).take(record, "com.broken", term)
    window.settle()
    form = section(window, "theirs").form
    window.bot.waitUntil(lambda: not form.isHidden())
    assert (form.value("status"), form.value("settled_on")) == ("com.broken", "2026-06-29")
    form.row("basis").choose(["basis.party"])
    form.save_requested.emit()
    window.settle()
    held = com(window, record)
    assert (held.status, held.settled_on, held.basis) == ("com.broken", "2026-06-29", "basis.party")


def test_a_view_that_somebody_sees_otherwise_says_so_in_its_row(window: Window) -> None:
    views = section(window, "good_faith_view")
    record = views.ids()[0]
    save(window, GoodFaithView, record, dissent={"text": "Too kind", "lang": "en"})
    assert [row.row.badge for key, row in views.rows.items() if key == record] == ["dissent"]


def test_a_term_is_checked_now_and_again_with_the_same_result(window: Window) -> None:
    record = section(window, "agreement_term").ids()[0]
    for _ in range(2):
        card = open_card(window, "agreement_term", record)
        row = card.findChild(CheckRow)
        assert row is not None
        row.again.choose(["14"])
        row.changed.emit()
        row.results.setFocus()
        row.checked.emit("check.kept")
        window.settle()
    held = window.ask(lambda session: session.records.current(AgreementTerm, record))
    assert (held.last_result, held.last_check, held.next_check) == ("check.kept", "2026-06-30", "2026-07-14")


def test_a_term_without_a_promise_is_put_into_the_ledger(window: Window) -> None:
    lines = window.ask(lambda session: session.dossier.lines_of("agreement_term"))
    record = next(line.id for line in lines if line.line["kind"] == "term.route")
    card = open_card(window, "agreement_term", record)
    button(card, "Put it into their promises").click()
    window.type("Trucks pass on the N4")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert com(window, the_promise(window, "Trucks pass on the N4")).term == record


# -- agreements ---------------------------------------------------------------------
def test_an_agreement_is_strained_by_a_term_that_was_not_held_and_renegotiated(window: Window) -> None:
    old = section(window, "agreement").ids()[0]
    save(window, Agreement, old, status="agr.in_force")
    term = section(window, "agreement_term").ids()[0]
    save(window, AgreementTerm, term, last_result="check.not_kept", last_check="2026-06-29")
    proposal = next(one for one in section(window, "agreement").findChildren(Proposal) if not one.isHidden())
    assert any("was not held" in one for one in seen(proposal))
    window.click(proposal.take)
    assert agr(window, old).status == "agr.strained"

    card = open_card(window, "agreement", old)
    window.click(button(card, "Renegotiate"))
    new = next(record for record in section(window, "agreement").ids() if agr(window, record).replaces == old)
    assert agr(window, old).status == "agr.renegotiating"
    window.settle()
    opened = section(window, "agreement").card
    assert opened is not None
    assert opened.opened.view.id == new
    assert opened.states.isAncestorOf(window.focus())
    opened.state_chosen.emit("agr.agreed")
    window.settle()
    assert (agr(window, new).status, agr(window, old).status) == ("agr.agreed", "agr.replaced")
    window.press(Qt.Key.Key_Z, modifiers=CTRL)
    window.settle()
    assert (agr(window, new).status, agr(window, old).status) == ("agr.draft", "agr.renegotiating")


def test_a_move_that_is_none_is_refused_in_words(window: Window) -> None:
    record = section(window, "agreement").ids()[0]
    card = open_card(window, "agreement", record)
    assert "Strained" not in " ".join(seen(card))
    section(window, "agreement").card.state_chosen.emit("agr.suspended")  # type: ignore[union-attr]
    window.settle()
    opened = section(window, "agreement").card
    assert opened is not None
    assert not opened.trouble.isHidden()
    assert agr(window, record).status == "agr.agreed"


def is_whole(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect() == part.rect()


def test_everybody_an_agreement_is_with_is_seen_before_it_is_saved(window: Window) -> None:
    agreements = section(window, "agreement")
    agreements.add()
    window.settle()
    chosen = agreements.form.control("actors")
    assert isinstance(chosen, ManyPicker)
    names = [button for button in chosen.findChildren(Button) if not button.isHidden()]
    assert len(names) == len(chosen.held()) == 4
    window.bot.waitUntil(lambda: all(is_whole(name) for name in names))
    assert chosen.picker.mapTo(chosen, chosen.picker.rect().topLeft()).x() <= 2
    assert chosen.picker.width() == chosen.picker.maximumWidth()


def test_that_no_status_is_conferred_stands_above_the_agreements(window: Window) -> None:
    assert "Negotiating confers no status: it says nothing of who anybody is." in seen(board(window))
    card = open_card(window, "agreement", section(window, "agreement").ids()[0])
    assert "It says so itself: negotiating confers no status." in seen(card)


# -- pledged, verified, listed; good faith -------------------------------------------
def test_pledge_conduct_and_listing_stand_in_one_row_and_a_label_is_no_listing(window: Window) -> None:
    said = seen(board(window).table)
    assert [one for one in said if one in ("Pledged", "Conduct verified", "Listed")] == [
        "Pledged",
        "Conduct verified",
        "Listed",
    ]
    assert any("a label, no listing: " in one and "called terrorists" in one for one in said)
    assert {"Kept: 2", "Partly kept: 1", "Broken: 1"} <= set(said)


def test_two_signs_against_ask_for_a_view_and_begin_it_with_what_was_seen(window: Window) -> None:
    lines = window.ask(lambda session: session.dossier.lines_of("good_faith_view"))
    newest = max(line.line["on"] for line in lines)
    names = {"No fee at the bridge": "2026-06-27", "Safe passage to Ain Toulbe on 16 March": "2026-06-28"}
    assert newest < "2026-06-27"
    for title, day in names.items():
        save(window, Commitment, the_promise(window, title), status="com.broken", settled_on=day)
    assert "asks for a new view" in [
        one.accessibleName() for one in board(window).signs.findChildren(QWidget)
    ]
    links = [one.text() for one in board(window).signs.findChildren(Button) if "Safe passage" in one.text()]
    assert len(links) == 1
    window.click(button(board(window).signs, "Write a view"))
    form = section(window, "good_faith_view").form
    assert [one["signal"] for one in form.values()["minus"]] == ["gf.breaks"]
    form.row("view").choose(["faith.mixed"])
    form.save_requested.emit()
    window.settle()
    record = section(window, "good_faith_view").ids()[0]
    held = window.ask(lambda session: session.records.current(GoodFaithView, record))
    assert (held.view, held.on, held.minus[0].signal) == ("faith.mixed", "2026-06-30", "gf.breaks")
    assert held.minus[0].seen_in is not None
    assert "asks for a new view" not in [
        one.accessibleName() for one in board(window).signs.findChildren(QWidget) if not one.isHidden()
    ]


def test_an_actors_sheet_says_what_it_pledged_over_all_talks_beside_what_was_seen_and_listed(
    qtbot: QtBot,
) -> None:
    def sheet(workspace: Workspace) -> ActorsPage:
        built = actors.build(workspace)
        assert isinstance(built, ActorsPage)
        return built

    with mission_window(qtbot, sheet) as window:
        lines = window.ask(lambda session: session.dossier.lines_of("commitment"))
        broken = next(line for line in lines if line.line["status"] == "com.broken")
        window.page.show_record(broken.line["actor"])
        window.settle()
        part = window.page.pane.pledges
        assert part.isVisible()
        said = seen(part)
        assert {"No fee at the bridge", "Broken: 1", "UN Children and Armed Conflict annex"} <= set(said)
        window.workspace.change(
            window.page, lambda session: session.promises.see(broken.id, "com.partly", None)
        )
        window.settle()
        assert "Broken: 1" not in seen(part)


@pytest.mark.parametrize("width", [1280, 1024])
def test_every_signal_can_be_seen_and_chosen(window: Window, width: int) -> None:
    window.shell.resize(width, 800)
    section(window, "good_faith_view").add()
    window.settle()
    form = section(window, "good_faith_view").form
    for name, count in (("plus", 7), ("minus", 8)):
        field = form.control(name)
        assert isinstance(field, SignalsInput)
        chips = [chip for chip in field.chips.laid_parts() if not chip.isHidden()]
        assert len(chips) == count
        assert all(field.chips.rect().contains(chip.geometry()) for chip in chips)


def test_of_hundreds_of_signs_the_newest_are_shown_and_the_earlier_asked_for(window: Window) -> None:
    signs = board(window).signs
    actor = board(window)._held.file.engagement.actors[0]  # type: ignore[union-attr]
    found = tuple(
        FaithSign(
            an_id(f"seen {day}"), "encounter", "gf.stalls", f"2026-{1 + day // 28:02}-{1 + day % 28:02}", True
        )
        for day in range(300)
    )
    signs._source = lambda sign: f"sign of {sign.day}"
    signs.show_standing((FaithStanding(actor, "", "", found),), lambda _actor: "them")

    def links() -> list[str]:
        return [one.text() for one in signs.findChildren(Button) if one.text().startswith("sign of")]

    few = links()
    assert len(few) < 10
    assert few[-1] == f"sign of {found[-1].day}"
    window.click(button(signs, "Show 294 earlier"))
    assert len(few) < len(links()) < 60
    focus = window.focus()
    assert isinstance(focus, Button)
    assert focus.text() == f"sign of {found[300 - len(links())].day}"


def test_a_label_without_a_word_of_whose_it_is_is_still_said(window: Window) -> None:
    actor = board(window)._held.file.engagement.actors[0]  # type: ignore[union-attr]
    fact = read_record(
        "actor_fact", {"actor": actor, "kind": "fact.listing", "listing": {"kind": "list.label_only"}}
    )
    window.ask(lambda session: session.records.save(fact))
    window.page.board.refresh(())
    window.settle()
    said = [one.text() for one in board(window).table.findChildren(Label)]
    assert labels.label("listing_kind", "list.label_only", "en") in said
