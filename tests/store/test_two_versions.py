"""What stands in two versions is settled by a person who chooses, never by a command on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from hdfield.bootstrap import Session, World, create_notebook, unlock
from hdfield.crypto.kdf import Argon2Cost
from hdfield.errors import ChangedSinceError, FieldError, StaleParentsError
from hdfield.model.paper import Paper
from hdfield.model.policy import Policy
from hdfield.papers.cleaning import clean
from hdfield.rules.grouping import split
from hdfield.services.papers import Attachable
from hdfield.services.records import read_record
from tests.builders import a_version, an_id, take
from tests.papers.pictures import a_photograph

NOW = datetime.fromisoformat("2026-06-30T18:00:00+03:00")
WORLD = World(clock=lambda: NOW, cost=Argon2Cost(64, 1, 1))
WHAT = {"text": "Ask again by radio", "lang": "en"}
TALKS = an_id("talks")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    create_notebook(tmp_path / "n", "NEG1", "a lantern", WORLD)
    opened = unlock(tmp_path / "n", "a lantern", WORLD)
    opened.joining.set_policy(Policy(papers=True))
    yield opened
    opened.close()


def saved(session: Session, of: str, **values: Any) -> str:
    return session.records.save(read_record(of, values)).saved[0]


def fork(session: Session, record: str, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    """Have this device and another write over one record without knowing of each other."""
    base = session.records.view(record).heads[0]
    assert base.record is not None
    session.records.save(base.record.model_copy(update=ours))
    other = base.record.model_copy(update=theirs)
    take(
        session._store,
        a_version(split(other), record=record, kind=base.record.KIND, parents=(base.version,)),
    )
    assert session.records.view(record).is_conflict


def a_step(session: Session) -> tuple[str, dict[str, Callable[[], object]]]:
    (step,) = session.tasks.add(WHAT, due="2026-07-01").saved
    fork(session, step, {"due": "2026-07-02"}, {"due": "2026-07-03"})
    return step, {
        "finish": lambda: session.tasks.finish(step),
        "drop": lambda: session.tasks.drop(step),
        "reopen": lambda: session.tasks.reopen(step),
    }


def an_incident(session: Session) -> tuple[str, dict[str, Callable[[], object]]]:
    met = saved(session, "encounter", kind="checkpoint.barricade", at={"at": "2026-06-30T09:00:00+03:00"})
    (record,) = session.incidents.save(met, {"act": "act.threat"}).saved
    fork(session, record, {"affected": ("aff.staff",)}, {"affected": ("aff.goods",)})
    return record, {"save": lambda: session.incidents.save(met, {"act": "act.threat"}, record)}


def a_paper(session: Session) -> tuple[str, dict[str, Callable[[], object]]]:
    met = saved(session, "encounter", kind="checkpoint.barricade", at={"at": "2026-06-30T09:00:00+03:00"})
    (record,) = session.papers.attach(Attachable(met, "paper.permit"), clean(a_photograph())).saved
    held = session.records.current(Paper, record)
    fork(session, record, {"dated": "2026-06-01"}, {"dated": "2026-06-02", "content": held.content})
    return record, {
        "release": lambda: session.papers.release(record),
        "withdraw": lambda: session.papers.withdraw(record),
    }


def a_term(session: Session) -> tuple[str, dict[str, Callable[[], object]]]:
    talks = saved(session, "engagement", title={"en": "Clinics"}, status="eng.exploring")
    deal = saved(session, "agreement", engagement=talks, status="agr.in_force")
    term = saved(session, "agreement_term", agreement=deal, kind="term.route", text=WHAT)
    fork(session, term, {"next_check": "2026-07-02"}, {"next_check": "2026-07-03"})
    return term, {"renegotiate": lambda: session.agreements.renegotiate(deal)}


def an_answer(session: Session) -> tuple[str, dict[str, Callable[[], object]]]:
    answer = {"engagement": TALKS, "item": "trust.our_word_kept", "status": "done"}
    record = saved(session, "checklist_state", **answer)
    fork(session, record, {"by": "NEG1"}, {"status": "open"})
    anew = read_record("checklist_state", {**answer, "status": "slipped"})
    return record, {"answer": lambda: session.records.save(anew)}


@pytest.mark.parametrize("made", [a_step, an_incident, a_paper, a_term, an_answer])
def test_a_command_leaves_what_stands_in_two_versions_alone_and_says_of_what(
    session: Session, made: Callable[[Session], tuple[str, dict[str, Callable[[], object]]]]
) -> None:
    record, commands = made(session)
    before = session.records.history(record)
    for name, command in commands.items():
        with pytest.raises(FieldError) as refused:
            command()
        assert isinstance(refused.value, ChangedSinceError | StaleParentsError), (name, refused.value)
        assert refused.value.facts["record"] == record, name
    assert session.records.history(record) == before


def test_a_step_in_two_versions_says_so_in_its_line_and_so_does_a_paper(session: Session) -> None:
    a_step(session)
    paper, _commands = a_paper(session)
    assert [line.heads for line in session.tasks.open()] == [2]
    about = session.records.current(Paper, paper).about
    assert [line.heads for line in session.papers.of(about)] == [2]
