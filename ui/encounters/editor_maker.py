"""Makes the editor that fits a field.

Owns which editor a field gets and what may be picked in it. It refuses to
save.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QObject

from hdfield.services.lines import Named
from hdfield.services.relays import Message
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.encounters.asked_editor import AskedEditor
from ui.encounters.commands import Pickers, Values
from ui.encounters.day_editor import DayEditor
from ui.encounters.device_editor import DeviceEditor
from ui.encounters.editors import (
    ChoiceEditor,
    FlagsEditor,
    LineEditor,
    NoteEditor,
    NumberEditor,
    TextEditor,
    ValueEditor,
    YesNoEditor,
)
from ui.encounters.evidence_editor import EvidenceEditor
from ui.encounters.fields import Field
from ui.encounters.kind_editor import KindEditor
from ui.encounters.offers_editor import OffersEditor
from ui.encounters.place_editor import PlaceEditor
from ui.encounters.point_editor import PointEditor
from ui.encounters.record_editor import Option, RecordEditor, all_names
from ui.encounters.when_editor import WhenEditor
from ui.forms.making import ActorMaking, PersonMaking
from ui.language import Language
from ui.naming import called, code_name_shown
from ui.placing.zones import ask_zone
from ui.widgets.in_passing import Making
from ui.workspace import Workspace

MESSAGES: Final = "message"
PERSONS: Final = "person"
_OF_EDITOR: Final = {"answers": MESSAGES, "person": PERSONS}


class EditorMaker:
    """Knows what may be picked and in which language.

    Args:
        workspace: Its language and clock; new records are made through it.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._pickers = Pickers()
        self._messages: tuple[Message, ...] = ()
        self._answered: Message | None = None
        self._words = EncounterWords(workspace.language, workspace.clock)
        self.known: dict[str, Named] = {}

    def set_pickers(self, pickers: Pickers) -> None:
        """Take what may be picked now."""
        self._pickers = pickers
        people = (
            Named(line.id, "interlocutor", code_name=line.code_name, function=line.function)
            for line in pickers.people
        )
        self.known = {named.id: named for named in (*pickers.actors, *people, *pickers.engagements)}

    @property
    def language(self) -> Language:
        """The language of the moment."""
        return self._workspace.language

    @property
    def authors(self) -> dict[str, str]:
        """Device to person code, as far as the roster says."""
        return dict(self._pickers.authors or {})

    def make(self, field: Field, values: Callable[[], Values], *, with_amounts: bool = True) -> ValueEditor:
        """Make a field's editor, empty.

        Args:
            field: Which.
            values: Gives the encounter as it stands: what is offered depends on it.
            with_amounts: Whether amounts are open to this notebook.
        """
        language, clock = self._workspace.language, self._workspace.clock
        makers: dict[str, Callable[[], ValueEditor]] = {
            "kind": lambda: KindEditor(language),
            "choice": lambda: ChoiceEditor(field.list_name, language, kind=values().get("kind")),
            "choices": lambda: ChoiceEditor(field.list_name, language, many=True),
            "when": lambda: WhenEditor(language, clock),
            "day": lambda: DayEditor(language, clock),
            "asked": lambda: AskedEditor(language, with_amounts=with_amounts),
            "offers": lambda: OffersEditor(language),
            "evidence": lambda: EvidenceEditor(language),
            "device": lambda: DeviceEditor(language, clock),
            "place": lambda: PlaceEditor(self._workspace),
            "point": lambda: PointEditor(language, clock),
            "number": lambda: NumberEditor(field.list_name),
            "note": lambda: NoteEditor(language),
            "text": TextEditor,
            "line": LineEditor,
            "yes_no": lambda: YesNoEditor(language),
            "flags": FlagsEditor,
        }
        make = makers.get(field.editor)
        return make() if make else self._records(field, values)

    def tell_zone(self, owner: QObject, place: str, told: Callable[[str, tzinfo | None], None]) -> None:
        """Ask for the zone of a place; see ``ui.placing.zones``."""
        ask_zone(self._workspace, owner, place, told)

    def options_of(self, field: Field, values: Values) -> list[Option]:
        """Give what may be picked in a field, the most likely first."""
        return self.options(_OF_EDITOR.get(field.editor, field.list_name), values)

    def options(self, kind: str, values: Values) -> list[Option]:
        """Give what may be picked of a kind, the most likely first."""
        code = self._workspace.language.code
        if kind == MESSAGES:
            own, answered, waiting = values.get("id"), values.get("answers"), set(self._messages)
            offered = (one for one in self._known_messages() if one in waiting or one.line.id == answered)
            return [self._message(message) for message in offered if message.line.id != own]
        if kind == PERSONS:
            return [Option(person, isolated(person)) for person in self._persons()]
        if kind == "interlocutor":
            with_us = set(values.get("actors", ()))
            people = sorted(
                self._pickers.people, key=lambda line: line.actor is None or line.actor.id not in with_us
            )
            return [Option(line.id, self.said(self.known[line.id]), line.code_name or "") for line in people]
        named = self._pickers.actors if kind == "actor" else self._pickers.engagements
        return [Option(one.id, called(one, code), all_names(one.names.model_dump())) for one in named]

    def set_messages(self, messages: Sequence[Message]) -> None:
        """Take the messages that wait for an answer."""
        self._messages = tuple(messages)

    def set_answered(self, message: Message | None) -> None:
        """Take the message the shown record answers, which waits no more."""
        self._answered = message

    def said_of(self, record: str) -> str:
        """Say an encounter in one line: its day, where or with whom, and what was asked; or nothing."""
        return next(
            (self._message(held).words for held in self._known_messages() if held.line.id == record), ""
        )

    def said(self, named: Named) -> str:
        """Say a record on a chip: a person by code name and function."""
        if named.code_name and named.function:
            return f"{code_name_shown(named.code_name)} · {isolated(named.function)}"
        return called(named, self._workspace.language.code)

    def _known_messages(self) -> tuple[Message, ...]:
        answered = self._answered
        if answered is None or any(message.line.id == answered.line.id for message in self._messages):
            return self._messages
        return (answered, *self._messages)

    def _message(self, message: Message) -> Option:
        # A chip is cut where it grows too long: what tells messages apart stands first.
        line, asked = message.line, message.text.split("\n", 1)[0]
        parts = (self._words.day(line.day), asked, self._words.title(line))
        said = " · ".join(isolated(part) for part in parts if part)
        return Option(line.id, said, message.text)

    def _persons(self) -> list[str]:
        own = self._workspace.person
        return [own, *sorted({person for person in self.authors.values() if person != own})]

    def _records(self, field: Field, values: Callable[[], Values]) -> RecordEditor:
        forms: dict[str, Callable[[], Making]] = {
            "actor": lambda: ActorMaking(self._workspace),
            "interlocutor": lambda: PersonMaking(self._workspace),
        }

        def start(form: Making, typed: str) -> None:
            if isinstance(form, PersonMaking):
                actors = values().get("actors", ())
                form.start(typed, self.known.get(actors[0]) if len(actors) == 1 else None)
            else:
                form.start(typed)

        return RecordEditor(
            self.options_of(field, values()),
            self.said,
            many=field.many,
            make=forms.get(field.list_name),
            start=start,
        )
