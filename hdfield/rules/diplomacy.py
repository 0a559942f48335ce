"""What preceded the table: attempts, the first direct contact, and the acts before it.

Owns counts and their order. It refuses to say that an act opened talks: a
person says what it opened, and everything else only came before.

Source: brief S-01, S-02, S-07, S-15, S-32, S-33, S-65, S-76, S-142, S-150, S-161, S-162.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.restrictions import is_campaign

_NOT_DIRECT: Final = ("intermediary.", "observation.", "meeting.community")
_NO_ATTEMPT: Final = ("observation.", "meeting.community")
"""Who only looked, or sat with the people concerned, tried nothing with the other side."""
_CAME_TO_NOTHING: Final = frozenset(
    {"no_show", "postponed", "message_delivered", "message_unanswered", "message_received", "refused"}
)
_NOT_DONE: Final = frozenset({"planned", "dropped"})


@dataclass(frozen=True, slots=True)
class FirstContact:
    """How it came to the first direct contact.

    Attributes:
        attempts: Encounters before it, or all while there is none.
        first_try: Day of the first of them (ISO), or empty.
        meeting: The first direct contact, or empty.
        day: Its day, or empty.
        days: From the first try to it, or to today while there is none; ``None`` before the first try.
        acts: Diplomacy actions under way or done before it, the last first.
        inducements: Carrots and sticks in play before it, the last first.
        opened: Of these acts, those a person said led to an encounter.
    """

    attempts: int
    first_try: str
    meeting: str
    day: str
    days: int | None
    acts: tuple[str, ...]
    inducements: tuple[str, ...]
    opened: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Campaign:
    """One act of lobbying and what stands behind it.

    Attributes:
        fallback: The exemption asked for if it fails, or empty.
        fallback_status: exemption_status code of it; ``exemption.granted_late`` is an outcome too.
        obstacles: Those it is to remove.
    """

    act: str
    fallback: str
    fallback_status: str
    obstacles: tuple[str, ...]


def is_direct(met: Entry, actors: Collection[str] = ()) -> bool:
    """Say whether an encounter was an exchange with the counterpart itself, in person or by a handset.

    Args:
        met: The encounter.
        actors: Whom the talks are with; one that names others alone, as a ministry's desk, is
            none with them. With none given, whoever was met counts.
    """
    named = met.many("actors")
    if actors and named and not any(actor in actors for actor in named):
        return False
    return (
        not met.text("kind").startswith(_NOT_DIRECT)
        and met.text("mode") != "relayed"
        and met.text("outcome") not in _CAME_TO_NOTHING
    )


def first_contact(file: FileView) -> FirstContact:
    """Say how it came, or has not yet come, to the first direct contact."""
    met = sorted(file.met(), key=_moment)
    first = next((one for one in met if is_direct(one, file.actors)), None)
    earlier = met if first is None else met[: met.index(first)]
    before = [one for one in earlier if not one.text("kind").startswith(_NO_ATTEMPT)]
    until = first.day if first else file.today
    begun = before[0].day if before else (first.day if first else "")
    acts = [
        one
        for one in file.of("diplomacy_action")
        if one.text("status") not in _NOT_DONE and "" < one.text("on") <= until
    ]
    return FirstContact(
        attempts=len(before),
        first_try=begun,
        meeting=first.id if first else "",
        day=first.day if first else "",
        days=file.days_since(begun) - file.days_since(until) if begun else None,
        acts=tuple(one.id for one in acts),
        inducements=tuple(
            one.id
            for one in file.of("inducement")
            if "" < one.text("on") <= until
            and one.text("status") in ("signalled", "deployed", "noticed", "withdrawn")
        ),
        opened=tuple(one.id for one in acts if one.text("opened")),
    )


def _moment(met: Entry) -> tuple[str, float, bool, str]:
    """Order encounters by when they were; of a day without a time, attempts stand before what came of them."""
    at = (met.values.get("at") or {}).get("at")
    minute = datetime.fromisoformat(at).timestamp() if at else 0.0
    return met.day, minute, is_direct(met), met.id


def campaigns(file: FileView) -> tuple[Campaign, ...]:
    """Give the acts against a rule, or for an exemption from it, newest first."""
    return tuple(
        Campaign(
            one.id,
            one.text("fallback"),
            file.by_id[one.text("fallback")].text("status") if one.text("fallback") in file.by_id else "",
            one.many("obstacles"),
        )
        for one in file.of("diplomacy_action")
        if is_campaign(one.text("kind"), one.many("obstacles"), one.text("fallback"))
        and one.text("status") != "dropped"
    )
