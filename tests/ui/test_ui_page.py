"""The example in ``docs/ui.md`` is taken out and run."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import ui
from ui.language import Language
from ui.tasks import Tasks

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "ui.md").read_text("utf-8")
FILE = re.compile(r"^`ui/places/(\w+\.py)`\n\n```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Line:
    id: str
    level: str


class Notebook(QObject):
    """The part of a workspace the example uses, over real lanes and two invented places."""

    changes_committed = Signal(object, object)
    open_requested = Signal(str, str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = (Line("Bridge", "post"), Line("Ain Toulbe", "crossing"))
        self._tasks = tasks

    def ask(
        self,
        owner: QObject,
        question: Callable[[object], object],
        done: Callable[[object], None],
        latest: str | None = None,
    ) -> None:
        session = SimpleNamespace(reading=SimpleNamespace(places=lambda: self.lines))
        self._tasks.store(owner, lambda: question(session), done, latest=latest)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    files = FILE.findall(PAGE)
    assert {name for name, _ in files} == {"models.py", "view.py", "presenter.py"}
    room = tmp_path / "places"
    room.mkdir()
    for name, text in files:
        (room / name).write_text(text, "utf-8")
    (room / "__init__.py").touch()
    monkeypatch.setattr(ui, "__path__", [*ui.__path__, str(tmp_path)])
    yield
    for name in [name for name in sys.modules if name.startswith("ui.places")]:
        del sys.modules[name]


@pytest.mark.usefixtures("places")
def test_the_example_lists_opens_and_follows_changes_and_language(qtbot: QtBot, language: Language) -> None:
    from ui.widgets.rows import RowsView

    # The example is written into a folder of this test: no checker can see it.
    build = importlib.import_module("ui.places.presenter").build

    failures: list[BaseException] = []
    tasks = Tasks(failures.append, failures.append)
    notebook = Notebook(tasks)
    page = build(notebook)
    qtbot.addWidget(page)
    opened: list[tuple[str, str]] = []
    notebook.open_requested.connect(lambda key, place: opened.append((key, place)))
    page.show()
    page.opened()
    (view,) = page.findChildren(RowsView)
    qtbot.waitUntil(lambda: view.model().rowCount() == 2)
    view.select_id("Bridge")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [("places", "Bridge")]
    notebook.lines = ()
    notebook.changes_committed.emit(SimpleNamespace(kinds={"place"}), None)
    qtbot.waitUntil(view.isHidden)
    language.speak("ar")
    assert page.title() == "Places"
    tasks.close()
    assert failures == []


def test_every_part_named_on_the_page_exists() -> None:
    for module, names in re.findall(r"`((?:widgets\.)?[a-z_]+)\.([A-Z]\w+)", PAGE):
        assert (Path(ui.__path__[0]) / f"{module.replace('.', '/')}.py").exists()
        text = (Path(ui.__path__[0]) / f"{module.replace('.', '/')}.py").read_text("utf-8")
        assert re.search(rf"\b(class|import) .*\b{names}\b", text) or names in ("Tasks",)
