"""The legal checks of one engagement's file: what each is worth on its day, and who was checked.

Owns reading a file for ``rules.legal``, which says when a check no longer
counts. It refuses to say whether anything may be done.

Source: domain 3.4 (LegalCheck), 3.5 (9); resources/checklist.json
(structures.law_checked); brief S-34, S-147.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from hdfield.rules.file_view import RETRACTED, Entry, FileView, Since
from hdfield.rules.legal import Check, CheckStanding, Event, check_standings, news_of


def standings(view: FileView) -> Mapping[str, CheckStanding]:
    """Say what every check of the file is worth on its day, by id; those dated ahead are not there yet."""
    checks = [_check(one) for one in view.of("legal_check") if one.text("on")]
    return check_standings(checks, _events(view), date.fromisoformat(view.today))


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
def _check(one: Entry) -> Check:
    return Check(
        one.id,
        one.text("actor"),
        date.fromisoformat(one.text("on")),
        _day(one.text("next_on")),
        one.many("laws"),
        one.text("renews") or None,
    )


def _events(view: FileView) -> Iterator[Event]:
    # Of whom a check is on, whether or not the talks are with them.
    for one in view.of("actor_fact"):
        listing = one.values.get("listing") or {}
        if one.text("state") == RETRACTED:
            continue
        if why := news_of(one.text("kind"), listing.get("kind")):
            since, until = one.text("valid_from") or None, one.text("valid_to") or None
            yield Event(one.id, why, one.text("actor"), since, _day(one.day), until)
    for one in view.of("law"):
        yield Event(one.id, "law", one.id, one.text("valid_from") or None, _day(one.day))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if len(text) == 10 else None
