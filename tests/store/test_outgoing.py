"""What is read for the rule of who gets what is enough for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hdfield.rules.entitlement import HANGING, Holding, entitled
from hdfield.store.connection import Connection, connect
from hdfield.store.outgoing import Outgoing
from hdfield.store.schema import bring_up_to_date
from tests.builders import an_id

KINDS = (
    *("engagement", "encounter", "actor", "actor_fact", "interlocutor", "place", "checklist_state"),
    *("agreement", "red_line", "legal_check", "law", "exemption", "commitment"),
    *HANGING,
)
ROLES = (
    *("engagements", "engagement", "actors", "actor", "place", "parent", "people", "same_event_as"),
    *("laws", "exemptions", "law", "jurisdiction", "term", "evidence"),
    *dict.fromkeys(role for roles in HANGING.values() for role in roles),
)
PEOPLE = ("N-07", "N-11", "N-30")
NAMES = [f"record {number}" for number in range(12)]

links = st.lists(st.tuples(st.sampled_from(ROLES), st.sampled_from([*NAMES, "not here"])), max_size=4)
teams = st.frozensets(st.sampled_from(PEOPLE), max_size=2)
A_STEP_ABOUT_A_STEP: list[tuple[str, list[tuple[str, str]], frozenset[str]]] = [
    ("engagement", [], frozenset({"N-07"})),
    ("encounter", [("engagements", "record 0")], frozenset()),
    ("paper", [("about", "record 1")], frozenset()),
    ("task", [("about", "record 2")], frozenset()),
    ("task", [("about", "record 0")], frozenset()),
    ("task", [("about", "record 4")], frozenset()),
]
missions = st.lists(st.tuples(st.sampled_from(KINDS), links, teams), min_size=1, max_size=len(NAMES))


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path: Path = tmp_path_factory.mktemp("outgoing") / "store.db"
    made = connect(path, bytes(32), create=True)
    bring_up_to_date(made, path, create=True)
    yield made
    made.close()


def put(connection: Connection, n: int, holding: Holding) -> None:
    record = bytes.fromhex(holding.record)
    lead, *support = [*sorted(holding.people), None, None][:2]
    team = {"lead": lead, "support": [code for code in support if code]}
    version = (n, record, record, holding.kind, json.dumps({"core": ["", {"team": team}]}))
    connection.execute(
        "INSERT INTO version (n, id, record, kind, schema, author, header, sig, open)"
        " VALUES (?, ?, ?, ?, 1, 'D', '', '', ?)",
        version,
    )
    connection.execute("INSERT INTO head VALUES (?, ?)", (record, n))
    connection.execute("INSERT INTO current VALUES (?, ?, ?, '', 1, '{}')", (n, record, holding.kind))
    for role, target in set(holding.links):
        connection.execute("INSERT INTO link VALUES (?, ?, ?)", (bytes.fromhex(target), role, record))


@given(missions, teams)
@example(A_STEP_ABOUT_A_STEP, frozenset({"N-07"}))
def test_a_team_gets_the_same_as_if_the_rule_had_seen_every_record(
    connection: Connection,
    mission: list[tuple[str, list[tuple[str, str]], frozenset[str]]],
    team: frozenset[str],
) -> None:
    everything = [
        Holding(
            an_id(name),
            kind,
            tuple((role, an_id(to)) for role, to in named),
            people if kind == "engagement" else frozenset(),
        )
        for name, (kind, named, people) in zip(NAMES, mission, strict=False)
    ]
    connection.execute("BEGIN")
    try:
        for n, holding in enumerate(everything, 1):
            put(connection, n, holding)
        read = Outgoing(connection).holdings()
    finally:
        connection.execute("ROLLBACK")
    assert entitled("team", team, read) == entitled("team", team, everything)
