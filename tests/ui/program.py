"""The whole program in a test: a real window, a real notebook, a light key slot."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import World, create_notebook
from hdfield.crypto.kdf import Argon2Cost
from ui.application import furnish
from ui.clear_settings import ClearSettings
from ui.language import Language
from ui.lifecycle import Lifecycle, Surroundings
from ui.scenes import CLOCK
from ui.shell import Shell
from ui.theme import apply_theme

PASSPHRASE = "copper orchard lantern"
WORLD = World(clock=lambda: CLOCK, cost=Argon2Cost(64, 1, 1))
W = TypeVar("W", bound=QWidget)
NOISE = "This plugin does not support"
"""What the offscreen platform says of every window with a least size, and of menus; it means nothing."""


@dataclass
class Program:
    """One window with its lifecycle, in a home of its own."""

    shell: Shell
    life: Lifecycle
    home: Path
    qtbot: QtBot

    @property
    def notebook(self) -> Path:
        return self.home / "notebook"

    def gate(self, kind: type[W]) -> W:
        """Give the gate shown now, which must be of a kind."""
        found = [view for view in self.shell.findChildren(kind) if view.isVisible()]
        assert len(found) == 1, f"{kind.__name__} is not shown"
        return found[0]

    def wait_for(self, kind: type[W]) -> W:
        """Wait until a gate of a kind is shown."""
        self.qtbot.waitUntil(
            lambda: any(view.isVisible() for view in self.shell.findChildren(kind)), timeout=10_000
        )
        return self.gate(kind)

    def unlocked(self) -> None:
        """Wait until the notebook is open and its pages have what they asked for."""
        self.qtbot.waitUntil(lambda: self.life.workspace is not None, timeout=10_000)
        self.settled()

    def settled(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.life.tasks.is_busy, timeout=10_000)


def dress_anew(app: QApplication) -> None:
    """Speak English, in the light, at the size drawn."""
    apply_theme(app, "light", 1.0)
    spoken = app.findChild(Language)
    if not isinstance(spoken, Language):
        spoken = Language(app, "en")
    if spoken.code != "en":
        spoken.speak("en")


def start_program(
    app: QApplication,
    qtbot: QtBot,
    home: Path,
    *,
    made: bool = True,
    open_at_once: bool = False,
    passphrase: str = PASSPHRASE,
) -> Program:
    """Start the program in ``home``, over an empty notebook when ``made``."""
    language = app.findChild(Language)
    assert isinstance(language, Language)
    usual = home / "notebook"
    if made:
        create_notebook(usual, "U-NEG1", passphrase, WORLD)
    around = Surroundings(language, ClearSettings(home / "config"), usual, lambda: WORLD)
    shell, life = furnish(app, around)
    qtbot.addWidget(shell, before_close_func=lambda _shell: life.quit())
    shell.show()
    program = Program(shell, life, home, qtbot)
    life.start(None, passphrase if open_at_once else None)
    if open_at_once:
        program.unlocked()
    return program
