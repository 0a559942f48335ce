"""A paper seen inside the program, and released or kept back, in a dialog of its own.

Owns the picture's size on the screen and the question before a release. The
picture exists here only, in memory, and goes with the dialog.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from hdfield.services.papers import PaperLine
from ui import theme, tokens
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.notice import Notice

_STEP: Final = 1.25
_LEAST, _MOST = 0.1, 4.0
_VIEW: Final = QSize(760, 440)
_PAGE: Final = 60


class PaperDialog(Dialog):
    """One paper.

    Args:
        line: As the list shows it.
        title: What it is called.
        words: A quiet line: its state and size.

    Signals:
        release_requested: It may leave from now on.
        withdraw_requested: It stays on this device again.
    """

    release_requested = Signal()
    withdraw_requested = Signal()

    def __init__(self, line: PaperLine, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._title, self._line_words = title, words
        self._image = QImage()
        self._zoom = 0.0
        self._is_asking = False
        self.notice = Notice()
        self._picture = Label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self._sizes = QHBoxLayout()
        self.fit, self.whole = Button("", "quiet", "fit"), Button("", "quiet")
        self.closer, self.wider = Button("", "quiet", "plus"), Button("", "quiet", "minus")
        self._build()
        self._retranslate()

    def show_picture(self, image: QImage) -> None:
        """Show the picture, fitted to the window."""
        self._image = image
        self.area.show()
        for button in (self.fit, self.whole, self.closer, self.wider):
            button.show()
        self.area.setFocus()
        self.set_zoom(0.0)

    def show_trouble(self, happened: str, more: str) -> None:
        """Say why nothing is to be seen."""
        self.notice.say("unknown", happened, more, closable=False)

    @property
    def zoom(self) -> float:
        """Give how many points of the screen one of the picture takes; 0 for fitted."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the picture larger or smaller; 0 fits it to the window."""
        self._zoom = min(max(zoom, _LEAST), _MOST) if zoom else 0.0
        if self._image.isNull():
            return
        factor = self._zoom or self._fitting()
        size = self._image.size() * factor
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        ratio = self.devicePixelRatioF()
        shown = self._image.scaled(size * ratio, keep, smooth)
        shown.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(shown))
        self._picture.resize(size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted picture fitted."""
        super().resizeEvent(event)
        if not self._zoom:
            QTimer.singleShot(0, self, lambda: self.set_zoom(self._zoom))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the keys of size, and the arrows wherever the focus is."""
        bars = self.area.horizontalScrollBar(), self.area.verticalScrollBar()
        moves = {
            Qt.Key.Key_Left: (bars[0], -_PAGE),
            Qt.Key.Key_Right: (bars[0], _PAGE),
            Qt.Key.Key_Up: (bars[1], -_PAGE),
            Qt.Key.Key_Down: (bars[1], _PAGE),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._enlarge(_STEP)
        elif key == Qt.Key.Key_Minus:
            self._enlarge(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.set_zoom(0.0)
        elif key == Qt.Key.Key_1:
            self.set_zoom(1.0)
        elif key in moves:
            bar, step = moves[key]
            bar.setValue(bar.value() + step)
        elif key == Qt.Key.Key_Escape and self._is_asking:
            self._ask(asking=False)
        else:
            super().keyPressEvent(event)

    # -- inside ---------------------------------------------------------------
    def _build(self) -> None:
        look = theme.current()
        self.area.setWidget(self._picture)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setMinimumSize(QSize(look.px(_VIEW.width()), look.px(_VIEW.height())))
        self.area.hide()
        self.body.addWidget(self.notice)
        self.body.addWidget(self.area, 1)
        self._sizes.setSpacing(tokens.SMALL)
        for button in (self.fit, self.whole, self.closer, self.wider):
            self._sizes.addWidget(button)
            button.hide()
        self._sizes.addStretch(1)
        self.body.addLayout(self._sizes)
        self.fit.clicked.connect(lambda: self.set_zoom(0.0))
        self.whole.clicked.connect(lambda: self.set_zoom(1.0))
        self.closer.clicked.connect(lambda: self._enlarge(_STEP))
        self.wider.clicked.connect(lambda: self._enlarge(1 / _STEP))
        self.release = self.add_button(Button("", "plain", "outbox"))
        self.withdraw = self.add_button(Button("", "plain", "lock"))
        self.not_now = self.add_button(Button("", "plain"))
        self.sure = self.add_button(Button("", "primary", "outbox"))
        self.close_button = self.add_closing_button()
        self.release.clicked.connect(lambda: self._ask(asking=True))
        self.withdraw.clicked.connect(self.withdraw_requested)
        self.not_now.clicked.connect(lambda: self._ask(asking=False))
        self.sure.clicked.connect(self.release_requested)
        self._show_buttons()

    def _fitting(self) -> float:
        room, size = self.area.maximumViewportSize(), self._image.size()
        return min(room.width() / size.width(), room.height() / size.height(), 1.0)

    def _enlarge(self, factor: float) -> None:
        self.set_zoom((self._zoom or self._fitting()) * factor)

    def _ask(self, *, asking: bool) -> None:
        self._is_asking = asking
        self._show_buttons()
        self._retranslate()
        QTimer.singleShot(0, self, lambda: self.set_zoom(self._zoom))
        (self.not_now if asking else self.release).setFocus()

    def _show_buttons(self) -> None:
        line, asking = self._line, self._is_asking
        self.release.setVisible(line.state == "own" and line.is_here and not asking)
        self.withdraw.setVisible(line.state == "released")
        for button in (self.not_now, self.sure):
            button.setVisible(asking)
        self.close_button.setVisible(not asking)

    def _retranslate(self) -> None:
        super()._retranslate()
        if self._is_asking:
            self.set_heading(
                translate("PaperDialog", "Release this paper?"),
                translate(
                    "PaperDialog",
                    "The paper and its caption then leave with the next bundles to your team and to "
                    "coordinators who receive this record; nobody else gets them. Once sealed to somebody, it "
                    "cannot be taken back.",
                ),
            )
        else:
            self.set_heading(self._title, self._line_words)
        self.release.setText(translate("PaperDialog", "Release…"))
        self.sure.setText(translate("PaperDialog", "Release"))
        self.not_now.setText(translate("PaperDialog", "Not now"))
        self.withdraw.setText(translate("PaperDialog", "Keep on this device again"))
        self.fit.setText(translate("PaperDialog", "Fit"))
        self.whole.setText(translate("PaperDialog", "100 %"))
        self.closer.setText(translate("PaperDialog", "Closer"))
        self.wider.setText(translate("PaperDialog", "Wider"))
        self.area.setAccessibleName(translate("PaperDialog", "The paper"))
        self._picture.setAccessibleName(self._title)
