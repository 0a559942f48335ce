"""What a code is called, with the digits a person chose.

Owns the one way from a code to a label on the screen: the lists that come with the
program write numbers in the digits of their language ("١٠–٣٠ د"), and the window
writes all others in those of its locale. It refuses to know what a code is for.
"""

from __future__ import annotations

from hdfield import reference
from hdfield.reference import Term
from ui.language import in_digits


def label(list_name: str, code: str, lang: str) -> str:
    """Name a code in a language; see ``hdfield.reference.label``."""
    return in_digits(reference.label(list_name, code, lang))


def label_of(term: Term, lang: str) -> str:
    """Name a term of a list in a language."""
    return in_digits(term.label(lang))
