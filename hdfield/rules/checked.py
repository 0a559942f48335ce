"""The legal checks of one engagement's file: what each is worth on its day, and who was checked.

Owns reading a file for ``rules.legal``, which says when a check no longer
counts. It refuses to say whether anything may be done.

Source: domain 3.4 (LegalCheck), 3.5 (9); resources/checklist.json
(structures.law_checked); brief S-34, S-147.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from hdfield.rules.file_view import Entry, FileView, Since
from hdfield.rules.legal import Check, CheckStanding, Event, check_standings, news_in
from hdfield.rules.picture_of_day import RETRACTED


def standings(view: FileView) -> Mapping[str, CheckStanding]:
    """Say what every check of the file is worth on its day, by id; those dated ahead are not there yet."""
    # Of whom a check is on, whether or not the talks are with them.
    events = events_of((*view.of("actor_fact"), *view.of("law")))
    return check_standings(checks_of(view.of("legal_check")), events, date.fromisoformat(view.today))


def checks_of(entries: Iterable[Entry]) -> Iterator[Check]:
    """Read legal checks; one without an actor or a day, as a newer program may write it, is passed over."""
    for one in entries:
        if one.text("on") and one.text("actor"):
            yield Check(
                one.id,
                one.text("actor"),
                date.fromisoformat(one.text("on")),
                _day(one.text("next_on")),
                one.many("laws"),
                one.text("renews") or None,
            )


def events_of(entries: Iterable[Entry]) -> Iterator[Event]:
    """Read what can make a check stale: laws, and facts that list somebody and were not found wrong."""
    for one in entries:
        since, until = one.text("valid_from") or None, one.text("valid_to") or None
        if one.kind == "law":
            yield Event(one.id, "law", one.id, since, _day(one.day))
        elif one.text("actor") and one.text("state") != RETRACTED and (why := news_in(one.values)):
            yield Event(one.id, why, one.text("actor"), since, _day(one.day), until)


def current(view: FileView, days: int) -> dict[str, Entry]:
    """Give, for each actor of the engagement who has one, the newest check that counts.

    It is younger than so many days, not stale and not renewed, and no listing or
    label was learned of since, however old the day that one tells of.
    """
    worth, found = standings(view), dict[str, Entry]()
    news = tuple(view.facts("fact.listing", "fact.label"))
    for one in view.of("legal_check"):
        actor, held = one.text("actor"), worth.get(one.id)
        if held is None or held.state != "valid" or one.text("on") <= view.ago(days):
            continue
        known = Since(one.text("on"), one.day)
        if actor in view.actors and not any(
            fact.text("actor") == actor and known.before(fact) for fact in news
        ):
            found.setdefault(actor, one)
    return found


# -- inside -------------------------------------------------------------------
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if len(text) == 10 else None
