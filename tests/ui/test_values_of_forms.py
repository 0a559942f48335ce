"""What stands in an input becomes the record's value, on any keyboard."""

from __future__ import annotations

import pytest

from ui.dossier.asks import Ask
from ui.dossier.values import kept_values


@pytest.mark.parametrize(
    "typed", ["u-neg1, u-neg2", "u-neg1 u-neg2", "u-neg1، u-neg2", "u-neg1؛u-neg2 ", "u-neg1;u-neg2"]
)
def test_person_codes_are_told_apart_by_the_comma_of_any_script(typed: str) -> None:
    ask = Ask("team.support", "people", "Who supports?")
    values = kept_values("engagement", [ask], {"team.support": typed}, {}, "ar")
    assert values == {"team": {"support": ["u-neg1", "u-neg2"]}}
