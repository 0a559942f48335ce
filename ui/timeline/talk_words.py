"""The rows of what belongs to talks: promises, agreements, acts, carrots and sticks, law.

Owns the word, the sign and the second line of each kind. It refuses to know on
which day a record stands; that is ``hdfield.rules.moments``.

Source: brief S-02, S-07, S-162.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from hdfield.rules.life_cycles import state_list
from hdfield.services.timeline import DatedEntry
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

_WORD_LISTS: Final[Mapping[str, str]] = {
    "obstacle": "obstacle_kind",
    "inducement": "inducement_kind",
    "diplomacy_action": "hd_action_kind",
    "principle_review": "principle_trigger",
}
"""Kinds of which the first word is what of its kind a record is."""

_SIGNS: Final[Mapping[str, str]] = {
    "commitment": "agreed",
    "agreement": "paper",
    "obstacle": "barrier",
    "inducement": "inducement",
    "diplomacy_action": "message",
    "mandate": "key",
    "legal_check": "law",
    "principle_review": "trust",
}
_MEANINGS: Final[Mapping[str, Meaning]] = {
    "com.broken": "trouble",
    "com.partly": "attention",
    "agr.strained": "attention",
    "agr.suspended": "attention",
}
_TEXTS: Final = ("text", "title", "aim", "decision", "result")
_OTHERS: Final = ("actor", "target", "by_actor", "engagement")


def talk_row(say: EncounterWords, entry: DatedEntry, when: str) -> Row:
    """Say a dated record that is no fact.

    Args:
        say: Labels, names and days.
        entry: The record, at one of its days.
        when: From when to when it lasts, in full.
    """
    line = entry.line
    kind = say.label(_WORD_LISTS[entry.kind], entry.code) if entry.kind in _WORD_LISTS and entry.code else ""
    record = say.label("record_kind", entry.kind)
    status = line.get("status")
    conflict = entry.heads > 1
    talks = say.called(entry.named["engagement"]) if "engagement" in entry.named else ""
    title = _text(line) or talks or kind or record
    return Row(
        entry.id,
        title,
        " · ".join(isolated(part) for part in _second(say, entry) if part not in ("", title)),
        "stick" if entry.code.startswith("stick.") else _SIGNS[entry.kind],
        _step(entry.step) or kind or record,
        _MEANINGS.get(status) if isinstance(status, str) else None,
        say.dates().partial(entry.since) if entry.since else "",
        when,
        _badge(entry, is_conflict=conflict),
        "attention" if conflict else None,
    )


def _second(say: EncounterWords, entry: DatedEntry) -> list[str]:
    line = entry.line
    parts = [say.label("record_kind", entry.kind)] if entry.kind in _WORD_LISTS or entry.step else []
    for name, codes in (("owner", "party"), ("status", state_list(entry.kind)), ("purpose", "purpose")):
        # An owner is a party only of a promise; elsewhere it is one of us, by code.
        if isinstance(code := line.get(name), str) and (name != "owner" or entry.kind == "commitment"):
            parts.append(say.label(codes, code))
    effect = line.get("observed") or line.get("effect")
    parts.append(say.label("inducement_effect", effect) if isinstance(effect, str) else "")
    if not entry.step and isinstance(due := line.get("due"), str):
        parts.append(translate("TimelineWords", "due %1").replace("%1", say.dates().partial(due)))
    parts += [say.called(entry.named[role]) for role in _OTHERS if role in entry.named]
    return parts


def _step(step: str) -> str:
    return {
        "due": translate("TimelineWords", "Due"),
        "settled": translate("TimelineWords", "Settled"),
        "changed": translate("TimelineWords", "Changed"),
        "ended": translate("TimelineWords", "Ended"),
        "decided": translate("TimelineWords", "Decided"),
    }.get(step, "")


def _badge(entry: DatedEntry, *, is_conflict: bool) -> str:
    if is_conflict:
        return translate("TimelineWords", "two versions")
    return translate("TimelineWords", "before first contact") if entry.is_before_contact else ""


def _text(line: Mapping[str, Any]) -> str:
    """Give the first line of what a person wrote, where that is open to us."""
    for name in _TEXTS:
        value = line.get(name)
        text = value.get("text") if isinstance(value, Mapping) else None
        if isinstance(text, str) and text.strip():
            return text.strip().split("\n", 1)[0]
    return ""
