"""Papers of talks: made from a real notebook with the sample mission, and never saying more than a bundle would."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, get_args

import pytest

from hdfield.bootstrap import Session, World, unlock
from hdfield.cli.paper_command import paper_lines, paper_value
from hdfield.demo.sample import KINDS, Sample
from hdfield.errors import NoSuchRecordError
from hdfield.model.base import GROUPS, Group, Record, is_record_id, layout
from hdfield.model.codes import CODES
from hdfield.model.handover import Handover
from hdfield.model.version import Version
from hdfield.rules.paper_parts import PAPERS, Code, Line, Mark, Paper, PaperKind, Text
from hdfield.rules.scopes import SCOPE_GROUPS, Scope
from hdfield.services.editing import edited
from hdfield.services.paper_making import PaperOfTalks
from hdfield.services.records import read_record
from tests.builders import LIGHT, NOW, PASSPHRASE, a_full_encounter, a_notebook, an_engagement

_CODES = {code for codes_of in CODES.values() for code in codes_of}
SCOPES: tuple[Scope, ...] = get_args(Scope)
_TEXTS = frozenset(("text", "en", "fr", "ar", "code_name"))
_NO_WORDS = frozenset(("lang", "kind", "band", "demand", "by", "media_type", "basis", "confidence", "signal"))


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The sample mission in a notebook of U-NEG1."""
    folder = a_notebook(tmp_path_factory.mktemp("papers"), "U-NEG1")
    opened = unlock(folder, PASSPHRASE, World(clock=lambda: NOW, cost=LIGHT))
    sample = Sample(Random(7).randbytes)
    for name, kind in KINDS:
        opened.records.save_all(sample.records(kind, sample.entries(name)))
    ours = engagement(opened)
    full = a_full_encounter()
    opened.records.save(
        full.model_copy(update={"engagements": (ours,), "people": (), "place": None, "actors": ()})
    )
    yield opened
    opened.close()


def engagement(session: Session, title: str = "Wadi Senn clinics") -> str:
    return next(line.id for line in session.reading.engagements() if line.title.en == title)


def made(session: Session, kind: PaperKind, scope: Scope, about: str = "") -> PaperOfTalks:
    return session.papers_of_talks.of(engagement(session), kind, scope, about)


def lines(paper: Paper, section: str) -> tuple[Line, ...]:
    return next((one.lines for one in paper.sections if one.code == section), ())


def texts(line: Line) -> list[str]:
    return [said.piece.text for said in line.pieces if isinstance(said.piece, Text)]


def codes(line: Line) -> list[str]:
    return [said.piece.code for said in line.pieces if isinstance(said.piece, Code | Mark)]


# -- who may read what ---------------------------------------------------------
@lru_cache(maxsize=1)
def every_version(session: Session) -> tuple[Version, ...]:
    return tuple(session._store.versions.all())


def words_in(value: Any) -> Iterator[str]:
    """Give the texts of a group that a person wrote; codes, days and ids are in many groups."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, part in value.items():
            if name not in _NO_WORDS:
                yield from words_in(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from words_in(part)


def said_in(session: Session, groups: set[Group]) -> set[str]:
    return {
        text
        for version in every_version(session)
        for group, value in version.objects.items()
        if group in groups
        for text in words_in(value)
    }


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("scope", SCOPES)
def test_no_word_of_a_closed_group_is_anywhere_in_a_paper(
    session: Session, kind: PaperKind, scope: Scope
) -> None:
    given = set(SCOPE_GROUPS[scope])
    open_to_it = "\n".join(said_in(session, given))
    # What an open text says too is told by that text: a note may hold the code name it should not.
    secret = [
        text
        for text in said_in(session, set(GROUPS) - given)
        if text not in open_to_it and text not in _CODES
    ]
    whole = repr(made(session, kind, scope))
    assert len(secret) > (0 if scope == "team" else 20)
    assert [text for text in secret if len(text) > 2 and not is_id(text) and repr(text)[1:-1] in whole] == []


def is_id(text: str) -> bool:
    """A record is named by its id in its own header, which is open to all."""
    return is_record_id(text)


# -- every text of every kind stamped with its group -----------------------------
@pytest.fixture(scope="module")
def stamped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The sample mission with every word a person wrote made a mark of the group it lies in."""
    folder = a_notebook(tmp_path_factory.mktemp("stamped"), "U-NEG1")
    opened = unlock(folder, PASSPHRASE, World(clock=lambda: NOW, cost=LIGHT))
    sample = Sample(Random(7).randbytes)
    for name, kind in KINDS:
        opened.records.save_all(map(Stamp().on, sample.records(kind, sample.entries(name))))
    yield opened
    opened.close()


class Stamp:
    """Writes a mark such as ``xinneraaab`` over every text, name and code name of a record."""

    _count = count()

    def on(self, record: Record) -> Record:
        groups = layout(type(record)).groups
        values = record.model_dump(mode="json", exclude_none=True, exclude={"parents"})
        marked = {name: self._over(name, value, groups.get(name, "")) for name, value in values.items()}
        return read_record(record.KIND, {name: value for name, value in marked.items() if value != []})

    def _over(self, name: str, value: Any, group: str) -> Any:
        if isinstance(value, dict):
            return {key: self._over(key, part, group) for key, part in value.items()}
        if isinstance(value, list):
            return [self._over(name, part, group) for part in value]
        is_words = name in _TEXTS or (isinstance(value, str) and " " in value)
        return self._mark(group) if is_words and isinstance(value, str) else value

    def _mark(self, group: str) -> str:
        at = next(self._count)
        return f"x{group}" + "".join(chr(97 + at // 26**place % 26) for place in range(4))


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("scope", SCOPES)
def test_no_mark_of_a_closed_group_is_in_a_paper_or_what_it_is_said_with(
    stamped: Session, kind: PaperKind, scope: Scope
) -> None:
    title = next(line.id for line in stamped.reading.engagements() if line.object_kind == "access")
    held = stamped.papers_of_talks.of(title, kind, scope)
    told = [repr(held), *paper_lines(held), repr(paper_value(held))]
    found = set(re.findall(r"x(core|near|when|who|inner|point|own)[a-z]{4}", "\n".join(told)))
    assert found <= set(SCOPE_GROUPS[scope])
    assert found >= ({"core", "near", "inner"} if "inner" in SCOPE_GROUPS[scope] else {"core", "near"})


def test_the_texts_of_closed_groups_would_be_found_were_they_told(session: Session) -> None:
    secret = said_in(session, {"inner"})
    whole = repr(made(session, "handover", "team"))
    assert sum(repr(text)[1:-1] in whole for text in secret if len(text) > 2) > 50


def test_hours_are_in_no_paper(session: Session) -> None:
    for scope in SCOPES:
        for kind in PAPERS:
            assert "T09:" not in repr(made(session, kind, scope).paper)


def test_whom_an_encounter_was_with_stays_closed_where_persons_are(session: Session) -> None:
    met = next(one for one in session.dossier.of(engagement(session)).meetings if one.people)
    for scope in ("coordinator", "mandator", "security"):
        told = repr(made(session, "debrief", scope, met.id).paper)
        assert all(person.id not in told for person in met.people)


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("scope", SCOPES)
def test_a_paper_says_what_its_reader_was_not_given_and_neither_how_much_nor_whether_there_is_any(
    session: Session, kind: PaperKind, scope: Scope
) -> None:
    held = made(session, kind, scope)
    left = held.paper.left_out
    assert left.groups == tuple(group for group in GROUPS if group not in SCOPE_GROUPS[scope])
    assert left.withheld == (scope == "team")
    begun = session.records.save(an_engagement()).saved[0]  # of which nothing is known yet
    assert session.papers_of_talks.of(begun, kind, scope).paper.left_out.groups == left.groups
    session.undoing.remove(begun)
    told = list(paper_lines(held))
    end = [line for line in told[told.index("Left out") :] if "shared with this" not in line]
    assert not any(sign.isdigit() for line in end for sign in line)


def test_for_a_team_nothing_is_told_that_a_bundle_for_it_would_not_hold(session: Session) -> None:
    ours = engagement(session)
    stranger = read_record(
        "interlocutor", {"code_name": "zebu", "actor": _actor(session, ours), "status": "active"}
    )
    session.records.save(stranger)
    assert "zebu" not in repr(made(session, "brief", "team"))


def _actor(session: Session, talks: str) -> str:
    found = session.dossier.of(talks).engagement
    assert found is not None
    return found.actors[0]


# -- what stands in them -------------------------------------------------------
def test_the_brief_says_object_decider_mandate_lines_bottom_line_and_first_ask(session: Session) -> None:
    paper = made(session, "brief", "team").paper
    assert [one.code for one in paper.sections] == [
        *("object", "decides", "mandate", "red_lines", "scenarios", "first_ask", "promises"),
        *("island", "message", "law", "risks", "dates"),
    ]
    assert "about 18,000 residents" in texts(lines(paper, "object")[0])
    assert {line.what for line in lines(paper, "mandate")} >= {"may", "must_refer", "may_not"}
    bottom = next(line for line in lines(paper, "scenarios") if line.what == "bottom_line")
    assert texts(bottom) == ["notice with vehicle plates; no fee"]
    assert any("auth.decides" in codes(line) for line in lines(paper, "decides"))


def test_promises_stand_ours_first_and_late_ones_are_marked(session: Session) -> None:
    found = lines(made(session, "brief", "team").paper, "promises")
    sides = [line.what for line in found]
    assert sides == sorted(sides, key=("by_us", "by_counterpart", "by_third").index)


def test_a_debrief_is_of_the_newest_encounter_unless_one_is_named(session: Session) -> None:
    file = session.dossier.of(engagement(session))
    named = file.meetings[-1]
    assert made(session, "debrief", "team").paper.sections != ()
    first = made(session, "debrief", "team", named.id).paper
    assert named.day in repr(lines(first, "meeting")[0])
    with pytest.raises(NoSuchRecordError):
        made(session, "debrief", "team", "0" * 32)


def test_a_debrief_for_the_mandator_has_bands_and_functions_in_place_of_amounts_and_persons(
    session: Session,
) -> None:
    file = session.dossier.of(engagement(session))
    met = next(one for one in file.meetings if one.people)
    told = made(session, "debrief", "mandator", met.id)
    people = next(line for line in lines(told.paper, "meeting") if line.what == "people")
    assert texts(people)
    assert all(person.id not in repr(told.paper) for person in met.people)


def test_the_handover_pack_has_phases_first_contact_ledger_and_advice(session: Session) -> None:
    paper = made(session, "handover", "team").paper
    found = {one.code for one in paper.sections}
    assert found >= {"advice", "history", "first_contact", "ledger", "agreements", "questions", "dates"}
    assert "Let heron speak first; never bring up the roadmap." in repr(lines(paper, "advice"))
    assert sum(line.what == "phase" for line in lines(paper, "history")) == 4
    assert "not_read" in codes(lines(paper, "advice")[-1])


def test_expected_gains_are_never_among_what_would_bring_them(session: Session) -> None:
    for kind in PAPERS:
        assert "Code(list='expected_gain'" not in repr(made(session, kind, "team").paper)


# -- handing over --------------------------------------------------------------
def test_only_the_successor_says_that_the_pack_was_read(session: Session) -> None:
    file = session.dossier.of(engagement(session))
    theirs = file.of("handover")[0].id
    with pytest.raises(NoSuchRecordError):
        session.papers_of_talks.read_receipt(theirs)
    given = session.records.current(Handover, theirs)
    session.records.save(edited(given, {"to": session.person}))
    session.papers_of_talks.read_receipt(theirs)
    assert session.records.current(Handover, theirs).read_on == NOW.date().isoformat()
    advice = lines(made(session, "handover", "team").paper, "advice")[-1]
    assert "not_read" not in codes(advice)


def test_an_engagement_that_is_not_here_has_no_papers(session: Session, tmp_path: Path) -> None:
    del tmp_path
    with pytest.raises(NoSuchRecordError):
        session.papers_of_talks.of("0" * 32, "brief", "team")


def test_a_paper_is_read_in_a_few_questions_and_the_next_for_the_same_reader_in_none(
    session: Session,
) -> None:
    ours = engagement(session)
    asked: list[str] = []
    session.settings.put("test.written", 1)
    session._store.lists._connection.set_trace_callback(asked.append)
    try:
        session.papers_of_talks.of(ours, "brief", "coordinator")
        versions = [one for one in asked if "FROM version" in one]
        first = len(asked)
        session.papers_of_talks.of(ours, "preparation", "coordinator")
        again = len(asked) - first
    finally:
        session._store.lists._connection.set_trace_callback(None)
    assert len(versions) <= 5
    assert again == 0
