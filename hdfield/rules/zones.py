"""The time zone of a place, and what a moment becomes in it.

Pure but for the zone database, which comes with Python's ``tzdata`` or the
system. A zone that is not known there changes nothing: a moment carries its
offset and stays true without a name.

Source: docs/format.md, section 5 (moments); domain 3.1.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hdfield.model.base import When

_INSTANT = "time.minute"


def zone_of(lineage: Iterable[str | None], mission: str | None = None) -> str | None:
    """Give the zone of a place: its own, else that of the nearest it lies in, else the mission's.

    Args:
        lineage: Zone of the place, then of what it lies in, the widest last.
        mission: Zone this notebook uses where a place names none.
    """
    return next((zone for zone in lineage if zone), mission)


@lru_cache(maxsize=64)
def known_zone(name: str | None) -> ZoneInfo | None:
    """Give a zone by name, or ``None`` where the database does not know it."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder's name, or a path, is no zone
        return None


def moved(moment: datetime, zone: tzinfo) -> datetime:
    """Give the same instant as a clock in another zone shows it.

    An offset that is no whole number of minutes, as some had before 1972,
    cannot be written: the moment then stays as it is.
    """
    there = moment.astimezone(zone)
    return there if _is_writable(there) else moment


def reread(moment: datetime, zone: tzinfo) -> datetime:
    """Give what the same hands of a clock mean in another zone.

    An hour that the clocks skip is taken with the offset before the change, one
    that they repeat as the first (PEP 495, fold 0).
    """
    there = moment.replace(tzinfo=zone, fold=0)
    return there if _is_writable(there) else moment


def placed(when: When, zone: str | None) -> When:
    """Write a moment in the zone of its place.

    A minute is an instant and stays the same instant. What is known less well
    is the beginning of a day, a week or a month, and stays its beginning there.

    Args:
        when: A moment that names no zone yet; any other is given back as it is.
        zone: Name of the place's zone.
    """
    known = known_zone(zone)
    if when.tz is not None or known is None:
        return when
    at = moved(when.at, known) if when.precision == _INSTANT else reread(when.at, known)
    return when.model_copy(update={"at": _fixed(at), "tz": zone})


def _fixed(moment: datetime) -> datetime:
    """Keep the offset and let the zone go: what is written holds the offset only."""
    return datetime.fromisoformat(moment.isoformat())


def _is_writable(moment: datetime) -> bool:
    offset = moment.utcoffset()
    return offset is not None and offset.total_seconds() % 60 == 0
