"""One encounter, read and edited in place.

Owns the rows of the record, which one is being edited, and what is typed in
it. It refuses to save: it says which field got which value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ui import tokens
from ui.encounter_rows import kind_icon, outcome_sign
from ui.encounters.asked_editor import UNDER_THREAT, duress_words
from ui.encounters.debrief import DebriefCard
from ui.encounters.editor_maker import EditorMaker
from ui.encounters.editors import chain
from ui.encounters.fields import BY_KEY, FIELDS, SECTIONS, Field, belongs, is_stranger, matters
from ui.encounters.spots import LastFocus, Spot, go_to, spot_in
from ui.encounters.value_row import ValueRow
from ui.encounters.wording import Shown
from ui.icons import set_icon
from ui.language import translate
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section

ANSWERED_BY: Final = "answered_by"


class DetailPane(QWidget):
    """The record.

    Args:
        maker: Makes editors.

    Signals:
        value_given: (Field key, plain value): a person changed it.
        editing_touched: Something was typed in the open editor.
        editing_ended: The editor closed and nothing is to be saved.
        history_requested: The earlier versions are wanted.
        remove_requested: Out of the lists with it; it can be brought back.
        record_requested: (Id) Another record is wanted: the answer to this one's message.

    Attributes:
        debrief: The two minutes after a meeting.
    """

    value_given = Signal(str, object)
    editing_touched = Signal()
    editing_ended = Signal()
    history_requested = Signal()
    remove_requested = Signal()
    record_requested = Signal(str)

    def __init__(self, maker: EditorMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maker = maker
        self._shown: Shown | None = None
        self._read_only = False
        self._answers: list[tuple[str, str]] = []
        self._editing = ""
        self._halves: dict[tuple[str, str], Any] = {}
        self._rows: dict[str, ValueRow] = {}
        self._sections: dict[str, tuple[Section, Button, QMenu]] = {}
        self._icon = Label()
        self._title = Label("", "heading", wraps=True)
        self._outcome = Label("", "strong", wraps=True)
        self._facts = Label("", "small", wraps=True)
        self._history = Button("", "quiet", "history")
        self._more = IconButton("more")
        self._remove = QAction(self)
        self._newer = Notice()
        self.debrief = DebriefCard(maker.language)
        self._answered = ValueRow(ANSWERED_BY, self)
        self._last = LastFocus(self)
        self._scroll = ScrollColumn()
        self._build()
        self._retranslate()

    # -- what is shown ----------------------------------------------------------
    def show_record(
        self,
        shown: Shown,
        title: str,
        outcome: str,
        facts: str,
        *,
        read_only: bool,
        answered_by: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show a record; an editor open on the same record stays open.

        Args:
            shown: Its shown head.
            title: What it is called.
            outcome: The one fact that matters, beside its drawing.
            facts: A quiet line: when it was saved, by whom.
            read_only: Whether a newer program wrote it.
            answered_by: Id and words of the encounters that answer its message, newest first.
        """
        if self._shown is None or self._shown.record.id != shown.record.id:
            self._close(focus=False)
            self._scroll.verticalScrollBar().setValue(0)
        self._shown = shown
        self._read_only = read_only
        self._answers = [*answered_by]
        self._title.set_content(title)
        self._outcome.setText(outcome)
        self._outcome.setVisible(bool(outcome))
        self._facts.setText(facts)
        record = shown.record
        name, meaning = outcome_sign(record.outcome)
        set_icon(self._icon, name if record.outcome else kind_icon(record.kind), meaning or "soft", 24)
        self._refill()

    def record_id(self) -> str:
        """Give the id of the record shown."""
        return (self._shown.record.id or "") if self._shown else ""

    def row(self, key: str) -> ValueRow:
        """Give the row of a field."""
        return self._rows[key]

    def enter(self) -> None:
        """Put the focus on the first value."""
        first = next((row for row in self._rows.values() if not row.isHidden()), None)
        if first is not None:
            first.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_section(self, section: QWidget) -> None:
        """Stand something that hangs on the record after its values."""
        self._scroll.body.addWidget(section)

    def see(self, part: QWidget) -> None:
        """Bring something of such a section into view, once it has its height."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part, 0, tokens.LARGE))

    # -- editing ----------------------------------------------------------------
    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return bool(self._editing)

    def edit(self, key: str, value: Any = ..., spot: Spot | None = None, half: Any = None) -> None:
        """Open a field's editor, after closing the one that is open.

        Args:
            key: Which field.
            value: What the editor holds at first; the record's, when not given.
            spot: Where the cursor was; where one begins, when not given.
            half: What was typed and no value yet; what was left so when it was closed, when not given.
        """
        self.settle(focus=False)
        shown, field = self._shown, BY_KEY[key]
        if shown is None or not self._can_edit(field, shown):
            return
        editor = self._maker.make(
            field, lambda: {**shown.values, "id": shown.record.id}, with_amounts="inner" not in shown.closed
        )
        editor.set_value(shown.value(field) if value is ... else value)
        half = half or self._halves.pop((shown.record.id or "", key), None)
        if half is not None:
            editor.put_half(half)
        editor.set_name(translate("EncounterField", field.words))
        editor.moved.connect(self.editing_touched)
        self._editing = key
        row = self._rows[key]
        row.show()
        row.open_editor(editor)
        row.show_hint(self._hint(field, shown))
        if spot:
            go_to(editor, spot)
        # Once the layout has made room for the editor, which may be much taller than the value.
        QTimer.singleShot(0, self._see_editor)

    def settle(self, *, focus: bool = True) -> bool:
        """Close the open editor and hand over what it holds; say whether one was open."""
        key, shown = self._editing, self._shown
        editor = self._rows[key].editor if key else None
        if editor is None or shown is None:
            return False
        value, before = editor.value(), shown.value(BY_KEY[key])
        half, is_unfinished = editor.half(), bool(editor.unfinished())
        if half is not None:  # found again when it is opened again
            self._halves[shown.record.id or "", key] = half
        self._close(focus=focus)
        self._show_row(BY_KEY[key])
        if value != before and not is_unfinished:  # half a value never wipes a whole one
            self.value_given.emit(key, value)
        else:
            self.editing_ended.emit()
        return True

    def draft(self) -> dict[str, Any] | None:
        """Give what is typed and not saved yet, as plain JSON."""
        editor = self._rows[self._editing].editor if self._editing else None
        if editor is None:
            return self.left() or None
        held = {"record": self.record_id(), "key": self._editing, "value": editor.value(), **self.left()}
        spot = spot_in(editor, self._last.control)
        half = editor.half()
        return held | ({"spot": spot} if spot else {}) | ({} if half is None else {"half": half})

    def left(self) -> dict[str, Any]:
        """Give what was left half typed in editors that were closed, as plain JSON, the latest last."""
        left = [[*where, half] for where, half in self._halves.items()]
        return {"left": left} if left else {}

    def put_left(self, draft: Mapping[str, Any]) -> None:
        """Have it ready for when its editor is opened again."""
        self._halves = {(record, key): half for record, key, half in draft.get("left", ())} | self._halves

    # -- Qt ---------------------------------------------------------------------
    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(tokens.MEDIUM)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._outcome)
        words.addWidget(self._facts)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._history, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._newer)
        column.addWidget(self._scroll, 1)
        self._scroll.body.addWidget(self.debrief)
        self._scroll.body.setSpacing(tokens.LARGE)
        for name, _ in SECTIONS:
            self._scroll.body.addWidget(self._section(name))
        self._history.clicked.connect(self.history_requested)
        menu = QMenu(self)
        menu.addAction(self._remove)
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._remove.triggered.connect(self.remove_requested)

    def _section(self, name: str) -> Section:
        section, add, menu = Section(), Button("", "quiet", "plus"), QMenu(self)
        section.body.setSpacing(0)
        add.setMenu(menu)
        menu.aboutToShow.connect(lambda: self._fill_menu(name))
        section.head.addWidget(add)
        stops: list[QWidget] = [add]
        for field in FIELDS:
            if field.section == name:
                row = ValueRow(field.key, self)
                row.edit_requested.connect(self.edit)
                row.done.connect(lambda _key: self.settle())
                row.touched.connect(lambda _key: self.editing_touched.emit())
                self._rows[field.key] = row
                section.body.addWidget(row)
                stops.append(row.button)
        if name == "word":
            self._answered.edit_requested.connect(self._go_to_answer)
            section.body.addWidget(self._answered)
            stops.append(self._answered.button)
        chain(stops)
        self._sections[name] = (section, add, menu)
        return section

    def _refill(self) -> None:
        self._newer.setVisible(self._read_only)
        self._more.setVisible(not self._read_only)
        for field in FIELDS:
            if field.key != self._editing:
                self._show_row(field)
        for name, (section, add, _menu) in self._sections.items():
            rows = [self._rows[field.key] for field in FIELDS if field.section == name]
            if name == "word":
                self._show_answers()
                rows.append(self._answered)
            can_add = bool(self._addable(name))
            add.setVisible(can_add)
            section.setVisible(can_add or any(not row.isHidden() for row in rows))

    def _show_row(self, field: Field) -> None:
        shown, row = self._shown, self._rows[field.key]
        if shown is None:
            return
        row.show_hint("")
        if shown.is_closed(field):
            # One lock a field would be a wall of locks: only what matters to the kind says it is closed.
            in_place = shown.in_place(field)
            row.show_closed(not_shared(), in_place)
            row.setVisible(bool(in_place) or field.key in matters(shown.record.kind))
            return
        lines = shown.lines(field)
        row.show_value(lines, editable=self._can_edit(field, shown), columns=shown.columns(field))
        if lines and (field.editor in ("asked", "device") or is_stranger(field, shown.record.kind)):
            row.show_hint(self._hint(field, shown))
        row.setVisible(bool(lines) or (field.key in matters(shown.record.kind) and not self._read_only))

    def _show_answers(self) -> None:
        self._answered.show_value([words for _, words in self._answers], editable=bool(self._answers))
        self._answered.setVisible(bool(self._answers))

    def _go_to_answer(self, _key: str) -> None:
        self.record_requested.emit(self._answers[0][0])

    def _hint(self, field: Field, shown: Shown) -> str:
        """Say what a person should know beside a value: first of all that it is out of its usual place."""
        if is_stranger(field, shown.record.kind) and shown.value(field) is not None:
            return not_usual()
        if field.editor == "asked":
            is_duress = any(demand.response == UNDER_THREAT for demand in shown.record.demands)
            return duress_words() if is_duress and self._editing != field.key else ""
        return translate("EncounterField", field.hint) if field.hint else ""

    def _can_edit(self, field: Field, shown: Shown) -> bool:
        return field.editor != "shown" and not self._read_only and not shown.is_closed(field)

    def _addable(self, section: str) -> list[Field]:
        shown = self._shown
        if shown is None:
            return []
        usual = belongs(shown.record.kind)
        return [
            field
            for field in FIELDS
            if field.section == section
            and field.key in usual
            and self._rows[field.key].isHidden()
            and self._can_edit(field, shown)
        ]

    def _fill_menu(self, section: str) -> None:
        menu = self._sections[section][2]
        menu.clear()
        for field in self._addable(section):
            action = menu.addAction(translate("EncounterField", field.words))
            action.triggered.connect(lambda _checked=False, key=field.key: self.edit(key))

    def _see_editor(self) -> None:
        row, inside = self._rows.get(self._editing), self._scroll.widget()
        if row is not None and inside is not None:
            layout = inside.layout()
            if layout is not None:
                layout.activate()  # the editor's height is known only now
            self._scroll.ensureWidgetVisible(row, 0, tokens.LARGE)

    def _close(self, *, focus: bool) -> None:
        key, self._editing = self._editing, ""
        if key:
            self._rows[key].close_editor(focus=focus)

    def _retranslate(self) -> None:
        self._history.setText(translate("DetailPane", "Earlier versions"))
        self._more.set_name(translate("DetailPane", "More for this encounter"))
        self._remove.setText(translate("DetailPane", "Remove this encounter"))
        self._newer.say(
            "unknown",
            translate("DetailPane", "A newer version of this program wrote this record."),
            translate("DetailPane", "It can be read and passed on, but not changed here."),
            closable=False,
        )
        self._newer.setVisible(self._read_only)
        for field in FIELDS:
            self._rows[field.key].say_caption(translate("EncounterField", field.words))
        self._answered.say_caption(translate("DetailPane", "Answered by"))
        for name, words in SECTIONS:
            section, add, _menu = self._sections[name]
            section.say(translate("EncounterField", words))
            add.setText(translate("DetailPane", "Add"))
            what = translate("DetailPane", "Add to: %1").replace("%1", translate("EncounterField", words))
            add.setAccessibleName(what)
        editor = self._rows[self._editing].editor if self._editing else None
        if editor is not None:
            editor.retranslate()
            editor.set_name(translate("EncounterField", BY_KEY[self._editing].words))
        self._refill()


def not_usual() -> str:
    """Say of a value that it is kept although it is out of its usual place."""
    return translate("DetailPane", "Does not usually belong here.")


def not_shared() -> str:
    """Say that a value was kept from this notebook on purpose."""
    return translate("DetailPane", "Not shared with this notebook")
