"""Which language the window speaks, changed while it runs.

Owns the translators, the application's direction and its locale. It refuses
to know any sentence: each widget sets its own words in ``_retranslate()``,
called at birth and on ``QEvent.LanguageChange``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui import theme, tokens
from ui.direction import LTR, RTL

_T = TypeVar("_T")
_IN_ENGLISH: Final = ContextVar("in_english", default=False)
_ZEROS: Final = (0x0030, 0x0660, 0x06F0)  # Western, Arabic-Indic, Persian
# A number after a Latin letter is part of a name: ADM3 stays ADM3.
_NUMBER: Final = re.compile("(?<![A-Za-z0-9])[0-9\u0660-\u0669\u06f0-\u06f9]+")


def spoken() -> str:
    """Give the two letters of the language the window speaks, for widgets that are told of none."""
    return QLocale().name()[:2]


def in_english(say: Callable[[], _T]) -> _T:
    """Give what a function says, with its words as they are in English.

    For letters of keys: they are translated like words, and those of English
    are heard beside them.
    """
    before = _IN_ENGLISH.set(True)
    try:
        return say()
    finally:
        _IN_ENGLISH.reset(before)


def translate(context: str, words: str, note: str = "", count: int = -1) -> str:
    """Say words in the language of the window; a count is written in its digits.

    Args:
        context: Of the words; literal, as they are, so that they can be extracted.
        words: In English.
        note: Tells the same words in two places apart.
        count: For words with ``%n``, which Qt writes with 0 to 9 in any language.
    """
    if count < 0 and _IN_ENGLISH.get():
        return words
    said = QCoreApplication.translate(context, words, note, count)
    return said if count < 0 else in_digits(said)


def in_digits(text: str, locale: QLocale | None = None) -> str:
    """Write the numbers of a text of the program's own in the digits of the window, or of a locale."""
    return _written(text, (locale or QLocale()).zeroDigit())


@lru_cache(maxsize=2048)
def _written(text: str, zero: str) -> str:
    digits = {first + at: ord(zero) + at for first in _ZEROS for at in range(10)}
    return _NUMBER.sub(lambda number: number[0].translate(digits), text)


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language the window can speak.

    Attributes:
        code: Two letters, as in the names of the translation files.
        name: Its own name for itself.
        latin: Locale that writes its dates with 0 to 9.
        native: Locale that writes them with its own digits.
        direction: Which way its lines run.
        step: How much larger its letters are drawn.
    """

    code: str
    name: str
    latin: str
    native: str
    direction: Qt.LayoutDirection = LTR
    step: float = 1.0


TONGUES: Final[tuple[Tongue, ...]] = (
    Tongue("en", "English", "en_GB", "en_GB"),
    Tongue("fr", "Français", "fr_FR", "fr_FR"),
    # ar_AE is standard Arabic with Latin digits and the month names of most of our countries.
    Tongue("ar", "العربية", "ar_AE", "ar_EG", RTL, tokens.ARABIC_STEP),
)


class Language(QObject):
    """The language of one application.

    Signals:
        changed: Another language is installed; Qt tells the widgets in the next turn of the event loop.
    """

    changed = Signal()

    def __init__(self, app: QApplication, code: str = "", *, native_digits: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._native_digits = native_digits
        self._tongue = TONGUES[0]
        self.speak(code or _system_code())

    @property
    def code(self) -> str:
        """Two letters: ``en``, ``fr`` or ``ar``."""
        return self._tongue.code

    @property
    def locale(self) -> QLocale:
        """The locale for dates and numbers, with the chosen digits."""
        return self.locale_of(self._tongue)

    def locale_of(self, tongue: Tongue) -> QLocale:
        """Give the locale of a language, the window's or another, with the chosen digits."""
        return QLocale(tongue.native if self._native_digits else tongue.latin)

    def speak(self, code: str) -> None:
        """Change the language of the whole window at once; an unknown code means English."""
        self._tongue = tongue_of(code)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = [t for t in (_qt_words(code), words_of(self._tongue.code)) if t is not None]
        QLocale.setDefault(self.locale)
        self._app.setLayoutDirection(self._tongue.direction)
        for translator in self._translators:
            self._app.installTranslator(translator)
        theme.current().set_language_step(self._tongue.step)
        self.changed.emit()

    def use_native_digits(self, native: bool) -> None:
        """Write numbers and dates with the language's own digits, or with 0 to 9."""
        self._native_digits = native
        self.speak(self.code)


def tongue_of(code: str) -> Tongue:
    """Give a language by its code; an unknown one is English."""
    return next((tongue for tongue in TONGUES if tongue.code == code), TONGUES[0])


def _system_code() -> str:
    known = {tongue.code for tongue in TONGUES}
    for name in QLocale.system().uiLanguages():
        if name[:2] in known:
            return name[:2]
    return "en"


class _OurWords(QTranslator):
    """The words of a language, held in memory.

    Left to Qt, the file is mapped: an update that writes it anew under the open
    program ends it at the next word (seen, as a fault of memory).
    """

    def __init__(self, words: bytes) -> None:
        super().__init__()
        self._words = words  # Qt reads from it and keeps no copy
        self.is_read = self.load(words)


def words_of(code: str) -> QTranslator | None:
    """Give our words in a language; one that is not installed serves a paper in another language than the window."""
    held = files("resources") / "i18n" / f"hdfield_{code}.qm"
    made = _OurWords(held.read_bytes()) if held.is_file() else None
    return made if made is not None and made.is_read else None


def _qt_words(code: str) -> QTranslator | None:
    """Load Qt's own words, for the few dialogs that are Qt's."""
    if code == "en":
        return None
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None
