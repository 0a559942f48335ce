"""What lies in one group of a record, in words, for laying it beside what leaves.

Owns reading any kind's groups by the marks of its model, so that no new field
can be forgotten here: a field without short words is counted, and of a field
with parts those are said that have words. Knows no widget.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, Final, get_args

from pydantic import BaseModel

from hdfield.model.actor import Names
from hdfield.model.base import GROUPS, LText, When
from hdfield.model.codes import Coded
from hdfield.model.kinds import KINDS
from hdfield.model.paper import Paper
from hdfield.rules.scopes import SCOPE_GROUPS, Scope
from hdfield.services.leaving import LeavingRecord
from hdfield.services.lines import NO_NAMES, Named
from ui import labels
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.language import translate
from ui.naming import called, code_name_shown, in_language

_RECORD: Final = re.compile(r"[0-9a-f]{32}")
_HASH: Final = re.compile(r"[0-9a-f]{64}|SHA256:.+")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST: Final = 320  # of a note, in characters: enough to know it again
_QUIET: Final = frozenset({"recorded_at", "capture", "state", "sensitivity"})
"""About the writing of the record and not of what happened; counted, not said."""

Known = Mapping[str, Named]


@dataclass(frozen=True, slots=True)
class Part:
    """One group of a record beside what of it leaves.

    Attributes:
        name: What the group holds, in words.
        here: Its values here.
        leaves: Its values in the bundle; ``None`` when the group stays here.
    """

    name: str
    here: str
    leaves: str | None


def title_of(item: LeavingRecord, words: EncounterWords) -> str:
    """Say what a record is: its kind, and its name or kind of meeting."""
    kind, core = labels.label("record_kind", item.kind, words.code), item.here.get("core", {})
    inner, near, who = (item.here.get(group, {}) for group in ("inner", "near", "who"))
    name = {
        "encounter": lambda: words.label("encounter_kind", core.get("kind", "")),
        "actor": lambda: _name(inner.get("names"), words.code),
        "engagement": lambda: _name(inner.get("title"), words.code),
        "place": lambda: _name(near.get("names"), words.code),
        "interlocutor": lambda: code_name_shown(who.get("code_name", "")),
        "actor_fact": lambda: words.label("actor_fact_kind", core.get("kind", "")),
        "checklist_state": lambda: words.label("checklist_item", core.get("item", "")),
        "paper": lambda: words.label("paper_kind", core.get("kind", "")),
    }.get(item.kind, str)()
    return f"{kind} · {isolated(name)}" if name else kind


def parts_of(item: LeavingRecord, scope: Scope, known: Known, words: EncounterWords) -> list[Part]:
    """Lay the groups of a record beside what leaves at a scope; empty groups are left out.

    Args:
        item: From the services.
        scope: What it would be sealed for.
        known: Names of the records it names.
        words: Says codes, times and names.
    """
    named_there = _as_read(known, scope)
    found = []
    for group in GROUPS:
        here = _say_group(item.kind, item.here.get(group, {}), known, words)
        if here:
            leaves = item.leaves.get(group)
            there = None if leaves is None else _say_group(item.kind, leaves, named_there, words)
            found.append(Part(_group_name(group, item.kind), here, there))
    return found


def _as_read(known: Known, scope: Scope) -> Known:
    """Give the names as a reader at a scope knows them: a record sends ids, never names."""
    opened = SCOPE_GROUPS[scope]
    return {record: _named_there(named, opened) for record, named in known.items()}


def _named_there(named: Named, opened: Sequence[str]) -> Named:
    if named.kind == "interlocutor" and "who" not in opened:
        return replace(named, code_name=None)
    if named.kind in ("actor", "engagement") and "inner" not in opened:
        return replace(named, names=NO_NAMES)
    return named


def _group_name(group: str, kind: str) -> str:
    meeting = kind == "encounter"
    words = {
        "core": translate("OutboxValues", "What happened")
        if meeting
        else translate("OutboxValues", "What it is"),
        "near": translate("OutboxValues", "Where, which day") if meeting else _near_name(kind),
        "when": translate("OutboxValues", "Hour and minute"),
        "who": translate("OutboxValues", "Who, by code name"),
        "inner": translate("OutboxValues", "Notes") if meeting else translate("OutboxValues", "Names, notes"),
        "point": translate("OutboxValues", "Exact point"),
        "own": translate("OutboxValues", "This device only"),
    }
    return words[group]


def _near_name(kind: str) -> str:
    if kind == "interlocutor":
        return translate("OutboxValues", "Function")
    return translate("OutboxValues", "Name and area")


def _say_group(kind: str, values: Mapping[str, Any], known: Known, words: EncounterWords) -> str:
    fields = KINDS[kind].model_fields if kind in KINDS else {}
    parts, more = [], 0
    for name, value in _in_order(values, tuple(fields)):
        marks = (fields[name].annotation, *fields[name].metadata) if name in fields else ()
        if name == "wait_min":
            said = [translate("OutboxValues", "waited %n min", "", int(value))]
        elif kind == Paper.KIND and name in ("released", "content"):
            said = [translate("OutboxValues", "the paper itself")]
        else:
            said = [] if name in _QUIET or name not in fields else _say(value, marks, known, words)
        parts += said
        more += not said
    if more:
        parts.append(translate("OutboxValues", "%n more detail(s)", "", more))
    return " · ".join(parts)


def _say(value: Any, marks: tuple[Any, ...], known: Known, words: EncounterWords) -> list[str]:
    """Say one value; nothing when it has no short words."""
    if isinstance(value, list):
        return [part for item in value for part in _say(item, marks, known, words)]
    if isinstance(value, Mapping):
        return _say_object(value, marks, known, words)
    return _say_text(value, marks, known, words) if isinstance(value, str) else []


def _say_object(
    value: Mapping[str, Any], marks: tuple[Any, ...], known: Known, words: EncounterWords
) -> list[str]:
    model = _model_in(marks)
    if model is None:
        return []
    if model is When:
        return [words.when(When.model_validate(value))]
    if issubclass(model, LText):
        return _say_text(value.get("text", ""), (), known, words)
    if issubclass(model, Names):
        name = _name(value, words.code)
        return [isolated(name)] if name else []
    inside = []
    for name, part in _in_order(value, tuple(model.model_fields)):
        field = model.model_fields.get(name)
        if field is not None:
            inside += _say(part, (field.annotation, *field.metadata), known, words)
    return [(": " if len(inside) == 2 else ", ").join(inside)] if inside else []


def _in_order(values: Mapping[str, Any], names: Sequence[str]) -> list[tuple[str, Any]]:
    """Give values in the order of the model; those of a newer program last."""
    return sorted(values.items(), key=lambda pair: names.index(pair[0]) if pair[0] in names else len(names))


def _say_text(value: str, marks: tuple[Any, ...], known: Known, words: EncounterWords) -> list[str]:
    list_name = _list_in(marks)
    if list_name:
        return [words.label(list_name, value)]
    if _RECORD.fullmatch(value):
        return [isolated(called(known[value], words.code))] if value in known else []
    if _HASH.fullmatch(value):
        return []
    if _DAY.fullmatch(value):
        return [words.dates().day_in_line(date.fromisoformat(value))]
    text = " ".join(value.split())
    return [isolated(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")] if text else []


def _name(value: object, code: str) -> str:
    if not isinstance(value, Mapping):
        return ""
    return in_language(Names.model_construct(**{lang: value.get(lang) for lang in ("en", "fr", "ar")}), code)


@cache
def _list_in(marks: tuple[Any, ...]) -> str:
    """Find the vocabulary a value's marks name, at any depth of the type."""
    for mark in marks:
        if isinstance(mark, Coded):
            return mark.list_name
        found = _list_in(tuple(_inside(mark)))
        if found:
            return found
    return ""


@cache
def _model_in(marks: tuple[Any, ...]) -> type[BaseModel] | None:
    """Find the nested model a value's marks name."""
    for mark in marks:
        if isinstance(mark, type) and issubclass(mark, BaseModel):
            return mark
        found = _model_in(tuple(_inside(mark)))
        if found is not None:
            return found
    return None


def _inside(mark: Any) -> tuple[Any, ...]:
    """Give what a generic type is made of; a list of codes is one too."""
    return () if isinstance(mark, type) and not get_args(mark) else get_args(mark)
