"""What the note guard knows of this notebook: its code names, its places, what was let be.

Owns the put-aside findings. It refuses to hold a note up. Belongs to the
store's thread.
"""

from __future__ import annotations

from hdfield.rules.folding import fold
from hdfield.rules.note_guard import Finding, find_dangers
from hdfield.services.reading import Reading
from hdfield.services.settings import Settings

LEFT = "guard_left"
"""Setting: folded texts a person said may stay."""

_MOST_LEFT = 300
_NAMED_KINDS = frozenset({"place", "actor", "engagement"})


class Guarding:
    """Looks at notes while they are written."""

    def __init__(self, reading: Reading, settings: Settings) -> None:
        self._reading = reading
        self._settings = settings
        self._code_names: frozenset[str] | None = None

    def findings(self, text: str) -> tuple[Finding, ...]:
        """Find what could put a person at risk and was not let be.

        Cost: about 2 ms for 2,000 characters.
        """
        if self._code_names is None:
            self._code_names = self._reading.code_names()
        left = set(self._settings.give(LEFT, ()))
        return tuple(
            found
            for found in find_dangers(text, self._code_names)
            if fold(text[found.start : found.end]) not in left
            and not (found.danger == "name" and self._is_in_lists(text[found.start : found.end]))
        )

    def leave(self, text: str) -> None:
        """Let a text be, in this note and in every other, for good.

        Raises:
            StorageError: The disk refused.
        """
        kept = [one for one in self._settings.give(LEFT, ()) if one != fold(text)]
        self._settings.put(LEFT, [*kept[1 - _MOST_LEFT :], fold(text)])

    def forget_names(self) -> None:
        """Hear that an interlocutor changed."""
        self._code_names = None

    def _is_in_lists(self, name: str) -> bool:
        """Say whether a name is that of a place, an actor or an engagement here."""
        return any(named.kind in _NAMED_KINDS for named in self._reading.search(name, limit=20).others)
