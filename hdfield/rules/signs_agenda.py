"""What speaks for the thirteen answers on the agenda, and what for looking at them again.

Owns one pure function each way for an item of the pillar; thresholds are those
of the checklist. It refuses to set anything: a person does.

Source: resources/checklist.json (keys ``suggest`` and ``reopen``); domain 2.2
(tools 2, 4, 9, 17), 3.5 (5); brief S-22, S-66, S-69, S-71, S-124, S-129, S-156.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from hdfield.rules.file_view import Entry, FileView, Sign, Since, ids
from hdfield.rules.principle_triggers import is_political
from hdfield.rules.signs_trust import communities, in_the_media, new_facts, sticks

CROSSED: Final = "crossed_"
ALLIANCE: Final = (
    *("rel.allied", "rel.truce", "rel.subordinate", "rel.splinter_of", "rel.merged_into"),
    *("rel.rival", "rel.fighting", "rel.backed_by"),
)
ISLAND: Final = ("agreed_facts", "contested_facts", "shared_norms", "opposed_norms")
ICEBERG: Final = ("position", "reasoning", "values")
_RISKY_GAINS: Final = frozenset({"gain.taxation", "gain.diversion", "gain.political"})
_GAIN_TRIGGERS: Final = {
    "gain.taxation": frozenset({"trig.illicit_tax"}),
    "gain.diversion": frozenset({"trig.diversion", "trig.target_selection"}),
    "gain.political": frozenset({"trig.political_merge", "trig.legitimising"}),
}
_TALKS: Final = ("meeting.", "authority_desk.", "remote.", "intermediary.")
_MOVED: Final = frozenset({"next_step_agreed", "commitment_made", "agreed", "verified"})
_SPEAKS: Final = ("auth.decides", "auth.recommends")


def is_talk(met: Entry) -> bool:
    """Say whether an encounter was one where points are moved, a community's meeting apart."""
    kind = met.text("kind")
    return kind.startswith(_TALKS) and kind != "meeting.community"


# -- agenda.need_shown --------------------------------------------------------
def need_shown(view: FileView) -> Sign | None:
    """Find that the need was brought to notice, and is not known from long ago."""
    told = [
        one
        for one in view.of("diplomacy_action")
        if one.text("kind") == "hd.awareness" and one.text("status") == "done"
    ]
    fresh = [one for one in told if one.happened >= view.ago(90)] or list(islice(communities(view, 90), 1))
    if not told or not fresh:
        return None
    return Sign("need_shown", tuple(dict.fromkeys((told[0].id, fresh[0].id))), (("day", fresh[0].happened),))


def need_denied(view: FileView, since: Since) -> Iterator[Sign]:
    """Find encounters and obstacles where the need was denied."""
    denied = [one for one in view.met_since(since) if "amrf.denial_of_need" in one.many("amrf")]
    denied += [
        one for one in view.of("obstacle") if one.text("amrf") == "amrf.denial_of_need" and since.before(one)
    ]
    if denied:
        yield Sign("need_denied", ids(denied))


# -- agenda.object_one_line ---------------------------------------------------
def object_repeated(view: FileView) -> Sign | None:
    """Find that the object says all four things, and that they said it back."""
    engagement = view.engagement
    is_whole = all(engagement.text(name) for name in ("object_kind", "object_place", "object_by"))
    back = next((one for one in view.met() if one.says("object_repeated_back")), None)
    if back is None or not is_whole or not engagement.has_words("for_whom"):
        return None
    return Sign("object_repeated", (back.id, engagement.id), (("day", back.day),))


def object_edited(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that the object was worded anew."""
    if view.object_changed_on > since.on:
        yield Sign("object_edited", (view.engagement.id,), (("day", view.object_changed_on),))


# -- agenda.people_heard ------------------------------------------------------
def people_heard(view: FileView) -> Sign | None:
    """Find a community that said, in the last 90 days, what may be said on its behalf."""
    heard = [one for one in communities(view, 90) if one.has_words("represents_consent")]
    return Sign("people_heard", ids(heard), (("day", heard[0].day),)) if heard else None


def people_not_heard(view: FileView, since: Since) -> Iterator[Sign]:
    """Find 120 days without contact with a community."""
    met = next(communities(view), None)
    last = max(met.day if met else "", since.on)
    if last and view.days_since(last) >= 120:
        since_day = met.day if met else since.on
        yield Sign("no_community", (met.id,) if met else (), (("day", since_day),))


# -- agenda.their_interests ---------------------------------------------------
def interests_known(view: FileView) -> Sign | None:
    """Find a counterpart whose three levels are written, or known to be unknown with a plan."""
    for actor in (one for one in view.of("actor") if one.id in view.actors):
        written = [level for level in ICEBERG if actor.has_words(level)]
        plans = [
            one
            for one in view.facts("fact.opacity")
            if one.text("actor") == actor.id and view.holds(one) and one.text("retry_on")
        ]
        if written and (len(written) == len(ICEBERG) or plans):
            used = () if len(written) == len(ICEBERG) else ids(plans)
            return Sign("interests_known", (actor.id, *used), (("levels", len(written)),))
    return None


def interests_may_differ(view: FileView, since: Since) -> Iterator[Sign]:
    """Find new leaders and alliances."""
    yield from new_facts(view, since, "new_leader", "fact.leadership")
    yield from new_alliances(view, since)


def new_alliances(view: FileView, since: Since) -> Iterator[Sign]:
    """Find relations of the engagement's actors that are new, or ended."""
    turned = (one for one in view.relations(*ALLIANCE) if since.before(one) or view.ended_since(one, since))
    if found := ids(turned):
        yield Sign("new_alliance", found)


# -- agenda.legitimacy_sought -------------------------------------------------
def legitimacy_known(view: FileView) -> Sign | None:
    """Find a source of legitimacy believed today."""
    held = [one for one in view.facts("fact.legitimacy") if view.holds(one)]
    return Sign("legitimacy_known", ids(held), (("count", len(held)),)) if held else None


def publicity_asked(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that publicity was asked for."""
    if found := ids(view.asked(since, "demand.publicity")):
        yield Sign("publicity_asked", found)


# -- agenda.expected_gains ----------------------------------------------------
def gains_listed(view: FileView) -> Sign | None:
    """Find that gains are listed, and each risky one has its review."""
    gains = view.engagement.many("expected_gains")
    reviews = tuple(view.come("principle_review"))
    resting = []
    for gain in sorted(_RISKY_GAINS.intersection(gains)):
        review = next((one for one in reviews if one.text("trigger") in _GAIN_TRIGGERS[gain]), None)
        if review is None:
            return None
        resting.append(review)
    return (
        Sign("gains_listed", (view.engagement.id, *ids(resting)), (("count", len(gains)),)) if gains else None
    )


def goods_asked(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that a fee, a tax or a share was asked for."""
    if found := ids(view.asked(since, "demand.fee", "demand.tax", "demand.share_goods")):
        yield Sign("payment_asked", found)


# -- agenda.cost_of_no --------------------------------------------------------
def cost_weighed(view: FileView) -> Sign | None:
    """Find what a refusal would cost them, in words or as a stick somebody holds."""
    if view.engagement.has_words("cost_of_no"):
        return Sign("cost_written", (view.engagement.id,))
    held = [one for one in sticks(view) if one.text("wielder")]
    return Sign("cost_held", ids(held), (("count", len(held)),)) if held else None


def delay_begun(view: FileView, since: Since) -> Iterator[Sign]:
    """Find delay used as a tactic."""
    delayed = (
        one for one in view.of("obstacle") if one.text("kind") == "obst.delay_tactic" and since.before(one)
    )
    if found := ids(delayed):
        yield Sign("delay_tactic", found)


# -- agenda.agreed_contested --------------------------------------------------
def island_drawn(view: FileView) -> Sign | None:
    """Find that all four lists of the island have a line."""
    drawn = next((one for one in view.of("island") if one.has_words(*ISLAND)), None)
    return Sign("island_drawn", (drawn.id,)) if drawn else None


def island_old(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that the last talks, or the answer, lie 30 days back."""
    met = next((one for one in view.met() if is_talk(one)), None)
    if met is not None and met.day and view.days_since(max(met.day, since.on)) >= 30:
        yield Sign("talks_ended", (met.id,), (("day", met.day),))


# -- agenda.issue_level -------------------------------------------------------
def issues_typed(view: FileView) -> Sign | None:
    """Find that every point has its type, and somebody there can decide or recommend."""
    points = view.of("agenda_point")
    able = [
        one
        for one in view.of("interlocutor")
        if one.text("authority") in _SPEAKS
        and one.text("status") in ("active", "")
        and one.text("actor") in view.actors
    ]
    if not points or not able or not all(one.text("issue_type") for one in points):
        return None
    return Sign("issues_typed", (*ids(points), *ids(able, 2)), (("count", len(points)),))


def points_stuck(view: FileView, since: Since) -> Iterator[Sign]:
    """Find three talks running that moved nothing, while points are open."""
    still_open = any(one.text("state") in ("open", "") for one in view.of("agenda_point"))
    last = list(islice((one for one in view.met_since(since) if is_talk(one)), 3))
    if still_open and len(last) == 3 and not any(one.text("outcome") in _MOVED for one in last):
        yield Sign("points_stuck", ids(last))


# -- agenda.off_the_table -----------------------------------------------------
def lines_drawn(view: FileView) -> Sign | None:
    """Find a line of ours, and one of theirs or that theirs are not known."""
    lines = tuple(lines_that_stand(view))
    ours = [one for one in lines if not one.text("theirs")]
    theirs = [one for one in lines if one.text("theirs")]
    theirs = theirs or [one for one in view.facts("fact.opacity") if view.holds(one)]
    return Sign("lines_drawn", (*ids(ours, 4), *ids(theirs, 2))) if ours and theirs else None


def lines_that_stand(view: FileView) -> Iterator[Entry]:
    """Give the red lines, ours and theirs, that are not past their day."""
    return (one for one in view.of("red_line") if not "" < one.text("valid_to") < view.today)


def line_crossed(view: FileView, since: Since) -> Iterator[Sign]:
    """Find red lines that were crossed, whoever allowed it or forced it."""
    if found := ids(crossings(view, since)):
        yield Sign("line_crossed", found)


def crossings(view: FileView, since: Since) -> Iterator[Entry]:
    """Give the events in which a red line was crossed since."""
    for one in view.of("red_line_event"):
        met = view.by_id.get(one.text("encounter"))
        if one.text("event").startswith(CROSSED) and max(one.happened, met.day if met else "") > since.on:
            yield one


# -- agenda.apart_from_politics -----------------------------------------------
def kept_apart(view: FileView) -> Sign | None:
    """Find that there is no political link, or a review of it younger than 60 days."""
    if view.engagement.text("political_link") and not is_political(view.engagement):
        return Sign("no_politics", (view.engagement.id,))
    fresh = [
        one
        for one in view.come("principle_review")
        if one.text("trigger") == "trig.political_merge" and one.happened > view.ago(60)
    ]
    return Sign("politics_reviewed", ids(fresh), (("day", fresh[0].happened),)) if fresh else None


def politics_near(view: FileView, since: Since) -> Iterator[Sign]:
    """Find truces, peace processes and envoys."""
    signed = [one for one in view.relations("rel.truce") if since.before(one)]
    signed += [
        one
        for one in view.facts("fact.legitimacy")
        if one.text("legitimacy_source") == "legit.peace_process" and since.before(one)
    ]
    if signed:
        yield Sign("peace_deal", ids(signed))
    envoys = (one for one in view.met_since(since) if one.text("kind") == "intermediary.diplomat_mediator")
    if found := ids(envoys):
        yield Sign("envoy", found)


# -- agenda.small_first_ask ---------------------------------------------------
def first_ask_linked(view: FileView) -> Sign | None:
    """Find a first ask with the promise it became."""
    for point in _first_asks(view):
        promise = view.by_id.get(point.text("commitment"))
        if promise is not None and promise.text("status") != "com.broken":
            return Sign("first_ask", (point.id, promise.id))
    return None


def first_ask_broken(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that what came of the first ask was broken."""
    promises = (view.by_id.get(point.text("commitment")) for point in _first_asks(view))
    broken = (
        one
        for one in promises
        if one is not None and one.text("status") == "com.broken" and since.before(one)
    )
    if found := ids(broken):
        yield Sign("they_broke", found)


def _first_asks(view: FileView) -> Iterator[Entry]:
    return (one for one in view.of("agenda_point") if one.says("first_ask"))


# -- agenda.message_line ------------------------------------------------------
def message_set(view: FileView) -> Sign | None:
    """Find a line with its speaker and a day to look at it again that is not past."""
    engagement = view.engagement
    if not engagement.has_words("message_line") or not engagement.text("speaker"):
        return None
    review = engagement.text("message_review_on")
    return Sign("message_set", (engagement.id,), (("day", review),)) if review >= view.today else None


def message_seen(view: FileView, since: Since) -> Iterator[Sign]:
    """Find words about the talks in the media."""
    if found := ids(in_the_media(view, since)):
        yield Sign("in_the_media", found)
