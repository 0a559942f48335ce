"""A process killed in the midst of saving loses nothing it had said was saved."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.builders import LONG, a_desk, a_store

ROOT = Path(__file__).resolve().parents[2]
KILLS = 50 if LONG else 5


@pytest.mark.long
def test_a_kill_during_saves_loses_no_acknowledged_record(tmp_path: Path) -> None:
    a_store(tmp_path).close()
    moments = random.Random(2026)
    acknowledged: Counter[str] = Counter()
    for _ in range(KILLS):
        acknowledged += killed_after(tmp_path, saves=moments.randrange(1, 25), more_s=moments.random() * 0.02)
        desk = a_desk(tmp_path)
        for record, saves in acknowledged.items():
            assert len(desk.records.history(record)) >= saves
        assert desk.check().is_whole
        desk.store.close()
    assert acknowledged.total() >= KILLS


def killed_after(folder: Path, *, saves: int, more_s: float) -> Counter[str]:
    """Kill a saving process some time after its n-th save; give what it had acknowledged."""
    saver = subprocess.Popen(
        [sys.executable, "-m", "tests.store.saver", str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with saver:
        assert saver.stdout is not None
        named = [saver.stdout.readline().strip() for _ in range(saves)]
        try:
            saver.wait(timeout=more_s)
        except subprocess.TimeoutExpired:
            saver.send_signal(signal.SIGKILL)
        # The last line may be cut where the kill fell.
        named += [line.strip() for line in saver.stdout if line.endswith("\n")]
    assert saver.returncode == -signal.SIGKILL
    return Counter(named)
