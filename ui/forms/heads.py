"""Two versions of one record side by side, for a person to choose.

Owns showing every head with its author and time. It refuses to choose or to
mix: keeping one saves it again, over all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.base import Record
from hdfield.services.records import RecordView
from ui import tokens
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.icons import set_icon
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.label import Label


class HeadsCard(QFrame):
    """Shows the heads of a record in conflict.

    Args:
        view: The record.
        say: Says one head in words.
        people: Person code by key id.
        wording: Of the window.

    Signals:
        keep_requested: (Record) Keep this one.
    """

    keep_requested = Signal(object)

    def __init__(
        self,
        view: RecordView,
        say: Callable[[Record], str],
        people: Mapping[str, str],
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MEDIUM, tokens.MEDIUM, tokens.MEDIUM, tokens.MEDIUM)
        column.setSpacing(tokens.SMALL)
        head = QHBoxLayout()
        head.setSpacing(tokens.SMALL)
        sign = Label()
        set_icon(sign, "attention", "attention")
        words = Words(
            translate("HeadsCard", "Two notebooks say different things. Nothing is lost until you choose."),
            "strong",
        )
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(words, 1)
        column.addLayout(head)
        for place, version in enumerate(view.heads):
            column.addLayout(self._version(version.record, say, wording.version_line(version, people), place))

    def _version(
        self, record: Record | None, say: Callable[[Record], str], author: str, place: int
    ) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(tokens.MEDIUM)
        text = QVBoxLayout()
        text.setSpacing(2)
        words = Words()
        words.set_content(
            say(record) if record else translate("HeadsCard", "Written by a newer program; cannot be shown.")
        )
        text.addWidget(words)
        text.addWidget(Words(author, "small"))
        line.addLayout(text, 1)
        keep = Button(translate("HeadsCard", "Keep this one"))
        keep.setObjectName(f"keep-{place}")
        keep.setAccessibleDescription(f"{words.text()}, {author}")
        keep.setEnabled(record is not None)
        keep.clicked.connect(lambda: self.keep_requested.emit(record))
        line.addWidget(keep, 0, Qt.AlignmentFlag.AlignTop)
        return line
