"""Settings: the window, this notebook, its keys; and joining, one step in.

Owns the page's column and which of the two is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.join.view import JoinView
from ui.language import translate
from ui.settings.keys_section import KeysSection
from ui.settings.notebook_section import NotebookSection
from ui.settings.places_section import PlacesSection
from ui.settings.window_section import WindowSection
from ui.widgets.page import Page
from ui.widgets.scroll import ScrollColumn

JOIN = "join"
"""What ``show_record`` is asked for to open the steps of joining."""

_COLUMN_PX = 720


class SettingsPage(Page):
    """The page.

    Args:
        person: Person code of the owner.
        fingerprint: This device's.
        language_code: The language spoken now.
    """

    def __init__(self, person: str, fingerprint: str, language_code: str) -> None:
        super().__init__("settings", "settings")
        self.window_section = WindowSection()
        self.notebook_section = NotebookSection(person, fingerprint, language_code)
        self.places_section = PlacesSection()
        self.keys_section = KeysSection()
        self.join = JoinView()
        self._columns: list[QWidget] = []
        self._scrolls: list[ScrollColumn] = []
        self._stack = QStackedWidget()
        self._stack.addWidget(
            self._scrolled(self.notebook_section, self.places_section, self.window_section, self.keys_section)
        )
        self._stack.addWidget(self._scrolled(self.join))
        self.body.addWidget(self._stack)
        self.join.back_requested.connect(self.show_settings)
        self.join.trust.appeared.connect(self.show_trust)
        theme.current().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    @property
    def is_joining(self) -> bool:
        """Whether the steps of joining are shown."""
        return self._stack.currentIndex() == 1

    def show_record(self, record: str) -> None:
        """Open the part that was asked for by name."""
        if record == JOIN:
            self.show_join()

    def show_join(self) -> None:
        """Show the two steps of joining."""
        self._stack.setCurrentIndex(1)
        self._retranslate()
        self.join.roles.setFocus()

    def show_settings(self) -> None:
        """Show the settings again."""
        self._stack.setCurrentIndex(0)
        self._retranslate()
        self.notebook_section.join.setFocus()

    def opened(self) -> None:
        """Begin at the top."""
        if not self.is_joining:
            self.notebook_section.join.setFocus()
            self._scrolls[0].verticalScrollBar().setValue(0)

    def show_trust(self) -> None:
        """Bring the fingerprint to be compared into view."""
        # Its height is known only after the layout has run.
        QTimer.singleShot(0, self, lambda: self._scrolls[1].ensureWidgetVisible(self.join.trust))

    def step_back(self) -> bool:
        """Go back from joining."""
        if self.is_joining:
            self.show_settings()
            return True
        return False

    def _scrolled(self, *parts: QWidget) -> ScrollColumn:
        scroll = ScrollColumn()
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, tokens.SMALL, 0, tokens.LARGE)
        inside.setSpacing(tokens.HUGE + tokens.SMALL)
        for part in parts:
            inside.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(column)
        line.addStretch(1)
        scroll.body.addLayout(line)
        self._columns.append(column)
        self._scrolls.append(scroll)
        return scroll

    def _measure(self) -> None:
        for column in self._columns:
            column.setFixedWidth(theme.current().px(_COLUMN_PX))

    def _retranslate(self) -> None:
        self.set_title(translate("SettingsPage", "Settings"))
        self.set_count(translate("SettingsPage", "Join an organisation") if self.is_joining else "")
