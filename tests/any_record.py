"""Records of every kind at random: every field its schema has, odd days and texts, links that may lead nowhere.

Each text holds a mark of its own (``zq000123qz``), by which it is found again
wherever it was told. What a life cycle or a fixed id refuses is drawn anew.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any, Final

from hdfield.errors import InvalidRecordError, StaleParentsError
from hdfield.model.base import Record, layout
from hdfield.model.kinds import KINDS, kind_model
from hdfield.refusals import NotYoursToSayError, RefusedMoveError
from hdfield.rules.once import fixed_id
from hdfield.services.records import Records, read_record

MARK: Final = r"zq[0-9]{6}qz"
DAYS: Final = (
    *("0001-01-01", "1969-12-31", "2025-12-31", "2026-01-01", "2026-02-28", "2026-05-31"),
    *("2026-06-29", "2026-06-30", "2026-07-01", "2028-02-29", "9999-12-31"),
)
PARTIAL: Final = (*DAYS, "2026", "2026-06", "0001", "9999", "9999-12", "2025-12", "2026-07")
MOMENTS: Final = (
    *("2026-06-30T08:40:00+03:00", "1971-01-01T00:00:00+14:00", "2199-12-31T23:59:59-12:00"),
    *("2026-06-30T23:30:00-12:00", "2026-07-01T00:30:00+14:00", "2026-03-29T02:30:00+01:00"),
)
PEOPLE: Final = ("U-NEG1", "U-COORD", "U-MAND")
_TAILS: Final = ("", " 🙂👩‍👩‍👧", "مرحبا", " <b>&amp;\"'", " {0} %1 %s")
_LONG_TAILS: Final = (*_TAILS, " \u202eright to left\u202c", "\nline two\n\n\tindented")
_FIXED: Final[Mapping[str, tuple[str, ...]]] = {
    "^[A-Za-z0-9_+/-]{1,64}$": ("Asia/Aden", "Pacific/Kiritimati", "Etc/GMT+12", "No/Where"),
    "^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$": PEOPLE,
    "^[a-z]{3,16}(-[0-9]{1,3})?$": ("cedar", "maple", "osprey-2", "linnet"),
}
_LEFT_OUT: Final = frozenset({"id", "parents", "removed", "released", "content", "point"})
_REFUSED: Final = (InvalidRecordError, StaleParentsError, RefusedMoveError, NotYoursToSayError)


class AnyRecords:
    """Draws records from a seed.

    Engagements after the first are led by somebody who is in no roster.

    Attributes:
        ids: By kind, the ids its records have.
    """

    def __init__(self, seed: int, per_kind: int = 3, lead: str = "U-NEG1") -> None:
        self._random = random.Random(seed)
        self._marks = 0
        self._lead = lead
        self.ids = {
            kind: [f"{self._random.getrandbits(128):032x}" for _ in range(per_kind)] for kind in KINDS
        }

    def fill(self, records: Records) -> int:
        """Save some of every kind; give how many were not refused."""
        return sum(self._save(records, kind, record) for kind in KINDS for record in self.ids[kind])

    def _save(self, records: Records, kind: str, record: str) -> bool:
        for _ in range(60):
            try:
                records.save(self._drawn(kind, record))
            except _REFUSED:
                continue
            return True
        return False

    def _drawn(self, kind: str, record: str) -> Record:
        model = kind_model(kind)
        schema, place = model.model_json_schema(), layout(model)
        values: dict[str, Any] = {}
        for name, shape in schema["properties"].items():
            if name in _LEFT_OUT or name in place.computed:
                continue
            drawn = self._value(
                shape, schema.get("$defs", {}), name, chance=1.0 if name in model.NEEDED else 0.75
            )
            if drawn not in (None, [], {}):
                values[name] = drawn
        if kind == "engagement":
            values["team"] = {"lead": self._lead if record == self.ids[kind][0] else "U-OTHER"}
        made = read_record(kind, values)
        return made if fixed_id(made) else made.model_copy(update={"id": record})

    def _value(
        self, shape: Mapping[str, Any], defs: Mapping[str, Any], name: str, chance: float = 0.75
    ) -> Any:
        if "$ref" in shape:
            return self._value(defs[shape["$ref"].rpartition("/")[2]], defs, name, chance)
        if "anyOf" in shape:
            given = [one for one in shape["anyOf"] if one.get("type") != "null"]
            return (
                self._value(self._random.choice(given), defs, name)
                if self._random.random() < chance
                else None
            )
        if "enum" in shape:
            return self._random.choice(shape["enum"])
        match shape["type"]:
            case "boolean":
                return self._random.random() < 0.5
            case "integer":
                return self._random.choice((shape.get("minimum", 0), shape.get("maximum", 100_000)))
            case "array":
                count = self._random.choice((0, 1, 1, 2, 4))
                return [self._value(shape["items"], defs, name, 1.0) for _ in range(count)]
            case "object":
                return self._object(shape, defs)
        return self._text(shape, name)

    def _object(self, shape: Mapping[str, Any], defs: Mapping[str, Any]) -> dict[str, Any]:
        needed = shape.get("required", ())
        drawn = {
            name: self._value(part, defs, name, 1.0 if name in needed else 0.75)
            for name, part in shape.get("properties", {}).items()
        }
        return {name: value for name, value in drawn.items() if value is not None}

    def _text(self, shape: Mapping[str, Any], name: str) -> str:
        pattern, choose = shape.get("pattern", ""), self._random.choice
        if shape.get("format") == "date-time":
            return choose(MOMENTS)
        if pattern == "^[0-9a-f]{32}$":
            return self._link(name)
        if pattern in _FIXED:
            return choose(_FIXED[pattern])
        if pattern.startswith("^[0-9]{4}-"):
            return choose(DAYS)
        if pattern.startswith("^[0-9]{4}("):
            return choose(PARTIAL)
        if pattern.startswith("^-?[0-9]"):
            return choose(("15.3", "-12.0000001", "0"))
        self._marks += 1
        tail = choose(_LONG_TAILS if shape.get("maxLength", 0) > 1_000 else _TAILS)
        return f"zq{self._marks:06d}qz{tail}"

    def _link(self, name: str) -> str:
        """Give a record, usually of the kind a field is called by; else any."""
        kind = _KIND_OF.get(name, name)
        if kind == "engagement" and self._random.random() < 0.6:
            return self.ids[kind][0]
        pool = self.ids.get(kind) if self._random.random() < 0.9 else None
        return self._random.choice(pool or [one for held in self.ids.values() for one in held])


_KIND_OF: Final[Mapping[str, str]] = {
    **dict.fromkeys(("object_place", "jurisdiction", "parent"), "place"),
    **dict.fromkeys(
        ("actors", "by_actor", "target", "other_actor", "theirs", "audience_actors", "operators"), "actor"
    ),
    **dict.fromkeys(
        ("opened", "opened_in", "made_in", "verified_in", "checked_in", "seen_in", "raised_by", "answers"),
        "encounter",
    ),
    **{"people": "interlocutor", "interlocutor": "interlocutor", "engagements": "engagement", "laws": "law"},
    **{
        "exemptions": "exemption",
        "fallback": "exemption",
        "review": "principle_review",
        "term": "agreement_term",
    },
    **{"replaces": "agreement", "renews": "legal_check", "obstacles": "obstacle", "supersedes": "actor_fact"},
}
