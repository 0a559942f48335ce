"""What things are called on the screen, in the language of the window.

Owns the choice among a record's names and what stands in where there is none
for us: a person without an open code name is called by function, anything else
by its kind and its day, or the beginning of its id. It refuses to store or to guess names.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLocale

from hdfield.model.actor import Names
from hdfield.services.lines import Named
from ui import labels
from ui.dates import Dates
from ui.direction import is_arabic
from ui.language import in_digits, tongue_of

_ORDER = ("en", "fr", "ar")
_SHORT = 6  # hex digits of an id: enough to tell apart what is seen side by side


def in_language(names: Names, code: str) -> str:
    """Give the name in a language, else in any it has one in.

    Args:
        names: As the record holds them.
        code: ``en``, ``fr`` or ``ar``.

    Returns:
        The name, or nothing when there is none in any language.
    """
    given = (getattr(names, lang, None) for lang in (code, *_ORDER))
    return next((str(name) for name in given if name), "")


def code_name_shown(code_name: str) -> str:
    """Write a code name as the screen does, told from a word by its capitals."""
    return code_name.upper()


def called(named: Named, code: str) -> str:
    """Say what a record is called.

    Args:
        named: From a service; its names may all be closed to this notebook.
        code: Language of the window.

    Returns:
        Code name in capitals, name, own words, kind and day, or kind and short id; never nothing.
    """
    if named.code_name:
        return code_name_shown(named.code_name)
    words = in_language(named.names, code) or named.function
    return words or _by_day(named, code) or nameless(named.kind, named.id, code)


def _by_day(named: Named, code: str) -> str:
    """Call a record without a name by its day, as a person remembers it: "Encounter · 5 March 2026".

    Not one whose name is only closed to us: two groups entered on one day would be called the same.
    """
    if not named.day or named.has_no_name:
        return ""
    dates = Dates(datetime.now, lambda: QLocale(tongue_of(code).latin))
    day = in_digits(dates.partial(named.day, dates.day_with_year))
    return f"{labels.label('record_kind', named.kind, code)} · {day}"


def nameless(kind: str, record: str, code: str) -> str:
    """Call a record that has no name open to us: "Actor 3fa2c1"."""
    return f"{labels.label('record_kind', kind, code)} {record[:_SHORT]}"


def author_words(device: str, authors: Mapping[str, str]) -> str:
    """Say who wrote: the person code, else the beginning of the device's fingerprint."""
    return authors.get(device) or f"{device.removeprefix('SHA256:')[:8]}…"


def language_of(text: str, code: str) -> str | None:
    """Tell the language of what a person typed, as far as its letters say.

    Args:
        text: As typed.
        code: Language of the window, believed where the letters agree with it.

    Returns:
        ``ar`` for Arabic letters; else the window's, unless that is Arabic.
    """
    if is_arabic(text):
        return "ar"
    return code if code != "ar" else None


def text_value(text: str, code: str) -> dict[str, str] | None:
    """Write what a person typed as the value of an ``LText``; nothing for nothing."""
    typed = text.strip()
    if not typed:
        return None
    lang = language_of(typed, code)
    return {"text": typed, "lang": lang} if lang else {"text": typed}


def names_value(typed: str, code: str) -> dict[str, str] | None:
    """Write one name as the value of ``Names``; nothing for nothing."""
    name = typed.strip()
    return {language_of(name, code) or "en": name} if name else None
