"""Wires the Outbox to the notebook: reads, seals, saves, looks, takes.

Owns which long job runs (one at a time) and what is read anew after it. Knows
no layout.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from hdfield.bootstrap import Session
from hdfield.services.changes import Changes
from hdfield.services.exchange_views import SealedBundle, Taken
from hdfield.services.leaving import LeavingGroup
from hdfield.services.lines import Named
from ui.encounter_rows import EncounterWords
from ui.outbox import wording
from ui.outbox.leaving_pane import ShownGroup, ShownRecord
from ui.outbox.models import Exchange, ExchangeWords
from ui.outbox.receiving import Looked, Looking, Taking, done_with
from ui.outbox.running import LongJob
from ui.outbox.sending import Saving, Sealing
from ui.outbox.values import parts_of, title_of
from ui.outbox.view import Half, OutboxView
from ui.workspace import Workspace

_SHOWN: Final = 10  # records laid beside what leaves, for each kind of reader
_SETTLE_MS: Final = 250  # several saves in a row are counted once

KnownNames = dict[str, dict[str, Named]]


class OutboxPresenter(QObject):
    """Lives as long as the view."""

    def __init__(self, view: OutboxView, workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._state = Exchange()
        self._chosen: tuple[str, ...] | None = None
        self._job: LongJob | None = None
        self._looked: tuple[Looked, ...] = ()
        self._leaving: tuple[tuple[LeavingGroup, ...], KnownNames] | None = None
        self._recount = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._recount.timeout.connect(self._count_again)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        view = self._view
        view.refresh_requested.connect(self._refresh)
        view.join_requested.connect(lambda: self._workspace.open_requested.emit("settings", "join"))
        view.readers_chosen.connect(self._choose)
        view.seal_requested.connect(self._seal)
        view.preview_requested.connect(self._ask_leaving)
        view.save_requested.connect(self._save)
        view.intake_requested.connect(self._look)
        view.take_requested.connect(self._take)
        view.leave_requested.connect(self._leave)
        view.stop_requested.connect(self._stop)
        view.words_changed.connect(self._say_leaving)
        self._workspace.changes_committed.connect(self._changed)

    # -- reading --------------------------------------------------------------
    def _refresh(self) -> None:
        chosen, known = self._chosen, self._state.counts
        self._workspace.ask(self, lambda session: read(session, chosen, known), self._show, latest="state")

    def _show(self, state: Exchange) -> None:
        self._state = state
        self._view.show_state(state)
        if self._view.send.shows_leaving:
            self._ask_leaving()

    def _choose(self, chosen: tuple[str, ...]) -> None:
        self._chosen = chosen
        self._refresh()

    def _changed(self, _changes: object, by: object) -> None:
        if by is not self:
            self._recount.start()

    def _count_again(self) -> None:
        """Read everything when it is seen, and only what the sidebar shows when it is not."""
        if self._view.isVisible():
            self._refresh()
        else:
            self._workspace.ask(
                self,
                lambda session: session.leaving.not_left(),
                lambda counted: self._view.badge_changed.emit(counted.records),
                latest="count",
            )

    def _ask_leaving(self) -> None:
        people = self._state.unsent.people
        if not people:
            self._leaving = None
            self._view.hide_leaving()
            return
        self._workspace.ask(
            self,
            lambda session: leaving(session, people),
            self._show_leaving,
            self._view.say_failed,
            latest="leaving",
        )

    def _show_leaving(self, found: tuple[tuple[LeavingGroup, ...], KnownNames]) -> None:
        self._leaving = found
        self._view.show_leaving(self._in_words(*found))

    def _say_leaving(self) -> None:
        if self._leaving is not None and self._view.send.shows_leaving:
            self._view.show_leaving(self._in_words(*self._leaving))

    def _in_words(self, groups: Sequence[LeavingGroup], known: KnownNames) -> list[ShownGroup]:
        words = EncounterWords(self._workspace.language, self._workspace.clock)
        return [
            ShownGroup(
                group,
                tuple(
                    ShownRecord(
                        title_of(item, words),
                        tuple(parts_of(item, group.scope, known.get(item.record, {}), words)),
                    )
                    for item in group.records
                ),
            )
            for group in groups
        ]

    # -- sending --------------------------------------------------------------
    def _seal(self) -> None:
        people = self._state.unsent.people
        if not people or self._job is not None:
            return
        records = self._state.unsent.records
        job = Sealing(self._workspace, people, self)
        job.sealed.connect(lambda bundles: self._sealed(records, bundles))
        job.failed.connect(self._view.say_failed)
        self._begin("send", job)

    def _sealed(self, records: int, bundles: tuple[SealedBundle, ...]) -> None:
        self._view.hide_leaving()
        self._leaving = None
        self._view.say_sealed(records, len(bundles))
        self._workspace.tell(Changes(), self)

    def _save(self, bundles: tuple[str, ...], target: Path, single: bool) -> None:
        if not bundles or self._job is not None:
            return
        job = Saving(self._workspace, bundles, target, self, single=single)
        job.saved.connect(self._saved)
        job.broke_off.connect(self._view.say_stopped_saving)
        self._begin("send", job)

    def _saved(self, count: int, target: Path) -> None:
        self._view.say_saved(count, target)
        self._workspace.tell(Changes(), self)

    # -- receiving ------------------------------------------------------------
    def _look(self, path: Path) -> None:
        if self._job is not None:
            return
        job = Looking(self._workspace, path, self)
        job.looked.connect(self._show_looked)
        job.failed.connect(self._view.say_failed)
        self._begin("receive", job)

    def _show_looked(self, looked: tuple[Looked, ...]) -> None:
        self._looked = looked
        self._view.show_looked(looked)

    def _take(self) -> None:
        if self._job is not None or not self._looked:
            return
        job = Taking(self._workspace, self._looked, self)
        job.taken.connect(self._taken)
        job.failed.connect(self._view.say_failed)
        self._begin("receive", job)

    def _taken(self, taken: tuple[Taken, ...], changes: Changes) -> None:
        finished, inbox = done_with(self._looked), self._workspace.session.inbox
        self._workspace.tasks.work(self, lambda _p, _c: inbox.let_go(finished), lambda _nothing: None)
        self._leave()
        self._view.say_taken(len(taken), wording.counted(_summed(taken)))
        self._workspace.tell(changes, self)

    def _leave(self) -> None:
        self._looked = ()
        self._view.show_received()

    # -- long jobs ------------------------------------------------------------
    def _begin(self, half: Half, job: Sealing | Saving | Looking | Taking) -> None:
        self._job = job
        job.stepped.connect(lambda step, done, total: self._view.show_step(half, step, done, total))
        job.ended.connect(self._ended)
        self._view.begin(half, job.code)
        job.start()

    def _ended(self) -> None:
        self._job = None
        self._view.end()
        self._refresh()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()


def read(session: Session, chosen: Sequence[str] | None, known: Mapping[int, int]) -> Exchange:
    """Read everything the page shows; store lane.

    Args:
        session: The notebook.
        chosen: Person codes chosen; those usually written to when none were.
        known: How many records our bundles hold, as far as read before.
    """
    if session.joining.roster() is None:
        return Exchange(received=session.inbox.received())
    usual = session.leaving.usual()
    readers = (*usual, *sorted(code for code in session.leaving.readers() if code not in usual))
    people = usual if chosen is None else tuple(code for code in chosen if code in readers)
    return Exchange(
        is_joined=True,
        readers=readers,
        chosen=people,
        unsent=session.leaving.unsent(people),
        sealed=session.outbox.bundles(),
        counts=session.leaving.records_sealed(known),
        received=session.inbox.received(),
        not_left=session.leaving.not_left(),
    )


def leaving(session: Session, people: Sequence[str]) -> tuple[tuple[LeavingGroup, ...], KnownNames]:
    """Read what would leave, with the names of what the records name; store lane."""
    groups = session.leaving.preview(people, _SHOWN)
    known: dict[str, Any] = {}
    for group in groups:
        for item in group.records:
            if item.record not in known:
                known[item.record] = dict(session.reading.detail(item.record).known)
    return groups, known


def build(workspace: Workspace) -> OutboxView:
    """Make the page; the application calls this once after unlocking."""
    view = OutboxView(ExchangeWords(workspace.language, workspace.clock))
    OutboxPresenter(view, workspace)
    return view


def _summed(taken: Sequence[Taken]) -> dict[str, int]:
    names = ("new", "changed", "conflicts", "set_aside")
    return {name: sum(getattr(one, name) for one in taken) for name in names}
