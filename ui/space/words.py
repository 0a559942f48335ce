"""What is said of laws, listings, campaigns and harm, in the language of the moment.

Owns the sentences and rows of the negotiation space and the harm page. It
refuses to load, and says no verdict: what the rules say, and who says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from hdfield.model.codes import CODES
from hdfield.rules.harm import Bands, HarmTotal
from hdfield.services.dossier import Line
from hdfield.services.negotiation_space import Campaign, HeldExemption, Jurisdiction, Space
from ui.direction import isolated
from ui.dossier.words import joined
from ui.field_words import listed, paired
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

RULE_SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "contact.allowed": ("check", "steady"),
    "contact.notify": ("message", None),
    "contact.permit": ("paper", "attention"),
    "contact.prohibited": ("refused", "trouble"),
    "contact.unknown": ("unknown", "unknown"),
}
EXEMPTION_SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "exemption.asked": ("clock", "attention"),
    "exemption.granted": ("check", "steady"),
    "exemption.granted_late": ("delayed", "attention"),
    "exemption.refused": ("refused", "trouble"),
    "exemption.expired": ("delayed", "attention"),
}
ACTION_SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "planned": ("not-yet", None),
    "ongoing": ("ongoing", None),
    "done": ("check", None),
}


class SpaceWords:
    """Says laws and what goes with them.

    Args:
        say: Says codes, days and names.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say

    # -- whose laws ---------------------------------------------------------------
    def jurisdiction(self, one: Jurisdiction) -> str:
        """Say whose laws they are."""
        return self.say.called(one.place) if one.place else one.issuer

    def whose(self, law: Line) -> str:
        """Say whose a law is, from its line."""
        place = law.named.get(law.line.get("jurisdiction") or "")
        return self.say.called(place) if place else str(law.line.get("issuer") or "")

    def law_name(self, law: Line) -> str:
        """Say what a law is called."""
        return str(law.line.get("name") or "") or self.say.name(None, "law", law.id)

    # -- rows -----------------------------------------------------------------------
    def law(self, law: Line) -> Row:
        """Say a law: its name, what it says of direct talks, whose it is."""
        held = law.line
        rule = held.get("contact") or ("contact.prohibited" if _forbids(held) else "")
        icon, meaning = RULE_SIGNS.get(rule, ("unknown", "unknown")) if rule else ("paper", None)
        return Row(
            law.id,
            self.law_name(law),
            joined((self.rule(rule), self.whose(law))),
            icon,
            meaning=meaning,
            time=self.say.period(held.get("valid_from"), held.get("valid_to")),
            badge=self._versions(law),
            badge_meaning="attention",
        )

    def below_law(self, law: Line) -> str:
        """Say what else a law does, and its lawful channel."""
        channel = (law.line.get("lawful_channel") or {}).get("text") or ""
        said = translate("Space", "Lawful channel: %1").replace("%1", isolated(channel)) if channel else ""
        return "\n".join(part for part in (self._effects(law.line), said) if part)

    def rule(self, code: str | None) -> str:
        """Say what a rule says of direct talks."""
        return self.say.label("contact_rule", code)

    def fact(self, fact: Line) -> Row:
        """Say a label, a listing or a pending designation: whose, which, and who says it."""
        held = fact.line
        listing = held.get("listing") or {}
        actor = fact.named.get(held.get("actor") or "")
        kind = listing.get("kind") if held.get("kind") == "fact.listing" else ""
        forbids = _forbids(listing) and kind not in ("", "list.pending")
        return Row(
            fact.id,
            self.say.called(actor) if actor else self.say.name(None, "actor", str(held.get("actor", ""))),
            joined((self.say.label("listing_kind", kind), self._said_by(fact))),
            "refused" if forbids else "clock" if kind == "list.pending" else "list" if kind else "note",
            meaning="trouble" if forbids else "attention" if kind == "list.pending" else None,
            time=self.say.period(held.get("valid_from"), held.get("valid_to")),
            badge=self._versions(fact),
            badge_meaning="attention",
        )

    def below_fact(self, fact: Line) -> str:
        """Say what a listing does, what a label says, and what is known of an exemption from it."""
        words = (fact.line.get("value") or {}).get("text") or ""
        listing = fact.line.get("listing") or {}
        return joined((words, self._effects(listing), fact.line.get("exemption_note") or ""))

    def exemption(self, held: HeldExemption) -> Row:
        """Say an exemption: what it is, of what, until when."""
        line = held.line.line
        icon, meaning = EXEMPTION_SIGNS.get(held.status, ("fact", None))
        of = [held.line.named.get(line.get(name) or "") for name in ("law", "actor")]
        named = [self.say.called(one) for one in of if one]
        return Row(
            held.line.id,
            joined((self.say.label("exemption_kind", line.get("kind")), *named)),
            self.say.label("exemption_status", held.status),
            icon,
            meaning=meaning,
            time=self._exemption_day(held),
            badge=self._versions(held.line),
            badge_meaning="attention",
        )

    def limits(self, exemption: Line) -> str:
        """Say what an exemption covers, and what not."""
        text = (exemption.line.get("limits") or {}).get("text")
        return text or translate("Space", "limits not written down")

    def campaign(self, one: Campaign) -> Row:
        """Say an act on the rules, and whether it is done in public."""
        line = one.line.line
        icon, meaning = ACTION_SIGNS.get(line.get("status", ""), ("ongoing", None))
        aim = (line.get("aim") or {}).get("text") or self.say.label("hd_action_kind", line.get("kind"))
        public = line.get("public")
        openly = "" if public is None else self.openly(is_public=bool(public))
        return Row(
            one.line.id,
            aim,
            joined((self.say.label("hd_action_status", line.get("status")), openly)),
            icon,
            meaning=meaning,
            time=self.say.day(line.get("on")),
            badge=self._versions(one.line),
            badge_meaning="attention",
        )

    def below_campaign(self, one: Campaign) -> str:
        """Say the harm it answers."""
        harm = self.harm_line(one.harm)
        return translate("Space", "answers: %1").replace("%1", isolated(harm)) if harm else ""

    def openly(self, *, is_public: bool) -> str:
        """Say whether something is done in public."""
        return translate("Space", "in public") if is_public else translate("Space", "in private")

    # -- how openly ------------------------------------------------------------------
    def contact(self, space: Space) -> str:
        """Say the strictest rule on direct talks."""
        if space.contact.rule is None:
            return translate("Space", "No rule on direct talks is written down here")
        return self.rule(space.contact.rule)

    def contact_by(self, space: Space) -> str:
        """Say which laws and listings have that rule."""
        laws = {law.id: law for law in space.laws}
        listings = {fact.id: fact for fact in space.listings}
        named = [
            joined((self.law_name(laws[one]), self.whose(laws[one])))
            if one in laws
            else self._listing(listings[one])
            for one in space.contact.by
        ]
        return "\n".join(named)

    def channels(self, space: Space) -> list[str]:
        """Say the lawful channel of each law that has the strictest rule."""
        found = []
        for law in space.laws:
            text = (law.line.get("lawful_channel") or {}).get("text")
            if law.id in space.contact.by and text:
                found.append(translate("Space", "Lawful channel: %1").replace("%1", isolated(text)))
        return found

    def unsure(self, space: Space) -> str:
        """Say of which rules nobody knows what they say; nothing where all are known."""
        count = len(space.contact.unsure)
        if not count:
            return ""
        names = [self.law_name(law) for law in space.laws if law.id in space.contact.unsure]
        words = QCoreApplication.translate("Space", "Of %n rule(s) nobody knows what they say: %1", "", count)
        return words.replace("%1", listed(isolated(name) for name in names))

    def terms(self, space: Space) -> str:
        """Say which terms to look at the law for before agreeing them; nothing for none."""
        if not space.terms:
            return ""
        if len(space.terms) == len(CODES["term_kind"]):
            return translate("Space", "Look at the law before agreeing any term.")
        names = listed(isolated(self.say.label("term_kind", code)) for code in space.terms)
        return translate("Space", "Look at the law before agreeing on: %1").replace("%1", names)

    def visibility(self, space: Space, *, of_engagement: bool) -> str:
        """Say how openly the talks of an engagement are held."""
        if not of_engagement:
            return ""
        if space.visibility is None:
            return translate("Space", "How openly these talks are held is not written down.")
        words = translate("Space", "Chosen for these talks: %1")
        return words.replace("%1", self.say.label("visibility", space.visibility))

    # -- harm --------------------------------------------------------------------------
    def harm(self, total: HarmTotal) -> list[tuple[str, str]]:
        """Say a total as (what, how much) pairs, what nobody said left out."""
        days = ""
        if total.delayed > 1:
            added = QCoreApplication.translate("Space", "%n day(s), added up", "", total.delay_days)
            over = QCoreApplication.translate("Space", "over %n obstacle(s)", "", total.delayed)
            days = listed((added, over))
        elif total.delayed:
            days = QCoreApplication.translate("Space", "%n day(s)", "", total.delay_days)
        stopped = (
            QCoreApplication.translate("Space", "%n time(s)", "", total.suspended) if total.suspended else ""
        )
        pairs = (
            (translate("Space", "People not reached"), self._bands("people_not_reached_band", total.people)),
            (translate("Space", "Work stopped"), stopped),
            (translate("Space", "Delay"), days),
            (translate("Space", "Funding lost or held back"), self._bands("value_band", total.funding)),
            (translate("Space", "Extra cost"), self._bands("value_band", total.extra_cost)),
        )
        return [(what, much) for what, much in pairs if much]

    def harm_line(self, total: HarmTotal) -> str:
        """Say a total in one line; nothing where nobody said any harm."""
        return " · ".join(paired(what, much) for what, much in self.harm(total))

    def obstacles(self, count: int) -> str:
        """Say how many obstacles."""
        return QCoreApplication.translate("Space", "%n obstacle(s)", "", count)

    def kinds(self, lines: Iterable[Line]) -> str:
        """Say what kinds of obstacle they are, each once with how often it is there."""
        counts: dict[str, int] = {}
        for line in lines:
            code = str(line.line.get("kind", ""))
            counts[code] = counts.get(code, 0) + 1
        return listed(
            self._times(self.say.label("obstacle_kind", code), count) for code, count in counts.items()
        )

    def _bands(self, list_name: str, bands: Bands) -> str:
        return listed(self._times(self.say.label(list_name, code), count) for code, count in bands)

    def _times(self, words: str, count: int) -> str:
        if count == 1:
            return isolated(words)
        often = translate("Space", "%1 × %2", "how often, what").replace("%1", self.number(count))
        return often.replace("%2", isolated(words))

    def number(self, count: int) -> str:
        """Write a number in the digits of the window."""
        return self.say.language.locale.toString(count)

    # -- inside ------------------------------------------------------------------------
    def _listing(self, fact: Line) -> str:
        actor = fact.named.get(fact.line.get("actor") or "")
        kind = self.say.label("listing_kind", (fact.line.get("listing") or {}).get("kind"))
        return joined((kind, self.say.called(actor) if actor else ""))

    def _effects(self, held: Mapping[str, Any]) -> str:
        return joined(self.say.label("listing_effect", effect) for effect in held.get("effects", ()))

    def _said_by(self, fact: Line) -> str:
        listing = fact.line.get("listing") or {}
        by_actor = listing.get("by")
        named = fact.named.get(by_actor) if isinstance(by_actor, str) else None
        by = fact.line.get("listed_by") or (self.say.called(named) if named else "")
        return translate("Space", "by %1", "who lists or says it").replace("%1", isolated(by)) if by else ""

    def _exemption_day(self, held: HeldExemption) -> str:
        line = held.line.line
        if held.status.startswith("exemption.granted") or held.status == "exemption.expired":
            end = self.say.day(line.get("expires_on"))
            until = translate("Space", "until %1").replace("%1", end)
            return until if end else translate("Space", "no end written")
        needed = line.get("needed_by")
        if held.status == "exemption.asked" and needed:
            return translate("Space", "needed by %1").replace("%1", self.say.day(needed))
        return self.say.day(line.get("asked_on"))

    def _versions(self, line: Line) -> str:
        return translate("Space", "two versions") if line.heads > 1 else ""


def _forbids(held: Mapping[str, object]) -> bool:
    effects = held.get("effects")
    return isinstance(effects, list | tuple) and "effect.contact_prohibited" in effects
