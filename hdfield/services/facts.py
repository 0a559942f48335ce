"""What may be done with a fact about an actor: add, close, follow, retract. There is no edit.

Owns these four commands, each one transaction. Belongs to the store's thread.

Source: domain 3.2 (ActorFact: closed and followed, never edited in place), 3.4.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn

from hdfield.errors import InvalidRecordError
from hdfield.model.actor import ActorFact
from hdfield.rules.fact_fields import HANDLING, LABEL_KIND, LABEL_LISTING, fields_of
from hdfield.rules.picture_of_day import RETRACTED, first_day, last_day
from hdfield.services.changes import Changes
from hdfield.services.editing import edited, given
from hdfield.services.records import Records, read_record


class Facts:
    """Writes facts; what was believed stays visible."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def add(self, values: Mapping[str, Any]) -> Changes:
        """Save a new fact.

        Args:
            values: Plain JSON values by field; empty ones are left out.

        Raises:
            InvalidRecordError: A value breaks the schema, or does not belong to the kind.
            StorageError.
        """
        return self._records.save(fact_of(values))

    def close(self, fact: ActorFact, on: str) -> Changes:
        """Say that a fact is so no longer.

        Args:
            fact: As shown.
            on: The first day, or the month or year, on which it was no longer so.

        Raises:
            InvalidRecordError: ``on`` is no day.
            StaleParentsError, StorageError.
        """
        return self._records.save(closed(fact, on))

    def follow(self, fact: ActorFact, values: Mapping[str, Any], on: str) -> Changes:
        """Save what is so instead of a fact, and close that one: both or neither.

        Args:
            fact: As shown; closed on the day the new one begins.
            values: Of the new fact, which keeps the kind and the actor.
            on: When the new one began, where ``values`` do not say.

        Raises:
            As ``add`` and ``close``.
        """
        new = {"valid_from": on} | given(values) | {"actor": fact.actor, "kind": fact.kind}
        began = str(new["valid_from"])
        return self._records.save_all((closed(fact, began), fact_of(new | {"supersedes": fact.id})))

    def retract(self, fact: ActorFact, why: str = "") -> Changes:
        """Mark a fact as wrong; it stays visible as what was believed.

        Args:
            fact: As shown.
            why: How we know, in a person's words; written below what was there.

        Raises:
            InvalidRecordError: ``why`` is too long.
            StaleParentsError, StorageError.
        """
        values: dict[str, Any] = {"state": "retracted"}
        if why.strip():
            values["source_note"] = "\n".join(part for part in (fact.source_note, why.strip()) if part)
        return self._records.save(edited(fact, values))


def fact_of(values: Mapping[str, Any]) -> ActorFact:
    """Read a new fact and hold it to what its kind may say.

    Raises:
        InvalidRecordError: A value breaks the schema, or does not belong to the kind.
    """
    fact = read_record("actor_fact", {"state": "asserted"} | given(values))
    assert isinstance(fact, ActorFact)
    allowed = fields_of(fact.kind) | HANDLING
    alien = [name for name in given(values) if name not in allowed]
    if fact.listing is not None and (fact.listing.kind == LABEL_LISTING) != (fact.kind == LABEL_KIND):
        alien.append("listing")
    if alien:
        raise InvalidRecordError(
            line=1, problems=tuple((name, "not_of_kind") for name in alien), kind=fact.KIND
        )
    return fact


def closed(fact: ActorFact, on: str) -> ActorFact:
    """Give a fact as it is once it is over.

    Raises:
        InvalidRecordError: ``on`` is no day, or lies before the fact began; or
            the fact was called wrong, or ended before: neither is so again by ending.
    """
    ended = edited(fact, {"state": "closed", "valid_to": on})
    began, over = ended.valid_from, ended.valid_to
    if fact.state == RETRACTED:
        _refuse("state", "was_wrong")
    if over is None:
        _refuse("valid_to", "missing")
    if began and last_day(over) < first_day(began):
        _refuse("valid_to", "before_beginning")
    if fact.valid_to and first_day(over) > last_day(fact.valid_to):
        _refuse("valid_to", "after_end")
    return ended


def _refuse(field: str, rule: str) -> NoReturn:
    raise InvalidRecordError(line=1, problems=((field, rule),), kind=ActorFact.KIND)
