"""What an encounter asks for, read alone: the same as the whole file of its talks says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hdfield.bootstrap import Session, World, unlock
from hdfield.demo.sample import KINDS, Sample
from hdfield.rules.now import gaps
from hdfield.rules.principle_triggers import asked_by
from tests.builders import LIGHT, NOW, PASSPHRASE, a_notebook, seeded


@pytest.fixture(params=[-20, 0, 400], ids=["three weeks before", "that day", "a year later"])
def session(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Session]:
    """The sample mission, on different days."""
    day = NOW + timedelta(days=request.param)
    opened = unlock(a_notebook(tmp_path), PASSPHRASE, World(clock=lambda: day, cost=LIGHT))
    sample = Sample(seeded("mission"))
    for name, kind in KINDS:
        opened.records.save_all(sample.records(kind, sample.entries(name)))
    yield opened
    opened.close()


def test_what_an_encounter_asks_for_is_what_the_whole_file_says(session: Session) -> None:
    views = {line.id: session.signs.view(line.id) for line in session.reading.engagements()}
    found = 0
    for row in session.reading.rows("encounter"):
        expected = []
        for talks in row.line.get("engagements", ()):
            raised, missing = asked_by(views[talks], row.record), gaps(views[talks])
            if raised or missing:
                expected.append((talks, raised, sorted(missing, key=repr)))
        beside = session.principles.beside(row.record)
        assert [(one.talks.id, one.raised, sorted(one.gaps, key=repr)) for one in beside] == expected
        found += len(expected)
    assert found


def test_what_is_no_encounter_here_asks_for_nothing(session: Session) -> None:
    assert session.principles.beside("0" * 32) == ()
