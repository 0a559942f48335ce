"""Places: named areas, settlements and posts, with a P-code where there is one.

No coordinates here: an exact point belongs to one encounter, with a reason
and an end. An area's centroid comes from a gazetteer, which is public.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.actor import Names
from hdfield.model.base import In, Latitude, Longitude, Record, RecordId, Value
from hdfield.model.codes import Coded


class Centroid(Value):
    """The public middle of an area, for a map."""

    lat: Latitude
    lon: Longitude


class Place(Record):
    """A place people name; parents come from the record, never from the code's prefix."""

    KIND: ClassVar[str] = "place"
    NEEDED: ClassVar[tuple[str, ...]] = ("level", "names")

    level: Annotated[str, Coded("place_level"), In("core")]
    pcode: Annotated[str | None, Field(pattern=r"^[A-Z0-9-]{2,20}$"), In("core")] = None
    parent: Annotated[RecordId | None, In("core")] = None

    names: Annotated[Names | None, In("near")] = None
    centroid: Annotated[Centroid | None, In("near")] = None
