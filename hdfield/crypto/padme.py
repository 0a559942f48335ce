"""Padmé: lengths that tell little, at most 12 % longer.

Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
Communication with PURBs", PoPETs 2019, section 4.
"""

from __future__ import annotations


def padme_length(size_bytes: int) -> int:
    """Give the padded length: the next whose low mantissa bits are zero.

    Args:
        size_bytes: True length, 0 or more.

    Returns:
        At least ``size_bytes``; at most 12 % more, and less the longer it is.
    """
    exponent = max(size_bytes.bit_length() - 1, 0)
    low_bits = (1 << max(exponent - exponent.bit_length(), 0)) - 1
    return size_bytes + low_bits & ~low_bits
