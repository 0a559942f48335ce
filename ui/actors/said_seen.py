"""What an actor pledged, what conduct was verified, and where it is listed, side by side.

Owns the row of three. It refuses to let one say anything of another: a pledge
clears no listing, a listing unsays no conduct, and a label is no listing.

Source: brief S-39, S-82, S-163; domain 3.5, rule 3.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hdfield.rules.ledger import SaidSeenListed, Standing
from ui import tokens
from ui.direction import isolated
from ui.field_words import paired
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.widgets.label import Kind

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

_WIDEST: Final = 4
_MOST: Final = 6
"""Pledges named in a row; the rest is in the ledger."""
_STATUS: Final[Mapping[str, str]] = {
    "kept": "com.kept",
    "late": "com.kept_late",
    "partly": "com.partly",
    "broken": "com.broken",
}


class SaidSeen(QWidget):
    """The rows of one engagement or one actor.

    Args:
        say: Of the window.
    """

    def __init__(self, say: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.LARGE)
        self._grid.setVerticalSpacing(tokens.MEDIUM)

    def show_rows(
        self,
        rows: Sequence[SaidSeenListed],
        lines: Mapping[str, Line],
        called: Callable[[str], str] | None = None,
    ) -> None:
        """Show them.

        Args:
            rows: By actor and topic.
            lines: The records they name, as far as they are here.
            called: Names an actor; ``None`` where all are of one whose name stands above.
        """
        empty(self._grid)
        captions = [
            translate("SaidSeen", "Pledged"),
            translate("SaidSeen", "Conduct verified"),
            translate("SaidSeen", "Listed"),
        ]
        if called is not None:
            captions.insert(0, translate("SaidSeen", "Who, about what"))
        for column in range(_WIDEST):
            self._grid.setColumnStretch(column, int(column < len(captions)))
        for column, caption in enumerate(captions):
            self._grid.addWidget(Words(caption, "caption"), 0, column, Qt.AlignmentFlag.AlignBottom)
        at = 1
        for row in rows:
            cells = self._cells(row, lines)
            if called is None:  # a narrow place: the topic stands above
                self._put((self._topic(row),), at, 0, "strong", len(cells))
                at += 1
            else:
                cells = ((called(row.actor), self._topic(row)), *cells)
            for column, words in enumerate(cells):
                is_name = called is not None and column == 0
                self._put(words, at, column, "strong" if is_name else "base")
            at += 1

    # -- inside -----------------------------------------------------------------
    def _put(self, said: Sequence[str], row: int, column: int, kind: Kind, across: int = 1) -> None:
        """Put lines into a cell; each runs as its own words do."""
        cell = QWidget()
        lines = QVBoxLayout(cell)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(tokens.TINY)
        for words in said:
            line = Words("", kind)
            line.set_content(words)
            lines.addWidget(line)
        self._grid.addWidget(cell, row, column, 1, across, Qt.AlignmentFlag.AlignTop)

    def _topic(self, row: SaidSeenListed) -> str:
        return self._say.label("protection_topic", row.topic) or translate("SaidSeen", "Promises at large")

    def _cells(self, row: SaidSeenListed, lines: Mapping[str, Line]) -> tuple[Sequence[str], ...]:
        return self._pledged(row, lines), self._seen(row), self._listed(row, lines)

    def _pledged(self, row: SaidSeenListed, lines: Mapping[str, Line]) -> Sequence[str]:
        said = [words for record in row.pledges if (words := _words_of(lines.get(record)))]
        left = len(said) - _MOST
        more = [translate("SaidSeen", "%n more", "", left)] if left > 0 else []
        return [*said[:_MOST], *more] or [translate("SaidSeen", "Nothing pledged")]

    def _seen(self, row: SaidSeenListed) -> Sequence[str]:
        counted: Counter[Standing] = Counter(how for _record, how in row.verified)
        number = self._say.language.locale.toString
        said = [
            paired(self._say.label("commitment_status", code), number(counted[how]))  # type: ignore[index]
            for how, code in _STATUS.items()
            if counted.get(how)  # type: ignore[call-overload]
        ]
        return said or [translate("SaidSeen", "Nothing verified yet")]

    def _listed(self, row: SaidSeenListed, lines: Mapping[str, Line]) -> Sequence[str]:
        said = [self._listing(lines.get(record)) for record in row.listings]
        label, bare = translate("SaidSeen", "a label, no listing: %1"), "list.label_only"
        for record in row.labels:  # whose words may be closed to us: then it is said that it is one
            words = self._listing(lines.get(record))
            said.append(
                label.replace("%1", isolated(words)) if words else self._say.label("listing_kind", bare)
            )
        return [*filter(None, said)] or [translate("SaidSeen", "No listing known")]

    def _listing(self, line: Line | None) -> str:
        if line is None:
            return ""
        listing = line.line.get("listing") or {}
        code = listing.get("kind")
        kind = "" if code == "list.label_only" else self._say.label("listing_kind", code)
        told = (str(line.line.get("listed_by") or ""), _words_of(line))
        return " · ".join(filter(None, (kind, *(isolated(one) for one in told if one))))


def _words_of(line: Line | None) -> str:
    held = line.line if line is not None else {}
    return next(
        (said for name in ("text", "value") if (said := str((held.get(name) or {}).get("text") or ""))), ""
    )
