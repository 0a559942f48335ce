"""Saves encounters until it is killed, naming each on standard output once it is saved.

Run as ``python -m tests.store.saver FOLDER`` by the kill test.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from tests.builders import a_desk, an_encounter


def main(folder: Path) -> None:
    """Save and edit for ever, so that a kill may fall into either."""
    desk = a_desk(folder)
    for number in count():
        record = desk.save(an_encounter(note={"text": f"convoy {number} " + "word " * (number % 400)}))
        print(record, flush=True)
        shown = desk.records.view(record).heads[0].record
        assert shown is not None
        desk.save(shown)
        print(record, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
