"""Making an actor, a person or a place in passing, without leaving what one writes.

Owns three small forms that open in place and answer with what was made. A
person is called by a random neutral word and a function: there is no input
for a real name, a telephone number or a picture, here or anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from random import Random, SystemRandom
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hdfield.model.actor import Names
from hdfield.reference import code_names
from hdfield.services.changes import Changes
from hdfield.services.lines import NO_NAMES, Named
from hdfield.services.records import read_record
from ui import tokens
from ui.direction import isolated
from ui.forms.choices import offer
from ui.forms.form import Form
from ui.language import translate
from ui.naming import called, code_name_shown, names_value, text_value
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

CHANCE: Final = SystemRandom()
_NEW: Final = {"making": "1"}
USUAL_SENSITIVITY: Final = "sens.high"
"""Of a person, where nobody chose otherwise (domain 3.2)."""


def random_code_name(taken: Collection[str], random: Random = CHANCE) -> str:
    """Draw a neutral word nobody is called by yet.

    Args:
        taken: Code names in use.
        random: Source of chance.

    Returns:
        A word of the shipped list; with a number once all words are taken.
    """
    words = code_names()
    for number in range(1000):
        ending = f"-{number}" if number else ""
        free = [word + ending for word in words if word + ending not in taken]
        if free:
            return random.choice(free)
    raise ValueError("over a million code names are taken")


def still_free(session: Session, wanted: str, random: Random = CHANCE) -> str:
    """Give the code name that was proposed, or another if it was taken meanwhile."""
    taken = session.reading.code_names()
    return random_code_name(taken, random) if not wanted or wanted in taken else wanted


class CodeNameField(QWidget):
    """Shows the code name drawn for a person; "another" draws again, nothing can be typed.

    Signals:
        drawn: Another word was drawn by a person's wish.
    """

    drawn = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._name = ""
        self._word = Label("", "heading")
        self._another = Button("", "quiet")
        self.setFocusProxy(self._another)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.MEDIUM)
        line.addWidget(self._word)
        line.addWidget(self._another)
        line.addStretch(1)
        self._another.clicked.connect(lambda: self._draw(self.drawn.emit))
        self.retranslate()

    def name(self) -> str:
        """Give the code name as the record has it."""
        return self._name

    def show_name(self, name: str, *, fixed: bool = False) -> None:
        """Show a name; a ``fixed`` one was given before and stays."""
        self._name = name
        self._word.setText(code_name_shown(name))
        self._another.setVisible(not fixed)
        self.retranslate()

    def propose(self) -> None:
        """Draw a first word, if there is none yet."""
        if not self._name:
            self._draw(lambda: None, is_first=True)

    def retranslate(self) -> None:
        """Speak the new language."""
        self._another.setText(translate("CodeNameField", "Another word"))
        words = translate("CodeNameField", "Code name %1")
        self.setAccessibleName(words.replace("%1", code_name_shown(self._name)))
        self._word.setAccessibleName(self.accessibleName())

    def _draw(self, then: Callable[[], None], *, is_first: bool = False) -> None:
        def drawn(name: str) -> None:
            if is_first and self._name:
                return  # a draft gave one back meanwhile
            self.show_name(name)
            then()

        before = self._name
        self._workspace.ask(
            self,
            lambda session: random_code_name({*session.reading.code_names(), before}),
            drawn,
            latest="code name",
        )


class MakingForm(Form):
    """The base of the three.

    Args:
        workspace: Where to save.

    Signals:
        made: (Named) What was made and saved.
    """

    made = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.save_requested.connect(self._make)
        self.hide()

    @property
    def card(self) -> QWidget:
        """The form itself, for what it stands in."""
        return self

    @property
    def is_touched(self) -> bool:
        """Whether anything was typed since it was opened first."""
        return self._is_touched

    def start(self, typed: str = "") -> None:
        """Open the form with what was already typed elsewhere; with what Esc left where nothing was."""
        first = {self._first(): typed} if typed else self.values()
        self.open_for(_NEW, first)
        if typed:
            self.put({**self.values(), self._first(): typed})
            self._is_touched = True
            self.touched.emit()  # what was typed stands here now

    def half(self) -> dict[str, Any]:
        """Give what is typed so far, for the draft of the form around."""
        return self.values()

    def put_half(self, half: Mapping[str, Any]) -> None:
        """Show it again; does not show the form."""
        self.context = dict(_NEW)
        self.put(half)
        self._is_touched = True

    def go_first(self) -> None:
        """Go to the first input."""
        self._go_first()

    def _first(self) -> str:
        return "name"

    def _save_as(self, kind: str, values: dict[str, Any], named: Callable[[str], Named]) -> None:
        def done(changes: Changes) -> None:
            self.made.emit(named(changes.saved[0]))

        record = read_record(kind, {name: value for name, value in values.items() if value})
        self.save_through(self._workspace, lambda session: session.records.save(record), done)

    def _make(self) -> None:
        """Save what was typed, or say what is missing."""

    def _ask_name(self) -> None:
        self.say_trouble("name", translate("MakingForm", "It needs a name."))

    @property
    def _lang(self) -> str:
        return self._workspace.language.code


class ActorMaking(MakingForm):
    """A new actor by one name and its kinds."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.body.addWidget(self.line("name"))
        self.body.addWidget(self.chips("kinds", many=True))
        self._retranslate()

    def _make(self) -> None:
        names = names_value(self.value("name"), self._lang)
        if names is None:
            return self._ask_name()
        values = {"names": names, "kinds": list(self.row("kinds").chosen())}
        self._save_as("actor", values, lambda record: Named(record, "actor", Names(**names)))

    def _retranslate(self) -> None:
        super()._retranslate()
        offer(self.row("kinds"), "actor_kind", self._lang)
        self.say_heading(
            translate("ActorMaking", "A new actor"),
            translate("ActorMaking", "A group, an authority or a community; never a person."),
        )
        self.say("name", translate("ActorMaking", "Name"))
        self.say("kinds", translate("ActorMaking", "What kind?"))


class PlaceMaking(MakingForm):
    """A new place by one name and its level."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.body.addWidget(self.line("name"))
        self.body.addWidget(self.chips("level"))
        self._retranslate()

    def _make(self) -> None:
        names = names_value(self.value("name"), self._lang)
        if names is None:
            return self._ask_name()
        level = self.value("level")
        if not level:
            return self.say_trouble("level", translate("PlaceMaking", "Choose what kind of place it is."))
        values = {"names": names, "level": level}
        self._save_as("place", values, lambda record: Named(record, "place", Names(**names)))

    def _retranslate(self) -> None:
        super()._retranslate()
        offer(self.row("level"), "place_level", self._lang)
        self.say_heading(translate("PlaceMaking", "A new place"))
        self.say("name", translate("PlaceMaking", "Name"))
        self.say("level", translate("PlaceMaking", "What kind of place?"))


class PersonMaking(MakingForm):
    """A new person met: a random code name, a function, a level of authority."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._actor: Named | None = None
        self._code_name = CodeNameField(workspace)
        self._code_field = Field(self._code_name)
        self.body.addWidget(self._code_field)
        self.body.addWidget(self.line("function"))
        self.body.addWidget(self.chips("authority"))
        self._retranslate()

    def start(self, typed: str = "", actor: Named | None = None) -> None:
        """Open the form.

        Args:
            typed: The function, as far as it was typed elsewhere.
            actor: Whom the person speaks for, where it is known.
        """
        self._actor = actor
        self._retranslate()
        super().start(typed)
        self._code_name.propose()

    def half(self) -> dict[str, Any]:
        """Give what is typed so far, and the code name drawn."""
        return {**super().half(), "code_name": self._code_name.name()}

    def put_half(self, half: Mapping[str, Any]) -> None:
        """Show it again, with the code name that was seen before."""
        super().put_half(half)
        if half.get("code_name"):
            self._code_name.show_name(str(half["code_name"]))

    def bring_back(self, draft: Mapping[str, Any]) -> None:
        """Take what was given up, with the word that was seen."""
        super().bring_back(draft)
        self._code_name.show_name(str(draft.get("code_name") or ""))

    def finish(self) -> None:
        """Close for good; the next person gets another word."""
        super().finish()
        self._code_name.show_name("")

    def _typed(self) -> dict[str, Any]:
        return {**super()._typed(), "code_name": self._code_name.name()}

    def _first(self) -> str:
        return "function"

    def _make(self) -> None:
        wanted, actor = self._code_name.name(), self._actor
        values: dict[str, Any] = {
            "actor": actor.id if actor else None,
            "status": "active",
            "function": text_value(self.value("function"), self._lang),
            "authority": self.value("authority") or None,
            "sensitivity": USUAL_SENSITIVITY,
        }
        function = self.value("function") or None
        chosen: list[str] = []

        def save(session: Session) -> Changes:
            chosen.append(still_free(session, wanted))
            given = {name: value for name, value in values.items() if value} | {"code_name": chosen[0]}
            return session.records.save(read_record("interlocutor", given))

        def done(changes: Changes) -> None:
            self.made.emit(Named(changes.saved[0], "interlocutor", NO_NAMES, chosen[0], function))

        self.save_through(self._workspace, save, done)

    def _go_first(self) -> None:
        self._inputs["function"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        super()._retranslate()
        offer(self.row("authority"), "authority_level", self._lang)
        heading = translate("PersonMaking", "A new person")
        if self._actor is not None:
            words = translate("PersonMaking", "A new person of %1")
            heading = words.replace("%1", isolated(called(self._actor, self._lang)))
        self.say_heading(heading, no_names_line())
        self._code_field.say(translate("PersonMaking", "Code name"))
        self._code_name.retranslate()
        self.say("function", translate("PersonMaking", "Function, not name"))
        self.say("authority", translate("PersonMaking", "What can they decide?"))


def no_names_line() -> str:
    """Say, quietly, what no form here asks for."""
    return translate(
        "PersonMaking", "No real name, telephone number or picture: there is no place for them here."
    )
