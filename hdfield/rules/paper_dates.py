"""The section of papers of talks on what is next: every day somebody has to think of.

Owns where such a day lies and when it still counts. It refuses to remind
anybody: that is Now and Today.

Source: domain 3.4, 3.5 (4, 8, 9); docs/engagements.md (Now).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from hdfield.model.actor import ActorFact
from hdfield.model.base import Record
from hdfield.model.encounter import Encounter
from hdfield.model.engagement import Engagement
from hdfield.model.inducements import DiplomacyAction
from hdfield.model.judging import PrincipleReview
from hdfield.model.mandate import Mandate
from hdfield.model.obstacles import Exemption, LegalCheck
from hdfield.model.preparing import Risk
from hdfield.model.promises import AgreementTerm, Commitment
from hdfield.model.task import Task
from hdfield.rules.paper_file import PaperFile, is_open_promise
from hdfield.rules.paper_parts import Said, Section, code, day, line, mark, name, section, words
from hdfield.rules.signs_structures import terms_in_force

_SOON_DAYS: Final = 30
_AT_HAND: Final = 6
_HAD: Final = ("exemption.granted", "exemption.granted_late")
_COUNT: Final = ("acknowledged", "issued")


def next_dates(file: PaperFile) -> Section:
    """Give what is to be thought of next, day by day; what has passed and still waits is marked.

    Where there is little room what comes soonest is given up last.
    """
    until, found = file.view.ahead(_SOON_DAYS), []
    for model, field, what, counts in _DATES:
        for one in (file.engagement,) if model is Engagement else file.of(model):
            on = getattr(one, field)
            if on and on <= until and counts(file, one):
                found.append((on, what, one))
    found.sort(key=lambda one: one[:2])
    passed = sum(on < file.today for on, _what, _one in found)
    first = max(0, min(passed, len(found) - _AT_HAND))
    return section(
        "dates",
        (
            line(
                day(on),
                mark("overdue", when=at < passed),
                _about(one),
                what=what,
                weight=3 if first <= at < first + _AT_HAND else 6,
                record=one.id,
            )
            for at, (on, what, one) in enumerate(found)
        ),
    )


# -- inside -------------------------------------------------------------------
def _about(one: Record) -> Said | None:
    """Say what a date is about, where that is not said by its caption alone."""
    for field in ("text", "what", "aim", "decision", "result", "value", "limits", "message"):
        said = getattr(one, field, None)
        if said is not None:
            return words(said)
    kind = one.kind if isinstance(one, AgreementTerm) else None
    return code("term_kind", kind) or name(getattr(one, "actor", None))


def _has_no_answer(file: PaperFile, one: Encounter) -> bool:
    return all(other.answers != one.id for other in file.of(Encounter))


def _is_newest(file: PaperFile, one: LegalCheck) -> bool:
    return all(other.renews != one.id or other.on > file.today for other in file.of(LegalCheck))


def _is_in_force(file: PaperFile, one: AgreementTerm) -> bool:
    return any(term.id == one.id for term in terms_in_force(file.view))


def _always(_file: PaperFile, _one: object) -> bool:
    return True


Counts = Callable[[PaperFile, Any], bool]
_DATES: Final[tuple[tuple[type[Record], str, str, Counts], ...]] = (
    (Engagement, "object_by", "object_due", _always),
    (Engagement, "message_review_on", "message_review", _always),
    (Commitment, "due", "promise_due", lambda _file, one: is_open_promise(one.status)),
    (AgreementTerm, "next_check", "term_check", _is_in_force),
    (PrincipleReview, "revisit", "revisit", _always),
    (Risk, "review_on", "risk_review", lambda _file, one: one.status != "closed"),
    (DiplomacyAction, "review_on", "action_review", lambda _file, one: one.status != "dropped"),
    (Mandate, "valid_to", "mandate_ends", lambda _file, one: one.status in _COUNT),
    (Exemption, "expires_on", "exemption_ends", lambda _file, one: one.status in _HAD),
    (LegalCheck, "next_on", "check_again", _is_newest),
    (ActorFact, "retry_on", "ask_again", lambda _file, one: one.state not in ("closed", "retracted")),
    (Encounter, "answer_due", "answer_due", _has_no_answer),
    (Task, "due", "step", lambda _file, one: one.status == "task.open"),
)
"""Where a day lies that somebody has to think of, and when it still counts."""
