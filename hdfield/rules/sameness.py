"""Whether two heads of a record say the same: then there is nothing to choose.

Two devices that make the same place from one gazetteer, or answer a question
alike, write two heads with the same words. Pure; of what is closed here only the
digest is compared, for a difference that cannot be read is one still.

Source: docs/format.md, section 5 (heads); docs/decisions/0006-same-words.md.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from hdfield.model.base import GROUPS, Group, layout
from hdfield.model.kinds import KINDS, SCHEMAS
from hdfield.model.version import Version

_ENTRY = "recorded_at"


def holds_values(version: Version, group: Group) -> bool:
    """Say whether a version's kind has fields in a group, its time of entry apart.

    A kind or schema we do not know may have them anywhere.
    """
    model = KINDS.get(version.kind)
    if model is None or version.schema > SCHEMAS[version.kind]:
        return True
    return any(found == group for name, found in layout(model).groups.items() if name != _ENTRY)


def distinct(heads: Sequence[Version]) -> tuple[Version, ...]:
    """Give the heads that differ from one another; of those that say the same, the fullest copy.

    Heads say the same when what is open in both holds the same values, their
    time of entry apart, and what is closed in both has the same digest. A group
    open in one and closed in the other is a difference, unless the kind has no
    fields there.
    """
    if len(heads) < 2:
        return tuple(heads)
    found: dict[str, Version] = {}
    for head in heads:
        said = _said(head)
        held = found.get(said)
        if held is None or len(head.opened) > len(held.opened):
            found[said] = head
    return tuple(found.values())


def _said(head: Version) -> str:
    said: dict[str, object] = {}
    for group in GROUPS:
        opened = head.opened.get(group)
        if opened is not None:
            said[group] = {name: value for name, value in opened.value.items() if name != _ENTRY}
        else:
            said[group] = head.groups[group] if holds_values(head, group) else {}
    return json.dumps([head.kind, head.schema, said], sort_keys=True)
