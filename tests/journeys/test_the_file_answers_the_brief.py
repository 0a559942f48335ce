"""What is written down through the services speaks in the checklist, and in what asks for a review.

Nothing is made up here: each record is saved in a real notebook, and the question is asked as the screen asks it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hdfield.bootstrap import Session
from hdfield.model.codes import CODES
from hdfield.reference import checklist
from hdfield.services.facts import fact_of
from tests.journeys.brief_file import (
    ELDER,
    ELDERS,
    FRONT,
    SAID,
    TALKS,
    answer,
    asked,
    meet,
    of_talks,
    opened,
    proposed,
    reasons,
    save,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A notebook with talks, open."""
    yield from opened(tmp_path)


# -- the checklist, from what was written down --------------------------------------------
SPEAKS_FOR: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "trust.who_we_are": [
        ("encounter", {"kind": "meeting.bilateral", "day": "2026-06-01", "explained_identity": True}),
        ("encounter", {"kind": "meeting.bilateral", "day": "2026-06-20", "recognised_us": True}),
    ],
    "trust.go_between_ok": [
        ("interlocutor", {"id": ELDER, "actor": FRONT, "code_name": "maple-1", "conflict_of_interest": SAID}),
        ("encounter", {"kind": "intermediary.elder", "people": [ELDER]}),
    ],
    "trust.community_vouches": [
        ("encounter", {"kind": "meeting.community"}),
        ("actor_fact", {"kind": "fact.relation", "relation": "rel.embedded_in", "our_organisation": True}),
    ],
    "trust.denunciation_checked": [
        (
            "inducement",
            {
                **{"kind": "stick.un_caac_report", "target": FRONT, "status": "noticed", "on": "2026-06-10"},
                **{
                    "wielder": "by.un_report",
                    "observed": "fx.harmed_trust",
                    "firewall": SAID,
                    "recovery": SAID,
                },
                "basis": "basis.seen",
            },
        )
    ],
    "trust.good_faith_view": [
        ("good_faith_view", {"actor": FRONT, "on": "2026-06-20", "view": "faith.mixed", "reasons": SAID})
    ],
    "agenda.need_shown": [
        ("diplomacy_action", {"kind": "hd.awareness", "status": "done", "on": "2026-06-01", "audience": SAID})
    ],
    "agenda.people_heard": [("encounter", {"kind": "meeting.community", "represents_consent": SAID})],
    "agenda.cost_of_no": [
        (
            "inducement",
            {"kind": "stick.asset_freeze", "target": FRONT, "status": "noticed", "wielder": "by.state"},
        )
    ],
    "agenda.apart_from_politics": [
        (
            "principle_review",
            {"on": "2026-06-20", "trigger": "trig.political_merge", "dissent": SAID, "level": "risk.4"},
        )
    ],
    "structures.third_parties": [
        (
            "actor_fact",
            {
                "actor": ELDERS,
                "kind": "fact.relation",
                "relation": relation,
                "other_actor": FRONT,
                "strength": 2,
            },
        )
        for relation in ("rel.influences", "rel.vouches", "rel.influences")
    ],
    "structures.coalition": [
        (
            "diplomacy_action",
            {
                "kind": "hd.coalition",
                "status": "done",
                "on": "2026-06-01",
                "members_holding": 9,
                "owner": "dev-07",
            },
        )
    ],
    "structures.sticks_by_others": [
        (
            "inducement",
            {"kind": "stick.suspension", "target": FRONT, "status": "approved", "wielder": "by.coalition"},
        )
    ],
    "structures.bottom_lines": [
        ("red_line", {"kind": "rl.legal", "engagements": [TALKS], "text": SAID}),
        (
            "scenario_set",
            {
                "decided_by": "dev-01",
                **dict.fromkeys(("ideal", "acceptable", "bottom_line", "alternative"), SAID),
            },
        ),
    ],
}


@pytest.mark.parametrize("item", SPEAKS_FOR)
def test_what_was_written_down_speaks_for_the_answer(session: Session, item: str) -> None:
    assert proposed(session, item) == ""
    for kind, values in SPEAKS_FOR[item]:
        if kind == "encounter":
            meet(session, **values)
        elif kind == "actor_fact":
            session.records.save(fact_of({"actor": FRONT, "valid_from": "2026-03", **values}))
        else:
            named = {} if kind in ("interlocutor", "red_line") else {"engagement": TALKS}
            save(session, kind, **named, **values)
    assert proposed(session, item) == "done"


@pytest.mark.parametrize(
    ("item", "values", "reason"),
    [
        ("trust.who_we_are", {"kind": "meeting.bilateral", "mistaken_for": "soldiers"}, "mistaken"),
        (
            "trust.who_we_are",
            {"kind": "checkpoint.mobile", "demands": [{"demand": "demand.identity"}]},
            "asked_who",
        ),
        ("trust.community_vouches", {"kind": "meeting.community", "tone": "hostile"}, "community_cold"),
        ("trust.safe_to_meet", {"kind": "checkpoint.mobile", "threat": "weapon_shown"}, "weapons"),
        (
            "agenda.need_shown",
            {"kind": "authority_desk.permit_window", "amrf": ["amrf.denial_of_need"]},
            "need_denied",
        ),
        ("agenda.apart_from_politics", {"kind": "intermediary.diplomat_mediator"}, "envoy"),
        (
            "structures.data_safe",
            {"kind": "checkpoint.mobile", "device_event": {"searched": True}},
            "device_touched",
        ),
    ],
)
def test_what_happened_since_speaks_against_an_answer_that_stood(
    session: Session, item: str, values: dict[str, Any], reason: str
) -> None:
    answer(session, item)
    assert proposed(session, item) == ""
    meet(session, **values)
    assert reason in reasons(session, item)


# -- what asks for a review ------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "trigger"),
    [
        ("carrot.legitimacy_abroad", "trig.legitimising"),
        ("carrot.public_health_role", "trig.service_recognition"),
        ("carrot.peace_quick_win", "trig.political_merge"),
    ],
)
def test_a_carrot_that_gives_standing_asks_for_its_review(session: Session, kind: str, trigger: str) -> None:
    save(session, "inducement", kind=kind, target=FRONT, engagement=TALKS, status="proposed", wielder="by.us")
    assert trigger in asked(session)


def test_a_link_to_politics_asks_for_a_review_and_none_does_not(session: Session) -> None:
    of_talks(session, political_link="An annex of the peace roadmap")
    assert "trig.political_merge" in asked(session)
    assert proposed(session, "agenda.apart_from_politics") == ""
    of_talks(session, political_link="None")
    assert "trig.political_merge" not in asked(session)
    assert proposed(session, "agenda.apart_from_politics") == "done"


def test_a_point_that_a_peace_process_owns_asks_for_a_review(session: Session) -> None:
    save(session, "agenda_point", engagement=TALKS, text=SAID, first_ask=True, peace_process=True)
    assert "trig.political_merge" in asked(session)


@pytest.mark.parametrize("level", CODES["risk_level"])
def test_what_is_left_undecided_at_the_gravest_level_keeps_risks_open(session: Session, level: str) -> None:
    of_talks(session, risks_reviewed_on="2026-06-20")
    save(
        session,
        "principle_review",
        engagement=TALKS,
        on="2026-06-20",
        level="risk.2",
        decided_on="2026-06-20",
    )
    save(session, "principle_review", engagement=TALKS, on="2026-06-19", level=level)
    assert (proposed(session, "structures.risks_reviewed") == "done") is (level != "risk.5")


@pytest.mark.parametrize(
    ("pillar", "count"), [("pillar.trust", 13), ("pillar.agenda", 13), ("pillar.structures", 14)]
)
def test_each_question_of_a_pillar_is_answered_for_itself(session: Session, pillar: str, count: int) -> None:
    items = [item.code for item in checklist() if item.pillar == pillar]
    for item in items:
        answer(session, item)
    held = session.dossier.of(TALKS).of("checklist_state")
    assert len(items) == count
    assert {line.line["item"] for line in held} == set(items)
