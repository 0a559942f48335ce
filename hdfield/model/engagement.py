"""Engagements and the state of their checklist items.

Phases are overlapping intervals opened and closed by hand; there is no gate,
no wizard and no score (domain 7, decision 3).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from hdfield.model.actor import Iceberg, Names
from hdfield.model.base import Day, In, LText, PersonCode, Record, RecordId, Text, Value
from hdfield.model.codes import Coded


class Phase(Value):
    """One interval of one phase; several may be open at once."""

    phase: Annotated[str, Coded("phase")]
    opened_on: Day
    closed_on: Day | None = None


class Team(Value):
    """Who leads, supports and decides, by person code."""

    lead: PersonCode | None = None
    support: tuple[PersonCode, ...] = ()
    mandator: PersonCode | None = None


class Engagement(Record):
    """One negotiation: its object, its actors, its team and its phases.

    Attributes:
        opening, opened_in: Whether the opening was found or made, and where it was noticed (S-15).
        cost_of_no, cost_of_no_by: What a refusal would cost them, and who makes them pay (S-22).
        expected_gains: What they may hope to gain; never an offer of ours (S-156).
        risks_reviewed_on: The day the list of operational risks was last gone through (S-158, S-160).
        message_line, speaker, message_review_on: What is said in public, by whom, until when (S-69).
        our_iceberg: Position, reasoning and values of our own, beside theirs.
    """

    KIND: ClassVar[str] = "engagement"
    NEEDED: ClassVar[tuple[str, ...]] = ("title",)

    object_kind: Annotated[str | None, Coded("engagement_object"), In("core")] = None
    object_place: Annotated[RecordId | None, In("core")] = None
    object_by: Annotated[Day | None, In("core")] = None
    goal: Annotated[str | None, Coded("engagement_goal"), In("core")] = None
    status: Annotated[str | None, Coded("engagement_status"), In("core")] = None
    phases: Annotated[tuple[Phase, ...], In("core")] = ()
    actors: Annotated[tuple[RecordId, ...], In("core")] = ()
    team: Annotated[Team | None, In("core")] = None
    visibility: Annotated[str | None, Coded("visibility"), In("core")] = None
    protection: Annotated[tuple[Annotated[str, Coded("protection_topic")], ...], In("core")] = ()
    opening: Annotated[str | None, Coded("opening"), In("core")] = None
    risks_reviewed_on: Annotated[Day | None, In("core")] = None
    opened_in: Annotated[RecordId | None, In("core")] = None
    cost_of_no_by: Annotated[tuple[Annotated[str, Coded("wielder")], ...], In("core")] = ()
    speaker: Annotated[PersonCode | None, In("core")] = None
    message_review_on: Annotated[Day | None, In("core")] = None
    expected_gains: Annotated[tuple[Annotated[str, Coded("expected_gain")], ...], In("core")] = ()

    title: Annotated[Names | None, In("inner")] = None
    for_whom: Annotated[LText | None, In("inner")] = None
    purpose_line: Annotated[LText | None, In("inner")] = None
    political_link: Annotated[Text | None, In("inner")] = None
    cost_of_no: Annotated[LText | None, In("inner")] = None
    message_line: Annotated[Names | None, In("inner")] = None
    our_iceberg: Annotated[Iceberg | None, In("inner")] = None


class ChecklistState(Record):
    """Where one checklist item stands in one engagement; a person sets it.

    Its id is fixed by its owner and item (``rules.once``), so that two
    devices' first versions are two heads of one record.
    """

    KIND: ClassVar[str] = "checklist_state"
    NEEDED: ClassVar[tuple[str, ...]] = ("engagement", "item", "status")

    engagement: Annotated[RecordId, In("core")]
    item: Annotated[str, Coded("checklist_item"), In("core")]
    status: Annotated[str, Coded("checklist_status"), In("core")]
    by: Annotated[PersonCode | None, In("core")] = None
    evidence: Annotated[tuple[RecordId, ...], In("core")] = ()
    on: Annotated[Day | None, In("core")] = None

    note: Annotated[LText | None, In("inner")] = None
