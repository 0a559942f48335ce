"""Cards: how a device's keys reach the organiser.

A card only carries keys. Nothing in it is trusted before its fingerprint was
compared aloud, and the role it asks for is a wish.

Source: docs/format.md, section 7.
"""

from __future__ import annotations

from collections.abc import Iterable

from hdfield.crypto.age_keys import ClassicRecipient, HybridRecipient, parse_recipient
from hdfield.crypto.sshsig import sign_armoured, verify_armoured
from hdfield.crypto.strict import NotTheShape, model_bytes, read_model
from hdfield.errors import BrokenCardError, MalformedKeyError, SignatureError
from hdfield.model.roster import Card, CardBody, Role
from hdfield.trust.device import DeviceKeys

NAMESPACE = "card@hdfield"
MAX_CARD_BYTES = 16_384


def make_card(keys: DeviceKeys, roles: Iterable[Role]) -> bytes:
    """Write this device's card: canonical JSON, signed by the key it names."""
    body = CardBody(
        v=1,
        key=keys.signing.public.line,
        hybrid=keys.hybrid.recipient.text,
        classic=keys.classic.recipient.text,
        person=keys.person,
        roles=tuple(roles),
    )
    sig = sign_armoured(keys.signing, NAMESPACE, model_bytes(body))
    return model_bytes(Card(card=body, sig=sig))


def read_card(untrusted: bytes) -> CardBody:
    """Read a card and check that its own key signed it.

    Raises:
        BrokenCardError: ``reason`` is ``form``, ``signature`` or ``recipient``.
    """
    try:
        card = read_model(Card, untrusted.removesuffix(b"\n"), max_bytes=MAX_CARD_BYTES)
    except NotTheShape:
        raise BrokenCardError(reason="form") from None
    try:
        signer = verify_armoured(card.sig, NAMESPACE, model_bytes(card.card))
    except SignatureError:
        raise BrokenCardError(reason="signature") from None
    if signer.line != card.card.key:
        raise BrokenCardError(reason="signature")
    check_recipients(card.card.hybrid, card.card.classic)
    return card.card


def check_recipients(hybrid: str, classic: str) -> tuple[HybridRecipient, ClassicRecipient]:
    """Read the two recipients of a device, each of its own profile.

    Raises:
        BrokenCardError: One is no usable public key.
    """
    try:
        first, second = parse_recipient(hybrid), parse_recipient(classic)
    except MalformedKeyError:
        raise BrokenCardError(reason="recipient") from None
    if not isinstance(first, HybridRecipient) or not isinstance(second, ClassicRecipient):
        raise BrokenCardError(reason="recipient")
    return first, second
