"""Legal checks: the questions, the words, the rows, and why one no longer counts.

Owns the sentence "stale since … because …". It judges nothing: ``rules.legal``
says when a check is stale, and what counsel wrote is shown as it was written.

Source: brief S-34, S-147; domain 3.4, 4.3 (18).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hdfield.rules.legal import Cause
from hdfield.services.legal_checks import CheckReport
from ui.direction import isolated
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import joined, name_in, text_of, two_versions
from ui.field_words import listed, paired
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "valid": ("check", "steady"),
    "stale": ("unknown", "unknown"),
    "renewed": ("history", None),
}
NOTHING: Final = CheckReport((), (), {})


def asks() -> tuple[Ask, ...]:
    """Give the questions."""
    return (
        Ask("actor", "record", translate("Obstacles", "Talks with whom were checked?"), kinds=("actor",)),
        Ask("on", "day", translate("Obstacles", "Checked on")),
        Ask("next_on", "day", translate("Obstacles", "To be looked at again on"), beside=True),
        Ask("result", "text", translate("Obstacles", "What did counsel say, in a few words?")),
        Ask(
            "jurisdictions",
            "texts",
            translate("Obstacles", "Under whose law?"),
            translate("Obstacles", "States, bodies, donors."),
        ),
        Ask(
            "laws", "records", translate("Obstacles", "Which laws and rules were looked at?"), kinds=("law",)
        ),
        Ask(
            "exemptions",
            "records",
            translate("Obstacles", "Which exemptions does it rest on?"),
            kinds=("exemption",),
            folded=True,
        ),
        Ask(
            "advice_ref",
            "line",
            translate("Obstacles", "Where does the advice lie?"),
            translate("Obstacles", "A reference; the advice itself stays outside this notebook."),
            folded=True,
        ),
        Ask(
            "renews",
            "record",
            translate("Obstacles", "Which check does it follow?"),
            kinds=("legal_check",),
            folded=True,
        ),
    )


def words() -> KindWords:
    """Give the words of the section."""
    return KindWords(
        translate("Obstacles", "Legal checks"),
        translate("Obstacles", "Add a legal check"),
        translate("Obstacles", "c", "the letter that adds a legal check"),
        translate("Obstacles", "A new legal check"),
        translate("Obstacles", "This legal check"),
        translate(
            "Obstacles", "What counsel said of talks with an actor belongs here, and until when it counts."
        ),
    )


def spec(row: Callable[[Line, Wording], Row], today: Callable[[], str]) -> KindSpec:
    """Give the kind.

    Args:
        row: Words a row; the board knows what each check is worth today.
        today: Gives what a new one is dated (ISO): a board may stand open over midnight.
    """
    return KindSpec("legal_check", asks, words, row, presets=lambda: {"on": today()}, status="")


def row_of(line: Line, report: CheckReport, say: Wording) -> Row:
    """Say a check in two lines: with whom, and whether it still counts.

    Args:
        line: The check.
        report: What checks are worth today.
        say: Says codes and days.
    """
    held = next((one for one in report.checks if one.line.id == line.id), None)
    state = held.standing.state if held else ""
    icon, meaning = SIGNS.get(state, ("clock", None))
    is_coming = str(line.line.get("on") or "") > say.today()
    why = held.standing.causes if held else ()
    second = (
        joined((why_stale(why[0], report, say), _more(len(why) - 1))) if why else _counts(line, state, say)
    )
    under = listed(isolated(one) for one in line.line.get("jurisdictions") or ())
    return Row(
        line.id,
        joined((name_in(line, "actor", say) or say.label("record_kind", "legal_check"), under)),
        second,
        icon,
        translate("Obstacles", "Coming") if is_coming else say.label("legal_check_status", state),
        meaning,
        time=say.day(line.line.get("on")),
        badge=two_versions(line),
        badge_meaning="attention",
    )


def causes_of(check: str, report: CheckReport, say: Wording) -> list[str]:
    """Say every reason why a check no longer counts, the earliest first."""
    held = next((one for one in report.checks if one.line.id == check), None)
    return [why_stale(cause, report, say) for cause in held.standing.causes] if held else []


def why_stale(cause: Cause, report: CheckReport, say: Wording) -> str:
    """Say since when a check no longer counts, and why."""
    found = report.causes.get(cause.record)
    by = _said_by(found, say) if found else ""
    match cause.why:
        case "due":
            words = translate("Obstacles", "Stale since %1 because its next date has passed")
        case "listing":
            words = translate("Obstacles", "Stale since %1 because of a newer listing")
        case "label":
            words = translate("Obstacles", "Stale since %1 because of a newer label")
        case "pending":
            words = translate("Obstacles", "Stale since %1 because a designation was announced")
        case _:
            words = translate("Obstacles", "Stale since %1 because a law it names is newer")
    said = words.replace("%1", say.day(cause.since.isoformat()))
    told = paired(said, isolated(by)) if by else said
    return joined((told, _unsure(found, say))) if cause.is_vague and found else told


def _unsure(found: Line, say: Wording) -> str:
    """Say why it may be newer, and what would settle it."""
    words = translate(
        "Obstacles", "of its day only %1 is known, so it may be newer; write the day to settle it"
    )
    return words.replace("%1", say.day(found.line.get("valid_from")))


def _said_by(found: Line, say: Wording) -> str:
    if found.kind == "law":
        return str(found.line.get("name") or "")
    listing = found.line.get("listing") or {}
    code = listing.get("kind")
    kind = "" if code in ("list.label_only", "list.pending") else say.label("listing_kind", code)
    text = (found.line.get("value") or {}).get("text") or ""
    return joined((kind, str(found.line.get("listed_by") or ""), text))


def _more(count: int) -> str:
    return QCoreApplication.translate("Obstacles", "%n more reason(s)", "", count) if count > 0 else ""


def _counts(line: Line, state: str, say: Wording) -> str:
    result = text_of(line, "result")
    next_on = line.line.get("next_on")
    if state == "renewed" or not next_on:
        return result
    until = translate("Obstacles", "counts until %1").replace("%1", say.day(next_on))
    return joined((until, result))
