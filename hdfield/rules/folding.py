"""Folding of text for search: one form for index and query alike.

FTS5's own tokenizer splits vocalised Arabic at every vowel sign (measured), so
folding is done here and the index sees plain letters and digits only.

Source: docs/format.md, section 6 (folding); domain 4.6, row 38.
"""

from __future__ import annotations

import re
import unicodedata

from hdfield.rules.digits import WESTERN

_SAME = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ـ": None,
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        **WESTERN,
    }
)
_WORD = re.compile(r"[^\W_]+")
MAX_QUERY_WORDS = 12


def fold(text: str) -> str:
    """Give the form in which two spellings of a word are equal."""
    if text.isascii():
        return text.lower()
    # Spread out first: some letters (℡, 𝐀) are capitals only then; and again where
    # case folding gave a letter that can be spread out once more.
    plain = _bare(text).casefold()
    if not unicodedata.is_normalized("NFKD", plain):
        plain = _bare(plain)
    return plain.translate(_SAME)


def _bare(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text)
    return "".join(char for char in spread if unicodedata.category(char) != "Mn")


def words(text: str) -> list[str]:
    """Split a text into folded words of letters and digits."""
    return _WORD.findall(fold(text))


_DIRECTION_MARKS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """Show each direction mark as its code point, where they could mislead a reader."""
    return _DIRECTION_MARKS.sub(lambda mark: f"<U+{ord(mark.group()):04X}>", text)
