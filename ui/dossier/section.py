"""The records of one kind, as a section of a board.

Owns the list, the record that is open in it, its form, and how the keys walk
there. It refuses to know the kind (its ``KindSpec`` does) and to read more of
the list than it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from hdfield.errors import FieldError
from hdfield.model.base import Record
from hdfield.services.editing import edited
from ui.dossier.asks import KindSpec
from ui.dossier.card import RecordCard
from ui.dossier.form import RecordForm
from ui.dossier.reading import Opened, read_opened
from ui.dossier.rows import LEAD, RecordRow
from ui.dossier.rows_column import RowsColumn
from ui.forms.wording import Wording
from ui.language import in_english
from ui.widgets.button import Button
from ui.widgets.chip import ActionChip
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

AT_ONCE: Final = 12
"""Rows shown before "show more": a board is opened often and read from the top."""


class RecordsSection(Section):
    """What is held of one kind.

    Args:
        workspace: The notebook.
        wording: Of the window.
        spec: The kind.
        draft: Name of the draft of its form: ``engagements.<board>.<kind>``.
        lead: Width of the column for the status in a word.

    Attributes:
        presets: What each new record of this section begins with.
        with_state: Gives what changes beside the state when a person chooses one on the card.

    Signals:
        unfolded: (QWidget) Something opened; bring it into view.
        card_made: (RecordCard) A record is open; a board may add to its card.
        changed: What is open changed.
    """

    unfolded = Signal(object)
    card_made = Signal(object)
    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        wording: Wording,
        spec: KindSpec,
        draft: str,
        *,
        lead: int = LEAD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.wording = wording
        self.spec = spec
        self.draft = draft
        self.lead = lead
        self.engagement = ""
        self.presets: Mapping[str, Any] = {}
        self.with_state: Callable[[Record, str], Mapping[str, Any]] = lambda _record, _code: {}
        self._lines: tuple[Line, ...] = ()
        self._at_once = AT_ONCE
        self._form: RecordForm | None = None
        self.card: RecordCard | None = None
        self._wanted = self._focus_on = ""
        self._focus_from: QWidget | None = None
        self._is_waiting = True
        self._add_then: Mapping[str, Any] | None = None
        self.add_chip, self.english_letter = ActionChip("", icon="plus"), ""
        self.nothing = Label("", "soft", wraps=True)
        self._top, self._list = QVBoxLayout(), RowsColumn(lead)
        self._more = Button("", "quiet", "down")
        self._build()
        self.retranslate()

    # -- showing ----------------------------------------------------------------
    def wait(self) -> None:
        """Hear that the lines of another engagement are on their way: what is added meanwhile is of that one."""
        self._is_waiting = True

    def show_lines(self, engagement: str, lines: Sequence[Line]) -> None:
        """Show the records of an engagement; what is open stays open."""
        if engagement != self.engagement:
            self.leave()
            self._at_once = AT_ONCE
        self.engagement, self._lines = engagement, tuple(lines)
        if self._form is not None:
            self._form.engagement = engagement
        if (place := self._place_of(self._focus_on)) >= 0:
            self._at_once = max(self._at_once, place + 1)
        self._show_rows()
        self._focus_saved()
        self._is_waiting = False
        if self._add_then is not None:
            presets, self._add_then = self._add_then, None
            self.add(presets)
        if self.card is not None:
            self._read(self.card.opened.view.id, with_focus=False)

    def ids(self) -> tuple[str, ...]:
        """Give the records listed, in their order."""
        return tuple(line.id for line in self._lines)

    @property
    def column(self) -> RowsColumn:
        """The rows, and how wide their leading words are."""
        return self._list

    @property
    def rows(self) -> Mapping[str, RecordRow]:
        """The rows shown, by record id."""
        return self._list.rows

    def record_in_sight(self) -> str:
        """Give the record that is open, or on whose row the focus is."""
        if self.card is not None:
            return self.card.opened.view.id
        return self._list.focused()

    def open_record(self, record: str) -> None:
        """Open a record in place and go there."""
        self._read(record, with_focus=True)

    def go_first(self) -> None:
        """Go to the first row, or to where one is added."""
        first: QWidget = next(iter(self.rows.values()), self.add_chip)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfolded.emit(first)

    def leave(self) -> None:
        """Close what is open: it is about something that goes out of sight; what was typed is kept."""
        self.close_card()
        if self._form is not None:
            self._form.hide()  # and no more: the focus is where the person goes

    def close_card(self) -> None:
        """Close the record that is open."""
        card, self.card, self._wanted = self.card, None, ""
        if card is None:
            return
        self._list.put_under("", ())
        card.hide()
        card.deleteLater()
        self.changed.emit()

    def step_back(self) -> bool:
        """Close what is open, innermost first; say whether there was anything."""
        if self._form is not None and not self._form.isHidden():
            self._form.step_back()
            return True
        if self.card is None:
            return False
        record = self.card.opened.view.id
        self.close_card()
        return self._list.go_to(record) or True

    # -- writing ----------------------------------------------------------------
    @property
    def form(self) -> RecordForm:
        """The form; made when it is first needed."""
        if self._form is None:
            self._form = form = RecordForm(self.workspace, self.wording, self.spec, self.draft, self)
            form.engagement = self.engagement
            form.saved.connect(self._saved)
            form.stepped_back.connect(self._form_closed)
            form.given_up.connect(self._form_closed)
        return self._form

    def add(self, presets: Mapping[str, Any] | None = None) -> None:
        """Open the form for a new record, as soon as it is known what it belongs to."""
        if self._is_waiting:
            self._add_then = presets or {}
            return
        self.close_card()
        self._top.addWidget(self.form)
        self.form.add({**self.presets, **(presets or {})})
        self.unfolded.emit(self.form)

    def edit(self, changes: Mapping[str, Any] | None = None) -> None:
        """Open the form for the record that is open; ``changes`` are put in at once."""
        card = self.card
        if card is None or not card.is_editable:
            return
        self._put_under(card)
        self.form.edit(card.opened.view.heads[0], changes)
        self.unfolded.emit(self.form)

    def go_on(self, draft: Mapping[str, Any]) -> None:
        """Show what was typed before the notebook was locked."""
        aside = dict(draft.get("aside") or {})
        if not draft.get("context"):  # saved, while something else was half-written
            if not aside:
                return
            draft = {**aside.pop(next(iter(aside))), "aside": aside}
        record = draft["context"].get("record")
        if not record:
            self._top.addWidget(self.form)
            self.form.open_draft(draft)
            return self.unfolded.emit(self.form)

        def show(opened: Opened) -> None:
            self._show_card(opened, with_focus=False)
            if self.card is not None:
                self._put_under(self.card)
            self.form.open_draft(draft, opened.view.heads[0])
            self.unfolded.emit(self.form)

        self.workspace.ask(
            self, lambda session: read_opened(session, record), show, self.workspace.say_unless_gone
        )

    def _put_under(self, card: RecordCard) -> None:
        """Stand the form in the place of an open record."""
        self._top.removeWidget(self.form)
        self._list.put_under(card.opened.view.id, (card, self.form))
        card.hide()

    def retranslate(self) -> None:
        """Speak the new language."""
        words = self.spec.words()
        self.add_chip.setText(words.add)
        self.add_chip.letter = words.letter
        self.english_letter = in_english(lambda: self.spec.words().letter)
        self.add_chip.updateGeometry()
        self.nothing.setText(words.nothing)
        self._show_rows()
        if self.card is not None:  # anew, for what the board adds to it is words too
            self._read(self.card.opened.view.id, with_focus=False)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        self.head.addWidget(self.add_chip)
        self.body.addLayout(self._top)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self._list)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.add_chip.clicked.connect(self._begin)
        self._more.clicked.connect(self._show_more)
        self._list.pressed.connect(self._turn)
        self._list.removed.connect(self._remove)
        self._list.walked.connect(self.unfolded)

    def _begin(self) -> None:
        self.add()

    def _show_rows(self) -> None:
        words, shown = self.spec.words(), self._lines[: self._at_once]
        self._list.show_rows([self.spec.row(line, self.wording) for line in shown])
        self._list.setVisible(bool(shown))
        count = self.wording.language.locale.toString(len(self._lines)) if self._lines else ""
        self.say(words.heading, count)
        self.nothing.setVisible(not self._lines and bool(words.nothing))
        left = len(self._lines) - len(shown)
        self._more.setVisible(left > 0)
        self._more.setText(QCoreApplication.translate("RecordsSection", "Show %n more", "", left))

    def _turn(self, record: str) -> None:
        if self.card is not None and self.card.opened.view.id == record:
            self.close_card()
        else:
            self._read(record, with_focus=True)

    def _read(self, record: str, *, with_focus: bool) -> None:
        self._wanted = record

        def show(opened: Opened) -> None:
            if self._wanted == opened.view.id:
                self._show_card(opened, with_focus=with_focus)

        self.workspace.ask(
            self,
            lambda session: read_opened(session, record),
            show,
            self.workspace.say_unless_gone,
            latest="card",
        )

    def _show_card(self, opened: Opened, *, with_focus: bool) -> None:
        record = opened.view.id
        if record not in self._list.rows:
            self._at_once = max(self._at_once, self._place_of(record) + 1)
            self._show_rows()
        focus = QApplication.focusWidget()
        had_focus = self.card is not None and focus is not None and self.card.isAncestorOf(focus)
        self.close_card()
        self._wanted = record
        if record not in self._list.rows:
            return
        self.card = card = RecordCard(opened, self.spec, self.wording, self)
        self._wire(card)
        form = self._form
        is_writing = form is not None and not form.isHidden() and form.context.get("record") == record
        self._list.put_under(record, (card, form) if is_writing and form is not None else (card,))
        card.setVisible(not is_writing)
        self.card_made.emit(card)
        if with_focus or had_focus:
            card.take_focus()
            self.unfolded.emit(card)
        self.changed.emit()

    def _wire(self, card: RecordCard) -> None:
        record = card.opened.view.id
        card.state_chosen.connect(self._move)
        card.edit_requested.connect(self.edit)
        card.history_requested.connect(lambda: self.workspace.open_requested.emit("history", record))
        card.remove_requested.connect(lambda: self._remove(record))
        card.keep_requested.connect(self._keep)
        card.go_requested.connect(self.workspace.open_requested)

    def _move(self, code: str) -> None:
        card = self.card
        if card is None or card.record is None:
            return
        changes = {self.spec.status: code, **self.with_state(card.record, code)}
        record = edited(card.record, changes)

        def refused(error: FieldError) -> None:
            card.say_trouble(f"{said(error).happened} {said(error).todo}")
            if error.facts.get("lacking"):  # what it lacks can be written at once
                self.edit(changes)
                self.form.say_refused(error)

        self.workspace.change(self, lambda session: self.spec.save(session, record), None, refused)

    def _keep(self, record: Record) -> None:
        self.workspace.change(self, lambda session: session.records.save(record))

    def _remove(self, record: str) -> None:
        following = self._list.beside(record)
        self.close_card()
        self.workspace.change(self, lambda session: session.undoing.remove(record))
        if not self._list.go_to(following):
            self.add_chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, record: str) -> None:
        self._wanted = record
        if self.card is not None:
            self.card.show()
        self._focus_on = record  # a new one gets its row with the news of the change
        if not self._list.go_to(record):
            self.add_chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_from = QApplication.focusWidget()

    def _focus_saved(self) -> None:
        """Go to the row of what was just saved, unless the person is elsewhere by now."""
        record, focus = self._focus_on, QApplication.focusWidget()
        if record in self._list.rows:
            self._focus_on = ""
            if focus is None or focus is self._focus_from:
                self._list.go_to(record)

    def _form_closed(self) -> None:
        if self.card is not None:
            self.card.show()
            self.card.take_focus()
        else:
            self.add_chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        before = self._at_once
        self._at_once += 4 * AT_ONCE
        self._show_rows()
        self._list.go_to(self._lines[before].id)

    def _place_of(self, record: str) -> int:
        return next((place for place, line in enumerate(self._lines) if line.id == record), -1)
