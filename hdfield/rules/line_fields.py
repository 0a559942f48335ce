"""Which fields of each kind a list row carries, and which name another record.

Tables only: they say fields by name and group, because projections must not
depend on a kind's schema being known. What a value must look like to be shown
is in ``rules.shapes``.
"""

from __future__ import annotations

from collections.abc import Mapping

from hdfield.model.base import Group

Fields = tuple[tuple[Group, str], ...]


def _table(kinds: Mapping[str, Mapping[Group, str]]) -> dict[str, Fields]:
    return {
        kind: tuple((group, name) for group, names in groups.items() for name in names.split())
        for kind, groups in kinds.items()
    }


LINE_FIELDS: Mapping[str, Fields] = _table(
    {
        "encounter": {
            "core": (
                "kind mode outcome threat demands actors engagements kept_verbally state answer_due answers "
                "operators tone amrf explained_identity principles_explained recognised_us "
                "object_repeated_back travel_mode"
            ),
            "near": "place wait_band functions",
            "when": "at wait_min",
            "who": "people",
            "inner": "evidence_for",
            "own": "device_event",
        },
        "actor": {
            "core": "kinds",
            "inner": "names",
        },
        "actor_fact": {
            "core": (
                "kind actor valid_from valid_to state basis confidence place control relation other_actor "
                "our_organisation strength owner retry_on supersedes listing legitimacy_source standing "
                "exposure protection interest_object encounter"
            ),
            "inner": "value listed_by exemption_note",
        },
        "interlocutor": {
            "core": "actor status replaced_by replaced_on",
            "near": "function",
            "who": "code_name authority",
            "inner": "reliability stake",
            "own": "channels",
        },
        "place": {
            "core": "level pcode parent zone",
            "near": "names centroid",
        },
        "engagement": {
            "core": (
                "status object_kind object_place phases actors object_by goal team visibility "
                "risks_reviewed_on expected_gains speaker message_review_on"
            ),
            "inner": "title political_link",
        },
        "checklist_state": {
            "core": "engagement item status on by evidence",
        },
        "incident": {
            "core": "encounter act affected injury reported_after_h",
        },
        "task": {
            "core": "status owner due about done_on",
            "inner": "what",
        },
        "paper": {
            "core": "about kind media dated",
            "inner": "caption",
        },
        "agenda_point": {
            "core": "engagement issue_type state first_ask peace_process commitment",
            "inner": "text",
        },
        "island": {
            "core": "engagement",
        },
        "scenario_set": {
            "core": "engagement decided_by decided_on",
        },
        "risk": {
            "core": "engagement status level owner review_on",
            "inner": "text",
        },
        "mandate": {
            "core": (
                "engagement status issued_by issued_on acknowledged_by acknowledged_on valid_from valid_to "
                "aim"
            ),
        },
        "red_line": {
            "core": "kind engagements theirs valid_to touched_by text",
        },
        "red_line_event": {
            "core": "red_line encounter event reported_on",
        },
        "commitment": {
            "core": (
                "owner status engagement actor made_in made_on due settled_on verified_in basis term "
                "replaced_by protection"
            ),
            "who": "by",
            "inner": "text",
        },
        "agreement": {
            "core": (
                "engagement status form actors made_in agreed_on in_force_from until changed_on replaces "
                "no_recognition"
            ),
            "inner": "title",
        },
        "agreement_term": {
            "core": "agreement kind commitment place next_check last_check last_result checked_in",
            "inner": "text checker",
        },
        "obstacle": {
            "core": "kind status engagement actor law opened_in opened_on settled_on owner amrf harm",
            "inner": "text",
        },
        "law": {
            "core": "jurisdiction issuer name contact effects valid_from valid_to",
            "inner": "lawful_channel",
        },
        "exemption": {
            "core": "kind status law listing_fact actor asked_on granted_on needed_by expires_on",
            "inner": "limits",
        },
        "legal_check": {
            "core": "actor engagement on next_on renews jurisdictions laws exemptions result",
        },
        "inducement": {
            "core": (
                "kind target status engagement wielder by_actor purpose on ended_on expected observed "
                "trust_cost review"
            ),
            "inner": "text",
        },
        "diplomacy_action": {
            "core": (
                "kind status purpose engagement on until public owner audience_actors opened effect "
                "inducement fallback review review_on obstacles members_holding members_breaching"
            ),
            "inner": "aim",
        },
        "principle_review": {
            "core": "on engagement trigger raised_by level decided_by decided_on revisit decision",
        },
        "good_faith_view": {
            "core": "actor on view engagement plus minus by",
        },
        "handover": {
            "core": "engagement by to on read_on",
        },
    }
)
"""Kind to the fields of its list row."""

WRITTEN: Mapping[str, Fields] = _table(
    {
        "encounter": {"inner": "represents_consent debrief mistaken_for"},
        "actor": {"inner": "iceberg"},
        "interlocutor": {"inner": "confidentiality_terms conflict_of_interest"},
        "engagement": {"inner": "for_whom cost_of_no message_line"},
        "island": {"inner": "agreed_facts contested_facts shared_norms opposed_norms"},
        "scenario_set": {"inner": "ideal acceptable bottom_line alternative"},
        "agreement_term": {"inner": "check_method"},
        "obstacle": {"inner": "actions"},
        "inducement": {"inner": "harm_check"},
        "diplomacy_action": {"inner": "consent line"},
        "good_faith_view": {"inner": "dissent"},
    }
)
"""Kind to the texts of which a row only says that they are written, for rules; of an iceberg, which levels."""

LINKS: Mapping[str, Fields] = _table(
    {
        "encounter": {
            "core": "actors engagements facts_changed same_event_as answers",
            "near": "place",
            "who": "people",
        },
        "actor": {
            "core": "same_body_as",
        },
        "actor_fact": {
            "core": "actor other_actor interlocutor place encounter supersedes",
        },
        "interlocutor": {
            "core": "actor replaced_by",
            "inner": "vouched_by",
        },
        "place": {
            "core": "parent",
        },
        "engagement": {
            "core": "object_place actors opened_in",
        },
        "checklist_state": {
            "core": "engagement evidence",
        },
        "incident": {
            "core": "encounter",
        },
        "task": {
            "core": "about",
        },
        "paper": {
            "core": "about",
        },
        "agenda_point": {
            "core": "engagement commitment",
        },
        "island": {
            "core": "engagement",
        },
        "scenario_set": {
            "core": "engagement",
        },
        "risk": {
            "core": "engagement",
        },
        "mandate": {
            "core": "engagement",
        },
        "red_line": {
            "core": "engagements theirs",
        },
        "red_line_event": {
            "core": "red_line encounter",
        },
        "commitment": {
            "core": "engagement actor made_in verified_in term replaced_by",
            "who": "by",
        },
        "agreement": {
            "core": "engagement actors made_in replaces",
        },
        "agreement_term": {
            "core": "agreement commitment place checked_in",
        },
        "obstacle": {
            "core": "engagement actor law opened_in",
        },
        "law": {
            "core": "jurisdiction",
        },
        "exemption": {
            "core": "law listing_fact actor",
        },
        "legal_check": {
            "core": "actor engagement laws exemptions renews",
        },
        "inducement": {
            "core": "target engagement by_actor review",
        },
        "diplomacy_action": {
            "core": "engagement audience_actors inducement obstacles fallback review opened",
        },
        "principle_review": {
            "core": "engagement raised_by",
        },
        "good_faith_view": {
            "core": "actor engagement",
        },
        "handover": {
            "core": "engagement",
        },
    }
)
"""Kind to the fields that hold ids of other records; the field's name is the role."""
