"""Word passed on through others: which of it still waits for an answer.

Owns when a message counts as waiting. It refuses to know who answered: that is
another record, which names this one.

Source: domain 3.2 (Encounter: relay, delivered, answered_by, answer_due).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hdfield.model.base import Group
from hdfield.rules.shapes import is_day
from hdfield.rules.venues import belongs

_RECEIVED = "message_received"


def awaited(opened: Mapping[Group, Mapping[str, Any]]) -> str | None:
    """Say by when an answer to an encounter's message is awaited.

    Args:
        opened: The open groups of an encounter; a closed one says nothing.

    Returns:
        The day; an empty text where one is awaited on no day; ``None`` where
        none is: nothing was passed on, or it was they who told us.
    """
    core, inner = opened.get("core", {}), opened.get("inner", {})
    if is_day(core.get("answer_due")):
        return str(core["answer_due"])
    kind = core.get("kind")
    if not isinstance(kind, str) or "." not in kind or "message" not in belongs(kind):
        return None
    if core.get("outcome") == _RECEIVED or core.get("answers"):
        return None
    return "" if core.get("delivered") or inner.get("message") else None
