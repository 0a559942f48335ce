"""A negotiation in the whole program by keyboard alone: opened, promised, agreed, strained, negotiated anew."""

from __future__ import annotations

from itertools import pairwise

from tests.journeys.night_window import Night

TALKS, LINES, PROMISES, PRINCIPLES = "Alt+2", "Alt+3", "Alt+7", "Alt+8"


def opened(night: Night, title: str = "Mill road") -> None:
    """Open a new engagement by its title alone."""
    night.press("Ctrl+8")
    night.go_to("New engagement")
    night.press("Return")
    night.type(title)
    night.press("Ctrl+Return")
    night.sees(title, "Unanswered")


def status(night: Night, *states: str) -> None:
    """Move the record in front along its states, the next one reached by arrow from the one before."""
    for before, after in pairwise(states):
        night.go_to(f"{before} · Status")
        for _ in range(9):
            if night.here() == f"{after} · Status":
                break
            night.press("Right")
        assert night.here() == f"{after} · Status"
        night.press("Space")


def test_a_new_engagement_waits_on_today_until_its_review_and_its_risks_are_answered(night: Night) -> None:
    opened(night)
    night.sees("Unanswered 2")
    night.press("Ctrl+1")
    night.sees("Mill road")
    night.press("Ctrl+8")
    night.go_to("Gone through: there is none")
    night.press("Space")
    night.sees("Unanswered 1")
    night.press(PRINCIPLES)
    night.go_to("Review at the beginning")
    night.press("Return")
    night.go_to("Edit")
    night.press("Return")
    night.go_to("What is decided?")
    night.type("We go on")
    night.go_to("Decided by")
    night.type("U-MAND")
    night.go_to("Decided on")
    night.type("2026-06-30")
    night.press("Ctrl+Return")
    night.until(lambda: "Unanswered" not in night.words())
    waiting = night.ask(lambda session: session.signs.waiting())
    assert not [one for one in waiting if one.engagement.names.en == "Mill road"]


def test_phases_are_opened_beside_each_other_by_hand(night: Night) -> None:
    opened(night)
    for phase in ("Prenegotiation", "Bargaining"):
        night.go_to(f"Open: {phase}")
        night.press("Space")
    night.sees("Close: Prenegotiation", "Close: Bargaining", "Open: Implementation")


def test_a_mandate_that_is_issued_waits_for_its_other_end(night: Night) -> None:
    opened(night)
    night.press(LINES, "Return")
    night.type("One trip to the mill and back")
    night.press("Ctrl+Return", "Return")
    night.go_to("Issue it")
    night.press("Return")
    night.sees("Issued", "Unanswered 3")


def test_a_small_first_ask_is_promised_and_kept_only_with_what_it_rests_on(night: Night) -> None:
    opened(night)
    night.press(TALKS, "Return")
    night.type("One trip to the mill")
    night.go_to("Is it the small first ask?")
    night.press("Space", "Ctrl+Return")
    night.sees("One trip to the mill")
    night.press(PROMISES)
    night.go_to("Add one of theirs")
    night.press("Return")
    night.type("The bar stays up on Friday")
    night.press("Ctrl+Return", "Return")
    status(night, "Made", "Kept")
    # Kept by what? The form asks before anything is saved.
    night.go_to("Or how do we know?")
    night.press("Space", "Ctrl+Return")
    night.sees("1 kept")
    night.press("Ctrl+Z")
    night.until(lambda: "1 kept" not in night.words())


def test_an_agreement_is_made_strained_and_negotiated_anew_along_its_states_and_undo_goes_back(
    night: Night,
) -> None:
    opened(night)
    night.press(PROMISES)
    night.go_to("Add an agreement")
    night.press("Return")
    night.type("The road is open on Fridays")
    night.press("Ctrl+Return", "Return")
    night.go_to("Draft · Status")
    night.sees("Agreed", "Ended")
    status(night, "Draft", "Agreed", "In force", "In force, strained", "Being renegotiated")
    night.sees("Being renegotiated, The road is open on Fridays")
    night.press("Ctrl+Z")
    night.sees("In force, strained, The road is open on Fridays")
    night.press("Ctrl+3")
    night.sees("The road is open on Fridays", "strained")


def test_what_stands_in_now_is_a_key_from_its_record(night: Night) -> None:
    opened(night)
    night.go_to("Now: Unanswered 2")
    night.press("Space")
    night.go_to("What to look at now")
    night.row_down_to("review")
    night.press("Return")
    night.sees("Review at the beginning")


def test_a_promise_on_the_timeline_opens_on_the_board_it_belongs_to(night: Night) -> None:
    night.press("Ctrl+3")
    night.row_down_to("Written order to all posts on the N4")
    night.press("Return")
    assert night.page() == "engagements"
    night.sees("Wadi Senn clinics", "Our promises", "Written order to all posts on the N4")
