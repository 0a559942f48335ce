"""What holds on every board of an engagement, whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hdfield.model.kinds import kind_model
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow, mission_window
from ui.boards import PARTS
from ui.dossier.board import Board
from ui.dossier.form import RecordForm
from ui.dossier.section import RecordsSection
from ui.dossier.values import list_of
from ui.engagements.presenter import build
from ui.engagements.view import EngagementsPage
from ui.language import TONGUES, Language
from ui.letters import heard
from ui.widgets.text_edit import TextEdit

Window = MissionWindow[EngagementsPage]
CLINICS = "Wadi Senn clinics"
KEYS = [part.key for part in PARTS]
HALF = "half a thought"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The page over the sample mission."""
    with mission_window(qtbot, build) as opened:
        yield opened


def board_of(window: Window, key: str, title: str = CLINICS) -> Board:
    found = window.ask(
        lambda session: next(line.id for line in session.reading.engagements() if line.title.en == title)
    )
    window.page.show_record(found)
    window.settle()
    window.page.sheet.parts.turn_to(key)
    window.settle()
    return window.page.sheet.parts.board(key)


def in_sight(board: Board) -> list[RecordsSection]:
    return [section for section in board.sections.values() if not section.isHidden()]


def first_words(form: RecordForm) -> str:
    """Name the first input of words in sight."""
    return next(
        ask.name
        for ask in form.asked()
        if isinstance(form.control(ask.name), QLineEdit | TextEdit)
        and ask.how not in ("day", "number", "person", "people")
        and not form.field(ask.name).isHidden()
    )


def test_each_letter_of_a_board_is_its_own_in_every_language(window: Window, language: Language) -> None:
    for key in KEYS:
        board = board_of(window, key)
        for tongue in TONGUES:
            language.speak(tongue.code)
            letters = [section.spec.words().letter for section in in_sight(board)]
            assert all(len(letter) == 1 for letter in letters if letter), (tongue.code, letters)
            given = [letter for letter in letters if letter]
            assert len(set(given)) == len(given), (tongue.code, letters)
        language.speak("en")


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_english_letter_of_a_board_works_where_it_means_nothing_else(
    window: Window, language: Language, code: str
) -> None:
    boards = {key: board_of(window, key) for key in KEYS}
    told = [section for board in boards.values() for section in in_sight(board)]
    language.speak(code)
    window.bot.waitUntil(lambda: all(one.add_chip.letter == one.spec.words().letter for one in told))
    heard_of = 0
    for key, board in boards.items():
        shown = in_sight(board)
        taken = {section.add_chip.letter for section in shown}
        for section in shown:
            letter = section.english_letter
            if letter and not taken.intersection(heard(letter, code)):
                assert board.press_letter(letter)
                assert not section.form.isHidden(), (key, section.spec.kind)
                section.form.give_up()
                heard_of += 1
    language.speak("en")
    assert heard_of > 3


def test_every_record_of_a_board_opens_and_says_something(window: Window) -> None:
    for key in KEYS:
        board = board_of(window, key)
        for section in in_sight(board):
            for record in section.ids()[:3]:
                section.open_record(record)
                window.settle()
                assert section.card is not None, (section.spec.kind, record)
                assert section.card.opened.view.id == record
                assert section.rows[record].row.title, section.spec.kind
            section.close_card()


class Windows(QObject):
    """Notes every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_a_board_stands_in_its_page_and_opens_no_window_of_its_own(window: Window) -> None:
    application, windows = QApplication.instance(), Windows()
    assert application is not None
    application.installEventFilter(windows)
    for key in KEYS:
        board = board_of(window, key)
        for section in in_sight(board):
            if section.ids():
                section.open_record(section.ids()[0])
                window.settle()
            section.add()
            window.settle()
        assert windows.seen == [], key
    application.removeEventFilter(windows)


def test_every_form_asks_for_all_that_is_needed_and_of_codes_that_exist(window: Window) -> None:
    for key in KEYS:
        board = board_of(window, key)
        for section in in_sight(board):
            spec = section.spec
            asked = {ask.name.partition(".")[0] for ask in spec.asks()}
            given = {*spec.presets(), *section.presets, spec.owner, spec.status}
            missing = set(kind_model(spec.kind).NEEDED) - asked - given
            # What hangs on another record is begun from its card, which says on which.
            assert missing <= {"agreement", "red_line", "encounter"}, (spec.kind, missing)
            for ask in spec.asks():
                if ask.how in ("chips", "many", "signals"):
                    assert list_of(spec.kind, ask.name), (spec.kind, ask.name)
                if ask.how in ("record", "records"):
                    assert ask.kinds, (spec.kind, ask.name)


@pytest.mark.parametrize("key", KEYS)
def test_what_is_half_written_on_a_board_comes_back_after_locking(window: Window, key: str) -> None:
    board = board_of(window, key)
    written: dict[str, str] = {}
    for name, section in board.sections.items():
        if section.isHidden() or section.add_chip.isHidden():
            continue
        section.add()
        window.settle()
        asked = first_words(section.form)
        section.form.control(asked).setFocus(Qt.FocusReason.OtherFocusReason)
        focus = QApplication.focusWidget()
        assert focus is not None, name
        QTest.keyClicks(focus, HALF)
        written[name] = asked
    window.lock()
    page = window.unlock()
    while not page.notice.isHidden():
        page.notice._acted()
        window.settle()
    again = page.sheet.parts.board(key)
    for name, asked in written.items():
        form = again.sections[name].form
        assert not form.isHidden(), name
        assert form.value(asked) == HALF, name


def test_an_empty_board_says_what_belongs_on_it_and_how(window: Window) -> None:
    title = {"title": {"en": "Passage of the convoy"}, "status": "eng.exploring"}
    window.workspace.change(
        window.page, lambda session: session.records.save(read_record("engagement", title))
    )
    window.settle()
    for key in KEYS:
        board = board_of(window, key, "Passage of the convoy")
        for section in in_sight(board):
            if not section.ids():
                assert section.nothing.isVisible() or not section.spec.words().nothing, section.spec.kind
        assert board.height() > 0
