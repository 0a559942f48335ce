"""Files of an engagement for tests of rules: a few records each, of a day that stands still."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hdfield.rules.file_view import Entry, FileView
from tests.builders import an_id

TODAY = "2026-06-30"
EARLY, LATE = "2026-06-01", "2026-06-20"
THEM = an_id("them")
TALKS = an_id("talks")


def an_entry(kind: str, name: str, day: str = LATE, /, **values: Any) -> Entry:
    """Give a record called by a name; ``day`` is an encounter's own, else that of its entry."""
    return Entry(an_id(name), kind, day, values)


def a_meeting(name: str, day: str = LATE, kind: str = "meeting.bilateral", **values: Any) -> Entry:
    """Give an encounter with them."""
    return an_entry("encounter", name, day, kind=kind, actors=[THEM], **values)


def a_fact(kind: str, name: str, since: str = LATE, **values: Any) -> Entry:
    """Give a fact about them that is believed."""
    given = {"kind": kind, "actor": THEM, "state": "asserted", "valid_from": since, **values}
    return an_entry("actor_fact", name, EARLY, **given)


def an_engagement(day: str = EARLY, /, **values: Any) -> Entry:
    """Give the engagement itself."""
    return Entry(TALKS, "engagement", day, {"actors": [THEM], **values})


def a_file(entries: Iterable[Entry] = (), engagement: Entry | None = None, **rest: Any) -> FileView:
    """Give a file of these records."""
    held: dict[str, list[Entry]] = {}
    for entry in entries:
        held.setdefault(entry.kind, []).append(entry)
    return FileView(
        TODAY, engagement or an_engagement(), {kind: tuple(some) for kind, some in held.items()}, **rest
    )
