"""Legal checks: what each is worth on a day, and whom nobody has checked.

Owns reading checks beside the listings, labels and laws that may have made
them stale; when they do is ``rules.legal``. None of it writes, and nothing
waits for it. Belongs to the store's thread.

Source: domain 3.5 (9), 4.3 (18); brief S-34, S-147.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hdfield.rules.checked import checks_of, events_of
from hdfield.rules.file_view import Entry
from hdfield.rules.legal import CheckStanding, check_standings
from hdfield.services.dossier import Dossier, Line
from hdfield.services.lines import Named
from hdfield.services.reading import Reading
from hdfield.store.store import Store


@dataclass(frozen=True, slots=True)
class HeldCheck:
    """A legal check and what it is worth on the day asked about."""

    line: Line
    standing: CheckStanding


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Legal checks on a day.

    Attributes:
        checks: The newest first; those after the day are left out.
        unchecked: Actors of the engagement asked about whom no check is on.
        causes: The facts and laws that made checks stale, by id; their lines
            say what they are.
    """

    checks: tuple[HeldCheck, ...]
    unchecked: tuple[Named, ...]
    causes: dict[str, Line]


class LegalChecks:
    """Answers which legal checks still count."""

    def __init__(self, store: Store, reading: Reading, dossier: Dossier) -> None:
        self._lists = store.lists
        self._actors = store.actors
        self._reading = reading
        self._dossier = dossier

    def of(self, day: date, engagement: str = "") -> CheckReport:
        """Give the checks on a day.

        Args:
            day: The day asked about.
            engagement: Only checks made for it or on its actors; all where empty.
        """
        every = self._dossier.lines_of("legal_check")
        actors = self._actors_of(engagement)
        rows = (*self._actors.formal(), *self._lists.newest("law", _ALL))
        events = events_of(Entry(row.record, row.kind, row.day, row.line) for row in rows)
        checks = checks_of(Entry(line.id, line.kind, line.day, line.line) for line in every)
        standings = check_standings(checks, events, day)
        shown = tuple(
            HeldCheck(line, standings[line.id])
            for line in every
            if line.id in standings
            and (not engagement or line.line.get("engagement") == engagement or line.line["actor"] in actors)
        )
        checked = {held.line.line["actor"] for held in shown}
        named = {cause.record for held in shown for cause in held.standing.causes}
        causes = {
            row.record: Line(row.record, row.kind, row.day, row.heads, row.line, {})
            for row in rows
            if row.record in named and row.kind == "actor_fact"
        }
        causes |= {line.id: line for line in self._dossier.lines_of("law") if line.id in named}
        return CheckReport(
            shown, self._reading.called(actor for actor in actors if actor not in checked), causes
        )

    def _actors_of(self, engagement: str) -> tuple[str, ...]:
        rows = self._lists.of((engagement,)) if engagement else ()
        return tuple(actor for row in rows for actor in row.line.get("actors", ()))


_ALL = 100_000
