"""Bech32, the spelling of age keys.

Owns the alphabet and the checksum; knows no key type. Without the length
limit of BIP 173: a hybrid recipient is 1,959 characters.

Source: BIP 173; C2SP age, "Conventions used in this document".
"""

from __future__ import annotations

from hdfield.errors import MalformedKeyError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUE = {character: value for value, character in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
# One look-up a symbol instead of five tests: a hybrid key has 1,952 of them.
_FEEDBACK = tuple(
    _GENERATOR[0] * (top & 1)
    ^ _GENERATOR[1] * (top >> 1 & 1)
    ^ _GENERATOR[2] * (top >> 2 & 1)
    ^ _GENERATOR[3] * (top >> 3 & 1)
    ^ _GENERATOR[4] * (top >> 4 & 1)
    for top in range(32)
)


def encode(prefix: str, data: bytes) -> str:
    """Spell ``data`` under a lower-case ``prefix``, in lower case."""
    symbols = _to_symbols(data)
    state = _checksum([*_expanded(prefix), *symbols, 0, 0, 0, 0, 0, 0]) ^ 1
    symbols += [state >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(_ALPHABET[symbol] for symbol in symbols)


def decode(prefix: str, text: str) -> bytes:
    """Read back what `encode` wrote; only that very spelling is taken.

    Args:
        prefix: The lower-case prefix the text must have.
        text: All lower case; a caller that wants upper case lowers it first.

    Raises:
        MalformedKeyError: Another prefix, a foreign character, a wrong
            checksum, or bits left over that are not zero.
    """
    head, separator, tail = text.rpartition("1")
    if head != prefix or not separator or len(tail) < 6:
        raise MalformedKeyError(what="prefix")
    try:
        symbols = [_VALUE[character] for character in tail]
    except KeyError:
        raise MalformedKeyError(what="character") from None
    if _checksum([*_expanded(prefix), *symbols]) != 1:
        raise MalformedKeyError(what="checksum")
    return _to_bytes(symbols[:-6])


def _checksum(symbols: list[int]) -> int:
    state = 1
    for symbol in symbols:
        state = (state & 0x1FFFFFF) << 5 ^ symbol ^ _FEEDBACK[state >> 25]
    return state


def _expanded(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _to_symbols(data: bytes) -> list[int]:
    bits = len(data) * 8
    padding = -bits % 5
    number = int.from_bytes(data, "big") << padding
    return [number >> shift & 31 for shift in range(bits + padding - 5, -1, -5)]


def _to_bytes(symbols: list[int]) -> bytes:
    bits = len(symbols) * 5
    padding = bits % 8
    number = 0
    for symbol in symbols:
        number = number << 5 | symbol
    if padding >= 5 or number & ((1 << padding) - 1):
        raise MalformedKeyError(what="padding")
    return (number >> padding).to_bytes(bits // 8, "big")
