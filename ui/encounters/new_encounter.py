"""Writing a new encounter at length: the form's draft and its saving.

Owns when the form opens, what is kept of it and what is missing. It refuses
to know the list.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from hdfield.errors import FieldError
from hdfield.model.encounter import Encounter
from hdfield.rules.incidents import asks_for_safety
from hdfield.services.changes import Changes
from hdfield.services.evening import COMPLETE, QUICK
from hdfield.services.records import read_record
from ui.encounters import commands
from ui.encounters.fields import FIELDS
from ui.encounters.safety import SafetyFirst
from ui.encounters.view import EncountersPage
from ui.incidents.asking import step_to_complete
from ui.language import translate
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

NEW_DRAFT: Final = "encounters.new"
NEW_AT: Final = "new-at:"
"""Before a place's id: what another page asks this one for to have a new encounter there."""


class NewEncounter(QObject):
    """Wires the form.

    Signals:
        saved: The id of the new encounter.
    """

    saved = Signal(str)

    def __init__(self, workspace: Workspace, page: EncountersPage, safety: SafetyFirst) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._safety = safety
        self._is_asked_safe = False
        self._completed_by = ""
        self._form = page.form
        self._is_saving = False
        self._keeper = workspace.draft_keeper(self, NEW_DRAFT, self._draft)
        self._is_begun = False
        self._form.touched.connect(self._touched)
        self._form.moved.connect(self._moved)
        self._form.save_requested.connect(self._save)
        self._form.clear_requested.connect(self._clear)
        page.new_requested.connect(self.start)
        page.form_left.connect(self.leave)

    def give_back(self) -> None:
        """Bring back what was typed before the notebook was locked."""
        self._keeper.give_back(self._restore)

    def start(self) -> None:
        """Open the form, with what was typed before."""
        self._page.detail.settle(focus=False)
        is_empty = len(self._form.values()) <= 1 and not self._form.half()
        if is_empty:
            self._form.begin_now()
        self._page.show_form()
        self._form.resume()
        if not is_empty:
            self._touched()  # what is being written again is found open after a lock

    def start_at(self, place: str) -> None:
        """Open the form at a place; a form begun elsewhere keeps the place it has."""
        values = self._form.values()
        if not values.get("place"):
            if len(values) <= 1 and not self._form.half():
                self._form.begin_now()
            self._form.begin_at(place)
        self.start()

    def leave(self) -> None:
        """Close the form; what is typed stays."""
        self._page.show_list()
        self._page.list.enter()
        if len(self._form.values()) > 1 or self._form.half():
            self._keeper.touched()

    def _touched(self) -> None:
        self._is_begun = True
        self._keeper.touched()
        values = self._form.values()
        if not self._is_asked_safe and asks_for_safety(values.get("threat"), values.get("outcome")):
            self._ask_safety()

    def _ask_safety(self) -> None:
        """Ask once whether they are safe; what is typed is put on the disk at once."""
        self._is_asked_safe = True
        self._keeper.flush()
        self._safety.ask(self._write_on, self._later, self._hand_over)

    def _write_on(self) -> None:
        self._page.show_form()
        self._form.resume()

    def _later(self) -> None:
        """Save what is there, to be completed; without a kind there is a draft, and nothing to save yet."""
        if self._form.values().get("kind"):
            self._save(state=QUICK)
        else:
            self.leave()

    def _hand_over(self, owner: str) -> None:
        """Save the record as it is, and ask a colleague to complete it, in one go."""
        self._page.show_form()
        self._completed_by = owner
        self._save(state=QUICK)

    def _moved(self) -> None:
        """Keep where the cursor is, once there are words for it to be among."""
        if self._is_begun or self._form.half():
            self._keeper.touched()

    def _draft(self) -> dict[str, Any] | None:
        values, half = self._form.values(), self._form.half()
        if len(values) <= 1 and not half:
            return None
        form = self._form
        return {
            "values": values,
            "half": half,
            "open": self._page.is_form_shown or self._page.is_card_shown,
            "asked_safe": self._is_asked_safe,
            "whole": form.is_whole,
            "spot": form.spot(),
        }

    def _restore(self, draft: dict[str, Any]) -> None:
        self._is_asked_safe = bool(draft.get("asked_safe"))
        self._form.put(draft["values"], whole=bool(draft.get("whole")), half=draft.get("half"))
        self._is_begun = True
        if draft["open"]:
            self._page.show_form()
            self._form.resume(draft.get("spot"))

    def _clear(self) -> None:
        values, half = self._form.values(), self._form.half()
        self._is_begun = self._is_asked_safe = False
        self._completed_by = ""
        self._form.start_anew()
        self._keeper.drop()
        self._form.enter()
        if len(values) > 1 or half:
            self._page.undo_offered.emit(
                translate("NewEncounter", "The form was cleared."), lambda: self._put_back(values, half)
            )

    def _put_back(self, values: dict[str, Any], half: dict[str, Any]) -> None:
        self._is_asked_safe = asks_for_safety(values.get("threat"), values.get("outcome"))
        self._form.put(values, half=half)
        self._touched()

    def _save(self, *, state: str = COMPLETE) -> None:
        values = self._form.values()
        if not values.get("kind"):
            self._form.show_trouble("kind", translate("NewEncounter", "Choose what it was."))
            return
        held_up = self._form.unfinished() if state == COMPLETE else None
        if held_up is not None:
            self._form.show_trouble(*held_up)
            return
        if self._is_saving:
            return
        self._is_saving = True
        owner, lang = self._completed_by, self._workspace.language.code
        record = values | {
            "id": secrets.token_hex(16),
            "state": QUICK if owner else state,
            "capture": {"mode": "full"},
        }

        def command(session: Session) -> Changes:
            asked = [step_to_complete(record["id"], owner, lang)] if owner else []
            return session.records.save_all([*asked, read_record(Encounter.KIND, record)])

        self._workspace.change(
            self,
            self._keeper.ended_by(command),
            lambda changes: self._saved(changes, values),
            self._failed,
        )

    def _saved(self, changes: Changes, values: dict[str, Any]) -> None:
        self._is_saving = self._is_begun = self._is_asked_safe = False
        self._completed_by = ""
        record = changes.saved[-1]
        self._save_late(record, values)
        # The answer first; and a form out of sight is emptied in a third of the time.
        self._page.show_list()
        self._form.start_anew()
        self._keeper.drop()
        self._page.undo_offered.emit(translate("NewEncounter", "Encounter saved."), None)
        self.saved.emit(record)

    def _save_late(self, record: str, saved: dict[str, Any]) -> None:
        """Save what was typed while the save was on its way: the form that holds it closes now."""
        now = self._form.values()
        late = {name: now.get(name) for name in {*now, *saved} if now.get(name) != saved.get(name)}
        if late:
            self._workspace.change(self, lambda session: commands.change(session, record, late))

    def _failed(self, error: FieldError) -> None:
        self._is_saving = False
        problems: Any = error.facts.get("problems", ())
        wrong = {path.split(".")[0] for path, _rule in problems}
        field = next((field for field in FIELDS if wrong.intersection(field.tops)), None)
        if field is not None and self._form.has_field(field.key):
            self._form.show_trouble(
                field.key, translate("NewEncounter", "This cannot be saved as it stands.")
            )
        else:
            self._page.notice.say(
                "trouble",
                translate("NewEncounter", "The encounter could not be saved."),
                translate("NewEncounter", "What you typed is still in the form and kept as a draft."),
            )
