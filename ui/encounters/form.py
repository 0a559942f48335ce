"""A new encounter, written at length.

Owns the form: which fields matter to the kind chosen, and what is typed so
far. It refuses to save or to keep the draft: it gives its values.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.encounters.commands import Values
from ui.encounters.detail import not_usual
from ui.encounters.editor_maker import EditorMaker
from ui.encounters.editors import ChoiceEditor, ValueEditor, chain, tab_stops
from ui.encounters.fields import BY_KEY, FIELDS, SECTIONS, belongs, changes_for, matters, value_of
from ui.encounters.record_editor import RecordEditor
from ui.encounters.spots import LastFocus, go_to, spot_in
from ui.encounters.when_editor import WhenEditor
from ui.language import translate
from ui.shortcuts import keys_of
from ui.widgets.button import Button
from ui.widgets.field import Field as LabelledField
from ui.widgets.label import Label
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section

WIDTH = 1240
BESIDE_FROM = 860
"""Narrower than this, what came of it stands below what it was."""
_FIRST = "kind"
_LEADING = ("what", "word")
_TRAILING = ("asked", "outcome", "note")


class EncounterForm(QWidget):
    """The form.

    Args:
        maker: Makes editors.

    Signals:
        save_requested: Save what is here.
        left: Go back to the list; what is typed stays as a draft.
        clear_requested: Set aside what is typed, for good.
        touched: A person typed or chose something.
        moved: The cursor or the focus is elsewhere in the form.
    """

    save_requested = Signal()
    left = Signal()
    clear_requested = Signal()
    touched = Signal()
    moved = Signal()

    def __init__(self, maker: EditorMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maker = maker
        self._fields: dict[str, LabelledField] = {}
        self._sections: dict[str, Section] = {}
        self._used: set[str] = set()
        self._is_whole = False
        self._last = LastFocus(self)
        self._heading = Label("", "heading")
        self._scroll = ScrollColumn()
        self._top = QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(tokens.WIDE)
        self._more = Button("", "quiet", "down")
        self.save = Button("", "primary", "check")
        self._leave = Button("", "plain")
        self._clear = Button("", "quiet")
        self._hint = Label("", "small", wraps=True)
        self._build()
        self._retranslate()

    # -- values -----------------------------------------------------------------
    def values(self) -> Values:
        """Give what is typed as a record's plain values; empty ones are left out."""
        values: Values = {}
        for key, field in self._fields.items():
            changes = changes_for(BY_KEY[key], _editor(field).value(), values)
            values |= {name: value for name, value in changes.items() if value is not None}
        return values

    def half(self) -> Values:
        """Give what is typed and no value yet, by field."""
        halves = {key: _editor(field).half() for key, field in self._fields.items()}
        return {key: half for key, half in halves.items() if half is not None}

    @property
    def is_whole(self) -> bool:
        """Whether all fields are shown, those that seldom matter too."""
        return self._is_whole

    def put(
        self, values: Mapping[str, Any], *, whole: bool = False, half: Mapping[str, Any] | None = None
    ) -> None:
        """Show values; the time stays the present where none is given.

        Args:
            values: A record as plain values.
            whole: Whether all fields were in sight.
            half: What ``half`` gave.
        """
        halves = {key: part for key, part in (half or {}).items() if key in BY_KEY}
        self._is_whole = self._is_whole or whole
        needed = {field.key for field in FIELDS if value_of(field, values) is not None} | {*halves}
        self._used |= needed
        self._arrange(values.get("kind"), needed)
        for key, field in self._fields.items():
            _editor(field).set_value(value_of(BY_KEY[key], values))
            if key in halves:
                _editor(field).put_half(halves[key])
        self._arrange(values.get("kind"))

    def start_anew(self) -> None:
        """Empty the form; the time is the present again."""
        # Made again is only what somebody used: making all of them took longer than the save.
        for key in [key for key in self._fields if key in self._used or key == "at"]:
            field = self._fields.pop(key)
            field.hide()
            field.deleteLater()
        self._used.clear()
        self._is_whole = False
        self._arrange(None)

    def begin_now(self) -> None:
        """Let an empty form begin at the present, by the clock of the mission."""
        when = self.editor("at")
        if isinstance(when, WhenEditor):
            when.begin_now()
            self._follow_zone()

    def begin_at(self, place: str) -> None:
        """Begin at a place, as if a person had chosen it: the time becomes one of its zone."""
        self._used.add("place")
        self._arrange(self.editor("kind").value(), {"place"})
        self.editor("place").set_value(place)
        self._arrange(self.editor("kind").value())
        self._follow_zone()

    def unfinished(self) -> tuple[str, str] | None:
        """Give the first field where something typed is no value yet, and what it needs."""
        for key, field in self._fields.items():
            if not field.isHidden() and (words := _editor(field).unfinished()):
                return key, words
        return None

    def show_trouble(self, key: str, words: str) -> None:
        """Say what is wrong with a field and go there."""
        field = self._fields[key]
        field.show_trouble(words)
        self._scroll.ensureWidgetVisible(field)
        _editor(field).go_first()

    def spot(self) -> dict[str, Any] | None:
        """Say in which field the cursor is or was last, and where in it."""
        for key, field in self._fields.items():
            spot = spot_in(_editor(field), self._last.control)
            if spot is not None:
                return {"key": key, **spot}
        return None

    def resume(self, spot: Mapping[str, Any] | None = None) -> None:
        """Go back to where the cursor was; to the first field, where there is no such place."""
        where = spot or self.spot() or {}
        field = self._fields.get(str(where.get("key", "")))
        if field is None or field.isHidden():
            self.enter()
            return
        if not go_to(_editor(field), where):
            _editor(field).go_first()
        # Once the layout has placed what was just made.
        QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(field, 0, tokens.LARGE))

    def editor(self, key: str) -> ValueEditor:
        """Give a field's editor."""
        return _editor(self._fields[key])

    def has_field(self, key: str) -> bool:
        """Say whether a field is in sight."""
        return key in self._fields and not self._fields[key].isHidden()

    def enter(self) -> None:
        """Go to the first field."""
        self._scroll.verticalScrollBar().setValue(0)
        self.editor("kind").go_first()

    def pickers_changed(self) -> None:
        """Offer records that came meanwhile."""
        for key, field in self._fields.items():
            editor = _editor(field)
            if isinstance(editor, RecordEditor):
                editor.set_options(self._maker.options_of(BY_KEY[key], self.values()))
        self._chain()  # chips made anew come last by themselves

    # -- Qt ---------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what came of it beside what it was where there is room: one look holds the usual."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.width() >= theme.current().px(BESIDE_FROM)
        self._columns.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(theme.current().px(WIDTH))
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self._heading)
        # The kind decides what is asked: it stands over both columns.
        column.addLayout(self._top)
        column.addLayout(self._columns)
        sides = [QVBoxLayout(), QVBoxLayout()]
        for side in sides:
            side.setSpacing(tokens.WIDE)
            self._columns.addLayout(side, 1)
        for name, _ in SECTIONS:
            section = Section()
            section.body.setSpacing(tokens.MEDIUM)
            self._sections[name] = section
            place = sides[0] if name in _LEADING else sides[1] if name in _TRAILING else column
            place.addWidget(section)
        for side in sides:
            side.addStretch(1)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._scroll.body.addWidget(inner)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.SMALL)
        for part in (self.save, self._leave, self._clear):
            foot.addWidget(part)
        foot.addWidget(self._hint, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(tokens.MEDIUM)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(foot)
        self.save.clicked.connect(self.save_requested)
        self._leave.clicked.connect(self.left)
        self._clear.clicked.connect(self.clear_requested)
        self._last.moved.connect(self.moved)
        self._more.clicked.connect(self._show_whole)
        self._arrange(None)

    def _arrange(self, kind: str | None, needed: Collection[str] = ()) -> None:
        """Have the fields that matter, in order; what was typed in others stays in sight."""
        usual = belongs(kind)
        wanted = usual if self._is_whole else matters(kind)
        for field in FIELDS:
            if field.editor == "shown":
                continue
            made = self._fields.get(field.key)
            filled = made is not None and field.key != "at" and not _editor(made).is_empty
            seen = field.key in wanted or filled or field.key in needed
            if seen and made is None:
                made = self._add(field.key)
            if made is not None:
                is_stranger = field.key not in usual
                made.say(
                    translate("EncounterField", field.words),
                    self._hint_of(field.key, is_stranger=is_stranger),
                )
                if made.isHidden() == seen:
                    made.setVisible(seen)
        for name, section in self._sections.items():
            section.setVisible(any(self.has_field(field.key) for field in FIELDS if field.section == name))
        self._more.setVisible(not self._is_whole)
        self._arrange_outcomes(kind)
        self._chain()

    def _chain(self) -> None:
        """Let Tab follow the order read, whatever was made first."""
        made = [self._fields[field.key] for field in FIELDS if field.key in self._fields]
        stops = [stop for field in made for stop in tab_stops(_editor(field))]
        chain([*stops, self._more, self.save, self._leave, self._clear])

    def _add(self, key: str) -> LabelledField:
        field = BY_KEY[key]
        editor = self._maker.make(field, self.values)
        made = LabelledField(editor)
        editor.set_name(translate("EncounterField", field.words))
        self._fields[key] = made
        editor.touched.connect(lambda: self._touched(key))
        editor.moved.connect(lambda: self._moved(key))
        if key == _FIRST:
            self._top.addWidget(made)
            return made
        body = self._sections[field.section].body
        before = [other.key for other in FIELDS if other.section == field.section and other.key != _FIRST]
        earlier = before[: before.index(key)]
        body.insertWidget(sum(1 for other in earlier if other in self._fields), made)
        return made

    def _moved(self, key: str) -> None:
        self._used.add(key)
        self.moved.emit()

    def _touched(self, key: str) -> None:
        self._used.add(key)
        self._fields[key].show_trouble("")
        if key == "kind":
            self._arrange(self.editor("kind").value())
        if key == "place":
            self._follow_zone()
        if key == "actors":
            self.pickers_changed()
        self.touched.emit()

    def _follow_zone(self) -> None:
        """Let the time be one of the place that was chosen, or of the mission."""
        when = self.editor("at")
        if isinstance(when, WhenEditor):
            place = self._fields.get("place")
            chosen = _editor(place).value() if place is not None else None
            self._maker.tell_zone(when, str(chosen or ""), when.set_zone)

    def _arrange_outcomes(self, kind: str | None) -> None:
        outcome = self.editor("outcome")
        if isinstance(outcome, ChoiceEditor):
            outcome.set_kind(kind)

    def _show_whole(self) -> None:
        """Show the rest, and go on at the first of it: left to Qt, the focus would fall on saving."""
        before = {key for key in self._fields if self.has_field(key)}
        self._is_whole = True
        self._arrange(self.editor("kind").value())
        more = next(
            (field.key for field in FIELDS if self.has_field(field.key) and field.key not in before), ""
        )
        self.resume({"key": more} if more else None)

    def _hint_of(self, key: str, *, is_stranger: bool) -> str:
        if is_stranger:
            return not_usual()
        hint = BY_KEY[key].hint
        return translate("EncounterField", hint) if hint else ""

    def _retranslate(self) -> None:
        self._heading.setText(translate("EncounterForm", "New encounter"))
        self._more.setText(translate("EncounterForm", "All fields"))
        self.save.setText(translate("EncounterForm", "Save encounter"))
        self.save.setToolTip(keys_of("save"))
        self._leave.setText(translate("EncounterForm", "Back to the list"))
        self._clear.setText(translate("EncounterForm", "Clear the form"))
        self._hint.setText(
            translate("EncounterForm", "Only kind and time are needed. What you type is kept as you type.")
        )
        for name, words in SECTIONS:
            self._sections[name].say(translate("EncounterField", words))
        for key, field in self._fields.items():
            _editor(field).retranslate()
            _editor(field).set_name(translate("EncounterField", BY_KEY[key].words))
        self._arrange(self.editor("kind").value())


def _editor(field: LabelledField) -> ValueEditor:
    assert isinstance(field.control, ValueEditor)
    return field.control
