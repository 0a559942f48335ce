"""What a code is called, with the digits a person chose.

Owns the one way from a code to a label on the screen: the lists that come with the
program write numbers in the digits of their language ("١٠–٣٠ د"), and the window
writes all others in those of its locale. It refuses to know what a code is for.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QLocale

from hdfield import reference
from hdfield.reference import Term

_ZEROS: Final = (0x0030, 0x0660, 0x06F0)  # Western, Arabic-Indic, Persian
# A number after a Latin letter is part of a name: ADM3 stays ADM3.
_NUMBER: Final = re.compile("(?<![A-Za-z0-9])[0-9\u0660-\u0669\u06f0-\u06f9]+")


def label(list_name: str, code: str, lang: str) -> str:
    """Name a code in a language; see ``hdfield.reference.label``."""
    return in_digits(reference.label(list_name, code, lang))


def label_of(term: Term, lang: str) -> str:
    """Name a term of a list in a language."""
    return in_digits(term.label(lang))


def in_digits(text: str) -> str:
    """Write the numbers of a text of the program's own in the digits of the window."""
    return _written(text, QLocale().zeroDigit())


@lru_cache(maxsize=2048)
def _written(text: str, zero: str) -> str:
    digits = {first + at: ord(zero) + at for first in _ZEROS for at in range(10)}
    return _NUMBER.sub(lambda number: number[0].translate(digits), text)
