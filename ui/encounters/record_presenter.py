"""Joins the record beside the list to the notebook: reading, editing, versions, conflicts.

Owns which record is shown and what happens to its values. It refuses to draw,
and to know the list.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from hdfield.errors import FieldError
from hdfield.model.encounter import Encounter
from hdfield.services.lines import Named
from hdfield.services.reading import Detail
from hdfield.services.records import Head
from ui.encounter_rows import EncounterWords
from ui.encounters import commands
from ui.encounters.commands import Opened
from ui.encounters.conflict import Side
from ui.encounters.debriefing import Debriefing
from ui.encounters.editor_maker import EditorMaker
from ui.encounters.fields import BY_KEY, changes_for
from ui.encounters.safety import SafetyFirst
from ui.encounters.view import EncountersPage
from ui.encounters.wording import Shown
from ui.language import translate
from ui.naming import author_words
from ui.workspace import Workspace

EDIT_DRAFT: Final = "encounters.edit"


class RecordPresenter(QObject):
    """Shows and changes one record at a time.

    Args:
        workspace: The notebook.
        page: What is seen.
        maker: Knows what may be picked, and who wrote.
        words: Says encounters.
        safety: Comes first where a threat is written.

    Attributes:
        current: Id of the record shown or on its way; empty for none.

    Signals:
        shown: (Id, its day in the list) A record was read and is in sight.
    """

    shown = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace,
        page: EncountersPage,
        maker: EditorMaker,
        words: EncounterWords,
        safety: SafetyFirst,
    ) -> None:
        super().__init__(page)
        self._safety = safety
        self._workspace = workspace
        self._page = page
        self._maker = maker
        self._words = words
        self.current = ""
        self._detail: Detail | None = None
        self._draft: Mapping[str, Any] | None = None
        self._keeper = workspace.draft_keeper(self, EDIT_DRAFT, page.detail.draft)
        self._debriefing = Debriefing(workspace, page)
        self._opened: Opened | None = None
        page.detail.value_given.connect(self._save_value)
        page.detail.editing_touched.connect(self._keeper.touched)
        page.detail.editing_ended.connect(self._editing_ended)
        page.detail.history_requested.connect(self._show_history)
        page.detail.remove_requested.connect(self._remove)
        page.conflict.keep_requested.connect(self._keep)

    def show(self, record: str) -> None:
        """Show a record; what was being edited is saved first."""
        self._page.detail.settle(focus=False)
        self.current = record
        self.load()

    def show_saved(self, record: str) -> None:
        """Show a record just saved, its debrief one key away."""
        self._debriefing.await_next()
        self.show(record)

    def give_back(self) -> None:
        """Bring back what was being edited when the notebook was locked."""
        self._debriefing.give_back()
        self._keeper.give_back(self._restore)

    def reword(self) -> None:
        """Say the record again: the language or the names of what it names changed."""
        if self._detail is not None and self._detail.view.id == self.current:
            self._detail_came(self._detail)

    def load(self) -> None:
        """Read the record anew."""
        record = self.current
        self._workspace.ask(
            self,
            lambda session: commands.open_record(session, record),
            self._record_came,
            self._gone,
            latest="detail",
        )

    def _gone(self, error: FieldError) -> None:
        self.current = ""
        self._page.show_nothing()
        self._workspace.say_unless_gone(error)

    def _record_came(self, opened: Opened) -> None:
        self._opened = opened
        self._maker.set_answered(opened.answered)
        self._detail_came(opened.detail)

    def _detail_came(self, detail: Detail) -> None:
        if detail.view.id != self.current:
            return
        self._detail = detail
        self.shown.emit(detail.view.id, _day_of(detail))
        if detail.view.is_conflict:
            self._show_conflict(detail)
        elif (shown := detail.view.heads[0].record) is not None and shown.removed:
            self._show_removed(detail.view.id)
        else:
            self._show_record(detail)
            self._page.show_detail()
            self._reopen_draft()

    def _show_record(self, detail: Detail) -> None:
        head = detail.view.heads[0]
        shown = self._shown(head)
        if shown is None:
            self._page.show_nothing()
            return
        record = shown.record
        outcome = self._words.label("outcome", record.outcome) if record.outcome else ""
        self._page.detail.show_record(
            shown,
            self._title(shown),
            outcome,
            self._facts(head, record),
            read_only=head.read_only,
            answered_by=self._answered_by(),
        )
        wanted = self._opened.is_debrief_wanted if self._opened else False
        self._debriefing.offer_for(head, is_wanted=wanted)

    def _answered_by(self) -> list[tuple[str, str]]:
        opened = self._opened
        return [(line.id, self._words.in_one_line(line)) for line in opened.answered_by] if opened else []

    def _show_conflict(self, detail: Detail) -> None:
        sides = [
            Side(
                head.version,
                shown,
                author_words(head.author, self._maker.authors),
                self._moment(shown.record.recorded_at),
            )
            for head in detail.view.heads
            if (shown := self._shown(head)) is not None
        ]
        if sides:
            self._page.conflict.show_sides(self._title(sides[0].shown), sides)
            self._page.show_conflict()

    def _shown(self, head: Head) -> Shown | None:
        if not isinstance(head.record, Encounter):
            return None
        named = (head.record.answers, head.record.same_event_as)
        said = {record: self._maker.said_of(record) for record in named if record}
        return Shown(head.record, head.closed, self._known(), self._words, said)

    def _known(self) -> dict[str, Named]:
        return {**self._maker.known, **(self._detail.known if self._detail else {})}

    def _title(self, shown: Shown) -> str:
        record = shown.record
        if record.place:
            return shown.called(record.place, "place")
        return self._words.label("encounter_kind", record.kind)

    def _facts(self, head: Head, record: Encounter) -> str:
        words = translate("EncountersPresenter", "Saved by %1, %2")
        author = author_words(head.author, self._maker.authors)
        at = record.recorded_at
        moment = self._words.dates(at).moment(at) if at else self._moment(None)
        return words.replace("%1", author).replace("%2", moment)

    def _moment(self, moment: datetime | None) -> str:
        if moment is None:
            return translate("EncountersPresenter", "time not shared")
        return self._words.dates(moment).full(moment)

    # -- editing ----------------------------------------------------------------
    def _save_value(self, key: str, value: object) -> None:
        record, detail = self.current, self._detail
        shown = self._shown(detail.view.heads[0]) if detail else None
        if shown is None or shown.record.id != record:
            return
        field = BY_KEY[key]
        changes = changes_for(field, value, shown.values)
        self._workspace.change(
            self,
            self._keeper.ended_by(
                lambda session: commands.change(session, record, changes),
                {"record": record, "key": key, "value": value, **self._page.detail.left()},
            ),
            lambda _changes: self._value_saved(),
            lambda _error: self._value_refused(record, key, value),
        )
        self._safety.changed(record, shown.values, changes)

    def _value_saved(self) -> None:
        self._page.notice.hide()
        if self._page.detail.left():
            self._keeper.touched()  # saving forgot the draft, which held these too

    def _editing_ended(self) -> None:
        """Forget what was typed; what was left half typed is kept until it is a value."""
        if self._page.detail.left():
            self._keeper.flush_now()
        else:
            self._keeper.drop()

    def _value_refused(self, record: str, key: str, value: object) -> None:
        self._page.notice.say(
            "trouble",
            translate("EncountersPresenter", "This could not be saved."),
            translate(
                "EncountersPresenter", "What you typed is still here. What was saved before is unchanged."
            ),
        )
        # Back to where it was typed: whoever has gone on would not find it.
        if record != self.current:
            self._page.detail.settle(focus=False)
        self._restore({"record": record, "key": key, "value": value})

    def _restore(self, draft: Mapping[str, Any]) -> None:
        """Open the editor that held this, as after a lock; else the one that was left half typed last."""
        self._page.detail.put_left(draft)
        if "record" not in draft:
            record, key, _half = draft["left"][-1]
            draft = {"record": record, "key": key}
        self._draft = draft
        self.current = str(draft["record"])
        self.load()

    def _reopen_draft(self) -> None:
        draft, self._draft = self._draft, None
        if draft is not None and draft["record"] == self.current and draft["key"] in BY_KEY:
            self._page.detail.edit(
                str(draft["key"]), draft.get("value", ...), draft.get("spot"), draft.get("half")
            )
            self._keeper.touched()

    # -- earlier versions, conflicts ----------------------------------------------
    def _show_history(self) -> None:
        self._page.detail.settle(focus=False)
        self._workspace.open_requested.emit("history", self.current)

    def _remove(self) -> None:
        record = self.current
        self._page.detail.settle(focus=False)
        if record:
            self._workspace.change(self, lambda session: session.undoing.remove(record))

    def _show_removed(self, record: str) -> None:
        """Say that this was taken out of the lists, and offer the way back."""
        self._page.show_nothing()
        self._page.notice.say(
            "unknown",
            translate("EncountersPresenter", "This encounter was removed."),
            translate("EncountersPresenter", "All of it is kept."),
            translate("EncountersPresenter", "Bring back"),
            lambda: self._bring_back(record),
        )

    def _bring_back(self, record: str) -> None:
        self._page.notice.hide()
        self._workspace.change(self, lambda session: session.undoing.bring_back(record))

    def _keep(self, version: str) -> None:
        detail = self._detail
        head = next((head for head in detail.view.heads if head.version == version), None) if detail else None
        record = head.record if head else None
        if record is not None:
            self._workspace.change(
                self,
                lambda session: session.records.save(record),
                lambda _changes: self._page.undo_offered.emit(
                    translate("EncountersPresenter", "Kept. The other stays among the earlier versions."),
                    None,
                ),
            )


def _day_of(detail: Detail) -> str:
    """Give the day a record is listed under."""
    record = detail.view.heads[0].record
    return (record.day or "") if isinstance(record, Encounter) else ""
