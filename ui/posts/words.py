"""What a post's card says, in the language of the moment.

Owns the sentences about visits, holders and differences. It refuses to load,
to count or to judge: the rule did the counting (``hdfield.rules.post_card``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime

from hdfield.rules.post_card import Card, Difference, Span, Tally, Wait
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.posts import HeldFact, PostCard, PostLine
from ui.direction import isolated
from ui.encounter_rows import EncounterWords, outcome_sign
from ui.encounters.wording import duration
from ui.field_words import listed
from ui.language import Language, translate
from ui.widgets.row_parts import Row

NOTHING = "—"
_NOTHING_ASKED = "demand.none"


class PostWords:
    """Says posts in words.

    Args:
        language: Of the window.
        clock: Gives the present.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        self.meetings = EncounterWords(language, clock)
        self._language = language

    @property
    def code(self) -> str:
        """Two letters of the language of the moment."""
        return self._language.code

    def label(self, list_name: str, code: str) -> str:
        """Name a code."""
        return self.meetings.label(list_name, code)

    def called(self, named: Named) -> str:
        """Say what a record is called."""
        return self.meetings.called(named)

    # -- the list ---------------------------------------------------------------
    def row(self, line: PostLine) -> Row:
        """Say a post in two lines: what was different last time, else what was asked."""
        last = line.last
        name = self.called(line.place)
        if last is None:
            return Row(line.id, name, translate("PostWords", "No visit yet"), "post")
        icon, meaning = outcome_sign(last.outcome)
        known = {actor.id: actor for actor in last.actors}
        different = [self.difference(one, known) for one in line.differences]
        asked = [self.meetings.demand(demand, response) for demand, response in last.demands]
        return Row(
            line.id,
            name,
            " · ".join(different or asked),
            icon if last.outcome else "post",
            self.label("outcome", last.outcome) if last.outcome else "",
            meaning,
            self.meetings.row_time(last, with_day=True),
            self.meetings.row_time_full(last),
            translate("PostWords", "different") if different else "",
            "attention" if different else None,
        )

    def visit(self, line: EncounterLine) -> Row:
        """Say an encounter of the post shown: with whom, for where is said above."""
        whom = [self.called(named) for named in (*line.people, *line.actors)]
        title = whom[0] if whom else self.label("encounter_kind", line.kind)
        return replace(self.meetings.row(line, with_day=True), title=title)

    # -- the card ---------------------------------------------------------------
    def difference(self, one: Difference, known: Mapping[str, Named]) -> str:
        """Say one thing that was not as usual."""
        lists = {
            "operators": "post_operator",
            "demand_new": "demand",
            "demand_gone": "demand",
            "wait_longer": "wait_band",
            "outcome_worse": "outcome",
            "threat_higher": "threat_level",
        }
        if one.kind == "actors":
            codes = [self._actor(code, known) for code in one.codes]
        else:
            codes = [self.label(lists[one.kind], code) for code in one.codes]
        if one.kind == "demand_new" and one.codes == (_NOTHING_ASKED,):
            return translate("PostWords", "nothing was asked")
        words = {
            "operators": translate("PostWords", "other operator: %1"),
            "actors": translate("PostWords", "other actor: %1"),
            "demand_new": translate("PostWords", "new demand: %1"),
            "demand_gone": translate("PostWords", "not asked this time: %1"),
            "wait_longer": translate("PostWords", "longer wait than ever: %1"),
            "outcome_worse": translate("PostWords", "worse outcome: %1"),
            "threat_higher": translate("PostWords", "more threat: %1"),
        }[one.kind]
        return words.replace("%1", isolated(listed(codes)))

    def differences(self, card: PostCard) -> list[str]:
        """Say what was different last time, thing by thing."""
        return [self.difference(one, card.known) for one in card.card.differences]

    def change(self, card: PostCard) -> str:
        """Say the last change between two visits and its day."""
        change = card.card.change
        if change is None:
            return NOTHING
        what = [self.difference(one, card.known) for one in change.differences]
        return f"{self.day(change.day)} · {' · '.join(what)}"

    def tallies(self, list_name: str, tallies: tuple[Tally, ...], most: int = 3) -> list[str]:
        """Say the most common first: "Fee · 4 of 6"."""
        return [f"{self.label(list_name, one.code)} · {self.count(one)}" for one in tallies[:most]]

    def count(self, tally: Tally) -> str:
        """Say a count: "4 of 6"; never a percentage."""
        words = translate("PostWords", "%1 of %2", "visits")
        return words.replace("%1", self.number(tally.count)).replace("%2", self.number(tally.of))

    def wait(self, wait: Wait | None) -> str:
        """Say how long, in minutes where they are known."""
        if wait is None:
            return NOTHING
        return duration(wait.minutes) if wait.minutes is not None else self.label("wait_band", wait.band)

    def waits(self, card: Card) -> str:
        """Say the usual wait (the median) and the longest, and how many visits say."""
        if not card.waits:
            return NOTHING
        words = translate("PostWords", "usually %1 · longest %2 · known for %3 visits")
        known = self.count(Tally("", card.waits, card.visits))
        return (
            words.replace("%1", isolated(self.wait(card.median_wait)))
            .replace("%2", isolated(self.wait(card.longest_wait)))
            .replace("%3", isolated(known))
        )

    def span(self, span: Span, known: Mapping[str, Named]) -> tuple[str, str]:
        """Say who held the place, and from which visit to which."""
        actors = [self._actor(actor, known) for actor in span.actors]
        operators = [self.label("post_operator", code) for code in span.operators]
        visits = translate("PostWords", "%n visit(s)", "", span.visits)
        days = self.day(span.first)
        if span.first != span.last:
            both = translate("PostWords", "%1 to %2", "two days")
            days = both.replace("%1", self.day(span.first)).replace("%2", self.day(span.last))
        return " · ".join([*map(isolated, actors), *operators]), f"{days} · {visits}"

    def fact(self, fact: HeldFact) -> tuple[str, str]:
        """Say whose area the place is according to a fact, and since when."""
        who = (
            self.called(fact.actor) if fact.actor else translate("PostWords", "an actor not in this notebook")
        )
        parts = [isolated(who), self.label("control_level", fact.control) if fact.control else ""]
        times = []
        if fact.since:
            times.append(translate("PostWords", "since %1").replace("%1", self.partial(fact.since)))
        if fact.until:
            times.append(translate("PostWords", "until %1").replace("%1", self.partial(fact.until)))
        if fact.confidence:
            times.append(self.label("confidence", fact.confidence))
        return " · ".join(part for part in parts if part), " · ".join(times)

    # -- days and numbers ---------------------------------------------------------
    def day(self, iso: str) -> str:
        """Say a day inside a line."""
        return self.meetings.dates().day_in_line(date.fromisoformat(iso)) if iso else NOTHING

    def partial(self, day: str) -> str:
        """Say a year, a month or a day, as well as it is known."""
        return self.meetings.dates().partial(day)

    def number(self, number: int) -> str:
        """Write a number in the digits of the moment."""
        return self._language.locale.toString(number)

    def _actor(self, record: str, known: Mapping[str, Named]) -> str:
        named = known.get(record)
        return self.called(named) if named else translate("PostWords", "an actor not in this notebook")
