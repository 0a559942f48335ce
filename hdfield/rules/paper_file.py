"""The file of an engagement as one reader may have it: what papers are made from.

Owns the few ways in which sections look at it. Every record in it went through
``rules.scopes.redact`` already; it refuses to know what was closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from hdfield.model.actor import ActorFact
from hdfield.model.base import Record
from hdfield.model.engagement import Engagement
from hdfield.rules.checklist_signs import Proposal, proposals
from hdfield.rules.file_view import FileView
from hdfield.rules.now import NowItem, now
from hdfield.rules.signs_trust import OPEN_PROMISE

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class PaperFile:
    """What there is to tell.

    Attributes:
        view: As the rules read it, on the day the paper is made.
        engagement: As the reader may have it.
        records: The same records whole, by id.
    """

    view: FileView
    engagement: Engagement
    records: Mapping[str, Record]

    @property
    def today(self) -> str:
        """The day the paper is made."""
        return self.view.today

    @cached_property
    def proposals(self) -> Mapping[str, Proposal]:
        """What the checklist proposes."""
        return proposals(self.view)

    @cached_property
    def now(self) -> tuple[NowItem, ...]:
        """What stands in Now."""
        return now(self.view, self.proposals)

    def of(self, model: type[R]) -> tuple[R, ...]:
        """Give the records of a kind, the newest first."""
        found = (self.records.get(entry.id) for entry in self.view.of(model.KIND))
        return tuple(one for one in found if isinstance(one, model))

    def get(self, model: type[R], record: str | None) -> R | None:
        """Give one record, or ``None`` where the reader does not have it."""
        found = self.records.get(record or "")
        return found if isinstance(found, model) else None

    def holds(self, fact: ActorFact) -> bool:
        """Say whether a fact is believed on the day of the paper."""
        entry = self.view.by_id.get(fact.id or "")
        return entry is not None and self.view.holds(entry)

    def stale(self, code: str) -> frozenset[str]:
        """Name the records of which Now says that they are stale, by the beginning of its code."""
        return frozenset(one.record for one in self.now if one.group == "stale" and one.code.startswith(code))


def is_open_promise(status: str) -> bool:
    """Say whether a promise is still to be kept."""
    return status in OPEN_PROMISE
