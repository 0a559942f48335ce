"""Which way a piece of text runs, told by the text itself.

Owns the first-strong rule for strings, because a list in an Arabic window
holds Latin names and the other way round. It refuses to know the window's
own direction: callers say what neutral text should follow.

Source: Unicode Standard Annex 9, rules P2 and P3.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtCore import Qt

LTR = Qt.LayoutDirection.LeftToRight
RTL = Qt.LayoutDirection.RightToLeft
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_MARKS: Final = re.compile("[\u2066-\u2069]")


def direction_of(text: str, neutral: Qt.LayoutDirection = LTR) -> Qt.LayoutDirection:
    """Tell the direction of the first strong character of ``text``.

    Args:
        text: Anything a person wrote; only its first strong letter is looked
            for. What is ``isolated`` in it does not count: a name set into
            our words must not turn them.
        neutral: What to answer when there is none, as for ``"14:30"``.
    """
    if text.isascii() and text[:1].isalpha():
        return LTR
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind == "L":
            return LTR
        elif depth == 0 and kind in ("R", "AL"):
            return RTL
    return neutral


def is_arabic(text: str) -> bool:
    """Say whether the first strong character of ``text`` is an Arabic letter."""
    if text.isascii():
        return False
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind == "AL"
    return False


def against(text: str, around: Qt.LayoutDirection) -> str:
    """Isolate ``text`` where it runs against what is around it; else give it as it is.

    For what stands alone on a button, or beside other parts of a line: its full stop and its
    dots stay at its own end, and the line does not turn.
    """
    return isolated(text) if text and direction_of(text, around) != around else text


def isolated(text: str) -> str:
    """Wrap ``text`` so that it cannot disturb the sentence it is set into.

    Use it for every name, number with a sign, or word put into a translated
    sentence. What it closes and never opened is left out, and what it opened is
    closed: a note could else leave its place and turn the words that follow.
    Source: UAX 9, FSI (U+2068) and PDI (U+2069).
    """
    return f"\u2068{_closed(text) if _MARKS.search(text) else text}\u2069"


def _closed(text: str) -> str:
    """Give a text with as many isolates closed as it opens."""
    kept, depth = [], 0
    for letter in text:
        if letter == "\u2069":
            if depth == 0:
                continue
            depth -= 1
        elif letter in "\u2066\u2067\u2068":
            depth += 1
        kept.append(letter)
    return "".join(kept) + "\u2069" * depth
