"""Which key stands for which answer of quick capture, in each language.

Owns the table of letters. It refuses to know what a key means on another keyboard,
words and widgets; a test holds the letters to the translated words. The
rules the table keeps, so that nobody loses an answer to a slip:

- within a row no letter stands twice;
- from the first row, the letter of "nothing asked" reaches that answer, and the
  letter of "passed" after it reaches "passed", so both are in no row between;
- the letter of "nothing asked", which replaces other demands, is in no later
  row: whoever means an answer there cannot wipe what was asked;
- a letter never means one outcome at a barrier and another at a desk or on the radio;
- the rows of red lines have figures of their own, the same in every language: no letter of
  their words is free in all the rows around them, and they stand in the way of none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hdfield.rules.red_lines import AT_ONCE

WHAT: Final = (
    "checkpoint.barricade",
    "checkpoint.manned_post",
    "checkpoint.mobile",
    "authority_desk.office",
    "remote.radio",
    "remote.phone",
    "meeting.bilateral",
)
ASKED: Final = (
    "demand.none",
    "demand.identity",
    "demand.permit",
    "demand.vehicle_search",
    "demand.fee",
    "demand.share_goods",
    "demand.staff_list",
    "demand.escort",
)
ANSWER: Final = ("explained_waived", "refused", "cited_agreement", "met_under_threat")
ROAD: Final = ("passed", "delayed", "turned_back", "goods_taken", "held_released")
"""Common outcomes where a road is at stake."""
TALK: Final = ("talked", "next_step_agreed", "agreed", "refused", "postponed", "held_released", "passed")
"""Common outcomes where people talk; ``passed`` too, so that two letters always say "nothing asked, passed"."""
RELAY: Final = (
    "message_delivered",
    "message_received",
    "message_unanswered",
    "talked",
    "next_step_agreed",
    "refused",
    "passed",
)
"""Common outcomes where word is passed on."""
SEEN: Final = ("verified", "rerouted", "withdrew", "passed")
"""Common outcomes where we only looked."""
THREAT: Final = ("explicit", "weapon_shown", "force_used")
LINE: Final[Mapping[str, str]] = dict(zip(AT_ONCE, "789", strict=True))
"""What happened to a red line, by the figures that waits, places and actors leave free."""
DELIVERED: Final = ("yes", "no", "unknown")
WAITS: Final = {"wait.10": 10, "wait.30": 30, "wait.60": 60, "wait.120": 120}
"""Waits in minutes; each is the least of its band, "120+" as well."""
FACES: Final[Mapping[str, str]] = {
    "checkpoint": "road",
    "remote": "relay",
    "intermediary": "relay",
    "observation": "seen",
}
"""Which outcomes a family is offered; the others talk."""

_COMMON: Final = {
    "what": WHAT,
    "asked": ASKED,
    "answer": ANSWER,
    "road": ROAD,
    "talk": TALK,
    "relay": RELAY,
    "seen": SEEN,
    "threat": THREAT,
    "delivered": DELIVERED,
}
_SPELT: Final = {
    "en": {
        **{"what": "bmvdrpe", "asked": "nipsfgle", "answer": "erat", "road": "pwbgh", "talk": "tsarehp"},
        **{"relay": "dvotsrp", "seen": "kuip", "threat": "kuc", "delivered": "hyw"},
    },
    "fr": {
        **{"what": "bpmuotn", "asked": "riafdble", "answer": "xscm", "road": "paobl", "talk": "hsdutlp"},
        **{"relay": "mgnhsup", "seen": "veip", "threat": "vqy", "delivered": "tci"},
    },
    "ar": {
        **{"what": "حثطكسفج", "asked": "شهصترمقف", "answer": "حضذب", "road": "وظعخج", "talk": "ثطقضلجو"},
        **{"relay": "ستدثطضو", "seen": "حمنو", "threat": "يلن", "delivered": "صعغ"},
    },
}
LETTERS: Final[Mapping[str, Mapping[str, Mapping[str, str]]]] = {
    lang: {row: dict(zip(_COMMON[row], letters, strict=True)) for row, letters in rows.items()}
    for lang, rows in _SPELT.items()
}
"""Language, row (``road``, ``talk``, ``relay``, ``seen`` are the faces of the outcome row), code: letter."""


def letters_of(lang: str, row: str) -> Mapping[str, str]:
    """Give the letters of a row by code; a language without a table speaks English."""
    return LETTERS.get(lang, LETTERS["en"]).get(row, {})
