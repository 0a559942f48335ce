"""One record, opened under its row: what it says, how it stands, what may be done with it.

Owns showing every value in words under its name, and the states a person may
choose. It refuses to save: it says what was asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from hdfield.model.base import Record, is_record_id
from hdfield.services.lines import NO_NAMES, Named
from ui import theme, tokens
from ui.direction import against
from ui.dossier.asks import KindSpec
from ui.dossier.moving import has_state, states
from ui.dossier.reading import Opened
from ui.dossier.values import group_of, list_of, part_of, plain
from ui.encounter_rows import EncounterWords
from ui.field_words import field_words
from ui.forms.heads import HeadsCard
from ui.forms.records import is_editable, shown
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.history.values import ValueWords
from ui.labels import label
from ui.language import translate
from ui.laying import empty
from ui.shortcuts import keys_of
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.flow import Flow
from ui.widgets.label import Label

ROOM_OF = {"encounter": "encounters", "actor": "actors", "interlocutor": "actors", "place": "posts"}
"""Where a record that is named can be gone to; any other kind belongs to an engagement."""
_CAPTION = 168


class RecordCard(QFrame):
    """Shows one record.

    Args:
        opened: The record.
        spec: Its kind.
        wording: Of the window.

    Attributes:
        above: A board may add its own above the states.
        body: A board may add its own below the values.
        buttons: What may be done; a board may add its own.
        first: What is done most often with it, where a board knows: the focus goes there.

    Signals:
        state_chosen: (code) It stands so now.
        edit_requested, history_requested, remove_requested: As the buttons say.
        keep_requested: (Record) Of two versions, this one.
        go_requested: (room, record id) Go to a record that is named.
    """

    state_chosen = Signal(str)
    edit_requested = Signal()
    history_requested = Signal()
    remove_requested = Signal()
    keep_requested = Signal(object)
    go_requested = Signal(str, str)

    def __init__(
        self, opened: Opened, spec: KindSpec, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.opened = opened
        self._spec = spec
        self._wording = wording
        self.record: Record | None = shown(opened.view)
        self.above, self.body = QVBoxLayout(), QVBoxLayout()
        self.buttons = Flow(gap=tokens.TINY)
        self.first: QWidget | None = None
        self._conflict = QVBoxLayout()
        self.states = ChipRow()
        self.trouble = Words("", "trouble")
        self._values = QGridLayout()
        self._edit, self._history = Button("", "plain", "edit"), Button("", "quiet", "history")
        self._remove = Button("", "quiet", "erase")
        self._build()
        self._show()

    @property
    def is_editable(self) -> bool:
        """Whether a person may change it here."""
        return is_editable(self.opened.view)

    def say_trouble(self, words: str) -> None:
        """Say why something could not be done."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        if self.record is not None and has_state(self._spec.kind, self._spec.status):
            now = getattr(self.record, self._spec.status)
            self.states.choose((now,) if now else ())

    def take_focus(self) -> None:
        """Go to the first thing that can be done."""
        first: QWidget = self.states if not self.states.isHidden() else self._edit
        (self.first or first).setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter on a chip from what is around."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        self._values.setHorizontalSpacing(tokens.LARGE)
        self._values.setVerticalSpacing(tokens.SMALL)
        self._values.setColumnStretch(1, 1)
        self._values.setColumnMinimumWidth(0, theme.current().px(_CAPTION))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM)
        column.setSpacing(tokens.MEDIUM)
        parts = (self._conflict, self.above, self.states, self.trouble, self._values, self.body, self.buttons)
        for part in parts:
            column.addLayout(part) if isinstance(part, QVBoxLayout | QGridLayout) else column.addWidget(part)
        self.buttons.set_parts([self._edit, self._history, self._remove])
        self.trouble.hide()
        self.states.chosen_changed.connect(self._chosen)
        self._edit.clicked.connect(self.edit_requested)
        self._history.clicked.connect(self.history_requested)
        self._remove.clicked.connect(self.remove_requested)

    def _chosen(self, codes: tuple[str, ...]) -> None:
        now = getattr(self.record, self._spec.status)
        if codes and codes[0] != now:
            self.state_chosen.emit(codes[0])
        elif now:
            self.states.choose((now,))  # what has a state stands somehow

    def _show(self) -> None:
        empty(self._conflict)
        view = self.opened.view
        if view.is_conflict:
            heads = HeadsCard(view, self._in_one, self.opened.authors, self._wording)
            heads.keep_requested.connect(self.keep_requested)
            self._conflict.addWidget(heads)
        self._show_states()
        self._show_values()
        self._edit.setText(translate("RecordCard", "Edit"))
        self._history.setText(translate("RecordCard", "Earlier versions"))
        self._history.setToolTip(keys_of("history"))
        self._remove.setText(translate("RecordCard", "Remove"))
        self._edit.setVisible(self.is_editable)
        self._remove.setVisible(self.is_editable)

    def _show_states(self) -> None:
        kind, field = self._spec.kind, self._spec.status
        if self.record is None or not self.is_editable or not has_state(kind, field):
            self.states.hide()
            return
        now = getattr(self.record, field)
        list_name, code = list_of(kind, field), self._wording.code
        offered = states(kind, field, now)
        self.states.set_choices([Choice(one, label(list_name, one, code)) for one in offered])
        self.states.choose((now,) if now else ())
        self.states.set_name(field_words(kind, field))

    def _show_values(self) -> None:
        empty(self._values)
        if self.record is None:
            words = translate("RecordCard", "Written by a newer program; cannot be shown.")
            self._values.addWidget(Words(words, "soft"), 0, 0, 1, 2)
            return
        for row, (name, said, links) in enumerate(self._said(self.record)):
            caption = Words(field_words(self._spec.kind, name), "caption")
            self._values.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            if links:
                caption.setMinimumHeight(theme.current().px(tokens.TARGET))  # in line with what can be hit
                self._values.addWidget(self._links(links), row, 1)
            else:
                value = Words()
                value.set_content(said)
                self._values.addWidget(value, row, 1)
        closed = self.opened.view.heads[0].closed
        if any(group_of(self._spec.kind, ask.name) in closed for ask in self._spec.asks()):
            words = translate("RecordCard", "A part was not shared with this notebook.")
            self._values.addWidget(Words(words, "soft"), self._values.rowCount(), 0, 1, 2)

    def _said(self, record: Record) -> list[tuple[str, str, list[str]]]:
        """Give each field that holds something: its name, its words, the records it is."""
        values, held = self._words(), plain(record)
        made: dict[str, tuple[str, str, list[str]]] = {}
        for ask in self._spec.asks():
            name = ask.name.partition(".")[0]
            if name == self._spec.status or name in made:
                continue
            said = values.field(record, name)
            if said:
                made[name] = (name, said, _ids(part_of(held, name)))
        return list(made.values())

    def _links(self, records: list[str]) -> Flow:
        """Say records as buttons that go there; what is not here is only said."""
        flow, known, parts = Flow(gap=tokens.LARGE), self._known(), list[QWidget]()
        for record in records:
            named = known.get(record)
            if named is None:
                parts.append(Label(translate("RecordCard", "not in this notebook"), "soft"))
                continue
            words = against(self._wording.called(named), self.layoutDirection())
            button = Button(words, "quiet").flushed()
            room = ROOM_OF.get(named.kind, "engagements")
            button.clicked.connect(
                lambda _checked=False, room=room, record=record: self.go_requested.emit(room, record)
            )
            parts.append(button)
        flow.set_parts(parts)
        return flow

    def _known(self) -> Mapping[str, Named]:
        """Name encounters by day and place; everything else has a name or words of its own."""
        say = EncounterWords(self._wording.language, self._wording.clock)
        met = {
            line.id: Named(line.id, "encounter", NO_NAMES, None, say.in_one_line(line))
            for line in self.opened.meetings.values()
        }
        return {**self.opened.known, **met}

    def _words(self) -> ValueWords:
        return ValueWords(self._wording.language, self._wording.clock, self._known())

    def _in_one(self, record: Record) -> str:
        """Say one version in a line, for choosing between two."""
        parts = [said.replace("\n", ", ") for _name, said, _ids in self._said(record)]
        if has_state(self._spec.kind, self._spec.status):
            code = getattr(record, self._spec.status)
            list_name = list_of(self._spec.kind, self._spec.status)
            parts.insert(0, label(list_name, code, self._wording.code) if code else "")
        return " · ".join(part for part in parts if part)


def _ids(value: Any) -> list[str]:
    """Give the record ids a field holds and nothing else; empty for any other value."""
    held = value if isinstance(value, list) else [value]
    ids = [one for one in held if isinstance(one, str) and is_record_id(one)]
    return ids if len(ids) == len(held) else []
