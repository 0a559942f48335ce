"""What a negotiator prepares: agenda points, the island of agreement, scenarios, risks.

Agenda points and risks are records of their own that name their engagement.
Island and scenario set exist once per engagement (``rules.once``).

Source: domain 2.2 (tools 2, 4, 13), 3.2; brief S-66, S-124, S-129, S-158.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from hdfield.model.base import Day, In, LText, PersonCode, Record, RecordId, Value
from hdfield.model.codes import Coded


class AgendaPoint(Record):
    """One point to be talked about.

    Attributes:
        first_ask: The small first ask, chosen to be granted (S-129).
        peace_process: Owned by a peace process, so not ours to trade with.
    """

    KIND: ClassVar[str] = "agenda_point"
    NEEDED: ClassVar[tuple[str, ...]] = ("engagement", "text")

    engagement: Annotated[RecordId, In("core")]
    issue_type: Annotated[str | None, Coded("issue_type"), In("core")] = None
    state: Annotated[str | None, Coded("agenda_point_state"), In("core")] = None
    first_ask: Annotated[bool | None, In("core")] = None
    peace_process: Annotated[bool | None, In("core")] = None
    commitment: Annotated[RecordId | None, In("core")] = None

    text: Annotated[LText | None, In("inner")] = None
    counterpart_view: Annotated[LText | None, In("inner")] = None
    pathway: Annotated[LText | None, In("inner")] = None


class Cited(Value):
    """One line of an island, and the encounter it rests on."""

    text: LText
    encounter: RecordId | None = None


class Island(Record):
    """What is agreed and what is contested, in facts and in norms; once per engagement."""

    KIND: ClassVar[str] = "island"
    NEEDED: ClassVar[tuple[str, ...]] = ("engagement",)

    engagement: Annotated[RecordId, In("core")]

    agreed_facts: Annotated[tuple[Cited, ...], In("inner")] = ()
    contested_facts: Annotated[tuple[Cited, ...], In("inner")] = ()
    shared_norms: Annotated[tuple[Cited, ...], In("inner")] = ()
    opposed_norms: Annotated[tuple[Cited, ...], In("inner")] = ()


class ScenarioSet(Record):
    """From ideal to bottom line, and what we do without an agreement; once per engagement."""

    KIND: ClassVar[str] = "scenario_set"
    NEEDED: ClassVar[tuple[str, ...]] = ("engagement",)

    engagement: Annotated[RecordId, In("core")]
    decided_by: Annotated[PersonCode | None, In("core")] = None
    decided_on: Annotated[Day | None, In("core")] = None

    ideal: Annotated[LText | None, In("inner")] = None
    acceptable: Annotated[LText | None, In("inner")] = None
    bottom_line: Annotated[LText | None, In("inner")] = None
    alternative: Annotated[LText | None, In("inner")] = None


class Risk(Record):
    """One operational risk, weighed from the outset (S-158, S-160)."""

    KIND: ClassVar[str] = "risk"
    NEEDED: ClassVar[tuple[str, ...]] = ("engagement", "status")

    engagement: Annotated[RecordId, In("core")]
    status: Annotated[str, Coded("risk_status"), In("core")]
    level: Annotated[str | None, Coded("risk_level"), In("core")] = None
    owner: Annotated[PersonCode | None, In("core")] = None
    review_on: Annotated[Day | None, In("core")] = None

    text: Annotated[LText | None, In("inner")] = None
    what_we_do: Annotated[LText | None, In("inner")] = None
