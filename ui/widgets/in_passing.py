"""The way to a small form that makes what an input is to name, and back.

Owns the button, the form once it was opened, and what is typed in it as a part
of the form around: kept with its draft, given back, taken away with it. It
refuses to know what is made, and where the button stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QWidget

from ui.language import translate
from ui.widgets.button import Button

_IS_OPEN = "is_open"


def save_or_cancel() -> str:
    """Say how to go on where something new is half made."""
    return translate("InPassing", "Save what is new here first, or cancel it.")


class Making(Protocol):
    """What a form can do that makes something in passing.

    Attributes:
        card: The form as a widget.
        is_touched: Whether anything was typed since it was opened first.
        made: (Named) It was made and saved.
        touched: A person changed something.
        given_up: It was closed, and what was typed set aside.
        stepped_back: It was closed, and keeps what was typed.
    """

    @property
    def card(self) -> QWidget: ...
    @property
    def is_touched(self) -> bool: ...
    @property
    def made(self) -> SignalInstance: ...
    @property
    def touched(self) -> SignalInstance: ...
    @property
    def given_up(self) -> SignalInstance: ...
    @property
    def stepped_back(self) -> SignalInstance: ...

    def start(self, typed: str = "") -> None:
        """Open it with what was already typed elsewhere."""

    def finish(self) -> None:
        """Close it, and forget what is in it."""

    def half(self) -> dict[str, Any]:
        """Give what is typed so far, as plain JSON."""
        ...

    def put_half(self, half: Mapping[str, Any]) -> None:
        """Show that again; does not show the form."""

    def go_first(self) -> None:
        """Go to the first input."""

    def spot(self) -> dict[str, Any] | None:
        """Say where the cursor is."""

    def go_to(self, spot: Mapping[str, Any]) -> None:
        """Put focus and cursor back."""


class InPassing(QObject):
    """A button, and the form it opens.

    Args:
        make: Makes the form when it is first needed; ``None`` where nothing is made in passing.
        typed: Gives what was typed in the input and picks nothing yet: the form begins with it.
        layout: Where the form stands once it was made.
        start: Opens the form with what was typed, where it needs to be told more.
        owner: The input; this lives as long.

    Attributes:
        button: Opens the form; whoever owns this puts it somewhere and gives it words.
        form: The form, once it was opened.

    Signals:
        made: (Named) It was made and saved.
        touched: A person changed something in the form, or gave it up.
        moved: The cursor is elsewhere in a text of it.
        left: The form was closed, and nothing was made.
    """

    made = Signal(object)
    touched = Signal()
    moved = Signal()
    left = Signal()

    def __init__(
        self,
        make: Callable[[], Making] | None,
        typed: Callable[[], str],
        layout: QLayout,
        owner: QWidget,
        start: Callable[[Making, str], None] | None = None,
    ) -> None:
        super().__init__(owner)
        self._make = make
        self._typed = typed
        self._layout = layout
        self._start = start
        self.form: Making | None = None
        self.button = Button("", "quiet", "plus", owner).flushed()
        self.button.setVisible(make is not None)
        self.button.clicked.connect(self.open)

    @property
    def is_open(self) -> bool:
        """Whether something is being made: the form stands open."""
        return self.form is not None and not self.form.card.isHidden()

    @property
    def has_focus(self) -> bool:
        """Whether the focus is in the form."""
        focus = QApplication.focusWidget()
        return self.form is not None and focus is not None and self.form.card.isAncestorOf(focus)

    def open(self) -> None:
        """Open the form, with what was typed and names nothing yet."""
        self._open_with(self._typed())

    def half(self) -> dict[str, Any] | None:
        """Give what is typed of something new, as plain JSON; also what Esc left, until it is made."""
        form = self.form
        if form is None or not (self.is_open or form.is_touched):
            return None
        return {**form.half(), _IS_OPEN: self.is_open}

    def put_half(self, half: Mapping[str, Any]) -> None:
        """Show it again, as it was."""
        if half.get(_IS_OPEN, True):
            self._open_with("")
        if (form := self._made_form()) is not None:
            form.put_half({name: value for name, value in half.items() if name != _IS_OPEN})

    def clear(self) -> None:
        """Close the form and forget what is in it, for the form around is about something else now."""
        if self.form is not None:
            self.form.finish()

    def go_first(self) -> None:
        """Go to where one goes on making it."""
        if self.form is not None:
            self.form.go_first()

    def spot(self) -> dict[str, Any] | None:
        """Say where the cursor is in the form; ``None`` where the focus is elsewhere."""
        return self.form.spot() if self.form is not None and self.has_focus else None

    def go_to(self, spot: Mapping[str, Any]) -> None:
        """Put focus and cursor back."""
        if self.form is not None and self.is_open:
            self.form.go_to(spot)

    def _open_with(self, typed: str) -> None:
        form = self._made_form()
        if form is not None and self._start is not None:
            self._start(form, typed)
        elif form is not None:
            form.start(typed)

    def _made_form(self) -> Making | None:
        if self.form is None and self._make is not None:
            self.form = form = self._make()
            self._layout.addWidget(form.card)
            form.made.connect(self.made)
            form.touched.connect(self.touched)
            form.given_up.connect(self.touched)
            form.stepped_back.connect(self.touched)
            for closed in (form.given_up, form.stepped_back):
                closed.connect(self.left)
            for line in form.card.findChildren(QLineEdit):
                line.cursorPositionChanged.connect(lambda *_places: self.moved.emit())
        return self.form
