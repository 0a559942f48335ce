"""What the file says of each of the 40 items: what speaks for "in place", and what for "slipped".

Owns which two questions belong to which item, and when the program may propose
an answer: never over a person who decided with the same facts before them. It
refuses to set anything, to count anything, and to compare engagements.

Source: resources/checklist.json; domain 3.4 (checklist item), 3.5 (5); brief S-12, S-49.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from hdfield.rules import signs_agenda as agenda
from hdfield.rules import signs_structures as structures
from hdfield.rules import signs_trust as trust
from hdfield.rules.file_view import Entry, FileView, Sign, Since

Suggest = Callable[[FileView], Sign | None]
Reopen = Callable[[FileView, Since], Iterator[Sign]]

RULES: Final[Mapping[str, tuple[Suggest, Reopen]]] = {
    "trust.who_we_are": (trust.known_to_them, trust.taken_for_others),
    "trust.principles_heard": (trust.principles_explained, trust.principles_at_risk),
    "trust.steady_contact": (trust.steady_contact, trust.contact_lapsed),
    "trust.our_word_kept": (trust.our_word_kept, trust.our_word_slipped),
    "trust.their_word_tested": (trust.their_word_tested, trust.their_word_broken),
    "trust.grievances_known": (trust.grievances_known, trust.new_grievance),
    "trust.denunciation_checked": (trust.denunciation_checked, trust.new_stick),
    "trust.confidentiality": (trust.confidentiality_agreed, trust.may_have_leaked),
    "trust.go_between_ok": (trust.go_betweens_asked, trust.go_between_has_stake),
    "trust.community_vouches": (trust.community_vouches, trust.community_withdrew),
    "trust.safe_to_meet": (trust.safety_proved, trust.weapons_on_the_way),
    "trust.exposure_weighed": (trust.exposure_weighed, trust.made_public),
    "trust.good_faith_view": (trust.good_faith_looked_at, trust.faith_in_doubt),
    "agenda.need_shown": (agenda.need_shown, agenda.need_denied),
    "agenda.object_one_line": (agenda.object_repeated, agenda.object_edited),
    "agenda.people_heard": (agenda.people_heard, agenda.people_not_heard),
    "agenda.their_interests": (agenda.interests_known, agenda.interests_may_differ),
    "agenda.legitimacy_sought": (agenda.legitimacy_known, agenda.publicity_asked),
    "agenda.expected_gains": (agenda.gains_listed, agenda.goods_asked),
    "agenda.cost_of_no": (agenda.cost_weighed, agenda.delay_begun),
    "agenda.agreed_contested": (agenda.island_drawn, agenda.island_old),
    "agenda.issue_level": (agenda.issues_typed, agenda.points_stuck),
    "agenda.off_the_table": (agenda.lines_drawn, agenda.line_crossed),
    "agenda.apart_from_politics": (agenda.kept_apart, agenda.politics_near),
    "agenda.small_first_ask": (agenda.first_ask_linked, agenda.first_ask_broken),
    "agenda.message_line": (agenda.message_set, agenda.message_seen),
    "structures.mandate": (structures.mandate_held, structures.mandate_over),
    "structures.law_checked": (structures.law_checked, structures.law_changed),
    "structures.exemptions": (structures.exemptions_answered, structures.exemption_ended),
    "structures.right_person": (structures.right_person, structures.orders_in_doubt),
    "structures.channel": (structures.channels_tested, structures.channel_silent),
    "structures.venue": (structures.venue_agreed, structures.venue_changed),
    "structures.team": (structures.team_set, structures.team_left),
    "structures.coalition": (structures.coalition_held, structures.coalition_breached),
    "structures.third_parties": (structures.third_parties_known, structures.influencer_turned),
    "structures.sticks_by_others": (structures.sticks_elsewhere, structures.stick_traced),
    "structures.bottom_lines": (structures.bottom_lines_set, structures.situation_changed),
    "structures.follow_up": (structures.follow_up_planned, structures.check_late),
    "structures.risks_reviewed": (structures.risks_reviewed, structures.trigger_fired),
    "structures.data_safe": (structures.data_safe, structures.device_touched),
}
"""Item to what suggests it is in place, and what suggests it slipped."""

DONE: Final = "done"
PARTLY: Final = "partly"
SLIPPED: Final = "slipped"
_PROPOSABLE: Final = frozenset({"open", PARTLY, SLIPPED})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the program proposes for one item.

    Attributes:
        status: ``done``, ``partly`` or ``slipped``.
        signs: Why; one for ``done`` and ``partly``, one or more for ``slipped``.
    """

    item: str
    status: str
    signs: tuple[Sign, ...]

    @property
    def records(self) -> tuple[str, ...]:
        """Ids of everything it rests on, each once."""
        return tuple(dict.fromkeys(record for sign in self.signs for record in sign.records))


def suggest(item: str, view: FileView) -> Sign | None:
    """Find what speaks for "in place"; nothing is found where something newer speaks against it."""
    rule = RULES.get(item)
    sign = rule[0](view) if rule else None
    if sign is None or any(reopen(item, view, _evidence_day(view, sign))):
        return None
    return sign


def reopen(item: str, view: FileView, since: Since) -> tuple[Sign, ...]:
    """Find what speaks for "slipped" since an answer was given."""
    rule = RULES.get(item)
    return tuple(rule[1](view, since)) if rule else ()


def propose(item: str, view: FileView) -> Proposal | None:
    """Give what to propose for an item as it stands: in place, partly so, slipped, or nothing.

    What a person set aside as not needed is let be. What slipped is only
    proposed as in place on evidence newer than the slip.
    """
    state = states(view).get(item)
    status = state.text("status") if state else "open"
    if status == DONE and state is not None:
        signs = reopen(item, view, answered(state))
        return Proposal(item, SLIPPED, signs) if signs else None
    if status not in _PROPOSABLE:
        return None
    sign = suggest(item, view)
    if sign is None:
        return None
    if status == SLIPPED and state is not None and not _has_newer(view, sign, answered(state)):
        return None
    meant = PARTLY if sign.code in structures.HALF else DONE
    return None if meant == status else Proposal(item, meant, (sign,))


def proposals(view: FileView) -> dict[str, Proposal]:
    """Give all that is proposed, by item, in the order of the checklist."""
    found = ((item, propose(item, view)) for item in RULES)
    return {item: proposal for item, proposal in found if proposal is not None}


def states(view: FileView) -> Mapping[str, Entry]:
    """Give the answers of the file by item."""
    return {one.text("item"): one for one in view.of("checklist_state")}


def answered(state: Entry) -> Since:
    """Give up to when things were known when an answer was given."""
    return Since(state.text("on") or state.day, state.day)


def _evidence_day(view: FileView, sign: Sign) -> Since:
    entries = _entries(view, sign)
    happened = max((one.happened for one in entries), default="")
    return Since(happened, max((one.day for one in entries), default=""))


def _has_newer(view: FileView, sign: Sign, since: Since) -> bool:
    return any(one.happened > since.on or one.day > since.entered > "" for one in _entries(view, sign))


def _entries(view: FileView, sign: Sign) -> tuple[Entry, ...]:
    held = (*view.by_id.values(), view.engagement) if view.engagement.id in sign.records else None
    if held is None:
        return tuple(view.by_id[record] for record in sign.records if record in view.by_id)
    wanted = set(sign.records)
    return tuple(one for one in held if one.id in wanted)
