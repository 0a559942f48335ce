"""What lists, links and search read of a record: pure, so that it can be rebuilt.

Works on the open objects of a head rather than on models: projections run at
every save and at every version taken in, and must not depend on a kind's
schema being known (a newer kind still gets a row, at its time of entry).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hdfield.model.base import Group
from hdfield.rules.finding import NAMING, REMOVED, facet_of_name, facets, facets_of_removed
from hdfield.rules.folding import words
from hdfield.rules.line_fields import LINE_FIELDS, LINKS, WRITTEN
from hdfield.rules.relaying import awaited
from hdfield.rules.shapes import is_day, is_moment, is_record_id, is_shaped, is_when

Opened = Mapping[Group, Mapping[str, Any]]
_WORD_GROUPS: tuple[Group, ...] = ("near", "who", "inner")
EXCERPT = 160
"""Characters of a note that a list row carries."""

_NOT_WORDS = frozenset(
    (
        *("place", "day", "wait_band", "amount_bands", "people", "our_party", "evidence_for", "vouched_by"),
        *("authority", "authority_basis", "reliability", "languages", "centroid", "basis", "confidence"),
        *("lang", "kind", "band", "demand", "by", "lat", "lon", "at", "tz", "expires_on", "stake"),
        *("sha256", "media_type"),
    )
)
"""Keys in the groups that are searched whose values are codes, ids, days or numbers, not words."""

_CORE_WORDS = frozenset(("pcode", "name", "issuer"))
"""Keys of ``core`` whose bare strings are words: a place's code, a law and whose it is."""


@dataclass(frozen=True, slots=True)
class Projection:
    """Everything the projection tables hold of one record's head.

    Attributes:
        kind: What it is listed under: its kind, or ``REMOVED``.
    """

    kind: str
    minute: int
    day: str
    line: dict[str, Any]
    links: tuple[tuple[str, str], ...]
    text: str
    facets: str


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a row and the rules need of a head; without the words that only search reads."""

    kind: str
    day: str
    line: dict[str, Any]
    links: tuple[tuple[str, str], ...]


def sketch(kind: str, opened: Opened) -> Sketch:
    """Read one head, not a removed one, into what a row shows of it."""
    return Sketch(kind, _day(opened), _line(kind, opened), tuple(links_of(kind, opened)))


def minute_of(opened: Opened) -> int:
    """Give the minute since 1970 a record is listed at.

    The encounter's own time, else its day where only that is open, else the
    time of entry, else zero: a record closed that far is listed last.
    """
    when, near = opened.get("when", {}), opened.get("near", {})
    if is_when(when.get("at")):
        return _minute(when["at"]["at"])
    if is_day(near.get("day")):
        return _minute(f"{near['day']}T00:00:00+00:00")
    return _minute(when["recorded_at"]) if is_moment(when.get("recorded_at")) else 0


def project(kind: str, opened: Opened, heads: int = 1) -> Projection:
    """Read one head into what the projection tables keep.

    Args:
        kind: The record's kind.
        opened: The open objects of the head that lists show.
        heads: How many heads differ: a conflict can be searched for.

    A removed record is listed under ``REMOVED`` with the kind it had, is found
    by no word and names nothing.
    """
    if opened.get("core", {}).get("removed") is True:
        line = {**_line(kind, opened), "was": kind}
        terms = " ".join(facets_of_removed(_day(opened)))
        return Projection(REMOVED, minute_of(opened), _day(opened), line, (), "", terms)
    links, day, text = tuple(links_of(kind, opened)), _day(opened), list(_all_words(opened))
    names = dict.fromkeys(text) if kind in NAMING else ()
    return Projection(
        kind=kind,
        minute=minute_of(opened),
        day=day,
        line=_line(kind, opened),
        links=links,
        text=" ".join(text),
        facets=" ".join(
            [*facets(kind, opened.get("core", {}), day, links, heads), *map(facet_of_name, names)]
        ),
    )


def _minute(moment: str) -> int:
    return max(0, int(datetime.fromisoformat(moment).timestamp()) // 60)


def _day(opened: Opened) -> str:
    day, entry = opened.get("near", {}).get("day"), opened.get("when", {}).get("recorded_at")
    if is_day(day):
        return str(day)
    return str(entry)[:10] if is_moment(entry) else ""


def _line(kind: str, opened: Opened) -> dict[str, Any]:
    line = {
        name: opened[group][name]
        for group, name in LINE_FIELDS.get(kind, ())
        if group in opened and name in opened[group] and is_shaped(name, opened[group][name])
    }
    note = opened.get("inner", {}).get("note")
    if isinstance(note, Mapping) and isinstance(note.get("text"), str):
        line["excerpt"] = note["text"][:EXCERPT]
    if kind == "encounter":
        line |= _word_passed_on(opened) | _point_end(opened)
    if written := _written(kind, opened):
        line["written"] = written
    return line


def _written(kind: str, opened: Opened) -> list[str]:
    """Name the texts that are there, for rules that ask no more of them."""
    found = []
    for group, name in WRITTEN.get(kind, ()):
        value = opened.get(group, {}).get(name)
        if name == "iceberg":
            found += [level for level, view in value.items() if view] if isinstance(value, Mapping) else []
        elif value:
            found.append(name)
    return found


def _word_passed_on(opened: Opened) -> dict[str, str]:
    """Keep of a message what a list of unanswered ones shows: its beginning, and when an answer is due."""
    due, message = awaited(opened), opened.get("inner", {}).get("message")
    kept = {} if due is None else {"awaits": due}
    if isinstance(message, Mapping) and isinstance(message.get("text"), str):
        kept["message"] = message["text"][:EXCERPT]
    return kept


def _point_end(opened: Opened) -> dict[str, str]:
    """Keep of an exact point until when it may be kept, and nothing of where it is."""
    point = opened.get("point", {}).get("point")
    end = point.get("expires_on") if isinstance(point, Mapping) else None
    return {"point_ends": str(end)} if is_day(end) else {}


def links_of(kind: str, opened: Opened) -> Iterator[tuple[str, str]]:
    """Give (role, record id) of what a version of a kind names, as far as it is open."""
    for group, name in LINKS.get(kind, ()):
        value = opened.get(group, {}).get(name)
        targets = value if isinstance(value, list | tuple) else [value]
        # A newer schema may hold anything here: only what is an id is a link.
        for target in dict.fromkeys(str(target) for target in targets if is_record_id(target)):
            yield name, target


def _all_words(opened: Opened) -> Iterator[str]:
    for group in _WORD_GROUPS:
        for text in _texts(opened.get(group, {})):
            yield from words(text)
    for name, value in opened.get("core", {}).items():
        for text in _texts_of_core(name, value):
            yield from words(text)


def _texts_of_core(name: str, value: object) -> Iterator[str]:
    """Give the words a person wrote where nearly all else is a code: of red lines, mandates, decisions, laws."""
    if name in _CORE_WORDS:
        yield from _texts(value)
    for part in value if isinstance(value, list | tuple) else (value,):
        if isinstance(part, Mapping) and isinstance(part.get("text"), str):
            yield part["text"]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, part in value.items():
            if name not in _NOT_WORDS:
                yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
