"""How a record may move from one state to another.

Owns the moves of every life cycle; what some states ask for lies in
``rules.grounds``. A record may begin at any state, since a person may write
down late what happened long ago. It refuses to judge a change that leaves a
fault as it found it, and knows nothing of conflicts, of bundles and of Undo:
those are let through before anybody asks here.

Source: docs/engagements.md (how things move); domain 3.4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from hdfield.model.base import Group, Record, layout
from hdfield.model.encounter import Encounter
from hdfield.rules.grounds import Known, lacking

Moves = Mapping[str, tuple[str, ...]]

_CLOSED = "eng.closed_agreed eng.closed_no_deal eng.handed_over"
_OVER = "agr.lapsed agr.ended agr.replaced"
_SETTLED = "com.kept com.kept_late com.partly com.broken com.withdrawn com.replaced"


def _moves(**table: str) -> Moves:
    return {state: tuple(onward.split()) for state, onward in table.items()}


def _prefixed(prefix: str, **table: str) -> Moves:
    return {f"{prefix}.{state}": tuple(onward.split()) for state, onward in table.items()}


LIFE_CYCLES: Final[Mapping[str, Moves]] = {
    "encounter": _prefixed(
        "rec",
        quick="rec.draft rec.complete",
        draft="rec.complete",
        complete="rec.draft rec.reviewed",
        reviewed="rec.corrected",
        corrected="rec.reviewed",
    ),
    "actor_fact": _moves(asserted="closed retracted", closed="retracted", retracted=""),
    "interlocutor": _moves(
        active="replaced lost suspended",
        suspended="active replaced",
        lost="active replaced",
        replaced="active",
    ),
    "engagement": _prefixed(
        "eng",
        exploring=f"eng.active {_CLOSED}",
        active=f"eng.paused eng.stalled eng.suspended {_CLOSED}",
        paused=f"eng.active eng.stalled eng.suspended {_CLOSED}",
        stalled=f"eng.active eng.paused eng.suspended {_CLOSED}",
        suspended=f"eng.active eng.paused eng.stalled {_CLOSED}",
        closed_agreed="eng.exploring eng.active",
        closed_no_deal="eng.exploring eng.active",
        handed_over="eng.exploring eng.active",
    ),
    "checklist_state": _moves(
        open="partly done not_needed",
        partly="open done slipped not_needed",
        done="open partly slipped not_needed",
        slipped="open partly done not_needed",
        not_needed="open partly done slipped",
    ),
    "risk": _moves(open="accepted eased closed", eased="open closed", accepted="open closed", closed="open"),
    "mandate": _moves(
        draft="issued withdrawn",
        issued="acknowledged expired withdrawn",
        acknowledged="expired withdrawn",
        expired="withdrawn",
        withdrawn="",
    ),
    "commitment": _prefixed(
        "com",
        made=f"com.due {_SETTLED} com.unknown",
        due=f"{_SETTLED} com.unknown",
        unknown=_SETTLED,
        partly="com.kept_late com.broken",
        broken="com.kept_late com.partly",
        kept="com.broken",
        kept_late="com.broken",
        withdrawn="",
        replaced="",
    ),
    "agreement": _prefixed(
        "agr",
        draft="agr.agreed agr.ended",
        agreed=f"agr.in_force {_OVER}",
        in_force=f"agr.strained agr.renegotiating {_OVER}",
        strained=f"agr.in_force agr.suspended agr.renegotiating {_OVER}",
        suspended=f"agr.strained agr.renegotiating {_OVER}",
        renegotiating=f"agr.agreed agr.in_force {_OVER}",
        lapsed="",
        ended="",
        replaced="",
    ),
    "obstacle": _moves(
        open="being_worked eased cleared accepted",
        being_worked="open eased cleared accepted",
        eased="cleared accepted reopened",
        cleared="accepted reopened",
        accepted="reopened",
        reopened="being_worked eased cleared accepted",
    ),
    "exemption": _prefixed(
        "exemption",
        asked="exemption.granted exemption.granted_late exemption.refused",
        granted="exemption.expired",
        granted_late="exemption.expired",
        refused="exemption.asked",
        expired="exemption.asked",
    ),
    "inducement": _moves(
        idea="proposed rejected",
        noticed="withdrawn",
        proposed="approved rejected",
        approved="signalled deployed withdrawn rejected",
        signalled="deployed withdrawn",
        deployed="withdrawn",
        withdrawn="idea",
        rejected="idea",
    ),
    "diplomacy_action": _moves(
        planned="ongoing done dropped", ongoing="done dropped", done="ongoing", dropped="ongoing"
    ),
}
"""Kind to its states, each with those it may move on to."""

_STATE_FIELDS: Final[Mapping[str, str]] = {"encounter": "state", "actor_fact": "state"}
_STATE_LISTS: Final[Mapping[str, str]] = {
    "encounter": "record_state",
    "actor_fact": "actor_fact_state",
    "checklist_state": "checklist_status",
    "diplomacy_action": "hd_action_status",
}
_BESIDE: Final = frozenset(("state", "removed", "same_event_as"))
"""What changes on a reviewed encounter without touching what it says."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a record may not be saved as it is.

    Attributes:
        kind: Its kind.
        before: The state it is in, or ``None`` for a new record.
        after: The state wanted, or ``None`` where it would say none.
        allowed: The states it may move on to.
        lacking: What the state asks for and the record has not; empty where the move
            itself is none.
    """

    kind: str
    before: str | None
    after: str | None
    allowed: tuple[str, ...]
    lacking: str = ""


def state_field(kind: str) -> str:
    """Name the field that holds the state of a kind."""
    return _STATE_FIELDS.get(kind, "status")


def state_list(kind: str) -> str:
    """Name the vocabulary the states of a kind come from."""
    return _STATE_LISTS.get(kind, f"{kind}_status")


def moves(kind: str, state: str | None) -> tuple[str, ...]:
    """Give the states a record may move on to; what it is in already is none of them.

    Args:
        kind: Record kind; one without a life cycle has no moves.
        state: Its state; ``None`` for one that says none yet, which may begin anywhere.
    """
    cycle = LIFE_CYCLES.get(kind, {})
    return tuple(cycle) if state is None else cycle.get(state, ())


def refusal(
    before: Record | None, after: Record, known: Known, closed: Iterable[Group] = ()
) -> Refusal | None:
    """Say why a record may not be saved as it is, or ``None`` where it may.

    Args:
        before: What it follows, or ``None`` for a new record.
        after: As a person means it.
        known: Asked only where a ground must know more than the record says.
        closed: Groups this notebook was not given: what lies there is not missing.
    """
    if after.KIND not in LIFE_CYCLES:
        return None
    was, now = (state(record) for record in (before, after))
    allowed = moves(after.KIND, was)
    if was is not None and now not in (was, *allowed):
        return Refusal(after.KIND, was, now, allowed)
    missing = lacking(after, known, closed) or _touched(before, after)
    is_found = before is not None and now == was and lacking(before, known, closed) == missing
    return Refusal(after.KIND, was, now, allowed, missing) if missing and not is_found else None


def state(record: Record | None) -> str | None:
    """Give the state a record is in, or ``None`` where it says none."""
    value = getattr(record, state_field(record.KIND), None) if record is not None else None
    return value if isinstance(value, str) else None


def _touched(before: Record | None, after: Record) -> str:
    """Hold a reviewed encounter to corrections: what it says is not changed in silence."""
    if not isinstance(before, Encounter) or not isinstance(after, Encounter):
        return ""
    if before.state != "rec.reviewed" or after.state == "rec.corrected":
        return ""
    place = layout(Encounter)
    said = place.groups.keys() - place.computed - _BESIDE
    return "correction" if any(getattr(before, name) != getattr(after, name) for name in said) else ""
