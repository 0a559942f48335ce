"""What an actor lets be done, refuses, or never answered: shown, and edited in place.

Owns the list, its words and its form. What is not written is not allowed and
not refused: it is not known.

Source: brief S-122 to S-124.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hdfield.model.actor import Activity, Actor
from hdfield.services.records import RecordView
from ui import theme, tokens
from ui.digits import accept_any_digits
from ui.direction import isolated
from ui.field_words import listed, paired
from ui.forms.choices import offer
from ui.forms.form import Form
from ui.forms.held import HeldInput
from ui.forms.records import is_editable, shown
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow
from ui.widgets.line_edit import LineEdit
from ui.widgets.section import Section

PERMISSIONS: Final = ("allowed", "refused", "unknown")
_LIST: Final = "activity_permission"
_DAY_WIDTH: Final = 160
_A_LINE: Final = 1_000_000
_DAY: Final = 500_000
"""A cursor is one number: the line, which of its two fields, and the place in it."""


class ActivityLine(QWidget):
    """One activity: what, whether they allow it, since when.

    Signals:
        touched: A person changed something.
        moved: The cursor is elsewhere.
    """

    touched = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.permission, self.since = LineEdit(), ChipRow(), QLineEdit()
        accept_any_digits(self.since)
        self.since.setFixedWidth(theme.current().px(_DAY_WIDTH))
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(tokens.MEDIUM)
        below.addWidget(self.permission, 1)
        below.addWidget(self.since, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        column.addWidget(self.name)
        column.addWidget(self._below)
        self._below.hide()
        self.setFocusProxy(self.name)
        for line in (self.name, self.since):
            line.textEdited.connect(lambda _text: self._changed())
            line.cursorPositionChanged.connect(lambda *_places: self.moved.emit())
        self.name.returnPressed.connect(self.permission.setFocus)
        self.permission.chosen_changed.connect(lambda _codes: self._changed())

    def held(self) -> dict[str, str]:
        """Give the activity; one of which nothing was chosen is not known."""
        values = {
            "activity": self.name.text().strip(),
            "permission": next(iter(self.permission.chosen()), PERMISSIONS[-1]),
            "since": self.since.text().strip(),
        }
        return {name: value for name, value in values.items() if value}

    def fill(self, value: Mapping[str, str]) -> None:
        """Show an activity, silently."""
        self.name.setText(value.get("activity") or "")
        self.permission.choose([value["permission"]] if value.get("permission") else [])
        self.since.setText(value.get("since") or "")
        self._below.setVisible(not self.is_empty())

    def is_empty(self) -> bool:
        """Say whether nothing is written."""
        return not self.name.text().strip()

    def speak(self, code: str, number: int) -> None:
        """Say every word in a language."""
        offer(self.permission, _LIST, code, self.permission.chosen())
        name = translate("Activities", "Activity %1").replace("%1", str(number))
        self.name.setAccessibleName(name)
        self.name.setPlaceholderText(translate("Activities", "One more activity…") if number > 1 else "")
        self.permission.set_name(paired(name, translate("Activities", "Do they allow it?")))
        self.since.setPlaceholderText(translate("Activities", "since when"))
        self.since.setAccessibleName(paired(name, self.since.placeholderText()))

    def _changed(self) -> None:
        self._below.setVisible(not self.is_empty())
        self.touched.emit()


class ActivitiesInput(HeldInput):
    """A list of activities; one empty line stands at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ActivityLine] = []
        self._code = "en"
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(tokens.SMALL)
        self.fill(())

    def held(self) -> list[dict[str, str]]:
        """Give the activities that have a name."""
        return [line.held() for line in self.lines if not line.is_empty()]

    def fill(self, value: Any) -> None:
        """Show these, silently."""
        empty(self._list)
        self.lines = []
        for part in value or ():
            self._append(part)
        self._append({})

    def spot(self) -> int:
        """Give line, field and place as one number."""
        for number, line in enumerate(self.lines):
            for start, field in ((0, line.name), (_DAY, line.since)):
                if field.hasFocus():
                    return number * _A_LINE + start + field.cursorPosition()
        return 0

    def put_spot(self, at: int) -> None:
        """Go to that line, field and place."""
        number, place = divmod(at, _A_LINE)
        line = self.lines[min(number, len(self.lines) - 1)]
        field = line.since if place >= _DAY else line.name
        field.setCursorPosition(place % _DAY)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def speak(self, code: str) -> None:
        """Speak a language."""
        self._code = code
        for number, line in enumerate(self.lines, 1):
            line.speak(code, number)

    def _append(self, value: Mapping[str, str]) -> None:
        line = ActivityLine(self)
        line.speak(self._code, len(self.lines) + 1)
        if code := value.get("permission"):
            offer(line.permission, _LIST, self._code, (code,))  # also one of a newer program
        line.fill(value)
        line.touched.connect(self._changed)
        line.moved.connect(self.moved)
        self.lines.append(line)
        self._list.addWidget(line)
        self.setFocusProxy(self.lines[0])

    def _changed(self) -> None:
        if not self.lines[-1].is_empty():
            self._append({})
        self.touched.emit()


class ActivitiesForm(Form):
    """Asks what an actor allows.

    Args:
        wording: Of the window.

    Attributes:
        record: The actor that is edited.
    """

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.record: Actor | None = None
        self.list = ActivitiesInput()
        self.body.addWidget(self.held("activities", self.list))
        self._retranslate()
        self.hide()

    def edit(self, actor: Actor, version: str) -> None:
        """Open for an actor; ``version`` is the one that is shown."""
        self.record = actor
        held = [one.model_dump(mode="json", exclude_none=True) for one in actor.activities]
        self.open_for({"actor": actor.id or "", "activities": version}, {"activities": held})

    def day_words(self) -> dict[str, str]:
        """Say how a day is written."""
        return {
            "activities": translate(
                "Activities", "Write a day as 2026-06-30, a month as 2026-06 or a year as 2026."
            )
        }

    def _retranslate(self) -> None:
        super()._retranslate()
        self.list.speak(self._wording.code)
        self.say_heading(
            "",  # the part around it has it
            translate("Activities", "Kinds of work, never places or names: clinics, water, vaccination."),
        )
        question = translate("Activities", "Which activities, and do they allow them?")
        self.say("activities", question)
        self.setAccessibleName(question)


class ActivitiesPart(Section):
    """Shows what an actor allows, and the form that edits it.

    Args:
        wording: Of the window.

    Signals:
        opened: The form was opened; bring it into view.
    """

    opened = Signal(QWidget)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._view: RecordView | None = None
        self.form = ActivitiesForm(wording)
        self.edit_button = Button("", "quiet", "edit")
        self._none = Words("", "soft")
        self._lines = QVBoxLayout()
        self.head.addWidget(self.edit_button)
        self.body.addWidget(self.form)
        self.body.addWidget(self._none)
        self.body.addLayout(self._lines)
        self.edit_button.clicked.connect(self.edit)
        for closed in (self.form.stepped_back, self.form.given_up):
            closed.connect(lambda: self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_view(self, view: RecordView) -> None:
        """Show what an actor allows; nothing where that is closed to us."""
        self._view = view
        empty(self._lines)
        actor = shown(view)
        held = actor.activities if isinstance(actor, Actor) else ()
        for line in allowed(held, self._wording):
            words = Words()
            words.set_content(line)
            self._lines.addWidget(words)
        can_edit = is_editable(view) and "inner" not in view.heads[0].closed
        self.edit_button.setVisible(can_edit)
        self._none.setVisible(not held)
        self.setVisible(bool(held) or can_edit)

    def edit(self) -> None:
        """Open the form."""
        actor = shown(self._view) if self._view else None
        if self._view is not None and isinstance(actor, Actor) and not self.edit_button.isHidden():
            self.form.edit(actor, self._view.heads[0].version)
            self.opened.emit(self.form)

    def retranslate(self) -> None:
        """Speak the new language; the lines come anew with ``show_view``."""
        self.say(translate("Activities", "What they allow"))
        self.edit_button.setText(translate("Activities", "Edit"))
        self.edit_button.setAccessibleName(translate("Activities", "Edit what they allow"))
        self._none.setText(
            translate(
                "Activities", "Which kinds of work they agree to, refuse, or never answered belongs here."
            )
        )


def allowed(activities: Iterable[Activity], say: Wording) -> list[str]:
    """Say activities by what is allowed: "Allowed: clinics, water"."""
    held = tuple(activities)
    codes = dict.fromkeys((*PERMISSIONS, *(one.permission for one in held)))
    return [
        paired(say.label(_LIST, code), listed(_named(one, say) for one in held if one.permission == code))
        for code in codes
        if any(one.permission == code for one in held)
    ]


def _named(one: Activity, say: Wording) -> str:
    if not one.since:
        return isolated(one.activity)
    since = translate("Activities", "%1 (since %2)", "an activity and a day")
    return since.replace("%1", isolated(one.activity)).replace("%2", say.day(one.since))
