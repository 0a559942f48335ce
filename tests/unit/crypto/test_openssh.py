"""Root keys under a passphrase, shared with the real ssh-keygen."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto.openssh import load_root_key, new_root_key
from hdfield.errors import EmptyPassphraseError, FieldError, MalformedKeyError, WrongRootPassphraseError

PASSPHRASE = "drei Äpfel und ein Zaun"
ROOT = new_root_key(PASSPHRASE)
BEGIN, END = "-----BEGIN OPENSSH PRIVATE KEY-----\n", "\n-----END OPENSSH PRIVATE KEY-----\n"
needs_keygen = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None, reason="NOT RUN: no ssh-keygen on this machine"
)


def keygen(*arguments: str | Path) -> str:
    command = ["ssh-keygen", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()


def with_rounds(rounds: int) -> bytes:
    """Give ROOT asking for another number of rounds."""
    blob = bytearray(base64.b64decode("".join(ROOT.decode().splitlines()[1:-1])))
    place = blob.index(b"\0\0\0\x10", blob.index(b"bcrypt")) + 4 + 16
    assert blob[place : place + 4] == (64).to_bytes(4, "big")
    blob[place : place + 4] = rounds.to_bytes(4, "big")
    return (BEGIN + base64.b64encode(blob).decode() + END).encode()


def test_a_new_root_key_opens_with_its_passphrase_however_it_is_composed() -> None:
    key = load_root_key(ROOT, PASSPHRASE)
    assert load_root_key(ROOT, PASSPHRASE.replace("Ä", "A\u0308")).public == key.public


def test_a_wrong_passphrase_is_called_wrong() -> None:
    with pytest.raises(WrongRootPassphraseError):
        load_root_key(ROOT, PASSPHRASE + "x")


def test_a_root_key_is_never_kept_without_a_passphrase() -> None:
    with pytest.raises(EmptyPassphraseError):
        new_root_key("")
    with pytest.raises(EmptyPassphraseError):
        load_root_key(ROOT, "")


@needs_keygen
def test_ssh_keygen_opens_a_root_key_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "root"
    path.write_bytes(ROOT)
    path.chmod(0o600)
    line = keygen("-y", "-P", PASSPHRASE, "-f", path)
    assert line.strip() == load_root_key(ROOT, PASSPHRASE).public.line


@needs_keygen
def test_a_key_ssh_keygen_made_under_a_passphrase_opens(tmp_path: Path) -> None:
    path = tmp_path / "root"
    keygen("-q", "-t", "ed25519", "-N", "four plain words", "-C", "somebody", "-f", path)
    key = load_root_key(path.read_bytes(), "four plain words")
    assert path.with_suffix(".pub").read_text().startswith(key.public.line)
    with pytest.raises(WrongRootPassphraseError):
        load_root_key(path.read_bytes(), "four plain word")


@needs_keygen
@pytest.mark.parametrize(("kind", "passphrase"), [("ed25519", ""), ("ecdsa", "words"), ("rsa", "words")])
def test_an_unprotected_key_or_another_type_is_refused(kind: str, passphrase: str, tmp_path: Path) -> None:
    path = tmp_path / "root"
    keygen("-q", "-t", kind, "-N", passphrase, "-f", path)
    with pytest.raises(MalformedKeyError):
        load_root_key(path.read_bytes(), "words")


@pytest.mark.parametrize("rounds", [0, 1025, 2**32 - 1])
def test_a_file_asking_for_years_of_bcrypt_is_refused_at_once(rounds: int) -> None:
    with pytest.raises(MalformedKeyError):
        load_root_key(with_rounds(rounds), PASSPHRASE)


@pytest.mark.parametrize("untrusted", [b"", b"ssh-ed25519 AAAA", ROOT[:100], ROOT + b"x", bytes(20_000)])
def test_what_is_no_private_key_is_refused(untrusted: bytes) -> None:
    with pytest.raises(MalformedKeyError):
        load_root_key(untrusted, PASSPHRASE)


@given(st.binary(max_size=200))
def test_any_blob_in_the_armour_is_refused_with_a_reason(blob: bytes) -> None:
    body = base64.b64encode(b"openssh-key-v1\0" + blob).decode()
    with pytest.raises(FieldError):
        load_root_key((BEGIN + body + END).encode(), PASSPHRASE)
