"""Quick capture without a window: what a person does never loses what a person did."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.model.encounter import Encounter
from hdfield.model.place import Place
from hdfield.rules.red_lines import Line
from ui.today.capture import Capture, restored
from ui.today.filling import capture_of, records_of
from ui.today.keys import WAITS
from ui.today.rows import LINES, NEW, NOTHING, OTHER, PAIR, ROWS, Row, Usual
from ui.today.words import Around, board

NOW = datetime.fromisoformat("2026-06-30T18:00:00+03:00")
BRIDGE, POST = "a" * 32, "b" * 32
USUAL = Usual(BRIDGE, {BRIDGE: "checkpoint.barricade", POST: "checkpoint.manned_post"})
AROUND = Around((BRIDGE, POST), {BRIDGE: ("c" * 32, "d" * 32)})
FEES = Line("f" * 32, frozenset({"bridge"}), frozenset({"demand.fee", "demand.share_goods"}))
LISTS = Line("e" * 32, frozenset(), frozenset({"demand.staff_list", "demand.fee"}))
ESCORT = Line("d" * 32, frozenset({"ridge"}), frozenset({"demand.escort"}))
GIFTS = Line("c" * 32, frozenset(), frozenset({"demand.fee"}))
RED_LINES = (FEES, LISTS, ESCORT, GIFTS)
FRESH = Capture().filled_in(USUAL)
CHOICES = (
    *("kind", "place", "when", "demands", "answer", "own", "events", "outcome", "wait"),
    *("threat", "delivered", "actors", "people", "engagements", "note", "kept"),
)
OWNED: dict[str, tuple[str, ...]] = {
    "what": ("kind", "place"),
    "where": ("place", "kind"),
    "when": ("when",),
    "asked": ("demands",),
    "answer": ("answer", "own"),
    **dict.fromkeys(LINES, ("events",)),
    "outcome": ("outcome", "wait"),
    "threat": ("threat",),
    "delivered": ("delivered",),
    "who": ("actors",),
    "people": ("people",),
    "engagement": ("engagements",),
    "note": ("kept",),
}


def typed(keys: str, lang: str = "en", start: Capture = FRESH) -> Capture:
    """Type letters; ``>`` is Tab and ``<`` is Esc."""
    capture = start
    for key in keys:
        if key in "<>":
            capture = capture.back() if key == "<" else capture.forward()
            continue
        target = capture.target(key, board(capture, AROUND, lang).letters(), lang)
        if target is not None:
            capture = capture.choose(*target, NOW, USUAL)
    return capture


def record(capture: Capture, before: Encounter | None = None) -> Encounter:
    made = records_of(capture, NOW, "en", lambda: "e" * 32, before)[-1]
    assert isinstance(made, Encounter)
    return made


@pytest.mark.parametrize(
    ("lang", "keys"), [("en", "np"), ("fr", "rp"), ("ar", "شو"), ("ar", "a,"), ("en", "ىح")]
)
def test_passed_nothing_asked_takes_two_letters_and_enter(lang: str, keys: str) -> None:
    made = record(typed(keys, lang))
    assert (made.outcome, [d.demand for d in made.demands]) == ("passed", [NOTHING])
    assert (made.kind, made.place, made.state) == ("checkpoint.barricade", BRIDGE, "rec.quick")


def test_a_full_checkpoint_record_takes_seven_letters_and_enter() -> None:
    made = record(typed("m2ifr2b"))
    assert (made.kind, made.place) == ("checkpoint.manned_post", POST)
    assert [(d.demand, d.response) for d in made.demands] == [
        ("demand.identity", "refused"),
        ("demand.fee", "refused"),
    ]
    assert (made.outcome, made.wait_min) == ("turned_back", 30)


def test_a_letter_acts_on_the_present_row_first() -> None:
    assert typed("p").kind == "remote.phone"
    assert typed(">p").demands == ("demand.permit",)
    assert typed("np").outcome == "passed"


def test_one_choice_moves_on_and_a_row_of_several_does_not() -> None:
    assert typed("b").row == "where"
    assert typed("b1").row == "when"
    assert typed("if").row == "asked"
    assert typed("if>").row == "answer"
    assert typed("if>r").row == "outcome"
    assert typed("n").row == "outcome"


def test_waited_stays_for_the_minutes_and_minutes_say_waited() -> None:
    assert typed("nw").row == "outcome"
    assert (typed("nw2").outcome, typed("nw2").wait) == ("delayed", 30)
    assert (typed("n2").outcome, typed("n2").wait) == ("delayed", 30)
    assert (typed("n2b").outcome, typed("n2b").wait) == ("turned_back", 30)


def test_nothing_asked_stands_alone() -> None:
    assert typed("ifn").demands == (NOTHING,)
    assert typed("n<<i").demands == ("demand.identity",)


def test_one_answer_is_for_all_and_each_may_then_have_its_own() -> None:
    made = record(typed("if>r"))
    assert [d.response for d in made.demands] == ["refused", "refused"]
    own = typed("if>r<2e")
    assert [d.response for d in record(own).demands] == ["refused", "explained_waived"]
    assert own.row == "outcome"
    assert own.go("answer").marked("answer") == ("",)
    each = typed("if>1ea")
    assert [d.response for d in record(each).demands] == ["explained_waived", "cited_agreement"]
    assert each.row == "outcome"
    all_again = typed("if>1ea<t")
    assert [d.response for d in record(all_again).demands] == ["met_under_threat", "met_under_threat"]


def test_rows_fit_what_is_captured_and_what_was_chosen_stays_in_sight() -> None:
    assert not FRESH.fits("delivered")
    assert FRESH.fits("threat")
    radio = typed("r")
    assert radio.fits("delivered")
    assert not radio.fits("threat")
    seen = FRESH.choose("what", "observation.no_contact", NOW, USUAL)
    hidden = ["asked", "answer", *LINES, "threat", "delivered", "people", "engagement"]
    assert [row for row in ROWS if not seen.fits(row)] == hidden
    assert typed("i").choose("what", "observation.no_contact", NOW, USUAL).fits("asked")


def test_word_that_was_delivered_says_so_without_an_act_of_its_own() -> None:
    assert record(typed("rd")).delivered == "yes"
    assert record(typed("rdy")).delivered == "no"
    assert record(typed("np")).delivered is None


def test_safety_is_asked_once_from_a_weapon_upwards_and_while_somebody_is_held() -> None:
    assert not typed("ipk").wants_safety
    assert typed("nu").wants_safety
    assert typed("nc").wants_safety
    assert FRESH.choose("outcome", "held_ongoing", NOW, USUAL).wants_safety
    asked = typed("nu").model_copy(update={"is_asked_safe": True})
    assert not asked.choose("threat", "force_used", NOW, USUAL).wants_safety
    before = record(typed("nu")).model_copy(update={"id": "f" * 32})
    assert not capture_of(before, {}, NOW).wants_safety


def test_completing_a_quick_record_says_so_and_changing_one_does_not() -> None:
    before = record(typed("if>r2")).model_copy(update={"id": "f" * 32, "parents": ("0" * 64,)})
    again = capture_of(before, {}, NOW + timedelta(hours=3))
    assert record(again, before).state == "rec.quick"
    made = records_of(
        again.model_copy(update={"completes": True}), NOW + timedelta(hours=3), "en", str, before
    )[-1]
    assert isinstance(made, Encounter)
    assert made.state == "rec.complete"
    assert made.capture is not None
    assert (made.capture.mode, made.capture.completed_after_h) == ("quick", 3)


def test_without_a_demand_there_is_no_row_for_answers() -> None:
    assert not FRESH.is_open("answer")
    assert typed(">>>>").row == "outcome"
    assert typed("i>").row == "answer"


def test_the_kind_follows_the_place_until_a_person_chooses_it() -> None:
    assert typed(">2").kind == "checkpoint.manned_post"
    assert typed("v2").kind == "checkpoint.mobile"


def test_a_call_is_at_no_place_unless_a_person_says_so() -> None:
    assert typed("r").place == ""
    assert typed("r2").place == POST
    assert typed("r<b").place == BRIDGE


def test_pressing_the_prechosen_place_keeps_it() -> None:
    assert typed(">1").place == BRIDGE
    assert typed(">1<1").place == ""


def test_now_is_the_first_touch_however_late_it_is_saved() -> None:
    capture = typed("n")
    later = capture.choose("outcome", "passed", NOW + timedelta(minutes=40), USUAL)
    made = records_of(later, NOW + timedelta(minutes=41), "en", str)[-1]
    assert isinstance(made, Encounter)
    assert made.at is not None
    assert made.at.at == NOW
    assert made.capture is not None
    assert made.capture.seconds == 41 * 60


def test_a_draft_taken_up_the_next_day_no_longer_says_now() -> None:
    capture = typed("n")
    assert capture.resumed(NOW + timedelta(minutes=1)).when == "now"
    late = capture.resumed(NOW + timedelta(hours=9))
    assert (late.when, late.moment) == (OTHER, NOW)


def test_a_moment_by_hand_is_never_in_the_future() -> None:
    assert FRESH.happened(NOW + timedelta(days=1), NOW).moment == NOW


def test_only_kind_and_time_are_needed() -> None:
    made = record(Capture().choose("what", "remote.radio", NOW, Usual()))
    assert (made.kind, made.place, made.demands, made.outcome) == ("remote.radio", None, (), None)


def test_kept_verbally_is_a_whole_record() -> None:
    assert record(FRESH.choose("note", "kept", NOW, USUAL)).kept_verbally is True


def test_a_new_place_travels_with_the_record() -> None:
    capture = typed("np").picked("where", f"{NEW}New bridge", NOW, USUAL)
    place, made = records_of(capture, NOW, "fr", lambda: "e" * 32)
    assert isinstance(place, Place)
    assert isinstance(made, Encounter)
    assert place.names is not None
    assert (place.names.fr, place.level, made.place) == ("New bridge", "post", place.id)


def test_changing_a_saved_record_keeps_what_a_capture_knows_nothing_of() -> None:
    before = record(typed("if>r2")).model_copy(
        update={"id": "f" * 32, "parents": ("0" * 64,), "tone": "tense", "state": "rec.complete"}
    )
    again = capture_of(before, {}, NOW + timedelta(minutes=1))
    after = record(typed("b", start=again.go("outcome")), before)
    assert (after.id, after.parents, after.tone, after.state) == (
        before.id,
        before.parents,
        "tense",
        "rec.complete",
    )
    assert (after.outcome, after.wait_min, after.at) == ("turned_back", 30, before.at)
    assert after.demands == before.demands


def test_changing_a_saved_record_takes_back_what_is_taken_back() -> None:
    before = record(typed("if>r2").wrote("a note", 6, NOW)).model_copy(update={"id": "f" * 32})
    again = capture_of(before, {}, NOW).wrote("", 0, NOW).choose("answer", "refused", NOW, USUAL)
    after = record(again, before)
    assert after.note is None
    assert [demand.response for demand in after.demands] == [None, None]


def test_a_draft_of_another_version_of_the_program_is_left_alone() -> None:
    assert restored({"row": "what", "colour": "red"}) is None
    assert restored("nothing of the kind") is None
    assert restored(typed("if").model_dump(mode="json")) == typed("if")


# -- any keys at all --------------------------------------------------------------------
def faced(keys: str, lines: tuple[Line, ...] = (FEES, ESCORT), start: Capture = FRESH) -> Capture:
    """Type letters where there are red lines."""
    capture = start
    for key in keys:
        capture = typed(key, start=capture).facing(lines, {POST: {"ridge"}})
    return capture


def test_what_was_asked_brings_up_the_red_lines_it_touches_right_after_the_answer() -> None:
    assert [row for row in LINES if faced("i").fits(row)] == []
    asked = faced("fe")
    assert [line for line, _ in asked.lines] == [FEES.id, ESCORT.id]
    assert asked.marked("line1") == ()
    assert ROWS.index("line1") == ROWS.index("answer") + 1
    answered = faced("fr")
    assert (answered.row, answered.marked("line1")) == ("line1", ("held",))
    assert faced("fr").told() == {FEES.id: "held"}
    assert faced("ft").told() == {FEES.id: "crossed_duress"}


def test_only_lines_of_the_talks_of_the_place_are_asked_about_where_these_are_known() -> None:
    there = faced("fe>r", start=FRESH.choose("where", POST, NOW, USUAL).go("asked"))
    assert there.told() == {ESCORT.id: "held"}


def test_a_figure_says_it_and_goes_on_and_no_other_letter_is_lost_to_it() -> None:
    said = faced("fr8")
    assert (said.row, said.told()) == ("outcome", {FEES.id: "approached"})
    assert faced("fr8t").told() == {FEES.id: "approached"}
    for key, (row, code) in {"2": ("outcome", "wait.30"), "b": ("outcome", "turned_back")}.items():
        after = faced("fr")
        assert after.target(key, board(after, AROUND, "en").letters(), "en") == (row, code)


def test_what_a_person_said_of_a_line_outlasts_another_answer_and_can_be_taken_back() -> None:
    said = faced("fr7")
    again = said.go("answer").choose("answer", "met_under_threat", NOW, USUAL).facing((FEES,), {})
    assert again.told() == {FEES.id: "held"}
    none = again.go("line1").choose("line1", "held", NOW, USUAL)
    assert (none.row, none.told(), none.marked("line1")) == ("line1", {FEES.id: ""}, ())
    gone = said.choose("asked", "demand.fee", NOW, USUAL).facing((FEES,), {})
    assert gone.told() == {}
    assert gone.choose("asked", "demand.fee", NOW, USUAL).facing((FEES,), {}).told() == {FEES.id: "held"}


def test_the_gravest_answer_to_what_touches_a_line_is_pre_chosen() -> None:
    capture = faced("fg>rt")
    own = capture.go("answer").choose("answer", PAIR + "demand.fee", NOW, USUAL)
    own = own.choose("answer", "met_under_threat", NOW, USUAL).facing((FEES,), {})
    assert own.told() == {FEES.id: "crossed_duress"}


def test_three_lines_have_a_row_and_of_further_ones_the_record_asks() -> None:
    four = (FEES, LISTS, GIFTS, Line("b" * 32, frozenset(), frozenset({"demand.fee"})))
    capture = faced("fr", four)
    shown = board(capture, AROUND, "en")
    assert len(capture.told()) == len(shown.lines) == 3
    assert shown.further == 1
    assert faced("fr789", four).row == "outcome"


def test_of_a_record_that_is_written_over_nothing_is_said_that_nobody_said() -> None:
    before = record(typed("f>r")).model_copy(update={"id": "9" * 32})
    assert capture_of(before, {}, NOW).facing((FEES,), {}).told() == {FEES.id: ""}
    held = capture_of(before, {FEES.id: "crossed_authorised"}, NOW).facing((FEES,), {})
    assert held.told() == {FEES.id: "crossed_authorised"}
    words = [choice.code for choice in board(held, AROUND, "en").choices["line1"]]
    assert words == ["held", "approached", "crossed_duress", "crossed_authorised"]


rows = st.sampled_from(get_args(Row))
codes = {
    "what": st.sampled_from(CODES["encounter_kind"]),
    "where": st.sampled_from((BRIDGE, POST, OTHER)),
    "when": st.sampled_from(("now", "ago.30", "ago.120", OTHER)),
    "asked": st.sampled_from(CODES["demand"]),
    "answer": st.sampled_from((*CODES["demand_response"], *(PAIR + code for code in CODES["demand"]))),
    **dict.fromkeys(LINES, st.sampled_from(CODES["red_line_event"])),
    "outcome": st.sampled_from((*CODES["outcome"], *WAITS)),
    "threat": st.sampled_from(CODES["threat_level"]),
    "delivered": st.sampled_from(CODES["yes_no_unknown"]),
    "who": st.sampled_from(("c" * 32, "d" * 32, OTHER)),
    "people": st.sampled_from(("c" * 32, OTHER)),
    "engagement": st.sampled_from(("d" * 32, OTHER)),
    "note": st.just("kept"),
}
presses = rows.flatmap(lambda row: st.tuples(st.just("press"), st.just(row), codes[row]))
acts = st.one_of(
    presses,
    st.tuples(st.just("key"), st.sampled_from("nipsfglerabwh1234789vdmtزشو٢"), st.sampled_from(("en", "fr", "ar"))),
    st.tuples(st.just("go"), rows, st.none()),
    st.tuples(st.sampled_from(("back", "tab")), st.none(), st.none()),
    st.tuples(st.just("write"), st.text(max_size=30), st.integers(0, 40)),
    st.tuples(st.just("pick"), st.sampled_from(("where", "who")), st.sampled_from((POST, f"{NEW}x\u202ey\n"))),
)  # fmt: skip


def act_on(capture: Capture, act: tuple[str, object, object]) -> tuple[Capture, tuple[str, ...]]:
    """Do one act, as Today does it; give what it may have changed."""
    after, may_change = done_to(capture, act)
    return after.facing(RED_LINES, {POST: {"ridge"}}), may_change


def done_to(capture: Capture, act: tuple[str, object, object]) -> tuple[Capture, tuple[str, ...]]:
    what, one, two = act
    if what == "press":
        assert isinstance(one, str)
        return capture.choose(one, str(two), NOW, USUAL), OWNED[one]  # type: ignore[arg-type]
    if what == "key":
        target = capture.target(str(one), board(capture, AROUND, str(two)).letters(), str(two))
        return (capture, ()) if target is None else (capture.choose(*target, NOW, USUAL), OWNED[target[0]])
    if what == "go":
        return capture.go(one), ()  # type: ignore[arg-type]
    if what == "write":
        assert isinstance(two, int)
        return capture.wrote(str(one), two, NOW), ("note",)
    if what == "pick":
        return capture.picked(one, str(two), NOW, USUAL), OWNED[str(one)]  # type: ignore[arg-type]
    return (capture.back() if what == "back" else capture.forward()), ()


@given(st.lists(acts, max_size=25))
def test_no_sequence_of_keys_loses_a_choice_of_another_row(done: list[tuple[str, object, object]]) -> None:
    capture = FRESH
    for act in done:
        after, may_change = act_on(capture, act)
        for name in CHOICES:
            if name not in may_change:
                assert getattr(after, name) == getattr(capture, name), (act, name)
        assert after.is_touched or not capture.is_touched
        assert restored(after.model_dump(mode="json")) == after
        capture = after


@given(st.lists(acts, max_size=25))
def test_esc_goes_back_to_the_first_row_and_discards_nothing(done: list[tuple[str, object, object]]) -> None:
    capture = FRESH
    for act in done:
        capture, _ = act_on(capture, act)
    back = capture
    for _ in range(len(ROWS) + 1):
        back = back.back()
    assert back.row == "what"
    assert all(getattr(back, name) == getattr(capture, name) for name in CHOICES)


@given(st.lists(acts, max_size=25), st.sampled_from(("en", "fr", "ar")))
def test_whatever_was_pressed_the_record_is_valid(done: list[tuple[str, object, object]], lang: str) -> None:
    capture = FRESH
    for act in done:
        capture, _ = act_on(capture, act)
    if capture.is_touched:
        ids = iter(f"{place:032x}" for place in range(100))
        made = records_of(capture, NOW, lang, lambda: next(ids))[-1]
        assert isinstance(made, Encounter)
        assert (made.kind, made.outcome, made.wait_min) == (
            capture.kind,
            capture.outcome or None,
            capture.wait,
        )
        assert [demand.demand for demand in made.demands] == list(capture.demands)
        assert [made.threat, made.outcome] == [capture.threat or None, capture.outcome or None]
