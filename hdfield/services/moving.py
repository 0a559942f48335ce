"""Whether a record may be saved in the state a person wants it in.

Owns what the rules of the life cycles must know of other records, read from
the store and from what is saved in the same breath. It refuses to hold up what
settles a conflict. Belongs to the store's thread.

Source: docs/engagements.md (how things move).
"""

from __future__ import annotations

from hdfield.model.base import Group, Record
from hdfield.model.judging import PrincipleReview
from hdfield.refusals import RefusedMoveError, UngroundedMoveError
from hdfield.rules.life_cycles import refusal
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
        self._batch = batch

    def check(self, record: Record, before: Record | None, closed: tuple[Group, ...]) -> None:
        """Refuse a move that is none, or a state that lacks what it asks for.

        Raises:
            RefusedMoveError, UngroundedMoveError.
        """
        if len(record.parents) > 1:  # settling a conflict is choosing, not moving
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
                return one.decided_on is not None
        return any(
            row.kind == PrincipleReview.KIND and "decided_on" in row.line for row in self._lists.of((review,))
        )

    def has_decided_review(self, engagement: str) -> bool:
        """Say whether an engagement has a principle review that has been decided."""
        if any(
            isinstance(one, PrincipleReview) and one.engagement == engagement and one.decided_on is not None
            for one in self._batch
        ):
            return True
        rows = self._lists.linked(engagement, "engagement", PrincipleReview.KIND)
        return any("decided_on" in row.line for row in rows)
