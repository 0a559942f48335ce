"""Who wrote a version: person codes by the key of their device."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


def read_authors(session: Session) -> dict[str, str]:
    """Read who works on which device: person code by key id; on the store lane."""
    authors = {device: entry.person for entry in session.joining.people() for device in entry.devices}
    return authors | {session.fingerprint: session.person}
