"""Obstacles and law of an engagement: what stands in the way, what the law says, what it cost.

Owns the board: how openly one may meet today, then obstacles, legal checks,
laws and exemptions. Nothing on it stands before a person who writes an
encounter down.

Source: brief S-34..S-48, S-112, S-113, S-141..S-151; docs/engagements.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from hdfield.model.obstacles import LegalCheck
from hdfield.services.harm_reports import HarmReport
from hdfield.services.legal_checks import CheckReport
from hdfield.services.negotiation_space import Space, Wanted
from ui import tokens
from ui.commands import Command
from ui.direction import against, isolated
from ui.dossier.board import Board
from ui.dossier.card import RecordCard
from ui.dossier.words import text_of
from ui.field_words import listed
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.obstacles import checks, obstacles
from ui.obstacles.besides import dress
from ui.obstacles.laws import EXEMPTION, LAW
from ui.space.contact import ContactCard
from ui.space.words import SpaceWords
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.row_parts import Row
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import EngagementFile, Line


_TERMS: Final = 6
_ORDER: Final = {"open": 0, "reopened": 0, "being_worked": 0, "eased": 1, "accepted": 2, "cleared": 3}


@dataclass(frozen=True, slots=True)
class Held:
    """What the board shows.

    Attributes:
        checks: What legal checks are worth today.
        laws: All there are: a law counts wherever it was written down.
        exemptions: Of the engagement's actors, and of nobody in particular.
        actions: What is being done about obstacles, in any talks.
        harm: What the rules have cost, in any talks.
    """

    file: EngagementFile
    checks: CheckReport
    space: Space
    laws: tuple[Line, ...]
    exemptions: tuple[Line, ...]
    actions: tuple[Line, ...]
    harm: HarmReport


class ObstaclesBoard(Board):
    """The board.

    Attributes:
        contact: How openly one may meet today.
        to_space, to_harm: The ways to the negotiation space and to what the rules have cost.
        unchecked: On whom no legal check is written down.
        terms: What is agreed already and the rules in force bear on.
    """

    KEY = "obstacles"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._held: Held | None = None
        self._checks = checks.NOTHING
        self._space: Space | None = None
        self.contact = ContactCard(SpaceWords(self.wording), is_brief=True)
        self.to_space, self.to_harm = (
            Button("", "quiet", "law").flushed(),
            Button("", "quiet", "list").flushed(),
        )
        self.unchecked = Words("", "soft")
        self._terms_caption, self.terms = Label("", "caption"), Flow(gap=tokens.MEDIUM)
        self._build()
        self.retranslate()

    # -- reading ------------------------------------------------------------------
    def read(self, session: Session, record: str) -> Held:
        """Read the file, what checks are worth, and the conditions of today."""
        today = self.workspace.clock().date()
        file = session.dossier.of(record)
        actors = set(file.engagement.actors if file.engagement else ())
        own = {line.id for line in file.of("exemption")}
        return Held(
            file,
            session.legal_checks.of(today, record),
            session.space.space(Wanted(engagement=record), today),
            session.dossier.lines_of("law"),
            tuple(
                line
                for line in session.dossier.lines_of("exemption")
                if line.id in own or line.line.get("actor") in {None, *actors}
            ),
            session.dossier.lines_of("diplomacy_action"),
            session.harms.of(today),
        )

    def show_read(self, held: Any) -> None:
        """Show what was read."""
        self._held, self._checks, self._space = held, held.checks, held.space
        unsettled = sorted(held.file.of("obstacle"), key=_settledness)
        lines = {"law": held.laws, "exemption": held.exemptions, "obstacle": tuple(unsettled)}
        for kind, section in self.sections.items():
            section.show_lines(self.engagement, lines.get(kind, held.file.of(kind)))
        self.retranslate()

    # -- what a record may do besides ------------------------------------------------
    def dress_card(self, card: RecordCard) -> None:
        """Say besides: why a check no longer counts, who works on an obstacle, what a law has cost."""
        if self._held is None:
            return
        if isinstance(card.record, LegalCheck):
            record = card.record
            for words in checks.causes_of(record.id or "", self._checks, self.wording):
                card.body.addWidget(Words(words, "strong"))
            renew = Button(translate("Obstacles", "Write the next check"), "plain", "plus")
            renew.clicked.connect(lambda: self.renew(record))
            card.buttons.add_part(renew)
        else:
            dress(card, self._held.actions, self._held.file.meetings, self._held.harm, self.wording)

    def renew(self, check: LegalCheck) -> None:
        """Begin the check that follows one, with what stays the same."""
        self.sections["legal_check"].add(
            {
                "actor": check.actor,
                "jurisdictions": list(check.jurisdictions),
                "laws": list(check.laws),
                "exemptions": list(check.exemptions),
                "renews": check.id,
            }
        )

    def commands(self) -> Sequence[Command]:
        """Offer the two pages beside what the sections offer."""
        return [
            *super().commands(),
            Command("obstacles.space", self.to_space.text(), self._go_to_space, icon="law"),
            Command("obstacles.harm", self.to_harm.text(), self._go_to_harm, icon="list"),
        ]

    def retranslate(self) -> None:
        """Set the words above the sections again."""
        self.to_space.setText(translate("Obstacles", "Negotiation space"))
        self.to_harm.setText(translate("Obstacles", "What the rules have cost"))
        if self._space is not None:
            self.contact.show_space(self._space, of_engagement=True)
        self._show_terms()
        names = listed(isolated(self.wording.called(actor)) for actor in self._checks.unchecked)
        words = translate("Obstacles", "No legal check is written down for: %1")
        self.unchecked.setText(words.replace("%1", names))
        self.unchecked.setVisible(bool(names))

    # -- inside -----------------------------------------------------------------
    def _show_terms(self) -> None:
        """Name the terms that are agreed and that the law is to be looked at for."""
        held, buttons = self._held, list[QWidget]()
        for line in held.file.of("agreement_term") if held else ():
            if held and line.line.get("kind") in held.space.terms:
                words = text_of(line) or self.wording.label("term_kind", line.line.get("kind"))
                words = against(words, self.layoutDirection())
                button, record = Button(words, "quiet", "forward").flushed(), line.id
                button.clicked.connect(
                    lambda _checked=False, record=record: self.workspace.open_requested.emit(
                        "engagements", record
                    )
                )
                buttons.append(button)
        self.terms.set_parts(buttons[:_TERMS])
        self._terms_caption.setText(
            translate("Obstacles", "Agreed already, and touched by the rules in force")
        )
        for part in (self._terms_caption, self.terms):
            part.setVisible(bool(buttons))

    def _build(self) -> None:
        today, ways = self.wording.today, Flow(gap=tokens.MEDIUM)
        ways.set_parts([self.to_space, self.to_harm])
        for part in (self._terms_caption, self.terms, ways):
            self.contact.body.addWidget(part)
        self.column.addWidget(self.contact)
        for spec in (obstacles.spec(today), checks.spec(self._check_row, today), LAW, EXEMPTION):
            self.add_section(spec)
        self.sections["legal_check"].body.addWidget(self.unchecked)
        self.to_space.clicked.connect(self._go_to_space)
        self.to_harm.clicked.connect(self._go_to_harm)

    def _check_row(self, line: Line, say: Wording) -> Row:
        return checks.row_of(line, self._checks, say)

    def _go_to_space(self) -> None:
        self.workspace.open_requested.emit("space", self.engagement)

    def _go_to_harm(self) -> None:
        self.workspace.open_requested.emit("space", "harm")


def _settledness(line: Line) -> int:
    """Give the place of an obstacle among others: what is open before what is settled, else the newest first."""
    return _ORDER.get(line.line.get("status", ""), 0)


def build(workspace: Workspace) -> ObstaclesBoard:
    """Make the board; the engagement's page calls it when it is first shown."""
    return ObstaclesBoard(workspace)
