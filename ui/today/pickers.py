"""What opens under a row behind "other…": any place or actor by typing, any moment.

Owns finding by typed words, in any of a thing's names and in any spelling the
search folds together. It refuses to save: a new name travels with the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hdfield.rules.folding import words
from ui import theme, tokens
from ui.digits import accept_any_digits
from ui.direction import LTR, RTL, isolated
from ui.language import translate
from ui.today.chips import CaptureRow
from ui.today.filling import clean_name
from ui.today.rows import NEW
from ui.widgets.button import Button
from ui.widgets.chips import Choice
from ui.widgets.label import Label

_MOST: Final = 6
_LONGEST: Final = 120
_RING: Final = 3  # the room a chip leaves for its focus ring
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place or actor to be found.

    Attributes:
        reference: Record id.
        word: What it is called in the language of the moment.
        texts: All it may be found by: names in every language, a P-code.
    """

    reference: str
    word: str
    texts: tuple[str, ...]


def found(candidates: Sequence[Candidate], typed: str) -> list[Candidate]:
    """Give those in which each typed word begins some word, whole names first."""
    wanted = words(typed)
    hits = []
    for candidate in candidates:
        have = [word for text in candidate.texts for word in words(text)]
        if all(any(word.startswith(begin) for word in have) for begin in wanted):
            hits.append(candidate)
    return sorted(hits, key=lambda hit: not any(words(text) == wanted for text in hit.texts))


class NamePicker(QWidget):
    """Finds a place or an actor by typing, or takes a new name.

    Signals:
        picked: A record id, or a new name after ``NEW``.
        searched: What is typed, where candidates are found elsewhere.
        typed: What a person has typed so far.
    """

    picked = Signal(str)
    searched = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, is_asking: bool = False) -> None:
        super().__init__(parent)
        self._is_asking, self._is_waiting, self._takes_first = is_asking, False, False
        self._candidates: tuple[Candidate, ...] = ()
        self._new_words = ""
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self._hits = CaptureRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.TINY, 0, tokens.SMALL)
        column.setSpacing(tokens.TINY)
        line = QHBoxLayout()
        line.setContentsMargins(_RING, 0, _RING, 0)
        line.addWidget(self.field)
        line.addStretch()
        column.addLayout(line)
        column.addWidget(self._hits)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(lambda _text: self._typed())
        self.field.textEdited.connect(self.typed)
        self._hits.pressed.connect(self.picked)
        theme.current().changed.connect(self._measure)
        self._measure()

    def say(self, name: str, hint: str, new_words: str) -> None:
        """Set the words: the field's name, its hint, and "New place %1"; empty where none is made."""
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self._hits.set_name(name)
        self._new_words = new_words
        self._search()

    def offer(self, candidates: Sequence[Candidate]) -> None:
        """Take what can be found."""
        self._candidates, self._is_waiting = tuple(candidates), False
        self._search()
        if self._takes_first:
            self._takes_first = False
            self._take_first()

    def start(self, typed: str = "") -> None:
        """Open with what was typed before a lock, else with an empty field."""
        self.field.setText(typed)
        self._typed()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def in_order(self) -> list[QWidget]:
        """Give its parts in reading order."""
        return [self.field, *self._hits.in_order()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the first hit with Enter; keep letters from the form around."""
        if event.key() in _ENTERS:
            # What is in sight belongs to the letters before: the answer to these is on its way.
            self._takes_first = self._is_waiting
            if not self._is_waiting:
                self._take_first()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._takes_first = False
        if self._is_asking:
            self._is_waiting = True
            self.searched.emit(clean_name(self.field.text()))
        else:
            self._search()

    def _take_first(self) -> None:
        chosen = self._hits.chosen()
        if chosen:
            self.picked.emit(chosen[0])

    def _search(self) -> None:
        typed = clean_name(self.field.text())
        offered = self._candidates if self._is_asking else found(self._candidates, typed)
        hits = [Choice(hit.reference, hit.word) for hit in offered[:_MOST]]
        if typed and self._new_words:
            hits.append(Choice(NEW + typed, self._new_words.replace("%1", isolated(typed)), icon="plus"))
        if self._hits.lay_out(tuple(hits), ()):
            for one, next_one in pairwise(self.in_order()):
                QWidget.setTabOrder(one, next_one)
        self._hits.mark([hits[0].code] if typed and hits else ())
        self._hits.setVisible(bool(hits))

    def _measure(self) -> None:
        self.field.setFixedWidth(theme.current().px(360))


class MomentPicker(QWidget):
    """A date and a time, never later than the present.

    Signals:
        changed: The moment, at every step, so that nothing waits to be confirmed.
        settled: Enter or the button: go on.
    """

    changed = Signal(object)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone: tzinfo | None = None
        self.field = QDateTimeEdit()
        self.zone = Label("", "soft")
        accept_any_digits(self.field)
        self.field.setCalendarPopup(True)
        # Running right to left, Qt turns the whole format round, hours and minutes with it.
        self.field.setLayoutDirection(LTR)
        self._done = Button("", "plain", "check")
        line = QHBoxLayout(self)
        line.setContentsMargins(_RING, tokens.TINY, 0, tokens.SMALL)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self.field)
        line.addWidget(self.zone)
        line.addWidget(self._done)
        line.addStretch(1)
        self.setFocusProxy(self.field)
        self.field.dateTimeChanged.connect(self._tell)
        self._done.clicked.connect(self.settled)
        self._retranslate()

    def start(self, moment: datetime, now: datetime, words: str = "") -> None:
        """Open at a moment, and go to its hour."""
        self.show_moment(moment, now, words)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setCurrentSection(QDateTimeEdit.Section.HourSection)

    def show_moment(self, moment: datetime, now: datetime, words: str) -> None:
        """Show a moment silently; what is typed is read in its zone.

        Args:
            moment: In the zone of the place.
            now: The present in the same zone: the latest there is.
            words: The zone, where it is not the laptop's.
        """
        self._zone = now.tzinfo
        section = self.field.currentSection()
        self.field.blockSignals(True)
        self.field.setMaximumDateTime(_to_qt(now))
        if self.field.dateTime() != _to_qt(moment):
            self.field.setDateTime(_to_qt(moment))
        self.field.blockSignals(False)
        self.field.setCurrentSection(section)
        self.zone.setText(words)
        self.zone.setVisible(bool(words))
        name = translate("MomentPicker", "Date and time")
        self.field.setAccessibleName(f"{name} · {words}" if words else name)

    def in_order(self) -> list[QWidget]:
        """Give its parts in reading order."""
        return [self.field, self._done]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter; keep letters from the form around."""
        if event.key() in _ENTERS:
            self.settled.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._retranslate()

    def _tell(self, moment: QDateTime) -> None:
        day, time = moment.date(), moment.time()
        self.changed.emit(
            datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone)
        )

    def _retranslate(self) -> None:
        self.field.setAccessibleName(translate("MomentPicker", "Date and time"))
        self._done.setText(translate("MomentPicker", "That was it"))
        # A month's Arabic name would pull the numbers beside it out of their order.
        is_rtl = self.layoutDirection() == RTL
        self.field.setDisplayFormat("dd/MM/yyyy  HH:mm" if is_rtl else "d MMMM yyyy  HH:mm")


def _to_qt(moment: datetime) -> QDateTime:
    return QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute))
