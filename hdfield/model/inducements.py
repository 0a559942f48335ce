"""Carrots and sticks, and the diplomacy that prepares a table.

Carrots come first; a stick of our own needs a decided principle review before
it is approved, and sticks are best wielded by others (S-78, S-95, S-152).

Source: domain 3.2, 3.4, 3.5; brief S-58..S-94, S-95..S-129, S-142..S-151.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.actor import Names
from hdfield.model.base import Day, In, LText, PersonCode, Record, RecordId
from hdfield.model.codes import Coded


class Inducement(Record):
    """One carrot or stick toward an actor: ours, or noticed of others."""

    KIND: ClassVar[str] = "inducement"
    NEEDED: ClassVar[tuple[str, ...]] = ("kind", "target", "status")

    kind: Annotated[str, Coded("inducement_kind"), In("core")]
    target: Annotated[RecordId, In("core")]
    status: Annotated[str, Coded("inducement_status"), In("core")]
    engagement: Annotated[RecordId | None, In("core")] = None
    wielder: Annotated[str | None, Coded("wielder"), In("core")] = None
    by_actor: Annotated[RecordId | None, In("core")] = None
    purpose: Annotated[str | None, Coded("purpose"), In("core")] = None
    on: Annotated[Day | None, In("core")] = None
    ended_on: Annotated[Day | None, In("core")] = None
    expected: Annotated[str | None, Coded("inducement_effect"), In("core")] = None
    observed: Annotated[str | None, Coded("inducement_effect"), In("core")] = None
    basis: Annotated[str | None, Coded("basis"), In("core")] = None
    confidence: Annotated[str | None, Coded("confidence"), In("core")] = None
    trust_cost: Annotated[str | None, Coded("trust_cost"), In("core")] = None
    review: Annotated[RecordId | None, In("core")] = None

    text: Annotated[LText | None, In("inner")] = None
    harm_check: Annotated[LText | None, In("inner")] = None
    firewall: Annotated[LText | None, In("inner")] = None
    recovery: Annotated[LText | None, In("inner")] = None


class DiplomacyAction(Record):
    """One act of humanitarian diplomacy, and what it opened.

    Attributes:
        audience_actors: Whom it was meant to move.
        fallback: Of a campaign: the exemption asked for if it fails.
        opened: The encounter it led to, as far as that can be said.
        line: What is said, by language.
    """

    KIND: ClassVar[str] = "diplomacy_action"
    NEEDED: ClassVar[tuple[str, ...]] = ("kind", "status")

    kind: Annotated[str, Coded("hd_action_kind"), In("core")]
    status: Annotated[str, Coded("hd_action_status"), In("core")]
    purpose: Annotated[str | None, Coded("purpose"), In("core")] = None
    engagement: Annotated[RecordId | None, In("core")] = None
    on: Annotated[Day | None, In("core")] = None
    until: Annotated[Day | None, In("core")] = None
    public: Annotated[bool | None, In("core")] = None
    owner: Annotated[PersonCode | None, In("core")] = None
    audience_actors: Annotated[tuple[RecordId, ...], In("core")] = ()
    inducement: Annotated[RecordId | None, In("core")] = None
    obstacles: Annotated[tuple[RecordId, ...], In("core")] = ()
    fallback: Annotated[RecordId | None, In("core")] = None
    review: Annotated[RecordId | None, In("core")] = None
    opened: Annotated[RecordId | None, In("core")] = None
    effect: Annotated[str | None, Coded("inducement_effect"), In("core")] = None
    members_holding: Annotated[int | None, Field(ge=0, le=10_000), In("core")] = None
    members_breaching: Annotated[int | None, Field(ge=0, le=10_000), In("core")] = None
    review_on: Annotated[Day | None, In("core")] = None

    aim: Annotated[LText | None, In("inner")] = None
    audience: Annotated[LText | None, In("inner")] = None
    effect_seen: Annotated[LText | None, In("inner")] = None
    consent: Annotated[LText | None, In("inner")] = None
    line: Annotated[Names | None, In("inner")] = None
