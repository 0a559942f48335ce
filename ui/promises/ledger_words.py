"""What is said of promises: how each stands, and how many stand how.

Owns those words and their drawings. It refuses to count: ``rules.ledger`` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from hdfield.rules.ledger import Promise, Standing, Tally
from ui.direction import isolated
from ui.dossier.words import joined, name_in, nothing_shared, text_of, two_versions
from ui.encounter_rows import EncounterWords
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import EngagementFile, Line

SIGNS: Final[Mapping[Standing, tuple[str, Meaning | None]]] = {
    "overdue": ("clock", "trouble"),
    "soon": ("clock", "attention"),
    "open": ("not-yet", None),
    "broken": ("trouble", "trouble"),
    "partly": ("partly", "attention"),
    "unknown": ("unknown", "unknown"),
    "late": ("delayed", "attention"),
    "kept": ("check", "steady"),
    "gone": ("not-needed", None),
}
"""Drawing and meaning of each standing."""


class LedgerWords:
    """Says promises.

    Args:
        say: Of the window.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self.meetings = EncounterWords(say.language, say.clock)

    def row(self, line: Line, one: Promise | None, file: EngagementFile | None) -> Row:
        """Say a promise in two lines.

        Args:
            line: The promise.
            one: How it stands today.
            file: What names the encounters it was made and seen in.
        """
        held, say = line.line, self.say
        standing: Standing = one.standing if one is not None else "open"
        icon, meaning = SIGNS[standing]
        versions = two_versions(line)
        due = held.get("due")
        second = (self.days(one), self._seen(line, file), name_in(line, "by", say), self._made(line, file))
        return Row(
            line.id,
            text_of(line) or nothing_shared(),
            joined(second),
            icon,
            self.standing(standing, held.get("status")),
            meaning,
            say.day(due),
            translate("Promises", "due %1").replace("%1", say.full_day(due)) if due else "",
            versions,
            "attention" if versions else None,
        )

    def standing(self, standing: Standing, status: str | None) -> str:
        """Say how a promise stands, in a word or two."""
        match standing:
            case "overdue":
                return translate("Promises", "Overdue")
            case "soon":
                return translate("Promises", "Due soon")
            case "open":
                return translate("Promises", "Open")
        return self.say.label("commitment_status", status)

    def days(self, one: Promise | None) -> str:
        """Say by how much a promise is overdue, or how soon it is due."""
        if one is None or one.days is None or one.standing not in ("overdue", "soon"):
            return ""
        if one.standing == "overdue":
            return translate("Promises", "%n day(s) overdue", "", one.days)
        return translate("Promises", "%n day(s) left", "", one.days)

    def counts(self, tally: Tally) -> str:
        """Say how many were kept of those somebody saw something of, and how the others stand."""
        count = tally.counts.get
        parts = []
        if tally.judged:
            number = self.say.language.locale.toString
            words = translate("Promises", "%1 of %2 kept")
            if tally.percent is not None:
                words = translate("Promises", "%1 of %2 kept (%3 %)").replace("%3", number(tally.percent))
            parts.append(words.replace("%1", number(tally.held)).replace("%2", number(tally.judged)))
        told = (
            (count("late", 0), translate("Promises", "%n of them late", "", count("late", 0))),
            (count("partly", 0), translate("Promises", "%n partly", "", count("partly", 0))),
            (count("broken", 0), translate("Promises", "%n broken", "", count("broken", 0))),
            (count("overdue", 0), translate("Promises", "%n overdue", "", count("overdue", 0))),
            (self._waiting(tally), translate("Promises", "%n open", "", self._waiting(tally))),
            (count("unknown", 0), translate("Promises", "%n not verifiable", "", count("unknown", 0))),
        )
        return joined((*parts, *(words for many, words in told if many)))

    def meeting(self, record: str | None, file: EngagementFile | None) -> str:
        """Say an encounter in a line; nothing where it is not here."""
        met = file.meeting.get(record or "") if file is not None else None
        return self.meetings.in_one_line(met) if met is not None else ""

    # -- inside -----------------------------------------------------------------
    def _waiting(self, tally: Tally) -> int:
        return tally.counts.get("open", 0) + tally.counts.get("soon", 0)

    def _seen(self, line: Line, file: EngagementFile | None) -> str:
        met = self.meeting(line.line.get("verified_in"), file)
        if met:
            return translate("Promises", "seen: %1").replace("%1", isolated(met))
        return self.say.label("basis", line.line.get("basis"))

    def _made(self, line: Line, file: EngagementFile | None) -> str:
        made = self.say.day(line.line.get("made_on")) or self.meeting(line.line.get("made_in"), file)
        return translate("Promises", "made %1").replace("%1", isolated(made)) if made else ""
