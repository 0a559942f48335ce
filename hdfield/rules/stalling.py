"""How long an answer has been waited for: what a delay looks like from outside.

Owns counting days and attempts since the last answer. It refuses to say that
anybody stalls: a person writes that down, as an obstacle or a signal.

Source: brief S-44; domain 3.5 (2).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

NO_ANSWER: Final = frozenset({"message_delivered", "message_unanswered", "no_show", "postponed"})
"""Outcomes after which one still waits; any other is an answer, also a refusal."""


@dataclass(frozen=True, slots=True)
class Silence:
    """How it stands with answers on a day.

    Attributes:
        last_answer: The day of the newest encounter that was one (ISO), or empty.
        days: Days since; 0 where there was none.
        attempts: Encounters since without an answer.
    """

    last_answer: str = ""
    days: int = 0
    attempts: int = 0


def silence(encounters: Iterable[tuple[str, str | None]], day: date) -> Silence:
    """Count days and attempts since the last answer.

    Args:
        encounters: (ISO day, outcome code) of encounters with whom one waits for, in any order;
            without an outcome it is not known what came of it, and it counts as neither.
        day: The day asked about; what is later does not count.
    """
    today = day.isoformat()
    told = [(on, outcome) for on, outcome in encounters if on and on <= today and outcome]
    last = max((on for on, outcome in told if outcome not in NO_ANSWER), default="")
    attempts = sum(on > last for on, outcome in told if outcome in NO_ANSWER)
    days = (day - date.fromisoformat(last)).days if last else 0
    return Silence(last, days, attempts)
