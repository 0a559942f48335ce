"""What the screens before the notebook ask of the store lane.

Owns importing the core late: nothing here is imported by the unlock window
until a job runs, so that the field is there at once. Every function belongs to
the store lane and is slow by design.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hdfield.bootstrap import Session, World
    from hdfield.progress import Progress

MakeWorld = Callable[[], "World"]

SLOT_FILE = "slots.bin"
"""What a notebook is known by before it is opened; the core's own name for it is in ``hdfield.bootstrap``."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An unlocked notebook and what the window needs to know of it at once.

    Attributes:
        session: Belongs to the store lane.
        is_practice: Whether it was made for practice.
        is_joined: Whether it trusts an organisation.
        lock_minutes: Minutes of quiet after which it locks.
    """

    session: Session
    is_practice: bool
    is_joined: bool
    lock_minutes: int


def real_world() -> World:
    """Give the machine's own clock and randomness, and slots as hard as it can bear."""
    from hdfield.bootstrap import World

    return World()


def warm() -> None:
    """Import what unlocking and the first page need, while the passphrase is typed."""
    from hdfield import bootstrap, reference

    reference.vocabulary("encounter_kind")
    del bootstrap


def open_notebook(
    folder: Path, passphrase: str, world: MakeWorld, progress: Progress | None = None
) -> Opened:
    """Unlock a notebook; ``progress`` hears of what another version of the program must prepare anew.

    Raises:
        As ``hdfield.bootstrap.unlock``.
    """
    from hdfield import bootstrap

    session = bootstrap.unlock(folder, passphrase, world(), progress)
    try:
        return Opened(
            session,
            session.settings.is_practice,
            session.joining.roster() is not None,
            session.joining.policy().lock_minutes,
        )
    except BaseException:
        session.close()
        raise


def make_notebook(folder: Path, person: str, passphrase: str, world: MakeWorld, *, practice: bool) -> str:
    """Make a notebook and give its recovery code.

    Raises:
        As ``hdfield.bootstrap.create_notebook``.
    """
    from hdfield import bootstrap

    return bootstrap.create_notebook(folder, person, passphrase, world(), practice=practice).recovery_code


def recover_notebook(folder: Path, code: str, passphrase: str, world: MakeWorld) -> Opened:
    """Give a notebook a new passphrase by its recovery code, and unlock it.

    Raises:
        As ``hdfield.bootstrap.recover`` and ``unlock``.
    """
    from hdfield import bootstrap

    bootstrap.recover(folder, code, passphrase, world())
    return open_notebook(folder, passphrase, world)


def erase_notebook(folder: Path) -> None:
    """Make a closed notebook unreadable and remove its folder.

    Raises:
        As ``hdfield.bootstrap.erase``.
    """
    from hdfield import bootstrap

    bootstrap.erase(folder)
