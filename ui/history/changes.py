"""What one version of a record changed against another, field by field and word by word.

Pure: frozen lines for a view to show. It refuses to choose which versions.
"""

from __future__ import annotations

from dataclasses import dataclass

from hdfield.model.base import Record, layout
from hdfield.rules.change_names import changed_fields
from hdfield.rules.word_diff import Piece, word_diff
from hdfield.services.records import HistoryEntry
from ui.field_words import field_words
from ui.history.values import ValueWords


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs, or one as it stands (a single kept piece).

    Attributes:
        name: Field name.
        words: What it is called.
        pieces: Its text, old and new, in order.
    """

    name: str
    words: str
    pieces: tuple[Piece, ...]


def fields_changed(before: HistoryEntry, after: HistoryEntry) -> tuple[str, ...]:
    """Name the fields that differ where both versions are open to us; ``removed`` comes last."""
    old, new = before.record, after.record
    if old is None or new is None or type(old) is not type(new):
        return ()
    closed, groups = {*before.closed, *after.closed}, layout(type(new)).groups
    names = tuple(name for name in changed_fields(old, new) if groups[name] not in closed)
    return (*names, "removed") if bool(old.removed) != bool(new.removed) else names


def changes_between(before: HistoryEntry, after: HistoryEntry, say: ValueWords) -> tuple[FieldChange, ...]:
    """Compare two versions in words."""
    old, new = before.record, after.record
    if old is None or new is None:
        return ()
    return tuple(
        FieldChange(
            name,
            field_words(new.KIND, name),
            word_diff(say.field(old, name), say.field(new, name)),
        )
        for name in fields_changed(before, after)
    )


def as_it_was(record: Record, say: ValueWords) -> tuple[FieldChange, ...]:
    """Say every value a person set, as one version holds it."""
    place = layout(type(record))
    lines = []
    for name in type(record).model_fields:
        if name in place.groups and name not in place.computed:
            text = say.field(record, name)
            if text:
                lines.append(FieldChange(name, field_words(record.KIND, name), (Piece("kept", text),)))
    return tuple(lines)
