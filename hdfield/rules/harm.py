"""What rules that reach too far have cost, added up for those who can change them.

Owns the adding up. A band is a band: bands are counted, never turned into
figures and summed. It refuses to weigh one harm against another.

Source: brief S-143 to S-146; domain 3.2 (Obstacle).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from hdfield.model.codes import CODES

Bands = tuple[tuple[str, int], ...]
"""(band code, how many obstacles), in the order of the list, the least first."""

_VALUES: Final = CODES["value_band"]
_PEOPLE: Final = CODES["people_not_reached_band"]


@dataclass(frozen=True, slots=True)
class Loss:
    """What one obstacle cost.

    Attributes:
        obstacle: Record id.
        law: The law it comes from; empty where nobody said.
        jurisdiction: Whose law that is; empty where nobody said.
        delay_days: Days lost, as a person counted them.
    """

    obstacle: str
    law: str = ""
    jurisdiction: str = ""
    funding: str | None = None
    delay_days: int | None = None
    extra_cost: str | None = None
    suspended: bool | None = None
    people: str | None = None


@dataclass(frozen=True, slots=True)
class HarmTotal:
    """What some obstacles cost together.

    Attributes:
        obstacles: How many there are.
        funding, extra_cost, people: How many said which band.
        delay_days: Days of all added up; they may have run side by side.
        delayed: How many said days.
        suspended: How many stopped work.
    """

    obstacles: int = 0
    funding: Bands = ()
    delay_days: int = 0
    delayed: int = 0
    extra_cost: Bands = ()
    suspended: int = 0
    people: Bands = ()


def harm_of(losses: Iterable[Loss]) -> HarmTotal:
    """Add up what obstacles cost; one told twice counts once.

    Source: brief S-143 to S-146.
    """
    once = tuple({loss.obstacle: loss for loss in losses}.values())
    days = [loss.delay_days for loss in once if loss.delay_days]
    return HarmTotal(
        obstacles=len(once),
        funding=_counted(_VALUES, (loss.funding for loss in once)),
        delay_days=sum(days),
        delayed=len(days),
        extra_cost=_counted(_VALUES, (loss.extra_cost for loss in once)),
        suspended=sum(loss.suspended is True for loss in once),
        people=_counted(_PEOPLE, (loss.people for loss in once)),
    )


def harm_by_law(losses: Iterable[Loss]) -> tuple[tuple[str, HarmTotal], ...]:
    """Add up by law, the one named by most obstacles first; what names none comes last."""
    return _grouped(losses, lambda loss: loss.law)


def harm_by_jurisdiction(losses: Iterable[Loss]) -> tuple[tuple[str, HarmTotal], ...]:
    """Add up by whose law it is, in the same order."""
    return _grouped(losses, lambda loss: loss.jurisdiction)


def _grouped(losses: Iterable[Loss], key: Callable[[Loss], str]) -> tuple[tuple[str, HarmTotal], ...]:
    groups: dict[str, list[Loss]] = {}
    for loss in {loss.obstacle: loss for loss in losses}.values():
        groups.setdefault(key(loss), []).append(loss)
    totals = ((name, harm_of(group)) for name, group in groups.items())
    return tuple(sorted(totals, key=lambda one: (one[0] == "", -one[1].obstacles, one[0])))


def _counted(order: tuple[str, ...], codes: Iterable[str | None]) -> Bands:
    """Count codes in the order of their list; a newer program's come last."""
    counts = Counter(code for code in codes if code)
    places = {code: at for at, code in enumerate(order)}
    return tuple(sorted(counts.items(), key=lambda one: (places.get(one[0], len(order)), one[0])))
