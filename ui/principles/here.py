"""What an encounter asks for: a principle review, and quietly what its talks rest on and have not.

Owns the way to a review that is begun with what is known. It refuses to decide,
and to stop anyone: a stale legal check or a missing mandate is said and no more.

Source: domain 3.5, rules 7 and 13; docs/engagements.md.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.rules.now import NowItem
from hdfield.rules.principle_triggers import Raised
from hdfield.services.changes import Changes
from hdfield.services.lines import Named
from hdfield.services.principles import Beside
from ui import tokens
from ui.checklist.now_words import WORDS
from ui.direction import isolated
from ui.engagements.where import review_of
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.workspace import Workspace

_SHOWN: Final = frozenset(
    {
        *("encounter", "engagement", "principle_review", "mandate"),
        *("legal_check", "law", "actor_fact"),
    }
)


class AsksHere(Section):
    """The section; out of sight where an encounter asks for nothing.

    Args:
        workspace: The notebook.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = Wording(workspace.language, workspace.clock)
        self._record = ""
        self._held: tuple[Beside, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.MEDIUM)
        self.body.addLayout(self._rows)
        workspace.changes_committed.connect(self._changed)
        workspace.language.changed.connect(self._say)
        self.hide()

    def show_of(self, record: str) -> None:
        """Show what an encounter asks for."""
        if record != self._record:
            self._came(())  # what another asked for is not asked of this one
        self._record = record
        self._workspace.ask(
            self,
            lambda session: session.principles.beside(record),
            self._came,
            self._workspace.say_unless_gone,
            latest="asks",
        )

    # -- inside -----------------------------------------------------------------
    def _came(self, held: tuple[Beside, ...]) -> None:
        if held != self._held:  # else the focus may stand on one of its ways
            self._held = held
            self._say()

    def _say(self) -> None:
        empty(self._rows)
        raised = [(one.talks, trigger) for one in self._held for trigger in one.raised]
        for talks, trigger in raised:
            self._rows.addWidget(self._question(talks, trigger))
        for one in self._held:
            if one.gaps:
                self._rows.addWidget(self._quiet(one))
        heading = translate("Principles", "This asks for a principle review")
        rests = translate("Principles", "What the talks rest on")
        self.say(heading if raised else rests)
        self.setVisible(bool(self._held))

    def _question(self, talks: Named, raised: Raised) -> QWidget:
        row = QWidget()
        line, words = QHBoxLayout(row), QVBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.MEDIUM)
        words.setSpacing(tokens.TINY)
        title = self._wording.label("principle_trigger", raised.trigger)
        words.addWidget(Words(title, "strong"))
        about = Words("", "soft")
        about.set_content(self._wording.called(talks))
        words.addWidget(about)
        begin = Button(translate("Principles", "Begin the review"), "plain", "law")
        begin.setAccessibleName(f"{begin.text()}: {title}")
        where = review_of(talks.id, raised.trigger, self._record)
        begin.clicked.connect(lambda: self._workspace.open_requested.emit("engagements", where))
        line.addLayout(words, 1)
        line.addWidget(begin, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _quiet(self, one: Beside) -> QWidget:
        """Say what talks have not, each a way there."""
        flow, parts = Flow(gap=tokens.MEDIUM), list[QWidget]()
        name = isolated(self._wording.called(one.talks))
        parts.append(Label(name, "soft"))
        for gap in one.gaps:
            button = Button(_gap_words(gap), "quiet", "unknown").flushed()
            button.setAccessibleName(f"{button.text()}: {name}")
            button.clicked.connect(
                lambda _checked=False, record=gap.record: self._workspace.open_requested.emit(
                    "engagements", record
                )
            )
            parts.append(button)
        flow.set_parts(parts)
        return flow

    def _changed(self, changes: Changes, _by: object) -> None:
        if self._record and (changes.kinds & _SHOWN or not changes.kinds):
            self.show_of(self._record)


def _gap_words(gap: NowItem) -> str:
    if gap.code == "no_mandate":
        return translate("Principles", "no mandate yet")
    return translate("Now", WORDS[gap.code])
