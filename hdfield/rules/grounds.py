"""What some states ask for: a review, the encounter a promise was seen in, a reason.

Owns one ground for each kind that has any, and the code of what is lacking. It
refuses to know which state came before. What lies in a group this notebook was
not given is never called missing.

Source: docs/engagements.md (how things move); domain 3.4; brief S-71, S-73, S-78, S-152.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Protocol

from hdfield.model.actor import ActorFact
from hdfield.model.base import Group, Record
from hdfield.model.engagement import ChecklistState, Engagement
from hdfield.model.inducements import DiplomacyAction, Inducement
from hdfield.model.mandate import Mandate
from hdfield.model.promises import Commitment
from hdfield.rules.inducements import OURS, is_stick, is_stick_of_ours

_DECIDED_ON: Final = frozenset(("approved", "signalled", "deployed"))
_SEEN: Final = frozenset(("com.kept", "com.kept_late", "com.partly", "com.broken"))
_INNER: Final = frozenset(("reason", "harm_check", "consent"))
"""Grounds that are words in ``inner``, which a mandator's notebook is not given."""


class Known(Protocol):
    """What a guard must know of other records."""

    def is_decided(self, review: str) -> bool:
        """Say whether a principle review has been decided."""

    def has_decided_review(self, engagement: str) -> bool:
        """Say whether an engagement has a principle review that has been decided."""


LACKING: Final = (
    *("phase_days", "review_or_mandator", "reason", "others", "review", "harm_check", "consent"),
    *("seen_in", "replaced_by", "issued_by", "acknowledged_by", "valid_to", "correction"),
)
"""Every code of what can be lacking; both modules of words say each of them."""


def lacking(record: Record, known: Known, closed: Iterable[Group] = ()) -> str:
    """Name what a record's state asks for and it has not; empty where nothing is lacking.

    Args:
        record: As a person means it.
        known: Asked only where the record does not say enough.
        closed: Groups this notebook was not given.
    """
    ground = _GROUNDS.get(record.KIND)
    missing = ground(record, known) if ground else ""
    return "" if missing in _INNER and "inner" in closed else missing


def _engagement(record: Engagement, known: Known) -> str:
    if any(phase.closed_on is not None and phase.closed_on < phase.opened_on for phase in record.phases):
        return "phase_days"
    if record.status != "eng.suspended" or (record.team and record.team.mandator):
        return ""
    return "" if record.id and known.has_decided_review(record.id) else "review_or_mandator"


def _checklist_state(record: ChecklistState, _known: Known) -> str:
    return "reason" if record.status == "not_needed" and record.note is None else ""


def _inducement(record: Inducement, known: Known) -> str:
    if record.status == "noticed" and (record.wielder == OURS or _is_known_ours(record)):
        return "others"
    if record.status not in _DECIDED_ON or not _is_stick_of_ours(record):
        return ""
    if record.review is None or not known.is_decided(record.review):
        return "review"
    return "harm_check" if record.harm_check is None else ""


def _is_stick_of_ours(record: Inducement) -> bool:
    """Say whether a stick is ours; nobody approves one of others, so one of which nobody says whose it is counts."""
    return _is_known_ours(record) or (is_stick(record.kind) and record.wielder is None)


def _is_known_ours(record: Inducement) -> bool:
    return is_stick_of_ours(record.kind, record.wielder or "")


def _diplomacy_action(record: DiplomacyAction, known: Known) -> str:
    if record.kind == "hd.represent" and record.status == "done" and record.consent is None:
        return "consent"
    is_due = record.kind == "hd.reputation" and record.status in ("ongoing", "done")
    return "review" if is_due and not (record.review and known.is_decided(record.review)) else ""


def _commitment(record: Commitment, _known: Known) -> str:
    if record.status in _SEEN and record.verified_in is None and record.basis is None:
        return "seen_in"
    return "replaced_by" if record.status == "com.replaced" and record.replaced_by is None else ""


def _mandate(record: Mandate, _known: Known) -> str:
    if record.status in ("issued", "acknowledged") and record.issued_by is None:
        return "issued_by"
    if record.status != "acknowledged":
        return ""
    return "" if record.acknowledged_by not in (None, record.issued_by) else "acknowledged_by"


def _actor_fact(record: ActorFact, _known: Known) -> str:
    return "valid_to" if record.state == "closed" and record.valid_to is None else ""


_GROUNDS: Final[Mapping[str, Callable[[Any, Known], str]]] = {
    "engagement": _engagement,
    "checklist_state": _checklist_state,
    "inducement": _inducement,
    "diplomacy_action": _diplomacy_action,
    "commitment": _commitment,
    "mandate": _mandate,
    "actor_fact": _actor_fact,
}
