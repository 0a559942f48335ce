"""Incidents: a pointer from an encounter to what happened there; the case file lives elsewhere.

Holds the act, who or what was affected by class, and how soon security knew.
It has no field for a victim's data, and will have none (domain 3.2).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.base import In, LText, Record, RecordId
from hdfield.model.codes import Coded


class Incident(Record):
    """What happened at one encounter. It makes the next bundle urgent.

    Attributes:
        affected: Classes, never persons.
        reported_after_h: Whole hours until our security officer knew; absent while they do not.
    """

    KIND: ClassVar[str] = "incident"
    NEEDED: ClassVar[tuple[str, ...]] = ("encounter", "act")

    encounter: Annotated[RecordId, In("core")]
    act: Annotated[str, Coded("incident_act"), In("core")]
    affected: Annotated[tuple[Annotated[str, Coded("affected_class")], ...], In("core")] = ()
    injury: Annotated[str | None, Coded("injury_band"), In("core")] = None
    value_band: Annotated[str | None, Coded("value_band"), In("core")] = None
    reported_after_h: Annotated[int | None, Field(ge=0, le=10_000), In("core")] = None

    follow_up: Annotated[LText | None, In("inner")] = None
