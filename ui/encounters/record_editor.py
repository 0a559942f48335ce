"""Picking the places, actors, people and engagements an encounter names.

Owns finding one by a part of its name, and making a new one in passing. It
refuses to load or save: it is given what there is, and the form that makes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from hdfield.rules.folding import words as folded_words
from hdfield.services.lines import Named
from ui import tokens
from ui.direction import isolated
from ui.encounters.editors import ValueEditor, chain, tab_stops, take_or_empty
from ui.language import translate
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.in_passing import InPassing, Making, save_or_cancel

_SHOWN: Final = 8
_LONGEST: Final = 34
_OPEN, _CLOSE = tuple(isolated(""))
_SEARCH_ABOVE: Final = 8  # fewer than this are all in sight, so that a search field would only be in the way


@dataclass(frozen=True, slots=True)
class Option:
    """One record that may be picked.

    Attributes:
        id: Record id.
        words: What it is called.
        found_by: Every text it may be found by: all its names.
    """

    id: str
    words: str
    found_by: str = ""


class RecordEditor(ValueEditor):
    """One record, or several, as chips; typing a part of a name finds others.

    Args:
        options: The most likely first.
        many: Whether several may be picked.
        make: Makes the form for a new one; ``None`` where none is made in passing.
        start: Opens that form with what was typed.
        named: Says what a record made here is called.
    """

    def __init__(
        self,
        options: Sequence[Option],
        named: Callable[[Named], str],
        *,
        many: bool,
        make: Callable[[], Making] | None = None,
        start: Callable[[Making, str], None] | None = None,
    ) -> None:
        super().__init__()
        self.needs_done = many
        self._many = many
        self._options: dict[str, Option] = {}
        self._chosen: list[str] = []
        self._named = named
        self._row = ChipRow(many=many)
        self.line = QLineEdit()
        self._inner = self._column()
        self.making = InPassing(make, lambda: self.line.text().strip(), self._inner, self, start)
        self._build()
        self.set_options(options)
        self.retranslate()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other records; what was made here meanwhile stays."""
        made = {record: option for record, option in self._options.items() if record in self._chosen}
        self._options = {option.id: option for option in options}
        self._options = {**{r: o for r, o in made.items() if r not in self._options}, **self._options}
        self.line.setVisible(len(self._options) >= _SEARCH_ABOVE)
        self._offer()

    def value(self) -> Any:
        """Give the id, or the list of ids."""
        if self._many:
            return list(self._chosen) or None
        return self._chosen[0] if self._chosen else None

    def set_value(self, value: Any) -> None:
        """Pick silently; a record we do not hold stays picked, bare."""
        self._chosen = [] if value is None else list(value) if isinstance(value, list) else [value]
        for record in self._chosen:
            self._options.setdefault(record, Option(record, record[:6]))
        self._offer()

    def unfinished(self) -> str:
        """Say that nobody was taken yet where a part of a name is typed, or somebody new half made."""
        if self.making.is_open:
            return save_or_cancel()
        return take_or_empty() if self.line.text() else ""

    def half(self) -> Any:
        """Give the part of a name that is typed, and what is typed of a new record."""
        typed, making = self.line.text(), self.making.half()
        return {"typed": typed, "making": making} if typed or making else None

    def put_half(self, half: Any) -> None:
        """Search again, and open the form for a new one as it was."""
        self.line.setText(half["typed"])
        self._offer()
        if half["making"]:
            self.making.put_half(half["making"])

    def go_first(self) -> None:
        """Go to the search, or to the chips where there is none."""
        target = self._row if self.line.isHidden() else self.line
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write hints anew."""
        words = translate("RecordEditor", "Type a part of the name")
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.making.button.setText(translate("RecordEditor", "New…"))

    def _build(self) -> None:
        column = self._inner
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        line.addWidget(self.line, 1)
        line.addWidget(self.making.button)
        line.addStretch(0)
        column.addLayout(line)
        column.addWidget(self._row)
        self.line.textEdited.connect(lambda _text: self._searched())
        self.line.returnPressed.connect(self._take_first)
        self._row.chosen_changed.connect(self._changed)
        self.making.made.connect(self._made)
        self.making.touched.connect(self.moved)
        self.making.moved.connect(self.moved)
        self.making.left.connect(self.go_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form while something new is made."""
        if self.making.is_open:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _made(self, named: Named) -> None:
        self._options[named.id] = Option(named.id, self._named(named))
        self._chosen = [*self._chosen, named.id] if self._many else [named.id]
        self.line.clear()
        self._offer()
        self.go_first()
        self._tell()

    def _take_first(self) -> None:
        """Take the first match with Enter; with nothing typed, Enter means done."""
        if not self.line.text().strip():
            self.finished.emit()
            return
        first = next(self._matches(), None)
        if first is not None:
            self._chosen = [*self._chosen, first.id] if self._many else [first.id]
            self.line.clear()
            self._offer()
            self._tell()
        else:
            self.making.open()

    def _changed(self, codes: tuple[str, ...]) -> None:
        before = [record for record in self._chosen if record in codes]
        self._chosen = before + [record for record in codes if record not in before]
        self._tell()

    def _tell(self) -> None:
        self.touched.emit()
        if not self._many:
            self.finished.emit()

    def _offer(self) -> None:
        chosen = [self._options[record] for record in self._chosen if record in self._options]
        shown = [*chosen, *islice(self._matches(), _SHOWN)]
        self._row.set_choices(
            [Choice(option.id, _short(option.words), hint=option.words) for option in shown]
        )
        self._row.choose(self._chosen)
        chain(tab_stops(self))  # the chips are new: Tab would find them last

    def _searched(self) -> None:
        self._offer()
        self.moved.emit()

    def _matches(self) -> Iterator[Option]:
        """Give what matches, one by one: of thousands only the first few are wanted."""
        typed, chosen = folded_words(self.line.text()), frozenset(self._chosen)
        left = (option for option in self._options.values() if option.id not in chosen)
        if not typed:
            return left
        return (option for option in left if _holds(_folded(option.words, option.found_by), typed))


@lru_cache(maxsize=20_000)
def _folded(words: str, found_by: str) -> tuple[str, ...]:
    """Fold a name once: a word none of 5,000 has takes 64 ms at its first letter, then 7 (measured)."""
    return tuple(folded_words(f"{words} {found_by}"))


def _short(words: str) -> str:
    """Shorten what would make a chip wider than its column; all of it is in the hint."""
    plain = words.replace(_OPEN, "").replace(_CLOSE, "")
    if len(plain) <= _LONGEST:
        return words
    cut = words[:_LONGEST].rstrip()
    # Whatever the cut left open is closed, so that it disturbs nothing after it.
    return f"{cut}…{_CLOSE * (cut.count(_OPEN) - cut.count(_CLOSE))}"


def _holds(words: Sequence[str], typed: Sequence[str]) -> bool:
    """Say whether each word typed begins one of the words."""
    return all(any(word.startswith(part) for word in words) for part in typed)


def all_names(names: Mapping[str, str | None]) -> str:
    """Put a record's names in all languages together, to be found by any."""
    return " ".join(name for name in names.values() if name)
