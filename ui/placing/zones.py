"""What a clock shows at a place, for the editors of a moment.

Owns the answer to "which zone is this time in"; refuses to know a widget.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from hdfield.rules.zones import known_zone
from ui.workspace import Workspace


def ask_zone(
    workspace: Workspace, owner: QObject, place: str, told: Callable[[str, tzinfo | None], None]
) -> None:
    """Ask for the zone of a place; the mission's where there is none.

    Args:
        workspace: Where to ask.
        owner: Who asks; gone, nobody is told.
        place: Record id, or nothing.
        told: Called with the zone's name (empty for the laptop's) and the zone.
    """

    def answered(name: str | None) -> None:
        zone = known_zone(name)
        told(name or "" if zone is not None else "", zone)

    workspace.ask(
        owner, lambda session: session.places.zone_of(place or None), answered, latest="zone of a place"
    )


def wall(moment: datetime, zone: tzinfo | None) -> datetime:
    """Give the instant as the clock at the place shows it."""
    return moment.astimezone(zone) if zone is not None else moment
