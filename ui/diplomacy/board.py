"""Diplomacy of an engagement: how it came to the table, the acts, the campaigns, what is said.

Owns the board. It refuses to say that an act opened talks: a person says it,
and everything else only came before.

Source: brief S-01, S-02, S-07, S-32, S-33, S-61 to S-77, S-142 to S-151, S-161, S-162.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from hdfield.model.inducements import DiplomacyAction
from hdfield.rules.diplomacy import Campaign, FirstContact, campaigns, first_contact
from hdfield.rules.harm import HarmTotal, harm_of
from hdfield.services.harm_reports import losses
from ui.commands import Command
from ui.diplomacy.asks import REPRESENT, REPUTATION, action_spec
from ui.diplomacy.cells import DiplomacyWords
from ui.dossier.board import Board
from ui.dossier.card import RecordCard
from ui.dossier.cells import CellGrid
from ui.forms.words import Words
from ui.language import translate
from ui.principles.review_form import ReviewForm
from ui.principles.review_way import ReviewWay
from ui.widgets.button import Button
from ui.widgets.section import Section
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import EngagementFile

ACTS: Final = "acts"
_LEGITIMISING: Final = "trig.legitimising"
_AT_MOST: Final = 12
"""Campaigns, and lines that are said, shown beside the list of acts: the newest."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the board shows.

    Attributes:
        harm: What the obstacles of each campaign cost, by the campaign.
        said: Acts that hold a line, whole.
    """

    file: EngagementFile
    contact: FirstContact
    campaigns: tuple[Campaign, ...]
    harm: Mapping[str, HarmTotal]
    said: tuple[DiplomacyAction, ...]


class DiplomacyBoard(Board):
    """The board.

    Attributes:
        table: How it came to the first direct contact.
        campaigns: Acts against a rule, and what stands behind each.
        said: What is said in public, act by act.
        review, way: A principle review in place, and the way to it from the form of an act.
        to_acts: The way to all acts, across engagements.
    """

    KEY = "diplomacy"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._held: Held | None = None
        self._words = DiplomacyWords(self.wording, workspace)
        self.table, self.campaigns, self.said = Section(), Section(), Section()
        self.table_cells, self.campaign_cells, self.said_cells = CellGrid(), CellGrid(), CellGrid()
        self.before = Words("", "soft")
        self.review = ReviewForm(workspace, self.wording, f"engagements.{self.KEY}.review")
        self.to_acts = Button("", "quiet", "list")
        self._build()
        self.retranslate()

    # -- reading ------------------------------------------------------------------
    def read(self, session: Session, record: str) -> Held:
        """Read the file, how it came to the table, the campaigns and what is said."""
        file = session.dossier.of(record)
        view = session.signs.view(file)
        today = self.workspace.clock().date()
        cost = {one.obstacle: one for one in losses(file.of("obstacle"), file.of("law"), today)}
        found = campaigns(view)[:_AT_MOST]
        return Held(
            file,
            first_contact(view),
            found,
            {one.act: harm_of(cost[key] for key in one.obstacles if key in cost) for one in found},
            tuple(_said(session, file)),
        )

    def show_read(self, held: Held) -> None:
        """Show it."""
        self._held = held
        self.show_file(held.file)
        self._show_cells()

    # -- what the page asks ---------------------------------------------------------
    def leave(self) -> None:
        """Close the review, too."""
        super().leave()
        self.review.hide()

    def commands(self) -> Sequence[Command]:
        """Offer all acts beside what the section offers."""
        return [
            *super().commands(),
            Command("diplomacy.acts", self.to_acts.text(), self._go_to_acts, icon="list"),
        ]

    def step_back(self) -> bool:
        """Close what is open."""
        if not self.review.isHidden():
            self.review.step_back()
            return True
        return super().step_back()

    def go_on(self, key: str, draft: Mapping[str, Any]) -> None:
        """Show what was typed before the notebook was locked."""
        if key == "review":
            self.review.open_draft(draft)
            return self.unfolded.emit(self.review)
        super().go_on(key, draft)

    def dress_card(self, card: RecordCard) -> None:
        """Say what an act still waits for, and offer the review that is lacking."""
        record = card.record
        if not isinstance(record, DiplomacyAction) or record.status == "dropped":
            return
        if (
            record.kind == REPRESENT
            and record.consent is None
            and "inner" not in card.opened.view.heads[0].closed
        ):
            words = translate("Diplomacy", "Speaking for a community waits for what it agreed to.")
            card.body.addWidget(Words(words, "strong"))
        if record.kind == REPUTATION and record.review is None:
            words = translate("Diplomacy", "What shapes another's name waits for a decided principle review.")
            card.body.addWidget(Words(words, "strong"))
            begin = Button(translate("Diplomacy", "Begin the review"), "plain", "law")
            begin.clicked.connect(lambda: self._begin_review(record.id or ""))
            card.buttons.add_part(begin)

    def retranslate(self) -> None:
        """Say everything of the board anew."""
        self.table.say(translate("Diplomacy", "How it came to the table"))
        self.campaigns.say(translate("Diplomacy", "Campaigns against rules"))
        self.said.say(translate("Diplomacy", "What is said in public"))
        self.before.setText(
            translate("Diplomacy", "Coming before is not opening: what an act opened, a person says.")
        )
        self.to_acts.setText(translate("Diplomacy", "All diplomatic acts"))
        if self._held is not None:
            self._show_cells()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        for section, cells in (
            (self.table, self.table_cells),
            (self.campaigns, self.campaign_cells),
            (self.said, self.said_cells),
        ):
            section.body.addWidget(cells)
            cells.go_requested.connect(self._go)
        self.table.body.addWidget(self.before)
        self.column.addWidget(self.table)
        acts = self.add_section(action_spec(self.wording.today))
        acts.head.addWidget(self.to_acts)
        self.way = ReviewWay(acts, self.review, lambda: self._begin_review(""))
        for part in (self.review, self.campaigns, self.said):
            self.column.addWidget(part)
        self.to_acts.clicked.connect(self._go_to_acts)
        for closed in (self.review.stepped_back, self.review.given_up):
            closed.connect(self._review_closed)
        self.review.saved.connect(lambda _record: self._review_closed())

    def _show_cells(self) -> None:
        assert self._held is not None
        held = self._held
        self.table_cells.show_cells(self._words.table(held.file, held.contact))
        self.before.setVisible(bool(held.contact.acts or held.contact.inducements))
        campaigning = self._words.campaigns(held.file, held.campaigns, held.harm)
        self.campaigns.setVisible(bool(campaigning))
        self.campaign_cells.show_cells(campaigning)
        said = self._words.said(held.said)
        self.said.setVisible(bool(said))
        self.said_cells.show_cells(said)

    def _go(self, room: str, record: str) -> None:
        """Open what lies on this board here, and go to anything else."""
        if record in self.sections["diplomacy_action"].ids():
            self.open_record(record)
        else:
            self.workspace.open_requested.emit(room, record)

    def _go_to_acts(self) -> None:
        self.workspace.open_requested.emit(ACTS, "")

    def _begin_review(self, act: str) -> None:
        self.review.engagement = self.engagement
        self.review.begin(_LEGITIMISING, act)
        self.unfolded.emit(self.review)

    def _review_closed(self) -> None:
        if self.way.is_writing():
            return self.way.setFocus()
        section = self.sections["diplomacy_action"]
        if section.card is not None:
            section.card.take_focus()
        else:
            section.add_chip.setFocus()


def _said(session: Session, file: EngagementFile) -> Iterator[DiplomacyAction]:
    """Read the newest acts that hold a line; what a newer program wrote is left to its row."""
    acts = (line for line in file.of("diplomacy_action") if line.line.get("status") != "dropped")
    for line in islice((one for one in acts if "line" in one.line.get("written", ())), _AT_MOST):
        record = session.records.view(line.id).heads[0].record
        if isinstance(record, DiplomacyAction):
            yield record


def build(workspace: Workspace) -> DiplomacyBoard:
    """Make the board; the engagement's page calls it when it is first shown."""
    return DiplomacyBoard(workspace)
