"""Turning what a form holds into records, and a fact into what followed it.

Owns the rule that facts are closed and followed, never edited. It refuses to
save: presenters do.

Source: domain 3.2 (ActorFact), 3.4 (life cycles).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from hdfield.model.actor import ActorFact
from hdfield.model.base import Record
from hdfield.services.records import RecordView, read_record

R = TypeVar("R", bound=Record)


def given(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what was not given: absence has one form."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def edited(record: R, values: Mapping[str, Any]) -> R:
    """Give a record with other values, read as strictly as a new one.

    Only the values named are read again, so that codes of a newer program
    elsewhere in the record travel on.

    Args:
        record: As shown; its parents are all the heads.
        values: Plain JSON values by field; an empty one takes the field away.

    Raises:
        InvalidRecordError: A value breaks the schema.
    """
    held = record.model_dump(mode="json", include=set(record.NEEDED), exclude_none=True)
    checked = read_record(record.KIND, held | given(values))
    return record.model_copy(update={name: getattr(checked, name) for name in values})


def closed_fact(fact: ActorFact, today: str) -> ActorFact:
    """Close a fact: from today it is no longer so."""
    return edited(fact, {"state": "closed", "valid_to": today})


def retracted_fact(fact: ActorFact) -> ActorFact:
    """Mark a fact as wrong; it stays visible as what was believed."""
    return edited(fact, {"state": "retracted"})


def following_fact(fact: ActorFact, values: Mapping[str, Any], today: str) -> tuple[ActorFact, Record]:
    """Close a fact and give the one that follows it.

    Raises:
        InvalidRecordError: A value of the new fact breaks the schema.
    """
    new = read_record("actor_fact", given(values) | {"supersedes": fact.id})
    return closed_fact(fact, today), new


def shown(view: RecordView) -> Record | None:
    """Give the record a view shows first; ``None`` where a newer program wrote it."""
    return view.heads[0].record


def is_editable(view: RecordView) -> bool:
    """Say whether a person may edit a record here: readable, and no conflict open."""
    return not view.is_conflict and not view.heads[0].read_only and view.heads[0].record is not None
