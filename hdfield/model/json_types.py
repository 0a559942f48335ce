"""The shape of JSON as this program reads and writes it.

Owns two type aliases and nothing that runs. Whole numbers only: format.md
section 5 knows no floats, so neither do these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"
"""What parsing gives back."""

JsonInput: TypeAlias = "bool | int | str | Sequence[JsonInput] | Mapping[str, JsonInput] | None"
"""What may be written: wider, because lists and dicts are invariant to mypy."""
