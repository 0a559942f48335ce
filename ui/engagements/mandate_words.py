"""How the mandate of an engagement stands, in one line.

Owns the words of the head. It refuses to judge what the mandate allows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ui.direction import isolated
from ui.language import translate
from ui.tokens import Meaning

if TYPE_CHECKING:
    from hdfield.services.dossier import Line
    from ui.forms.wording import Wording

_IN_FORCE: Final = ("acknowledged", "issued", "draft", "expired", "withdrawn")
"""Which of several is said: the one that counts first."""


def mandate_words(mandates: Sequence[Line], say: Wording) -> tuple[str, str, Meaning | None]:
    """Say how the mandate stands.

    Args:
        mandates: Of one engagement, the newest first.
        say: The window's words.

    Returns:
        A sentence, and a word with its meaning where something is to be looked at.
    """
    if not mandates:
        return translate("Mandate", "None is written down"), "", None
    today = say.today()
    chosen = min(
        mandates,
        key=lambda line: (
            _begins(line) > today,
            _has_ended(line, today),
            _place(str(line.line.get("status") or "")),
        ),
    )
    held = chosen.line
    status = str(held.get("status") or "")
    parts = [_stands(held, status, say)]
    is_coming = _begins(chosen) > today
    if is_coming:
        parts.append(translate("Mandate", "from %1").replace("%1", say.day(_begins(chosen))))
    until, over = held.get("valid_to"), _has_ended(chosen, today)
    if until:
        words = translate("Mandate", "ended %1") if over else translate("Mandate", "until %1")
        parts.append(words.replace("%1", say.day(str(until))))
    sentence = " · ".join(parts)
    if over or status in ("expired", "withdrawn"):
        return sentence, translate("Mandate", "no longer in force"), "attention"
    if is_coming:
        return sentence, translate("Mandate", "not yet in force"), "attention"
    if status != "acknowledged":
        return sentence, translate("Mandate", "not acknowledged by both"), "attention"
    return sentence, "", None


def _has_ended(line: Line, today: str) -> bool:
    return "" < str(line.line.get("valid_to") or "") < today


def _stands(line: Mapping[str, Any], status: str, say: Wording) -> str:
    if status == "acknowledged" and line.get("acknowledged_by"):
        words = translate("Mandate", "of %1, acknowledged by %2", "the mandate")
        by = isolated(str(line.get("issued_by") or "?"))
        return words.replace("%1", by).replace("%2", isolated(str(line["acknowledged_by"])))
    return say.label("mandate_status", status)


def _begins(mandate: Line) -> str:
    """Give its first day; empty where it has none."""
    return str(mandate.line.get("valid_from") or "")


def _place(status: str) -> int:
    return _IN_FORCE.index(status) if status in _IN_FORCE else len(_IN_FORCE)
