"""The frozen ground every record stands on: value types and group marks.

Owns the shapes shared by all kinds (ids, days, texts, moments) and the mark
that says in which group of a version a field lies. Knows no clock, no
randomness, no file and no vocabulary labels.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Annotated, ClassVar, Literal, cast, get_args

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    WithJsonSchema,
)

from hdfield.model.codes import Coded

Group = Literal["core", "near", "when", "who", "inner", "point", "own"]
GROUPS: tuple[Group, ...] = cast(tuple[Group, ...], get_args(Group))
"""Every version has all seven, in this order (docs/format.md, section 5)."""

MAX_NAME = 200
"""Longest name in characters."""

MAX_TEXT = 20_000
"""Longest free text in characters: a long day's note, well under a 1 MiB line."""

_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Value(BaseModel):
    """A frozen value: unknown keys are refused when a person or a program adds one."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)


@dataclass(frozen=True, slots=True)
class In:
    """Marks the group a field lies in; ``computed`` fields are written by the rules only."""

    group: Group
    computed: bool = False


def _plain_text(text: str) -> str:
    if _HIDDEN.search(text):
        raise ValueError("control characters other than tab and newline")
    return text


def _plain_name(text: str) -> str:
    if _BIDI.search(text):
        raise ValueError("direction marks in a code or name")
    if "\n" in text or "\t" in text:
        raise ValueError("line breaks in a code or name")
    return _plain_text(text)


def _real_day(text: str) -> str:
    date.fromisoformat((text + "-01-01")[:10] if len(text) == 4 else (text + "-01")[:10])
    return text


def moment_text(moment: datetime) -> str:
    """Write a moment as the formats do: whole seconds and a numeric offset."""
    return moment.isoformat(timespec="seconds")


def _in_range(moment: datetime) -> datetime:
    if not 1970 < moment.year < 2200:
        raise ValueError("a moment between 1971 and 2199")
    if moment.utcoffset() is not None and moment.utcoffset().total_seconds() % 60:  # type: ignore[union-attr]
        raise ValueError("an offset of whole minutes")
    return moment.replace(microsecond=0)


def is_person_code(text: str) -> bool:
    """Say whether a text is fit to be a person or team code."""
    return re.fullmatch(CODE_PATTERN.removesuffix("$"), text) is not None


def is_record_id(text: str) -> bool:
    """Say whether a text has the form of a record id."""
    return re.fullmatch(r"[0-9a-f]{32}", text) is not None


def is_name(text: str) -> bool:
    """Say whether a text is fit to be a name of one line."""
    try:
        return 0 < len(_plain_name(text)) <= MAX_NAME
    except ValueError:
        return False


RecordId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
"""16 random bytes in hex; for things that exist once per owner, see ``rules.once``."""

VersionId = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""SHA-256 of the canonical header, in hex."""

CODE_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$"
PersonCode = Annotated[str, Field(pattern=CODE_PATTERN)]
"""A staff member's code, never a name."""

KeyId = Annotated[str, Field(pattern=r"^SHA256:[A-Za-z0-9+/]{43}$")]
"""An OpenSSH fingerprint: the name of a device's signing key."""

ZoneName = Annotated[str, Field(pattern=r"^[A-Za-z0-9_+/-]{1,64}$")]
"""A name of the IANA time zone database, as ``Asia/Aden``."""

Text = Annotated[str, Field(min_length=1, max_length=MAX_TEXT), AfterValidator(_plain_text)]
Name = Annotated[str, Field(min_length=1, max_length=MAX_NAME), AfterValidator(_plain_name)]
Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(_real_day)]
PartialDay = Annotated[str, Field(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"), AfterValidator(_real_day)]
"""A year, a month or a day, as well as it is known."""

Moment = Annotated[
    AwareDatetime,
    AfterValidator(_in_range),
    PlainSerializer(moment_text, return_type=str),
    WithJsonSchema({"type": "string", "format": "date-time", "examples": ["2026-03-02T08:40:00+03:00"]}),
]


def _within(limit: int) -> Callable[[str], str]:
    def check(text: str) -> str:
        if abs(float(text)) > limit:
            raise ValueError(f"at most {limit} degrees")
        return text

    return check


Coordinate = Annotated[str, Field(pattern=r"^-?[0-9]{1,3}(\.[0-9]{1,7})?$")]
"""Decimal degrees as text: the formats hold no floats."""
Latitude = Annotated[Coordinate, AfterValidator(_within(90))]
Longitude = Annotated[Coordinate, AfterValidator(_within(180))]


class LText(Value):
    """A text in one language; translations are entries of their own."""

    text: Text
    lang: Annotated[str, Coded("language")] | None = None


class When(Value):
    """A moment as well as it is known.

    ``at`` carries the offset of the place; with a precision coarser than a
    minute it is the beginning of the span.
    """

    at: Moment
    precision: Annotated[str, Coded("time_precision")] = "time.minute"
    tz: ZoneName | None = None


class Record(Value):
    """What every kind shares: its time of entry and its handling.

    ``id`` and ``parents`` are how an edit names what it follows; they lie in
    the header, not in a group.

    Attributes:
        KIND: The kind's name on the wire.
        NEEDED: Fields a save insists on where their group is open to us.
        removed: Taken out of lists and search by a person; every version stays,
            and a later version may bring it back. Purge is another matter.
    """

    KIND: ClassVar[str]
    NEEDED: ClassVar[tuple[str, ...]]

    id: RecordId | None = None
    parents: tuple[VersionId, ...] = ()
    removed: Annotated[bool | None, In("core")] = None
    recorded_at: Annotated[Moment | None, In("when", computed=True)] = None
    sensitivity: Annotated[str | None, Coded("sensitivity"), In("core")] = None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the fields of one kind lie: field name to group, and which the rules write."""

    groups: dict[str, Group]
    computed: frozenset[str]


@cache
def layout(model: type[Record]) -> Layout:
    """Read the group marks of a kind once."""
    groups: dict[str, Group] = {}
    computed: set[str] = set()
    for name, field in model.model_fields.items():
        marks = [mark for mark in field.metadata if isinstance(mark, In)]
        if marks:
            groups[name] = marks[0].group
            if marks[0].computed:
                computed.add(name)
    return Layout(groups, frozenset(computed))
