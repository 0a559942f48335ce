"""What happened to red lines in one encounter, as a section under it.

Owns reading it, the lines that were touched and of which nothing is said yet,
and a new event that names the encounter. It stands only where a line was
touched or something is said. It refuses to judge: whoever was there says it.

Source: domain 3.5, rule 8; brief S-131, S-136.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.errors import FieldError, NoSuchRecordError
from hdfield.services.changes import Changes
from ui import tokens
from ui.dossier.asks import KindWords
from ui.dossier.form import RecordForm
from ui.dossier.section import RecordsSection
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

_SHOWN: Final = frozenset({"red_line", "red_line_event", "encounter"})


@dataclass(frozen=True, slots=True)
class Held:
    """What is shown: what is said at the encounter, and the lines of which nothing is."""

    lines: tuple[Line, ...]
    untold: tuple[Named, ...]


class LinesHere(QWidget):
    """The section.

    Args:
        workspace: The notebook.
        draft: Name of the draft of its form, after the room it stands in.

    Attributes:
        section: The list and its form.

    Signals:
        restored: (record id) What was being written at locking is about this encounter.
    """

    restored = Signal(str)

    def __init__(self, workspace: Workspace, draft: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._draft = draft
        self._record = ""
        self._kept: tuple[str, Any] | None = None
        self._wording = Wording(workspace.language, workspace.clock)
        self.section = RecordsSection(workspace, self._wording, replace(EVENT, words=_words), draft)
        self._untold = QVBoxLayout()
        self._untold.setSpacing(tokens.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.section)
        column.addLayout(self._untold)
        workspace.changes_committed.connect(self._changed)
        workspace.language.changed.connect(self._reread)
        self.hide()

    def show_of(self, record: str) -> None:
        """Show what happened to red lines in an encounter."""
        self._record = record
        self._workspace.ask(self, lambda session: _read(session, record), self._show, _leave, latest="here")

    def give_back(self) -> None:
        """Bring back what was being written at the last locking."""
        name = self._draft

        def found(draft: Any) -> None:
            context = draft.get("context") if isinstance(draft, dict) else None
            about = (draft["values"].get("encounter") or "") if context else ""
            if about and self._workspace.resumed_form == name:
                self._kept = (about, draft)  # opened as soon as that encounter is read
                self.restored.emit(about)

        self._workspace.ask(self, lambda session: session.drafts.give(name), found)

    def form(self) -> RecordForm | None:
        """Give the form, where it is open."""
        form = self.section.findChild(RecordForm)
        return form if form is not None and not form.isHidden() else None

    # -- inside -----------------------------------------------------------------
    def _show(self, held: Held) -> None:
        empty(self._untold)
        self.section.presets = {"encounter": self._record}
        self.section.show_lines(self._record, held.lines)
        for line in held.untold:
            self._untold.addWidget(self._asked(line))
        self.setVisible(bool(held.lines or held.untold))
        if self._kept is not None and self._kept[0] == self._record:
            (_about, draft), self._kept = self._kept, None
            self.show()
            self.section.go_on(draft)

    def _asked(self, line: Named) -> QWidget:
        """Ask for a line that was touched."""
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(tokens.MEDIUM)
        words = Words("", "base")
        words.set_content(self._wording.called(line))
        say = Button(translate("RedLines", "Say whether it held"), "plain", "shield")
        say.setAccessibleName(f"{say.text()}: {self._wording.called(line)}")
        say.clicked.connect(lambda: self.section.add({"red_line": line.id}))
        across.addWidget(words, 1)
        across.addWidget(say, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _changed(self, changes: Changes, _by: object) -> None:
        if changes.kinds & _SHOWN or not changes.kinds:
            self._reread()

    def _reread(self) -> None:
        if self._record:
            self.show_of(self._record)


def _words() -> KindWords:
    """Say it for an encounter; no letter, for the page around has its own."""
    return replace(
        EVENT.words(),
        heading=translate("RedLines", "Red lines"),
        add=translate("RedLines", "Say what happened to a line"),
        letter="",
        nothing="",
    )


def _read(session: Session, record: str) -> Held:
    lines = session.dossier.lines_naming(record, EVENT.kind)
    return Held(lines, session.reading.called(session.red_lines.untold(record)))


def _leave(error: FieldError) -> None:
    """Leave an encounter that is not here any more."""
    if not isinstance(error, NoSuchRecordError):
        raise error
