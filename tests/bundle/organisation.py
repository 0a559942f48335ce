"""Builders for a small organisation on real parts: stores, keys, rosters, folders.

Stores lie on SQLCipher files under random keys; no slots, since no passphrase
is tried here.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hdfield.bundle.blobs import BlobFolder
from hdfield.crypto import openssh
from hdfield.model.kinds import kind_model
from hdfield.model.roster import Role
from hdfield.services.audits import Audits
from hdfield.services.inbox import Inbox
from hdfield.services.joining import Joining
from hdfield.services.organiser import Organiser
from hdfield.services.outbox import Outbox
from hdfield.services.papers import Papers
from hdfield.services.planning import Limits
from hdfield.services.records import Records
from hdfield.store.store import Store
from hdfield.trust.device import DeviceKeys

ROOT_PASSPHRASE = "the root stays at home"


class Clock:
    """Stands still until moved, so that bytes can be compared."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 30, 18, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Notebook:
    """One notebook's services over its own store."""

    person: str
    folder: Path
    store: Store
    keys: DeviceKeys
    records: Records
    papers: Papers
    joining: Joining
    outbox: Outbox
    inbox: Inbox
    audits: Audits

    def add(self, kind: str, /, **values: Any) -> str:
        """Save a record and give its id."""
        return self.records.save(kind_model(kind).model_validate(values)).saved[0]

    def edit(self, record: str, /, **values: Any) -> None:
        """Save an edit of a record's shown head."""
        shown = self.records.view(record).heads[0].record
        assert shown is not None
        self.records.save(type(shown).model_validate({**shown.model_dump(), **values}))

    def names(self, kind: str) -> set[str]:
        """Give the ids of the records of a kind."""
        return {row.record for row in self.store.lists.newest(kind, 1000)}

    def close(self) -> None:
        self.store.close()


def a_notebook(
    folder: Path, person: str, *, limits: Limits | None = None, clock: Clock | None = None
) -> Notebook:
    """Make a notebook that has joined nothing yet."""
    folder.mkdir(parents=True)
    key, clock = secrets.token_bytes(32), clock or Clock()
    (folder / "key").write_bytes(key)
    store = Store.open(folder / "store.db", key, clock, create=True)
    keys = DeviceKeys.new(person)
    with store.write("created", keys.key_id):
        store.keeping.set_device(keys.to_secrets())
    return services(folder, store, keys, clock, limits)


def services(
    folder: Path, store: Store, keys: DeviceKeys, clock: Clock, limits: Limits | None = None
) -> Notebook:
    """Put a notebook's services together as the program does."""
    blobs = BlobFolder(folder / "blobs")
    records = Records(store, keys.signing, clock, secrets.token_bytes)
    return Notebook(
        person=keys.person,
        folder=folder,
        store=store,
        keys=keys,
        records=records,
        papers=Papers(store, records, blobs),
        joining=Joining(store, keys),
        outbox=Outbox(store, keys, folder / "outbox", blobs, clock, secrets.token_bytes, limits),
        inbox=Inbox(store, keys, folder / "inbox", blobs, clock),
        audits=Audits(store, keys, clock),
    )


def reopened(notebook: Notebook) -> Notebook:
    """Close a notebook and open it again, as after a crash."""
    notebook.close()
    clock = Clock()
    store = Store.open(notebook.folder / "store.db", (notebook.folder / "key").read_bytes(), clock)
    return services(notebook.folder, store, DeviceKeys.from_secrets(store.keeping.device()), clock)


class Organisation:
    """An organiser's folder and the notebooks enrolled in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.organiser = Organiser(folder / "org", Clock(), secrets.token_bytes)
        # A cheap root key: bcrypt at its true price would be most of every test's time.
        with patch.object(openssh, "ROUNDS", 2):
            self.root = self.organiser.new_organisation("Example Relief", ROOT_PASSPHRASE)
        self.notebooks: list[Notebook] = []

    @property
    def roster_folder(self) -> Path:
        return self.folder / "org" / "roster"

    def enrol(self, notebook: Notebook, roles: Iterable[Role], team: str | None = "T1") -> int:
        """Enrol a notebook; it has not joined yet."""
        card = notebook.joining.card(roles)
        return self.organiser.enrol(
            card, notebook.joining.fingerprint, roles, team, notebook.person, ROOT_PASSPHRASE
        )

    def with_member(
        self, person: str, *roles: Role, team: str | None = "T1", limits: Limits | None = None
    ) -> Notebook:
        """Make and enrol a notebook; `hand_out` lets all join."""
        notebook = a_notebook(self.folder / f"{person}-{len(self.notebooks)}", person, limits=limits)
        self.enrol(notebook, roles, team)
        self.notebooks.append(notebook)
        return notebook

    def hand_out(self) -> None:
        """Have every notebook take the newest roster."""
        for notebook in self.notebooks:
            notebook.joining.join(self.roster_folder, self.root)

    def close(self) -> None:
        for notebook in self.notebooks:
            notebook.close()


def an_encounter(**values: Any) -> dict[str, Any]:
    """Give the values of a small checkpoint encounter with something in every group but ``own``."""
    return {
        "kind": "checkpoint.mobile",
        "at": {"at": "2026-06-30T14:30:00+03:00"},
        "note": {"text": "They asked for the list of names.", "lang": "en"},
        "outcome": "passed",
        **values,
    }


def a_road(**team: Any) -> dict[str, Any]:
    """Give the values of an engagement that NEG1 leads."""
    return {"title": {"en": "Road"}, "team": {"lead": "NEG1", **team}}
