"""The one open form: what is typed so far, sealed in the store within a second."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from hdfield.model.base import moment_text
from hdfield.store.store import Store


class Drafts:
    """Keeps, gives back and drops drafts, by form name. Belongs to the store's thread."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def keep(self, form: str, value: Any) -> None:
        """Keep what a form holds (plain JSON values).

        Raises:
            StorageError: The disk refused.
        """
        with self._store.write_quietly():
            self._store.keeping.keep_draft(form, value, moment_text(self._clock()))

    def give(self, form: str) -> Any:
        """Give what a form held, or ``None``."""
        return self._store.keeping.draft(form)

    def names(self) -> tuple[str, ...]:
        """Name the forms in which something is typed and not yet saved, the newest first."""
        return self._store.keeping.drafts()

    @contextmanager
    def ending(self, form: str) -> Iterator[None]:
        """Forget a form's draft in the one transaction that saves what it held.

        When the saving fails, or the power does, the draft is still there; when
        it is gone, what it held is saved.

        Raises:
            StorageError: The disk refused; nothing was written.
        """
        with self._store.write_quietly():
            yield
            self._store.keeping.drop_draft(form)

    def drop(self, form: str) -> None:
        """Forget a form's draft once it is saved or set aside."""
        with self._store.write_quietly():
            self._store.keeping.drop_draft(form)
