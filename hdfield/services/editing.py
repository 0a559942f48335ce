"""Giving a record other values, read as strictly as a new one.

Owns the one way from a form's plain values to a record that follows another.
It refuses to save: ``Records`` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from hdfield.model.base import Record
from hdfield.services.records import read_record

R = TypeVar("R", bound=Record)


def given(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what was not given: absence has one form."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def edited(record: R, values: Mapping[str, Any]) -> R:
    """Give a record with other values.

    Only what changed is read again, so that codes of a newer program travel on
    wherever nobody touched them.

    Args:
        record: As shown; its parents are all the heads.
        values: Plain JSON values by field; an empty one takes the field away.

    Raises:
        InvalidRecordError: A value breaks the schema.
    """
    was = given(record.model_dump(mode="json", include=set(values), exclude_none=True))
    now = given(values)
    changed = [name for name in values if was.get(name) != now.get(name)]
    held = record.model_dump(mode="json", include=set(record.NEEDED), exclude_none=True)
    checked = read_record(record.KIND, held | {name: now[name] for name in changed if name in now})
    return record.model_copy(update={name: getattr(checked, name) for name in changed})
