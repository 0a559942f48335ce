"""What would bring them: openings, expected gains, the cost of a refusal, carrots before sticks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hdfield.model.engagement import Engagement
from hdfield.model.inducements import Inducement
from hdfield.model.judging import PrincipleReview
from hdfield.model.obstacles import Obstacle
from hdfield.services.editing import edited
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow, mission_window
from ui.dossier.staging import BoardPage
from ui.inducements.board import InducementsBoard, build
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.scroll import ScrollColumn
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]
CTRL = Qt.KeyboardModifier.ControlModifier
HARD = "Vaccination near Tell Orma"


def page(workspace: Workspace) -> BoardPage:
    return BoardPage(workspace, build)


def hard_page(workspace: Workspace) -> BoardPage:
    return BoardPage(workspace, build, engagement=HARD)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, page) as opened:
        yield opened


@pytest.fixture
def hard(qtbot: QtBot) -> Iterator[Window]:
    """The talks with those who trade on defiance."""
    with mission_window(qtbot, hard_page) as opened:
        yield opened


def board(window: Window) -> InducementsBoard:
    assert isinstance(window.page.board, InducementsBoard)
    return window.page.board


def bare(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def seen(window: Window, within: QWidget | None = None) -> list[str]:
    labels = (within or window.page).findChildren(Label)
    return [bare(label.text()) for label in labels if label.isVisible()]


def button(within: QWidget, words: str) -> Button:
    return next(one for one in within.findChildren(Button) if one.isVisible() and one.text() == words)


def a_stick_of_ours(window: Window) -> str:
    return an_inducement(window, kind="stick.own_denunciation", wielder="by.us", status="proposed")


def an_inducement(window: Window, **said: str) -> str:
    """Write one down toward the actor in sight."""
    target, engagement = board(window).openings.actor(), board(window).engagement
    values = {"target": target, "engagement": engagement, **said}
    changes = window.ask(lambda session: session.records.save(read_record("inducement", values)))
    window.workspace.tell(changes, None)
    window.settle()
    return changes.saved[0]


def inducement(window: Window, record: str) -> Inducement:
    return window.ask(lambda session: session.records.current(Inducement, record))


# -- what would bring them ------------------------------------------------------
def test_where_an_opening_may_lie_stands_actor_by_actor_and_leads_to_its_fact(window: Window) -> None:
    openings = board(window).openings
    assert "health department and clinics in Dar Selim" in seen(window, openings)
    openings.actors.setFocus()
    window.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    window.bot.waitUntil(lambda: len(seen(window, openings)) > 1)
    words = seen(window, openings)
    assert "Depends on / embedded in: Elders' Council of Wadi Senn" in words
    assert "health department and clinics in Dar Selim" not in words
    way = button(openings, "Told by someone else · Probable")
    way.setFocus()
    window.press(Qt.Key.Key_Return)
    room, record = window.opened[-1]
    kinds = window.ask(lambda session: session.records.view(record).kind)
    assert (room, kinds) == ("actors", "actor_fact")


def test_one_actor_is_always_in_sight_even_where_a_person_takes_it_back(window: Window) -> None:
    openings = board(window).openings
    openings.actors.setFocus()
    window.press(Qt.Key.Key_Space)
    assert openings.actor() != ""


def test_what_nobody_wrote_down_says_how_to_add_it(window: Window) -> None:
    openings = board(window).openings
    openings.actors.setFocus()
    window.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    window.bot.waitUntil(lambda: len(seen(window, openings)) > 1)
    assert "Not known. Add a fact to their sheet: Exposure to sanctions" in seen(window, openings)
    assert any(words.startswith("Allowed: seed before the rains") for words in seen(window, openings))


def test_what_they_allow_and_refuse_stands_beside(window: Window) -> None:
    words = seen(window, board(window).openings)
    assert "Allowed: clinics (since April 2026), vaccination (since April 2026)" in words
    assert "Refused: lists of households" in words
    assert "Not known: visits to detained people" in words


# -- what they hope for, what no would cost -------------------------------------
def test_what_they_hope_for_is_said_to_be_no_offer_and_leads_to_its_review(window: Window) -> None:
    gains = board(window).panels["gains"]
    words = seen(window, gains)
    assert "Written down to see it coming. It is never an offer of ours." in words
    assert "Aid replaces their own duty" in words
    button(gains, "Review: Aid replaces their obligation").click()
    room, record = window.opened[-1]
    review = window.ask(lambda session: session.records.current(PrincipleReview, record))
    assert (room, review.trigger) == ("engagements", "trig.substitution")


def test_a_gain_that_endangers_a_principle_offers_the_review_nobody_began(window: Window) -> None:
    talks = window.ask(lambda session: session.records.current(Engagement, board(window).engagement))
    changed = edited(talks, {"expected_gains": ["gain.taxation"]})
    window.workspace.change(window.workspace, lambda session: session.records.save(changed))
    window.settle()
    window.click(button(board(window).panels["gains"], "Begin the review"))
    assert board(window).review.row("trigger").chosen() == ("trig.illicit_tax",)
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert board(window).review.isHidden()
    assert any(one.text().startswith("Review:") for one in board(window).panels["gains"].findChildren(Button))


def test_the_cost_of_a_refusal_is_written_on_the_engagement_and_survives_locking(window: Window) -> None:
    cost = board(window).panels["cost"]
    window.click(cost.write)
    window.press(Qt.Key.Key_End, modifiers=CTRL)
    window.type(" And the market.")
    window.lock()
    window.unlock()
    window.settle()
    cost = board(window).panels["cost"]
    cost.edit()
    window.settle()
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    saved = window.ask(lambda session: session.records.current(Engagement, board(window).engagement))
    assert saved.cost_of_no is not None
    assert saved.cost_of_no.text.endswith(" And the market.")
    assert set(saved.cost_of_no_by) == {"by.community", "by.coalition"}
    assert saved.expected_gains != ()


# -- carrots before sticks --------------------------------------------------------
def test_carrots_stand_before_sticks_and_only_carrots_have_a_letter(window: Window) -> None:
    mine = board(window)
    assert (
        mine.carrots.mapTo(mine, mine.carrots.rect().topLeft()).y()
        < mine.sticks.mapTo(mine, mine.sticks.rect().topLeft()).y()
    )
    assert (mine.carrots.add_chip.letter, mine.sticks.add_chip.letter) == ("c", "")
    keys = {command.key for command in mine.commands()}
    assert "inducements.carrots" in keys
    assert "inducements.sticks" not in keys


def test_a_letter_writes_a_carrot_and_no_expected_gain_is_among_what_may_be_offered(window: Window) -> None:
    mine = board(window)
    mine.carrots.add_chip.setFocus()
    window.type("c")
    form = mine.carrots.form
    codes = form.row("kind").codes()
    assert codes
    assert all(code.startswith("carrot.") for code in codes)
    form.row("kind").choose(["carrot.technical_help"])
    form.record_picker("target").choose(mine.openings.actor())
    form.control("text").setFocus()
    window.type("A course on the law of war.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    record = next(
        one for one in mine.carrots.ids() if inducement(window, one).kind == "carrot.technical_help"
    )
    saved = inducement(window, record)
    assert (saved.status, saved.wielder, saved.engagement) == ("idea", "by.us", mine.engagement)
    assert mine.carrots.rows[record].row.badge == "no harm check"


def test_a_form_taller_than_the_window_is_read_from_its_top(window: Window) -> None:
    mine = board(window)
    window.click(mine.carrots.add_chip)
    form, column = mine.carrots.form, window.page.findChild(ScrollColumn)
    assert isinstance(column, ScrollColumn)
    window.bot.waitUntil(lambda: form.height() > column.viewport().height())
    window.bot.waitUntil(lambda: 0 <= form.mapTo(column.viewport(), QPoint()).y() < 100)


def test_a_stick_begins_as_noticed_and_as_anybodys_but_ours(window: Window) -> None:
    mine = board(window)
    window.click(mine.sticks.add_chip)
    form = mine.sticks.form
    assert form.row("wielder").chosen() == ("by.unknown",)
    assert form.row("wielder").codes()[-1] == "by.us"
    assert form.field("review").isHidden()
    assert not form.field("firewall").isHidden()
    form.row("kind").choose(["stick.arms_embargo"])
    form.record_picker("target").choose(mine.openings.actor())
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    record = next(one for one in mine.sticks.ids() if inducement(window, one).kind == "stick.arms_embargo")
    assert (inducement(window, record).status, inducement(window, record).wielder) == (
        "noticed",
        "by.unknown",
    )


def test_to_denounce_them_ourselves_is_ours_and_never_noticed(window: Window) -> None:
    mine = board(window)
    window.click(mine.sticks.add_chip)
    form = mine.sticks.form
    window.press(Qt.Key.Key_Space)
    assert form.row("kind").chosen() == ("stick.own_denunciation",)
    assert (form.row("wielder").chosen(), form.row("status").chosen()) == (("by.us",), ("idea",))
    assert not form.field("review").isHidden()
    window.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert form.row("kind").chosen() == ("stick.third_party_denunciation",)
    assert (form.row("wielder").chosen(), form.row("status").chosen()) == (("by.unknown",), ("noticed",))


def test_a_stick_of_ours_waits_and_its_review_begins_in_place_and_is_linked(window: Window) -> None:
    record = a_stick_of_ours(window)
    mine = board(window)
    mine.open_record(record)
    window.settle()
    card = mine.sticks.card
    assert card is not None
    words = "A stick of our own waits for a decided principle review and a harm check."
    assert words in seen(window, card)
    window.click(button(card, "Begin the review"))
    assert mine.review.row("trigger").chosen() == ("trig.own_stick",)
    mine.review.control("facts").setFocus()
    window.type("To be said in public by us.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    review = inducement(window, record).review
    assert review is not None
    held = window.ask(lambda session: session.records.current(PrincipleReview, review))
    assert (held.trigger, held.raised_by, held.decided_on) == ("trig.own_stick", record, None)


def test_approving_it_without_a_review_is_refused_in_words_and_mended_in_the_form(window: Window) -> None:
    record = a_stick_of_ours(window)
    mine = board(window)
    mine.open_record(record)
    window.settle()
    assert mine.sticks.card is not None
    mine.sticks.card.state_chosen.emit("approved")
    window.settle()
    form = mine.sticks.form
    assert not form.isHidden()
    assert inducement(window, record).status == "proposed"
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert any("principle review" in words for words in seen(window, form))
    window.click(mine.way)
    mine.review.control("facts").setFocus()
    window.type("Said by us.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert mine.way.hasFocus()
    assert form.record_picker("review").chosen() != ""
    assert inducement(window, record).review is None  # saved with the rest of the form, by the person


def test_a_review_half_written_is_there_after_locking(window: Window) -> None:
    mine = board(window)
    mine.review.engagement = mine.engagement
    mine.review.begin("trig.own_stick")
    mine.review.control("facts").setFocus()
    window.type("half a thought")
    window.lock()
    window.unlock()
    window.settle()
    draft = window.ask(lambda session: session.drafts.give("engagements.inducements.review"))
    board(window).go_on("review", draft)
    assert board(window).review.value("facts") == "half a thought"


# -- in play together ---------------------------------------------------------------
def test_what_is_in_play_stands_together_the_hardest_on_trust_first(window: Window) -> None:
    together = board(window).together
    titles = [one.text() for one in together.findChildren(Button)]
    assert titles[0] == "Security Council statement"
    words = seen(window, together)
    assert (
        "Together: some cost to trust. Seen: Opened talks (2), Unclear (2), Conduct changed, Reputational only."
        in words
    )
    window.click(button(together, "Security Council statement"))
    assert board(window).sticks.card is not None


def test_a_targeted_sanction_stands_beside_how_far_it_could_reach_them(hard: Window) -> None:
    words = "What it could reach: banks abroad: No · travel: No · open markets: No"
    assert any(words in one for one in seen(hard, board(hard).together))
    board(hard).open_record(board(hard).sticks.ids()[0])
    hard.settle()
    card = board(hard).sticks.card
    assert card is not None
    assert any(words in one for one in seen(hard, card))


def test_harm_to_trust_is_offered_as_an_obstacle_once(hard: Window) -> None:
    mine = board(hard)
    stick = inducement(hard, mine.sticks.ids()[0])
    changed = edited(stick, {"observed": "fx.harmed_trust"})
    hard.workspace.change(hard.workspace, lambda session: session.records.save(changed))
    hard.settle()
    mine.open_record(stick.id or "")
    hard.settle()
    assert mine.sticks.card is not None
    assert mine.sticks.rows[stick.id or ""].row.badge == "Harmed trust"
    hard.click(button(mine.sticks.card, "Note the harm to trust as an obstacle"))
    room, record = hard.opened[-1]
    written = hard.ask(lambda session: session.records.current(Obstacle, record))
    assert (room, written.kind, written.actor) == ("engagements", "obst.trust_damage", stick.target)
    mine.step_back()
    mine.open_record(stick.id or "")
    hard.settle()
    assert mine.sticks.card is not None
    assert not any("harm to trust" in one.text() for one in mine.sticks.card.findChildren(Button))


def test_the_only_actor_of_talks_need_not_be_chosen_and_one_of_several_must_be(window: Window) -> None:
    mine = board(window)
    window.click(mine.carrots.add_chip)
    assert mine.carrots.form.record_picker("target").chosen() == ""
    alone = read_record("engagement", {"title": {"en": "Alone"}, "actors": [mine.openings.actor()]})
    record = window.ask(lambda session: session.records.save(alone)).saved[0]
    mine.show_engagement(record)
    window.settle()
    window.click(mine.carrots.add_chip)
    window.settle()
    assert mine.carrots.form.record_picker("target").chosen() == mine.openings.actor()


def test_an_engagement_with_nobody_named_says_so(window: Window) -> None:
    empty = read_record("engagement", {"title": {"en": "Nobody yet"}})
    record = window.ask(lambda session: session.records.save(empty)).saved[0]
    board(window).show_engagement(record)
    window.settle()
    assert "Nobody named yet" in seen(window, board(window).openings)
    assert board(window).together.isHidden()


def test_what_comes_into_play_and_goes_out_of_it_is_dated_with_its_state(window: Window) -> None:
    mine = board(window)
    record = an_inducement(window, kind="carrot.technical_help", wielder="by.us", status="approved")
    mine.open_record(record)
    window.settle()
    for status, day in (("deployed", "on"), ("withdrawn", "ended_on")):
        assert mine.carrots.card is not None
        mine.carrots.card.state_chosen.emit(status)
        window.settle()
        assert getattr(inducement(window, record), day) == "2026-06-30"


def test_what_the_board_adds_to_an_open_record_speaks_the_language_that_was_chosen(window: Window) -> None:
    record = a_stick_of_ours(window)
    mine = board(window)
    mine.open_record(record)
    window.settle()
    window.workspace.language.speak("fr")
    try:
        window.settle()
        assert mine.sticks.card is not None
        assert button(mine.sticks.card, "Commencer l’examen")
        assert "Incitations" in seen(window)
        assert any(words.startswith("Permis : clinics") for words in seen(window, mine.openings))
    finally:
        window.workspace.language.speak("en")
        window.settle()
