"""A paper made for a reader is the paper the reader's own notebook makes of what was sealed to it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hdfield.cli.paper_command import paper_lines, paper_value
from hdfield.model.roster import Role
from hdfield.rules.paper_parts import PAPERS
from hdfield.rules.scopes import Scope
from hdfield.services.dossier import Dossier
from hdfield.services.negotiation_space import NegotiationSpace
from hdfield.services.papers_of_talks import PapersOfTalks
from hdfield.services.reading import Reading
from tests.any_record import MARK, AnyRecords
from tests.builders import LONG, NOW
from tests.bundle.organisation import Notebook, Organisation

READERS: dict[Scope, Role] = {
    "team": "field",
    "coordinator": "coordinator",
    "mandator": "mandator",
    "security": "security",
}


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    yield organisation
    organisation.close()


def papers_of(notebook: Notebook) -> PapersOfTalks:
    reading = Reading(notebook.store, notebook.records)
    dossier = Dossier(notebook.store, reading)
    space = NegotiationSpace(notebook.store, reading, dossier)
    return PapersOfTalks(notebook.store, notebook.records, dossier, space, "U-COORD", lambda: NOW)


def given(office: Notebook, reader: Notebook) -> None:
    lines = office.outbox.seal([reader.person])
    for folder in office.outbox.save_to(office.folder / reader.person, [line.bundle for line in lines]):
        reader.inbox.receive(folder)


def marks(text: str) -> set[str]:
    return set(re.findall(MARK, text))


def held_in(notebook: Notebook) -> tuple[set[str], set[str]]:
    """Give the marks of every text in a notebook, and the ids of its records."""
    versions = tuple(notebook.store.versions.all())
    return (
        {mark for version in versions for mark in marks(json.dumps(version.objects))},
        {version.record for version in versions},
    )


def told(made: Any) -> list[str]:
    return [*paper_lines(made), json.dumps(paper_value(made))]


@pytest.mark.parametrize("scope", READERS)
@pytest.mark.parametrize("seed", range(12 if LONG else 2))
def test_a_paper_for_a_reader_tells_what_their_own_notebook_tells_and_nothing_else(
    org: Organisation, seed: int, scope: Scope
) -> None:
    office = org.with_member("U-COORD", "coordinator", "mandator", team="office")
    reader = org.with_member("U-READER", READERS[scope], team="theirs")
    org.hand_out()
    drawn = AnyRecords(seed, lead="U-READER")
    assert drawn.fill(office.records) > 70
    given(office, reader)
    words, records = held_in(reader)
    talks = drawn.ids["engagement"][0]
    for kind in PAPERS:
        made = papers_of(office).of(talks, kind, scope)
        assert marks(repr(made)) <= words
        assert set(made.named) <= records
        theirs = papers_of(reader).of(talks, kind, scope)
        # Their own notebook was never given the closed groups whole, and says so.
        left = replace(theirs.paper.left_out, unread=made.paper.left_out.unread)
        assert told(made) == told(replace(theirs, paper=replace(theirs.paper, left_out=left)))
