"""What a note may say because the notebook's own lists say it."""

from __future__ import annotations

from pathlib import Path

from hdfield.services.guarding import Guarding
from hdfield.services.settings import Settings
from tests.builders import a_desk, a_place, an_actor, an_interlocutor


def test_a_place_or_an_actor_of_the_notebook_is_no_real_name(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    for name in ("Ain Toulbe", "Wadi Senn"):
        desk.save(a_place(names={"en": name}))
    desk.save(an_actor(names={"en": "Northern Covenant Front"}))
    desk.save(an_interlocutor(code_name="maple"))
    guarding = Guarding(desk.reading, Settings(desk.store))
    met = "maple met us at Ain Toulbe, then Wadi Senn with the Northern Covenant Front"
    assert guarding.findings(met) == ()
    (found,) = guarding.findings(f"{met}; Karim Haddadi wrote it down")
    assert found.danger == "name"
