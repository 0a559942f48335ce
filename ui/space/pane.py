"""The conditions for talks on a day: how openly one may meet, and what it rests on.

Owns how they are laid out. It refuses to ask: it is given a frozen answer and
says which record a person wants to see.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.services.negotiation_space import Space
from ui import tokens
from ui.language import translate
from ui.space.contact import ContactCard
from ui.space.rows_part import RowsPart, Told
from ui.space.words import SpaceWords
from ui.widgets.scroll import ScrollColumn


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
        lists: list[tuple[str, str, list[Told], str]] = [
            (
                "laws",
                translate("Space", "Laws and rules in force"),
                [(say.law(law), say.below_law(law)) for law in space.laws],
                translate(
                    "Space",
                    "None of this day is written down. Laws are added in an engagement.",
                ),
            ),
            (
                "exemptions",
                translate("Space", "Exemptions and their limits"),
                [(say.exemption(one), say.limits(one.line)) for one in space.exemptions],
                translate("Space", "None asked for and none had."),
            ),
            (
                "campaigns",
                translate("Space", "What is being done about the rules"),
                [(say.campaign(one), say.below_campaign(one)) for one in space.campaigns],
                translate("Space", "No campaign and no lobbying is written down."),
            ),
            (
                "listings",
                translate("Space", "Listings"),
                [(say.fact(fact), say.below_fact(fact)) for fact in space.listings],
                translate("Space", "Nobody is on a formal list, as far as is written down."),
            ),
            (
                "labels",
                translate("Space", "Labels, which are no listings"),
                [(say.fact(fact), say.below_fact(fact)) for fact in space.labels],
                translate("Space", "Nobody is called anything, as far as is written down."),
            ),
            (
                "pending",
                translate("Space", "Announced, not in force"),
                [(say.fact(fact), say.below_fact(fact)) for fact in space.pending],
                translate("Space", "No designation is pending, as far as is written down."),
            ),
        ]
        for name, heading, told, nothing in lists:
            names[name].show_rows(heading, say.number(len(told)), told, nothing)
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
                part.row_opened.connect(self._open)
                side.addWidget(part)
            side.addStretch(1)
            sides.addLayout(side, 1)
        self.body.addLayout(sides)

    def _open(self, record: str) -> None:
        self.record_requested.emit(self._kinds.get(record, ""), record)
