"""Fingerprints and codes as people compare them: in groups of four, left to right.

Owns the grouping and what counts as the same when typed. It refuses to know
what a fingerprint is of.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from ui.widgets.label import Label

PREFIX: Final = "SHA256:"
GROUP: Final = 4
_LEFT_TO_RIGHT: Final = "\u200e"


def groups(fingerprint: str) -> list[str]:
    """Cut a fingerprint, without its prefix, into groups of four."""
    plain = fingerprint.removeprefix(PREFIX)
    return [plain[start : start + GROUP] for start in range(0, len(plain), GROUP)]


def in_groups(fingerprint: str) -> str:
    """Write a fingerprint for reading aloud."""
    return " ".join(groups(fingerprint))


def begins_with(fingerprint: str, typed: str) -> bool:
    """Say whether at least four typed characters are how a fingerprint begins.

    Capitals do not count: over a bad line nobody says them reliably, and what
    is typed only proves that the two really spoke; the rest is compared by eye.
    """
    heard = "".join(typed.split()).removeprefix(PREFIX).casefold()
    return len(heard) >= GROUP and fingerprint.removeprefix(PREFIX).casefold().startswith(heard)


class CodeLabel(Label):
    """A fingerprint or code, large, in one direction in every language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "code", wraps=True, parent=parent)

    def show_code(self, text: str) -> None:
        """Show it; its edge is the window's."""
        self.set_content(_LEFT_TO_RIGHT + text)
