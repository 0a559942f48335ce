"""Versions: made, written, read back, and refused when a single byte differs.

Digests, ids and signatures are computed here a second time from docs/format.md,
with hashlib and json alone.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto.canonical import canonical
from hdfield.crypto.versions import check_signature, make_version, open_bytes, read_line, wire_line
from hdfield.errors import ClosedGroupError, RefusedVersionError
from hdfield.model.base import GROUPS, Group
from hdfield.model.encounter import Encounter
from hdfield.model.version import Version
from hdfield.rules.grouping import follow, join, split
from hdfield.rules.scopes import SCOPE_GROUPS, Scope
from tests.builders import a_full_encounter, a_key, a_version, an_id, keys_of, redacted, seeded

KEYS = keys_of("dev-07", "dev-11")
VERSION = a_version(split(a_full_encounter()))
LINE = wire_line(VERSION, GROUPS)[:-1]


def plain(value: object) -> bytes:
    """Write JSON in canonical form with the standard library alone."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def signed_bytes(header: bytes) -> bytes:
    """Give what an author signs: the SSHSIG data of OpenSSH's PROTOCOL.sshsig, section 3."""
    strings = (b"version@hdfield", b"", b"sha512", hashlib.sha512(header).digest())
    return b"SSHSIG" + b"".join(len(string).to_bytes(4, "big") + string for string in strings)


def signed_line(**changes: Any) -> bytes:
    """Give a line whose author really signed a header with these values."""
    line = json.loads(LINE)
    line["header"] |= changes
    header = plain(line["header"])
    return plain({**line, "sig": a_key("dev-11").sign_raw(signed_bytes(header)).hex()})


def reason_of(line: bytes) -> str:
    with pytest.raises(RefusedVersionError) as refused:
        read_line(line, KEYS)
    return str(refused.value.facts["reason"])


@pytest.mark.parametrize("scope", sorted(SCOPE_GROUPS))
def test_a_version_made_written_and_read_is_the_same_at_every_scope(scope: Scope) -> None:
    line = wire_line(VERSION, SCOPE_GROUPS[scope])
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert read_line(line[:-1], KEYS) == redacted(VERSION, SCOPE_GROUPS[scope])


def test_a_redacted_copy_keeps_id_and_signature_and_holds_nothing_of_the_closed_groups() -> None:
    line = wire_line(VERSION, SCOPE_GROUPS["mandator"])
    copy = read_line(line[:-1], KEYS)
    assert (copy.id, copy.sig, copy.header) == (VERSION.id, VERSION.sig, VERSION.header)
    assert set(copy.opened) == {"core", "near"}
    for group in ("when", "who", "inner", "point", "own"):
        assert VERSION.opened[group].salt.encode() not in line
    for secret in (b"They let us pass", b"20 litres", b"mined verge", an_id("a commander").encode()):
        assert secret not in line


def test_digests_id_and_signature_are_what_the_format_says() -> None:
    line = json.loads(LINE)
    header, opened = line["header"], line["open"]
    assert plain(line) == LINE
    assert set(header) == {"v", "record", "kind", "schema", "parents", "author", "groups"}
    assert set(header["groups"]) == set(opened) == set(GROUPS)
    for group, (salt, value) in opened.items():
        assert len(bytes.fromhex(salt)) == 16
        assert hashlib.sha256(bytes.fromhex(salt) + plain(value)).hexdigest() == header["groups"][group]
    assert hashlib.sha256(plain(header)).hexdigest() == VERSION.id
    a_key("dev-11").public.verify_raw(bytes.fromhex(line["sig"]), signed_bytes(plain(header)))


def test_every_group_has_its_own_salt_even_when_empty() -> None:
    salts = [part.salt for part in VERSION.opened.values()]
    assert len(set(salts)) == len(GROUPS)


@given(st.integers(0, len(LINE) - 1), st.integers(1, 255))
def test_any_altered_byte_of_a_line_is_refused(at: int, flip: int) -> None:
    altered = bytearray(LINE)
    altered[at] ^= flip
    with pytest.raises(RefusedVersionError):
        read_line(bytes(altered), KEYS)


@given(st.integers(0, len(LINE) - 1))
def test_a_line_cut_anywhere_is_refused(length: int) -> None:
    with pytest.raises(RefusedVersionError):
        read_line(LINE[:length], KEYS)


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["header", "open", "sig", "v", "groups"]), inner, max_size=4)
        ),
    ).map(plain)
)
def test_whatever_is_no_version_is_refused_and_never_crashes(line: bytes) -> None:
    with pytest.raises(RefusedVersionError):
        read_line(line, KEYS)


@given(
    st.sampled_from(["v", "record", "kind", "schema", "parents", "author", "groups"]),
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.text(max_size=3)
    | st.lists(st.text(max_size=2), max_size=2)
    | st.dictionaries(st.sampled_from(GROUPS), st.text(max_size=2), max_size=2),
)
def test_a_signed_header_of_another_shape_is_refused(name: str, value: object) -> None:
    original = json.loads(VERSION.header)[name]
    if (value == original and type(value) is type(original)) or (
        name == "schema" and type(value) is int and value > 0
    ):
        return
    if (name == "kind" and isinstance(value, str) and value) or (name == "parents" and value == []):
        return
    assert reason_of(signed_line(**{name: value})) in (
        "header",
        "unknown_author",
        "NotCanonicalError",
        "NotUtf8Error",
    )


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"v": True}, "header"),
        ({"v": 2}, "header"),
        ({"schema": True}, "header"),
        ({"schema": 0}, "header"),
        ({"kind": ""}, "header"),
        ({"kind": "k" * 65}, "header"),
        ({"record": an_id("x").upper()}, "header"),
        ({"parents": ["b" * 64, "a" * 64]}, "header"),
        ({"parents": ["a" * 64, "a" * 64]}, "header"),
        ({"extra": 1}, "header"),
        ({"author": "SHA256:nobody"}, "unknown_author"),
        ({"author": a_key("dev-07").public.fingerprint}, "signature"),
    ],
)
def test_what_the_format_forbids_in_a_header_is_refused_though_signed(
    changes: dict[str, Any], reason: str
) -> None:
    assert reason_of(signed_line(**changes)) == reason


def test_a_higher_schema_and_an_unknown_kind_are_verified_and_read() -> None:
    assert read_line(signed_line(schema=7), KEYS).schema == 7
    assert read_line(signed_line(kind="mandate"), KEYS).kind == "mandate"


def test_a_version_of_a_device_no_roster_names_is_refused() -> None:
    with pytest.raises(RefusedVersionError) as refused:
        check_signature(VERSION, keys_of("dev-07"))
    assert refused.value.facts == {"version": VERSION.id, "reason": "unknown_author"}


def test_an_open_group_that_does_not_fit_its_digest_is_refused() -> None:
    line = json.loads(LINE)
    line["open"]["inner"][1]["note"]["text"] = "They turned us back."
    assert reason_of(plain(line)) == "digest"
    line = json.loads(LINE)
    line["open"]["inner"], line["open"]["who"] = line["open"]["who"], line["open"]["inner"]
    assert reason_of(plain(line)) == "digest"


@pytest.mark.parametrize(
    "part", [[], ["ab", {}], ["0" * 32], ["0" * 32, []], ["0" * 32, {}, 1], ["G" * 32, {}], {}]
)
def test_an_open_group_of_another_shape_is_refused(part: object) -> None:
    line = json.loads(LINE)
    line["open"]["core"] = part
    assert reason_of(plain(line)) == "open"


def edited(before: Version, groups: tuple[Group, ...] = GROUPS, **changes: object) -> Version:
    seen = redacted(before, groups)
    record = join(Encounter, seen.objects).model_copy(update=changes)
    return make_version(
        a_key("dev-07"),
        record=before.record,
        kind=before.kind,
        schema=1,
        parents=(before.id,),
        objects=follow(Encounter, seen.objects, record),
        before=seen,
        random_bytes=seeded("more salts"),
    )


def test_an_edit_keeps_salt_and_digest_of_every_group_it_leaves() -> None:
    after = edited(VERSION, outcome="delayed")
    assert after.id != VERSION.id
    assert after.parents == (VERSION.id,)
    for group in GROUPS:
        if group == "core":
            assert after.opened[group].salt != VERSION.opened[group].salt
            assert after.groups[group] != VERSION.groups[group]
        else:
            assert after.opened[group] == VERSION.opened[group]
            assert after.groups[group] == VERSION.groups[group]


def test_an_edit_carries_the_digest_of_groups_closed_to_its_author_and_a_fuller_copy_opens_them() -> None:
    after = edited(VERSION, SCOPE_GROUPS["coordinator"], outcome="delayed")
    assert set(after.opened) == set(SCOPE_GROUPS["coordinator"])
    assert after.groups["who"] == VERSION.groups["who"]
    assert read_line(wire_line(after, GROUPS)[:-1], KEYS) == after
    with pytest.raises(ClosedGroupError):
        edited(VERSION, SCOPE_GROUPS["coordinator"], relay="an elder")


def test_a_first_version_opens_every_group() -> None:
    with pytest.raises(ValueError, match="own"):
        make_version(
            a_key(),
            record=an_id("r"),
            kind="encounter",
            schema=1,
            parents=(),
            before=None,
            objects={group: {} for group in GROUPS if group != "own"},
            random_bytes=seeded("s"),
        )


def test_the_store_keeps_open_groups_as_they_travel() -> None:
    assert canonical(json.loads(LINE)["open"]) == open_bytes(VERSION.opened)


def test_parents_are_written_in_ascending_order_whatever_order_they_are_named_in() -> None:
    version = a_version(parents=["f" * 64, "0" * 64])
    assert version.parents == ("0" * 64, "f" * 64)
    assert read_line(wire_line(version, GROUPS)[:-1], KEYS) == version
