"""The earlier versions of one encounter, and how one is brought back.

Owns the list of versions and the one being read. It refuses to save: bringing
back is a wish.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.encounter import Encounter
from hdfield.services.lines import Named
from hdfield.services.records import HistoryEntry
from ui import theme, tokens
from ui.encounter_rows import EncounterWords
from ui.encounters.fields import FIELDS
from ui.encounters.reading_column import ReadingColumn
from ui.encounters.wording import Shown, differing
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel, RowsView

_NAMED_FIELDS = 3  # further changed fields are counted in the row, and marked in the version


class VersionsPane(QWidget):
    """Versions, newest first, and the chosen one below.

    Signals:
        left: Back to the record.
        bring_back_requested: (HistoryEntry) Save this version again, as the newest.
    """

    left = Signal()
    bring_back_requested = Signal(object)

    def __init__(self, words: EncounterWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entries: tuple[HistoryEntry, ...] = ()
        self._known: Mapping[str, Named] = {}
        self._authors: Mapping[str, str] = {}
        self._back = Button("", "quiet", "back")
        self._heading = Label("", "heading")
        self._count = Label("", "soft")
        self.versions = RowsView(lead=0)
        self._model = RowsModel(self.versions)
        self.column = ReadingColumn()
        self._hint = Label("", "small", wraps=True)
        self.bring_back = Button("", "plain", "undo")
        self._build()
        self._retranslate()

    def show_versions(
        self, entries: Sequence[HistoryEntry], known: Mapping[str, Named], authors: Mapping[str, str]
    ) -> None:
        """Show a record's versions.

        Args:
            entries: Newest first.
            known: Names of records they name.
            authors: Device to person code.
        """
        self._entries, self._known, self._authors = tuple(entries), known, authors
        self._model.set_items([self._row(entry) for entry in self._entries])
        rows = min(len(self._entries), 4)
        self.versions.setFixedHeight(rows * theme.current().px(tokens.ROW_HEIGHT) + 4)
        self._say_count()
        if self._entries:
            self.versions.select_id(self._entries[0].version)
            self._choose(self._entries[0].version)

    def enter(self) -> None:
        """Put the focus on the list."""
        self.versions.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_versions(self._entries, self._known, self._authors)

    def _build(self) -> None:
        self.versions.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(tokens.SMALL)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._back)
        column.addLayout(head)
        column.addWidget(self.versions)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.MEDIUM)
        foot.addWidget(self.bring_back)
        foot.addWidget(self._hint, 1)
        column.addLayout(foot)
        column.addWidget(self.column, 1)
        self._back.clicked.connect(self.left)
        self.versions.row_chosen.connect(self._choose)
        self.bring_back.clicked.connect(self._wish)

    def _entry(self, version: str) -> HistoryEntry | None:
        return next((entry for entry in self._entries if entry.version == version), None)

    def _shown(self, entry: HistoryEntry | None) -> Shown | None:
        if entry is None or not isinstance(entry.record, Encounter):
            return None
        return Shown(entry.record, entry.closed, self._known, self._words)

    def _changed(self, entry: HistoryEntry) -> frozenset[str]:
        """Name the fields this version changed against the one it followed."""
        shown = self._shown(entry)
        if shown is None or not shown.record.parents:
            return frozenset()
        before = self._shown(self._entry(shown.record.parents[0]))
        return differing(before, shown, FIELDS) if before else frozenset()

    def _row(self, entry: HistoryEntry) -> Row:
        dates = self._words.dates(entry.recorded_at)
        moment = entry.recorded_at
        author = author_words(entry.author, self._authors)
        return Row(
            entry.version,
            dates.full(moment) if moment else translate("VersionsPane", "Time not shared with this notebook"),
            " · ".join(part for part in (author, self._summary(entry)) if part),
            "check" if entry.is_head else "history",
            badge=translate("VersionsPane", "now") if entry.is_head else "",
            badge_meaning="steady" if entry.is_head else None,
        )

    def _summary(self, entry: HistoryEntry) -> str:
        if not isinstance(entry.record, Encounter):
            return translate("VersionsPane", "written by a newer program")
        if not entry.record.parents:
            return translate("VersionsPane", "first version")
        changed = self._changed(entry)
        names = [translate("EncounterField", field.words) for field in FIELDS if field.key in changed]
        shown, more = names[:_NAMED_FIELDS], len(names) - _NAMED_FIELDS
        rest = [translate("VersionsPane", "%n more", "", more)] if more > 0 else []
        if not shown:
            return ""
        return translate("VersionsPane", "changed: %1").replace("%1", ", ".join([*shown, *rest]))

    def _choose(self, version: str) -> None:
        entry = self._entry(version)
        shown = self._shown(entry)
        if entry is None:
            return
        self.column.setVisible(shown is not None)
        can_return = shown is not None and not entry.is_head and not self._is_conflict()
        self.bring_back.setVisible(can_return)
        self._hint.setVisible(can_return)
        if shown is not None:
            self.column.show_version(shown, self._changed(entry), translate("VersionsPane", "changed"))

    def _is_conflict(self) -> bool:
        return sum(entry.is_head for entry in self._entries) > 1

    def _wish(self) -> None:
        entry = self._entry(self.versions.current_id())
        if entry is not None:
            self.bring_back_requested.emit(entry)

    def _say_count(self) -> None:
        self._count.setText(translate("VersionsPane", "%n version(s)", "", len(self._entries)))

    def _retranslate(self) -> None:
        self._heading.setText(translate("VersionsPane", "Earlier versions"))
        self._back.setText(translate("VersionsPane", "Back to the record"))
        self.bring_back.setText(translate("VersionsPane", "Bring this back"))
        self._hint.setText(
            translate("VersionsPane", "It becomes the newest version; the ones between stay here.")
        )
        self.versions.setAccessibleName(translate("VersionsPane", "Versions, newest first"))
        self._say_count()


def author_words(device: str, authors: Mapping[str, str]) -> str:
    """Say who wrote: the person code, else the beginning of the device's fingerprint."""
    return authors.get(device) or f"{device.removeprefix('SHA256:')[:8]}…"
