"""Which fields each kind of fact has."""

from __future__ import annotations

import pytest

from hdfield.model.actor import ActorFact
from hdfield.model.base import layout
from hdfield.model.codes import CODES
from hdfield.rules.fact_fields import (
    ALWAYS,
    HANDLING,
    LABEL_KIND,
    LABEL_LISTING,
    ONLY,
    fields_of,
    listing_kinds,
)


def test_every_field_of_a_fact_belongs_somewhere_and_nothing_else_is_named() -> None:
    of_some_kind = frozenset().union(*ONLY.values())
    assert ALWAYS | of_some_kind | HANDLING == set(layout(ActorFact).groups)
    assert not HANDLING & (ALWAYS | of_some_kind)
    assert not ALWAYS & of_some_kind


def test_every_kind_of_fact_is_in_the_table_and_no_other() -> None:
    assert set(ONLY) == set(CODES["actor_fact_kind"])


def test_a_kind_of_a_newer_program_has_what_every_fact_has() -> None:
    assert fields_of("fact.of_tomorrow") == ALWAYS


@pytest.mark.parametrize("kind", CODES["actor_fact_kind"])
def test_a_label_is_never_offered_as_a_listing_nor_a_listing_as_a_label(kind: str) -> None:
    offered = listing_kinds(kind, CODES["listing_kind"])
    assert (LABEL_LISTING in offered) == (kind == LABEL_KIND)
    assert bool(offered) == ("listing" in fields_of(kind))
    assert kind != LABEL_KIND or offered == (LABEL_LISTING,)


def test_what_we_do_not_know_has_an_owner_and_a_day_to_ask_again() -> None:
    assert {"owner", "retry_on"} <= fields_of("fact.opacity")
    assert all("retry_on" not in fields_of(kind) for kind in ONLY if kind != "fact.opacity")
