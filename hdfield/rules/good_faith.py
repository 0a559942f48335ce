"""Good faith: the signs for and against that a file holds, in the order they were seen.

Owns which records are such signs, of whom, and when a view on somebody should be
written anew. It refuses to weigh them, to count one against another, and to
score an actor or a person: a person writes the view, dated and signed.

Source: domain 3.5 (6); brief S-50, S-114, S-154.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hdfield.rules.file_view import Entry, FileView, Since, demands_of

ENOUGH: Final = 2
"""Signs against since the last view that ask for a new one."""

_BAD_TURNS: Final = frozenset({"no_show", "broken_off", "goods_taken", "held_released", "held_ongoing"})
_FORCE: Final = frozenset({"goods_taken", "held_released", "held_ongoing"})
_SIDE_PAYMENT: Final = frozenset({"demand.fee", "demand.tax", "demand.share_goods", "demand.gift"})
_KEPT: Final = frozenset({"com.kept", "com.kept_late"})


@dataclass(frozen=True, slots=True)
class FaithSign:
    """One record that speaks for or against good faith.

    Attributes:
        code: faith_signal code, what it is a sign of.
        day: When it happened (ISO; maybe a month or a year).
    """

    record: str
    kind: str
    code: str
    day: str
    is_against: bool


@dataclass(frozen=True, slots=True)
class FaithStanding:
    """What was seen of one actor since the newest view on it.

    Attributes:
        view: Id of the newest view, or empty while there is none.
        on: Its day, or empty.
        signs: Since then, the earliest first.
    """

    actor: str
    view: str
    on: str
    signs: tuple[FaithSign, ...]

    @property
    def wants_view(self) -> bool:
        """Whether so much spoke against since the last view that a new one is asked for."""
        return sum(one.is_against for one in self.signs) >= ENOUGH


def against_good_faith(view: FileView, since: Since) -> Iterator[Entry]:
    """Give what spoke against good faith since: promises broken, meetings cut off, payments asked."""
    for one in view.of("commitment"):
        is_theirs = one.text("owner") == "counterpart"
        if is_theirs and one.text("status") == "com.broken" and since.before(one):
            yield one
    for one in view.met_since(since):
        if one.text("outcome") in _BAD_TURNS or demands_of(one) & _SIDE_PAYMENT:
            yield one
    for one in view.of("obstacle"):
        if one.text("kind") == "obst.delay_tactic" and since.before(one):
            yield one


def for_good_faith(view: FileView, since: Since) -> Iterator[Entry]:
    """Give what spoke for good faith since: promises of theirs that were kept."""
    for one in view.of("commitment"):
        if one.text("owner") == "counterpart" and one.text("status") in _KEPT and since.before(one):
            yield one


def is_about(sign: Entry, actor: str) -> bool:
    """Say whether a sign is one of an actor; what names nobody is about everybody talked with."""
    named = sign.many("actors") or (sign.text("actor"),)
    return actor in named or named == ("",)


def newest_view(view: FileView, actor: str) -> Entry | None:
    """Give the newest view on an actor that is held today, or ``None``; one dated ahead is not held yet."""
    return next((one for one in view.come("good_faith_view") if one.text("actor") == actor), None)


def signs_since(view: FileView, actor: str, since: Since) -> tuple[FaithSign, ...]:
    """Give what was seen of an actor since, for and against, the earliest first."""
    found = [_sign(one, is_against=True) for one in against_good_faith(view, since) if is_about(one, actor)]
    found += [_sign(one, is_against=False) for one in for_good_faith(view, since) if is_about(one, actor)]
    return tuple(sorted(found, key=lambda one: (one.day, one.record)))


def standing(view: FileView) -> tuple[FaithStanding, ...]:
    """Give, for each actor of the engagement, its newest view and what was seen since."""
    return tuple(_standing(view, actor) for actor in sorted(view.actors))


def _standing(view: FileView, actor: str) -> FaithStanding:
    last = newest_view(view, actor)
    on = last.text("on") if last is not None else ""
    return FaithStanding(actor, last.id if last else "", on, signs_since(view, actor, Since(on)))


def _sign(one: Entry, *, is_against: bool) -> FaithSign:
    return FaithSign(one.id, one.kind, _code(one), one.happened, is_against)


def _code(one: Entry) -> str:
    match one.kind:
        case "commitment":
            return "gf.keeps_small" if one.text("status") in _KEPT else "gf.breaks"
        case "obstacle":
            return "gf.stalls"
    if one.text("outcome") in _FORCE:
        return "gf.attacks_during"
    return "gf.stalls" if one.text("outcome") in _BAD_TURNS else "gf.side_payment"
