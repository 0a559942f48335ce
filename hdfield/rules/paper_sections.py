"""The sections of papers of talks that prepare a table: object, people, mandate, lines, law, promises, dates.

Owns what stands in each, in which order, and what weighs more when there is no
room. It refuses to word anything and reads nothing but a redacted file.

Source: domain 2.2 (tools 2, 4, 9 to 11, 13, 15 to 17), 3.5; brief S-66, S-69,
S-109, S-124, S-129, S-131, S-141, S-147, S-158; docs/engagements.md (Papers).
"""

from __future__ import annotations

from typing import Final

from hdfield.model.encounter import Encounter
from hdfield.model.interlocutor import Interlocutor
from hdfield.model.mandate import Mandate, RedLine
from hdfield.model.preparing import AgendaPoint, Island, Risk, ScenarioSet
from hdfield.model.promises import Commitment
from hdfield.rules.ledger import SIDES
from hdfield.rules.paper_file import PaperFile, is_open_promise
from hdfield.rules.paper_parts import (
    UNDATED,
    Line,
    Section,
    code,
    day,
    line,
    mark,
    name,
    person,
    section,
    words,
)

_AUTHORITY: Final = ("auth.decides", "auth.recommends", "auth.relays", "auth.enforces", "auth.claims")
_MANDATES: Final = ("acknowledged", "issued", "draft")
_LEVELS: Final = ("risk.5", "risk.4", "risk.3", "risk.2", "risk.1")
_LANGUAGES: Final = ("ar", "fr", "en")


def the_object(file: PaperFile) -> Section:
    """Say in one line what is sought, for whom, where and by when; then how one speaks of it."""
    talks = file.engagement
    return section(
        "object",
        (
            line(
                code("engagement_object", talks.object_kind),
                name(talks.object_place, "at"),
                words(talks.for_whom, "for"),
                day(talks.object_by, "by"),
                what="object",
                weight=0,
            ),
            line(words(talks.purpose_line), what="purpose_line", weight=3),
            line(code("engagement_goal", talks.goal), what="goal", weight=4),
            line(*(code("protection_topic", one) for one in talks.protection), what="protection", weight=6),
        ),
    )


def who_decides(file: PaperFile) -> Section:
    """Say whom one will meet, who decides first, and how each is to be referred to."""
    met = _last_met(file)
    people = [one for one in file.of(Interlocutor) if one.status in (None, "active")]
    people.sort(key=lambda one: met.get(one.id or "", ""), reverse=True)
    people.sort(key=lambda one: _place(_AUTHORITY, one.authority))
    counting = [one for one in people if one.authority == _AUTHORITY[0]]
    lines = [
        line(
            name(one.id),
            words(one.function) if one.code_name else None,  # else it stands in for the name
            code("authority_level", one.authority),
            words(one.how_to_refer, "refer_as"),
            words(one.confidentiality_terms, "terms"),
            name(one.actor, "of"),
            day(met.get(one.id or ""), "last_met"),
            weight=1 if one in counting[:3] else 5,
            record=one.id,
        )
        for one in people
    ]
    actors = line(*(name(one) for one in file.engagement.actors), what="with", weight=2)
    return section("decides", (actors, *lines))


def the_mandate(file: PaperFile) -> Section:
    """Say what may be agreed, what must be referred and what may not, and whether it still counts."""
    held = [one for one in file.of(Mandate) if one.status in _MANDATES]
    if not held:
        return section("mandate", (line(mark("no_mandate"), weight=0),))
    chosen = min(
        held, key=lambda one: (_is_to_come(one, file), _is_over(one, file), _MANDATES.index(one.status))
    )
    coming = [one for one in reversed(held) if one is not chosen and _is_to_come(one, file)]
    is_over = _is_over(chosen, file)
    return section(
        "mandate",
        (
            line(*(words(one) for one in chosen.may_not), what="may_not", weight=0, record=chosen.id),
            line(*(words(one) for one in chosen.must_refer), what="must_refer", weight=1, record=chosen.id),
            line(*(words(one) for one in chosen.may), what="may", weight=1, record=chosen.id),
            line(
                mark("mandate_over", when=is_over),
                mark("coming", when=_is_to_come(chosen, file)),
                code("mandate_status", chosen.status),
                person(chosen.issued_by, "issued_by"),
                day(chosen.valid_from, "from") if _is_to_come(chosen, file) else None,
                day(chosen.valid_to, "until"),
                weight=0 if is_over or chosen.status != "acknowledged" else 3,
            ),
            *(
                line(
                    mark("coming"),
                    code("mandate_status", one.status),
                    day(one.valid_from, "from"),
                    day(one.valid_to, "until"),
                    words(one.aim),
                    weight=6,
                    record=one.id,
                )
                for one in coming
            ),
            line(words(chosen.aim), what="aim", weight=6),
            line(words(chosen.conditions), what="conditions", weight=4),
        ),
    )


def red_lines(file: PaperFile) -> Section:
    """Give our red lines, then theirs as we understand them; those that ended are left out."""
    held = [one for one in file.of(RedLine) if not one.valid_to or one.valid_to >= file.today]
    ours = [one for one in held if not one.theirs]
    return section(
        "red_lines",
        (
            *(line(words(one.text), weight=0, record=one.id) for one in ours),
            *(line(words(one.text), what="theirs", weight=4, record=one.id) for one in held if one.theirs),
        ),
    )


def scenarios(file: PaperFile) -> Section:
    """Give the bottom line and what we do without an agreement first; then what would be better."""
    weights = {"bottom_line": 0, "alternative": 1, "acceptable": 4, "ideal": 5}
    return section(
        "scenarios",
        (
            line(words(getattr(one, field)), what=field, weight=weight, record=one.id)
            for one in file.of(ScenarioSet)[:1]
            for field, weight in weights.items()
        ),
    )


def first_ask(file: PaperFile) -> Section:
    """Give the small first ask, and what else is on the agenda and not agreed."""
    points = [one for one in file.of(AgendaPoint) if one.state in (None, "open")]
    points.sort(key=lambda one: not one.first_ask)
    return section(
        "first_ask",
        (
            line(
                words(one.text),
                what="first_ask" if one.first_ask else "",
                weight=1 if one.first_ask else 6,
                record=one.id,
            )
            for one in points
        ),
    )


def agenda(file: PaperFile) -> Section:
    """Give the agenda point by point, those of one type together (S-129)."""
    points = sorted(file.of(AgendaPoint), key=lambda one: (one.issue_type or "", not one.first_ask))
    return section(
        "agenda",
        (
            line(
                words(one.text),
                mark("first_ask", when=one.first_ask),
                code("issue_type", one.issue_type),
                code("agenda_point_state", one.state),
                words(one.counterpart_view, "they_see"),
                words(one.pathway, "pathway"),
                mark("peace_process", when=one.peace_process),
                record=one.id,
            )
            for one in points
        ),
    )


def promises_open(file: PaperFile) -> Section:
    """Give what is still to be kept, ours first, what is longest due first."""
    held = [one for one in file.of(Commitment) if is_open_promise(one.status)]
    held.sort(key=lambda one: (_place(SIDES, one.owner), one.due or UNDATED))
    return section("promises", (promise(one, file.today) for one in held))


def promise(one: Commitment, today: str) -> Line:
    """Say one promise: whose, what, how it stands, by when."""
    is_late = is_open_promise(one.status) and "" < (one.due or "") < today
    weight = 1 if one.owner == "us" or is_late else 2
    is_known = one.owner in SIDES  # a newer program may have another side
    return line(
        None if is_known else code("party", one.owner),
        words(one.text),
        mark("overdue", when=is_late),
        code("commitment_status", one.status),
        day(one.due, "by") if is_open_promise(one.status) else day(one.settled_on),
        name(one.actor) if one.owner != "us" else None,
        what=f"by_{one.owner}" if is_known else "",
        weight=weight,
        record=one.id,
    )


def the_island(file: PaperFile) -> Section:
    """Give the ground to begin on, then what is contested."""
    weights = {"agreed_facts": 3, "shared_norms": 3, "contested_facts": 5, "opposed_norms": 6}
    return section(
        "island",
        (
            line(
                *(words(part.text) for part in getattr(one, field)), what=field, weight=weight, record=one.id
            )
            for one in file.of(Island)[:1]
            for field, weight in weights.items()
        ),
    )


def message_line(file: PaperFile) -> Section:
    """Give what is said in public, in each language it is written in, and who says it (S-69)."""
    talks = file.engagement
    said = ((lang, getattr(talks.message_line, lang, None)) for lang in _LANGUAGES)
    return section(
        "message",
        (
            *(line(words(text), what=f"in_{lang}", weight=2) for lang, text in said if text),
            line(person(talks.speaker), what="speaker", weight=3),
        ),
    )


def risks(file: PaperFile) -> Section:
    """Give the risks that stand, the gravest first."""
    held = [one for one in file.of(Risk) if one.status != "closed"]
    held.sort(key=lambda one: (one.status != "open", _place(_LEVELS, one.level)))
    return section(
        "risks",
        (
            line(
                words(one.text),
                code("risk_level", one.level),
                words(one.what_we_do, "we_do"),
                person(one.owner, "watched_by"),
                weight=2 if at < 3 else 5,
                record=one.id,
            )
            for at, one in enumerate(held)
        ),
    )


# -- inside -------------------------------------------------------------------
def _is_over(one: Mandate, file: PaperFile) -> bool:
    return "" < (one.valid_to or "") < file.today


def _is_to_come(mandate: Mandate, file: PaperFile) -> bool:
    """Say whether it does not run yet: it hides none that does."""
    return (mandate.valid_from or "") > file.today


def _last_met(file: PaperFile) -> dict[str, str]:
    """Give the day each person was last met; hours stay out of papers."""
    found: dict[str, str] = {}
    for met in file.of(Encounter):
        for one in met.people:
            found[one] = max(found.get(one, ""), met.day or "")
    return found


def _place(order: tuple[str, ...], value: str | None) -> int:
    return order.index(value) if value in order else len(order)
