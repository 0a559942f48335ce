"""What is asked of a promise, and the words of the three lists they stand in.

Owns the questions. It refuses to know how a promise stands: ``rules.ledger`` does.

Source: domain 3.2; brief S-81, S-107, S-108.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from hdfield.model.promises import Commitment
from hdfield.services.promises import SEEN
from ui.dossier.asks import Ask, Held, KindSpec, KindWords
from ui.forms.wording import Wording
from ui.language import translate
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.changes import Changes
    from hdfield.services.dossier import Line

_STATES: Final = ("com.made", *SEEN, "com.unknown")
"""What a promise may begin as: it may be written down long after it was kept."""


def spec(side: str, row: Callable[[Line, Wording], Row], today: Callable[[], str]) -> KindSpec:
    """Give the promises of one side.

    Args:
        side: party code.
        row: Words a row; the board knows how each promise stands today.
        today: Gives what a new one is dated (ISO): a board may stand open over midnight.
    """
    return KindSpec(
        Commitment.KIND,
        lambda: _asks(side),
        lambda: _words(side),
        row,
        presets=lambda: {"owner": side, "status": "com.made", "made_on": today()},
        save=save,
    )


def save(session: Session, promise: Any) -> Changes:
    """Save a promise with the day it was settled."""
    return session.promises.save(promise)


def is_seen(held: Held) -> bool:
    """Say whether something was seen to come of a promise."""
    return held["status"] in SEEN


def _asks(side: str) -> tuple[Ask, ...]:
    return (
        Ask("text", "text", translate("Promises", "What was promised?")),
        Ask("due", "day", translate("Promises", "By when?")),
        Ask("made_on", "day", translate("Promises", "Given on"), beside=True),
        Ask("actor", "record", _whose(side), kinds=("actor",)),
        Ask(
            "by",
            "record",
            translate("Promises", "Who gave their word?"),
            kinds=("interlocutor",),
            beside=True,
            folded=side == "us",
        ),
        Ask(
            "made_in",
            "record",
            translate("Promises", "In which encounter was it given?"),
            kinds=("encounter",),
        ),
        Ask("status", "chips", translate("Promises", "What came of it?"), codes=_STATES),
        Ask(
            "verified_in",
            "record",
            translate("Promises", "In which encounter was it seen?"),
            kinds=("encounter",),
            when=is_seen,
        ),
        Ask("settled_on", "day", translate("Promises", "Seen on"), beside=True, when=is_seen),
        Ask("basis", "chips", translate("Promises", "Or how do we know?"), when=is_seen),
        Ask(
            "replaced_by",
            "record",
            translate("Promises", "Which promise took its place?"),
            kinds=("commitment",),
            when=lambda held: held["status"] == "com.replaced",
        ),
        Ask("protection", "many", translate("Promises", "Is it about protection?"), folded=True),
        Ask(
            "term",
            "record",
            translate("Promises", "Which term of an agreement is it?"),
            kinds=("agreement_term",),
            folded=True,
        ),
        Ask("note", "text", translate("Promises", "What else should be known?"), folded=True),
    )


def _whose(side: str) -> str:
    if side == "us":
        return translate("Promises", "To whom was it given?")
    return translate("Promises", "On whose behalf?")


def _words(side: str) -> KindWords:
    new, edit = translate("Promises", "A new promise"), translate("Promises", "This promise")
    if side == "us":
        return KindWords(
            translate("Promises", "Our promises"),
            translate("Promises", "Add one of ours"),
            translate("Promises", "o", "the letter that adds a promise of ours"),
            new,
            edit,
            translate("Promises", "What we gave our word on belongs here, with the day it is due."),
        )
    if side == "counterpart":
        return KindWords(
            translate("Promises", "Their promises"),
            translate("Promises", "Add one of theirs"),
            translate("Promises", "t", "the letter that adds a promise of theirs"),
            new,
            edit,
            translate(
                "Promises", "What they gave their word on belongs here, and where it was seen to hold."
            ),
        )
    return KindWords(
        translate("Promises", "Promises of others"),
        translate("Promises", "Add one of others"),
        translate("Promises", "h", "the letter that adds a promise of others"),
        new,
        edit,
        translate("Promises", "What mediators, authorities or donors promised belongs here."),
    )
