"""The ledger of promises: both sides, ours first, each with what it was verified by.

Owns how a promise stands on a day, how many there are of each sort, and the row
in which what was pledged, what was seen and what is listed stand side by side.
It refuses to weigh one of these against another, and to make a percentage of few.

Source: domain 3.5, rule 3; brief S-81, S-82, S-107, S-108, S-163.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from hdfield.rules.fact_fields import LABEL_KIND
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.legal import LISTING_KIND, News, news_in
from hdfield.rules.life_cycles import moves

FEWEST_FOR_SHARE: Final = 10
"""Settled promises below which only counts are shown."""

SOON_DAYS: Final = 14
"""Days ahead within which a promise is said to be due soon."""

SIDES: Final = ("us", "counterpart", "third")
"""party codes in the order of the columns."""

Standing = Literal["open", "soon", "overdue", "kept", "late", "partly", "broken", "unknown", "gone"]

_SETTLED: Final[Mapping[str, Standing]] = {
    "com.kept": "kept",
    "com.kept_late": "late",
    "com.partly": "partly",
    "com.broken": "broken",
    "com.unknown": "unknown",
    "com.withdrawn": "gone",
    "com.replaced": "gone",
}
_JUDGED: Final = frozenset({"kept", "late", "partly", "broken"})
_CHECKED: Final[Mapping[str, str]] = {
    "check.kept": "com.kept",
    "check.partly": "com.partly",
    "check.not_kept": "com.broken",
}
_MENDED: Final = "com.kept_late"
"""What a promise is said to be that was broken or kept in part and is seen to hold."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise on one day.

    Attributes:
        side: party code of who gave it.
        days: Days past its due day where it is overdue, else days to it, or ``None``.
        verified_in: Encounter in which it was seen to be kept or broken, or empty.
        basis: basis code, or empty.
    """

    id: str
    side: str
    standing: Standing
    days: int | None
    verified_in: str
    basis: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many promises of one side stand how; no promise is in two of them."""

    counts: Mapping[Standing, int]

    @property
    def judged(self) -> int:
        """Promises of which somebody saw what became."""
        return sum(self.counts.get(standing, 0) for standing in _JUDGED)  # type: ignore[call-overload]

    @property
    def held(self) -> int:
        """Those of them that were kept, in time or late."""
        return self.counts.get("kept", 0) + self.counts.get("late", 0)

    @property
    def percent(self) -> int | None:
        """Kept of judged in whole percent, and nothing where there are few.

        All and none are said of all and none alone: one broken promise in three hundred is not 100 %.
        """
        if self.judged < FEWEST_FOR_SHARE:
            return None
        if self.held in (0, self.judged):
            return 100 if self.held else 0
        return min(99, max(1, round(100 * self.held / self.judged)))


@dataclass(frozen=True, slots=True)
class SaidSeenListed:
    """What an actor pledged, what was verified, and where it is listed; none overrides another.

    Attributes:
        topic: protection_topic code the pledge is about, or empty for promises at large.
        pledges: Facts of kind fact.norm and promises, by id.
        verified: Promises of theirs somebody saw kept or broken, with how they stand.
        listings: Listings that hold today, those only announced among them.
        labels: Labels that hold today; a label is no listing, whatever kind of fact says it (S-39).
    """

    actor: str
    topic: str
    pledges: tuple[str, ...]
    verified: tuple[tuple[str, Standing], ...]
    listings: tuple[str, ...]
    labels: tuple[str, ...]


def promise(entry: Entry, days_to: int | None) -> Promise:
    """Say how a promise stands.

    Args:
        entry: Of kind commitment.
        days_to: Days from today to its due day, below zero once it has passed.
    """
    standing = _SETTLED.get(entry.text("status"), "open")
    if standing == "open" and days_to is not None:
        standing = "overdue" if days_to < 0 else "soon" if days_to <= SOON_DAYS else "open"
    is_waiting = standing in ("open", "soon", "overdue")
    return Promise(
        entry.id,
        entry.text("owner"),
        standing,
        abs(days_to) if is_waiting and days_to is not None else None,
        entry.text("verified_in"),
        entry.text("basis"),
    )


def ledger(file: FileView) -> Mapping[str, tuple[Promise, ...]]:
    """Give the promises by side, ours first; in each what waits longest first, then the settled."""
    found: dict[str, list[Promise]] = {side: [] for side in SIDES}
    for entry in file.of("commitment"):
        due = entry.text("due")
        one = promise(entry, -file.days_since(due) if due else None)
        found.setdefault(one.side, []).append(one)
    return {side: tuple(sorted(held, key=_urgency)) for side, held in found.items()}


def tally(promises: Iterable[Promise]) -> Tally:
    """Count promises by how they stand."""
    return Tally(dict(Counter(one.standing for one in promises)))


def suggested_by_checks(file: FileView) -> Mapping[str, tuple[str, str]]:
    """Give what a check of a term says of the promise behind it, where the ledger says otherwise.

    Returns:
        Promise id to (commitment_status code the check points to, term id). A
        person sets it. A check that says what the life cycle does not allow points
        to nothing; one that finds a broken promise held points to kept late.
    """
    found: dict[str, tuple[str, str]] = {}
    promised = file.of("commitment")
    behind: dict[str, list[Entry]] = {}
    for one in promised:
        behind.setdefault(one.text("term"), []).append(one)
    known = {one.id: one for one in promised}
    for term in sorted(file.of("agreement_term"), key=lambda one: one.text("last_check")):
        named = known.get(term.text("commitment"))
        for held in (*behind.get(term.id, ()), *((named,) if named else ())):
            points_to = _pointed(term.text("last_result"), held.text("status"))
            if points_to and held.text("settled_on") < term.text("last_check"):
                found[held.id] = (points_to, term.id)
    return found


def _pointed(result: str, status: str) -> str:
    """Give the state a check points to, as far as the promise may move there; nothing for none."""
    points_to = _CHECKED.get(result, "")
    allowed = moves("commitment", status)
    if points_to == "com.kept" and points_to not in allowed and status != points_to and _MENDED in allowed:
        return _MENDED
    return points_to if points_to in allowed else ""


def strained_by(file: FileView) -> Mapping[str, tuple[str, ...]]:
    """Give, for each agreement in force, its terms that were not held: a sign that it is strained."""
    in_force = {one.id for one in file.of("agreement") if one.text("status") == "agr.in_force"}
    found: dict[str, tuple[str, ...]] = {}
    for term in file.of("agreement_term"):
        agreement = term.text("agreement")
        if agreement in in_force and term.text("last_result") == "check.not_kept":
            found[agreement] = (*found.get(agreement, ()), term.id)
    return found


def said_seen_listed(file: FileView) -> tuple[SaidSeenListed, ...]:
    """Give a row for each actor of the engagement and each topic it pledged anything about."""
    return tuple(row for actor in sorted(file.actors) for row in _rows_of(actor, file))


def _rows_of(actor: str, file: FileView) -> Iterator[SaidSeenListed]:
    norms = [one for one in file.facts("fact.norm") if one.text("actor") == actor and file.holds(one)]
    theirs = [
        one for one in file.of("commitment") if one.text("actor") == actor and one.text("owner") != "us"
    ]
    listings = tuple(_formal(file, actor, "listing", "pending"))
    labels = tuple(_formal(file, actor, "label"))
    said = [*norms, *theirs]
    topics = sorted({topic for one in said for topic in one.many("protection")})
    for topic in (*topics, ""):
        about = [one for one in said if (topic in one.many("protection") if topic else _is_at_large(one))]
        if not about and (topic or not (listings or labels)):
            continue
        standing = [
            (one.id, _SETTLED.get(one.text("status"), "open")) for one in about if one.kind == "commitment"
        ]
        yield SaidSeenListed(
            actor,
            topic,
            tuple(one.id for one in about),
            tuple((record, how) for record, how in standing if how in _JUDGED),
            listings,
            labels,
        )


def _formal(file: FileView, actor: str, *news: News) -> Iterator[str]:
    return (
        one.id
        for one in file.facts(LISTING_KIND, LABEL_KIND)
        if one.text("actor") == actor and file.holds(one) and news_in(one.values) in news
    )


def _is_at_large(entry: Entry) -> bool:
    return not entry.many("protection")


def _urgency(one: Promise) -> tuple[int, int, str]:
    order: tuple[Standing, ...] = (
        *("overdue", "soon", "open", "broken", "partly"),
        *("unknown", "late", "kept", "gone"),
    )
    days = one.days or 0
    return order.index(one.standing), -days if one.standing == "overdue" else days, one.id
