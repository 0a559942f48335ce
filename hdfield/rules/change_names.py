"""What a change is called: its kind of act, the fields it touched, and its subject.

Pure; in codes and ids. Words are made by whoever speaks to a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from hdfield.model.actor import ActorFact
from hdfield.model.base import LText, Record, layout
from hdfield.rules.picture_of_day import RETRACTED

Act = Literal["added", "changed", "removed", "brought_back", "ended", "called_wrong"]

_ABOUT: Mapping[str, str] = MappingProxyType(
    {
        "encounter": "place",
        "actor_fact": "actor",
        "checklist_state": "engagement",
        "incident": "encounter",
        "task": "about",
        "paper": "about",
    }
)
"""The field that names what a record of a kind is about; the others speak for themselves."""
_CODE: Mapping[str, str] = MappingProxyType(
    {"actor_fact": "kind", "checklist_state": "item", "incident": "act", "paper": "kind", "encounter": "kind"}
)
_ENDS: Mapping[str, Act] = MappingProxyType({"closed": "ended", RETRACTED: "called_wrong"})
"""What it means that a fact came into a state; its fields alone would say "state, until"."""
_TEXT: Mapping[str, str] = MappingProxyType({"task": "what", "paper": "caption"})


@dataclass(frozen=True, slots=True)
class ChangeName:
    """A change by codes and ids.

    Attributes:
        act: What was done.
        kind: Record kind.
        fields: Names of the fields that differ, in the order of the schema.
        day: The record's own day, or nothing.
        code: The code that tells it from others of its kind, or nothing.
        text: Words of its own that name it, or nothing.
        about: Id of the record that names it; its own where it has a name.
    """

    act: Act
    kind: str
    fields: tuple[str, ...] = ()
    day: str = ""
    code: str = ""
    text: str = ""
    about: str = ""


def changed_fields(before: Record, after: Record) -> tuple[str, ...]:
    """Name the fields a person set that differ, in the order of the schema."""
    place = layout(type(after))
    return tuple(
        name
        for name in type(after).model_fields
        if name in place.groups
        and name not in place.computed
        and name != "removed"
        and getattr(before, name, None) != getattr(after, name)
    )


def change_name(before: Record | None, after: Record) -> ChangeName:
    """Name what leads from one state of a record to the next.

    Args:
        before: ``None`` where there was none.
        after: Its id is set.
    """
    kind = after.KIND
    was, now = bool(before and before.removed), bool(after.removed)
    act: Act = "added" if before is None else "changed"
    if isinstance(before, ActorFact) and isinstance(after, ActorFact) and before.state != after.state:
        act = _ENDS.get(after.state or "", act)
    if was != now:
        act = "removed" if now else "brought_back"
    text = getattr(after, _TEXT.get(kind, ""), None)
    return ChangeName(
        act,
        kind,
        changed_fields(before, after) if before is not None and type(before) is type(after) else (),
        getattr(after, "day", None) or "",
        getattr(after, _CODE.get(kind, ""), None) or "",
        text.text if isinstance(text, LText) else "",
        (getattr(after, _ABOUT[kind], None) if kind in _ABOUT else after.id) or "",
    )
