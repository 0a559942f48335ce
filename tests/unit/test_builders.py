"""The builders hand out what tests count on."""

from __future__ import annotations

from pathlib import Path

from hdfield.bootstrap import unlock
from tests.builders import PASSPHRASE, a_notebook, a_world, an_encounter


def test_a_copied_notebook_opens_and_copies_do_not_share_a_file(tmp_path: Path) -> None:
    notebooks = [a_notebook(tmp_path / name) for name in ("one", "two")]
    for expected, notebook in enumerate(notebooks):
        session = unlock(notebook, PASSPHRASE, a_world())
        assert len(session.reading.newest_encounters()) == 0
        session.records.save_all(an_encounter() for _ in range(expected + 1))
        session.close()
