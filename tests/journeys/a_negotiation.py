"""The sample mission lived through day by day, with the services a person's window uses.

Owns the days and what is written on each, every state reached the way people
reach it: a promise is made before it is broken, a mandate drafted before it is
issued. What the records say is the shipped mission's.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from hdfield.bootstrap import Session, World, unlock
from hdfield.demo.sample import KINDS, Sample
from hdfield.model.base import Record
from hdfield.model.promises import Agreement
from hdfield.rules.file_view import FileView
from hdfield.services.editing import edited
from hdfield.services.records import read_record
from tests.builders import LIGHT, PASSPHRASE, a_notebook

TALKS = "ENG-1"
_LISTS = {kind: name for name, kind in KINDS}


class Negotiation:
    """One notebook on one day after another.

    Attributes:
        session: Open.
        today: ISO day; the clock stands at its evening.
    """

    def __init__(self, folder: Path) -> None:
        self.today = "2026-03-01"
        self._sample = Sample(random.Random("a negotiation").randbytes)
        self.session: Session = unlock(a_notebook(folder), PASSPHRASE, World(clock=self._clock, cost=LIGHT))

    def __enter__(self) -> Negotiation:
        return self

    def __exit__(self, *_: object) -> None:
        self.session.close()

    # -- what a person does -----------------------------------------------------
    def on(self, day: str) -> None:
        """Go on to a day."""
        self.today = day

    def id(self, ref: str) -> str:
        """Give the record of a short reference of the mission."""
        return self._sample.ids[ref]

    def values(self, kind: str, ref: str, **changes: Any) -> dict[str, Any]:
        """Give what the mission says of a record, changed; ``None`` leaves a value out."""
        (entry,) = [entry for entry in self._sample.entries(_LISTS[kind]) if entry["ref"] == ref]
        (record,) = self._sample.records(kind, [entry])
        held = record.model_dump(mode="json", exclude_none=True, exclude={"parents"})
        given = {name: self._resolved(value) for name, value in changes.items()}
        return {name: value for name, value in (held | given).items() if value not in (None, [], {})}

    def write(self, kind: str, ref: str, **changes: Any) -> str:
        """Save a new record of the mission, as it was on the day it was begun."""
        (self._sample.ids[ref],) = self.session.records.save(
            read_record(kind, self.values(kind, ref, **changes))
        ).saved
        return self._sample.ids[ref]

    def write_all(self, kind: str, chosen: Callable[[Mapping[str, Any]], bool] = lambda _entry: True) -> None:
        """Save what the mission has of a kind in one go."""
        entries = [entry for entry in self._sample.entries(_LISTS[kind]) if chosen(entry)]
        self.session.records.save_all(self._sample.records(kind, entries))

    def meet(self, *refs: str) -> None:
        """Write down encounters, each on its day."""
        for ref in refs:
            self.on(str(self.values("encounter", ref)["at"]["at"])[:10])
            self.write("encounter", ref)

    def change(self, ref: str, **values: Any) -> None:
        """Edit a record as it stands."""
        resolved = {name: self._resolved(value) for name, value in values.items()}
        self.session.records.save(edited(self.now(ref), resolved))

    def walk(self, ref: str, *states: str) -> None:
        """Move a record along its life cycle, one state after another."""
        for state in states:
            self.change(ref, status=state)

    def seen(self, ref: str, status: str, encounter: str = "") -> None:
        """Say what came of a promise, and where that was seen."""
        self.session.promises.see(self.id(ref), status, self.id(encounter) if encounter else None)

    def called(self, ref: str, record: str) -> None:
        """Know a record by a short reference from now on."""
        self._sample.ids[ref] = record

    def answer(self, item: str, status: str, *evidence: str) -> None:
        """Set an item of the checklist, with what it rests on."""
        rests_on = [self.id(ref) for ref in evidence]
        state = {"engagement": self.id(TALKS), "item": item, "status": status, "evidence": rests_on}
        self.session.records.save(read_record("checklist_state", state | {"on": self.today}))

    # -- what a person sees -----------------------------------------------------
    def now(self, ref: str) -> Record:
        """Give a record as it stands."""
        return self.session.records.current(Record, self.id(ref))

    def file(self) -> FileView:
        """Give the file of the talks as the rules read it today."""
        return self.session.signs.view(self.id(TALKS))

    def told(self) -> set[tuple[str, str]]:
        """Give what stands in Now: (group, code)."""
        return {(one.group, one.code) for one in self.session.signs.of(self.id(TALKS)).now}

    def names(self, records: Iterable[str]) -> set[str]:
        """Give the short references of records."""
        known = {record: ref for ref, record in self._sample.ids.items()}
        return {known[record] for record in records}

    # -- inside -----------------------------------------------------------------
    def _clock(self) -> datetime:
        return datetime.fromisoformat(f"{self.today}T18:00:00+03:00")

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, str) and value.startswith("@"):
            return self.id(value[1:])
        if isinstance(value, list):
            return [self._resolved(part) for part in value]
        return value


# -- the days -----------------------------------------------------------------------
def the_first_opening(talks: Negotiation) -> None:
    """1 March: what is known, the engagement with its review of day 0, law, lines and mandate."""
    for kind in ("place", "actor", "interlocutor", "law"):
        talks.write_all(kind)
    talks.write_all("actor_fact", lambda entry: str(entry["record"].get("valid_from", "")) < "2026-03")
    begun: dict[str, Any] = {
        "status": "eng.exploring",
        "phases": [{"phase": "phase.prenegotiation", "opened_on": "2026-03-01"}],
        "opening": "found",
        "risks_reviewed_on": None,
    }
    engagement = read_record("engagement", talks.values("engagement", TALKS, **begun))
    talks.called("day 0", talks.session.signs.open_engagement(engagement).saved[1])  # type: ignore[arg-type]
    talks.write("legal_check", "LC-1")
    talks.write_all("red_line", lambda entry: entry["ref"] in ("RL-01", "RL-03", "RL-04"))
    talks.write("scenario_set", "SCN-ENG-1")
    talks.write(
        "mandate",
        "MAN-1",
        status="draft",
        issued_by=None,
        issued_on=None,
        acknowledged_by=None,
        acknowledged_on=None,
    )


def what_is_answered_on_the_first_day(talks: Negotiation) -> None:
    """The review of day 0 is decided, the risks are gone through, the mandate is given."""
    talks.change(
        "day 0",
        decided_by="U-MAND",
        decided_on=talks.today,
        decision={"text": "go on, with the lines as drawn", "lang": "en"},
    )
    talks.write("risk", "RSK-ENG-1-1")
    talks.session.signs.went_through_risks(talks.id(TALKS))
    talks.change("MAN-1", status="issued", issued_by="U-MAND", issued_on=talks.today)
    talks.change("MAN-1", status="acknowledged", acknowledged_by="U-NEG1", acknowledged_on=talks.today)


def the_first_contacts(talks: Negotiation) -> None:
    """2 to 16 March: a barrier, a desk, two radios; a small first ask is promised and kept."""
    talks.on("2026-03-02")
    talks.walk(TALKS, "eng.active")
    talks.meet("ENC-001", "ENC-002", "ENC-003", "ENC-004")
    for ref in ("COM-01", "COM-02"):
        talks.write("commitment", ref, status="com.made", settled_on=None, verified_in=None, basis=None)
    talks.write("agenda_point", "AP-2", state="open")
    talks.meet("ENC-005", "ENC-006")
    talks.change("COM-02", basis="basis.seen")
    talks.seen("COM-02", "com.kept")
    talks.seen("COM-01", "com.kept", "ENC-005")
    talks.change("AP-2", state="agreed")
    talks.answer("trust.their_word_tested", "done", "COM-01")
    talks.answer("structures.law_checked", "done", "LC-1")


def what_brings_them(talks: Negotiation) -> None:
    """20 March to 10 April: acts of diplomacy, a visible meeting with its review, carrots, no stick of ours."""
    talks.on("2026-03-20")
    talks.write("diplomacy_action", "HD-01", status="planned", opened=None, effect=None)
    talks.walk("HD-01", "ongoing", "done")
    talks.meet("ENC-007", "ENC-009")
    talks.change("HD-01", opened="@ENC-009", effect="fx.opened")
    talks.write("red_line_event", "RLE-ENC-007-1")
    talks.write("red_line_event", "RLE-ENC-009-1")
    talks.change(
        TALKS,
        phases=[
            {"phase": "phase.prenegotiation", "opened_on": "2026-03-01"},
            {"phase": "phase.bargaining", "opened_on": "2026-03-29"},
        ],
    )


def carrots_before_sticks(talks: Negotiation) -> None:
    """31 March to 10 April: the reviews are decided, the carrots put in play, a stick thought of and left."""
    talks.on("2026-03-31")
    talks.write("principle_review", "PR-01")
    talks.write("good_faith_view", "GF-1")
    talks.on("2026-04-01")
    talks.write("inducement", "IND-1", status="idea", on=None, observed=None)
    talks.walk("IND-1", "proposed", "approved", "signalled")
    talks.change("IND-1", status="deployed", on=talks.today)
    talks.meet("ENC-011")
    talks.write("inducement", "IND-6", status="noticed")
    talks.write("diplomacy_action", "HD-02")
    talks.on("2026-04-10")
    talks.write("principle_review", "PR-03")
    talks.write("inducement", "IND-5", status="proposed", review=None)


def an_agreement(talks: Negotiation) -> None:
    """14 April: an oral agreement with witnesses, its terms and the promises behind them."""
    talks.meet("ENC-013")
    talks.write("agreement", "AGR-1", status="agr.draft", agreed_on=None, in_force_from=None, changed_on=None)
    for ref in ("COM-03", "COM-04", "COM-05", "COM-06"):
        talks.write("commitment", ref, status="com.made", settled_on=None, verified_in=None, basis=None)
    for ref in ("AGR-1-T1", "AGR-1-T2", "AGR-1-T3", "AGR-1-T4"):
        talks.write("agreement_term", ref, last_check=None, last_result=None, checked_in=None)
    talks.change("AGR-1", status="agr.agreed", agreed_on=talks.today)
    talks.change("AGR-1", status="agr.in_force", in_force_from=talks.today)
    talks.change("COM-06", basis="basis.seen")
    talks.seen("COM-06", "com.kept")
    talks.change(
        TALKS,
        phases=[
            {"phase": "phase.prenegotiation", "opened_on": "2026-03-01"},
            {"phase": "phase.bargaining", "opened_on": "2026-03-29", "closed_on": "2026-04-14"},
            {"phase": "phase.implementation", "opened_on": "2026-04-14"},
        ],
    )


def a_breach(talks: Negotiation) -> None:
    """3 May: boxes are taken at a barrier under a weapon."""
    talks.meet("ENC-015", "ENC-017")
    talks.on("2026-05-03")
    barrier = read_record("encounter", talks.values("encounter", "ENC-018"))
    talks.session.red_lines.save_with((barrier,), {talks.id("RL-01"): "crossed_duress"})
    talks.session.agreements.check(talks.id("AGR-1-T2"), "check.not_kept", talks.id("ENC-018"))


def the_breach_is_answered(talks: Negotiation) -> None:
    """3 to 10 May: the promise is broken, the agreement strained, the stick left, talks are asked for."""
    talks.seen("COM-05", "com.broken", "ENC-018")
    talks.session.agreements.strain(talks.id("AGR-1"))
    talks.write("obstacle", "OBS-11", status="open")
    talks.on("2026-05-05")
    talks.write("principle_review", "PR-05")
    talks.change("IND-5", status="rejected", review="@PR-05")
    talks.meet("ENC-019")
    talks.write("commitment", "COM-07", status="com.made", settled_on=None, verified_in=None, basis=None)
    talks.walk("OBS-11", "being_worked", "eased")
    talks.on("2026-05-10")
    # The draft that is to follow begins with the sides, gains and terms of the first.
    talks.called("AGR-2", talks.session.agreements.renegotiate(talks.id("AGR-1")).saved[0])


def a_designation_is_announced(talks: Negotiation) -> None:
    """25 May to 8 June: a pending designation makes the legal check stale, until it is renewed."""
    talks.on("2026-05-25")
    talks.write_all("actor_fact", lambda entry: str(entry["record"].get("valid_from", "")) >= "2026-03")
    talks.write("obstacle", "OBS-12")


def the_check_is_renewed(talks: Negotiation) -> None:
    """8 to 11 June: counsel is asked again; a visit sees what was kept."""
    talks.on("2026-06-08")
    talks.write("legal_check", "LC-3")
    talks.meet("ENC-025")
    talks.seen("COM-03", "com.kept", "ENC-025")
    for ref in ("COM-04", "COM-07"):
        talks.seen(ref, "com.partly", "ENC-025")
    talks.session.agreements.check(talks.id("AGR-1-T2"), "check.partly", talks.id("ENC-025"))


def it_is_negotiated_anew(talks: Negotiation) -> None:
    """25 June: a written agreement replaces the first."""
    talks.meet("ENC-027")
    talks.write("principle_review", "PR-04")
    for ref in ("COM-09", "COM-10"):
        talks.write("commitment", ref)
    for ref in ("AGR-2-T1", "AGR-2-T4", "AGR-2-T5", "AGR-2-T6"):
        talks.write("agreement_term", ref)
    draft = talks.session.records.current(Agreement, talks.id("AGR-2"))
    form = {"form": "form.written_unsigned", "status": "agr.agreed", "agreed_on": talks.today}
    talks.session.agreements.save(edited(draft, form | {"made_in": talks.id("ENC-027")}))
    talks.on("2026-06-26")
    talks.write("good_faith_view", "GF-4")


def it_is_handed_over(talks: Negotiation) -> None:
    """29 and 30 June: the successor is told, and says that they read it."""
    talks.on("2026-06-29")
    talks.write("handover", "HND-1", to=talks.session.person)
    talks.on("2026-06-30")
    talks.session.papers_of_talks.read_receipt(talks.id("HND-1"))


DAYS: tuple[Callable[[Negotiation], None], ...] = (
    the_first_opening,
    what_is_answered_on_the_first_day,
    the_first_contacts,
    what_brings_them,
    carrots_before_sticks,
    an_agreement,
    a_breach,
    the_breach_is_answered,
    a_designation_is_announced,
    the_check_is_renewed,
    it_is_negotiated_anew,
    it_is_handed_over,
)


def lived_until(talks: Negotiation, last: Callable[[Negotiation], None]) -> Negotiation:
    """Live through the days up to one, that one included."""
    for day in DAYS[: DAYS.index(last) + 1]:
        day(talks)
    return talks
