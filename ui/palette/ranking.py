"""Which of many names a few typed letters mean.

Pure. Owns the order: what was used lately, what begins so, what sounds so. It
refuses to know what a name stands for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from hdfield.rules.folding import fold

LIMIT = 12
"""More lines than anybody reads: typing on is faster."""

_ALIKE = 72.0
"""Least likeness, of 100, at which a slip of the finger still finds."""
_BEGINS, _HOLDS, _RECENT, _FEWEST_LETTERS = 300.0, 200.0, 20.0, 3
_BESIDE = 50.0
"""What a word that describes counts less than one of a name: below each name that begins so."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found by name.

    Attributes:
        key: What is answered with.
        title: What it is called.
        second: What it is, quieter.
        icon: Its drawing.
        keys: Its shortcut, or nothing.
        also: Other names it is found by.
        about: Words that describe it: found by them after what is called so.
    """

    key: str
    title: str
    second: str = ""
    icon: str = ""
    keys: str = ""
    also: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


class Names:
    """Entries with their folded names, folded once."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        self._texts = [
            (place, fold(text), less)
            for place, one in enumerate(self.entries)
            for texts, less in (((one.title, *one.also), 0.0), (one.about, _BESIDE))
            for text in texts
        ]

    def find(self, typed: str, recent: Mapping[str, int], limit: int = LIMIT) -> tuple[Entry, ...]:
        """Find what a few letters mean, the likeliest first.

        Args:
            typed: As typed; Arabic and accents are folded as in search.
            recent: Key to how lately it was used, 0 for last; comes first when
                nothing is typed.
            limit: Most entries wanted.

        Cost: about 5 ms for 3,000 names.
        """
        wanted = fold(typed).split()
        if not wanted:
            return self._newest(recent, limit)
        scores: dict[int, float] = {}
        for place, text, less in self._texts:
            score = _literal(wanted, text)
            if score:
                scores[place] = max(scores.get(place, 0.0), score - less - len(text) / 100)
        # Who is found as typed made no slip: what only sounds alike would stand in the way.
        if not scores and len("".join(wanted)) >= _FEWEST_LETTERS:
            for _text, likeness, at in process.extract(
                " ".join(wanted),
                [text for _place, text, _less in self._texts],
                scorer=fuzz.partial_ratio,
                processor=None,
                limit=limit,
                score_cutoff=_ALIKE,
            ):
                scores.setdefault(self._texts[at][0], likeness)
        for place in scores:
            if self.entries[place].key in recent:
                scores[place] += _RECENT / (1 + recent[self.entries[place].key])
        order = sorted(scores, key=lambda place: (-scores[place], place))
        return tuple(self.entries[place] for place in order[:limit])

    def _newest(self, recent: Mapping[str, int], limit: int) -> tuple[Entry, ...]:
        used = sorted((one for one in self.entries if one.key in recent), key=lambda one: recent[one.key])
        rest = [one for one in self.entries if one.key not in recent]
        return (*used, *rest)[:limit]


def _literal(wanted: Sequence[str], text: str) -> float:
    """Score a text that holds every word typed: at the beginnings of its words, or anywhere."""
    words = text.split()
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return _BEGINS + (10 if text.startswith(wanted[0]) else 0)
    return _HOLDS if all(part in text for part in wanted) else 0.0
