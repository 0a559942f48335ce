"""A form for any kind of record, made from the questions of its kind.

Owns making inputs of questions, the way from what is typed to a record, and
what was typed for one record while another is written: nothing is dropped. A
group that was not shared with this notebook is not asked. It refuses to know a
kind: the table of questions does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hdfield.errors import FieldError, InvalidRecordError
from hdfield.model.base import Record
from hdfield.model.kinds import kind_model
from hdfield.services.changes import Changes
from hdfield.services.editing import edited, given
from hdfield.services.records import Head, read_record
from ui import tokens
from ui.dossier.asked_form import AskedForm
from ui.dossier.asks import Ask, KindSpec
from ui.dossier.making import make_field, offer_codes
from ui.dossier.values import group_of, kept_values, plain, shown_value
from ui.dossier.words import missing_words, trouble_words
from ui.forms.inputs import fill_input, is_unfinished, making_of
from ui.forms.wording import Wording
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.in_passing import save_or_cancel
from ui.widgets.label import Label
from ui.widgets.scroll import bring_into_sight
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_NOTHING: Final[tuple[Any, ...]] = (None, "", [], {})
_ONE_OF_FEW: Final = ("chips", "yes_no")
_LACKING: Final[Mapping[str, tuple[str, ...]]] = {
    "seen_in": ("verified_in", "basis"),
    "review_or_mandator": ("team.mandator",),
    "reason": ("note",),
    "others": ("wielder",),
}
"""What a state asks for to the inputs that say it; any other is called as its input."""


class RecordForm(AskedForm):
    """Asks for one record of a kind.

    Args:
        workspace: Where it is saved.
        wording: Of the window.
        spec: The kind.
        draft: Name of its draft, after the room it stands in.

    Attributes:
        engagement: What new records belong to; kept with the draft, for the way back.
        before: The record that is edited, or ``None`` for a new one.

    Signals:
        saved: (record id) It was saved.
    """

    saved = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        wording: Wording,
        spec: KindSpec,
        draft: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, wording, spec, parent)
        self.before: Record | None = None
        self._asks: dict[str, Ask] = {}
        self._heads: dict[str, Head] = {}
        self._aside: dict[str, dict[str, Any]] = {}
        self._base: dict[str, Any] = {}
        self._revealed: set[str] = set()
        self._more = Button("", "quiet", "down").flushed()
        self._wrong = Label("", "trouble", wraps=True)
        self._make_inputs()
        self._retranslate()
        self.hide()
        self.save_requested.connect(self._save_record)
        self._more.clicked.connect(self._unfold)
        self.keep_draft(workspace, draft).give_back(self._found)

    # -- opening ----------------------------------------------------------------
    def add(self, presets: Mapping[str, Any] | None = None) -> None:
        """Open for a new record.

        Args:
            presets: What it begins with, as plain JSON by field; what no input shows is kept as it is.
        """
        values = {**self.spec.presets(), **(presets or {})}
        if self.spec.owner and self.engagement:
            is_list = self.spec.owner.endswith("s")
            values.setdefault(self.spec.owner, [self.engagement] if is_list else self.engagement)
        fixed = {name: value for name, value in values.items() if name not in self._fields_asked()}
        self._turn_to({"record": "", "fixed": json.dumps(fixed, sort_keys=True)}, None, values)

    def edit(self, head: Head, changes: Mapping[str, Any] | None = None) -> None:
        """Open for a record that is here.

        Args:
            head: The record as it is now.
            changes: Put in at once, as plain JSON by field; what no input shows is saved with the rest.
        """
        record = head.record
        if record is None or record.id is None:
            return
        self._heads[record.id] = head
        unasked = {name: value for name, value in (changes or {}).items() if name not in self._fields_asked()}
        context = {"record": record.id} | ({"beside": json.dumps(unasked)} if unasked else {})
        self._turn_to(context, record, plain(record))
        if changes:
            self._put_in(self._inputs_of({**plain(record), **changes}, set(changes)))
            self._touch()

    def open_draft(self, draft: Mapping[str, Any], head: Head | None = None) -> None:
        """Show what was typed before the notebook was locked.

        Args:
            draft: As it was kept.
            head: Of the record that was being edited, as it is now.
        """
        self.bring_back(draft)
        if head is not None:
            self._aside[_key(draft["context"])] = self._half_written()
            self.context = {}
            self.edit(head)
        self.show()
        self.go_to(draft.get("spot") or {})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep letters from the board around: on a chip they mean nothing here, and nothing there."""
        super().keyPressEvent(event)
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()

    # -- drafts -----------------------------------------------------------------
    def bring_back(self, draft: Mapping[str, Any]) -> None:
        """Take what was typed before; does not show the form."""
        self._aside |= draft.get("aside") or {}
        self.engagement = draft.get("engagement") or self.engagement
        self._aside.pop(_key(draft["context"]), None)
        head = self._heads.get(draft["context"].get("record") or "")
        self.before = head.record if head is not None else None
        self._base = dict(draft.get("base") or {})
        super().bring_back(draft)
        self._is_touched = True
        self._retranslate()
        self._arrange()

    def finish(self) -> None:
        """Close for good; what was typed for other records stays."""
        super().finish()
        self.before, self._revealed = None, set()
        if self._aside:
            self.touched.emit()  # the draft that was dropped held these too

    def _typed(self) -> dict[str, Any]:
        return {
            **super()._typed(),
            "base": self._base,
            "aside": self._aside,
            "engagement": self.engagement,
        }

    def _fields_asked(self) -> set[str]:
        return {name.partition(".")[0] for name in self._asks}

    def _half_written(self) -> dict[str, Any]:
        return {**super()._typed(), "base": self._base, "engagement": self.engagement}

    def _found(self, draft: Mapping[str, Any]) -> None:
        """Have what was typed at the last locking ready for when its record is opened."""
        self._aside = {**(draft.get("aside") or {}), **self._aside}
        context = draft.get("context") or {}
        if not context:
            return
        key = _key(context)
        is_here = bool(self.context) and _key(self.context) == key
        if is_here and self._is_touched:
            return
        self._aside.setdefault(key, {name: draft[name] for name in ("context", "values", "base", "half")})
        if is_here:
            self._take_aside(key)

    def _turn_to(self, context: dict[str, str], before: Record | None, values: Mapping[str, Any]) -> None:
        """Put away what is half-written, open another record, and bring back what was put away of it."""
        if self.context and self._is_touched:
            self._aside[_key(self.context)] = self._half_written()
        self.context, self.before, self._is_touched = context, before, False
        self._revealed = set()
        self._wrong.hide()
        self._offer()
        self.put(self._inputs_of(values))
        self._base = self.values()
        self._take_aside(_key(context))
        self._retranslate()
        self._arrange()
        self.show()
        self._go_first()

    def _take_aside(self, key: str) -> None:
        kept = self._aside.pop(key, None)
        if kept is None:
            return
        base = kept.get("base") or {}
        # What a person did not touch follows the record, which may have changed meanwhile.
        typed = {name: value for name, value in kept["values"].items() if value != base.get(name)}
        self._put_in(typed)
        self.put_halves(kept.get("half") or {})
        self._is_touched = True

    def _inputs_of(self, values: Mapping[str, Any], names: set[str] | None = None) -> dict[str, Any]:
        return {
            name: shown_value(ask, values, self.wording.code)
            for name, ask in self._asks.items()
            if names is None or name.partition(".")[0] in names
        }

    def _put_in(self, values: Mapping[str, Any]) -> None:
        """Fill these inputs; what is half typed in any other stays."""
        for name, value in values.items():
            if name in self._inputs:
                fill_input(self._inputs[name], value)
        self._arrange()

    # -- saving -----------------------------------------------------------------
    def asked(self) -> list[Ask]:
        """Give the questions that are asked now: of open groups, and those that matter."""
        held = self.values()
        for ask in self._asks.values():
            if ask.how in _ONE_OF_FEW:
                held[ask.name] = next(iter(held[ask.name]), "")
        head = self._heads.get(self.context.get("record", ""))
        closed = head.closed if head is not None and self.before is not None else ()
        return [
            ask
            for ask in self._asks.values()
            if group_of(self.spec.kind, ask.name) not in closed and (ask.when is None or ask.when(held))
        ]

    def _save_record(self) -> None:
        self._wrong.hide()
        if self._say_unfinished():
            return
        asks, kind = self.asked(), self.spec.kind
        before = plain(self.before) if self.before else {}
        values = kept_values(kind, asks, self.values(), before, self.wording.code)
        if self._say_missing(values, asks):
            return
        try:
            if self.before is not None:
                beside = json.loads(self.context.get("beside", "{}"))
                record: Record = edited(self.before, {**beside, **values})
            else:
                fixed = json.loads(self.context.get("fixed", "{}"))
                record = read_record(kind, given({**fixed, **values}))
        except InvalidRecordError as error:
            return self.say_refused(error)
        self.save_through(self.workspace, self.command(record), self._done, self.say_refused)

    def command(self, record: Record) -> Callable[[Session], Changes]:
        """Give what saves a record; a form may save more with it."""
        return lambda session: self.spec.save(session, record)

    def _done(self, changes: Changes) -> None:
        self.saved.emit(changes.saved[0])

    def _say_unfinished(self) -> bool:
        for name, widget in self._inputs.items():
            if not is_unfinished(widget):
                continue
            making = making_of(widget)
            if making is not None and making.is_open:
                self.say_trouble(name, save_or_cancel())
                making.go_first()
            else:
                self.say_trouble(name, translate("RecordForm", "Choose one of the list, or empty it."))
            return True
        return False

    def _say_missing(self, values: Mapping[str, Any], asks: list[Ask]) -> bool:
        asked = {ask.name for ask in asks}
        for name in kind_model(self.spec.kind).NEEDED:
            if name in asked and values.get(name) in _NOTHING:
                self._reveal(name)
                self.say_trouble(name, missing_words())
                return True
        return False

    def say_refused(self, error: FieldError) -> None:
        """Say what is wrong at the input it lies in, else below them all."""
        words = said(error)
        lacking = str(error.facts.get("lacking") or "")
        asked = {ask.name for ask in self.asked()}
        for name in _LACKING.get(lacking, (lacking,)):
            if name in asked:
                self._reveal(name)
                return self.say_trouble(name, words.todo)
        problems: Any = error.facts.get("problems", ())
        for path, _rule in problems:
            name = next((name for name in self._asks if path == name or path.startswith(f"{name}.")), "")
            name = name or next((name for name in self._asks if name.startswith(f"{path}.")), "")
            if name:
                self._reveal(name)
                return self.say_trouble(name, trouble_words(self._asks[name].how))
        self._wrong.setText(f"{words.happened} {words.todo}")
        self._wrong.show()
        bring_into_sight(self._wrong)

    # -- inputs -----------------------------------------------------------------
    def _make_inputs(self) -> None:
        line: QHBoxLayout | None = None
        for ask in self.spec.asks():
            self._asks[ask.name] = ask
            field = make_field(self, ask)
            if line is None or not ask.beside:
                line = QHBoxLayout()
                line.setSpacing(tokens.LARGE)
                self.body.addLayout(line)
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._wrong)
        self._wrong.hide()

    def _offer(self) -> None:
        record = plain(self.before) if self.before is not None else {}
        for ask in self._asks.values():
            offer_codes(self, ask, record)

    def _unfold(self) -> None:
        first = next((ask.name for ask in self.asked() if self._fields[ask.name].isHidden()), "")
        self._revealed |= set(self._asks)
        self._arrange()
        if first:
            self._inputs[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, name: str) -> None:
        self._revealed.add(name)
        self._arrange()

    def _arrange(self) -> None:
        """Show what matters now; what holds something is never folded, also not while it is emptied."""
        held, asks = self.values(), self.asked()
        self._revealed |= {ask.name for ask in asks if ask.folded and held[ask.name] not in _NOTHING}
        folded = {ask.name for ask in asks if ask.folded} - self._revealed
        self.show_inputs({ask.name for ask in asks} - folded)
        self._more.setVisible(bool(folded))

    def _retranslate(self) -> None:
        super()._retranslate()
        words = self.spec.words()
        self._asks = {ask.name: ask for ask in self.spec.asks()}
        self.say_heading(words.edit if self.before is not None else words.new)
        for ask in self._asks.values():
            self.say(ask.name, ask.label, ask.hint)
        self._offer()
        self._more.setText(translate("RecordForm", "More…"))


def _key(context: Mapping[str, str]) -> str:
    """Tell what a form is about: a record, or a new one of something."""
    return context.get("record") or f"new {context.get('fixed', '')}"
