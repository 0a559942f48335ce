"""The versions of any record: who wrote which when, what each changed, and the way back.

Owns the list and the version being read. It refuses to save: bringing back is
a wish.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.rules.word_diff import Piece
from hdfield.services.records import HistoryEntry
from ui import theme, tokens
from ui.dates import Dates
from ui.field_words import field_words, listed
from ui.history.changes import FieldChange, as_it_was, changes_between, fields_changed
from ui.history.diff_text import DiffText
from ui.history.reading import History
from ui.history.values import ValueWords
from ui.language import Language, translate
from ui.laying import empty, laid_out
from ui.naming import author_words
from ui.step_words import StepWords
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel, RowsView
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section

_NAMED_FIELDS = 3  # further changed fields are counted in the row, and shown in the version
_WIDE, _TALL = 900, 600
_LIST = 330


class HistoryDialog(Dialog):
    """The dialog.

    Args:
        language: Of the window.
        clock: Gives the present.
        parent: The window.

    Signals:
        bring_back_requested: (HistoryEntry) Save this version again, as the newest.
        keep_requested: (HistoryEntry) Of two that stand side by side, this one.
    """

    bring_back_requested = Signal(object)
    keep_requested = Signal(object)

    def __init__(
        self, language: Language, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._clock = clock
        self._history: History | None = None
        self.versions = RowsView(lead=0)
        self._model = RowsModel(self.versions)
        self._key = DiffText()
        self._closed = Label("", "soft", wraps=True)
        self._changes = Section()
        self._before = Section()
        self._scroll = ScrollColumn()
        self._hint = Label("", "small", wraps=True)
        self.bring_back = Button("", "plain", "undo")
        self.two = Label("", "strong", wraps=True)
        self.keep = Button("", "primary", "check")
        self._build()
        self._retranslate()

    def show_history(self, history: History) -> None:
        """Show a record's versions, the newest chosen."""
        self._history = history
        self._model.set_items([self._row(entry) for entry in history.entries])
        self._say_heading()
        if history.entries:
            self.versions.select_id(history.entries[0].version)
            self._choose(history.entries[0].version)

    def shown_changes(self) -> dict[str, str]:
        """Give what is marked in the version being read, as heard; field words to pieces."""
        return _spoken_rows(self._changes)

    def shown_values(self) -> dict[str, str]:
        """Give the version being read in full, field words to text."""
        return {
            caption.text(): text.toPlainText()
            for caption, text in _pairs(self._before)
        }  # fmt: skip

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        look = theme.current()
        self.versions.setModel(self._model)
        self.versions.setFixedWidth(look.px(_LIST))
        self.resize(look.px(_WIDE), look.px(_TALL))
        reading = QVBoxLayout()
        reading.setSpacing(tokens.MEDIUM)
        reading.addWidget(self.two)
        reading.addWidget(self._key)
        reading.addWidget(self._scroll, 1)
        for part in (self._closed, self._changes, self._before):
            self._scroll.body.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.MEDIUM)
        foot.addWidget(self.keep)
        foot.addWidget(self.bring_back)
        foot.addWidget(self._hint, 1)
        foot.addStretch(0)  # without the hint, a button stays as wide as its words
        reading.addLayout(foot)
        line = QHBoxLayout()
        line.setSpacing(tokens.WIDE)
        line.addWidget(self.versions)
        line.addLayout(reading, 1)
        self.body.addLayout(line, 1)
        self.add_closing_button()
        self.versions.row_chosen.connect(self._choose)
        self.bring_back.clicked.connect(lambda: self._wish(self.bring_back_requested))
        self.keep.clicked.connect(lambda: self._wish(self.keep_requested))
        self.two.hide()
        self.keep.hide()
        self.versions.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _entries(self) -> tuple[HistoryEntry, ...]:
        return self._history.entries if self._history else ()

    def _entry(self, version: str) -> HistoryEntry | None:
        return next((entry for entry in self._entries if entry.version == version), None)

    def _parents(self, entry: HistoryEntry) -> list[HistoryEntry]:
        """Give the versions it follows, as far as they are here."""
        named = entry.record.parents if entry.record else ()
        return [found for parent in named if (found := self._entry(parent)) is not None]

    def _row(self, entry: HistoryEntry) -> Row:
        moment = entry.recorded_at
        authors = self._history.authors if self._history else {}
        return Row(
            entry.version,
            self._dates().full(moment)
            if moment
            else translate("History", "Time not shared with this notebook"),
            " · ".join(part for part in (author_words(entry.author, authors), self._summary(entry)) if part),
            "check" if entry.is_head else "history",
            badge=translate("History", "now") if entry.is_head else "",
            badge_meaning="steady" if entry.is_head else None,
        )

    def _summary(self, entry: HistoryEntry) -> str:
        if entry.record is None:
            return translate("History", "written by a newer program")
        if not entry.record.parents:
            return translate("History", "first version")
        parents = self._parents(entry)
        if not parents:
            return ""
        names = fields_changed(parents[0], entry)
        words = [field_words(entry.record.KIND, name) for name in names[:_NAMED_FIELDS]]
        more = len(names) - _NAMED_FIELDS
        rest = [translate("History", "%n more", "", more)] if more > 0 else []
        said = listed([*words, *rest])
        return translate("History", "changed: %1").replace("%1", said) if said else ""

    def _choose(self, version: str) -> None:
        entry = self._entry(version)
        if entry is None or self._history is None:
            return
        say = ValueWords(self._language, self._clock, self._history.known)
        parents = self._parents(entry)
        changes = [change for parent in parents[:1] for change in changes_between(parent, entry, say)]
        self._fill(self._changes, changes)
        self._fill(self._before, as_it_was(entry.record, say) if entry.record else ())
        self._key.setVisible(bool(changes))
        self._closed.setVisible(bool(entry.closed))
        is_conflict = self._history.is_conflict
        self.two.setVisible(is_conflict)
        self.keep.setVisible(is_conflict and entry.is_head and entry.record is not None)
        can_return = entry.record is not None and not entry.is_head and not is_conflict
        self.bring_back.setVisible(can_return)
        self._hint.setVisible(can_return)
        self._scroll.verticalScrollBar().setValue(0)

    def _fill(self, section: Section, lines: Sequence[FieldChange]) -> None:
        empty(section.body)
        for line in lines:
            caption, text = Label(line.words, "caption"), DiffText()
            text.setAccessibleName(line.words)
            text.show_pieces(line.pieces)
            section.body.addWidget(caption)
            section.body.addWidget(text)
        section.setVisible(bool(lines))

    def _wish(self, wish: SignalInstance) -> None:
        entry = self._entry(self.versions.current_id())
        if entry is not None:
            wish.emit(entry)

    def _dates(self) -> Dates:
        return Dates(self._clock, lambda: self._language.locale)

    def _say_heading(self) -> None:
        history = self._history
        words = ""
        if history is not None and history.name is not None:
            said = StepWords(self._language, self._clock).change(history.name, history.about)
            words = said[:1].upper() + said[1:]
        count = translate("History", "%n version(s)", "", len(self._entries))
        self.set_heading(translate("History", "Earlier versions"), " · ".join(p for p in (words, count) if p))

    def _retranslate(self) -> None:
        super()._retranslate()
        self._key.show_pieces(
            (
                Piece("added", translate("History", "added")),
                Piece("kept", "   "),
                Piece("removed", translate("History", "removed")),
            )
        )
        self._key.setAccessibleName(translate("History", "How changes are marked"))
        self._changes.say(translate("History", "What this version changed"))
        self._before.say(translate("History", "The whole of this version"))
        self._closed.setText(translate("History", "Some of this version was not shared with this notebook."))
        self.bring_back.setText(translate("History", "Bring this version back"))
        self.keep.setText(translate("History", "Keep this one"))
        self.two.setText(
            translate(
                "History",
                "Two notebooks say different things. Read both, then keep one: the other stays among the versions.",
            )
        )
        self._hint.setText(
            translate("History", "It becomes the newest; the ones between stay here. Ctrl+Z takes it back.")
        )
        self.versions.setAccessibleName(translate("History", "Versions, newest first"))
        if self._history is not None:
            self.show_history(self._history)
        else:
            self._say_heading()


def _pairs(section: Section) -> list[tuple[Label, DiffText]]:
    widgets = list(laid_out(section.body))
    captions = [widget for widget in widgets if isinstance(widget, Label)]
    texts = [widget for widget in widgets if isinstance(widget, DiffText)]
    return list(zip(captions, texts, strict=True))


def _spoken_rows(section: Section) -> dict[str, str]:
    return {caption.text(): text.accessibleDescription() for caption, text in _pairs(section)}
