"""What taking a bundle in would do: to what is here, and to what comes before it.

Owns the questions of step 8: was it here already, is it a fork, what is
missing before it, what would it change. Bundles that would be taken together
are asked about in their order, each after those before it. Nothing is written.

Source: docs/format.md, section 9, step 8.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from hdfield.bundle.waybill import OpenedWaybill
from hdfield.crypto.versions import parse_line
from hdfield.rules.numbering import holes
from hdfield.services.exchange_views import Fresh, Preview
from hdfield.store.store import Store

IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Effect:
    """Records that would be new, changed, or have several heads; ``fresh`` are their new versions."""

    new: int = 0
    changed: int = 0
    conflicts: int = 0
    fresh: Fresh = field(default_factory=dict, repr=False)


class Foresight:
    """Answers for one bundle.

    Args:
        store: What is here.
        us: Our key id.
        before: Previews of the bundles that would be taken first.
    """

    def __init__(self, store: Store, us: str, before: Sequence[Preview] = ()) -> None:
        self._store = store
        self._us = us
        self._before = tuple(preview for preview in before if not preview.is_held)

    def is_held(self, opened: OpenedWaybill) -> bool:
        """Say whether this very bundle was taken in, or would be before."""
        row = self._store.exchange.received_bundle(opened.waybill.bundle)
        if row is not None and row.state == IMPORTED and row.hash == opened.hash:
            return True
        return any(preview.opened.hash == opened.hash for preview in self._before)

    def is_fork(self, opened: OpenedWaybill) -> bool:
        """Say whether another waybill of its sender has one of its numbers."""
        waybill = opened.waybill
        numbers = (waybill.seq, waybill.recipients[self._us], waybill.bundle)
        booked = self._store.exchange.received_of(waybill.sender)
        known = [(row.hash, row.seq, row.k, row.bundle) for row in booked]
        known += [(one.opened.hash, one.seq, one.k, one.bundle) for one in self._of(waybill.sender)]
        return any(
            hash_ != opened.hash and any(one == other for one, other in zip(taken, numbers, strict=True))
            for hash_, *taken in known
        )

    def gap(self, opened: OpenedWaybill) -> tuple[tuple[int, int], ...]:
        """Give the runs (first, last) of the sender's earlier numbers to us that never came."""
        sender, k = opened.waybill.sender, opened.waybill.recipients[self._us]
        taken = {row.k for row in self._store.exchange.taken_of(sender)}
        taken |= {preview.k for preview in self._of(sender)}
        return tuple(holes(taken, k - 1))

    def effect(self, lines: Iterable[bytes]) -> Effect:
        """Count new records, changed ones, and those that would have several heads."""
        known = {version for preview in self._before for graph in preview.fresh.values() for version in graph}
        fresh: dict[str, dict[str, tuple[str, ...]]] = {}
        for line in lines:
            version = parse_line(line)
            if version.id not in known and not self._store.versions.knows(version.id):
                fresh.setdefault(version.record, {})[version.id] = version.parents
        new = changed = conflicts = 0
        for record, coming in fresh.items():
            here = self._graph(record)
            new += not here
            changed += bool(here)
            every = {**here, **coming}
            named = {parent for parents in every.values() for parent in parents}
            conflicts += len(every.keys() - named) > 1
        return Effect(new, changed, conflicts, fresh)

    def _graph(self, record: str) -> Mapping[str, tuple[str, ...]]:
        graph = self._store.versions.graph(record)
        for preview in self._before:
            graph |= preview.fresh.get(record, {})
        return graph

    def _of(self, sender: str) -> list[Preview]:
        return [preview for preview in self._before if preview.sender == sender]
