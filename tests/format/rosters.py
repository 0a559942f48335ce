"""Read cards and rosters from docs/format.md section 7 alone."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.format.envelope import bech32, need
from tests.format.reader import canonical, check_armoured, key_bytes, key_id, read_json, sha256

ROLES = {"field", "coordinator", "mandator", "security", "auditor", "recovery"}
ROSTER = {"v", "org", "name", "n", "prev", "roots", "devices", "policy", "mailbox"}
DEVICE = {"key", "hybrid", "classic", "person", "team", "roles", "since", "revoked"}


def signer(armoured: str) -> bytes:
    """Give the raw key an armoured signature carries; it is only a claim until verified."""
    blob = base64.b64decode("".join(armoured.splitlines()[1:-1]))
    return blob[33:65]


def read_card(data: bytes) -> Mapping[str, Any]:
    """Check a card's keys and its signature by its own key."""
    value = read_json(data)
    need(set(value) == {"card", "sig"}, "members of a card file")
    card: Mapping[str, Any] = value["card"]
    need(set(card) == {"v", "key", "hybrid", "classic", "person", "roles"} and card["v"] == 1, "card")
    _recipients(card)
    check_armoured(canonical(card), value["sig"], "card@hdfield", key_bytes(card["key"]))
    return card


def read_roster(folder: Path, trusted: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
    """Check a roster lying in a folder with its signatures.

    Args:
        folder: Holds ``roster.json`` and ``roster.json.sig``, ``roster.json.2.sig`` ….
        trusted: The roster before it, whose roots it must carry; ``None`` for the first.
    """
    members = {path.name: path.read_bytes() for path in folder.iterdir()}
    return check_roster(members, trusted)


def check_roster(members: Mapping[str, bytes], trusted: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """Check a roster given as file names and bytes."""
    body = members["roster.json"]
    roster: Mapping[str, Any] = read_json(body)
    need(set(roster) == ROSTER and roster["v"] == 1, "roster")
    need(len({device["key"] for device in roster["devices"]}) == len(roster["devices"]) <= 600, "devices")
    for device in roster["devices"]:
        need(set(device) == DEVICE and set(device["roles"]) <= ROLES, "device")
        _recipients(device)
    signatures = [data.decode() for name, data in members.items() if name.endswith(".sig")]
    signers = {key_id(signer(text)): text for text in signatures}
    for roots in (roster["roots"], *(() if trusted is None else (trusted["roots"],))):
        keys = {key_id(key_bytes(line)): key_bytes(line) for line in roots["keys"]}
        named = set(keys) & set(signers)
        for name in named:
            check_armoured(body, signers[name], "roster@hdfield", keys[name])
        need(len(named) >= roots["need"] >= 1, "too few roots")
    if trusted is None:
        need(roster["n"] > 1 or roster["prev"] == "0" * 64, "the first follows none")
    elif roster["n"] == trusted["n"] + 1:
        need(roster["prev"] == sha256(canonical(trusted)) and roster["org"] == trusted["org"], "chain")
    return roster


def _recipients(device: Mapping[str, Any]) -> None:
    hybrid, classic = bech32(device["hybrid"]), bech32(device["classic"])
    need(hybrid[0] == "age1pq" and len(hybrid[1]) == 1216, "hybrid recipient")
    need(classic[0] == "age" and len(classic[1]) == 32, "classic recipient")
