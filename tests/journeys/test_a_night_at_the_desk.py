"""What keeps a record safe and true, in the whole program by keyboard: drafts, places, papers, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTextEdit

from hdfield.model.place import Place
from tests.journeys.night_window import Night
from tests.papers.pictures import a_photograph
from ui.entry.unlock import UnlockView
from ui.scenes import PASSPHRASE

if TYPE_CHECKING:
    from hdfield.model.encounter import Encounter


def a_checkpoint(night: Night, note: str = "") -> Encounter:
    """Write a checkpoint at length, and have it before one's eyes."""
    night.press("Ctrl+2", "Ctrl+N")
    night.type("m")
    if note:
        night.go_to("Note")
        night.type(note)
    night.press("Ctrl+Return")
    return night.record()


def lock_and_unlock(night: Night) -> None:
    night.press("Ctrl+L")
    night.program.wait_for(UnlockView)
    night.type(PASSPHRASE)
    night.press("Return")
    night.program.unlocked()
    night.settle()


# -- drafts -----------------------------------------------------------------------
def test_a_note_half_written_comes_back_after_locking_with_the_cursor_in_it(night: Night) -> None:
    night.type("mf")
    night.go_to("Note")
    night.type("at the rope, وقود")
    night.press(*["Left"] * 10)
    lock_and_unlock(night)
    note = night.focus()
    assert isinstance(note, QTextEdit)
    assert note.toPlainText() == "at the rope, وقود"
    assert note.textCursor().position() == len("at the ")
    night.type("long ")
    night.press("Ctrl+Return")
    saved = night.record().note
    assert saved is not None
    assert saved.text == "at the long rope, وقود"


def test_a_form_half_written_comes_back_after_locking_with_the_cursor_in_it(night: Night) -> None:
    night.press("Ctrl+2", "Ctrl+N")
    night.type("p")
    night.go_to("What we asked to be passed on")
    night.type("Let the medicine pass")
    night.press(*["Left"] * 5)
    lock_and_unlock(night)
    line = night.focus()
    assert isinstance(line, QTextEdit | QLineEdit)
    text, at = (
        (line.text(), line.cursorPosition())
        if isinstance(line, QLineEdit)
        else (line.toPlainText(), line.textCursor().position())
    )
    assert (text, at) == ("Let the medicine pass", len("Let the medicine"))


def test_esc_leaves_the_form_and_what_was_typed_is_there_again(night: Night) -> None:
    night.press("Ctrl+2", "Ctrl+N")
    night.type("e")
    night.go_to("Note")
    night.type("They came late")
    night.press("Esc", "Ctrl+1", "Ctrl+2", "Ctrl+N")
    assert "They came late" in night.words()


# -- places -----------------------------------------------------------------------
def test_a_place_is_found_in_the_gazetteer_and_becomes_one_of_ours(night: Night) -> None:
    night.press("Ctrl+2", "Ctrl+N")
    night.type("m")
    night.go_to("Where")
    night.type("dhar gh")
    night.sees("Bir Tawil")
    night.press("Down", "Down", "Return", "Ctrl+Return")
    place = night.record().place
    assert place is not None
    assert night.ask(lambda session: session.records.current(Place, place)).pcode == "XZ040104"


def test_an_exact_point_needs_its_reason_and_has_an_end(night: Night) -> None:
    night.press("Ctrl+2", "Ctrl+N")
    night.type("m")
    night.go_to("All fields")
    night.press("Space")
    night.go_to("Latitude and longitude")
    night.type("١٥٫٣ ٤٤٫٢")
    night.press("Ctrl+Return")
    assert night.count() == BEFORE
    night.sees("It needs a reason.")
    assert "Why the exact point is needed" in night.here()
    night.type("mined verge")
    night.press("Ctrl+Return")
    point = night.record().point
    assert point is not None
    assert (str(point.lat), str(point.lon), point.reason) == ("15.3", "44.2", "mined verge")
    assert str(point.expires_on) > "2026-06-30"


BEFORE = 28
"""Encounters of the sample mission."""


def test_a_name_typed_and_not_taken_holds_the_save_up_and_is_not_lost(night: Night) -> None:
    night.press("Ctrl+2", "Ctrl+N")
    night.type("m")
    night.go_to("Where")
    night.type("kassar")
    night.press("Ctrl+Return")
    night.sees("Enter takes the first one found.")
    night.press("Return")
    night.go_to("People met")
    night.type("larch")
    night.press("Ctrl+Return")
    assert night.count() == BEFORE
    night.press("Return", "Ctrl+Return")
    record = night.record()
    assert record.place is not None
    assert len(record.people) == 1


# -- the note -------------------------------------------------------------------------
def test_the_guard_points_out_a_telephone_number_and_is_told_to_leave_it(night: Night) -> None:
    night.press("Ctrl+2", "Ctrl+N")
    night.type("m")
    night.go_to("Note")
    night.type("call 0612345678 now")
    night.sees("This looks like a phone number")
    night.go_to("Leave it")
    night.press("Space")
    assert "looks like a phone number" not in night.words()
    assert night.here().startswith("Note") or "0612345678" in night.here()
    night.type(" or never")
    assert "looks like a phone number" not in night.words()


# -- papers -----------------------------------------------------------------------------
def test_a_stamped_letter_is_attached_looked_at_and_released(night: Night) -> None:
    record = a_checkpoint(night)
    assert record.id is not None
    picture = night.program.home / "IMG_0815.jpg"
    picture.write_bytes(a_photograph())
    night.go_to("Attach a paper…")
    night.press("Return")
    assert isinstance(QApplication.activeWindow(), QFileDialog)
    night.type(str(picture))
    night.press("Return")
    night.sees("As it was", "As it is kept", "where it was taken (GPS)")
    night.press("Right", "Space")
    night.go_to("In a few words")
    night.type("Stamp of the district")
    night.press("Ctrl+Return")
    night.sees("Stamp of the district", "stays on this device")
    night.go_to("Papers")
    night.press("Return")
    night.go_to("Release…")
    night.press("Return")
    night.sees("Release this paper?")
    night.press("Tab", "Return")
    night.press("Esc")
    (paper,) = night.ask(lambda session: session.papers.of(str(record.id)))
    assert paper.caption is not None
    assert (paper.kind, paper.caption.text, paper.state) == (
        "paper.letter",
        "Stamp of the district",
        "released",
    )


# -- undo and history ---------------------------------------------------------------------
def test_undo_and_redo_say_what_they_take_back(night: Night) -> None:
    a_checkpoint(night)
    night.go_to("Outcome: Add")
    night.press("Return")
    night.type("p")
    night.sees("Outcome: Passed", "Saved: outcome of today")
    night.press("Ctrl+Z")
    night.sees("Undone: outcome of today")
    assert night.record().outcome is None
    night.press("Ctrl+Shift+Z")
    assert night.record().outcome == "passed"


def test_the_history_of_a_record_shows_the_words_that_changed(night: Night) -> None:
    a_checkpoint(night, "They let us pass")
    night.go_to("Note: They")
    night.press("Return")
    night.type(" at noon.")
    night.press("Ctrl+Return", "Ctrl+H")
    night.sees("2 versions", "What this version changed")
    night.go_to("added: at noon.")
    night.press("Esc")
    assert "Note" in night.here()


def test_the_text_grows_and_stays_so_after_locking(night: Night) -> None:
    before = night.focus().fontMetrics().height()
    night.press("Ctrl++", "Ctrl++")
    grown = night.focus().fontMetrics().height()
    assert grown > before
    lock_and_unlock(night)
    assert night.focus().fontMetrics().height() == grown
    night.press("Ctrl+0")
    assert night.focus().fontMetrics().height() == before


def test_f1_shows_the_keys_and_esc_goes_back_to_where_one_was(night: Night) -> None:
    night.type("mf")
    before = night.here()
    night.press("F1")
    night.sees("Lock the notebook at once", "Undo", "Search this page, or everything")
    night.press("Esc")
    assert night.here() == before
