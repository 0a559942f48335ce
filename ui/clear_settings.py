"""What is kept in clear outside any notebook: language, theme, window size.

Owns those, because they are needed before a notebook is unlocked. It refuses
to keep anything else: no recent files, no names, no folders; a test reads the
file and says so.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Scheme

FILE_NAME: Final = "window.ini"
_SCHEMES: Final[tuple[Scheme, ...]] = ("system", "light", "dark")


class ClearSettings:
    """Reads and writes the one file; what cannot be read counts as not set.

    Args:
        folder: Where the file lies; the system's place for settings by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        place = QStandardPaths.StandardLocation.AppConfigLocation
        home = folder or Path(QStandardPaths.writableLocation(place))
        self._kept = QSettings(str(home / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Two letters; empty to follow the system."""
        return str(self._kept.value("language", ""))[:2]

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def native_digits(self) -> bool:
        """Whether numbers and dates are written with the language's own digits."""
        return str(self._kept.value("native_digits", "")) == "true"

    @native_digits.setter
    def native_digits(self, native: bool) -> None:
        self._kept.setValue("native_digits", native)

    @property
    def scheme(self) -> Scheme:
        """Which colours: the system's, light or dark."""
        kept = str(self._kept.value("theme", ""))
        return next((scheme for scheme in _SCHEMES if scheme == kept), "system")

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._kept.setValue("theme", scheme)

    @property
    def scale(self) -> float:
        """How large text is drawn; 1.0 is as drawn."""
        try:
            kept = float(str(self._kept.value("text_size", "1.0")))
        except ValueError:
            return 1.0
        return min(max(kept, SMALLEST_SCALE), LARGEST_SCALE)

    @scale.setter
    def scale(self, scale: float) -> None:
        self._kept.setValue("text_size", f"{scale:.2f}")

    @property
    def window(self) -> bytes:
        """Place and size of the window, as Qt writes them; empty when never kept."""
        kept = self._kept.value("window")
        return bytes(kept.data()) if isinstance(kept, QByteArray) else b""

    @window.setter
    def window(self, remembered: bytes) -> None:
        self._kept.setValue("window", QByteArray(remembered))

    def flush(self) -> None:
        """Write what was set now, before the program ends."""
        self._kept.sync()
