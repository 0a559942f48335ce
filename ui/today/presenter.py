"""Today: keys and clicks to the capture machine, what it holds to the notebook.

Owns the one capture under way, its draft, its saving and its undoing, and the
lists below it. It refuses to decide what a key means (``capture.py``).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject

from hdfield.errors import ChangedSinceError, FieldError
from hdfield.model.encounter import Encounter
from hdfield.model.mandate import RedLineEvent
from hdfield.rules.incidents import suggested_acts
from hdfield.services.changes import Changes
from ui.direction import isolated
from ui.incidents.asking import SafetyAsking, step_to_complete
from ui.language import translate
from ui.naming import called
from ui.placing.wording import ROW as GAZETTEER
from ui.settling import choose, choose_words, left_alone
from ui.today.capture import Capture, restored
from ui.today.evening import EveningPresenter
from ui.today.filling import capture_of, records_of
from ui.today.near import (
    Fresh,
    Held,
    Near,
    named_candidate,
    place_candidate,
    read_fresh,
    read_held,
    read_named,
)
from ui.today.placed import Placed
from ui.today.rows import OTHER, Row
from ui.today.view import TodayPage
from ui.today.words import Around, Board, board, name_of_new
from ui.widgets.page import Page
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

FORM = "today.capture"
"""Name of the draft."""
PLACES_FOUND = 6
_KINDS = frozenset(
    {"encounter", "place", "actor", "task", "actor_fact", "engagement", "principle_review", "red_line"}
)


def build(workspace: Workspace) -> Page:
    """Make the page; its presenter lives as long as it does."""
    page = TodayPage()
    TodayPresenter(workspace, page)
    return page


class TodayPresenter(QObject):
    """Wires the page to the notebook."""

    def __init__(self, workspace: Workspace, page: TodayPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._form = page.form
        self._capture = Capture()
        self._near = Near()
        self._fresh = Fresh()
        self._placed = Placed(workspace, page.form.kept, self)
        self._is_saving = False
        self._was_opened = False
        self._evening = EveningPresenter(workspace, page)
        self._asking = SafetyAsking(workspace, page.card)
        self._ahead: list[Callable[[], None]] = []
        self._keeper = workspace.draft_keeper(self, FORM, lambda: self._capture.model_dump(mode="json"))
        self._bind()
        self._show(afresh=True)
        self._refresh()
        self._keeper.give_back(self._resume)

    # -- wishes -----------------------------------------------------------------
    def _bind(self) -> None:
        form, page = self._form, self._page
        form.letter_typed.connect(lambda typed: self._hear(lambda: self._letter(typed)))
        form.pressed.connect(lambda row, code: self._hear(lambda: self._press(row, code)))
        form.picked.connect(lambda row, ref: self._hear(lambda: self._pick(row, ref)))
        form.place_searched.connect(self._find_place)
        form.name_typed.connect(
            lambda typed: self._act(self._capture.searches(typed, self._now()), follow=False)
        )
        form.save_requested.connect(lambda: self._hear(self._save))
        form.clear_requested.connect(lambda: self._hear(self._clear))
        form.entered.connect(self._enter)
        form.moment_changed.connect(self._set_moment)
        form.moment_settled.connect(lambda: self._act(self._capture.done_asking()))
        form.wrote.connect(self._write)
        self._placed.zone_known.connect(self._take_zone)
        page.back_requested.connect(lambda: self._hear(lambda: self._act(self._capture.back())))
        page.opened_again.connect(self._opened)
        self._asking.write_requested.connect(lambda: page.show_top("capture"))
        self._asking.later_requested.connect(self._later)
        self._asking.given.connect(self._hand_over)
        self._evening.completing_requested.connect(self._complete)
        self._workspace.language.changed.connect(self._speak)
        self._workspace.changes_committed.connect(self._changed)

    def _hear(self, act: Callable[[], None]) -> None:
        """Do what was wished; while a record is being saved, right after that."""
        if self._is_saving:
            self._ahead.append(act)
        else:
            act()

    def _letter(self, typed: str) -> None:
        target = self._capture.target(typed, self._board().letters(), self._lang)
        self._press(*target) if target else self._form.help.say_unheard(typed)

    def _press(self, row: str, code: str) -> None:
        at = cast(Row, row)
        if code == OTHER and self._capture.asking == at:
            return self._act(self._capture.back())
        self._act(self._capture.choose(at, code, self._now(), self._near.usual))
        if code == OTHER:
            self._open_other(at)

    def _enter(self, row: str) -> None:
        if not self._is_saving:
            self._act(self._capture.go(cast(Row, row)), follow=False)

    def _pick(self, row: str, reference: str) -> None:
        if reference.startswith(GAZETTEER):
            return self._adopt(reference.removeprefix(GAZETTEER))
        at = cast(Row, row)
        self._act(self._capture.picked(at, reference, self._now(), self._near.usual))
        if not name_of_new(reference):
            self._learn()

    def _set_moment(self, moment: datetime) -> None:
        self._act(self._capture.happened(moment, self._now()), follow=False)

    def _write(self, note: str, cursor: int) -> None:
        if not self._is_saving:
            self._act(self._capture.wrote(note, cursor, self._now()), follow=False)

    def _clear(self) -> None:
        """Begin again; what was there can be had back for a while."""
        put_away = self._capture
        self._keeper.drop()
        self._begin()
        self._page.undo_offered.emit(translate("TodayPage", "Put away"), lambda: self._bring_back(put_away))

    def _open_other(self, row: Row) -> None:
        now, lang = self._now(), self._lang
        if row == "when":
            self._form.start_moment(*self._placed.wall(self._capture.moment or now, now))
        elif row == "where":
            self._find_place(self._capture.typed)
        else:
            self._workspace.ask(
                self,
                lambda session: read_named(session, row),
                lambda all_: self._form.offer(row, [named_candidate(named, lang) for named in all_]),
            )

    def _find_place(self, typed: str) -> None:
        """Find places in use and of the gazetteer; never all there are."""
        lang = self._lang
        self._workspace.ask(
            self,
            lambda session: session.places.choices(typed, PLACES_FOUND),
            lambda found: self._form.offer("where", [place_candidate(choice, lang) for choice in found]),
            latest="where",
        )

    def _adopt(self, pcode: str) -> None:
        """Make a place of a row of the gazetteer, then pick it."""
        made = [""]

        def adopt(session: Session) -> Changes:
            made[0], changes = session.places.adopting(pcode)
            return changes

        def adopted(_changes: Changes) -> None:
            # Where the policy lets no place be named there is none to pick.
            self._pick("where", made[0]) if made[0] else self._act(self._capture.back())

        self._workspace.change(self, adopt, adopted)

    # -- the capture ------------------------------------------------------------
    def _act(self, capture: Capture, *, follow: bool = True) -> None:
        capture = self._faced(capture)
        if capture != self._capture:
            self._capture = capture
            if capture.is_touched:
                self._keeper.touched()
                self._evening.moved_on()
        self._show(follow=follow)
        if capture.wants_safety:
            self._ask_safety()

    def _faced(self, capture: Capture) -> Capture:
        """Let what was asked meet our red lines."""
        return capture.facing(self._near.lines, self._near.talks)

    def _ask_safety(self) -> None:
        """Ask once whether they are safe; what is captured is put on the disk at once."""
        self._capture = self._capture.model_copy(update={"is_asked_safe": True})
        self._keeper.touched()
        self._keeper.flush()
        self._page.show_top("card")
        self._asking.ask()

    def _later(self) -> None:
        self._page.show_top("capture")
        self._hear(self._save)

    def _hand_over(self, owner: str) -> None:
        """Save the record as it is, and ask a colleague to complete it, in one go."""
        self._page.show_top("capture")
        self._hear(lambda: self._save(owner))

    def _complete(self, record: str, lacks: tuple[Row, ...]) -> None:
        """Bring a quick record back to be completed; saving it says so."""
        now = self._now()
        self._workspace.ask(
            self,
            lambda session: (session.records.only(Encounter, record), session.red_lines.said_of(record)),
            lambda found: self._bring_back(
                capture_of(*found, now).model_copy(update={"completes": True}).at_first_gap(lacks)
            ),
            left_alone(self._workspace),
        )

    def _begin(self) -> None:
        self._near.take(self._fresh)
        self._capture = Capture().filled_in(self._near.usual)
        self._show(afresh=True, follow=self._form.row_in_focus() is not None)

    def _bring_back(self, capture: Capture) -> None:
        """Put a capture back; one that is under way is put away in its turn."""
        other = self._capture
        self._act(capture, follow=self._page.isVisible())
        self._learn()
        if capture.asking:
            self._open_other(capture.asking)
        if other.is_touched:
            self._page.undo_offered.emit(translate("TodayPage", "Put away"), lambda: self._bring_back(other))

    def _resume(self, value: Any) -> None:
        capture = restored(value)
        if capture is not None and capture.is_touched and not self._capture.is_touched:
            self._bring_back(capture.resumed(self._now()))

    def _learn(self) -> None:
        """Ask for names the capture holds, and for the usual kind and actors of its place."""
        capture = self._capture

        def known(held: Held) -> None:
            self._near.take_held(held, capture.place)
            if self._capture.place == capture.place:
                self._capture = self._faced(self._capture.following(self._near.usual))
            self._show()

        self._workspace.ask(self, lambda session: read_held(session, capture), known, latest="held")

    def _board(self) -> Board:
        near = self._near
        around = Around(near.places, near.actors, self._called, near.people, near.engagements)
        return board(self._capture, around, self._lang)

    def _show(self, *, follow: bool = False, afresh: bool = False) -> None:
        words = self._placed.moment_words(self._capture.moment, self._now())
        self._form.show_capture(self._capture, self._board(), words, afresh=afresh)
        self._placed.follow(self._capture)
        if follow:
            self._form.take_focus()

    def _take_zone(self, zone: tzinfo | None) -> None:
        self._act(self._capture.in_zone(zone, self._now()), follow=False)
        if self._capture.asking == "when":
            now = self._now()
            self._form.show_moment(*self._placed.wall(self._capture.moment or now, now))

    def _called(self, reference: str) -> str:
        named = self._near.named.get(reference)
        if named is None:
            return name_of_new(reference) or "…"
        return called(named, self._lang)

    # -- saving -----------------------------------------------------------------
    def _save(self, completed_by: str = "") -> None:
        capture, now, lang = self._capture, self._now(), self._lang
        if not capture.is_touched:
            return

        def command(session: Session) -> Changes:
            before = session.records.only(Encounter, capture.edits) if capture.edits else None
            told = capture.told()
            left.extend(session.red_lines.two_versions(capture.edits, told) if capture.edits else ())
            made = records_of(capture, now, lang, lambda: secrets.token_hex(16), before)
            if completed_by:
                met = made[-1].model_copy(update={"id": made[-1].id or secrets.token_hex(16)})
                made = (*made[:-1], step_to_complete(met.id or "", completed_by, lang), met)
            return session.red_lines.save_with(made, told)

        left: list[str] = []
        self._is_saving = True
        asked = translate("TodayPage", "Saved; %1 is asked to complete it").replace(
            "%1", isolated(completed_by)
        )
        words = asked if completed_by else translate("TodayPage", "Saved")
        ending = self._keeper.ended_by(command)
        done = partial(self._saved, left)
        self._workspace.change(self, ending, done, self._not_saved, said=words)

    def _saved(self, left: list[str], changes: Changes) -> None:
        saved, self._capture = self._capture, Capture()
        answers = [saved.answer_to(demand) for demand in saved.demands] if saved.asks_something else []
        acts = suggested_acts(saved.outcome, saved.threat, saved.kind, answers)
        self._evening.saved(changes.saved[-1], acts)
        self._refresh()
        if left:
            self._say_left(left[0])

    def _say_left(self, event: str) -> None:
        """Say that the record is saved and what happened to a line of it was left to be chosen."""
        self._page.notice.say(
            "attention",
            translate("TodayPage", "Saved. What happened to a red line there stands in two versions."),
            translate("TodayPage", "It was left as it is: keep one of the two, then say it again."),
            choose_words(),
            lambda: choose(self._workspace, RedLineEvent.KIND, event),
        )

    def _not_saved(self, error: FieldError) -> None:
        self._is_saving = False
        self._ahead.clear()
        is_conflict = isinstance(error, ChangedSinceError)
        self._page.notice.say(
            "trouble",
            said(error).happened,
            translate("TodayPage", "Nothing is lost: all you chose and wrote is still here."),
            choose_words() if is_conflict else translate("TodayPage", "Try again"),
            partial(left_alone(self._workspace), error) if is_conflict else self._try_again,
        )

    def _try_again(self) -> None:
        self._page.notice.hide()
        self._hear(self._save)

    # -- the lists --------------------------------------------------------------
    def _refresh(self) -> None:
        now = self._now()
        self._workspace.ask(self, lambda session: read_fresh(session, now), self._refreshed, latest="fresh")

    def _opened(self) -> None:
        """Read anew, but for the first time: then it was just asked for."""
        if self._was_opened:
            self._refresh()
        self._was_opened = True

    def _refreshed(self, fresh: Fresh) -> None:
        self._fresh = fresh
        self._placed.forget()
        if not self._capture.is_touched:
            self._begin()
        elif not self._near.places:
            self._near.take(fresh)
            self._capture = self._faced(self._capture)
            self._show()
        self._evening.show(fresh.days)
        self._is_saving = False
        ahead, self._ahead = self._ahead, []
        for act in ahead:
            self._hear(act)

    def _changed(self, changes: Changes, by: QObject | None) -> None:
        if by is not self and self._page.isVisible() and (changes.kinds & _KINDS or not changes.kinds):
            self._refresh()  # a page behind is read when it is opened

    def _speak(self) -> None:
        self._show()
        self._evening.reword()

    def _now(self) -> datetime:
        return self._workspace.clock()

    @property
    def _lang(self) -> str:
        return self._workspace.language.code
