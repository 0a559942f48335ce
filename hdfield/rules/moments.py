"""Where a record stands on the axis of time: as a span, and at the days something came of it.

Owns which days of each kind are moments of their own, so that a promise stands
where it was made and again where it was broken. It refuses to guess an end:
what still goes on has none, and what has no date says none.

Source: docs/engagements.md; brief S-02, S-07, S-162.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from hdfield.rules.life_cycles import moves

Line = Mapping[str, Any]

_OPEN_PROMISE: Final = frozenset(("com.made", "com.due", "com.unknown"))
_IN_PLAY: Final = frozenset(("approved", "signalled", "deployed", "noticed"))
_SEEN_IN_ONE_DAY: Final = frozenset(("agr.draft", "agr.agreed"))


@dataclass(frozen=True, slots=True)
class Moment:
    """One place of a record on the axis.

    Attributes:
        step: What of it stands here: empty for its beginning, or ``due``, ``settled``,
            ``changed``, ``ended``, ``decided``.
        since: Year, month or day; empty where it is not known.
        until: The same; ``None`` while it goes on.
    """

    step: str
    since: str
    until: str | None = None


def moments(kind: str, line: Line) -> tuple[Moment, ...]:
    """Give the places of a record on the axis, its beginning first.

    Args:
        kind: Record kind; one that is not of the axis has none.
        line: Its list row.
    """
    found = _KINDS.get(kind)
    return found(line) if found else ()


def _day(line: Line, *names: str) -> str:
    return next((str(line[name]) for name in names if line.get(name)), "")


def _points(line: Line, begins: str, **later: str) -> tuple[Moment, ...]:
    """Give a beginning of one day, and later days where they are filled and others."""
    first = Moment("", begins, begins or None)
    days = {step: _day(line, name) for step, name in later.items()}
    return first, *(Moment(step, day, day) for step, day in days.items() if day not in ("", begins))


def _fact(line: Line) -> tuple[Moment, ...]:
    return (Moment("", _day(line, "valid_from"), line.get("valid_to")),)


def _commitment(line: Line) -> tuple[Moment, ...]:
    if line.get("status") in _OPEN_PROMISE:
        return _points(line, _day(line, "made_on"), due="due")
    return _points(line, _day(line, "made_on"), settled="settled_on")


def _agreement(line: Line) -> tuple[Moment, ...]:
    begins, changed = _day(line, "agreed_on", "in_force_from"), _day(line, "changed_on")
    status = line.get("status", "")
    is_over = not moves("agreement", status)
    first = Moment("", begins, (changed or begins or None) if is_over else None)
    is_news = changed not in ("", begins) and status not in _SEEN_IN_ONE_DAY
    return (first, Moment("changed", changed, changed)) if is_news else (first,)


def _obstacle(line: Line) -> tuple[Moment, ...]:
    begins, settled = _day(line, "opened_on"), _day(line, "settled_on")
    is_over = line.get("status") in ("cleared", "accepted")
    first = Moment("", begins, (settled or begins or None) if is_over else None)
    is_news = is_over and settled not in ("", begins)
    return (first, Moment("settled", settled, settled)) if is_news else (first,)


def _inducement(line: Line) -> tuple[Moment, ...]:
    begins, ended = _day(line, "on"), _day(line, "ended_on")
    goes_on = not ended and line.get("status") in _IN_PLAY
    first = Moment("", begins, None if goes_on else ended or begins or None)
    return (first, Moment("ended", ended, ended)) if ended not in ("", begins) else (first,)


def _diplomacy_action(line: Line) -> tuple[Moment, ...]:
    begins, until = _day(line, "on"), _day(line, "until")
    return (Moment("", begins, None if line.get("status") == "ongoing" else until or begins or None),)


def _mandate(line: Line) -> tuple[Moment, ...]:
    begins = _day(line, "valid_from", "issued_on")
    is_over = line.get("status") in ("expired", "withdrawn")
    return (Moment("", begins, line.get("valid_to") or (begins or None if is_over else None)),)


def _legal_check(line: Line) -> tuple[Moment, ...]:
    return _points(line, _day(line, "on"))


def _principle_review(line: Line) -> tuple[Moment, ...]:
    return _points(line, _day(line, "on"), decided="decided_on")


_KINDS: Final[Mapping[str, Callable[[Line], tuple[Moment, ...]]]] = {
    "actor_fact": _fact,
    "commitment": _commitment,
    "agreement": _agreement,
    "obstacle": _obstacle,
    "inducement": _inducement,
    "diplomacy_action": _diplomacy_action,
    "mandate": _mandate,
    "legal_check": _legal_check,
    "principle_review": _principle_review,
}

DATED_KINDS: Final = tuple(_KINDS)
"""The kinds that stand on the axis beside encounters."""
