"""What a command gives back: the ids it touched, so that screens know what is stale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Records touched by one command, with their kinds."""

    records: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    saved: tuple[str, ...] = ()

    @classmethod
    def of(cls, saved: Iterable[tuple[str, str]]) -> Changes:
        """Collect (record, kind) pairs, keeping their order in ``saved``."""
        pairs = tuple(saved)
        return cls(
            frozenset(record for record, _ in pairs),
            frozenset(kind for _, kind in pairs),
            tuple(record for record, _ in pairs),
        )
