"""Words of papers: what was taken off a picture, sizes, where a paper stands.

Owns sentences and names; it refuses to know any widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from hdfield.errors import FieldError, NotAPictureError, PaperTooLargeError
from hdfield.papers.cleaning import Facts
from hdfield.services.papers import PaperLine
from ui.direction import isolated
from ui.language import translate
from ui.tokens import Meaning
from ui.words import said

FOUND: Final[dict[str, object]] = {
    "gps": QT_TRANSLATE_NOOP("PaperWords", "where it was taken (GPS)"),
    "camera": QT_TRANSLATE_NOOP("PaperWords", "camera or telephone"),
    "serial": QT_TRANSLATE_NOOP("PaperWords", "serial number"),
    "time": QT_TRANSLATE_NOOP("PaperWords", "when it was taken"),
    "owner": QT_TRANSLATE_NOOP("PaperWords", "name of its owner or author"),
    "comment": QT_TRANSLATE_NOOP("PaperWords", "comments"),
    "software": QT_TRANSLATE_NOOP("PaperWords", "programs that wrote it"),
    "settings": QT_TRANSLATE_NOOP("PaperWords", "camera settings"),
    "maker_note": QT_TRANSLATE_NOOP("PaperWords", "the maker's hidden notes"),
    "thumbnail": QT_TRANSLATE_NOOP("PaperWords", "a small copy of the picture"),
    "xmp": QT_TRANSLATE_NOOP("PaperWords", "history of edits (XMP)"),
    "iptc": QT_TRANSLATE_NOOP("PaperWords", "press captions (IPTC)"),
    "profile": QT_TRANSLATE_NOOP("PaperWords", "colour profile"),
    "text": QT_TRANSLATE_NOOP("PaperWords", "hidden texts"),
    "pages": QT_TRANSLATE_NOOP("PaperWords", "further pages or pictures: only the first is kept"),
    "trailing": QT_TRANSLATE_NOOP("PaperWords", "something hidden behind its end"),
    "other": QT_TRANSLATE_NOOP("PaperWords", "other data"),
}

_REASONS: Final[dict[str, object]] = {
    "format": QT_TRANSLATE_NOOP("PaperWords", "It is no JPEG, PNG, WebP, TIFF or BMP."),
    "damaged": QT_TRANSLATE_NOOP("PaperWords", "The picture is cut or damaged."),
    "memory": QT_TRANSLATE_NOOP("PaperWords", "Making it anew took more memory than a paper may."),
    "time": QT_TRANSLATE_NOOP("PaperWords", "Making it anew took longer than a paper may."),
    "form": QT_TRANSLATE_NOOP("PaperWords", "It holds more than a picture, so it is not shown."),
    "file": QT_TRANSLATE_NOOP("PaperWords", "It is kept sealed and never opened here."),
}
_MB: Final = 1_000_000


def taken_off(found: Sequence[str]) -> str:
    """Say what a picture held besides its pixels."""
    if not found:
        return translate("PaperWords", "Nothing but pixels was found in it, and only pixels are kept.")
    names = " · ".join(translate("PaperWords", str(FOUND[code])) for code in found if code in FOUND)
    return translate("PaperWords", "Taken off: %1").replace("%1", names)


def size_words(size: int, locale: QLocale) -> str:
    """Say a number of bytes."""
    if size >= _MB:
        words = translate("PaperWords", "%1 MB")
        return words.replace("%1", locale.toString(size / _MB, "f", 1))
    return translate("PaperWords", "%1 kB").replace("%1", locale.toString(max(1, round(size / 1000))))


def facts_words(facts: Facts, locale: QLocale) -> str:
    """Say the sides and the bytes of a picture."""
    # Isolated: the two numbers would change places in a line that runs right to left.
    sides = isolated(f"{locale.toString(facts.width)} × {locale.toString(facts.height)}")
    return f"{sides} · {size_words(facts.size, locale)}"


def state_words(line: PaperLine) -> str:
    """Say where a paper stands."""
    words = {
        "own": translate("PaperWords", "stays on this device"),
        "released": translate("PaperWords", "released"),
        "left": translate("PaperWords", "has left"),
        "received": translate("PaperWords", "received"),
    }
    if not line.is_here:
        return translate("PaperWords", "not here")
    return words[line.state]


def state_meaning(line: PaperLine) -> Meaning | None:
    """Give what the state means for the work."""
    if not line.is_here:
        return "unknown"
    return "attention" if line.state in ("released", "left") else None


def refusal(error: FieldError) -> tuple[str, str]:
    """Say why a paper was not kept or is not shown: what happened, and what to do."""
    words = said(error)
    if isinstance(error, NotAPictureError):
        reason = _REASONS.get(str(error.reason))
        if reason is not None:
            return translate("PaperWords", str(reason)), words.more
    if isinstance(error, PaperTooLargeError):
        happened = translate("PaperWords", "It is larger than a paper may be.")
        limits = translate("PaperWords", "At most 50 million pixels, and 32 MB as it is kept.")
        return happened, f"{limits} {words.todo}"
    return words.happened, words.more
