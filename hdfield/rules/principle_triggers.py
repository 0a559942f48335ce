"""What asks for a principle review, and whether one has answered it.

A trigger raises a question and never decides one: a person may review without
a trigger, and may say in the review that there was nothing in it. Only
``trig.donor_pull`` has no sign a record could show; a person raises it.

Source: domain 3.5, rules 6, 7 and 13; brief S-20, S-73, S-104, S-105, S-110,
S-126, S-131, S-132, S-135, S-136, S-138, S-157, S-159.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.folding import words
from hdfield.rules.inducements import OURS, is_stick

ONE_SIDED: Final = "trig.one_side_only"
ONE_SIDE_DAYS: Final = 60
"""Days within which only one party was met, before that is asked about."""

_FEWEST_MEETINGS: Final = 3
_GIVEN: Final = frozenset({"met", "partly_met", "met_under_threat"})
_STOOD: Final = frozenset({"refused", "explained_waived", "cited_agreement"})
_WHEN_GIVEN: Final[Mapping[str, str]] = {
    "demand.fee": "trig.illicit_tax",
    "demand.tax": "trig.illicit_tax",
    "demand.share_goods": "trig.illicit_tax",
    "demand.fuel": "trig.illicit_tax",
}
"""A demand that asks for a review once something of it was given."""
_WHEN_OPEN: Final[Mapping[str, str]] = {
    "demand.choose_beneficiaries": "trig.target_selection",
    "demand.staff_list": "trig.data_request",
    "demand.beneficiary_list": "trig.data_request",
    "demand.intelligence": "trig.data_request",
    "demand.hire": "trig.staffing",
    "demand.gender_limit": "trig.staffing",
    "demand.escort": "trig.armed_escort",
    "demand.publicity": "trig.legitimising",
}
"""A demand that asks for a review as soon as it was not simply refused."""
GAINS: Final[Mapping[str, str]] = {
    "gain.taxation": "trig.illicit_tax",
    "gain.diversion": "trig.diversion",
    "gain.personal": "trig.diversion",
    "gain.substitution": "trig.substitution",
    "gain.political": "trig.political_merge",
    "gain.peace_obligation": "trig.political_merge",
}
"""An expected gain that asks for a review (S-156)."""
_CARROTS: Final[Mapping[str, str]] = {
    "carrot.legitimacy_home": "trig.legitimising",
    "carrot.legitimacy_abroad": "trig.legitimising",
    "carrot.norm_pledge": "trig.legitimising",
    "carrot.service_recognition": "trig.service_recognition",
    "carrot.public_health_role": "trig.service_recognition",
    "carrot.service_substitution": "trig.substitution",
    "carrot.peace_quick_win": "trig.political_merge",
}
_NO_LINK: Final = frozenset(
    " ".join(words(said))
    for said in ("none", "no", "aucun", "aucune", "aucun lien", "non", "لا", "لا يوجد", "لا شيء")
)
"""How a person says in each language of the program that there is no political link."""
_NOT_PLANNED: Final = frozenset({"rejected", "withdrawn", "noticed"})
_EXPLICIT: Final = frozenset({"explicit", "weapon_shown", "force_used"})
_PARTIES: Final = ("armed.", "authority.", "state.")


@dataclass(frozen=True, slots=True)
class Raised:
    """One trigger that fired.

    Attributes:
        trigger: principle_trigger code.
        day: The newest day it fired (ISO); empty for what stands, as an expected gain does.
        records: What it rests on, the newest first.
    """

    trigger: str
    day: str
    records: tuple[str, ...]


def raised(file: FileView) -> tuple[Raised, ...]:
    """Give every trigger the file fires, each once, in the order of their names.

    Args:
        file: One engagement's file on one day.
    """
    return tuple(_raised(trigger, held) for trigger, held in _fired(file))


def unanswered(file: FileView) -> tuple[Raised, ...]:
    """Give the triggers no review has answered: none of that trigger is as new, or its revisit has passed.

    A review dated ahead is meant and not held: until its day it answers nothing.

    A carrot, stick or act that rests on a review of its own is answered by that
    one, however often it was edited since.
    """
    return tuple(
        _raised(trigger, held)
        for trigger, held in _fired(file)
        if not all(_is_answered(trigger, day, record, file) for day, record in held)
    )


def asked_by(file: FileView, meeting: str) -> tuple[Raised, ...]:
    """Give the triggers that one encounter of the file fires and no review has answered."""
    fired = {
        trigger: Raised(trigger, day, (record,))
        for trigger, day, record in _by_meetings(file)
        if record == meeting and not _is_answered(trigger, day, record, file)
    }
    return tuple(one for _, one in sorted(fired.items()))


def one_sided(
    meetings: Iterable[tuple[str, Iterable[str]]], kinds: Mapping[str, Iterable[str]], today: str
) -> tuple[str, ...]:
    """Name the parties not met of late while one of them was; empty where more than one was met.

    Args:
        meetings: (day, actor ids) of encounters, of whatever engagement.
        kinds: actor_kind codes of every actor known; armed groups, authorities
            and states are parties, communities and helpers are none.
        today: ISO day.
    """
    parties = {actor for actor, codes in kinds.items() if any(code.startswith(_PARTIES) for code in codes)}
    first = (date.fromisoformat(today) - timedelta(days=ONE_SIDE_DAYS)).isoformat()
    late = [parties & set(actors) for day, actors in meetings if first <= day <= today]
    met = set().union(*late)
    if len([one for one in late if one]) < _FEWEST_MEETINGS or len(met) != 1:
        return ()
    return tuple(sorted(parties - met))


def is_political(talks: Entry) -> bool:
    """Say whether talks have a link to politics: somebody wrote one down, and not that there is none."""
    said = " ".join(words(talks.text("political_link")))
    return said not in ("", *_NO_LINK)


def _by_meetings(file: FileView) -> Iterator[tuple[str, str, str]]:
    for one in file.met():
        for part in one.many("demands"):
            response = part.get("response")
            trigger = _WHEN_GIVEN.get(part["demand"]) if response in _GIVEN else None
            if response not in _STOOD:
                trigger = trigger or _WHEN_OPEN.get(part["demand"])
            if trigger:
                yield trigger, one.day, one.id
        if one.text("outcome") == "goods_taken":
            yield "trig.diversion", one.day, one.id
        if one.text("kind").startswith("intermediary.") and one.text("threat") in _EXPLICIT:
            yield "trig.risk_transfer", one.day, one.id


def _by_plans(file: FileView) -> Iterator[tuple[str, str, str]]:
    for one in file.of("inducement"):
        if one.text("status") in _NOT_PLANNED:
            continue
        kind, is_ours = one.text("kind"), one.text("wielder") == OURS
        trigger = _CARROTS.get(kind) or ("trig.own_stick" if is_stick(kind) and is_ours else None)
        if trigger:
            yield trigger, one.happened, one.id
    for one in file.of("diplomacy_action"):
        if one.text("kind") == "hd.reputation" and one.text("status") != "dropped":
            yield "trig.legitimising", one.happened, one.id
    for one in file.of("agreement"):
        if one.text("form") == "form.public_declaration":
            yield "trig.legitimising", one.happened, one.id


def _standing(file: FileView) -> Iterator[tuple[str, str, str]]:
    talks = file.engagement
    for gain in talks.many("expected_gains"):
        if gain in GAINS:
            yield GAINS[gain], "", talks.id
    if talks.text("goal") == "goal.conflict_end" or is_political(talks):
        yield "trig.political_merge", "", talks.id
    for one in file.of("agenda_point"):
        if one.says("peace_process"):
            yield "trig.political_merge", "", one.id


def _fired(file: FileView) -> list[tuple[str, list[tuple[str, str]]]]:
    """Give each trigger with the (day, record) pairs that fire it, in the order of their names."""
    found: dict[str, list[tuple[str, str]]] = {}
    for trigger, day, record in (*_by_meetings(file), *_by_plans(file), *_standing(file)):
        found.setdefault(trigger, []).append((day, record))
    return sorted(found.items())


def _raised(trigger: str, held: list[tuple[str, str]]) -> Raised:
    return Raised(trigger, max(day for day, _ in held), _newest(held))


def _is_answered(trigger: str, day: str, record: str, file: FileView) -> bool:
    plan = file.by_id.get(record)
    own = plan.text("review") if plan is not None else ""
    return any(
        review.id == own or (review.text("trigger") == trigger and review.text("on") >= day)
        for review in file.come("principle_review")
        if not "" < review.text("revisit") < file.today
    )


def _newest(held: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(record for _, record in sorted(held, reverse=True)))
