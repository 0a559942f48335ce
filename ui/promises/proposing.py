"""What the file says of promises and agreements, put before a person as lines with one button.

Owns the words of these lines and the ways to what they rest on. It refuses to
take anything: the button says what a person wants.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from hdfield.rules.good_faith import FaithSign
from hdfield.services.promises import PromisesOf
from ui.direction import isolated
from ui.dossier.words import nothing_shared, text_of
from ui.field_words import listed
from ui.language import translate
from ui.promises.agreements import agreement_name, term_name
from ui.promises.ledger_words import LedgerWords
from ui.promises.proposal import Proposal
from ui.widgets.button import Button
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.services.dossier import Line


class Proposing:
    """Makes the lines.

    Args:
        workspace: Opens what a line rests on.
        words: Says promises and encounters.
    """

    def __init__(self, workspace: Workspace, words: LedgerWords) -> None:
        self._workspace = workspace
        self._words = words
        self._say = words.say

    def of_promise(
        self, held: PromisesOf, promise: str, status: str, term: str, take: Callable[[], None]
    ) -> Proposal:
        """Say what a check of a term says of a promise.

        Args:
            held: The file.
            promise: Its id.
            status: commitment_status code the check points to.
            term: Id of the term that was checked.
            take: Sets it.
        """
        lines, say = held.file.by_id, self._say
        checked = lines[term].line
        words = translate("Promises", "“%1”, checked %2: %3. Set the promise to: %4")
        values = (
            isolated(term_name(lines[term], say)),
            say.day(checked.get("last_check")),
            say.label("check_result", checked.get("last_result")),
            say.label("commitment_status", status),
        )
        for place in reversed(range(len(values))):  # what a person wrote last: it may hold a sign of ours
            words = words.replace(f"%{place + 1}", values[place])
        source = self._met(held, checked.get("checked_in"))
        what = text_of(lines[promise]) or nothing_shared()
        return Proposal(what, words, [source] if source else [], translate("Promises", "Take it"), take)

    def of_agreement(
        self, held: PromisesOf, agreement: Line, terms: Sequence[Line], take: Callable[[], None]
    ) -> Proposal:
        """Say that an agreement looks strained, and by which of its terms."""
        words = translate("Promises", "Strained, because this term was not held: %1")
        names = listed(isolated(term_name(one, self._say)) for one in terms)
        sources = [link for one in terms if (link := self._met(held, one.line.get("checked_in")))]
        button = translate("Promises", "Say it is strained")
        return Proposal(
            agreement_name(agreement, self._say), words.replace("%1", names), sources, button, take
        )

    def of_sign(self, held: PromisesOf | None, sign: FaithSign) -> str:
        """Say the record behind a sign: an encounter by day and place, anything else by its day and words."""
        if sign.kind == "encounter" or held is None:
            return self._words.meeting(sign.record, held.file if held else None)
        line = held.file.by_id.get(sign.record)
        if line is None:
            return ""
        words = text_of(line) or self._say.label("record_kind", sign.kind)
        return f"{self._say.day(sign.day)} · {isolated(words)}"

    def _met(self, held: PromisesOf, record: str | None) -> Button | None:
        words = self._words.meeting(record, held.file)
        if not words:
            return None
        link = Button(words, "quiet", "forward").flushed()
        link.clicked.connect(lambda: self._workspace.open_requested.emit("encounters", record))
        return link
