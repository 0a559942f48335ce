"""What the settings page knows of the notebook, read in one go on the store lane.

Owns the shape and the reading; it refuses to word anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from hdfield.errors import InvalidRecordError
from hdfield.model.policy import Policy

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

KIND = "policy"


@dataclass(frozen=True, slots=True)
class Facts:
    """The notebook and its policy.

    Attributes:
        org: Name of the organisation; empty before joining.
        number: Of the roster in force; 0 before joining.
        people: Person codes one can write to.
        policy: The values that count.
        set_above: Names of the values the organisation sets.
    """

    org: str
    number: int
    people: tuple[str, ...]
    policy: Policy
    set_above: frozenset[str]


def read_facts(session: Session) -> Facts:
    """Read what the page shows."""
    roster = session.joining.roster()
    above = roster.policy.model_fields_set if roster is not None and roster.policy is not None else set()
    return Facts(
        org=roster.name if roster is not None else "",
        number=roster.n if roster is not None else 0,
        people=tuple(entry.person for entry in session.joining.people() if not entry.is_us),
        policy=session.joining.policy(),
        set_above=frozenset(above),
    )


def set_own(session: Session, values: Mapping[str, Any]) -> Facts:
    """Change values of the notebook's own policy, and read again.

    Raises:
        InvalidRecordError: A value is out of its range; nothing was changed.
        StorageError: The disk refused; nothing was changed.
    """
    kept = session.joining.own_policy().model_dump(mode="json", exclude_unset=True)
    try:
        policy = Policy.model_validate({**kept, **values})
    except ValidationError as error:
        problems = tuple((str(item["loc"][0]), item["type"]) for item in error.errors(include_input=False))
        raise InvalidRecordError(line=1, problems=problems, kind=KIND) from None
    session.joining.set_policy(policy)
    return read_facts(session)
