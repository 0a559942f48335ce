"""One question of the checklist with its answer, what is proposed, and whether it has news.

Owns its look and its keys. It refuses to set an answer: it says which key was
pressed.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.reference import ChecklistItem
from hdfield.rules.checklist_signs import PARTLY, SLIPPED, Proposal
from ui import theme, tokens
from ui.checklist.answers import NO_ANSWER, Answer, answer_words
from ui.checklist.look_line import next_letter
from ui.checklist.proposal import keep_letter, proposal_sign, take_letter
from ui.checklist.risks import risk_letter
from ui.checklist.sign_words import sign_words
from ui.checklist.standing import STATUSES, answer_letters, status_of_place, status_sign
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.icons import set_icon
from ui.language import in_english, translate
from ui.letters import meant
from ui.widgets.label import Label

STEPS: Final = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
_NEXT, _TAKE, _KEEP, _RISK = "next", "take", "keep", "risk"


class ItemRow(QFrame):
    """One question with its answer.

    Signals:
        wanted: It was clicked or got the focus.
        stepped: (across, down) An arrow asks for a neighbour, as seen.
        status_pressed: (status) A letter of an answer was pressed.
        entered: Enter: go to the note.
        unfolded: It is the open item and took its height.
        taken, kept: The key of what is proposed: it is so, or it still stands.
        next_requested: Go to the next item that wants a look.
    """

    wanted = Signal()
    stepped = Signal(int, int)
    status_pressed = Signal(str)
    entered = Signal()
    unfolded = Signal()
    taken = Signal()
    kept = Signal()
    next_requested = Signal()

    def __init__(self, item: ChecklistItem, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._wording = wording
        self._answer = NO_ANSWER
        self._is_current = False
        self._sign = Label()
        self._question = Words()
        self._words = Words("", "small")
        self._note = Words("", "small")
        self._proposal: Proposal | None = None
        self._proposed = Words("", "small")
        self._proposed_sign = Label()
        self._proposed_line = QWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.below = QVBoxLayout()
        text = QVBoxLayout()
        text.setSpacing(2)
        proposed = QHBoxLayout(self._proposed_line)
        proposed.setContentsMargins(0, 0, 0, 0)
        proposed.setSpacing(tokens.TINY)
        proposed.addWidget(self._proposed_sign, 0, Qt.AlignmentFlag.AlignTop)
        proposed.addWidget(self._proposed, 1)
        self._proposed_line.hide()
        for part in (self._question, self._words, self._proposed_line, self._note):
            text.addWidget(part)
        text.addLayout(self.below)
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.SMALL, tokens.SMALL, tokens.SMALL, tokens.SMALL)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)

    def show_answer(self, answer: Answer, proposal: Proposal | None = None, *, is_new: bool = False) -> None:
        """Show another answer, in the language of the moment.

        Args:
            answer: What a person set.
            proposal: What the program proposes.
            is_new: Whether it has news since this device last looked.
        """
        self._answer, self._proposal = answer, proposal
        icon, meaning = status_sign(answer.status)
        if answer.is_conflict:
            icon, meaning = "attention", "attention"
        set_icon(self._sign, icon, meaning or "faint", tokens.ICON_SMALL + 2)
        # A question mark must not stand alone on a line, as French spacing would let it.
        question = self.item.prompt(self._wording.code).replace(" ?", "\N{NO-BREAK SPACE}?")
        self._question.setText(question)
        words = answer_words(answer, self._wording, is_new=is_new)
        self._words.setText(words)
        proposed = self._say_proposal()
        self._note.set_content(answer.note)
        self._note.setVisible(bool(answer.note) and not self._is_current)
        self.setAccessibleName(f"{question} {words}. {proposed} {answer.note}".strip())

    def set_current(self, current: bool) -> None:
        """Mark the one open item."""
        self._is_current = current
        self._proposed_line.setVisible(self._proposal is not None and not current)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self._note.setVisible(bool(self._answer.note) and not current)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with arrows, answer with a letter, go on to the note with Enter."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or not self._act(event.text().strip()):
            super().keyPressEvent(event)

    def _act(self, typed: str) -> bool:
        """Do what a letter means here; say whether it means anything, to the row or to the item."""
        command = meant(typed, self._wording.code, _letters(), in_english(_letters)) or status_of_place(typed)
        if command in STATUSES:
            self.status_pressed.emit(command)
        elif command == _NEXT:
            self.next_requested.emit()
        elif command == _TAKE and self._proposal is not None:
            self.taken.emit()
        elif command == _KEEP and self._proposal is not None and self._proposal.status == SLIPPED:
            self.kept.emit()
        else:
            return False
        return True

    def _say_proposal(self) -> str:
        """Say what is proposed and why; nothing for nothing."""
        proposal = self._proposal
        self._proposed_line.setVisible(proposal is not None and not self._is_current)
        if proposal is None:
            return ""
        icon, meaning = proposal_sign(proposal)
        set_icon(self._proposed_sign, icon, meaning, tokens.ICON_SMALL)
        why = " ".join(sign_words(sign, self._wording) for sign in proposal.signs)
        if proposal.status == SLIPPED:
            lead = translate("ItemRow", "May have slipped: %1")
        elif proposal.status == PARTLY:
            lead = translate("ItemRow", "May be partly in place: %1")
        else:
            lead = translate("ItemRow", "May be in place: %1")
        words = lead.replace("%1", why)
        self._proposed.setText(words)
        return words

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open with a click anywhere in the row."""
        super().mousePressEvent(event)
        self.wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say so when the open item grew: it may have to be brought into view."""
        super().resizeEvent(event)
        if self._is_current:
            self.unfolded.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be the open item while the focus is here."""
        super().focusInEvent(event)
        self.wanted.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lose the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the open item, the ring of the focus, the pointer's trace."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current:
            painter.setPen(
                QPen(look.colour("accent" if self.hasFocus() else "edge"), 2 if self.hasFocus() else 1)
            )
            painter.setBrush(look.colour("raised"))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
        else:
            return
        radius = look.px(tokens.RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


def _letters() -> dict[str, str]:
    """Give every letter of the board; that of a risk is the board's own, and means nothing else here."""
    besides = {_NEXT: next_letter(), _TAKE: take_letter(), _KEEP: keep_letter(), _RISK: risk_letter()}
    return {**answer_letters(), **besides}
