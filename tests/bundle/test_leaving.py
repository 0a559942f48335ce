"""What has not left, what of it would, and taking several bundles in together."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from hdfield.errors import AlreadyImportedError, CancelledError, ForkedSenderError
from hdfield.progress import Cancel, Progress
from hdfield.services.exchange_views import Preview
from hdfield.services.leaving import Leaving, NotLeft, Unsent
from tests.bundle.organisation import Notebook, Organisation, a_notebook, an_encounter


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    yield organisation
    organisation.close()


def leaving(notebook: Notebook) -> Leaving:
    return Leaving(notebook.store, notebook.keys.key_id, secrets.token_bytes)


def usually_to(notebook: Notebook, *people: str) -> None:
    policy = notebook.joining.own_policy()
    notebook.joining.set_policy(policy.model_copy(update={"usual_recipients": people}))


def looked_at(reader: Notebook, *paths: Path) -> list[Preview]:
    """Look at bundles in their order, each after those before it."""
    previews: list[Preview] = []
    for path in paths:
        staged = reader.inbox.stage(path, reader.inbox.trusted(), Progress(), Cancel())
        previews.append(reader.inbox.look(staged, previews))
    return previews


def carried(sender: Notebook, stick: Path) -> Path:
    sealed = sender.outbox.seal(["COORD"])
    (path,) = sender.outbox.save_to(stick, [bundle.bundle for bundle in sealed])
    return path


def test_records_are_counted_once_however_often_they_were_edited_and_for_however_many_people(
    org: Organisation, tmp_path: Path
) -> None:
    field, alone = org.with_member("NEG1", "field"), a_notebook(tmp_path / "alone", "X1")
    assert (leaving(alone).unsent(), leaving(alone).readers()) == (Unsent(), ())
    alone.close()
    org.with_member("COORD", "coordinator")
    org.with_member("SEC", "security")
    org.with_member("AUD", "auditor")
    org.hand_out()
    usually_to(field, "COORD", "GONE")
    first = field.add("encounter", **an_encounter())
    field.edit(first, outcome="delayed")
    field.add("encounter", **an_encounter())
    waits = leaving(field)
    assert (waits.readers(), waits.usual()) == (("COORD", "SEC"), ("COORD",))
    assert (waits.unsent().records, waits.unsent().people) == (2, ("COORD",))
    both = waits.unsent(["COORD", "SEC"])
    assert (both.records, [line.count for line in both.lines]) == (2, [2, 2])
    assert waits.not_left() == NotLeft(2, 0)
    (sealed,) = field.outbox.seal(["COORD"])
    assert waits.unsent().lines[0].count == 0
    assert (waits.not_left(), waits.records_sealed()) == (NotLeft(2, 1), {sealed.seq: 2})
    field.edit(first, outcome="passed")
    assert waits.not_left() == NotLeft(2, 1)
    field.outbox.save_to(tmp_path / "stick")
    assert waits.not_left() == NotLeft(1, 0)


def test_the_preview_shows_the_newest_version_once_and_opens_only_what_the_scope_opens(
    org: Organisation,
) -> None:
    field = org.with_member("NEG1", "field")
    org.with_member("COORD", "coordinator")
    org.with_member("MAND", "mandator")
    org.hand_out()
    first = field.add("encounter", **an_encounter())
    field.edit(first, outcome="delayed")
    field.add("encounter", **an_encounter())
    office, above = leaving(field).preview(["COORD", "MAND"], 1)
    assert (office.scope, office.people, office.count) == ("coordinator", ("COORD",), 2)
    (shown,) = office.records
    assert set(shown.here) == {"core", "near", "when", "who", "inner", "point", "own"}
    assert set(shown.leaves) == {"core", "near", "when", "inner"}
    assert set(above.records[0].leaves) == {"core", "near"}
    everything = leaving(field).preview(["COORD"], 10)[0].records
    assert next(item for item in everything if item.record == first).here["core"]["outcome"] == "delayed"


def test_bundles_looked_at_together_count_on_those_before_them(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    record = field.add("encounter", **an_encounter())
    first = carried(field, tmp_path / "a")
    field.edit(record, outcome="delayed")
    field.add("encounter", **an_encounter())
    second = carried(field, tmp_path / "b")
    one, two, again = looked_at(coordinator, first, second, first)
    assert (one.new, one.changed, one.gap) == (1, 0, ())
    assert (two.new, two.changed, two.conflicts, two.gap) == (1, 1, 0, ())
    assert again.is_held
    (late,) = looked_at(coordinator, second)
    assert late.gap == ((1, 1),)
    taken = coordinator.inbox.take_all([one, two], Progress(), Cancel())
    assert [(step.new, step.changed) for step in taken] == [(1, 0), (1, 1)]
    assert coordinator.store.lists.count("encounter") == 2
    assert [entry.event for entry in coordinator.store.log.last(3)] == [
        "received_together",
        "received",
        "received",
    ]


def test_several_bundles_are_taken_all_or_none(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    paths = []
    for place in ("a", "b"):
        field.add("encounter", **an_encounter())
        paths.append(carried(field, tmp_path / place))
    previews = looked_at(coordinator, *paths)
    stopped = Cancel()
    with pytest.raises(CancelledError):
        coordinator.inbox.take_all(previews, Progress(lambda _step: stopped.ask()), stopped)
    with pytest.raises(AlreadyImportedError):
        coordinator.inbox.take_all([*previews, previews[0]], Progress(), Cancel())
    assert coordinator.store.lists.count("encounter") == 0
    assert coordinator.inbox.received() == ()
    coordinator.inbox.take_all(previews, Progress(), Cancel())
    assert coordinator.store.lists.count("encounter") == 2


def test_a_fork_is_seen_between_two_bundles_that_came_together(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    field.add("encounter", **an_encounter())
    (preview,) = looked_at(coordinator, carried(field, tmp_path / "a"))
    field.store._connection.execute("DELETE FROM sent")
    field.store._connection.execute("DELETE FROM sent_count")
    field.store._connection.execute("DELETE FROM sealed")
    for folder in (field.folder / "outbox").iterdir():
        folder.rename(tmp_path / folder.name)
    other = carried(field, tmp_path / "b")
    staged = coordinator.inbox.stage(other, coordinator.inbox.trusted(), Progress(), Cancel())
    with pytest.raises(ForkedSenderError):
        coordinator.inbox.look(staged, [preview])
