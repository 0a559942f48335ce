"""Carrots and sticks: what is in play together, what it does to trust, what to look for first.

Owns their order (carrots first) and which stand side by side. It refuses to add
effects up to a figure: each is shown with what was seen of it, the worst first.
Expected gains are no inducements and never come out of here as something to offer.

Source: domain 3.5, rules 6 and 10; brief S-06, S-22, S-58, S-59, S-78, S-85,
S-86, S-93 to S-95, S-152, S-156.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from hdfield.rules.file_view import Entry, FileView, ids

RECENT_DAYS: Final = 60
"""How long a stick of others asks for a look at ``trust.denunciation_checked``."""

SANCTIONS: Final = frozenset({"stick.asset_freeze", "stick.travel_limit", "stick.arms_embargo"})
"""Sticks that reach no further than the target is exposed to them (S-94)."""

OURS: Final = "by.us"
OUR_OWN: Final = "stick.own_denunciation"
"""A stick that is ours by what it is, where nobody else is said to wield it (S-79)."""
_NOBODYS: Final = ("", "by.unknown")
OVER: Final = frozenset({"rejected", "withdrawn"})
"""What was put away, or taken back."""

_IN_PLAY: Final = frozenset({"signalled", "deployed", "noticed"})
_COSTS: Final = ("cost.high", "cost.some", "cost.unknown", "cost.none")
_BAD_EFFECTS: Final = ("fx.backfired", "fx.harmed_trust")

Trust = Literal["high", "some", "unknown", "none"]


@dataclass(frozen=True, slots=True)
class Board:
    """An engagement's inducements as they are laid out.

    Attributes:
        carrots, sticks: Ids of what is not over, the most advanced first.
        over: Ids of what was rejected or withdrawn.
        together: Ids of what is in play today, the hardest on trust first; a
            single one is nothing beside another, and then it is empty.
        trust: The worst that any of these is seen or thought to do to trust.
        unchecked: Ids of what has no harm check.
        ours_unreviewed: Ids of sticks of our own without a review.
    """

    carrots: tuple[str, ...]
    sticks: tuple[str, ...]
    over: tuple[str, ...]
    together: tuple[str, ...]
    trust: Trust
    unchecked: tuple[str, ...]
    ours_unreviewed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Openings:
    """Where an opening may lie with one actor, carrots first: what to look at, never what to offer.

    Attributes:
        legitimacy: Facts of the standing it seeks.
        embedded_in: Relations to communities it depends on, and facts that name them.
        services: Facts of the services it runs, which it could be spared or credited for.
        sensitive: Facts of in whose eyes it minds its standing.
        exposure: Facts of how far a sanction could reach it.
        unknown: Known unknowns about it that still stand.
    """

    actor: str
    legitimacy: tuple[str, ...]
    embedded_in: tuple[str, ...]
    services: tuple[str, ...]
    sensitive: tuple[str, ...]
    exposure: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known that could open anything."""
        return not (self.legitimacy or self.embedded_in or self.services or self.sensitive)


def is_stick(kind: str) -> bool:
    """Say whether an inducement_kind code is a stick, or none that is known to be a carrot.

    A bundle may bring a code of another program; an expected gain written as
    one (a tax, a diversion, a payment) must never stand among what to offer (S-156).
    """
    return not kind.startswith("carrot.")


def is_stick_of_ours(kind: str, wielder: str) -> bool:
    """Say whether a stick is ours: by who wields it, or by what it is where that is not said."""
    return is_stick(kind) and (wielder == OURS or (kind == OUR_OWN and wielder in _NOBODYS))


def is_in_play(entry: Entry, today: str) -> bool:
    """Say whether an inducement is felt on a day: signalled, deployed, or done by others and not ended."""
    ended = entry.text("ended_on")
    begun = entry.text("on")
    return entry.text("status") in _IN_PLAY and begun <= today and (not ended or ended >= today)


def trust_cost(entry: Entry) -> Trust:
    """Give what an inducement does to trust: as a person said, else as its effect shows."""
    said = entry.text("trust_cost")
    if said in _COSTS:
        return said.removeprefix("cost.")  # type: ignore[return-value]
    if entry.text("observed") in _BAD_EFFECTS:
        return "some"
    return "unknown" if is_stick(entry.text("kind")) else "none"


def board(file: FileView) -> Board:
    """Lay an engagement's inducements out."""
    every = file.of("inducement")
    live = sorted((one for one in every if one.text("status") not in OVER), key=_advance)
    playing = sorted((one for one in live if is_in_play(one, file.today)), key=_hardness)
    return Board(
        carrots=tuple(one.id for one in live if not is_stick(one.text("kind"))),
        sticks=tuple(one.id for one in live if is_stick(one.text("kind"))),
        over=tuple(one.id for one in every if one.text("status") in OVER),
        together=tuple(one.id for one in playing) if len(playing) > 1 else (),
        trust=_worst(playing),
        unchecked=tuple(one.id for one in live if not one.has_words("harm_check")),
        ours_unreviewed=tuple(one.id for one in live if _wants_review(one)),
    )


def pressed_by_others(file: FileView, days: int = RECENT_DAYS) -> tuple[str, ...]:
    """Name the sticks others used of late: they may tie them to us, whatever we know of it."""
    first = file.ago(days)
    return ids(
        one
        for one in file.of("inducement")
        if is_stick(one.text("kind"))
        and one.text("wielder") not in ("", OURS)
        and one.text("status") in ("deployed", "noticed")
        and one.text("on") >= first
    )


def openings(file: FileView) -> tuple[Openings, ...]:
    """Give, for each actor of the engagement, where an opening may lie."""
    return tuple(
        Openings(
            actor,
            legitimacy=tuple(_standing(file, actor, "fact.legitimacy", "fact.interest")),
            embedded_in=(
                *(
                    one.id
                    for one in file.relations("rel.embedded_in", "rel.vouches")
                    if _is_about(one, actor) and file.holds(one)
                ),
                *_standing(file, actor, "fact.constituency"),
            ),
            services=tuple(_standing(file, actor, "fact.service")),
            sensitive=tuple(_standing(file, actor, "fact.standing_sensitivity", "fact.norm")),
            exposure=tuple(_standing(file, actor, "fact.exposure")),
            unknown=tuple(_standing(file, actor, "fact.opacity")),
        )
        for actor in sorted(file.actors)
    )


def _standing(file: FileView, actor: str, *kinds: str) -> Iterator[str]:
    return (one.id for one in file.facts(*kinds) if one.text("actor") == actor and file.holds(one))


def _is_about(relation: Entry, actor: str) -> bool:
    return actor in (relation.text("actor"), relation.text("other_actor"))


def _wants_review(one: Entry) -> bool:
    return is_stick_of_ours(one.text("kind"), one.text("wielder")) and not one.text("review")


def _worst(playing: Iterable[Entry]) -> Trust:
    costs = [trust_cost(one) for one in playing]
    return next((cost for cost in ("high", "some", "unknown") if cost in costs), "none")


def _hardness(one: Entry) -> tuple[int, bool, str]:
    order: tuple[Trust, ...] = ("high", "some", "unknown", "none")
    return order.index(trust_cost(one)), not is_stick(one.text("kind")), one.id


def _advance(one: Entry) -> tuple[int, str]:
    order = ("deployed", "signalled", "approved", "proposed", "noticed", "idea")
    status = one.text("status")
    return (order.index(status) if status in order else len(order)), one.id
