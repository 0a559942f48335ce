"""This device's keys: one to sign, two to be sealed to.

Owns how they are made and handed to the store. They never leave the notebook:
what travels is the card.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from hdfield.crypto.age_keys import ClassicIdentity, HybridIdentity, Identity, parse_identity
from hdfield.crypto.sshsig import SigningKey
from hdfield.errors import MalformedKeyError
from hdfield.store.keeping import DeviceSecrets


@dataclass(frozen=True, repr=False)
class DeviceKeys:
    """The keys of one device and the code of its person; never printed."""

    person: str
    signing: SigningKey
    hybrid: HybridIdentity
    classic: ClassicIdentity

    @classmethod
    def new(cls, person: str) -> DeviceKeys:
        """Make the keys of a new notebook from the system's randomness."""
        return cls(person, SigningKey.generate(), HybridIdentity.generate(), ClassicIdentity.generate())

    @classmethod
    def from_secrets(cls, secrets: DeviceSecrets) -> DeviceKeys:
        """Read the keys as the store keeps them.

        Raises:
            MalformedKeyError: A key is not of its kind.
        """
        hybrid, classic = parse_identity(secrets.hybrid), parse_identity(secrets.classic)
        if not isinstance(hybrid, HybridIdentity) or not isinstance(classic, ClassicIdentity):
            raise MalformedKeyError(what="identity")
        return cls(secrets.person, SigningKey.from_seed(secrets.signing_seed), hybrid, classic)

    def to_secrets(self) -> DeviceSecrets:
        """Write the keys as the store keeps them."""
        return DeviceSecrets(self.person, self.signing.seed, self.hybrid.text, self.classic.text)

    @cached_property
    def key_id(self) -> str:
        """The fingerprint of the signing key: this device's name."""
        return self.signing.public.fingerprint

    @property
    def identities(self) -> tuple[Identity, ...]:
        """What may open an envelope sealed to this device, in either profile."""
        return (self.hybrid, self.classic)
