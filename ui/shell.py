"""The one window: a gate before unlocking, pages after.

Owns the frame (sidebar, stack, status line), the standard shortcuts and the
window's title. It refuses to know any notebook: it shows the pages it is given
and says what was asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui import reading_order, theme, tokens
from ui.icons import app_icon
from ui.language import translate
from ui.shortcuts import bind, bind_pages
from ui.sidebar import Sidebar
from ui.status_line import StatusLine
from ui.widgets.notice import Notice, Toast
from ui.widgets.page import Page
from ui.widgets.shortcut_sheet import ShortcutSheet
from ui.widgets.wait_word import while_waiting

FOLD_BELOW = 1100
USUAL = QSize(1280, 800)
SMALLEST = QSize(760, 520)
_FRAME = QSize(0, 40)  # the title bar and edges window managers put around
_SEARCHED = "encounters"  # the room whose search covers all that was written
_STEP = 0.1  # of text size, for one press of Ctrl and plus


@dataclass(frozen=True, slots=True)
class Room:
    """A page by what the sidebar needs of it; it is built when it is first opened.

    A page of many widgets takes a tenth of a second and more: nobody waits
    for one they did not ask for.

    Attributes:
        key: Stable name, as ``"encounters"``.
        icon: Drawing in the sidebar.
        title: Gives its name in the language of the moment.
        build: Makes the page.
        is_beside: Stands in no sidebar: one comes from another page, or by the
            palette, and Esc goes back there.
    """

    key: str
    icon: str
    title: Callable[[], str]
    build: Callable[[], Page]
    is_beside: bool = False


class Shell(QMainWindow):
    """The window.

    Attributes:
        status: The line at the bottom.
        notice: A banner above every page, for what concerns the whole notebook.
        toast: The passing line that offers to undo.

    Signals:
        lock_requested: Ctrl+L.
        quit_requested: Ctrl+Q or the window's close button; locking comes first.
        page_opened: The key of the page now in front.
        scale_changed: The text size a person chose, to be remembered.
        history_requested: Ctrl+H, with the id of the record in sight.
        palette_requested: Ctrl+K, with a page in front.
        undo_requested: Ctrl+Z, with nothing on the page to take back first.
        redo_requested: Ctrl+Shift+Z.
    """

    lock_requested = Signal()
    quit_requested = Signal()
    page_opened = Signal(str)
    scale_changed = Signal(float)
    history_requested = Signal(str)
    palette_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._doors: dict[str, Room] = {}
        self._pages: dict[str, Page] = {}
        self._is_practice = False
        self._may_close = False
        self._left = ""
        self._sheet: ShortcutSheet | None = None
        self._acts: dict[str, Callable[[], None]] = {}
        self.sidebar = Sidebar()
        self.status = StatusLine()
        self.notice = Notice()
        self._stack = QStackedWidget()
        self._gate = QWidget()
        self._rooms = QStackedWidget()
        self._build()
        self.toast = Toast(self._rooms)
        self._bind()
        self._retranslate()

    def set_gate(self, widget: QWidget) -> None:
        """Show something in place of all pages: create, unlock, join.

        The widget before it is destroyed, with what was typed into it.
        """
        old, self._gate = self._gate, widget
        self._rooms.insertWidget(0, widget)
        self._rooms.setCurrentWidget(widget)
        if old is not widget:
            self._rooms.removeWidget(old)
            old.deleteLater()
        self._retitle()

    def set_rooms(self, rooms: Sequence[Room], last: Sequence[Room] = ()) -> None:
        """Show rooms in the sidebar, ``last`` ones at its bottom, and open the first."""
        self.close_pages()
        for room in (*rooms, *last):
            self._doors[room.key] = room
            if not room.is_beside:
                self.sidebar.add(room.key, room.icon, room.title(), last=room in last)
        self._rooms.setCurrentIndex(self._rooms.count() - 1)
        if rooms:
            self.open_page(rooms[0].key)

    def set_pages(self, pages: Sequence[Page], last: Sequence[Page] = ()) -> None:
        """Show pages that are built already, and open the first."""
        self.set_rooms([_room_of(page) for page in pages], [_room_of(page) for page in last])
        for key in self._doors:
            self._built(key)

    def close_pages(self) -> None:
        """Destroy every page and all they show; the gate comes next."""
        self.sidebar.clear()
        self.toast.clear()
        self.notice.hide()
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._doors, self._pages, self._left = {}, {}, ""
        self.status.set_facts(())
        self._rooms.setCurrentWidget(self._gate)
        self._retitle()

    def open_page(self, key: str, record: str = "") -> None:
        """Bring a page to the front, and one of its records into view when named."""
        before, page = self.page(), self._built(key)
        self._stack.setCurrentWidget(page)
        if not self._doors[key].is_beside:
            self.sidebar.mark_current(key)
        elif before is not None and not self._doors[before.key].is_beside:
            self._left = before.key
        self._retitle()
        page.opened()
        if record:
            page.show_record(record)
        self.page_opened.emit(key)

    def page(self) -> Page | None:
        """Give the page in front; None while the gate is shown."""
        shown = self._stack.currentWidget()
        at_gate = self._rooms.currentWidget() is self._gate
        return shown if isinstance(shown, Page) and not at_gate else None

    def rooms(self) -> list[str]:
        """Name the rooms in the order of the sidebar, by key."""
        return list(self._doors)

    def icon_of(self, key: str) -> str:
        """Give a room's drawing."""
        return self._doors[key].icon

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Give what the standard shortcuts do, by their codes in the table."""
        return self._acts

    def title_of(self, key: str) -> str:
        """Give a room's name in the language of the moment."""
        return self._doors[key].title()

    def set_practice(self, practice: bool) -> None:
        """Say in the title bar and beside the name that this is for practice."""
        self._is_practice = practice
        self._retitle()

    def close_for_good(self) -> None:
        """Close the window after everything is locked."""
        self._may_close = True
        self.close()

    def remembered(self) -> bytes:
        """Give the window's place and size, and nothing else, to be kept in clear."""
        return bytes(self.saveGeometry().data())

    def fit(self, room: QSize) -> None:
        """Take the usual size, or what ``room`` (a screen without its panels) leaves with a frame around."""
        self.resize(USUAL.boundedTo(room - _FRAME).expandedTo(SMALLEST))

    def recall(self, remembered: bytes) -> None:
        """Take place and size back."""
        self.restoreGeometry(QByteArray(remembered))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for locking first; the answer is ``close_for_good``."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self.quit_requested.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab follow the reading order."""
        return reading_order.step(self, forward=forward) or super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar when the window is narrow."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setWindowIcon(app_icon())
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        workspace = QWidget()
        line = QHBoxLayout(workspace)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(tokens.WIDE, tokens.SMALL, tokens.WIDE, 0)
        top.addWidget(self.notice)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        line.addWidget(self.sidebar)
        line.addLayout(column, 1)
        self._rooms.setFrameShape(QFrame.Shape.NoFrame)
        self._rooms.addWidget(self._gate)
        self._rooms.addWidget(workspace)
        self.setCentralWidget(self._rooms)

    def _bind(self) -> None:
        self.sidebar.page_requested.connect(self.open_page)
        theme.current().changed.connect(self._fold)
        self._acts = {
            "palette": lambda: self._to_page(lambda _page: self.palette_requested.emit()),
            "lock": self.lock_requested.emit,
            "quit": self.quit_requested.emit,
            "find": lambda: self._to_page(self._find),
            "new": lambda: self._to_page(lambda page: page.start_new()),
            "back": lambda: self._to_page(self._step_back),
            "undo": lambda: self._to_page(lambda _page: self._undo()),
            "history": lambda: self._to_page(self._show_history),
            "redo": lambda: self._to_page(lambda _page: self.redo_requested.emit()),
            "sheet": self._show_sheet,
            "larger": lambda: self._scale(theme.current().scale + _STEP),
            "smaller": lambda: self._scale(theme.current().scale - _STEP),
            "as_drawn": lambda: self._scale(1.0),
        }
        for code, act in self._acts.items():
            bind(self, code, act)
        bind_pages(self, self._open_at)

    def _to_page(self, ask: Callable[[Page], object]) -> None:
        page = self.page()
        if page is not None:
            ask(page)

    def _find(self, page: Page) -> None:
        """Search on the page in front; one without a search leads to where everything is searched."""
        if page.search is None and _SEARCHED in self._doors:
            self.open_page(_SEARCHED)
            page = self._pages[_SEARCHED]
        page.go_to_search()

    def _step_back(self, page: Page) -> None:
        if not page.step_back():
            self._go_back(page)

    def _go_back(self, page: Page) -> None:
        """Leave a page beside the sidebar for the one it was opened from."""
        if self._doors[page.key].is_beside:
            self.open_page(self._left or self.rooms()[0])

    def _show_history(self, page: Page) -> None:
        if record := page.record_in_sight():
            self.history_requested.emit(record)

    def _undo(self) -> None:
        """Take back what is offered at the bottom, else the newest change of the session."""
        if not self.toast.undo():
            self.undo_requested.emit()

    def _offer(self, words: str, act: Callable[[], None] | None) -> None:
        """Say what a page says was done; a saved change can be undone already."""
        if act is None:
            self.toast.reword(words)
        else:
            self.toast.say(words, act)

    def _open_at(self, place: int) -> None:
        keys = self.rooms()
        if self.page() is not None and place < len(keys):
            self.open_page(keys[place])

    def _scale(self, scale: float) -> None:
        while_waiting(self, lambda: theme.current().set_scale(round(scale, 2)))
        self.scale_changed.emit(theme.current().scale)

    def _show_sheet(self) -> None:
        self._sheet = ShortcutSheet(self)
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sheet.open()

    def _fold(self) -> None:
        self.sidebar.set_folded(self.width() < theme.current().px(FOLD_BELOW))

    def _rename(self) -> None:
        for key, room in self._doors.items():
            if not room.is_beside:
                self.sidebar.item(key).set_words(room.title())
        self._retitle()

    def _retitle(self) -> None:
        page = self.page()
        practice = translate("Shell", "Practice")
        parts = [
            *([practice] if self._is_practice else []),
            *([page.title()] if page is not None else []),
            "hdfield",
        ]
        self.setWindowTitle(" — ".join(parts))
        self.sidebar.set_practice(practice if self._is_practice else "")

    def _built(self, key: str) -> Page:
        """Give a page, building it the first time."""
        if key not in self._pages:
            page = self._doors[key].build()
            self._pages[key] = page
            self._stack.addWidget(page)
            page.left.connect(lambda: self._go_back(page))
            if not self._doors[key].is_beside:
                page.badge_changed.connect(self.sidebar.item(key).set_badge)
            page.title_changed.connect(self._rename)
            page.undo_offered.connect(self._offer)
        return self._pages[key]

    def _retranslate(self) -> None:
        self._rename()


def _room_of(page: Page) -> Room:
    return Room(page.key, page.icon, page.title, lambda: page)
