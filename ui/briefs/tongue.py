"""The language of a paper, which may be another than the window's.

Owns words, labels, names, days and numbers in that language. It refuses to
change what the window speaks: its translators stay installed, these are beside them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt

from hdfield import reference
from hdfield.services.lines import Named
from ui.dates import Dates
from ui.language import Language, in_digits, tongue_of, words_of
from ui.naming import called


class PaperTongue:
    """Says things in one language.

    Args:
        language: Of the window: it knows which digits a person chose.
        code: Two letters of the paper's language.
        clock: Gives the present.

    Attributes:
        code: Two letters.
        locale: With the digits chosen.
    """

    def __init__(self, language: Language, code: str, clock: Callable[[], datetime]) -> None:
        tongue = tongue_of(code)
        self.code = tongue.code
        self.locale = language.locale_of(tongue)
        self.step = tongue.step
        self.direction: Qt.LayoutDirection = tongue.direction
        self._words = words_of(tongue.code)
        self._dates = Dates(clock, lambda: self.locale)

    def translate(self, context: str, words: str, note: str = "", count: int = -1) -> str:
        """Say words in the paper's language; a count is written in its digits."""
        said = self._words.translate(context, words, note, count) if self._words is not None else ""
        said = said or words
        return said if count < 0 else in_digits(said.replace("%n", str(count)), self.locale)

    def label(self, list_name: str, code: str) -> str:
        """Name a code."""
        return in_digits(reference.label(list_name, code, self.code), self.locale)

    def called(self, named: Named) -> str:
        """Say what a record is called, as far as the paper's reader may know."""
        return called(named, self.code)

    def day(self, day: str) -> str:
        """Say a day with its year: a paper is read on another day."""
        return self._dates.partial(day, self._dates.day_with_year)

    def number(self, number: int) -> str:
        """Write a number."""
        return self.locale.toString(number)
