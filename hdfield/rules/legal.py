"""What the law says of talking, on a day: checks gone stale, rules in force, carve-outs that hold.

Owns when a legal check no longer counts, which laws and exemptions hold, and
which rule on direct talks is the strictest. It gives no verdict: what counsel
wrote is shown beside it, and nothing here ever stands before a person who
writes something down. A label is never counted as a listing, and what is only
announced is not in force.

Source: domain 3.4 (LegalCheck), 3.5 (9), 4.3 (18, 20); brief S-34, S-36..S-40,
S-141, S-147, S-150.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal

from hdfield.rules.fact_fields import LABEL_KIND, LABEL_LISTING
from hdfield.rules.picture_of_day import first_day, last_day

News = Literal["listing", "label", "pending"]
Why = Literal["due", "listing", "label", "pending", "law"]
CheckState = Literal["valid", "stale", "renewed"]

LISTING_KIND: Final = "fact.listing"
PENDING: Final = "list.pending"
PROHIBITED: Final = "contact.prohibited"
NOT_KNOWN: Final = "contact.unknown"
STRICTNESS: Final = ("contact.allowed", "contact.notify", "contact.permit", PROHIBITED)
"""contact_rule codes from the freest to the strictest; what nobody knows has no place among them."""

_FORBIDS: Final = "effect.contact_prohibited"


@dataclass(frozen=True, slots=True)
class Check:
    """One legal check.

    Attributes:
        on: The day counsel answered.
        next_on: Until when it counts at most.
        laws: Ids of the laws it names.
        renews: The check it follows.
    """

    id: str
    actor: str
    on: date
    next_on: date | None = None
    laws: tuple[str, ...] = ()
    renews: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that can make a check stale.

    Attributes:
        id: The fact or the law.
        why: What it is.
        subject: The actor it is about; of a law, the law itself.
        since: Year, month or day it began; ``None`` where nobody said.
        written_on: The day it was written down, which counts where nobody said since when.
        until: Year, month or day it ended: it began no later than that.
    """

    id: str
    why: Why
    subject: str
    since: str | None = None
    written_on: date | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Cause:
    """One reason why a check no longer counts.

    Attributes:
        since: The day from which it does not.
        record: The fact or the law; empty where the next date passed.
        is_vague: Only the month or year is known, and it may have begun before the check as well.
    """

    why: Why
    since: date
    record: str = ""
    is_vague: bool = False


@dataclass(frozen=True, slots=True)
class CheckStanding:
    """What a check is worth on a day.

    Attributes:
        causes: Why it is stale, the earliest first; empty for any other state.
        renewed_by: The check that follows it.
    """

    state: CheckState
    causes: tuple[Cause, ...] = ()
    renewed_by: str = ""


@dataclass(frozen=True, slots=True)
class ContactRule:
    """What one law or listing says of direct talks.

    Attributes:
        id: The law or the fact.
        rule: contact_rule code, as far as it is known.
    """

    id: str
    rule: str


@dataclass(frozen=True, slots=True)
class Strictest:
    """How openly one may meet, as the rules in force have it.

    Attributes:
        rule: The strictest contact_rule code; ``None`` where no rule says anything.
        by: The laws and listings that say so, in the order given.
        unsure: Those of which nobody knows what they say: the strictest may be one of them.
    """

    rule: str | None = None
    by: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


def news_of(fact_kind: str, listing_kind: str | None) -> News | None:
    """Say what a fact is to the law: a listing, a label, a pending designation, or nothing.

    Args:
        fact_kind: actor_fact_kind code.
        listing_kind: listing_kind code of a listing or a label.

    Source: brief S-38, S-39, S-147.
    """
    if fact_kind == LABEL_KIND or (fact_kind == LISTING_KIND and listing_kind == LABEL_LISTING):
        return "label"
    if fact_kind != LISTING_KIND:
        return None
    return "pending" if listing_kind == PENDING else "listing"


def news_in(fact: Mapping[str, Any]) -> News | None:
    """Say the same of the list row of a fact."""
    return news_of(fact.get("kind", ""), (fact.get("listing") or {}).get("kind"))


def check_standings(checks: Iterable[Check], events: Iterable[Event], day: date) -> dict[str, CheckStanding]:
    """Say what every check made by a day is worth on that day, by its id.

    Args:
        checks: Any; those after the day are not there yet and are left out.
        events: Listings, labels and pending designations that were not found
            wrong, and the laws that checks may name.
        day: The day asked about.

    Something newer on the day of the check itself counts as known to counsel.

    Source: domain 3.4, 3.5 (9).
    """
    made = [check for check in checks if check.on <= day]
    told: dict[str, list[Event]] = {}
    for event in events:  # by what it is about: a busy actor has many checks, and others' news is not theirs
        told.setdefault(event.id if event.why == "law" else event.subject, []).append(event)
    renewed = _renewals(made)
    return {
        check.id: CheckStanding("renewed", renewed_by=renewed[check.id])
        if check.id in renewed
        else _standing(check, _about(check, told), day)
        for check in made
    }


def is_in_force(valid_from: str | None, valid_to: str | None, day: date) -> bool:
    """Say whether a law stands on a day, its last day among them.

    A beginning nobody knows means always, and an end known to a month or a
    year lies at its end: a rule is rather shown a day too long.

    Source: brief S-36, S-141.
    """
    begun = valid_from is None or first_day(valid_from) <= day
    return begun and (valid_to is None or day <= last_day(valid_to))


def contact_rule(contact: str | None, effects: Iterable[str]) -> str | None:
    """Give what a law, or a listing by its effects, says of direct talks; ``None`` for nothing.

    Args:
        contact: contact_rule code; one of a newer program counts as not known.
        effects: listing_effect codes; one of them forbids contact whatever else is said.
    """
    if _FORBIDS in effects:
        return PROHIBITED
    if contact is None:
        return None
    return contact if contact in STRICTNESS else NOT_KNOWN


def strictest(rules: Iterable[ContactRule]) -> Strictest:
    """Give the strictest of the rules in force, and who says so.

    Args:
        rules: Of laws and formal listings; never of labels or pending designations.

    Source: brief S-36, S-141.
    """
    held = tuple(rules)
    known = [rule for rule in held if rule.rule in STRICTNESS]
    unsure = tuple(rule.id for rule in held if rule.rule not in STRICTNESS)
    if not known:
        return Strictest(NOT_KNOWN if unsure else None, (), unsure)
    worst = max(known, key=lambda rule: STRICTNESS.index(rule.rule)).rule
    return Strictest(worst, tuple(rule.id for rule in known if rule.rule == worst), unsure)


def exemption_on(
    status: str,
    day: date,
    *,
    asked_on: date | None = None,
    granted_on: date | None = None,
    expires_on: date | None = None,
) -> str | None:
    """Give an exemption's status as it was on a day, or ``None`` where it was not asked for yet.

    Args:
        status: exemption_status code of today.
        day: The day asked about.
        asked_on, granted_on: From when it was asked for, and had.
        expires_on: Its last day.

    What was had is over once its last day is, whatever its status still says.

    Source: brief S-150; domain 4.3 (20).
    """
    if asked_on and day < asked_on:
        return None
    was_granted = granted_on is not None or status in ("exemption.granted", "exemption.granted_late")
    if was_granted and granted_on and day < granted_on:
        return "exemption.asked" if asked_on else None
    if was_granted and status != "exemption.refused" and expires_on and day > expires_on:
        return "exemption.expired"
    if status == "exemption.expired" and expires_on and day <= expires_on:
        return "exemption.granted"
    return status


def _standing(check: Check, events: Iterable[Event], day: date) -> CheckStanding:
    causes = [cause for event in events if (cause := _newer(event, check.on, day)) is not None]
    if check.next_on and day > check.next_on:
        causes.append(Cause("due", check.next_on + timedelta(days=1)))
    causes.sort(key=lambda cause: (cause.since, cause.why, cause.record))
    return CheckStanding("stale" if causes else "valid", tuple(causes))


def _about(check: Check, told: Mapping[str, list[Event]]) -> Iterator[Event]:
    """Give what is about the actor of a check, and the laws it names."""
    yield from (event for event in told.get(check.actor, ()) if event.why != "law")
    for law in check.laws:
        yield from (event for event in told.get(law, ()) if event.why == "law")


def _newer(event: Event, on: date, day: date) -> Cause | None:
    """Say from when an event is newer than a check, as far as a day knows; or nothing.

    Of a month or a year the whole span counts: what may be newer than the check
    makes it stale, for a check that is looked at once too often costs an hour,
    and one that is not may cost somebody's freedom. Once its day is written
    down it decides. The day it was entered does not: a designation announced on
    the 5th "for June" is written before a check of the 8th, and is newer.
    """
    if event.since is None:
        written = event.written_on
        return Cause(event.why, written, event.id) if written and on < written <= day else None
    first, last = first_day(event.since), last_day(event.since)
    if event.until is not None:
        last = min(last, last_day(event.until))
    if last <= on or first > day:
        return None
    is_vague = first <= on
    return Cause(event.why, on + timedelta(days=1) if is_vague else first, event.id, is_vague)


def _renewals(checks: Iterable[Check]) -> dict[str, str]:
    """Give what renewed each check, the newest of several; nothing is renewed by what came before it."""
    known: Mapping[str, Check] = {check.id: check for check in checks}
    found: dict[str, str] = {}
    for check in sorted(known.values(), key=lambda one: (one.on, one.id)):
        before = known.get(check.renews or "")
        if before and before.on <= check.on and not _leads_to(before, check, known):
            found[before.id] = check.id
    return found


def _leads_to(check: Check, wanted: Check, known: Mapping[str, Check]) -> bool:
    """Walk back over what a check renews: two devices may have written a ring."""
    seen: set[str] = set()
    step: Check | None = check
    while step is not None and step.id not in seen:
        if step.id == wanted.id:
            return True
        seen.add(step.id)
        step = known.get(step.renews or "")
    return False
