"""The sample mission, played whole through the command line."""

from __future__ import annotations

import json
from pathlib import Path

from hdfield.bootstrap import unlock
from hdfield.demo.mission import PASSPHRASE, WORLD
from tests.journeys.terminal import hdfield


def test_the_mission_plays_to_its_end_and_every_notebook_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    told = hdfield("demo", folder, "--json").value
    steps = {chapter["step"]: chapter for chapter in told}
    assert steps["audit_whole"]["findings"] == 0
    assert steps["audit_flipped"]["kinds"] == ["damaged"]
    assert steps["audit_withheld"]["kinds"] == ["gap"]
    assert (folder / "PASSPHRASE").read_text().strip() == PASSPHRASE
    session = unlock(folder / "coordinator", PASSPHRASE, WORLD)
    try:
        assert session.settings.is_practice
        assert session.reading.counts(["encounter", "place"]) == {"encounter": 28, "place": 10}
        open_names = {
            person.code_name for line in session.reading.newest_encounters(50) for person in line.people
        }
        # The coordinator met SORREL in person; all other code names stayed with the team.
        assert open_names == {None, "sorrel"}
    finally:
        session.close()


def test_a_folder_that_is_no_demo_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    refused = hdfield("demo", tmp_path, "--json")
    assert (refused.status, json.loads(refused.err)["error"]) == (1, "NotebookExists")
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
