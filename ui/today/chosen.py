"""What is chosen so far in quick capture: fields, and what they say of each row.

Owns reading only. It refuses to change anything (``capture.py``) and to know words, widgets and the clock.
"""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from hdfield.rules.incidents import asks_for_safety
from hdfield.rules.venues import belongs, matters
from ui.today.keys import WAITS
from ui.today.rows import KEPT, LINES, NAMING, NOTHING, OTHER, USUAL_KIND, Row


class Chosen(BaseModel):
    """What is chosen so far.

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
        lines: (Red line, event the answers point to) of each line of ours that was touched.
        events: (Red line, event) as a person chose it, empty for none: it outlasts every other answer.
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
    lines: tuple[tuple[str, str], ...] = ()
    events: tuple[tuple[str, str], ...] = ()
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

    def event_at(self, row: Row) -> str:
        """Give what a row says of its red line: what a person chose, else what the answers point to."""
        line, pointed = self.lines[LINES.index(row)]
        return dict(self.events).get(line, pointed)

    def told(self) -> dict[str, str]:
        """Give what is said of each red line that stands in a row; nothing said is empty."""
        return {line: self.event_at(row) for row, (line, _) in zip(LINES, self.lines, strict=False)}

    def fits(self, row: Row) -> bool:
        """Say whether a row belongs to what is captured; what holds an answer always does."""
        match row:
            case "line1" | "line2" | "line3":
                return LINES.index(row) < len(self.lines)
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
        if row in LINES:
            event = self.event_at(row) if self.fits(row) else ""
            return (event,) if event else ()
        waits = tuple(code for code, minutes in WAITS.items() if minutes == self.wait)
        return {
            "what": (self.kind,),
            "where": (self.place,),
            "when": (self.when,),
            "asked": self.demands,
            "answer": (self.answer_shown(),) if self.asks_something else (),
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

    def answer_shown(self) -> str:
        if self.pair:
            return self.answer_to(self.pair)
        answers = {self.answer_to(demand) for demand in self.demands}
        return answers.pop() if len(answers) == 1 else ""
