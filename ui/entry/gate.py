"""The frame of what is shown before a notebook is open: one calm column.

Owns the column, the mark above it and the choice of language below it, for
someone who cannot read the language the window started in. It refuses to know
what is asked in it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.icons import set_icon
from ui.language import TONGUES, Language, translate
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.scroll import ScrollColumn

COLUMN_PX = 460
_ABOVE_PX = 44


class Gate(QWidget):
    """One question before the notebook: heading, words, body, buttons, languages.

    Args:
        language: The language of the moment.

    Attributes:
        notice: Banner above the body.
        body: Layout for the fields.
        buttons: Layout for the buttons, main action first.
        quiet: Layout for what is seldom wanted.

    Signals:
        language_requested: The code of another language.
    """

    language_requested = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self._language = language
        self._mark = Label()
        self._heading = Label("", "title", wraps=True)
        self._words = Label("", "soft", wraps=True)
        self.notice = Notice()
        self.body = _column(tokens.LARGE)
        self.buttons = _column(tokens.SMALL)
        self.quiet = QHBoxLayout()
        self.quiet.setSpacing(tokens.TINY)
        self._below = _column(tokens.TINY)
        self._languages = ChipRow()
        self._languages.set_choices([Choice(tongue.code, tongue.name) for tongue in TONGUES])
        self._languages.chosen_changed.connect(self._ask_language)
        self._column = QWidget()
        self._build()
        theme.current().changed.connect(self._measure)
        self._measure()

    def set_heading(self, heading: str, words: str = "") -> None:
        """Say what this is, and in a sentence or two what it means."""
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(heading)

    def add_quiet(self) -> Button:
        """Add a quiet button below the main one, from the leading edge on."""
        button = Button("", "quiet")
        self.quiet.insertWidget(self.quiet.count() - 1, button)
        return button

    def add_below(self, button: Button) -> None:
        """Add a quiet button on a line of its own below the others."""
        self._below.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        """Set every word again; gates extend it."""
        self._languages.set_name(translate("Gate", "Language"))
        self._languages.choose([self._language.code])

    def _build(self) -> None:
        set_icon(self._mark, "mark", "accent", 40)
        inside = QVBoxLayout(self._column)
        inside.setContentsMargins(tokens.TINY, _ABOVE_PX, tokens.TINY, tokens.WIDE)
        inside.setSpacing(0)
        inside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addSpacing(tokens.LARGE)
        inside.addWidget(self._heading)
        inside.addSpacing(tokens.TINY)
        inside.addWidget(self._words)
        inside.addSpacing(tokens.WIDE)
        inside.addWidget(self.notice)
        inside.addLayout(self.body)
        inside.addSpacing(tokens.WIDE)
        inside.addLayout(self.buttons)
        inside.addSpacing(tokens.SMALL)
        inside.addLayout(self.quiet)
        inside.addLayout(self._below)
        inside.addSpacing(tokens.WIDE)
        inside.addWidget(self._languages)
        self.quiet.addStretch(1)
        scroll = ScrollColumn()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._column)
        middle.addStretch(1)
        scroll.body.addLayout(middle)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def _measure(self) -> None:
        self._column.setFixedWidth(theme.current().px(COLUMN_PX))

    def _ask_language(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.language_requested.emit(chosen[0])
        else:
            self._languages.choose([self._language.code])


def _column(gap: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
    column.setSpacing(gap)
    return column
