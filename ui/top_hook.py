"""The last net under the window: what nobody expected.

Owns catching, counting and calmly saying so. It refuses to log anything a
person wrote: a log line names the kind of the error and where in our code it
rose, never its message, which may quote a name or a note.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

_log = logging.getLogger("hdfield")
_ROOMS = ("ui", "hdfield")


class TopHook:
    """Receives every unexpected exception of the process.

    Args:
        told: Called with how many there have been and a short mark, such as
            ``"KeyError ui/shell.py:120"``, that may be read aloud.
    """

    def __init__(self, told: Callable[[int, str], None]) -> None:
        self._told = told
        self.count = 0

    def install(self) -> None:
        """Become the process's exception hook."""
        sys.excepthook = self._hook

    def accident(self, error: BaseException) -> None:
        """Take in one unexpected exception."""
        self.count += 1
        mark = f"{type(error).__name__} {where(error.__traceback__)}"
        _log.error("accident %d: %s", self.count, mark)
        self._told(self.count, mark)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.accident(error)


def where(trace: TracebackType | None) -> str:
    """Name the innermost line of our own code, as ``"ui/shell.py:120"``."""
    found = "outside"
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        parts = path.parts
        rooms = [i for i, part in enumerate(parts) if part in _ROOMS]
        if rooms:
            found = f"{'/'.join(parts[rooms[-1] :])}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found
