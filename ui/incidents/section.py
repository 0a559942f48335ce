"""The incidents of one encounter, as a section of its page.

Owns listing them, the offer where the encounter points to one, and the form.
It refuses to show itself where there is nothing to say and nothing to add.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QWidget

from hdfield.model.incident import Incident
from hdfield.services.changes import Changes
from hdfield.services.incidents import IncidentsOf
from hdfield.services.records import RecordView
from ui import labels
from ui.field_words import listed
from ui.incidents import keys
from ui.incidents.editing import IncidentEditing
from ui.incidents.form import IncidentForm
from ui.language import translate
from ui.settling import choose, two_versions
from ui.widgets.button import Button
from ui.widgets.grown_rows import GrownRows
from ui.widgets.label import Label
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel
from ui.widgets.section import Section
from ui.workspace import Workspace


class IncidentSection(Section):
    """What happened at one encounter.

    Args:
        workspace: The notebook.
        draft: Name of the draft of its form, after the room it stands in.
        say_failed: Given the error when an incident could not be saved.
    """

    def __init__(
        self,
        workspace: Workspace,
        draft: str,
        say_failed: Callable[[Any], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._encounter = ""
        self._held: IncidentsOf | None = None
        self.list = GrownRows()
        self._model = RowsModel(self)
        self.list.setModel(self._model)
        self._offer = Label("", "soft", wraps=True)
        self._new = Button("", "quiet", "plus")
        self.form = IncidentForm()
        self.head.addWidget(self._new)
        for part in (self._offer, self.list, self.form):
            self.body.addWidget(part)
            part.hide()
        self.editing = IncidentEditing(workspace, self.form, draft)
        self.editing.begun.connect(self.form.show)
        self.editing.ended.connect(self._ended)
        self.editing.failed.connect(say_failed)
        self._new.clicked.connect(self.begin)
        self.list.row_opened.connect(self._edit)
        self.list.row_checked.connect(self._edit)
        self.list.add_requested.connect(self.begin)
        workspace.changes_committed.connect(self._changed)
        self._retranslate()

    def show_of(self, encounter: str) -> None:
        """Show the incidents of an encounter."""
        if encounter != self._encounter:
            self._encounter, self._held = encounter, None
            if not self.form.isHidden() and self.editing.encounter != encounter:
                self.editing.leave()
            self._show()
        self._load()

    def begin(self) -> None:
        """Write a new incident, with the act the encounter points to."""
        if self._encounter:
            self.editing.begin(self._encounter, self._held.suggested if self._held else ())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _load(self) -> None:
        encounter = self._encounter
        if encounter:
            self._workspace.ask(
                self,
                lambda session: session.incidents.of(encounter),
                self._came,
                self._workspace.say_unless_gone,
                latest="incidents of one",
            )

    def _came(self, held: IncidentsOf) -> None:
        if held.encounter == self._encounter:
            self._held = held
            self._show()

    def _show(self) -> None:
        held, lang = self._held, self._workspace.language.code
        rows = [_row(view, lang) for view in held.views] if held else []
        with QSignalBlocker(self.list):
            self._model.set_items([row for row in rows if row is not None])
        self.list.grow()
        self.list.setVisible(bool(rows))
        acts = held.suggested if held else ()
        words = translate("IncidentSection", "This points to an incident: %1. It is yours to note or not.")
        self._offer.setText(words.replace("%1", listed(keys.act_word(act, lang) for act in acts)))
        self._offer.setVisible(bool(acts))
        self.say(
            translate("IncidentSection", "Incident"),
            self._workspace.language.locale.toString(len(rows)) if rows else "",
        )

    def _ended(self) -> None:
        had_focus = self.form.isAncestorOf(self.window().focusWidget() or self)
        self.form.hide()
        if had_focus:
            self._new.setFocus()

    def _edit(self, record: str) -> None:
        for view in self._held.views if self._held else ():
            shown = view.heads[0].record
            if view.id == record and view.is_conflict:
                choose(self._workspace, Incident.KIND, record)
            elif view.id == record and isinstance(shown, Incident):
                self.editing.edit(shown)

    def _changed(self, changes: Changes, _by: object) -> None:
        if changes.kinds & {"incident", "encounter"}:
            self._load()

    def _retranslate(self) -> None:
        self._new.setText(translate("IncidentSection", "Note an incident…"))
        self.list.setAccessibleName(translate("IncidentSection", "Incident"))
        self._show()


def _row(view: RecordView, lang: str) -> Row | None:
    """Say one incident: act, classes, what it cost, when security knew."""
    record = view.heads[0].record
    if not isinstance(record, Incident):
        return None
    parts = [labels.label("affected_class", code, lang) for code in record.affected]
    if record.injury:
        parts.append(labels.label("injury_band", record.injury, lang))
    if record.value_band:
        parts.append(labels.label("value_band", record.value_band, lang))
    knew = translate("IncidentSection", "security does not know yet")
    if record.reported_after_h is not None:
        words = translate("IncidentSection", "security knew after %1 h")
        knew = words.replace("%1", str(record.reported_after_h))
    note = record.follow_up.text if record.follow_up else ""
    act = keys.act_word(record.act, lang)
    act = act[:1].upper() + act[1:]  # it leads the row
    return Row(
        record.id or "",
        " · ".join(parts) or note or act,
        knew,
        "warning",
        act,
        "attention",
        badge=two_versions() if view.is_conflict else "",
        badge_meaning="attention",
    )
