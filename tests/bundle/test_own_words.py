"""Nobody gives another's word: that a mandate is acknowledged, that a handover was read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from hdfield.refusals import NotYoursToSayError
from hdfield.services.reading import Reading
from hdfield.services.undoing import Undoing
from tests.bundle.organisation import Notebook, Organisation, a_road
from tests.bundle.test_reserved import carried

ISSUED = {
    "status": "issued",
    "issued_by": "U-MAND",
    "issued_on": "2026-03-01",
    "may": [{"text": "meet in person"}],
}
SAID = {"status": "acknowledged", "acknowledged_by": "NEG1", "acknowledged_on": "2026-06-30"}


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    yield organisation
    organisation.close()


@pytest.fixture
def three(org: Organisation) -> tuple[Notebook, Notebook, Notebook]:
    """The office that issues, whom the mandate and the talks are for, and a colleague of the team."""
    found = (
        org.with_member("U-MAND", "mandator", "coordinator", team="office"),
        org.with_member("NEG1", "field"),
        org.with_member("NEG2", "field"),
    )
    org.hand_out()
    return found


def forged(notebook: Notebook, record: str, **values: Any) -> None:
    """Save an edit as a program would that knows no rule."""
    with (
        patch("hdfield.services.records.check_may_decide"),
        patch("hdfield.services.records.with_own_words", lambda _store, _author, said, _before: said),
    ):
        shown = notebook.records.view(record).heads[0].record
        assert shown is not None
        wrong = type(shown).model_validate({**shown.model_dump(), **values})
        notebook.records.save_all((wrong,), restoring=True)


def held(notebook: Notebook, record: str) -> dict[str, Any]:
    shown = notebook.records.view(record).heads[0].record
    assert shown is not None
    return shown.model_dump()


def test_whoever_issues_a_mandate_does_not_acknowledge_it_for_the_other(
    three: tuple[Notebook, Notebook, Notebook], tmp_path: Path
) -> None:
    office, field, mate = three
    talks = office.add("engagement", **a_road())
    mandate = office.add("mandate", engagement=talks, **ISSUED)
    with pytest.raises(NotYoursToSayError):
        office.edit(mandate, **SAID)
    with pytest.raises(NotYoursToSayError):
        office.add("mandate", engagement=talks, **ISSUED | SAID)
    carried(office, mate, tmp_path / "mate")
    with pytest.raises(NotYoursToSayError):
        mate.edit(mandate, **SAID)
    carried(office, field, tmp_path / "field")
    field.edit(mandate, **SAID)
    assert carried(field, office, tmp_path / "back") == 0
    assert held(office, mandate)["acknowledged_by"] == "NEG1"
    office.edit(mandate, status="expired")  # what was said is carried on
    assert carried(office, field, tmp_path / "over") == 0
    assert held(field, mandate)["status"] == "expired"


def test_a_mandate_whose_terms_change_waits_to_be_acknowledged_again(
    three: tuple[Notebook, Notebook, Notebook], tmp_path: Path
) -> None:
    office, field, _mate = three
    talks = office.add("engagement", **a_road())
    mandate = office.add("mandate", engagement=talks, **ISSUED)
    carried(office, field, tmp_path / "field")
    field.edit(mandate, **SAID)
    carried(field, office, tmp_path / "back")
    undoing = Undoing(office.records, Reading(office.store, office.records), lambda _paper: False)
    office.edit(mandate, sensitivity="sens.high")
    assert held(office, mandate)["status"] == "acknowledged"
    shown = office.records.view(mandate).heads[0].record
    assert shown is not None
    wider = type(shown).model_validate({**shown.model_dump(), "may": [{"text": "pay"}]})
    done = undoing.doing(lambda: office.records.save(wider))
    now = held(office, mandate)
    assert (now["status"], now["acknowledged_by"], now["acknowledged_on"]) == ("issued", None, None)
    assert done.step is not None
    undoing.undo(done.step)
    assert held(office, mandate)["acknowledged_by"] == "NEG1"
    undoing.redo(done.step)
    assert carried(office, field, tmp_path / "wider") == 0
    assert held(field, mandate)["status"] == "issued"
    field.edit(mandate, **SAID)
    assert held(field, mandate)["status"] == "acknowledged"


@pytest.mark.parametrize(
    "values", [SAID, SAID | {"acknowledged_by": None}, SAID | {"acknowledged_by": "U-MAND"}]
)
def test_a_false_acknowledgement_that_arrives_is_set_aside(
    three: tuple[Notebook, Notebook, Notebook], tmp_path: Path, values: dict[str, Any]
) -> None:
    office, field, mate = three
    talks = office.add("engagement", **a_road())
    mandate = office.add("mandate", engagement=talks, **ISSUED)
    carried(office, mate, tmp_path / "mate")
    forged(mate, mandate, **values)
    assert carried(mate, office, tmp_path / "forged") == 1
    assert held(office, mandate)["status"] == "issued"
    carried(office, field, tmp_path / "field")
    field.edit(mandate, **SAID)
    carried(field, office, tmp_path / "said")
    forged(office, mandate, may=[{"text": "pay"}])  # under words nobody acknowledged
    assert carried(office, field, tmp_path / "wider") == 1
    assert [one["text"] for one in held(field, mandate)["may"]] == ["meet in person"]


def test_only_the_successor_says_that_a_handover_was_read_and_only_of_what_they_read(
    three: tuple[Notebook, Notebook, Notebook], tmp_path: Path
) -> None:
    office, field, mate = three
    talks = office.add("engagement", **a_road())
    carried(office, field, tmp_path / "talks")
    carried(office, mate, tmp_path / "talks too")
    told: dict[str, Any] = {
        "engagement": talks,
        "by": "NEG1",
        "to": "NEG2",
        "advice": {"text": "let heron speak"},
    }
    with pytest.raises(NotYoursToSayError):
        field.add("handover", **told, read_on="2026-06-30")
    given = field.add("handover", **told)
    with pytest.raises(NotYoursToSayError):
        field.edit(given, read_on="2026-06-30")
    carried(field, mate, tmp_path / "given")
    mate.edit(given, read_on="2026-06-30")
    assert carried(mate, field, tmp_path / "read") == 0
    assert held(field, given)["read_on"] == "2026-06-30"
    field.edit(given, sensitivity="sens.high")
    assert held(field, given)["read_on"] == "2026-06-30"
    field.edit(given, advice={"text": "never bring up the road map"})
    assert held(field, given)["read_on"] is None
    assert carried(field, mate, tmp_path / "later") == 0
    assert held(mate, given)["read_on"] is None
    mate.edit(given, read_on="2026-06-30")
    carried(mate, field, tmp_path / "again")
    forged(field, given, advice={"text": "another thing"})
    assert carried(field, mate, tmp_path / "forged") == 1
    assert held(mate, given)["advice"]["text"] == "never bring up the road map"


def test_what_somebody_without_a_notebook_says_is_written_down_for_them(
    three: tuple[Notebook, Notebook, Notebook], tmp_path: Path
) -> None:
    office, field, _mate = three
    talks = office.add("engagement", **a_road())
    mandate = office.add("mandate", engagement=talks, **ISSUED | SAID | {"acknowledged_by": "U-DRIVER"})
    earlier = SAID | {"acknowledged_on": "2026-03-01"}  # before they were enrolled
    before = office.add("mandate", engagement=talks, **ISSUED | earlier)
    read = office.add("handover", engagement=talks, to="U-DRIVER", read_on="2026-06-30")
    assert carried(office, field, tmp_path / "field") == 0
    assert {held(field, one)["status"] for one in (mandate, before)} == {"acknowledged"}
    assert held(field, read)["read_on"] == "2026-06-30"


def test_a_word_of_a_record_that_was_removed_holds_up_nothing(
    three: tuple[Notebook, Notebook, Notebook],
) -> None:
    office, _field, _mate = three
    talks = office.add("engagement", **a_road())
    given = office.add("handover", engagement=talks, to="NEG1")
    version = office.store.versions.heads(given)[0]
    forged(office, given, read_on="2026-06-30")
    assert version.id not in {one.id for one in office.store.versions.heads(given)}
    office.edit(given, removed=True)
    assert held(office, given)["removed"] is True
