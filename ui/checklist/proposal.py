"""What the program proposes for the open item: why, what that rests on, and a person's answer to it.

Owns saying it plainly and the buttons. It refuses to set anything: it says
what a person chose, and a proposal nobody answers stays one.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.rules.checklist_signs import PARTLY, SLIPPED, Proposal
from hdfield.services.signs import Signs
from ui import tokens
from ui.checklist.cited import CitedWords
from ui.checklist.evidence import RecordButton
from ui.checklist.sign_words import sign_words
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.icons import set_icon
from ui.language import translate
from ui.laying import empty
from ui.tokens import Meaning
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.label import Label

_SIGNS: Final[Mapping[str, tuple[str, Meaning]]] = {
    SLIPPED: ("slipped", "attention"),
    PARTLY: ("partly", "steady"),
}


class ProposalCard(QFrame):
    """Shows what is proposed for one item.

    Args:
        wording: Of the window.
        cited: Words of a record.

    Attributes:
        proposal: What is shown.
        signs: What the file says.

    Signals:
        taken: What is proposed is so: set it, on this evidence.
        kept: It still stands: set it again, of today.
        open_requested: (record id) Go there.
    """

    taken = Signal()
    kept = Signal()
    open_requested = Signal(str)

    def __init__(self, wording: Wording, cited: CitedWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._cited = cited
        self.signs: Signs | None = None
        self.proposal: Proposal | None = None
        self._sign = Label()
        self._heading = Words("", "strong")
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(2)
        self.take = Chip("", checkable=False)
        self.keep = Chip("", checkable=False, quiet=True)
        self.setProperty("surface", "card")
        self._build()
        self.hide()

    def show_proposal(self, proposal: Proposal | None, signs: Signs | None) -> None:
        """Show another proposal; nothing is shown for none."""
        is_other = proposal != self.proposal
        self.proposal, self.signs = proposal, signs
        self.setVisible(proposal is not None and signs is not None)
        if is_other:  # the focus may stand on one of its records
            self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(tokens.SMALL)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._heading, 1)
        acts = Flow(gap=tokens.TINY)
        acts.set_parts([self.take, self.keep])
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SMALL, tokens.SMALL, tokens.SMALL, tokens.SMALL)
        column.setSpacing(tokens.SMALL)
        column.addLayout(head)
        column.addLayout(self._reasons)
        column.addWidget(acts)
        self.take.clicked.connect(self.taken)
        self.keep.clicked.connect(self.kept)

    def _say(self) -> None:
        empty(self._reasons)
        proposal, signs = self.proposal, self.signs
        if proposal is None or signs is None:
            return
        slips = proposal.status == SLIPPED
        icon, meaning = proposal_sign(proposal)
        set_icon(self._sign, icon, meaning)
        self._heading.setText(proposal_heading(proposal))
        self.setAccessibleName(self._heading.text())
        for sign in proposal.signs:
            self._reasons.addWidget(Words(sign_words(sign, self._wording)))
            for record in sign.records:
                button = RecordButton(self._cited.words(signs, record))
                button.clicked.connect(partial(self.open_requested.emit, record))
                self._reasons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.take.letter = take_letter()
        self.keep.letter = keep_letter()
        if slips:
            self.take.setText(translate("Proposal", "It slipped"))
            self.keep.setText(translate("Proposal", "It still stands"))
        elif proposal.status == PARTLY:
            self.take.setText(translate("Proposal", "Take as evidence, set partly in place"))
        else:
            self.take.setText(translate("Proposal", "Take as evidence, set in place"))
        self.keep.setVisible(slips)
        for chip in (self.take, self.keep):
            chip.updateGeometry()


def proposal_sign(proposal: Proposal) -> tuple[str, Meaning]:
    """Give the icon of what is proposed, and what it means."""
    return _SIGNS.get(proposal.status, ("steady", "steady"))


def proposal_heading(proposal: Proposal) -> str:
    """Say what is proposed, in a few words."""
    if proposal.status == SLIPPED:
        return translate("Proposal", "This may have slipped")
    if proposal.status == PARTLY:
        return translate("Proposal", "This may be partly in place")
    return translate("Proposal", "This may be in place")


def take_letter() -> str:
    """Give the key that takes what is proposed; no letter of an answer."""
    return translate("ProposalKeys", "t", "one letter for 'take what is proposed', none of the five answers")


def keep_letter() -> str:
    """Give the key that says it still stands; no letter of an answer."""
    return translate("ProposalKeys", "k", "one letter for 'it still stands', none of the five answers")
