"""Quick capture as a pure machine: rows, keys, choices, no window.

Owns what an act does to what is chosen so far: which row comes next, what is
pre-chosen, what a letter means here. It refuses to know words, widgets, the
clock (moments are handed in) and how a record is written (``filling.py``).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Final, Literal, get_args

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from hdfield.rules.incidents import asks_for_safety
from hdfield.rules.venues import belongs, matters
from hdfield.rules.zones import reread
from ui.letters import heard
from ui.today.keys import WAITS

Row = Literal[
    "what", "where", "when", "asked", "answer", "outcome", "threat", "delivered", "who", "people",
    "engagement", "note",
]  # fmt: skip
ROWS: Final[tuple[Row, ...]] = get_args(Row)
NAMING: Final[Mapping[Row, str]] = {"who": "actors", "people": "people", "engagement": "engagements"}
"""Rows of several records, and what holds them; the last two are asked only to complete a record."""
USUAL_KIND: Final = "checkpoint.barricade"
"""Where nothing is known of the place (domain 3.8)."""
NOTHING: Final = "demand.none"
OTHER: Final = "other"
"""The chip that opens a place to type or pick: another place, another time, another actor."""
KEPT: Final = "kept"
TIMES: Final = {"now": 0, "ago.30": 30, "ago.60": 60, "ago.120": 120}
"""Answers of the row "when" to minutes before the present."""
PAIR: Final = "pair:"
"""Before the code of a demand: its own answer is chosen next."""
NEW: Final = "new:"
"""Before the name of a place or actor that is made together with the record."""
_STALE: Final = timedelta(minutes=5)
_NO_MOMENT: Final = "a capture that was never touched"


@dataclass(frozen=True, slots=True)
class Usual:
    """What is pre-chosen: from the last encounter, and from the last one at each place.

    Attributes:
        place: Id of the place of the last encounter, or nothing.
        kinds: Kind of the last encounter at each place known so far.
    """

    place: str = ""
    kinds: Mapping[str, str] = field(default_factory=dict)


class Capture(BaseModel):
    """What is chosen so far; every act gives another one.

    Attributes:
        row: The present row.
        kind, place, when, demands, answer, outcome, wait, threat, delivered, actors, people,
            engagements, note, kept: What the record will hold; places and actors are record ids, or a
            name after ``NEW``; ``wait`` is in minutes.
        chosen_kind, chosen_place: Whether a person chose them: what is only
            pre-chosen follows the place, or gives way.
        moment: When it happened; ``None`` until the first touch.
        started: The first touch, for the seconds a capture takes; ``None``
            means that there is nothing to keep.
        asking: The row whose "other…" is open, or nothing.
        cursor: Where the cursor stands in the note.
        edits: Id of the record that is written over, or nothing.
        own: (Demand, answer) where a demand has another answer than the rest.
        pair: The demand whose own answer is chosen next; empty for that of all.
        is_asked_safe: Whether "are you safe?" was asked: once is enough.
        is_typed: Whether the hands of the clock were set by a person: another
            place leaves them where they are, and means another instant.
        typed: What is typed behind "other…" and not picked yet.
        completes: Whether saving says that a quick record is complete.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    row: Row = "what"
    kind: str = USUAL_KIND
    chosen_kind: bool = False
    place: str = ""
    chosen_place: bool = False
    when: str = "now"
    moment: AwareDatetime | None = None
    demands: tuple[str, ...] = ()
    answer: str = ""
    outcome: str = ""
    wait: int | None = None
    threat: str = ""
    delivered: str = ""
    actors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    engagements: tuple[str, ...] = ()
    note: str = ""
    kept: bool = False
    started: AwareDatetime | None = None
    asking: Row | Literal[""] = ""
    cursor: int = 0
    edits: str = ""
    own: tuple[tuple[str, str], ...] = ()
    pair: str = ""
    is_asked_safe: bool = False
    completes: bool = False
    is_typed: bool = False
    typed: str = ""

    @property
    def is_touched(self) -> bool:
        """Whether a person chose or wrote anything."""
        return self.started is not None

    @property
    def asks_something(self) -> bool:
        """Whether there is a demand that can be answered."""
        return bool(self.demands) and NOTHING not in self.demands

    @property
    def wants_safety(self) -> bool:
        """Whether "are you safe?" comes now, before anything else is written."""
        return not self.is_asked_safe and asks_for_safety(self.threat, self.outcome)

    def answer_to(self, demand: str) -> str:
        """Give what was answered to one demand: its own answer, else that of all."""
        return dict(self.own).get(demand, self.answer)

    def fits(self, row: Row) -> bool:
        """Say whether a row belongs to what is captured; what holds an answer always does."""
        match row:
            case "asked" | "answer":
                return bool(self.demands) or "demands" in belongs(self.kind)
            case "threat":
                return bool(self.threat) or "threat" in matters(self.kind)
            case "delivered":
                return bool(self.delivered) or "delivered" in belongs(self.kind)
            case "people" | "engagement":
                return self.completes
            case _:
                return True

    def is_open(self, row: Row) -> bool:
        """Say whether a row can be answered now: nothing asked needs no answer."""
        return self.asks_something if row == "answer" else self.fits(row)

    def marked(self, row: Row) -> tuple[str, ...]:
        """Give the chips of a row that are drawn as chosen."""
        if self.asking == row:
            return (OTHER, *self.named(row))
        waits = tuple(code for code, minutes in WAITS.items() if minutes == self.wait)
        return {
            "what": (self.kind,),
            "where": (self.place,),
            "when": (self.when,),
            "asked": self.demands,
            "answer": (self._answer_shown(),) if self.asks_something else (),
            "outcome": (self.outcome, *waits),
            "threat": (self.threat,),
            "delivered": (self.delivered,),
            "who": self.actors,
            "people": self.people,
            "engagement": self.engagements,
            "note": (KEPT,) if self.kept else (),
        }[row]

    def named(self, row: Row) -> tuple[str, ...]:
        """Give the records a row of several holds; none for any other row."""
        held: tuple[str, ...] = getattr(self, NAMING[row]) if row in NAMING else ()
        return held

    # -- moving -----------------------------------------------------------------
    def go(self, row: Row) -> Capture:
        """Make a row the present one; an open "other…" elsewhere closes."""
        asking = self.asking if self.asking == row else ""
        typed = self.typed if asking else ""
        return self._with(row=row, asking=asking, typed=typed, pair=self.pair if row == "answer" else "")

    def forward(self) -> Capture:
        """Go to the next row that is open; the note is the last."""
        later = [row for row in ROWS[ROWS.index(self.row) + 1 :] if self.is_open(row)]
        return self.go(later[0]) if later else self

    def back(self) -> Capture:
        """Close what is open, else go back a row; nothing chosen is ever lost."""
        if self.asking or self.pair:
            return self._with(asking="", typed="", pair="")
        earlier = [row for row in ROWS[: ROWS.index(self.row)] if self.is_open(row)]
        return self.go(earlier[-1]) if earlier else self

    def target(
        self, typed: str, letters: Mapping[Row, Mapping[str, str]], lang: str
    ) -> tuple[Row, str] | None:
        """Find what a typed letter chooses: here, or in the first later row that has it.

        Args:
            typed: One letter or digit, as typed.
            letters: Row to letter to code, of the chips that have one.
            lang: Language of the letters.
        """
        rows = [row for row in ROWS[ROWS.index(self.row) :] if self.is_open(row)]
        for letter in heard(typed, lang):
            for row in rows:
                if letter in letters.get(row, {}):
                    return row, letters[row][letter]
        return None

    # -- choosing ---------------------------------------------------------------
    def choose(self, row: Row, code: str, now: datetime, usual: Usual) -> Capture:
        """Answer a row with a chip, by key or mouse alike.

        Args:
            row: Becomes the present row before it moves on.
            code: Of the chip.
            now: The present.
            usual: What is pre-chosen where nobody chose.
        """
        here = self.go(row)
        if code == OTHER:
            return here._with(asking=row, typed="")
        here = here.touched(now)
        match row:
            case "what":
                return here._with(kind=code, chosen_kind=True).following(usual).forward()
            case "where":
                return here._at_place("" if here.chosen_place and code == here.place else code, usual)
            case "when":
                moment = now - timedelta(minutes=TIMES.get(code, 0))
                return here._with(when=code, moment=moment, is_typed=False).forward()
            case "asked":
                return here._asked(code)
            case "answer":
                return here._answered(code)
            case "outcome":
                return here._came_to(code)
            case "threat":
                return here._with(threat=code).forward() if here.threat != code else here._with(threat="")
            case "delivered":
                chosen = here._with(delivered="" if here.delivered == code else code)
                return chosen.forward() if chosen.delivered else chosen
            case "who" | "people" | "engagement":
                return here._with(**{NAMING[row]: _toggled(here.named(row), code)})
            case _:
                return here._with(kept=not here.kept)

    def picked(self, row: Row, reference: str, now: datetime, usual: Usual) -> Capture:
        """Answer "other…" with a record's id, or a new name after ``NEW``."""
        here = self.go(row).touched(now)._with(asking="", typed="")
        if row == "where":
            return here._at_place(reference, usual)
        held = here.named(row)
        return here if reference in held else here._with(**{NAMING[row]: (*held, reference)})

    def happened(self, moment: datetime, now: datetime) -> Capture:
        """Set the moment by hand, never later than the present."""
        return self.touched(now)._with(when=OTHER, moment=min(moment, now), is_typed=True)

    def in_zone(self, zone: tzinfo | None, now: datetime) -> Capture:
        """Let the hands a person set be those of a clock at the place; an instant stays one.

        Args:
            zone: Of the place; ``None`` for the laptop's.
            now: The present, with the laptop's zone.
        """
        if not self.is_typed or self.moment is None or self.edits:
            return self
        at = reread(self.moment, zone or now.tzinfo or self.moment.tzinfo or UTC)
        return self._with(moment=min(at, now))

    def searches(self, typed: str, now: datetime) -> Capture:
        """Take what is typed behind "other…" as it stands."""
        return self if typed == self.typed else self.touched(now)._with(typed=typed)

    def at_first_gap(self, lacks: Collection[Row] = ()) -> Capture:
        """Go to the first row that is open and lacks something; to the note where none does.

        Args:
            lacks: Rows that are known to; else those that are empty.
        """
        gaps = (row for row in ROWS if self.is_open(row) and not any(self.marked(row)))
        known = (row for row in ROWS if self.is_open(row) and row in lacks)
        return self.go(next(known, next(gaps, "note")))

    def done_asking(self) -> Capture:
        """Close what is open and go on."""
        return self._with(asking="", typed="").forward()

    def wrote(self, note: str, cursor: int, now: datetime) -> Capture:
        """Take the note as it stands."""
        touched = self if note == self.note else self.touched(now)
        return touched._with(note=note, cursor=min(cursor, len(note)))

    def touched(self, now: datetime) -> Capture:
        """Start the clock at the first touch: "now" is then, however late it is saved."""
        if self.started is not None:
            return self
        return self._with(started=now, moment=self.moment or now)

    # -- beginning --------------------------------------------------------------
    def filled_in(self, usual: Usual) -> Capture:
        """Pre-choose what and where; nothing moves any more under a hand that has begun."""
        return self if self.is_touched else self.following(usual)

    def following(self, usual: Usual) -> Capture:
        """Let what nobody chose follow what somebody did."""
        place = self.place
        if not self.chosen_place:
            far = self.chosen_kind and self.kind.startswith("remote.")
            place = "" if far else usual.place
        kind = self.kind if self.chosen_kind else usual.kinds.get(place, self.kind)
        return self._with(place=place, kind=kind)

    def resumed(self, now: datetime) -> Capture:
        """Take up what was kept: what was "now" has become a moment of its own."""
        if self.moment is None or self.when == OTHER or now - self.moment < _STALE:
            return self
        return self._with(when=OTHER)

    def settled(self) -> datetime:
        """Give the moment it happened.

        Raises:
            ValueError: Nobody touched it; a bug in the caller.
        """
        if self.moment is None:
            raise ValueError(_NO_MOMENT)
        return self.moment

    # -- inside -----------------------------------------------------------------
    def _at_place(self, place: str, usual: Usual) -> Capture:
        placed = self._with(place=place, chosen_place=True).following(usual)
        return placed.forward() if place else placed

    def _asked(self, code: str) -> Capture:
        if code == NOTHING:
            if NOTHING in self.demands:
                return self._with(demands=())
            return self._with(demands=(NOTHING,)).go("outcome")
        return self._with(demands=_toggled(tuple(d for d in self.demands if d != NOTHING), code))

    def _answer_shown(self) -> str:
        if self.pair:
            return self.answer_to(self.pair)
        answers = {self.answer_to(demand) for demand in self.demands}
        return answers.pop() if len(answers) == 1 else ""

    def _answered(self, code: str) -> Capture:
        """Answer all that was asked, or one demand and then the next."""
        if code.startswith(PAIR):
            demand = code.removeprefix(PAIR)
            return self._with(pair="" if self.pair == demand else demand)
        if not self.pair:
            is_it = self._answer_shown() == code
            chosen = self._with(answer="" if is_it else code, own=())
            return chosen if is_it else chosen.forward()
        is_it = self.answer_to(self.pair) == code
        others = tuple(pair for pair in self.own if pair[0] != self.pair)
        chosen = self._with(own=(*others, (self.pair, "" if is_it else code)))
        later = self.demands[self.demands.index(self.pair) + 1 :] if self.pair in self.demands else ()
        if is_it:
            return chosen
        return chosen._with(pair=later[0]) if later else chosen.forward()

    def _came_to(self, code: str) -> Capture:
        if code in WAITS:
            wait = None if self.wait == WAITS[code] else WAITS[code]
            on_road = self.kind.startswith("checkpoint.")
            waited = wait is not None and on_road and self.outcome in ("", "passed")
            return self._with(wait=wait, outcome="delayed" if waited else self.outcome)
        if code == self.outcome:
            return self._with(outcome="")
        chosen = self._with(outcome=code)
        return chosen if code == "delayed" else chosen.forward()

    def _with(self, **values: Any) -> Capture:
        return self.model_copy(update=values)


def restored(value: object) -> Capture | None:
    """Read a capture from a draft; ``None`` where another version of the program wrote it."""
    try:
        return Capture.model_validate(value)
    except ValidationError:
        return None


def _toggled(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    return tuple(c for c in codes if c != code) if code in codes else (*codes, code)
