"""The board of mandate and red lines: what may be agreed, what is not given, and whether it held.

Owns the two ends of a mandate: who issues it and who acknowledges it. It refuses
to stop anyone from writing: a missing mandate is shown and blocks nothing.

Source: domain 3.2, 3.4, 3.5 rule 8; brief S-131, S-136.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hdfield.errors import FieldError
from hdfield.model.mandate import Mandate
from hdfield.services.editing import edited
from ui.dossier.board import Board
from ui.dossier.card import RecordCard
from ui.language import translate
from ui.lines.mandate import MANDATE
from ui.lines.red_lines import EVENT, OURS, THEIRS
from ui.widgets.button import Button
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.services.dossier import EngagementFile

_THEIRS: Final = "theirs"


class LinesBoard(Board):
    """The board."""

    KEY = "lines"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.mandates = self.add_section(MANDATE)
        self.ours = self.add_section(OURS)
        self.events = self.add_section(EVENT)
        self.theirs = self.add_section(THEIRS, key=_THEIRS)

    def show_file(self, file: EngagementFile) -> None:
        """Give each section its lines; lines of theirs stand apart from ours."""
        lines = file.of(OURS.kind)
        self.mandates.show_lines(self.engagement, file.of(MANDATE.kind))
        self.ours.show_lines(self.engagement, [line for line in lines if not line.line.get("theirs")])
        self.theirs.show_lines(self.engagement, [line for line in lines if line.line.get("theirs")])
        self.events.show_lines(self.engagement, file.of(EVENT.kind))
        actors = file.engagement.actors if file.engagement else ()
        self.theirs.presets = {"theirs": actors[0]} if len(actors) == 1 else {}

    def dress_card(self, card: RecordCard) -> None:
        """Offer each end of a mandate its own step, and a line what happened to it."""
        record = card.record
        if not card.is_editable:
            return
        if isinstance(record, Mandate):
            if record.status == "draft":
                self._offer(card, translate("Lines", "Issue it"), self._issued())
            elif record.status == "issued" and record.issued_by != self.workspace.person:
                self._offer(card, translate("Lines", "I acknowledge it"), self._acknowledged())
        elif card.opened.view.kind == OURS.kind and not getattr(record, "theirs", None):
            button = Button(translate("Lines", "Say what happened to it"), "plain", "shield")
            line = card.opened.view.id
            button.clicked.connect(lambda: self.events.add({"red_line": line}))
            card.buttons.add_part(button)

    # -- inside -----------------------------------------------------------------
    def _issued(self) -> dict[str, str]:
        return {"status": "issued", "issued_by": self.workspace.person, "issued_on": self.wording.today()}

    def _acknowledged(self) -> dict[str, str]:
        today = self.wording.today()
        return {"status": "acknowledged", "acknowledged_by": self.workspace.person, "acknowledged_on": today}

    def _offer(self, card: RecordCard, words: str, changes: dict[str, Any]) -> None:
        button = Button(words, "plain", "check")
        button.clicked.connect(lambda: self._change(card, changes))
        card.buttons.add_part(button)

    def _change(self, card: RecordCard, changes: dict[str, Any]) -> None:
        assert card.record is not None
        record = edited(card.record, changes)

        def refused(error: FieldError) -> None:
            words = said(error)
            card.say_trouble(f"{words.happened} {words.todo}")

        self.workspace.change(self, lambda session: session.records.save(record), None, refused)


def build(workspace: Workspace) -> LinesBoard:
    """Make the board; the engagement's page calls it when it is first shown."""
    return LinesBoard(workspace)
