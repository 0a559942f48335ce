"""The papers of one record, as a section of its page.

Owns the list, the way to a new paper, and the dialog a paper is seen in.
Where the policy allows none it says so, and still shows those that are here.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QWidget

from hdfield.errors import FieldError
from hdfield.model.paper import Paper
from hdfield.papers.cleaning import Cleaned, clean
from hdfield.services.changes import Changes
from hdfield.services.papers import PaperLine
from ui import labels
from ui.choosing import choose_file
from ui.dates import Dates
from ui.language import translate
from ui.papers.attaching import Attaching
from ui.papers.form import AttachForm
from ui.papers.viewer import PaperDialog
from ui.papers.wording import refusal, size_words, state_meaning, state_words
from ui.settling import choose, choose_first, two_versions
from ui.widgets.button import Button
from ui.widgets.grown_rows import GrownRows
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel
from ui.widgets.section import Section
from ui.workspace import Workspace

_ENDINGS: Final = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp"


class _Held(NamedTuple):
    about: str
    lines: tuple[PaperLine, ...]
    is_allowed: bool


class PapersSection(Section):
    """What papers hang on a record.

    Args:
        workspace: The notebook.
        draft: Name of the draft of its form, after the room it stands in.
    """

    def __init__(self, workspace: Workspace, draft: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._about = ""
        self._held: _Held | None = None
        self._followed: QScrollArea | None = None
        self.list = GrownRows()
        self._model = RowsModel(self)
        self.list.setModel(self._model)
        self.notice = Notice()
        self.nothing = Label("", "soft", wraps=True)
        self.attach = Button("", "quiet", "plus")
        self.form = AttachForm(workspace.language)
        self.dialog: PaperDialog | None = None
        self.head.addWidget(self.attach)
        for part in (self.notice, self.nothing, self.list, self.form):
            self.body.addWidget(part)
            part.hide()
        self.attaching = Attaching(workspace, self.form, draft)
        self.attaching.begun.connect(self.form.show)
        self.attaching.looked_at.connect(self.see)
        self.form.touched.connect(self._let_be)
        self.attaching.ended.connect(self._ended)
        self.attaching.failed.connect(self._refused)
        self.attach.clicked.connect(self.choose)
        self.form.again_requested.connect(self.choose)
        self.list.row_opened.connect(self.open)
        self.list.row_checked.connect(self.open)
        self.list.row_removed.connect(self._remove)
        self.list.add_requested.connect(self.choose)
        workspace.changes_committed.connect(self._changed)
        self._retranslate()

    def show_of(self, about: str) -> None:
        """Show the papers of a record."""
        if about != self._about:
            self._about, self._held = about, None
            self.notice.hide()
            self._let_be()
            if not self.form.isHidden() and self.attaching.about != about:
                self.attaching.leave()
            self._show()
        self._load()

    def choose(self) -> None:
        """Ask for a file; nothing is opened but what the person chooses."""
        about = self._about
        if not about or self._held is None or not self._held.is_allowed:
            return
        pictures = translate("PapersSection", "Pictures")
        others = translate("PapersSection", "All files")
        self.notice.hide()
        choose_file(
            self,
            translate("PapersSection", "Attach a paper"),
            f"{pictures} ({_ENDINGS});;{others} (*)",
            lambda path: self.attaching.begin(about, path),
        )

    def open(self, paper: str) -> None:
        """Show a paper inside the program."""
        line = next((one for one in self._held.lines if one.id == paper), None) if self._held else None
        if line is None:
            return
        if line.heads > 1:
            return choose(self._workspace, Paper.KIND, paper)
        title, words = self._title(line), self._words(line)
        # A child of the page: locking takes it, and the picture in it, along.
        self.dialog = dialog = PaperDialog(line, title, words, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._forget_dialog)
        dialog.release_requested.connect(lambda: self._release(dialog, paper))
        dialog.withdraw_requested.connect(lambda: self._withdraw(dialog, paper))
        dialog.open()

        def failed(error: FieldError) -> None:
            dialog.show_trouble(*refusal(error))

        def made(cleaned: Cleaned) -> None:
            dialog.show_picture(QImage.fromData(cleaned.content))

        def came(content: bytes) -> None:
            # Made anew before the window decodes it: it may be a colleague's.
            self._workspace.tasks.work(
                dialog, lambda progress, cancel: clean(content, progress, cancel), made, failed
            )

        self._workspace.ask(dialog, lambda session: session.papers.read(paper), came, failed)

    def see(self) -> None:
        """Bring the form into view, before and after first; without a form, the list."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            # The form takes its height bit by bit, as pictures and wrapped words do: its end is
            # followed until a person begins to write.
            self._followed = around
            around.verticalScrollBar().rangeChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)
            QTimer.singleShot(0, self, self._follow)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside ---------------------------------------------------------------
    def _follow(self) -> None:
        if self._followed is not None:
            _show_whole(self._followed, self if self.form.isHidden() else self.form)

    def _let_be(self) -> None:
        self._followed = None

    def _load(self) -> None:
        about = self._about
        if about:
            self._workspace.ask(
                self,
                lambda session: _Held(about, session.papers.of(about), session.papers.is_allowed),
                self._came,
                self._workspace.say_unless_gone,
                latest="papers of one",
            )

    def _came(self, held: _Held) -> None:
        if held.about == self._about:
            self._held = held
            self._show()

    def _show(self) -> None:
        held = self._held
        lines = held.lines if held else ()
        with QSignalBlocker(self.list):
            self._model.set_items([self._row(line) for line in lines])
        self.list.grow()
        self.list.setVisible(bool(lines))
        is_allowed = held is not None and held.is_allowed
        self.attach.setVisible(is_allowed)
        self.nothing.setVisible(held is not None and not lines)
        self.nothing.setText(
            translate(
                "PapersSection", "None. A permit, stamped letter or agreement can be kept here, sealed."
            )
            if is_allowed
            else translate("PapersSection", "None. The policy of this notebook allows no papers.")
        )
        locale = self._workspace.language.locale
        self.say(translate("PapersSection", "Papers"), locale.toString(len(lines)) if lines else "")

    def _row(self, line: PaperLine) -> Row:
        return Row(
            line.id,
            self._title(line),
            self._words(line),
            "paper" if line.media == "picture" else "lock",
            labels.label("paper_kind", line.kind, self._workspace.language.code),
            badge=two_versions() if line.heads > 1 else state_words(line),
            badge_meaning="attention" if line.heads > 1 else state_meaning(line),
        )

    def _title(self, line: PaperLine) -> str:
        kind = labels.label("paper_kind", line.kind, self._workspace.language.code)
        return line.caption.text if line.caption else kind

    def _words(self, line: PaperLine) -> str:
        locale = self._workspace.language.locale
        parts = [labels.label("paper_media", line.media, self._workspace.language.code)]
        if line.dated:
            dates = Dates(self._workspace.clock, lambda: locale)
            parts.append(dates.day_with_year(date.fromisoformat(line.dated)))
        if line.size:
            parts.append(size_words(line.size, locale))
        return " · ".join(parts)

    def _ended(self) -> None:
        had_focus = self.form.isAncestorOf(self.window().focusWidget() or self)
        self._let_be()
        self.form.hide()
        if had_focus:
            self.attach.setFocus()

    def _refused(self, error: FieldError) -> None:
        if not choose_first(self._workspace, error):
            self.notice.say("trouble", *refusal(error))

    def _release(self, dialog: PaperDialog, paper: str) -> None:
        words = translate("PapersSection", "Paper released; it leaves with the next bundles")
        self._change(dialog, lambda session: session.papers.release(paper), words)

    def _withdraw(self, dialog: PaperDialog, paper: str) -> None:
        words = translate("PapersSection", "The paper stays on this device again")
        self._change(dialog, lambda session: session.papers.withdraw(paper), words)

    def _change(self, dialog: PaperDialog, command: Any, words: str) -> None:
        self._workspace.change(
            dialog,
            command,
            lambda _changes: dialog.accept(),
            lambda error: self._left_alone(dialog, error),
            said=words,
        )

    def _left_alone(self, dialog: PaperDialog, error: FieldError) -> None:
        if choose_first(self._workspace, error):
            dialog.reject()
        else:
            dialog.show_trouble(*refusal(error))

    def _remove(self, paper: str) -> None:
        self._workspace.change(self, lambda session: session.undoing.remove(paper), None, self._refused)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _changed(self, changes: Changes, _by: object) -> None:
        if changes.kinds & {"paper", "policy"}:
            self._load()

    def _retranslate(self) -> None:
        self.attach.setText(translate("PapersSection", "Attach a paper…"))
        self.list.setAccessibleName(translate("PapersSection", "Papers"))
        self._show()


def _show_whole(around: QScrollArea, part: QWidget) -> None:
    """Scroll to the end of a part, but never past its beginning."""
    inside = around.widget()
    if inside is not None:
        for at in (part.rect().bottomLeft(), part.rect().topLeft()):
            seen = part.mapTo(inside, at)
            around.ensureVisible(seen.x(), seen.y(), 0, 0)
