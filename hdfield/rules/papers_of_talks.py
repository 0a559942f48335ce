"""The four papers of an engagement: which sections each has, in which order.

Owns nothing but that. Each is made from a file that ``rules.scopes.redact``
went over, so that a paper for a reader says no more than a bundle for it.

Source: docs/engagements.md (Papers); domain 2.2, 4.6 (45).
"""

from __future__ import annotations

from hdfield.model.encounter import Encounter
from hdfield.model.handover import Handover
from hdfield.rules import paper_history as history
from hdfield.rules import paper_meeting as meeting
from hdfield.rules import paper_preparation as preparing
from hdfield.rules import paper_sections as talks
from hdfield.rules.paper_dates import next_dates
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.paper_law import the_law
from hdfield.rules.paper_parts import Section


def brief(file: PaperFile) -> tuple[Section, ...]:
    """Make what one reads at the door: what is sought, from whom, under which limits."""
    return _filled(
        talks.the_object(file),
        talks.who_decides(file),
        talks.the_mandate(file),
        talks.red_lines(file),
        talks.scenarios(file),
        talks.first_ask(file),
        talks.promises_open(file),
        talks.the_island(file),
        talks.message_line(file),
        the_law(file),
        talks.risks(file),
        next_dates(file),
    )


def preparation(file: PaperFile) -> tuple[Section, ...]:
    """Make what a team goes through in a calm hour before a meeting."""
    return _filled(
        talks.the_object(file),
        talks.who_decides(file),
        preparing.both_sides(file),
        talks.the_island(file),
        talks.agenda(file),
        talks.scenarios(file),
        talks.the_mandate(file),
        talks.red_lines(file),
        preparing.what_would_bring_them(file),
        preparing.cost_of_no(file),
        preparing.obstacles(file),
        the_law(file),
        talks.promises_open(file),
        preparing.checklist(file),
        preparing.questions(file),
        talks.risks(file),
        talks.message_line(file),
        preparing.who_does_what(file),
        next_dates(file),
    )


def debrief(file: PaperFile, met: Encounter) -> tuple[Section, ...]:
    """Make what is told of one encounter.

    Args:
        file: Of its engagement.
        met: As the reader may have it.
    """
    return _filled(
        meeting.the_meeting(file, met),
        meeting.asked_and_answered(met),
        meeting.offered(met),
        meeting.promised(file, met),
        meeting.lines_touched(file, met),
        meeting.facts_changed(file, met),
        meeting.how_they_see_us(met),
        meeting.looking_back(met),
        meeting.next_steps(file, met),
    )


def handover(file: PaperFile, given: Handover | None) -> tuple[Section, ...]:
    """Make what a successor reads within an hour.

    Args:
        file: Of the engagement.
        given: The handover it is for; ``None`` where none is written down yet.
    """
    return _filled(
        history.advice(given),
        talks.the_object(file),
        next_dates(file),
        history.history(file),
        history.first_contacts(file),
        talks.who_decides(file),
        talks.the_mandate(file),
        talks.red_lines(file),
        history.line_events(file),
        history.whole_ledger(file),
        history.agreements(file),
        talks.the_island(file),
        talks.agenda(file),
        talks.scenarios(file),
        preparing.both_sides(file),
        preparing.what_would_bring_them(file),
        preparing.cost_of_no(file),
        preparing.obstacles(file),
        the_law(file),
        history.judgements(file),
        talks.risks(file),
        preparing.checklist(file),
        preparing.questions(file),
        talks.message_line(file),
        preparing.who_does_what(file),
    )


def _filled(*sections: Section) -> tuple[Section, ...]:
    """Leave out what says nothing."""
    return tuple(one for one in sections if one.lines)
