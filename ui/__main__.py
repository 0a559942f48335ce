"""``python -m ui [FOLDER]``: look whether a window is possible, then open it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ui import preflight


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: Arguments without the program's name; the process's own by default.

    Returns:
        0 after a window was closed; 1 when none could be shown; 2 for wrong usage.
    """
    missing = preflight.missing_libraries()
    if missing:
        sys.stderr.write(preflight.report(missing))
        return 1
    if sys.platform.startswith("linux") and not (
        preflight.has_display() or os.environ.get("QT_QPA_PLATFORM")
    ):
        sys.stderr.write("hdfield: there is no display to show a window on. Nothing was opened or changed.\n")
        return 1
    # Only now: importing Qt is what fails when a library is missing.
    from ui.application import run

    return run(sys.argv[1:] if argv is None else list(argv))


if __name__ == "__main__":
    sys.exit(main())
