"""The key slots: who may open a notebook.

Owns which slots there are and what opening, changing and counting failed
tries mean. How the file survives a cut is `slot_file`'s, what lies in a slot
`slot_kinds`'s. Knows nothing of the store that the notebook key opens. The
caller holds the notebook's lock.

Failed tries, 4,096 bytes from 32768 on: 0 magic "hdftries" · 8 count u64,
big-endian · 16 SHA-256 of bytes 0 to 15 · zeros. Anything else counts as none.
"""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

from hdfield.crypto.age_keys import Recipient
from hdfield.crypto.kdf import Argon2Cost
from hdfield.crypto.recovery_code import recovery_identity
from hdfield.errors import WrongPassphraseError, WrongRecoveryCodeError
from hdfield.notebook.slot_file import (
    FILE_BYTES,
    TRIES_AT,
    TRIES_BYTES,
    change_slots,
    create_file,
    current_copy,
    mend_copies,
    read_copies,
    read_file,
    write_in_place,
)
from hdfield.notebook.slot_kinds import (
    AGE,
    PASSPHRASE,
    age_slot,
    open_age_slot,
    open_passphrase_slot,
    passphrase_slot,
)

_TRIES_MAGIC = b"hdftries"
_MAX_TRIES = 2**64 - 1


def create_slots(
    path: Path, key: bytes, passphrase: str, recovery_recipient: Recipient, cost: Argon2Cost
) -> None:
    """Write a new ``slots.bin`` with a passphrase slot and a recovery slot.

    Args:
        path: The file; nothing may be there.
        key: The notebook key K, 32 bytes.
        passphrase: As typed.
        recovery_recipient: Of the identity of the recovery code.
        cost: What a guess shall cost.

    Raises:
        NotebookExistsError: Something is at ``path``.
        EmptyPassphraseError: Nothing is left of the passphrase.
        LongPassphraseError: More than 1,024 characters.
        HostileCostError: The cost is past the limits.
        NotEnoughMemoryError: This machine has not that memory.
        StorageError: The disk refused.

    As slow as the cost: store lane only.
    """
    create_file(path, [passphrase_slot(key, passphrase, cost), age_slot(key, recovery_recipient)])


def open_with_passphrase(path: Path, passphrase: str) -> bytes:
    """Give the notebook key K to whoever knows the passphrase.

    Raises:
        NotANotebookError: No slots file at ``path``.
        NewerNotebookError: Written by a newer program.
        DamagedSlotsError: Neither copy is whole.
        WrongPassphraseError: It opens no slot.
        EmptyPassphraseError: Nothing is left of the passphrase.
        LongPassphraseError: More than 1,024 characters.
        HostileCostError: A slot asks for more than the limits.
        NotEnoughMemoryError: This machine has not the memory a slot needs.
        StorageError: The disk refused.

    As slow as the slot's cost: store lane only.
    """
    copies = read_copies(path)
    for slot in current_copy(path, copies).slots:
        if slot.kind == PASSPHRASE:
            key = open_passphrase_slot(slot, passphrase)
            if key is not None:
                mend_copies(path, copies)
                return key
    raise WrongPassphraseError(path=path)


def open_with_recovery(path: Path, code: str) -> bytes:
    """Give the notebook key K to whoever has the recovery code.

    Raises:
        MistypedRecoveryCodeError: The check characters do not agree.
        WrongRecoveryCodeError: A code, and not this notebook's.
        NotANotebookError: No slots file at ``path``.
        NewerNotebookError: Written by a newer program.
        DamagedSlotsError: Neither copy is whole.
        StorageError: The disk refused.
    """
    identity = recovery_identity(code)
    copies = read_copies(path)
    for slot in current_copy(path, copies).slots:
        if slot.kind == AGE:
            key = open_age_slot(slot, identity)
            if key is not None:
                mend_copies(path, copies)
                return key
    raise WrongRecoveryCodeError(path=path)


def set_passphrase(path: Path, key: bytes, passphrase: str, cost: Argon2Cost) -> None:
    """Replace every passphrase slot by one for a new passphrase.

    K stays the same: who has seen it still has it. The old passphrase opens
    nothing once this returns; cut short, either the old or the new one does.

    Args:
        path: The slots file.
        key: The notebook key K, as an opening gave it.
        passphrase: The new one, as typed.
        cost: What a guess shall cost from now on.

    Raises:
        As `create_slots` and `open_with_passphrase`, but for the wrong secret.
    """
    current = current_copy(path, read_copies(path))
    kept = [slot for slot in current.slots if slot.kind != PASSPHRASE]
    change_slots(path, [passphrase_slot(key, passphrase, cost), *kept])


def failed_tries(path: Path) -> int:
    """Count the tries since the last opening; 0 where the count is damaged.

    A courtesy to the owner: whoever copies the disk resets it.

    Raises:
        NotANotebookError: No file at ``path``.
        StorageError: The disk refused.
    """
    block = read_file(path)[TRIES_AT:]
    if block[:8] != _TRIES_MAGIC or hashlib.sha256(block[:16]).digest() != block[16:48]:
        return 0
    return int.from_bytes(block[8:16], "big")


def note_failed_try(path: Path) -> None:
    """Count one more failed try, durably.

    Raises:
        NotANotebookError: No file at ``path``.
        StorageError: The disk refused.
    """
    _write_tries(path, min(failed_tries(path) + 1, _MAX_TRIES))


def clear_failed_tries(path: Path) -> int:
    """Set the count to zero; gives what it was, to be told to the owner.

    Raises:
        NotANotebookError: No file at ``path``.
        StorageError: The disk refused.
    """
    count = failed_tries(path)
    if count:
        _write_tries(path, 0)
    return count


def overwrite_slots(path: Path) -> None:
    """Erase: overwrite every byte in place with random ones, and sync.

    In place, because truncating or replacing the file left every old byte on
    ext4. On copy-on-write file systems, in snapshots and in flash, old bytes
    may live on: there this is as strong as the passphrase.

    Raises:
        NotANotebookError: No file at ``path``.
        StorageError: The disk refused.
    """
    write_in_place(path, 0, secrets.token_bytes(max(len(read_file(path)), FILE_BYTES)))


def _write_tries(path: Path, count: int) -> None:
    head = _TRIES_MAGIC + count.to_bytes(8, "big")
    write_in_place(path, TRIES_AT, (head + hashlib.sha256(head).digest()).ljust(TRIES_BYTES, b"\0"))
