"""The picture around encounters, and finding one again, in the whole program by keyboard alone."""

from __future__ import annotations

import re

from tests.journeys.night_window import Night

FRONT = "Northern Covenant Front"


def at_actor(night: Night, name: str = FRONT) -> None:
    """Find an actor by its name and stand on its row."""
    night.press("Ctrl+4", "Ctrl+F")
    night.type(name)
    night.press("Return", "Down")
    assert name in night.row()


# -- actors ---------------------------------------------------------------------
def test_a_fact_of_an_actor_is_written_closed_and_followed(night: Night) -> None:
    at_actor(night)
    night.go_to("What changed? Alliance")
    night.press("Return", "Down", "Return")
    night.go_to("Ended on")
    night.press("Return")
    night.sees("earlier belief")
    assert "Alliance or rivalry: Fighting" not in night.words()
    before = night.count("actor_fact")
    night.go_to("What changed? Government")
    night.press("Return", "Down", "Down", "Return")
    night.go_to("In a few words")
    night.type("courts")
    night.press("Ctrl+Return")
    night.sees("Government-like service run: courts", "since today")
    assert night.count("actor_fact") == before + 1


def test_an_earlier_day_shows_what_was_so_then_and_what_changed(night: Night) -> None:
    at_actor(night)
    night.sees("Fighting")
    night.go_to("Back to the last day something changed")
    for _ in range(12):
        if "Allied" in night.words():
            break
        night.press("Space")
    night.sees("Allied", "Today")
    night.go_to("Today")
    while night.here() != "Today":
        night.press("Tab")
    night.press("Space")
    night.sees("Fighting")
    night.go_to("What changed since my last trip")
    night.press("Space")
    night.sees("Changes since this day")


def test_an_interlocutor_is_replaced_by_a_new_one_with_a_random_code_name(night: Night) -> None:
    before = night.count("interlocutor")
    at_actor(night)
    night.go_to("Replaced by… BASALT")
    night.press("Return")
    night.go_to("Function, not name")
    night.press("Return")
    assert night.count("interlocutor") == before + 1
    night.sees("replaced today")


# -- pages ----------------------------------------------------------------------
def test_the_card_of_a_post_says_who_held_it_what_is_asked_and_how_long_one_waits(night: Night) -> None:
    night.press("Ctrl+6", "Ctrl+F")
    night.type("kassar")
    night.press("Return", "Down")
    night.sees("usually 45 min", "longest", "Who held it", "Last change", "different", "Usually asked")
    night.go_to("Agreed procedure")
    night.press("Return", "Ctrl+A")
    night.type("Engine off, one person speaks.")
    night.press("Ctrl+Return")
    night.sees("Engine off, one person speaks.")
    night.press("Ctrl+Z")
    night.sees("Undone", "Give plates")


def test_the_influence_picture_is_walked_and_the_same_as_a_table(night: Night) -> None:
    night.press("Ctrl+5")
    first = night.here()
    night.press("Right")
    assert night.here() != first
    assert "Sons of the Ridge" in night.here()
    night.go_to("Show as")
    night.press("Right", "Space")
    night.go_to("Relations")
    assert any("Fighting · Sons of the Ridge" in row for row in night.rows())


def test_the_timeline_is_narrowed_to_an_actor_typed_quickly(night: Night) -> None:
    night.press("Ctrl+3")
    whole = night.rows()
    night.go_to("Which actor?")
    night.press("Space")
    night.type("Sons")
    night.press("Return")
    night.sees("Sons of the Ridge", "all again")
    night.until(lambda: 0 < len(night.rows()) < len(whole))
    night.press("Esc")
    night.until(lambda: len(night.rows()) == len(whole))


def test_the_map_is_walked_by_arrows_and_the_same_as_a_table(night: Night) -> None:
    night.press("Ctrl+7", "Right")
    assert "chosen: Wadi Senn" in night.here()
    night.go_to("Map or table")
    night.press("Right", "Space")
    night.go_to("Places with their encounters")
    night.row_down_to("Pont-Kassar")
    night.press("Return")
    assert night.page() != "map"


# -- finding --------------------------------------------------------------------
def test_a_search_is_narrowed_by_filters_put_in_order_and_cleared(night: Night) -> None:
    night.press("Ctrl+2", "Ctrl+F")
    night.type("road")
    night.sees("found")
    newest = met(night)
    night.go_to("Best match")
    night.press("Space")
    night.until(lambda: met(night) != newest)
    assert sorted(met(night)) == sorted(newest)
    night.go_to("Filter")
    night.press("Space")
    night.type("message deliv")
    night.press("Return")
    night.sees("Filter: Message delivered")
    night.until(lambda: len(met(night)) < len(newest))
    assert all("Message delivered" in row for row in met(night))
    night.press("Esc", "Backspace")
    night.until(lambda: "Encounters by day" in night.words())


def test_words_are_found_however_they_are_written(night: Night) -> None:
    night.press("Ctrl+2")
    for typed in ("الاطفال", "الأَطْفال", "VACCINATORS", "equipe", "équipe"):
        night.press("Ctrl+F", "Ctrl+A")
        night.type(typed)
        night.press("Return")
        night.until(lambda: "found" in night.words() and results(night))
        night.press("Ctrl+F", "Esc")
        night.until(lambda: "Encounters by day" in night.words())


def results(night: Night) -> list[str]:
    """Give the rows of a search."""
    return [row for row in night.rows() if "2026" in row]


def met(night: Night) -> list[str]:
    """Give the encounters of a search: alone among what is found they have an hour."""
    return [row for row in results(night) if re.search(r" 2026, \d\d:\d\d", row)]


def test_the_palette_goes_anywhere_and_does_anything_by_name(night: Night) -> None:
    night.press("Ctrl+K")
    night.type("settings")
    night.press("Return")
    assert night.page() == "settings"
    night.press("Ctrl+K")
    night.type("kassar")
    night.sees("Pont-Kassar")
    night.press("Return")
    night.sees("Agreed procedure")
    night.press("Ctrl+K")
    night.type("northern cov")
    night.press("Return")
    assert night.page() == "actors"
    night.sees("As we see it", FRONT)
