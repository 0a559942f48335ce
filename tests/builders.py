"""Records, versions, stores and notebooks for tests: plain values, real parts.

Each builder gives something valid; a test names only what it is about:
``an_encounter(kind="checkpoint.mobile")``. Time stands at ``NOW``.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from hdfield.bundle.blobs import BlobFolder
from hdfield.crypto.kdf import Argon2Cost
from hdfield.crypto.sshsig import SigningKey, VerifyKey
from hdfield.crypto.versions import make_version
from hdfield.model.actor import Actor, ActorFact
from hdfield.model.base import GROUPS, Group, Record
from hdfield.model.encounter import Encounter
from hdfield.model.engagement import ChecklistState, Engagement
from hdfield.model.interlocutor import Interlocutor
from hdfield.model.place import Place
from hdfield.model.policy import Policy
from hdfield.model.version import Version
from hdfield.progress import Cancel, Progress
from hdfield.services.checks import CheckReport, Checks
from hdfield.services.joining import Joining
from hdfield.services.papers import Papers
from hdfield.services.reading import Reading
from hdfield.services.records import Records, read_record
from hdfield.store.store import FILE_NAME, Store
from hdfield.trust.device import DeviceKeys

if TYPE_CHECKING:
    from hdfield.bootstrap import World

R = TypeVar("R", bound=Record)

NOW = datetime.fromisoformat("2026-06-30T18:00:00+03:00")
STORE_KEY = hashlib.sha256(b"a store key for tests").digest()
PASSPHRASE = "four plain words here"
LONG = os.environ.get("HDFIELD_LONG") == "1"
"""Whether loops run their whole count (`make test-long`)."""

LIGHT = Argon2Cost(memory_kib=64, passes=1, lanes=1)
"""Far below what a person's notebook may use: tests derive many keys."""


def clock() -> datetime:
    """Give the one moment tests live in."""
    return NOW


def seeded(seed: str) -> Callable[[int], bytes]:
    """Give a source of bytes that repeats from run to run."""
    return random.Random(seed).randbytes


def an_id(name: str) -> str:
    """Give the record id a test calls by a name."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]


def a_key(name: str = "dev-07") -> SigningKey:
    """Give the signing key of a device a test calls by a name."""
    return SigningKey(hashlib.sha256(f"signing {name}".encode()).digest())


def keys_of(*names: str) -> dict[str, VerifyKey]:
    """Give verifying keys by key id, as a roster would."""
    return {key.fingerprint: key for key in (a_key(name).public for name in names)}


# -- records ------------------------------------------------------------------
def an_encounter(**changes: Any) -> Encounter:
    """Give an encounter of which only kind and time are set."""
    values = {"kind": "checkpoint.manned_post", "at": {"at": "2026-06-30T08:40:00+03:00"}, **changes}
    return _read("encounter", values, Encounter)


def a_full_encounter(**changes: Any) -> Encounter:
    """Give an encounter with a value in every group."""
    return an_encounter(
        **{
            "outcome": "passed",
            "demands": [{"demand": "demand.fuel", "response": "refused"}],
            "place": an_id("a barrier"),
            "wait_min": 45,
            "people": [an_id("a commander")],
            "our_party": {"vehicle": "own"},
            "note": {"text": "They let us pass.", "lang": "en"},
            "amounts": [{"demand": "demand.fuel", "text": "20 litres", "band": "amount.small"}],
            "point": {"lat": "15.3", "lon": "44.2", "reason": "mined verge", "expires_on": "2026-07-30"},
            "device_event": {"shown": True},
            **changes,
        }
    )


def an_actor(**changes: Any) -> Actor:
    """Give an actor with a name."""
    return _read("actor", {"names": {"en": "Valley Council"}, **changes}, Actor)


def a_fact(**changes: Any) -> ActorFact:
    """Give a dated fact about an actor."""
    return _read("actor_fact", {"actor": an_id("an actor"), "kind": "fact.area", **changes}, ActorFact)


def an_interlocutor(**changes: Any) -> Interlocutor:
    """Give an interlocutor with a code name and a function."""
    values = {"code_name": "maple", "function": {"text": "post commander", "lang": "en"}, **changes}
    return _read("interlocutor", values, Interlocutor)


def a_place(**changes: Any) -> Place:
    """Give a place with a level and a name."""
    return _read("place", {"level": "post", "names": {"en": "Bridge post"}, **changes}, Place)


def an_engagement(**changes: Any) -> Engagement:
    """Give an engagement with a title."""
    return _read("engagement", {"title": {"en": "Passage of the convoy"}, **changes}, Engagement)


def a_checklist_state(**changes: Any) -> ChecklistState:
    """Give the state of one checklist item of one engagement."""
    values = {"engagement": an_id("an engagement"), "item": "trust.who_we_are", "status": "done", **changes}
    return _read("checklist_state", values, ChecklistState)


def _read(kind: str, values: dict[str, Any], model: type[R]) -> R:
    record = read_record(kind, values)
    assert isinstance(record, model)
    return record


# -- versions -----------------------------------------------------------------
def a_version(
    objects: Mapping[Group, Mapping[str, Any]] | None = None,
    *,
    record: str | None = None,
    kind: str = "encounter",
    schema: int = 1,
    parents: Iterable[str] = (),
    before: Version | None = None,
    by: str = "dev-11",
    salts: str = "salts",
) -> Version:
    """Give a signed version of another device, whose objects are what the test says."""
    full = {group: dict((objects or {}).get(group, {})) for group in GROUPS}
    return make_version(
        a_key(by),
        record=record or an_id("a record"),
        kind=kind,
        schema=schema,
        parents=parents,
        objects=full,
        before=before,
        random_bytes=seeded(salts),
    )


def redacted(version: Version, groups: Iterable[Group]) -> Version:
    """Give the copy of a version that opens only these groups."""
    return Version(
        id=version.id,
        record=version.record,
        kind=version.kind,
        schema=version.schema,
        parents=version.parents,
        author=version.author,
        groups=version.groups,
        header=version.header,
        sig=version.sig,
        opened={group: version.opened[group] for group in groups if group in version.opened},
    )


# -- stores and notebooks -----------------------------------------------------
def a_store(folder: Path, key: bytes = STORE_KEY) -> Store:
    """Open the SQLCipher store in a folder, made when it is not there."""
    path = folder / FILE_NAME
    return Store.open(path, key, clock, create=not path.exists())


def take(store: Store, *versions: Version) -> set[str]:
    """Take versions in as one bundle does."""
    with store.write("received"):
        return store.take(versions, b"\x0b" * 16)


@dataclass(frozen=True, slots=True)
class Desk:
    """One device's store and services, without a notebook folder around them."""

    store: Store
    records: Records
    reading: Reading
    checks: Checks
    papers: Papers

    def save(self, record: Record) -> str:
        """Save one record; give its id."""
        (saved,) = self.records.save(record).saved
        return saved

    def check(self, *, rebuild: bool = False) -> CheckReport:
        """Check everything."""
        return self.checks.check(Progress(), Cancel(), rebuild=rebuild)


@cache
def _device(name: str) -> DeviceKeys:
    return replace(DeviceKeys.new(name), signing=a_key(name))


def a_desk(
    folder: Path,
    name: str = "dev-07",
    random_bytes: Callable[[int], bytes] = os.urandom,
    store: Store | None = None,
) -> Desk:
    """Open a device's store in a folder, unless it is given, with the services over it."""
    store = store or a_store(folder)
    records = Records(store, a_key(name), clock, random_bytes)
    papers = Papers(store, records, BlobFolder(folder / "blobs", random_bytes))
    return Desk(store, records, Reading(store, records), Checks(store, _device(name), papers), papers)


def set_policy(store: Store, policy: Policy) -> None:
    """Have a device's own policy say something else from now on."""
    Joining(store, _device("dev-07")).set_policy(policy)


def a_world() -> World:
    """Give the fixed time and the light key derivation notebooks of tests are made with."""
    from hdfield.bootstrap import World

    return World(clock=clock, cost=LIGHT)


def a_notebook(folder: Path, person: str = "dev-07") -> Path:
    """Copy a fresh notebook of ``person`` into a folder; ``PASSPHRASE`` opens it."""
    notebook = folder / person
    shutil.copytree(_prepared(person), notebook)
    return notebook


@cache
def _prepared(person: str) -> Path:
    """Make one notebook a person and test run, because making it derives keys."""
    from hdfield.bootstrap import create_notebook

    folder = Path(_kept().name) / person
    create_notebook(folder, person, PASSPHRASE, a_world())
    return folder


@cache
def _kept() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="hdfield-tests-")
