"""Finding the listing an exemption is from, among those of the actor it is for.

Owns which facts may be chosen and how each is called there. A label is none of
them: nobody is exempted from what somebody says.

Source: brief S-38, S-39, S-150; domain 3.2 (Exemption).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hdfield.errors import NoSuchRecordError
from hdfield.model.actor import ActorFact
from hdfield.model.engagement import Engagement
from hdfield.rules.legal import news_of
from hdfield.rules.picture_of_day import RETRACTED
from ui.dossier.words import joined
from ui.forms.finder import MOST, Finder
from ui.language import translate

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from ui.dossier.asks import Asking
    from ui.forms.wording import Wording

_FACT = ActorFact.KIND


class ListingFinder(Finder):
    """Finds listings, and designations that are announced.

    Args:
        form: Asks for the exemption: its actor narrows what is offered, else the actors of its talks.
    """

    def __init__(self, form: Asking) -> None:
        super().__init__(form.workspace, _FACT)
        self._form = form

    def find(self, owner: QObject, typed: str, told: Callable[[list[tuple[str, str]]], None]) -> None:
        """Tell the owner which listings match, by their words."""
        actor, engagement, say = self._form.value("actor"), self._form.engagement, self._form.wording

        def show(found: Sequence[ActorFact]) -> None:
            pairs = [(fact.id or "", listing_words(fact, say)) for fact in found]
            told([pair for pair in pairs if typed.strip().casefold() in pair[1].casefold()][:MOST])

        self._workspace.ask(
            owner, lambda session: _listings(session, actor, engagement), show, latest="found"
        )

    def name(self, owner: QObject, records: Sequence[str], told: Callable[[dict[str, str]], None]) -> None:
        """Tell the owner what chosen listings are called."""
        say = self._form.wording
        self._workspace.ask(
            owner,
            lambda session: _facts(session, records),
            lambda found: told({fact.id or "": listing_words(fact, say) for fact in found}),
        )


def listing_words(fact: ActorFact, say: Wording) -> str:
    """Say a listing in one line: which, by whom, since when."""
    kind, since = fact.listing.kind if fact.listing else None, say.day(fact.valid_from)
    return joined(
        (
            say.label("listing_kind", kind) or say.label("actor_fact_kind", fact.kind),
            fact.listed_by or "",
            fact.value.text if fact.value else "",
            translate("Obstacles", "since %1").replace("%1", since) if since else "",
        )
    )


# -- inside -------------------------------------------------------------------
def _listings(session: Session, actor: str, engagement: str) -> list[ActorFact]:
    whom = (actor,) if actor else _actors(session, engagement)
    lines = [line for one in whom for line in session.dossier.lines_naming(one, _FACT, ("actor",))]
    wanted = [line.id for line in lines if line.line.get("kind") == "fact.listing"]
    return [fact for fact in _facts(session, wanted) if _is_from(fact)]


def _is_from(fact: ActorFact) -> bool:
    news = news_of(fact.kind, fact.listing.kind if fact.listing else None)
    return news in ("listing", "pending") and fact.state != RETRACTED


def _actors(session: Session, engagement: str) -> tuple[str, ...]:
    try:
        return session.records.current(Engagement, engagement).actors if engagement else ()
    except NoSuchRecordError:
        return ()


def _facts(session: Session, records: Iterable[str]) -> list[ActorFact]:
    found = []
    for record in records:
        with suppress(NoSuchRecordError):
            found.append(session.records.current(ActorFact, record))
    return found
