"""Ids of things that exist once per owner, the same on every device."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping

from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState
from hdfield.model.preparing import Island, ScenarioSet
from hdfield.model.version import Version
from hdfield.rules.sameness import distinct


def once_id(owner: str, kind: str, item: str = "") -> str:
    """Give the record id of the one ``kind`` that ``owner`` has for ``item``.

    Args:
        owner: Record id of the owner, hex.
        kind: Record kind.
        item: The item's code, for example a checklist code; empty for what an
            owner has only one of.

    Returns:
        32 hex digits.

    Source: docs/format.md, section 5 (records by owner).
    """
    text = f"hdfield/once\n{owner}\n{kind}\n{item}".encode()
    return hashlib.sha256(text).hexdigest()[:32]


_OWNED: Mapping[type[Record], Callable[..., tuple[str, str]]] = {
    ChecklistState: lambda state: (state.engagement, state.item),
    Island: lambda island: (island.engagement, ""),
    ScenarioSet: lambda scenarios: (scenarios.engagement, ""),
}


def fixed_id(record: Record) -> str | None:
    """Give the id a record must have, or ``None`` where it is free."""
    owned = _OWNED.get(type(record))
    if owned is None:
        return None
    owner, item = owned(record)
    return once_id(owner, record.KIND, item)


def may_follow_unseen(kind: str, heads: Iterable[Version]) -> bool:
    """Say whether a new record that exists once may follow what is there, though it names nothing of it.

    A checklist is answered again and again, and what was removed is begun anew.
    Of two answers a person chooses first: a third would hide both.
    The lines of an island or of scenarios are many people's: who did not see
    them does not write them over.
    """
    held = tuple(heads)
    return (kind == ChecklistState.KIND and len(distinct(held)) < 2) or all(
        head.objects.get("core", {}).get("removed") is True for head in held
    )
