"""Attaching a paper: what it is, of which day, in a few words; then kept sealed.

Owns the form and its keys. It refuses to read a file and to save. It offers
kinds of paper and nothing else: no photograph of a person has a place here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from hdfield import reference
from hdfield.papers.cleaning import Cleaned
from ui import labels, tokens
from ui.digits import accept_any_digits
from ui.direction import LTR, RTL
from ui.language import Language, translate
from ui.naming import text_value
from ui.papers.compare import BeforeAfter
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice

_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DATED, _UNDATED = "dated", "undated"


class AttachForm(QWidget):
    """One paper about to be kept.

    Args:
        language: Of labels, numbers and months.

    Signals:
        touched: Something was chosen or typed.
        keep_requested: Enter, or the button.
        left: Esc, or the button: what is typed is kept and can wait.
        again_requested: Another file is wanted.
    """

    touched = Signal()
    keep_requested = Signal()
    left = Signal()
    again_requested = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._is_filling = False
        self._can_keep = False
        self._rule = Label("", "small", wraps=True)
        self._working = Label("", "soft")
        self.compare = BeforeAfter(language)
        self.sealed_file = Notice()
        self.kinds, self.when = ChipRow(), ChipRow()
        self.day = QDateEdit()
        accept_any_digits(self.day)
        self.caption = LineEdit()
        self._fields = (Field(self.kinds), Field(self.when), Field(self.caption))
        self.keep = Button("", "primary", "seal")
        self.again = Button("", "plain", "folder")
        self.leave = Button("", "quiet")
        self._build()
        self._retranslate()
        self.show_nothing()

    # -- what is to be kept ---------------------------------------------------
    def show_working(self) -> None:
        """Say that the picture is being made anew."""
        self._show(working=True)

    def show_picture(self, cleaned: Cleaned) -> None:
        """Show before and after."""
        self.compare.show_of(cleaned)
        self._show(compare=True)

    def show_file(self) -> None:
        """Say what keeping a file that is no picture means."""
        self._show(file=True)

    def show_nothing(self) -> None:
        """Let go of what was to be kept."""
        self.compare.show_of(None)
        self._show()

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show what was written before."""
        self._is_filling = True
        self.kinds.choose([values["kind"]] if values.get("kind") else [])
        dated = values.get("dated")
        self.when.choose([_DATED if dated else _UNDATED])
        if dated:
            self.day.setDate(self.day.date().fromString(str(dated), Qt.DateFormat.ISODate))
        self.day.setVisible(bool(dated))
        self.caption.setText((values.get("caption") or {}).get("text", ""))
        self._is_filling = False
        self._enable()

    def values(self) -> dict[str, Any]:
        """Give what is written, as plain JSON."""
        kinds = self.kinds.chosen()
        is_dated = self.when.chosen() == (_DATED,)
        return {
            "kind": kinds[0] if kinds else None,
            "dated": self.day.date().toString(Qt.DateFormat.ISODate) if is_dated else None,
            "caption": text_value(self.caption.text(), self._language.code),
        }

    def take_focus(self) -> None:
        """Begin at the first question without an answer."""
        first = self.kinds if not self.kinds.chosen() else self.caption
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- Qt -------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Keep Esc from the page around while the focus is here: the innermost closes first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_esc = event.key() == Qt.Key.Key_Escape
            event.setAccepted(is_esc)
            return is_esc
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear Enter and Esc."""
        if event.key() in _ENTERS:
            if self.keep.isEnabled():
                self.keep_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside ---------------------------------------------------------------
    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        for part in (self._rule, self._working, self.compare, self.sealed_file, self._fields[0]):
            column.addWidget(part)
        dated = QHBoxLayout()
        dated.setSpacing(tokens.SMALL)
        dated.addWidget(self._fields[1])
        dated.addWidget(self.day, 0, Qt.AlignmentFlag.AlignBottom)
        dated.addStretch(1)
        column.addLayout(dated)
        column.addWidget(self._fields[2])
        buttons = Flow(tokens.SMALL)
        for button in (self.keep, self.again, self.leave):
            buttons.add_part(button)
        column.addWidget(buttons)
        self.day.setCalendarPopup(True)
        self.day.setLayoutDirection(LTR)  # running right to left, Qt turns the whole format round
        self.kinds.chosen_changed.connect(lambda _codes: self._changed())
        self.kinds.answered.connect(lambda: self.caption.setFocus(Qt.FocusReason.OtherFocusReason))
        self.when.chosen_changed.connect(self._when_chosen)
        self.day.dateChanged.connect(lambda _day: self._changed())
        self.caption.textChanged.connect(lambda _text: self._changed())
        self.keep.clicked.connect(self.keep_requested)
        self.again.clicked.connect(self.again_requested)
        self.leave.clicked.connect(self.left)

    def _show(self, *, working: bool = False, compare: bool = False, file: bool = False) -> None:
        self._can_keep = compare or file
        self._working.setVisible(working)
        self.compare.setVisible(compare)
        self.sealed_file.setVisible(file)
        self._enable()

    def _when_chosen(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.when.choose([_UNDATED])
        self.day.setVisible(chosen == (_DATED,))
        if chosen == (_DATED,):
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _changed(self) -> None:
        self._enable()
        if not self._is_filling:
            self.touched.emit()

    def _enable(self) -> None:
        self.keep.setEnabled(self._can_keep and bool(self.kinds.chosen()))

    def _retranslate(self) -> None:
        self._is_filling = True
        self._rule.setText(
            translate(
                "AttachForm",
                "A permit, a stamped letter, an agreement: papers only. No photograph of a person has a place "
                "here.",
            )
        )
        self._working.setText(translate("AttachForm", "Making the picture anew from its pixels…"))
        self.sealed_file.say(
            "attention",
            translate("AttachForm", "This is not a picture that can be made anew."),
            translate(
                "AttachForm",
                "It can be kept sealed as it is, and is never opened here. What it says of who wrote it, where "
                "and when stays in it; a photograph is better saved as JPEG first.",
            ),
            closable=False,
        )
        self.sealed_file.setVisible(self._can_keep and self.compare.isHidden())
        kinds = reference.vocabulary("paper_kind")
        self.kinds.set_choices(
            [Choice(term.code, labels.label_of(term, self._language.code)) for term in kinds]
        )
        chosen = self.when.chosen() or (_UNDATED,)
        self.when.set_choices(
            [
                Choice(_UNDATED, translate("AttachForm", "not dated")),
                Choice(_DATED, translate("AttachForm", "dated…")),
            ]
        )
        self.when.choose(chosen)
        self.day.setVisible(chosen == (_DATED,))
        self.day.setLocale(self._language.locale)
        is_rtl = self._language.locale.textDirection() == RTL
        self.day.setDisplayFormat("dd/MM/yyyy" if is_rtl else "d MMM yyyy")
        self.day.setAccessibleName(translate("AttachForm", "Date on the paper"))
        for field, words in zip(
            self._fields,
            (
                translate("AttachForm", "What is it?"),
                translate("AttachForm", "Date on the paper"),
                translate("AttachForm", "In a few words"),
            ),
            strict=True,
        ):
            field.say(words)
        self.kinds.set_name(translate("AttachForm", "What is it?"))
        self.when.set_name(translate("AttachForm", "Date on the paper"))
        self.keep.setText(translate("AttachForm", "Keep sealed"))
        self.again.setText(translate("AttachForm", "Choose another file…"))
        self.leave.setText(translate("AttachForm", "Not now"))
        self._is_filling = False
