"""Posts: places where checkpoints were met, and the card of each.

Owns the list of posts and the reading of one card; what the visits say together
is the rule's (``rules.post_card``). Belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from hdfield.model.base import LText
from hdfield.model.place import Place
from hdfield.rules.post_card import RECENT, Card, Difference, differences, post_card
from hdfield.rules.visits import Visit, told_once
from hdfield.services.changes import Changes
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.reading import PAGE, Reading
from hdfield.services.records import Records, RecordView
from hdfield.store.lists import Row
from hdfield.store.meetings import PostRow
from hdfield.store.store import Store

READ: Final = 500
"""Visits a card is read from; a post met daily fills them in a year and a half."""

NEWEST: Final = 12
"""Encounters a card lists."""

_FOUND: Final = 200
_FACTS: Final = 50  # of one place, the ones written down last
PlaceText = Literal["agreed_procedure", "best_hours"]


@dataclass(frozen=True, slots=True)
class PostLine:
    """One post in a list.

    Attributes:
        visits: How many checkpoint encounters.
        last: The newest of them.
        differences: How it differed from those before.
    """

    place: Named
    visits: int
    last: EncounterLine | None
    differences: tuple[Difference, ...]

    @property
    def id(self) -> str:
        """The place's record id."""
        return self.place.id


@dataclass(frozen=True, slots=True)
class HeldFact:
    """A fact that says whose area the place is, or how far it is controlled.

    Attributes:
        since, until: Year, month or day, as well as it is known.
    """

    id: str
    actor: Named | None
    control: str | None
    since: str | None
    until: str | None
    confidence: str | None


@dataclass(frozen=True, slots=True)
class PostCard:
    """One post in full.

    Attributes:
        view: The place, or ``None`` where its record was never shared with us.
        visits: How many there are, an event written down by two people counted
            once; the card is read from the newest ``READ``.
        reports: How many encounters tell of them.
        known: Names of the actors the card names.
        facts: Who holds the place according to facts, newest first.
        encounters: The newest visits.
    """

    place: Named
    view: RecordView | None
    visits: int
    reports: int
    card: Card
    known: Mapping[str, Named]
    facts: tuple[HeldFact, ...]
    encounters: tuple[EncounterLine, ...]


class Posts:
    """Answers what is known of posts, and keeps what was agreed there."""

    def __init__(self, store: Store, records: Records, reading: Reading) -> None:
        self._meetings = store.meetings
        self._lists = store.lists
        self._records = records
        self._reading = reading

    def count(self) -> int:
        """Count the posts."""
        return self._meetings.count_posts()

    def page(self, offset: int = 0, limit: int = PAGE) -> tuple[PostLine, ...]:
        """Give posts, the one visited last first."""
        return self._lines(self._meetings.posts(offset, limit))

    def search(self, typed: str) -> tuple[PostLine, ...]:
        """Find posts whose place holds every word typed, the one visited last first."""
        found = self._lists.search(typed, Place.KIND, _FOUND).rows
        posts = [post for row in found if (post := self._meetings.post(row.record))]
        return self._lines(sorted(posts, key=lambda post: post.newest, reverse=True))

    def card(self, place: str) -> PostCard:
        """Give one post in full; a place nobody stopped at has an empty card."""
        rows = self._meetings.visits(place, READ)
        visits = told_once([_visit(row) for row in rows], self._meetings.same_events(place, READ))
        card = post_card(visits)
        post = self._meetings.post(place)
        facts = self._facts(place)
        held = self._reading.called((place,))
        actors = {actor for span in card.spans for actor in span.actors}
        actors |= {code for found in _all(card) if found.kind == "actors" for code in found.codes}
        return PostCard(
            place=held[0] if held else Named(place, Place.KIND),
            view=self._records.view(place) if held else None,
            visits=(post.visits if post else 0) - (len(rows) - len(visits)),
            reports=post.visits if post else 0,
            card=card,
            known={named.id: named for named in self._reading.called(sorted(actors))},
            facts=facts,
            encounters=self._reading.lines_of(rows[:NEWEST]),
        )

    def set_text(self, place: str, name: PlaceText, text: str, lang: str | None) -> Changes:
        """Write what was agreed at a place, or its best hours, as it stands now.

        Args:
            place: Record id.
            name: Which of the two.
            text: As typed; empty takes it away.
            lang: Language of what was typed.

        Raises:
            ChangedSinceError: The place has several versions: settle them first.
            ReadOnlyRecordError, ClosedGroupError, NoSuchRecordError, StorageError.
        """
        value = LText.model_validate({"text": text, "lang": lang}) if text.strip() else None
        return self._records.save(self._records.only(Place, place).model_copy(update={name: value}))

    def _lines(self, posts: Iterable[PostRow]) -> tuple[PostLine, ...]:
        held = tuple(posts)
        known = {named.id: named for named in self._reading.called(post.place for post in held)}
        found = []
        for post in held:
            rows = self._meetings.visits(post.place, RECENT + 1) if post.visits else ()
            same = self._meetings.same_events(post.place, RECENT + 1) if post.visits > 1 else {}
            visits = told_once([_visit(row) for row in rows], same)
            found.append(
                PostLine(
                    known.get(post.place) or Named(post.place, Place.KIND),
                    post.visits,
                    next(iter(self._reading.lines_of(rows[:1])), None),
                    differences(visits[0], visits[1:]) if visits else (),
                )
            )
        return tuple(found)

    def _facts(self, place: str) -> tuple[HeldFact, ...]:
        rows = [
            row
            for row in self._lists.linked(place, "place", "actor_fact", _FACTS)
            if row.line.get("state") != "retracted"
            and (row.line.get("kind") == "fact.area" or "control" in row.line)
        ]
        known = {
            named.id: named
            for named in self._reading.called({row.line.get("actor", "") for row in rows} - {""})
        }
        facts = (
            HeldFact(
                row.record,
                known.get(row.line.get("actor", "")),
                row.line.get("control"),
                row.line.get("valid_from"),
                row.line.get("valid_to"),
                row.line.get("confidence"),
            )
            for row in rows
        )
        return tuple(sorted(facts, key=lambda fact: (fact.until is None, fact.since or ""), reverse=True))


def _visit(row: Row) -> Visit:
    line = row.line
    return Visit(
        id=row.record,
        day=row.day,
        operators=tuple(line.get("operators", ())),
        actors=tuple(line.get("actors", ())),
        demands=tuple((item["demand"], item.get("response")) for item in line.get("demands", ())),
        outcome=line.get("outcome"),
        wait_min=line.get("wait_min"),
        wait_band=line.get("wait_band"),
        threat=line.get("threat"),
    )


def _all(card: Card) -> Iterable[Difference]:
    return (*card.differences, *(card.change.differences if card.change else ()))
