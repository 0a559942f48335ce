"""From a record to what the inputs of its form hold, and back to plain JSON.

Owns what a value looks like in an input, told from its place in the model. It
refuses to check: the model does, when the record is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Final, get_args, get_origin

from pydantic import BaseModel

from hdfield.model.base import LText, Record, layout
from hdfield.model.codes import Coded
from hdfield.model.kinds import kind_model
from hdfield.services.lines import names_of
from ui.dossier.asks import Ask
from ui.naming import in_language, language_of, text_value

YES, NO = "yes", "no"
_BETWEEN: Final = re.compile("[,;،؛]")
"""What people put between codes, on any keyboard of the field."""


def field_type(kind: str, name: str) -> Any:
    """Give the annotation of a field, with its marks; ``harm.delay_days`` names a part."""
    model: type[BaseModel] = kind_model(kind)
    head, _, rest = name.partition(".")
    described = model.model_fields[head]
    while rest:
        inner = next(part for part in _parts(described.annotation) if _is_model(part))
        head, _, rest = rest.partition(".")
        described = inner.model_fields[head]
    return Annotated[described.annotation, *described.metadata, "field"]


def list_of(kind: str, name: str) -> str:
    """Give the vocabulary of a field; nothing where it has none."""
    return next((mark.list_name for mark in _marks(field_type(kind, name))), "")


def holds_text(kind: str, name: str) -> bool:
    """Say whether a field holds texts with their language (``LText``), alone or in a list."""
    return LText in set(_parts(field_type(kind, name)))


def group_of(kind: str, name: str) -> str:
    """Give the group a field lies in."""
    return layout(kind_model(kind)).groups[name.partition(".")[0]]


def shown_value(ask: Ask, values: Mapping[str, Any], code: str) -> Any:
    """Give what an input shows of a record.

    Args:
        ask: The question.
        values: The record, or presets, as plain JSON.
        code: Language of the window.
    """
    value = part_of(values, ask.name)
    match ask.how:
        case "chips":
            return [value] if value else []
        case "many" | "records" | "signals":
            return list(value or ())
        case "yes_no":
            return [] if value is None else [YES if value else NO]
        case "number":
            return "" if value is None else str(value)
        case "people":
            return ", ".join(value or ())
        case "texts":
            return [_said(part) for part in value or ()]
        case "cited":
            return [{**part, "text": _said(part.get("text"))} for part in value or ()]
        case "languages":
            return dict(value or {})
        case "name":
            return _name(value or {}, code)
        case "text" | "line":
            return _said(value)
    return value or ""


def kept_values(
    kind: str, asks: Iterable[Ask], held: Mapping[str, Any], before: Mapping[str, Any], code: str
) -> dict[str, Any]:
    """Give what the record is to hold, as plain JSON by field.

    Args:
        kind: Record kind.
        asks: The questions that were asked.
        held: What their inputs hold.
        before: The record as it was, as plain JSON: words left as they were keep their language.
        code: Language of the window.
    """
    values: dict[str, Any] = {}
    for ask in asks:
        value = _kept(kind, ask, held.get(ask.name), part_of(before, ask.name), code)
        head, _, rest = ask.name.partition(".")
        if not rest:
            values[head] = value
        else:  # parts nobody asked for stay as they are
            values[head] = _with(values.get(head, before.get(head)), rest, value)
    return values


def _with(held: Any, name: str, value: Any) -> dict[str, Any]:
    """Give a value with one of its parts changed; an empty part, and a value of none, goes."""
    head, _, rest = name.partition(".")
    parts = dict(held or {})
    parts[head] = _with(parts.get(head), rest, value) if rest else value
    return {part: kept for part, kept in parts.items() if kept not in (None, "", [], {})}


def plain(record: Record) -> dict[str, Any]:
    """Give a record as plain JSON, without its id and parents."""
    return record.model_dump(mode="json", exclude={"id", "parents"}, exclude_none=True)


def part_of(values: Mapping[str, Any], name: str) -> Any:
    """Give a value, or a part of one by its name with a point."""
    value: Any = values
    for step in name.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def person_codes(typed: str) -> list[str]:
    """Tell the person codes of a line apart."""
    return _BETWEEN.sub(" ", typed).split()


def _kept(kind: str, ask: Ask, held: Any, before: Any, code: str) -> Any:
    match ask.how:
        case "chips":
            return held[0] if held else None
        case "yes_no":
            return held[0] == YES if held else None
        case "number":
            typed = str(held or "").strip()
            return int(typed) if typed.isdecimal() else typed or None
        case "people":
            return person_codes(str(held or ""))
        case "name":
            return _names(str(held or "").strip(), before or {}, code)
        case "text" | "line" if holds_text(kind, ask.name):
            return _text(held, before, code)
        case "texts":
            return _texts(held or (), before or (), code, localised=holds_text(kind, ask.name))
        case "cited":
            return _cited(held or (), before or (), code)
    return held.strip() if isinstance(held, str) else held


def _text(typed: Any, before: Any, code: str) -> dict[str, str] | None:
    """Write a text; one that is as it was keeps its language."""
    if isinstance(before, Mapping) and str(before.get("text", "")).strip() == str(typed or "").strip():
        return dict(before)
    return text_value(str(typed or ""), code)


def _texts(typed: Iterable[str], before: Iterable[Any], code: str, *, localised: bool) -> list[Any]:
    words = [one.strip() for one in typed if one.strip()]
    if not localised:
        return words
    known = {_said(part).strip(): part for part in before}
    return [known.get(one) or text_value(one, code) for one in words]


def _cited(typed: Iterable[Mapping[str, Any]], before: Iterable[Any], code: str) -> list[Any]:
    known = {_said(part.get("text")).strip(): part["text"] for part in before}
    made = []
    for line in typed:
        words = str(line.get("text", "")).strip()
        if words:
            text = known.get(words) or text_value(words, code)
            made.append({"text": text} | ({"encounter": line["encounter"]} if line.get("encounter") else {}))
    return made


def _name(names: Mapping[str, str], code: str) -> str:
    return in_language(names_of(names), code)


def _names(typed: str, before: Mapping[str, str], code: str) -> dict[str, str]:
    """Write a name beside those it has in other languages."""
    if not typed or _name(before, code) == typed:
        return dict(before) if typed else {}
    return {**before, language_of(typed, code) or "en": typed}


def _said(value: Any) -> str:
    if isinstance(value, Mapping):
        return str(value.get("text") or "")
    return str(value or "")


def _parts(annotation: Any) -> Iterator[Any]:
    """Walk the types a type is made of, the outermost first."""
    yield annotation
    for part in get_args(annotation):
        if isinstance(part, type) or get_origin(part) is not None:
            yield from _parts(part)


def _marks(annotation: Any) -> Iterator[Coded]:
    for part in _parts(annotation):
        if get_origin(part) is Annotated:
            yield from (mark for mark in part.__metadata__ if isinstance(mark, Coded))
        elif _is_model(part):
            for described in part.model_fields.values():
                yield from (mark for mark in described.metadata if isinstance(mark, Coded))


def _is_model(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, BaseModel)
