"""Makes the editor that fits a field.

Owns which editor a field gets and what may be picked in it. It refuses to
save.
"""

from __future__ import annotations

from collections.abc import Callable

from hdfield.services.lines import Named
from ui.actors.making import ActorMaking, MakingForm, PersonMaking, PlaceMaking
from ui.direction import isolated
from ui.encounters.asked_editor import AskedEditor
from ui.encounters.choices import usual_outcomes
from ui.encounters.commands import Pickers, Values
from ui.encounters.editors import (
    ChoiceEditor,
    FlagsEditor,
    LineEditor,
    NoteEditor,
    NumberEditor,
    ValueEditor,
    YesNoEditor,
)
from ui.encounters.fields import Field
from ui.encounters.record_editor import Option, RecordEditor, all_names
from ui.encounters.when_editor import WhenEditor
from ui.naming import called, code_name_shown
from ui.workspace import Workspace


class EditorMaker:
    """Knows what may be picked and in which language.

    Args:
        workspace: Its language and clock; new records are made through it.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._pickers = Pickers()
        self.known: dict[str, Named] = {}

    def set_pickers(self, pickers: Pickers) -> None:
        """Take what may be picked now."""
        self._pickers = pickers
        people = (
            Named(line.id, "interlocutor", code_name=line.code_name, function=line.function)
            for line in pickers.people
        )
        places = (Named(line.id, "place", line.names) for line in pickers.places)
        self.known = {named.id: named for named in (*places, *pickers.actors, *people, *pickers.engagements)}

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
        language = self._workspace.language
        match field.editor:
            case "choice":
                common = usual_outcomes(values().get("kind")) if field.key == "outcome" else ()
                return ChoiceEditor(field.list_name, language, common=common)
            case "choices":
                return ChoiceEditor(field.list_name, language, many=True)
            case "when":
                return WhenEditor(language, self._workspace.clock)
            case "records":
                return self._records(field, values)
            case "asked":
                return AskedEditor(language, with_amounts=with_amounts)
            case "number":
                return NumberEditor(field.list_name)
            case "note":
                return NoteEditor(language)
            case "yes_no":
                return YesNoEditor(language)
            case "flags":
                return FlagsEditor()
            case _:
                return LineEditor()

    def options(self, kind: str, values: Values) -> list[Option]:
        """Give what may be picked of a kind, the most likely first."""
        code = self._workspace.language.code
        if kind == "place":
            recent = {record: at for at, record in enumerate(self._pickers.recent_places)}
            lines = sorted(self._pickers.places, key=lambda line: recent.get(line.id, len(recent)))
            return [
                Option(line.id, called(self.known[line.id], code), all_names(line.names.model_dump()))
                for line in lines
            ]
        if kind == "interlocutor":
            with_us = set(values.get("actors", ()))
            people = sorted(
                self._pickers.people, key=lambda line: line.actor is None or line.actor.id not in with_us
            )
            return [Option(line.id, self.said(self.known[line.id]), line.code_name or "") for line in people]
        named = self._pickers.actors if kind == "actor" else self._pickers.engagements
        return [Option(one.id, called(one, code), all_names(one.names.model_dump())) for one in named]

    def said(self, named: Named) -> str:
        """Say a record on a chip: a person by code name and function."""
        if named.code_name and named.function:
            return f"{code_name_shown(named.code_name)} · {isolated(named.function)}"
        return called(named, self._workspace.language.code)

    def _records(self, field: Field, values: Callable[[], Values]) -> RecordEditor:
        forms: dict[str, Callable[[], MakingForm]] = {
            "place": lambda: PlaceMaking(self._workspace),
            "actor": lambda: ActorMaking(self._workspace),
            "interlocutor": lambda: PersonMaking(self._workspace),
        }

        def start(form: MakingForm, typed: str) -> None:
            if isinstance(form, PersonMaking):
                actors = values().get("actors", ())
                form.start(typed, self.known.get(actors[0]) if len(actors) == 1 else None)
            else:
                form.start(typed)

        return RecordEditor(
            self.options(field.list_name, values()),
            self.said,
            many=field.many,
            make=forms.get(field.list_name),
            start=start,
        )
