"""Above the checklist: what changed since this device last looked, and the way to what wants a look.

Owns the words. It refuses to count what stands well: nothing is added up.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hdfield.rules.checklist_signs import SLIPPED, Proposal
from hdfield.services.signs import Signs
from ui import tokens
from ui.forms.wording import Wording
from ui.language import translate
from ui.widgets.chip import Chip
from ui.widgets.label import Label


class LookLine(QWidget):
    """One line, and a chip that goes on to the next item.

    Signals:
        next_requested: Go to the next item that wants a look.
    """

    next_requested = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._signs: Signs | None = None
        self._words = Label("", "soft", wraps=True)
        self.next = Chip("", quiet=True, checkable=False, icon="forward")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._words, 1)
        line.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        self.next.clicked.connect(self.next_requested)
        self.hide()

    def show_signs(self, signs: Signs | None) -> None:
        """Say what is new; nothing where there is nothing to say."""
        self._signs = signs
        if signs is None:
            return self.hide()
        said = [words for words in (self._news(signs), _proposed(signs.proposals)) if words]
        self._words.setText(" · ".join(said))
        self.next.setText(translate("LookLine", "Next to look at"))
        self.next.letter = next_letter()
        self.next.updateGeometry()
        self.next.setVisible(bool(to_look_at(signs)))
        self.setVisible(bool(said))

    def _news(self, signs: Signs) -> str:
        if not signs.looked_on:
            return ""
        day = self._wording.dates.partial(signs.looked_on, self._wording.dates.day_in_line)
        if not signs.changed:
            return translate("LookLine", "Nothing new since your last look (%1)").replace("%1", day)
        words = translate(
            "LookLine", "%n item(s) with news since your last look (%1)", "", len(signs.changed)
        )
        return words.replace("%1", day)


def to_look_at(signs: Signs) -> frozenset[str]:
    """Name the items that want a look: what may have slipped, what has news, what may be in place."""
    return frozenset(signs.proposals) | signs.changed


def _proposed(proposals: Mapping[str, Proposal]) -> str:
    slipping = sum(proposal.status == SLIPPED for proposal in proposals.values())
    parts = []
    if slipping:
        parts.append(translate("LookLine", "%n may have slipped", "", slipping))
    if left := len(proposals) - slipping:
        parts.append(translate("LookLine", "%n may be in place or partly so", "", left))
    return " · ".join(parts)


def next_letter() -> str:
    """Give the key that goes to the next item; no letter of an answer."""
    return translate("ProposalKeys", "g", "one letter for 'next to look at', none of the five answers")
