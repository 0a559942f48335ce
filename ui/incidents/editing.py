"""Joins the incident form to the notebook: its draft, its saving, its way back.

Owns which encounter and which incident the form is about. It refuses to draw,
and to know where the form stands: Today and the encounter have one each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from hdfield.errors import FieldError
from hdfield.model.incident import Incident
from hdfield.services.changes import Changes
from ui.incidents.form import IncidentForm
from ui.language import translate
from ui.settling import choose_first
from ui.workspace import Workspace


class IncidentEditing(QObject):
    """One form and what it writes.

    Args:
        workspace: The notebook.
        form: What is seen.
        draft: Name of the draft, after the room it stands in.

    Signals:
        begun: The form is to be shown.
        restored: Id of the encounter of what was being written at the last locking.
        ended: The form is to be hidden.
        saved: Id of the incident saved.
        failed: The error; the form stays as it is.
    """

    begun = Signal()
    restored = Signal(str)
    ended = Signal()
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, form: IncidentForm, draft: str) -> None:
        super().__init__(form)
        self._workspace = workspace
        self._form = form
        self.encounter = ""
        self._record = ""
        self._is_saving = False
        # What was put away half-written, by encounter and incident.
        self._aside: dict[str, dict[str, Any]] = {}
        self._keeper = workspace.draft_keeper(self, draft, self._draft)
        form.speak(workspace.language.code)
        form.touched.connect(self._keeper.touched)
        form.save_requested.connect(self.save)
        form.left.connect(self.leave)
        workspace.language.changed.connect(self._speak)

    def give_back(self) -> None:
        """Bring back what was being written at the last locking."""
        self._keeper.give_back(self._restore)

    def begin(self, encounter: str, suggested: Sequence[str] = ()) -> None:
        """Write a new incident of an encounter; what is written of it already stays."""
        if (self.encounter != encounter or self._record) and not self._turn_to(encounter, "", {}):
            self._form.suggest(suggested)
        self._show()

    def edit(self, incident: Incident) -> None:
        """Change an incident that is here."""
        values = incident.model_dump(mode="json", exclude_none=True)
        self._turn_to(incident.encounter, incident.id or "", values)
        self.begun.emit()
        self._form.take_focus(first=True)

    def leave(self) -> None:
        """Put the form away; what it holds is kept."""
        self._keeper.flush()
        self.ended.emit()

    def save(self) -> None:
        """Save the incident, once; without an act there is nothing to save yet."""
        encounter, record, values = self.encounter, self._record, self._form.values()
        if not encounter or not values["act"] or self._is_saving:
            return

        def command(session: Any) -> Changes:
            done: Changes = session.incidents.save(encounter, values, record)
            return done

        said = translate("IncidentForm", "Incident saved; it leaves first")
        self._is_saving = True
        self._workspace.change(self, self._keeper.ended_by(command), self._done, self._not_done, said=said)

    def _speak(self) -> None:
        self._form.speak(self._workspace.language.code)

    def _turn_to(self, encounter: str, record: str, values: Mapping[str, Any]) -> bool:
        """Put away what is half-written, and bring what was put away of this one; say whether there was any."""
        held = self._form.values()
        if self.encounter and any(held.values()):
            self._aside[f"{self.encounter} {self._record}"] = held
        self.encounter, self._record = encounter, record
        before = self._aside.pop(f"{encounter} {record}", None)
        self._form.fill(values if before is None else before)
        if self._aside or before is not None:
            self._keeper.touched()
        return before is not None

    def _show(self) -> None:
        self.begun.emit()
        self._form.take_focus()

    def _done(self, changes: Changes) -> None:
        self._is_saving = False
        self.encounter = self._record = ""
        self._form.fill({})
        if self._aside:
            self._keeper.touched()  # saving forgot the draft, which held these too
        self.ended.emit()
        self.saved.emit(changes.saved[-1])

    def _not_done(self, error: FieldError) -> None:
        self._is_saving = False
        if not choose_first(self._workspace, error):
            self.failed.emit(error)

    def _draft(self) -> dict[str, Any]:
        return {
            "encounter": self.encounter,
            "record": self._record,
            "aside": self._aside,
            "values": self._form.values(),
            "cursor": self._form.note.textCursor().position(),
        }

    def _restore(self, value: Mapping[str, Any]) -> None:
        if not isinstance(value, Mapping):
            return
        self._aside = dict(value.get("aside", {}))
        if not value.get("encounter"):
            return
        self.encounter, self._record = str(value["encounter"]), str(value.get("record") or "")
        self._form.fill(value.get("values") or {}, int(value.get("cursor") or 0))
        self.restored.emit(self.encounter)
        self._show()
