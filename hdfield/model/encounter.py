"""The encounter: whatever happened at a barrier, a desk, a handset or a table.

Only kind and time are needed; "content kept verbally" is a whole record.
There is no field for a real name, a telephone number, a photograph, or the
number or arms of fighters, and there will be none (domain 4.2, rows 13, 15).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.base import (
    Day,
    In,
    Latitude,
    Longitude,
    LText,
    Name,
    PersonCode,
    Record,
    RecordId,
    Text,
    Value,
    When,
)
from hdfield.model.codes import Coded

WaitMinutes = Annotated[int, Field(ge=0, le=60 * 24 * 365)]


class Demand(Value):
    """What was asked, and what we answered."""

    demand: Annotated[str, Coded("demand")]
    response: Annotated[str | None, Coded("demand_response")] = None


class Amount(Value):
    """How much was asked, in their words; the band is what may leave."""

    demand: Annotated[str, Coded("demand")]
    text: Text
    band: Annotated[str | None, Coded("amount_band")] = None


class AmountBand(Value):
    """The part of an amount that leaves in its place."""

    demand: Annotated[str, Coded("demand")]
    band: Annotated[str, Coded("amount_band")]


class Offer(Value):
    """An ask, an offer or a counter-offer, by either side."""

    by: Annotated[str, Coded("offer_by")]
    kind: Annotated[str, Coded("offer_kind")]
    text: LText


class Impact(Value):
    """What it cost the work, in bands."""

    delay_band: Annotated[str | None, Coded("delay_band")] = None
    rerouted_km: Annotated[int, Field(ge=0, le=5000)] | None = None
    activity_suspended: bool | None = None
    people_not_reached_band: Annotated[str | None, Coded("people_not_reached_band")] = None


class OurParty(Value):
    """Who we were, by class and code."""

    team_size_band: Annotated[str | None, Coded("team_size_band")] = None
    women_present: Annotated[str | None, Coded("yes_no_unknown")] = None
    vehicle: Annotated[str | None, Coded("vehicle")] = None
    interpreter: bool | None = None
    by: PersonCode | None = None


class Capture(Value):
    """How the record came to be, to see what capture costs a person."""

    mode: Annotated[str, Coded("capture_mode")]
    seconds: Annotated[int, Field(ge=0, le=86_400)] | None = None
    completed_after_h: Annotated[int, Field(ge=0, le=10_000)] | None = None


class Debrief(Value):
    """The two minutes after a meeting."""

    went_well: Text | None = None
    surprised_by: Text | None = None
    next_time: Text | None = None


class ExactPoint(Value):
    """An exact point, only with a reason and an end; never leaves in a bundle."""

    lat: Latitude
    lon: Longitude
    reason: Text
    expires_on: Day


class DeviceEvent(Value):
    """What happened to the machine when it was searched; stays on this device."""

    shown: bool | None = None
    searched: bool | None = None
    opened_under_pressure: bool | None = None
    copied: Annotated[str | None, Coded("yes_no_unknown")] = None
    taken: bool | None = None
    what_was_visible: Text | None = None
    reported_on: Day | None = None


class Encounter(Record):
    """One encounter. Fields stand in the order of their groups.

    Attributes:
        protection: Topics spoken of at desks and meetings; never case data.
        message: What was asked, or told, where word passed through others.
        delivered, answer_due: What became of that word.
        answers: The encounter whose message this one answers. The later names
            the earlier, so that nothing written is edited to say it.
    """

    KIND: ClassVar[str] = "encounter"
    NEEDED: ClassVar[tuple[str, ...]] = ("kind", "at")

    kind: Annotated[str, Coded("encounter_kind"), In("core")]
    mode: Annotated[str | None, Coded("mode"), In("core")] = None
    operators: Annotated[tuple[Annotated[str, Coded("post_operator")], ...], In("core")] = ()
    actors: Annotated[tuple[RecordId, ...], In("core")] = ()
    engagements: Annotated[tuple[RecordId, ...], In("core")] = ()
    demands: Annotated[tuple[Demand, ...], In("core")] = ()
    outcome: Annotated[str | None, Coded("outcome"), In("core")] = None
    tone: Annotated[str | None, Coded("tone"), In("core")] = None
    threat: Annotated[str | None, Coded("threat_level"), In("core")] = None
    impact: Annotated[Impact | None, In("core")] = None
    amrf: Annotated[tuple[Annotated[str, Coded("amrf")], ...], In("core")] = ()
    languages: Annotated[tuple[Annotated[str, Coded("language")], ...], In("core")] = ()
    explained_identity: Annotated[bool | None, In("core")] = None
    principles_explained: Annotated[bool | None, In("core")] = None
    recognised_us: Annotated[bool | None, In("core")] = None
    object_repeated_back: Annotated[bool | None, In("core")] = None
    travel_mode: Annotated[bool | None, In("core")] = None
    kept_verbally: Annotated[bool | None, In("core")] = None
    protection: Annotated[tuple[Annotated[str, Coded("protection_topic")], ...], In("core")] = ()
    delivered: Annotated[str | None, Coded("yes_no_unknown"), In("core")] = None
    answer_due: Annotated[Day | None, In("core")] = None
    answers: Annotated[RecordId | None, In("core")] = None
    state: Annotated[str | None, Coded("record_state"), In("core")] = None
    capture: Annotated[Capture | None, In("core")] = None
    facts_changed: Annotated[tuple[RecordId, ...], In("core")] = ()
    same_event_as: Annotated[RecordId | None, In("core")] = None

    place: Annotated[RecordId | None, In("near")] = None
    day: Annotated[Day | None, In("near", computed=True)] = None
    wait_band: Annotated[str | None, Coded("wait_band"), In("near", computed=True)] = None
    amount_bands: Annotated[tuple[AmountBand, ...], In("near", computed=True)] = ()
    functions: Annotated[tuple[LText, ...], In("near", computed=True)] = ()

    at: Annotated[When | None, In("when")] = None
    wait_min: Annotated[WaitMinutes | None, In("when")] = None

    people: Annotated[tuple[RecordId, ...], In("who")] = ()
    relay: Annotated[Name | None, In("who")] = None
    our_party: Annotated[OurParty | None, In("who")] = None

    note: Annotated[LText | None, In("inner")] = None
    message: Annotated[LText | None, In("inner")] = None
    offers: Annotated[tuple[Offer, ...], In("inner")] = ()
    amounts: Annotated[tuple[Amount, ...], In("inner")] = ()
    debrief: Annotated[Debrief | None, In("inner")] = None
    how_they_see_us: Annotated[LText | None, In("inner")] = None
    mistaken_for: Annotated[Text | None, In("inner")] = None
    represents_consent: Annotated[LText | None, In("inner")] = None
    evidence_for: Annotated[tuple[Annotated[str, Coded("checklist_item")], ...], In("inner")] = ()

    point: Annotated[ExactPoint | None, In("point")] = None

    device_event: Annotated[DeviceEvent | None, In("own")] = None
