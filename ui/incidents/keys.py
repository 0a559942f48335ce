"""Which key stands for which answer about an incident, and what the chips say.

Owns the letters in each language and the short words. Within a row no letter
stands twice, and each is in its word; a test holds both. To whom takes several
answers and keeps the focus, so the letters of who was hurt are none of its own:
"nobody" must not become a patient. Values and hours have
digits, which need no language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hdfield.model.codes import CODES
from ui import labels
from ui.language import translate
from ui.letters import numbered
from ui.widgets.chips import Choice

ROWS: Final = ("act", "affected", "injury", "value_band", "reported_after_h")
HOURS: Final = (0, 1, 3, 6, 12, 24)
"""After how many hours our security officer knew; nothing chosen: not yet."""
SHOWN: Final = 8

_LISTS: Final = {
    "act": "incident_act",
    "affected": "affected_class",
    "injury": "injury_band",
    "value_band": "value_band",
}
LETTERS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"act": "ahfto", "affected": "sdpcngvr", "injury": "olefk"},
    "fr": {"act": "arvme", "affected": "phrctmvo", "injury": "algei"},
    "ar": {"act": "هحستع", "affected": "مسشدربكه", "injury": "لطخوغ"},
}


def choices(row: str, lang: str) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """Give the chips of a row: those at once, and those behind "more…"."""
    if row == "reported_after_h":
        return _hours(), ()
    codes = tuple(CODES[_LISTS[row]])
    spelt = LETTERS.get(lang, LETTERS["en"]).get(row, "")
    letters = dict(zip(codes, spelt, strict=False)) or numbered(codes)
    words = {"act": _acts, "affected": _affected, "injury": _injuries}.get(row, dict)()
    made = []
    for code in codes:
        label = labels.label(_LISTS[row], code, lang)
        made.append(Choice(code, words.get(code, label), letters.get(code, ""), hint=label))
    return tuple(made[:SHOWN]), tuple(made[SHOWN:])


def question(row: str) -> str:
    """Say what a row asks."""
    return {
        "act": translate("IncidentWords", "What was done?"),
        "affected": translate("IncidentWords", "To whom, to what?"),
        "injury": translate("IncidentWords", "Hurt?"),
        "value_band": translate("IncidentWords", "Worth lost?"),
        "reported_after_h": translate("IncidentWords", "Security knew"),
    }[row]


def act_word(code: str, lang: str) -> str:
    """Say an act in a word."""
    return _acts().get(code) or labels.label("incident_act", code, lang)


def _hours() -> tuple[Choice, ...]:
    digits = numbered(tuple(str(hours) for hours in HOURS))
    after = translate("IncidentWords", "after %1 h", "hours until security knew")
    words = {
        0: translate("IncidentWords", "at once"),
        **{hours: after.replace("%1", str(hours)) for hours in HOURS if hours},
    }
    return tuple(Choice(str(hours), words[hours], digits[str(hours)]) for hours in HOURS)


def _acts() -> dict[str, str]:
    return {
        "act.attack": translate("IncidentWords", "attack"),
        "act.confine": translate("IncidentWords", "held"),
        "act.theft": translate("IncidentWords", "theft", "goods or cash were taken"),
        "act.threat": translate("IncidentWords", "threat"),
        "act.obstruction": translate("IncidentWords", "obstructed"),
    }


def _affected() -> dict[str, str]:
    return {
        "aff.staff": translate("IncidentWords", "our staff"),
        "aff.driver": translate("IncidentWords", "driver"),
        "aff.partner_staff": translate("IncidentWords", "partner’s staff"),
        "aff.civilians": translate("IncidentWords", "civilians"),
        "aff.patients": translate("IncidentWords", "patients"),
        "aff.goods": translate("IncidentWords", "goods"),
        "aff.vehicle": translate("IncidentWords", "vehicle"),
        "aff.device": translate("IncidentWords", "computer, phone or radio"),
    }


def _injuries() -> dict[str, str]:
    return {
        "injury.none": translate("IncidentWords", "nobody"),
        "injury.slight": translate("IncidentWords", "slightly"),
        "injury.serious": translate("IncidentWords", "seriously"),
        "injury.fatal": translate("IncidentWords", "fatally"),
        "injury.unknown": translate("IncidentWords", "not known"),
    }
