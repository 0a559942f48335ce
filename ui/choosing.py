"""Asking for a folder or a file without stopping the window.

Owns the system's dialogs for it, opened and never waited for, so that locking
can close them. It remembers no folder: every dialog starts at home.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[Path], None]


def choose_folder(parent: QWidget, title: str, chosen: Chosen) -> None:
    """Ask for a folder; ``chosen`` is called only when one was."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def choose_file(parent: QWidget, title: str, kinds: str, chosen: Chosen) -> None:
    """Ask for a file that is there, such as ``"roster.age (*.age)"``."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.open()


def choose_new_file(parent: QWidget, title: str, name: str, chosen: Chosen) -> None:
    """Ask where to write a file; the system asks before one is replaced."""
    dialog = _dialog(parent, title, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    dialog.open()


def _dialog(parent: QWidget, title: str, chosen: Chosen) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title, str(Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return dialog
