"""Choosing one place among thousands: a line to type in, and what was found under it.

Owns the search as one types, the arrows between line and list, and making a
place of a row of the gazetteer when it is chosen. It refuses to load more than
it shows, and to know the form it stands in: that is told what was picked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hdfield.services.changes import Changes
from hdfield.services.lines import Named
from hdfield.services.places import PlaceChoice
from ui import theme, tokens
from ui.language import translate
from ui.placing.kept import KeptLine
from ui.placing.wording import ROW, around_of, kept_words, key_of, name_of, row_of
from ui.widgets.in_passing import InPassing, Making
from ui.widgets.rows import RowsModel, RowsView
from ui.workspace import Workspace

_AT_ONCE: Final = 5
_FOUND: Final = 20
_WAIT_MS: Final = 60
_LONGEST: Final = 200


class PlacePicker(QWidget):
    """One place, or none.

    Args:
        workspace: Where places are found.
        make: Makes the form for a place that is nowhere yet; ``None`` for none.
        shows_kept: Whether the line under it says what the policy leaves of the place.

    Signals:
        picked: Id of the place a person chose; empty when the line was emptied.
        typed: A person typed, here or in the form for a new place.
    """

    picked = Signal(str)
    typed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        make: Callable[[], Making] | None = None,
        *,
        shows_kept: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shows_kept = shows_kept
        self._place = ""
        self._choice: PlaceChoice | None = None
        self._found: tuple[PlaceChoice, ...] = ()
        self.line = _Line()
        self._column = QVBoxLayout(self)
        self.making = InPassing(make, self._take_typed, self._column, self)
        self._about = KeptLine()
        self.list, self._model = RowsView(lead=0), RowsModel(self)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._build()
        self.retranslate()

    # -- what it holds ----------------------------------------------------------
    def place(self) -> str:
        """Give the id of the place; empty for none."""
        return self._place

    def set_place(self, place: str) -> None:
        """Show a place silently."""
        self._place, self._choice = place, None
        self._close()
        if place:
            self._workspace.ask(
                self, lambda session: session.places.choice(place), self._learnt, latest="choice"
            )
        self._ask_kept()

    def typed_half(self) -> str:
        """Give what is typed and not picked yet."""
        return "" if self._is_untouched() else self.line.text()

    def half(self) -> dict[str, Any] | None:
        """Give what is typed and not picked yet, and what is typed of a new place."""
        typed, making = self.typed_half(), self.making.half()
        return {"typed": typed, "making": making} if typed or making else None

    def put_half(self, half: Mapping[str, Any]) -> None:
        """Search again, and open the form for a new place as it was."""
        if half["typed"]:
            self._choice = None
            self.line.setText(str(half["typed"]))
            self.line.setModified(True)
        if half["making"]:
            self.making.put_half(half["making"])

    def go_first(self) -> None:
        """Go to the line."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def in_order(self) -> list[QWidget]:
        """Give its parts in reading order."""
        return [self.line, self.making.button, self.list]

    def retranslate(self) -> None:
        """Speak the new language."""
        hint = translate("PlacePicker", "Type a name or a P-code")
        self.line.setPlaceholderText(hint)
        if not self.line.accessibleName():
            self.line.setAccessibleName(hint)
        self.making.button.setText(translate("PlacePicker", "New place…"))
        self.list.setAccessibleName(translate("PlacePicker", "Places found"))
        self._say()
        self._show_rows()
        self._ask_kept()

    # -- Qt ---------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk between line and list; Esc puts the line back as it was."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            QTimer.singleShot(0, self, self._left)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, is_line = event.key(), watched is self.line
        if key == Qt.Key.Key_Escape and not self.list.isHidden():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._close()
            return True
        if is_line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if is_line and key == Qt.Key.Key_Down:
            if self.list.isHidden():
                self._search()
            elif self._found:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self.list.selectRow(0)
            return True
        if not is_line and key == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        line.addWidget(self.line, 1)
        line.addWidget(self.making.button)
        column.addLayout(line)
        column.addWidget(self._about)
        column.addWidget(self.list)
        self.list.setModel(self._model)
        self.list.hide()
        self.setFocusProxy(self.line)
        self.line.setMaxLength(_LONGEST)
        for part in (self.line, self.list):
            part.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self._wait.start())
        self.line.textEdited.connect(lambda _text: self.typed.emit())
        self._wait.timeout.connect(self._search)
        self.list.row_opened.connect(self._take)
        self.list.clicked.connect(lambda index: self._take(key_of(self._found[index.row()])))
        self.making.made.connect(self._made)
        self.making.touched.connect(self.typed)
        self.making.left.connect(self.go_first)
        theme.current().changed.connect(self._measure)

    def _search(self) -> None:
        self._wait.stop()
        typed = self.typed_half()
        self._workspace.ask(
            self, lambda session: session.places.choices(typed, _FOUND), self._show_found, latest="places"
        )

    def _show_found(self, found: tuple[PlaceChoice, ...]) -> None:
        self._found = found
        self._show_rows()
        self.list.setVisible(bool(found))
        self._measure()
        nothing = not found and not self._is_untouched() and bool(self.line.text().strip())
        self._about.say(translate("PlacePicker", "No place is called so.") if nothing else "")

    def _show_rows(self) -> None:
        self._model.set_items([row_of(choice, self._code) for choice in self._found])

    def _enter(self) -> bool:
        """Take the first that was found, or empty the place; leave Enter alone where nothing was typed."""
        if self._wait.isActive():
            self._wait.stop()
            typed = self.line.text()
            self._workspace.ask(
                self, lambda session: session.places.choices(typed, _FOUND), self._take_first, latest="places"
            )
            return True
        if self._is_untouched() and self.list.isHidden():
            return False
        self._take_first(self._found)
        return True

    def _take_first(self, found: tuple[PlaceChoice, ...]) -> None:
        self._show_found(found)
        if not self.line.text().strip():
            self._picked("", None)
        elif found:
            self._take(key_of(found[0]))

    def _take(self, key: str) -> None:
        choice = next((one for one in self._found if key_of(one) == key), None)
        if not key.startswith(ROW):
            self._picked(key, choice)
            return
        pcode, made = key.removeprefix(ROW), [("", choice)]

        def adopt(session: Any) -> Changes:
            place, changes = (session.places if self._shows_kept else session.gazetteer).adopting(pcode)
            is_itself = place == session.gazetteer.record_of(pcode)
            made[0] = place, choice if is_itself else session.places.choice(place)
            return changes  # type: ignore[no-any-return]

        def adopted(_changes: Changes) -> None:
            place, kept = made[0]
            named = Named(place, "place", kept.names) if kept else None
            # The policy may let an encounter name a wider one, or none.
            self._picked(place, kept, "" if kept is choice else kept_words("", named, self._code))

        self._workspace.change(self, adopt, adopted)

    def _picked(self, place: str, choice: PlaceChoice | None, said: str = "") -> None:
        self._place, self._choice = place, choice
        self._close()
        self._about.say(said) if said else self._ask_kept()
        self.picked.emit(place)

    def _take_typed(self) -> str:
        """Hand what was typed on to the form for a new place."""
        typed = self.typed_half().strip()
        self._close()
        return typed

    def _made(self, named: Named) -> None:
        self._picked(named.id, PlaceChoice(named.id, None, "", named.names))
        self.go_first()

    def _learnt(self, choice: PlaceChoice | None) -> None:
        if choice is not None and choice.id == self._place:
            self._choice = choice
            if self.list.isHidden():
                self._say()

    def _ask_kept(self) -> None:
        if not self._shows_kept or not self._place:
            self._about.hide()
        else:
            self._about.follow(self._workspace, self._place)

    def _left(self) -> None:
        if not (self.line.hasFocus() or self.list.hasFocus()) and not self._wait.isActive():
            emptied = bool(self._place) and not self.line.text().strip()
            self._picked("", None) if emptied else self._close()

    def _close(self) -> None:
        """Say what is chosen, with nothing open under it."""
        self._wait.stop()
        if self.list.hasFocus():  # hidden, it would hand the focus to whatever comes next
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._found = ()
        self._show_rows()
        self.list.hide()
        self._about.hide()
        self._say()

    def _say(self) -> None:
        choice = self._choice
        self.line.setText(name_of(choice, self._code) if choice else "…" if self._place else "")
        self.line.setToolTip(around_of(choice, self._code) if choice else "")

    def is_half_typed(self) -> bool:
        """Whether a part of a name is typed and no place is taken yet."""
        return self.line.hasFocus() and bool(self.typed_half().strip())

    def _is_untouched(self) -> bool:
        return not self.line.isModified()

    def _measure(self) -> None:
        rows = min(len(self._found), _AT_ONCE)
        self.list.setFixedHeight(theme.current().px(tokens.ROW_HEIGHT) * max(rows, 1) + 4)

    @property
    def _code(self) -> str:
        return self._workspace.language.code


class _Line(QLineEdit):
    """The line; Esc is its own while something is open under it."""

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's own shortcut does, once something was typed."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if (
            overrides
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.isModified()
        ):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the whole name, so that typing writes another."""
        super().focusInEvent(event)
        self.selectAll()
