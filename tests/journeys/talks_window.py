"""What a person does again and again at an engagement's page, by keyboard alone.

Owns finding a question, choosing among its chips, writing into what it asks,
and reading a page to its end. It refuses to know any single board.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hdfield.model.engagement import ChecklistState, Engagement
from hdfield.rules.once import once_id
from tests.journeys.night_window import Night

if TYPE_CHECKING:
    from hdfield.session import Session

CLINICS: Final = "Wadi Senn clinics"
FRONT: Final = "Northern Covenant Front"
PATIENCE: Final = 20
"""Presses of one key after which a person gives up."""


def to_talks(night: Night, title: str = CLINICS) -> None:
    """Go to an engagement by its name, from wherever one is."""
    night.press("Ctrl+K")
    night.type(title)
    night.sees(title)
    night.press("Return")
    night.sees("Parts of this engagement", title)


def choose(night: Night, question: str, answer: str) -> None:
    """Walk to a question and along its chips to an answer."""
    night.go_to(question)
    for _ in range(PATIENCE):
        if night.here().startswith(answer):
            return night.press("Space")
        night.press("Right")
    raise AssertionError(f"{question!r} has no {answer!r}, but {night.here()!r}")


def write(night: Night, *answers: tuple[str, str]) -> None:
    """Write into inputs, each found by its question."""
    for question, words in answers:
        night.go_to(question)
        night.type(words)


def add(night: Night, words: str, *answers: tuple[str, str]) -> None:
    """Begin a record by the words of its button, and write into it."""
    night.go_to(words)
    night.press("Return")
    write(night, *answers)


def engagement(night: Night, title: str) -> Engagement:
    """Give an engagement by its title."""

    def found(session: Session) -> Engagement:
        lines = session.reading.engagements()
        record = next(line.id for line in lines if line.title.en == title)
        return session.records.current(Engagement, record)

    return night.ask(found)


def answer_of(night: Night, item: str) -> ChecklistState:
    """Give the answer to an item of the checklist."""
    record = once_id(str(engagement(night, CLINICS).id), ChecklistState.KIND, item)
    return night.ask(lambda session: session.records.current(ChecklistState, record))


def read_on(night: Night) -> set[str]:
    """Read from here to the end with Page Down; give what came into sight on the way."""
    read: set[str] = set()
    for _ in range(PATIENCE):
        before = night.in_sight()
        read |= before
        night.press("PgDown")
        if night.in_sight() == before:
            return read
    raise AssertionError("the page has no end")
