"""What only some roles may decide: issuing a mandate, deciding a red line or a principle review.

Owns one question about one version and those it follows. It refuses to know
who wrote them: whoever asks knows the author's roles. Everything else about
these kinds is anyone's to write: a draft, an acknowledgement, a question raised.
What a decision was made about belongs to it: a yes to one question is none to
another. Only ``core`` is looked at, for not every notebook is given the rest.

Source: docs/format.md, section 9 (theirs to decide); docs/engagements.md; brief
S-159.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

DECIDING_ROLES: Final = frozenset({"mandator", "coordinator", "security"})

_DECIDED: Final[Mapping[str, tuple[str, ...]]] = {
    "mandate": (
        *("engagement", "issued_by", "issued_on", "valid_from", "valid_to"),
        *("aim", "may", "must_refer", "may_not", "conditions"),
    ),
    "red_line": (
        *("kind", "engagements", "theirs", "decided_by", "decided_on", "valid_to", "touched_by", "text"),
    ),
    "principle_review": (
        *("decided_by", "decided_on", "decision", "engagement", "on", "trigger", "raised_by"),
        *("principles", "level", "guides", "credible", "acceptable"),
    ),
}
"""By kind, the fields in ``core`` that a decision consists of, and those it was made about."""

_NOT_ISSUED: Final = frozenset({None, "draft"})
_ENDED_BY_DECISION: Final = "withdrawn"
_OVER: Final = "expired"

Core = Mapping[str, Any]


def may_decide(roles: Iterable[str]) -> bool:
    """Say whether a device with these roles may decide what is reserved."""
    return not DECIDING_ROLES.isdisjoint(roles)


def decides(kind: str, core: Core, before: Iterable[Core]) -> bool:
    """Say whether a version decides something, beside what was decided before it.

    To carry a decision on as it stands is not to decide: a mandate is
    acknowledged, a review gets its outcome, by those it is for. To choose between
    two that differ is to decide, and so is to bring back what was ended: a version
    written beside an older, wider mandate could else make it the one that counts.

    Args:
        kind: Record kind; others than the three decide nothing.
        core: The core group of the version.
        before: The core groups of the versions it follows, as far as they count here.
    """
    fields = _DECIDED.get(kind)
    if fields is None:
        return False
    standing = [one for one in before if is_decided(kind, one)]
    if not is_decided(kind, core):
        return any(not is_ended(one) for one in standing)  # a decision would be taken back
    return not standing or any(
        _end(core) != _end(one)
        or _puts_off(core, one)
        or any(core.get(name) != one.get(name) for name in fields)
        for one in standing
    )


def is_decided(kind: str, core: Core) -> bool:
    """Say whether a version of one of the three kinds holds a decision.

    A review is decided by any of the fields that say so: what holds only a day
    is taken for one wherever a decision is asked for.
    """
    if kind == "mandate":
        return core.get("status") not in _NOT_ISSUED
    if kind == "red_line":  # one without is a question, or theirs as we understand it
        return core.get("decided_by") is not None
    return any(core.get(name) is not None for name in ("decided_by", "decided_on", "decision"))


def is_ended(core: Core) -> bool:
    """Say whether a decision was withdrawn, removed, or called over with no day it was to end."""
    return any(_end(core))


def _end(core: Core) -> tuple[bool, bool, bool]:
    """Say how a decision was ended: by its withdrawal, by its removal, by calling it over.

    A mandate with a last day is over by that day, which was decided, whatever
    anybody calls it: to write it down, or to take that back, decides nothing.
    """
    called_over = core.get("status") == _OVER and core.get("valid_to") is None
    return core.get("status") == _ENDED_BY_DECISION, core.get("removed") is True, called_over


def _puts_off(core: Core, standing: Core) -> bool:
    """Say whether the day a review is to be looked at again comes later, or not at all.

    Sooner, or a first one, is anyone's to ask for.
    """
    planned, wanted = standing.get("revisit"), core.get("revisit")
    return planned is not None and (wanted is None or str(wanted) > str(planned))
