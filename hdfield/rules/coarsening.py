"""How exactly a new encounter says where it was: as exactly as the policy lets it.

Pure: the place and what it lies in are given. It refuses to know a store, and
never guesses an area from a P-code.

Source: domain 3.3 (place precision); docs/format.md, section 5 (places).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_WIDEST: Final = {"place.adm3": 3, "place.adm2": 2, "place.adm1": 1}
_DEPTH: Final = {"adm1": 1, "adm2": 2, "adm3": 3}
_BELOW: Final = 4
NONE: Final = "place.none"


def kept_place(lineage: Sequence[tuple[str, str]], precision: str) -> str | None:
    """Give the place that is written down where a person names another.

    Args:
        lineage: (Record id, level code) of the place named, then of what it
            lies in, the widest last.
        precision: place_precision code of the policy that counts.

    Returns:
        The place itself where the policy allows named places; else the nearest
        it lies in that is as wide as the policy asks; ``None`` where none is
        known, for a place too exact must not slip through for want of a parent.
    """
    if not lineage or precision == NONE:
        return None
    widest = _WIDEST.get(precision)
    if widest is None:
        return lineage[0][0]
    return next((place for place, level in lineage if _DEPTH.get(level, _BELOW) <= widest), None)
