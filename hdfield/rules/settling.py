"""What a person settles of a conflict who could not read all of it.

Keeping one head means its values where they could be read. In a group closed
to that head's reader the digests decide: what was changed on one side only is
taken from that side; what was changed on both must be settled by someone who
may read it.

Source: docs/format.md, section 5 (heads).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from hdfield.errors import ClosedGroupError
from hdfield.model.base import Group
from hdfield.model.version import Version
from hdfield.rules.sameness import holds_values


def settled(base: Version, heads: Iterable[Version], history: Iterable[Version]) -> Version:
    """Give the head a person keeps, its closed groups taken from whichever side changed them.

    Args:
        base: The head whose values are kept.
        heads: All heads of the record.
        history: Every version of the record held here.

    Raises:
        ClosedGroupError: A group closed in ``base`` was changed on both sides.
    """
    known = {version.id: version for version in history}
    groups, opened = dict(base.groups), dict(base.opened)
    for other in heads:
        if other.id == base.id:
            continue
        ours, theirs = _ancestors(base, known), _ancestors(other, known)
        for group in base.groups:
            if group in base.opened or not holds_values(base, group):
                continue
            if other.groups[group] != groups[group]:
                is_theirs_new = all(version.groups[group] != other.groups[group] for version in ours)
                is_ours_new = all(version.groups[group] != groups[group] for version in theirs)
                if is_theirs_new and is_ours_new:
                    raise ClosedGroupError(record=base.record, groups=(group,))
                if not is_theirs_new:
                    continue
                groups[group] = other.groups[group]
                opened.pop(group, None)
            if group in other.opened:
                opened[group] = other.opened[group]
    return replace(base, groups=groups, opened=opened)


def carried(base: Version, kept: Version) -> dict[Group, dict[str, Any]]:
    """Give the objects that come from another side: open in ``kept``, closed in ``base``."""
    return {group: dict(part.value) for group, part in kept.opened.items() if group not in base.opened}


def _ancestors(version: Version, known: Mapping[str, Version]) -> list[Version]:
    found: dict[str, Version] = {}
    waiting = list(version.parents)
    while waiting:
        parent = waiting.pop()
        if parent in known and parent not in found:
            found[parent] = known[parent]
            waiting += known[parent].parents
    return list(found.values())
