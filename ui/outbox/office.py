"""An invented office on disk, for pictures and tests of the Outbox.

Owns one organisation, its notebooks (the sample mission in the negotiator's)
and sticks with bundles in every state a person may meet. The people are codes;
nobody is real. Made once a process; scenes and tests work on copies.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Final

from hdfield.bootstrap import Session, World, create_notebook, organiser, unlock
from hdfield.crypto.kdf import Argon2Cost
from hdfield.demo.sample import KINDS, Sample
from hdfield.model.policy import Policy
from hdfield.model.roster import Role
from hdfield.services.records import read_record
from ui.scenes import CLOCK, PASSPHRASE

NEGOTIATOR, COLLEAGUE, COORDINATOR = "U-NEG1", "U-NEG2", "U-COORD"
_DESKS: Final[tuple[tuple[str, tuple[Role, ...], tuple[str, ...]], ...]] = (
    (NEGOTIATOR, ("field",), (COORDINATOR, "U-SEC")),
    (COLLEAGUE, ("field",), (COORDINATOR,)),
    (COORDINATOR, ("coordinator",), (NEGOTIATOR, COLLEAGUE)),
    ("U-SEC", ("security", "auditor"), ()),
    ("U-MAND", ("mandator",), ()),
)
_COST: Final = Argon2Cost(64, 1, 1)
_NOT_THEIRS: Final = frozenset({"mandate", "red_line", "principle_review"})
"""What a negotiator may not decide (``rules.reserved``): the office has not decided it yet."""


@dataclass(frozen=True, slots=True)
class Office:
    """Where it lies.

    Attributes:
        folder: The notebooks, each by its person's code, and the sticks.
        mixed: A stick for the coordinator: bundles that can be taken in, one
            with a gap before it, one damaged, one received before.
    """

    folder: Path

    @property
    def mixed(self) -> Path:
        return self.folder / "sticks" / "mixed"

    def notebook(self, person: str) -> Path:
        """Give the folder of a person's notebook."""
        return self.folder / person


@lru_cache(maxsize=1)
def office() -> Office:
    """Give the office; made on a thread of its own, as any other notebook."""
    root = Path(tempfile.mkdtemp(prefix="hdfield-office-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    with ThreadPoolExecutor(max_workers=1) as lane:
        return lane.submit(_make, root).result()


def _make(folder: Path) -> Office:
    made = _Maker(folder)
    made.organise()
    made.tell_the_week()
    return Office(folder)


class _Maker:
    """Makes it, day by day."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # A fixed seed, so that pictures of one day can be laid beside those of another.
        self._sample = Sample(Random(7).randbytes)  # noqa: S311 - ids of invented records

    def organise(self) -> None:
        world = _world(CLOCK - timedelta(days=40))
        desk = organiser(self._folder / "organiser", world)
        root = desk.new_organisation("Passerelle Relief", PASSPHRASE)
        for person, roles, _usual in _DESKS:
            create_notebook(self._folder / person, person, PASSPHRASE, world, practice=True)
            with self._open(person) as session:
                card, mark = session.joining.card(roles), session.fingerprint
            desk.enrol(card, mark, roles, "T1", person, PASSPHRASE)
        for person, _roles, usual in _DESKS:
            with self._open(person) as session:
                session.joining.join(self._folder / "organiser" / "roster", root)
                # The older keys are quicker to seal to, and look the same.
                session.joining.set_policy(Policy(usual_recipients=usual, profile="classic"))

    def tell_the_week(self) -> None:
        """Play a few days of sealing and handing over, up to the clock of the pictures."""
        with self._open(NEGOTIATOR, days=4) as session:
            self._enter_sample(session, before="2026-06-03")
            self._hand_over(session, "first")
        with self._open(COORDINATOR, days=4, hours=-1) as session:
            session.inbox.receive(self._stick("first"))
        for place, days in enumerate((3, 2, 1), 1):
            with self._open(COLLEAGUE, days=days) as session:
                _note_checkpoint(session, CLOCK - timedelta(days=days, hours=3))
                self._hand_over(session, f"colleague-{place}")
        with self._open(COORDINATOR, days=1) as session:
            session.inbox.receive(self._stick("colleague-1"))
            session.inbox.receive(self._damaged("colleague-2", "torn-2"))
        with self._open(NEGOTIATOR, days=1) as session:
            self._enter_sample(session, before="2026-06-12", since="2026-06-03")
            session.outbox.seal([COORDINATOR, "U-SEC"])
            session.outbox.save_to(self._stick("second"))
        with self._open(NEGOTIATOR) as session:
            self._enter_sample(session, before="2027", since="2026-06-12")
            _note_checkpoint(session, CLOCK - timedelta(hours=3), self._sample)
            session.outbox.seal(["U-SEC"])
        self._mix()

    def _mix(self) -> None:
        target = self._folder / "sticks" / "mixed"
        for name in ("first", "second", "colleague-3"):
            shutil.copytree(self._stick(name), target, dirs_exist_ok=True)
        shutil.copytree(self._damaged("colleague-2", "torn-3"), target, dirs_exist_ok=True)

    def _hand_over(self, session: Session, stick: str) -> None:
        session.outbox.seal(list(session.joining.policy().usual_recipients))
        session.outbox.save_to(self._stick(stick))

    def _stick(self, name: str) -> Path:
        return self._folder / "sticks" / name

    def _damaged(self, name: str, copy: str) -> Path:
        """Copy a stick and flip one byte in the middle of a part."""
        shutil.copytree(self._stick(name), self._stick(copy))
        part = next(self._stick(copy).glob("*/*.part"))
        content = bytearray(part.read_bytes())
        content[len(content) // 2] ^= 1
        part.write_bytes(content)
        return self._stick(copy)

    def _enter_sample(self, session: Session, *, before: str, since: str = "") -> None:
        for name, kind in KINDS:
            entries = self._sample.entries(name)
            if name == "encounters":
                entries = [entry for entry in entries if since <= entry["record"]["at"]["at"] < before]
            elif since or kind in _NOT_THEIRS:
                continue
            session.records.save_all(self._sample.records(kind, entries))

    @contextmanager
    def _open(self, person: str, days: int = 0, hours: int = 0) -> Iterator[Session]:
        moment = CLOCK - timedelta(days=days, hours=hours)
        session = unlock(self._folder / person, PASSPHRASE, _world(moment))
        try:
            yield session
        finally:
            session.close()


def _note_checkpoint(session: Session, moment: datetime, sample: Sample | None = None) -> None:
    """Write down a checkpoint with something in every group."""
    met = {"people": [sample.ids["INT-CEDAR"]], "place": sample.ids["PL-05"]} if sample else {}
    values = {
        "kind": "checkpoint.mobile",
        "at": {"at": moment.isoformat(timespec="seconds")},
        "wait_min": 40,
        "demands": [{"demand": "demand.fee", "response": "refused"}],
        "outcome": "passed",
        "note": {
            "text": "They asked for a fee and let us pass after the letter was read aloud.",
            "lang": "en",
        },
        "point": {
            "lat": "12.345",
            "lon": "45.1",
            "reason": "Mines reported beside the road.",
            "expires_on": "2026-07-20",
        },
        "device_event": {"searched": True, "what_was_visible": "The map."},
        **met,
    }
    session.records.save(read_record("encounter", values))


def _world(moment: datetime) -> World:
    return World(clock=lambda: moment, cost=_COST)
