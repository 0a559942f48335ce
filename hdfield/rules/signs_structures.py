"""What speaks for the fourteen answers on structures, and what for looking at them again.

Owns one pure function each way for an item of the pillar; thresholds are those
of the checklist. It refuses to set anything: a person does.

Source: resources/checklist.json (keys ``suggest`` and ``reopen``); domain 2.2
(tools 6, 12, 13, 15), 3.5 (5, 6, 9); brief S-33, S-36, S-39, S-63, S-64, S-78,
S-147, S-150, S-152, S-158, S-160.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from hdfield.rules.checked import current
from hdfield.rules.file_view import Entry, FileView, Sign, Since, demands_of, ids
from hdfield.rules.principle_triggers import raised
from hdfield.rules.reserved import is_decided
from hdfield.rules.signs_agenda import crossings, lines_that_stand, new_alliances
from hdfield.rules.signs_trust import is_live, new_facts, sticks

SURE: Final = ("conf.confirmed", "conf.probable")
STANDING: Final = frozenset(
    {"agr.agreed", "agr.in_force", "agr.strained", "agr.suspended", "agr.renegotiating"}
)
SCENARIOS: Final = ("ideal", "acceptable", "bottom_line", "alternative")
_APPROVED: Final = frozenset({"approved", "signalled", "deployed"})
_STOPPED: Final = frozenset({"turned_back", "goods_taken", "held_released", "held_ongoing", "rerouted"})
_AT_A_TABLE: Final = ("meeting.bilateral", "meeting.multilateral")
_NEXT: Final = frozenset({"next_step_agreed", "commitment_made", "agreed", "talked"})
_CHECK_DAYS, _LATE_DAYS = 90, 14
HALF: Final = frozenset({"law_checked_of_some"})
"""Signs that speak for half an answer."""


# -- structures.mandate -------------------------------------------------------
def is_valid(view: FileView, mandate: Entry) -> bool:
    """Say whether a mandate counts today: acknowledged, begun and not over."""
    begun = mandate.text("valid_from") <= view.today
    over = "" < mandate.text("valid_to") < view.today
    return mandate.text("status") == "acknowledged" and begun and not over


def mandate_held(view: FileView) -> Sign | None:
    """Find a mandate that counts today."""
    held = [one for one in view.of("mandate") if is_valid(view, one)]
    return Sign("mandate_held", ids(held), (("day", held[0].text("valid_to")),)) if held else None


def mandate_over(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that no mandate counts any more, or that a red line was crossed under it."""
    mandates = view.of("mandate")
    if mandates and not any(is_valid(view, one) for one in mandates):
        yield Sign("mandate_over", (mandates[0].id,), (("day", mandates[0].text("valid_to")),))
    if found := ids(crossings(view, since)):
        yield Sign("line_crossed", found)


# -- structures.law_checked ---------------------------------------------------
def law_checked(view: FileView) -> Sign | None:
    """Find legal checks younger than 90 days that count; one for everybody the talks are with, or for some.

    A check on one of several parties says nothing of talking with the others.
    """
    checks = current(view, _CHECK_DAYS)
    held = sorted(checks.values(), key=lambda one: (one.text("on"), one.id))
    if not held:
        return None
    day = (("day", held[0].text("on")),)
    if view.actors - checks.keys():
        return Sign("law_checked_of_some", ids(held), day)
    return Sign("law_checked", ids(held), day)


def law_changed(view: FileView, since: Since) -> Iterator[Sign]:
    """Find listings, pending ones among them, and labels that are new."""
    yield from new_facts(view, since, "new_listing", "fact.listing")
    yield from new_facts(view, since, "new_label", "fact.label")


# -- structures.exemptions ----------------------------------------------------
def exemptions_answered(view: FileView) -> Sign | None:
    """Find that every listing with a legal effect has its answer, even that there is none."""
    listings = [one for one in view.facts("fact.listing") if view.holds(one) and _has_effect(one)]
    resting: list[Entry] = []
    for listing in listings:
        carved = [
            one
            for one in view.of("exemption")
            if one.text("listing_fact") == listing.id
            or (not one.text("listing_fact") and one.text("actor") == listing.text("actor"))
        ]
        if not carved and not (listing.values.get("listing") or {}).get("exemption"):
            return None
        resting += [listing, *carved[:1]]
    return Sign("exemptions_answered", ids(resting), (("count", len(listings)),)) if listings else None


def _has_effect(listing: Entry) -> bool:
    effects = set((listing.values.get("listing") or {}).get("effects", ()))
    return bool(effects - {"effect.reputational"})


def exemption_ended(view: FileView, since: Since) -> Iterator[Sign]:
    """Find exemptions that ended."""
    ended = (
        one
        for one in view.of("exemption")
        if since.on < one.text("expires_on") <= view.today
        or (one.text("status") == "exemption.expired" and one.day > (since.entered or since.on))
    )
    if found := ids(ended):
        yield Sign("exemption_ended", found)


# -- structures.right_person --------------------------------------------------
def right_person(view: FileView) -> Sign | None:
    """Find a person in place who decides, as far as is probable or better."""
    able = [
        one
        for one in view.of("interlocutor")
        if one.text("authority") == "auth.decides"
        and one.text("status") in ("active", "")
        and one.text("actor") in view.actors
        and one.text("reliability") in SURE
    ]
    return Sign("right_person", ids(able)) if able else None


def orders_in_doubt(view: FileView, since: Since) -> Iterator[Sign]:
    """Find new leaders or crews, and barriers that did not honour what was cited to them."""
    yield from new_facts(view, since, "new_leader", "fact.leadership", "fact.composition")
    ignored = (
        one
        for one in view.met_since(since)
        if one.text("outcome") in _STOPPED
        and any(part.get("response") == "cited_agreement" for part in one.many("demands"))
    )
    if found := ids(ignored):
        yield Sign("order_ignored", found)


# -- structures.channel -------------------------------------------------------
def channels_tested(view: FileView) -> Sign | None:
    """Find two channels, one of them tested in the last 30 days."""
    people = [one for one in view.of("interlocutor") if one.text("actor") in view.actors]
    having = [one for one in people if one.many("channels") and one.text("status") in ("active", "")]
    channels = [channel for one in having for channel in one.many("channels")]
    tested = max((str(channel.get("last_tested") or "") for channel in channels), default="")
    if len(channels) < 2 or tested < view.ago(30):
        return None
    return Sign("channels_tested", ids(having), (("count", len(channels)), ("day", tested)))


def channel_silent(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that the last two messages were not answered."""
    sent = list(islice((one for one in view.met_since(since) if one.text("kind").startswith("remote.")), 2))
    if len(sent) == 2 and all(one.text("outcome") == "message_unanswered" for one in sent):
        yield Sign("channel_silent", ids(sent))


# -- structures.venue ---------------------------------------------------------
def venue_agreed(view: FileView) -> Sign | None:
    """Find talks of the last 60 days at a place, without threat, that agreed to go on."""
    met = next(_tables(view), None)
    if met is None or met.day < view.ago(60) or met.text("outcome") not in _NEXT:
        return None
    safe = met.text("threat") in ("none", "")
    return Sign("venue_agreed", (met.id,), (("day", met.day),)) if safe else None


def venue_changed(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that somebody else holds the place of the last talks."""
    met = next(_tables(view), None)
    if met is None:
        return
    facts = (one for one in view.of("actor_fact") if one.text("kind") == "fact.area")
    turned = (
        one
        for one in facts
        if one.text("place") == met.text("place") and (since.before(one) or view.ended_since(one, since))
    )
    if found := ids(turned):
        yield Sign("venue_changed", found)


def _tables(view: FileView) -> Iterator[Entry]:
    return (one for one in view.met() if one.text("kind") in _AT_A_TABLE and one.text("place"))


# -- structures.team ----------------------------------------------------------
def team_set(view: FileView) -> Sign | None:
    """Find that the three roles are taken, and a debrief in the last 30 days."""
    team = view.engagement.values.get("team") or {}
    debriefed = next((one for one in view.met(30) if one.has_words("debrief")), None)
    if debriefed is None or not all(team.get(role) for role in ("lead", "support", "mandator")):
        return None
    return Sign("team_set", (view.engagement.id, debriefed.id), (("day", debriefed.day),))


def team_left(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that somebody handed the talks over."""
    if found := ids(one for one in view.of("handover") if since.before(one)):
        yield Sign("handed_over", found)


# -- structures.coalition -----------------------------------------------------
def coalition_held(view: FileView) -> Sign | None:
    """Find work on a common position, under way or done, that nobody is known to breach."""
    common = [one for one in _coalitions(view) if one.text("status") in ("ongoing", "done")]
    held = [one for one in common if not one.values.get("members_breaching")]
    return Sign("coalition_held", ids(held)) if held else None


def coalition_breached(view: FileView, since: Since) -> Iterator[Sign]:
    """Find that an agency gave way."""
    gave = [one for one in _coalitions(view) if one.values.get("members_breaching") and since.before(one)]
    gave += [
        one
        for one in view.of("obstacle")
        if one.text("kind") == "obst.divided_agencies" and since.before(one)
    ]
    if gave:
        yield Sign("agency_gave_way", ids(gave))


def _coalitions(view: FileView) -> Iterator[Entry]:
    return (one for one in view.of("diplomacy_action") if one.text("kind") == "hd.coalition")


# -- structures.third_parties -------------------------------------------------
def third_parties_known(view: FileView) -> Sign | None:
    """Find three influences, each with a day."""
    edges = [one for one in _influences(view) if view.holds(one) and one.text("valid_from")]
    return Sign("influences_known", ids(edges), (("count", len(edges)),)) if len(edges) >= 3 else None


def influencer_turned(view: FileView, since: Since) -> Iterator[Sign]:
    """Find influences that ended, and new alliances of who had them."""
    ended = [one for one in _influences(view) if view.ended_since(one, since)]
    if ended:
        yield Sign("influence_ended", ids(ended))
    yield from new_alliances(view, since)


def _influences(view: FileView) -> Iterator[Entry]:
    return view.relations("rel.influences", "rel.vouches")


# -- structures.sticks_by_others ----------------------------------------------
def sticks_elsewhere(view: FileView) -> Sign | None:
    """Find that all pressure is carried by others, or ours was decided on in a review."""
    held = [one for one in sticks(view) if is_live(view, one)]
    if not held or any(_is_ours_unreviewed(view, one) for one in held):
        return None
    return Sign("sticks_by_others", ids(held), (("count", len(held)),))


def stick_traced(view: FileView, since: Since) -> Iterator[Sign]:
    """Find pressure of our own in play."""
    ours = (
        one
        for one in sticks(view)
        if one.text("wielder") == "by.us"
        and one.text("status") in _APPROVED
        and (since.before(one) or _is_ours_unreviewed(view, one))
    )
    if found := ids(ours):
        yield Sign("own_stick", found)


def _is_ours_unreviewed(view: FileView, stick: Entry) -> bool:
    review = view.by_id.get(stick.text("review"))
    decided = review is not None and is_decided(review.kind, review.values)
    return stick.text("wielder") == "by.us" and stick.text("status") in _APPROVED and not decided


# -- structures.bottom_lines --------------------------------------------------
def bottom_lines_set(view: FileView) -> Sign | None:
    """Find all scenarios, a red line of ours that stands, and who decided."""
    ours = next((one for one in lines_that_stand(view) if not one.text("theirs")), None)
    for one in view.of("scenario_set"):
        if ours is not None and one.has_words(*SCENARIOS) and one.text("decided_by"):
            return Sign("bottom_lines_set", (one.id, ours.id), (("day", one.text("decided_on")),))
    return None


def situation_changed(view: FileView, since: Since) -> Iterator[Sign]:
    """Find lines that were crossed, and leaders and alliances that are new."""
    if found := ids(crossings(view, since)):
        yield Sign("line_crossed", found)
    yield from new_facts(view, since, "new_leader", "fact.leadership")
    yield from new_alliances(view, since)


# -- structures.follow_up -----------------------------------------------------
def terms_in_force(view: FileView) -> Iterator[Entry]:
    """Give the terms of agreements that stand."""
    standing = {one.id for one in view.of("agreement") if one.text("status") in STANDING}
    return (one for one in view.of("agreement_term") if one.text("agreement") in standing)


def follow_up_planned(view: FileView) -> Sign | None:
    """Find that every term says how and when it is checked."""
    terms = list(terms_in_force(view))
    planned = all(one.has_words("check_method") and one.text("next_check") for one in terms)
    return Sign("terms_checked", ids(terms), (("count", len(terms)),)) if terms and planned else None


def check_late(view: FileView, since: Since) -> Iterator[Sign]:
    """Find checks overdue by 14 days."""
    del since  # a check that is late is late, whoever answered when
    late = (one for one in terms_in_force(view) if "" < one.text("next_check") < view.ago(_LATE_DAYS))
    if found := ids(late):
        yield Sign("check_late", found)


# -- structures.risks_reviewed ------------------------------------------------
def risks_reviewed(view: FileView) -> Sign | None:
    """Find a review younger than 90 days that was decided, and none of the gravest left undecided."""
    reviews = view.of("principle_review")
    decided = [one for one in reviews if is_decided(one.kind, one.values)]
    fresh = [one for one in view.come("principle_review") if one in decided and one.text("on") > view.ago(90)]
    left = any(one.text("level") == "risk.5" and one not in decided for one in reviews)
    if not fresh or left or not view.engagement.text("risks_reviewed_on"):
        return None
    return Sign("risks_reviewed", (*ids(fresh), view.engagement.id), (("day", fresh[0].happened),))


def trigger_fired(view: FileView, since: Since) -> Iterator[Sign]:
    """Find reviews that were written and not decided, and what asks for one."""
    written = (
        one
        for one in view.of("principle_review")
        if one.text("trigger") and not is_decided(one.kind, one.values) and one.text("on") > since.on
    )
    if found := ids(written):
        yield Sign("review_raised", found)
    for fired in raised(view):
        if fired.day > since.on:
            yield Sign("trigger_fired", fired.records[:6], (("trigger", fired.trigger),))


# -- structures.data_safe -----------------------------------------------------
def data_safe(view: FileView) -> Sign | None:
    """Find that the last trip went in travel mode, and no exact point is kept past its end."""
    trip = next((one for one in view.met() if one.text("kind").startswith("checkpoint.")), None)
    kept = any("" < one.text("point_ends") < view.today for one in view.met())
    if trip is None or kept or not trip.says("travel_mode"):
        return None
    return Sign("trip_safe", (trip.id,), (("day", trip.day),))


def device_touched(view: FileView, since: Since) -> Iterator[Sign]:
    """Find machines that were searched, opened or taken."""
    touched = (
        one
        for one in view.met_since(since)
        if any((one.values.get("device_event") or {}).get(name) for name in _TOUCHED)
        or "demand.device_search" in demands_of(one)
    )
    if found := ids(touched):
        yield Sign("device_touched", found)


_TOUCHED: Final = ("shown", "searched", "opened_under_pressure", "taken")
