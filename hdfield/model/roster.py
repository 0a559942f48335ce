"""Rosters and cards: who is in an organisation, with which keys and roles.

Owns the shapes; signing, reading and following are in ``hdfield.trust``.

Source: docs/format.md, section 7.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from hdfield.model.base import Day, KeyId, Name, PersonCode, RecordId, Value, VersionId
from hdfield.model.policy import Policy

Role: TypeAlias = Literal["field", "coordinator", "mandator", "security", "auditor", "recovery"]

Hash = VersionId
"""A SHA-256, in hex."""

MAX_DEVICES = 600
"""An envelope of ours takes 640 recipients; auditors must fit beside them."""

KeyLine = Annotated[
    str, Field(pattern=r"^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$", max_length=80)
]
"""An Ed25519 public key as OpenSSH writes it, without a comment."""

HybridText = Annotated[str, Field(pattern=r"^age1pq1[02-9ac-hj-np-z]{1,2000}$")]
ClassicText = Annotated[str, Field(pattern=r"^age1[02-9ac-hj-np-z]{1,100}$")]


def key_id_of(line: str) -> str:
    """Give the OpenSSH fingerprint of a public key line."""
    blob = base64.b64decode(line.split(" ")[1])
    return "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).rstrip(b"=").decode()


class RosterDevice(Value):
    """One device: its keys, whose it is, and what it may do.

    Attributes:
        team: Roster team, or ``None`` for one that works with all.
        revoked: ``None``, or the last good waybill as (seq, hash).
    """

    key: KeyLine
    hybrid: HybridText
    classic: ClassicText
    person: PersonCode
    team: PersonCode | None
    roles: Annotated[tuple[Role, ...], Field(min_length=1, max_length=6)]
    since: Day
    revoked: tuple[Annotated[int, Field(ge=0)], Hash] | None

    @property
    def key_id(self) -> str:
        """The device's name everywhere: the fingerprint of its signing key."""
        return key_id_of(self.key)

    @property
    def is_auditor(self) -> bool:
        """Whether it is sealed every waybill."""
        return "auditor" in self.roles and self.revoked is None


class Roots(Value):
    """The keys that sign rosters, and how many of them must."""

    keys: Annotated[tuple[KeyLine, ...], Field(min_length=1, max_length=16)]
    need: Annotated[int, Field(ge=1, le=16)]

    @model_validator(mode="after")
    def _enough(self) -> Roots:
        if self.need > len(self.keys) or len(set(self.keys)) != len(self.keys):
            raise ValueError("need fits the keys, no key twice")
        return self

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """Fingerprints of the root keys, in order."""
        return tuple(key_id_of(line) for line in self.keys)


class Roster(Value):
    """One numbered roster of an organisation."""

    v: Literal[1]
    org: RecordId
    name: Name
    n: Annotated[int, Field(ge=1)]
    prev: Hash
    roots: Roots
    devices: Annotated[tuple[RosterDevice, ...], Field(max_length=MAX_DEVICES)]
    policy: Policy | None
    mailbox: Hash

    @model_validator(mode="after")
    def _once_each(self) -> Roster:
        for name in ("key", "hybrid", "classic"):
            values = [getattr(device, name) for device in self.devices]
            if len(set(values)) != len(values):
                raise ValueError("a key stands for one device")
        return self

    def device(self, key_id: str) -> RosterDevice | None:
        """Give the device of a key id, revoked or not."""
        return next((device for device in self.devices if device.key_id == key_id), None)

    def devices_of(self, person: str) -> tuple[RosterDevice, ...]:
        """Give a person's unrevoked devices."""
        return tuple(device for device in self.active if device.person == person)

    @property
    def active(self) -> tuple[RosterDevice, ...]:
        """The devices that are not revoked."""
        return tuple(device for device in self.devices if device.revoked is None)

    def auditors(self) -> frozenset[str]:
        """Give the key ids that are sealed every waybill."""
        return frozenset(device.key_id for device in self.devices if device.is_auditor)

    def team_people(self, team: str | None) -> frozenset[str]:
        """Give the person codes of a team; of nobody for no team."""
        return frozenset(device.person for device in self.active if team and device.team == team)


class CardBody(Value):
    """What a device says of itself; trust comes from comparing its fingerprint."""

    v: Literal[1]
    key: KeyLine
    hybrid: HybridText
    classic: ClassicText
    person: PersonCode
    roles: Annotated[tuple[Role, ...], Field(max_length=6)]

    @property
    def key_id(self) -> KeyId:
        """The fingerprint to compare aloud."""
        return key_id_of(self.key)


class Card(Value):
    """A card as it is handed over: the body and its own key's signature."""

    card: CardBody
    sig: Annotated[str, Field(max_length=2048)]
