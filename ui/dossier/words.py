"""Words every board shares: what is wrong with an input, and the parts of a row.

Owns sentences that are the same for all kinds. It refuses to know a kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from ui.direction import against, isolated
from ui.dossier.asks import How
from ui.field_words import listed
from ui.language import translate
from ui.naming import called

if TYPE_CHECKING:
    from hdfield.services.dossier import Line
    from ui.forms.wording import Wording


def text_of(line: Line, name: str = "text") -> str:
    """Give a text of a row; nothing where it is closed to us or empty."""
    value = line.line.get(name)
    if isinstance(value, Mapping):
        return str(value.get("text") or "")
    return value if isinstance(value, str) else ""


def name_in(line: Line, name: str, say: Wording) -> str:
    """Say what the record in a field of a row is called; nothing where the field is empty."""
    named = line.named.get(line.line.get(name) or "")
    return say.called(named) if named is not None else ""


def names_in(line: Line, name: str, say: Wording) -> str:
    """Say what the records in a field of a row are called."""
    found = (line.named.get(record) for record in line.line.get(name) or ())
    return listed(isolated(called(one, say.code)) for one in found if one is not None)


def joined(parts: Iterable[str]) -> str:
    """Put the parts of a line side by side, without the empty ones; the line runs as the window does."""
    said = [part for part in parts if part]
    if len(said) < 2:
        return "".join(said)  # alone it runs its own way
    return " · ".join(against(part, QApplication.layoutDirection()) for part in said)


def by_day(day: Any, say: Wording) -> str:
    """Say a day something is due: "by 12 July"; nothing for none."""
    return translate("Dossier", "by %1").replace("%1", say.day(day)) if day else ""


def two_versions(line: Line) -> str:
    """Say that notebooks differ; nothing where they do not. For the badge of a row."""
    return translate("Dossier", "two versions") if line.heads > 1 else ""


def nothing_shared() -> str:
    """Stand in for the title of a row whose words were not shared with this notebook."""
    return translate("Dossier", "Not shared with this notebook")


def missing_words() -> str:
    """Say that an input must not be empty."""
    return translate("Dossier", "This is needed.")


def trouble_words(how: How) -> str:
    """Say how an input is to be written, where it was refused."""
    match how:
        case "day":
            return translate("Dossier", "Write a day as 2026-06-30.")
        case "number":
            return translate("Dossier", "Write a whole number.")
        case "person" | "people":
            return translate("Dossier", "Person codes have letters, digits, points and dashes.")
    return translate("Dossier", "This cannot be kept as it is written.")
