"""Which values of an encounter belong to which table it happened at.

Owns, for each family of encounter kinds, the fields that belong to it, those
that matter (shown even when empty), the outcomes usual there, and the one order
in which all are asked: hands learn it once. It refuses to drop anything: what
a record holds and does not usually belong is for a screen to show and to mark.

Source: domain 2.3 (checkpoint practice), 3.2 (Encounter), 3.8 (quick capture),
4.6 rows 40 and 41 (nothing mandatory, one screen).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, cast, get_args

Family = Literal["checkpoint", "authority_desk", "remote", "meeting", "intermediary", "observation"]
FAMILIES: Final[tuple[Family, ...]] = cast(tuple[Family, ...], get_args(Family))

_C, _D, _R, _M, _I, _O = FAMILIES
_ALL: Final = frozenset(FAMILIES)
_SPOKEN: Final = _ALL - {_O}
"""Where words passed: not where we only looked."""
_PASSED_ON: Final = frozenset({_R, _I})
_TABLES: Final = frozenset({_D, _M, _I})
_NONE: Final[frozenset[Family]] = frozenset()

_TABLE: Final[Mapping[str, tuple[frozenset[Family], frozenset[Family]]]] = {
    # path: (belongs to, matters to)
    "kind": (_ALL, _ALL),
    "at": (_ALL, _ALL),
    "place": (_ALL - {_R}, _ALL - {_R, _I}),
    "operators": (frozenset({_C, _O}), frozenset({_C, _O})),
    "actors": (_ALL, _ALL),
    "people": (_SPOKEN, _SPOKEN),
    "engagements": (_ALL, _ALL - {_C, _O}),
    "languages": (_SPOKEN, _NONE),
    "answers": (_PASSED_ON | _TABLES, _PASSED_ON),
    "mode": (_PASSED_ON, _PASSED_ON),
    "relay": (_PASSED_ON, _PASSED_ON),
    "message": (_PASSED_ON, _PASSED_ON),
    "delivered": (_PASSED_ON, _PASSED_ON),
    "answer_due": (_PASSED_ON, _PASSED_ON),
    "demands": (_SPOKEN, _SPOKEN),
    "amounts": (_SPOKEN, _SPOKEN),
    "offers": (_SPOKEN, _TABLES),
    "protection": (_SPOKEN - {_C}, frozenset({_D, _M})),
    "outcome": (_ALL, _ALL),
    "wait_min": (frozenset({_C, _D, _M}), frozenset({_C, _D})),
    "tone": (_SPOKEN, frozenset({_C, _D, _M})),
    "threat": (_SPOKEN, _SPOKEN - {_R}),
    "impact.delay_band": (_ALL, _NONE),
    "impact.rerouted_km": (frozenset({_C, _O}), _NONE),
    "impact.activity_suspended": (_ALL, _NONE),
    "impact.people_not_reached_band": (_ALL, _NONE),
    "amrf": (_ALL, _NONE),
    "note": (_ALL, _ALL),
    "kept_verbally": (_SPOKEN, _NONE),
    "how_they_see_us": (_SPOKEN, _NONE),
    "mistaken_for": (_SPOKEN, _NONE),
    "represents_consent": (_SPOKEN - {_C}, _NONE),
    "explained_identity": (_SPOKEN, _NONE),
    "principles_explained": (_SPOKEN, _NONE),
    "recognised_us": (_SPOKEN, _NONE),
    "object_repeated_back": (_SPOKEN, _NONE),
    "travel_mode": (_ALL, _NONE),
    "our_party.team_size_band": (_ALL - {_R}, _NONE),
    "our_party.women_present": (_ALL - {_R}, _NONE),
    "our_party.vehicle": (_ALL - {_R}, _NONE),
    "our_party.interpreter": (_SPOKEN, _NONE),
    "our_party.by": (_SPOKEN, _NONE),
    "debrief.went_well": (_TABLES, _NONE),
    "debrief.surprised_by": (_TABLES, _NONE),
    "debrief.next_time": (_TABLES, _NONE),
    "evidence_for": (_ALL, _NONE),
    "facts_changed": (_ALL, _NONE),
    "same_event_as": (_ALL, _NONE),
    "point": (_ALL - {_R}, _NONE),
    "device_event": (_ALL, _NONE),
    "sensitivity": (_ALL, _NONE),
}

ORDER: Final[tuple[str, ...]] = tuple(_TABLE)
"""Every path a person may fill, as asked; a path within a field as ``impact.delay_band``."""

KEPT_BY_PROGRAM: Final = frozenset({"removed", "state", "capture"})
"""Fields that say how the record came to be and where it stands; nobody is asked for them."""

_OUTCOMES: Final[Mapping[Family | None, tuple[str, ...]]] = {
    _C: (
        "passed",
        "passed_conditions",
        "delayed",
        "rerouted",
        "turned_back",
        "goods_taken",
        "held_released",
        "withdrew",
    ),
    _D: (
        "talked",
        "next_step_agreed",
        "agreed",
        "passed_conditions",
        "delayed",
        "postponed",
        "refused",
        "no_show",
    ),
    _R: (
        "message_delivered",
        "message_received",
        "message_unanswered",
        "talked",
        "next_step_agreed",
        "refused",
    ),
    _M: (
        "talked",
        "next_step_agreed",
        "commitment_made",
        "agreed",
        "postponed",
        "no_show",
        "refused",
        "broken_off",
    ),
    _I: (
        "message_delivered",
        "message_received",
        "message_unanswered",
        "talked",
        "next_step_agreed",
        "commitment_made",
        "refused",
        "broken_off",
    ),
    _O: ("verified", "rerouted", "withdrew"),
    None: (
        "talked",
        "next_step_agreed",
        "commitment_made",
        "agreed",
        "postponed",
        "no_show",
        "refused",
        "broken_off",
    ),
}


def family_of(kind: str | None) -> Family | None:
    """Give the family of an encounter kind; ``None`` before a kind is chosen, or for a newer program's."""
    name = (kind or "").split(".", maxsplit=1)[0]
    return next((family for family in FAMILIES if family == name), None)


def belongs(kind: str | None) -> frozenset[str]:
    """Name the paths that belong to a kind; all of them where the family is not known."""
    family = family_of(kind)
    return frozenset(path for path, (held, _) in _TABLE.items() if family is None or family in held)


def matters(kind: str | None) -> frozenset[str]:
    """Name the paths that matter to a kind, shown even when empty.

    Before a kind is chosen: what matters to most families, so that choosing one moves little.
    """
    family = family_of(kind)
    if family is not None:
        return frozenset(path for path, (_, wanted) in _TABLE.items() if family in wanted)
    most = len(FAMILIES) // 2 + 1
    return frozenset(path for path, (_, wanted) in _TABLE.items() if len(wanted) >= most)


def usual_outcomes(kind: str | None) -> tuple[str, ...]:
    """Give the outcomes offered at once for a kind, eight or fewer; the others stay within reach."""
    return _OUTCOMES[family_of(kind)]


def has_debrief(kind: str | None) -> bool:
    """Say whether two minutes of debrief are offered after it: where people sat down to talk."""
    return family_of(kind) in _TABLES
