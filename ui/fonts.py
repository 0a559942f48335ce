"""Whether the letters of our languages can be drawn on this machine.

Owns the question and the names of the Debian packages that answer it; it
refuses to choose a font, which ``ui/theme.py`` does.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

_NEEDED = (
    ("Latin", "aé", "fonts-dejavu-core"),
    ("Arabic", "بي", "fonts-noto-core"),
)


def missing_fonts() -> list[tuple[str, str]]:
    """List the scripts no installed font can write; needs a running application.

    Returns:
        Pairs of script and Debian package; empty when all letters have a font.
    """
    # The list of families would not do: Qt adds "Sans Serif" to it where there is no font at all.
    metrics = QFontMetrics(QFont())
    return [
        (name, package)
        for name, letters, package in _NEEDED
        if not all(metrics.inFontUcs4(ord(letter)) for letter in letters)
    ]


def report(missing: list[tuple[str, str]]) -> str:
    """Say in English which letters are missing and how Debian brings them.

    English only: the other languages are those that may be missing.
    """
    packages = " ".join(sorted({package for _, package in missing}))
    lines = [f"  {script} letters  (Debian package {package})" for script, package in missing]
    return "\n".join(
        ["hdfield cannot draw: no installed font has these letters:", *lines, f"apt install {packages}", ""]
    )
