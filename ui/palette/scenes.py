"""The palette, for looking at it.

Owns which of its states are drawn.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.encounters.presenter import build
from ui.palette.dialog import PaletteDialog
from ui.palette.presenter import Palette
from ui.pictures import Scene, Stage
from ui.scenes import close_workspace, open_workspace
from ui.shell import Shell
from ui.workspace import Workspace

TYPED: Final = {"en": "wa", "fr": "oued", "ar": "وادي"}


def _scene(*, is_typed: bool) -> Scene:
    opened: dict[int, tuple[Workspace, Shell]] = {}

    def stand(stage: Stage) -> QWidget:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        workspace, shell, over = open_workspace(app), Shell(), QWidget()
        shell.set_pages([build(workspace)])
        Palette(workspace, shell)
        column = QVBoxLayout(over)
        opened[id(over)] = workspace, shell

        def show(_nothing: None) -> None:
            shell.palette_requested.emit()
            dialog = shell.findChild(PaletteDialog)
            assert dialog is not None
            dialog.setParent(over, Qt.WindowType.Widget)
            column.addWidget(dialog, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            dialog.show()
            if is_typed:
                dialog.field.setText(TYPED[stage.language.code])

        workspace.ask(over, lambda _session: None, show)
        return over

    def leave(over: QWidget) -> None:
        workspace, shell = opened.pop(id(over))
        shell.close_pages()
        shell.close_for_good()
        shell.deleteLater()
        close_workspace(workspace)

    return Scene(stand, lambda over: not opened[id(over)][0].tasks.is_busy, leave)


SCENES: Final = {"palette": _scene(is_typed=False), "palette-typed": _scene(is_typed=True)}
