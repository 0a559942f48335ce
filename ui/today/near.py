"""What is near at hand when a capture begins: the last places, kinds and actors.

Owns one reading of the notebook for the page, and the names of what it holds.
It refuses to change while a capture is under way: digits belong to places.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hdfield.bootstrap import Session
from hdfield.services.lines import EncounterLine, InterlocutorLine, Named
from hdfield.services.places import PlaceChoice
from ui.direction import isolated
from ui.naming import called
from ui.placing.wording import key_of, name_of
from ui.today.capture import NEW, Capture, Row, Usual
from ui.today.models import LOOKED_AT, Days
from ui.today.pickers import Candidate
from ui.today.words import SHOWN_PLACES

Recent = tuple[tuple[Named, EncounterLine], ...]
"""Places of the newest encounters, each with the last encounter there."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """What one reading of the notebook gives."""

    days: Days = Days()  # noqa: RUF009 - frozen
    recent: Recent = ()


@dataclass(frozen=True, slots=True)
class Held:
    """The names of what a capture holds, and the last encounter at its place.

    Attributes:
        people, engagements: What a record that is completed may still name, likely ones first.
    """

    named: tuple[Named, ...]
    last: EncounterLine | None
    people: tuple[Named, ...] = ()
    engagements: tuple[Named, ...] = ()


def read_fresh(session: Session, now: datetime) -> Fresh:
    """Read what the page shows; store lane."""
    reading, today = session.reading, now.date()
    counts = {day.day: day.count for day in reading.encounter_days()}
    lines = reading.newest_encounters(LOOKED_AT)
    since = (today - timedelta(days=1)).isoformat()
    days = Days(
        lines=lines,
        twice=session.same_events.untold([line for line in lines if line.day >= since]),
        counts=counts,
        total=sum(counts.values()),
        thin=session.evening.to_complete(today),
        answers=session.relays.answers_due(today.isoformat()),
        points=tuple(_points(session)),
        steps=session.tasks.open(),
        questions=session.evening.questions(today),
    )
    return Fresh(days, reading.recent_places(SHOWN_PLACES))


def _points(session: Session) -> Iterator[tuple[EncounterLine, str]]:
    """Give the encounters whose exact point is past its end, with that day."""
    ends = {point.encounter: point.expired_on for point in session.places.expired_points()}
    for line in session.reading.encounters(ends):
        yield line, ends[line.id]


def read_held(session: Session, capture: Capture) -> Held:
    """Read the names of a capture's place and actors."""
    held = (capture.place, *capture.actors, *capture.people, *capture.engagements)
    references = [ref for ref in held if ref and not ref.startswith(NEW)]
    known = capture.place and not capture.place.startswith(NEW)
    last = session.reading.last_at(capture.place) if known else None
    named = session.reading.called(references)
    if not capture.completes:
        return Held(named, last)
    spoke = [line for actor in capture.actors for line in session.reading.interlocutors_of(actor)]
    people = [*(last.people if last else ()), *(_person(line) for line in spoke)]
    return Held(
        named, last, tuple({one.id: one for one in people}.values()), session.reading.named("engagement")
    )


def read_named(session: Session, row: Row) -> tuple[Named, ...]:
    """Read what is found behind "other…" of a row of several records."""
    if row == "people":
        return tuple(_person(line) for line in session.reading.interlocutors())
    return session.reading.named("actor" if row == "who" else "engagement")


def _person(line: InterlocutorLine) -> Named:
    return Named(line.id, "interlocutor", code_name=line.code_name, function=line.function)


@dataclass
class Near:
    """What is pre-chosen and offered."""

    usual: Usual = field(default_factory=Usual)
    places: tuple[str, ...] = ()
    actors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    named: dict[str, Named] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    engagements: tuple[str, ...] = ()

    def take(self, recent: Recent) -> None:
        """Take the last places in place of those before."""
        self.places = tuple(place.id for place, _line in recent)
        self.usual = Usual(self.places[0] if self.places else "")
        for place, line in recent:
            self.named[place.id] = place
            self.learn(line)

    def take_held(self, held: Held) -> None:
        """Take names that were asked for."""
        self.named |= {named.id: named for named in (*held.named, *held.people, *held.engagements)}
        self.people = tuple(named.id for named in held.people)
        self.engagements = tuple(named.id for named in held.engagements)
        if held.last is not None:
            self.learn(held.last)

    def learn(self, line: EncounterLine) -> None:
        """Take the last encounter at its place."""
        if line.place is not None:
            self.usual = Usual(self.usual.place, {**self.usual.kinds, line.place.id: line.kind})
            self.actors[line.place.id] = tuple(actor.id for actor in line.actors)
            self.named |= {actor.id: actor for actor in line.actors}


def place_candidate(place: PlaceChoice, lang: str) -> Candidate:
    """Make a place, or a row of the gazetteer, something to be picked: its name, and what it lies in."""
    word = name_of(place, lang)
    around = name_of(PlaceChoice("", None, "", place.within[0]), lang) if place.within else ""
    return Candidate(key_of(place), f"{word} · {isolated(around)}" if around else word, ())


def named_candidate(actor: Named, lang: str) -> Candidate:
    """Make an actor, a person or an engagement something to be found by any of its names."""
    word = called(actor, lang)
    texts = (actor.names.en, actor.names.fr, actor.names.ar, actor.code_name, actor.function)
    return Candidate(actor.id, word, tuple(text for text in texts if text))
