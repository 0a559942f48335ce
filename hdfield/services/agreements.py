"""Agreements and their terms: one that follows another, and checks with their day.

Owns that two agreements of which one replaces the other never stand apart: both
move in one saving. It refuses to say that an agreement is strained by itself: a
term that was not held is shown, and a person says so. Belongs to the store's
thread.

Source: domain 3.4; brief S-107, S-108; docs/engagements.md (Promises, good faith).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from hdfield.errors import ClosedGroupError, NoSuchRecordError
from hdfield.model.base import Record
from hdfield.model.promises import Agreement, AgreementTerm
from hdfield.rules.life_cycles import moves
from hdfield.services.changes import Changes
from hdfield.services.dossier import Dossier
from hdfield.services.editing import edited
from hdfield.services.records import Records, read_record
from hdfield.store.store import Store

_CONCLUDED: Final = frozenset({"agr.agreed", "agr.in_force"})
_KEPT_ON: Final = ("engagement", "form", "actors", "no_recognition", "title", "our_gain", "their_gain")
"""What the next agreement begins with; witnesses and days are its own."""
_WORDS: Final = "inner"
"""The group their words lie in."""
_TERM_KEPT_ON: Final = ("kind", "commitment", "place", "text", "check_method", "checker")


class Agreements:
    """Saves agreements and terms."""

    def __init__(
        self,
        store: Store,
        records: Records,
        dossier: Dossier,
        clock: Callable[[], datetime],
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._lists = store.lists
        self._records = records
        self._dossier = dossier
        self._clock = clock
        self._random = random_bytes

    def save(self, agreement: Agreement) -> Changes:
        """Save an agreement; once it is agreed, the one it replaces is replaced in the same saving.

        An agreement whose state moved is dated today, unless a person dated it.

        Raises:
            RefusedMoveError: It may not move so.
            ChangedSinceError: The one it replaces stands in two versions.
            ClosedGroupError, NoSuchRecordError, StorageError.
        """
        before = self._before(agreement)
        has_moved = before is not None and before.status != agreement.status
        if before is not None and has_moved and before.changed_on == agreement.changed_on:
            agreement = edited(agreement, {"changed_on": self._today()})
        together: list[Record] = [agreement]
        if agreement.status in _CONCLUDED and agreement.replaces:
            with suppress(NoSuchRecordError):  # it may never have been given to this notebook
                old = self._records.only(Agreement, agreement.replaces)
                if "agr.replaced" in moves(Agreement.KIND, old.status):
                    together.append(edited(old, self._moved("agr.replaced")))
        return self._records.save_all(tuple(together))

    def strain(self, agreement: str) -> Changes:
        """Say that an agreement is strained.

        Raises:
            RefusedMoveError, ChangedSinceError, NoSuchRecordError, StorageError.
        """
        return self._records.save(
            edited(self._records.only(Agreement, agreement), self._moved("agr.strained"))
        )

    def renegotiate(self, agreement: str) -> Changes:
        """Begin the agreement that is to replace one; the new one is the first record saved.

        It is a draft with the same sides, gains and terms; no check was made of these yet.
        The one it replaces is said to be renegotiated, where it may be.

        Raises:
            ChangedSinceError: It, or one of its terms, stands in two versions.
            ClosedGroupError, NoSuchRecordError, StorageError.
        """
        old = self._records.only(Agreement, agreement)
        terms = [term.id for term in self._terms_of(agreement)]
        self._check_readable(agreement, *terms)
        new_id = self._random(16).hex()
        new = read_record(
            Agreement.KIND, {**_some(old, _KEPT_ON), "id": new_id, "status": "agr.draft", "replaces": old.id}
        )
        together = [new, *(self._next_term(term, new_id) for term in terms)]
        if "agr.renegotiating" in moves(Agreement.KIND, old.status):
            together.append(edited(old, self._moved("agr.renegotiating")))
        return self._records.save_all(tuple(together))

    def check(
        self, term: str, result: str, encounter: str | None = None, next_check: str | None = None
    ) -> Changes:
        """Write down a check of a term, dated the day of the encounter, else today.

        Args:
            term: Its id.
            result: check_result code.
            encounter: Where it was seen, if anywhere.
            next_check: Day of the next one (ISO); ``None`` keeps a day to come and
                drops one that has passed: this was that check.

        Raises:
            ChangedSinceError: It stands in two versions.
            InvalidRecordError, ClosedGroupError, NoSuchRecordError, StorageError.
        """
        held = self._records.only(AgreementTerm, term)
        planned = held.next_check if (held.next_check or "") > self._today() else None
        values = {
            "last_result": result,
            "last_check": self._day_of(encounter),
            "checked_in": encounter,
            "next_check": next_check or planned,
        }
        return self._records.save(edited(held, values))

    # -- inside -----------------------------------------------------------------
    def _before(self, agreement: Agreement) -> Agreement | None:
        return self._records.current(Agreement, agreement.id) if agreement.id else None

    def _terms_of(self, agreement: str) -> Any:
        lines = self._dossier.lines_naming(agreement, AgreementTerm.KIND)
        return [line for line in lines if line.line.get("agreement") == agreement]

    def _check_readable(self, *records: str) -> None:
        """Refuse to take words over that this notebook was not given: there they would be empty."""
        for record in records:
            closed = self._records.view(record).heads[0].closed
            if _WORDS in closed:
                raise ClosedGroupError(record=record, groups=(_WORDS,))

    def _next_term(self, term: str, agreement: str) -> Record:
        held = self._records.only(AgreementTerm, term)
        return read_record(AgreementTerm.KIND, {**_some(held, _TERM_KEPT_ON), "agreement": agreement})

    def _moved(self, status: str) -> dict[str, str]:
        return {"status": status, "changed_on": self._today()}

    def _day_of(self, encounter: str | None) -> str:
        row = next(iter(self._lists.of((encounter,))), None) if encounter else None
        return row.day if row is not None and row.day else self._today()

    def _today(self) -> str:
        return self._clock().date().isoformat()


def _some(record: Record, names: tuple[str, ...]) -> dict[str, Any]:
    return record.model_dump(mode="json", include=set(names), exclude_none=True)
