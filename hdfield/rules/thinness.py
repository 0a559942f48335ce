"""What an encounter still lacks, for the list at the end of the day.

Owns which parts may be named there. A thin record is a whole record: nothing
here is needed, and a person lets any of it be.

Source: domain 3.8 (completion prompt), 3.4 (quick records older than 48 h).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, get_args

from hdfield.rules.venues import belongs

Part = Literal["place", "asked", "answer", "outcome", "actors", "people", "engagement", "note"]
PARTS: Final[tuple[Part, ...]] = get_args(Part)

_NOTHING_ASKED: Final = "demand.none"
_EASY: Final = frozenset({"passed"})
"""Outcomes of which there is nothing more to tell where nothing was asked."""


def thin_parts(line: Mapping[str, Any]) -> tuple[Part, ...]:
    """Name what a record lacks that a person may still know.

    Args:
        line: What the lists keep of an encounter (``rules.projecting``).

    Returns:
        In the order of ``PARTS``; none for a record that was kept verbally, or
        where one passed and nothing was asked: that is all there is to it.
    """
    demands = [item for item in line.get("demands", ()) if isinstance(item, Mapping)]
    asked = [item for item in demands if item.get("demand") != _NOTHING_ASKED]
    if line.get("kept_verbally") or (demands and not asked and line.get("outcome") in _EASY):
        return ()
    held = belongs(line.get("kind"))
    is_seen_only = "demands" not in held
    lacks: dict[Part, bool] = {
        "place": "place" in held and not line.get("place"),
        "asked": not is_seen_only and not demands,
        "answer": any(not item.get("response") for item in asked),
        "outcome": not is_seen_only and not line.get("outcome"),
        "actors": not line.get("actors"),
        "people": bool(asked) and not line.get("people"),
        "engagement": bool(asked) and not line.get("engagements"),
        "note": not line.get("excerpt"),
    }
    return tuple(part for part in PARTS if lacks[part])
