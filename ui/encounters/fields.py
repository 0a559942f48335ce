"""Which values of an encounter the screen shows, in which order, edited how.

Owns the table of fields and how a field's value is read from and put into a
record's plain JSON values. It refuses to know widgets and words of values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hdfield.model.base import Group, layout
from hdfield.model.encounter import Encounter

Editor = Literal[
    "when", "choice", "choices", "records", "asked", "number", "note", "line", "yes_no", "flags", "shown"
]
Section = Literal["what", "asked", "outcome", "note", "after"]


@dataclass(frozen=True, slots=True)
class Field:
    """One value on the screen.

    Attributes:
        key: Stable name; the path of the value where it lies in one place,
            as ``impact.delay_band``.
        words: What it is called, before translation (context ``EncounterField``).
        section: Where it stands.
        editor: How it is edited; ``shown`` ones are only shown.
        list_name: Vocabulary of its codes, or the record kind it picks.
        names: Record fields it covers, where it is more than one.
        many: Whether several are picked.
    """

    key: str
    words: str
    section: Section
    editor: Editor
    list_name: str = ""
    names: tuple[str, ...] = ()
    many: bool = False

    @property
    def tops(self) -> tuple[str, ...]:
        """Names of the record fields it covers."""
        return self.names or (self.key.split(".")[0],)


def _f(key: str, words: object, section: Section, editor: Editor, list_name: str = "", **more: Any) -> Field:
    return Field(key, str(words), section, editor, list_name, **more)


FLAGS: Final = (
    "explained_identity",
    "principles_explained",
    "recognised_us",
    "object_repeated_back",
    "travel_mode",
)
FLAG_WORDS: Final[Mapping[str, str]] = {
    "explained_identity": str(QT_TRANSLATE_NOOP("EncounterField", "Explained who we are")),
    "principles_explained": str(QT_TRANSLATE_NOOP("EncounterField", "Explained our principles")),
    "recognised_us": str(QT_TRANSLATE_NOOP("EncounterField", "They recognised us")),
    "object_repeated_back": str(QT_TRANSLATE_NOOP("EncounterField", "They repeated our purpose back")),
    "travel_mode": str(QT_TRANSLATE_NOOP("EncounterField", "Notebook was in travel mode")),
}

FIELDS: Final[tuple[Field, ...]] = (
    _f("kind", QT_TRANSLATE_NOOP("EncounterField", "What it was"), "what", "choice", "encounter_kind"),
    _f("at", QT_TRANSLATE_NOOP("EncounterField", "When"), "what", "when"),
    _f("place", QT_TRANSLATE_NOOP("EncounterField", "Where"), "what", "records", "place"),
    _f("mode", QT_TRANSLATE_NOOP("EncounterField", "How the word passed"), "what", "choice", "mode"),
    _f("relay", QT_TRANSLATE_NOOP("EncounterField", "Relayed by"), "what", "line"),
    _f(
        "operators",
        QT_TRANSLATE_NOOP("EncounterField", "Who held the post"),
        "what",
        "choices",
        "post_operator",
    ),
    _f("actors", QT_TRANSLATE_NOOP("EncounterField", "Actors"), "what", "records", "actor", many=True),
    _f(
        "people",
        QT_TRANSLATE_NOOP("EncounterField", "People met"),
        "what",
        "records",
        "interlocutor",
        many=True,
    ),
    _f(
        "engagements",
        QT_TRANSLATE_NOOP("EncounterField", "Engagement"),
        "what",
        "records",
        "engagement",
        many=True,
    ),
    _f("languages", QT_TRANSLATE_NOOP("EncounterField", "Languages spoken"), "what", "choices", "language"),
    _f(
        "asked",
        QT_TRANSLATE_NOOP("EncounterField", "Asked, and our answer"),
        "asked",
        "asked",
        names=("demands", "amounts"),
    ),
    _f("offers", QT_TRANSLATE_NOOP("EncounterField", "Asks and offers"), "asked", "shown"),
    _f("outcome", QT_TRANSLATE_NOOP("EncounterField", "Outcome"), "outcome", "choice", "outcome"),
    _f("wait_min", QT_TRANSLATE_NOOP("EncounterField", "Wait"), "outcome", "number", "minutes"),
    _f("tone", QT_TRANSLATE_NOOP("EncounterField", "Tone"), "outcome", "choice", "tone"),
    _f("threat", QT_TRANSLATE_NOOP("EncounterField", "Threat"), "outcome", "choice", "threat_level"),
    _f(
        "impact.delay_band",
        QT_TRANSLATE_NOOP("EncounterField", "Delay to the work"),
        "outcome",
        "choice",
        "delay_band",
    ),
    _f("impact.rerouted_km", QT_TRANSLATE_NOOP("EncounterField", "Detour"), "outcome", "number", "km"),
    _f(
        "impact.activity_suspended",
        QT_TRANSLATE_NOOP("EncounterField", "Work suspended"),
        "outcome",
        "yes_no",
    ),
    _f(
        "impact.people_not_reached_band",
        QT_TRANSLATE_NOOP("EncounterField", "People not reached"),
        "outcome",
        "choice",
        "people_not_reached_band",
    ),
    _f("amrf", QT_TRANSLATE_NOOP("EncounterField", "Access tags"), "outcome", "choices", "amrf"),
    _f("note", QT_TRANSLATE_NOOP("EncounterField", "Note"), "note", "note"),
    _f("kept_verbally", QT_TRANSLATE_NOOP("EncounterField", "Content kept verbally"), "note", "yes_no"),
    _f("how_they_see_us", QT_TRANSLATE_NOOP("EncounterField", "How they see us"), "after", "note"),
    _f("mistaken_for", QT_TRANSLATE_NOOP("EncounterField", "Mistaken for"), "after", "line"),
    _f("represents_consent", QT_TRANSLATE_NOOP("EncounterField", "Who consented, for whom"), "after", "note"),
    _f("flags", QT_TRANSLATE_NOOP("EncounterField", "Also true"), "after", "flags", names=FLAGS),
    _f(
        "our_party.team_size_band",
        QT_TRANSLATE_NOOP("EncounterField", "Our team"),
        "after",
        "choice",
        "team_size_band",
    ),
    _f(
        "our_party.women_present",
        QT_TRANSLATE_NOOP("EncounterField", "Women in our team"),
        "after",
        "choice",
        "yes_no_unknown",
    ),
    _f("our_party.vehicle", QT_TRANSLATE_NOOP("EncounterField", "Vehicle"), "after", "choice", "vehicle"),
    _f("our_party.interpreter", QT_TRANSLATE_NOOP("EncounterField", "Interpreter"), "after", "yes_no"),
    _f("our_party.by", QT_TRANSLATE_NOOP("EncounterField", "Spoken by"), "after", "shown"),
    _f("debrief.went_well", QT_TRANSLATE_NOOP("EncounterField", "Went well"), "after", "line"),
    _f("debrief.surprised_by", QT_TRANSLATE_NOOP("EncounterField", "Surprised by"), "after", "line"),
    _f("debrief.next_time", QT_TRANSLATE_NOOP("EncounterField", "Next time"), "after", "line"),
    _f("evidence_for", QT_TRANSLATE_NOOP("EncounterField", "Supports"), "after", "shown", "checklist_item"),
    _f("facts_changed", QT_TRANSLATE_NOOP("EncounterField", "Changed what we know"), "after", "shown"),
    _f("point", QT_TRANSLATE_NOOP("EncounterField", "Exact point"), "after", "shown"),
    _f("device_event", QT_TRANSLATE_NOOP("EncounterField", "What happened to this device"), "after", "shown"),
    _f("sensitivity", QT_TRANSLATE_NOOP("EncounterField", "Sensitivity"), "after", "choice", "sensitivity"),
)
BY_KEY: Final[Mapping[str, Field]] = {field.key: field for field in FIELDS}
SECTIONS: Final[tuple[tuple[Section, str], ...]] = (
    ("what", str(QT_TRANSLATE_NOOP("EncounterField", "What, when, where, with whom"))),
    ("asked", str(QT_TRANSLATE_NOOP("EncounterField", "What was asked"))),
    ("outcome", str(QT_TRANSLATE_NOOP("EncounterField", "What came of it"))),
    ("note", str(QT_TRANSLATE_NOOP("EncounterField", "In our words"))),
    ("after", str(QT_TRANSLATE_NOOP("EncounterField", "Afterwards"))),
)

_ALWAYS: Final = ("kind", "at", "actors", "people", "outcome", "note", "asked", "threat")
_BY_FAMILY: Final[Mapping[str, tuple[str, ...]]] = {
    "checkpoint": ("place", "operators", "wait_min", "tone"),
    "authority_desk": ("place", "wait_min", "tone", "engagements"),
    "remote": ("engagements",),
    "meeting": ("place", "engagements", "tone"),
    "intermediary": ("mode", "relay", "engagements"),
    "observation": ("place", "operators"),
}
_NOT_FOR: Final[Mapping[str, tuple[str, ...]]] = {
    "observation": ("people", "asked", "threat"),
}


def matters(kind: str | None) -> frozenset[str]:
    """Name the fields that matter to a kind: shown even when empty. Source: domain 3.8."""
    family = (kind or "").split(".")[0]
    return frozenset((*_ALWAYS, *_BY_FAMILY.get(family, ("place",)))) - frozenset(_NOT_FOR.get(family, ()))


def group_of(field: Field) -> Group:
    """Give the group of a version the field lies in; the first, where it covers several."""
    return layout(Encounter).groups[field.tops[0]]


def value_of(field: Field, values: Mapping[str, Any]) -> Any:
    """Read a field's value.

    Args:
        field: Which.
        values: A record as plain JSON values, absent ones left out.

    Returns:
        Plain JSON, or ``None`` when empty. ``asked`` gives its two lists,
        ``flags`` the names of what is true.
    """
    if field.editor == "flags":
        return [name for name in field.names if values.get(name)] or None
    if field.editor == "asked":
        asked = {name: values[name] for name in field.names if values.get(name)}
        return asked or None
    value: Any = values
    for step in field.key.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return None if value in ([], {}, "") else value


def changes_for(field: Field, value: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    """Say which record fields change, and to what, when a field gets a value.

    Args:
        field: Which.
        value: As ``value_of`` gives it.
        values: The record before.

    Returns:
        Record field to plain JSON; ``None`` empties it.
    """
    if field.editor == "flags":
        chosen = set(value or ())
        # What was recorded as untrue stays so; what was true and is not chosen is no longer known.
        return {
            name: True if name in chosen else (False if values.get(name) is False else None)
            for name in field.names
        }
    if field.editor == "asked":
        return {name: (value or {}).get(name) for name in field.names}
    top, _, inner = field.key.partition(".")
    if not inner:
        return {top: value}
    nested = {name: part for name, part in (values.get(top) or {}).items() if name != inner}
    if value is not None:
        nested[inner] = value
    return {top: nested or None}
