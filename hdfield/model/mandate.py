"""What was decided above the table: mandates, red lines and what happened to them.

The text of mandates and red lines lies in ``core``: the mandator decides on it.

Source: domain 3.2, 3.4; format design 5 (core); CCHN tools 15 and 17 by name.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from hdfield.model.base import Day, In, LText, PersonCode, Record, RecordId
from hdfield.model.codes import Coded


class Mandate(Record):
    """What a negotiator may do, must refer and may not do; good once both ends said so."""

    KIND: ClassVar[str] = "mandate"
    NEEDED: ClassVar[tuple[str, ...]] = ("engagement", "status")

    engagement: Annotated[RecordId, In("core")]
    status: Annotated[str, Coded("mandate_status"), In("core")]
    issued_by: Annotated[PersonCode | None, In("core")] = None
    issued_on: Annotated[Day | None, In("core")] = None
    acknowledged_by: Annotated[PersonCode | None, In("core")] = None
    acknowledged_on: Annotated[Day | None, In("core")] = None
    valid_from: Annotated[Day | None, In("core")] = None
    valid_to: Annotated[Day | None, In("core")] = None
    aim: Annotated[LText | None, In("core")] = None
    may: Annotated[tuple[LText, ...], In("core")] = ()
    must_refer: Annotated[tuple[LText, ...], In("core")] = ()
    may_not: Annotated[tuple[LText, ...], In("core")] = ()
    conditions: Annotated[LText | None, In("core")] = None


class RedLine(Record):
    """What is not given, whoever asks.

    Attributes:
        touched_by: Demands that touch it: quick capture then offers its events.
        theirs: A line of the counterpart's, as we understand it.
    """

    KIND: ClassVar[str] = "red_line"
    NEEDED: ClassVar[tuple[str, ...]] = ("kind", "text")

    kind: Annotated[str, Coded("red_line_kind"), In("core")]
    engagements: Annotated[tuple[RecordId, ...], In("core")] = ()
    theirs: Annotated[RecordId | None, In("core")] = None
    decided_by: Annotated[PersonCode | None, In("core")] = None
    decided_on: Annotated[Day | None, In("core")] = None
    valid_to: Annotated[Day | None, In("core")] = None
    touched_by: Annotated[tuple[Annotated[str, Coded("demand")], ...], In("core")] = ()
    text: Annotated[LText | None, In("core")] = None


class RedLineEvent(Record):
    """What an encounter did to a red line; a crossing makes the next bundle urgent."""

    KIND: ClassVar[str] = "red_line_event"
    NEEDED: ClassVar[tuple[str, ...]] = ("red_line", "encounter", "event")

    red_line: Annotated[RecordId, In("core")]
    encounter: Annotated[RecordId, In("core")]
    event: Annotated[str, Coded("red_line_event"), In("core")]
    reported_on: Annotated[Day | None, In("core")] = None

    note: Annotated[LText | None, In("inner")] = None
