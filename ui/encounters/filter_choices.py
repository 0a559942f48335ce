"""The filters a person can choose, in words, and those that fit what is typed.

Owns what each filter is called and how a typed day is read. It refuses to know
widgets and the notebook: it is given names.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from hdfield import reference
from hdfield.rules.digits import plain_digits
from hdfield.rules.finding import REMOVED, FilterName, Filters
from hdfield.rules.folding import fold, words
from hdfield.services.lines import Named
from ui.encounter_rows import EncounterWords, kind_icon, outcome_sign
from ui.language import translate

_LISTS: Final[Mapping[FilterName, str]] = {
    "meeting": "encounter_kind",
    "outcome": "outcome",
    "demand": "demand",
    "threat": "threat_level",
}
_NAMES: Final[Mapping[str, FilterName]] = {
    "place": "place",
    "actor": "actor",
    "interlocutor": "person",
    "engagement": "engagement",
}
_ICONS: Final[Mapping[FilterName, str]] = {
    "kind": "erase",
    "actor": "actors",
    "person": "person",
    "engagement": "engagements",
    "place": "place",
    "since": "calendar",
    "until": "calendar",
    "demand": "goods-taken",
    "threat": "warning",
    "conflict": "attention",
    "incomplete": "note",
}
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One filter that can be added.

    Attributes:
        changes: What it sets.
        title: What it is called.
        sort: What sort of filter it is, as a heading.
        icon: Its drawing.
        named: The record it names, where it names one.
    """

    changes: tuple[tuple[FilterName, Any], ...]
    title: str
    sort: str
    icon: str
    named: Named | None = None

    @property
    def id(self) -> str:
        """Tell it from every other choice."""
        return "&".join(f"{name}={value}" for name, value in self.changes)

    def added_to(self, filters: Filters) -> Filters:
        """Give the filters with this one."""
        return replace(filters, **dict(self.changes))


class FilterWords:
    """Says filters in the language of the moment."""

    def __init__(self, encounter_words: EncounterWords) -> None:
        self._words = encounter_words

    def sort(self, name: FilterName) -> str:
        """Say what sort of filter it is."""
        return {
            "kind": translate("FilterWords", "State of the record"),
            "meeting": translate("FilterWords", "Kind of encounter"),
            "actor": translate("FilterWords", "Actor"),
            "person": translate("FilterWords", "Interlocutor"),
            "engagement": translate("FilterWords", "Engagement"),
            "place": translate("FilterWords", "Place, and all that lies in it"),
            "since": translate("FilterWords", "Days"),
            "until": translate("FilterWords", "Days"),
            "outcome": translate("FilterWords", "Outcome"),
            "demand": translate("FilterWords", "Asked of us"),
            "threat": translate("FilterWords", "Threat"),
            "conflict": translate("FilterWords", "State of the record"),
            "incomplete": translate("FilterWords", "State of the record"),
        }[name]

    def value(self, name: FilterName, value: Any, named: Named | None) -> str:
        """Say a filter that is set, short enough for a chip."""
        if named is not None:
            return self._words.called(named)
        if name in _LISTS:
            return self._coded(name, value)
        if name in ("since", "until"):
            day = self._words.dates().day(date.fromisoformat(value))
            phrase = (
                translate("FilterWords", "From: %1")
                if name == "since"
                else translate("FilterWords", "Until: %1")
            )
            return phrase.replace("%1", day)
        return {
            "kind": translate("FilterWords", "Removed"),
            "conflict": translate("FilterWords", "Versions differ"),
            "incomplete": translate("FilterWords", "To complete"),
        }.get(name, str(value))

    def icon(self, name: FilterName, value: Any) -> str:
        """Give the drawing of a filter."""
        if name == "meeting":
            return kind_icon(value)
        return outcome_sign(value)[0] if name == "outcome" else _ICONS[name]

    def choices(self, typed: str, names: Iterable[Named], today: date) -> list[FilterChoice]:
        """Give the filters that fit what is typed, sort by sort; all of them when nothing is."""
        wanted = words(typed)
        states = [choice for choice in self._states() if _fits(choice, wanted)]
        others = [choice for choice in (*self._named(names), *self._codes()) if _fits(choice, wanted)]
        return [*states, *self._days(typed, today), *others]

    def _states(self) -> list[FilterChoice]:
        flags: tuple[tuple[FilterName, Any], ...] = (
            ("incomplete", True),
            ("conflict", True),
            ("kind", REMOVED),
        )
        return [self._choice(name, value) for name, value in flags]

    def _days(self, typed: str, today: date) -> list[FilterChoice]:
        sort, spans = self.sort("since"), _spans(typed)
        if spans is None:
            named = (
                (translate("FilterWords", "Today"), 0),
                (translate("FilterWords", "Last 7 days"), 6),
                (translate("FilterWords", "Last 30 days"), 29),
                (translate("FilterWords", "Last 365 days"), 364),
            )
            wanted = words(typed)
            made = [
                FilterChoice(
                    (("since", (today - timedelta(days=back)).isoformat()), ("until", "")),
                    title,
                    sort,
                    "calendar",
                )
                for title, back in named
            ]
            return [choice for choice in made if _fits(choice, wanted)]
        first, last = (day.isoformat() for day in spans)
        said = f"{self.value('since', first, None)} · {self.value('until', last, None)}"
        return [
            FilterChoice((("since", first), ("until", last)), said, sort, "calendar"),
            FilterChoice((("since", first),), self.value("since", first, None), sort, "calendar"),
            FilterChoice((("until", last),), self.value("until", last, None), sort, "calendar"),
        ]

    def _named(self, names: Iterable[Named]) -> list[FilterChoice]:
        return [
            FilterChoice(
                ((_NAMES[named.kind], named.id),),
                self._words.called(named),
                self.sort(_NAMES[named.kind]),
                _ICONS[_NAMES[named.kind]],
                named,
            )
            for named in names
            if named.kind in _NAMES
        ]

    def _codes(self) -> list[FilterChoice]:
        kinds = [term.code for term in reference.vocabulary("encounter_kind")]
        families = dict.fromkeys(code.split(".", maxsplit=1)[0] for code in kinds)
        choices = [self._choice("meeting", family) for family in families if family != "observation"]
        for name, vocabulary in _LISTS.items():
            choices += [self._choice(name, term.code) for term in reference.vocabulary(vocabulary)]
        return choices

    def _choice(self, name: FilterName, value: Any) -> FilterChoice:
        return FilterChoice(
            ((name, value),), self.value(name, value, None), self.sort(name), self.icon(name, value)
        )

    def _coded(self, name: FilterName, code: str) -> str:
        families = {
            "checkpoint": translate("FilterWords", "Any checkpoint"),
            "authority_desk": translate("FilterWords", "Any desk of an authority"),
            "remote": translate("FilterWords", "Anything by radio, phone or letter"),
            "meeting": translate("FilterWords", "Any meeting"),
            "intermediary": translate("FilterWords", "Any intermediary"),
        }
        return families.get(code) or self._words.label(_LISTS[name], code)


def _fits(choice: FilterChoice, wanted: list[str]) -> bool:
    held = words(f"{choice.title} {choice.sort} {_every_name(choice.named)}")
    return all(any(word.startswith(begun) for word in held) for begun in wanted)


def _every_name(named: Named | None) -> str:
    """Give a record's names in every language: a person may type any of them."""
    if named is None:
        return ""
    names = (getattr(named.names, lang) for lang in ("en", "fr", "ar"))
    return " ".join(name for name in (*names, named.code_name, named.function) if name)


def _spans(typed: str) -> tuple[date, date] | None:
    """Read a day or a month as people type them; ``None`` when it is neither."""
    text = plain_digits(fold(typed)).strip()
    try:
        if found := _DAY.fullmatch(text):
            day = date(*map(int, found.groups()))
            return day, day
        if found := _DAY_FIRST.fullmatch(text):
            day = date(*map(int, reversed(found.groups())))
            return day, day
        if found := _MONTH.fullmatch(text):
            year, month = map(int, found.groups())
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    except ValueError:
        return None
    return None
