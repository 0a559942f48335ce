"""A notebook with talks, and the shortest way to write something down in it: for tests of what the brief asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hdfield.bootstrap import Session, World, unlock
from hdfield.services.facts import fact_of
from hdfield.services.records import read_record
from tests.builders import LIGHT, PASSPHRASE, a_notebook, an_actor, an_encounter, an_engagement, an_id, clock

TALKS, FRONT, ELDERS, ELDER = an_id("talks"), an_id("front"), an_id("elders"), an_id("an elder")
SAID = {"text": "as it was told", "lang": "en"}


def opened(tmp_path: Path) -> Iterator[Session]:
    """Give a notebook with talks, open until the test is over."""
    session = unlock(a_notebook(tmp_path), PASSPHRASE, World(clock=clock, cost=LIGHT))
    session.records.save_all(
        [
            an_actor(id=FRONT, kinds=["armed.rebel"]),
            an_actor(id=ELDERS, names={"en": "Elders"}, kinds=["community.elders"]),
            an_engagement(id=TALKS, actors=[FRONT]),
        ]
    )
    yield session
    session.close()


def save(session: Session, of: str, /, **values: Any) -> str:
    (saved,) = session.records.save(read_record(of, values)).saved
    return saved


def tell(session: Session, kind: str, **values: Any) -> str:
    given = {"actor": FRONT, "kind": kind, "valid_from": "2026-03", "value": SAID, **values}
    return session.records.save(fact_of(given)).saved[0]


def meet(session: Session, kind: str, day: str = "2026-06-20", **values: Any) -> str:
    given = {"actors": [FRONT], "engagements": [TALKS], "at": {"at": f"{day}T09:00:00+03:00"}, **values}
    return session.records.save(an_encounter(kind=kind, **given)).saved[0]


def proposed(session: Session, item: str) -> str:
    """Give what the checklist proposes for an item, or nothing."""
    found = session.signs.of(TALKS).proposals.get(item)
    return found.status if found else ""


def answer(session: Session, item: str) -> None:
    """Say that an item is in place since before what is written next."""
    save(session, "checklist_state", engagement=TALKS, item=item, status="done", on="2026-06-01")


def reasons(session: Session, item: str) -> set[str]:
    found = session.signs.of(TALKS).proposals.get(item)
    return {sign.code for sign in found.signs} if found else set()


def asked(session: Session) -> set[str]:
    return {one.trigger for one in session.principles.of(TALKS).raised}


def of_talks(session: Session, **values: Any) -> None:
    """Say something more of the talks themselves."""
    held = session.records.view(TALKS).heads[0].record
    assert held is not None
    given = {**held.model_dump(mode="json", exclude_none=True), **values}
    session.records.save(read_record("engagement", given))
