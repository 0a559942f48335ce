"""From passphrases to keys."""

from __future__ import annotations

import subprocess
import sys

import pytest

from hdfield.crypto.kdf import MAX_PASSES, USUAL_COST, Argon2Cost, calibrate, derive_key, hkdf
from hdfield.errors import (
    EmptyPassphraseError,
    HostileCostError,
    LongPassphraseError,
)

LIGHT = Argon2Cost(memory_kib=64, passes=1, lanes=1)
SALT = bytes(range(16))


def test_the_key_is_that_of_the_argon2_reference() -> None:
    # phc-winner-argon2, src/test.c: Argon2id, version 0x13, t=2, m=2^8, p=1.
    key = derive_key("password", b"somesalt", Argon2Cost(256, 2, 1))
    assert key.hex() == "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"


def test_composed_and_decomposed_letters_open_the_same() -> None:
    assert derive_key("é", SALT, LIGHT) == derive_key("e\u0301", SALT, LIGHT)


def test_undecodable_bytes_from_a_terminal_still_give_a_key() -> None:
    assert derive_key("a\udcff", SALT, LIGHT) == derive_key("a\udcff", SALT, LIGHT)


def test_an_empty_or_endless_passphrase_is_refused() -> None:
    with pytest.raises(EmptyPassphraseError):
        derive_key("", SALT, LIGHT)
    derive_key("x" * 1024, SALT, LIGHT)
    with pytest.raises(LongPassphraseError):
        derive_key("x" * 1025, SALT, LIGHT)


@pytest.mark.parametrize(
    "cost",
    [
        Argon2Cost(2 * 1024 * 1024 + 1, 3, 4),
        Argon2Cost(2**32 - 1, 1, 1),
        Argon2Cost(64, 21, 1),
        Argon2Cost(64, 0, 1),
        Argon2Cost(64, 1, 0),
        Argon2Cost(64, 1, 17),
        Argon2Cost(31, 1, 4),
    ],
)
def test_an_absurd_cost_is_refused_before_any_work(cost: Argon2Cost) -> None:
    with pytest.raises(HostileCostError):
        derive_key("words", SALT, cost)


def test_calibrating_never_goes_below_the_usual_cost_nor_past_the_limit() -> None:
    assert calibrate(target_s=1e-6) == USUAL_COST
    assert calibrate(target_s=1e6).passes == MAX_PASSES


@pytest.mark.skipif(sys.platform != "linux", reason="NOT RUN: limits memory as only Linux does")
def test_memory_that_cannot_be_had_is_said_and_not_a_crash() -> None:
    script = """
import resource
from hdfield.crypto.kdf import Argon2Cost, calibrate, derive_key
from hdfield.errors import NotEnoughMemoryError
used = int(open("/proc/self/statm").read().split()[0]) * 4096
resource.setrlimit(resource.RLIMIT_AS, (used + (160 << 20),) * 2)
try:
    derive_key("words", bytes(16), Argon2Cost(1 << 20, 1, 1))
except NotEnoughMemoryError as error:
    print(error.memory_kib)
print(calibrate(target_s=1e-6).memory_kib)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=60)
    assert done.stdout.split() == [b"1048576", b"65536"]


def test_hkdf_is_that_of_rfc_5869() -> None:
    # Test case 3: no salt, no info.
    assert hkdf(b"\x0b" * 22, "", 42).hex() == (
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    )
    assert hkdf(bytes(32), "db/1") != hkdf(bytes(32), "db/2")
