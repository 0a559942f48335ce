"""What changed in an actor's picture between two days, in words.

Owns the order of the changes and the word each carries. It refuses to compare:
``rules.picture_of_day`` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.actor import ActorFact
from hdfield.rules.picture_of_day import Difference
from hdfield.services.lines import Named
from ui import tokens
from ui.direction import isolated
from ui.field_words import paired
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.tokens import Meaning
from ui.widgets.badge import Badge

Said = tuple[str, Meaning | None, str]
"""Word of the change, its meaning, what changed."""


class ChangesCard(QFrame):
    """Lists what changed since a day.

    Args:
        wording: Of the window.
    """

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.setProperty("surface", "card")
        self._heading = Words("", "strong")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(tokens.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._heading)
        column.addLayout(self._lines)

    def show_changes(
        self,
        since: date,
        changes: Difference,
        facts: Mapping[str, ActorFact],
        known: Mapping[str, Named],
    ) -> None:
        """Show what changed.

        Args:
            since: The earlier day.
            changes: By fact id.
            facts: Every fact of the actor that can be read here.
            known: Names of what they name.
        """
        empty(self._lines)
        day = self._wording.day(since.isoformat())
        words = translate("ChangesCard", "%n change(s) since %1", "a day", changes.count)
        if not changes.count:
            words = translate("ChangesCard", "Nothing changed since %1", "a day")
        self._heading.setText(words.replace("%1", day))
        for word, meaning, said in said_changes(changes, facts, known, self._wording):
            self._lines.addWidget(_line(word, meaning, said))


def said_changes(
    changes: Difference, facts: Mapping[str, ActorFact], known: Mapping[str, Named], wording: Wording
) -> list[Said]:
    """Say every change in words, the weightiest first."""

    def say(record: str) -> str:
        fact = facts[record]
        kind = wording.label("actor_fact_kind", fact.kind)
        said = wording.fact(fact, known)
        return paired(kind, said) if said else kind

    lines: list[Said] = []
    for old, new in changes.followed:
        words = translate("ChangesCard", "%1 — before: %2")
        before = wording.fact(facts[old], known)
        said = words.replace("%1", say(new)).replace("%2", isolated(before))
        lines.append((translate("ChangesCard", "instead"), "attention", said))
    for records, word, meaning in (
        (changes.began, translate("ChangesCard", "new"), "attention"),
        (changes.ended, translate("ChangesCard", "ended"), "attention"),
        (changes.retracted, translate("ChangesCard", "was wrong"), "unknown"),
        (changes.learnt, translate("ChangesCard", "learnt"), None),
    ):
        lines += [(word, meaning, say(record)) for record in records]  # type: ignore[misc]
    return lines


def _line(word: str, meaning: Meaning | None, said: str) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(tokens.SMALL)
    badge = Badge(parent=line)
    badge.show_text(word, meaning)
    words = Words()
    words.set_content(said)
    across.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(words, 1)
    line.setAccessibleName(f"{word}: {said}")
    return line
