"""What stands in the way: obstacles and the harm of rules, laws, legal checks, exemptions.

Nothing here ever blocks capture. A label is not a listing; a law of a place
counts whatever any list says (S-36, S-39).

Source: domain 3.2, 3.4, 4.3; brief S-34..S-48, S-112, S-113, S-141..S-151.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.base import Day, In, LText, Name, PartialDay, PersonCode, Record, RecordId, Value
from hdfield.model.codes import Coded


class Harm(Value):
    """What a rule that reaches too far has cost, in bands (S-143 to S-146)."""

    funding_band: Annotated[str | None, Coded("value_band")] = None
    delay_days: Annotated[int, Field(ge=0, le=10_000)] | None = None
    extra_cost_band: Annotated[str | None, Coded("value_band")] = None
    suspended: bool | None = None
    people_not_reached_band: Annotated[str | None, Coded("people_not_reached_band")] = None


class Obstacle(Record):
    """One obstacle and who works on it.

    Attributes:
        law: The law or rule it comes from, by which harm adds up.
    """

    KIND: ClassVar[str] = "obstacle"
    NEEDED: ClassVar[tuple[str, ...]] = ("kind", "status")

    kind: Annotated[str, Coded("obstacle_kind"), In("core")]
    status: Annotated[str, Coded("obstacle_status"), In("core")]
    engagement: Annotated[RecordId | None, In("core")] = None
    actor: Annotated[RecordId | None, In("core")] = None
    law: Annotated[RecordId | None, In("core")] = None
    opened_in: Annotated[RecordId | None, In("core")] = None
    opened_on: Annotated[Day | None, In("core")] = None
    settled_on: Annotated[Day | None, In("core")] = None
    owner: Annotated[PersonCode | None, In("core")] = None
    amrf: Annotated[str | None, Coded("amrf"), In("core")] = None
    harm: Annotated[Harm | None, In("core")] = None

    text: Annotated[LText | None, In("inner")] = None
    actions: Annotated[tuple[LText, ...], In("inner")] = ()


class Law(Record):
    """A law or rule of a place or a donor that bears on talking and helping.

    Attributes:
        jurisdiction: The place whose law it is, else ``issuer`` says whose rule.
        contact: What it says of direct talks.
    """

    KIND: ClassVar[str] = "law"
    NEEDED: ClassVar[tuple[str, ...]] = ("name",)

    jurisdiction: Annotated[RecordId | None, In("core")] = None
    issuer: Annotated[Name | None, In("core")] = None
    name: Annotated[Name | None, In("core")] = None
    contact: Annotated[str | None, Coded("contact_rule"), In("core")] = None
    effects: Annotated[tuple[Annotated[str, Coded("listing_effect")], ...], In("core")] = ()
    valid_from: Annotated[PartialDay | None, In("core")] = None
    valid_to: Annotated[PartialDay | None, In("core")] = None

    text: Annotated[LText | None, In("inner")] = None
    lawful_channel: Annotated[LText | None, In("inner")] = None


class Exemption(Record):
    """A carve-out asked for or had, with its limits (S-150)."""

    KIND: ClassVar[str] = "exemption"
    NEEDED: ClassVar[tuple[str, ...]] = ("kind", "status")

    kind: Annotated[str, Coded("exemption_kind"), In("core")]
    status: Annotated[str, Coded("exemption_status"), In("core")]
    law: Annotated[RecordId | None, In("core")] = None
    listing_fact: Annotated[RecordId | None, In("core")] = None
    actor: Annotated[RecordId | None, In("core")] = None
    asked_on: Annotated[Day | None, In("core")] = None
    granted_on: Annotated[Day | None, In("core")] = None
    needed_by: Annotated[Day | None, In("core")] = None
    expires_on: Annotated[Day | None, In("core")] = None

    limits: Annotated[LText | None, In("inner")] = None


class LegalCheck(Record):
    """What counsel said of talking to an actor, and until when it counts.

    Attributes:
        result: In ``core``: the mandator decides on it. Advice itself lies outside.
    """

    KIND: ClassVar[str] = "legal_check"
    NEEDED: ClassVar[tuple[str, ...]] = ("actor", "on")

    actor: Annotated[RecordId, In("core")]
    on: Annotated[Day, In("core")]
    engagement: Annotated[RecordId | None, In("core")] = None
    jurisdictions: Annotated[tuple[Name, ...], In("core")] = ()
    laws: Annotated[tuple[RecordId, ...], In("core")] = ()
    exemptions: Annotated[tuple[RecordId, ...], In("core")] = ()
    next_on: Annotated[Day | None, In("core")] = None
    renews: Annotated[RecordId | None, In("core")] = None
    result: Annotated[LText | None, In("core")] = None

    advice_ref: Annotated[Name | None, In("inner")] = None
