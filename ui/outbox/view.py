"""The Outbox: sending and receiving, shown as told; says what was asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from hdfield.errors import CancelledError, FieldError
from hdfield.progress import Step
from ui.choosing import choose_folder
from ui.direction import isolated
from ui.language import translate
from ui.outbox import wording
from ui.outbox.leaving_pane import ShownGroup
from ui.outbox.models import Exchange, ExchangeWords
from ui.outbox.receive_pane import ReceivePane
from ui.outbox.receiving import Looked
from ui.outbox.send_pane import SendPane
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.words import said

Half = Literal["send", "receive"]


class OutboxView(Page):
    """The page.

    Args:
        words: Says lines in the language of the moment.

    Signals:
        refresh_requested: The page came to the front.
        join_requested: A person wants to join an organisation.
        readers_chosen: Person codes now chosen.
        seal_requested: Seal for those chosen.
        preview_requested: Show what will leave.
        save_requested: (Ids of bundles, folder, whether as single files).
        intake_requested: The folder to look in.
        take_requested: Take all in that can be.
        leave_requested: Not now.
        stop_requested: Stop what is being done.
        words_changed: Another language: what was made of services is to be said anew.
    """

    refresh_requested = Signal()
    join_requested = Signal()
    readers_chosen = Signal(tuple)
    seal_requested = Signal()
    preview_requested = Signal()
    save_requested = Signal(tuple, object, bool)
    intake_requested = Signal(object)
    take_requested = Signal()
    leave_requested = Signal()
    stop_requested = Signal()
    words_changed = Signal()

    def __init__(self, words: ExchangeWords) -> None:
        super().__init__("outbox", "outbox")
        self._words = words
        self._state: Exchange | None = None
        self._looked: tuple[Looked, ...] = ()
        self._wants_focus = False
        self._build()
        self._connect()
        self._retranslate()

    # -- being shown ----------------------------------------------------------
    def show_state(self, state: Exchange) -> None:
        """Show everything that waits, was sealed, and came."""
        self._state = state
        self._halves.setVisible(state.is_joined)
        self._stack.setCurrentWidget(self._half() if state.is_joined else self._alone)
        self.send.show_state(state, self._words)
        self.receive.show_state(state, self._words)
        self._say_count()
        if self._wants_focus and not self.is_busy:
            self._wants_focus = False
            self._take_focus()

    def show_leaving(self, groups: Sequence[ShownGroup]) -> None:
        """Show records beside what of them will leave."""
        self.send.leaving.show_groups(groups, self._words.language.code)
        if not self.send.shows_leaving:
            self.send.show_leaving(shown=True)

    def show_looked(self, looked: Sequence[Looked]) -> None:
        """Show what taking bundles in would do."""
        self._looked = tuple(looked)
        self.receive.show_looked(looked, self._words)
        self.receive.take_focus()

    def show_received(self) -> None:
        """Show what came, in place of what taking in would do."""
        self._looked = ()
        self.receive.show_received()
        self.receive.take_focus()

    def hide_leaving(self) -> None:
        """Show the bundles again: what was to leave was sealed."""
        if self.send.shows_leaving:
            self.send.show_leaving(shown=False)

    # -- work -----------------------------------------------------------------
    def begin(self, half: Half, code: str) -> None:
        """Show that a long job began."""
        self.notice.hide()
        self._pane(half).working.begin(code)
        self._follow()

    def show_step(self, half: Half, step: Step, done: int, total: int) -> None:
        """Show how far it is."""
        self._pane(half).working.show_step(step, done, total)

    def end(self) -> None:
        """It is over: the focus goes to what comes next."""
        had_focus = any(pane.working.isAncestorOf(self.focusWidget() or self) for pane in self._panes())
        for pane in self._panes():
            pane.working.end()
        self._follow()
        # What comes next may only be possible once the fresh lines are here.
        self._wants_focus = had_focus

    @property
    def is_busy(self) -> bool:
        """Whether a long job is under way."""
        return any(pane.working.is_on for pane in self._panes())

    # -- saying ---------------------------------------------------------------
    def say_sealed(self, records: int, bundles: int) -> None:
        """Say that sealing is done, and what comes next."""
        words = translate("Outbox", "Sealed: %1 in %2.")
        words = words.replace("%1", wording.records(records)).replace("%2", wording.bundles(bundles))
        self.notice.say(
            "steady", words, translate("Outbox", "Now save it to a folder or stick to hand it over.")
        )

    def say_saved(self, bundles: int, target: Path) -> None:
        """Say that everything was copied and read back."""
        words = translate("Outbox", "%n bundle(s) saved to %1 and read back: the same.", "", bundles)
        more = translate("Outbox", "If it is a stick, it is safe to remove.")
        self.notice.say("steady", words.replace("%1", isolated(target.name or str(target))), more)

    def say_taken(self, bundles: int, counts: str) -> None:
        """Say what was taken in."""
        words = translate("Outbox", "%n bundle(s) taken in.", "", bundles)
        self.notice.say("steady", words, counts)

    def say_failed(self, error: FieldError, more: str = "") -> None:
        """Say calmly why something was not done."""
        words = said(error)
        meaning: Literal["unknown", "trouble"] = "unknown" if isinstance(error, CancelledError) else "trouble"
        self.notice.say(meaning, words.happened, " ".join(part for part in (more, words.more) if part))

    def say_stopped_saving(self, error: FieldError, done: int) -> None:
        """Say how far copying came; what was copied stands."""
        more = translate(
            "Outbox", "%n bundle(s) were copied whole and booked; the others are still here.", "", done
        )
        if isinstance(error, CancelledError):
            self.notice.say("unknown", said(error).happened, more)
        else:
            self.say_failed(error, more)

    # -- asked by the window --------------------------------------------------
    def opened(self) -> None:
        """Ask for fresh lines and put the focus on what comes next."""
        self._wants_focus = True
        self.refresh_requested.emit()

    def start_new(self) -> None:
        """Hear Ctrl+N: seal, or take in."""
        if self._half() is self.send:
            self.send.ask_to_seal()
        else:
            self.receive.ask_for_more()

    def step_back(self) -> bool:
        """Hear Esc: leave the two columns, or say "not now"; never stop what is being done."""
        if self.is_busy:
            return False
        if self._half() is self.send and self.send.shows_leaving:
            self.send.show_leaving(shown=False)
            return True
        if self._half() is self.receive and self.receive.shows_looked:
            self.leave_requested.emit()
            return True
        return False

    def go_to(self, half: Half) -> None:
        """Show one half."""
        self._halves.choose((half,))
        if self._state is None or self._state.is_joined:
            self._stack.setCurrentWidget(self._pane(half))

    # -- building -------------------------------------------------------------
    def _build(self) -> None:
        self.send, self.receive = SendPane(), ReceivePane()
        self._halves = ChipRow()
        self._halves.hide()
        self._alone = EmptyState("key")
        self._stack = QStackedWidget()
        for widget in (self.send, self.receive, self._alone):
            self._stack.addWidget(widget)
        self.add_to_head(self._halves)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._alone.action_requested.connect(self.join_requested)
        self._halves.chosen_changed.connect(self._choose_half)
        self.send.readers_chosen.connect(self.readers_chosen)
        self.send.seal_requested.connect(self.seal_requested)
        self.send.preview_requested.connect(self.preview_requested)
        self.send.save_requested.connect(self._ask_where_to)
        self.receive.intake_requested.connect(self._ask_where_from)
        self.receive.looked.take_requested.connect(self.take_requested)
        self.receive.looked.left.connect(self.leave_requested)
        for pane in self._panes():
            pane.working.stop_requested.connect(self.stop_requested)

    def _choose_half(self, chosen: tuple[str, ...]) -> None:
        # Choosing the half in front again would take the answer back: one of them is always shown.
        shown: Half = "send" if self._stack.currentWidget() is self.send else "receive"
        half: Half = ("receive" if chosen[0] == "receive" else "send") if chosen else shown
        self.go_to(half)

    def _ask_where_to(self, bundles: tuple[str, ...], single: bool) -> None:
        title = translate("Outbox", "Save sealed bundles to a folder or stick")
        choose_folder(self, title, lambda path: self.save_requested.emit(bundles, path, single))

    def _ask_where_from(self) -> None:
        title = translate("Outbox", "Take in bundles from a folder or stick")
        choose_folder(self, title, self.intake_requested.emit)

    def _panes(self) -> tuple[SendPane, ReceivePane]:
        return self.send, self.receive

    def _pane(self, half: Half) -> SendPane | ReceivePane:
        return self.send if half == "send" else self.receive

    def _half(self) -> SendPane | ReceivePane:
        return self._pane("receive" if "receive" in self._halves.chosen() else "send")

    def _take_focus(self) -> None:
        if self._state is not None and not self._state.is_joined:
            self._alone.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._half().take_focus()

    def _follow(self) -> None:
        for pane in self._panes():
            pane.follow_work()

    def _say_count(self) -> None:
        count = self._state.not_left.records if self._state else 0
        self.set_count(wording.not_left(count) if count else "")
        self.badge_changed.emit(count)

    def _retranslate(self) -> None:
        self.set_title(translate("Outbox", "Outbox"))
        halves = (
            Choice("send", translate("Outbox", "Send"), icon="seal"),
            Choice("receive", translate("Outbox", "Receive"), icon="receive"),
        )
        shown = self._halves.chosen() or ("send",)
        self._halves.set_choices(halves)
        self._halves.choose(shown)
        self._halves.set_name(translate("Outbox", "Send or receive"))
        self._alone.say(
            translate("Outbox", "Not joined yet"),
            translate(
                "Outbox",
                "Joining tells this notebook whose keys to trust, so that it can seal for your colleagues and read "
                "what they seal for you. Until then your notes stay on this computer.",
            ),
            translate("Outbox", "Join an organisation"),
        )
        self.send.retranslate()
        self.receive.retranslate()
        if self._state is not None:
            self.show_state(self._state)
        if self._looked:
            self.receive.looked.show_looked(self._looked, self._words)
        self.words_changed.emit()
