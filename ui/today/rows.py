"""The rows of quick capture by name, and what is pre-chosen in them.

Owns names and their order only. It refuses to know what an answer does (``capture.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

Row = Literal[
    "what", "where", "when", "asked", "answer", "line1", "line2", "line3", "outcome", "threat", "delivered",
    "who", "people", "engagement", "note",
]  # fmt: skip
ROWS: Final[tuple[Row, ...]] = get_args(Row)
LINES: Final[tuple[Row, ...]] = ("line1", "line2", "line3")
"""One for each red line that what was asked touches; of further ones the record asks."""
NAMING: Final[Mapping[Row, str]] = {"who": "actors", "people": "people", "engagement": "engagements"}
"""Rows of several records, and what holds them; the last two are asked only to complete a record."""
USUAL_KIND: Final = "checkpoint.barricade"
"""Where nothing is known of the place (domain 3.8)."""
NOTHING: Final = "demand.none"
OTHER: Final = "other"
"""The chip that opens a place to type or pick: another place, another time, another actor."""
KEPT: Final = "kept"
TIMES: Final = {"now": 0, "ago.30": 30, "ago.60": 60, "ago.120": 120}
"""Answers of the row "when" to minutes before the present."""
PAIR: Final = "pair:"
"""Before the code of a demand: its own answer is chosen next."""
NEW: Final = "new:"
"""Before the name of a place or actor that is made together with the record."""


@dataclass(frozen=True, slots=True)
class Usual:
    """What is pre-chosen: from the last encounter, and from the last one at each place.

    Attributes:
        place: Id of the place of the last encounter, or nothing.
        kinds: Kind of the last encounter at each place known so far.
    """

    place: str = ""
    kinds: Mapping[str, str] = field(default_factory=dict)
