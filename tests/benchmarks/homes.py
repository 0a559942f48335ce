"""The surroundings of a program that a benchmark starts."""

from __future__ import annotations

import os


def surroundings(home: str) -> dict[str, str]:
    """Give the environment of a process whose window nobody sees.

    Args:
        home: A folder of its own: neither the person's settings nor their
            notebook take part. Compiled modules lie there too, because an
            installed program has them, wherever the tests keep none.
    """
    world = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": home,
        "XDG_CONFIG_HOME": home,
        "PYTHONPYCACHEPREFIX": home,
    }
    world.pop("PYTHONDONTWRITEBYTECODE", None)
    return world
