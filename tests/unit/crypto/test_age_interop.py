"""Other people's age reads ours, and ours reads theirs."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from hdfield.crypto.age_keys import ClassicIdentity, HybridIdentity, parse_identity
from hdfield.crypto.envelope import open_bytes, seal_bytes

SIZES = [0, 1, 65535, 65536, 65537, 3 * 65536, 200_003]
INTEROP = Path(__file__).parents[2] / "interop"
BUILT = Path(__file__).parents[3] / "build" / "interop"
needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="NOT RUN: no age command on this machine")


def plain_of(size: int) -> bytes:
    return (b"kept verbally. " * (size // 15 + 1))[:size]


def run(command: list[str], given: bytes) -> bytes:
    return subprocess.run(command, input=given, capture_output=True, check=True, timeout=60).stdout


@pytest.fixture(scope="session")
def npm_age() -> list[str]:
    """Install the npm package once, from its locked hashes, into build/."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("NOT RUN: no node and npm, so hybrid envelopes were not checked against age-encryption")
    BUILT.mkdir(parents=True, exist_ok=True)
    lock = (INTEROP / "package-lock.json").read_bytes()
    installed = BUILT / "installed-lock.json"
    if not installed.exists() or installed.read_bytes() != lock:
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(INTEROP / name, BUILT / name)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=BUILT, capture_output=True, check=False, timeout=300)
        if done.returncode != 0:
            pytest.skip("NOT RUN: npm ci failed, so hybrid envelopes were not checked against age-encryption")
        installed.write_bytes(lock)
    shutil.copyfile(INTEROP / "age.mjs", BUILT / "age.mjs")
    return [node, str(BUILT / "age.mjs")]


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_debian_age_and_ours_open_each_other(size: int, tmp_path: Path) -> None:
    identity, other = ClassicIdentity.generate(), ClassicIdentity.generate()
    key = tmp_path / "key"
    key.write_text(identity.text + "\n")
    ours = seal_bytes(plain_of(size), [other.recipient, identity.recipient])
    assert run(["age", "-d", "-i", str(key)], ours) == plain_of(size)
    recipients = ["-r", identity.recipient.text, "-r", other.recipient.text]
    theirs = run(["age", *recipients], plain_of(size))
    assert open_bytes(theirs, [identity]) == open_bytes(theirs, [other]) == plain_of(size)


@needs_age
def test_a_key_made_by_age_keygen_is_read() -> None:
    _, public, secret = run(["age-keygen"], b"").decode().splitlines()
    assert parse_identity(secret).recipient.text == public.removeprefix("# public key: ")


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_and_ours_open_each_other(size: int) -> None:
    identity, other = ClassicIdentity.generate(), ClassicIdentity.generate()
    theirs = pyrage.x25519.Identity.from_str(identity.text)
    assert str(theirs.to_public()) == identity.recipient.text
    ours = seal_bytes(plain_of(size), [other.recipient, identity.recipient])
    assert pyrage.decrypt(ours, [theirs]) == plain_of(size)
    sealed = pyrage.encrypt(plain_of(size), [theirs.to_public()])
    assert open_bytes(sealed, [identity]) == plain_of(size)


@pytest.mark.parametrize("size", [0, 65536, 200_003])
def test_npm_age_encryption_and_ours_open_each_other_in_the_hybrid_profile(
    size: int, npm_age: list[str]
) -> None:
    identity, other = HybridIdentity.generate(), HybridIdentity.generate()
    ours = seal_bytes(plain_of(size), [other.recipient, identity.recipient])
    assert run([*npm_age, "decrypt", identity.text], ours) == plain_of(size)
    theirs = run([*npm_age, "encrypt", identity.recipient.text, other.recipient.text], plain_of(size))
    assert open_bytes(theirs, [identity]) == open_bytes(theirs, [other]) == plain_of(size)
