"""Turns frozen lines of the exchange into rows; knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QLocale

from hdfield.services.exchange_views import InboxLine, OutboxLine
from hdfield.services.leaving import NotLeft, Unsent
from ui.dates import Dates
from ui.language import Language, translate
from ui.outbox import wording
from ui.tokens import Meaning
from ui.widgets.row_parts import Group, Row


@dataclass(frozen=True, slots=True)
class Exchange:
    """Everything the page shows, read in one go.

    Attributes:
        is_joined: Whether there is an organisation to send to.
        readers: Person codes a bundle can be sealed to.
        chosen: Those it would be sealed to now.
        unsent: What they lack.
        sealed: Our bundles, newest first.
        counts: How many records each holds, by its number.
        received: What came, newest first.
    """

    is_joined: bool = False
    readers: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    unsent: Unsent = field(default_factory=Unsent)
    sealed: tuple[OutboxLine, ...] = ()
    counts: Mapping[int, int] = field(default_factory=dict)
    received: tuple[InboxLine, ...] = ()
    not_left: NotLeft = field(default_factory=NotLeft)

    @property
    def to_hand_off(self) -> tuple[str, ...]:
        """Ids of the bundles sealed and not handed off, oldest first."""
        return tuple(line.bundle for line in reversed(self.sealed) if line.state == "sealed" and line.is_here)


class ExchangeWords:
    """Says the lines of the exchange in the language of the moment.

    Args:
        language: Of the window.
        clock: Gives the present.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        self.language = language
        self._clock = clock

    @property
    def dates(self) -> Dates:
        """Dates in words, in the laptop's zone."""
        return Dates(self._clock, lambda: self.language.locale)

    @property
    def locale(self) -> QLocale:
        """For sizes."""
        return self.language.locale

    def sent_rows(self, state: Exchange) -> list[Row | Group]:
        """Give a row a bundle of ours, under the day it was sealed."""
        waiting = [
            line for line in state.sealed if line.is_urgent and line.state == "sealed" and line.is_here
        ]
        rest = [line for line in state.sealed if line not in waiting]
        first: list[Row | Group] = []
        if waiting:
            first = [
                Group(
                    translate("OutboxRows", "Urgent: hand these over first"),
                    self.locale.toString(len(waiting)),
                )
            ]
            first += [self._sent(line, state.counts) for line in waiting]
        return first + self._by_day([(line.sealed_at, self._sent(line, state.counts)) for line in rest])

    def received_rows(self, lines: Sequence[InboxLine]) -> list[Row | Group]:
        """Give a row a bundle that came, under its day."""
        return self._by_day([(line.received_at, self._received(line)) for line in lines])

    def _sent(self, line: OutboxLine, counts: Mapping[int, int]) -> Row:
        at = datetime.fromisoformat(line.sealed_at)
        is_handed = line.state == "handed_off"
        role = wording.role(line.scope, self.language.code)
        number = translate("OutboxRows", "bundle %1").replace("%1", str(line.seq))
        second = (role, wording.size(line.size, self.locale), number)
        return Row(
            line.bundle,
            f"{wording.all_people(line.people)} · {wording.records(counts.get(line.seq, line.records))}",
            " · ".join(second),
            "stick" if is_handed else "seal",
            translate("OutboxRows", "handed off") if is_handed else translate("OutboxRows", "sealed"),
            None if is_handed else "attention",
            self.dates.time(at),
            self.dates.full(at),
            *_badge(line),
        )

    def _received(self, line: InboxLine) -> Row:
        at = datetime.fromisoformat(line.received_at)
        is_taken = line.state == "imported"
        number = translate("OutboxRows", "bundle %1").replace("%1", str(line.seq))
        return Row(
            line.bundle,
            f"{wording.all_people((line.person,))} · {number}",
            wording.counted(line.counts) if is_taken else wording.refusal(line),
            "receive" if is_taken else "trouble",
            translate("OutboxRows", "taken in") if is_taken else translate("OutboxRows", "refused"),
            "steady" if is_taken else "trouble",
            self.dates.time(at),
            self.dates.full(at),
        )

    def _by_day(self, dated: Sequence[tuple[str, Row]]) -> list[Row | Group]:
        rows: list[Row | Group] = []
        zoned = [(self.dates.local(datetime.fromisoformat(at)).date(), row) for at, row in dated]
        for day, of_day in groupby(zoned, lambda pair: pair[0]):
            held = [row for _, row in of_day]
            rows += [Group(self.dates.day(day), self.locale.toString(len(held))), *held]
        return rows


def _badge(line: OutboxLine) -> tuple[str, Meaning | None]:
    """Say that a bundle is no longer here, else that it is urgent."""
    if not line.is_here:
        return translate("OutboxRows", "no longer here"), "unknown"
    return (translate("OutboxRows", "urgent"), "attention") if line.is_urgent else ("", None)
