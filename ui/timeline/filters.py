"""What the timeline is narrowed to: a stretch of time, an actor, an engagement, a place.

Owns the chips and the small finder that opens under them. It refuses to find
anything itself: it says what was typed and is given what matches.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, Literal

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.services.timeline import Range
from ui import tokens
from ui.digits import accept_any_digits
from ui.direction import LTR, isolated
from ui.language import Language, translate
from ui.widgets.chip import Chip
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField

Role = Literal["actor", "engagement", "place"]
ROLES: Final[tuple[Role, ...]] = ("actor", "engagement", "place")
MOST: Final = 8

_ALL, _DAYS = "all", "days"
_BACK: Final = {"month": 30, "quarter": 91, "year": 365}


class Filters(QWidget):
    """The chips above the timeline.

    Signals:
        changed: (Range) Something else is wanted.
        hits_wanted: (role, typed) Who or what matches what was typed.
    """

    changed = Signal(object)
    hits_wanted = Signal(str, str)

    def __init__(self, language: Language, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._today = today
        self._range = Range()
        self._names: dict[Role, str] = {}
        self._role: Role = "actor"
        self._answered, self._takes_first = "", False
        self.times = ChipRow()
        self.buttons: dict[Role, Chip] = {role: Chip("") for role in ROLES}
        self._dates = QWidget()
        self.since, self.until = QDateEdit(), QDateEdit()
        for day in (self.since, self.until):
            accept_any_digits(day)
        self._since_label, self._until_label = Label("", "soft"), Label("", "soft")
        self.finder = QWidget()
        self.search = SearchField()
        self.hits = ChipRow()
        self._none = Label("", "soft")
        self._build()
        self._retranslate()

    def range(self) -> Range:
        """Give what is wanted."""
        return self._range

    def choose(self, role: Role, record: str, name: str) -> None:
        """Narrow to a record, or to none where ``record`` is empty."""
        self._names[role] = name
        self.finder.hide()
        self._say_buttons()
        self._set(replace(self._range, **{role: record}))

    def show_hits(self, role: str, typed: str, hits: Sequence[tuple[str, str]]) -> None:
        """Show what matches what was typed, as (record id, name)."""
        if role != self._role:
            return
        self._answered = typed
        self.hits.set_choices([Choice(record, name) for record, name in hits[:MOST]])
        self.hits.choose(())
        self._none.setVisible(not hits)
        if self._takes_first and typed == self.search.text():
            self._take_first()

    def clear(self) -> bool:
        """Close the finder, or drop every filter; say whether there was something to do."""
        if not self.finder.isHidden():
            self.finder.hide()
            self.buttons[self._role].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if self._range == Range():
            return False
        self._names.clear()
        self.times.choose((_ALL,))
        self._dates.hide()
        self._say_buttons()
        self._set(Range())
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        bar = Flow(gap=tokens.TINY)
        bar.add_part(self.times)
        for role, button in self.buttons.items():
            bar.add_part(button)
            button.clicked.connect(lambda _checked=False, role=role: self._pressed(role))
        self._build_dates()
        self._build_finder()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        for part in (bar, self._dates, self.finder):
            column.addWidget(part)
        self._dates.hide()
        self.finder.hide()
        self.times.chosen_changed.connect(self._timed)

    def _build_dates(self) -> None:
        line = QHBoxLayout(self._dates)
        line.setContentsMargins(tokens.TINY, 0, 0, 0)
        for label, field in ((self._since_label, self.since), (self._until_label, self.until)):
            field.setCalendarPopup(True)
            # Running right to left, Qt turns the whole format round.
            field.setLayoutDirection(LTR)
            field.setDate(QDate.fromString(self._today().isoformat(), "yyyy-MM-dd"))
            field.dateChanged.connect(self._dated)
            line.addWidget(label)
            line.addWidget(field)
        line.addStretch(1)

    def _build_finder(self) -> None:
        column = QVBoxLayout(self.finder)
        column.setContentsMargins(tokens.TINY, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        self.search.setMaximumWidth(360)
        for part in (self.search, self._none, self.hits):
            column.addWidget(part)
        self.search.search_requested.connect(lambda typed: self.hits_wanted.emit(self._role, typed))
        self.search.textChanged.connect(self._letter_typed)
        self.search.left.connect(self.hits.setFocus)
        self.search.returnPressed.connect(self._take_first)
        self.hits.chosen_changed.connect(self._picked)

    def _pressed(self, role: Role) -> None:
        if getattr(self._range, role):
            return self.choose(role, "", "")
        self.buttons[role].setChecked(False)  # it is chosen once somebody is found
        is_same = role == self._role and not self.finder.isHidden()
        self._role = role
        self.finder.setVisible(not is_same)
        if not is_same:
            self.search.clear()
            self.search.setPlaceholderText(self._questions()[role])
            self.search.setAccessibleName(self._questions()[role])
            self.hits_wanted.emit(role, "")
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.choose(self._role, chosen[0], self.hits.word_of(chosen[0]))
            self.buttons[self._role].setFocus(Qt.FocusReason.OtherFocusReason)

    def _letter_typed(self) -> None:
        self._takes_first = False

    def _take_first(self) -> None:
        # What is in sight may belong to the letters before: the answer to these is on its way.
        self._takes_first = self._answered != self.search.text()
        if not self._takes_first and (first := self.hits.codes()[:1]):
            self._picked(first)

    def _timed(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.times.choose((_ALL,))
        code = next(iter(chosen), _ALL)
        self._dates.setVisible(code == _DAYS)
        if code == _DAYS:
            self.since.setFocus(Qt.FocusReason.OtherFocusReason)
            return self._dated()
        back = _BACK.get(code)
        since = (self._today() - timedelta(days=back)).isoformat() if back else ""
        self._set(replace(self._range, since=since, until=""))

    def _dated(self) -> None:
        if self._dates.isHidden():
            return
        since, until = sorted((self.since.date(), self.until.date()))
        pattern = "yyyy-MM-dd"
        self._set(replace(self._range, since=since.toString(pattern), until=until.toString(pattern)))

    def _set(self, wanted: Range) -> None:
        if wanted != self._range:
            self._range = wanted
            self.changed.emit(wanted)

    def _questions(self) -> dict[Role, str]:
        return {
            "actor": translate("TimelineFilters", "Which actor?"),
            "engagement": translate("TimelineFilters", "Which engagement?"),
            "place": translate("TimelineFilters", "Which place?"),
        }

    def _say_buttons(self) -> None:
        words = {
            "actor": translate("TimelineFilters", "Actor"),
            "engagement": translate("TimelineFilters", "Engagement"),
            "place": translate("TimelineFilters", "Place"),
        }
        for role, button in self.buttons.items():
            name = self._names.get(role, "")
            taken = translate("TimelineFilters", "%1: all again").replace("%1", words[role])
            button.setText(f"{isolated(name)}  ✕" if name else f"{words[role]}…")
            button.setChecked(bool(name))
            button.setToolTip(taken if name else self._questions()[role])
            button.setAccessibleName(f"{words[role]}: {name}. {taken}" if name else self._questions()[role])

    def _retranslate(self) -> None:
        self.times.set_name(translate("TimelineFilters", "When"))
        self.times.set_choices(
            [
                Choice(_ALL, translate("TimelineFilters", "All time")),
                Choice("month", translate("TimelineFilters", "30 days")),
                Choice("quarter", translate("TimelineFilters", "3 months")),
                Choice("year", translate("TimelineFilters", "1 year")),
                Choice(_DAYS, translate("TimelineFilters", "From … to")),
            ]
        )
        if not self.times.chosen():
            self.times.choose((_ALL,))
        self._since_label.setText(translate("TimelineFilters", "From"))
        self._until_label.setText(translate("TimelineFilters", "to"))
        for field, label in ((self.since, self._since_label), (self.until, self._until_label)):
            field.setLocale(self._language.locale)
            field.setAccessibleName(label.text())
        self._none.setText(translate("TimelineFilters", "Nothing has these words in its name."))
        self.hits.set_name(translate("TimelineFilters", "Found"))
        self._say_buttons()
