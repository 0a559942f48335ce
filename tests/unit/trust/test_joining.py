"""Trust: cards, rosters, who may follow whom, and what changes when it fails (nothing)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hdfield.crypto.sshsig import SigningKey
from hdfield.errors import (
    BadCodeError,
    BrokenCardError,
    BrokenRosterError,
    DeviceTakenError,
    FieldError,
    NotAnOrganisationError,
    NotEnrolledError,
    OlderRosterError,
    OrganisationExistsError,
    OtherOrganisationError,
    RosterForkError,
    WrongFingerprintError,
    WrongRootError,
    WrongRootPassphraseError,
)
from hdfield.model.policy import Policy
from hdfield.model.roster import Roster
from hdfield.trust.cards import read_card
from hdfield.trust.organiser import OrganiserFolder
from hdfield.trust.rosters import SignedRoster, read_roster_folder, seal_roster, sign_roster
from tests.bundle.organisation import ROOT_PASSPHRASE, Notebook, Organisation, a_notebook


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    organisation.with_member("NEG1", "field")
    yield organisation
    organisation.close()


def written(folder: Path, signed: SignedRoster, mailbox: bytes = bytes(32)) -> Path:
    """Write a roster as an organiser would hand it out."""
    folder.mkdir()
    (folder / "roster.json").write_bytes(signed.body)
    (folder / "roster.json.sig").write_text(signed.signatures[0])
    (folder / "roster.age").write_bytes(seal_roster(signed, mailbox))
    return folder


def held(notebook: Notebook) -> tuple[object, ...]:
    log = notebook.store.log.head()
    return (notebook.store.keeping.rosters(), log)


def refused(notebook: Notebook, path: Path, root: str | None, leaf: type[FieldError]) -> None:
    before = held(notebook)
    with pytest.raises(leaf):
        notebook.joining.join(path, root)
    assert held(notebook) == before


def changed(of: Organisation, root: SigningKey | None = None, /, **changes: object) -> SignedRoster:
    """Sign a variation of the newest roster with the true root, or another."""
    folder = OrganiserFolder(of.folder / "org")
    current = folder.current()
    values = json.loads(current.body) | {"mailbox": ZERO_MAILBOX} | changes
    roster = Roster.model_validate_json(json.dumps(values))
    return sign_roster(roster, root or folder.root_key(ROOT_PASSPHRASE))


ZERO_MAILBOX = "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925"


def test_a_notebook_joins_by_the_root_compared_aloud_and_follows_later_ones_without(
    org: Organisation,
) -> None:
    (notebook,) = org.notebooks
    look = notebook.joining.look(org.roster_folder)
    assert (look.name, look.number, look.roots, look.people) == ("Example Relief", 2, (org.root,), 1)
    assert (look.is_enrolled, look.roles, look.is_first) == (True, ("field",), True)
    assert notebook.joining.roster() is None
    notebook.joining.join(org.roster_folder, org.root)
    org.enrol(a_notebook(org.folder / "x", "COORD"), ["coordinator"])
    assert notebook.joining.join(org.roster_folder / "roster.age").n == 3
    assert notebook.joining.join(org.roster_folder).n == 3
    assert [entry.event for entry in notebook.store.log.last(2)] == ["roster_taken", "joined"]
    assert [(entry.person, entry.is_us) for entry in notebook.joining.people()] == [
        ("NEG1", True),
        ("COORD", False),
    ]


def test_a_wrong_root_or_none_is_refused(org: Organisation) -> None:
    (notebook,) = org.notebooks
    wrong = SigningKey.generate().public.fingerprint
    refused(notebook, org.roster_folder, wrong, WrongRootError)
    refused(notebook, org.roster_folder, None, WrongRootError)
    notebook.joining.join(org.roster_folder, org.root)
    refused(notebook, org.roster_folder, wrong, WrongRootError)


def test_a_first_roster_that_names_the_root_but_is_signed_by_another_is_refused(
    org: Organisation, tmp_path: Path
) -> None:
    (notebook,) = org.notebooks
    other = SigningKey.generate()
    (true_line,) = OrganiserFolder(org.folder / "org").current().roster.roots.keys
    for place, keys in enumerate(([true_line, other.public.line], [other.public.line, true_line])):
        signed = changed(org, other, roots={"keys": keys, "need": 1})
        refused(notebook, written(tmp_path / f"usurped-{place}", signed), org.root, WrongRootError)


def test_a_roster_with_any_byte_changed_is_refused(org: Organisation, tmp_path: Path) -> None:
    (notebook,) = org.notebooks
    for name in ("roster.json", "roster.json.sig", "roster.age"):
        whole = (org.roster_folder / name).read_bytes()
        for place in range(0, len(whole), max(1, len(whole) // 12)):
            copy = tmp_path / "copy"
            shutil.copytree(org.roster_folder, copy)
            (copy / name).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            before = held(notebook)
            with pytest.raises((BrokenRosterError, NotEnrolledError, WrongRootError)):
                notebook.joining.join(copy, org.root)
            assert held(notebook) == before
            shutil.rmtree(copy)


def test_an_older_a_forked_and_a_foreign_roster_are_refused(org: Organisation, tmp_path: Path) -> None:
    (notebook,) = org.notebooks
    shutil.copytree(org.roster_folder, tmp_path / "old")
    org.enrol(a_notebook(tmp_path / "x", "COORD"), ["coordinator"])
    notebook.joining.join(org.roster_folder, org.root)
    refused(notebook, tmp_path / "old", None, OlderRosterError)
    fork = written(tmp_path / "fork", changed(org, name="Example Relief 2"))
    refused(notebook, fork, None, RosterForkError)
    foreign = written(tmp_path / "foreign", changed(org, org="ab" * 16, n=9))
    refused(notebook, foreign, None, OtherOrganisationError)
    unfollowing = written(tmp_path / "unfollowing", changed(org, n=4, prev="ab" * 32))
    refused(notebook, unfollowing, None, RosterForkError)


def test_a_roster_of_roots_we_do_not_trust_is_refused(org: Organisation, tmp_path: Path) -> None:
    (notebook,) = org.notebooks
    notebook.joining.join(org.roster_folder, org.root)
    other = SigningKey.generate()
    signed = changed(org, other, n=3, roots={"keys": [other.public.line], "need": 1})
    refused(notebook, written(tmp_path / "usurped", signed), None, WrongRootError)
    unsigned = changed(org, other, n=3)
    refused(notebook, written(tmp_path / "unsigned", unsigned), None, BrokenRosterError)


def test_a_device_that_is_not_enrolled_can_look_and_cannot_join(org: Organisation, tmp_path: Path) -> None:
    stranger = a_notebook(tmp_path / "stranger", "NEG9")
    assert not stranger.joining.look(org.roster_folder).is_enrolled
    refused(stranger, org.roster_folder, org.root, NotEnrolledError)
    refused(stranger, org.roster_folder / "roster.age", org.root, NotEnrolledError)
    refused(stranger, tmp_path / "stranger", org.root, NotAnOrganisationError)
    stranger.close()


def test_the_clear_and_the_sealed_roster_must_be_the_same(org: Organisation, tmp_path: Path) -> None:
    (notebook,) = org.notebooks
    shutil.copytree(org.roster_folder, tmp_path / "old")
    org.enrol(a_notebook(tmp_path / "x", "COORD"), ["coordinator"])
    shutil.copy(org.roster_folder / "roster.age", tmp_path / "old" / "roster.age")
    refused(notebook, tmp_path / "old", org.root, BrokenRosterError)


def test_a_card_is_taken_only_with_the_fingerprint_read_aloud(org: Organisation, tmp_path: Path) -> None:
    (notebook,) = org.notebooks
    other = a_notebook(tmp_path / "other", "COORD")
    card = other.joining.card(["coordinator"])
    organiser = org.organiser
    arguments = (["coordinator"], "T1", "COORD", ROOT_PASSPHRASE)
    with pytest.raises(WrongFingerprintError):
        organiser.enrol(card, notebook.joining.fingerprint, *arguments)  # type: ignore[arg-type]
    with pytest.raises(WrongRootPassphraseError):
        organiser.enrol(card, other.joining.fingerprint, ["coordinator"], "T1", "COORD", "no")
    with pytest.raises(BadCodeError):
        organiser.enrol(card, other.joining.fingerprint, ["coordinator"], "T1", "no code", ROOT_PASSPHRASE)
    with pytest.raises(DeviceTakenError):
        org.enrol(notebook, ["coordinator"])
    assert organiser.roster().n == 2
    assert organiser.enrol(card + b"\n", other.joining.fingerprint, *arguments) == 3  # type: ignore[arg-type]
    other.close()


def test_any_byte_changed_in_a_card_breaks_it(org: Organisation) -> None:
    card = org.notebooks[0].joining.card(["field"])
    assert read_card(card).person == "NEG1"
    for place in range(0, len(card), 37):
        with pytest.raises(BrokenCardError):
            read_card(card[:place] + bytes([card[place] ^ 1]) + card[place + 1 :])
    with pytest.raises(BrokenCardError):
        read_card(b"{}")


def test_recovery_is_stated_by_the_organiser_and_never_taken_from_a_card(
    org: Organisation, tmp_path: Path
) -> None:
    other = a_notebook(tmp_path / "other", "REC")
    card = other.joining.card(["recovery"])
    org.organiser.enrol(card, other.joining.fingerprint, ["field"], "T1", "REC", ROOT_PASSPHRASE)
    device = org.organiser.roster().device(other.joining.fingerprint)
    assert device is not None
    assert device.roles == ("field",)
    other.close()


def test_nothing_is_founded_over_something(org: Organisation) -> None:
    with pytest.raises(OrganisationExistsError):
        org.organiser.new_organisation("Again", ROOT_PASSPHRASE)


def test_a_crash_while_handing_out_is_mended_at_the_next_start(org: Organisation) -> None:
    signed = (org.roster_folder / "roster.json").read_bytes()
    shutil.copytree(org.folder / "org" / "rosters" / "1", org.roster_folder, dirs_exist_ok=True)
    assert (org.roster_folder / "roster.json").read_bytes() != signed
    assert org.organiser.roster().n == 2
    assert (org.roster_folder / "roster.json").read_bytes() == signed
    assert read_roster_folder(org.roster_folder, org.notebooks[0].keys.identities).mailbox


def test_the_rosters_policy_overrides_the_notebooks_own_value_by_value(
    org: Organisation, tmp_path: Path
) -> None:
    (notebook,) = org.notebooks
    assert notebook.joining.policy() == Policy()
    notebook.joining.set_policy(Policy(lock_minutes=10, usual_recipients=("COORD",)))
    notebook.joining.join(org.roster_folder, org.root)
    assert notebook.joining.policy().lock_minutes == 10
    stricter = changed(org, n=3, prev=notebook.store.keeping.roster().hash, policy={"lock_minutes": 1})  # type: ignore[union-attr]
    assert b'"policy":{"lock_minutes":1}' in stricter.body
    notebook.joining.join(written(tmp_path / "stricter", stricter))
    assert notebook.joining.policy() == Policy(lock_minutes=1, usual_recipients=("COORD",))
