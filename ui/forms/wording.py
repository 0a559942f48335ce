"""What is said of actors, facts and persons, in the language of the moment.

Owns the sentences and the order of their parts. It refuses to load or to
paint anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale

from hdfield.model.actor import Actor, ActorFact, Names
from hdfield.services.lines import ActorLine, EngagementLine, InterlocutorLine, Named
from hdfield.services.records import Head
from ui import labels
from ui.dates import Dates
from ui.direction import isolated
from ui.field_words import listed, paired
from ui.language import Language, translate
from ui.naming import called, code_name_shown, in_language, nameless
from ui.widgets.row_parts import Row

INFERRED = "basis.inferred"
_RETRACTED = "retracted"


class Wording:
    """Says records in words.

    Args:
        language: Of the window.
        clock: Gives the present.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        self.language = language
        self.clock = clock

    @property
    def code(self) -> str:
        """Two letters of the language of the moment."""
        return self.language.code

    @property
    def dates(self) -> Dates:
        """Dates in words, in the laptop's zone."""
        return Dates(self.clock, self._locale)

    def today(self) -> str:
        """Give today as records have it."""
        return self.clock().date().isoformat()

    def label(self, list_name: str, code: str | None) -> str:
        """Name a code; nothing for none."""
        return labels.label(list_name, code, self.code) if code else ""

    def called(self, named: Named) -> str:
        """Say what a record is called; one without a name or words of its own by its day."""
        said = named.code_name or in_language(named.names, self.code) or named.function
        if named.day and not said and not named.has_no_name:
            words = translate("Wording", "%1 of %2", "a kind of record, and its day")
            return words.replace("%1", self.label("record_kind", named.kind)).replace(
                "%2", self.day(named.day)
            )
        return called(named, self.code)

    def name(self, names: Names | None, kind: str, record: str) -> str:
        """Say an actor's or a place's name, or its kind where it is closed to us."""
        return (in_language(names, self.code) if names else "") or nameless(kind, record, self.code)

    def day(self, day: str | None) -> str:
        """Say a year, a month or a day, as well as it is known."""
        if not day:
            return ""
        return self.dates.partial(day)

    def full_day(self, day: str) -> str:
        """Say a day in full, for hovering; a month or a year as it is."""
        return self.dates.partial(day, self.dates.full_day)

    def moment(self, moment: datetime | None) -> str:
        """Say when something was written down."""
        return self.dates.moment(moment) if moment else ""

    # -- actors -----------------------------------------------------------------
    def actor_row(self, line: ActorLine) -> Row:
        """Say an actor in two lines."""
        kinds = [self.label("actor_kind", kind) for kind in line.kinds]
        if line.interlocutors:
            kinds.append(people_count(line.interlocutors))
        conflict = line.heads > 1
        return Row(
            line.id,
            self.name(line.names, "actor", line.id),
            " · ".join(kinds),
            "actors",
            time=self.day(line.last_contact),
            time_full=self._met(line.last_contact),
            badge=translate("Wording", "two versions") if conflict else "",
            badge_meaning="attention" if conflict else None,
        )

    def other_names(self, names: Names | None) -> str:
        """Say an actor's names in the other languages."""
        shown = in_language(names, self.code) if names else ""
        others = [getattr(names, lang) for lang in ("en", "fr", "ar")] if names else []
        return " · ".join(isolated(name) for name in others if name and name != shown)

    def also_called(self, actor: Actor, known: Sequence[Named]) -> str:
        """Say an actor's other names, what else it is known as, and the body it is the same as."""
        parts = [self.other_names(actor.names)]
        if actor.aliases:
            words = translate("Wording", "also known as %1")
            parts.append(words.replace("%1", listed(isolated(alias) for alias in actor.aliases)))
        if actor.same_body_as:
            other = next((named for named in known if named.id == actor.same_body_as), None)
            name = self.called(other) if other else translate("Wording", "not in this notebook")
            parts.append(translate("Wording", "the same body as %1").replace("%1", isolated(name)))
        return " · ".join(part for part in parts if part)

    def _met(self, day: str) -> str:
        if not day:
            return ""
        return translate("Wording", "Last contact %1").replace("%1", self.full_day(day))

    # -- facts ------------------------------------------------------------------
    def fact(self, fact: ActorFact, known: Mapping[str, Named]) -> str:
        """Say what a fact holds: codes and names first, then the words."""
        parts = [
            *self._relation(fact, known),
            *([self._known(fact.place, known)] if fact.place else []),
            self.label("control_level", fact.control),
            *self._listing(fact, known),
            *self._exemption(fact),
            self.label("interest_object", fact.interest_object),
            self.label("legitimacy_source", fact.legitimacy_source),
            *([self._audience(fact)] if fact.audience else []),
            self.label("standing", fact.standing),
            *self._exposed(fact),
            *(self.label("protection_topic", topic) for topic in fact.protection),
            fact.value.text if fact.value else "",
            *([self._known(fact.interlocutor, known)] if fact.interlocutor else []),
        ]
        return " · ".join(isolated(part) for part in parts if part)

    def span(self, fact: ActorFact) -> str:
        """Say from when to when it held."""
        return self.period(fact.valid_from, fact.valid_to)

    def period(self, since: str | None, until: str | None) -> str:
        """Say a beginning and an end, as well as they are known."""
        if since and until:
            words = translate("Wording", "%1 to %2", "two days")
            return words.replace("%1", self.day(since)).replace("%2", self.day(until))
        if until:
            return translate("Wording", "until %1").replace("%1", self.day(until))
        if since:
            return translate("Wording", "since %1").replace("%1", self.day(since))
        return translate("Wording", "since when is not known")

    def held(self, fact: ActorFact) -> str:
        """Say when it held and, where it ended, how."""
        words = self.span(fact)
        return f"{self.label('actor_fact_state', _RETRACTED)} · {words}" if is_retracted(fact) else words

    def rests_on(self, basis: str | None, confidence: str | None) -> str:
        """Say basis and confidence together."""
        parts = (self.label("basis", basis), self.label("confidence", confidence))
        return " · ".join(part for part in parts if part) or translate("Wording", "basis not given")

    def noted(self, fact: ActorFact) -> str:
        """Say who or what told us, and why a fact was wrong."""
        if not fact.source_note:
            return ""
        return translate("Wording", "Noted: %1").replace("%1", isolated(fact.source_note))

    def retry(self, fact: ActorFact) -> str:
        """Say who looks again, and when."""
        if not fact.retry_on:
            return ""
        words = translate("Wording", "ask again %1").replace("%1", self.day(fact.retry_on))
        return f"{words} · {fact.owner}" if fact.owner else words

    def _relation(self, fact: ActorFact, known: Mapping[str, Named]) -> list[str]:
        other = self._known(fact.other_actor, known) if fact.other_actor else ""
        if fact.our_organisation:
            other = translate("Wording", "our organisation")
        label = self.label("relation_kind", fact.relation)
        said = paired(label, isolated(other)) if label and other else label or other
        return [said, strength_word(fact.strength) if fact.strength else ""]

    def _exemption(self, fact: ActorFact) -> list[str]:
        exemption = fact.listing.exemption if fact.listing else None
        return [self.label("exemption_kind", exemption.kind) if exemption else "", fact.exemption_note or ""]

    def _listing(self, fact: ActorFact, known: Mapping[str, Named]) -> list[str]:
        if fact.listing is None:
            return []
        parts = [self.label("listing_kind", fact.listing.kind)]
        parts += [self.label("listing_effect", effect) for effect in fact.listing.effects]
        by = fact.listed_by or (self._known(fact.listing.by, known) if fact.listing.by else "")
        if by:
            parts.append(translate("Wording", "by %1", "who lists or says it").replace("%1", isolated(by)))
        return parts

    def _exposed(self, fact: ActorFact) -> list[str]:
        if fact.exposure is None:
            return []
        asked = {
            "uses_banks": translate("Wording", "banks abroad"),
            "travels": translate("Wording", "travel"),
            "open_supply": translate("Wording", "open markets"),
        }
        told = {words: getattr(fact.exposure, name) for name, words in asked.items()}
        return [paired(words, self.label("yes_no_unknown", code)) for words, code in told.items() if code]

    def _audience(self, fact: ActorFact) -> str:
        assert fact.audience is not None
        words = translate("Wording", "in the eyes of %1")
        return words.replace("%1", isolated(fact.audience.text))

    def _known(self, record: str, known: Mapping[str, Named]) -> str:
        named = known.get(record)
        return self.called(named) if named else translate("Wording", "not in this notebook")

    # -- persons ----------------------------------------------------------------
    def person(self, line: InterlocutorLine) -> str:
        """Say what a person is called: code name, else function."""
        if line.code_name:
            return code_name_shown(line.code_name)
        return line.function or nameless("interlocutor", line.id, self.code)

    # -- others -----------------------------------------------------------------
    def version_line(self, head: Head, people: Mapping[str, str]) -> str:
        """Say who wrote a version, and when."""
        author = people.get(head.author) or translate("Wording", "a device not in the roster")
        when = head.record.recorded_at if head.record else None
        return f"{author} · {self.moment(when)}" if when else author

    def last_contact(self, line: EngagementLine) -> str:
        """Say when an engagement's newest encounter was."""
        return self.day(line.last_contact)

    def _locale(self) -> QLocale:
        return self.language.locale


def strength_word(strength: int) -> str:
    """Say how strong a relation is, 1 to 3."""
    words = (
        translate("Wording", "slightly"),
        translate("Wording", "clearly"),
        translate("Wording", "strongly"),
    )
    return words[min(max(strength, 1), 3) - 1]


def people_count(count: int) -> str:
    """Say how many interlocutors."""
    return translate("Wording", "%n interlocutor(s)", "", count)


def is_retracted(fact: ActorFact) -> bool:
    """Say whether a fact turned out wrong."""
    return fact.state == _RETRACTED


def is_over(fact: ActorFact) -> bool:
    """Say whether a fact is believed no longer."""
    return fact.valid_to is not None or fact.state in ("closed", _RETRACTED)
