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
from hdfield.rules import venues

Editor = Literal[
    "kind",
    "when",
    "choice",
    "choices",
    "records",
    "asked",
    "offers",
    "number",
    "note",
    "line",
    "text",
    "yes_no",
    "flags",
    "day",
    "answers",
    "evidence",
    "person",
    "device",
    "place",
    "point",
    "shown",
]
Section = Literal["what", "word", "asked", "outcome", "note", "after"]


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
        hint: What is said under it, before translation; may be empty.
    """

    key: str
    words: str
    section: Section
    editor: Editor
    list_name: str = ""
    names: tuple[str, ...] = ()
    many: bool = False
    hint: str = ""

    @property
    def paths(self) -> tuple[str, ...]:
        """Where its value lies, as ``hdfield.rules.venues`` names it."""
        return self.names or (self.key,)

    @property
    def tops(self) -> tuple[str, ...]:
        """Names of the record fields it covers."""
        return self.names or (self.key.split(".")[0],)


def _f(key: str, words: object, section: Section, editor: Editor, list_name: str = "", **more: Any) -> Field:
    more["hint"] = str(more.get("hint", ""))
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
    _f("kind", QT_TRANSLATE_NOOP("EncounterField", "What it was"), "what", "kind", "encounter_kind"),
    _f("at", QT_TRANSLATE_NOOP("EncounterField", "When"), "what", "when"),
    _f("place", QT_TRANSLATE_NOOP("EncounterField", "Where"), "what", "place", "place"),
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
    _f("answers", QT_TRANSLATE_NOOP("EncounterField", "Answers the message"), "what", "answers"),
    _f("mode", QT_TRANSLATE_NOOP("EncounterField", "How the word passed"), "word", "choice", "mode"),
    _f(
        "relay",
        QT_TRANSLATE_NOOP("EncounterField", "Relayed by"),
        "word",
        "line",
        hint=QT_TRANSLATE_NOOP("EncounterField", "A code name or a function, never a name."),
    ),
    _f("message", QT_TRANSLATE_NOOP("EncounterField", "What we asked to be passed on"), "word", "note"),
    _f("delivered", QT_TRANSLATE_NOOP("EncounterField", "Delivered"), "word", "choice", "yes_no_unknown"),
    _f("answer_due", QT_TRANSLATE_NOOP("EncounterField", "Answer due"), "word", "day"),
    _f(
        "asked",
        QT_TRANSLATE_NOOP("EncounterField", "Asked, and our answer"),
        "asked",
        "asked",
        names=("demands", "amounts"),
    ),
    _f("offers", QT_TRANSLATE_NOOP("EncounterField", "Asks and offers"), "asked", "offers"),
    _f(
        "protection",
        QT_TRANSLATE_NOOP("EncounterField", "Protection spoken of"),
        "asked",
        "choices",
        "protection_topic",
        hint=QT_TRANSLATE_NOOP(
            "EncounterField", "Topics only: nothing about a victim or a case belongs here."
        ),
    ),
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
    _f(
        "note",
        QT_TRANSLATE_NOOP("EncounterField", "Note"),
        "note",
        "note",
        hint=QT_TRANSLATE_NOOP(
            "EncounterField", "No names, numbers or photos of people: code names and functions."
        ),
    ),
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
    _f("our_party.by", QT_TRANSLATE_NOOP("EncounterField", "Spoken by"), "after", "person"),
    _f("debrief.went_well", QT_TRANSLATE_NOOP("EncounterField", "Went well"), "after", "text"),
    _f("debrief.surprised_by", QT_TRANSLATE_NOOP("EncounterField", "Surprised by"), "after", "text"),
    _f("debrief.next_time", QT_TRANSLATE_NOOP("EncounterField", "Next time"), "after", "text"),
    _f(
        "evidence_for", QT_TRANSLATE_NOOP("EncounterField", "Supports"), "after", "evidence", "checklist_item"
    ),
    _f("facts_changed", QT_TRANSLATE_NOOP("EncounterField", "Changed what we know"), "after", "shown"),
    _f("same_event_as", QT_TRANSLATE_NOOP("EncounterField", "Same event as"), "after", "shown"),
    _f(
        "point",
        QT_TRANSLATE_NOOP("EncounterField", "Exact point"),
        "after",
        "point",
        hint=QT_TRANSLATE_NOOP("EncounterField", "Only with a reason and a last day; it is in no bundle."),
    ),
    _f(
        "device_event",
        QT_TRANSLATE_NOOP("EncounterField", "What happened to this device"),
        "after",
        "device",
        hint=QT_TRANSLATE_NOOP("EncounterField", "Stays on this device: it is in no bundle."),
    ),
    _f("sensitivity", QT_TRANSLATE_NOOP("EncounterField", "Sensitivity"), "after", "choice", "sensitivity"),
)
BY_KEY: Final[Mapping[str, Field]] = {field.key: field for field in FIELDS}
SECTIONS: Final[tuple[tuple[Section, str], ...]] = (
    ("what", str(QT_TRANSLATE_NOOP("EncounterField", "What, when, where, with whom"))),
    ("word", str(QT_TRANSLATE_NOOP("EncounterField", "The word passed on"))),
    ("asked", str(QT_TRANSLATE_NOOP("EncounterField", "What was asked"))),
    ("outcome", str(QT_TRANSLATE_NOOP("EncounterField", "What came of it"))),
    ("note", str(QT_TRANSLATE_NOOP("EncounterField", "In our words"))),
    ("after", str(QT_TRANSLATE_NOOP("EncounterField", "Afterwards"))),
)


def matters(kind: str | None) -> frozenset[str]:
    """Name the fields that matter to a kind: shown even when empty."""
    return _of(venues.matters(kind))


def belongs(kind: str | None) -> frozenset[str]:
    """Name the fields that belong to a kind."""
    return _of(venues.belongs(kind))


def is_stranger(field: Field, kind: str | None) -> bool:
    """Say whether a field does not usually belong to a kind; its value is shown all the same."""
    return field.key not in belongs(kind)


def _of(paths: frozenset[str]) -> frozenset[str]:
    return frozenset(field.key for field in FIELDS if paths.intersection(field.paths))


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
