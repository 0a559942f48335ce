"""What stands in Now, in words: the five groups and every row.

Owns a sentence for each code of ``rules.now``; a test walks the rules. It
refuses to weigh one row against another.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hdfield.rules.now import GROUPS, NowItem
from hdfield.services.signs import Signs
from ui import labels
from ui.checklist.cited import CitedWords
from ui.checklist.sign_words import sign_words
from ui.dossier.words import joined
from ui.forms.wording import Wording
from ui.language import in_digits, translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Group, Row

AT_ONCE: Final = 2
"""Rows of a group shown before it is unfolded."""
MORE: Final = "more:"

_GROUPS: Final[Mapping[str, str]] = {
    "slipping": str(QT_TRANSLATE_NOOP("Now", "Slipping")),
    "due": str(QT_TRANSLATE_NOOP("Now", "Due")),
    "stale": str(QT_TRANSLATE_NOOP("Now", "Out of date")),
    "unanswered": str(QT_TRANSLATE_NOOP("Now", "Unanswered")),
    "red_lines": str(QT_TRANSLATE_NOOP("Now", "Red lines")),
}
_SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "slipping": ("slipped", "attention"),
    "due": ("clock", "attention"),
    "stale": ("unknown", "unknown"),
    "unanswered": ("not-yet", None),
    "red_lines": ("warning", "trouble"),
}
WORDS: Final[Mapping[str, str]] = {
    "item_may_slip": str(QT_TRANSLATE_NOOP("Now", "may have slipped")),
    "item_slipped": str(QT_TRANSLATE_NOOP("Now", "slipped")),
    "agreement_strained": str(QT_TRANSLATE_NOOP("Now", "agreement under strain")),
    "agreement_suspended": str(QT_TRANSLATE_NOOP("Now", "agreement suspended")),
    "exemption_ends": str(QT_TRANSLATE_NOOP("Now", "exemption ends")),
    "exemption_over": str(QT_TRANSLATE_NOOP("Now", "exemption has ended")),
    "our_promise": str(QT_TRANSLATE_NOOP("Now", "we promised")),
    "their_promise": str(QT_TRANSLATE_NOOP("Now", "they promised")),
    "check": str(QT_TRANSLATE_NOOP("Now", "term to check")),
    "revisit": str(QT_TRANSLATE_NOOP("Now", "review to look at again")),
    "risk_review": str(QT_TRANSLATE_NOOP("Now", "risk to look at again")),
    "action_review": str(QT_TRANSLATE_NOOP("Now", "action to look at again")),
    "message_review": str(QT_TRANSLATE_NOOP("Now", "our line to look at again")),
    "answer": str(QT_TRANSLATE_NOOP("Now", "answer awaited")),
    "mandate_ends": str(QT_TRANSLATE_NOOP("Now", "mandate ends")),
    "faith_old": str(QT_TRANSLATE_NOOP("Now", "view older than 45 days")),
    "faith_doubted": str(QT_TRANSLATE_NOOP("Now", "newer signs speak against it")),
    "mandate_over": str(QT_TRANSLATE_NOOP("Now", "mandate is over")),
    "check_due": str(QT_TRANSLATE_NOOP("Now", "legal check past its day")),
    "check_listing": str(QT_TRANSLATE_NOOP("Now", "a listing is newer than the legal check")),
    "check_label": str(QT_TRANSLATE_NOOP("Now", "a label is newer than the legal check")),
    "check_pending": str(QT_TRANSLATE_NOOP("Now", "a pending listing is newer than the legal check")),
    "check_law": str(QT_TRANSLATE_NOOP("Now", "a law is newer than the legal check")),
    "first_review": str(QT_TRANSLATE_NOOP("Now", "first principle review, not decided")),
    "review_raised": str(QT_TRANSLATE_NOOP("Now", "review not decided")),
    "risk_list": str(QT_TRANSLATE_NOOP("Now", "nobody has gone through the risks")),
    "mandate_not_acknowledged": str(QT_TRANSLATE_NOOP("Now", "mandate not acknowledged")),
    "not_known": str(QT_TRANSLATE_NOOP("Now", "not known: ask again")),
    "harm_check": str(QT_TRANSLATE_NOOP("Now", "harm check not written")),
    "trigger": str(QT_TRANSLATE_NOOP("Now", "asks for a review")),
    "approached": str(QT_TRANSLATE_NOOP("Now", "approached")),
    "crossed_authorised": str(QT_TRANSLATE_NOOP("Now", "crossed, allowed")),
    "crossed_unauthorised": str(QT_TRANSLATE_NOOP("Now", "crossed, not allowed")),
    "crossed_duress": str(QT_TRANSLATE_NOOP("Now", "met under threat")),
}
"""What each row is about, after its own words."""


def now_rows(
    signs: Signs, say: Wording, unfolded: Collection[str] = ()
) -> tuple[list[Row | Group], dict[str, NowItem]]:
    """Lay out Now.

    Args:
        signs: What the file says.
        say: Of the window.
        unfolded: Groups a person asked to see whole.

    Returns:
        The rows, and what each row's id stands for.
    """
    cited = CitedWords(say)
    items: list[Row | Group] = []
    meant: dict[str, NowItem] = {}
    for group in GROUPS:
        held = [item for item in signs.now if item.group == group]
        if not held:
            continue
        items.append(Group(translate("Now", _GROUPS[group]), say.language.locale.toString(len(held))))
        shown = held if group in unfolded or len(held) <= AT_ONCE + 1 else held[:AT_ONCE]
        for item in shown:
            key = f"{item.code}:{item.about}:{item.record}"
            meant[key] = item
            items.append(_row(key, item, signs, cited, say))
        if left := len(held) - len(shown):
            words = translate("Now", "%n more", "", left)
            items.append(Row(MORE + group, words, "", "more"))
    return items, meant


def now_summary(signs: Signs, say: Wording) -> str:
    """Say in one line which groups hold something, or that none does."""
    if not signs.now:
        return translate("Now", "nothing to look at")
    counts = {group: sum(item.group == group for item in signs.now) for group in GROUPS}
    number = say.language.locale.toString
    return " · ".join(
        f"{translate('Now', _GROUPS[group])} {number(count)}" for group, count in counts.items() if count
    )


def _row(key: str, item: NowItem, signs: Signs, cited: CitedWords, say: Wording) -> Row:
    icon, meaning = _SIGNS[item.group]
    day = say.day(item.day)
    second = joined((_words(item, signs, say), day))
    return Row(
        key,
        _title(item, signs, cited, say),
        second,
        icon,
        "",
        meaning,
        time_full=say.full_day(item.day) if item.day else "",
    )


def _title(item: NowItem, signs: Signs, cited: CitedWords, say: Wording) -> str:
    if item.code in ("item_may_slip", "item_slipped"):
        return labels.label("checklist_item", item.about, say.code)
    if item.code == "trigger":
        return say.label("principle_trigger", item.about)
    if item.code == "risk_list":
        return translate("Now", "Risk list")
    if item.code == "message_review":
        return translate("Now", "What we say in public")
    if item.group == "red_lines":
        return _line_words(item, signs, cited)
    return cited.words(signs, item.record)


def _line_words(item: NowItem, signs: Signs, cited: CitedWords) -> str:
    """Say which line it was; the event alone would not tell."""
    event = signs.cited(item.record)
    line = str(event.line.get("red_line") or "") if event is not None else ""
    return cited.words(signs, line if signs.cited(line) is not None else item.record)


def _words(item: NowItem, signs: Signs, say: Wording) -> str:
    if item.code == "item_may_slip":
        proposal = signs.proposals.get(item.about)
        if proposal is not None:
            return sign_words(proposal.signs[0], say)
    words = WORDS.get(item.code)
    return in_digits(translate("Now", words)) if words else item.code
