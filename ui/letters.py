"""What a typed letter means, on whatever keyboard: wherever chips have letters.

Owns the same key on the other script's keyboard, the digits of all scripts, and
the letters of English beside those of another language. It refuses to know which
letter stands for what: each screen has its own table.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final, TypeVar

T = TypeVar("T")

ENGLISH: Final = "en"
# The same keys on the Arabic (101) and the QWERTY keyboard.
_ARABIC: Final = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ"
_QWERTY: Final = "qwertyuiop[]asdfghjkl;'zxcvnm,./`"
_OTHER_KEYBOARD: Final[Mapping[str, Mapping[int, int]]] = {
    "ar": str.maketrans(_QWERTY, _ARABIC),
    "en": str.maketrans(_ARABIC, _QWERTY),
}


def numbered(codes: tuple[str, ...]) -> Mapping[str, str]:
    """Give the first nine answers the digits from 1."""
    return {code: str(place) for place, code in enumerate(codes[:9], 1)}


def heard(typed: str, lang: str) -> tuple[str, ...]:
    """Say which letters a typed one may mean, the likeliest first.

    Digits of any script are the same digit. Where the keyboard is switched to
    the other script, the letter printed on the same key is meant: no letter is
    in both scripts, so this is never ambiguous. A French keyboard is no QWERTY
    and gets no such help.
    """
    if typed.isdigit():
        return (str(unicodedata.digit(typed[0])),)
    plain = typed.casefold()
    other = plain.translate(_OTHER_KEYBOARD.get(lang, {}))
    return (plain,) if other == plain else (plain, other)


def meant(typed: str, lang: str, letters: Mapping[T, str], english: Mapping[T, str]) -> T | None:
    """Say which command a typed letter means, of all that can be given here.

    The letters of the language come first, on either keyboard: they stand on
    the screen. One that means none of these is heard as a letter of the English
    table, which hands may know.

    Args:
        typed: As typed; nothing means nothing.
        lang: Language of the window.
        letters: Command to its letter in that language; an empty letter is none.
        english: Command to its letter in English.
    """
    tables = ((lang, letters),) if lang == ENGLISH else ((lang, letters), (ENGLISH, english))
    for code, table in tables:
        for letter in heard(typed, code) if typed else ():
            for command, own in table.items():
                if own and own.casefold() == letter:
                    return command
    return None
