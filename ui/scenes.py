"""Practice notebooks for pictures and tests of screens: the sample mission, unlocked.

Owns a throw-away notebook with a light key slot and a clock that stands at
2026-06-30 18:00+03:00, made once a process and copied for each scene. It
refuses to know any screen: ``page_scene`` is given the way to build one.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from ui.language import Language
from ui.pictures import Scene, Stage
from ui.shell import Shell
from ui.tasks import Tasks
from ui.undo_voice import UndoVoice
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session, World
    from hdfield.errors import FieldError
    from ui.widgets.page import Page

CLOCK: Final = datetime(2026, 6, 30, 18, 0, tzinfo=timezone(timedelta(hours=3)))
PASSPHRASE: Final = "practice lantern"  # noqa: S105 - of throw-away notebooks
PERSON: Final = "U-NEG1"
SCENES: Final[Mapping[str, Scene]] = {}
"""None here: the screens have their own."""


def open_workspace(app: QApplication, *, empty: bool = False, like: Path | None = None) -> Workspace:
    """Unlock a fresh copy of the practice notebook; close it with ``close_workspace``.

    Args:
        app: The application, whose ``Language`` the workspace speaks.
        empty: Whether the notebook holds no records.
        like: Another notebook to copy instead, opened by ``PASSPHRASE`` too.
    """
    folder = Path(tempfile.mkdtemp(prefix="hdfield-scene-")) / "notebook"
    shutil.copytree(like or _prepared(empty=empty), folder)
    language = app.findChild(Language) or Language(app, "en")
    tasks = Tasks(_not_expected, _not_expected, app)
    workspace = Workspace(
        _unlocked(tasks, folder), tasks, language, lambda: CLOCK, is_practice=True, parent=app
    )
    workspace.destroyed.connect(lambda: shutil.rmtree(folder.parent, ignore_errors=True))
    return workspace


def close_workspace(workspace: Workspace) -> None:
    """Close the notebook, wait until it is closed, and remove it."""
    tasks = workspace.tasks
    workspace.close()
    tasks.close()
    workspace.deleteLater()
    tasks.deleteLater()


def page_scene(
    build: Callable[[Workspace], Page], *, empty: bool = False, like: Callable[[], Path] | None = None
) -> Scene:
    """Make the scene of one page in its window, over a practice notebook of its own.

    Args:
        build: A presenter's ``build``.
        empty: Whether the notebook holds no records.
        like: Gives another notebook to copy instead.
    """
    opened: dict[int, Workspace] = {}

    def stand(_stage: Stage) -> QWidget:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        workspace = open_workspace(app, empty=empty, like=like() if like else None)
        shell = Shell()
        UndoVoice(workspace, shell)
        shell.set_practice(True)
        shell.set_pages([build(workspace)])
        opened[id(shell)] = workspace
        return shell

    def leave(shell: QWidget) -> None:
        if isinstance(shell, Shell):
            workspace = opened.pop(id(shell))
            shell.close_pages()
            close_workspace(workspace)

    return Scene(stand, lambda shell: not opened[id(shell)].tasks.is_busy, leave)


@lru_cache(maxsize=2)
def _prepared(*, empty: bool) -> Path:
    """Make the notebook to copy from, on a thread of its own as any other."""
    root = Path(tempfile.mkdtemp(prefix="hdfield-prepared-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    with ThreadPoolExecutor(max_workers=1) as lane:
        lane.submit(_prepare, root / "notebook", empty=empty).result()
    return root / "notebook"


def _prepare(folder: Path, *, empty: bool) -> None:
    from hdfield.bootstrap import create_notebook, unlock
    from hdfield.demo.sample import KINDS, Sample
    from hdfield.progress import Cancel, Progress
    from hdfield.reference import sample_boundaries, sample_gazetteer
    from hdfield.rules.geojson import read_boundaries

    create_notebook(folder, PERSON, PASSPHRASE, _world(), practice=True)
    if empty:
        return
    # A fixed seed, so that pictures of one day can be laid beside those of another.
    sample = Sample(Random(7).randbytes)  # noqa: S311 - ids of invented records
    session = unlock(folder, PASSPHRASE, _world())
    try:
        session.gazetteer.import_csv(sample_gazetteer())
        session.geography.replace(read_boundaries(sample_boundaries()), Progress(), Cancel())
        for name, kind in KINDS:
            session.records.save_all(sample.records(kind, sample.entries(name)))
    finally:
        session.close()


def _unlocked(tasks: Tasks, folder: Path) -> Session:
    """Open the notebook on the store lane, which uses and closes it."""
    from hdfield.bootstrap import unlock

    got: list[Session] = []
    loop = QEventLoop()

    def done(session: Session) -> None:
        got.append(session)
        loop.quit()

    tasks.store(tasks, lambda: unlock(folder, PASSPHRASE, _world()), done)
    loop.exec()
    return got[0]


def _world() -> World:
    from hdfield.bootstrap import World
    from hdfield.crypto.kdf import Argon2Cost

    return World(clock=lambda: CLOCK, cost=Argon2Cost(64, 1, 1))


def _not_expected(error: FieldError | BaseException) -> None:
    raise error
