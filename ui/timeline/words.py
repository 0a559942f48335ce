"""What the timeline says, in the language of the moment.

Owns the headings and the row of a fact; the rows of the other kinds of dated
record are said in ``talk_words.py``. It refuses to load and to place anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from hdfield.rules.chronology import BEFORE, NOT_KNOWN, Stretch
from hdfield.services.lines import EncounterLine
from hdfield.services.timeline import DatedEntry
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.language import Language, translate
from ui.timeline.talk_words import talk_row
from ui.widgets.row_parts import Group, Row


class TimelineWords:
    """Says what stands on the axis.

    Args:
        language: Of the window.
        clock: Gives the present.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        self.meetings = EncounterWords(language, clock)
        self._language = language

    def heading(self, stretch: Stretch, since: str) -> Group:
        """Say a month, or what stands in place of one.

        Args:
            stretch: What is under the heading.
            since: First day of the range, for what was so before.
        """
        return Group(self._heading(stretch.name, since), self._language.locale.toString(stretch.count))

    def encounter(self, line: EncounterLine) -> Row:
        """Say an encounter, with its day."""
        return self.meetings.row(line, with_day=True)

    def dated(self, entry: DatedEntry) -> Row:
        """Say a dated record."""
        if entry.kind == "actor_fact":
            return _fact_row(self, entry)
        return talk_row(self.meetings, entry, self.span(entry))

    def partial(self, day: str) -> str:
        """Say a year, a month or a day, as well as it is known."""
        return self.meetings.dates().partial(day)

    def full(self, day: str) -> str:
        """Say a day with its year; a month or a year as it is."""
        dates = self.meetings.dates()
        return dates.partial(day, dates.day_with_year)

    def span(self, entry: DatedEntry) -> str:
        """Say from when to when something held, in full."""
        if entry.since and entry.since == entry.until:
            return self.full(entry.since)
        if entry.since and entry.until:
            words = translate("TimelineWords", "%1 to %2", "two days")
            return words.replace("%1", self.full(entry.since)).replace("%2", self.full(entry.until))
        if entry.since:
            return translate("TimelineWords", "since %1").replace("%1", self.full(entry.since))
        if entry.until:
            return translate("TimelineWords", "until %1").replace("%1", self.full(entry.until))
        return translate("TimelineWords", "since when is not known")

    def _heading(self, name: str, since: str) -> str:
        if name == BEFORE:
            return translate("TimelineWords", "Already so before %1").replace("%1", self.full(since))
        if name == NOT_KNOWN:
            return translate("TimelineWords", "When is not known")
        if len(name) == 4:
            return translate("TimelineWords", "%1, month not known").replace("%1", self.partial(name))
        return self.partial(name)


def _fact_row(words: TimelineWords, entry: DatedEntry) -> Row:
    line: Mapping[str, object] = entry.line
    say = words.meetings
    actor = entry.named.get("actor")
    value = line.get("value")
    parts = [say.called(entry.named[role]) for role in ("other_actor", "place") if role in entry.named]
    for name, codes in (("relation", "relation_kind"), ("control", "control_level")):
        if isinstance(code := line.get(name), str):
            parts.append(say.label(codes, code))
    if isinstance(value, Mapping):
        parts.append(str(value.get("text", "")).split("\n", 1)[0])
    if entry.until:
        parts.append(translate("TimelineWords", "until %1").replace("%1", words.partial(entry.until)))
    conflict = entry.heads > 1
    return Row(
        entry.id,
        say.called(actor) if actor else say.label("record_kind", entry.kind),
        " · ".join(isolated(part) for part in parts if part),
        "fact",
        say.label("actor_fact_kind", entry.code),
        None,
        words.partial(entry.since) if entry.since else "",
        words.span(entry),
        translate("TimelineWords", "two versions") if conflict else "",
        "attention" if conflict else None,
    )
