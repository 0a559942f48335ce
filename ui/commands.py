"""A thing a person may ask for by name: what a page offers to the command palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        key: Stable name, so that it is remembered among the recent ones.
        words: What it does, already translated.
        act: Does it.
        keys: Its keys as written on keyboards, or nothing.
        icon: Its drawing.
    """

    key: str
    words: str
    act: Callable[[], object]
    keys: str = ""
    icon: str = "forward"
