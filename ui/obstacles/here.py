"""The obstacles that showed in one encounter, as a section under it.

Owns reading them, and a new one that names the encounter and its talks. It
stands only under encounters of talks: a plain stop at a barrier has none.

Source: brief S-34..S-48; domain 3.2 (Encounter: opens; Obstacle: opened_in).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hdfield.model.encounter import Encounter
from hdfield.model.obstacles import Obstacle
from ui.dossier.asks import KindWords
from ui.dossier.here import RecordsHere
from ui.forms.wording import Wording
from ui.language import translate
from ui.obstacles import obstacles
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import Line

Held = tuple[str, str, tuple["Line", ...]]
"""The engagement of an encounter, its day, and the obstacles that showed in it."""


class ObstaclesHere(RecordsHere):
    """The section.

    Args:
        workspace: The notebook.
        draft: Name of the draft of its form, after the room it stands in.
    """

    ABOUT = "opened_in"
    SHOWN = frozenset({"obstacle", "encounter", "law", "actor"})

    def __init__(self, workspace: Workspace, draft: str, parent: QWidget | None = None) -> None:
        wording = Wording(workspace.language, workspace.clock)
        spec = replace(obstacles.spec(wording.today), words=_words)
        super().__init__(workspace, wording, spec, draft, lead=0, parent=parent)

    def read(self, session: Session, record: str) -> Held:
        """Read the encounter's talks and day, and the obstacles that showed in it."""
        encounter = session.records.current(Encounter, record)
        lines = session.dossier.lines_naming(record, Obstacle.KIND, (self.ABOUT,))
        line = next(iter(session.reading.encounters((record,))), None)
        return next(iter(encounter.engagements), ""), line.day if line else "", lines

    def show_read(self, held: Held) -> None:
        """Show them; a new one names encounter, day and talks."""
        engagement, day, lines = held
        self.section.presets = {"opened_in": self.record, "opened_on": day}
        self.section.show_lines(engagement, lines)
        self.setVisible(bool(engagement or lines))


def _words() -> KindWords:
    """Say it for an encounter; no letter, for the page around has its own."""
    words = obstacles.words()
    return replace(
        words,
        heading=translate("Obstacles", "Obstacles that showed here"),
        add=translate("Obstacles", "An obstacle showed here"),
        letter="",
        nothing="",
    )
