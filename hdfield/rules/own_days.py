"""The day each kind is about, where it has one of its own.

Owns a table: a list is in order of what happened and not of when it was typed,
and the axis of time draws a record from one day to another. What a kind's days
mean is said by its model.

Source: docs/format.md, section 5 (fields by kind).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

OWN_DAYS: Mapping[str, tuple[str, ...]] = {
    "actor_fact": ("valid_from",),
    "checklist_state": ("on",),
    "scenario_set": ("decided_on",),
    "mandate": ("valid_from", "issued_on"),
    "red_line_event": ("reported_on",),
    "commitment": ("made_on",),
    "agreement": ("agreed_on", "in_force_from"),
    "obstacle": ("opened_on",),
    "law": ("valid_from",),
    "exemption": ("asked_on", "granted_on"),
    "legal_check": ("on",),
    "inducement": ("on",),
    "diplomacy_action": ("on",),
    "principle_review": ("on",),
    "good_faith_view": ("on",),
    "handover": ("on",),
}
"""Kind to the fields that hold its day, the better one first."""


def own_day(kind: str, line: Mapping[str, Any], entered: str) -> str:
    """Give the day a record is about.

    Args:
        kind: Record kind.
        line: Its list row.
        entered: The day of its entry (ISO, or empty), which stands in.
    """
    return next((str(line[name]) for name in OWN_DAYS.get(kind, ()) if line.get(name)), entered)
