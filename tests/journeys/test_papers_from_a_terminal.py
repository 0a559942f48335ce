"""A paper of talks on the command line, redacted like a bundle for its reader."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.builders import PASSPHRASE, a_notebook, an_id
from tests.forked import Answer
from tests.journeys.terminal import hdfield

TALKS = an_id("talks")


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Talks with an actor, a mandate and a bottom line."""
    notebook = a_notebook(tmp_path_factory.mktemp("papers"))
    add(notebook, "actor", {"id": an_id("council"), "names": {"en": "Valley Council"}})
    add(
        notebook,
        "engagement",
        {
            "id": TALKS,
            "title": {"en": "Road to the clinic"},
            "object_kind": "access",
            "object_by": "2026-07-31",
            "actors": [an_id("council")],
        },
    )
    add(
        notebook,
        "mandate",
        {"engagement": TALKS, "status": "draft", "may_not": [{"text": "pay for passage", "lang": "en"}]},
    )
    add(
        notebook,
        "scenario_set",
        {"engagement": TALKS, "bottom_line": {"text": "two days a week", "lang": "en"}},
    )
    return notebook


def add(notebook: Path, kind: str, record: dict[str, object]) -> None:
    done = hdfield("add", notebook, kind, secrets=(PASSPHRASE,), data=json.dumps(record))
    assert done.status == 0, done.err


def paper(notebook: Path, *asked: str | Path) -> Answer:
    return hdfield("paper", notebook, TALKS, *asked, secrets=(PASSPHRASE,))


def test_a_brief_says_object_mandate_and_bottom_line(notebook: Path) -> None:
    said = paper(notebook).out
    assert said.startswith("Walk-in brief: Road to the clinic\n")
    for words in ("Object: Access by 2026-07-31", "May not: pay for passage", "Bottom line: two days a week"):
        assert words in said


def test_the_mandator_gets_no_word_that_a_bundle_would_not_bring(notebook: Path) -> None:
    said = paper(notebook, "--for", "mandator").out
    assert "pay for passage" in said
    for words in ("Road to the clinic", "Valley Council", "two days a week"):
        assert words not in said
    assert "  Names, notes, offers and reasons\n" in said  # and not in how many records


def test_a_paper_is_given_as_json_too(notebook: Path) -> None:
    value = json.loads(paper(notebook, "--kind", "handover", "--json").out)
    assert (value["kind"], value["scope"]) == ("handover", "team")
    assert {one["section"] for one in value["sections"]} >= {"object", "mandate", "scenarios"}


def test_a_file_is_new_and_for_its_owner_alone_and_one_says_what_it_is(
    notebook: Path, tmp_path: Path
) -> None:
    target = tmp_path / "brief.txt"
    assert "outside the notebook" in paper(notebook, "--out", target).out
    assert "pay for passage" in target.read_text("utf-8")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    again = paper(notebook, "--out", target)
    assert again.status == 1


def test_talks_that_are_not_there_are_refused(notebook: Path) -> None:
    done = hdfield("paper", notebook, an_id("nothing"), secrets=(PASSPHRASE,))
    assert done.status == 1
    assert "Traceback" not in done.err
