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
    for name, value in _present(values).items():
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
        Objects of the open groups only. Known values whose meaning did not
        change are kept byte for byte, and unknown keys wherever they lie.

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
            else:
                target[name] = _over(target.get(name), seen[group].get(name), wanted[group][name])
        objects[group] = target
    return objects


def _present(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out empty lists and objects at any depth: absence has one form."""
    kept = {}
    for name, value in values.items():
        if isinstance(value, dict):
            value = _present(value)  # noqa: PLW2901
        elif isinstance(value, list):
            value = [_present(item) if isinstance(item, dict) else item for item in value]  # noqa: PLW2901
        if value not in ([], {}):
            kept[name] = value
    return kept


def _over(written: Any, seen: Any, wanted: Any) -> Any:
    """Lay a wanted value over what was written there, of which we saw only a part.

    Args:
        written: As the head has it, with keys we may not know.
        seen: The same as we read it.
        wanted: As it shall be.
    """
    if wanted == seen:
        return written
    if isinstance(written, dict) and isinstance(seen, dict) and isinstance(wanted, dict):
        unknown = {name: value for name, value in written.items() if name not in seen and value is not None}
        return unknown | {
            name: _over(written.get(name), seen.get(name), value) for name, value in wanted.items()
        }
    if isinstance(written, list) and isinstance(seen, list) and isinstance(wanted, list):
        return _over_list(written, seen, wanted)
    return wanted


def _over_list(written: list[Any], seen: list[Any], wanted: list[Any]) -> list[Any]:
    """Find each wanted entry again: the same one wherever it moved, else the one in its place."""
    free = set(range(len(seen))) if len(seen) == len(written) else set()
    found: dict[int, int] = {}
    for at, item in enumerate(wanted):
        same = next((old for old in sorted(free) if seen[old] == item), None)
        if same is not None:
            found[at] = same
            free.remove(same)
    if len(wanted) == len(seen):  # nothing came or went, so what differs was edited where it stands
        found |= {at: at for at in range(len(wanted)) if at not in found and at in free}
    return [
        _over(written[found[at]], seen[found[at]], item) if at in found else item
        for at, item in enumerate(wanted)
    ]
