"""Passphrase, check, erase: what is seldom done and must be done right.

Owns the three rows and the progress of a check. It refuses to do any of them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui import theme, tokens
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.section import Section


class KeysSection(Section):
    """Three actions with a sentence each.

    Signals:
        passphrase_requested, check_requested, stop_requested, erase_requested.
    """

    passphrase_requested = Signal()
    check_requested = Signal()
    stop_requested = Signal()
    erase_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice()
        self.passphrase = Button("", "plain", "key")
        self.check = Button("", "plain", "shield")
        self.erase = Button("", "destructive", "erase")
        self._words = tuple(Label("", "soft", wraps=True) for _row in range(3))
        self._progress = QWidget()
        self._bar = QProgressBar()
        self._done = Label("", "small")
        self.stop = Button("", "plain")
        self._checked = 0
        self._lay_out()
        self.passphrase.clicked.connect(self.passphrase_requested)
        self.check.clicked.connect(self.check_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.erase.clicked.connect(self.erase_requested)
        self._retranslate()

    def show_checking(self, checking: bool, count: int = 0) -> None:
        """Show that the notebook is being checked, and how far."""
        self._checked = count
        self._progress.setVisible(checking)
        self.check.setEnabled(not checking)
        self._say_count()

    def show_outcome(self, meaning: Meaning, words: str, more: str = "") -> None:
        """Say what came of the last action."""
        self.notice.say(meaning, words, more)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.notice)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.current().px(160))
        line = QHBoxLayout(self._progress)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.MEDIUM)
        for widget in (self._bar, self._done, self.stop):
            line.addWidget(widget)
        line.addStretch(1)
        self._progress.hide()
        for words, button in zip(self._words, (self.passphrase, self.check, self.erase), strict=True):
            self.body.addWidget(words)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            if button is self.check:
                self.body.addWidget(self._progress)
            self.body.addSpacing(tokens.SMALL)

    def _say_count(self) -> None:
        self._done.setText(translate("KeysSection", "%n versions checked", "", self._checked))

    def _retranslate(self) -> None:
        self.say(translate("KeysSection", "Keys and safety"))
        texts = (
            translate(
                "KeysSection",
                "A new passphrase opens the notebook from then on. The recovery code stays the same.",
            ),
            translate(
                "KeysSection",
                "Every page, signature and list is checked; nothing is changed.",
            ),
            translate(
                "KeysSection",
                "Erasing makes everything in this notebook unreadable on this computer. "
                "Bundles already handed over stay with those who received them.",
            ),
        )
        for label, text in zip(self._words, texts, strict=True):
            label.setText(text)
        self.passphrase.setText(translate("KeysSection", "Change the passphrase…"))
        self.check.setText(translate("KeysSection", "Check the notebook"))
        self.stop.setText(translate("KeysSection", "Stop"))
        self.erase.setText(translate("KeysSection", "Erase the notebook…"))
        self._say_count()
