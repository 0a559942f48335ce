"""The parts of an engagement's page: which there are, in which order, and what each shows.

Owns the table. It refuses to make a board, and to know what is on it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ui.language import translate


@dataclass(frozen=True, slots=True)
class Part:
    """One part.

    Attributes:
        key: Stable name, as drafts and commands have it; the board's ``KEY``.
        words: Gives its name in the language of the moment.
        module: Has ``build(workspace)``, which makes the board.
        kinds: The kinds whose records are opened on it.
        counted: Those of them that are counted beside its name.
    """

    key: str
    words: Callable[[], str]
    module: str
    kinds: tuple[str, ...]
    counted: tuple[str, ...]


PARTS: Final = (
    Part(
        "checklist",
        lambda: translate("Parts", "Checklist"),
        "ui.checklist.board",
        ("checklist_state", "risk"),
        ("checklist_state",),
    ),
    Part(
        "talks",
        lambda: translate("Parts", "Talks"),
        "ui.talks.board",
        ("agenda_point", "island", "scenario_set"),
        ("agenda_point",),
    ),
    Part(
        "lines",
        lambda: translate("Parts", "Mandate and lines"),
        "ui.lines.board",
        ("mandate", "red_line", "red_line_event"),
        ("mandate", "red_line"),
    ),
    Part(
        "obstacles",
        lambda: translate("Parts", "Obstacles and law"),
        "ui.obstacles.board",
        ("obstacle", "law", "legal_check", "exemption"),
        ("obstacle", "law", "legal_check", "exemption"),
    ),
    Part(
        "inducements",
        lambda: translate("Parts", "What would bring them"),
        "ui.inducements.board",
        ("inducement",),
        ("inducement",),
    ),
    Part(
        "diplomacy",
        lambda: translate("Parts", "Diplomacy"),
        "ui.diplomacy.board",
        ("diplomacy_action",),
        ("diplomacy_action",),
    ),
    Part(
        "promises",
        lambda: translate("Parts", "Promises"),
        "ui.promises.board",
        ("commitment", "agreement", "agreement_term", "good_faith_view"),
        ("commitment", "agreement"),
    ),
    Part(
        "principles",
        lambda: translate("Parts", "Principles"),
        "ui.principles.board",
        ("principle_review",),
        ("principle_review",),
    ),
    Part(
        "papers",
        lambda: translate("Parts", "Papers"),
        "ui.briefs.board",
        ("handover",),
        ("handover",),
    ),
)


def part_of(kind: str) -> str:
    """Give the key of the part that shows records of a kind; nothing for any other kind."""
    return next((part.key for part in PARTS if kind in part.kinds), "")
