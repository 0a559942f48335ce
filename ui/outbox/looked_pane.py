"""What taking the bundles found would do, before anything is taken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.direction import isolated
from ui.icons import set_icon
from ui.language import translate
from ui.laying import empty
from ui.outbox import wording
from ui.outbox.card import Card
from ui.outbox.models import ExchangeWords
from ui.outbox.receiving import Looked, State
from ui.tokens import Meaning
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.scroll import ScrollColumn
from ui.words import said

_SIGNS: Final[dict[State, tuple[str, Meaning | None]]] = {
    "ready": ("receive", "steady"),
    "waiting": ("clock", "attention"),
    "refused": ("trouble", "trouble"),
    "held": ("check", None),
    "others": ("people", None),
}
_ORDER: Final = tuple(_SIGNS)
_SHORT: Final = 12  # letters of a folder's name, to find it again on the stick
_MOST: Final = 200  # bundles drawn; the rest are counted


class LookedPane(QWidget):
    """A card a bundle, and "take all in" or "not now".

    Signals:
        take_requested: Take all that are ready.
        left: Not now.
    """

    take_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looked: tuple[Looked, ...] = ()
        self._heading = Label("", "heading", wraps=True)
        self._promise = Label("", "soft", wraps=True)
        self._take, self._leave = Button("", "primary", "receive"), Button("", "plain")
        self._scroll = ScrollColumn()
        self._build()

    def show_looked(self, looked: Sequence[Looked], words: ExchangeWords) -> None:
        """Show these, in the language of the moment."""
        self._looked = tuple(looked)
        body = self._scroll.body
        empty(body)
        ours = sorted(
            (one for one in looked if one.state != "others"), key=lambda one: _ORDER.index(one.state)
        )
        for one in ours[:_MOST]:
            body.addWidget(_BundleCard(one, words))
        if len(ours) > _MOST:
            more = translate("LookedPane", "and %n more bundle(s)", "", len(ours) - _MOST)
            body.addWidget(Label(more, "soft"))
        if len(ours) < len(self._looked):
            others = translate(
                "LookedPane",
                "%n bundle(s) for somebody else: pass them on unopened.",
                "",
                len(looked) - len(ours),
            )
            body.addWidget(Label(others, "soft", wraps=True))
        self._say()

    def take_focus(self) -> None:
        """Put the focus on the answer that goes on, or on the one there is."""
        button = self._leave if self._take.isHidden() else self._take
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be answered twice."""
        self._take.setEnabled(not busy)
        self._leave.setEnabled(not busy)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._heading)
        column.addWidget(self._promise)
        column.addWidget(self._scroll, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SMALL)
        buttons.addWidget(self._take)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._take.clicked.connect(self.take_requested)
        self._leave.clicked.connect(self.left)

    def _say(self) -> None:
        ready = sum(one.state == "ready" for one in self._looked)
        found = translate("LookedPane", "%n bundle(s) found", "", len(self._looked))
        self._heading.setText(found)
        self.setAccessibleName(found)
        self._promise.setText(
            translate("LookedPane", "Nothing is taken in yet. You take in all that can be, or none.")
            if ready
            else translate("LookedPane", "There is nothing to take in. Your notes are as they were.")
        )
        self._take.setVisible(ready > 0)
        self._take.setText(
            translate("LookedPane", "Take all %n in", "bundles", ready)
            if ready > 1
            else translate("LookedPane", "Take it in")
        )
        self._leave.setText(
            translate("LookedPane", "Not now") if ready else translate("LookedPane", "Back to what came")
        )


class _BundleCard(Card):
    """One bundle: from whom, what it would do, what is missing, or why it is refused."""

    def __init__(self, one: Looked, words: ExchangeWords) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM)
        across.setSpacing(tokens.MEDIUM)
        across.addWidget(_sign(one), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(tokens.TINY)
        column.addWidget(Label(_title(one, words), "strong", wraps=True))
        for text in _facts(one):
            column.addWidget(Label(text, wraps=True))
        if one.preview is not None and (gap := wording.gap(one.preview)):
            column.addWidget(_attention(gap))
        if one.error is not None:
            column.addWidget(Label(said(one.error).more, "small", wraps=True))
        across.addLayout(column, 1)
        labels = [label.text() for label in self.findChildren(Label)]
        self.setAccessibleName(". ".join(text for text in labels if text))


def _sign(one: Looked) -> QWidget:
    icon_name, meaning = _SIGNS[one.state]
    cell = QWidget()
    cell.setFixedWidth(theme.current().px(180))
    line = QHBoxLayout(cell)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(tokens.SMALL)
    icon = Label()
    set_icon(icon, icon_name, meaning or "soft")
    line.addWidget(icon)
    state = {
        "ready": translate("LookedPane", "can be taken in"),
        "held": translate("LookedPane", "received before"),
        "waiting": translate("LookedPane", "kept, waiting"),
        "refused": translate("LookedPane", "refused"),
        "others": translate("LookedPane", "for somebody else"),
    }
    line.addWidget(Label(state[one.state], "strong", wraps=True), 1)
    return cell


def _title(one: Looked, words: ExchangeWords) -> str:
    who = isolated(one.person) if one.person else translate("LookedPane", "Sender not known")
    parts = [who]
    if one.preview is not None:
        day = words.dates.day_in_line(date.fromisoformat(one.preview.day))
        parts.append(translate("LookedPane", "sealed %1").replace("%1", isolated(day)))
    if one.number:
        parts.append(translate("LookedPane", "bundle %1 for you").replace("%1", str(one.number)))
    else:
        parts.append(isolated(one.path.name[:_SHORT]))
    return " · ".join(parts)


def _facts(one: Looked) -> list[str]:
    if one.error is not None:
        return [said(one.error).happened]
    if one.preview is None or one.state == "held":
        return [translate("LookedPane", "Nothing to do.")]
    facts = [wording.effect(one.preview)]
    if one.preview.conflicts:
        facts.append(
            translate("LookedPane", "Where two versions differ, both are kept until somebody chooses.")
        )
    if one.preview.set_aside:
        facts.append(translate("LookedPane", "What is set aside was not its author's to write."))
    return facts


def _attention(text: str) -> QWidget:
    cell = QWidget()
    line = QHBoxLayout(cell)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(tokens.SMALL)
    icon = Label()
    set_icon(icon, "warning", "attention", tokens.ICON_SMALL)
    line.addWidget(icon)
    line.addWidget(Label(text, wraps=True), 1)
    return cell
