"""An open notebook: everything one window or one command asks is a field of it.

Owns which services there are and what each is given. It refuses to know how a
notebook is made, found or unlocked: that is ``hdfield.bootstrap``. Everything
here belongs on the store's thread.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from hdfield.bundle.blobs import BlobFolder
from hdfield.crypto.kdf import Argon2Cost, calibrate, hkdf
from hdfield.errors import WrongPassphraseError
from hdfield.notebook import slots
from hdfield.notebook.lock import NotebookLock
from hdfield.progress import Progress, each_thousand
from hdfield.services.agreements import Agreements
from hdfield.services.audits import Audits
from hdfield.services.checks import Checks
from hdfield.services.dossier import Dossier
from hdfield.services.drafts import Drafts
from hdfield.services.evening import Evening
from hdfield.services.facts import Facts
from hdfield.services.finding import Finding
from hdfield.services.gazetteer import Gazetteer
from hdfield.services.geography import Geography
from hdfield.services.guarding import Guarding
from hdfield.services.harm_reports import HarmReports
from hdfield.services.inbox import Inbox
from hdfield.services.incidents import Incidents
from hdfield.services.joining import Joining
from hdfield.services.leaving import Leaving
from hdfield.services.legal_checks import LegalChecks
from hdfield.services.negotiation_space import NegotiationSpace
from hdfield.services.outbox import Outbox
from hdfield.services.papers import Papers
from hdfield.services.papers_of_talks import PapersOfTalks
from hdfield.services.people import People
from hdfield.services.pictures_of_day import PicturesOfDay
from hdfield.services.places import Places
from hdfield.services.posts import Posts
from hdfield.services.principles import Principles
from hdfield.services.promises import Promises
from hdfield.services.reading import Reading
from hdfield.services.records import Records
from hdfield.services.red_lines import RedLines
from hdfield.services.relays import Relays
from hdfield.services.same_events import SameEvents
from hdfield.services.settings import Settings
from hdfield.services.signs import SignsOfTalks
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
    dossier: Dossier
    signs: SignsOfTalks
    principles: Principles
    red_lines: RedLines
    promises: Promises
    agreements: Agreements
    legal_checks: LegalChecks
    space: NegotiationSpace
    harms: HarmReports
    papers_of_talks: PapersOfTalks
    finding: Finding
    _store: Store
    _lock: NotebookLock

    def change_passphrase(self, old: str, new: str, world: World) -> None:
        """Give the open notebook another passphrase; see ``change_passphrase``.

        Raises:
            WrongPassphraseError, EmptyPassphraseError, LongPassphraseError,
            NotEnoughMemoryError, StorageError.
        """
        renew_slot(self.folder, old, new, world)
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


def open_session(folder: Path, key: bytes, world: World, lock: NotebookLock, progress: Progress) -> Session:
    step = each_thousand(progress, "preparing")
    store = Store.open(folder / FILE_NAME, database_key(key), world.clock, step=step)
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
    dossier = Dossier(store, reading)
    signs = SignsOfTalks(store, records, dossier, settings, world.clock, world.random_bytes)
    space = NegotiationSpace(store, reading, dossier)
    return Session(
        folder=folder,
        person=joining.person,
        fingerprint=keys.key_id,
        records=records,
        reading=reading,
        relays=Relays(store, reading),
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
        evening=Evening(store, records, reading),
        same_events=SameEvents(store, records, reading, settings),
        undoing=Undoing(records, reading, papers.has_left),
        guarding=Guarding(reading, settings),
        facts=Facts(records),
        people=People(records, world.random_bytes),
        pictures=PicturesOfDay(store, reading, joining.own_devices),
        posts=Posts(store, records, reading),
        timeline=Timeline(store, reading),
        dossier=dossier,
        signs=signs,
        principles=Principles(store, records, signs, world.clock, world.random_bytes),
        red_lines=RedLines(store, records, world.random_bytes),
        promises=Promises(store, records, dossier, signs, world.clock),
        agreements=Agreements(store, records, dossier, world.clock, world.random_bytes),
        legal_checks=LegalChecks(store, reading, dossier),
        space=space,
        harms=HarmReports(dossier),
        papers_of_talks=PapersOfTalks(store, records, dossier, space, joining.person, world.clock),
        finding=Finding(store.lists, reading),
        _store=store,
        _lock=lock,
    )


def opened_slot(path: Path, passphrase: str) -> bytes:
    try:
        return slots.open_with_passphrase(path, passphrase)
    except WrongPassphraseError:
        slots.note_failed_try(path)
        raise


def renew_slot(folder: Path, old: str, new: str, world: World) -> bytes:
    key = opened_slot(folder / SLOTS, old)
    slots.set_passphrase(folder / SLOTS, key, new, world.cost or calibrate())
    return key


def database_key(key: bytes) -> bytes:
    return hkdf(key, _DATABASE_INFO)
