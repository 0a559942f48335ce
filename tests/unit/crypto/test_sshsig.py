"""Signatures, checked by and against the real ssh-keygen."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto.sshsig import SigningKey, VerifyKey, sign_armoured, verify_armoured
from hdfield.errors import BadSignatureError, MalformedKeyError, MalformedSignatureError

KEY = SigningKey.from_seed(bytes(range(32)))
NAMESPACE = "waybill@hdfield"
MESSAGE = b'{"v":1}'
ARMOUR = sign_armoured(KEY, NAMESPACE, MESSAGE)
needs_keygen = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None, reason="NOT RUN: no ssh-keygen on this machine"
)


def keygen(*arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["ssh-keygen", *map(str, arguments)], input=given, capture_output=True, check=False, timeout=60
    )


def made_by_keygen(folder: Path) -> tuple[Path, SigningKey]:
    """Let ssh-keygen make a key, and read its seed out of the unprotected file."""
    path = folder / "id"
    assert keygen("-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path).returncode == 0
    body = b"".join(path.read_bytes().splitlines()[1:-1])
    public = base64.b64decode(path.with_suffix(".pub").read_text().split()[1])[-32:]
    blob = base64.b64decode(body)
    place = blob.rindex(public) - 32
    return path, SigningKey.from_seed(blob[place : place + 32])


def verified(folder: Path, armour: str, message: bytes, *, namespace: str, options: str = "") -> bool:
    """Ask ssh-keygen -Y verify, with one allowed signer and its options."""
    signers, signature = folder / "allowed_signers", folder / "sig"
    signers.write_text(f"{KEY.public.fingerprint} {options} {KEY.public.line}\n")
    signature.write_text(armour)
    done = keygen(
        "-Y", "verify", "-f", signers, "-I", KEY.public.fingerprint, "-n", namespace, "-s", signature,
        given=message,
    )  # fmt: skip
    return done.returncode == 0


@needs_keygen
@pytest.mark.parametrize("message", [b"", MESSAGE, bytes(range(256)) * 999])
def test_a_signature_is_byte_for_byte_that_of_ssh_keygen(message: bytes, tmp_path: Path) -> None:
    path, key = made_by_keygen(tmp_path)
    theirs = keygen("-Y", "sign", "-f", path, "-n", NAMESPACE, given=message).stdout.decode()
    assert sign_armoured(key, NAMESPACE, message) == theirs
    assert verify_armoured(theirs, NAMESPACE, message) == key.public


@needs_keygen
def test_line_and_fingerprint_are_those_of_ssh_keygen(tmp_path: Path) -> None:
    path, key = made_by_keygen(tmp_path)
    assert path.with_suffix(".pub").read_text().strip() == key.public.line
    assert keygen("-l", "-f", path).stdout.decode().split()[1] == key.public.fingerprint


@needs_keygen
def test_ssh_keygen_accepts_ours_and_refuses_what_was_tampered_with(tmp_path: Path) -> None:
    assert verified(tmp_path, ARMOUR, MESSAGE, namespace=NAMESPACE)
    assert not verified(tmp_path, ARMOUR, MESSAGE + b" ", namespace=NAMESPACE)
    assert not verified(tmp_path, ARMOUR, MESSAGE, namespace="roster@hdfield")
    other = sign_armoured(SigningKey.generate(), NAMESPACE, MESSAGE)
    assert not verified(tmp_path, other, MESSAGE, namespace=NAMESPACE)


@needs_keygen
def test_ssh_keygen_refuses_an_expired_and_a_revoked_signer(tmp_path: Path) -> None:
    assert not verified(tmp_path, ARMOUR, MESSAGE, namespace=NAMESPACE, options='valid-before="20200101"')
    assert verified(tmp_path, ARMOUR, MESSAGE, namespace=NAMESPACE, options='valid-after="20200101"')
    revoked = tmp_path / "revoked"
    revoked.write_text(KEY.public.line + "\n")
    done = keygen(
        "-Y", "verify", "-f", tmp_path / "allowed_signers", "-I", KEY.public.fingerprint, "-n", NAMESPACE,
        "-s", tmp_path / "sig", "-r", revoked, given=MESSAGE,
    )  # fmt: skip
    assert done.returncode != 0


@needs_keygen
def test_a_signature_with_another_hash_or_key_type_is_not_ours(tmp_path: Path) -> None:
    path, _ = made_by_keygen(tmp_path)
    sha256 = keygen("-Y", "sign", "-O", "hashalg=sha256", "-f", path, "-n", NAMESPACE, given=MESSAGE)
    with pytest.raises(MalformedSignatureError):
        verify_armoured(sha256.stdout.decode(), NAMESPACE, MESSAGE)
    ecdsa = tmp_path / "ecdsa"
    assert keygen("-q", "-t", "ecdsa", "-N", "", "-f", ecdsa).returncode == 0
    other = keygen("-Y", "sign", "-f", ecdsa, "-n", NAMESPACE, given=MESSAGE).stdout.decode()
    with pytest.raises(MalformedSignatureError):
        verify_armoured(other, NAMESPACE, MESSAGE)
    with pytest.raises(MalformedKeyError):
        VerifyKey.from_line(ecdsa.with_suffix(".pub").read_text())


def test_a_signature_says_whose_it_is() -> None:
    assert verify_armoured(ARMOUR, NAMESPACE, MESSAGE) == KEY.public


def test_another_message_or_namespace_is_refused() -> None:
    with pytest.raises(BadSignatureError) as caught:
        verify_armoured(ARMOUR, NAMESPACE, MESSAGE + b"\n")
    assert caught.value.reason == "signature"
    with pytest.raises(BadSignatureError) as caught:
        verify_armoured(ARMOUR, "roster@hdfield", MESSAGE)
    assert caught.value.reason == "namespace"


@given(st.integers(0, len(ARMOUR) - 1), st.characters(max_codepoint=127))
def test_an_armour_changed_anywhere_is_refused(place: int, character: str) -> None:
    changed = ARMOUR[:place] + character + ARMOUR[place + 1 :]
    if changed != ARMOUR:
        with pytest.raises((MalformedSignatureError, BadSignatureError)):
            verify_armoured(changed, NAMESPACE, MESSAGE)


@given(st.integers(0, len(ARMOUR) - 1))
def test_a_cut_armour_is_refused(cut: int) -> None:
    with pytest.raises(MalformedSignatureError):
        verify_armoured(ARMOUR[:cut], NAMESPACE, MESSAGE)


@pytest.mark.parametrize(
    "armour", [ARMOUR.replace("\n", "\r\n"), ARMOUR + "\n", " " + ARMOUR, ARMOUR + ARMOUR, "x" * 100_000, "é"]
)
def test_one_signature_has_one_spelling(armour: str) -> None:
    with pytest.raises(MalformedSignatureError):
        verify_armoured(armour, NAMESPACE, MESSAGE)


@given(st.binary(max_size=300))
def test_any_blob_in_an_armour_is_refused_with_a_reason(blob: bytes) -> None:
    body = base64.b64encode(b"SSHSIG\0\0\0\1" + blob).decode()
    armour = f"-----BEGIN SSH SIGNATURE-----\n{body}\n-----END SSH SIGNATURE-----\n"
    with pytest.raises(MalformedSignatureError):
        verify_armoured(armour, NAMESPACE, MESSAGE)


def test_a_bare_signature_is_64_bytes_and_checks() -> None:
    signature = KEY.sign_raw(MESSAGE)
    assert len(signature) == 64
    KEY.public.verify_raw(signature, MESSAGE)
    for bad in (signature[:-1], signature + b"\0", bytes(64), b""):
        with pytest.raises(BadSignatureError):
            KEY.public.verify_raw(bad, MESSAGE)


def test_a_key_line_is_read_with_or_without_its_comment() -> None:
    line = KEY.public.line
    assert VerifyKey.from_line(line) == VerifyKey.from_line(line + " somebody@office\n") == KEY.public
    assert VerifyKey(KEY.public.raw) == KEY.public
    assert len({VerifyKey.from_line(line), KEY.public}) == 1


@pytest.mark.parametrize(
    "line",
    ["", "ssh-ed25519", "ssh-ed25519 AAAA", "ssh-rsa " + KEY.public.line.split()[1], KEY.public.line[:-4],
     KEY.public.line + "AAAA", KEY.public.line.replace(" ", "  "), "ssh-ed25519 é"],
)  # fmt: skip
def test_what_is_no_ed25519_line_is_refused(line: str) -> None:
    with pytest.raises(MalformedKeyError):
        VerifyKey.from_line(line)


def test_a_signing_key_comes_back_from_its_seed_and_never_prints_it() -> None:
    key = SigningKey.generate()
    assert SigningKey.from_seed(key.seed).public == key.public
    assert key.seed.hex() not in repr(key)
    with pytest.raises(MalformedKeyError):
        SigningKey.from_seed(bytes(31))
    with pytest.raises(MalformedKeyError):
        VerifyKey(bytes(33))
