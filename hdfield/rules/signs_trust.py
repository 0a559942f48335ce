"""What speaks for the thirteen answers on trust, and what for looking at them again.

Owns one pure function each way for an item of the pillar; thresholds are those
of the checklist. It refuses to set anything: a person does.

Source: resources/checklist.json (keys ``suggest`` and ``reopen``); domain 3.5
(5, 6); brief S-12, S-50, S-74, S-78, S-79, S-114, S-153, S-154.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from hdfield.rules.file_view import Entry, FileView, Sign, Since, ids
from hdfield.rules.good_faith import ENOUGH, against_good_faith
from hdfield.rules.inducements import OVER, is_stick

KEPT: Final = frozenset({"com.kept", "com.kept_late"})
OPEN_PROMISE: Final = frozenset({"com.made", "com.due", "com.unknown"})
SEEN: Final = frozenset({"com.kept", "com.kept_late", "com.partly", "com.broken"})
GRAVE: Final = ("risk.4", "risk.5")
WEAPONS: Final = frozenset({"weapon_shown", "force_used"})
LIVE: Final = frozenset({"noticed", "approved", "signalled", "deployed"})
NO_CONTACT: Final = frozenset({"message_unanswered", "no_show"})
_RHYTHM_DAYS, _RHYTHM_TIMES, _GAP_DAYS = 45, 3, 21


# -- trust.who_we_are ---------------------------------------------------------
def known_to_them(view: FileView) -> Sign | None:
    """Find an actor we explained ourselves to, and who later knew us."""
    explained = [one for one in view.met() if one.says("explained_identity")]
    for late in (one for one in view.met() if one.says("recognised_us")):
        for early in explained:
            if early.day < late.day and _is_same_side(view, early, late):
                return Sign("knew_us", (late.id, early.id), (("day", late.day),))
    return None


def _is_same_side(view: FileView, one: Entry, other: Entry) -> bool:
    """Say whether two encounters were with one actor; where none is named, the engagement's only one."""
    named, also = set(one.many("actors")), set(other.many("actors"))
    return bool(named & also) if named and also else len(view.actors) == 1


def taken_for_others(view: FileView, since: Since) -> Iterator[Sign]:
    """Find new leaders or crews, and meetings where they asked who we are or took us for others."""
    yield from new_facts(view, since, "new_leader", "fact.leadership", "fact.composition")
    if asked := ids(view.asked(since, "demand.identity")):
        yield Sign("asked_who", asked)
    if taken := ids(one for one in view.met_since(since) if one.has_words("mistaken_for")):
        yield Sign("mistaken", taken)


# -- trust.principles_heard ---------------------------------------------------
def principles_explained(view: FileView) -> Sign | None:
    """Find an encounter where the principles were explained."""
    told = [one for one in view.met() if one.says("principles_explained")]
    return Sign("principles_told", ids(told), (("day", told[0].day),)) if told else None


def principles_at_risk(view: FileView, since: Since) -> Iterator[Sign]:
    """Find principle reviews at a grave level."""
    grave = (one for one in view.of("principle_review") if one.text("level") in GRAVE and since.before(one))
    if found := ids(grave):
        yield Sign("grave_review", found)


# -- trust.steady_contact -----------------------------------------------------
def steady_contact(view: FileView) -> Sign | None:
    """Find a person met three times in 45 days, never 21 days apart."""
    days = defaultdict[str, list[Entry]](list)
    for one in view.met(_RHYTHM_DAYS):
        if one.text("outcome") not in NO_CONTACT:
            for person in one.many("people"):
                days[person].append(one)
    for person, met in days.items():
        if _is_gone(view.by_id.get(person)):
            continue
        gap = max(
            (_apart(early.day, late.day) for late, early in pairwise(met)),
            default=0,
        )
        gap = max(gap, view.days_since(met[0].day))
        if len(met) >= _RHYTHM_TIMES and gap < _GAP_DAYS:
            facts = (("times", len(met)), ("days", _RHYTHM_DAYS), ("gap", gap))
            return Sign("steady", (*ids(met), person), facts)
    return None


def contact_lapsed(view: FileView, since: Since) -> Iterator[Sign]:
    """Find three weeks without contact, and persons who were replaced or lost."""
    met = next((one for one in view.met() if is_contact(view, one)), None)
    last = max(met.day if met else "", since.on)
    if last and view.days_since(last) >= _GAP_DAYS:
        since_day = met.day if met else since.on
        yield Sign("no_contact", (met.id,) if met else (), (("day", since_day),))
    gone = (one for one in view.of("interlocutor") if _is_gone(one) and since.before(one))
    if found := ids(gone):
        yield Sign("person_replaced", found)


def _is_gone(person: Entry | None) -> bool:
    return person is not None and person.text("status") in ("replaced", "lost")


def is_contact(view: FileView, met: Entry) -> bool:
    """Say whether word passed between us and them: a community is met for itself, a state's desk for a permit."""
    kind, named = met.text("kind"), set(met.many("actors"))
    if kind in ("observation.no_contact", "meeting.community") or met.text("outcome") in NO_CONTACT:
        return False
    return not named or bool(named & view.actors)


def _apart(early: str, late: str) -> int:
    return (date.fromisoformat(late) - date.fromisoformat(early)).days


# -- trust.our_word_kept, trust.their_word_tested -----------------------------
def promises(view: FileView, owner: str) -> Iterator[Entry]:
    """Give the promises of one side."""
    return (one for one in view.of("commitment") if one.text("owner") == owner)


def is_overdue(view: FileView, promise: Entry) -> bool:
    """Say whether a promise was due before today and nobody wrote what came of it."""
    return promise.text("status") in OPEN_PROMISE and "" < promise.text("due") < view.today


def our_word_kept(view: FileView) -> Sign | None:
    """Find promises of ours that were kept, where none is broken or overdue."""
    ours = tuple(promises(view, "us"))
    kept = [one for one in ours if one.text("status") in KEPT]
    failed = any(one.text("status") == "com.broken" or is_overdue(view, one) for one in ours)
    return Sign("we_kept", ids(kept), (("count", len(kept)),)) if kept and not failed else None


def our_word_slipped(view: FileView, since: Since) -> Iterator[Sign]:
    """Find promises of ours that are overdue, and those broken since."""
    ours = tuple(promises(view, "us"))
    if late := ids(one for one in ours if is_overdue(view, one)):
        yield Sign("we_are_late", late)
    if broken := ids(one for one in ours if one.text("status") == "com.broken" and since.before(one)):
        yield Sign("we_broke", broken)


def their_word_tested(view: FileView) -> Sign | None:
    """Find promises of theirs of which it was seen what came of them."""
    seen = [
        one
        for one in promises(view, "counterpart")
        if one.text("status") in SEEN and (one.text("verified_in") or one.text("basis"))
    ]
    return Sign("they_were_tested", ids(seen), (("count", len(seen)),)) if seen else None


def their_word_broken(view: FileView, since: Since) -> Iterator[Sign]:
    """Find promises of theirs broken since."""
    broken = (
        one
        for one in promises(view, "counterpart")
        if one.text("status") == "com.broken" and since.before(one)
    )
    if found := ids(broken):
        yield Sign("they_broke", found)


# -- trust.grievances_known ---------------------------------------------------
def grievances_known(view: FileView) -> Sign | None:
    """Find a grievance on record, or a meeting marked as where it was asked."""
    held = [one for one in view.facts("fact.grievance") if view.holds(one)]
    if held:
        return Sign("grievance_known", ids(held))
    asked = [one for one in view.met() if "trust.grievances_known" in one.many("evidence_for")]
    return Sign("grievance_asked", ids(asked)) if asked else None


def new_grievance(view: FileView, since: Since) -> Iterator[Sign]:
    """Find grievances that are new."""
    yield from new_facts(view, since, "new_grievance", "fact.grievance")


# -- trust.denunciation_checked -----------------------------------------------
def sticks(view: FileView) -> Iterator[Entry]:
    """Give the sticks of anybody, those left out that were put away or taken back."""
    return (
        one for one in view.of("inducement") if is_stick(one.text("kind")) and one.text("status") not in OVER
    )


def is_live(view: FileView, inducement: Entry) -> bool:
    """Say whether an inducement was decided on or is felt, and has not ended."""
    ended = inducement.text("ended_on")
    return inducement.text("status") in LIVE and (not ended or ended >= view.today)


def denunciation_checked(view: FileView) -> Sign | None:
    """Find that every live stick says who wields it and what it did, looked at in the last 60 days."""
    live = [one for one in sticks(view) if is_live(view, one)]
    weighed = all(one.text("wielder") and one.text("observed") for one in live)
    fresh = all(max(one.day, one.happened) >= view.ago(60) for one in live)
    return Sign("sticks_weighed", ids(live), (("count", len(live)),)) if live and weighed and fresh else None


def new_stick(view: FileView, since: Since) -> Iterator[Sign]:
    """Find pressure on an actor of the engagement that is new, whoever wields it."""
    aimed = (
        one
        for one in sticks(view)
        if one.text("target") in view.actors and one.text("status") in LIVE and since.before(one)
    )
    if found := ids(aimed):
        yield Sign("new_stick", found)


# -- trust.confidentiality ----------------------------------------------------
def confidentiality_agreed(view: FileView) -> Sign | None:
    """Find that everybody met here, and still in place, has terms of what stays private."""
    people = {person for one in view.met() for person in one.many("people")}
    met = [
        one for one in view.of("interlocutor") if one.id in people and one.text("status") in ("active", "")
    ]
    agreed = all(one.has_words("confidentiality_terms") for one in met)
    return Sign("terms_agreed", ids(met), (("count", len(met)),)) if met and agreed else None


def may_have_leaked(view: FileView, since: Since) -> Iterator[Sign]:
    """Find machines that were taken, copied or opened under pressure."""
    lost = (one for one in view.met_since(since) if _was_seen(one))
    if found := ids(lost):
        yield Sign("device_seen", found)


def _was_seen(met: Entry) -> bool:
    event = met.values.get("device_event") or {}
    return bool(event.get("taken") or event.get("opened_under_pressure") or event.get("copied") == "yes")


# -- trust.go_between_ok ------------------------------------------------------
def go_betweens(view: FileView, days: int) -> Iterator[Entry]:
    """Give the persons who carried word in the last days."""
    people = {
        person
        for one in view.met(days)
        if one.text("kind").startswith("intermediary.")
        for person in one.many("people")
    }
    return (one for one in view.of("interlocutor") if one.id in people)


def go_betweens_asked(view: FileView) -> Sign | None:
    """Find that every go-between of the last 60 days was asked about a stake."""
    used = list(go_betweens(view, 60))
    asked = all(
        one.text("stake") in ("none_known", "stated") or one.has_words("conflict_of_interest") for one in used
    )
    return Sign("go_betweens_asked", ids(used), (("count", len(used)),)) if used and asked else None


def go_between_has_stake(view: FileView, since: Since) -> Iterator[Sign]:
    """Find go-betweens who turned out to have a stake."""
    flagged = (one for one in view.of("interlocutor") if one.text("stake") == "stated" and since.before(one))
    if found := ids(flagged):
        yield Sign("has_stake", found)


# -- trust.community_vouches --------------------------------------------------
def communities(view: FileView, days: int | None = None) -> Iterator[Entry]:
    """Give the meetings with communities."""
    return (one for one in view.met(days) if one.text("kind") == "meeting.community")


def community_vouches(view: FileView) -> Sign | None:
    """Find a community met in the last 90 days, and somebody who vouches for us."""
    met = next((one for one in communities(view, 90) if not _is_cold(one)), None)
    vouching = [one for one in _vouching(view) if view.holds(one)]
    if met is None or not vouching:
        return None
    return Sign("vouched_for", (met.id, *ids(vouching)), (("day", met.day),))


def community_withdrew(view: FileView, since: Since) -> Iterator[Sign]:
    """Find support that was withdrawn, and meetings with a community that went badly."""
    ended = (one for one in _vouching(view) if view.ended_since(one, since))
    if found := ids(ended):
        yield Sign("vouching_ended", found)
    cold = (one for one in view.met_since(since) if one.text("kind") == "meeting.community" and _is_cold(one))
    if found := ids(cold):
        yield Sign("community_cold", found)


def _is_cold(met: Entry) -> bool:
    return met.text("outcome") in ("refused", "broken_off") or met.text("tone") == "hostile"


def _vouching(view: FileView) -> Iterator[Entry]:
    return (
        one
        for one in view.relations("rel.vouches", "rel.embedded_in")
        if one.text("relation") == "rel.vouches" or one.says("our_organisation")
    )


# -- trust.safe_to_meet -------------------------------------------------------
def safety_proved(view: FileView) -> Sign | None:
    """Find a promise of safety, or a term on it, that was kept in the last 60 days."""
    first = view.ago(60)
    terms = {one.id: one for one in view.of("agreement_term") if one.text("kind") == "term.security"}
    pledged = {one.text("commitment") for one in terms.values()}
    kept = [
        one
        for one in promises(view, "counterpart")
        if one.text("status") in KEPT
        and one.happened >= first
        and (
            one.text("term") in terms or one.id in pledged or "protect.aid_workers" in one.many("protection")
        )
    ]
    kept += [
        one
        for one in terms.values()
        if one.text("last_result") == "check.kept" and one.text("last_check") >= first
    ]
    return Sign("safety_kept", ids(kept), (("day", max(one.happened for one in kept)),)) if kept else None


def weapons_on_the_way(view: FileView, since: Since) -> Iterator[Sign]:
    """Find encounters where weapons were shown or force was used."""
    if found := ids(one for one in view.met_since(since) if one.text("threat") in WEAPONS):
        yield Sign("weapons", found)


# -- trust.exposure_weighed ---------------------------------------------------
def exposure_weighed(view: FileView) -> Sign | None:
    """Find that the price to both reputations was looked at."""
    found = []
    for kind in ("obst.own_reputation", "obst.their_reputation"):
        weighed = next((one for one in view.of("obstacle") if one.text("kind") == kind), None)
        if weighed is None:
            return None
        found.append(weighed)
    return Sign("exposure_weighed", ids(found))


def made_public(view: FileView, since: Since) -> Iterator[Sign]:
    """Find what made the talks seen: publicity that was asked for, and words in the media."""
    if found := ids(view.asked(since, "demand.publicity")):
        yield Sign("publicity_asked", found)
    if found := ids(in_the_media(view, since)):
        yield Sign("in_the_media", found)


def in_the_media(view: FileView, since: Since) -> Iterator[Entry]:
    """Give what was said in public since: by us through media, by others as denunciation."""
    said = (one for one in view.of("diplomacy_action") if one.text("kind") == "hd.media")
    denounced = (one for one in sticks(view) if one.text("kind").endswith("_denunciation"))
    for one in (*said, *denounced):
        if one.text("status") in ("ongoing", "done", *LIVE) and since.before(one):
            yield one


# -- trust.good_faith_view ----------------------------------------------------
def good_faith_looked_at(view: FileView) -> Sign | None:
    """Find a view on good faith younger than 45 days."""
    fresh = [one for one in view.come("good_faith_view") if view.ago(45) < one.text("on")]
    if not fresh:
        return None
    return Sign("faith_viewed", ids(fresh), (("day", fresh[0].text("on")),))


def faith_in_doubt(view: FileView, since: Since) -> Iterator[Sign]:
    """Find two or more signs against good faith since the last view."""
    views = [one.text("on") for one in view.come("good_faith_view")]
    against = tuple(against_good_faith(view, Since(max([since.on, *views]))))
    if len(against) >= ENOUGH:
        yield Sign("signs_against", ids(against), (("count", len(against)),))


def new_facts(view: FileView, since: Since, code: str, *kinds: str) -> Iterator[Sign]:
    """Find facts of some kinds about the engagement's actors that are new."""
    if found := ids(one for one in view.facts(*kinds) if since.before(one)):
        yield Sign(code, found)
