"""What ships with the program to look things up in: labels, checklist, words.

Owns reading ``resources/``: each file once, when first asked for. Knows no
store and no person's language; whoever asks for a label names the language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any

FALLBACK = "en"
"""Every entry has this language; the others come as they are translated."""


@dataclass(frozen=True, slots=True)
class Term:
    """One code of a list and what it is called.

    Attributes:
        labels: Language code to label; ``en`` is always there.
        plurals: The same for lists that are counted (``record_kind``).
        note: When to use it, in English; may be empty.
        is_deprecated: Still shown where a record has it, offered no more.
        needs_review: Languages whose text no native speaker has read yet.
    """

    code: str
    labels: Mapping[str, str] = field(hash=False)
    plurals: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    note: str = ""
    is_deprecated: bool = False
    needs_review: tuple[str, ...] = ()

    def label(self, lang: str) -> str:
        """Give the label in a language, or in English where there is none."""
        return self.labels.get(lang) or self.labels[FALLBACK]


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One of the 40 questions to ask before talks.

    Attributes:
        pillar: Code of the list ``pillar``.
        order: Place within the pillar, from 1.
        prompts: The question, by language.
        reasons: Why it is asked, by language.
        source: Where it comes from.
        evidence: What recorded facts support it, in English.
        suggest: What may lead the program to propose a status; a person sets it.
        reopen: What should make a person look again.
    """

    pillar: str
    code: str
    order: int
    prompts: Mapping[str, str] = field(hash=False)
    reasons: Mapping[str, str] = field(hash=False)
    source: str
    evidence: str
    suggest: str
    reopen: str
    needs_review: tuple[str, ...] = ()

    def prompt(self, lang: str) -> str:
        """Give the question in a language, or in English where there is none."""
        return self.prompts.get(lang) or self.prompts[FALLBACK]


def label(list_name: str, code: str, lang: str) -> str:
    """Name a code for a person.

    Args:
        list_name: A vocabulary, or ``checklist_item`` for the question itself.
        code: May be one this program does not know (from a newer one).
        lang: ``en``, ``fr``, ``ar``; any other falls back to English.

    Returns:
        The label, else the English label, else the bare code.
    """
    if list_name == "checklist_item":
        item = _items_by_code().get(code)
        return item.prompt(lang) if item else code
    term = _terms(list_name).get(code)
    return term.label(lang) if term else code


def vocabulary(list_name: str) -> tuple[Term, ...]:
    """Give a list's terms in its order; an unknown list is a bug (``KeyError``)."""
    return tuple(_terms(list_name).values())


@lru_cache(maxsize=1)
def checklist() -> tuple[ChecklistItem, ...]:
    """Give the 40 items, pillar by pillar (13, 13, 14), in their order."""
    return tuple(
        ChecklistItem(
            pillar=raw["pillar"],
            code=raw["code"],
            order=raw["order"],
            prompts=MappingProxyType(raw["prompt"]),
            reasons=MappingProxyType(raw["why"]),
            source=raw["src"],
            evidence=raw["evidence"],
            suggest=raw["suggest"],
            reopen=raw["reopen"],
            needs_review=tuple(raw.get("needs_review", ())),
        )
        for raw in _read("checklist.json")["items"]
    )


@lru_cache(maxsize=1)
def code_names() -> tuple[str, ...]:
    """Give the neutral words a person met may be called by, in alphabetical order.

    Chosen at random by whoever makes an interlocutor; never by hand.
    """
    return tuple(_read("code_names.json")["words"])


def sample_gazetteer() -> bytes:
    """Give the gazetteer file of the sample mission's invented country, as a person would import it."""
    return resources.files("resources").joinpath("sample_gazetteer.csv").read_bytes()


def sample_boundaries() -> bytes:
    """Give the boundaries of that country as GeoJSON, as a person would import them."""
    return resources.files("resources").joinpath("sample_boundaries.geojson").read_bytes()


def sample_mission() -> Any:
    """Read the invented mission of the demonstration, as parsed JSON.

    A fresh copy each time: the loader puts record ids in its place.
    """
    return _read("sample_mission.json")


def _read(name: str) -> Any:
    return json.loads((resources.files("resources") / name).read_text("utf-8"))


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, Any]:
    lists: dict[str, Any] = _read("vocabularies.json")["lists"]
    return lists


@cache
def _terms(list_name: str) -> Mapping[str, Term]:
    """Build one list when first asked for: a start-up shows a handful of them."""
    return MappingProxyType({raw["code"]: _term(raw) for raw in _lists()[list_name]})


@lru_cache(maxsize=1)
def _items_by_code() -> Mapping[str, ChecklistItem]:
    return MappingProxyType({item.code: item for item in checklist()})


def _term(raw: Mapping[str, Any]) -> Term:
    languages = ("en", "fr", "ar")
    return Term(
        code=raw["code"],
        labels=MappingProxyType({lang: raw[lang] for lang in languages if lang in raw}),
        plurals=MappingProxyType(
            {lang: raw[f"{lang}_plural"] for lang in languages if f"{lang}_plural" in raw}
        ),
        note=raw.get("note", ""),
        is_deprecated=raw.get("deprecated", False),
        needs_review=tuple(raw.get("needs_review", ())),
    )
