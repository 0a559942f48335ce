"""The test notes: made-up words, drawn as words are drawn in any language.

Owns the vocabulary and the text of a note. Everything follows from `SEED`, so
two machines measure the same text.

The vocabulary has 20,000 words in a fixed order of rank. Scripts take turns by
rank (Latin, accented, Arabic, Latin …), so a third of the words each, and a
note of sixty words mixes the three: hard on the index, which must fold them
all, and on the screen, which must lay them out in both directions. Words are
different after folding too, or two ranks would be found as one.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable
from functools import cache
from itertools import accumulate
from random import Random

from hdfield.rules.folding import fold

SEED = 20_260_630
VOCABULARY = 20_000
WORDS = 60
FLATTENING = 2.7
"""Weight of rank r is 1 / (r + 2.7): Zipf with Mandelbrot's correction."""

_SHORT_RANKS = 200
_LATIN = tuple("bdfghjklmnprstvz")
_VOWELS = tuple("aeiou")
_ACCENTED = tuple("éèêàâîïôûüáñíóú")
_ARABIC = tuple("ابتثجحخدذرزسشصضطظعغفقكلمنهويأة")


@cache
def vocabulary() -> tuple[str, ...]:
    """Give the 20,000 words, the commonest first."""
    random = Random(SEED)
    makers = (_latin_word, _accented_word, _arabic_word)
    found: dict[str, str] = {}
    while len(found) < VOCABULARY:
        rank = len(found) + 1
        word = makers[(rank - 1) % len(makers)](random, 2 if rank <= _SHORT_RANKS else 3)
        found.setdefault(fold(word), word)
    return tuple(found.values())


def word(rank: int) -> str:
    """Give the word of a rank; 1 is the commonest."""
    return vocabulary()[rank - 1]


def note_maker(seed: int) -> Callable[[], str]:
    """Give a source of notes of sixty words; the same seed gives the same notes."""
    words, random = vocabulary(), Random(seed)
    sums = list(accumulate(1 / (rank + FLATTENING) for rank in range(1, VOCABULARY + 1)))

    def note() -> str:
        return " ".join(words[bisect(sums, random.random() * sums[-1])] for _ in range(WORDS))

    return note


def _latin_word(random: Random, syllables: int) -> str:
    return "".join(random.choice(_LATIN) + random.choice(_VOWELS) for _ in range(syllables))


def _accented_word(random: Random, syllables: int) -> str:
    start = random.choice(_LATIN) + random.choice(_ACCENTED)
    return start + _latin_word(random, syllables - 1) + random.choice(_LATIN)


def _arabic_word(random: Random, syllables: int) -> str:
    return "".join(random.choice(_ARABIC) for _ in range(syllables + random.choice((1, 2))))
