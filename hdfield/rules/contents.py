"""What a waybill declares of a bundle's contents: counted alike by both sides.

Source: docs/format.md, section 8 (contents).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from hdfield.model.codes import CODES
from hdfield.model.waybill import Contents

_ORDER = {code: place for place, code in enumerate(CODES["sensitivity"])}


class Tally:
    """Counts versions by kind and keeps the highest sensitivity seen.

    Attributes:
        has_unknown: A code of a newer program was met; what is highest is
            then not ours to judge.
        attachments: Papers counted besides.
    """

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._highest: str | None = None
        self.has_unknown = False
        self.attachments = 0

    def add(self, kind: str, core: Mapping[str, Any]) -> None:
        """Count one version by its kind and its open core."""
        self._counts[kind] += 1
        code = core.get("sensitivity")
        if code is None:
            return
        if not isinstance(code, str) or code not in _ORDER:
            self.has_unknown = True
        elif self._highest is None or _ORDER[code] > _ORDER[self._highest]:
            self._highest = code

    def contents(self) -> Contents:
        """Give what was counted."""
        return Contents(
            counts=dict(sorted(self._counts.items())),
            sensitivity=self._highest,
            attachments=self.attachments,
        )

    def agrees(self, declared: Contents) -> bool:
        """Say whether what was declared is what was counted."""
        found = self.contents()
        if self.has_unknown:
            found = found.model_copy(update={"sensitivity": declared.sensitivity})
        return found == declared
