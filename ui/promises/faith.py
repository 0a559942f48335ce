"""Views on good faith, dated and signed, and what was seen since the newest one.

Owns their questions and rows, and the list of signs. It refuses to count signs
against each other: nobody is scored.

Source: brief S-50, S-114, S-154; domain 3.5 (6).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.codes import CODES
from hdfield.model.judging import GoodFaithView
from hdfield.rules.good_faith import FaithSign, FaithStanding
from ui import tokens
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import joined, name_in, two_versions
from ui.field_words import listed
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

FOR: Final = (
    *("gf.keeps_small", "gf.answers_in_time", "gf.sends_authority", "gf.specific"),
    *("gf.transmits_orders", "gf.corrects_breach", "gf.quiet_progress"),
)
AGAINST: Final = tuple(code for code in CODES["faith_signal"] if code not in FOR)


_AT_ONCE: Final = 6
"""Signs shown of each side: years of talks have hundreds, and the newest tell most."""
_Side = tuple[str, bool]
"""An actor, and whether signs speak against it."""


def _asks() -> tuple[Ask, ...]:
    return (
        Ask("actor", "record", translate("Faith", "Of whom?"), kinds=("actor",)),
        Ask("on", "day", translate("Faith", "On which day?"), beside=True),
        Ask("view", "chips", translate("Faith", "How do you see them today?")),
        Ask("plus", "signals", translate("Faith", "What speaks for good faith?"), codes=FOR),
        Ask("minus", "signals", translate("Faith", "What speaks against it?"), codes=AGAINST),
        Ask("reasons", "text", translate("Faith", "Why do you see it so?")),
        Ask("confidence", "chips", translate("Faith", "How sure are you?")),
        Ask("dissent", "text", translate("Faith", "Who of us sees it otherwise, and why?")),
        Ask("by", "person", translate("Faith", "Whose view is it?")),
    )


def _words() -> KindWords:
    return KindWords(
        translate("Faith", "Views on good faith"),
        translate("Faith", "Write a view"),
        translate("Faith", "v", "the letter that writes a view on good faith"),
        translate("Faith", "A new view"),
        translate("Faith", "This view"),
        translate(
            "Faith", "How one of us saw their good faith on a day, with room for who sees it otherwise."
        ),
    )


def _row(line: Line, say: Wording) -> Row:
    held = line.line
    told = (
        (translate("Faith", "for: %1"), held.get("plus")),
        (translate("Faith", "against: %1"), held.get("minus")),
    )
    signs = [words.replace("%1", _signals(parts, say)) for words, parts in told if parts]
    versions = two_versions(line)
    coming = translate("Faith", "coming") if str(held.get("on") or "") > say.today() else ""
    return Row(
        line.id,
        name_in(line, "actor", say) or say.label("record_kind", GoodFaithView.KIND),
        joined((str(held.get("by") or ""), *signs)),
        "eye",
        say.label("faith_view", held.get("view")),
        None,
        say.day(held.get("on")),
        say.full_day(str(held.get("on") or "")),
        versions
        or coming
        or (translate("Faith", "dissent") if "dissent" in (held.get("written") or ()) else ""),
        "attention" if versions else None,
    )


def _signals(parts: Iterable[dict[str, str]], say: Wording) -> str:
    return listed(say.label("faith_signal", part.get("signal")) for part in parts)


def faith_spec(today: Callable[[], str]) -> KindSpec:
    """Give the kind.

    Args:
        today: Gives what a new one is dated (ISO): a board may stand open over midnight.
    """
    return KindSpec(GoodFaithView.KIND, _asks, _words, _row, presets=lambda: {"on": today()}, status="")


class FaithSigns(QWidget):
    """What was seen of each actor since the newest view on it, for and against, in the order of days.

    Args:
        say: Of the window.
        source: Says a record that is a sign, or nothing where it is not here.

    Signals:
        view_wanted: (actor id) A new view on it is to be written.
        go_requested: (record kind, record id) The record behind a sign is wanted.
    """

    view_wanted = Signal(str)
    go_requested = Signal(str, str)

    def __init__(
        self, say: Wording, source: Callable[[FaithSign], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._source = source
        self._standing: tuple[FaithStanding, ...] = ()
        self._called: Callable[[str], str] = str
        self._shown: dict[_Side, int] = {}
        self._first: dict[_Side, QWidget] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(tokens.LARGE)

    def show_standing(self, standing: Iterable[FaithStanding], called: Callable[[str], str]) -> None:
        """Show it; an actor of whom nothing was seen since its view has no part.

        Args:
            standing: By actor.
            called: Names an actor.
        """
        self._standing, self._called = tuple(standing), called
        self._show()

    # -- inside -----------------------------------------------------------------
    def _show(self) -> None:
        empty(self._rows)
        self._first = {}
        for one in self._standing:
            if one.signs:
                self._rows.addWidget(self._part(one, self._called(one.actor)))
        self.setVisible(self._rows.count() > 0)

    def _show_earlier(self, side: _Side) -> None:
        self._shown[side] = self._shown.get(side, _AT_ONCE) + 4 * _AT_ONCE
        self._show()
        if side in self._first:
            self._first[side].setFocus(Qt.FocusReason.OtherFocusReason)

    def _part(self, one: FaithStanding, name: str) -> QWidget:
        part = QWidget()
        column, head, sides = QVBoxLayout(part), QHBoxLayout(), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        title = Words("", "strong")
        title.set_content(name)
        head.addWidget(title, 1)
        if one.wants_view:
            head.addWidget(Badge(translate("Faith", "asks for a new view"), "attention", part))
        write = Button(translate("Faith", "Write a view"), "plain", "eye")
        write.setAccessibleName(f"{write.text()}: {name}")
        write.clicked.connect(lambda: self.view_wanted.emit(one.actor))
        head.addWidget(write)
        since = translate("Faith", "Seen since the view of %1").replace("%1", self._say.day(one.on))
        column.addLayout(head)
        column.addWidget(Words(since if one.on else translate("Faith", "Seen so far; no view yet"), "soft"))
        sides.setHorizontalSpacing(tokens.WIDE)
        sides.setColumnStretch(0, 1)
        sides.setColumnStretch(1, 1)
        captions = (translate("Faith", "For good faith"), translate("Faith", "Against it"))
        for place, is_against in enumerate((False, True)):
            signs = [sign for sign in one.signs if sign.is_against == is_against]
            side = self._side(captions[place], signs, (one.actor, is_against))
            sides.addLayout(side, 0, place, Qt.AlignmentFlag.AlignTop)
        column.addLayout(sides)
        return part

    def _side(self, caption: str, signs: list[FaithSign], key: _Side) -> QVBoxLayout:
        """Say the newest of one side, in the order of days, and how many came before."""
        side = QVBoxLayout()
        side.setSpacing(tokens.SMALL)
        side.addWidget(Words(caption, "caption"))
        left = max(len(signs) - self._shown.get(key, _AT_ONCE), 0)
        if left:
            earlier = Button(translate("Faith", "Show %n earlier", "", left), "quiet", "down").flushed()
            earlier.setAccessibleName(f"{earlier.text()}: {caption}")
            earlier.clicked.connect(lambda: self._show_earlier(key))
            side.addWidget(earlier, 0, Qt.AlignmentFlag.AlignLeading)
        for sign in signs[left:]:
            side.addWidget(Words(self._say.label("faith_signal", sign.code)))
            words = self._source(sign)
            if words:
                link = Button(words, "quiet").flushed()
                link.clicked.connect(
                    lambda _checked=False, sign=sign: self.go_requested.emit(sign.kind, sign.record)
                )
                side.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
                self._first.setdefault(key, link)
        if not signs:
            side.addWidget(Words(translate("Faith", "Nothing seen"), "soft"))
        side.addStretch(1)
        return side
