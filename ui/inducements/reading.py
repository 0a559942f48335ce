"""What the board of carrots and sticks shows, read in one go on the store lane.

Owns which records are read whole: the facts an opening lies in, and the actors
for what they allow. It refuses to make words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from hdfield.errors import NoSuchRecordError
from hdfield.model.actor import Activity, Actor, ActorFact
from hdfield.model.base import Record
from hdfield.rules import inducements
from hdfield.rules.file_view import Entry
from hdfield.services.lines import Named

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import EngagementFile, Line

R = TypeVar("R", bound=Record)

OPENINGS: Final = ("legitimacy", "embedded_in", "services", "sensitive", "exposure", "unknown")
"""Where an opening may lie, carrots first; fields of ``rules.inducements.Openings``."""
AT_MOST: Final = 4
"""Facts shown of each: the others are on the actor's sheet."""
_PEACE: Final = "carrot.peace_quick_win"


@dataclass(frozen=True, slots=True)
class Side:
    """One actor and where an opening may lie with it.

    Attributes:
        facts: By the names of ``OPENINGS``, the newest first.
        more: How many are not shown, by the same names.
        activities: What it allows and refuses; ``None`` where that is closed to us.
    """

    named: Named
    facts: Mapping[str, tuple[ActorFact, ...]]
    more: Mapping[str, int]
    activities: tuple[Activity, ...] | None


@dataclass(frozen=True, slots=True)
class Held:
    """What the board shows.

    Attributes:
        board: Their order, and what is in play together.
        play: What is in play, by id, as the rules read it.
        sides: The engagement's actors.
        exposure: Facts of how far a sanction could reach an actor, by actor.
        pressed: Sticks others used of late.
        peace: Points and carrots of a peace process, by id.
        reviews: The newest principle review, by what it is about: a trigger.
        known: What records are called.
    """

    file: EngagementFile
    board: inducements.Board
    play: Mapping[str, Entry]
    sides: tuple[Side, ...]
    exposure: Mapping[str, tuple[ActorFact, ...]]
    pressed: tuple[str, ...]
    peace: tuple[Line, ...]
    reviews: Mapping[str, str]
    known: Mapping[str, Named]


def read_held(session: Session, engagement: str) -> Held:
    """Read everything.

    Raises:
        NoSuchRecordError: There is no such engagement here.
    """
    file = session.dossier.of(engagement)
    view = session.signs.view(file)
    order = file.engagement.actors if file.engagement else ()
    found = {one.actor: one for one in inducements.openings(view)}
    targets = {str(line.line.get("target") or "") for line in file.of("inducement")} - {""}
    held = {
        actor: {name: getattr(found[actor], name) for name in OPENINGS} for actor in order if actor in found
    }
    facts = {
        actor: {name: _facts(session, ids[:AT_MOST]) for name, ids in opened.items()}
        for actor, opened in held.items()
    }
    exposed = {
        actor: facts[actor]["exposure"] if actor in facts else _exposure_of(session, actor)
        for actor in {*order, *targets}
    }
    names = {*order, *targets, *(name for opened in facts.values() for name in _named_in(opened))}
    known = {**_known_in(file), **{one.id: one for one in session.reading.called(tuple(names))}}
    return Held(
        file,
        inducements.board(view),
        {one.id: one for one in view.of("inducement")},
        tuple(
            Side(
                known[actor],
                facts[actor],
                {name: len(ids) - len(facts[actor][name]) for name, ids in held[actor].items()},
                _activities(session, actor),
            )
            for actor in held
            if actor in known
        ),
        exposed,
        inducements.pressed_by_others(view),
        tuple(_of_peace(file)),
        {str(one.text("trigger")): one.id for one in reversed(view.come("principle_review"))},
        known,
    )


def _facts(session: Session, ids: Iterable[str]) -> tuple[ActorFact, ...]:
    found = (_whole(session, ActorFact, one) for one in ids)
    return tuple(fact for fact in found if fact is not None)


def _whole(session: Session, model: type[R], record: str) -> R | None:
    try:
        return session.records.current(model, record)
    except NoSuchRecordError:
        return None


def _exposure_of(session: Session, actor: str) -> tuple[ActorFact, ...]:
    """Read how far a sanction could reach an actor the engagement does not name."""
    lines = session.dossier.lines_naming(actor, "actor_fact")
    ids = [
        line.id
        for line in lines
        if line.line.get("kind") == "fact.exposure" and line.line.get("state") == "asserted"
    ]
    return _facts(session, ids[:AT_MOST])


def _activities(session: Session, actor: str) -> tuple[Activity, ...] | None:
    try:
        head = session.records.view(actor).heads[0]
    except NoSuchRecordError:
        return None
    is_open = isinstance(head.record, Actor) and "inner" not in head.closed
    return head.record.activities if is_open and isinstance(head.record, Actor) else None


def _of_peace(file: EngagementFile) -> Iterable[Line]:
    for line in file.of("agenda_point"):
        if line.line.get("peace_process") is True:
            yield line
    for line in file.of("inducement"):
        if line.line.get("kind") == _PEACE and line.line.get("status") not in ("rejected", "withdrawn"):
            yield line


def _named_in(facts: Mapping[str, tuple[ActorFact, ...]]) -> Iterable[str]:
    for fact in (one for held in facts.values() for one in held):
        for name in ("actor", "other_actor", "place", "interlocutor"):
            if record := getattr(fact, name):
                yield record
        if fact.listing is not None and fact.listing.by:
            yield fact.listing.by


def _known_in(file: EngagementFile) -> dict[str, Any]:
    any_line = next(iter(file.by_id.values()), None)
    return dict(any_line.named) if any_line is not None else {}
