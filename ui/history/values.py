"""Any value of any record, in words: what the schema says of it decides how.

Owns turning one field's value into plain text to be read and compared. It
refuses to know a record kind: codes, days, names and texts are told apart by
their place in the model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Annotated, Any, get_args, get_origin

from hdfield.model.actor import Names
from hdfield.model.base import LText, Record, Value, When, is_record_id
from hdfield.model.codes import Coded
from hdfield.services.lines import Named
from ui import labels
from ui.encounter_rows import EncounterWords
from ui.field_words import field_words, paired
from ui.language import Language, translate
from ui.naming import called, in_language

_DAY = 10  # characters of an ISO day


class ValueWords:
    """Says values.

    Args:
        language: Of the window.
        clock: Gives the present and the zone.
        known: What other records are called.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime], known: Mapping[str, Named]) -> None:
        self._language = language
        self._meetings = EncounterWords(language, clock)
        self._dates = self._meetings.dates()
        self._known = known

    def field(self, record: Record, name: str) -> str:
        """Say one field of a record; nothing for nothing."""
        described = type(record).model_fields[name]
        lists = [mark.list_name for mark in described.metadata if isinstance(mark, Coded)]
        lists += list(_lists_in(described.annotation))
        return self._said(record.KIND, getattr(record, name), lists[0] if lists else "")

    def _said(self, kind: str, value: object, list_name: str) -> str:
        match value:
            case None:
                return ""
            case bool():
                return translate("History", "Yes") if value else translate("History", "No")
            case int():
                return self._language.locale.toString(value)
            case str():
                return self._text(value, list_name)
            case datetime():
                return self._dates.full(value)
            case LText():
                return value.text
            case When():
                return self._meetings.when(value)
            case Names():
                return self._names(value)
            case tuple():
                return "\n".join(filter(None, (self._said(kind, part, list_name) for part in value)))
            case Value():
                return self._parts(kind, value)
        return str(value)

    def _text(self, text: str, list_name: str) -> str:
        if list_name:
            return labels.label(list_name, text, self._language.code)
        if is_record_id(text):
            named = self._known.get(text)
            unknown = translate("History", "not in this notebook")
            return called(named, self._language.code) if named else unknown
        return self._day(text) if _is_day(text) else text

    def _day(self, text: str) -> str:
        return self._dates.day(date.fromisoformat(text))

    def _names(self, names: Names) -> str:
        shown = in_language(names, self._language.code)
        others = [getattr(names, lang) for lang in ("en", "fr", "ar")]
        return "\n".join(dict.fromkeys(name for name in (shown, *others) if name))

    def _parts(self, kind: str, value: Value) -> str:
        """Say a value of several parts in a line; a text or a code that is no band needs no caption."""
        said = []
        for name, described in type(value).model_fields.items():
            part = getattr(value, name)
            lists = [mark.list_name for mark in described.metadata if isinstance(mark, Coded)]
            lists += list(_lists_in(described.annotation))
            words = self._said(kind, part, lists[0] if lists else "")
            if not words:
                continue
            # A band alone does not say of what: two of one value read alike.
            is_plain = bool(lists) and not name.endswith("_band")
            speaks = is_plain or isinstance(part, LText) or name == "text"
            said.append(words if speaks else paired(field_words(kind, name), words))
        return " · ".join(said)


def _lists_in(annotation: Any) -> Iterator[str]:
    """Find the list of codes a type is made of, at any depth."""
    if get_origin(annotation) is Annotated:
        for mark in annotation.__metadata__:
            if isinstance(mark, Coded):
                yield mark.list_name
    for part in get_args(annotation):
        if not isinstance(part, str | int | float | type(...)):
            yield from _lists_in(part)


def _is_day(text: str) -> bool:
    if len(text) != _DAY:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
