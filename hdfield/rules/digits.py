"""Numbers as people type them: Western, Arabic-Indic or Persian digits alike.

The one place that reads them. Every field of the program that takes a number,
a date or a time passes what was typed through here first.

Source: domain 4.6, row 38; Unicode 16, blocks Arabic (U+0660, U+06F0).
"""

from __future__ import annotations

from typing import Final

_SAME: Final = str.maketrans(
    {
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
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
