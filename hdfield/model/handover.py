"""Handing an engagement over: from whom, to whom, when, and that it was read.

Source: domain 3.2, 4.6 row 45.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from hdfield.model.base import Day, In, LText, PersonCode, Record, RecordId


class Handover(Record):
    """One handover.

    Attributes:
        read_on: The day the successor said that they had read the pack.
        still_unknown: What the successor should find out first.
    """

    KIND: ClassVar[str] = "handover"
    NEEDED: ClassVar[tuple[str, ...]] = ("engagement", "to")

    engagement: Annotated[RecordId, In("core")]
    by: Annotated[PersonCode | None, In("core")] = None
    to: Annotated[PersonCode, In("core")]
    on: Annotated[Day | None, In("core")] = None
    read_on: Annotated[Day | None, In("core")] = None

    still_unknown: Annotated[LText | None, In("inner")] = None
    advice: Annotated[LText | None, In("inner")] = None
