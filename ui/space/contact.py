"""How openly one may meet on a day: the strictest rule, who says so, and the lawful channel.

Owns one card, for the negotiation space and for an engagement. It says what the
rules say and no verdict, and stands in nobody's way.

Source: brief S-36, S-141; domain 4.3 (18).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.services.negotiation_space import Space
from ui import tokens
from ui.forms.words import Words
from ui.icons import set_icon
from ui.language import translate
from ui.laying import empty
from ui.space.words import RULE_SIGNS, SpaceWords
from ui.widgets.label import Label


class ContactCard(QFrame):
    """The card.

    Args:
        words: Says it.
        is_brief: Whether it stands above other things, and is smaller.

    Attributes:
        body: Layout below the words.
    """

    def __init__(self, words: SpaceWords, parent: QWidget | None = None, *, is_brief: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._words = words
        self._asked, self._sign = Label("", "caption"), Label()
        self._rule = Words("", "heading" if is_brief else "title")
        self._by, self._visibility = Words("", "base" if is_brief else "strong"), Words()
        self._terms = Words()
        self._unsure, self._not_ours = Words("", "soft"), Words("", "soft")
        self._channels, self.body = QVBoxLayout(), QVBoxLayout()
        self._build()

    def show_space(self, space: Space, *, of_engagement: bool) -> None:
        """Show the rule of a day; how openly talks are held is said of an engagement."""
        say = self._words
        icon, meaning = RULE_SIGNS.get(space.contact.rule or "", ("unknown", "unknown"))
        set_icon(self._sign, icon, meaning or "soft", tokens.ICON + tokens.TINY)
        self._asked.setText(translate("Space", "How openly one may meet on this day, as the rules have it"))
        self._rule.setText(say.contact(space))
        for label, words in (
            (self._by, say.contact_by(space)),
            (self._visibility, say.visibility(space, of_engagement=of_engagement)),
            (self._terms, say.terms(space)),
            (self._unsure, say.unsure(space)),
        ):
            label.set_content(words)
            label.setVisible(bool(words))
        empty(self._channels)
        for words in say.channels(space):
            channel = Words()
            channel.set_content(words)
            self._channels.addWidget(channel)
        self._not_ours.setText(
            translate(
                "Space",
                "What the rules say, and no verdict. Nothing here keeps anything from being written down.",
            )
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM)
        column.setSpacing(tokens.TINY)
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._rule, 1)
        self._channels.setSpacing(tokens.TINY)
        column.addWidget(self._asked)
        column.addLayout(line)
        column.addWidget(self._by)
        column.addLayout(self._channels)
        for part in (self._visibility, self._terms, self._unsure, self._not_ours):
            column.addWidget(part)
        column.addLayout(self.body)
        self.body.setContentsMargins(0, tokens.SMALL, 0, 0)
