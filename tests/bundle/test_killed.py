"""A process killed at any step of sealing loses nothing and uses nothing up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.bundle.organisation import Notebook, Organisation, an_encounter, reopened

# Counts what reaches the disk and dies, without a goodbye, at the n-th of them.
CHILD = """
import os, signal, sys
from pathlib import Path

folder, fatal = Path(sys.argv[1]), int(sys.argv[2])
count = 0

def deadly(real):
    def step(*args, **kwargs):
        global count
        count += 1
        if count == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)
    return step

from tests.bundle.organisation import Clock, services
from hdfield.store import exchange, store as stores
from hdfield.trust.device import DeviceKeys

clock = Clock()
store = stores.Store.open(folder / "store.db", (folder / "key").read_bytes(), clock)
notebook = services(folder, store, DeviceKeys.from_secrets(store.keeping.device()), clock)
os.fsync = deadly(os.fsync)
Path.rename = deadly(Path.rename)
Path.replace = deadly(Path.replace)
exchange.Exchange.next_k = deadly(exchange.Exchange.next_k)
exchange.Exchange.add_sealed = deadly(exchange.Exchange.add_sealed)
stores.AuditLog.add = deadly(stores.AuditLog.add)
notebook.outbox.seal(["COORD", "SEC"])
store.close()
print(count)
"""


def seal_and_die(notebook: Notebook, fatal: int) -> int | None:
    """Seal in a process of its own; gives the number of steps when it lived."""
    root = Path(__file__).resolve().parent.parent.parent
    ended = subprocess.run(
        [sys.executable, "-c", CHILD, str(notebook.folder), str(fatal)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode == 0:
        return int(ended.stdout)
    assert ended.returncode == -9, ended.stderr
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
