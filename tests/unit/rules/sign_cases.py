"""For each of the 40 items, what suggests it is in place, and what would reopen it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hdfield.rules.file_view import Entry
from tests.builders import an_id
from tests.unit.rules.files import LATE, THEM, a_fact, a_meeting, an_engagement, an_entry

NEW = "2026-06-25"
"""A day after the evidence of every case."""
PERSON = an_id("a person")


@dataclass(frozen=True)
class Case:
    """What speaks for an item, and what speaks against it later.

    Attributes:
        code, entries, engagement: The suggestion and what it rests on.
        against: By code of a reason, the records that make it.
    """

    code: str
    entries: tuple[Entry, ...]
    against: dict[str, tuple[Entry, ...]]
    engagement: dict[str, Any] = field(default_factory=dict)

    def talks(self, day: str = LATE) -> Entry:
        """Give the engagement."""
        return an_engagement(day, **self.engagement)


def promise(name: str, owner: str, status: str, day: str = LATE, **values: Any) -> Entry:
    return an_entry("commitment", name, day, owner=owner, status=status, settled_on=day, **values)


def stick(name: str, day: str = LATE, **values: Any) -> Entry:
    given = {"kind": "stick.travel_limit", "target": THEM, "status": "deployed", "on": day, **values}
    return an_entry("inducement", name, day, **given)


def a_person(name: str, day: str = LATE, **values: Any) -> Entry:
    return an_entry("interlocutor", name, day, **{"actor": THEM, "status": "active", **values})


def a_demand(name: str, demand: str, response: str | None = None, **values: Any) -> tuple[Entry, ...]:
    return (a_meeting(name, NEW, demands=[{"demand": demand, "response": response}], **values),)


def an_action(name: str, kind: str, day: str = LATE, **values: Any) -> Entry:
    return an_entry("diplomacy_action", name, day, **{"kind": kind, "status": "done", "on": day, **values})


def a_review(name: str, day: str = LATE, **values: Any) -> Entry:
    return an_entry("principle_review", name, day, on=day, **values)


LEADER = (a_fact("fact.leadership", "new leader", NEW),)
ALLY = (a_fact("fact.relation", "new ally", NEW, relation="rel.allied", other_actor=an_id("others")),)
CROSSED = (an_entry("red_line_event", "crossing", NEW, event="crossed_duress", reported_on=NEW),)
PUBLICITY = a_demand("photo", "demand.publicity")
ON_AIR = (an_action("radio", "hd.media", NEW),)
ISLAND = ["agreed_facts", "contested_facts", "shared_norms", "opposed_norms"]
OURS = an_entry("red_line", "our line", kind="rl.legal")
IN_FORCE = an_entry("agreement", "agreement", status="agr.in_force")
COMMUNITY = "meeting.community"

CASES: dict[str, Case] = {
    "trust.who_we_are": Case(
        "knew_us",
        (a_meeting("told", "2026-06-02", explained_identity=True), a_meeting("knew", recognised_us=True)),
        {
            "new_leader": LEADER,
            "asked_who": a_demand("who", "demand.identity"),
            "mistaken": (a_meeting("spies", NEW, written=["mistaken_for"]),),
        },
    ),
    "trust.principles_heard": Case(
        "principles_told",
        (a_meeting("told", principles_explained=True),),
        {"grave_review": (a_review("grave", NEW, level="risk.4"),)},
    ),
    "trust.steady_contact": Case(
        "steady",
        tuple(a_meeting(day, day, people=[PERSON]) for day in ("2026-06-02", "2026-06-12", LATE)),
        {"person_replaced": (a_person("a person", NEW, status="replaced", replaced_on=NEW),)},
    ),
    "trust.our_word_kept": Case(
        "we_kept",
        (promise("plates", "us", "com.kept"),),
        {
            "we_are_late": (an_entry("commitment", "late", NEW, owner="us", status="com.made", due=NEW),),
            "we_broke": (promise("broke", "us", "com.broken", NEW),),
        },
    ),
    "trust.their_word_tested": Case(
        "they_were_tested",
        (promise("passage", "counterpart", "com.partly", basis="basis.seen"),),
        {"they_broke": (promise("broke", "counterpart", "com.broken", NEW),)},
    ),
    "trust.grievances_known": Case(
        "grievance_known",
        (a_fact("fact.grievance", "old wrong"),),
        {"new_grievance": (a_fact("fact.grievance", "new wrong", NEW),)},
    ),
    "trust.denunciation_checked": Case(
        "sticks_weighed",
        (stick("report", wielder="by.media", observed="fx.none"),),
        {"new_stick": (stick("new", NEW),)},
    ),
    "trust.confidentiality": Case(
        "terms_agreed",
        (a_meeting("met", people=[PERSON]), a_person("a person", written=["confidentiality_terms"])),
        {"device_seen": (a_meeting("taken", NEW, device_event={"copied": "yes"}),)},
    ),
    "trust.go_between_ok": Case(
        "go_betweens_asked",
        (
            a_meeting("word", kind="intermediary.elder", people=[PERSON]),
            a_person("a person", stake="none_known"),
        ),
        {"has_stake": (a_person("trader", NEW, stake="stated"),)},
    ),
    "trust.community_vouches": Case(
        "vouched_for",
        (
            a_meeting("elders", kind=COMMUNITY),
            a_fact("fact.relation", "vouches", relation="rel.vouches", our_organisation=True),
        ),
        {
            "vouching_ended": (
                a_fact(
                    "fact.relation",
                    "no more",
                    "2026-01-01",
                    relation="rel.vouches",
                    state="closed",
                    valid_to=NEW,
                ),
            ),
            "community_cold": (a_meeting("cold", NEW, COMMUNITY, tone="hostile"),),
        },
    ),
    "trust.safe_to_meet": Case(
        "safety_kept",
        (promise("safety", "counterpart", "com.kept", protection=["protect.aid_workers"]),),
        {"weapons": (a_meeting("guns", NEW, threat="weapon_shown"),)},
    ),
    "trust.exposure_weighed": Case(
        "exposure_weighed",
        tuple(
            an_entry("obstacle", kind, kind=kind, status="open", opened_on=LATE)
            for kind in ("obst.own_reputation", "obst.their_reputation")
        ),
        {"publicity_asked": PUBLICITY, "in_the_media": ON_AIR},
    ),
    "trust.good_faith_view": Case(
        "faith_viewed",
        (an_entry("good_faith_view", "view", on=LATE, view="faith.mixed"),),
        {
            "signs_against": (
                a_meeting("no show", NEW, outcome="no_show"),
                promise("broke", "counterpart", "com.broken", NEW),
            )
        },
    ),
    "agenda.need_shown": Case(
        "need_shown",
        (an_action("brief", "hd.awareness"),),
        {"need_denied": (a_meeting("denied", NEW, amrf=["amrf.denial_of_need"]),)},
    ),
    "agenda.object_one_line": Case(
        "object_repeated",
        (a_meeting("back", object_repeated_back=True),),
        {},  # the object is worded anew: a test of its own
        {
            "object_kind": "access",
            "object_place": an_id("place"),
            "object_by": "2026-08-01",
            "written": ["for_whom"],
        },
    ),
    "agenda.people_heard": Case(
        "people_heard",
        (a_meeting("elders", kind=COMMUNITY, written=["represents_consent"]),),
        {},  # time alone reopens it: a test of its own
    ),
    "agenda.their_interests": Case(
        "interests_known",
        (Entry(THEM, "actor", LATE, {"written": ["position", "reasoning", "values"]}),),
        {"new_leader": LEADER, "new_alliance": ALLY},
    ),
    "agenda.legitimacy_sought": Case(
        "legitimacy_known", (a_fact("fact.legitimacy", "standing"),), {"publicity_asked": PUBLICITY}
    ),
    "agenda.expected_gains": Case(
        "gains_listed",
        (a_review("tax", trigger="trig.illicit_tax", decided_on=LATE),),
        {"payment_asked": a_demand("fee", "demand.fee")},
        {"expected_gains": ["gain.taxation", "gain.time"]},
    ),
    "agenda.cost_of_no": Case(
        "cost_held",
        (stick("cost", wielder="by.state"),),
        {
            "delay_tactic": (
                an_entry("obstacle", "delay", NEW, kind="obst.delay_tactic", status="open", opened_on=NEW),
            )
        },
    ),
    "agenda.agreed_contested": Case(
        "island_drawn", (an_entry("island", "island", written=ISLAND),), {}
    ),  # time alone reopens it: a test of its own
    "agenda.issue_level": Case(
        "issues_typed",
        (
            an_entry("agenda_point", "point", issue_type="issue.technical", state="open"),
            a_person("a person", authority="auth.decides"),
        ),
        {
            "points_stuck": tuple(
                a_meeting(day, day, outcome="postponed") for day in ("2026-06-24", NEW, "2026-06-26")
            )
        },
    ),
    "agenda.off_the_table": Case(
        "lines_drawn", (OURS, an_entry("red_line", "theirs", theirs=THEM)), {"line_crossed": CROSSED}
    ),
    "agenda.apart_from_politics": Case(
        "politics_reviewed",
        (a_review("merge", trigger="trig.political_merge", decided_on=LATE),),
        {
            "peace_deal": (
                a_fact("fact.relation", "truce", NEW, relation="rel.truce", other_actor=an_id("others")),
            ),
            "envoy": (a_meeting("envoy", NEW, "intermediary.diplomat_mediator"),),
        },
    ),
    "agenda.small_first_ask": Case(
        "first_ask",
        (
            an_entry("agenda_point", "ask", first_ask=True, commitment=an_id("trip")),
            promise("trip", "counterpart", "com.made"),
        ),
        {"they_broke": (promise("trip", "counterpart", "com.broken", NEW),)},
    ),
    "agenda.message_line": Case(
        "message_set",
        (),
        {"in_the_media": ON_AIR},
        {"written": ["message_line"], "speaker": "U-1", "message_review_on": "2026-07-30"},
    ),
    "structures.mandate": Case(
        "mandate_held",
        (
            an_entry(
                "mandate",
                "mandate",
                status="acknowledged",
                valid_from="2026-03-01",
                valid_to="2026-12-31",
                acknowledged_on=LATE,
            ),
        ),
        {
            "mandate_over": (an_entry("mandate", "mandate", NEW, status="expired", valid_to=NEW),),
            "line_crossed": CROSSED,
        },
    ),
    "structures.law_checked": Case(
        "law_checked",
        (an_entry("legal_check", "check", actor=THEM, on=LATE),),
        {
            "new_listing": (a_fact("fact.listing", "listing", NEW),),
            "new_label": (a_fact("fact.label", "label", NEW),),
        },
    ),
    "structures.exemptions": Case(
        "exemptions_answered",
        (
            a_fact("fact.listing", "listed", listing={"kind": "list.x", "effects": ["effect.asset_freeze"]}),
            an_entry("exemption", "waiver", actor=THEM, status="exemption.granted", granted_on=LATE),
        ),
        {
            "exemption_ended": (
                an_entry("exemption", "old", "2026-05-01", status="exemption.granted", expires_on=NEW),
            )
        },
    ),
    "structures.right_person": Case(
        "right_person",
        (a_person("a person", authority="auth.decides", reliability="conf.probable"),),
        {
            "new_leader": LEADER,
            "order_ignored": a_demand("stopped", "demand.fee", "cited_agreement", outcome="turned_back"),
        },
    ),
    "structures.channel": Case(
        "channels_tested",
        (
            a_person(
                "a person",
                channels=[{"kind": "remote.radio", "last_tested": LATE}, {"kind": "remote.phone"}],
            ),
        ),
        {
            "channel_silent": tuple(
                a_meeting(day, day, "remote.radio", outcome="message_unanswered")
                for day in (NEW, "2026-06-26")
            )
        },
    ),
    "structures.venue": Case(
        "venue_agreed",
        (a_meeting("table", place=an_id("school"), outcome="next_step_agreed", threat="none"),),
        {"venue_changed": (a_fact("fact.area", "taken", NEW, place=an_id("school")),)},
    ),
    "structures.team": Case(
        "team_set",
        (a_meeting("after", written=["debrief"]),),
        {"handed_over": (an_entry("handover", "left", NEW, on=NEW, by="U-1", to="U-2"),)},
        {"team": {"lead": "U-1", "support": ["U-2"], "mandator": "U-3"}},
    ),
    "structures.coalition": Case(
        "coalition_held",
        (an_action("common", "hd.coalition"),),
        {
            "agency_gave_way": (
                an_entry("obstacle", "divided", NEW, kind="obst.divided_agencies", opened_on=NEW),
            )
        },
    ),
    "structures.third_parties": Case(
        "influences_known",
        tuple(
            a_fact("fact.relation", name, relation="rel.influences", other_actor=an_id(name))
            for name in ("state", "elders", "traders")
        ),
        {
            "influence_ended": (
                a_fact(
                    "fact.relation",
                    "gone",
                    "2026-01-01",
                    relation="rel.influences",
                    other_actor=an_id("gone"),
                    state="closed",
                    valid_to=NEW,
                ),
            ),
            "new_alliance": ALLY,
        },
    ),
    "structures.sticks_by_others": Case(
        "sticks_by_others",
        (stick("freeze", wielder="by.security_council"),),
        {"own_stick": (stick("ours", NEW, wielder="by.us"),)},
    ),
    "structures.bottom_lines": Case(
        "bottom_lines_set",
        (
            OURS,
            an_entry(
                "scenario_set",
                "scenarios",
                decided_by="U-3",
                decided_on=LATE,
                written=["ideal", "acceptable", "bottom_line", "alternative"],
            ),
        ),
        {"line_crossed": CROSSED, "new_leader": LEADER, "new_alliance": ALLY},
    ),
    "structures.follow_up": Case(
        "terms_checked",
        (
            IN_FORCE,
            an_entry(
                "agreement_term",
                "term",
                agreement=IN_FORCE.id,
                kind="term.route",
                next_check="2026-07-15",
                written=["check_method"],
            ),
        ),
        {
            "check_late": (
                an_entry(
                    "agreement_term",
                    "late",
                    agreement=IN_FORCE.id,
                    kind="term.route",
                    next_check="2026-06-10",
                    written=["check_method"],
                ),
            )
        },
    ),
    "structures.risks_reviewed": Case(
        "risks_reviewed",
        (a_review("review", decided_on=LATE, level="risk.3"),),
        {
            "review_raised": (a_review("raised", NEW, trigger="trig.own_stick"),),
            "trigger_fired": a_demand("paid", "demand.fee", "met"),
        },
        {"risks_reviewed_on": LATE},
    ),
    "structures.data_safe": Case(
        "trip_safe",
        (a_meeting("trip", kind="checkpoint.mobile", travel_mode=True),),
        {"device_touched": (a_meeting("searched", NEW, device_event={"searched": True}),)},
    ),
}
