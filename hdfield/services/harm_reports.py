"""What rules have cost up to a day, by law and by whose law it is.

Owns reading it from obstacles and laws; how it adds up is ``rules.harm``. It
names no person and quotes no note: a page of it may leave. None of it writes.
Belongs to the store's thread.

Source: brief S-143 to S-146; docs/engagements.md (law and obstacles).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from hdfield.rules.folding import words
from hdfield.rules.harm import HarmTotal, Loss, harm_by_jurisdiction, harm_by_law, harm_of
from hdfield.services.dossier import Dossier, Line

MOST_DAYS: Final = 10_000
"""Days of delay one obstacle may have; more is no count of a person's."""


@dataclass(frozen=True, slots=True)
class LawHarm:
    """What one law cost.

    Attributes:
        key: The law's record id; empty for what names no law.
        law: The law, or ``None`` where it is not in this notebook.
        obstacles: The obstacles it is added up from, the newest first.
    """

    key: str
    law: Line | None
    harm: HarmTotal
    obstacles: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class HarmReport:
    """What rules have cost up to a day.

    Attributes:
        whole: All together.
        by_law, by_jurisdiction: The same shared out; a jurisdiction's key is empty where no law is named.
        silent: Obstacles of which nobody said what they cost.
    """

    day: date
    whole: HarmTotal
    by_law: tuple[LawHarm, ...]
    by_jurisdiction: tuple[tuple[str, HarmTotal], ...]
    silent: int


class HarmReports:
    """Answers what the rules have cost."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def of(self, day: date, jurisdiction: str = "") -> HarmReport:
        """Give what rules have cost up to a day, of one jurisdiction or all.

        Args:
            day: Obstacles noted later are not there yet; what was cleared still cost what it cost.
            jurisdiction: Its key (``jurisdiction_of``), or empty.
        """
        laws = {law.id: law for law in self._dossier.lines_of("law")}
        held = {
            line.id: line
            for line in self._dossier.lines_of("obstacle")
            if _is_noted(line, day) and jurisdiction in ("", _jurisdiction_named(line, laws))
        }
        told = tuple(losses(held.values(), laws.values(), day))
        by_law = tuple(
            LawHarm(key, laws.get(key), total, tuple(held[one.obstacle] for one in told if one.law == key))
            for key, total in harm_by_law(told)
        )
        return HarmReport(day, harm_of(told), by_law, harm_by_jurisdiction(told), len(held) - len(told))


def jurisdiction_of(law: Mapping[str, Any]) -> str:
    """Give the key of whose law it is, from its list row; empty where nobody said.

    A place stands for itself, an issuer that is none by its folded name.
    """
    return str(law.get("jurisdiction") or " ".join(words(str(law.get("issuer", "")))))


def losses(obstacles: Iterable[Line], laws: Iterable[Line], day: date) -> Iterator[Loss]:
    """Give what obstacles noted by a day cost; those of which nobody said it are left out."""
    known = {law.id: law for law in laws}
    for line in obstacles:
        harm = {name: value for name, value in (line.line.get("harm") or {}).items() if value is not None}
        if not harm or not _is_noted(line, day):
            continue
        yield Loss(
            obstacle=line.id,
            law=line.line.get("law", ""),
            jurisdiction=_jurisdiction_named(line, known),
            funding=_text(harm.get("funding_band")),
            delay_days=_days(harm.get("delay_days")),
            extra_cost=_text(harm.get("extra_cost_band")),
            suspended=harm.get("suspended") is True,
            people=_text(harm.get("people_not_reached_band")),
        )


def day_of(line: Mapping[str, Any], name: str) -> date | None:
    """Read a day of a list row."""
    return date.fromisoformat(line[name]) if line.get(name) else None


def _text(value: object) -> str | None:
    """Take a code; a newer program may have put anything there."""
    return value if isinstance(value, str) else None


def _days(value: object) -> int | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if 0 <= value <= MOST_DAYS else None


def _jurisdiction_named(obstacle: Line, laws: Mapping[str, Line]) -> str:
    law = laws.get(obstacle.line.get("law", ""))
    return jurisdiction_of(law.line) if law else ""


def _is_noted(obstacle: Line, day: date) -> bool:
    opened = day_of(obstacle.line, "opened_on")
    return opened is None or opened <= day
