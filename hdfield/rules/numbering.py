"""Which numbers of a count that goes 1, 2, 3 … are missing.

Numbers come from outside, so a hole is named by its ends and never walked
through: a sender may claim any number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def holes(present: Iterable[int], highest: int, lowest: int = 1) -> Iterator[tuple[int, int]]:
    """Give the runs of numbers from ``lowest`` to ``highest`` that are not present.

    Returns:
        (first, last) of each run, ascending.
    """
    following = lowest
    for number in sorted({number for number in present if lowest <= number <= highest}):
        if number > following:
            yield following, number - 1
        following = number + 1
    if following <= highest:
        yield following, highest
