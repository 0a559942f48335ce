"""The talks board: what is talked about, from where, how far, and with which words.

Owns the order of its panels and what each cell says. It refuses to judge: no
point is weighed against another.

Source: domain 2.2 (tools 2, 4, 9 to 11, 13, 16); brief S-14, S-26, S-42, S-48, S-66, S-69.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QVBoxLayout

from hdfield.errors import NoSuchRecordError
from hdfield.model.actor import Actor, Iceberg, Names
from hdfield.model.engagement import Engagement
from hdfield.model.preparing import Cited, Island, ScenarioSet
from hdfield.rules.once import once_id
from hdfield.services.lines import EncounterLine
from hdfield.services.records import Records, RecordView
from ui.actors.iceberg import LEVELS
from ui.commands import Command
from ui.dossier.board import Board
from ui.dossier.cells import Cell, Entry
from ui.dossier.once import OncePanel
from ui.dossier.words import text_of
from ui.encounter_rows import EncounterWords
from ui.forms.authors import read_authors
from ui.language import translate
from ui.naming import in_language
from ui.talks.asks import ISLAND, LINE, OUR_SIDE, POINT, SCENARIOS
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import EngagementFile

_LANGUAGES: Final = ("ar", "fr", "en")


@dataclass(frozen=True, slots=True)
class Talks:
    """What the board shows, read in one go.

    Attributes:
        island, scenarios: Their heads, or ``None`` while there is none.
        theirs: Each actor's name and iceberg; ``None`` for one that nobody wrote or that is closed to us.
    """

    file: EngagementFile
    engagement: Engagement | None
    island: RecordView | None
    scenarios: RecordView | None
    theirs: tuple[tuple[str, str, Iceberg | None], ...]
    authors: Mapping[str, str]


class TalksBoard(Board):
    """The board.

    Attributes:
        panels: What an engagement has one of, by the last part of its draft's name.
    """

    KEY = "talks"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._held: Talks | None = None
        self._meetings = EncounterWords(workspace.language, workspace.clock)
        self.points = self.add_section(POINT)
        self.panels = {
            "island": OncePanel(workspace, self.wording, ISLAND, f"engagements.{self.KEY}.island"),
            "sides": OncePanel(workspace, self.wording, OUR_SIDE, f"engagements.{self.KEY}.sides"),
            "scenarios": OncePanel(
                workspace, self.wording, SCENARIOS, f"engagements.{self.KEY}.scenarios", columns=1
            ),
            "line": OncePanel(workspace, self.wording, LINE, f"engagements.{self.KEY}.line", columns=1),
        }
        for panel in self.panels.values():
            panel.unfolded.connect(self.unfolded)
            self.column.addWidget(panel)
        self._below = QVBoxLayout()
        self.column.addLayout(self._below)

    def read(self, session: Session, record: str) -> Talks:
        """Read the file, what there is once, and what is known of the other side."""
        file, records = session.dossier.of(record), session.records
        talks = file.engagement
        return Talks(
            file,
            talks,
            _once(records, once_id(record, Island.KIND)),
            _once(records, once_id(record, ScenarioSet.KIND)),
            tuple(
                _other_side(records, actor, self.wording.code) for actor in (talks.actors if talks else ())
            ),
            read_authors(session),
        )

    def show_read(self, held: Talks) -> None:
        """Show it."""
        self._held = held
        self.points.show_lines(self.engagement, held.file.of(POINT.kind))
        self._show_panels()

    def leave(self) -> None:
        """Close the panels, too."""
        super().leave()
        for panel in self.panels.values():
            panel.leave()

    def commands(self) -> Sequence[Command]:
        """Offer each panel to the command palette, too."""
        return [
            *super().commands(),
            *(
                Command(f"{self.KEY}.{key}", panel.spec.words().new, panel.edit, icon="edit")
                for key, panel in self.panels.items()
            ),
        ]

    def step_back(self) -> bool:
        """Close what is open."""
        return super().step_back() or any(panel.step_back() for panel in self.panels.values())

    def record_in_sight(self) -> str:
        """Give the record the focus is on."""
        found = (panel.record_in_sight() for panel in self.panels.values())
        return super().record_in_sight() or next(filter(None, found), "")

    def open_record(self, record: str) -> None:
        """Open a point, or go to what there is once."""
        once = {once_id(self.engagement, kind): key for key, kind in _ONCE.items()}
        if record in once:
            panel = self.panels[once[record]]
            panel.write.setFocus()
            return self.unfolded.emit(panel)
        super().open_record(record)

    def go_on(self, key: str, draft: Mapping[str, Any]) -> None:
        """Show what was typed before the notebook was locked."""
        if key in self.panels:
            return self.panels[key].go_on(draft)
        super().go_on(key, draft)

    def retranslate(self) -> None:
        """Say the cells anew."""
        if self._held is not None:
            self._show_panels()

    # -- inside -----------------------------------------------------------------
    def _show_panels(self) -> None:
        assert self._held is not None
        held, engagement = self._held, self.engagement
        view = held.file.detail.view
        self.panels["island"].show_record(engagement, held.island, self._island(held), held.authors)
        self.panels["sides"].show_record(engagement, view, self._sides(held))
        self.panels["scenarios"].show_record(engagement, held.scenarios, self._scenarios(held), held.authors)
        self.panels["line"].show_record(engagement, view, self._line(held))

    def _island(self, held: Talks) -> list[Cell]:
        island = _record(held.island, Island)
        return [
            Cell(ask.label, tuple(self._cited(part, held.file) for part in getattr(island, ask.name, ())))
            for ask in ISLAND.asks()
        ]

    def _cited(self, part: Cited, file: EngagementFile) -> Entry:
        met: EncounterLine | None = file.meeting.get(part.encounter or "")
        source = ("encounters", met.id) if met is not None else None
        return Entry(
            part.text.text, (self._meetings.in_one_line(met), *source) if met is not None and source else None
        )

    def _sides(self, held: Talks) -> list[Cell]:
        """Say both sides level by level, ours first, so that what differs stands side by side."""
        captions = {
            "position": (translate("Talks", "We say"), translate("Talks", "They say")),
            "reasoning": (translate("Talks", "We reason"), translate("Talks", "They reason")),
            "values": (translate("Talks", "Underneath, for us"), translate("Talks", "Underneath, for them")),
        }
        ours = held.engagement.our_iceberg if held.engagement else None
        nothing = translate("Talks", "Not written yet")
        cells = []
        for level in LEVELS:
            we, they = captions[level]
            told = [
                Entry(view.text.text, (name, "actors", actor) if level == LEVELS[-1] else None)
                for name, actor, iceberg in held.theirs
                if (view := getattr(iceberg, level, None)) is not None
            ]
            view = getattr(ours, level, None)
            cells.append(Cell(we, (Entry(view.text.text),) if view else (), nothing))
            cells.append(Cell(they, tuple(told), nothing))
        return cells

    def _scenarios(self, held: Talks) -> list[Cell]:
        found = _record(held.scenarios, ScenarioSet)
        if found is None:
            return []
        nothing = translate("Talks", "Not written yet")
        cells = [
            Cell(ask.label, _entries(getattr(found, ask.name)), nothing)
            for ask in SCENARIOS.asks()
            if ask.how == "text"
        ]
        lines = tuple(
            Entry(text_of(line))
            for line in held.file.of("red_line")
            if not line.line.get("theirs") and text_of(line)
        )
        cells.insert(3, Cell(translate("Talks", "Red lines"), lines, translate("Talks", "None written yet")))
        decided = [found.decided_by or "", self.wording.day(found.decided_on) if found.decided_on else ""]
        if any(decided):
            cells.append(Cell(translate("Talks", "Decided"), (Entry(" · ".join(filter(None, decided))),)))
        return cells

    def _line(self, held: Talks) -> list[Cell]:
        talks = held.engagement
        if talks is None or talks.message_line is None:
            return []
        cells = [
            Cell(_language(code), (Entry(text),))
            for code in _LANGUAGES
            if (text := getattr(talks.message_line, code))
        ]
        said = [talks.speaker or ""]
        if talks.message_review_on:
            words = translate("Talks", "look again on %1")
            said.append(words.replace("%1", self.wording.day(talks.message_review_on)))
        if any(said):
            cells.append(Cell(translate("Talks", "Who says it"), (Entry(" · ".join(filter(None, said))),)))
        return cells


_ONCE: Final = {"island": Island.KIND, "scenarios": ScenarioSet.KIND}


def build(workspace: Workspace) -> TalksBoard:
    """Make the board; the engagement's page calls it when it is first shown."""
    return TalksBoard(workspace)


def _once(records: Records, record: str) -> RecordView | None:
    try:
        return records.view(record)
    except NoSuchRecordError:
        return None


def _other_side(records: Records, actor: str, code: str) -> tuple[str, str, Iceberg | None]:
    try:
        held = records.view(actor).heads[0].record
    except NoSuchRecordError:
        held = None
    if not isinstance(held, Actor):
        return "", actor, None
    return in_language(held.names or Names(), code), actor, held.iceberg


def _record(view: RecordView | None, model: type[Any]) -> Any:
    held = view.heads[0].record if view is not None else None
    return held if isinstance(held, model) and not held.removed else None


def _entries(value: Any) -> tuple[Entry, ...]:
    return (Entry(value.text),) if value is not None else ()


def _language(code: str) -> str:
    names = {
        "ar": translate("Talks", "In Arabic"),
        "fr": translate("Talks", "In French"),
        "en": translate("Talks", "In English"),
    }
    return names[code]
