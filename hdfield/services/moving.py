"""Whether a record may be saved in the state a person wants it in.

Owns what the rules of the life cycles must know of other records, read from
the store and from what is saved in the same breath. It refuses to hold up the
choice between versions that differ, and lets nothing in with it that none of them
has. Belongs to the store's thread.

Source: docs/engagements.md (how things move).
"""

from __future__ import annotations

from collections.abc import Iterable

from hdfield.model.base import Group, Record
from hdfield.model.judging import PrincipleReview
from hdfield.model.version import Version
from hdfield.refusals import RefusedMoveError, UngroundedMoveError
from hdfield.rules.grounds import lacking
from hdfield.rules.grouping import closed_groups, join
from hdfield.rules.life_cycles import moves, refusal, state
from hdfield.rules.reserved import is_decided
from hdfield.rules.sameness import distinct
from hdfield.store.lists import Row
from hdfield.store.store import Store


class Moving:
    """Holds the records of one command to their life cycles."""

    def __init__(self, store: Store, batch: tuple[Record, ...]) -> None:
        """Look at a command.

        Args:
            store: Open.
            batch: All that is saved together: a review may be decided with what rests on it.
        """
        self._lists = store.lists
        self._versions = store.versions
        self._batch = batch

    def check(self, record: Record, before: Record | None, closed: tuple[Group, ...]) -> None:
        """Refuse a move that is none, or a state that lacks what it asks for.

        Raises:
            RefusedMoveError, UngroundedMoveError.
        """
        rivals = self._rivals(record)
        if len(rivals) > 1:  # settling a conflict is choosing, not moving
            self._check_choice(record, rivals, closed)
            return
        refused = refusal(before, record, self, closed)
        if refused is None:
            return
        facts = {"kind": refused.kind, "before": refused.before, "after": refused.after}
        if refused.lacking:
            raise UngroundedMoveError(**facts, allowed=refused.allowed, lacking=refused.lacking)
        raise RefusedMoveError(**facts, allowed=refused.allowed)

    def is_decided(self, review: str) -> bool:
        """Say whether a principle review has been decided, as it will be once all is saved."""
        for one in self._batch:
            if isinstance(one, PrincipleReview) and one.id == review:
                return _decides(one)
        return any(_is_decided(row) for row in self._lists.of((review,)))

    def has_decided_review(self, engagement: str) -> bool:
        """Say whether an engagement has a principle review that has been decided."""
        changed = {one.id: one for one in self._batch if isinstance(one, PrincipleReview)}
        if any(one.engagement == engagement and _decides(one) for one in changed.values()):
            return True
        rows = self._lists.linked(engagement, "engagement", PrincipleReview.KIND)
        return any(_is_decided(row) for row in rows if row.record not in changed)

    def _rivals(self, record: Record) -> tuple[Version, ...]:
        """Give the heads a save chooses between; those that say the same are one."""
        if len(record.parents) < 2 or record.id is None:
            return ()
        return distinct(self._versions.heads(record.id))

    def _check_choice(self, record: Record, rivals: Iterable[Version], closed: tuple[Group, ...]) -> None:
        """Refuse what a state asks for and no version lacks already: that was not there to be chosen."""
        missing = lacking(record, self, closed)
        if not missing:
            return
        after = state(record)
        for rival in rivals:
            held = join(type(record), rival.objects).model_copy(update={"id": record.id})
            if state(held) == after and lacking(held, self, closed_groups(rival.objects)) == missing:
                return
        raise UngroundedMoveError(
            kind=record.KIND, before=after, after=after, allowed=moves(record.KIND, after), lacking=missing
        )


def _decides(review: PrincipleReview) -> bool:
    return not review.removed and is_decided(review.KIND, review.model_dump())


def _is_decided(row: Row) -> bool:
    return row.kind == PrincipleReview.KIND and is_decided(row.kind, row.line)
