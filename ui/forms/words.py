"""Wrapping words for cards that stand in columns.

Owns one label. Where every layout from the scroll area down knows that height
depends on width, the layouts do it right by themselves and in one pass; a
height fixed at each resize, as ``Label`` does it for other places, made 40
rows in three columns take five passes and keep heights of widths gone by.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.label import Kind, Label


class Words(Label):
    """A label that wraps and leaves its height to the layouts.

    Args:
        text: The window's own words.
        kind: The look.
    """

    def __init__(self, text: str = "", kind: Kind = "base", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, wraps=True, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for one line: what Qt would ask for at a width of its own left room below a column."""
        return self.minimumSizeHint()

    def _fit(self) -> None:
        """Fix no height."""
