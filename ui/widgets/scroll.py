"""A column that scrolls up and down when it is taller than its place.

Owns the scroll bar and the width. Every page or pane whose height depends on
what a person wrote stands in one, so that nothing is ever squeezed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.direction import RTL


class ScrollColumn(QScrollArea):
    """A scrolling column.

    Attributes:
        body: Layout for what is in the column; it ends with a stretch.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("surface", "plain")
        self._column = column = QVBoxLayout(inside)
        column.setSpacing(0)
        self._turn()
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens.MEDIUM)
        column.addLayout(self.body)
        column.addStretch(1)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """Be wide enough for what is inside: there is no sideways scrolling."""
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(width, 2 * tokens.TARGET)

    def see(self, part: QWidget) -> None:
        """Bring a part into view; one taller than the window is read from its top, below the row it opened under.

        The focus stays in sight: it may stand at what is wrong, far below that top.
        """
        inside = self.widget()
        if inside is None or not inside.isAncestorOf(part):
            return
        # With its margins, or Qt shows its middle and neither end.
        if part.height() + 2 * tokens.WIDE < self.viewport().height():
            return self.ensureWidgetVisible(part, 0, tokens.WIDE)
        top = part.mapTo(inside, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - theme.current().px(tokens.ROW_HEIGHT) - tokens.TINY)
        focus = QApplication.focusWidget()
        if focus is not None and focus is not part and part.isAncestorOf(focus):
            # With what is said under it, and no notice over it.
            self.ensureWidgetVisible(focus, 0, 4 * tokens.TARGET)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the margins with the window; Qt turns only what stands between them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        # Room for the focus ring at the leading edge, for the bar at the trailing one.
        lead, trail = tokens.TINY, tokens.MEDIUM
        left, right = (trail, lead) if self.layoutDirection() == RTL else (lead, trail)
        self._column.setContentsMargins(left, 0, right, tokens.MEDIUM)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when what is inside needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def bring_into_sight(part: QWidget) -> None:
    """Scroll the column around a part until the part is seen, as soon as what changed is laid out.

    For what is said far from where the person looks: a refusal below a long form would be no answer to a key.
    """

    def see() -> None:
        around = part.parentWidget()
        while around is not None and not isinstance(around, ScrollColumn):
            around = around.parentWidget()
        if around is not None and part.isVisible():
            # What is said at the bottom of the window lies over the last lines of the column.
            around.ensureWidgetVisible(part, 0, 3 * tokens.TARGET)

    QTimer.singleShot(0, part, see)
