"""Exact points: how a person may type one, and how long it may be kept.

A point needs a reason and an end, and is gone from what the program shows once
the end has passed. It refuses to know a screen or a clock: the day is given.

Source: domain 3.3 and 4.2 (place precision); docs/format.md, section 5 (points).
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from hdfield.model.encounter import ExactPoint
from hdfield.rules.digits import plain_digits

_STEP: Final = Decimal("0.0000001")  # about a centimetre; the format holds no finer
_DECIMAL: Final = re.compile(r"[+-]?[0-9]{1,3}(?:[.,][0-9]{1,20})?")
_SIDES: Final = {
    "N": ("lat", 1),
    "S": ("lat", -1),
    "E": ("lon", 1),
    "W": ("lon", -1),
    "O": ("lon", -1),  # ouest; nobody writes east with O beside a W
    "ش": ("lat", 1),
    "ج": ("lat", -1),
    "ق": ("lon", 1),
    "غ": ("lon", -1),
}
"""Letters of the four sides: English, French (ouest), Arabic (شمال جنوب شرق غرب)."""
_Half = tuple[Decimal, str | None]
"""Degrees, and the axis a letter named."""
_WORDS: Final = {
    "شمالا": "ش",
    "شمال": "ش",
    "جنوبا": "ج",
    "جنوب": "ج",
    "شرقا": "ق",
    "شرق": "ق",
    "غربا": "غ",
    "غرب": "غ",
}
_PART: Final = re.compile(
    r"""
    (?P<before>[NSEWOشجقغ])?\s*
    (?P<sign>[+-])?\s*
    (?P<degrees>[0-9]{1,3}(?:[.,][0-9]{1,20})?)\s*[°º]?
    (?:\s*(?P<minutes>[0-9]{1,2}(?:[.,][0-9]{1,20})?)\s*['′’]
       (?:\s*(?P<seconds>[0-9]{1,2}(?:[.,][0-9]{1,20})?)\s*(?:["″”]|''|′′))?
    )?
    \s*(?P<after>[NSEWOشجقغ])?
    """,
    re.VERBOSE,
)


def decimal_degrees(typed: str, limit: int) -> str | None:
    """Read one coordinate in decimal degrees, in any digits.

    Args:
        typed: As ``14.40``, ``-38,2`` or ``١٤٫٤٠``.
        limit: Most degrees, 90 or 180.

    Returns:
        Text as the format holds it, or ``None`` where it is none.
    """
    text = plain_digits(typed.strip())
    if not _DECIMAL.fullmatch(text):
        return None
    return _written(Decimal(text.replace(",", ".")), limit)


def parse_point(typed: str) -> tuple[str, str] | None:
    """Read a latitude and a longitude typed in one line.

    Decimal degrees (``14.401, -38.2``), degrees and minutes, degrees, minutes
    and seconds (``14°24'03" N 38°12' W``); the side as a sign or as a letter in
    English, French or Arabic; Western, Arabic-Indic or Persian digits. Where
    letters name the sides, either may come first; without, latitude does.

    Returns:
        Latitude and longitude in decimal degrees as text, or ``None`` where the
        line cannot be read in one way only.
    """
    parts = _parts(_tidied(typed))
    if parts is None:
        return None
    (first, first_axis), (second, second_axis) = parts
    axes = first_axis or ("lat" if second_axis in (None, "lon") else "lon"), second_axis
    if axes[0] == axes[1] or (axes[1] is None and axes[0] != "lat" and first_axis is None):
        return None
    if axes[0] == "lon":
        first, second = second, first
    lat, lon = _written(first, 90), _written(second, 180)
    return (lat, lon) if lat is not None and lon is not None else None


def last_day(today: date, days: int) -> date:
    """Give the last day a point entered today may be kept until."""
    return today + timedelta(days=days)


def is_over(point: ExactPoint, today: date) -> bool:
    """Say whether a point's end has passed: on its last day it still counts."""
    return point.expires_on < today.isoformat()


def _tidied(typed: str) -> str:
    text = plain_digits(typed).upper().replace("،", ",").replace("\u00a0", " ")
    text = text.replace("\u064b", "")  # شمالاً is written with or without it
    for word, letter in _WORDS.items():
        text = text.replace(word, letter)
    return " ".join(text.split())


def _parts(text: str) -> tuple[_Half, _Half] | None:
    """Cut a line into its two coordinates, where there is one way to do it."""
    for before, after in _cuts(text):
        first, second = _coordinate(before), _coordinate(after)
        if first is not None and second is not None:
            return first, second
    return None


def _cuts(text: str) -> list[tuple[str, str]]:
    """Offer the places where a line may part: the clearest sign first."""
    for sign in (";", " / ", "/", ", "):
        if text.count(sign) == 1:
            before, _, after = text.partition(sign)
            return [(before.strip(), after.strip())]
    if text.count(",") == 1 and "." in text:
        before, _, after = text.partition(",")
        return [(before.strip(), after.strip())]
    cuts = [at for at, char in enumerate(text) if char == " "]
    ways = [(text[:at].strip(), text[at:].strip()) for at in cuts]
    ways = [way for way in ways if all(_coordinate(half) is not None for half in way)]
    # "14,40" may be one number with a decimal comma or two whole ones: nobody knows.
    if not ways and text.count(",") == 1 and not _DECIMAL.fullmatch(text):
        before, _, after = text.partition(",")
        return [(before.strip(), after.strip())]
    return ways if len(ways) == 1 else []


def _coordinate(text: str) -> _Half | None:
    match = _PART.fullmatch(text)
    if match is None:
        return None
    side = match["before"] or match["after"]
    if side and (match["sign"] or (match["before"] and match["after"])):
        return None  # "-14 S": twice said, or not meant
    minutes, seconds = _number(match["minutes"]), _number(match["seconds"])
    degrees = _number(match["degrees"])
    whole = match["minutes"] is None or degrees == degrees.to_integral_value()
    if minutes >= 60 or seconds >= 60 or not whole:
        return None
    value = degrees + minutes / 60 + seconds / 3600
    axis, turn = _SIDES[side] if side else (None, -1 if match["sign"] == "-" else 1)
    return value * turn, axis


def _number(text: str | None) -> Decimal:
    return Decimal((text or "0").replace(",", "."))


def _written(value: Decimal, limit: int) -> str | None:
    if abs(value) > limit:
        return None
    rounded = value.quantize(_STEP, ROUND_HALF_EVEN)
    text = f"{rounded:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text
