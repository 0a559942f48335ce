"""Who may open a notebook, and that a cut never locks its owner out."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hdfield.crypto.kdf import Argon2Cost
from hdfield.crypto.recovery_code import new_recovery_code, recovery_identity
from hdfield.errors import (
    DamagedSlotsError,
    EmptyPassphraseError,
    FieldError,
    HostileCostError,
    MistypedRecoveryCodeError,
    NewerNotebookError,
    NotANotebookError,
    NotebookExistsError,
    StorageError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from hdfield.notebook.slot_file import COPY_BYTES, FILE_BYTES, change_slots, current_copy, read_copies
from hdfield.notebook.slot_kinds import PASSPHRASE, Slot, open_passphrase_slot, passphrase_slot
from hdfield.notebook.slots import (
    clear_failed_tries,
    create_slots,
    failed_tries,
    note_failed_try,
    open_with_passphrase,
    open_with_recovery,
    overwrite_slots,
    set_passphrase,
)

LIGHT = Argon2Cost(memory_kib=64, passes=1, lanes=1)
KEY = b"\x4b" * 32
OLD, NEW = "an old passphrase", "a new passphrase"
CODE = new_recovery_code()
RECIPIENT = recovery_identity(CODE).recipient
FORMAT_PAGE = Path(__file__).parents[3] / "docs" / "format" / "slots.md"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    slots = tmp_path / "slots.bin"
    create_slots(slots, KEY, OLD, RECIPIENT, LIGHT)
    return slots


def resealed(copy: bytes) -> bytes:
    """Give a changed copy its right SHA-256."""
    return copy[:-32] + hashlib.sha256(copy[:-32]).digest()


def test_passphrase_and_recovery_code_open_the_same_key(path: Path) -> None:
    assert open_with_passphrase(path, OLD) == KEY
    assert open_with_recovery(path, CODE.lower()) == KEY
    assert path.stat().st_size == FILE_BYTES
    assert KEY not in path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="NOT RUN: file modes are POSIX")
def test_only_the_owner_may_read_the_file(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_wrong_secrets_are_refused_each_by_name(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(path, NEW)
    with pytest.raises(EmptyPassphraseError):
        open_with_passphrase(path, "")
    with pytest.raises(WrongRecoveryCodeError):
        open_with_recovery(path, new_recovery_code())
    with pytest.raises(MistypedRecoveryCodeError):
        open_with_recovery(path, CODE[:-1])
    assert path.read_bytes() == before


def test_a_passphrase_slot_is_that_of_the_format_page() -> None:
    parameters = b"".join(number.to_bytes(4, "big") for number in (64, 1, 1)) + bytes(range(16))
    text = FORMAT_PAGE.read_text()
    body = bytes.fromhex(text.rpartition("into the body `")[2].partition("`")[0])
    assert open_passphrase_slot(Slot(PASSPHRASE, parameters, body), "five plain words") == KEY
    assert "820C-20A1-G710-4GM2-RC1M-70Y4-0H4J" in text
    seed = recovery_identity("820C-20A1-G710-4GM2-RC1M-70Y4-0H4J").seed.hex()
    assert seed in text


def test_nothing_is_ever_created_over_something(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(NotebookExistsError):
        create_slots(path, bytes(32), NEW, RECIPIENT, LIGHT)
    assert path.read_bytes() == before


def test_after_a_change_the_old_passphrase_is_in_neither_copy(path: Path) -> None:
    before = path.read_bytes()
    set_passphrase(path, KEY, NEW, LIGHT)
    assert open_with_passphrase(path, NEW) == KEY
    assert open_with_recovery(path, CODE) == KEY
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(path, OLD)
    after = path.read_bytes()
    assert after[:COPY_BYTES] == after[COPY_BYTES : 2 * COPY_BYTES]
    old_slot = before[20:101]
    assert old_slot not in after


def test_a_refused_new_passphrase_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(EmptyPassphraseError):
        set_passphrase(path, KEY, "", LIGHT)
    with pytest.raises(HostileCostError):
        set_passphrase(path, KEY, NEW, Argon2Cost(64, 21, 1))
    assert path.read_bytes() == before


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, 2 * COPY_BYTES) | st.sampled_from([0, COPY_BYTES, 2 * COPY_BYTES]))
def test_a_change_cut_at_any_byte_leaves_one_passphrase_that_opens(path: Path, cut: int) -> None:
    set_passphrase(path, KEY, OLD, LIGHT)
    before = path.read_bytes()
    set_passphrase(path, KEY, NEW, LIGHT)
    after = path.read_bytes()
    # The order on disk: copy B first, then copy A.
    in_b, in_a = min(cut, COPY_BYTES), max(0, cut - COPY_BYTES)
    path.write_bytes(
        after[:in_a]
        + before[in_a:COPY_BYTES]
        + after[COPY_BYTES : COPY_BYTES + in_b]
        + before[COPY_BYTES + in_b :]
    )
    opening = [word for word in (OLD, NEW) if opens(path, word)]
    assert opening == ([NEW] if in_b == COPY_BYTES else [OLD])
    mended = path.read_bytes()
    assert mended[:COPY_BYTES] == mended[COPY_BYTES : 2 * COPY_BYTES]
    assert open_with_recovery(path, CODE) == KEY


def opens(path: Path, passphrase: str) -> bool:
    try:
        return open_with_passphrase(path, passphrase) == KEY
    except WrongPassphraseError:
        return False


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 2 * COPY_BYTES - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_costs_one_copy_and_is_mended(path: Path, place: int, bit: int) -> None:
    before = path.read_bytes()
    damaged = bytearray(before)
    damaged[place] ^= 1 << bit
    path.write_bytes(damaged)
    assert open_with_passphrase(path, OLD) == KEY
    assert path.read_bytes() == before


def test_two_damaged_copies_are_said_to_be_damaged(path: Path) -> None:
    damaged = bytearray(path.read_bytes())
    damaged[100] ^= 1
    damaged[COPY_BYTES + 100] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(DamagedSlotsError):
        open_with_passphrase(path, OLD)
    with pytest.raises(DamagedSlotsError):
        set_passphrase(path, KEY, NEW, LIGHT)
    assert path.read_bytes() == bytes(damaged)


def test_a_newer_file_is_refused_and_left_untouched(path: Path) -> None:
    raw = path.read_bytes()
    newer = resealed(raw[:8] + b"\x00\x02" + raw[10:COPY_BYTES])
    path.write_bytes(raw[:COPY_BYTES] + newer + raw[2 * COPY_BYTES :])
    before = path.read_bytes()
    with pytest.raises(NewerNotebookError) as caught:
        open_with_passphrase(path, OLD)
    assert (caught.value.found, caught.value.known) == (2, 1)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"SQLite format 3\0" * 100, bytes(50_000)])
def test_another_file_is_not_a_notebook(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "slots.bin"
    path.write_bytes(content)
    with pytest.raises(NotANotebookError):
        open_with_passphrase(path, OLD)


def test_a_missing_file_or_a_folder_is_not_a_notebook(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path, tmp_path / "none" / "slots.bin"):
        for act in (lambda p: open_with_passphrase(p, OLD), failed_tries, note_failed_try, overwrite_slots):
            with pytest.raises(NotANotebookError):
                act(path)


@given(st.binary(max_size=300))
def test_any_slots_in_a_whole_copy_are_read_or_refused(body: bytes) -> None:
    from hdfield.notebook.slot_file import _unpacked

    copy = (b"hdfslots\x00\x01" + body).ljust(COPY_BYTES, b"\xff")
    _unpacked(Path("slots.bin"), resealed(copy))


def test_a_hostile_cost_in_the_file_is_refused_at_once(path: Path) -> None:
    slot = passphrase_slot(KEY, OLD, LIGHT)
    absurd = Slot(PASSPHRASE, (2**32 - 1).to_bytes(4, "big") + slot.parameters[4:], slot.body)
    change_slots(path, [absurd])
    with pytest.raises(HostileCostError):
        open_with_passphrase(path, OLD)


def test_a_changed_parameter_opens_nothing(path: Path) -> None:
    passphrase, age = current_copy(path, read_copies(path)).slots
    other = recovery_identity(new_recovery_code()).recipient
    change_slots(
        path,
        [
            Slot(
                PASSPHRASE,
                passphrase.parameters[:4] + b"\0\0\0\2" + passphrase.parameters[8:],
                passphrase.body,
            ),
            Slot(age.kind, other.raw, age.body),
        ],
    )
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(path, OLD)
    with pytest.raises(WrongRecoveryCodeError):
        open_with_recovery(path, CODE)


def test_a_slot_of_an_unknown_kind_is_kept(path: Path) -> None:
    unknown = Slot(9, b"later", b"something")
    change_slots(path, [unknown, *current_copy(path, read_copies(path)).slots])
    set_passphrase(path, KEY, NEW, LIGHT)
    assert unknown in current_copy(path, read_copies(path)).slots
    assert open_with_passphrase(path, NEW) == KEY


def test_failed_tries_are_counted_and_cleared(path: Path) -> None:
    assert failed_tries(path) == 0
    note_failed_try(path)
    note_failed_try(path)
    assert failed_tries(path) == 2
    assert open_with_passphrase(path, OLD) == KEY
    assert clear_failed_tries(path) == 2
    assert clear_failed_tries(path) == 0


def test_a_damaged_count_is_none_and_counting_goes_on(path: Path) -> None:
    note_failed_try(path)
    raw = bytearray(path.read_bytes())
    raw[2 * COPY_BYTES + 12] ^= 1
    path.write_bytes(raw)
    assert failed_tries(path) == 0
    note_failed_try(path)
    assert failed_tries(path) == 1


def test_erasing_overwrites_every_byte_in_place(path: Path) -> None:
    before, node = path.read_bytes(), path.stat().st_ino
    overwrite_slots(path)
    after = path.read_bytes()
    assert path.stat().st_ino == node
    assert len(after) == len(before)
    assert not any(
        before[start : start + 16] in after for start in range(0, 1200, 16) if any(before[start : start + 16])
    )
    assert b"\0" * 16 not in after
    with pytest.raises(FieldError):
        open_with_passphrase(path, OLD)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="NOT RUN: no /dev/full here")
def test_a_full_disk_is_a_storage_error() -> None:
    with pytest.raises(StorageError) as caught:
        note_failed_try(Path("/dev/full"))
    assert caught.value.reason == "ENOSPC"
