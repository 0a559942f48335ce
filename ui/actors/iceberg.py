"""What an actor says, how it reasons, what lies underneath: shown, and edited in place.

Owns the three levels and their form. Each level rests on something of its own:
what they say may be seen, what lies underneath is mostly inferred, and looks so.

Source: domain S-14 (three texts, each with basis and confidence).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.actor import Actor, View
from hdfield.services.records import RecordView
from ui import tokens
from ui.actors.facts import Barred
from ui.forms.choices import offer
from ui.forms.form import Form
from ui.forms.records import is_editable, shown
from ui.forms.wording import INFERRED, Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.naming import text_value
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.section import Section

LEVELS: Final = ("position", "reasoning", "values")


class IcebergForm(Form):
    """Asks for the three levels.

    Args:
        wording: Of the window.

    Attributes:
        record: The actor that is edited.
    """

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.record: Actor | None = None
        for level in LEVELS:
            self.body.addWidget(self.text(level))
            basis, confidence = self.chips(f"{level}_basis"), self.chips(f"{level}_confidence")
            self.body.addWidget(basis)
            self.body.addWidget(confidence)
        self._retranslate()
        self._arrange()
        self.hide()

    def edit(self, actor: Actor, version: str) -> None:
        """Open for an actor; ``version`` is the one that is shown."""
        self.record = actor
        values: dict[str, Any] = {}
        for name in LEVELS:
            level = _level(actor, name)
            values[name] = level.text.text if level else ""
            values[f"{name}_basis"] = [level.basis] if level and level.basis else []
            values[f"{name}_confidence"] = [level.confidence] if level and level.confidence else []
        self._offer([code for codes in values.values() if isinstance(codes, list) for code in codes])
        self.open_for({"actor": actor.id or "", "iceberg": version}, values)
        self._arrange()

    def iceberg_values(self) -> dict[str, Any]:
        """Give the values as the record has them; a level without words is none."""
        levels: dict[str, Any] = {}
        for name in LEVELS:
            if text := self._text(name):
                held = {
                    "text": text,
                    "basis": self.value(f"{name}_basis"),
                    "confidence": self.value(f"{name}_confidence"),
                }
                levels[name] = {key: value for key, value in held.items() if value}
        return {"iceberg": levels or None}

    def _text(self, name: str) -> dict[str, Any] | None:
        old = _level(self.record, name) if self.record else None
        typed = self.value(name)
        if old is not None and old.text.text.strip() == typed:
            kept: dict[str, Any] = old.text.model_dump(mode="json", exclude_none=True)
            return kept
        return text_value(typed, self._wording.code)

    def _arrange(self) -> None:
        # What a level rests on is asked once there is a level.
        names = set(LEVELS)
        for name in LEVELS:
            if self.value(name):
                names |= {f"{name}_basis", f"{name}_confidence"}
        self.show_inputs(names)

    def _offer(self, extra: Sequence[str] = ()) -> None:
        code = self._wording.code
        for level in LEVELS:
            offer(
                self.row(f"{level}_basis"), "basis", code, [one for one in extra if one.startswith("basis.")]
            )
            known = [one for one in extra if one.startswith("conf.")]
            offer(self.row(f"{level}_confidence"), "confidence", code, known)

    def _retranslate(self) -> None:
        super()._retranslate()
        self._offer()
        self.say_heading(
            translate("IcebergForm", "What they say, and what lies underneath"),
            translate(
                "IcebergForm", "Leave empty what we do not know; it can be a fact of its own, to be asked."
            ),
        )
        for level in LEVELS:
            self.say(level, level_word(level))
            self.say(f"{level}_basis", translate("IcebergForm", "What does it rest on?"))
            self.say(f"{level}_confidence", translate("IcebergForm", "How sure are we?"))


class IcebergPart(Section):
    """Shows the levels, and the form that edits them.

    Args:
        wording: Of the window.

    Signals:
        opened: The form was opened; bring it into view.
    """

    opened = Signal(QWidget)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._view: RecordView | None = None
        self.form = IcebergForm(wording)
        self.edit_button = Button("", "quiet", "edit")
        self._none = Words("", "soft")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(tokens.MEDIUM)
        self.head.addWidget(self.edit_button)
        self.body.setSpacing(tokens.MEDIUM)
        self.body.addWidget(self.form)
        self.body.addWidget(self._none)
        self.body.addLayout(self._cards)
        self.edit_button.clicked.connect(self.edit)
        for closed in (self.form.stepped_back, self.form.given_up):
            closed.connect(lambda: self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_view(self, view: RecordView) -> None:
        """Show an actor's levels; nothing where they are closed to us."""
        self._view = view
        empty(self._cards)
        actor = shown(view)
        levels = [(name, level) for name in LEVELS if (level := _level(actor, name)) is not None]
        for name, level in levels:
            self._cards.addWidget(self._card(name, level))
        can_edit = is_editable(view) and "inner" not in view.heads[0].closed
        self.edit_button.setVisible(can_edit)
        self._none.setVisible(not levels)
        self.setVisible(bool(levels) or can_edit)

    def edit(self) -> None:
        """Open the form."""
        actor = shown(self._view) if self._view else None
        if self._view is not None and isinstance(actor, Actor) and not self.edit_button.isHidden():
            self.form.edit(actor, self._view.heads[0].version)
            self.opened.emit(self.form)

    def retranslate(self) -> None:
        """Speak the new language."""
        self.say(translate("IcebergPart", "What they say, and why"))
        self.edit_button.setText(translate("IcebergPart", "Edit"))
        name = translate("IcebergPart", "Edit what they say, how they reason and what lies underneath")
        self.edit_button.setAccessibleName(name)
        self._none.setText(
            translate("IcebergPart", "Positions are visible; reasons and values are where room exists.")
        )

    def _card(self, name: str, level: View) -> QWidget:
        card = Barred(inferred=level.basis == INFERRED)
        column = QVBoxLayout()
        column.setSpacing(2)
        beside = QHBoxLayout(card)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addSpacing(tokens.MEDIUM)
        beside.addLayout(column, 1)
        column.addWidget(Label(level_word(name), "caption"))
        words = Words()
        words.set_content(level.text.text)
        column.addWidget(words)
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        rests = self._wording.rests_on(level.basis, level.confidence)
        if level.basis == INFERRED:
            badge = Badge(parent=card)
            badge.show_text(self._wording.label("basis", INFERRED), "unknown")
            line.addWidget(badge)
            rests = self._wording.label("confidence", level.confidence)
        line.addWidget(Words(rests, "small"), 1)
        column.addLayout(line)
        return card


def level_word(name: str) -> str:
    """Say what a level is."""
    return {
        "position": translate("IcebergPart", "What they say"),
        "reasoning": translate("IcebergPart", "How they reason"),
        "values": translate("IcebergPart", "What lies underneath"),
    }[name]


def _level(actor: object, name: str) -> View | None:
    iceberg = actor.iceberg if isinstance(actor, Actor) else None
    return getattr(iceberg, name) if iceberg else None
