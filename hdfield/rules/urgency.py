"""Which records cannot wait for the next ordinary bundle, and how small their own must be.

An incident makes its encounter urgent with it, a crossed red line its encounter
and the line. Knows no store and no bundle: it is told what a recipient lacks and
what presses, with what goes along.

Source: docs/format.md, section 8 (urgent); domain 3.7.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from hdfield.model.policy import Profile

URGENT_BYTES = 40_000
"""Most bytes of an urgent bundle in all: it must pass where little passes."""

URGENT_DEVICES = 4
"""Most recipients of one urgent bundle: each costs 1,557 bytes twice, and auditors once."""

_WAYBILL_BYTES = 4_096 + 4_096 + 256
"""Its archive, with room for a second block of names, and the fixed part of its envelope."""

_PAYLOAD_BYTES = 256
"""The fixed part of the payload's envelope: version, MAC, nonce, one tag."""

_STANZA_BYTES: Mapping[Profile, int] = {"hybrid": 1_600, "classic": 110}
"""What one reader costs in an age header; measured 1,557 and 98."""


def urgent_records(lacking: Set[str], pressing: Mapping[str, Set[str]]) -> frozenset[str]:
    """Name the records that go first, of those a recipient lacks.

    What was sent before makes nothing urgent again: what is written later at
    its encounter travels with the rest.

    Args:
        lacking: Records of which the recipient lacks a version.
        pressing: Each incident and each crossing of a red line held, with the
            records that go with it.
    """
    unsent = {record for record in pressing if record in lacking}
    return frozenset(unsent.union(*(pressing[record] & lacking for record in unsent)))


def payload_room(devices: int, auditors: int, profile: Profile) -> int:
    """Give the most bytes that the padded archive of an urgent payload may have.

    Args:
        devices: Recipients of the bundle.
        auditors: Those who read its waybill besides.
        profile: Decides what a reader costs.

    Returns:
        Bytes; never below zero. With a great many auditors nothing fits, and
        what is urgent goes in an ordinary bundle, still first.
    """
    stanza = _STANZA_BYTES[profile]
    around = _WAYBILL_BYTES + _PAYLOAD_BYTES + (2 * devices + auditors) * stanza
    return max(0, URGENT_BYTES - around)
