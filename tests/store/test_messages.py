from __future__ import annotations

from pathlib import Path
from typing import Any

from hdfield.services.relays import Relays
from tests.builders import Desk, a_desk, a_place, an_encounter, an_id


def a_letter(name: str, day: str = "2026-06-20", **more: Any) -> Any:
    return an_encounter(
        **{
            "id": an_id(name),
            "kind": "remote.letter",
            "at": {"at": f"{day}T10:00:00+03:00"},
            "message": {"text": f"Please let the {name} pass.", "lang": "en"},
            **more,
        }
    )


def ids(messages: Any) -> list[str]:
    return [message.line.id for message in messages]


def a_room(folder: Path) -> tuple[Desk, Relays]:
    desk = a_desk(folder)
    return desk, Relays(desk.store, desk.reading)


def test_a_message_waits_until_a_later_encounter_answers_it(tmp_path: Path) -> None:
    desk, relays = a_room(tmp_path)
    desk.records.save_all((a_letter("medicine"), a_letter("water", "2026-06-22")))
    assert ids(relays.unanswered()) == [an_id("water"), an_id("medicine")]
    answer = an_encounter(id=an_id("answer"), kind="remote.phone", answers=an_id("medicine"))
    desk.save(answer)
    assert ids(relays.unanswered()) == [an_id("water")]
    assert [line.id for line in relays.answered_by(an_id("medicine"))] == [an_id("answer")]
    desk.save(desk.records.current(type(answer), an_id("answer")).model_copy(update={"removed": True}))
    assert ids(relays.unanswered()) == [an_id("water"), an_id("medicine")]


def test_what_they_told_us_and_what_was_no_message_waits_for_nothing(tmp_path: Path) -> None:
    desk, relays = a_room(tmp_path)
    desk.records.save_all(
        (
            a_letter("told", outcome="message_received"),
            a_letter("answering", answers=an_id("an older one")),
            an_encounter(id=an_id("at a barrier"), delivered="yes"),
            an_encounter(id=an_id("only a call"), kind="remote.phone"),
        )
    )
    assert relays.unanswered() == ()
    desk.save(a_letter("both", outcome="message_received", answer_due="2026-07-01"))
    assert ids(relays.unanswered()) == [an_id("both")]


def test_overdue_answers_come_by_day_the_longest_overdue_first(tmp_path: Path) -> None:
    desk, relays = a_room(tmp_path)
    desk.save(a_place(id=an_id("a barrier")))
    desk.records.save_all(
        (
            a_letter("late", "2026-06-25", answer_due="2026-06-28", place=an_id("a barrier")),
            a_letter("later", "2026-06-26", answer_due="2026-06-27"),
            a_letter("not yet", "2026-06-27", answer_due="2026-07-02"),
            a_letter("no day"),
        )
    )
    overdue = relays.answers_due("2026-06-28")
    assert ids(overdue) == [an_id("later"), an_id("late")]
    assert (overdue[1].due, overdue[1].text) == ("2026-06-28", "Please let the late pass.")
    assert overdue[1].line.place is not None
    assert relays.answers_due("2026-06-26") == ()


def test_messages_are_the_same_after_a_rebuild(tmp_path: Path) -> None:
    desk, relays = a_room(tmp_path)
    desk.save(a_letter("medicine", answer_due="2026-06-28"))
    before = relays.unanswered()
    assert before
    assert desk.check(rebuild=True).is_whole
    assert relays.unanswered() == before
