"""Papers of an engagement: choose one, see it as it will leave, print it or save it; hand over.

Owns the board. What is seen is made anew from the notebook each time, for the
reader chosen, and never kept. A PDF lies outside the notebook: the board says
so before anybody chooses where.

Source: domain 2.2, 4.6 (45); docs/engagements.md (Papers).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.model.engagement import Engagement
from hdfield.model.handover import Handover
from hdfield.progress import Cancel, Progress
from hdfield.rules.life_cycles import moves
from hdfield.services.editing import edited
from hdfield.services.paper_making import Gathered, PaperOfTalks
from ui import tokens
from ui.briefs.asked import AskedFor, Wanted
from ui.briefs.handovers import handover_spec
from ui.briefs.pages import Pages, laid_out
from ui.briefs.preview import PageView
from ui.briefs.receipt import Receipt
from ui.briefs.telling import Telling
from ui.briefs.tongue import PaperTongue
from ui.briefs.ways_out import pdf, print_to, write_new
from ui.choosing import choose_new_file
from ui.commands import Command
from ui.direction import isolated
from ui.dossier.board import Board
from ui.dossier.card import RecordCard
from ui.encounter_rows import EncounterWords
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.printing import ask_printer
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.section import Section
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import EngagementFile

_HANDED_OVER = "eng.handed_over"


class PapersBoard(Board):
    """The board.

    Attributes:
        asked: Which paper, for whom, in which language.
        pages: The paper in sight, or ``None`` while it is made.
        views: Its pages that are shown.
        print_button, save_button: The two ways out.
        receipt: What a successor sees first.
        warning: What is said before a PDF is saved, with the way on.
    """

    KEY = "papers"
    BESIDE = frozenset(("paper",))  # a paper tells of steps and incidents

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._file: EngagementFile | None = None
        self._held: PaperOfTalks | None = None
        self._wanted_paper = Wanted()
        self.pages: Pages | None = None
        self.views: list[PageView] = []
        self._shows_all = False
        self.head = Section()
        self.asked = AskedFor(workspace.language, EncounterWords(workspace.language, workspace.clock))
        self.print_button, self.save_button = Button("", "plain", "print"), Button("", "plain", "save")
        self.receipt = Receipt()
        self.warning, self._warned = QWidget(), Words("", "strong")
        self.choose_button, self.keep_button = Button("", "primary", "folder"), Button("", "quiet")
        self.told, self._nothing, self._more = (
            Words("", "soft"),
            Words("", "soft"),
            Button("", "quiet", "down"),
        )
        self._paper = QVBoxLayout()
        self._build()
        self.retranslate()

    # -- reading ----------------------------------------------------------------
    def show_engagement(self, record: str) -> None:
        """Read an engagement, and the paper that is asked for."""
        wanted = self.asked.wanted
        if (record, wanted) != (self.engagement, self._wanted_paper):
            self._put_away()
        self._wanted_paper = wanted
        super().show_engagement(record)

    def read(self, session: Session, record: str) -> Any:
        """Read the file; what the paper is made of is read next, and the paper made off this lane."""
        return session.dossier.of(record)

    def show_read(self, held: Any) -> None:
        """Show the handovers, and have the paper made."""
        self._file = held
        assert self._file is not None
        self.sections["handover"].show_lines(self.engagement, self._file.of("handover"))
        self.receipt.show_handovers(self._file.of("handover"), self.workspace.person)
        self.asked.show_meetings(self._file.meetings)
        record, wanted = self.engagement, self._wanted_paper
        about = wanted.about if wanted.about in self._file.rows else ""
        self.workspace.ask(
            self,
            lambda session: session.papers_of_talks.gathered(record, wanted.scope),
            lambda gathered: self._make(gathered, wanted, about),
            latest="gathered",
        )

    # -- what the page asks -----------------------------------------------------
    def dress_card(self, card: RecordCard) -> None:
        """Offer the pack, and the state of the engagement."""
        given = card.record
        if not isinstance(given, Handover) or given.id is None:
            return
        record = given.id
        pack = Button(translate("Handover", "Show the pack"), "plain", "paper")
        pack.clicked.connect(lambda: self.show_pack(record))
        card.buttons.add_part(pack)
        if self._can_be_handed_over():
            over = Button(translate("Briefs", "Say that these talks are handed over"), "quiet", "forward")
            over.clicked.connect(self.hand_over)
            card.buttons.add_part(over)

    def show_pack(self, handover: str) -> None:
        """Show the pack made for a handover."""
        self.asked.choose("handover", handover)
        self.unfolded.emit(self.head)
        self.asked.kinds.setFocus(Qt.FocusReason.OtherFocusReason)

    def hand_over(self) -> None:
        """Set the state of the engagement; a person asked for it."""
        talks = self._file.engagement if self._file is not None else None
        if talks is not None:
            record = edited(talks, {"status": _HANDED_OVER})
            self.workspace.change(self, lambda session: session.records.save(record))

    def commands(self) -> Sequence[Command]:
        """Offer printing and saving to the command palette, too."""
        return [
            *super().commands(),
            Command("papers.print", self.print_button.text(), self.ask_printer, icon="print"),
            Command("papers.save", self.save_button.text(), self.warn, icon="save"),
        ]

    def step_back(self) -> bool:
        """Put the question of saving away, then close what is open."""
        if not self.warning.isHidden():
            self.dismiss()
            return True
        return super().step_back()

    def take_focus(self) -> None:
        """Go to the choice of paper."""
        self.asked.kinds.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every word again."""
        self.setAccessibleName(translate("Briefs", "Papers"))
        self.head.say(translate("Briefs", "Make a paper"))
        self.asked.retranslate()
        self.receipt.retranslate()
        self.print_button.setText(translate("Briefs", "Print…"))
        self.save_button.setText(translate("Briefs", "Save as PDF…"))
        self._warned.setText(
            translate(
                "Briefs",
                "The PDF lies outside the notebook, and whoever gets the file can read it. Erase it once it has"
                " served; a stick, a printer or a backup may keep a copy.",
            )
        )
        self.choose_button.setText(translate("Briefs", "Choose where to save it"))
        self.keep_button.setText(translate("Briefs", "Not now"))
        self._nothing.setText(translate("Briefs", "There is no encounter to tell of yet."))
        if self._held is not None:
            self._show_paper()

    # -- ways out ---------------------------------------------------------------
    def ask_printer(self) -> None:
        """Ask for a printer and print the paper in sight."""
        pages = self.pages
        if pages is not None:
            ask_printer(self, self.print_button.text(), lambda printer: print_to(printer, pages))

    def warn(self) -> None:
        """Say what a PDF is before one is saved."""
        if self.pages is None:
            return
        self.told.setText("")
        self.warning.show()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfolded.emit(self.warning)

    def dismiss(self) -> None:
        """Save nothing."""
        self.warning.hide()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_to(self, path: Path) -> None:
        """Write the paper in sight to a file that was chosen."""
        if self.pages is None:
            return
        content = pdf(self.pages)
        target = path if path.suffix else path.with_suffix(".pdf")
        self.dismiss()

        def write(_progress: Progress, _cancel: Cancel) -> None:
            write_new(target, content)

        def written(_nothing: None) -> None:
            words = translate("Briefs", "Saved as %1. It lies outside the notebook.")
            self.told.setText(words.replace("%1", isolated(target.name)))

        self.workspace.tasks.work(self, write, written)

    # -- inside -----------------------------------------------------------------
    def _make(self, gathered: Gathered, wanted: Wanted, about: str) -> None:
        """Have the paper made where nobody's saving waits for it."""

        def made(held: PaperOfTalks) -> None:
            if (held.paper.engagement, wanted) == (self.engagement, self._wanted_paper):
                self._held = held
                self._show_paper()

        self.workspace.tasks.work(
            self, lambda _progress, cancel: gathered.made(wanted.kind, about, cancel), made, latest="paper"
        )

    def _build(self) -> None:
        self.head.body.addWidget(self.receipt)
        self.head.body.addWidget(self.asked)
        ways = Flow(gap=tokens.SMALL)
        ways.set_parts([self.print_button, self.save_button])
        self.head.body.addWidget(ways)
        column = QVBoxLayout(self.warning)
        column.setContentsMargins(0, 0, 0, 0)
        answers = Flow(gap=tokens.SMALL)
        answers.set_parts([self.choose_button, self.keep_button])
        column.addWidget(self._warned)
        column.addWidget(answers)
        self.warning.hide()
        for part in (self.warning, self.told, self._nothing):
            self.head.body.addWidget(part)
        self.head.body.addLayout(self._paper)
        self.head.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.head)
        self.add_section(handover_spec(self.workspace.person, self.wording.today))
        self.receipt.pack_requested.connect(self.show_pack)
        self.receipt.read.connect(self._was_read)
        self.asked.changed.connect(self._asked_again)
        self.print_button.clicked.connect(self.ask_printer)
        self.save_button.clicked.connect(self.warn)
        self.keep_button.clicked.connect(self.dismiss)
        self.choose_button.clicked.connect(self._choose)
        self._more.clicked.connect(self._show_all)

    def _asked_again(self) -> None:
        if self.engagement:
            self.show_engagement(self.engagement)

    def _choose(self) -> None:
        wanted = self.asked.wanted
        # No name of place or people: a list of files is read by others.
        name = f"{wanted.kind}-{self.wording.today()}.pdf"
        choose_new_file(self, translate("Briefs", "Where shall the PDF lie?"), name, self.save_to)

    def _put_away(self) -> None:
        """Let the paper in sight leave no more: another is asked for, perhaps for a reader who may see less."""
        self._held = self.pages = None
        self._shows_all = False
        self._more.hide()
        self.warning.hide()
        self.told.setText("")
        for way in (self.print_button, self.save_button):
            way.setEnabled(False)

    def _show_paper(self) -> None:
        assert self._held is not None
        read = next((at for at, view in enumerate(self.views) if view.hasFocus()), None)
        empty(self._paper)
        self.views = []
        is_something = bool(self._held.paper.sections)
        tongue = PaperTongue(self.workspace.language, self.asked.wanted.lang, self.workspace.clock)
        telling = Telling(self._held, tongue, is_practice=self.workspace.is_practice)
        self.pages = laid_out(telling) if is_something else None
        self._nothing.setVisible(not is_something)
        self.print_button.setEnabled(is_something)
        self.save_button.setEnabled(is_something)
        count = self.pages.count if self.pages is not None else 0
        shown, number = count if self._shows_all else min(count, 1), self.workspace.language.locale.toString
        for page in range(shown):
            assert self.pages is not None
            words = translate("Briefs", "Page %1 of %2").replace("%1", number(page + 1))
            words = words.replace("%2", number(count))
            view = PageView(self.pages, page, words)
            self.views.append(view)
            self._paper.addWidget(view)
            view.show()  # at once: the keys may go to it
        if read is not None and read < len(self.views):
            self.views[read].setFocus(Qt.FocusReason.OtherFocusReason)  # news came while somebody was reading
        self._more.setVisible(count > shown)
        self._more.setText(translate("Briefs", "Show %n more page(s)", "", count - shown))

    def _show_all(self) -> None:
        self._shows_all = True
        self._show_paper()
        if len(self.views) > 1:
            self.views[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _was_read(self, handover: str) -> None:
        self.workspace.change(
            self,
            lambda session: session.papers_of_talks.read_receipt(handover),
            said=translate("Briefs", "Noted that you have read it"),
        )
        self.take_focus()  # the strip goes once it is said

    def _can_be_handed_over(self) -> bool:
        talks = self._file.engagement if self._file is not None else None
        return talks is not None and _HANDED_OVER in moves(Engagement.KIND, talks.status)


def build(workspace: Workspace) -> PapersBoard:
    """Make the board; the engagement's page calls it when it is first shown."""
    return PapersBoard(workspace)
