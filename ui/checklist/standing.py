"""How the answers to the checklist look and sound: drawing, word, letter.

Owns their order and the words of a count. It refuses to add them up: there is
no score, no total and no share of anything (domain 7, decision 3).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ui import labels
from ui.language import in_digits, translate
from ui.tokens import Meaning
from ui.widgets.chips import Choice
from ui.widgets.row_parts import Row

NOT_NEEDED: Final = "not_needed"
OPEN: Final = "open"
STATUSES: Final = ("open", "partly", "done", "slipped", "not_needed")
PILLARS: Final = ("pillar.trust", "pillar.agenda", "pillar.structures")
PILLAR_ICONS: Final = {"pillar.trust": "trust", "pillar.agenda": "agenda", "pillar.structures": "structures"}
_SIGNS: Final[dict[str, tuple[str, Meaning | None]]] = {
    "open": ("not-yet", None),
    "partly": ("partly", None),
    "done": ("steady", "steady"),
    "slipped": ("slipped", "attention"),
    "not_needed": ("not-needed", None),
}
COUNTED: Final = ("done", "partly", "slipped", "open")
"""What a row of the list shows of each pillar, where there is any."""

Tally = tuple[tuple[str, int], ...]
"""(status, how many) pairs in the order of ``COUNTED``, without the empty ones."""


@dataclass(frozen=True, slots=True)
class PillarRow(Row):
    """An engagement in the list, with a count of answers for each pillar.

    Attributes:
        tallies: (pillar in a word, its tally) in the order of the pillars.
        tally_words: The same in words.
    """

    tallies: tuple[tuple[str, Tally], ...] = ()
    tally_words: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says for the row."""
        parts = (self.title, self.word, self.second, self.time_full, self.badge, self.tally_words)
        return ", ".join(part for part in parts if part)


def status_sign(status: str) -> tuple[str, Meaning | None]:
    """Give the drawing and meaning of an answer; one of a newer program is unknown."""
    return _SIGNS.get(status, ("unknown", "unknown"))


def letters() -> str:
    """Give the keys of the answers in their order; every language has its own."""
    given = translate(
        "ChecklistKeys", "npisx", "five letters, one for each answer in their order, none twice"
    )
    return given if len(set(given)) == len(STATUSES) else "12345"


def answer_letters() -> dict[str, str]:
    """Give the answers with the letter of each."""
    return dict(zip(STATUSES, letters(), strict=True))


def status_of_place(key: str) -> str:
    """Tell which answer a figure means, by its place from 1 in any script's digits; nothing for another key."""
    place = unicodedata.digit(key, 0) if len(key) == 1 and key.isdigit() else 0
    return STATUSES[place - 1] if 0 < place <= len(STATUSES) else ""


def status_choices(lang: str) -> list[Choice]:
    """Give the answers as chips."""
    return [
        Choice(code, labels.label("checklist_status", code, lang), letter, status_sign(code)[0])
        for code, letter in zip(STATUSES, letters(), strict=True)
    ]


def pillar_word(pillar: str) -> str:
    """Name a pillar in one word."""
    words = {
        "pillar.trust": translate("Pillars", "Trust"),
        "pillar.agenda": translate("Pillars", "Agenda"),
        "pillar.structures": translate("Pillars", "Structures"),
    }
    return words.get(pillar, pillar)


def tally_of(counts: Mapping[str, int]) -> Tally:
    """Order a pillar's counts."""
    return tuple((status, counts[status]) for status in COUNTED if counts.get(status))


def tally_words(counts: Mapping[str, int], lang: str) -> str:
    """Say a pillar's counts: "5 in place · 3 partly"."""
    parts = []
    for status in (*COUNTED, NOT_NEEDED):
        if count := counts.get(status):
            label = labels.label("checklist_status", status, lang)
            parts.append(in_digits(f"{count} {label[:1].lower()}{label[1:]}"))
    return " · ".join(parts)
