"""Terms to look at the law for, and campaigns on the rules."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.restrictions import is_campaign, is_running, terms_to_check

MARCH, TODAY = date(2026, 3, 1), date(2026, 6, 30)
EFFECTS = st.lists(st.sampled_from((*CODES["listing_effect"], "effect.of_a_newer_program")), max_size=4)


def test_terms_by_which_value_may_pass_are_looked_at_where_assets_are_frozen() -> None:
    terms = terms_to_check(["effect.asset_freeze", "effect.reputational"])
    assert terms == ("term.security", "term.scope", "term.staff", "term.medical", "term.publicity")
    assert terms_to_check(["effect.travel_ban"]) == ()
    assert terms_to_check(["effect.contact_prohibited"]) == CODES["term_kind"]
    assert terms_to_check(["effect.unknown"]) == CODES["term_kind"]


@given(EFFECTS, EFFECTS)
def test_more_effects_never_leave_a_term_out(effects: list[str], more: list[str]) -> None:
    assert set(terms_to_check(effects)) <= set(terms_to_check([*effects, *more]))
    assert terms_to_check([*effects, *more]) == terms_to_check([*more, *effects])


def test_lobbying_is_a_campaign_where_it_names_what_it_works_on() -> None:
    assert is_campaign("hd.ct_reform", (), None)
    assert is_campaign("hd.lobby_private", ("obstacle",), None)
    assert is_campaign("hd.lobby_public", (), "exemption")
    assert not is_campaign("hd.lobby_private", (), None)
    assert not is_campaign("hd.media", ("obstacle",), "exemption")


def test_a_campaign_is_shown_from_its_day_on_until_its_end_unless_dropped() -> None:
    assert is_running("ongoing", MARCH, None, TODAY)
    assert not is_running("ongoing", TODAY + timedelta(days=1), None, TODAY)
    assert not is_running("done", MARCH, MARCH, TODAY)
    assert not is_running("dropped", MARCH, None, TODAY)
