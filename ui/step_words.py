"""What a change is called in words: "outcome of 12 March".

Owns the order of its parts. It refuses to know what was done with it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from hdfield.rules.change_names import ChangeName
from hdfield.services.lines import Named
from hdfield.services.undoing import Step
from ui import labels
from ui.dates import Dates
from ui.direction import isolated
from ui.field_words import field_words, listed
from ui.language import Language, translate
from ui.naming import called, in_language

_FIELDS = 2  # further ones are counted
_TEXT = 40  # characters of a record's own words
_LISTS = {"actor_fact": "actor_fact_kind", "checklist_state": "checklist_item", "incident": "incident_act"}


class StepWords:
    """Says changes.

    Args:
        language: Of the window.
        clock: Gives the present, so that a day can be "today".
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        self._language = language
        self._clock = clock

    def name(self, step: Step) -> str:
        """Name a change: "outcome of 12 March", "encounter of today", "no longer so (area of N4 Council)"."""
        said = self.change(step.name, step.about)
        words = {
            "ended": translate("StepWords", "no longer so (%1)"),
            "called_wrong": translate("StepWords", "it was wrong (%1)"),
        }.get(step.name.act, "%1")
        return words.replace("%1", said)

    def change(self, name: ChangeName, about: Named | None) -> str:
        """Name a change by its codes and what it is about; what has words or a name of its own is called so first."""
        what = self._fields(name) if name.fields and name.act == "changed" else self._kind(name)
        whose = self.subject(name, about)
        if not whose:
            return what
        if not name.day and (
            name.text or (about is not None and about.kind == name.kind and _has_name(about))
        ):
            return f"{whose} ({what})"  # "legal check of Contact lawful" is nobody's
        return translate("StepWords", "%1 of %2").replace("%1", what).replace("%2", whose)

    def subject(self, name: ChangeName, about: Named | None) -> str:
        """Say which record: by its own day, its own words, or what it is about."""
        if name.day:
            return self._day(name.day)
        if name.text:
            short = name.text if len(name.text) <= _TEXT else name.text[: _TEXT - 1].rstrip() + "…"
            return isolated(" ".join(short.split()))
        if about is not None and about.kind == "encounter" and about.day:
            return self._day(about.day)
        return self._about(name, about) if about else ""

    def _about(self, name: ChangeName, about: Named) -> str:
        """Call the record it is about; one without a name by its kind and day: a toast shows no digits of an id."""
        code = self._language.code
        if _has_name(about):
            return isolated(called(about, code))
        is_named = about.kind == name.kind and not (name.fields and name.act == "changed")
        kind = "" if is_named else _lowered(labels.label("record_kind", about.kind, code))
        day = self._day(about.day) if about.day else ""
        return listed(part for part in (kind, day) if part)

    def _day(self, day: str) -> str:
        dates = Dates(self._clock, lambda: self._language.locale)
        return dates.day_in_line(date.fromisoformat(day))

    def done(self, step: Step) -> str:
        """Say that a change was made."""
        words = {
            "added": translate("StepWords", "Saved: %1"),
            "changed": translate("StepWords", "Saved: %1"),
            "removed": translate("StepWords", "Removed: %1"),
            "brought_back": translate("StepWords", "Brought back: %1"),
            "ended": translate("StepWords", "No longer so: %1"),
            "called_wrong": translate("StepWords", "It was wrong: %1"),
        }[step.name.act]
        return words.replace("%1", self.change(step.name, step.about))

    def undone(self, step: Step) -> str:
        """Say that a change was taken back."""
        return translate("StepWords", "Undone: %1").replace("%1", self.name(step))

    def redone(self, step: Step) -> str:
        """Say that a change was made again."""
        return translate("StepWords", "Done again: %1").replace("%1", self.name(step))

    def _kind(self, name: ChangeName) -> str:
        code = self._language.code
        if name.kind == "actor_fact" and name.code:
            return _lowered(labels.label(_LISTS[name.kind], name.code, code))
        return _lowered(labels.label("record_kind", name.kind, code))

    def _fields(self, name: ChangeName) -> str:
        words = [_lowered(field_words(name.kind, field)) for field in name.fields]
        more = len(words) - _FIELDS
        rest = [translate("StepWords", "%n more", "", more)] if more > 0 else []
        return listed([*words[:_FIELDS], *rest])


def _has_name(about: Named) -> bool:
    return bool(about.code_name or in_language(about.names, "") or about.function)


def _lowered(words: str) -> str:
    """Begin without a capital, inside a line; a word all in capitals stays."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
