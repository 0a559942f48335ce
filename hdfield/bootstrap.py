"""The one place where the parts are put together: notebooks made, opened, closed.

Owns the order of creation and unlocking. Everything here that opens the store
belongs on the store's thread, and deriving a key is slow by design.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from hdfield.bundle.blobs import BlobFolder
from hdfield.crypto.kdf import Argon2Cost, calibrate, hkdf
from hdfield.crypto.recovery_code import new_recovery_code, recovery_identity
from hdfield.errors import BadCodeError, NotANotebookError, NotebookExistsError, WrongPassphraseError
from hdfield.model.base import is_person_code
from hdfield.notebook import slots
from hdfield.notebook.lock import NotebookLock
from hdfield.progress import Progress, each_thousand
from hdfield.services.audits import Audits
from hdfield.services.checks import Checks
from hdfield.services.drafts import Drafts
from hdfield.services.evening import Evening
from hdfield.services.facts import Facts
from hdfield.services.finding import Finding
from hdfield.services.gazetteer import Gazetteer
from hdfield.services.geography import Geography
from hdfield.services.guarding import Guarding
from hdfield.services.inbox import Inbox
from hdfield.services.incidents import Incidents
from hdfield.services.joining import Joining
from hdfield.services.leaving import Leaving
from hdfield.services.organiser import Organiser
from hdfield.services.outbox import Outbox
from hdfield.services.papers import Papers
from hdfield.services.people import People
from hdfield.services.pictures_of_day import PicturesOfDay
from hdfield.services.places import Places
from hdfield.services.posts import Posts
from hdfield.services.reading import Reading
from hdfield.services.records import Records
from hdfield.services.relays import Relays
from hdfield.services.same_events import SameEvents
from hdfield.services.settings import Settings
from hdfield.services.tasks import Tasks
from hdfield.services.timeline import Timeline
from hdfield.services.undoing import Undoing
from hdfield.store.connection import translated
from hdfield.store.store import FILE_NAME, Store
from hdfield.trust.device import DeviceKeys

T = TypeVar("T")

SLOTS = "slots.bin"
OUTBOX = "outbox"
INBOX = "inbox"
BLOBS = "blobs"
_DATABASE_INFO = "db/1"


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class World:
    """What the program takes from outside: time, randomness, and the price of a guess.

    Attributes:
        clock: Gives the time with its zone.
        random_bytes: Gives random bytes.
        cost: Argon2 cost of new slots; ``None`` measures this machine.
    """

    clock: Callable[[], datetime] = _now
    random_bytes: Callable[[int], bytes] = secrets.token_bytes
    cost: Argon2Cost | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """A new notebook: its recovery code, shown once, and its device's fingerprint."""

    recovery_code: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked notebook; closing it locks."""

    folder: Path
    person: str
    fingerprint: str
    records: Records
    reading: Reading
    relays: Relays
    gazetteer: Gazetteer
    geography: Geography
    places: Places
    drafts: Drafts
    settings: Settings
    joining: Joining
    outbox: Outbox
    leaving: Leaving
    inbox: Inbox
    audits: Audits
    checks: Checks
    papers: Papers
    tasks: Tasks
    incidents: Incidents
    evening: Evening
    same_events: SameEvents
    undoing: Undoing
    guarding: Guarding
    facts: Facts
    people: People
    pictures: PicturesOfDay
    posts: Posts
    timeline: Timeline
    finding: Finding
    _store: Store
    _lock: NotebookLock

    def change_passphrase(self, old: str, new: str, world: World) -> None:
        """Give the open notebook another passphrase; see ``change_passphrase``.

        Raises:
            WrongPassphraseError, EmptyPassphraseError, LongPassphraseError,
            NotEnoughMemoryError, StorageError.
        """
        _change_passphrase(self.folder, old, new, world)
        with self._store.write("passphrase_changed"):
            pass

    def answer(self, question: Callable[[Session], T]) -> T:
        """Ask the notebook something, a damaged page in the middle included.

        Raises:
            DamagedStoreError, StorageError: Met while reading; besides what
                the question itself can raise.
        """
        with translated(self.folder / FILE_NAME):
            return question(self)

    def close(self) -> None:
        """Close the database and let go of the folder."""
        self._store.close()
        self._lock.release()


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
        key = _opened_slot(folder / SLOTS, passphrase)
        session = _session(folder, key, world, lock, progress or Progress())
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
        key = _change_passphrase(folder, old, new, world)
        _note(folder, key, world, "passphrase_changed")


def recover(folder: Path, code: str, new_passphrase: str, world: World) -> None:
    """Open a notebook with its recovery code and give it a new passphrase.

    Raises:
        MistypedRecoveryCodeError, WrongRecoveryCodeError and those of ``unlock``.
    """
    with _held(folder):
        key = slots.open_with_recovery(folder / SLOTS, code)
        # Whoever can write to the disk can plant a slot for a key of theirs: it must open our store.
        Store.open(folder / FILE_NAME, _database_key(key), world.clock).close()
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
    store = Store.open(folder / FILE_NAME, _database_key(key), world.clock, create=True)
    try:
        with store.write("created", keys.key_id):
            store.keeping.set_device(keys.to_secrets())
            store.keeping.set_setting("practice", practice)
    finally:
        store.close()
    _sync_folder(folder)
    return Created(code, keys.key_id)


def _session(folder: Path, key: bytes, world: World, lock: NotebookLock, progress: Progress) -> Session:
    step = each_thousand(progress, "preparing")
    store = Store.open(folder / FILE_NAME, _database_key(key), world.clock, step=step)
    try:
        failed = slots.clear_failed_tries(folder / SLOTS)
        with store.write("unlocked", failed_before=failed):
            keys = DeviceKeys.from_secrets(store.keeping.device())
        joining = Joining(store, keys)
        records = Records(store, keys.signing, world.clock, world.random_bytes)
        gazetteer = Gazetteer(store, records, world.clock)
        blobs = BlobFolder(folder / BLOBS, world.random_bytes)
        outbox = Outbox(store, keys, folder / OUTBOX, blobs, world.clock, world.random_bytes)
        inbox = Inbox(store, keys, folder / INBOX, blobs, world.clock)
        outbox.tidy()
        papers = Papers(store, records, blobs)
        papers.tidy()
        inbox.tidy()
    except BaseException:
        store.close()
        raise
    reading, settings = Reading(store, records), Settings(store)
    return Session(
        folder=folder,
        person=joining.person,
        fingerprint=keys.key_id,
        records=records,
        reading=reading,
        relays=Relays(store),
        gazetteer=gazetteer,
        geography=Geography(store, records, reading, world.clock),
        places=Places(store, records, gazetteer, world.clock),
        drafts=Drafts(store, world.clock),
        settings=settings,
        joining=joining,
        outbox=outbox,
        leaving=Leaving(store, keys.key_id, world.random_bytes),
        inbox=inbox,
        audits=Audits(store, keys, world.clock),
        checks=Checks(store, keys, papers),
        papers=papers,
        tasks=Tasks(store, records, joining.person, world.clock),
        incidents=Incidents(store, records),
        evening=Evening(store, records),
        same_events=SameEvents(store, records, reading, settings),
        undoing=Undoing(records, reading, papers.has_left),
        guarding=Guarding(reading, settings),
        facts=Facts(records),
        people=People(records, world.random_bytes),
        pictures=PicturesOfDay(store, reading, joining.own_devices),
        posts=Posts(store, records, reading),
        timeline=Timeline(store, reading),
        finding=Finding(store.lists, reading),
        _store=store,
        _lock=lock,
    )


def _opened_slot(path: Path, passphrase: str) -> bytes:
    try:
        return slots.open_with_passphrase(path, passphrase)
    except WrongPassphraseError:
        slots.note_failed_try(path)
        raise


def _change_passphrase(folder: Path, old: str, new: str, world: World) -> bytes:
    key = _opened_slot(folder / SLOTS, old)
    slots.set_passphrase(folder / SLOTS, key, new, world.cost or calibrate())
    return key


def _note(folder: Path, key: bytes, world: World, event: str) -> None:
    store = Store.open(folder / FILE_NAME, _database_key(key), world.clock)
    try:
        with store.write(event):
            pass
    finally:
        store.close()


def _database_key(key: bytes) -> bytes:
    return hkdf(key, _DATABASE_INFO)


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
