"""What is asked of agreements and their terms, and how their rows read.

Owns questions and words. It refuses to say that an agreement is strained: a
person does, and ``rules.ledger`` says which term was not held.

Source: domain 3.2, 3.4; brief S-27, S-107 to S-109.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from hdfield.model.promises import Agreement, AgreementTerm
from ui.direction import isolated
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import by_day, joined, names_in, text_of, two_versions
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.changes import Changes
    from hdfield.services.dossier import Line

OVER: Final = frozenset({"agr.lapsed", "agr.ended", "agr.replaced"})
RENEWABLE: Final = frozenset({"agr.in_force", "agr.strained", "agr.suspended", "agr.renegotiating"})
"""States in which an agreement may be followed by the next one."""
_SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "agr.draft": ("edit", None),
    "agr.agreed": ("agreed", None),
    "agr.in_force": ("check", "steady"),
    "agr.strained": ("attention", "attention"),
    "agr.suspended": ("barrier", "trouble"),
    "agr.renegotiating": ("talked", "attention"),
}
_RESULTS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "check.kept": ("check", "steady"),
    "check.partly": ("partly", "attention"),
    "check.not_kept": ("trouble", "trouble"),
    "check.not_checked": ("unknown", "unknown"),
}
_BEGINNINGS: Final = ("agr.draft", "agr.agreed", "agr.in_force")


def no_status_words() -> str:
    """Say what every agreement says: that talking makes nobody anything."""
    return translate("Agreements", "Negotiating confers no status: it says nothing of who anybody is.")


def agreement_name(line: Line, say: Wording) -> str:
    """Call an agreement by its title, else by its form and its day."""
    held = line.line
    day = say.day(held.get("agreed_on") or held.get("in_force_from"))
    named = joined((say.label("agreement_form", held.get("form")), day))
    return text_of(line, "title") or named or say.label("record_kind", Agreement.KIND)


# -- agreements -----------------------------------------------------------------
def agreement_spec(terms_of: Callable[[str], Sequence[Line]]) -> KindSpec:
    """Give the kind; ``terms_of`` gives the terms of an agreement."""
    return KindSpec(
        Agreement.KIND,
        _agreement_asks,
        _agreement_words,
        lambda line, say: _agreement_row(line, terms_of(line.id), say),
        presets=lambda: {"status": "agr.draft"},
        save=_save_agreement,
    )


def _save_agreement(session: Session, agreement: Any) -> Changes:
    return session.agreements.save(agreement)


def _agreement_asks() -> tuple[Ask, ...]:
    return (
        Ask("title", "text", translate("Agreements", "What was agreed, in a line?"), lines=1),
        Ask("form", "chips", translate("Agreements", "In which form?")),
        Ask("status", "chips", translate("Agreements", "How does it stand?"), codes=_BEGINNINGS),
        Ask("agreed_on", "day", translate("Agreements", "Agreed on")),
        Ask("in_force_from", "day", translate("Agreements", "In force from"), beside=True),
        Ask("until", "day", translate("Agreements", "Until"), beside=True),
        Ask("actors", "records", translate("Agreements", "With whom?"), kinds=("actor",)),
        Ask(
            "made_in",
            "record",
            translate("Agreements", "In which encounter was it made?"),
            kinds=("encounter",),
        ),
        Ask(
            "witnesses",
            "texts",
            translate("Agreements", "Who witnessed it, by role?"),
            translate("Agreements", "Roles, never names: two elders, the chair of the access group."),
        ),
        Ask(
            "no_recognition",
            "yes_no",
            translate("Agreements", "Does it say that negotiating confers no status?"),
        ),
        Ask("our_gain", "text", translate("Agreements", "What do people in need gain?")),
        Ask("their_gain", "text", translate("Agreements", "What do they gain?")),
        Ask("why", "text", translate("Agreements", "Why did it change?"), folded=True),
        Ask("changed_on", "day", translate("Agreements", "Changed on"), folded=True),
        Ask(
            "replaces",
            "record",
            translate("Agreements", "Which agreement does it replace?"),
            kinds=(Agreement.KIND,),
            folded=True,
        ),
    )


def _agreement_words() -> KindWords:
    return KindWords(
        translate("Agreements", "Agreements"),
        translate("Agreements", "Add an agreement"),
        translate("Agreements", "a", "the letter that adds an agreement"),
        translate("Agreements", "A new agreement"),
        translate("Agreements", "This agreement"),
        translate("Agreements", "What was agreed belongs here, oral or written, with its terms."),
    )


def _agreement_row(line: Line, terms: Sequence[Line], say: Wording) -> Row:
    held = line.line
    icon, meaning = _SIGNS.get(held.get("status", ""), ("not-needed", None))
    count = translate("Agreements", "%n term(s)", "", len(terms)) if terms else ""
    form = say.label("agreement_form", held.get("form")) if text_of(line, "title") else ""
    checks = sorted(str(one.line["next_check"]) for one in terms if one.line.get("next_check"))
    is_live = held.get("status") not in OVER
    next_check = translate("Agreements", "next check %1").replace("%1", say.day(checks[0])) if checks else ""
    versions = two_versions(line)
    return Row(
        line.id,
        agreement_name(line, say),
        joined((form, names_in(line, "actors", say), count, next_check if is_live else "")),
        icon,
        say.label("agreement_status", held.get("status")),
        meaning,
        say.day(held.get("changed_on") or held.get("agreed_on")),
        badge=versions,
        badge_meaning="attention" if versions else None,
    )


# -- terms ------------------------------------------------------------------------
def term_spec(row: Callable[[Line, Wording], Row]) -> KindSpec:
    """Give the kind; a check is written down from the open card.

    Args:
        row: Words a row; the board knows the agreement of each.
    """
    return KindSpec(AgreementTerm.KIND, _term_asks, _term_words, row, status="", owner="")


def _term_asks() -> tuple[Ask, ...]:
    return (
        Ask("kind", "chips", translate("Agreements", "What is the term about?")),
        Ask("text", "text", translate("Agreements", "What does it say?")),
        Ask("check_method", "text", translate("Agreements", "How is it checked?"), lines=1),
        Ask("checker", "line", translate("Agreements", "Who checks, by role?")),
        Ask("next_check", "day", translate("Agreements", "Next check"), beside=True),
        Ask("agreement", "record", translate("Agreements", "Of which agreement?"), kinds=(Agreement.KIND,)),
        Ask(
            "commitment",
            "record",
            translate("Agreements", "Which promise of the ledger is it?"),
            kinds=("commitment",),
            beside=True,
        ),
        Ask("place", "place", translate("Agreements", "Where does it hold?"), folded=True),
        Ask("last_result", "chips", translate("Agreements", "What did the last check show?"), folded=True),
        Ask("last_check", "day", translate("Agreements", "Last checked on"), folded=True),
        Ask(
            "checked_in",
            "record",
            translate("Agreements", "Checked in which encounter?"),
            kinds=("encounter",),
            beside=True,
            folded=True,
        ),
    )


def _term_words() -> KindWords:
    return KindWords(
        translate("Agreements", "Terms and their checks"),
        translate("Agreements", "Add a term"),
        translate("Agreements", "m", "the letter that adds a term"),
        translate("Agreements", "A new term"),
        translate("Agreements", "This term"),
        translate(
            "Agreements", "Each term of an agreement belongs here: how it is checked, by whom, and when."
        ),
    )


def term_name(line: Line, say: Wording) -> str:
    """Call a term by its words, else by what it is about."""
    return text_of(line) or say.label("term_kind", line.line.get("kind"))


def term_row(line: Line, agreement: Line | None, say: Wording) -> Row:
    """Say a term in two lines: what it is about, its last check and its next.

    Args:
        line: The term.
        agreement: Its agreement, where that is here and not the only one.
        say: Says codes and days.
    """
    held = line.line
    icon, meaning = _RESULTS.get(held.get("last_result", ""), ("not-yet", None))
    next_on = str(held.get("next_check") or "")
    checked = held.get("last_check")
    last = translate("Agreements", "checked %1").replace("%1", say.day(checked)) if checked else ""
    is_live = agreement is None or agreement.line.get("status") not in OVER
    is_due = bool(next_on) and next_on <= say.today() and is_live
    again = by_day(next_on, say) if is_live and not is_due else ""
    whose = isolated(agreement_name(agreement, say)) if agreement is not None else ""
    kind = say.label("term_kind", held.get("kind")) if text_of(line) else ""
    versions = two_versions(line)
    return Row(
        line.id,
        term_name(line, say),
        joined((kind, last, str(held.get("checker") or ""), whose)),
        icon,
        say.label("check_result", held.get("last_result")) or translate("Agreements", "Not checked yet"),
        meaning,
        again,
        badge=versions or (translate("Agreements", "check due") if is_due else ""),
        badge_meaning="attention" if versions or is_due else None,
    )
