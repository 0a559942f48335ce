"""Opening an engagement with 5,000 linked records: through the services, and in the window.

``python -m tests.benchmarks.dossier`` is the process that is measured: it
prints milliseconds as JSON. There the records are put into a copy of the sample
mission, which nobody uses besides.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from hdfield.bootstrap import World, unlock
from hdfield.model.base import Record
from hdfield.services.dossier import Dossier
from hdfield.services.records import read_record
from tests.benchmarks.big_store import ROOT
from tests.benchmarks.homes import surroundings
from tests.benchmarks.rows import Row, seconds
from tests.builders import LIGHT, NOW, PASSPHRASE, a_desk, a_notebook, an_actor, an_engagement, an_id

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_LIMIT_MS = 200.0
_PATIENCE_S = 240
_RUNS = 9
_LINKED = 5_000
_IN_A_PAPER = 9_000
_HELD_LIMIT_MS = 300.0
"""As long as somebody's saving may wait for a paper."""


def rows() -> Iterator[Row]:
    """Measure the file as the services give it, and the sheet to its first rows painted."""
    with tempfile.TemporaryDirectory() as folder:
        yield _row(f"file of an engagement with {_LINKED:,} linked records", _read(Path(folder)), _LIMIT_MS)
    with tempfile.TemporaryDirectory() as folder:
        gathered, made = _papers(Path(folder))
        yield _row(f"store held for a paper of {_IN_A_PAPER:,} records", gathered, _HELD_LIMIT_MS)
        yield _row("making that paper, while others save", made, None)
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.dossier"],
            cwd=ROOT,
            env=surroundings(home),
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    told: dict[str, list[float]] = json.loads(done.stdout) if done.returncode == 0 else {}
    painted, whole = told.get("window", []), told.get("whole", [])
    yield _row(f"an engagement with {_LINKED:,} in the window, to its first rows painted", painted, _LIMIT_MS)
    yield _row("the same, until Now and what the checklist proposes stand too", whole, None)


def _row(name: str, times: list[float], limit: float | None) -> Row:
    note = f"first {times[0]:.0f} ms, slowest {max(times):.0f} ms" if times else ""
    return Row(name, median(times) if times else None, "ms", limit, note)


def _read(folder: Path) -> list[float]:
    desk = a_desk(folder)
    actor = desk.save(an_actor())
    engagement = desk.save(an_engagement(actors=[actor]))
    desk.records.save_all(linked_records(engagement, actor))
    # One for each reading: the file that was read last would be given again.
    times = [seconds(partial(Dossier(desk.store, desk.reading).of, engagement)) * 1000 for _ in range(_RUNS)]
    desk.store.close()
    return times


def _papers(folder: Path) -> tuple[list[float], list[float]]:
    """Measure reading what a team's pack is made of with the file open, and making it."""
    session = unlock(a_notebook(folder, "U-NEG1"), PASSPHRASE, World(clock=lambda: NOW, cost=LIGHT))
    actor, engagement = an_actor(id=an_id("front")), an_engagement(id=an_id("talks"), actors=[an_id("front")])
    session.records.save_all((actor, engagement))
    session.records.save_all(linked_records(an_id("talks"), an_id("front"), _IN_A_PAPER))
    session.dossier.of(an_id("talks"))
    papers, held, made = session.papers_of_talks, list[float](), list[float]()
    for _ in range(_RUNS):
        papers._last = None  # as after a save
        held.append(seconds(partial(papers.gathered, an_id("talks"), "team")) * 1000)
        made.append(seconds(partial(papers.gathered(an_id("talks"), "team").made, "handover")) * 1000)
    session.close()
    return held, made


def linked_records(engagement: str, actor: str, linked: int = _LINKED) -> Iterator[Record]:
    """Give records that name an engagement, or hang on one that does; half of them encounters."""
    stops = [os.urandom(16).hex() for _ in range(linked // 2)]
    text = {"text": "what was said, in a line of a common length", "lang": "en"}
    for at, stop in enumerate(stops):
        moment = {"at": f"2026-0{at % 6 + 1}-{at % 28 + 1:02}T09:{at % 60:02}:00+03:00"}
        met = {"kind": "meeting.bilateral", "at": moment, "outcome": "talked", "note": text}
        yield read_record(
            "encounter",
            {"id": stop, **met, "actors": [actor], "engagements": [engagement], "state": "rec.complete"},
        )
    talks: dict[str, Any] = {"engagement": engagement}
    shapes: tuple[tuple[str, dict[str, Any]], ...] = (
        ("commitment", {**talks, "owner": "counterpart", "status": "com.made", "actor": actor, "text": text}),
        ("obstacle", {**talks, "kind": "obst.delay_tactic", "status": "open", "text": text}),
        (
            "inducement",
            {**talks, "kind": "carrot.norm_pledge", "status": "idea", "target": actor, "text": text},
        ),
        ("agenda_point", {**talks, "text": text, "state": "open"}),
        (
            "diplomacy_action",
            {**talks, "kind": "hd.awareness", "status": "done", "on": "2026-03-01", "aim": text},
        ),
        ("risk", {**talks, "status": "open", "level": "risk.2", "text": text}),
        ("actor_fact", {"actor": actor, "kind": "fact.norm", "state": "asserted", "value": text}),
    )
    for at in range(linked - len(stops)):
        kind, values = shapes[at % len(shapes)]
        seen_in = {"made_in": stops[at % len(stops)]} if kind == "commitment" else {}
        yield read_record(kind, values | seen_in)


def _measure() -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.engagements.presenter import build
    from ui.scenes import close_workspace, open_workspace
    from ui.shell import Shell

    app = QApplication([])
    workspace = open_workspace(app)

    def rest() -> None:
        while workspace.tasks.is_busy:
            QTest.qWait(5)
        QTest.qWait(20)

    opened: list[str] = []
    workspace.ask(workspace, _fill, opened.extend)
    rest()
    (engagement,) = opened
    shell = Shell()
    page = build(workspace)
    shell.set_pages([page])
    shell.resize(1280, 800)
    shell.show()
    shell.activateWindow()
    rest()
    # As the event loop waits: looking again and again would keep the store's thread from its work.
    waiting = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    painted: list[float] = []
    whole: list[float] = []
    for at in range(_RUNS):
        workspace.ask(workspace, partial(_forget, number=at), lambda _done: None)
        rest()
        begun = time.perf_counter()
        page.engagement_requested.emit(engagement)
        while not page.is_sheet_open():
            app.processEvents(waiting)
        page.repaint()
        painted.append((time.perf_counter() - begun) * 1000)
        while workspace.tasks.is_busy:
            app.processEvents(waiting)
        whole.append((time.perf_counter() - begun) * 1000)
        rest()
        page.step_back()
        rest()
    print(json.dumps({"window": painted, "whole": whole}))
    shell.close_pages()
    close_workspace(workspace)


def _fill(session: Session) -> list[str]:
    engagement = session.reading.named("engagement")[-1].id
    actor = session.reading.named("actor")[0].id
    session.records.save_all(linked_records(engagement, actor))
    return [engagement]


def _forget(session: Session, number: int) -> None:
    """Write something: the file that was read last is kept only until then."""
    session.settings.put("bench.opened", number)


if __name__ == "__main__":
    _measure()
