"""Records into groups and back: what is open is shown, what is closed is kept.

A version stores seven objects; a person sees one record. Keys a newer program
wrote stay in their object through every edit here (docs/format.md, section 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hdfield.errors import ClosedGroupError
from hdfield.model.base import GROUPS, Group, Record, layout

Objects = dict[Group, dict[str, Any]]
"""One JSON object a group; groups that are absent are closed to us."""

_HEADER_FIELDS = {"id", "parents"}


def split(record: Record) -> Objects:
    """Lay a record's values out in their groups; absence has one form."""
    groups = layout(type(record)).groups
    objects: Objects = {group: {} for group in GROUPS}
    values = record.model_dump(mode="json", exclude_none=True, exclude=_HEADER_FIELDS)
    for name, value in values.items():
        if value not in ([], {}):
            objects[groups[name]][name] = value
    return objects


def join(model: type[Record], opened: Mapping[Group, Mapping[str, Any]]) -> Record:
    """Read the open groups as a record; closed values are absent.

    Codes and nested keys of a newer program are let through: they are shown
    bare and survive edits, because ``follow`` starts from the objects.

    Raises:
        pydantic.ValidationError: The objects break the kind's schema.
    """
    known = layout(model).groups
    values: dict[str, Any] = {}
    for group, fields in opened.items():
        values.update({name: value for name, value in fields.items() if known.get(name) == group})
    return model.model_validate(values, extra="ignore")


def closed_groups(opened: Mapping[Group, Mapping[str, Any]]) -> tuple[Group, ...]:
    """Name the groups this notebook was not given."""
    return tuple(group for group in GROUPS if group not in opened)


def follow(model: type[Record], opened: Mapping[Group, Mapping[str, Any]], record: Record) -> Objects:
    """Lay an edit over the objects it follows.

    Args:
        model: The record's kind.
        opened: The open objects of the head that is edited.
        record: The record as it shall be; computed fields already written.

    Returns:
        Objects of the open groups only. Unknown keys, and known values whose
        meaning did not change, are kept byte for byte.

    Raises:
        ClosedGroupError: The edit names a value in a group closed to us.
    """
    computed = layout(model).computed
    wanted, seen = split(record), split(join(model, opened))
    touched = [
        group for group in closed_groups(opened) if any(name not in computed for name in wanted[group])
    ]
    if touched:
        raise ClosedGroupError(record=record.id, groups=tuple(touched))
    objects: Objects = {}
    for group in GROUPS:
        if group not in opened:
            continue
        target = dict(opened[group])
        for name in set(seen[group]) | set(wanted[group]):
            if name not in wanted[group]:
                target.pop(name, None)
            elif wanted[group][name] != seen[group].get(name):
                target[name] = wanted[group][name]
        objects[group] = target
    return objects
