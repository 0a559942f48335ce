"""What leaves in place of what must not: computed at each save, never edited."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hdfield.model.base import Group, LText
from hdfield.model.encounter import AmountBand, Encounter
from hdfield.rules.near import wait_band, with_computed
from tests.builders import NOW, an_actor, an_encounter, an_id

COMMANDER, CLERK = an_id("a commander"), an_id("a clerk")
POST, DESK = LText(text="post commander", lang="en"), LText(text="permit clerk", lang="en")


def near(
    record: Encounter,
    *,
    functions: dict[str, LText | None] | None = None,
    before: Encounter | None = None,
    closed: tuple[Group, ...] = (),
) -> Encounter:
    full = with_computed(record, NOW, functions or {}, before, closed)
    assert isinstance(full, Encounter)
    return full


@pytest.mark.parametrize(
    ("minutes", "band"),
    [
        (0, "wait.under_10"),
        (9, "wait.under_10"),
        (10, "wait.10_30"),
        (29, "wait.10_30"),
        (30, "wait.30_60"),
        (60, "wait.1_2h"),
        (119, "wait.1_2h"),
        (120, "wait.over_2h"),
        (500_000, "wait.over_2h"),
    ],
)
def test_a_bound_of_a_wait_belongs_to_the_band_above(minutes: int, band: str) -> None:
    assert wait_band(minutes) == band
    assert near(an_encounter(wait_min=minutes)).wait_band == band


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-06-30T00:10:00+03:00", "2026-06-30"),  # still the 29th in UTC
        ("2026-06-29T23:50:00-05:00", "2026-06-29"),  # already the 30th in UTC
    ],
)
def test_the_day_is_the_day_where_it_happened(at: str, day: str) -> None:
    assert near(an_encounter(at={"at": at})).day == day


def test_what_a_person_claims_of_a_computed_field_is_ignored() -> None:
    claimed = an_encounter().model_copy(
        update={
            "day": "2020-01-01",
            "wait_band": "wait.over_2h",
            "amount_bands": (AmountBand(demand="demand.fuel", band="amount.large"),),
            "functions": (POST,),
            "recorded_at": NOW + timedelta(days=9),
        }
    )
    full = near(claimed)
    assert (full.day, full.wait_band, full.amount_bands, full.functions) == ("2026-06-30", None, (), ())
    assert full.recorded_at == NOW


def test_only_the_band_of_an_amount_leaves() -> None:
    asked = [
        {"demand": "demand.fuel", "text": "20 litres", "band": "amount.small"},
        {"demand": "demand.fee", "text": "they did not say"},
    ]
    assert near(an_encounter(amounts=asked)).amount_bands == (
        AmountBand(demand="demand.fuel", band="amount.small"),
    )


def test_functions_stand_for_people_in_the_order_they_are_named() -> None:
    met = an_encounter(people=[CLERK, COMMANDER])
    assert near(met, functions={COMMANDER: POST, CLERK: DESK}).functions == (DESK, POST)


def test_a_person_whose_function_was_taken_away_leaves_none() -> None:
    before = an_encounter(people=[COMMANDER]).model_copy(update={"functions": (POST,)})
    assert near(an_encounter(people=[COMMANDER]), functions={COMMANDER: None}, before=before).functions == ()


def test_functions_of_people_we_do_not_hold_are_carried_forward() -> None:
    before = an_encounter(people=[COMMANDER, CLERK]).model_copy(update={"functions": (POST, DESK)})
    edited = an_encounter(people=[COMMANDER, CLERK], outcome="passed")
    assert near(edited, functions={CLERK: DESK}, before=before).functions == (POST, DESK)


def test_whoever_cannot_read_the_sources_carries_the_old_values_forward() -> None:
    before = an_encounter(wait_min=45).model_copy(
        update={
            "day": "2026-06-12",
            "wait_band": "wait.30_60",
            "amount_bands": (AmountBand(demand="demand.fuel", band="amount.small"),),
            "functions": (POST,),
        }
    )
    edited = an_encounter(at=None, outcome="passed")
    full = near(edited, before=before, closed=("when", "who", "inner", "point", "own"))
    assert (full.day, full.wait_band) == ("2026-06-12", "wait.30_60")
    assert full.amount_bands == before.amount_bands
    assert full.functions == before.functions
    assert full.recorded_at is None


def test_other_kinds_have_their_time_of_entry_only() -> None:
    actor = an_actor()
    assert with_computed(actor, NOW, {}, None, ()) == actor.model_copy(update={"recorded_at": NOW})
