"""In which order the lists of papers stand, and that what is dated ahead hides nothing of today."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.paper_dates import next_dates
from hdfield.rules.paper_history import agreements, history, judgements
from hdfield.rules.paper_law import the_law
from hdfield.rules.paper_meeting import next_steps
from hdfield.rules.paper_parts import Code, Day, Line, Mark, Section
from hdfield.rules.paper_preparation import checklist, obstacles, questions
from hdfield.rules.paper_sections import the_mandate
from tests.builders import an_id
from tests.unit.rules.files import THEM, TODAY
from tests.unit.rules.paper_files import a_paper_file, a_record

AHEAD = "2026-07-15"


def days(line: Line) -> list[str]:
    return [said.piece.day for said in line.pieces if isinstance(said.piece, Day)]


def marks(line: Line) -> set[str]:
    return {said.piece.code for said in line.pieces if isinstance(said.piece, Mark)}


def of(section: Section, what: str) -> list[Line]:
    return [one for one in section.lines if one.what == what]


# -- what is dated ahead ------------------------------------------------------
def test_a_legal_check_dated_ahead_hides_none_that_counts_and_stands_as_coming() -> None:
    held = a_record("legal_check", "held", actor=THEM, on="2026-06-01", next_on="2026-09-01")
    planned = a_record("legal_check", "planned", actor=THEM, on=AHEAD, renews=held.id)
    now, coming = of(the_law(a_paper_file([held, planned])), "check")
    assert (now.record, marks(now)) == (held.id, set())
    assert (coming.record, marks(coming), days(coming)) == (planned.id, {"coming"}, [AHEAD])
    near = a_record("legal_check", "near", actor=THEM, on="2026-06-01", next_on="2026-07-10")
    follows = a_record("legal_check", "follows", actor=THEM, on=AHEAD, renews=near.id)
    dates = next_dates(a_paper_file([near, follows]))
    assert [one.record for one in of(dates, "check_again")] == [near.id]


def test_a_view_dated_ahead_hides_none_that_is_held_and_a_review_to_come_says_so() -> None:
    held = a_record("good_faith_view", "held", actor=THEM, on="2026-06-01", view="faith.mixed")
    planned = a_record("good_faith_view", "planned", actor=THEM, on=AHEAD, view="faith.sincere")
    review = a_record("principle_review", "review", on=AHEAD)
    told = judgements(a_paper_file([held, planned, review]))
    assert [(one.record, marks(one)) for one in of(told, "faith")] == [
        (held.id, set()),
        (planned.id, {"coming"}),
    ]
    assert "coming" in marks(of(told, "review")[0])


def test_a_mandate_that_ended_hides_none_that_runs() -> None:
    both = {"issued_by": "U-M", "acknowledged_by": "U-N", "status": "acknowledged"}
    ended = a_record("mandate", "ended", **both, acknowledged_on="2026-06-20", valid_to="2026-06-25")
    runs = a_record("mandate", "runs", **both, acknowledged_on="2026-03-01", may=[{"text": "meet"}])
    for held in ([ended, runs], [runs, ended]):
        told = the_mandate(a_paper_file(held))
        assert {one.record for one in told.lines if one.record} == {runs.id}
        assert all("mandate_over" not in marks(one) for one in told.lines)


def test_a_mandate_to_come_hides_none_that_runs() -> None:
    runs = a_record("mandate", "runs", status="issued", issued_by="U-M", valid_to="2026-07-14")
    to_come = a_record(
        "mandate",
        "to come",
        status="acknowledged",
        issued_by="U-M",
        acknowledged_by="U-N",
        valid_from=AHEAD,
    )
    section = the_mandate(a_paper_file([runs, to_come]))
    first, second = section.lines
    assert ("coming" in marks(first), "coming" in marks(second)) == (False, True)
    assert (days(first), days(second)) == (["2026-07-14"], [AHEAD])
    assert Code("mandate_status", "issued") in [said.piece for said in first.pieces]
    (alone,) = the_mandate(a_paper_file([to_come])).lines
    assert "coming" in marks(alone)


# -- the order ----------------------------------------------------------------
@given(st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=20))
def test_next_dates_stand_day_by_day_and_what_has_passed_is_marked(due: list[date]) -> None:
    held = [
        a_record("commitment", str(at), owner="us", status="com.due", text={"text": "x"}, due=str(on))
        for at, on in enumerate(due)
    ]
    lines = next_dates(a_paper_file(held)).lines
    told = [days(one)[0] for one in lines]
    assert told == sorted(str(on) for on in due if str(on) <= "2026-07-30")
    assert [("overdue" in marks(one)) for one in lines] == [on < TODAY for on in told]


def test_where_there_is_little_room_what_comes_soonest_stays() -> None:
    due = [f"2026-05-{day:02}" for day in range(1, 21)] + [f"2026-07-{day:02}" for day in range(1, 9)]
    held = [a_record("commitment", on, owner="us", status="com.due", text={"text": on}, due=on) for on in due]
    lines = next_dates(a_paper_file(held)).lines
    assert [days(one)[0] for one in lines if one.weight == 3] == [f"2026-07-{day:02}" for day in range(1, 7)]


def test_every_list_of_a_paper_stands_in_the_order_one_needs_it() -> None:
    met = a_record(
        "encounter", "met", kind="meeting.bilateral", at={"at": "2026-06-20T09:00:00+03:00"}, day="2026-06-20"
    )
    records = [
        a_record("obstacle", "eased", kind="obst.administrative", status="eased", opened_on="2026-06-03"),
        a_record(
            "obstacle", "worked", kind="obst.administrative", status="being_worked", opened_on="2026-06-02"
        ),
        a_record("obstacle", "open", kind="obst.administrative", status="open", opened_on="2026-06-01"),
        a_record(
            "exemption",
            "later",
            kind="exemption.general",
            status="exemption.granted",
            expires_on="2026-12-01",
            granted_on="2026-06-03",
        ),
        a_record(
            "exemption",
            "sooner",
            kind="exemption.general",
            status="exemption.granted",
            expires_on="2026-08-01",
            granted_on="2026-06-01",
        ),
        a_record(
            "exemption",
            "endless",
            kind="exemption.general",
            status="exemption.granted",
            granted_on="2026-06-02",
        ),
        a_record("agreement", "over", status="agr.ended", title={"text": "over"}, agreed_on="2026-06-10"),
        a_record(
            "agreement", "stands", status="agr.strained", title={"text": "stands"}, agreed_on="2026-02-01"
        ),
        a_record(
            "agreement_term",
            "unplanned",
            agreement=an_id("stands"),
            kind="term.passage",
            last_check="2026-06-20",
        ),
        a_record(
            "agreement_term", "late", agreement=an_id("stands"), kind="term.passage", next_check="2026-09-01"
        ),
        a_record(
            "agreement_term", "soon", agreement=an_id("stands"), kind="term.passage", next_check="2026-07-01"
        ),
        a_record(
            "actor_fact", "someday", kind="fact.opacity", actor=THEM, state="asserted", value={"text": "?"}
        ),
        a_record(
            "actor_fact",
            "august",
            kind="fact.opacity",
            actor=THEM,
            state="asserted",
            retry_on="2026-08-01",
            value={"text": "?"},
        ),
        a_record(
            "actor_fact",
            "july",
            kind="fact.opacity",
            actor=THEM,
            state="asserted",
            retry_on="2026-07-01",
            value={"text": "?"},
        ),
        a_record("task", "step 2", about=met.id, what={"text": "x"}, due="2026-07-20", status="task.open"),
        a_record("task", "step 1", about=met.id, what={"text": "x"}, due="2026-07-02", status="task.open"),
        a_record("checklist_state", "b", item="structures.mandate", status="open", on="2026-06-20"),
        a_record("checklist_state", "a", item="trust.who_we_are", status="open", on="2026-06-01"),
        met,
    ]
    phases = [
        {"phase": "phase.bargaining", "opened_on": "2026-04-01"},
        {"phase": "phase.prenegotiation", "opened_on": "2026-01-01"},
    ]
    file = a_paper_file(records, phases=phases)
    assert names(obstacles(file)) == ["open", "worked", "eased"]
    assert names(the_law(file), "exemption") == ["sooner", "later", "endless"]
    assert names(agreements(file)) == ["stands", "soon", "late", "unplanned", "over"]
    assert names(questions(file)) == ["july", "august", "someday"]
    assert names(next_steps(file, met)) == ["step 1", "step 2"]  # type: ignore[arg-type]
    assert names(checklist(file)) == ["a", "b"]
    assert [days(one)[0] for one in of(history(file), "phase")] == ["2026-01-01", "2026-04-01"]


def names(section: Section, what: str | None = None) -> list[str]:
    known = {an_id(name): name for name in NAMES}
    return [known[one.record] for one in section.lines if one.record in known and what in (None, one.what)]


NAMES = (
    *("eased", "worked", "open", "later", "sooner", "endless", "over", "stands", "unplanned", "late", "soon"),
    *("someday", "august", "july", "step 2", "step 1", "a", "b"),
)
