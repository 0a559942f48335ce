"""Capture in the whole program, by keyboard alone: what a tired person writes at night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hdfield.model.incident import Incident
from tests.journeys.night_window import DUTY, Night

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


def at_length(night: Night, letter: str) -> None:
    """Open the full form for a kind or a table."""
    night.press("Ctrl+2", "Ctrl+N")
    night.type(letter)


# -- quick ----------------------------------------------------------------------
def test_passed_nothing_asked_takes_three_actions(night: Night) -> None:
    night.acts = 0
    night.type("np")
    night.press("Return")
    assert night.acts == 3
    record = night.record()
    assert (record.outcome, [pair.demand for pair in record.demands]) == ("passed", ["demand.none"])
    night.sees("Saved")


def test_a_full_checkpoint_record_takes_eight_actions(night: Night) -> None:
    night.acts = 0
    night.type("m2ifr2b")
    night.press("Return")
    assert night.acts == 8
    record = night.record()
    assert (record.kind, record.outcome, record.wait_min) == ("checkpoint.manned_post", "turned_back", 30)
    assert [(pair.demand, pair.response) for pair in record.demands] == [
        ("demand.identity", "refused"),
        ("demand.fee", "refused"),
    ]
    night.sees("Turned back, Wadi Senn")


def test_at_the_end_of_the_day_what_is_thin_is_completed_or_let_be(night: Night) -> None:
    for keys in ("mf", "bi"):
        night.type(keys)
        night.press("Return")
    night.go_to("The day and what waits")
    night.row_down_to("to complete")
    night.press("Return")
    night.type("rb")
    night.press("Return")
    assert (night.record().outcome, night.record().state) == ("turned_back", "rec.complete")
    night.go_to("The day and what waits")
    night.row_down_to("to complete")
    night.press("Space")
    assert not any("to complete" in row for row in night.rows())


# -- the full form of each table --------------------------------------------------
def test_a_checkpoint_with_its_pairs_and_what_was_done_to_the_device(night: Night) -> None:
    at_length(night, "m")
    night.go_to("What was asked")
    night.type("f")
    night.press("Tab")
    night.type("t")
    night.go_to("Outcome")
    night.type("g")
    night.go_to("All fields")
    night.press("Space")
    assert "Save" not in night.here()
    night.go_to("Shown · What was done")
    night.press("Space")
    night.go_to("What could be seen")
    night.type("the list of today")
    night.press("Ctrl+Return")
    record = night.record()
    assert [(pair.demand, pair.response) for pair in record.demands] == [("demand.fee", "met_under_threat")]
    assert (record.kind, record.outcome) == ("checkpoint.manned_post", "goods_taken")
    assert record.device_event is not None
    assert (record.device_event.shown, record.device_event.what_was_visible) == (True, "the list of today")
    night.sees("nobody is blamed", "Note an incident…")


def test_a_desk_with_the_protection_topics_spoken_of(night: Night) -> None:
    at_length(night, "2")
    night.go_to("Protection spoken of")
    night.press("Space", "Right", "Space")
    night.go_to("Outcome")
    night.type("e")
    night.press("Ctrl+Return")
    record = night.record()
    assert (record.kind, record.protection, record.outcome) == (
        "authority_desk.office",
        ("protect.children", "protect.health_care"),
        "postponed",
    )


def test_a_letter_relayed_delivered_and_answered_by_a_call(night: Night) -> None:
    at_length(night, "3")
    night.go_to("Relayed by")
    night.type("HARBOUR")
    night.go_to("What we asked to be passed on")
    night.type("Please let the medicine pass.")
    night.go_to("Answer due")
    night.type("3")
    night.go_to("Outcome")
    night.type("d")
    night.press("Ctrl+Return")
    letter = night.record()
    assert (letter.relay, letter.answer_due, letter.outcome) == ("HARBOUR", "2026-07-03", "message_delivered")
    at_length(night, "p")
    night.go_to("Answers the message")
    night.press("Space")
    night.press("Ctrl+Return")
    night.sees("Please let the medicine pass.")
    calls = night.ask(lambda session: session.reading.newest_encounters(2))
    assert {call.kind for call in calls} == {letter.kind, "remote.phone"}


def test_a_meeting_with_the_offers_of_both_sides_and_its_debrief(night: Night) -> None:
    at_length(night, "e")
    night.go_to("Add an ask or an offer")
    night.press("Return")
    night.type("Open the road on Mondays")
    night.press("Return")
    night.press("Shift+Tab")
    night.type("tcAfter ten only")
    night.press("Ctrl+Return")
    night.sees("Debrief in two minutes")
    night.go_to("Debrief in two minutes")
    night.press("Return")
    night.type("They listened")
    night.press("Tab", "Tab")
    night.type("Bring the map")
    night.press("Ctrl+Return")
    record = night.record()
    assert [(offer.by, offer.kind, offer.text.text) for offer in record.offers] == [
        ("us", "ask", "Open the road on Mondays"),
        ("them", "counter", "After ten only"),
    ]
    assert record.debrief is not None
    assert (record.debrief.went_well, record.debrief.next_time) == ("They listened", "Bring the map")


def test_a_go_between_who_carries_word(night: Night) -> None:
    at_length(night, "5")
    night.go_to("People met")
    night.type("larch")
    night.press("Return")
    night.go_to("Delivered")
    night.press("Space")
    night.press("Ctrl+Return")
    record = night.record()
    assert (record.kind, record.delivered, len(record.people)) == ("intermediary.local_partner", "yes", 1)


def test_what_was_only_seen_says_who_held_the_post(night: Night) -> None:
    at_length(night, "6")
    night.go_to("Who held the post")
    night.press("Space")
    night.go_to("Note")
    night.type("هادئ")
    night.press("Ctrl+Return")
    record = night.record()
    assert (record.kind, len(record.operators)) == ("observation.no_contact", 1)
    assert record.note is not None
    assert record.note.text == "هادئ"


def test_fields_that_do_not_belong_to_a_kind_are_not_shown(night: Night) -> None:
    for table, absent in (("3", "Wait"), ("4", "Relayed by"), ("6", "What was asked"), ("1", "Relayed by")):
        at_length(night, table)
        assert not any(absent in stop for stop in night.walk()), (table, absent)
        night.press("Esc")


def incident_of(night: Night, encounter: str) -> Incident:
    """Give the one incident of an encounter."""

    def found(session: Session) -> list[Incident]:
        rows = session.reading.rows("incident")
        return [session.records.current(Incident, row.record) for row in rows]

    (made,) = [incident for incident in night.ask(found) if incident.encounter == encounter]
    return made


# -- harm -----------------------------------------------------------------------
def test_goods_taken_offer_an_incident_which_makes_the_next_bundle_urgent(night: Night) -> None:
    night.type("bgtg")
    night.press("Return")
    night.sees("Note the incident")
    night.press("Ctrl+I")
    night.type("gdo2")
    night.press("Return")
    made = incident_of(night, str(night.record().id))
    night.sees("Incident saved; it leaves first")
    assert (made.act, set(made.affected), made.injury) == (
        "act.theft",
        {"aff.goods", "aff.driver"},
        "injury.none",
    )


def test_from_a_weapon_pointed_the_card_comes_first_and_the_record_waits(night: Night) -> None:
    night.type("mfu")
    night.sees("Are you safe?", DUTY)
    night.type("l")
    assert (night.record().threat, night.record().state) == ("weapon_shown", "rec.quick")
    night.sees("to complete")


def test_a_record_is_handed_over_to_a_colleague(night: Night) -> None:
    night.type("fc")
    night.sees("Are you safe?")
    night.type("h")
    night.press("Tab")
    night.type("U-NEG9")
    night.press("Return")
    assert night.record().threat == "force_used"
    (step,) = [step for step in night.ask(lambda session: session.tasks.open()) if step.owner == "U-NEG9"]
    assert (step.what, step.about is not None) == ("Complete the record", True)


def test_esc_at_the_card_goes_back_to_writing_and_discards_nothing(night: Night) -> None:
    night.type("fc")
    night.sees("Are you safe?")
    night.press("Esc")
    night.go_to("Outcome")
    night.type("r")
    night.press("Return")
    record = night.record()
    assert (record.threat, record.outcome) == ("force_used", "refused")


# -- next steps -------------------------------------------------------------------
def test_a_next_step_is_written_and_checked_off_on_today(night: Night) -> None:
    night.press("Ctrl+T")
    night.type("Thank the post")
    night.go_to("By when?")
    night.type("2")
    night.press("Return")
    night.sees("Thank the post")
    (step,) = [
        step for step in night.ask(lambda session: session.tasks.open()) if step.what == "Thank the post"
    ]
    assert step.due == "2026-07-01"
    night.go_to("The day and what waits")
    night.row_down_to("Thank the post")
    night.press("Space")
    assert all(step.what != "Thank the post" for step in night.ask(lambda session: session.tasks.open()))
