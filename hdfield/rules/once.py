"""Ids of things that exist once per owner, the same on every device."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

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


_OWNED: Mapping[str, tuple[str, str]] = {
    ChecklistState.KIND: ("engagement", "item"),
    Island.KIND: ("engagement", ""),
    ScenarioSet.KIND: ("engagement", ""),
}
"""Kind to the fields of ``core`` that hold owner and item."""


def fixed_id(record: Record) -> str | None:
    """Give the id a record must have, or ``None`` where it is free."""
    fields = _OWNED.get(record.KIND)
    if fields is None:
        return None
    owner, item = (getattr(record, name) if name else "" for name in fields)
    return once_id(owner, record.KIND, item)


def is_in_its_place(record: str, kind: str, core: Mapping[str, Any]) -> bool:
    """Say whether a version that exists once lies under the id it must have, whatever its schema.

    Under another it would stand beside the one there is: two answers to one
    question, two bottom lines of one talks.

    Args:
        record: The id it has.
        kind: Record kind; a kind of which there may be many is at home anywhere.
        core: Its core group.
    """
    fields = _OWNED.get(kind)
    if fields is None:
        return True
    owner, item = core.get(fields[0]), core.get(fields[1], "") if fields[1] else ""
    return isinstance(owner, str) and isinstance(item, str) and record == once_id(owner, kind, item)


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
