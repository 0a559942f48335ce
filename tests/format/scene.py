"""A small organisation made by the program, for a reader that knows only its documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hdfield.bootstrap import Session, create_notebook, organiser, unlock
from hdfield.crypto import openssh
from hdfield.model.kinds import kind_model
from hdfield.model.policy import Policy
from hdfield.model.roster import Role
from hdfield.model.version import Version as Held
from hdfield.services.papers import Attachable
from tests.builders import PASSPHRASE, a_world
from tests.format.notebooks import Notebook, read_notebook
from tests.format.reader import key_bytes, key_id, open_passphrase
from tests.format.rosters import read_roster

ROOT_WORDS = "the root stays at home"
ROLES: Mapping[str, tuple[Role, ...]] = {"NEG1": ("field",), "COORD": ("coordinator", "auditor")}
NOTE = "Ils demandèrent de l’eau à l’Œuvre; السَّلام عند نقطة ٣"


PAPER = bytes(range(256)) * 300
"""What the letter holds: more than one chunk."""


@dataclass
class Scene:
    """A small organisation on disk, everything closed again, with what the program says of it."""

    folder: Path
    codes: dict[str, str]
    cards: dict[str, bytes]
    keys: dict[str, str]
    held: dict[str, list[Held]]
    logheads: dict[str, str]
    encounter: str
    bundles: list[Path]
    back: Path

    def slots(self, person: str) -> bytes:
        return (self.folder / person / "slots.bin").read_bytes()

    def key(self, person: str) -> bytes:
        return open_passphrase(self.slots(person), PASSPHRASE)

    def read(self, person: str) -> Notebook:
        return read_notebook(self.folder / person / "store.db", self.key(person))

    def roster(self) -> Mapping[str, Any]:
        return read_roster(self.folder / "org" / "roster")

    def device_keys(self) -> dict[str, bytes]:
        keys = [key_bytes(device["key"]) for device in self.roster()["devices"]]
        return {key_id(key): key for key in keys}


def _save(session: Session, kind: str, /, **values: Any) -> str:
    return session.records.save(kind_model(kind).model_validate(values)).saved[0]


def _edit(session: Session, record: str, **values: Any) -> None:
    shown = session.records.view(record).heads[0].record
    assert shown is not None
    session.records.save(type(shown).model_validate({**shown.model_dump(), **values}))


def _seal(session: Session, to: str, stick: Path) -> Path:
    (sealed,) = session.outbox.seal([to])
    (path,) = session.outbox.save_to(stick, [sealed.bundle])
    return path


def a_scene(folder: Path) -> Scene:
    """Have two notebooks exchange bundles of both profiles and end in a conflict."""
    world = a_world()
    made = {person: create_notebook(folder / person, person, PASSPHRASE, world) for person in ROLES}
    sessions = {person: unlock(folder / person, PASSPHRASE, world) for person in ROLES}
    org = organiser(folder / "org", world)
    # A cheap root key: bcrypt at its true price would be most of the time.
    with patch.object(openssh, "ROUNDS", 2):
        root = org.new_organisation("Example Relief", ROOT_WORDS)
    cards = {person: session.joining.card(ROLES[person]) for person, session in sessions.items()}
    for person, session in sessions.items():
        org.enrol(cards[person], session.fingerprint, ROLES[person], "T1", person, ROOT_WORDS)
    for session in sessions.values():
        session.joining.join(folder / "org" / "roster", root)
    field, coordinator = sessions["NEG1"], sessions["COORD"]
    place = _save(field, "place", level="post", names={"ar": "نقطة الجسر"}, sensitivity="sens.high")
    encounter = _save(
        field,
        "encounter",
        kind="checkpoint.mobile",
        at={"at": "2026-06-30T14:30:00+03:00"},
        place=place,
        note={"text": NOTE, "lang": "fr"},
        point={"lat": "15.3", "lon": "44.2", "reason": "mined verge", "expires_on": "2026-07-30"},
        outcome="passed",
    )
    _save(
        field,
        "engagement",
        title={"en": "Road"},
        team={"lead": "NEG1"},
        actors=[_save(field, "actor", names={"en": "Valley Council"})],
    )
    _edit(field, encounter, outcome="turned_back")
    field.joining.set_policy(Policy(papers=True))
    (paper,) = field.papers.attach_file(Attachable(encounter, "paper.letter"), PAPER).saved
    field.papers.release(paper)
    bundles = [_seal(field, "COORD", folder / "stick")]
    field.joining.set_policy(Policy(profile="classic"))
    for minute in range(30):
        _save(field, "encounter", kind="remote.radio", at={"at": f"2026-06-29T14:{minute:02}:00+03:00"})
    bundles.append(_seal(field, "COORD", folder / "stick"))
    assert [outcome.state for outcome in coordinator.inbox.receive(folder / "stick")] == ["taken", "taken"]
    _edit(coordinator, encounter, outcome="passed")
    _edit(field, encounter, wait_min=45)
    back = _seal(coordinator, "NEG1", folder / "back")
    assert [outcome.state for outcome in field.inbox.receive(folder / "back")] == ["taken"]
    found = Scene(
        folder,
        {person: one.recovery_code for person, one in made.items()},
        cards,
        {person: session.fingerprint for person, session in sessions.items()},
        {person: list(session._store.versions.all()) for person, session in sessions.items()},
        {person: session._store.log.head() for person, session in sessions.items()},
        encounter,
        bundles,
        back,
    )
    for session in sessions.values():
        session.close()
    return found
