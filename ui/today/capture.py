"""Quick capture as a pure machine: rows, keys, choices, no window.

Owns what an act does to what is chosen so far: which row comes next, what is
pre-chosen, what a letter means here. It refuses to know words, widgets, the
clock (moments are handed in) and how a record is written (``filling.py``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Final

from pydantic import ValidationError

from hdfield.rules.red_lines import Line, pointed_to, touched
from hdfield.rules.zones import reread
from ui.letters import heard
from ui.today.chosen import Chosen
from ui.today.keys import WAITS
from ui.today.rows import LINES, NAMING, NOTHING, OTHER, PAIR, ROWS, TIMES, Row, Usual

_STALE: Final = timedelta(minutes=5)
_NO_MOMENT: Final = "a capture that was never touched"


class Capture(Chosen):
    """What is chosen so far; every act gives another one."""

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
            case "line1" | "line2" | "line3":
                return here._said_of_line(row, code)
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

    def facing(self, lines: Iterable[Line], talks: Mapping[str, Iterable[str]]) -> Capture:
        """Take up our red lines that what was asked touches.

        Of a record that is written over nothing is pre-chosen: nobody may notice it there.

        Args:
            lines: All that are known, in the order of the rows; while none is, nothing moves.
            talks: The engagements of each place known so far.
        """
        known = tuple(lines)
        if not known:
            return self
        found: Iterable[Line] = ()
        if self.asks_something:
            belongs = self.engagements or talks.get(self.place, ())
            found = touched(known, self.demands, belongs, self.settled().date().isoformat())
        here = self._with(lines=tuple((line.id, self._points_to(line)) for line in found))
        return here if here.row not in LINES or here.is_open(here.row) else here.go("outcome")

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

    def _answered(self, code: str) -> Capture:
        """Answer all that was asked, or one demand and then the next."""
        if code.startswith(PAIR):
            demand = code.removeprefix(PAIR)
            return self._with(pair="" if self.pair == demand else demand)
        if not self.pair:
            is_it = self.answer_shown() == code
            chosen = self._with(answer="" if is_it else code, own=())
            return chosen if is_it else chosen.forward()
        is_it = self.answer_to(self.pair) == code
        others = tuple(pair for pair in self.own if pair[0] != self.pair)
        chosen = self._with(own=(*others, (self.pair, "" if is_it else code)))
        later = self.demands[self.demands.index(self.pair) + 1 :] if self.pair in self.demands else ()
        if is_it:
            return chosen
        return chosen._with(pair=later[0]) if later else chosen.forward()

    def _points_to(self, line: Line) -> str:
        answers = (self.answer_to(demand) for demand in self.demands if demand in line.demands)
        return "" if self.edits else pointed_to(answers) or ""

    def _said_of_line(self, row: Row, code: str) -> Capture:
        """Confirm what is pre-chosen, say something else, or take back what was said."""
        if not self.fits(row):
            return self
        line = self.lines[LINES.index(row)][0]
        is_it = dict(self.events).get(line) == code
        others = tuple(pair for pair in self.events if pair[0] != line)
        chosen = self._with(events=(*others, (line, "" if is_it else code)))
        return chosen if is_it else chosen.forward()

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
