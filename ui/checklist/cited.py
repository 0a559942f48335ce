"""What a record that something rests on is called, in one line, and where it opens.

Owns the words of a record of any kind where there is room for one line only.
It refuses to load: it is given rows that were read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hdfield.services.signs import Cited, Signs
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.field_words import paired
from ui.forms.wording import Wording
from ui.language import translate
from ui.naming import called

_KIND_LISTS: Final = {
    "actor_fact": "actor_fact_kind",
    "agreement_term": "term_kind",
    "diplomacy_action": "hd_action_kind",
    "exemption": "exemption_kind",
    "inducement": "inducement_kind",
    "obstacle": "obstacle_kind",
    "red_line": "red_line_kind",
}
"""Kinds whose records are told apart by the code in ``kind``."""
_OTHER_LISTS: Final = {
    "principle_review": ("trigger", "principle_trigger"),
    "good_faith_view": ("view", "faith_view"),
    "red_line_event": ("event", "red_line_event"),
    "checklist_state": ("item", "checklist_item"),
}
_NAMED: Final = ("actor", "interlocutor", "place")
_ROOMS: Final = {
    "encounter": "encounters",
    "actor": "actors",
    "actor_fact": "actors",
    "interlocutor": "actors",
    "place": "posts",
}


class CitedWords:
    """Says records that signs and Now rest on.

    Args:
        wording: Of the window.
    """

    def __init__(self, wording: Wording) -> None:
        self._say = wording
        self._meetings = EncounterWords(wording.language, wording.clock)

    def words(self, signs: Signs, record: str) -> str:
        """Say a record in one line: of an encounter day and place, else its own words or what it is."""
        one = signs.cited(record)
        if one is None:
            return self._absent(signs, record)
        if one.meeting is not None:
            return self._meetings.in_one_line(one.meeting)
        if one.kind == "actor_fact":
            return self._fact_words(signs, one)
        if one.kind == "good_faith_view":
            return self._of_actor(self.kind(one), signs, one)
        return self._own_words(one) or self.kind(one)

    def kind(self, one: Cited) -> str:
        """Say what a record is: by its code, else by its kind."""
        field, list_name = _OTHER_LISTS.get(one.kind, ("kind", _KIND_LISTS.get(one.kind, "")))
        code = one.line.get(field)
        if list_name and isinstance(code, str):
            return self._say.label(list_name, code)
        return self._say.label("record_kind", one.kind)

    def _own_words(self, one: Cited) -> str:
        return called(one.named, self._say.code) if one.kind in _NAMED else one.named.function or ""

    def _fact_words(self, signs: Signs, one: Cited) -> str:
        """Say a fact: of what kind, what it holds, and whose it is."""
        value, relation = one.line.get("value"), one.line.get("relation")
        text = str(value.get("text", "")) if isinstance(value, Mapping) else ""
        said = text or (self._say.label("relation_kind", relation) if relation else "")
        return self._of_actor(paired(self.kind(one), isolated(said)) if said else self.kind(one), signs, one)

    def _of_actor(self, words: str, signs: Signs, one: Cited) -> str:
        """Say whose it is after what it is."""
        actor = signs.cited(str(one.line.get("actor") or ""))
        return f"{words} · {isolated(called(actor.named, self._say.code))}" if actor is not None else words

    def _absent(self, signs: Signs, record: str) -> str:
        if record != signs.file.id:
            return translate("Cited", "not in this notebook")
        return translate("Cited", "what this engagement says of itself")


def room_of(signs: Signs, record: str) -> tuple[str, str]:
    """Tell where a record opens: (room, record); a fact opens at its actor."""
    one = signs.cited(record)
    if one is None:
        return "engagements", record
    if one.kind == "actor_fact":
        return "actors", str(one.line.get("actor") or record)
    return _ROOMS.get(one.kind, "engagements"), record
