"""What is near at hand when a capture begins: the last places, kinds and actors.

Owns one reading of the notebook for the page, and the names of what it holds.
It refuses to change while a capture is under way: digits belong to places.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hdfield.bootstrap import Session
from hdfield.rules.red_lines import Line
from hdfield.services.lines import EncounterLine, InterlocutorLine, Named
from hdfield.services.places import PlaceChoice
from hdfield.services.red_lines import AtHand
from ui.direction import isolated
from ui.naming import called
from ui.placing.wording import key_of, name_of
from ui.today.capture import Capture
from ui.today.models import LOOKED_AT, Days
from ui.today.pickers import Candidate
from ui.today.rows import NEW, Row, Usual
from ui.today.words import ANYWHERE, SHOWN_ACTORS, SHOWN_PLACES

_LOOKED_BACK = 20
"""Encounters at a place that are searched for one that names an actor: most stops name none."""
_ONCE = (
    *("intermediary.", "observation.", "meeting.site_visit", "meeting.chance"),
    *("checkpoint.roadside_stop", "authority_desk.questioning"),
)
"""How the kinds begin that happened at a place and are not met there again."""
Recent = tuple[tuple[Named, EncounterLine], ...]
"""Places of the newest encounters, each with the last encounter there."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """What one reading of the notebook gives.

    Attributes:
        met: The actors last met at each place, and ``ANYWHERE``.
        lines: Our red lines, and the talks of those places.
    """

    days: Days = Days()  # noqa: RUF009 - frozen
    recent: Recent = ()
    met: Mapping[str, tuple[Named, ...]] = field(default_factory=dict)
    lines: AtHand = field(default_factory=AtHand)


@dataclass(frozen=True, slots=True)
class Held:
    """The names of what a capture holds, and the last encounter at its place.

    Attributes:
        met: The actors last met there.
        people, engagements: What a record that is completed may still name, likely ones first.
        talks: The engagements of its place.
    """

    named: tuple[Named, ...]
    last: EncounterLine | None
    met: tuple[Named, ...] = ()
    people: tuple[Named, ...] = ()
    engagements: tuple[Named, ...] = ()
    talks: frozenset[str] = frozenset()


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
        waiting=session.signs.waiting(),
    )
    recent = reading.recent_places(SHOWN_PLACES)
    return Fresh(days, recent, _met(lines), session.red_lines.at_hand(place.id for place, _line in recent))


def _met(lines: Iterable[EncounterLine]) -> dict[str, tuple[Named, ...]]:
    """Give the actors of the newest encounter at each place that names one, and the last met anywhere."""
    at: dict[str, tuple[Named, ...]] = {}
    anywhere: dict[str, Named] = {}
    for line in lines:
        for actor in line.actors:
            anywhere.setdefault(actor.id, actor)
        if line.place is not None and line.actors:
            at.setdefault(line.place.id, line.actors)
    return {**at, ANYWHERE: tuple(anywhere.values())[:SHOWN_ACTORS]}


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
    there = session.reading.newest_at(capture.place, _LOOKED_BACK) if known else ()
    last = next(iter(there), None)
    met = next((line.actors for line in there if line.actors), ())
    named = session.reading.called(references)
    talks = session.red_lines.talks_at(capture.place) if known else frozenset()
    if not capture.completes:
        return Held(named, last, met, talks=talks)
    spoke = [line for actor in capture.actors for line in session.reading.interlocutors_of(actor)]
    people = [*(last.people if last else ()), *(_person(line) for line in spoke)]
    likely = tuple({one.id: one for one in people}.values())
    return Held(named, last, met, likely, session.reading.named("engagement"), talks)


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
    lines: tuple[Line, ...] = ()
    talks: dict[str, frozenset[str]] = field(default_factory=dict)

    def take(self, fresh: Fresh) -> None:
        """Take the last places and actors in place of those before."""
        self.places = tuple(place.id for place, _line in fresh.recent)
        self.usual = Usual(self.places[0] if self.places else "")
        for place, line in fresh.recent:
            self.named[place.id] = place
            self._learn(line)
        for at, actors in fresh.met.items():
            self._meet(at, actors)
        self.lines, self.talks = fresh.lines.lines, dict(fresh.lines.talks)
        self.named |= fresh.lines.named

    def take_held(self, held: Held, place: str) -> None:
        """Take names that were asked for, and the talks of a place."""
        self.talks[place] = held.talks
        self.named |= {named.id: named for named in (*held.named, *held.people, *held.engagements)}
        self.people = tuple(named.id for named in held.people)
        self.engagements = tuple(named.id for named in held.engagements)
        if held.last is not None and held.last.place is not None:
            self._learn(held.last)
            self._meet(held.last.place.id, held.met)

    def _learn(self, line: EncounterLine) -> None:
        """Take what the last encounter at its place was, where that says what is met there.

        A site visit of weeks ago would be saved again by the keys of a barrier where nothing was asked.
        """
        if line.place is not None and not line.kind.startswith(_ONCE):
            self.usual = Usual(self.usual.place, {**self.usual.kinds, line.place.id: line.kind})

    def _meet(self, place: str, actors: tuple[Named, ...]) -> None:
        self.named |= {actor.id: actor for actor in actors}
        self.actors[place] = tuple(actor.id for actor in actors)


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
