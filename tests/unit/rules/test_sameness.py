"""Heads that say the same are no disagreement; anything else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto.versions import make_version
from hdfield.model.base import GROUPS, Group, Record
from hdfield.model.version import Version
from hdfield.rules.grouping import split
from hdfield.rules.near import with_computed
from hdfield.rules.sameness import distinct, holds_values
from tests.builders import NOW, a_full_encounter, a_key, a_place, an_id, seeded


def a_head(record: Record, device: str, entered_later: int = 0) -> Version:
    full = with_computed(record, NOW + timedelta(minutes=entered_later), {}, None, ())
    return make_version(
        a_key(device),
        record=an_id("one"),
        kind=record.KIND,
        schema=1,
        parents=(),
        objects=split(full),
        before=None,
        random_bytes=seeded(device),
    )


def without(head: Version, *groups: Group) -> Version:
    return replace(head, opened={group: part for group, part in head.opened.items() if group not in groups})


def test_two_devices_that_write_the_same_place_do_not_disagree() -> None:
    place = a_place(pcode="XZ01")
    ours, theirs = a_head(place, "one"), a_head(place, "two", entered_later=7)
    assert ours.id != theirs.id
    assert distinct((ours, theirs)) == (ours,)


def test_a_group_in_which_the_kind_has_no_fields_counts_as_empty_and_the_fullest_is_shown() -> None:
    place = a_place(pcode="XZ01")
    ours, theirs = a_head(place, "one"), without(a_head(place, "two"), "who", "point", "own")
    assert not any(holds_values(ours, group) for group in ("who", "point", "own", "when"))
    assert distinct((theirs, ours)) == (ours,)


def test_what_is_closed_on_one_side_only_or_closed_with_another_digest_is_a_difference() -> None:
    ours, theirs = a_head(a_full_encounter(), "one"), a_head(a_full_encounter(), "two")
    assert len(distinct((ours, without(theirs, "who")))) == 2
    assert len(distinct((without(ours, "who"), without(theirs, "who")))) == 2
    alike = replace(theirs, groups={**theirs.groups, "who": ours.groups["who"]})
    assert len(distinct((without(ours, "who"), without(alike, "who")))) == 1


def test_a_removal_or_any_other_value_is_a_difference() -> None:
    ours = a_head(a_place(pcode="XZ01"), "one")
    for changes in ({"removed": True}, {"pcode": "XZ02"}, {"zone": "Asia/Aden"}):
        values: dict[str, Any] = {"pcode": "XZ01", **changes}
        assert len(distinct((ours, a_head(a_place(**values), "two")))) == 2


def test_a_kind_we_do_not_know_is_compared_group_by_group() -> None:
    ours = replace(a_head(a_place(), "one"), kind="from_later")
    theirs = replace(a_head(a_place(), "two"), kind="from_later")
    assert len(distinct((ours, theirs))) == 1
    assert len(distinct((ours, without(theirs, "own")))) == 2


_notes = st.sampled_from([None, "a", "b"])


@given(st.lists(st.tuples(_notes, st.sets(st.sampled_from(GROUPS), max_size=3)), max_size=6))
def test_distinct_keeps_one_of_each_and_asking_again_changes_nothing(
    drawn: list[tuple[str | None, set[Group]]],
) -> None:
    heads = tuple(
        without(a_head(a_place(agreed_procedure={"text": note} if note else None), f"d{at}"), *closed)
        for at, (note, closed) in enumerate(drawn)
    )
    found = distinct(heads)
    assert distinct(found) == found
    assert all(head in heads for head in found)
    assert (len(found) > 0) == (len(heads) > 0)
    for head in heads:
        assert len(distinct((*found, head))) == len(found)
