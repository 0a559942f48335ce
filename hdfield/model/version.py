"""A version: one immutable state of one record, whole or redacted.

Owns the shape only; hashing and signing are in ``crypto.versions``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hdfield.model.base import Group

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Opened:
    """One open group: the salt of its digest (hex) and its object."""

    salt: str
    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Version:
    """One version as it lies in the store and travels in a bundle.

    ``header`` is the canonical JSON that was signed; the fields before it are
    read from it. ``opened`` holds the groups this copy opens.
    """

    id: str
    record: str
    kind: str
    schema: int
    parents: tuple[str, ...]
    author: str
    groups: Mapping[Group, str]
    header: bytes
    sig: bytes
    opened: Mapping[Group, Opened]

    @property
    def objects(self) -> dict[Group, Mapping[str, Any]]:
        """The open groups without their salts."""
        return {group: opened.value for group, opened in self.opened.items()}
