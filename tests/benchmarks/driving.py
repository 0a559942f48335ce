"""The program run as it is, with somebody else's hands on it.

There is no hook for this in the product: its event loop is entered through
`QApplication.exec`, and that is where a benchmark begins to look.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from ui.__main__ import main


def driven(folder: str, begin: Callable[[QApplication], object]) -> None:
    """Run ``python -m ui FOLDER``; ``begin`` is called as its event loop starts."""
    run = QApplication.exec

    def run_with_begin(*_: object) -> int:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        begin(app)
        return run()

    QApplication.exec = run_with_begin  # type: ignore[method-assign]
    main([folder])
