"""A process killed at any step of sealing loses nothing and uses nothing up."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hdfield.store.audit_log import AuditLog
from hdfield.store.exchange import Exchange
from hdfield.store.store import Store
from hdfield.trust.device import DeviceKeys
from tests.bundle.organisation import Clock, Notebook, Organisation, an_encounter, reopened, services
from tests.forked import forked


def sealing_that_dies(folder: str, fatal: str) -> None:
    """Seal in a child; count what reaches the disk, and die without a goodbye at one of them."""
    count = 0

    def deadly(owner: Any, name: str) -> None:
        real = getattr(owner, name)

        def step(*args: Any, **kwargs: Any) -> Any:
            nonlocal count
            count += 1
            if count == int(fatal):
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*args, **kwargs)

        patch.object(owner, name, step).start()

    clock = Clock()
    store = Store.open(Path(folder) / "store.db", (Path(folder) / "key").read_bytes(), clock)
    notebook = services(Path(folder), store, DeviceKeys.from_secrets(store.keeping.device()), clock)
    for owner, name in (
        (os, "fsync"),
        (Path, "rename"),
        (Path, "replace"),
        (Exchange, "next_k"),
        (Exchange, "add_sealed"),
        (AuditLog, "add"),
    ):
        deadly(owner, name)
    notebook.outbox.seal(["COORD", "SEC"])
    store.close()
    print(count)


def seal_and_die(notebook: Notebook, fatal: int) -> int | None:
    """Seal in a process of its own; gives the number of steps when it lived."""
    ended = forked("tests.bundle.test_killed:sealing_that_dies", str(notebook.folder), str(fatal))
    if ended.status == 0:
        return int(ended.out)
    assert ended.status == -signal.SIGKILL, ended.err
    return None


def test_every_kill_point_of_sealing_loses_nothing_and_uses_nothing_up(tmp_path: Path) -> None:
    org = Organisation(tmp_path)
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    auditor = org.with_member("SEC", "security", "auditor")
    org.hand_out()
    fatal, steps = 0, None
    while steps is None:
        fatal += 1
        field.add("encounter", **an_encounter())
        field.close()
        steps = seal_and_die(field, fatal)
        field = org.notebooks[0] = reopened(field)
        field.outbox.tidy()
        names = {entry.name for entry in (field.folder / "outbox").iterdir()}
        rows = field.store.exchange.sealed()
        assert names == {row.bundle for row in rows}
        assert [row.seq for row in rows] == list(range(len(rows), 0, -1))
        assert field.store.log.first_break() is None
    assert fatal > 15
    field.outbox.save_to(tmp_path / "stick")
    assert auditor.audits.audit(tmp_path / "stick").findings == ()
    for reader in (coordinator, auditor):
        outcomes = [outcome for outcome in reader.inbox.receive(tmp_path / "stick") if outcome.preview]
        assert all(not outcome.preview.gap for outcome in outcomes if outcome.preview)
        assert reader.store.lists.count("encounter") == fatal
    org.close()
