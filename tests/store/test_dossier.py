"""The file of an engagement in a real store: what belongs to it, what does not, and in how few queries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hdfield.errors import NoSuchRecordError
from hdfield.model.codes import CODES
from hdfield.services.dossier import Dossier, EngagementFile
from hdfield.services.records import read_record
from tests.builders import Desk, a_desk, an_actor, an_encounter, an_engagement, an_id

TALKS = an_id("the talks")
OTHERS = an_id("other talks")
FRONT = an_id("the front")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = a_desk(tmp_path)
    desk.save(an_actor(id=FRONT))
    desk.save(an_engagement(id=TALKS, actors=[FRONT]))
    desk.save(an_engagement(id=OTHERS, actors=[FRONT], title={"en": "Another matter"}))
    return desk


def keep(desk: Desk, name: str, of: str, /, **values: Any) -> str:
    return desk.save(read_record(of, {"id": an_id(name), **values}))


def first_code(vocabulary: str) -> str:
    return next(iter(CODES[vocabulary]))


def opened(desk: Desk, record: str = TALKS) -> EngagementFile:
    return Dossier(desk.store, desk.reading).of(record)


def ids(file: EngagementFile, kind: str) -> set[str]:
    return {line.id for line in file.of(kind)}


def test_what_names_the_engagement_is_in_its_file_with_its_row_and_the_names_it_uses(desk: Desk) -> None:
    promise = keep(
        desk,
        "promise",
        "commitment",
        owner="us",
        status="com.made",
        text={"text": "Water by June"},
        engagement=TALKS,
        actor=FRONT,
        made_on="2026-05-02",
    )
    (line,) = opened(desk).of("commitment")
    assert (line.id, line.kind, line.day, line.heads) == (promise, "commitment", "2026-05-02", 1)
    assert line.line["status"] == "com.made"
    assert line.named[line.line["actor"]].names.en == "Valley Council"
    assert opened(desk).by_id[promise] == line


def test_what_names_other_talks_is_left_out_even_where_the_actor_is_the_same(desk: Desk) -> None:
    values = {"kind": first_code("obstacle_kind"), "status": "open", "actor": FRONT}
    keep(desk, "theirs", "obstacle", engagement=OTHERS, **values)
    ours = keep(desk, "ours", "obstacle", engagement=TALKS, **values)
    free = keep(desk, "of the actor", "obstacle", **values)
    assert ids(opened(desk), "obstacle") == {ours, free}


def test_terms_come_through_their_agreement_and_events_through_their_red_line(desk: Desk) -> None:
    agreement = keep(desk, "agreement", "agreement", engagement=TALKS, status="agr.draft")
    term = keep(desk, "term", "agreement_term", agreement=agreement, kind="term.route")
    line = keep(
        desk, "line", "red_line", kind="rl.principle", text={"text": "No lists"}, engagements=[TALKS, OTHERS]
    )
    event = keep(
        desk, "event", "red_line_event", red_line=line, encounter=an_id("a stop"), event="approached"
    )
    elsewhere = keep(desk, "elsewhere", "agreement", engagement=OTHERS, status="agr.draft")
    keep(desk, "their term", "agreement_term", agreement=elsewhere, kind="term.route")
    file = opened(desk)
    assert ids(file, "agreement_term") == {term}
    assert ids(file, "red_line_event") == {event}


def test_laws_and_exemptions_come_through_what_names_them_and_through_each_other(desk: Desk) -> None:
    law, carve_out = (
        keep(desk, "law", "law", name="Public order act"),
        keep(desk, "law of the carve-out", "law", name="Sanctions act"),
    )
    exemption = keep(
        desk,
        "exemption",
        "exemption",
        kind=first_code("exemption_kind"),
        status="exemption.granted",
        law=carve_out,
    )
    keep(desk, "unrelated law", "law", name="Fishing act")
    keep(
        desk,
        "check",
        "legal_check",
        actor=FRONT,
        on="2026-05-01",
        engagement=TALKS,
        laws=[law],
        exemptions=[exemption],
    )
    file = opened(desk)
    assert (ids(file, "law"), ids(file, "exemption")) == ({law, carve_out}, {exemption})


def test_steps_about_an_incident_of_an_encounter_are_in_the_file(desk: Desk) -> None:
    stop = desk.save(an_encounter(engagements=[TALKS]))
    incident = keep(desk, "incident", "incident", encounter=stop, act=first_code("incident_act"))
    step = keep(desk, "step", "task", what={"text": "Call the driver"}, status="task.open", about=incident)
    file = opened(desk)
    assert (ids(file, "incident"), ids(file, "task")) == ({incident}, {step})


def test_facts_and_people_of_its_actors_are_in_the_file(desk: Desk) -> None:
    fact = keep(desk, "fact", "actor_fact", actor=FRONT, kind="fact.norm", valid_from="2026-03")
    person = keep(desk, "person", "interlocutor", actor=FRONT, code_name="maple")
    file = opened(desk)
    assert (ids(file, "actor_fact"), ids(file, "interlocutor")) == ({fact}, {person})
    assert file.of("actor_fact")[0].day == "2026-03"


def test_its_encounters_are_all_there_newest_first(desk: Desk) -> None:
    stops = [
        desk.save(
            an_encounter(engagements=[TALKS], actors=[FRONT], at={"at": f"2026-05-{day:02d}T09:00:00+03:00"})
        )
        for day in (3, 20, 11)
    ]
    desk.save(an_encounter(engagements=[OTHERS]))
    file = opened(desk)
    assert [line.id for line in file.meetings] == [stops[1], stops[2], stops[0]]
    assert file.meetings[0].actors[0].names.en == "Valley Council"
    assert file.meeting[stops[0]].day == "2026-05-03"
    assert file.counts == {"encounter": 3}


def test_lines_are_in_order_of_what_happened_and_not_of_when_it_was_typed(desk: Desk) -> None:
    for name, day in (("b", "2026-05-02"), ("c", "2026-06-01"), ("a", "2026-01-09")):
        keep(
            desk,
            name,
            "good_faith_view",
            actor=FRONT,
            on=day,
            view=first_code("faith_view"),
            engagement=TALKS,
        )
    assert [line.day for line in opened(desk).of("good_faith_view")] == [
        "2026-06-01",
        "2026-05-02",
        "2026-01-09",
    ]


def test_a_removed_record_leaves_the_file(desk: Desk) -> None:
    risk = keep(desk, "risk", "risk", engagement=TALKS, status="open", text={"text": "Fuel"})
    now = desk.reading.detail(risk).view.heads[0].record
    assert now is not None
    desk.save(now.model_copy(update={"removed": True}))
    assert opened(desk).lines == {}


def test_lists_of_a_kind_and_of_what_names_a_record_say_the_same(desk: Desk) -> None:
    keep(desk, "risk", "risk", engagement=TALKS, status="open")
    dossier = Dossier(desk.store, desk.reading)
    (line,) = dossier.lines_of("risk")
    assert (line,) == dossier.lines_naming(TALKS, "risk")
    assert (line.id, line.line) == (opened(desk).of("risk")[0].id, opened(desk).of("risk")[0].line)
    assert line.named[TALKS].names.en == "Passage of the convoy"
    assert dossier.lines_naming(TALKS, "mandate") == dossier.lines_naming("no id", "risk") == ()


@pytest.mark.parametrize("record", [an_id("nothing"), FRONT, "no id"])
def test_only_an_engagement_has_a_file(desk: Desk, record: str) -> None:
    with pytest.raises(NoSuchRecordError):
        opened(desk, record)


def test_a_thousand_records_cost_no_more_queries_than_one(desk: Desk) -> None:
    def queries() -> int:
        asked: list[str] = []
        desk.store.lists._connection.set_trace_callback(asked.append)
        opened(desk)
        desk.store.lists._connection.set_trace_callback(None)
        return len(asked)

    keep(desk, "risk", "risk", engagement=TALKS, status="open")
    few = queries()
    desk.records.save_all(
        read_record("risk", {"id": an_id(f"risk {n}"), "engagement": TALKS, "status": "open"})
        for n in range(1000)
    )
    assert len(opened(desk).of("risk")) == 1001
    assert queries() == few <= 16
