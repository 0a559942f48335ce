"""The parts of an engagement's page: which there are, in which order, and what each shows.

Owns the table. A board is imported when it is first shown; one whose module is
not there is not listed. It refuses to know what is on a board.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from ui.language import translate

if TYPE_CHECKING:
    from ui.dossier.board import Board
    from ui.workspace import Workspace


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

    def build(self, workspace: Workspace) -> Board:
        """Make the board."""
        board: Board = import_module(self.module).build(workspace)
        return board


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


@lru_cache(maxsize=1)
def parts() -> tuple[Part, ...]:
    """Give the parts whose board is there, in their order."""
    return tuple(part for part in PARTS if _is_there(part.module))


def part_of(kind: str) -> str:
    """Give the key of the part that shows records of a kind; nothing for any other kind."""
    return next((part.key for part in PARTS if kind in part.kinds), "")


def _is_there(module: str) -> bool:
    package = module.rpartition(".")[0]
    return find_spec(package) is not None and find_spec(module) is not None
