"""The recovery code: 130 random bits a person writes on paper.

Owns its spelling, its check characters and the identity it stands for.
Knows nothing of slots.

Layout: 26 Crockford characters of 5 bits, most significant first, then two
check characters, shown in seven groups of four. The 28 values c0 … c27 are a
word of a Reed-Solomon code over GF(32) (x^5 + x^2 + 1, a = 2): their sum and
the sum of ci·a^i are zero. So any one or two wrong characters, and any two
swapped ones, are always noticed; a hash of ten bits would miss one in 1,024.
"""

from __future__ import annotations

import secrets
import unicodedata

from hdfield.crypto.age_keys import HybridIdentity
from hdfield.crypto.kdf import hkdf
from hdfield.errors import MistypedRecoveryCodeError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUE = {character: value for value, character in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_DATA_CHARACTERS = 26
_CHARACTERS = 28
_GROUP = 4
_BITS = 130
_SECRET_BYTES = 17  # 130 bits, big-endian, six leading zero bits
_INFO = "recovery/1"


def new_recovery_code() -> str:
    """Make a code: ``XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX``."""
    return _spelled(secrets.randbits(_BITS))


def recovery_identity(untrusted_text: str) -> HybridIdentity:
    """Give the identity a recovery code stands for.

    Its seed is HKDF-SHA256 (no salt, info ``recovery/1``) of the code's 130
    bits as 17 bytes, big-endian; the check characters are not part of it.

    Args:
        untrusted_text: As typed by a person. Lower case, missing or other
            separators, O for 0, I or L for 1, and the digits of other scripts
            are all taken.

    Raises:
        MistypedRecoveryCodeError: A wrong length, a character that is in no
            code, or check characters that do not agree.
    """
    return HybridIdentity.from_seed(hkdf(_number(untrusted_text).to_bytes(_SECRET_BYTES, "big"), _INFO))


def _number(untrusted_text: str) -> int:
    values = [_VALUE.get(character, -1) for character in _characters(untrusted_text)]
    if len(values) != _CHARACTERS or -1 in values or _sums(values) != (0, 0):
        raise MistypedRecoveryCodeError()
    number = 0
    for value in values[:_DATA_CHARACTERS]:
        number = number << 5 | value
    return number


def _characters(untrusted_text: str) -> list[str]:
    """Give upper-case letters and ASCII digits; spaces and dashes are left out."""
    characters = []
    for character in unicodedata.normalize("NFKC", untrusted_text).upper():
        if character.isspace() or unicodedata.category(character) in ("Pd", "Cf"):
            continue
        digit = unicodedata.decimal(character, None)
        characters.append(character if digit is None else str(digit))
    return characters


def _spelled(number: int) -> str:
    values = [number >> shift & 31 for shift in range(_BITS - 5, -1, -5)]
    plain, weighted = _sums(values)
    # Two check values c, d with c + d = plain and c·a^26 + d·a^27 = weighted;
    # exactly one c fits, and trying 32 is plainer than a division.
    check = next(
        value for value in range(32) if _times_power(value, 26) ^ _times_power(value ^ plain, 27) == weighted
    )
    text = "".join(_ALPHABET[value] for value in [*values, check, check ^ plain])
    return "-".join(text[start : start + _GROUP] for start in range(0, _CHARACTERS, _GROUP))


def _sums(values: list[int]) -> tuple[int, int]:
    plain = weighted = 0
    for place, value in enumerate(values):
        plain ^= value
        weighted ^= _times_power(value, place)
    return plain, weighted


def _times_power(value: int, power: int) -> int:
    """Multiply by a^power in GF(32)."""
    for _ in range(power):
        value <<= 1
        if value & 32:
            value ^= 0b100101
    return value
