"""Pictures of what comes before a notebook is open, in each state a person may meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from hdfield.errors import WrongPassphraseError
from ui.entry.code import CodeView
from ui.entry.create import CreateView
from ui.entry.gate import Gate
from ui.entry.recover import RecoverView
from ui.entry.unlock import UnlockView
from ui.language import Language
from ui.pictures import Scene, Stage
from ui.shell import Shell
from ui.words import said

_CODE: Final = "7KQ2-M0XV-4RTA-9HJE-C3WB-ZP61-N8DG"
_PLACE: Final = Path("/home/field/negotiator-07")


def _unlock(language: Language) -> Gate:
    return UnlockView(_PLACE.name, str(_PLACE), is_usual=True, language=language)


def _wrong(language: Language) -> Gate:
    view = UnlockView(_PLACE.name, str(_PLACE), is_usual=False, language=language)
    view.line.setText("not the right one")
    words = said(WrongPassphraseError())
    view.show_trouble(f"{words.happened} {words.more}")
    return view


def _create(language: Language) -> Gate:
    view = CreateView(language)
    view.person.setText("U-NEG1")
    return view


def _asking(language: Language) -> Gate:
    view = CodeView(_CODE, language, lambda _count: (1, 4))
    view.ask_back()
    return view


def _scene(make: Callable[[Language], Gate]) -> Scene:
    def build(stage: Stage) -> QWidget:
        shell = Shell()
        shell.set_gate(make(stage.language))
        return shell

    return Scene(build)


SCENES: Final[Mapping[str, Scene]] = {
    "entry-unlock": _scene(_unlock),
    "entry-unlock-wrong": _scene(_wrong),
    "entry-create": _scene(_create),
    "entry-code": _scene(lambda language: CodeView(_CODE, language, lambda _count: (1, 4))),
    "entry-code-asked": _scene(_asking),
    "entry-recover": _scene(RecoverView),
}
