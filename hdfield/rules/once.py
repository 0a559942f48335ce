"""Ids of things that exist once per owner, the same on every device."""

from __future__ import annotations

import hashlib


def once_id(owner: str, kind: str, item: str) -> str:
    """Give the record id of the one ``kind`` that ``owner`` has for ``item``.

    Args:
        owner: Record id of the owner, hex.
        kind: Record kind.
        item: The item's code, for example a checklist code.

    Returns:
        32 hex digits.

    Source: docs/format.md, section 5 (records by owner).
    """
    text = f"hdfield/once\n{owner}\n{kind}\n{item}".encode()
    return hashlib.sha256(text).hexdigest()[:32]
