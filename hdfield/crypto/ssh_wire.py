"""The length-prefixed strings of SSH, and the one key type used here.

Owns the few bytes that signatures, public key lines and private key files
have in common. Knows no cryptography.

Source: RFC 4251 section 5; RFC 8709 (ssh-ed25519).
"""

from __future__ import annotations

KEY_TYPE = b"ssh-ed25519"
KEY_BYTES = 32


def pack(*strings: bytes) -> bytes:
    """Write strings, each behind its length."""
    return b"".join(len(string).to_bytes(4, "big") + string for string in strings)


def unpack(untrusted: bytes, count: int) -> tuple[list[bytes], bytes]:
    """Read ``count`` strings; gives them and what is left.

    Raises:
        ValueError: Fewer are there. The caller knows which of its errors that is.
    """
    strings = []
    rest = untrusted
    for _ in range(count):
        end = 4 + int.from_bytes(rest[:4], "big")
        if len(rest) < 4 or len(rest) < end:
            raise ValueError("cut")
        strings.append(rest[4:end])
        rest = rest[end:]
    return strings, rest


def public_blob(raw: bytes) -> bytes:
    """Write 32 bytes of an Ed25519 public key as SSH does."""
    return pack(KEY_TYPE, raw)
