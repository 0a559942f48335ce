"""Judgements: principle reviews and dated views on good faith.

A judgement has a date, an author and room for dissent. There is no score of
any actor and none of any person (domain 7, decision 3).

Source: domain 3.2, 3.4, 3.5; brief S-50, S-134..S-140, S-154, S-159, S-160.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from hdfield.model.base import Day, In, LText, PersonCode, Record, RecordId, Value
from hdfield.model.codes import Coded


class PrincipleReview(Record):
    """One look at what a step does to our principles, and what was decided.

    Attributes:
        guides, credible, acceptable: The three questions of every review
            (S-140): does it still guide us, are we still credible, are we still
            acceptable to all sides.
        decision: In ``core``: the mandator decides on it.
    """

    KIND: ClassVar[str] = "principle_review"
    NEEDED: ClassVar[tuple[str, ...]] = ("on",)

    on: Annotated[Day, In("core")]
    engagement: Annotated[RecordId | None, In("core")] = None
    trigger: Annotated[str | None, Coded("principle_trigger"), In("core")] = None
    raised_by: Annotated[RecordId | None, In("core")] = None
    principles: Annotated[tuple[Annotated[str, Coded("principle")], ...], In("core")] = ()
    level: Annotated[str | None, Coded("risk_level"), In("core")] = None
    guides: Annotated[str | None, Coded("yes_no_unknown"), In("core")] = None
    credible: Annotated[str | None, Coded("yes_no_unknown"), In("core")] = None
    acceptable: Annotated[str | None, Coded("yes_no_unknown"), In("core")] = None
    decided_by: Annotated[PersonCode | None, In("core")] = None
    decided_on: Annotated[Day | None, In("core")] = None
    revisit: Annotated[Day | None, In("core")] = None
    decision: Annotated[LText | None, In("core")] = None

    facts: Annotated[LText | None, In("inner")] = None
    options: Annotated[tuple[LText, ...], In("inner")] = ()
    dissent: Annotated[LText | None, In("inner")] = None
    long_term: Annotated[LText | None, In("inner")] = None
    outcome_seen: Annotated[LText | None, In("inner")] = None


class Signal(Value):
    """One sign for or against good faith, and the record it was seen in."""

    signal: Annotated[str, Coded("faith_signal")]
    seen_in: RecordId | None = None


class GoodFaithView(Record):
    """How one of us saw an actor's good faith on a day."""

    KIND: ClassVar[str] = "good_faith_view"
    NEEDED: ClassVar[tuple[str, ...]] = ("actor", "on", "view")

    actor: Annotated[RecordId, In("core")]
    on: Annotated[Day, In("core")]
    view: Annotated[str, Coded("faith_view"), In("core")]
    engagement: Annotated[RecordId | None, In("core")] = None
    plus: Annotated[tuple[Signal, ...], In("core")] = ()
    minus: Annotated[tuple[Signal, ...], In("core")] = ()
    confidence: Annotated[str | None, Coded("confidence"), In("core")] = None
    by: Annotated[PersonCode | None, In("core")] = None

    reasons: Annotated[LText | None, In("inner")] = None
    dissent: Annotated[LText | None, In("inner")] = None
