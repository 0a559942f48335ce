"""Making and checking versions: salts, digests, ids, signatures.

Source: docs/format.md, section 5. Knows no kind's fields and no store.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from hdfield.crypto.canonical import canonical, parse_canonical
from hdfield.crypto.sshsig import SigningKey, VerifyKey
from hdfield.errors import BadSignatureError, RefusedVersionError, UntrustedTextError
from hdfield.model.base import GROUPS, Group
from hdfield.model.json_types import JsonInput
from hdfield.model.version import FORMAT_VERSION, Opened, Version

NAMESPACE = "version@hdfield"
SALT_BYTES = 16
MAX_LINE = 1 << 20
"""Longest line of records.jsonl in bytes."""

_HEX = frozenset("0123456789abcdef")
_HEADER_KEYS = {"v", "record", "kind", "schema", "parents", "author", "groups"}
_MAX_PARENTS = 64


def digest(salt: bytes, value: Mapping[str, Any]) -> str:
    """Give the digest of a group's object."""
    return hashlib.sha256(salt + canonical(dict(value))).hexdigest()


def make_version(
    key: SigningKey,
    *,
    record: str,
    kind: str,
    schema: int,
    parents: Iterable[str],
    objects: Mapping[Group, Mapping[str, Any]],
    before: Version | None,
    random_bytes: Callable[[int], bytes],
) -> Version:
    """Make and sign a version.

    Args:
        key: The device's signing key.
        record: Record id.
        kind: Record kind.
        schema: The kind's schema number.
        parents: Ids of all the heads this follows.
        objects: The open groups' objects; a closed group is carried by digest.
        before: The head the edit started from: a group left as it was keeps
            its salt and digest, a group closed to us keeps its digest.
        random_bytes: Source of salts.

    Returns:
        The whole version, as open as ``objects``.
    """
    salts = iter(_slices(random_bytes(SALT_BYTES * len(objects))))
    opened: dict[Group, Opened] = {}
    groups: dict[Group, str] = {}
    for group in GROUPS:
        salt = next(salts) if group in objects else b""
        if group not in objects:
            groups[group] = _carried(before, group)
            continue
        kept = before.opened.get(group) if before else None
        if kept is not None and kept.value == objects[group]:
            opened[group], groups[group] = kept, before.groups[group]  # type: ignore[union-attr]
        else:
            opened[group] = Opened(salt.hex(), objects[group])
            groups[group] = digest(salt, objects[group])
    fields: dict[str, Any] = {
        "v": FORMAT_VERSION,
        "record": record,
        "kind": kind,
        "schema": schema,
        "parents": sorted(parents),
        "author": key.public.fingerprint,
        "groups": groups,
    }
    header = canonical(fields)
    return Version(
        id=hashlib.sha256(header).hexdigest(),
        record=record,
        kind=kind,
        schema=schema,
        parents=tuple(fields["parents"]),
        author=fields["author"],
        groups=groups,
        header=header,
        sig=key.sign_bare(NAMESPACE, header),
        opened=opened,
    )


def wire_line(version: Version, groups: Iterable[Group]) -> bytes:
    """Write a version as one line of records.jsonl, opening only ``groups``."""
    opened: dict[str, JsonInput] = {
        group: [version.opened[group].salt, dict(version.opened[group].value)]
        for group in groups
        if group in version.opened
    }
    head = b'{"header":' + version.header + b',"open":' + canonical(opened)
    return head + b',"sig":"' + version.sig.hex().encode() + b'"}\n'


def open_bytes(opened: Mapping[Group, Opened]) -> bytes:
    """Write the open groups as the store keeps them."""
    return canonical({group: [part.salt, dict(part.value)] for group, part in opened.items()})


def read_line(untrusted_line: bytes, keys: Mapping[str, VerifyKey]) -> Version:
    """Check one line from outside: form, digests, id, signature.

    Args:
        untrusted_line: The line without its newline.
        keys: Verifying keys of the roster's devices, by key id.

    Raises:
        RefusedVersionError: Anything does not hold; ``reason`` is a code.
    """
    version = parse_line(untrusted_line)
    _check_digests(version)
    check_signature(version, keys)
    return version


def check_version(version: Version, keys: Mapping[str, VerifyKey]) -> None:
    """Check a version as the store gives it: digests, id, what its header says, signature.

    Raises:
        RefusedVersionError: Anything does not hold; ``reason`` is a code.
    """
    _check_digests(version)
    said = json.loads(version.header)
    held = (version.record, version.kind, version.schema, version.author)
    if held != (said["record"], said["kind"], said["schema"], said["author"]):
        raise RefusedVersionError(version=version.id, reason="header")
    if hashlib.sha256(version.header).hexdigest() != version.id:
        raise RefusedVersionError(version=version.id, reason="id")
    check_signature(version, keys)


def parse_line(untrusted_line: bytes) -> Version:
    """Read the form of one line; digests and signature are not looked at.

    Enough for a line that `read_line` has passed in the worker process.

    Raises:
        RefusedVersionError: Not canonical, or not the shape of a version.
    """
    try:
        value = parse_canonical(untrusted_line, max_bytes=MAX_LINE, max_depth=8)
    except UntrustedTextError as error:
        raise RefusedVersionError(version="", reason=type(error).__name__) from error
    if not isinstance(value, dict) or set(value) != {"header", "open", "sig"}:
        raise RefusedVersionError(version="", reason="shape")
    return _from_parts(value["header"], value["open"], value["sig"])


def check_signature(version: Version, keys: Mapping[str, VerifyKey]) -> None:
    """Check that the author signed this header.

    Raises:
        RefusedVersionError: The author is unknown, or the signature is not theirs.
    """
    key = keys.get(version.author)
    if key is None:
        raise RefusedVersionError(version=version.id, reason="unknown_author")
    try:
        key.verify_bare(version.sig, NAMESPACE, version.header)
    except BadSignatureError as error:
        raise RefusedVersionError(version=version.id, reason="signature") from error


def _check_digests(version: Version) -> None:
    for group, part in version.opened.items():
        if digest(bytes.fromhex(part.salt), part.value) != version.groups[group]:
            raise RefusedVersionError(version=version.id, reason="digest")


def _from_parts(header: object, opened: object, sig: object) -> Version:
    if not isinstance(header, dict) or set(header) != _HEADER_KEYS:
        raise RefusedVersionError(version="", reason="header")
    if header["v"] != FORMAT_VERSION or header["v"] is True:  # `true` equals 1 in Python, not in JSON
        raise RefusedVersionError(version="", reason="header")
    header_bytes = canonical(header)
    version_id = hashlib.sha256(header_bytes).hexdigest()
    groups, parents = header["groups"], header["parents"]
    checks = (
        _is_hex(header["record"], 32),
        isinstance(header["kind"], str) and 0 < len(header["kind"]) <= 64,
        isinstance(header["schema"], int)
        and not isinstance(header["schema"], bool)
        and header["schema"] >= 1,
        isinstance(header["author"], str),
        isinstance(parents, list) and len(parents) <= _MAX_PARENTS and all(_is_hex(p, 64) for p in parents),
        isinstance(groups, dict)
        and set(groups) == set(GROUPS)
        and all(_is_hex(d, 64) for d in groups.values()),
        isinstance(opened, dict) and set(opened) <= set(GROUPS),
        _is_hex(sig, 128),
    )
    if not all(checks) or parents != sorted(set(parents)):
        raise RefusedVersionError(version=version_id, reason="header")
    return Version(
        id=version_id,
        record=header["record"],
        kind=header["kind"],
        schema=header["schema"],
        parents=tuple(parents),
        author=header["author"],
        groups=groups,
        header=header_bytes,
        sig=bytes.fromhex(sig),  # type: ignore[arg-type]
        opened={
            group: _opened(version_id, part) for group, part in cast(dict[Group, object], opened).items()
        },
    )


def _opened(version_id: str, part: object) -> Opened:
    if (
        isinstance(part, list)
        and len(part) == 2
        and _is_hex(part[0], 2 * SALT_BYTES)
        and isinstance(part[1], dict)
    ):
        return Opened(part[0], part[1])
    raise RefusedVersionError(version=version_id, reason="open")


def _carried(before: Version | None, group: Group) -> str:
    if before is None:
        raise ValueError(f"a first version opens every group; {group} is missing")
    return before.groups[group]


def _slices(salts: bytes) -> Iterable[bytes]:
    return (salts[start : start + SALT_BYTES] for start in range(0, len(salts), SALT_BYTES))


def _is_hex(value: object, length: int) -> bool:
    return isinstance(value, str) and len(value) == length and _HEX.issuperset(value)
