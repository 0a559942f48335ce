"""Where a record is to be shown: of which engagement it is.

Owns following what a record names until an engagement is found. It refuses to
know the boards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from hdfield.errors import NoSuchRecordError
from hdfield.model.base import Record
from hdfield.model.engagement import Engagement
from hdfield.model.judging import PrincipleReview

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import Line

AT: Final = "#"
"""Between an engagement's id and the list on its page that is meant: ``<id>#risks``."""
REVIEW: Final = "review"
"""After ``AT``: begin a principle review there, of a trigger that an encounter fired."""
_LISTS: Final = {"risks": "risk"}
_THROUGH: Final = ("agreement", "red_line", "encounter", "law", "renews")
"""Fields that name what a record hangs on, where it names no engagement itself."""
_OF_ACTORS: Final = ("actor", "target", "theirs")
_NAMING: Final = ("obstacle", "legal_check", "diplomacy_action")
"""Kinds that name laws and exemptions, which name no engagement."""

_ON_EVERY_PAGE: Final = frozenset(("law", "exemption"))
"""Kinds that stand on the page of any talks where nothing names them: a law counts for all."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go.

    Attributes:
        engagement: Its page.
        kind: Of the record.
        record: What to open there.
        presets: A new record is begun instead, with these values.
    """

    engagement: str
    kind: str
    record: str
    presets: Mapping[str, str] = field(default_factory=dict)


def review_of(engagement: str, trigger: str, encounter: str) -> str:
    """Say where the review of what an encounter asks for is begun: what ``where_is`` reads."""
    return f"{engagement}{AT}{REVIEW}:{trigger}:{encounter}"


def where_is(session: Session, record: str) -> Place:
    """Find the engagement a record belongs to; on the store lane.

    Args:
        session: The notebook.
        record: Its id; of an engagement also followed by a list on its page, or by a review to begin.

    Raises:
        NoSuchRecordError: It is not here, or belongs to no engagement here.
    """
    record, _, part = record.partition(AT)
    view = session.records.view(record)
    if view.kind == Engagement.KIND:
        wish, *values = part.split(":")
        if wish == REVIEW:
            presets = dict(zip(("trigger", "raised_by"), values, strict=True))
            return Place(record, PrincipleReview.KIND, "", presets)
        return Place(record, _LISTS.get(part, view.kind), record)
    talks = {line.id: line for line in session.dossier.lines_of(Engagement.KIND)}
    found = next((one for one in _engagements(session, record, talks, set()) if one in talks), "")
    if not found and view.kind in _ON_EVERY_PAGE:
        found = next((line.id for line in session.reading.engagements()), "")
    if not found:
        raise NoSuchRecordError(record=record)
    return Place(found, view.kind, record)


def _engagements(session: Session, record: str, talks: Mapping[str, Line], seen: set[str]) -> Iterator[str]:
    """Give the engagements of a record: named, through what it hangs on, through who names it, by its actor.

    What a record names may not be here: that leads nowhere, and ends no other way.
    """
    if record in seen:
        return
    seen.add(record)
    try:
        held = session.records.view(record).heads[0].record
    except NoSuchRecordError:
        return
    if held is None:
        return
    yield from _named(held)
    for role in _THROUGH:
        if other := getattr(held, role, None):
            yield from _engagements(session, other, talks, seen)
    for kind in _NAMING:
        for line in session.dossier.lines_naming(record, kind):
            if engagement := line.line.get("engagement"):
                yield engagement
    actors = {actor for field in _OF_ACTORS if (actor := getattr(held, field, None))}
    for line in talks.values():
        if actors & set(line.line.get("actors", ())):
            yield line.id


def _named(held: Record) -> Iterator[str]:
    if engagement := getattr(held, "engagement", None):
        yield engagement
    yield from getattr(held, "engagements", ())
