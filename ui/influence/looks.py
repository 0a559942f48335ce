"""How each kind of relation is drawn and read: line, arrow, never colour alone.

Owns the table. Words come with the program's lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Line = Literal["double", "zigzag", "plain", "dotted"]


@dataclass(frozen=True, slots=True)
class Look:
    """How a relation is drawn.

    Attributes:
        line: ``double`` for standing together, ``zigzag`` for standing against,
            ``dotted`` for sharing a place, ``plain`` for what one does to the other.
        directed: Whether it reads one way only, and has an arrow.
    """

    line: Line
    directed: bool


LOOKS: Final[Mapping[str, Look]] = {
    "rel.allied": Look("double", directed=False),
    "rel.truce": Look("double", directed=False),
    "rel.merged_into": Look("double", directed=True),
    "rel.rival": Look("zigzag", directed=False),
    "rel.fighting": Look("zigzag", directed=False),
    "rel.shares_post": Look("dotted", directed=False),
    "rel.subordinate": Look("plain", directed=True),
    "rel.splinter_of": Look("plain", directed=True),
    "rel.backed_by": Look("plain", directed=True),
    "rel.embedded_in": Look("plain", directed=True),
    "rel.influences": Look("plain", directed=True),
    "rel.vouches": Look("plain", directed=True),
}
_NEWER: Final = Look("plain", directed=True)
DOUBTED: Final = frozenset({"conf.doubtful", "conf.unknown"})
"""Confidence that is drawn dashed and said in a word."""


def look_of(relation: str) -> Look:
    """Give the look of a relation; one of a newer program is a plain arrow."""
    return LOOKS.get(relation, _NEWER)
