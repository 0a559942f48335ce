"""Now: what in an engagement is slipping, due, stale, unanswered, or touched a red line.

Owns the five groups and what belongs to each, always as records a person can
open and never as a number alone. It refuses to weigh one against another: in a
group they stand by their day.

Source: docs/engagements.md (Now); domain 3.4, 3.5 (4, 5, 8, 9); brief S-50,
S-147, S-158 to S-160.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from hdfield.rules import principle_triggers, reserved
from hdfield.rules.checked import standings
from hdfield.rules.checklist_signs import SLIPPED, Proposal, states
from hdfield.rules.file_view import Entry, FileView, Since
from hdfield.rules.good_faith import ENOUGH, against_good_faith, is_about
from hdfield.rules.signs_agenda import CROSSED
from hdfield.rules.signs_structures import terms_in_force
from hdfield.rules.signs_trust import OPEN_PROMISE

Group = Literal["slipping", "due", "stale", "unanswered", "red_lines"]
GROUPS: Final[tuple[Group, ...]] = ("slipping", "due", "stale", "unanswered", "red_lines")

SOON_DAYS: Final = 7
"""What comes up within a week is due: a person may be on the road that long."""
MANDATE_DAYS: Final = 14
EXEMPTION_DAYS: Final = 30
FAITH_DAYS: Final = 45
LINE_DAYS: Final = 60
CLOSED: Final = frozenset({"eng.closed_agreed", "eng.closed_no_deal", "eng.handed_over"})
_STRAINED: Final = {"agr.strained": "agreement_strained", "agr.suspended": "agreement_suspended"}
_HAD: Final = frozenset({"exemption.granted", "exemption.granted_late"})
_MEANT: Final = frozenset({"proposed", "approved", "signalled", "deployed"})
_NO_DAY: Final = "9999-12-31"


@dataclass(frozen=True, slots=True)
class NowItem:
    """One thing that stands in Now.

    Attributes:
        code: What it is; the screen has the words.
        record: What opens; of a checklist item nobody answered, the engagement.
        day: The day that counts (ISO), or empty.
        about: Checklist code of one of the 40 items, or principle_trigger code.
        why: Codes of the reasons of a proposal.
        count: How many, where it is told; 0 where not.
    """

    group: Group
    code: str
    record: str
    day: str = ""
    about: str = ""
    why: tuple[str, ...] = ()
    count: int = 0


def now(view: FileView, proposed: Mapping[str, Proposal]) -> tuple[NowItem, ...]:
    """Give all that stands in Now, group by group, in each the earliest day first.

    Args:
        view: The file of the engagement.
        proposed: What the checklist proposes (``checklist_signs.proposals``).

    Of an engagement that is closed or handed over, nothing slips and nothing
    waits for an answer; what is due stays due.
    """
    is_open = view.engagement.text("status") not in CLOSED
    found: list[NowItem] = []
    if is_open:
        found += _slipping(view, proposed)
    found += _due(view)
    found += _stale(view)
    if is_open:
        found += unanswered(view)
    found += _red_lines(view)
    return tuple(sorted(found, key=lambda one: (GROUPS.index(one.group), one.day or _NO_DAY)))


# -- slipping -----------------------------------------------------------------
def _slipping(view: FileView, proposed: Mapping[str, Proposal]) -> Iterator[NowItem]:
    held = states(view)
    for item, proposal in proposed.items():
        if proposal.status == SLIPPED:
            why = tuple(sign.code for sign in proposal.signs)
            rests_on = (view.by_id[record].happened for record in proposal.records if record in view.by_id)
            day = max(rests_on, default="")
            yield NowItem("slipping", "item_may_slip", held[item].id, day, item, why)
    for item, state in held.items():
        if state.text("status") == SLIPPED:
            yield NowItem("slipping", "item_slipped", state.id, state.text("on"), item)
    for one in view.of("agreement"):
        if code := _STRAINED.get(one.text("status")):
            yield NowItem("slipping", code, one.id, one.text("changed_on"))
    for one in view.of("exemption"):
        ends = one.text("expires_on")
        if one.text("status") in _HAD and "" < ends <= view.ahead(EXEMPTION_DAYS):
            code = "exemption_over" if ends < view.today else "exemption_ends"
            yield NowItem("slipping", code, one.id, ends)


# -- due ----------------------------------------------------------------------
def _due(view: FileView) -> Iterator[NowItem]:
    soon = view.ahead(SOON_DAYS)
    for one in view.of("commitment"):
        if one.text("status") in OPEN_PROMISE and "" < one.text("due") <= soon:
            code = "our_promise" if one.text("owner") == "us" else "their_promise"
            yield NowItem("due", code, one.id, one.text("due"))
    for one in terms_in_force(view):
        if "" < one.text("next_check") <= soon:
            yield NowItem("due", "check", one.id, one.text("next_check"))
    yield from _dated(view.of("principle_review"), "revisit", "revisit", soon)
    risks = (one for one in view.of("risk") if one.text("status") != "closed")
    yield from _dated(risks, "review_on", "risk_review", soon)
    actions = (one for one in view.of("diplomacy_action") if one.text("status") != "dropped")
    yield from _dated(actions, "review_on", "action_review", soon)
    yield from _dated((view.engagement,), "message_review_on", "message_review", soon)
    answered = {one.text("answers") for one in view.of("encounter")}
    asked = (one for one in view.met() if one.id not in answered)
    yield from _dated(asked, "awaits", "answer", view.today)
    ending = (one for one in view.of("mandate") if one.text("valid_to") >= view.today and _counts(one))
    yield from _dated(ending, "valid_to", "mandate_ends", view.ahead(MANDATE_DAYS))


def _dated(entries: Iterable[Entry], field: str, code: str, until: str) -> Iterator[NowItem]:
    for one in entries:
        if "" < one.text(field) <= until:
            yield NowItem("due", code, one.id, one.text(field))


def _counts(mandate: Entry) -> bool:
    return mandate.text("status") in ("issued", "acknowledged")


# -- stale --------------------------------------------------------------------
def _stale(view: FileView) -> Iterator[NowItem]:
    yield from _stale_checks(view)
    seen = set[str]()
    for one in view.come("good_faith_view"):
        actor = one.text("actor")
        if actor in seen:
            continue  # the newest view of an actor counts
        seen.add(actor)
        against = [sign for sign in against_good_faith(view, Since(one.text("on"))) if is_about(sign, actor)]
        if len(against) >= ENOUGH:
            yield NowItem("stale", "faith_doubted", one.id, one.text("on"), count=len(against))
        elif one.text("on") < view.ago(FAITH_DAYS):
            yield NowItem("stale", "faith_old", one.id, one.text("on"))
    held = [
        one
        for one in view.of("mandate")
        if one.text("status") != "draft" and one.text("valid_from") <= view.today  # else it is coming
    ]
    if held and not any(_counts(one) and not "" < one.text("valid_to") < view.today for one in held):
        last = max(held, key=lambda one: one.text("valid_to"))
        yield NowItem("stale", "mandate_over", last.id, last.text("valid_to"))


def _stale_checks(view: FileView) -> Iterator[NowItem]:
    for record, standing in standings(view).items():
        if standing.state == "stale":
            cause = standing.causes[0]
            yield NowItem("stale", f"check_{cause.why}", record, view.by_id[record].text("on"))


def gaps(view: FileView) -> tuple[NowItem, ...]:
    """Give what an encounter of open talks rests on and has not: a legal check that counts, a mandate.

    It is said quietly wherever one looks at such an encounter, and stops nothing.
    """
    if view.engagement.text("status") in CLOSED:
        return ()
    found = [one for one in _stale(view) if one.code.startswith("check_") or one.code == "mandate_over"]
    if all(one.text("status") == "draft" for one in view.of("mandate")):
        found.append(NowItem("unanswered", "no_mandate", view.engagement.id))
    return tuple(found)


# -- unanswered ---------------------------------------------------------------
def unanswered(view: FileView) -> Iterator[NowItem]:
    """Give what waits for an answer of a person."""
    for one in view.of("principle_review"):
        if not is_decided(one):
            code = "review_raised" if one.text("trigger") else "first_review"
            yield NowItem("unanswered", code, one.id, one.text("on"))
    if not view.engagement.text("risks_reviewed_on"):
        yield NowItem("unanswered", "risk_list", view.engagement.id)
    for one in view.of("mandate"):
        if one.text("status") == "issued" and not "" < one.text("valid_to") < view.today:
            yield NowItem("unanswered", "mandate_not_acknowledged", one.id, one.text("issued_on"))
    for one in view.facts("fact.opacity"):
        retry = one.text("retry_on")
        if view.holds(one) and "" < retry <= view.today:
            yield NowItem("unanswered", "not_known", one.id, retry)
    for one in view.of("inducement"):
        meant = one.text("status") in _MEANT and one.text("wielder") == "by.us"
        if meant and not one.has_words("harm_check"):
            yield NowItem("unanswered", "harm_check", one.id, one.text("on"))
    for raised in principle_triggers.unanswered(view):
        record = next(iter(raised.records), view.engagement.id)
        yield NowItem("unanswered", "trigger", record, raised.day, raised.trigger)


def is_decided(review: Entry) -> bool:
    """Say whether a principle review was answered."""
    return reserved.is_decided(review.kind, review.values)


# -- red lines ----------------------------------------------------------------
def _red_lines(view: FileView) -> Iterator[NowItem]:
    for one in view.of("red_line_event"):
        event = one.text("event")
        met = view.by_id.get(one.text("encounter"))
        day = met.day if met else one.happened
        if (event == "approached" or event.startswith(CROSSED)) and day >= view.ago(LINE_DAYS):
            yield NowItem("red_lines", event, one.id, day)
