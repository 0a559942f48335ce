"""What happened to red lines in one encounter, as a section under it.

Owns reading it, the lines that were touched and of which nothing is said yet,
and a new event that names the encounter. It stands only where a line was
touched or something is said. It refuses to judge: whoever was there says it.

Source: domain 3.5, rule 8; brief S-131, S-136.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.dossier.asks import KindWords
from ui.dossier.here import RecordsHere
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.lines.red_lines import EVENT
from ui.widgets.button import Button
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import Line
    from hdfield.services.lines import Named


@dataclass(frozen=True, slots=True)
class Held:
    """What is shown: what is said at the encounter, and the lines of which nothing is."""

    lines: tuple[Line, ...]
    untold: tuple[Named, ...]


class LinesHere(RecordsHere):
    """The section.

    Args:
        workspace: The notebook.
        draft: Name of the draft of its form, after the room it stands in.
    """

    ABOUT = "encounter"
    SHOWN = frozenset({"red_line", "red_line_event", "encounter"})

    def __init__(self, workspace: Workspace, draft: str, parent: QWidget | None = None) -> None:
        wording = Wording(workspace.language, workspace.clock)
        super().__init__(workspace, wording, replace(EVENT, words=_words), draft, parent=parent)
        self._held: Held | None = None
        self._untold = QVBoxLayout()
        self._untold.setSpacing(tokens.SMALL)
        self.column.addLayout(self._untold)
        workspace.language.changed.connect(self._say_untold)

    def read(self, session: Session, record: str) -> Held:
        """Read what is said of the encounter, and the lines of which nothing is."""
        lines = session.dossier.lines_naming(record, EVENT.kind)
        return Held(lines, session.reading.called(session.red_lines.untold(record)))

    def show_read(self, held: Held) -> None:
        """Show both."""
        self._held = held
        self.section.presets = {"encounter": self.record}
        self.section.show_lines(self.record, held.lines)
        self._say_untold()
        self.setVisible(bool(held.lines or held.untold))

    def leave(self) -> None:
        """Ask of no line until it is known which this encounter touched."""
        super().leave()
        self._held = None
        self._say_untold()

    # -- inside -----------------------------------------------------------------
    def _say_untold(self) -> None:
        empty(self._untold)
        for line in self._held.untold if self._held is not None else ():
            self._untold.addWidget(self._asked(line))

    def _asked(self, line: Named) -> QWidget:
        """Ask for a line that was touched."""
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(tokens.MEDIUM)
        words = Words("", "base")
        words.set_content(self.wording.called(line))
        say = Button(translate("RedLines", "Say whether it held"), "plain", "shield")
        say.setAccessibleName(f"{say.text()}: {self.wording.called(line)}")
        say.clicked.connect(lambda: self.section.add({"red_line": line.id}))
        across.addWidget(words, 1)
        across.addWidget(say, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _words() -> KindWords:
    """Say it for an encounter; no letter, for the page around has its own."""
    return replace(
        EVENT.words(),
        heading=translate("RedLines", "Red lines"),
        add=translate("RedLines", "Say what happened to a line"),
        letter="",
        nothing="",
    )
