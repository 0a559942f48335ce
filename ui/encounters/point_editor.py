"""Editing an exact point: where, why, and until when it may be kept.

Owns reading the one line a person types. There is no point without a reason
and a last day. It refuses to look anything up, and to save.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from hdfield.rules.points import parse_point
from ui.direction import LTR
from ui.encounters.editors import ValueEditor
from ui.language import Language, translate
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit

DAYS: Final = (7, 14, 30)
_LONGEST: Final = 400


class PointEditor(ValueEditor):
    """A point, its reason and its last day.

    Args:
        language: Of labels.
        clock: Gives the present.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._kept_end = ""
        self.line, self.reason = QLineEdit(), LineEdit()
        # Degrees run from left to right in every script.
        self.line.setLayoutDirection(LTR)
        self.line.setMaxLength(_LONGEST)
        self.reason.setMaxLength(_LONGEST)
        self._read = Label("", "caption")
        self.end = ChipRow()
        column = self._column()
        for part in (self.line, self._read, self.reason, self.end):
            column.addWidget(part)
        self.line.textEdited.connect(lambda _text: self._changed())
        self.reason.textEdited.connect(lambda _text: self._changed())
        for control in (self.line, self.reason):
            control.cursorPositionChanged.connect(lambda _old, _new: self.moved.emit())
        self.end.chosen_changed.connect(lambda _chosen: self._changed())
        self.retranslate()
        self.end.choose([str(DAYS[0])])
        self._say()

    def value(self) -> Any:
        """Give the point once it can be read and has a reason and a last day; ``None`` before."""
        point, reason, end = parse_point(self.line.text()), self.reason.text().strip(), self._last_day()
        if point is None or not reason or end is None:
            return None
        return {"lat": point[0], "lon": point[1], "reason": reason, "expires_on": end}

    def unfinished(self) -> str:
        """Say what a point still needs: without it nothing of it would be kept."""
        is_begun = self.line.text().strip() or self.reason.text().strip()
        return self._read.text() if is_begun and self.value() is None else ""

    def set_value(self, value: Any) -> None:
        """Show a point silently; one with another last day keeps it."""
        self.line.setText(f"{value['lat']}, {value['lon']}" if value else "")
        self.reason.setText(value["reason"] if value else "")
        self._kept_end = value["expires_on"] if value else ""
        self._offer()
        away = (date.fromisoformat(self._kept_end) - self._today()).days if self._kept_end else DAYS[0]
        self.end.choose([str(away) if away in DAYS else self._kept_end])
        self._say()

    def half(self) -> Any:
        """Give line, reason and last day while they are no point yet."""
        if self.value() is not None or not (self.line.text() or self.reason.text()):
            return None
        end = next(iter(self.end.chosen()), "")
        return {"line": self.line.text(), "reason": self.reason.text(), "end": end, "kept": self._kept_end}

    def put_half(self, half: Any) -> None:
        """Show them again as they were typed."""
        self.line.setText(half["line"])
        self.reason.setText(half["reason"])
        self._kept_end = half["kept"]
        self._offer()
        self.end.choose([half["end"]])
        self._say()

    def go_first(self) -> None:
        """Go to the line; to the reason, where that alone is missing."""
        is_read = parse_point(self.line.text()) is not None
        there = self.reason if is_read and not self.reason.text().strip() else self.line
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speak the new language."""
        hints = (
            (self.line, translate("PointEditor", "Latitude and longitude"), "14.401, 38.2"),
            (
                self.reason,
                translate("PointEditor", "Why the exact point is needed"),
                translate("PointEditor", "Why it is needed, as: mined verge"),
            ),
        )
        for control, name, hint in hints:
            control.setAccessibleName(name)
            control.setPlaceholderText(hint)
        self.end.set_name(translate("PointEditor", "How long the point is kept"))
        self._offer()
        self._say()

    def _offer(self) -> None:
        words = {
            7: translate("PointEditor", "For 7 days"),
            14: translate("PointEditor", "For 14 days"),
            30: translate("PointEditor", "For 30 days"),
        }
        chosen = self.end.chosen()
        choices = [Choice(str(days), words[days]) for days in DAYS]
        ends = {(self._today() + timedelta(days=days)).isoformat() for days in DAYS}
        if self._kept_end and self._kept_end not in ends:
            until = translate("PointEditor", "Until %1").replace("%1", self._kept_end)
            choices.append(Choice(self._kept_end, until))
        self.end.set_choices(choices)
        self.end.choose(chosen)

    def _last_day(self) -> str | None:
        chosen = next(iter(self.end.chosen()), "")
        if chosen.isdigit():
            return (self._today() + timedelta(days=int(chosen))).isoformat()
        return chosen or None

    def _changed(self) -> None:
        self._say()
        self.touched.emit()

    def _say(self) -> None:
        """Say what was understood, or what is missing, while one types."""
        typed, point = self.line.text().strip(), parse_point(self.line.text())
        if not typed:
            words = translate("PointEditor", "The exact point stays on this device and leaves in no bundle.")
        elif point is None:
            words = translate("PointEditor", "Not read yet: write it as 14.401, 38.2 or 14°24' N 38°12' E.")
        elif not self.reason.text().strip():
            words = translate("PointEditor", "It needs a reason.")
        else:
            words = translate("PointEditor", "Read as %1.").replace(
                "%1", f"\u2066{point[0]}, {point[1]}\u2069"
            )
        self._read.setText(words)

    def _today(self) -> date:
        return self._clock().date()
