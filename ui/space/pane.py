"""The conditions for talks on a day: how openly one may meet, and what it rests on.

Owns how they are laid out. It refuses to ask: it is given a frozen answer and
says which record a person wants to see.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.services.negotiation_space import Space
from ui import tokens
from ui.actors.short_list import ShortList
from ui.actors.words import Words
from ui.language import translate
from ui.space.contact import ContactCard
from ui.space.words import SpaceWords
from ui.widgets.row_parts import Row
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section


class RowsPart(QWidget):
    """One headed list.

    Attributes:
        list: Its rows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = Section()
        self.list = ShortList()
        self._nothing = Words("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._section)
        self._section.body.addWidget(self.list)
        self._section.body.addWidget(self._nothing)

    def show_rows(self, heading: str, count: str, rows: list[Row], nothing: str) -> None:
        """Show rows under a heading, or what it means that there are none."""
        self._section.say(heading, count if rows else "")
        self.list.setAccessibleName(heading)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not rows)


class SpacePane(ScrollColumn):
    """The conditions for talks on a day.

    Attributes:
        contact: How openly one may meet.
        parts: The lists by name.

    Signals:
        record_requested: (kind, record id) Go there.
    """

    record_requested = Signal(str, str)

    def __init__(self, words: SpaceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.contact = ContactCard(words)
        self.parts = {
            name: RowsPart() for name in ("laws", "exemptions", "campaigns", "listings", "labels", "pending")
        }
        self._kinds: dict[str, str] = {}
        self._build()

    def show_space(self, space: Space, *, of_engagement: bool) -> None:
        """Show the conditions of a day."""
        self.contact.show_space(space, of_engagement=of_engagement)
        say, names = self._words, self.parts
        lists: list[tuple[str, str, list[Row], str]] = [
            (
                "laws",
                translate("Space", "Laws and rules in force"),
                [say.law(law) for law in space.laws],
                translate(
                    "Space",
                    "None of this day is written down. Laws are added in an engagement.",
                ),
            ),
            (
                "exemptions",
                translate("Space", "Exemptions and their limits"),
                [say.exemption(one) for one in space.exemptions],
                translate("Space", "None asked for and none had."),
            ),
            (
                "campaigns",
                translate("Space", "What is being done about the rules"),
                [say.campaign(one) for one in space.campaigns],
                translate("Space", "No campaign and no lobbying is written down."),
            ),
            (
                "listings",
                translate("Space", "Listings"),
                [say.fact(fact) for fact in space.listings],
                translate("Space", "Nobody is on a formal list, as far as is written down."),
            ),
            (
                "labels",
                translate("Space", "Labels, which are no listings"),
                [say.fact(fact) for fact in space.labels],
                translate("Space", "Nobody is called anything, as far as is written down."),
            ),
            (
                "pending",
                translate("Space", "Announced, not in force"),
                [say.fact(fact) for fact in space.pending],
                translate("Space", "No designation is pending, as far as is written down."),
            ),
        ]
        for name, heading, rows, nothing in lists:
            names[name].show_rows(heading, say.number(len(rows)), rows, nothing)
        self._kinds = {
            line.id: line.kind for line in (*space.laws, *space.listings, *space.labels, *space.pending)
        }
        self._kinds |= {one.line.id: one.line.kind for one in space.exemptions}
        self._kinds |= {one.line.id: one.line.kind for one in space.campaigns}

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        self.body.setSpacing(tokens.WIDE)
        self.body.addWidget(self.contact)
        sides = QHBoxLayout()
        sides.setSpacing(tokens.WIDE)
        for names in (("laws", "exemptions", "campaigns"), ("listings", "labels", "pending")):
            side = QVBoxLayout()
            side.setSpacing(tokens.WIDE)
            for name in names:
                part = self.parts[name]
                part.list.row_opened.connect(self._open)
                side.addWidget(part)
            side.addStretch(1)
            sides.addLayout(side, 1)
        self.body.addLayout(sides)

    def _open(self, record: str) -> None:
        self.record_requested.emit(self._kinds.get(record, ""), record)
