"""What asks for a principle review in an engagement, and in the whole notebook.

Owns reading what ``rules.principle_triggers`` looks at. It refuses to raise a
review by itself: a person opens it. Belongs to the store's thread.

Source: docs/engagements.md (Mandate, red lines, principles); domain 3.5, rules 7 and 13.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from hdfield.model.inducements import DiplomacyAction, Inducement
from hdfield.model.judging import PrincipleReview
from hdfield.rules.now import NowItem, gaps
from hdfield.rules.principle_triggers import (
    ONE_SIDE_DAYS,
    ONE_SIDED,
    Raised,
    asked_by,
    one_sided,
    unanswered,
)
from hdfield.services.changes import Changes
from hdfield.services.dossier import EngagementFile
from hdfield.services.editing import edited
from hdfield.services.lines import Named, named
from hdfield.services.records import Records
from hdfield.services.signs import SignsOfTalks
from hdfield.store.lists import Row
from hdfield.store.store import Store

_ALL: Final = 100_000
_ASKED: Final = ("mandate", "legal_check", "principle_review")


@dataclass(frozen=True, slots=True)
class Questions:
    """What no review has answered.

    Attributes:
        raised: Triggers of one engagement's file.
        not_met: Parties nobody met of late while one was, by name; only where
            several are known and no review of ``trig.one_side_only`` is as new.
    """

    raised: tuple[Raised, ...] = ()
    not_met: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What one encounter asks for in one of its talks.

    Attributes:
        talks: The engagement.
        raised: Triggers it fires that no review has answered.
        gaps: What the talks rest on and have not; see ``rules.now.gaps``.
    """

    talks: Named
    raised: tuple[Raised, ...] = ()
    gaps: tuple[NowItem, ...] = ()


class Principles:
    """Answers what asks for a review, and saves one with what it is about."""

    def __init__(
        self,
        store: Store,
        records: Records,
        signs: SignsOfTalks,
        clock: Callable[[], datetime],
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._lists = store.lists
        self._records = records
        self._random = random_bytes
        self._signs = signs
        self._clock = clock

    def of(self, engagement: str | EngagementFile) -> Questions:
        """Give what no review has answered.

        Raises:
            NoSuchRecordError: No engagement here has that id.
        """
        return Questions(unanswered(self._signs.view(engagement)), self._not_met())

    def beside(self, encounter: str) -> tuple[Beside, ...]:
        """Give what an encounter asks for, in each of its talks that is here; nothing where it asks for nothing."""
        met = next(iter(self._lists.of((encounter,))), None)
        found: list[Beside] = []
        for row in self._lists.of(met.line.get("engagements", ()) if met else ()):
            view = self._signs.narrowed(row, self._around(row, met))
            raised, missing = asked_by(view, encounter), gaps(view)
            if raised or missing:
                found.append(Beside(named(row), raised, missing))
        return tuple(found)

    def save(self, review: PrincipleReview) -> Changes:
        """Save a review; a carrot, stick or act that raised it, and rests on none yet, rests on it.

        One of which there are two versions is left to the person who chooses. The review is the first record saved.

        Raises:
            InvalidRecordError, RefusedMoveError, NoSuchRecordError, StorageError.
        """
        made = review.model_copy(update={"id": review.id or self._random(16).hex()})
        view = self._records.view(made.raised_by) if made.raised_by else None
        about = None if view is None or view.is_conflict or view.heads[0].read_only else view.heads[0].record
        if isinstance(about, Inducement | DiplomacyAction) and about.review is None and not about.removed:
            return self._records.save_all((made, edited(about, {"review": made.id})))
        return self._records.save(made)

    def _around(self, talks: Row, met: Row | None) -> tuple[Row, ...]:
        """Read what an encounter's asking and the gaps of its talks rest on, and not the whole file.

        One walks a list of encounters: a file of 20,000 takes 0.8 s, this a few milliseconds.
        """
        own = [row for kind in _ASKED for row in self._lists.linked(talks.record, "engagement", kind)]
        for actor in talks.line.get("actors", ()):
            own += self._lists.linked(actor, "actor", "actor_fact")
            of_actor = self._lists.linked(actor, "actor", "legal_check")
            own += [row for row in of_actor if not row.line.get("engagement")]
        laws = {law for row in own for law in row.line.get("laws", ())}
        return (*own, *self._lists.among(laws).values(), *((met,) if met else ()))

    def _not_met(self) -> tuple[Named, ...]:
        today = self._clock().date()
        since = (today - timedelta(days=ONE_SIDE_DAYS)).isoformat()
        reviews = self._lists.newest("principle_review", _ALL)
        if any(
            row.line.get("trigger") == ONE_SIDED and str(row.line.get("on", "")) >= since for row in reviews
        ):
            return ()
        met = self._lists.newest("encounter", _ALL, since)
        kinds = {row.record: row.line.get("kinds", ()) for row in self._lists.newest("actor", _ALL)}
        left_out = one_sided(((row.day, row.line.get("actors", ())) for row in met), kinds, today.isoformat())
        return tuple(named(row) for row in self._lists.of(left_out))
