"""A person typing in the real program, driven from outside until it is killed.

Run as ``python -m tests.journeys.typist HOME`` by the draft-survival test. Each
line of standard input is one act as JSON; each is answered by one line of
standard output: where the focus is and what stands there.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTextEdit, QWidget

from hdfield.bootstrap import World
from hdfield.crypto.kdf import Argon2Cost
from tests.ui.letters import type_letters
from ui.application import furnish
from ui.clear_settings import ClearSettings
from ui.dressing import dress
from ui.encounters.view import EncountersPage
from ui.engagements.view import EngagementsPage
from ui.entry.unlock import UnlockView
from ui.lifecycle import Surroundings
from ui.scenes import CLOCK, PASSPHRASE
from ui.today.view import TodayPage

CONTROL = Qt.KeyboardModifier.ControlModifier
WAIT_MS = 15_000
HOUR_S = 3600
MOST_FORMS = 6  # that may wait on one page


class Typist(QObject):
    """Does what a line says, and answers."""

    came = Signal(str)

    def __init__(self, app: QApplication, home: Path) -> None:
        super().__init__(app)
        _theme, language = dress(app, "en", "light")
        around = Surroundings(
            language,
            ClearSettings(home / "config"),
            home / "notebook",
            lambda: World(clock=lambda: CLOCK, cost=Argon2Cost(64, 1, 1)),
        )
        self.shell, self.life = furnish(app, around)
        self.life.start(None, PASSPHRASE)
        self.shell.show()
        self.shell.activateWindow()
        self.came.connect(self._do, Qt.ConnectionType.QueuedConnection)

    # -- acts -------------------------------------------------------------------
    def capture(self) -> None:
        """Go to the note of the quick capture."""
        page = self._page("today")
        assert isinstance(page, TodayPage)
        page.form.note.setFocus()

    def form(self) -> None:
        """Go to the note of a new encounter at length."""
        page = self._page("encounters")
        assert isinstance(page, EncountersPage)
        if not page.is_form_shown:
            page.start_new()
        self._settle()
        next(note for note in page.form.findChildren(QTextEdit) if note.isVisible()).setFocus()

    def actor(self) -> None:
        """Go to the name of a new actor."""
        self._page("actors").start_new()

    def answer(self) -> None:
        """Go to the note beside an answer of the checklist."""
        page = self._page("engagements")
        assert isinstance(page, EngagementsPage)
        if not page.is_sheet_open():
            lines = self._asked(lambda session: session.reading.engagements())
            page.show_record(lines[0].id)
            self._settle()
        page.sheet.board.open_item("trust.who_we_are")
        self._settle()
        page.sheet.board.editor.note.setFocus()

    def engagement(self) -> None:
        """Go to the title of a new engagement."""
        self._page("engagements").start_new()

    def risk(self) -> None:
        """Go to the words of a new risk of an engagement."""
        page = self._page("engagements")
        assert isinstance(page, EngagementsPage)
        if not page.is_sheet_open():
            lines = self._asked(lambda session: session.reading.engagements())
            page.show_record(lines[0].id)
            self._settle()
        page.sheet.parts.turn_to("checklist")
        self._settle()
        page.sheet.parts.board("checklist").sections["risk"].add()

    def type(self, text: str) -> None:
        """Type letters of any script where the focus is."""
        type_letters(self._focus(), text)

    def left(self, times: int) -> None:
        """Move the cursor back."""
        for _ in range(times):
            QTest.keyClick(self._focus(), Qt.Key.Key_Left)

    def ctrl_l(self) -> None:
        """Lock."""
        QTest.keyClick(self.shell, Qt.Key.Key_L, CONTROL)

    def idle(self) -> None:
        """Let nobody be there for the minutes of the policy."""
        self.life._quiet._timer.start(0)
        self._until(lambda: self.life.workspace is None)

    def sleep(self) -> None:
        """Close the lid for an hour; the first key after waking is heard by nobody but the lock."""
        self.life._quiet._last -= HOUR_S
        QTest.keyClick(self._focus(), Qt.Key.Key_X)

    def palette(self) -> None:
        """Leave the palette open in front of what is written."""
        self.shell.palette_requested.emit()

    def unlock(self) -> None:
        """Open the notebook again."""
        self.shell.activateWindow()  # no window manager here gives it back after a dialog went
        gate = next(view for view in self.shell.findChildren(UnlockView) if view.isVisible())
        QTest.keyClicks(gate.line, PASSPHRASE)
        QTest.keyClick(gate.line, Qt.Key.Key_Return)
        self._until(lambda: self.life.workspace is not None)
        self._settle()

    def go_on(self, form: str) -> None:
        """Go back to what was unfinished, as the notices offer; as anew where nothing was kept."""
        if form == "capture":
            return self.capture()
        key = {"form": "encounters", "actor": "actors"}.get(form, "engagements")
        page = self._page(key)
        for _ in range(MOST_FORMS):
            if page.notice.isHidden():
                break
            page.notice._acted()
            self._settle()
            if key != "engagements" or self._is_at(page, form):
                return
        getattr(self, form)()

    def _is_at(self, page: EngagementsPage, form: str) -> bool:
        """Say whether that form of the engagements has the focus."""
        board = page.sheet.parts.board("checklist")
        held = {
            "answer": page.sheet.board.editor.note,
            "engagement": page.new_form,
            "risk": board.sections["risk"].form,
        }[form]
        focus = QApplication.focusWidget()
        return focus is not None and (held is focus or held.isAncestorOf(focus))

    # -- inside -----------------------------------------------------------------
    def _do(self, line: str) -> None:
        act: dict[str, Any] = json.loads(line)
        self._until(lambda: self.life.workspace is not None or act["do"] == "unlock")
        self._settle()
        do: Callable[..., object] = getattr(self, act.pop("do"))
        settle = act.pop("settle", True)
        do(**act)
        if settle:
            self._settle()
        print(json.dumps(self._state()), flush=True)

    def _state(self) -> dict[str, Any]:
        focus, page = QApplication.focusWidget(), self.shell.page()
        text, at = "", -1
        if isinstance(focus, QTextEdit):
            text, at = focus.toPlainText(), focus.textCursor().position()
        elif isinstance(focus, QLineEdit):
            text, at = focus.text(), focus.cursorPosition()
        dialogs = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
        ]
        return {
            "page": page.key if page is not None else "",
            "text": text,
            "at": at,
            "open": self.life.workspace is not None,
            "dialogs": len(dialogs),
        }

    def _page(self, key: str) -> Any:
        self.shell.open_page(key)
        self._settle()
        return self.shell.page()

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def _asked(self, question: Callable[[Any], Any]) -> Any:
        got: list[Any] = []
        assert self.life.workspace is not None
        self.life.workspace.ask(self, question, got.append)
        self._until(lambda: bool(got))
        return got[0]

    def _settle(self) -> None:
        self._until(lambda: not self.life.tasks.is_busy)

    def _until(self, is_so: Callable[[], bool]) -> None:
        loop, timer, late = QEventLoop(), QTimer(interval=5), QTimer(singleShot=True, interval=WAIT_MS)
        timer.timeout.connect(lambda: loop.quit() if is_so() else None)
        late.timeout.connect(lambda: os._exit(3))
        timer.start()
        late.start()
        loop.exec()


def main(home: Path) -> None:
    """Read acts until the end of input."""
    app = QApplication(["hdfield"])
    typist = Typist(app, home)

    def listen() -> None:
        for line in sys.stdin:
            typist.came.emit(line)

    Thread(target=listen, daemon=True).start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
