"""Forms that open in place: named inputs under their labels, save, cancel, a draft.

Owns reading and filling inputs, the keys of a form and the sealed draft of
what is typed. It refuses to know what its inputs mean.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hdfield.errors import FieldError, InvalidRecordError
from hdfield.services.changes import Changes
from ui import tokens
from ui.digits import accept_any_digits
from ui.forms.compound import ManyPicker
from ui.forms.held import HeldInput
from ui.forms.inputs import fill_input, go_to_spot, half_of, making_of, put_half, read_input, spot_in
from ui.forms.picker import RecordPicker
from ui.language import translate
from ui.placing.picker import PlacePicker
from ui.shortcuts import keys_of
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.scroll import bring_into_sight
from ui.widgets.text_edit import TextEdit
from ui.workspace import DraftKeeper, Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


class Form(QFrame):
    """A card with inputs.

    Attributes:
        body: Layout of the inputs.
        context: What the form is about (ids); kept with the draft.
        take_back: Brings back what was set aside with Cancel; a presenter may
            put its own way in its place.

    Signals:
        save_requested: Enter in a line, Ctrl+Enter anywhere, or the button.
        given_up: The cancel button: what was typed is set aside, and can be taken back with Undo.
        stepped_back: Esc: the form closes and keeps what was typed.
        touched: A person changed something.
    """

    save_requested = Signal()
    given_up = Signal()
    stepped_back = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.context: dict[str, str] = {}
        self._inputs: dict[str, QWidget] = {}
        self._fields: dict[str, Field] = {}
        self._keeper: DraftKeeper | None = None
        self._is_saving = False
        self._is_touched = False
        self.take_back: Callable[[Mapping[str, Any]], None] = self._take_back
        self._heading = Label("", "strong", wraps=True)
        self._hint = Label("", "small", wraps=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens.MEDIUM)
        self._save = Button("", "primary", "check")
        self._cancel = Button("", "quiet")
        self._buttons = QHBoxLayout()
        self._build()

    # -- building ---------------------------------------------------------------
    def line(self, name: str, *, digits: bool = False) -> Field:
        """Make a one-line input; ``digits`` for a day or a number, in any script."""
        edit = QLineEdit()
        if digits:
            accept_any_digits(edit)
        edit.textEdited.connect(self._touch)
        edit.returnPressed.connect(self.save_requested)
        return self._add(name, edit)

    def text(self, name: str, lines: int = 2) -> Field:
        """Make an input of several lines."""
        edit = TextEdit(lines)
        edit.textChanged.connect(self._touch)
        return self._add(name, edit)

    def chips(self, name: str, *, many: bool = False) -> Field:
        """Make a row of choices."""
        row = ChipRow(many=many)
        row.chosen_changed.connect(self._touch)
        return self._add(name, row)

    def picker(self, name: str) -> Field:
        """Make a choice of one record."""
        picker = RecordPicker()
        picker.picked.connect(self._touch)
        picker.typed.connect(self._touch)
        return self._add(name, picker)

    def place(self, name: str, picker: PlacePicker) -> Field:
        """Take the choice of one place among thousands."""
        picker.picked.connect(self._touch)
        picker.typed.connect(self._touch)
        return self._add(name, picker)

    def several(self, name: str) -> Field:
        """Make a choice of several records."""
        chosen = ManyPicker()
        chosen.touched.connect(self._touch)
        chosen.picker.typed.connect(self._touch)
        return self._add(name, chosen)

    def held(self, name: str, control: HeldInput) -> Field:
        """Take an input made of several controls."""
        control.touched.connect(self._touch)
        return self._add(name, control)

    def pair(self, *fields: QWidget) -> QHBoxLayout:
        """Put fields side by side."""
        line = QHBoxLayout()
        line.setSpacing(tokens.LARGE)
        for field in fields:
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return line

    def add_button(self, button: Button) -> None:
        """Add a quiet action at the trailing edge of the buttons."""
        self._buttons.addWidget(button)

    # -- words ------------------------------------------------------------------
    def say_heading(self, heading: str, hint: str = "") -> None:
        """Name the form; ``hint`` is one quiet line above the buttons."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(heading)

    def say(self, name: str, label: str, hint: str = "") -> None:
        """Label an input."""
        self._fields[name].say(label, hint)
        row = self._inputs[name]
        if isinstance(row, ChipRow):
            row.set_name(label)

    def say_trouble(self, name: str, words: str) -> None:
        """Say what is wrong with an input and go there."""
        self._fields[name].show_trouble(words)
        self._inputs[name].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self._fields[name])

    def say_invalid(self, error: InvalidRecordError, words: Mapping[str, str]) -> None:
        """Say at the first input that was refused what is wrong with it.

        Args:
            error: From reading the record.
            words: What to say of an input, by its name; others get a plain sentence.
        """
        problems: Any = error.facts["problems"]
        for path, _rule in problems:
            name = path.split(".")[0]
            if name in self._fields:
                plain = translate("Form", "This cannot be kept as it is written.")
                return self.say_trouble(name, words.get(name, plain))
        raise error

    def show_inputs(self, names: Container[str]) -> None:
        """Show these inputs and hide the others; what is in them stays."""
        for name, field in self._fields.items():
            field.setVisible(name in names)

    # -- values -----------------------------------------------------------------
    def row(self, name: str) -> ChipRow:
        """Give a row of choices."""
        row = self._inputs[name]
        assert isinstance(row, ChipRow)
        return row

    def record_picker(self, name: str) -> RecordPicker:
        """Give a choice of one record."""
        picker = self._inputs[name]
        assert isinstance(picker, RecordPicker)
        return picker

    def value(self, name: str) -> str:
        """Give what one input holds, trimmed; of a row, the first chosen code."""
        held = read_input(self._inputs[name])
        if isinstance(held, list):
            return str(held[0]) if held else ""
        return str(held).strip()

    def values(self) -> dict[str, Any]:
        """Give what all inputs hold, as plain JSON values."""
        return {name: read_input(widget) for name, widget in self._inputs.items()}

    def put(self, values: Mapping[str, Any]) -> None:
        """Fill inputs; those not named are emptied."""
        for name, widget in self._inputs.items():
            fill_input(widget, values.get(name))
            self._fields[name].show_trouble("")
        self._arrange()

    def halves(self) -> dict[str, Any]:
        """Give what is typed in an input and is no value yet, by input."""
        halves = {name: half_of(widget) for name, widget in self._inputs.items()}
        return {name: half for name, half in halves.items() if half}

    def put_halves(self, halves: Mapping[str, Any]) -> None:
        """Show it again."""
        for name, half in halves.items():
            if name in self._inputs:
                put_half(self._inputs[name], half)

    # -- opening and drafts -----------------------------------------------------
    def open_for(self, context: Mapping[str, str], values: Mapping[str, Any]) -> None:
        """Show the form; what was typed for the same thing before is still there."""
        if dict(context) != self.context:
            self._is_touched = False
            self.context = dict(context)
            self.put(values)
        self.show()
        self._go_first()

    def keep_draft(self, workspace: Workspace, form: str) -> DraftKeeper:
        """Seal what is typed within a second, under the form's name."""
        self._keeper = keeper = workspace.draft_keeper(
            self, form, lambda: {**self._typed(), "spot": self.spot()}
        )
        self.touched.connect(keeper.touched)
        for widget in self._inputs.values():
            self._follow(widget, keeper)
        return keeper

    def _follow(self, widget: QWidget, keeper: DraftKeeper) -> None:
        """Keep where the cursor is, too."""
        if isinstance(widget, QLineEdit | TextEdit):
            widget.cursorPositionChanged.connect(keeper.moved)
        elif isinstance(widget, HeldInput):
            widget.moved.connect(keeper.moved)
        if (making := making_of(widget)) is not None:
            making.moved.connect(keeper.moved)

    def _typed(self) -> dict[str, Any]:
        return {"context": dict(self.context), "values": self.values(), "half": self.halves()}

    def bring_back(self, draft: Mapping[str, Any]) -> None:
        """Take what was typed before the notebook was locked; does not show the form."""
        self.context = dict(draft["context"])
        self.put(draft["values"])
        self.put_halves(draft.get("half") or {})
        self.go_to(draft.get("spot") or {})

    def spot(self) -> dict[str, Any] | None:
        """Say in which input the focus is, and where in it the cursor."""
        return spot_in(self._inputs)

    def go_to(self, spot: Mapping[str, Any]) -> None:
        """Put focus and cursor where they were, as far as that place is still there."""
        go_to_spot(self._inputs, spot)

    def finish(self) -> None:
        """Close the form for good: it was saved or given up."""
        self.context = {}
        self._is_touched = False
        self.put({})
        self.hide()
        if self._keeper is not None:
            self._keeper.drop()

    def save_through(
        self,
        workspace: Workspace,
        command: Callable[[Session], Changes],
        done: Callable[[Changes], None],
        failed: Callable[[FieldError], None] | None = None,
    ) -> None:
        """Save once, however often Enter is pressed meanwhile; closes the form when it is done."""

        def saved(changes: Changes) -> None:
            self.finish()
            done(changes)

        if not self._is_saving:
            self._is_saving = True
            ending = self._keeper.ended_by(command) if self._keeper is not None else command
            workspace.change(self, ending, saved, failed)
            # Whatever comes of it, the form may save again once nothing is under way.
            workspace.tasks.busy_changed.connect(self._rest, Qt.ConnectionType.SingleShotConnection)

    def give_up(self) -> None:
        """Set aside what was typed; Undo brings it back for a while."""
        was_touched, kept = self._is_touched, self._typed()
        self.finish()
        self.given_up.emit()
        page = self._page()
        if was_touched and page is not None:
            page.undo_offered.emit(translate("Form", "Set aside"), lambda: self._undo(kept))

    def step_back(self) -> None:
        """Close the form; it opens again with what was typed."""
        self.hide()
        self.stepped_back.emit()

    # -- Qt ---------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's own shortcut does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter, step back with Esc."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        self._buttons.setSpacing(tokens.SMALL)
        self._buttons.addWidget(self._save)
        self._buttons.addWidget(self._cancel)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.LARGE, tokens.LARGE, tokens.LARGE)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self._heading)
        column.addLayout(self.body)
        column.addWidget(self._hint)
        column.addLayout(self._buttons)
        self._save.clicked.connect(self.save_requested)
        self._cancel.clicked.connect(self.give_up)

    def _add(self, name: str, control: QWidget) -> Field:
        field = Field(control)
        self._inputs[name] = control
        self._fields[name] = field
        return field

    def _page(self) -> Page | None:
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, Page):
            widget = widget.parentWidget()
        return widget

    def _undo(self, kept: Mapping[str, Any]) -> None:
        self.take_back(kept)
        self._is_touched = True
        self.touched.emit()  # sealed again, as if it had just been typed

    def _take_back(self, kept: Mapping[str, Any]) -> None:
        self.bring_back(kept)
        self.show()
        self._go_first()

    def _touch(self) -> None:
        self._is_touched = True
        self._arrange()
        self.touched.emit()

    def _go_first(self) -> None:
        first = next((field for field in self._fields.values() if not field.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self, _is_busy: bool) -> None:
        self._is_saving = False

    def _arrange(self) -> None:
        """Show the inputs that matter now; forms override it."""

    def _retranslate(self) -> None:
        """Set every word again; forms override it and call this."""
        self._save.setText(translate("Form", "Save"))
        self._save.setToolTip(keys_of("save"))
        self._cancel.setText(translate("Form", "Cancel"))
