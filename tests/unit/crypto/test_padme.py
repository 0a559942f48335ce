"""Padded lengths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto.padme import padme_length


@pytest.mark.parametrize(
    ("size", "padded"),
    [(0, 0), (1, 1), (2, 2), (8, 8), (9, 10), (17, 18), (100, 104), (1000, 1024), (1025, 1088),
     (10_000, 10_240), (1 << 20, 1 << 20), ((1 << 20) + 1, (1 << 20) + (1 << 15))],
)  # fmt: skip
def test_known_lengths(size: int, padded: int) -> None:
    assert padme_length(size) == padded


@given(st.integers(0, 1 << 50))
def test_padding_costs_at_most_twelve_percent_and_is_settled(size: int) -> None:
    padded = padme_length(size)
    assert size <= padded <= size * 1.12
    assert padme_length(padded) == padded


@given(st.integers(0, 1 << 40), st.integers(0, 1 << 40))
def test_a_longer_thing_is_never_padded_shorter(one: int, other: int) -> None:
    assert padme_length(min(one, other)) <= padme_length(max(one, other))
