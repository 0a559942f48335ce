"""One line a person a bundle is for: how much waits, and what they can read."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from hdfield.services.exchange_views import Waiting
from ui import tokens
from ui.direction import isolated
from ui.icons import set_icon
from ui.language import translate
from ui.outbox import wording
from ui.widgets.label import Label


class PersonLine(QWidget):
    """Says person, role, count, and in one plain line who can read what.

    Args:
        line: From the services.
        lang: Language of the window.
    """

    def __init__(self, line: Waiting, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon = Label()
        if line.urgent:
            set_icon(icon, "warning", "attention")
        else:
            set_icon(icon, "person", "soft" if line.count else "steady")
        waits = (
            wording.records(line.count) if line.count else translate("PersonLine", "has everything sealed")
        )
        parts = [isolated(line.person), wording.role(line.scope, lang), waits]
        if line.urgent:
            parts.insert(0, translate("PersonLine", "%n urgent", "", line.urgent))
        first = Label(" · ".join(parts), "strong")
        second = Label(wording.can_read(line.scope), "small", wraps=True)
        self.setAccessibleName(f"{first.text()}. {second.text()}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SMALL)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(icon, 0, 0)
        grid.addWidget(first, 0, 1)
        grid.addWidget(second, 1, 1)
