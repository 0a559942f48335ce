"""Gathering what papers are made of, and making them where nobody waits for the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from hdfield.bootstrap import Session, World, unlock
from hdfield.errors import CancelledError
from hdfield.progress import Cancel
from hdfield.rules.paper_parts import PAPERS, Name
from hdfield.rules.scopes import SCOPE_GROUPS
from hdfield.services.paper_making import PaperOfTalks
from hdfield.services.records import read_record
from tests.builders import LIGHT, NOW, PASSPHRASE, a_notebook, a_version, an_id, take

TALKS, THEM, GROVE, MILL = an_id("talks"), an_id("them"), an_id("grove"), an_id("mill")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A small engagement at a place; whoever uses it closes it."""
    opened = unlock(a_notebook(tmp_path, "U-NEG1"), PASSPHRASE, World(clock=lambda: NOW, cost=LIGHT))
    told = (
        ("place", {"id": GROVE, "names": {"en": "Grove"}, "level": "settlement"}),
        ("place", {"id": MILL, "names": {"en": "Mill"}, "level": "settlement"}),
        ("actor", {"id": THEM, "names": {"en": "Front"}}),
        ("engagement", {"id": TALKS, "title": {"en": "Bridge"}, "actors": [THEM], "object_place": GROVE}),
    )
    for kind, values in told:
        opened.records.save(read_record(kind, values))
    return opened


def test_a_paper_is_made_of_what_was_gathered_when_the_notebook_is_closed_already(session: Session) -> None:
    gathered = {scope: session.papers_of_talks.gathered(TALKS, scope) for scope in SCOPE_GROUPS}
    at_once = {
        (scope, kind): session.papers_of_talks.of(TALKS, kind, scope)
        for scope in SCOPE_GROUPS
        for kind in PAPERS
    }
    session.close()
    for (scope, kind), paper in at_once.items():
        assert gathered[scope].made(kind) == paper


def test_whoever_locks_does_not_wait_for_a_paper(session: Session) -> None:
    gathered = session.papers_of_talks.gathered(TALKS, "team")
    session.close()
    cancel = Cancel()
    cancel.ask()
    with pytest.raises(CancelledError):
        gathered.made("brief", cancel=cancel)
    assert gathered.made("brief").paper.sections  # the next one is made whole


def test_what_either_of_two_versions_names_is_called_by_its_name(session: Session) -> None:
    before = session._store.versions.heads(TALKS)[0]
    core = dict(before.objects["core"])
    for place in (MILL, GROVE):
        other = {**core, "object_place": place}
        take(
            session._store,
            a_version(
                {**before.objects, "core": other},
                record=TALKS,
                kind="engagement",
                parents=[before.id],
                salts=place,
            ),
        )
    held = session.papers_of_talks.of(TALKS, "brief", "team")
    session.close()
    assert held.paper.left_out.differing == 1
    assert _places(held) in ({"Mill"}, {"Grove"})


def _places(held: PaperOfTalks) -> set[str | None]:
    (about, *_rest) = next(one for one in held.paper.sections if one.code == "object").lines
    named = (held.named.get(said.piece.record) for said in about.pieces if isinstance(said.piece, Name))
    return {one.names.en if one else None for one in named}
