"""Joins the debrief card to the notebook: when it is offered, its draft, its saving.

Owns one encounter's debrief at a time. It refuses to ask twice: what was
skipped stays skipped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from hdfield.errors import FieldError
from hdfield.model.encounter import Encounter
from hdfield.rules.venues import has_debrief
from hdfield.services.records import Head
from ui.encounters import commands
from ui.encounters.debrief import QUESTIONS, SEES_US, DebriefCard
from ui.encounters.view import EncountersPage
from ui.language import translate
from ui.workspace import Workspace

DEBRIEF_DRAFT: Final = "encounters.debrief"


class Debriefing(QObject):
    """Wires the card of the record beside the list.

    Args:
        workspace: The notebook.
        page: What is seen.
    """

    def __init__(self, workspace: Workspace, page: EncountersPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._card: DebriefCard = page.detail.debrief
        self._held: dict[str, dict[str, Any]] = {}
        self._is_awaited = False
        self._keeper = workspace.draft_keeper(self, DEBRIEF_DRAFT, self._draft)
        self._card.touched.connect(self._keeper.touched)
        self._card.save_requested.connect(self._save)
        self._card.skip_requested.connect(self._skip)

    def give_back(self) -> None:
        """Bring back what was written before the notebook was locked."""
        self._keeper.give_back(self._restore)

    def await_next(self) -> None:
        """Put the focus on the offer when the record just saved comes into sight."""
        self._is_awaited = True

    def offer_for(self, head: Head, *, is_wanted: bool) -> None:
        """Offer a debrief where there was talk and nobody wrote or skipped one."""
        record, awaited = head.record, self._is_awaited
        self._is_awaited = False
        if record is not None and record.id == self._card.record and self._card.is_open:
            return  # read again while it is being written
        self._keep_aside()
        if not isinstance(record, Encounter) or not self._is_open_to(head, record, is_wanted=is_wanted):
            self._card.withdraw()
            return
        self._card.offer(record.id or "")
        held = self._held.pop(record.id or "", None)
        if held:
            self._card.put(held["values"])
            self._card.unfold()
            self._card.go_to(held.get("spot") or {})
        elif awaited:
            self._card.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_open_to(self, head: Head, record: Encounter, *, is_wanted: bool) -> bool:
        if head.read_only or "inner" in head.closed or not has_debrief(record.kind):
            return False
        return record.debrief is None and (is_wanted or (record.id or "") in self._held)

    def _keep_aside(self) -> None:
        """Keep what was written for the record that goes out of sight; it comes back with it."""
        if self._card.record and (values := self._card.values()):
            self._held[self._card.record] = {"values": values}

    def _draft(self) -> dict[str, Any] | None:
        held = {record: part for record, part in self._held.items() if record != self._card.record}
        if self._card.record and (values := self._card.values()):
            held[self._card.record] = {"values": values, "spot": self._card.spot()}
        return {"records": held} if held else None

    def _restore(self, draft: Mapping[str, Any]) -> None:
        self._held = {record: dict(part) for record, part in draft["records"].items()}
        if self._held:
            self._page.show_record(next(reversed(self._held)))

    def _save(self) -> None:
        record, values = self._card.record, self._card.values()
        if not values:
            self._card.fold()
            return
        debrief = {name: values[name] for name in QUESTIONS if name in values}
        changes: dict[str, Any] = {"debrief": debrief} if debrief else {}
        changes |= {SEES_US: values[SEES_US]} if SEES_US in values else {}
        self._card.put({})
        self._card.fold()
        held = {"records": {**self._held, record: {"values": values}}}
        self._workspace.change(
            self,
            self._keeper.ended_by(lambda session: commands.change(session, record, changes), held),
            lambda _changes: self._saved(),
            lambda error: self._refused(record, values, error),
            said=translate("Debriefing", "Debrief saved."),
        )

    def _saved(self) -> None:
        if self._held:
            self._keeper.touched()

    def _refused(self, record: str, values: dict[str, Any], _error: FieldError) -> None:
        self._held[record] = {"values": values}
        self._page.notice.say(
            "trouble",
            translate("Debriefing", "The debrief could not be saved."),
            translate("Debriefing", "What you wrote is still here and kept as a draft."),
        )
        self._page.show_record(record)

    def _skip(self) -> None:
        record = self._card.record
        self._held.pop(record, None)
        self._card.put({})
        self._card.withdraw()
        self._keeper.touched()
        self._workspace.ask(
            self, lambda session: commands.skip_debrief(session, record), lambda _nothing: None
        )
        self._page.enter_record()
