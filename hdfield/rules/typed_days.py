"""Days as people write them, day first, turned into the one form records have.

Owns the two orders that leave no doubt in English, French and Arabic: day, month
and year, or the year first. It refuses to guess a year, and a day that is none:
such a text stays as it was typed, to be refused where it stands.

Source: CLDR 45, short dates of en-GB, fr and ar: day, month, year.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_DAY_FIRST: Final = re.compile(r"\s*(?P<day>[0-9]{1,2})[./-](?P<month>[0-9]{1,2})[./-](?P<year>[0-9]{4})\s*")
_YEAR_FIRST: Final = re.compile(r"\s*(?P<year>[0-9]{4})[./](?P<month>[0-9]{2})[./](?P<day>[0-9]{2})\s*")


def iso_day(typed: str) -> str:
    """Give a whole day as 2026-06-30; anything else stays as it is.

    Args:
        typed: With ASCII digits.
    """
    found = _DAY_FIRST.fullmatch(typed) or _YEAR_FIRST.fullmatch(typed)
    if found is None:
        return typed
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        return typed
