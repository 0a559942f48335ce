"""Seal, carry, receive: the loop on real stores, real envelopes and a real worker process."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hdfield.bundle.folder import open_bundle
from hdfield.bundle.payload import PayloadReader
from hdfield.bundle.waybill import seal_waybill
from hdfield.crypto.sshsig import SigningKey
from hdfield.errors import (
    AlreadyImportedError,
    ClosedGroupError,
    NothingForRoleError,
    NothingToSealError,
    NotJoinedError,
    RestoredCopyError,
    UnknownPersonError,
)
from hdfield.model.waybill import Waybill
from hdfield.progress import Cancel, Progress
from hdfield.services.planning import Limits
from tests.bundle.organisation import (
    Notebook,
    Organisation,
    a_notebook,
    a_road,
    an_encounter,
    reopened,
)


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    yield organisation
    organisation.close()


def lines_of(notebook: Notebook, bundle: Path) -> bytes:
    """Decrypt a bundle as its recipient and give its lines."""
    files = open_bundle(bundle)
    reader = PayloadReader([files.spans[name].path for name in files.parts], notebook.keys.identities)
    return b"\n".join(reader.lines())


def carried(sender: Notebook, people: list[str], stick: Path, *, single: bool = False) -> tuple[Path, ...]:
    sealed = sender.outbox.seal(people)
    return sender.outbox.save_to(stick, [bundle.bundle for bundle in sealed], single=single)


def test_what_is_sealed_arrives_and_only_what_changed_goes_next_time(
    org: Organisation, tmp_path: Path
) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    first = field.add("encounter", **an_encounter())
    carried(field, ["COORD"], tmp_path / "stick")
    (outcome,) = coordinator.inbox.receive(tmp_path / "stick")
    assert outcome.state == "taken"
    assert outcome.taken is not None
    assert outcome.taken.changes.records == {first}
    assert (outcome.taken.new, outcome.taken.changed, outcome.taken.conflicts) == (1, 0, 0)
    with pytest.raises(NothingToSealError):
        field.outbox.plan(["COORD"])
    field.edit(first, outcome="turned_back")
    (bundle,) = carried(field, ["COORD"], tmp_path / "again")
    (outcome,) = coordinator.inbox.receive(bundle)
    assert outcome.taken is not None
    assert (outcome.taken.new, outcome.taken.changed) == (0, 1)
    assert coordinator.records.view(first).heads[0].record.outcome == "turned_back"  # type: ignore[union-attr]
    assert field.records.view(first).heads[0].version == coordinator.records.view(first).heads[0].version


def test_one_bar_bin_file_is_received_like_a_folder(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    field.add("encounter", **an_encounter())
    (path,) = carried(field, ["COORD"], tmp_path / "stick", single=True)
    assert path.suffix == ".bin"
    assert [outcome.state for outcome in coordinator.inbox.receive(tmp_path / "stick")] == ["taken"]
    assert [outcome.state for outcome in coordinator.inbox.receive(path)] == ["held"]
    assert coordinator.store.lists.count("encounter") == 1


def test_receiving_twice_changes_nothing_the_second_time(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    field.add("encounter", **an_encounter())
    (path,) = carried(field, ["COORD"], tmp_path / "stick")
    inbox = coordinator.inbox
    preview = inbox.look(inbox.stage(path, inbox.trusted(), Progress(), Cancel()))
    again = inbox.look(inbox.stage(path, inbox.trusted(), Progress(), Cancel()))
    assert (preview.new, preview.is_held) == (1, False)
    assert coordinator.store.lists.count("encounter") == 0
    inbox.take(preview)
    with pytest.raises(AlreadyImportedError):
        inbox.take(again)
    assert coordinator.store.lists.count("encounter") == 1
    assert list((coordinator.folder / "inbox").iterdir()) == []


def test_people_of_different_scopes_get_bundles_of_their_own(org: Organisation, tmp_path: Path) -> None:
    field = org.with_member("NEG1", "field")
    coordinator, security = (
        org.with_member("COORD", "coordinator"),
        org.with_member("SEC", "security", "auditor"),
    )
    mandator = org.with_member("MAND", "mandator")
    org.hand_out()
    record = field.add("encounter", **an_encounter())
    carried(field, ["COORD", "SEC", "MAND"], tmp_path / "stick")
    assert {line.scope for line in field.outbox.bundles()} == {"coordinator", "security", "mandator"}
    for reader, closed in (
        (coordinator, {"who", "point", "own"}),
        (security, {"who", "inner", "point", "own"}),
        (mandator, {"when", "who", "inner", "point", "own"}),
    ):
        states = [outcome.state for outcome in reader.inbox.receive(tmp_path / "stick")]
        assert sorted(states) == ["refused", "refused", "taken"]
        assert set(reader.records.view(record).heads[0].closed) == closed


def test_no_name_no_point_and_nothing_of_the_search_reaches_the_coordinator(
    org: Organisation, tmp_path: Path
) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    person = field.add("interlocutor", code_name="cedarwood-7")
    secret = {
        "who": ("Whisperer", person),
        "point": ("12.3456789", "a reason nobody else needs"),
        "own": ("the map was on the screen",),
    }
    field.add(
        "encounter",
        **an_encounter(
            people=[person],
            relay="Whisperer",
            point={
                "lat": "12.3456789",
                "lon": "45.1",
                "reason": secret["point"][1],
                "expires_on": "2026-07-30",
            },
            device_event={"searched": True, "what_was_visible": secret["own"][0]},
        ),
    )
    (path,) = carried(field, ["COORD"], tmp_path / "stick")
    content = lines_of(coordinator, path)
    assert b"They asked for the list of names." in content
    encounter = next(line for line in content.split(b"\n") if b"checkpoint.mobile" in line)
    for values in secret.values():
        for value in values:
            assert value.encode() not in encounter
    for value in ("cedarwood-7", "Whisperer", "12.3456789", "the map was on the screen"):
        assert value.encode() not in content


def test_an_edit_of_what_a_person_wrote_goes_back_to_them(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    alone = field.add("encounter", **an_encounter())
    carried(field, ["COORD"], tmp_path / "a")
    coordinator.inbox.receive(tmp_path / "a")
    shown = coordinator.records.view(alone).heads[0].record
    assert shown is not None
    coordinator.records.save(shown.model_copy(update={"outcome": "passed"}))
    (path,) = carried(coordinator, ["NEG1"], tmp_path / "b")
    field.inbox.receive(path)
    now = field.records.view(alone).heads
    assert [head.record.model_dump()["outcome"] for head in now if head.record] == ["passed"]


@pytest.mark.parametrize("meanwhile", [{}, {"relay": "a newer relay"}])
def test_keeping_what_a_reader_of_less_wrote_loses_nothing_they_could_not_read(
    org: Organisation, tmp_path: Path, meanwhile: dict[str, str]
) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    record = field.add("encounter", **an_encounter(relay="a relay", device_event={"searched": True}))
    carried(field, ["COORD"], tmp_path / "a")
    coordinator.inbox.receive(tmp_path / "a")
    edit(coordinator, record, outcome="passed")
    edit(field, record, outcome="delayed", **meanwhile)
    carried(coordinator, ["NEG1"], tmp_path / "b")
    field.inbox.receive(tmp_path / "b")
    heads = field.records.view(record).heads
    assert len(heads) == 2
    theirs = next(head.record for head in heads if head.author == coordinator.keys.key_id)
    assert theirs is not None
    field.records.save(theirs)
    (now,) = field.records.view(record).heads
    assert now.record is not None
    values = now.record.model_dump(mode="json", exclude_none=True)
    assert (values["outcome"], values["relay"]) == ("passed", meanwhile.get("relay", "a relay"))
    assert values["device_event"] == {"searched": True}
    assert now.closed == ()


def test_a_group_closed_to_one_and_changed_by_both_is_for_someone_who_may_read_it(
    org: Organisation, tmp_path: Path
) -> None:
    one, two = org.with_member("NEG1", "field"), org.with_member("NEG2", "field")
    coordinator = org.with_member("COORD", "coordinator")
    org.hand_out()
    engagement = one.add("engagement", **a_road(support=["NEG2"]))
    record = one.add("encounter", **an_encounter(engagements=[engagement], relay="first"))
    carried(one, ["NEG2"], tmp_path / "a")
    two.inbox.receive(tmp_path / "a")
    edit(one, record, relay="by one")
    edit(two, record, relay="by two", outcome="passed")
    for device, stick in ((one, "b"), (two, "c")):
        carried(device, ["COORD"], tmp_path / stick)
        coordinator.inbox.receive(tmp_path / stick)
    heads = coordinator.records.view(record).heads
    assert len(heads) == 2
    for head in heads:
        assert head.record is not None
        with pytest.raises(ClosedGroupError):
            coordinator.records.save(head.record)
    assert len(coordinator.records.view(record).heads) == 2


def edit(notebook: Notebook, record: str, **changes: object) -> None:
    shown = notebook.records.view(record).heads[0].record
    assert shown is not None
    notebook.records.save(shown.model_copy(update=changes))


def test_what_came_from_a_person_does_not_go_back_to_them(org: Organisation, tmp_path: Path) -> None:
    one, two = org.with_member("NEG1", "field"), org.with_member("NEG2", "field")
    coordinator = org.with_member("COORD", "coordinator")
    org.hand_out()
    held = one.add("engagement", **a_road(support=["NEG2"]))
    first = one.add("encounter", **an_encounter(engagements=[held]))
    one.add("encounter", **an_encounter())
    carried(one, ["COORD"], tmp_path / "a")
    coordinator.inbox.receive(tmp_path / "a")
    with pytest.raises(NothingToSealError):
        coordinator.outbox.plan(["NEG1"])
    (path,) = carried(coordinator, ["NEG1", "NEG2"], tmp_path / "b")
    (outcome,) = two.inbox.receive(path)
    assert outcome.state == "taken"
    assert two.names("encounter") == {first}
    assert two.names("engagement") == {held}


def test_imported_records_go_on_only_from_a_coordinator(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    security = org.with_member("SEC", "security")
    org.hand_out()
    record = field.add("encounter", **an_encounter())
    carried(field, ["SEC"], tmp_path / "a")
    security.inbox.receive(tmp_path / "a")
    with pytest.raises(NothingToSealError):
        security.outbox.plan(["COORD"])
    carried(field, ["COORD"], tmp_path / "b")
    coordinator.inbox.receive(tmp_path / "b")
    assert [line.people for line in field.outbox.bundles()] == [("COORD",), ("SEC",)]
    assert coordinator.outbox.plan(["SEC"]).bundles[0].numbers
    assert coordinator.names("encounter") == {record}


def test_an_edit_of_an_imported_record_brings_the_ancestors_its_reader_lacks(
    org: Organisation, tmp_path: Path
) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    security = org.with_member("SEC", "security")
    org.hand_out()
    record = field.add("encounter", **an_encounter())
    field.edit(record, outcome="delayed")
    carried(field, ["COORD"], tmp_path / "a")
    coordinator.inbox.receive(tmp_path / "a")
    coordinator.edit(record, outcome="talked")
    carried(coordinator, ["SEC"], tmp_path / "b")
    (outcome,) = security.inbox.receive(tmp_path / "b")
    assert outcome.taken is not None
    assert outcome.taken.versions == 3
    assert not security.records.view(record).is_conflict
    assert len(security.records.history(record)) == 3


def test_edits_of_two_devices_meet_as_a_conflict_the_preview_announces(
    org: Organisation, tmp_path: Path
) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    record = field.add("encounter", **an_encounter())
    carried(field, ["COORD"], tmp_path / "a")
    coordinator.inbox.receive(tmp_path / "a")
    coordinator.edit(record, outcome="talked")
    field.edit(record, outcome="delayed")
    carried(field, ["COORD"], tmp_path / "b")
    (outcome,) = coordinator.inbox.receive(tmp_path / "b")
    assert outcome.preview is not None
    assert outcome.preview.conflicts == 1
    assert coordinator.records.view(record).is_conflict


def test_a_hole_in_a_senders_bundles_is_shown_and_blocks_nothing(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    paths: list[Path] = []
    for at in range(3):
        field.add("encounter", **an_encounter())
        paths += carried(field, ["COORD"], tmp_path / str(at))
    (third,) = coordinator.inbox.receive(paths[2])
    assert third.preview is not None
    assert third.preview.gap == ((1, 2),)
    (first,) = coordinator.inbox.receive(paths[0])
    (second,) = coordinator.inbox.receive(paths[1])
    assert first.preview is not None
    assert second.preview is not None
    assert (first.preview.gap, second.preview.gap) == ((), ())
    assert coordinator.store.lists.count("encounter") == 3


def test_a_folder_of_bundles_is_taken_in_each_senders_own_order(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    for _ in range(3):
        field.add("encounter", **an_encounter())
        carried(field, ["COORD"], tmp_path / "stick")
    outcomes = coordinator.inbox.receive(tmp_path / "stick")
    assert [outcome.preview.k for outcome in outcomes if outcome.preview] == [1, 2, 3]
    assert all(outcome.preview and not outcome.preview.gap for outcome in outcomes)


def test_a_long_history_is_split_into_bundles_that_each_check(org: Organisation, tmp_path: Path) -> None:
    field = org.with_member("NEG1", "field", limits=Limits(records=4))
    coordinator = org.with_member("COORD", "coordinator")
    org.hand_out()
    for _ in range(10):
        field.add("encounter", **an_encounter())
    carried(field, ["COORD"], tmp_path / "stick")
    assert [line.records for line in field.outbox.bundles()] == [2, 4, 4]
    outcomes = coordinator.inbox.receive(tmp_path / "stick")
    assert [outcome.state for outcome in outcomes] == ["taken"] * 3
    assert coordinator.store.lists.count("encounter") == 10


def test_a_newer_roster_travels_with_a_bundle_and_is_taken_first(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    late = org.with_member("NEG9", "field")
    late.joining.join(org.roster_folder, org.root)
    late.add("encounter", **an_encounter())
    (path,) = carried(late, ["COORD"], tmp_path / "stick")
    assert (path / "roster.age").is_file()
    assert [outcome.state for outcome in coordinator.inbox.receive(path)] == ["taken"]
    held = coordinator.joining.roster()
    assert held is not None
    assert held.n == 4
    del field


def test_a_bundle_of_a_newer_roster_waits_until_that_roster_is_here(
    org: Organisation, tmp_path: Path
) -> None:
    coordinator = org.with_member("COORD", "coordinator")
    org.hand_out()
    late = org.with_member("NEG9", "field")
    late.joining.join(org.roster_folder, org.root)
    late.add("encounter", **an_encounter())
    (path,) = carried(late, ["COORD"], tmp_path / "stick")
    (path / "roster.age").unlink()
    (outcome,) = coordinator.inbox.receive(path)
    assert outcome.state == "waiting"
    assert [number for number, _ in coordinator.inbox.kept()] == [3]
    coordinator.joining.join(org.roster_folder)
    late.add("encounter", **an_encounter())
    (second,) = carried(late, ["COORD"], tmp_path / "more")
    outcomes = coordinator.inbox.receive(second)
    assert [outcome.state for outcome in outcomes] == ["taken", "taken"]
    assert coordinator.inbox.kept() == ()
    assert coordinator.store.lists.count("encounter") == 2


def test_a_stranger_cannot_replace_a_bundle_that_waits_for_its_roster(
    org: Organisation, tmp_path: Path
) -> None:
    coordinator = org.with_member("COORD", "coordinator")
    org.hand_out()
    late = org.with_member("NEG9", "field")
    late.joining.join(org.roster_folder, org.root)
    late.add("encounter", **an_encounter())
    (path,) = carried(late, ["COORD"], tmp_path / "true")
    (path / "roster.age").unlink()
    assert coordinator.inbox.receive(path)[0].state == "waiting"
    stranger = SigningKey.generate()
    roster = late.joining.roster()
    assert roster is not None
    claim = Waybill.model_validate(
        {
            "v": 1,
            "org": roster.org,
            "roster": (roster.n, "11" * 32, "22" * 32, 5),
            "bundle": path.name,
            "sender": stranger.public.fingerprint,
            "seq": 1,
            "prev": "0" * 64,
            "recipients": {stranger.public.fingerprint: 1},
            "scope": "team",
            "urgent": False,
            "day": "2026-06-30",
            "payload": None,
            "seen": {},
            "ack": (),
            "gone": (),
            "contents": {"counts": {}, "sensitivity": None, "attachments": 0},
            "loghead": "0" * 64,
        }
    )
    forged = tmp_path / "forged" / path.name
    forged.mkdir(parents=True)
    _, sealed = seal_waybill(claim, stranger, [coordinator.keys.hybrid.recipient])
    (forged / "waybill.age").write_bytes(sealed)
    coordinator.inbox.receive(forged)
    coordinator.joining.join(org.roster_folder)
    outcomes = coordinator.inbox.receive(path)
    assert "taken" in [outcome.state for outcome in outcomes]
    assert coordinator.store.lists.count("encounter") == 1


def test_a_roster_stops_travelling_once_its_reader_has_named_it(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    field.add("encounter", **an_encounter())
    (first,) = carried(field, ["COORD"], tmp_path / "a")
    coordinator.inbox.receive(first)
    held = coordinator.add("engagement", **a_road())
    (answer,) = carried(coordinator, ["NEG1"], tmp_path / "b")
    field.inbox.receive(answer)
    field.add("encounter", **an_encounter())
    (second,) = carried(field, ["COORD"], tmp_path / "c")
    assert (first / "roster.age").is_file()
    assert not (second / "roster.age").exists()
    assert held in field.names("engagement")


def test_the_sender_cannot_open_its_own_outbox(org: Organisation, tmp_path: Path) -> None:
    field, _ = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    field.add("encounter", **an_encounter())
    (path,) = carried(field, ["COORD"], tmp_path / "stick")
    (outcome,) = field.inbox.receive(path)
    assert type(outcome.error).__name__ == "NotForUsError"


def test_a_copy_put_back_stops_sealing_when_its_outbox_knows_more(org: Organisation, tmp_path: Path) -> None:
    field, _ = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    field.close()
    shutil.copy(field.folder / "store.db", tmp_path / "old.db")
    field = reopened(field)
    field.add("encounter", **an_encounter())
    field.outbox.seal(["COORD"])
    field.close()
    shutil.copy(tmp_path / "old.db", field.folder / "store.db")
    for name in ("store.db-wal", "store.db-shm"):
        (field.folder / name).unlink(missing_ok=True)
    field = reopened(field)
    org.notebooks[0] = field
    field.add("encounter", **an_encounter())
    with pytest.raises(RestoredCopyError):
        field.outbox.plan(["COORD"])


def test_a_colleagues_witness_also_tells_of_a_copy_put_back(org: Organisation, tmp_path: Path) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    held = field.add("engagement", **a_road())
    field.close()
    shutil.copy(field.folder / "store.db", tmp_path / "old.db")
    field = reopened(field)
    carried(field, ["COORD"], tmp_path / "a")
    coordinator.inbox.receive(tmp_path / "a")
    coordinator.add("encounter", **an_encounter(engagements=[held]))
    carried(coordinator, ["NEG1"], tmp_path / "b")
    field.close()
    shutil.copy(tmp_path / "old.db", field.folder / "store.db")
    shutil.rmtree(field.folder / "outbox")
    for name in ("store.db-wal", "store.db-shm"):
        (field.folder / name).unlink(missing_ok=True)
    field = reopened(field)
    org.notebooks[0] = field
    assert [outcome.state for outcome in field.inbox.receive(tmp_path / "b")] == ["taken"]
    field.add("encounter", **an_encounter())
    with pytest.raises(RestoredCopyError):
        field.outbox.plan(["COORD"])


def test_sealing_says_plainly_why_it_cannot(org: Organisation, tmp_path: Path) -> None:
    field, _ = org.with_member("NEG1", "field"), org.with_member("AUD", "auditor")
    alone = a_notebook(tmp_path / "alone", "X1")
    with pytest.raises(NotJoinedError):
        alone.outbox.plan(["COORD"])
    alone.close()
    org.hand_out()
    with pytest.raises(UnknownPersonError):
        field.outbox.plan(["NOBODY"])
    with pytest.raises(UnknownPersonError):
        field.outbox.plan(["NEG1"])
    with pytest.raises(NothingForRoleError):
        field.outbox.plan(["AUD"])


def test_the_outbox_counts_what_those_usually_written_to_lack(org: Organisation, tmp_path: Path) -> None:
    field, _ = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    assert field.outbox.waiting() == ()
    org.hand_out()
    policy = field.joining.own_policy()
    field.joining.set_policy(type(policy)(usual_recipients=("COORD",)))
    record = field.add("encounter", **an_encounter())
    field.edit(record, outcome="delayed")
    field.add("encounter", **an_encounter())
    (waiting,) = field.outbox.waiting()
    assert (waiting.person, waiting.scope, waiting.count) == ("COORD", "coordinator", 2)
    sealed = field.outbox.seal(["COORD"])
    assert field.outbox.waiting() == ()
    (line,) = field.outbox.bundles()
    assert (line.state, line.people, line.records) == ("sealed", ("COORD",), 3)
    field.outbox.save_to(tmp_path / "stick")
    assert field.outbox.bundles()[0].state == "handed_off"
    assert sealed[0].bundle == line.bundle
