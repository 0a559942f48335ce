"""A tired person at the whole program, with a keyboard and nothing else.

Owns the keys: where the focus is, a key goes there; a control is reached by
walking to its words with Tab, as a person reads them. It refuses to click, to
put the focus anywhere, and to call a view or a presenter; state is only read.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import unlock
from hdfield.model.encounter import Encounter
from hdfield.services.lines import EncounterLine
from tests.ui.letters import type_letters
from tests.ui.patience import answer, settle
from tests.ui.program import WORLD, Program, start_program
from ui.scenes import PASSPHRASE, _prepared
from ui.widgets.field import Field
from ui.widgets.row_parts import ROW_ROLE, Group, Row

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

T = TypeVar("T")
DUTY = "Duty officer: radio channel 4"
FARTHEST = 160
"""Presses of Tab after which a person gives up."""


class Night:
    """A person at the sample mission, after dark."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.shell = program.shell
        self.acts = 0
        self.shell.activateWindow()
        self.until(self.shell.isActiveWindow)
        self.settle()

    # -- keys -------------------------------------------------------------------
    def press(self, *keys: str) -> None:
        """Press keys where the focus is, by their names: ``"Ctrl+L"``, ``"Tab"``; and rest."""
        for key in keys:
            self.acts += 1
            chord = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know it
            QTest.keyClick(self.focus(), chord.key(), chord.keyboardModifiers())
            if key != "Tab":
                self.settle()

    def type(self, text: str) -> None:
        """Type letters of any script, one after the other, wherever the focus goes meanwhile."""
        self.acts += len(text)
        type_letters(self.focus, text)
        self.settle()

    def go_to(self, words: str) -> None:
        """Walk with Tab to the control that says these words; they may be its label's."""
        for _ in range(FARTHEST):
            if words in self.here():
                return
            self.press("Tab")
        raise AssertionError(f"Tab never came to {words!r}; the stops: {self.walk()}")

    def walk(self) -> list[str]:
        """Walk once around with Tab; give what each stop says."""
        said: list[str] = []
        first = self.focus()
        for _ in range(FARTHEST):
            said.append(self.here())
            self.press("Tab")
            if self.focus() is first:
                break
        return said

    def row_down_to(self, words: str) -> None:
        """Walk down a list to the row that says these words."""
        for _ in range(FARTHEST):
            if words in self.row():
                return
            self.press("Down")
        raise AssertionError(f"no row says {words!r}: {self.rows()}")

    # -- eyes -------------------------------------------------------------------
    def focus(self) -> QWidget:
        """Give what the keys go to."""
        front = QApplication.activeWindow()
        if front is None or not front.isVisible():
            self.shell.activateWindow()  # no window manager here gives it back after a dialog or a popup went
            self.until(self.shell.isActiveWindow)
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None, "the focus was lost"
        return widget

    def here(self) -> str:
        """Say the control that has the focus, as a screen reader would with its label."""
        widget = self.focus()
        said = [widget.accessibleName(), *_own_words(widget), widget.accessibleDescription()]
        around: QWidget | None = widget
        while around is not None and not isinstance(around, Field):
            around = around.parentWidget()
        if around is not None:
            said += [label.text() for label in around.findChildren(QLabel)[:1]]
        return _plain(" · ".join(word for word in dict.fromkeys(said) if word))

    def row(self) -> str:
        """Say the current row of the list that has the focus."""
        view = self.focus()
        assert isinstance(view, QAbstractItemView), f"no list has the focus, but {self.here()!r}"
        return _row_words(view, view.currentIndex().row())

    def rows(self) -> list[str]:
        """Say the rows of every list in sight."""
        return [
            _row_words(view, place)
            for view in self.window().findChildren(QAbstractItemView)
            if view.isVisible() and view.model() is not None
            for place in range(min(view.model().rowCount(), FARTHEST))
        ]

    def window(self) -> QWidget:
        """Give the window in front."""
        front = QApplication.activeWindow()
        return front if front is not None else self.shell

    def words(self) -> str:
        """Give all that can be read in the window in front."""
        said: list[str] = []
        for widget in self.window().findChildren(QWidget):
            if widget.isVisible():
                said += _own_words(widget)
                if widget.accessibleName():
                    said.append(widget.accessibleName())
        return _plain("\n".join([*said, *self.rows()]))

    def in_sight(self) -> frozenset[str]:
        """Give what can be read in the window in front without scrolling."""
        said: list[str] = []
        for widget in self.window().findChildren(QWidget):
            seen = widget.visibleRegion()
            if not widget.isVisible() or seen.isEmpty():
                continue
            said += _own_words(widget)
            if not widget.children():
                said.append(widget.accessibleName())  # rows paint their words themselves
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                model, shown = widget.model(), widget.viewport().visibleRegion()
                said += [
                    _row_words(widget, row)
                    for row in range(min(model.rowCount(), FARTHEST))
                    if shown.intersects(widget.visualRect(model.index(row, 0)))
                ]
        return frozenset(_plain(words) for words in said if words)

    def sees(self, *words: str) -> None:
        """Wait until these words can be read in the window in front."""
        try:
            self.until(lambda: all(word in self.words() for word in words))
        except AssertionError:
            missing = [word for word in words if word not in self.words()]
            raise AssertionError(f"not in sight: {missing}; what is:\n{self.words()}") from None

    def page(self) -> str:
        """Name the page in front."""
        page = self.shell.page()
        return page.key if page is not None else ""

    # -- patience ---------------------------------------------------------------
    def settle(self) -> None:
        """Wait until nothing is under way."""
        settle(self.program.life.tasks)

    def until(self, is_so: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.program.qtbot.waitUntil(lambda: bool(is_so()), timeout=8_000)

    # -- what the notebook holds ------------------------------------------------
    def ask(self, question: Callable[[Session], T]) -> T:
        """Ask the notebook, to compare."""
        workspace = self.program.life.workspace
        assert workspace is not None
        return answer(workspace, question)

    def newest(self) -> EncounterLine:
        """Give the newest encounter."""
        return self.ask(lambda session: session.reading.newest_encounters(1))[0]

    def record(self) -> Encounter:
        """Give the newest encounter whole."""
        line = self.newest()
        return self.ask(lambda session: session.records.current(Encounter, line.id))

    def count(self, kind: str = "encounter") -> int:
        """Count records."""
        return self.ask(lambda session: session.reading.counts([kind])[kind])


def a_night(app: QApplication, qtbot: QtBot, home: Path) -> Night:
    """Open the sample mission in the whole program."""
    shutil.copytree(_mission(), home / "notebook")
    return Night(start_program(app, qtbot, home, made=False, open_at_once=True, passphrase=PASSPHRASE))


@lru_cache(maxsize=1)
def _mission() -> Path:
    """Give the sample mission under a policy that has a safety card and allows papers."""
    root = Path(tempfile.mkdtemp(prefix="hdfield-night-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    shutil.copytree(_prepared(empty=False), root / "notebook")

    def allow() -> None:
        session = unlock(root / "notebook", PASSPHRASE, WORLD)
        policy = session.joining.own_policy()
        session.joining.set_policy(policy.model_copy(update={"papers": True, "emergency_card": (DUTY,)}))
        session.close()

    with ThreadPoolExecutor(max_workers=1) as lane:
        lane.submit(allow).result()
    return root / "notebook"


def _own_words(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return [widget.text()]
    return [widget.toPlainText()] if isinstance(widget, QTextEdit) else []


def _row_words(view: QAbstractItemView, place: int) -> str:
    index = view.model().index(place, 0)
    held = index.data(ROW_ROLE)
    if isinstance(held, Row | Group):
        return _plain(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()))
    cells = (view.model().index(place, column).data() for column in range(view.model().columnCount()))
    return _plain(" · ".join(str(cell) for cell in cells if cell))


def _plain(said: str) -> str:
    """Leave out the marks that keep names in their direction: nobody reads them."""
    return said.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))
