"""Settings of one notebook that are nobody else's business: kept inside it.

What must be known before unlocking (language, theme, window size) is not here:
the window keeps those three in clear, and nothing else.
"""

from __future__ import annotations

from typing import Any

from hdfield.store.store import Store

_PRACTICE = "practice"


class Settings:
    """Reads and writes named settings. Belongs to the store's thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def is_practice(self) -> bool:
        """Whether this notebook was made for practice; set at its making."""
        return bool(self._store.keeping.setting(_PRACTICE))

    def give(self, name: str, default: Any = None) -> Any:
        """Give a setting's JSON value."""
        value = self._store.keeping.setting(name)
        return default if value is None else value

    def put(self, name: str, value: Any) -> None:
        """Write a setting.

        Raises:
            StorageError: The disk refused.
        """
        with self._store.write("setting", name):
            self._store.keeping.set_setting(name, value)
