"""Numbers as people type them: Western, Arabic-Indic or Persian digits alike.

The one place that reads them. Every field of the program that takes a number,
a date or a time passes what was typed through here first.

Source: domain 4.6, row 38; Unicode 16, blocks Arabic (U+0660, U+06F0).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

WESTERN: Final[Mapping[str, str]] = {
    chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)
}
"""Each digit of the other two sorts with its Western one."""

_SAME: Final = str.maketrans(
    {
        **WESTERN,
        "\u066b": ".",  # Arabic decimal separator
        "\u066c": None,  # Arabic thousands separator
        "\u2212": "-",  # minus sign
        "\u061c": None,  # direction marks a keyboard or a paste puts beside digits
        "\u200e": None,
        "\u200f": None,
    }
)


def plain_digits(typed: str) -> str:
    """Give what was typed with ASCII digits, decimal point and minus sign.

    Letters and everything else stay as they are.
    """
    return typed if typed.isascii() else typed.translate(_SAME)
