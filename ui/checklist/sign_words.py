"""What speaks for or against an answer, in words.

Owns one sentence for each code of ``rules.checklist_signs``; a test walks the
rules, so that none is forgotten. It refuses to judge what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hdfield.rules.file_view import Sign
from ui.forms.wording import Wording
from ui.language import in_digits, translate

FOR: Final[Mapping[str, str]] = {
    "knew_us": str(QT_TRANSLATE_NOOP("Signs", "They knew us after we had said who we are (%day).")),
    "principles_told": str(QT_TRANSLATE_NOOP("Signs", "We explained our principles (%day).")),
    "steady": str(
        QT_TRANSLATE_NOOP(
            "Signs", "The same person was met %times times in %days days, never more than %gap days apart."
        )
    ),
    "we_kept": str(QT_TRANSLATE_NOOP("Signs", "Promises of ours were kept, and none is broken or overdue.")),
    "they_were_tested": str(QT_TRANSLATE_NOOP("Signs", "We saw what came of promises of theirs.")),
    "grievance_known": str(QT_TRANSLATE_NOOP("Signs", "What they hold against us is written down.")),
    "grievance_asked": str(QT_TRANSLATE_NOOP("Signs", "We asked what they hold against us.")),
    "sticks_weighed": str(
        QT_TRANSLATE_NOOP("Signs", "Of all pressure in play it is written who wields it and what it did.")
    ),
    "terms_agreed": str(
        QT_TRANSLATE_NOOP("Signs", "With everybody met here it is agreed what stays private.")
    ),
    "go_betweens_asked": str(
        QT_TRANSLATE_NOOP("Signs", "Every go-between of the last 60 days was asked about a stake.")
    ),
    "vouched_for": str(
        QT_TRANSLATE_NOOP("Signs", "A community was met (%day), and somebody vouches for us.")
    ),
    "safety_kept": str(QT_TRANSLATE_NOOP("Signs", "A promise of safety was kept (%day).")),
    "exposure_weighed": str(
        QT_TRANSLATE_NOOP("Signs", "The price to our reputation and to theirs was looked at.")
    ),
    "faith_viewed": str(QT_TRANSLATE_NOOP("Signs", "There is a view on their good faith (%day).")),
    "need_shown": str(QT_TRANSLATE_NOOP("Signs", "The need was brought to notice (last: %day).")),
    "object_repeated": str(
        QT_TRANSLATE_NOOP("Signs", "The purpose is written whole, and they said it back (%day).")
    ),
    "people_heard": str(
        QT_TRANSLATE_NOOP("Signs", "A community said what may be said on its behalf (%day).")
    ),
    "interests_known": str(
        QT_TRANSLATE_NOOP(
            "Signs", "What they say, how they reason and what lies beneath is written, or is to be asked."
        )
    ),
    "legitimacy_known": str(QT_TRANSLATE_NOOP("Signs", "What standing they seek is written down.")),
    "gains_listed": str(
        QT_TRANSLATE_NOOP("Signs", "What they may hope to gain is listed; each risky gain has its review.")
    ),
    "cost_written": str(QT_TRANSLATE_NOOP("Signs", "What a refusal would cost them is written down.")),
    "cost_held": str(QT_TRANSLATE_NOOP("Signs", "It is written who could make a refusal cost them.")),
    "island_drawn": str(QT_TRANSLATE_NOOP("Signs", "Each of the four lists has a line.")),
    "issues_typed": str(
        QT_TRANSLATE_NOOP("Signs", "Every point has its type, and somebody there can decide or recommend.")
    ),
    "lines_drawn": str(
        QT_TRANSLATE_NOOP("Signs", "Our red lines are drawn; theirs are noted, or known to be unknown.")
    ),
    "no_politics": str(QT_TRANSLATE_NOOP("Signs", "There is no political link.")),
    "politics_reviewed": str(QT_TRANSLATE_NOOP("Signs", "The political link was reviewed (%day).")),
    "first_ask": str(QT_TRANSLATE_NOOP("Signs", "A first ask is chosen, and became a promise.")),
    "message_set": str(
        QT_TRANSLATE_NOOP("Signs", "The line has its speaker and is still good (until: %day).")
    ),
    "mandate_held": str(QT_TRANSLATE_NOOP("Signs", "A mandate is acknowledged and valid today.")),
    "law_checked": str(
        QT_TRANSLATE_NOOP(
            "Signs",
            "With everybody talked with there is a legal check that counts (oldest: %day), and nothing newer.",
        )
    ),
    "law_checked_of_some": str(
        QT_TRANSLATE_NOOP(
            "Signs", "There is a legal check that counts (%day), but not on everybody talked with."
        )
    ),
    "exemptions_answered": str(
        QT_TRANSLATE_NOOP("Signs", "Every listing with a legal effect has its answer.")
    ),
    "right_person": str(QT_TRANSLATE_NOOP("Signs", "Somebody we talk to decides, as far as is probable.")),
    "channels_tested": str(
        QT_TRANSLATE_NOOP("Signs", "There is more than one channel, and one was tried (%day).")
    ),
    "venue_agreed": str(QT_TRANSLATE_NOOP("Signs", "Talks went without threat and are to go on (%day).")),
    "team_set": str(QT_TRANSLATE_NOOP("Signs", "All roles are taken, and there was a debrief (%day).")),
    "coalition_held": str(
        QT_TRANSLATE_NOOP("Signs", "There is work on a common position, and nobody is known to breach it.")
    ),
    "influences_known": str(
        QT_TRANSLATE_NOOP("Signs", "Three influences or more are written down, each with its day.")
    ),
    "sticks_by_others": str(
        QT_TRANSLATE_NOOP("Signs", "All pressure in play is carried by others, or was decided on.")
    ),
    "bottom_lines_set": str(
        QT_TRANSLATE_NOOP("Signs", "All scenarios and a red line are written and decided.")
    ),
    "terms_checked": str(QT_TRANSLATE_NOOP("Signs", "Every term says how and when it is checked.")),
    "risks_reviewed": str(
        QT_TRANSLATE_NOOP("Signs", "The risks were gone through, and a review was decided (%day).")
    ),
    "trip_safe": str(QT_TRANSLATE_NOOP("Signs", "The last trip went in travel mode (%day).")),
}
"""What speaks for "in place"."""

AGAINST: Final[Mapping[str, str]] = {
    "new_leader": str(QT_TRANSLATE_NOOP("Signs", "There is a new leader or a new crew.")),
    "asked_who": str(QT_TRANSLATE_NOOP("Signs", "They asked who we are.")),
    "mistaken": str(QT_TRANSLATE_NOOP("Signs", "They took us for others.")),
    "grave_review": str(QT_TRANSLATE_NOOP("Signs", "A review found a principle at grave risk.")),
    "no_contact": str(QT_TRANSLATE_NOOP("Signs", "There is no contact any more (last: %day).")),
    "person_replaced": str(QT_TRANSLATE_NOOP("Signs", "Somebody we talked to was replaced or lost.")),
    "we_are_late": str(QT_TRANSLATE_NOOP("Signs", "A promise of ours is overdue.")),
    "we_broke": str(QT_TRANSLATE_NOOP("Signs", "A promise of ours was broken.")),
    "they_broke": str(QT_TRANSLATE_NOOP("Signs", "A promise of theirs was broken.")),
    "new_grievance": str(QT_TRANSLATE_NOOP("Signs", "There is a new grievance.")),
    "new_stick": str(QT_TRANSLATE_NOOP("Signs", "There is new pressure on them.")),
    "device_seen": str(QT_TRANSLATE_NOOP("Signs", "A device was taken, copied or opened under pressure.")),
    "has_stake": str(QT_TRANSLATE_NOOP("Signs", "A go-between has a stake.")),
    "vouching_ended": str(QT_TRANSLATE_NOOP("Signs", "Somebody vouches for us no longer.")),
    "community_cold": str(QT_TRANSLATE_NOOP("Signs", "A meeting with a community went badly.")),
    "weapons": str(QT_TRANSLATE_NOOP("Signs", "Weapons were shown, or force was used.")),
    "publicity_asked": str(QT_TRANSLATE_NOOP("Signs", "They asked for publicity.")),
    "in_the_media": str(QT_TRANSLATE_NOOP("Signs", "There were words in public.")),
    "signs_against": str(
        QT_TRANSLATE_NOOP("Signs", "Since the last view, several things speak against their good faith.")
    ),
    "need_denied": str(QT_TRANSLATE_NOOP("Signs", "The need was denied.")),
    "object_edited": str(QT_TRANSLATE_NOOP("Signs", "The purpose was worded anew (%day).")),
    "no_community": str(QT_TRANSLATE_NOOP("Signs", "No community is met any more (last: %day).")),
    "new_alliance": str(QT_TRANSLATE_NOOP("Signs", "An alliance began, changed or ended.")),
    "payment_asked": str(QT_TRANSLATE_NOOP("Signs", "They asked for a fee, a tax or a share.")),
    "delay_tactic": str(QT_TRANSLATE_NOOP("Signs", "Delay is used as a tactic.")),
    "talks_ended": str(QT_TRANSLATE_NOOP("Signs", "The last talks are long ago (%day).")),
    "points_stuck": str(QT_TRANSLATE_NOOP("Signs", "Three talks running moved nothing.")),
    "line_crossed": str(QT_TRANSLATE_NOOP("Signs", "A red line was crossed.")),
    "peace_deal": str(QT_TRANSLATE_NOOP("Signs", "There is a truce or a peace process.")),
    "envoy": str(QT_TRANSLATE_NOOP("Signs", "An envoy came.")),
    "mandate_over": str(QT_TRANSLATE_NOOP("Signs", "No mandate is valid any more.")),
    "new_listing": str(QT_TRANSLATE_NOOP("Signs", "There is a new listing.")),
    "new_label": str(QT_TRANSLATE_NOOP("Signs", "There is a new label.")),
    "exemption_ended": str(QT_TRANSLATE_NOOP("Signs", "An exemption ended.")),
    "order_ignored": str(QT_TRANSLATE_NOOP("Signs", "A barrier did not honour what was agreed.")),
    "channel_silent": str(QT_TRANSLATE_NOOP("Signs", "Two messages running were not answered.")),
    "venue_changed": str(QT_TRANSLATE_NOOP("Signs", "Somebody else holds the place of the talks.")),
    "handed_over": str(QT_TRANSLATE_NOOP("Signs", "Somebody of the team left.")),
    "agency_gave_way": str(QT_TRANSLATE_NOOP("Signs", "An agency gave way.")),
    "influence_ended": str(QT_TRANSLATE_NOOP("Signs", "An influence ended.")),
    "own_stick": str(QT_TRANSLATE_NOOP("Signs", "Pressure of our own is in play.")),
    "check_late": str(QT_TRANSLATE_NOOP("Signs", "A check is two weeks overdue.")),
    "review_raised": str(QT_TRANSLATE_NOOP("Signs", "A review was raised and is not decided.")),
    "trigger_fired": str(QT_TRANSLATE_NOOP("Signs", "Something asks for a review: %trigger.")),
    "device_touched": str(QT_TRANSLATE_NOOP("Signs", "A device was searched, opened or taken.")),
}
"""What speaks for "slipped"."""


def sign_words(sign: Sign, say: Wording) -> str:
    """Say why, in one sentence; a code of a newer program is shown bare."""
    words = FOR.get(sign.code) or AGAINST.get(sign.code)
    if not words:
        return sign.code
    said = in_digits(translate("Signs", words))
    for name, value in sign.facts:
        said = said.replace(f"%{name}", _fact(name, value, say))
    return said


def _fact(name: str, value: str | int, say: Wording) -> str:
    if name == "day":
        return say.dates.partial(str(value), say.dates.day_in_line) if value else ""
    if name == "trigger":
        return say.label("principle_trigger", str(value))
    return say.language.locale.toString(value) if isinstance(value, int) else value
