"""Starts the window: arguments, look, language, fonts, hook, shell.

Owns the order of starting. It refuses to know screens: it makes what they
stand on, and leaves opening and locking to ``ui/lifecycle.py``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui import fonts
from ui.clear_settings import ClearSettings
from ui.dressing import dress
from ui.entry.jobs import real_world
from ui.language import translate
from ui.lifecycle import Lifecycle, Surroundings
from ui.shell import Shell
from ui.top_hook import TopHook


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for on the command line.

    Attributes:
        folder: The notebook to open; None for the usual one.
        passphrase_on_stdin: Whether the first line of standard input opens it.
    """

    folder: Path | None
    passphrase_on_stdin: bool


def parse(argv: Sequence[str]) -> Arguments:
    """Read the arguments; leaves the program with 2 when they are wrong."""
    parser = argparse.ArgumentParser(prog="hdfield-window", description="Open a notebook in a window.")
    parser.add_argument("folder", nargs="?", type=Path, help="the notebook's folder")
    parser.add_argument(
        "--passphrase-stdin", action="store_true", help="read the passphrase from the first line of input"
    )
    given = parser.parse_args(list(argv))
    return Arguments(given.folder, given.passphrase_stdin)


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it is closed.

    Returns:
        The process's exit status.
    """
    given = parse(argv)
    passphrase = sys.stdin.readline().rstrip("\n") if given.passphrase_on_stdin else None
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        QGuiApplication.highDpiScaleFactorRoundingPolicy().PassThrough
    )
    app = QApplication(["hdfield"])
    app.setApplicationName("hdfield")
    clear = ClearSettings()
    _theme, language = dress(
        app, clear.language, clear.scheme, clear.scale, native_digits=clear.native_digits
    )
    missing = fonts.missing_fonts()
    if missing:
        sys.stderr.write(fonts.report(missing))
        return 1
    around = Surroundings(language, clear, usual_folder(), real_world)
    shell, life = furnish(app, around)
    life.start(given.folder, passphrase)  # before showing, so that the window is laid out once, gate and all
    shell.show()
    return app.exec()


def usual_folder() -> Path:
    """Give the place of the one notebook in the person's own data folder."""
    place = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "notebook"


def furnish(app: QApplication, around: Surroundings) -> tuple[Shell, Lifecycle]:
    """Make the window with its lanes, its last net and its lifecycle; nothing is shown yet."""
    shell = Shell()
    if around.clear.window:
        shell.recall(around.clear.window)
    else:
        shell.fit(app.primaryScreen().availableSize())
    hook = TopHook(lambda count, mark: tell_accident(shell, count, mark))
    hook.install()
    return shell, Lifecycle(app, shell, around, hook.accident)


def tell_accident(shell: Shell, count: int, mark: str) -> None:
    """Say calmly that something unexpected happened, and go on."""
    words = translate("TopHook", "Something unexpected happened. What was saved is safe.")
    more = translate(
        "TopHook", "You can go on. If it comes back, tell whoever looks after the program: %1 (%2)"
    )
    shell.notice.say("attention", words, more.replace("%1", mark).replace("%2", str(count)))
