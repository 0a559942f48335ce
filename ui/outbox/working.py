"""What is being done right now, how far it is, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from hdfield.progress import Step
from ui import theme, tokens
from ui.language import translate
from ui.outbox import wording
from ui.widgets.button import Button
from ui.widgets.label import Label


class Working(QWidget):
    """A line with a bar; hidden while nothing is being done.

    Signals:
        stop_requested: A person wants it stopped.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._step: Step | None = None
        self._place = (1, 1)
        self._words = Label("", "strong")
        self._nth = Label("", "soft")
        self._bar = QProgressBar()
        self._stop = Button("", "plain", "close")
        self._build()
        self._retranslate()
        self.hide()

    def begin(self, code: str) -> None:
        """Show that a job began, and give the way to stop it the focus."""
        self._code, self._step, self._place = code, None, (1, 1)
        self._stop.setEnabled(True)
        self._retranslate()
        self.show()
        self._stop.setFocus()

    def show_step(self, step: Step, done: int, total: int) -> None:
        """Show how far it is."""
        self._step, self._place = step, (done, total)
        self._retranslate()

    def end(self) -> None:
        """It is over."""
        self._code = ""
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether something is being done."""
        return bool(self._code)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._bar.setTextVisible(False)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves when the length becomes known
        self._bar.setSizePolicy(policy)
        self._bar.setMinimumWidth(theme.current().px(220))
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._words)
        line.addWidget(self._nth)
        line.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(tokens.TINY)
        column.addLayout(line)
        column.addWidget(self._bar)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, tokens.TINY, 0, tokens.TINY)
        across.setSpacing(tokens.LARGE)
        across.addLayout(column, 1)
        across.addWidget(self._stop)
        self._stop.clicked.connect(self._ask_to_stop)

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self._words.setText(translate("Working", "Stopping…"))
        self.stop_requested.emit()

    def _retranslate(self) -> None:
        self._stop.setText(translate("Working", "Stop"))
        if not self._code:
            return
        step = self._step
        if self._stop.isEnabled():
            self._words.setText(wording.doing(step, self._code))
        self._nth.setText(wording.nth(*self._place))
        self._bar.setVisible(step is not None and bool(step.total))
        self._bar.setAccessibleName(self._words.text())
        if step is not None and step.total:
            self._bar.setRange(0, step.total)
            self._bar.setValue(step.done)
