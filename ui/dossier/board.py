"""The base of a board: one part of an engagement's file, with its sections.

Owns reading what a board shows, handing it to its sections, and the keys that
go to them. It refuses to know the engagement's page: that shows the board,
asks it to step back, and gives it the records to open.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import tokens
from ui.commands import Command
from ui.dossier.asks import KindSpec
from ui.dossier.card import RecordCard
from ui.dossier.rows import LEAD
from ui.dossier.section import RecordsSection
from ui.forms.wording import Wording
from ui.letters import meant
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import EngagementFile

_WIDEST, _WIDEST_BESIDE = 208, 144
"""Most room for leading words at scale 1, in one column and in two side by side."""


class Board(QWidget):
    """A part of an engagement's file.

    Args:
        workspace: The notebook.

    Attributes:
        KEY: Stable name of the board; drafts are named after it.
        BESIDE: Kinds it says nothing of: steps and papers stand below all boards.
        column: Layout; add parts to it, sections by ``add_section``.
        engagement: The engagement in sight, or nothing.

    Signals:
        unfolded: (QWidget) Something opened; bring it into view.
    """

    KEY: ClassVar[str] = "board"
    BESIDE: ClassVar[frozenset[str]] = frozenset(("task", "paper", "incident"))

    unfolded = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.wording = Wording(workspace.language, workspace.clock)
        self.engagement = ""
        self.sections: dict[str, RecordsSection] = {}
        self._wanted = ""
        self._begun: tuple[str, Mapping[str, Any]] | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens.WIDE)

    def add_section(
        self, spec: KindSpec, *, into: QVBoxLayout | None = None, key: str = "", lead: int = LEAD
    ) -> RecordsSection:
        """Make the section of a kind and put it at the end.

        Args:
            spec: The kind.
            into: Another layout to put it into.
            key: Its name on this board, where two sections hold one kind.
            lead: Width of the column for the status in a word, where the section is narrow.
        """
        key = key or spec.kind
        draft = f"engagements.{self.KEY}.{key}"
        section = RecordsSection(self.workspace, self.wording, spec, draft, lead=lead)
        section.unfolded.connect(self.unfolded)
        section.card_made.connect(self.dress_card)
        self.sections[key] = section
        (into or self.column).addWidget(section)
        return section

    # -- what the page asks -----------------------------------------------------
    def show_engagement(self, record: str) -> None:
        """Read the file of an engagement and show it."""
        if record != self.engagement:
            self.leave()
        self.engagement = record
        self.workspace.ask(
            self,
            lambda session: self.read(session, record),
            self._came,
            self.workspace.say_unless_gone,
            latest="board",
        )

    def leave(self) -> None:
        """Close what is open of the engagement in sight; what is added next waits until another is read."""
        for section in self.sections.values():
            section.leave()
            section.wait()

    def refresh(self, kinds: Collection[str]) -> None:
        """Hear that records of these kinds changed; none named means any."""
        if self.engagement and not (kinds and set(kinds) <= self.BESIDE):
            self.show_engagement(self.engagement)

    def open_record(self, record: str) -> None:
        """Open a record in its section, as soon as it is there."""
        self._wanted = record
        self._open_wanted()

    def begin(self, key: str, presets: Mapping[str, Any]) -> None:
        """Open the form of a section for a new record, as soon as the section is there.

        Args:
            key: Of the section.
            presets: What the record begins with.
        """
        self._begun = (key, presets)
        if self.engagement and self.sections[key].engagement == self.engagement:
            self._begin_wanted()

    def step_back(self) -> bool:
        """Close what is open, innermost first; say whether there was anything."""
        focus = QApplication.focusWidget()
        inner = [one for one in self.sections.values() if focus is not None and one.isAncestorOf(focus)]
        return any(one.step_back() for one in (*inner, *self.sections.values()))

    def press_letter(self, typed: str) -> bool:
        """Begin a new record if this is the letter of a button in sight; say whether it was."""
        shown = {key: section for key, section in self.sections.items() if not section.isHidden()}
        own = {key: section.add_chip.letter for key, section in shown.items()}
        english = {key: section.english_letter for key, section in shown.items()}
        key = meant(typed, self.wording.code, own, english)
        if key is not None:
            shown[key].add()
        return key is not None

    def commands(self) -> Sequence[Command]:
        """Offer each "add" to the command palette."""
        return [
            Command(f"{self.KEY}.{key}", section.spec.words().add, section.add, icon="plus")
            for key, section in self.sections.items()
            if not section.isHidden()
        ]

    def record_in_sight(self) -> str:
        """Give the record that is open, for its earlier versions; nothing for none."""
        return next(filter(None, (section.record_in_sight() for section in self.sections.values())), "")

    def take_focus(self) -> None:
        """Go to the first record on the board, else to where the first is written."""
        shown = [section for section in self.sections.values() if not section.isHidden()]
        first = next((section for section in shown if section.ids()), next(iter(shown), None))
        if first is not None and not first.column.go_to(next(iter(first.ids()), "")):
            first.add_chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, key: str, draft: Mapping[str, Any]) -> None:
        """Show what was typed into a section's form before the notebook was locked.

        Args:
            key: The last part of the draft's name.
            draft: What was kept.
        """
        if key in self.sections:
            self.sections[key].go_on(draft)

    # -- what a board may do otherwise ------------------------------------------
    def read(self, session: Session, record: str) -> Any:
        """Read what is shown, on the store lane; a board may read more than the file.

        Raises:
            NoSuchRecordError: There is no such engagement here.
        """
        return session.dossier.of(record)

    def show_read(self, held: Any) -> None:
        """Show what ``read`` gave; by default, to each section the lines of its kind."""
        self.show_file(held)

    def show_file(self, file: EngagementFile) -> None:
        """Give each section the lines of its kind."""
        for section in self.sections.values():
            section.show_lines(self.engagement, file.of(section.spec.kind))

    def dress_card(self, card: RecordCard) -> None:
        """Add to a record that was opened: below its values, or among its buttons."""

    def retranslate(self) -> None:
        """Set every word of the board again; sections do so by themselves."""

    # -- Qt ---------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a new record with the letter of its button."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        typed = event.text().strip()
        if not (plain and typed and self.press_letter(typed)):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # -- inside -----------------------------------------------------------------
    def _came(self, held: Any) -> None:
        self.show_read(held)
        self._align()
        self._open_wanted()

    def _align(self) -> None:
        """Have the titles of sections equally wide begin in one line, behind the longest word of any."""
        for least in {section.lead for section in self.sections.values() if section.lead}:
            columns = [section.column for section in self.sections.values() if section.lead == least]
            # A longer word begins the second line: it would leave the titles no room.
            most = _WIDEST if least >= LEAD else _WIDEST_BESIDE
            lead = max(column.wanted_lead(most) for column in columns)
            for column in columns:
                column.set_lead(max(lead, least))
        self._begin_wanted()

    def _begin_wanted(self) -> None:
        if self._begun is not None:
            (key, presets), self._begun = self._begun, None
            self.sections[key].add(presets)

    def _open_wanted(self) -> None:
        for section in self.sections.values():
            if self._wanted and self._wanted in section.ids():
                wanted, self._wanted = self._wanted, ""
                section.open_record(wanted)
