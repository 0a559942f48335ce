"""From a passphrase to a key, and from a key to another.

Owns normalising, the cost limits and how the cost for a machine is found.
Knows nothing of slots: whoever keeps salt and cost brings them.

Source: RFC 9106 (Argon2id); RFC 5869 (HKDF); format.md section 1 (limits).
"""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hdfield.errors import (
    EmptyPassphraseError,
    HostileCostError,
    LongPassphraseError,
    NotEnoughMemoryError,
)

KEY_BYTES = 32
SALT_BYTES = 16
MAX_PASSPHRASE_CHARACTERS = 1024
MAX_MEMORY_KIB = 2 * 1024 * 1024
MAX_PASSES = 20
MAX_LANES = 16

_LEAST_KIB_A_LANE = 8  # RFC 9106 section 3.1


@dataclass(frozen=True)
class Argon2Cost:
    """What one guess costs.

    Attributes:
        memory_kib: Memory in KiB.
        passes: Times the memory is gone over.
        lanes: How many cores can work at once.
    """

    memory_kib: int
    passes: int
    lanes: int

    def check(self) -> None:
        """Refuse what no slot of ours asks for.

        Raises:
            HostileCostError: Over 2 GiB, 20 passes or 16 lanes, or below what
                Argon2 is defined for.
        """
        is_sane = (
            1 <= self.lanes <= MAX_LANES
            and 1 <= self.passes <= MAX_PASSES
            and _LEAST_KIB_A_LANE * self.lanes <= self.memory_kib <= MAX_MEMORY_KIB
        )
        if not is_sane:
            raise HostileCostError(memory_kib=self.memory_kib, passes=self.passes, lanes=self.lanes)


USUAL_COST = Argon2Cost(memory_kib=256 * 1024, passes=3, lanes=4)
SMALL_COST = Argon2Cost(memory_kib=64 * 1024, passes=3, lanes=4)
"""Only where 256 MiB cannot be had, and then the program says so."""


def derive_key(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    """Turn a passphrase into the 32-byte key that opens a key slot.

    The text is normalised to NFC first, so the same passphrase typed on
    another keyboard or system opens the same notebook.

    Args:
        passphrase: As typed; 1 to 1,024 characters after normalising.
        salt: 16 random bytes, kept in clear beside the slot.
        cost: Memory in KiB, passes and lanes, read from the slot and never
            assumed, so that old notebooks keep opening.

    Returns:
        32 bytes. Hand them on at once; keep no copy.

    Raises:
        EmptyPassphraseError: Nothing is left after normalising.
        LongPassphraseError: More than 1,024 characters.
        HostileCostError: The cost is past the limits.
        NotEnoughMemoryError: This machine has not the memory the cost names.

    Slow and hungry by design (`cost.memory_kib`): store lane only.

    Source: RFC 9106 section 4; RFC 8265 section 4.2 (NFC).
    """
    cost.check()
    text = unicodedata.normalize("NFC", passphrase)
    if not text:
        raise EmptyPassphraseError()
    if len(text) > MAX_PASSPHRASE_CHARACTERS:
        raise LongPassphraseError(limit=MAX_PASSPHRASE_CHARACTERS)
    argon2 = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        # A terminal may hand over undecodable bytes as lone surrogates: the
        # same bytes typed again must open the same slot.
        return argon2.derive(text.encode("utf-8", "surrogatepass"))
    except MemoryError:
        raise NotEnoughMemoryError(memory_kib=cost.memory_kib) from None


def calibrate(target_s: float = 1.0) -> Argon2Cost:
    """Find what one guess shall cost on this machine.

    Starts at 256 MiB, 3 passes, 4 lanes and raises the passes until a guess
    takes about ``target_s`` seconds; never below the start. Takes about half
    of ``target_s`` itself: store lane only.

    Raises:
        NotEnoughMemoryError: Not even 64 MiB can be had.
    """
    cost = USUAL_COST
    try:
        taken_s = _time_of(cost)
    except NotEnoughMemoryError:
        cost = SMALL_COST
        taken_s = _time_of(cost)
    passes = round(cost.passes * target_s / taken_s)
    return Argon2Cost(cost.memory_kib, min(max(passes, cost.passes), MAX_PASSES), cost.lanes)


def hkdf(key: bytes, info: str, length: int = KEY_BYTES) -> bytes:
    """Derive a key for one purpose, HKDF-SHA256 without salt.

    Args:
        key: A uniformly random key; a passphrase goes through `derive_key`.
        info: The purpose and its version, ASCII, such as ``db/1``.
        length: Bytes wanted.
    """
    return HKDF(SHA256(), length, None, info.encode("ascii")).derive(key)


def _time_of(cost: Argon2Cost) -> float:
    started = time.perf_counter()
    derive_key("calibration", bytes(SALT_BYTES), cost)
    return max(time.perf_counter() - started, 1e-3)
