"""All acts of diplomacy, across engagements: which are shown, their rows, and the page that is printed.

Owns the filter and both tellings. The list is for those who work here and says
what each act was to move. The page is made to be handed on: it holds kinds,
days, groups and codes, and not one word that somebody wrote, so that no person
can stand in it.

Source: brief S-76.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hdfield.model.codes import CODES
from ui.diplomacy.asks import SIGNS, members, openly
from ui.direction import isolated
from ui.dossier.words import joined, names_in, nothing_shared, text_of, two_versions
from ui.field_words import paired
from ui.forms.wording import Wording
from ui.language import translate
from ui.printing import Line as Printed
from ui.widgets.row_parts import Group, Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

PUBLIC: Final = "public"
PRIVATE: Final = "private"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which acts are shown.

    Attributes:
        kind: hd_action_kind code, or nothing for all.
        openness: ``public`` or ``private``, or nothing for both.
        since: A day, a month or a year; or nothing. An act without a day may be of since then: it is
            shown, apart.
    """

    kind: str = ""
    openness: str = ""
    since: str = ""


def wanted_of(lines: Iterable[Line], wanted: Wanted) -> tuple[Line, ...]:
    """Give the acts that are wanted, in their order.

    Args:
        lines: All of them, the newest first.
        wanted: The filter.
    """
    return tuple(
        line
        for line in lines
        if (not wanted.kind or line.line.get("kind") == wanted.kind)
        and (not wanted.openness or line.line.get("public") is (wanted.openness == PUBLIC))
        and (not line.line.get("on") or str(line.line["on"]) >= wanted.since)
    )


def kinds_in(lines: Iterable[Line]) -> dict[str, int]:
    """Count the kinds there are, in the order of their list."""
    counts: dict[str, int] = {}
    for line in lines:
        kind = str(line.line.get("kind") or "")
        counts[kind] = counts.get(kind, 0) + 1
    order = (*CODES["hd_action_kind"], *counts)
    return {kind: counts[kind] for kind in dict.fromkeys(order) if kind in counts}


def rows_of(lines: Sequence[Line], wanted: Wanted, say: Wording) -> list[Row | Group]:
    """Say the acts, engagement by engagement, the one with the newest act first.

    Where acts since a day are wanted, those of which no day is known stand apart at the end.
    """
    of: dict[str, list[Line]] = {}
    undated = [line for line in lines if not line.line.get("on")] if wanted.since else []
    for line in lines:
        if line in undated:
            continue
        of.setdefault(str(line.line.get("engagement") or ""), []).append(line)
    number = say.language.locale.toString
    rows: list[Row | Group] = []
    for held in of.values():
        rows.append(Group(_of_engagement(held[0], say), number(len(held))))
        rows += [_row(line, say) for line in held]
    if undated:
        rows.append(
            Group(translate("Acts", "Without a day: they may be of since then"), number(len(undated)))
        )
        rows += [_row(line, say, _of_engagement(line, say)) for line in undated]
    return rows


def _of_engagement(line: Line, say: Wording) -> str:
    named = line.named.get(str(line.line.get("engagement") or ""))
    return say.called(named) if named else translate("Acts", "Of no engagement here")


def paper_of(lines: Sequence[Line], wanted: Wanted, say: Wording) -> list[Printed]:
    """Make the page: kind by kind, each act by its day, who was to be moved, and what was seen."""
    counted = QCoreApplication.translate("Acts", "%n act(s)", "", len(lines))
    page = [
        Printed(translate("Acts", "Diplomatic acts"), 18.0, strong=True),
        Printed(joined((say.full_day(say.today()), counted, *_filter_words(wanted, say))), 10.0),
    ]
    number = say.language.locale.toString
    if wanted.since and (undated := sum(not line.line.get("on") for line in lines)):
        words = QCoreApplication.translate(
            "Acts", "%n of these without a day: they may be of since then", "", undated
        )
        page.append(Printed(words, 10.0))
    for kind, count in kinds_in(lines).items():
        heading = f"{say.label('hd_action_kind', kind)} ({number(count)})"
        page.append(Printed(heading, 13.0, strong=True, gap=14.0))
        for line in lines:
            if line.line.get("kind") == kind:
                page.append(Printed(_printed(line, say), 11.0, gap=4.0))
    return page


def _filter_words(wanted: Wanted, say: Wording) -> list[str]:
    openness = openly({"public": wanted.openness == PUBLIC}) if wanted.openness else ""
    since = translate("Acts", "since %1").replace("%1", say.day(wanted.since)) if wanted.since else ""
    return [openness, since]


def _row(line: Line, say: Wording, engagement: str = "") -> Row:
    held = line.line
    kind = say.label("hd_action_kind", held.get("kind"))
    icon, meaning = SIGNS.get(held.get("status", ""), ("unknown", "unknown"))
    second = (
        kind,
        names_in(line, "audience_actors", say),
        openly(held),
        say.label("inducement_effect", held.get("effect")),
        engagement,
    )
    return Row(
        line.id,
        text_of(line, "aim") or nothing_shared(),
        joined(second),
        icon,
        say.label("hd_action_status", held.get("status")),
        meaning,
        time=say.day(held.get("on")),
        badge=two_versions(line),
        badge_meaning="attention",
    )


def _printed(line: Line, say: Wording) -> str:
    held = line.line
    day = say.day(held.get("on")) or translate("Acts", "day not known")
    opened = translate("Acts", "led to an encounter") if held.get("opened") else ""
    parts = (
        say.label("hd_action_status", held.get("status")),
        openly(held),
        names_in(line, "audience_actors", say),
        say.label("purpose", held.get("purpose")),
        say.label("inducement_effect", held.get("effect")),
        opened,
        members(held, say),
    )
    return paired(isolated(day), joined(isolated(part) if part else "" for part in parts))
