"""The one place where the parts are put together: notebooks made, opened, closed.

Owns the order of creation and unlocking. Everything here that opens the store
belongs on the store's thread, and deriving a key is slow by design.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from hdfield.crypto.kdf import calibrate
from hdfield.crypto.recovery_code import new_recovery_code, recovery_identity
from hdfield.errors import BadCodeError, NotANotebookError, NotebookExistsError
from hdfield.model.base import is_person_code
from hdfield.notebook import slots
from hdfield.notebook.lock import NotebookLock
from hdfield.progress import Progress
from hdfield.services.organiser import Organiser
from hdfield.session import (
    INBOX,
    OUTBOX,
    SLOTS,
    Session,
    World,
    database_key,
    open_session,
    opened_slot,
    renew_slot,
)
from hdfield.store.store import FILE_NAME, Store
from hdfield.trust.device import DeviceKeys

__all__ = (
    "SLOTS",
    "Created",
    "Session",
    "World",
    "change_passphrase",
    "create_notebook",
    "erase",
    "organiser",
    "recover",
    "unlock",
)


@dataclass(frozen=True, slots=True)
class Created:
    """A new notebook: its recovery code, shown once, and its device's fingerprint."""

    recovery_code: str
    fingerprint: str


def create_notebook(
    folder: Path, person: str, passphrase: str, world: World, *, practice: bool = False
) -> Created:
    """Make a notebook, whole or not at all.

    Args:
        folder: Must not exist, or be empty; the folder one stands in will do.
        person: Person code of its owner.
        passphrase: Opens it.
        world: Time, randomness, cost.
        practice: Marks it "Practice" for good.

    Raises:
        BadCodeError: ``person`` is no person code.
        NotebookExistsError: The folder is taken; it is left as it is.
        EmptyPassphraseError, LongPassphraseError, StorageError.
    """
    if not is_person_code(person):
        raise BadCodeError(what="person")
    folder = Path(os.path.abspath(folder))  # "." has no name to put a temporary one beside
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotebookExistsError(path=folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    half_made = folder.with_name(f".{folder.name}.{world.random_bytes(4).hex()}")
    half_made.mkdir(mode=0o700)
    try:
        created = _fill(half_made, person, passphrase, world, practice=practice)
        if folder.exists():
            folder.rmdir()
        half_made.rename(folder)
    except BaseException:
        shutil.rmtree(half_made, ignore_errors=True)
        raise
    _sync_folder(folder.parent)
    return created


def organiser(folder: Path, world: World) -> Organiser:
    """Give what acts on an organiser's folder."""
    return Organiser(folder, world.clock, world.random_bytes)


def unlock(folder: Path, passphrase: str, world: World, progress: Progress | None = None) -> Session:
    """Open a notebook with its passphrase.

    Args:
        folder, passphrase, world: The notebook, what was typed, the world.
        progress: Told (``"preparing"``) of each thousand records the one time
            that another version of the program prepares lists and search anew.

    Raises:
        NotANotebookError, NotebookInUseError, WrongPassphraseError,
        DamagedSlotsError, DamagedStoreError, NewerNotebookError, StorageError.
    """
    lock = _taken(folder)
    try:
        key = opened_slot(folder / SLOTS, passphrase)
        session = open_session(folder, key, world, lock, progress or Progress())
    except BaseException:
        lock.release()
        raise
    return session


def change_passphrase(folder: Path, old: str, new: str, world: World) -> None:
    """Give a notebook another passphrase; K stays, so re-key if it was seen.

    Raises:
        WrongPassphraseError and those of ``unlock``; EmptyPassphraseError.
    """
    with _held(folder):
        key = renew_slot(folder, old, new, world)
        _note(folder, key, world, "passphrase_changed")


def recover(folder: Path, code: str, new_passphrase: str, world: World) -> None:
    """Open a notebook with its recovery code and give it a new passphrase.

    Raises:
        MistypedRecoveryCodeError, WrongRecoveryCodeError and those of ``unlock``.
    """
    with _held(folder):
        key = slots.open_with_recovery(folder / SLOTS, code)
        # Whoever can write to the disk can plant a slot for a key of theirs: it must open our store.
        Store.open(folder / FILE_NAME, database_key(key), world.clock).close()
        slots.set_passphrase(folder / SLOTS, key, new_passphrase, world.cost or calibrate())
        slots.clear_failed_tries(folder / SLOTS)
        _note(folder, key, world, "recovered")


def erase(folder: Path) -> bool:
    """Overwrite every key slot in place, then remove the folder.

    As strong as the passphrase where the disk keeps copies (docs/format.md, 11).

    Returns:
        Whether everything is gone. Once the keys are overwritten nothing can
        be taken back, so files that will not go are no failure: they are
        ciphertext that nobody can open.

    Raises:
        NotANotebookError, NotebookInUseError, StorageError: Nothing was erased.
    """
    real = folder.resolve()  # a link is followed, and "." can be removed by its name
    with _held(real):
        slots.overwrite_slots(real / SLOTS)
        with suppress(OSError):
            (real / SLOTS).unlink()
    shutil.rmtree(real, ignore_errors=True)
    if folder.is_symlink():
        folder.unlink(missing_ok=True)
    return not real.exists()


def _fill(folder: Path, person: str, passphrase: str, world: World, *, practice: bool) -> Created:
    key, code = world.random_bytes(32), new_recovery_code()
    slots.create_slots(
        folder / SLOTS, key, passphrase, recovery_identity(code).recipient, world.cost or calibrate()
    )
    for name in (OUTBOX, INBOX):
        (folder / name).mkdir(mode=0o700)
    keys = DeviceKeys.new(person)
    store = Store.open(folder / FILE_NAME, database_key(key), world.clock, create=True)
    try:
        with store.write("created", keys.key_id):
            store.keeping.set_device(keys.to_secrets())
            store.keeping.set_setting("practice", practice)
    finally:
        store.close()
    _sync_folder(folder)
    return Created(code, keys.key_id)


def _note(folder: Path, key: bytes, world: World, event: str) -> None:
    store = Store.open(folder / FILE_NAME, database_key(key), world.clock)
    try:
        with store.write(event):
            pass
    finally:
        store.close()


def _taken(folder: Path) -> NotebookLock:
    if not (folder / SLOTS).is_file() or not (folder / FILE_NAME).is_file():
        raise NotANotebookError(path=folder)
    lock = NotebookLock(folder)
    lock.acquire()
    return lock


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    lock = _taken(folder)
    try:
        yield
    finally:
        lock.release()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
