"""The papers board: which paper, for whom, in which language; how it leaves; handing over."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from hdfield.cli.paper_command import _called, paper_lines
from hdfield.errors import StorageError
from hdfield.model.actor import Names
from hdfield.model.engagement import Engagement
from hdfield.model.handover import Handover
from hdfield.rules.paper_parts import (
    PAPERS,
    Code,
    LeftOut,
    Line,
    Mark,
    Name,
    Paper,
    PaperKind,
    Person,
    Said,
    Section,
    Text,
)
from hdfield.rules.scopes import Scope
from hdfield.services.editing import edited
from hdfield.services.lines import Named
from hdfield.services.paper_making import PaperOfTalks
from tests.ui.mission_window import MissionWindow, mission_window
from ui.briefs.board import PapersBoard, build
from ui.briefs.pages import Pages, _headings, laid_out
from ui.briefs.telling import Telling
from ui.briefs.tongue import PaperTongue
from ui.briefs.ways_out import pdf, print_to, write_new
from ui.briefs.words import SECTIONS
from ui.dossier.staging import BoardPage
from ui.engagements.presenter import build as build_page
from ui.language import Language
from ui.scenes import CLOCK
from ui.widgets.button import Button
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]
LANGUAGES = ("en", "fr", "ar")
CTRL = Qt.KeyboardModifier.ControlModifier


def page(workspace: Workspace) -> BoardPage:
    return BoardPage(workspace, build)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, page) as opened:
        yield opened


def board(window: Window) -> PapersBoard:
    assert isinstance(window.page.board, PapersBoard)
    return window.page.board


def plain(window: Window) -> str:
    pages = board(window).pages
    assert pages is not None
    return pages.told.plain


def told(window: Window, kind: PaperKind, scope: Scope, code: str) -> Pages:
    talks = board(window).engagement
    held = window.ask(lambda session: session.papers_of_talks.of(talks, kind, scope))
    return laid_out(Telling(held, tongue(window.workspace.language, code), is_practice=True))


def tongue(language: Language, code: str) -> PaperTongue:
    return PaperTongue(language, code, lambda: CLOCK)


def pages_in(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", content))


# -- one page ------------------------------------------------------------------
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_brief_of_the_sample_mission_is_one_page_for_every_reader(window: Window, code: str) -> None:
    for scope in ("team", "coordinator", "mandator", "security"):
        pages = told(window, "brief", scope, code)
        assert pages.count == 1
        assert pages_in(pdf(pages)) == 1


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("words", ["word " * 4_000, "W" * 20_000, "كلمة " * 4_000, "a\n" * 9_000])
def test_the_brief_is_one_page_however_much_was_written(qtbot: QtBot, code: str, words: str) -> None:
    del qtbot
    held = overfull(words)
    pages = laid_out(Telling(held, tongue(language(), code), is_practice=True))
    assert pages.count == 1
    assert pages_in(pdf(pages)) == 1
    assert "…" in pages.told.plain


def language() -> Language:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app.findChild(Language) or Language(app, "en")


def overfull(words: str) -> PaperOfTalks:
    """A paper with every section full of lines of every weight, and names as long as may be."""
    long = words[:200].strip()
    pieces = (
        *(Said(Text(words)) for _ in range(20)),
        Said(Name("a" * 32)),
        Said(Code("contact_rule", "contact.permit")),
        Said(Person("U" * 32)),
        Said(Mark("stale")),
    )
    lines = tuple(Line(pieces, "may", weight) for weight in range(10) for _ in range(5))
    sections = tuple(Section(code, lines) for code in tuple(SECTIONS)[:14])
    left = LeftOut(("near", "when", "who", "inner", "point", "own"), withheld=True, unread=99, differing=99)
    paper = Paper("brief", "team", "b" * 32, "2026-06-30", Names.model_construct(en=long), sections, left)
    named = {"a" * 32: Named("a" * 32, "actor", Names.model_construct(en=long, fr=long, ar=long))}
    return PaperOfTalks(paper, named, "U" * 32)


# -- what a PDF holds ----------------------------------------------------------
def test_a_pdf_has_as_many_pages_as_were_seen_and_names_nobody_in_its_metadata(window: Window) -> None:
    pages = told(window, "handover", "team", "ar")
    content = pdf(pages)
    assert content.startswith(b"%PDF")
    assert pages_in(content) == pages.count > 1
    for word in ("Wadi", "U-NEG1", "Senn"):
        assert word.encode("utf-16-be") not in content
        assert word.encode() not in content


def test_the_foot_of_every_page_says_for_whom_which_day_whose_and_which_page(window: Window) -> None:
    pages = told(window, "handover", "mandator", "en")
    foot = re.sub("[\u2060\u2068\u2069]", "", pages.told.foot)
    assert foot == "Redacted for: Mandator · 30 June 2026 · U-NEG1 · Practice"
    numbered = re.sub("[\u2068\u2069]", "", pages._numbered(1))
    assert numbered == f"page 2 of {pages.count}"


def test_no_heading_stands_alone_at_the_foot_of_a_page(window: Window) -> None:
    for kind in ("preparation", "handover"):
        for code in LANGUAGES:
            pages = told(window, kind, "team", code)
            headings = list(_headings(pages._document))
            assert len(headings) > 10
            assert all(pages._page_of(one) == pages._page_of(one.next()) for one in headings)


def test_a_paper_speaks_its_own_language_whatever_the_window_speaks(window: Window) -> None:
    assert "Red lines" in told(window, "brief", "team", "en").told.plain
    french = told(window, "brief", "team", "fr").told.plain
    assert "Lignes rouges" in french
    assert "Dispensaires de l'Oued Senn" in french
    assert "1er juillet 2026" in told(window, "handover", "team", "fr").told.plain
    assert window.workspace.language.code == "en"


def test_arabic_papers_follow_the_digits_that_were_chosen(window: Window) -> None:
    speech = window.workspace.language
    assert "2026" in told(window, "brief", "team", "ar").told.foot
    speech.use_native_digits(True)
    assert "٢٠٢٦" in told(window, "brief", "team", "ar").told.foot
    speech.use_native_digits(False)


def test_what_is_closed_to_a_reader_is_in_no_words_of_the_paper(window: Window) -> None:
    for kind in PAPERS:
        for code in LANGUAGES:
            said = told(window, kind, "mandator", code).told.plain
            assert "HERON" not in said
            assert "Northern Covenant" not in said
            assert "notice with vehicle plates" not in said


@pytest.mark.parametrize("scope", ["mandator", "security"])
def test_who_has_no_name_open_is_called_as_in_the_readers_own_notebook_and_that_is_said_once(
    window: Window, scope: Scope
) -> None:
    talks, language = board(window).engagement, window.workspace.language
    held = window.ask(lambda session: session.papers_of_talks.of(talks, "preparation", scope))
    wording, paper = board(window).wording, tongue(language, "en")
    nameless = [named for named in held.named.values() if named.has_no_name]
    assert any(named.kind == "actor" for named in nameless)
    for named in nameless:
        theirs = f"{paper.label('record_kind', named.kind)} {named.id[:6]}"
        assert (paper.called(named), wording.called(named)) == (theirs, theirs)
        assert _called(named.id, {named.id: named}) == theirs
    fact = Named("0" * 32, "actor_fact", day="2026-06-08")
    assert paper.called(fact) == "Actor fact · 8 June 2026"
    assert _called(fact.id, {fact.id: fact}) == "Actor fact · 2026-06-08"
    words = told(window, "preparation", scope, "en").told.plain
    note = "Who is called by a kind and six characters has no name open to this reader"
    assert words.count(note) == 1
    assert sum(note in line for line in paper_lines(held)) == 1
    assert note not in told(window, "preparation", "team", "en").told.plain


def test_a_printer_gets_the_same_pages(window: Window, tmp_path: Path) -> None:
    pages = told(window, "preparation", "team", "en")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_to(printer, pages)
    assert pages_in((tmp_path / "printed.pdf").read_bytes()) == pages.count


# -- at the board --------------------------------------------------------------
def test_keys_choose_paper_reader_and_language_and_the_page_follows(window: Window) -> None:
    asked = board(window).asked
    board(window).take_focus()
    window.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    window.settle()
    assert asked.wanted.kind == "preparation"
    assert plain(window).startswith("Meeting preparation")
    window.press(Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Space)
    window.settle()
    assert "Redacted for: \u2068Coordinator\u2069" in plain(window)
    window.press(Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Space)
    window.settle()
    assert plain(window).startswith("Préparation de réunion")


def test_one_of_each_stays_chosen_when_a_chosen_one_is_pressed_again(window: Window) -> None:
    board(window).take_focus()
    window.press(Qt.Key.Key_Space)
    window.settle()
    assert board(window).asked.kinds.chosen() == ("brief",)


def test_a_debrief_is_told_of_the_encounter_that_is_chosen(window: Window) -> None:
    asked = board(window).asked
    assert not asked.met.isVisible()
    asked.choose("debrief")
    window.settle()
    assert asked.met.isVisible()
    first = plain(window)
    asked.met.setFocus()
    window.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    window.settle()
    assert plain(window) != first
    assert "18 June 2026" in plain(window)


def test_all_pages_of_a_long_paper_are_one_key_away_and_read_aloud(window: Window) -> None:
    board(window).asked.choose("handover")
    window.settle()
    assert len(board(window).views) == 1
    board(window)._more.setFocus()
    window.press(Qt.Key.Key_Return)
    pages = board(window).pages
    assert pages is not None
    assert len(board(window).views) == pages.count
    assert window.focus() is board(window).views[1]
    assert window.focus().accessibleName() == f"Page 2 of {pages.count}"
    assert "Handover and advice" in window.focus().accessibleDescription()


def test_before_a_pdf_is_saved_two_sentences_say_what_it_is(window: Window) -> None:
    board(window).save_button.setFocus()
    window.press(Qt.Key.Key_Return)
    assert board(window).warning.isVisible()
    assert window.focus() is board(window).choose_button
    assert board(window)._warned.text().count(".") == 2
    window.press(Qt.Key.Key_Return)
    dialog = window.shell.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(name).name for name in dialog.selectedFiles()] == ["brief-2026-06-30.pdf"]
    dialog.reject()
    assert board(window).step_back()
    assert not board(window).warning.isVisible()
    assert window.focus() is board(window).save_button


def test_a_pdf_is_written_where_it_was_chosen_for_its_owner_alone_and_nowhere_else(
    window: Window, tmp_path: Path
) -> None:
    before = set(Path(tempfile.gettempdir()).iterdir())
    board(window).save_to(tmp_path / "brief")
    window.settle()
    assert [file.name for file in tmp_path.iterdir()] == ["brief.pdf"]
    assert (tmp_path / "brief.pdf").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")
    assert not [one for one in set(Path(tempfile.gettempdir()).iterdir()) - before if one.suffix == ".pdf"]
    assert "brief.pdf" in board(window).told.text()


def test_a_disk_that_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        write_new(tmp_path / "nowhere" / "brief.pdf", b"%PDF")
    assert list(tmp_path.iterdir()) == []


# -- handing over --------------------------------------------------------------
def test_a_letter_hands_over_and_the_engagement_says_so_only_when_asked(window: Window) -> None:
    section = board(window).sections["handover"]
    section.add_chip.setFocus()
    window.type("h")
    window.type("U-NEG3")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    found = window.ask(lambda session: session.dossier.lines_of("handover"))
    record = next(line.id for line in found if line.line.get("to") == "U-NEG3")
    saved = window.ask(lambda session: session.records.current(Handover, record))
    assert (saved.by, saved.on, saved.read_on) == ("U-NEG1", "2026-06-30", None)
    assert status(window) == "eng.active"
    section.open_record(record)
    window.settle()
    window.click(button(window, "Show the pack"))
    assert "U-NEG3" in plain(window).replace("\u2060", "")
    window.click(button(window, "Say that these talks are handed over"))
    assert status(window) == "eng.handed_over"


def test_only_the_successor_is_asked_whether_they_have_read_it(window: Window) -> None:
    section, strip = board(window).sections["handover"], board(window).receipt
    (record,) = section.ids()
    assert not strip.isVisible()
    given = window.ask(lambda session: session.records.current(Handover, record))
    handed = edited(given, {"by": "U-COORD", "to": "U-NEG1"})
    window.workspace.change(section, lambda session: session.records.save(handed))
    window.settle()
    assert strip.isVisible()
    strip.show_button.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert plain(window).startswith("Handover pack")
    strip.read_button.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    saved = window.ask(lambda session: session.records.current(Handover, record))
    assert saved.read_on == "2026-06-30"
    assert not strip.isVisible()
    assert "read on 30 June 2026" in plain(window).translate(dict.fromkeys((0x2068, 0x2069)))


def test_a_handover_found_anywhere_opens_on_the_papers_of_its_engagement(qtbot: QtBot) -> None:
    with mission_window(qtbot, build_page) as window:
        (line,) = window.ask(lambda session: session.dossier.lines_of("handover"))
        window.page.show_record(line.id)
        window.settle()
        window.settle()
        shown = window.page.sheet.parts.board("papers")
        assert window.page.sheet.parts.current() == "papers"
        assert shown.record_in_sight() == line.id
        assert isinstance(shown, PapersBoard)
        assert shown.pages is not None


def status(window: Window) -> str | None:
    talks = board(window).engagement
    return window.ask(lambda session: session.records.current(Engagement, talks)).status


def button(window: Window, words: str) -> Button:
    return next(one for one in window.page.findChildren(Button) if one.text() == words and one.isVisible())


def test_a_page_is_numbered_in_the_digits_chosen(window: Window, language: Language) -> None:
    language.speak("ar")
    language.use_native_digits(True)
    window.settle()
    name = board(window).views[0].accessibleName()
    language.use_native_digits(False)
    assert "١" in name
    assert "1" not in name
