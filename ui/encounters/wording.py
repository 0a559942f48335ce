"""What the values of an encounter read like.

Owns turning a field's plain value into lines of text. It refuses to know
widgets, and never guesses a value that is closed to this notebook: it says
what was given in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from hdfield.model.base import Group, When
from hdfield.model.encounter import Encounter
from hdfield.services.lines import Named
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.encounters.commands import Values, values_of
from ui.encounters.fields import FLAG_WORDS, Field, group_of, value_of
from ui.field_words import paired
from ui.language import in_digits, translate
from ui.naming import called, nameless


@dataclass(frozen=True)
class Shown:
    """One version of an encounter, ready to be read field by field.

    Attributes:
        record: Its open values.
        closed: Groups this notebook was not given.
        known: Names of the records it names.
        words: Says codes, times and names.
        said: What the encounters it names are called, by id.
    """

    record: Encounter
    closed: tuple[Group, ...]
    known: Mapping[str, Named]
    words: EncounterWords
    said: Mapping[str, str] = field(default_factory=dict)
    values: Values = field(init=False)

    def __post_init__(self) -> None:
        """Read the values once."""
        object.__setattr__(self, "values", values_of(self.record))

    def value(self, field: Field) -> Any:
        """Give a field's plain value."""
        return value_of(field, self.values)

    def is_closed(self, field: Field) -> bool:
        """Say whether the field's value was not shared with this notebook."""
        return group_of(field) in self.closed

    def lines(self, field: Field) -> list[str]:
        """Give the field's value as lines of text; none when there is no value."""
        value = self.value(field)
        if value is None:
            return []
        return _SAYERS.get(field.key, _SAYERS_BY_EDITOR[field.editor])(self, field, value)

    def columns(self, field: Field) -> list[tuple[str, list[tuple[str, str]]]]:
        """Give asks and offers as two columns of kind and words, ours first; nothing for any other field."""
        offers = self.value(field) or () if field.editor == "offers" else ()
        sides = {by: [offer for offer in offers if offer["by"] == by] for by in ("us", "them")}
        if sum(map(len, sides.values())) < len(offers) or not offers:
            return []
        return [
            (
                self.words.label("offer_by", by),
                [(self.words.label("offer_kind", offer["kind"]), offer["text"]["text"]) for offer in held]
                or [("", "—")],
            )
            for by, held in sides.items()
        ]

    def in_place(self, field: Field) -> str:
        """Say what was shared in place of a closed value; nothing where nothing was."""
        record = self.record
        if field.key == "at" and record.day:
            return self.words.day(record.day)
        if field.key == "wait_min" and record.wait_band:
            return self.words.label("wait_band", record.wait_band)
        if field.key == "people" and record.functions:
            return " · ".join(isolated(function.text) for function in record.functions)
        return ""

    def amounts_in_place(self) -> list[str]:
        """Say the bands that were shared in place of closed amounts."""
        if "inner" not in self.closed:
            return []
        bands = self.record.amount_bands
        return [
            paired(self.words.label("demand", band.demand), self.words.label("amount_band", band.band))
            for band in bands
        ]

    def called(self, record: str, kind: str) -> str:
        """Say what a record is called; one we do not hold is called by its kind."""
        named = self.known.get(record)
        code = self.words.code
        if named is None:
            return nameless(kind, record, code)
        # A person is met by code name and function: the word alone says little to a reader.
        if named.code_name and named.function:
            return f"{called(named, code)} · {isolated(named.function)}"
        return called(named, code)


def differing(one: Shown, other: Shown, fields: Iterable[Field]) -> frozenset[str]:
    """Name the fields that differ between two versions.

    What one side does not share differs only from something: dozens of empty
    fields beside it would hide the one difference a person must decide by.
    """
    return frozenset(field.key for field in fields if one.value(field) != other.value(field))


def _code(shown: Shown, field: Field, value: Any) -> list[str]:
    return [shown.words.label(field.list_name, value)]


def _codes(shown: Shown, field: Field, value: Any) -> list[str]:
    return [" · ".join(shown.words.label(field.list_name, code) for code in value)]


def _records(shown: Shown, field: Field, value: Any) -> list[str]:
    ids = value if isinstance(value, list) else [value]
    return [shown.called(record, field.list_name) for record in ids]


def _when(shown: Shown, _field: Field, _value: Any) -> list[str]:
    at = shown.record.at
    return [shown.words.when(at)] if isinstance(at, When) else []


def _asked(shown: Shown, _field: Field, value: Any) -> list[str]:
    amounts = list(value.get("amounts", ()))
    lines = []
    for item in value.get("demands", ()):
        line = shown.words.demand(item["demand"], item.get("response"))
        mine = next((amount for amount in amounts if amount["demand"] == item["demand"]), None)
        if mine is not None:
            amounts.remove(mine)
            line = f"{line} · {_amount(shown, mine)}"
        lines.append(line)
    lines += [f"{shown.words.label('demand', left['demand'])} · {_amount(shown, left)}" for left in amounts]
    return lines + shown.amounts_in_place()


def _amount(shown: Shown, amount: Mapping[str, Any]) -> str:
    text, band = isolated(amount["text"]), amount.get("band")
    return f"{text} ({shown.words.label('amount_band', band)})" if band else text


def _offers(shown: Shown, _field: Field, value: Any) -> list[str]:
    by = shown.words.label
    return [f"{by('offer_by', offer['by'])} · {_offer(shown, offer)}" for offer in value]


def _offer(shown: Shown, offer: Mapping[str, Any]) -> str:
    return paired(shown.words.label("offer_kind", offer["kind"]), isolated(offer["text"]["text"]))


def _number(_shown: Shown, field: Field, value: Any) -> list[str]:
    if field.list_name == "km":
        return [translate("EncounterWording", "%1 km").replace("%1", str(value))]
    return [duration(int(value))]


def duration(minutes: int) -> str:
    """Say a number of minutes: "45 min", "2 h", "2 h 15 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        words = translate("EncounterWording", "%1 min").replace("%1", str(rest))
    elif not rest:
        words = translate("EncounterWording", "%1 h").replace("%1", str(hours))
    else:
        both = translate("EncounterWording", "%1 h %2 min")
        words = both.replace("%1", str(hours)).replace("%2", str(rest))
    return in_digits(words)


def _text(_shown: Shown, _field: Field, value: Any) -> list[str]:
    text = value["text"] if isinstance(value, Mapping) else value
    return [line for line in str(text).split("\n") if line.strip()]


def _yes_no(shown: Shown, _field: Field, value: Any) -> list[str]:
    return [shown.words.label("yes_no_unknown", "yes" if value else "no")]


def _flags(_shown: Shown, _field: Field, value: Any) -> list[str]:
    return [" · ".join(translate("EncounterField", FLAG_WORDS[name]) for name in value)]


def _changed_facts(_shown: Shown, _field: Field, value: Any) -> list[str]:
    return [translate("EncounterWording", "%n fact(s) about actors", "", len(value))]


def _evidence(shown: Shown, _field: Field, value: Any) -> list[str]:
    return [shown.words.label("checklist_item", code) for code in value]


def _encounter(shown: Shown, _field: Field, value: Any) -> list[str]:
    return [shown.said.get(value) or shown.called(value, Encounter.KIND)]


def _day(shown: Shown, _field: Field, value: Any) -> list[str]:
    return [shown.words.day(value)]


def _person(_shown: Shown, _field: Field, value: Any) -> list[str]:
    return [isolated(value)]


def _point(_shown: Shown, _field: Field, value: Any) -> list[str]:
    until = translate("EncounterWording", "kept until %1").replace("%1", isolated(value["expires_on"]))
    return [isolated(f"{value['lat']}, {value['lon']}") + " · " + until, value["reason"]]


def _device_event(shown: Shown, _field: Field, value: Any) -> list[str]:
    happened = [
        shown.words.label("device_event", name)
        for name in ("shown", "searched", "opened_under_pressure", "taken")
        if value.get(name)
    ]
    if value.get("copied") == "yes":
        happened.append(shown.words.label("device_event", "copied"))
    seen, reported = value.get("what_was_visible"), value.get("reported_on")
    lines = [" · ".join(happened)] * bool(happened) + ([seen] if seen else [])
    if reported:
        words = translate("EncounterWording", "Reported: %1")
        lines.append(words.replace("%1", shown.words.day(reported)))
    return lines


_Sayer = Callable[[Shown, Field, Any], list[str]]
_SAYERS: Mapping[str, _Sayer] = {
    "facts_changed": _changed_facts,
    "same_event_as": _encounter,
}
_SAYERS_BY_EDITOR: Mapping[str, _Sayer] = {
    "when": _when,
    "kind": _code,
    "offers": _offers,
    "day": _day,
    "answers": _encounter,
    "evidence": _evidence,
    "person": _person,
    "device": _device_event,
    "text": _text,
    "choice": _code,
    "choices": _codes,
    "records": _records,
    "place": _records,
    "point": _point,
    "asked": _asked,
    "number": _number,
    "note": _text,
    "line": _text,
    "yes_no": _yes_no,
    "flags": _flags,
    "shown": _text,
}
