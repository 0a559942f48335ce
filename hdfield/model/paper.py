"""Papers: a permit, a stamped letter, an agreement, as a picture or a sealed file.

No photograph of a person has a place here (domain 7, decision 2). What the
paper looks like stays on this device, in group ``own``, until a person
releases it; the bytes lie sealed in ``blobs/`` and are named by their hash.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.base import Day, In, LText, Record, RecordId, Value
from hdfield.model.codes import Coded

MAX_PAPER = 32 << 20
"""Largest attachment in bytes, after a picture was made anew."""


class Content(Value):
    """The bytes of a paper.

    Attributes:
        sha256: Of the bytes before sealing, hex.
        size: In bytes.
        media_type: ``image/png`` or ``image/jpeg`` for what was re-encoded here;
            any other file is ``application/octet-stream`` and is never opened by us.
    """

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, Field(ge=1, le=MAX_PAPER)]
    media_type: Annotated[str, Field(pattern=r"^(image/png|image/jpeg|application/octet-stream)$")]


class Paper(Record):
    """One paper and what it belongs to.

    Attributes:
        about: The encounter, engagement or actor it belongs to.
        released: What leaves with a bundle whose scope opens ``inner``; the
            same value as ``content``, put there by a person, one paper at a time.
        content: What is held here.
    """

    KIND: ClassVar[str] = "paper"
    NEEDED: ClassVar[tuple[str, ...]] = ("about", "kind", "media")

    about: Annotated[RecordId, In("core")]
    kind: Annotated[str, Coded("paper_kind"), In("core")]
    media: Annotated[str, Coded("paper_media"), In("core")]
    dated: Annotated[Day | None, In("core")] = None

    caption: Annotated[LText | None, In("inner")] = None
    released: Annotated[Content | None, In("inner")] = None

    content: Annotated[Content | None, In("own")] = None
