"""The talks of two teams, sealed by the office to both: each gets all of its own and nothing of the other's."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from hdfield.demo.sample import KINDS, Sample
from tests.bundle.organisation import Notebook, Organisation

OWNED = (
    *("agenda_point", "island", "scenario_set", "risk", "mandate", "commitment", "agreement", "obstacle"),
    *("legal_check", "inducement", "diplomacy_action", "principle_review", "good_faith_view", "handover"),
    "checklist_state",
)
"""Kinds that name their engagement themselves."""


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    made = Organisation(tmp_path)
    yield made
    made.close()


def filled(notebook: Notebook) -> Sample:
    sample = Sample(random.Random("two teams").randbytes)
    for name, kind in KINDS:
        notebook.records.save_all(sample.records(kind, sample.entries(name)))
    return sample


def carried(office: Notebook, reader: Notebook) -> None:
    lines = office.outbox.seal([reader.person])
    for folder in office.outbox.save_to(office.folder / reader.person, [line.bundle for line in lines]):
        reader.inbox.receive(folder)


def owners(office: Notebook) -> dict[str, str]:
    """Give the engagement of everything that names one, and of what hangs on that."""
    found = {
        row.record: row.line["engagement"]
        for kind in OWNED
        for row in office.store.lists.newest(kind, 1000)
        if row.line.get("engagement")
    }
    found |= {
        row.record: found[row.line["agreement"]] for row in office.store.lists.newest("agreement_term", 1000)
    }
    return found


def test_each_team_gets_everything_of_its_talks_and_nothing_of_the_others(org: Organisation) -> None:
    office = org.with_member("U-COORD", "coordinator", "mandator", team="office")
    north, south = (
        org.with_member("U-NEG1", "field", team="T1"),
        org.with_member("U-NEG2", "field", team="T2"),
    )
    org.hand_out()
    sample = filled(office)
    carried(office, north)
    carried(office, south)
    of = owners(office)
    for reader, talks in ((north, "ENG-1"), (south, "ENG-2")):
        held = {record for kind in (*OWNED, "agreement_term") for record in reader.names(kind)}
        assert held == {record for record, owner in of.items() if owner == sample.ids[talks]}
        assert reader.names("engagement") == {sample.ids[talks]}


def test_a_crossing_the_laws_and_the_exemptions_reach_whoever_gets_what_names_them(org: Organisation) -> None:
    office = org.with_member("U-COORD", "coordinator", "mandator", team="office")
    north, south = (
        org.with_member("U-NEG1", "field", team="T1"),
        org.with_member("U-NEG2", "field", team="T2"),
    )
    org.hand_out()
    sample = filled(office)
    carried(office, north)
    carried(office, south)
    crossing = sample.ids["RLE-ENC-018-1"]
    assert crossing in north.names("red_line_event")
    assert crossing not in south.names("red_line_event")
    # The line is drawn for both talks: what happened to it in one stays there.
    assert sample.ids["RL-01"] in north.names("red_line") & south.names("red_line")
    assert sample.ids["LAW-1"] in north.names("law") & south.names("law")
    assert sample.ids["EXM-1"] in south.names("exemption")
    assert sample.ids["EXM-1"] not in north.names("exemption")


def test_what_the_office_removed_goes_from_the_teams_that_had_it_and_says_nothing_to_others(
    org: Organisation,
) -> None:
    office = org.with_member("U-COORD", "coordinator", "mandator", team="office")
    north, south = (
        org.with_member("U-NEG1", "field", team="T1"),
        org.with_member("U-NEG2", "field", team="T2"),
    )
    org.hand_out()
    sample = filled(office)
    carried(office, north)
    carried(office, south)
    line, crossing = sample.ids["RL-01"], sample.ids["RLE-ENC-018-1"]
    undone = office.add("risk", engagement=sample.ids["ENG-1"], status="open", text={"text": "-"})
    for removed in (line, crossing, sample.ids["ENG-2"], undone):
        office.edit(removed, removed=True)
    carried(office, north)
    carried(office, south)
    assert north.names("removed") == {line, crossing}
    assert south.names("removed") == {line, sample.ids["ENG-2"]}
