"""Draws every screen into ``build/pictures``, so that it can be looked at.

Owns the tour: each scene in each theme, language and size, with a clock that
stands still. It refuses to draw when letters would come out as boxes. Scenes
are found in modules named ``scenes`` anywhere below ``ui``; each has a
``SCENES`` mapping of names to ``Scene``.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui import preflight

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.language import Language

NOW: Final = datetime(2026, 6, 30, 18, 0, tzinfo=timezone(timedelta(hours=3)))
LANGUAGES: Final = ("en", "fr", "ar")
THEMES: Final = ("light", "dark")
SIZES: Final = ((1280, 800), (1024, 700))
_READY_WITHIN_MS: Final = 15_000
_LOOK_EVERY_MS: Final = 8
_CALM_LOOKS: Final = 7


def main(argv: Sequence[str] | None = None) -> int:
    """Draw all scenes, or those named.

    Returns:
        0 when all are drawn; 1 when something on this machine is missing or a
        scene did not come to rest.
    """
    parser = argparse.ArgumentParser(prog="pictures")
    parser.add_argument("scenes", nargs="*", help="names of scenes; all when none is given")
    parser.add_argument("--out", type=Path, default=Path("build/pictures"))
    parser.add_argument("--lang", action="append", choices=LANGUAGES)
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--brief", action="store_true", help="the chief scene of each screen, in one size")
    given = parser.parse_args(argv)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    missing = preflight.missing_libraries()
    if missing:
        sys.stderr.write(preflight.report(missing))
        return 1
    languages, themes = tuple(given.lang or LANGUAGES), tuple(given.theme or THEMES)
    if len(themes) > 1:
        return _draw_apart(sys.argv[1:] if argv is None else argv, themes)
    # The plain name of a screen is its chief scene; the others are told apart by a dash.
    names = given.scenes or [name for name in find_scenes() if not (given.brief and "-" in name)]
    return _Tour(given.out, languages, themes, SIZES[:1] if given.brief else SIZES).draw(names)


def _draw_apart(words: Sequence[str], themes: Sequence[str]) -> int:
    """Draw each theme in a process of its own: half the wait on two cores."""
    kept = [word for word in words if word not in ("--theme", *THEMES)]
    command = [sys.executable, "-m", "ui.pictures", *kept, "--theme"]
    painters = [subprocess.Popen([*command, theme]) for theme in themes]  # noqa: S603 - ourselves
    # A painter that died has a code below nought.
    return max([abs(painter.wait()) for painter in painters])


@dataclass(frozen=True, slots=True)
class _Tour:
    out: Path
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]

    def draw(self, names: Sequence[str]) -> int:
        from PySide6.QtWidgets import QApplication

        from ui import fonts
        from ui.dressing import dress

        _silence_offscreen()
        app = QApplication.instance() or QApplication(["pictures"])
        assert isinstance(app, QApplication)
        app.setCursorFlashTime(0)
        missing = fonts.missing_fonts()
        if missing:
            sys.stderr.write(fonts.report(missing))
            return 1
        scenes = find_scenes()
        unknown = [name for name in names if name not in scenes]
        if unknown:
            sys.stderr.write(
                f"pictures: no scene named {', '.join(unknown)}; there are {', '.join(scenes)}\n"
            )
            return 1
        self.out.mkdir(parents=True, exist_ok=True)
        _theme, language = dress(app, "en", "light")
        late = 0
        for code in self.languages:
            language.speak(code)
            for name in names:
                late += self._draw_scene(name, scenes[name], language)
        return 1 if late else 0

    def _draw_scene(self, name: str, scene: Scene, language: Language) -> int:
        from ui import theme

        code = language.code
        widget = scene.build(Stage(language))
        widget.show()
        late = 0
        for colours in self.themes:
            theme.current().set_scheme("dark" if colours == "dark" else "light")
            for width, height in self.sizes:
                widget.resize(width, height)
                if not _settle(lambda: scene.ready(widget)):
                    sys.stderr.write(f"pictures: {name} did not come to rest in {code}\n")
                    late += 1
                widget.grab().save(str(self.out / f"{name}-{colours}-{code}-{width}x{height}.png"))
        widget.hide()
        scene.close(widget)
        widget.deleteLater()
        _settle(lambda: True, looks_wanted=1)
        return late


class Stage:
    """What a scene is given to build its widget.

    Attributes:
        language: The language drawn now.
        dates: Dates in words, with the clock standing at ``NOW``.
    """

    def __init__(self, language: Language) -> None:
        from ui.dates import Dates

        self.language = language
        self.dates = Dates(lambda: NOW, lambda: language.locale, NOW.tzinfo)


def _always(_widget: object) -> bool:
    return True


def _nothing(_widget: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen to draw.

    Attributes:
        build: Makes the widget.
        ready: Says whether it has loaded what it shows.
        close: Releases what ``build`` opened.
    """

    build: Callable[[Stage], QWidget]
    ready: Callable[[QWidget], bool] = _always
    close: Callable[[QWidget], None] = _nothing


def _silence_offscreen() -> None:
    """Drop the one line the offscreen platform prints for every window; pass on the rest."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def handle(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if "propagateSizeHints" not in message:
            sys.stderr.write(f"{message}\n")

    qInstallMessageHandler(handle)


def find_scenes() -> Mapping[str, Scene]:
    """Gather the scenes of all screens, sorted by name."""
    found: dict[str, Scene] = {}
    root = Path(__file__).parent
    for module in pkgutil.walk_packages([str(root)], "ui."):
        if module.name.rsplit(".", 1)[-1] == "scenes":
            found |= importlib.import_module(module.name).SCENES
    return dict(sorted(found.items()))


def _settle(is_ready: Callable[[], bool], looks_wanted: int = _CALM_LOOKS) -> bool:
    """Let the event loop run until the widget is at rest; say whether it came to be."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    looks = calm = 0
    came = False

    def look() -> None:
        nonlocal looks, calm, came
        looks += 1
        # What was shown a moment ago still finds its height.
        calm = calm + 1 if is_ready() else 0
        came = calm >= looks_wanted
        if came or looks * _LOOK_EVERY_MS > _READY_WITHIN_MS:
            loop.quit()

    timer = QTimer(interval=_LOOK_EVERY_MS)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    return came


if __name__ == "__main__":
    sys.exit(main())
