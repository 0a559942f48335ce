"""What the diplomacy board says beside its acts: the way to the table, campaigns, lines.

Owns the sentences. It refuses to count anything: ``rules.diplomacy`` does.

Source: brief S-07, S-33, S-65, S-69, S-142 to S-151, S-161, S-162.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hdfield.model.inducements import DiplomacyAction
from hdfield.rules.diplomacy import Campaign, FirstContact
from hdfield.rules.harm import HarmTotal
from ui.diplomacy.asks import members
from ui.direction import isolated
from ui.dossier.cells import Cell, Entry
from ui.dossier.words import joined, text_of
from ui.encounter_rows import EncounterWords
from ui.field_words import paired
from ui.forms.wording import Wording
from ui.language import translate
from ui.space.words import SpaceWords
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.services.dossier import EngagementFile, Line

_LANGUAGES: Final = ("ar", "fr", "en")
_AT_MOST: Final = 5
"""Acts named that came before the first contact: the nearest to it."""
_LATE: Final = "exemption.granted_late"


class DiplomacyWords:
    """Says it.

    Args:
        say: Of the window.
        workspace: Gives clock and language.
    """

    def __init__(self, say: Wording, workspace: Workspace) -> None:
        self._say = say
        self._meetings = EncounterWords(workspace.language, workspace.clock)
        self._space = SpaceWords(say)

    # -- the way to the table -------------------------------------------------------
    def table(self, file: EngagementFile, contact: FirstContact) -> list[Cell]:
        """Say attempts, days, and what came before."""
        opened = [line for line in file.of(DiplomacyAction.KIND) if line.line.get("opened")]
        before = _lines(file, (one for one in contact.acts if one not in contact.opened))
        played = _lines(file, contact.inducements)
        cells = [self._first(file, contact), self._attempts(contact)]
        if before or not opened:
            cells.append(
                Cell(
                    translate("Diplomacy", "Acts that came before"),
                    tuple(self._listed(before, "hd_action_kind")),
                    translate("Diplomacy", "None written down"),
                )
            )
        if played:
            caption = translate("Diplomacy", "Carrots and sticks in play before")
            cells.append(Cell(caption, tuple(self._listed(played, "inducement_kind"))))
        if opened:
            caption = translate("Diplomacy", "Said to have opened an encounter")
            cells.append(Cell(caption, tuple(entry for line in opened for entry in self._opened(line, file))))
        return cells

    def _first(self, file: EngagementFile, contact: FirstContact) -> Cell:
        caption = translate("Diplomacy", "First direct contact")
        met = file.meeting.get(contact.meeting)
        if met is None:
            return Cell(caption, (), translate("Diplomacy", "None yet"))
        way = (translate("Diplomacy", "The encounter"), "encounters", met.id)
        return Cell(caption, (Entry(self._meetings.in_one_line(met), way),))

    def _attempts(self, contact: FirstContact) -> Cell:
        caption = translate("Diplomacy", "Attempts before it")
        if not contact.first_try:
            return Cell(caption, (), translate("Diplomacy", "No encounter is written down yet"))
        entries = []
        if contact.attempts:
            words = QCoreApplication.translate(
                "Diplomacy", "%n attempt(s), the first on %1", "", contact.attempts
            )
            entries.append(Entry(words.replace("%1", self._say.day(contact.first_try))))
        else:
            entries.append(Entry(translate("Diplomacy", "None: the first encounter was direct")))
        if contact.days:
            words = (
                QCoreApplication.translate(
                    "Diplomacy", "%n day(s) from the first attempt to it", "", contact.days
                )
                if contact.meeting
                else QCoreApplication.translate(
                    "Diplomacy", "%n day(s) since the first attempt", "", contact.days
                )
            )
            entries.append(Entry(words))
        return Cell(caption, tuple(entries))

    def _opened(self, line: Line, file: EngagementFile) -> Iterable[Entry]:
        yield Entry(self.name(line))
        met = file.meeting.get(str(line.line.get("opened") or ""))
        opened = ""
        if met is not None:
            words = translate("Diplomacy", "opened: %1", "an encounter")
            opened = words.replace("%1", isolated(self._meetings.in_one_line(met)))
        yield Entry(opened, self._way(line, "hd_action_kind"))

    def _listed(self, lines: Sequence[Line], names: str) -> Iterable[Entry]:
        for line in lines[:_AT_MOST]:
            # One without words of its own is named by its kind, which the way to it says.
            own = text_of(line, "aim") or text_of(line)
            yield Entry(own, self._way(line, names))
        if len(lines) > _AT_MOST:
            left = len(lines) - _AT_MOST
            yield Entry(QCoreApplication.translate("Diplomacy", "and %n earlier", "", left))

    def name(self, line: Line) -> str:
        """Say an act, a carrot or a stick in its own words, else by its kind."""
        names = "hd_action_kind" if line.kind == DiplomacyAction.KIND else "inducement_kind"
        return text_of(line, "aim") or text_of(line) or self._say.label(names, line.line.get("kind"))

    def _way(self, line: Line, names: str) -> tuple[str, str, str]:
        kind = self._say.label(names, line.line.get("kind"))
        return joined((kind, self._say.day(line.line.get("on")))), "engagements", line.id

    # -- campaigns ------------------------------------------------------------------
    def campaigns(
        self, file: EngagementFile, found: Iterable[Campaign], harm: Mapping[str, HarmTotal]
    ) -> list[Cell]:
        """Say what each answers, what that cost, who holds the line, and what is asked for if it fails."""
        cells = []
        for one in found:
            line = file.by_id.get(one.act)
            if line is None:
                continue
            entries = [Entry("", self._way(line, "hd_action_kind"))]
            entries += [self._answers(key, file) for key in one.obstacles if key in file.by_id]
            if cost := self._space.harm_line(harm.get(one.act, HarmTotal())):
                entries.append(Entry(translate("Diplomacy", "They cost: %1").replace("%1", cost)))
            if held := members(line.line, self._say):
                entries.append(Entry(held))
            entries.append(self._fallback(one, file))
            cells.append(Cell(self.name(line), tuple(entries)))
        return cells

    def _answers(self, obstacle: str, file: EngagementFile) -> Entry:
        line = file.by_id[obstacle]
        kind = self._say.label("obstacle_kind", line.line.get("kind"))
        words = translate("Diplomacy", "Answers: %1").replace("%1", isolated(text_of(line) or kind))
        return Entry(words, (kind, "engagements", obstacle))

    def _fallback(self, one: Campaign, file: EngagementFile) -> Entry:
        """Say the exemption asked for if it fails; one granted too late is an outcome, and said so (S-150)."""
        line = file.by_id.get(one.fallback)
        if line is None:
            return Entry(translate("Diplomacy", "If it fails: no exemption is named"))
        kind = self._say.label("exemption_kind", line.line.get("kind"))
        status = self._say.label("exemption_status", one.fallback_status)
        words = translate("Diplomacy", "If it fails: %1").replace("%1", isolated(joined((kind, status))))
        if one.fallback_status == _LATE:
            late = translate(
                "Diplomacy", "It came too late. That is an outcome: what it cost lies with the obstacle."
            )
            words = f"{words}\n{late}"
        return Entry(words, (translate("Diplomacy", "The exemption"), "engagements", one.fallback))

    # -- what is said -----------------------------------------------------------------
    def said(self, acts: Iterable[DiplomacyAction]) -> list[Cell]:
        """Say each line in its languages, who says it, and when it is looked at again."""
        cells = []
        for act in acts:
            if act.line is None:
                continue
            lines = [
                Entry(paired(self._say.label("language", code), isolated(text)))
                for code in _LANGUAGES
                if (text := getattr(act.line, code))
            ]
            again = translate("Diplomacy", "look again %1").replace("%1", self._say.day(act.review_on))
            kind = self._say.label("hd_action_kind", act.kind)
            under = joined((kind, act.owner or "", again if act.review_on else ""))
            lines.append(Entry("", (under, "engagements", act.id or "")))
            cells.append(Cell(act.aim.text if act.aim else kind, tuple(lines)))
        return cells


def _lines(file: EngagementFile, records: Iterable[str]) -> list[Line]:
    return [line for one in records if (line := file.by_id.get(one)) is not None]
