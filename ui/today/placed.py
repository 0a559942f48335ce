"""What the place of a capture decides: what the policy leaves of it, and by which clock time is read.

Owns the zone of the place and the line beside it. It refuses to change the capture: it says that the zone is known.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from ui.encounter_rows import EncounterWords
from ui.placing.kept import KeptLine
from ui.placing.zones import ask_zone, wall
from ui.today.capture import Capture
from ui.today.filling import level_of_new
from ui.today.words import name_of_new
from ui.workspace import Workspace


class Placed(QObject):
    """Follows the place of the capture.

    Args:
        workspace: The notebook.
        kept: Says what the policy leaves of the place.
        parent: Whose it is.

    Attributes:
        zone: Of the place; ``None`` for the laptop's.

    Signals:
        zone_known: (tzinfo or None) The place has this zone.
    """

    zone_known = Signal(object)

    def __init__(self, workspace: Workspace, kept: KeptLine, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kept = kept
        self._words = EncounterWords(workspace.language, workspace.clock)
        self._followed = ""
        self.zone: tzinfo | None = None

    def forget(self) -> None:
        """Hear that the policy or the place may be another now."""
        self._followed = ""

    def follow(self, capture: Capture) -> None:
        """Say what the policy leaves of the place, and find its zone."""
        is_new = bool(name_of_new(capture.place))
        level = level_of_new(capture) if is_new else ""
        placed = f"{capture.place} {level} {self._workspace.language.code}"
        if placed == self._followed:
            return
        self._followed = placed
        place = "" if is_new else capture.place
        self._kept.follow(self._workspace, place, level)
        ask_zone(self._workspace, self, place, lambda _name, zone: self._take(zone))

    def wall(self, moment: datetime, now: datetime) -> tuple[datetime, datetime, str]:
        """Give a moment and the present as the clock at the place shows them, and its zone in words."""
        at = wall(moment, self.zone or now.tzinfo)
        return at, wall(now, self.zone or now.tzinfo), self._words.dates(at).with_zone("", at)

    def moment_words(self, moment: datetime | None, now: datetime) -> str:
        """Say a moment by the clock at the place; nothing for none."""
        if moment is None:
            return ""
        at, _now, zone = self.wall(moment, now)
        words = self._words.dates(at).moment(at)
        return f"{words} · {zone}" if zone else words

    def _take(self, zone: tzinfo | None) -> None:
        self.zone = zone
        self.zone_known.emit(zone)
