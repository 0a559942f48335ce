"""Whatever happens in mid-typing, the words are there again, and the cursor among them."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.builders import LONG
from ui.scenes import _prepared

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 100 if LONG else 10
FORMS = ("capture", "form", "actor", "answer", "engagement", "risk")
LOCKS = ("ctrl_l", "idle", "sleep")
ENDS = (*LOCKS, "kill")
WORDS = ("fuel", "the bridge", "طلبوا وقودا", "à l'aube", "two hours", "قالوا لا", "next week")
KEPT_WITHIN_S = 1.0


class Program:
    """The window in a process of its own."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._run()

    def do(self, act: str, **how: Any) -> dict[str, Any]:
        """Have one thing done; give what stands where the focus is."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": act, **how}) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"the program ended at {act}: {self._process.wait()}"
        state: dict[str, Any] = json.loads(answer)
        return state

    def kill(self) -> None:
        """Pull the plug, and start again."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._run()

    def end(self) -> None:
        """Stop it for good."""
        self._process.kill()
        self._process.communicate()

    def _run(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.typist", str(self._home)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )


@pytest.mark.long
def test_words_and_cursor_survive_locks_sleep_and_kills_in_any_form(tmp_path: Path) -> None:
    shutil.copytree(_prepared(empty=False), tmp_path / "notebook")
    pick = random.Random(2026)
    program = Program(tmp_path)
    typed = dict.fromkeys(FORMS, "")
    turns = [(FORMS[n % len(FORMS)], ENDS[(n // len(FORMS) + n) % len(ENDS)]) for n in range(ROUNDS)]
    try:
        for form, end in turns:
            before = program.do("go_on" if typed[form] else form, **({"form": form} if typed[form] else {}))
            # An answer's note is saved when one leaves it, without the blanks around it.
            assert str(before["text"]).strip() == typed[form].strip(), (form, end)
            letters = f" {pick.choice(WORDS)}"
            if end == "kill":
                typed[form] = _killed(program, form, letters, pick)
            else:
                typed[form] = _locked(program, form, end, letters, pick)
    finally:
        program.end()


def _locked(program: Program, form: str, end: str, letters: str, pick: random.Random) -> str:
    """Lock right after the last letter: nothing at all may be lost, nor the cursor's place."""
    program.do("type", text=letters, settle=False)
    state = program.do("left", times=pick.randrange(4), settle=False)
    locked = program.do(end)
    assert not locked["open"]
    assert (locked["text"], locked["dialogs"]) == ("", 0)
    again = program.do("unlock")
    if again["text"] != state["text"]:  # the first page needs no way back; others are gone to
        again = program.do("go_on", form=form)
    assert (again["text"], again["at"]) == (state["text"], state["at"]), (form, end)
    return str(state["text"])


def _killed(program: Program, form: str, letters: str, pick: random.Random) -> str:
    """Pull the plug some time after typing: what is older than a second must be there."""
    kept = program.do("type", text=letters, settle=False)
    is_old = pick.random() < 0.6
    if is_old:
        time.sleep(KEPT_WITHIN_S)  # the promise is measured against the clock on the wall
        program.do("type", text=" x", settle=False)
    program.kill()
    again = program.do("go_on", form=form)
    if is_old:
        assert str(again["text"]).startswith(str(kept["text"])), form
    return str(again["text"])


def test_locking_is_not_held_up_by_what_is_open_in_front(tmp_path: Path) -> None:
    shutil.copytree(_prepared(empty=False), tmp_path / "notebook")
    program = Program(tmp_path)
    try:
        program.do("capture")
        program.do("type", text="in mid-wo")
        assert program.do("palette")["dialogs"] == 1
        locked = program.do("idle")
        assert (locked["open"], locked["dialogs"]) == (False, 0)
        program.do("unlock")
        assert program.do("capture")["text"] == "in mid-wo"
    finally:
        program.end()
