"""Places in the settings: the gazetteer, the mission's zone, how long an exact point may be kept.

Owns showing and asking, and the words for what is wrong with a file. It
refuses to read one.
"""

from __future__ import annotations

from typing import Final
from zoneinfo import available_timezones

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from hdfield.rules.gazetteer_file import Problem
from ui import theme, tokens
from ui.direction import LTR, isolated
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.section import Section

POINT_DAYS: Final = (7, 14, 30, 90)
_SHOWN: Final = 6
_RULES: Final = {
    "not_utf8": QT_TRANSLATE_NOOP("PlacesSection", "it is not saved as UTF-8"),
    "too_large": QT_TRANSLATE_NOOP("PlacesSection", "it is larger than 64 MB"),
    "too_many_rows": QT_TRANSLATE_NOOP("PlacesSection", "it has more than 500,000 places"),
    "no_rows": QT_TRANSLATE_NOOP("PlacesSection", "it holds no places"),
    "unreadable": QT_TRANSLATE_NOOP("PlacesSection", "quotation marks do not close"),
    "cells": QT_TRANSLATE_NOOP("PlacesSection", "there are more or fewer cells than in the first line"),
    "unknown_column": QT_TRANSLATE_NOOP("PlacesSection", "this column is not known"),
    "column_twice": QT_TRANSLATE_NOOP("PlacesSection", "this column stands twice"),
    "missing_column": QT_TRANSLATE_NOOP("PlacesSection", "this column is missing"),
    "bad_pcode": QT_TRANSLATE_NOOP("PlacesSection", "this is not a P-code"),
    "duplicate_pcode": QT_TRANSLATE_NOOP("PlacesSection", "this P-code stands twice"),
    "unknown_level": QT_TRANSLATE_NOOP("PlacesSection", "this level is not known"),
    "no_name": QT_TRANSLATE_NOOP("PlacesSection", "the place has no name"),
    "bad_name": QT_TRANSLATE_NOOP("PlacesSection", "the name is too long or holds hidden signs"),
    "bad_coordinate": QT_TRANSLATE_NOOP("PlacesSection", "this is not a coordinate"),
    "unknown_zone": QT_TRANSLATE_NOOP("PlacesSection", "this time zone is not known"),
    "unknown_parent": QT_TRANSLATE_NOOP("PlacesSection", "the place it lies in is not in the file"),
    "cycle": QT_TRANSLATE_NOOP("PlacesSection", "it lies in itself"),
}


class PlacesSection(Section):
    """The gazetteer, a zone and a number of days.

    Signals:
        import_requested, stop_requested.
        zone_requested: Name of the mission's zone; empty for none.
        days_requested: Days an exact point may be kept at most.
    """

    import_requested = Signal()
    stop_requested = Signal()
    zone_requested = Signal(str)
    days_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows, self._day, self._is_known = 0, "", False
        self._held_days = POINT_DAYS[2]
        self.notice = Notice()
        self._held, self._words = Label("", "base", wraps=True), Label("", "soft", wraps=True)
        self.take_in, self.stop = Button("", "plain", "receive"), Button("", "plain")
        self._progress, self._bar = QWidget(), QProgressBar()
        self.zone, self.days = QLineEdit(), ChipRow()
        self._zone_field, self._days_field = Field(self.zone), Field(self.days)
        self._lay_out()
        self.take_in.clicked.connect(self.import_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.zone.editingFinished.connect(self._zone_typed)
        self.days.chosen_changed.connect(self._days_chosen)
        self._retranslate()

    def show_gazetteer(self, count: int, day: str) -> None:
        """Show how many places there are and the day they came, as words; empty for none."""
        self._rows, self._day, self._is_known = count, day, True
        self._say_held()

    def show_zone(self, zone: str) -> None:
        """Show the mission's zone; what is being typed stays until it is one."""
        if not self.zone.isModified():
            self.zone.setText(zone)
            self._zone_field.show_trouble("")

    def show_days(self, days: int, *, is_set_above: bool) -> None:
        """Show how long a point may be kept; the organisation's value is not ours to change."""
        self._held_days = days
        self._offer_days()
        self.days.setEnabled(not is_set_above)

    def show_working(self, working: bool, done: int = 0, total: int = 0) -> None:
        """Show that a file is taken in, and how far."""
        self._progress.setVisible(working)
        self.take_in.setEnabled(not working)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def problem_lines(self, problems: tuple[Problem, ...]) -> str:
        """Say what is wrong with a file, line after line."""
        said = [_problem(*problem) for problem in problems[:_SHOWN]]
        more = len(problems) - len(said)
        if more:
            said.append(translate("PlacesSection", "and %n more", "", more))
        return "\n".join(said)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.body.setSpacing(tokens.MEDIUM)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.current().px(160))
        line = QHBoxLayout(self._progress)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.MEDIUM)
        line.addWidget(self._bar)
        line.addWidget(self.stop)
        line.addStretch(1)
        self._progress.hide()
        self.zone.setLayoutDirection(LTR)
        completer = QCompleter(sorted(available_timezones()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        for part in (self.notice, self._held, self._words):
            self.body.addWidget(part)
        self.body.addWidget(self.take_in, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._progress, self._zone_field, self._days_field):
            self.body.addWidget(widget)

    def _zone_typed(self) -> None:
        typed = self.zone.text().strip()
        if typed and typed not in available_timezones():
            self._zone_field.show_trouble(
                translate("PlacesSection", "No such time zone; write it as Asia/Aden.")
            )
            return
        self._zone_field.show_trouble("")
        self.zone.setModified(False)
        self.zone_requested.emit(typed)

    def _days_chosen(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.days_requested.emit(int(chosen[0]))
        else:
            self.days.choose([str(self._held_days)])  # one answer always holds

    def _offer_days(self) -> None:
        offered = sorted({*POINT_DAYS, self._held_days})
        words = [translate("PlacesSection", "%n day(s)", "", one) for one in offered]
        self.days.set_choices([Choice(str(one), said) for one, said in zip(offered, words, strict=True)])
        self.days.choose([str(self._held_days)])

    def _say_held(self) -> None:
        if not self._is_known:
            return
        if not self._rows:
            self._held.setText(translate("PlacesSection", "No gazetteer yet."))
        else:
            words = translate("PlacesSection", "%n place(s), taken in %1", "", self._rows)
            self._held.setText(words.replace("%1", self._day))

    def _retranslate(self) -> None:
        self.say(translate("PlacesSection", "Places"))
        self._words.setText(
            translate(
                "PlacesSection",
                "A gazetteer offers thousands of places by name as you type. It is a CSV file with the columns "
                "pcode, parent, level, name_en, name_fr or name_ar, lat, lon and zone; "
                "importing one replaces the one before. It stays in this notebook.",
            )
        )
        self.take_in.setText(translate("PlacesSection", "Import a file…"))
        self.stop.setText(translate("PlacesSection", "Stop"))
        self._zone_field.say(
            translate("PlacesSection", "Time zone of the mission"),
            translate("PlacesSection", "For places that name none, as Asia/Aden. Empty for this computer's."),
        )
        self._days_field.say(
            translate("PlacesSection", "An exact point is kept at most"),
            translate(
                "PlacesSection",
                "It needs a reason, leaves in no bundle, and is not shown after its last day.",
            ),
        )
        self.zone.setAccessibleName(translate("PlacesSection", "Time zone of the mission"))
        self.days.set_name(translate("PlacesSection", "An exact point is kept at most"))
        self._offer_days()
        self._say_held()


def _problem(line: int, column: str, rule: str, pcode: str) -> str:
    what = translate("PlacesSection", str(_RULES[rule]))
    where = []
    if line:
        where.append(translate("PlacesSection", "line %1").replace("%1", str(line)))
    where += [isolated(part) for part in (column, pcode) if part]
    return f"{', '.join(where)}: {what}" if where else what
