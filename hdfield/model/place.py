"""Places: named areas, settlements and posts, with a P-code where there is one.

No coordinates here: an exact point belongs to one encounter, with a reason
and an end. An area's centroid comes from a gazetteer, which is public.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.actor import Names
from hdfield.model.base import In, Latitude, Longitude, LText, Name, Record, RecordId, Value, ZoneName
from hdfield.model.codes import Coded


class Centroid(Value):
    """The public middle of an area, for a map."""

    lat: Latitude
    lon: Longitude


class Place(Record):
    """A place people name; parents come from the record, never from the code's prefix.

    Attributes:
        zone: Name of its time zone; a place without one has its parent's.
        agreed_procedure: How passing here was agreed to go.
        best_hours: When it goes well here, and when it does not.
    """

    KIND: ClassVar[str] = "place"
    NEEDED: ClassVar[tuple[str, ...]] = ("level", "names")

    level: Annotated[str, Coded("place_level"), In("core")]
    pcode: Annotated[str | None, Field(pattern=r"^[A-Z0-9-]{2,20}$"), In("core")] = None
    parent: Annotated[RecordId | None, In("core")] = None
    zone: Annotated[ZoneName | None, In("core")] = None

    names: Annotated[Names | None, In("near")] = None
    aliases: Annotated[tuple[Name, ...], In("near")] = ()
    centroid: Annotated[Centroid | None, In("near")] = None

    agreed_procedure: Annotated[LText | None, In("inner")] = None
    best_hours: Annotated[LText | None, In("inner")] = None
