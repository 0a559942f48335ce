"""What the outbox and the inbox show: frozen lines, previews and outcomes.

Owns shapes only; they are made in ``services.outbox`` and ``services.inbox``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from hdfield.bundle.blobs import Blob
from hdfield.bundle.reading import SetAside
from hdfield.bundle.waybill import OpenedWaybill
from hdfield.errors import FieldError
from hdfield.rules.scopes import Scope
from hdfield.services.changes import Changes

Fresh = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Versions that would be new here: record to version id to the parents it names."""


@dataclass(frozen=True, slots=True)
class SealedBundle:
    """A bundle just sealed; size in bytes, of payload and waybill."""

    bundle: str
    seq: int
    scope: Scope
    people: tuple[str, ...]
    records: int
    size: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many records a person usually written to has not been sealed; ``urgent`` of them go first."""

    person: str
    scope: Scope
    count: int
    urgent: int = 0


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """One of our bundles as the outbox lists it; ``state`` is ``sealed`` or ``handed_off``."""

    bundle: str
    seq: int
    scope: Scope
    people: tuple[str, ...]
    day: str
    sealed_at: str
    records: int
    size: int
    state: str
    is_here: bool
    is_urgent: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking a bundle in would do; nothing is done yet.

    Attributes:
        new, changed: Records not here before, and records that would get a
            version; conflicts: those of them with several heads then.
        set_aside: Versions that are not their author's to write.
        gap: Runs (first, last) of this sender's earlier numbers k to us that never came.
        is_held: It was taken in before; there is nothing to do.
        fresh: Its versions that are new here, for the bundles taken after it.
    """

    path: Path
    bundle: str
    sender: str
    person: str
    scope: Scope
    day: str
    seq: int
    k: int
    versions: int
    new: int
    changed: int
    conflicts: int
    set_aside: tuple[SetAside, ...]
    gap: tuple[tuple[int, int], ...]
    is_held: bool
    opened: OpenedWaybill = field(repr=False)
    lines: tuple[bytes, ...] = field(repr=False)
    blobs: tuple[Blob, ...] = field(default=(), repr=False)
    fresh: Fresh = field(default_factory=dict, repr=False)

    @property
    def refused(self) -> Mapping[str, int]:
        """How many versions are not taken, by reason."""
        return {"role": len(self.set_aside)} if self.set_aside else {}


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a bundle in did."""

    changes: Changes
    versions: int
    new: int
    changed: int
    conflicts: int
    set_aside: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one bundle.

    Attributes:
        state: ``taken``; ``held`` (was here already); ``waiting`` for a
            roster; ``refused``.
        error: Why it was refused or waits.
    """

    path: Path
    state: Literal["taken", "held", "waiting", "refused"]
    preview: Preview | None = None
    taken: Taken | None = None
    error: FieldError | None = None


@dataclass(frozen=True, slots=True)
class InboxLine:
    """A bundle that came, as the inbox lists it."""

    bundle: str
    sender: str
    person: str
    seq: int
    received_at: str
    state: str
    reason: str | None
    counts: Mapping[str, int]
