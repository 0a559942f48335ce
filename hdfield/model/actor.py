"""Actors and the dated facts about them.

Facts are closed and followed, never edited in place: what was believed stays
visible. A label is not a listing; they are facts of two kinds (domain 7, 5).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.base import In, LText, Name, PartialDay, PersonCode, Record, RecordId, Text, Value
from hdfield.model.codes import Coded


class Names(Value):
    """A name in each language it has one in."""

    en: Name | None = None
    fr: Name | None = None
    ar: Name | None = None


class View(Value):
    """One level of an actor's iceberg, with what it rests on."""

    text: LText
    basis: Annotated[str | None, Coded("basis")] = None
    confidence: Annotated[str | None, Coded("confidence")] = None


class Iceberg(Value):
    """What they say, how they reason, what lies underneath."""

    position: View | None = None
    reasoning: View | None = None
    values: View | None = None


class Activity(Value):
    """What an actor lets be done, or refuses, as far as it is known (S-124)."""

    activity: Name
    permission: Annotated[str, Coded("activity_permission")]
    since: PartialDay | None = None


class Exposure(Value):
    """How far a sanction can reach a leader group: why many bite little (S-94)."""

    uses_banks: Annotated[str | None, Coded("yes_no_unknown")] = None
    travels: Annotated[str | None, Coded("yes_no_unknown")] = None
    open_supply: Annotated[str | None, Coded("yes_no_unknown")] = None


class Actor(Record):
    """A group, authority, community or body; never a person."""

    KIND: ClassVar[str] = "actor"
    NEEDED: ClassVar[tuple[str, ...]] = ("names",)

    kinds: Annotated[tuple[Annotated[str, Coded("actor_kind")], ...], In("core")] = ()
    same_body_as: Annotated[RecordId | None, In("core")] = None

    names: Annotated[Names | None, In("inner")] = None
    aliases: Annotated[tuple[Name, ...], In("inner")] = ()
    iceberg: Annotated[Iceberg | None, In("inner")] = None
    how_they_see_us: Annotated[tuple[LText, ...], In("inner")] = ()
    activities: Annotated[tuple[Activity, ...], In("inner")] = ()


class Exemption(Value):
    """A carve-out and what it is; its limits are text of the fact."""

    kind: Annotated[str, Coded("exemption_kind")]


class Listing(Value):
    """A formal listing or designation, its effects and its exemption."""

    kind: Annotated[str, Coded("listing_kind")]
    effects: tuple[Annotated[str, Coded("listing_effect")], ...] = ()
    by: RecordId | None = None
    exemption: Exemption | None = None


class ActorFact(Record):
    """One dated fact about an actor, with its basis and confidence.

    Attributes:
        standing: Of ``fact.standing_sensitivity``: in whose eyes it minds its standing (S-80).
        exposure: Of ``fact.exposure``: how far a sanction could reach them (S-94).
        protection: Of ``fact.norm``: what the pledge is about (S-82, S-163).
    """

    KIND: ClassVar[str] = "actor_fact"
    NEEDED: ClassVar[tuple[str, ...]] = ("actor", "kind")

    actor: Annotated[RecordId, In("core")]
    kind: Annotated[str, Coded("actor_fact_kind"), In("core")]
    state: Annotated[str | None, Coded("actor_fact_state"), In("core")] = None
    valid_from: Annotated[PartialDay | None, In("core")] = None
    valid_to: Annotated[PartialDay | None, In("core")] = None
    basis: Annotated[str | None, Coded("basis"), In("core")] = None
    confidence: Annotated[str | None, Coded("confidence"), In("core")] = None
    place: Annotated[RecordId | None, In("core")] = None
    control: Annotated[str | None, Coded("control_level"), In("core")] = None
    relation: Annotated[str | None, Coded("relation_kind"), In("core")] = None
    other_actor: Annotated[RecordId | None, In("core")] = None
    our_organisation: Annotated[bool | None, In("core")] = None
    strength: Annotated[int | None, Field(ge=1, le=3), In("core")] = None
    interlocutor: Annotated[RecordId | None, In("core")] = None
    listing: Annotated[Listing | None, In("core")] = None
    interest_object: Annotated[str | None, Coded("interest_object"), In("core")] = None
    legitimacy_source: Annotated[str | None, Coded("legitimacy_source"), In("core")] = None
    standing: Annotated[str | None, Coded("standing"), In("core")] = None
    exposure: Annotated[Exposure | None, In("core")] = None
    protection: Annotated[tuple[Annotated[str, Coded("protection_topic")], ...], In("core")] = ()
    owner: Annotated[PersonCode | None, In("core")] = None
    retry_on: Annotated[PartialDay | None, In("core")] = None
    supersedes: Annotated[RecordId | None, In("core")] = None
    encounter: Annotated[RecordId | None, In("core")] = None

    value: Annotated[LText | None, In("inner")] = None
    audience: Annotated[LText | None, In("inner")] = None
    listed_by: Annotated[Text | None, In("inner")] = None
    exemption_note: Annotated[Text | None, In("inner")] = None
    source_note: Annotated[Text | None, In("inner")] = None
