"""What the settings page may change beyond the notebook it stands on.

Owns handing over three things: what is kept in clear, how new slots are made,
and the wish to erase. It refuses to do any of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ui.clear_settings import ClearSettings
from ui.entry.jobs import MakeWorld


@dataclass(frozen=True, slots=True)
class House:
    """The program around a notebook.

    Attributes:
        clear: What is kept in clear.
        world: Makes time, randomness and cost.
        folder: The notebook's folder.
        erase: Locks the notebook, then makes it unreadable.
        set_lock_minutes: Tells how long quiet may last.
    """

    clear: ClearSettings
    world: MakeWorld
    folder: Path
    erase: Callable[[], None]
    set_lock_minutes: Callable[[int], None]
