"""Papers of an encounter, by keyboard: attached, seen inside the program, released, kept back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import Session
from hdfield.errors import FieldError, NoSuchRecordError, StorageError
from hdfield.model.policy import Policy
from hdfield.papers import findings
from hdfield.papers.cleaning import clean
from hdfield.services.changes import Changes
from hdfield.services.papers import Attachable, PaperLine, Papers
from tests.builders import an_encounter, an_id
from tests.papers.pictures import a_page, a_photograph, written
from tests.ui.encounters_window import Window, open_window
from ui.papers.section import PapersSection
from ui.papers.viewer import PaperDialog
from ui.papers.wording import FOUND
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    with open_window(qtbot, tmp_path / "notebooks") as opened:
        yield opened


@pytest.fixture
def encounter(window: Window) -> str:
    (record,) = window.save(an_encounter())
    allow(window)
    window.show(record)
    return record


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_0815.jpg"
    path.write_bytes(a_photograph())
    return path


def allow(window: Window, *, papers: bool = True) -> None:
    window.ask(lambda session: session.joining.set_policy(Policy(papers=papers)))
    window.workspace.tell(Changes(kinds=frozenset({"policy"})), None)
    window.settle()


def section(window: Window) -> PapersSection:
    found = window.page.findChild(PapersSection)
    assert isinstance(found, PapersSection)
    return found


def lines(window: Window, encounter: str) -> tuple[PaperLine, ...]:
    return window.ask(lambda session: session.papers.of(encounter))


def rows(window: Window) -> list[Row]:
    (model,) = section(window).findChildren(RowsModel)
    return [item for item in model.items() if isinstance(item, Row)]


def choose(window: Window, path: Path) -> None:
    """Press the button and answer the system's question, all by keyboard."""
    section(window).attach.setFocus()
    window.press(Key.Key_Return)
    dialog = window.shell.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    QTest.keyClick(line, Key.Key_Return)
    window.shell.activateWindow()
    window.settle()


def a_paper(window: Window, encounter: str) -> str:
    cleaned = clean(a_photograph())

    def attach(session: Session) -> Changes:
        return session.papers.attach(Attachable(encounter, "paper.permit"), cleaned)

    done: list[Changes] = []
    window.workspace.change(window.page, attach, done.append)
    window.until(lambda: done)
    window.settle()
    return done[0].saved[0]


def open_paper(window: Window) -> PaperDialog:
    window.shell.activateWindow()  # as a window system does when a dialog has gone
    window.until(window.shell.isActiveWindow)
    section(window).list.setFocus()
    window.press(Key.Key_Home)
    window.press(Key.Key_Return)
    window.settle()
    dialog = section(window).dialog
    assert dialog is not None
    return dialog


def texts(window: Window) -> str:
    shown = [label.text() for label in section(window).findChildren(QLabel) if label.isVisible()]
    return "\n".join(shown)


def test_a_picture_is_attached_by_keyboard_and_before_and_after_are_shown(
    window: Window, encounter: str, photograph: Path
) -> None:
    assert "None. A permit" in texts(window)
    choose(window, photograph)
    form = section(window).form
    window.until(form.compare.isVisible)
    assert "No photograph of a person has a place here." in texts(window)
    assert "where it was taken (GPS)" in texts(window)
    assert "serial number" in texts(window)
    assert "faces" in texts(window)
    assert [picture.isNull() for picture in (label.pixmap() for label in form.compare._pictures)] == [
        False
    ] * 2
    assert not form.keep.isEnabled()
    assert form.kinds.isAncestorOf(window.focus())
    window.press(Key.Key_Space)
    window.type("valid until July")
    window.press(Key.Key_Return)
    window.settle()
    (line,) = lines(window, encounter)
    assert (line.kind, line.state, line.media) == ("paper.permit", "own", "picture")
    assert line.caption is not None
    assert line.caption.text == "valid until July"
    assert form.isHidden()
    (row,) = rows(window)
    assert (row.title, row.badge) == ("valid until July", "stays on this device")
    assert photograph.exists()


def test_only_kinds_of_paper_are_offered(window: Window, encounter: str, photograph: Path) -> None:
    choose(window, photograph)
    assert set(section(window).form.kinds._chips) == {
        *("paper.permit", "paper.letter", "paper.agreement", "paper.other"),
    }


def test_a_day_can_be_given_and_taken_back(window: Window, encounter: str, photograph: Path) -> None:
    choose(window, photograph)
    form = section(window).form
    assert form.values()["dated"] is None
    form.when.setFocus()
    window.press(Key.Key_Right)
    window.press(Key.Key_Space)
    assert form.day.isVisible()
    assert form.values()["dated"] == form.day.date().toString(Qt.DateFormat.ISODate)
    form.when.setFocus()
    window.press(Key.Key_Space)
    assert form.values()["dated"] is None


def test_another_file_is_kept_sealed_after_saying_what_that_means(
    window: Window, encounter: str, tmp_path: Path
) -> None:
    path = tmp_path / "agreement.pdf"
    path.write_bytes(b"%PDF-1.7 whatever")
    choose(window, path)
    assert "never opened here" in texts(window)
    window.press(Key.Key_Space)
    window.press(Key.Key_Return)
    window.settle()
    (line,) = lines(window, encounter)
    assert (line.media, line.is_picture, line.size) == ("file", False, 17)
    dialog = open_paper(window)
    assert not dialog.area.isVisible()
    assert dialog.notice.isVisible()
    window.bot.waitUntil(dialog.isVisible)


@pytest.mark.parametrize(
    ("error", "is_said"), [(StorageError(path="", reason="io"), True), (NoSuchRecordError(record=""), False)]
)
def test_papers_that_cannot_be_read_are_not_taken_for_none(
    window: Window, encounter: str, monkeypatch: pytest.MonkeyPatch, error: FieldError, is_said: bool
) -> None:
    def refused(_papers: Papers, _about: str) -> tuple[PaperLine, ...]:
        raise error

    told: list[FieldError] = []
    monkeypatch.setattr(Papers, "of", refused)
    monkeypatch.setattr(window.workspace.tasks, "_on_failure", told.append)
    section(window).show_of(an_id("another"))
    window.settle()
    assert told == ([error] if is_said else [])


def test_enter_pressed_twice_keeps_a_paper_once(window: Window, encounter: str, tmp_path: Path) -> None:
    path = tmp_path / "agreement.pdf"
    path.write_bytes(b"%PDF-1.7 whatever")
    choose(window, path)
    window.press(Key.Key_Space)
    section(window).form.keep_requested.emit()
    section(window).form.keep_requested.emit()
    window.settle()
    assert len(lines(window, encounter)) == 1


def test_a_damaged_picture_is_refused_in_plain_words_and_nothing_is_kept(
    window: Window, encounter: str, tmp_path: Path
) -> None:
    path = tmp_path / "cut.jpg"
    path.write_bytes(written(a_page(), "JPEG")[:2500])
    choose(window, path)
    assert "cut or damaged" in texts(window)
    assert not section(window).form.keep.isEnabled()
    assert lines(window, encounter) == ()


def test_esc_puts_the_form_away_and_keeps_what_is_typed(
    window: Window, encounter: str, photograph: Path
) -> None:
    choose(window, photograph)
    window.press(Key.Key_Space)
    window.type("half a caption")
    window.press(Key.Key_Escape)
    window.settle()
    assert section(window).form.isHidden()
    choose(window, photograph)
    assert section(window).form.caption.text() == "half a caption"
    assert section(window).form.kinds.chosen() == ("paper.permit",)


def test_what_was_being_attached_comes_back_after_locking(
    qtbot: QtBot, tmp_path: Path, photograph: Path
) -> None:
    with open_window(qtbot, tmp_path / "n") as window:
        (record,) = window.save(an_encounter())
        allow(window)
        window.show(record)
        choose(window, photograph)
        window.press(Key.Key_Space)
        window.type("typed before locking")
    with open_window(qtbot, tmp_path / "n") as window:
        window.settle()
        form = section(window).form
        window.until(form.compare.isVisible)
        assert form.caption.text() == "typed before locking"
        form.caption.setFocus()
        window.press(Key.Key_Return)
        window.settle()
        (line,) = lines(window, record)
        assert line.caption is not None
        assert line.caption.text == "typed before locking"


def test_a_paper_is_seen_larger_and_smaller_by_keys(window: Window, encounter: str) -> None:
    a_paper(window, encounter)
    dialog = open_paper(window)
    window.until(dialog.area.isVisible)
    assert dialog.zoom == 0.0
    QTest.keyClick(dialog.area, Key.Key_1)
    assert dialog.zoom == 1.0
    QTest.keyClick(dialog.area, Key.Key_Plus)
    QTest.keyClick(dialog.area, Key.Key_Plus)
    assert dialog.zoom == pytest.approx(1.5625)
    QTest.keyClick(dialog.area, Key.Key_Down)
    QTest.keyClick(dialog.area, Key.Key_Minus)
    assert dialog.zoom == pytest.approx(1.25)
    QTest.keyClick(dialog.area, Key.Key_0)
    assert dialog.zoom == 0.0
    for button in (dialog.fit, dialog.whole, dialog.closer, dialog.wider, dialog.area):
        assert button.accessibleName() or button.text()  # type: ignore[union-attr]
    QTest.keyClick(dialog, Key.Key_Escape)
    window.settle()
    assert section(window).dialog is None


def test_a_release_asks_first_says_to_whom_and_can_be_taken_back(window: Window, encounter: str) -> None:
    a_paper(window, encounter)
    dialog = open_paper(window)
    dialog.release.setFocus()
    QTest.keyClick(dialog.release, Key.Key_Return)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "your team and to coordinators" in said
    assert "cannot be taken back" in said
    assert dialog.not_now.hasFocus()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    assert lines(window, encounter)[0].state == "own"
    QTest.keyClick(dialog.release, Key.Key_Return)
    QTest.keyClick(dialog.sure, Key.Key_Return)
    window.settle()
    assert lines(window, encounter)[0].state == "released"
    assert rows(window)[0].badge == "released"
    dialog = open_paper(window)
    assert dialog.release.isHidden()
    QTest.keyClick(dialog.withdraw, Key.Key_Return)
    window.settle()
    assert lines(window, encounter)[0].state == "own"


def test_a_paper_whose_file_is_gone_is_shown_as_not_here(window: Window, encounter: str) -> None:
    a_paper(window, encounter)
    for path in (window.folder / "U-NEG1" / "blobs").rglob("*"):
        if path.is_file():
            path.unlink()
    window.workspace.tell(Changes(kinds=frozenset({"paper"})), None)
    window.settle()
    assert rows(window)[0].badge == "not here"
    dialog = open_paper(window)
    assert dialog.notice.isVisible()
    assert dialog.release.isHidden()


def test_without_leave_of_the_policy_nothing_is_offered_and_what_is_here_is_seen(
    window: Window, encounter: str
) -> None:
    a_paper(window, encounter)
    allow(window, papers=False)
    assert section(window).attach.isHidden()
    assert len(rows(window)) == 1
    section(window).list.setFocus()
    window.type("n")
    assert window.shell.findChild(QFileDialog) is None
    (other,) = window.save(an_encounter())
    window.show(other)
    assert "allows no papers" in texts(window)


def test_locking_takes_the_picture_and_its_dialog_along(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "n") as window:
        (record,) = window.save(an_encounter())
        allow(window)
        window.show(record)
        a_paper(window, record)
        dialog = open_paper(window)
        window.until(dialog.area.isVisible)
    qtbot.waitUntil(lambda: not [one for one in QApplication.allWidgets() if isinstance(one, PaperDialog)])


def test_every_kind_of_finding_has_its_words() -> None:
    assert set(FOUND) == set(findings.KINDS)
